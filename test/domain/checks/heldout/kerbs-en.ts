/** English mails from workshops and practices, measured before anything was changed for them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'chatty dog groomer in Leeds, bill after the visit',
    subject: 'Biscuit’s groom today',
    body: `Hiya Karen,

Biscuit was an absolute star today, only tried to eat the hairdryer the once! He's got a bit of redness under the left ear, so keep an eye on that and see the vet if it gets any bigger.

Here's what it comes to:

Full groom £48.00
Nail trim £12.00
De-shedding £15.00
Total £75.00

I had to chuck in the de-shedding treatment too, his undercoat was loads worse than you'd let on.

You can do a bank transfer to Paws on the Parade, sort code 20-45-77, account 63481920. Just get it over to me some time before his next trim.

Give him a cuddle from me,
Shell`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['surprise', 'I had to chuck in the de-shedding treatment too'],
      ['tone', "loads worse than you'd let on"],
      ['dueDate', 'some time before his next trim'],
    ],
  },
  {
    name: 'formal structural engineer in Stockport, first invoice',
    subject: 'Invoice SE-2231: beam calculations, 14 Alder Road',
    body: `Dear Mr Okafor,

Please find enclosed herewith invoice SE-2231 in respect of the structural calculations and drawings for the removal of the rear wall at 14 Alder Road, Stockport.

Fees: £1,150.00
Disbursements: £64.00
VAT at 20%: £242.80
Total: £1,456.80

The calculations went to Building Control on 19 November and their reference is BC/26/0977. The padstone under the east end of the beam should be concrete, not brick. Your builders have the detail on drawing 03.

Our terms are strictly net 30 days. Kindly remit the above to Barlow Finch Structures Ltd, sort code 16-22-19, account 10457762, with SE-2231 as the reference.

Yours sincerely,
Adrian Finch CEng MIStructE`,
    attachments: [{ name: 'SE-2231.pdf' }],
    known: [
      ['jargon', 'Please find enclosed herewith'],
      ['jargon', 'in respect of'],
      ['jargon', 'Disbursements'],
      ['dueDate', 'net 30'],
      ['jargon', 'Kindly remit'],
    ],
    unseen: [],
  },
  {
    name: 'apologetic voice coach in Truro, second reminder',
    subject: 'Invoice 118, the October lessons',
    body: `Dear Philippa,

I'm so sorry to bother you again about this. It's only the little invoice for the October lessons (no. 118, £225.00 for five sessions at £45.00), which was due on 6 November 2026. I've put off this email all week and I feel quite wretched typing it. I'm sure it's my own fault for not explaining properly how I do things.

Your top G is coming on beautifully, by the way. Do keep up the lip trills, and try the Fauré a semitone down before you go for it at pitch.

If you could let me have the payment by Friday 5 December 2026, that would be wonderful. Bank transfer is easiest: M. Prideaux, sort code 30-94-12, account 27719045, reference 118.

And if it's a nuisance, just say, and I'll simply never mention it again.

With love,
Morwenna`,
    known: [
      ['tone', "I'm so sorry to bother you again"],
      ['dueDate', 'Friday 5 December 2026'],
    ],
    unseen: [
      ['tone', 'I feel quite wretched typing it'],
      ['tone', "I'm sure it's my own fault"],
      ['tone', "I'll simply never mention it again"],
    ],
  },
  {
    name: 'drone pilot in Western Australia, first invoice',
    subject: 'Invoice DP-0412, Yallingup roof survey, $1,870.00',
    body: `G'day Trent,

All the stills and the 3D model are in the shared folder now. You'll see two cracked ridge tiles on the north-west corner, photos 88 to 93, worth getting a roofer up there before summer's out.

Invoice DP-0412 is attached:

Half-day flight $1,100.00
Image processing $450.00
Second visit $300.00
GST $185.00
Total $2,035.00

The wind got up something shocking on the Tuesday so I whacked on another trip down there.

If you can fix it up EOM that'd be beaut. BSB 066-104, account 1034 8821, name Southwest Aerial Pty Ltd, ABN 51 824 516 377.

Cheers,
Jacko`,
    attachments: [{ name: 'DP-0412.pdf' }],
    known: [
      ['consistency', '$2,035.00'],
      ['dueDate', 'EOM'],
    ],
    unseen: [['surprise', 'I whacked on another trip down there']],
  },
  {
    name: 'fed-up bike mechanic in Dublin, third reminder',
    subject: 'Invoice 2026-71, the Bianchi',
    body: `Fergal,

This is my third mail about the Bianchi. New bottom bracket, chain and cassette plus two hours' labour, €214.00 all in, invoice 2026-71, due on 23 October 2026.

I've two small kids and a shop to keep the lights on in. I saw the new Audi outside Dunnes on Saturday so don't be telling me the money's not there.

The bike itself is running lovely, and I put the old pedals in a bag on the crossbar for you.

If I haven't it by Monday 30 November 2026 the bike goes up on DoneDeal. This is your last chance.

IBAN IE68 AIBK 9311 5240 6188 27, name D. Geraghty, reference 2026-71.

Declan`,
    known: [['tone', 'This is your last chance']],
    unseen: [
      ['tone', "I've two small kids and a shop to keep the lights on in"],
      ['tone', "don't be telling me the money's not there"],
      ['tone', 'the bike goes up on DoneDeal'],
    ],
  },
  {
    name: 'Dutch subtitler writing in English, invoice for a film',
    subject: 'Invoice 2026-039 subtitles "The Salt Road"',
    body: `Dear Hanna,

Hereby I send you the invoice 2026-039 for the English subtitles of "The Salt Road". It was a very beautiful film to work on, the scene in the boat made me cry.

48 minutes x €8.00 = €384.00
VAT 21% = €80.64
Total = €464.64

I have kept the reading speed under 17 characters per second, also in the wedding scene where everybody speaks at once. At 00:31:12 I did not hear well if he says "father" or "further", please let the director look.

Please transfer the amount in a term of 14 days to IBAN NL84 INGB 0006 4829 15 on name of M. Terpstra. When I hear nothing, I must think my work has not had value for you.

Kind regards,
Maaike Terpstra`,
    attachments: [{ name: 'invoice-2026-039.pdf' }],
    known: [
      ['jargon', 'Hereby'],
      ['payment', 'NL84 INGB 0006 4829 15'],
    ],
    unseen: [
      ['dueDate', 'in a term of 14 days'],
      ['tone', 'I must think my work has not had value for you'],
    ],
  },
  {
    name: 'upholsterer in Ohio, invoice for a chair',
    subject: 'Invoice 3308 - wingback chair',
    body: `Hi Marlene,

Your mother's wingback is done and sitting pretty in the front window. I saved you the old brass tacks in a coffee can, they're the real thing from the 1930s.

Fabric $310.00
Foam and webbing $95.00
Labor $520.00
Total $925.00

Turned out the frame was shot in two places, so there's a little something in the labor for that as well.

Payment is due upon receipt. Check to Dunmore Upholstery, 418 Canal St, Massillon OH 44646, or Zelle to 330-555-0148. That chair isn't going anyplace till your check clears, I've been burned by nice ladies before.

Ron Dunmore`,
    known: [['dueDate', 'due upon receipt']],
    unseen: [
      ['surprise', "there's a little something in the labor for that as well"],
      ['tone', "That chair isn't going anyplace till your check clears"],
      ['tone', "I've been burned by nice ladies before"],
    ],
  },
  {
    name: 'interim HR manager in Cardiff, monthly invoice in office speak',
    subject: 'INV-HR-0926, October assignment',
    body: `Hi Gareth,

I am writing with regard to the October assignment. INV-HR-0926 is attached, per our SoW: 12 days at £475.00 = £5,700.00, plus VAT of £1,140.00, total £6,840.00.

All nine consultation meetings in the Swansea depot are done, minutes are with Nia, and the two open grievances are down for hearing on 8 December.

It would help if the invoice could be paid at your earliest convenience. Pay to Rees People Consulting Ltd, sort code 40-16-15, account 71882043. Kindly revert with a remittance advice. Your predecessor never needed a nudge with these, so I'm hopeful.

Best,
Siân Rees`,
    attachments: [{ name: 'INV-HR-0926.pdf' }],
    known: [
      ['jargon', 'with regard to'],
      ['jargon', 'per our SoW'],
      ['dueDate', 'at your earliest convenience'],
      ['jargon', 'Kindly revert'],
      ['jargon', 'remittance advice'],
    ],
    unseen: [['tone', 'Your predecessor never needed a nudge with these']],
  },
  {
    name: 'locksmith in Cape Town after a night call-out',
    subject: 'Tax invoice L-5540 – lock change, Kloof Street',
    body: `Good day Mr Naidoo

Tax invoice L-5540 for last night's call-out at the guest house in Kloof Street:

Call-out after 22:00: R 850.00
Mul-T-Lock cylinder: R 1,200.00
Labour: R 300.00
Total: R 2,350.00

Three keys are with your night porter, and the key card with the code is in the envelope at reception. Don't lose that card, you can't get keys cut without it.

Night work is strictly COD with me, hey. I'll run it on the card you read to me at the gate, 5412 7534 6182 9033, so just shout if you'd rather use another. A bank transfer is fine too: FNB, branch 250655, account 62884120935.

And next time don't buy a Chinese lock and cry to me at midnight.

Regards
Deon Fortuin`,
    known: [
      ['dueDate', 'strictly COD'],
      ['payment', '5412 7534 6182 9033'],
    ],
    unseen: [['tone', "don't buy a Chinese lock and cry to me at midnight"]],
  },
  {
    name: 'florist in Bath, reminder with a bit of selling',
    subject: 'Reminder: invoice 0762, wedding flowers',
    body: `Hello Imogen,

I hope Madeira was heavenly and that somebody watered the hydrangeas while you were away.

A reminder about invoice 0762 for the flowers on 10 October. It was due on 31 October 2026 and I haven't seen it come in yet.

Bridal bouquet £145.00
Six table arrangements at £38.00: £228.00
Eight buttonholes at £9.50: £76.00
Delivery to the Guildhall £25.00
Total £484.00

Could you pay by the back end of next week or thereabouts? Bank transfer to Fern & Thistle, sort code 54-21-50, account 38820164.

While you're here, get 10% off our Christmas wreath workshop with the code HOLLY10. Places on the 6th are going like hot cakes, and bring a friend!

Love,
Tamsin`,
    known: [
      ['consistency', '£484.00'],
      ['incentive', '10% off our Christmas wreath workshop'],
    ],
    unseen: [
      ['dueDate', 'by the back end of next week or thereabouts'],
      ['incentive', 'Places on the 6th are going like hot cakes'],
    ],
  },
  {
    name: 'app developer in Pune, milestone invoice',
    subject: 'Invoice PT/26-27/088 for milestone 2',
    body: `Dear Sir,

Greetings of the day.

Milestone 2 (login, cart and UPI checkout) was released to your test users on 20 November and all 34 test cases are passing. Crash reports are nil since Sunday.

Please find attached invoice PT/26-27/088 for the same.

Milestone 2: ₹1,00,000
GST 18%: ₹18,000
Total: ₹1,18,000

Request you to kindly do the needful and release the payment at the earliest. Three juniors' rent is hanging on your one signature only.

Account name Pixelthread Technologies, account 50200041738826, IFSC HDFC0000123.

In case of any query please revert back to the undersigned.

Thanks and regards,
Aniket Deshpande`,
    known: [
      ['missing', 'attachment'],
      ['jargon', 'Please find attached'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
      ['jargon', 'revert back'],
      ['jargon', 'the undersigned'],
    ],
    unseen: [['tone', "Three juniors' rent is hanging on your one signature only"]],
  },
  {
    name: 'elderly piano tuner in Norfolk, reminder with sarcasm',
    subject: 'Account no. 64, the Broadwood',
    body: `Dear Mrs Allardyce,

On 2 October I tuned your Broadwood, eased seven keys and replaced the hammer on the bottom D. My account, no. 64, came to £130.00 and was due on 30 October 2026.

I can only suppose your cheque is travelling by canal boat. In my day a tuner had his money in his hand before the lid was closed.

The instrument ought to have a bowl of water beside it once the heating is on, and would be the better for another visit in April.

Kindly let me have a cheque by return of post, made out to H. J. Wymer, The Old Forge, Reepham NR10 4JJ. If you prefer the bank, my sort code is 20-62-53 and the account is 40317729.

Yours truly,
H. J. Wymer`,
    known: [['dueDate', 'by return of post']],
    unseen: [
      ['tone', 'I can only suppose your cheque is travelling by canal boat'],
      ['tone', 'In my day a tuner had his money in his hand before the lid was closed'],
    ],
  },
  {
    name: 'chimney sweep in Perthshire, bill in Scots',
    subject: 'Bill 902, yer lum',
    body: `Hullo Morag,

That's yer lum swept, bill 902. Two jackdaw nests came oot the top pot, nae wonder it was smokin. The liner's sound and I've left the certificate for yer insurance ahint the clock.

I've stuck a new cowl on and aw, ye'd be daft tae go intae the winter without it.

Just pit it in the bank when ye've a wee minute: Tay Sweeps, sort code 83-18-24, account 00271956.

Mind and burn dry wood noo, nane o that wet larch.

Aw the best,
Eck`,
    known: [['missing', 'total']],
    unseen: [
      ['surprise', "I've stuck a new cowl on and aw"],
      ['tone', "ye'd be daft tae go intae the winter without it"],
      ['dueDate', "when ye've a wee minute"],
    ],
  },
  {
    name: 'yoga teacher in California, reminder full of feelings',
    subject: 'Invoice #57 🌿',
    body: `Hey Jess,

Sending you a big breath from Ojai. How's the hip after the lizard pose work? If it still pinches, back off the depth and use two blocks.

I'm writing about invoice #57, $160 for four private sessions, which was due on November 13, 2026. Unpaid exchanges leave a residue between people, and I feel it in my chest when I see your name. I trust you to do the right thing.

Venmo me at @lena-ojai-yoga as soon as it feels aligned for you.

P.S. If you square up before the solstice I'll slip you a free seat at the sound bath.

Namaste,
Lena`,
    known: [['tone', 'do the right thing']],
    unseen: [
      ['tone', 'Unpaid exchanges leave a residue between people'],
      ['tone', 'I feel it in my chest when I see your name'],
      ['dueDate', 'as soon as it feels aligned for you'],
      ['incentive', "I'll slip you a free seat at the sound bath"],
    ],
  },
  {
    name: 'German patent translator, invoice to a law firm',
    subject: 'Invoice 26-0417, translation EP 3 884 102',
    body: `Dear Dr. Whitcombe,

Attached is invoice 26-0417 for the translation of EP 3 884 102 from German into English.

9,640 words at €0.16: €1,542.40
VAT 19%: €293.06
Total: €1,835.46

In claim 7 the source text says "Federelement"; I have kept "spring element" throughout, since the description also uses the narrower term "Feder" on page 11.

Payment is to be effected by 05/12/2026 to IBAN DE36 7015 0000 0048 2177 36, Brandl Fachübersetzungen. Our VAT number is DE281946371. In fulfilment whereof we beg you to give us credit notice.

With kind regards,
Annegret Brandl`,
    attachments: [{ name: 'Invoice_26-0417.pdf' }],
    known: [
      ['jargon', 'Payment is to be effected'],
      ['dueDate', '05/12/2026'],
      ['payment', 'DE281946371'],
    ],
    unseen: [['jargon', 'In fulfilment whereof we beg you to give us credit notice']],
  },
  {
    name: 'furious caterer in Birmingham, last reminder',
    subject: 'FINAL DEMAND, invoice C-1190',
    body: `Mr Sandhu,

Invoice C-1190 for your daughter's engagement party on 12 September, £2,760.00, was due on 26 September 2026. We have sent two reminders and left four voicemails.

Two hundred of your guests ate our lamb and not one of your family has the manners to pick up a phone.

We still have your mother's two silver serving dishes here, washed and wrapped, and they can be collected from the kitchen any weekday before three.

THIS IS NOT ACCEPTABLE. Unless the full sum is in our account within 48 hours, we will commence legal action without further notice. Saffron Table Ltd, sort code 40-11-06, account 52209187.

R. Begum`,
    known: [
      ['tone', 'FINAL DEMAND'],
      ['tone', 'THIS IS NOT ACCEPTABLE'],
      ['dueDate', 'within 48 hours'],
      ['tone', 'legal action without further notice'],
    ],
    unseen: [['tone', 'not one of your family has the manners to pick up a phone']],
  },
  {
    name: 'set builder in London, second part payment',
    subject: 'Invoice 0588, second stage, "The Lighthouse Keepers"',
    body: `Hi Bex,

Get-in went fine and the revolve has stopped squeaking, Col packed it with nylon washers. Fire certs for all the drapes are with the venue.

Invoice 0588 is for the second stage, to be paid by 4 December 2026:

Second stage as agreed £3,200.00
Bits that cropped up on the get-in £380.00
VAT £716.00
Total £4,296.00

Sort code 60-83-71, account 20419948, Tinpot Scenery Ltd.

I've told the lads they'll see their wages the minute you press the button, so no pressure, ha. The due date is 11 December 2026, as we're into the Christmas shutdown after that.

Cheers,
Olu`,
    attachments: [{ name: 'Tinpot-0588.pdf' }],
    known: [
      ['dueDate', '11 December 2026'],
      ['tone', 'no pressure'],
    ],
    unseen: [
      ['surprise', 'Bits that cropped up on the get-in'],
      ['tone', "I've told the lads they'll see their wages the minute you press the button"],
    ],
  },
  {
    name: 'arborist in British Columbia, invoice',
    subject: 'Invoice 4415 - cedar removal, Lazo Road',
    body: `Hi Doug,

The big cedar by the shop is down and the chips are piled along your fence line like Carol wanted. We left the trunk in eight-foot lengths for your neighbour with the mill.

Invoice 4415:
Cedar removal $1,450.00
Hauling $280.00
Additional work $350.00
GST 5% $104.00
Total $2,184.00

Please pay by November 31, 2026. E-transfer to billing@lazotree.ca is best, no password needed.

I know where the driveway is, and I'd sooner not have to come up it for a different reason.

Wade
Lazo Tree Care`,
    known: [
      ['dueDate', 'November 31, 2026'],
      ['surprise', 'Additional work'],
    ],
    unseen: [['tone', "I'd sooner not have to come up it for a different reason"]],
  },
  {
    name: 'bookkeeper in Leicester, monthly mail from a template',
    subject: 'Invoice BK-3071, monthly books',
    body: `Dear {FirstName},

Your books for [month] are finished and they match the bank to the penny. Two receipts are still missing: Screwfix, £41.98, and the Premier Inn in Hull.

I have posted the accruals and the VAT return is ready for your approval on screen.

Invoice BK-3071 for £210.00 is attached, as per the agreed monthly fee. Please pay it on the same day you always do, to Hollis Bookkeeping, sort code 30-80-37, account 14459260.

Regards,
Janet Hollis`,
    attachments: [{ name: 'BK-3071.pdf' }],
    known: [
      ['consistency', '{FirstName}'],
      ['consistency', '[month]'],
      ['jargon', 'accruals'],
      ['jargon', 'as per'],
    ],
    unseen: [['dueDate', 'on the same day you always do']],
  },
  {
    name: 'wedding photographer in Brighton, late reminder',
    subject: 'Overdue: invoice 2026/33',
    body: `Hi Zara and Tom,

The album proofs have been up for three weeks and I'm so glad your nan liked the one by the bandstand.

The second half of your package, invoice 2026/33, £650.00, was due on 16 October 2026 and is still unpaid. I have been more than patient.

There are four hundred suppliers in the Sussex weddings group and they do love a story about couples who don't pay.

I need the money by close of play on Friday 27 November 2026: N. Achterberg Photography, sort code 04-00-04, account 81563327. Otherwise the gallery, and your nan's favourite with it, goes in the bin.

Nic`,
    known: [
      ['tone', 'I have been more than patient'],
      ['jargon', 'close of play'],
    ],
    unseen: [
      ['tone', "they do love a story about couples who don't pay"],
      ['tone', "and your nan's favourite with it, goes in the bin"],
    ],
  },
  {
    name: 'Polish tiler in London, invoice above the estimate',
    subject: 'Invoice 87 bathroom Elm Park',
    body: `Hello Mr Graham,

Bathroom in Elm Park is finish today. Grout must dry 24 hours, please don't use shower before tomorrow evening. One box of tiles stays under the stairs for you, if some day one is break.

Invoice 87:
Tiling 22 m2 at £45.00: £990.00
Materials: £268.00
Difficult wall: £310.00
Total: £1,568.00

The wall behind the bath was very not straight, so I made the price more. You must understand, I don't do this for hobby.

Please pay to my account to 18 November 2026, sort code 23-05-80, account 61170492, Marek Zielonka.

Best regards
Marek`,
    known: [['dueDate', '18 November 2026']],
    unseen: [
      ['surprise', 'so I made the price more'],
      ['tone', "You must understand, I don't do this for hobby"],
    ],
  },
  {
    name: 'UX researcher in Austin, first invoice',
    subject: 'Invoice #1042: onboarding study',
    body: `Hi Priyanka,

Thanks again for a great readout session. The clips of participants 3 and 8 getting stuck on the address screen are in the deck appendix, along with the full notes.

I've attached invoice #1024 for the onboarding study:

Recruiting (10 participants): $1,500.00
Moderated sessions: $4,000.00
Analysis and report: $2,200.00
Total: $7,700.00

Terms are Net 15. I'd love to pre-empt any procurement-side friction, so let me know if AP needs a W-9. Happy to talk it through by phone.

Best,
Dani Villarreal`,
    attachments: [{ name: 'invoice-1042.pdf' }],
    known: [
      ['consistency', '#1024'],
      ['dueDate', 'Net 15'],
      ['missing', 'howToPay'],
      ['jargon', 'AP'],
    ],
    unseen: [['jargon', 'pre-empt any procurement-side friction']],
  },
  {
    name: 'genealogist in County Clare, ornate estimate',
    subject: 'Estimate G-209: the Considine line',
    body: `Dear Ms Considine-Blake,

I was delighted with your letter and with the photograph of your great-grandfather outside the forge. The parish registers of Kilmihil survive from 1849, so we have every hope of finding his baptism.

Estimate G-209, in the amount of €540.00, covers twelve hours at €45.00: four in the parish registers, three in the Griffith valuation, and five in writing up what I find, with a chart of four generations. E&OE.

You will forgive, I pray, the impertinence of a person of my calling in raising so vulgar a matter as money. A deposit of €180.00 would let me begin, at such hour as may prove agreeable to your good self. My account is IBAN IE12 BOFI 9042 9057 7135 08, name C. Ó Dálaigh.

Yours most respectfully,
Cathal Ó Dálaigh`,
    known: [
      ['jargon', 'in the amount of'],
      ['jargon', 'E&OE'],
    ],
    unseen: [
      ['tone', 'the impertinence of a person of my calling in raising so vulgar a matter as money'],
      ['dueDate', 'at such hour as may prove agreeable to your good self'],
    ],
  },
  {
    name: 'boat surveyor in Falmouth, formal late reminder',
    subject: 'Second reminder, invoice YS-318, yacht "Curlew"',
    body: `Dear Mr Penhale,

Invoice YS-318 for the pre-purchase survey of "Curlew", £684.00, was due on 9 October 2026 and is now 47 days overdue.

Pursuant to the Late Payment of Commercial Debts (Interest) Act 1998 we reserve the right to charge interest at 8% above base rate. Time is of the essence.

You asked about the keel bolts: numbers 4 and 5 should be drawn before she goes back in the water, and the yard can do both in a morning.

Please pay by Friday 4 December 2026 to Carrick Marine Surveys, sort code 30-93-14, account 22087615, reference YS-318. I drink with every yard manager from here to Poole, and they like to know whose cheques bounce.

R. Tangye AssocRINA`,
    known: [
      ['jargon', 'Pursuant to'],
      ['jargon', 'reserve the right'],
      ['jargon', 'Time is of the essence'],
    ],
    unseen: [['tone', 'they like to know whose cheques bounce']],
  },
  {
    name: 'terse scaffolder in Essex, reminder',
    subject: 'Invoice 1177',
    body: `Dave

Invoice 1177, £1,840.00, was due 30 September 2026.

Eight weeks now. You're taking the piss mate. Roofers finished in August and my gear's still up round your chimney.

Nobody's getting a stick of it down till I'm square with you.

Money by Friday 27 November 2026 or I'm sending the lads round.

Terry`,
    known: [
      ['missing', 'howToPay'],
      ['tone', 'taking the piss'],
      ['tone', "I'm sending the lads round"],
    ],
    unseen: [['tone', "Nobody's getting a stick of it down till I'm square with you"]],
  },
  {
    name: 'dry copy editor in Edinburgh, reminder to a small press',
    subject: 'Invoice CE-45',
    body: `Dear Hugo,

As per my last email, invoice CE-45 for the copy-edit of "Peat and Memory", £880.00, has not been paid.

I gave eleven evenings to your author's footnotes; eleven seconds with a banking app seems a modest thing to ask in return.

On a happier note, the index proofs reached me on Monday and I have only three queries: the two Mackays on page 211, the missing page range under "sphagnum", and whether you want "Gaelic" or "Scottish Gaelic" throughout.

My details have not changed since you last mislaid them: F. Rutherford, sort code 80-22-60, account 06114873.

Regards,
Fiona Rutherford`,
    known: [
      ['tone', 'As per my last email'],
      ['missing', 'dueDate'],
    ],
    unseen: [
      ['tone', 'eleven seconds with a banking app seems a modest thing to ask in return'],
      ['tone', 'since you last mislaid them'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'court interpreter in Bristol, invoice for a hearing',
    subject: 'Invoice CI-204, Romanian interpreting on 17 November',
    body: `Dear Ms Lovell,

Thank you for booking me for the hearing at Bristol Crown Court on 17 November. The judge passed sentence at ten to four, so we finished inside the booked hours.

Invoice CI-204 is attached: five hours at £32.00, £160.00, and the return train fare of £24.60 that you agreed to in your mail of 9 November. The total is £184.60.

Please pay by Friday 11 December 2026 by bank transfer to Ioana Marin, sort code 20-13-42, account 70335518, with CI-204 as the reference.

Kind regards,
Ioana Marin`,
    attachments: [{ name: 'CI-204.pdf' }],
  },
  {
    name: 'tennis court resurfacer in Surrey, final invoice',
    subject: 'Invoice 2219: courts 3 and 4',
    body: `Hello Roger,

Courts 3 and 4 are open again. Please keep players off the baselines in hard frost for this first winter, as the new paint is slow to cure in the cold.

Invoice 2219, attached, is for the final part of the job:

Resurfacing, second half £6,400.00
VAT at 20% £1,280.00
Total £7,680.00

It is due on Friday 18 December 2026. Our bank details are Downland Sports Surfaces Ltd, sort code 30-97-73, account 45102886.

Ring me if you see any water standing on court 4 after rain.

Best wishes,
Pete Hanrahan`,
    attachments: [{ name: 'invoice-2219.pdf' }],
  },
  {
    name: 'gardener in Kent, calm late reminder',
    subject: 'Invoice 561, autumn work: second reminder',
    body: `Dear Mrs Whitby,

Invoice 561 for the autumn work, £342.00, was due on 30 October 2026. I have not seen the payment yet, so here it is once more in case my first reminder of 10 November went astray.

Could you pay it by Wednesday 9 December 2026? My account is J. Larkin, sort code 09-01-28, account 55310472, reference 561.

If you have already paid, thank you, and please ignore this. If something in the invoice is not right, or you would like to pay in two parts, ring me on 01622 496 018.

The dahlia tubers are dry and labelled in the shed.

Best wishes,
Jim Larkin`,
  },
  {
    name: 'driving instructor in Glasgow, block of lessons',
    subject: 'Invoice 73, six lessons for Callum',
    body: `Hi Lorraine,

Callum drove us right through the Clyde Tunnel and back on Saturday without a single stall. He's about ready to book his test.

Invoice 73 is for the six lessons in November at £38 each, £228 in total. Please pay it by Monday 7 December 2026 to S. Iqbal, sort code 80-91-26, account 00482917.

The emergency stop still needs a bit of practice, so we'll do that next week.

All the best,
Shabana`,
  },
  {
    name: 'plasterer in Cork, invoice with an agreed change',
    subject: 'Invoice 2026-118: hall and landing',
    body: `Hi Aoife,

The last coat went on this morning. Leave the windows open a crack and hold off painting until the plaster is pale all over, two weeks or so.

Invoice 2026-118 is attached:

Hall and landing, as in the quote €1,450.00
Box-room ceiling, which we agreed on the phone on 12 November €260.00
VAT 13.5% €230.85
Total €1,940.85

It is due on Friday 11 December 2026. You can pay by bank transfer to IBAN IE28 AIBK 9362 0807 2641 55, name Barry Twomey Plastering.

Thanks a million for the tea and the brack!
Barry`,
    attachments: [{ name: '2026-118.pdf' }],
  },
  {
    name: 'illustrator in Toronto, invoice after a call',
    subject: 'Invoice 0095 for the cover art',
    body: `Hi Meredith,

It was good to talk through the colours. I changed the sky to the colder blue immediately after our call, and the final files are in your folder.

Invoice 0095 is attached. The cover is $1,200.00, HST at 13% is $156.00, and the total is $1,356.00.

Please send it by e-transfer to jo@jobeaudryart.ca by December 15, 2026.

I'd be happy to see the printed book when it's out.

Best,
Jo Beaudry`,
    attachments: [{ name: 'Invoice-0095.pdf' }],
  },
  {
    name: 'harpist in Derby, estimate for a ceremony',
    subject: 'Estimate H-31: harp for 5 June 2027',
    body: `Dear Anjali,

What a lovely plan, and yes, I do know "Tum Hi Ho". I can play it as the two of you walk in.

Here is my estimate, H-31, for Saturday 5 June 2027:

Ceremony, one hour £260.00
Drinks, two hours £180.00
Travel to Kedleston £20.00
Total £460.00

The price holds until 31 December 2026. To book the day, write back with a yes and pay £100.00 of the total by Friday 18 December 2026: Ceridwen Moss, sort code 60-06-39, account 33175408. The other £360.00 is due on 22 May 2027.

I will need a chair without arms and a dry spot, in case of rain.

Warmly,
Ceridwen`,
  },
  {
    name: 'physiotherapist in Galway, short invoice',
    subject: 'Invoice P-640',
    body: `Dear Colm,

Three sessions in November at €65, so invoice P-640 comes to €195. Please pay by 10 December 2026 to IBAN IE59 BOFI 9038 9266 1209 47, name Ní Fhlatharta Physio, or by card at the desk.

Keep up the heel raises, twice a day.

Gráinne`,
  },
  {
    name: 'sound engineer in Halifax, Canada, second part payment',
    subject: 'Invoice 318-B: second half of the album mix',
    body: `Hey Marcus,

All eleven tracks are mixed and up on the drive. I pulled the threat of feedback out of "Collections" by notching the guitar at 2.4k, so give that one a close listen.

You paid the first half, $1,500.00, on October 2, thanks. This invoice, 318-B, is for the second half:

Second half of the mix $1,500.00
HST 14% $210.00
Total $1,710.00

It's due on December 11, 2026. Please e-transfer it to studio@tidehousesound.ca.

Two rounds of changes are included, so send me your notes as they come.

Take care,
Rory`,
    attachments: [{ name: '318-B.pdf' }],
  },
  {
    name: 'office cleaner in Croydon, monthly invoice',
    subject: 'Invoice 1411, cleaning in November',
    body: `Good morning Mr Adeyemi,

Invoice 1411 for cleaning the office in November is attached. It is £480.00, the same as every month, and it is due on Thursday 10 December 2026.

Please pay by bank transfer to Blessing Owusu Cleaning, sort code 23-69-72, account 90821537.

The tap in the small kitchen drips. I put a bowl under it and told the landlord.

God bless,
Blessing`,
    attachments: [{ name: 'Invoice 1411.pdf' }],
  },
  {
    name: 'thatcher in Devon, revised price before the work',
    subject: 'Estimate 88, new price for the ridge',
    body: `Dear Mr and Mrs Coombe,

Since you chose the patterned ridge over the plain one when we met on Saturday, I have worked out the price again.

Combed wheat reed for the back slope £5,200.00
Patterned ridge in place of plain £1,450.00
Scaffold £900.00
Total £7,550.00

The plain ridge would have been £1,050.00, so the change adds £400.00. If that is more than you like, tell me and I will go back to the plain one.

I hold this price until 15 January 2027, and would start on 8 March. There is nothing to pay before that. I would then send an invoice for each half, which you can pay by cheque or bank transfer.

Yours,
Silas Yeo`,
  },
  {
    name: 'content designer in Bengaluru, invoice to a British charity',
    subject: 'Invoice RK-26-014 for the help pages',
    body: `Dear Joanna,

Thank you for the quick feedback. The twelve help pages are now live, and the page about debt advice reads at the level of a ten-year-old, as you wished.

Invoice RK-26-014 is attached: twelve pages at £70.00, which makes £840.00.

Please pay by Tuesday 15 December 2026. You can use Wise, to radhika@rkwrites.in, as you did in August.

I am away for a family wedding from 2 to 6 December and will answer mails again on the 7th.

Warm regards,
Radhika Krishnan`,
    attachments: [{ name: 'RK-26-014.pdf' }],
  },
  {
    name: 'beekeeper in Tasmania, swarm removal',
    subject: 'Invoice 229 - swarm at the school',
    body: `Hi Kerry,

The swarm from the bike shed has settled into its new box up at Lilydale and the queen is laying. Nobody was stung, bar me.

Invoice 229 is for $165.00 including $15.00 GST, due on Wednesday 9 December 2026. Bank transfer please: BSB 067-003, account 2811 9046, Tamar Bees, ABN 93 517 302 649.

If you see scouts round the shed again, don't spray them, ring me and I'll pop over.

Cheers,
Bronte`,
  },
  {
    name: 'mountain guide in KwaZulu-Natal, reminder',
    subject: 'Reminder: invoice DG-77, Amphitheatre hike',
    body: `Dear Thandeka

I hope your legs have forgiven you for the chain ladders. The group photo from the top is in the shared album.

Invoice DG-77 for the guided hike on 24 October, R 4,800.00 for six people, was due on 13 November 2026. It is 12 days overdue. Perhaps it landed in the wrong folder, so I attach it again.

Please pay by Friday 4 December 2026 into Standard Bank, branch 051001, account 10 482 661 937, name Drakens Guides. If there is a question about the amount, my number is 083 555 0172.

Kind regards
Sipho Mabaso`,
    attachments: [{ name: 'DG-77.pdf' }],
  },
  {
    name: 'ghostwriter in Chicago, chapters of a crime novel',
    subject: 'Invoice 0612: chapters 9 to 12',
    body: `Hi Walt,

Chapters 9 to 12 are in your inbox. The ransom letter in chapter 10 now says "pay up or else" in cut-out letters, which I think beats the phone call. The final warning from the sheriff moved to chapter 12.

Invoice 0612 is attached: four chapters at $900.00, $3,600.00 in total, due December 18, 2026. You can pay by check to Nora Feld, 2210 W Ainslie St, Chicago IL 60625, or by ACH with the numbers on the invoice.

Talk on Thursday,
Nora`,
    attachments: [{ name: 'Invoice_0612_Feld.pdf' }],
  },
  {
    name: 'Finnish glassblower writing in English, invoice to a hotel',
    subject: 'Invoice 1057: 40 glass lamps',
    body: `Dear Mr Lindqvist,

The 40 lamps left Nuutajärvi yesterday in five boxes. Two of them have a small bubble near the rim, so I put two spare lamps in box 5 without charge.

40 lamps at €62.00: €2,480.00
Freight as in my offer: €120.00
VAT 25.5%: €663.00
Total: €3,263.00

The invoice 1057 is attached and the due date is 16 December 2026. Please pay to IBAN FI80 5780 0220 1183 63, Lasipaja Koivu.

If a lamp is broken when you open the boxes, send me a picture and I make a new one.

Best regards,
Eeva Koivu`,
    attachments: [{ name: 'invoice-1057.pdf' }],
  },
]
