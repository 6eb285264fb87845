/** Mails by English-speaking people of unusual trades, from doulas to bell hangers, faulty and good ones. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'funeral celebrant, 60s, England, first invoice, apologises too much',
    subject: 'Invoice FC-118 for the service for Mr Harold Pym',
    body: `Dear Janet,

It was a privilege to lead the farewell for your father on Thursday. The story about the caravan and the goat has stayed with me all week.

I feel absolutely dreadful bringing up money at a time like this, and please forgive me a thousand times for doing it. My fee was £240, as we agreed, and invoice FC-118 is attached.

Whenever you feel up to it will be just fine. Bank transfer, please: Margaret Oyelaran, sort code 20-45-77, account 63018842.

The printed copy of the eulogy is in the post.

With warmth,
Margaret`,
    attachments: [{ name: 'FC-118.pdf' }],
    known: [],
    unseen: [
      ['tone', 'I feel absolutely dreadful bringing up money at a time like this'],
      ['tone', 'please forgive me a thousand times for doing it'],
      ['dueDate', 'Whenever you feel up to it'],
    ],
  },

  {
    name: 'beekeeper, 50s, Vermont, terse wholesale invoice',
    subject: 'Invoice 2026-77, honey delivery',
    body: `Dale,

Dropped off Monday at the back door:
48 jars wildflower at $9.50: $456.00
12 comb boxes at $14.00: $168.00
Total: $634.00

Net 30. Please remit by check to Hollow Tree Apiary, 14 Mill Road, Craftsbury VT 05826. Invoice 2026-77 is attached.

The comb won't last past Christmas so put it up front.

Ray`,
    attachments: [{ name: 'invoice-2026-77.pdf' }],
    known: [
      ['consistency', '$634.00'],
      ['dueDate', 'Net 30'],
      ['jargon', 'remit'],
    ],
    unseen: [],
  },

  {
    name: 'tattooist, 27, Leeds, angry second reminder',
    subject: 'Invoice 0391 - half sleeve',
    body: `Alright Connor,

Seen your posts from Ibiza, looks lush. Funny how there's money for that and none for the arm you're showing off.

Invoice 0391, £420, was due on 30 October. I want it in my account by Monday 30 November or your arm goes up on my page with the word unpaid next to it.

Sort code 05-03-19, account 40188276, name Inkwell & Daughter.

Keep it moisturised, the shading on the elbow is still healing.

Jodie`,
    known: [],
    unseen: [
      ['tone', "Funny how there's money for that and none for the arm you're showing off"],
      ['tone', 'your arm goes up on my page with the word unpaid next to it'],
    ],
  },

  {
    name: 'court interpreter, Polish, 40s, Ireland, officialese first invoice',
    subject: 'Invoice CI/2026/212: hearing of 19 November, Naas District Court',
    body: `Dear Ms Gallagher,

Please find attached herewith invoice CI/2026/212 in respect of interpretation services rendered at Naas District Court on 19 November 2026 (Polish, 3.5 hours, one case adjourned).

The amount is €262.50. Kindly effect payment at your earliest convenience to the following account: Dorota Wilk, IBAN IE29 AIBK 9311 5212 3456 78.

The parking receipt is included, as your office asked.

Yours sincerely,
Dorota Wilk`,
    attachments: [{ name: 'CI-2026-212.pdf' }, { name: 'parking.jpg' }],
    known: [
      ['jargon', 'Please find attached herewith'],
      ['jargon', 'in respect of'],
      ['jargon', 'services rendered'],
      ['jargon', 'effect payment'],
      ['dueDate', 'at your earliest convenience'],
    ],
    unseen: [],
  },

  {
    name: 'drone pilot, 30s, Queensland, chatty, extra cost out of the blue',
    subject: 'Roof survey pics + invoice DR-64',
    body: `Hey Trish,

Shots are in the shared folder, the ones of the eastern gutter came up a treat. You can see exactly where the possums are getting in.

The wind had other ideas on Tuesday so I had to come back for a second go, and I've popped another $280 on for that. All up it's $930 on invoice DR-64, attached.

Sometime before the silly season kicks off would be grand. BSB 064-118, account 1029 4471, Skyhook Imaging.

Say g'day to the kelpie.

Macca`,
    attachments: [{ name: 'DR-64.pdf' }],
    known: [],
    unseen: [
      ['surprise', "I've popped another $280 on for that"],
      ['dueDate', 'Sometime before the silly season kicks off'],
    ],
  },

  {
    name: 'piano tuner, 71, Scotland, careful first invoice',
    subject: 'Tuning of the Blüthner, invoice 1183',
    body: `Dear Mr and Mrs Farquhar,

The Blüthner is now at concert pitch, and I have eased the sticking D above middle C. Do keep the bowl of water under it while the heating is on.

My charge is £85.00, invoice 1183, which I enclose. I should be obliged if you would settle the account by 05/01/2027.

A cheque to A. Drummond at 3 Kirk Wynd, Crieff, will do very well.

Yours faithfully,
Alasdair Drummond`,
    attachments: [{ name: 'Invoice 1183.pdf' }],
    known: [
      ['dueDate', '05/01/2027'],
      ['jargon', 'I should be obliged if you would settle the account'],
    ],
    unseen: [],
  },

  {
    name: 'locksmith, 40s, Auckland, shouting late reminder',
    subject: 'INVOICE 5520 STILL UNPAID!!!',
    body: `Hi

I came out at 2 in the morning in the pouring rain to let you in. $310. Invoice 5520. Due 2 November.

You have been ignoring me for three weeks and I'm SICK OF IT!! This is your final warning. Pay within 48 hours or it goes to the debt collectors.

12-3114-0287745-00, Keyhole Kings Ltd.

Grant`,
    known: [
      ['tone', 'STILL UNPAID!!!'],
      ['tone', 'You have been ignoring me'],
      ['tone', 'SICK OF IT!!'],
      ['tone', 'This is your final warning'],
      ['dueDate', 'within 48 hours'],
      ['tone', 'or it goes to the debt collectors'],
    ],
    unseen: [],
  },

  {
    name: 'dog groomer, 34, Texas, guilt trip in a first reminder',
    subject: 'Biscuit’s groom, invoice 884',
    body: `Hi Kaylee!

Biscuit was such a good boy for his nails, he only tried to eat the clippers once.

Invoice 884 for $95 was due November 13. I know it's not a fortune to you, but that's my little girl's dance class for the month and I had to tell her no. You can pay by Venmo to @SudsyTails by December 4, 2026.

P.S. Book Biscuit's Christmas bath now and get 15% off plus a free bandana!

Hugs,
Marisol`,
    known: [['incentive', 'get 15% off plus a free bandana']],
    unseen: [
      ['tone', "I know it's not a fortune to you"],
      ['tone', "that's my little girl's dance class for the month and I had to tell her no"],
    ],
  },

  {
    name: 'ghost writer, 50s, London, sarcastic third reminder',
    subject: 'Chapters 7–12, invoice GW-09',
    body: `Dear Rupert,

I was delighted to read in the Sunday supplement that you "wrote every word yourself". In that case I do hope you'll find the three words needed for your bank: pay the woman.

Invoice GW-09 for £3,200 fell due on 16 October 2026. Please make sure it reaches me by Friday 4 December 2026: Helen Askew, sort code 60-83-71, account 20947713.

Your notes on chapter 13 arrived and I have no objection to losing the yacht.

Helen`,
    known: [],
    unseen: [['tone', "you'll find the three words needed for your bank: pay the woman"]],
  },

  {
    name: 'arborist, 45, Ontario, weekday wrong and an extra stump',
    subject: 'Silver maple removal – invoice TR-2210',
    body: `Good morning Mrs. Tremblay,

The maple is down, the chips are in a pile by the shed and the crew raked the lawn twice.

While we were at it we also ground out the old cherry stump, so there's a bit more on the bill than you'll be expecting. It comes to $1,680.00 with HST, invoice TR-2210 attached.

Please send it by e-transfer to pay@canopycare.example by Thursday, December 11, 2026.

Thanks for the butter tarts!

Owen`,
    attachments: [{ name: 'TR-2210.pdf' }],
    known: [['dueDate', 'Thursday, December 11, 2026']],
    unseen: [['surprise', "there's a bit more on the bill than you'll be expecting"]],
  },

  {
    name: 'sign-language interpreter, 38, Bristol, recurring, forgets how to pay',
    subject: 'November sessions, invoice SL-31',
    body: `Hello Priya,

Three staff meetings and the fire drill this month: 9 hours at £48, which makes £432. Invoice SL-31, please pay by 9 December 2026.

The fire drill went well. It would help next time if the warden faced me while speaking.

Best wishes,
Tamsin`,
    known: [['missing', 'howToPay']],
    unseen: [],
  },

  {
    name: 'chimney sweep, 52, Yorkshire dialect, impossible day',
    subject: 'Sweeping two flues, inv 77',
    body: `Ey up Brian,

Both flues done, got a full jackdaw nest out o' t'back bedroom one. Certificate's with t'invoice.

£130 all in, inv 77. Pay us by 31 November if tha would. Sort code 40-22-06, account 71330958, name D Holroyd.

Don't burn that painted pallet wood, it tars up summat rotten.

Dave`,
    attachments: [{ name: 'inv77.pdf' }, { name: 'certificate.pdf' }],
    known: [['dueDate', '31 November']],
    unseen: [],
  },

  {
    name: 'taxidermist, 63, Wales, moralising reminder',
    subject: 'Your barn owl, invoice T/402',
    body: `Dear Mr Prosser,

The owl is finished and is sitting on my dresser looking at me. It has come up beautifully, apart from a slight lean.

Invoice T/402 for £375 was due on 6 November. In my day a man paid for what he ordered and could look his tradesman in the face. Perhaps that is no longer taught.

I would be glad of a cheque or a transfer (sort code 30-91-48, account 00815527) by 4 December 2026.

G. Bevan`,
    known: [],
    unseen: [
      ['tone', 'In my day a man paid for what he ordered and could look his tradesman in the face'],
      ['tone', 'Perhaps that is no longer taught'],
    ],
  },

  {
    name: 'falconer for pest control, 41, Malta, wrong IBAN',
    subject: 'Invoice F-2026-15, gulls at the hotel terrace',
    body: `Dear Mr Camilleri,

The hawk flew four mornings last week and the gulls have moved to the next bay. I will come again on Tuesday at six.

Invoice F-2026-15 is attached: four flights, €480.00 in total. Please pay by 11 December 2026 to IBAN MT12 MALT 0110 0001 2345 MTLC AST0 01S, Malta Raptor Services.

Regards,
Stefan Borg`,
    attachments: [{ name: 'F-2026-15.pdf' }],
    known: [['payment', 'MT12 MALT 0110 0001 2345 MTLC AST0 01S']],
    unseen: [],
  },

  {
    name: 'goat cheese maker, 29, Oregon, forgets the file and the number',
    subject: 'Cheese for the tasting night',
    body: `Hi Noor,

So glad the ash-rinded ones were a hit! The invoice for Saturday's order is attached. It comes to $212.40, and you can pay by Zelle to goats@brindlecreek.example by December 9, 2026.

We had twins in the barn last night, a late surprise. Pictures on request.

Cheers,
Wren`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'attachment'],
    ],
    unseen: [],
  },

  {
    name: 'stained-glass restorer, 58, Germany, stiff English',
    subject: 'Invoice 2026-0044, choir window St Anne',
    body: `Dear Reverend Collins,

the lower panel of the choir window is installed again. The two broken pieces of ruby glass have been replaced by glass from the same hut as the original.

I allow myself to invoice you the agreed amount of €4,150.00 (invoice 2026-0044, see attachment). The sum is payable strictly net without deduction within 14 days. In case of default I must reserve myself further steps.

IBAN: DE89 3704 0044 0532 0130 00

With friendly greetings
Joachim Reuter`,
    attachments: [{ name: 'Rechnung_2026-0044.pdf' }],
    known: [
      ['jargon', 'strictly net without deduction'],
      ['dueDate', 'within 14 days'],
      ['jargon', 'In case of default'],
    ],
    unseen: [
      ['jargon', 'I allow myself to invoice you'],
      ['tone', 'I must reserve myself further steps'],
    ],
  },

  {
    name: 'wedding calligrapher, 25, Dublin, shy first invoice',
    subject: 'place cards!! (and a tiny invoice)',
    body: `Hi Aoife,

Place cards are in the post, all 86, including the second Uncle Declan.

So so sorry to be a pain but I've popped invoice 0012 on here. It's €172. Honestly, pay me whenever suits!! I really hate asking and I hope you don't think I'm being greedy.

IBAN is IE70 BOFI 9000 1712 3456 78

Sorry again!
Sadhbh x`,
    attachments: [{ name: 'invoice-0012.pdf' }],
    known: [
      ['tone', 'So so sorry to be a pain'],
      ['dueDate', 'whenever suits'],
      ['tone', 'Sorry again!'],
      ['tone', 'I really hate asking'],
    ],
    unseen: [['tone', "I hope you don't think I'm being greedy"]],
  },

  {
    name: 'stunt coordinator, 48, Cape Town, pressure on a production office',
    subject: 'Invoice ST-118: car roll, day 14',
    body: `Hi Lerato,

Car roll on day 14 went clean, one take, everybody walked away. Nice note from the director too.

Invoice ST-118 for R38 500 was due on 20 November. Just so we're on the same page, my guys don't get in a car again until that money shows. Your call how the Saturday schedule looks.

FNB, branch 250655, account 62 114 887 330, Tumble Action CC. By Friday 27 November please.

Deon`,
    known: [],
    unseen: [
      ['tone', "my guys don't get in a car again until that money shows"],
      ['tone', 'Your call how the Saturday schedule looks'],
    ],
  },

  {
    name: 'farrier, 36, Kentucky, body and subject totals differ',
    subject: 'Invoice 1460, $540, four horses',
    body: `Hi Mrs. Caldwell,

All four shod this morning. Duchess has a soft sole on the left front so keep her off the gravel a week.

4 x $130 = $520. Invoice number 1460. Check or cash in the tack room box, by December 5, 2026.

I'll be back the week of January 4.

Wade`,
    known: [['consistency', '$520']],
    unseen: [],
  },

  {
    name: 'marine surveyor, 67, Guernsey, wordy officialese',
    subject: 'Survey of MV Petrel – account 26/091',
    body: `Dear Sir,

Further to the above-mentioned vessel's survey on 17 November, we beg to hand you our account 26/091, the which amounts to £1,145.00.

We would respectfully request that you put us in funds by 16 December 2026. Remittance may be made to Northshore Marine, sort code 60-09-20, account 11846603. Should you be minded to raise any matter touching the blistering below the waterline, we remain at your disposal.

Yours faithfully,
C. Le Page`,
    known: [
      ['jargon', 'Further to the above-mentioned'],
      ['jargon', 'We would respectfully request that you'],
      ['jargon', 'put us in funds'],
      ['jargon', 'Remittance'],
      ['jargon', 'we remain at your disposal'],
    ],
    unseen: [
      ['jargon', 'we beg to hand you our account'],
      ['jargon', 'the which amounts to'],
      ['jargon', 'Should you be minded to raise any matter touching'],
    ],
  },

  {
    name: 'voice coach, 55, New York, passive-aggressive reminder',
    subject: 'Following up again on invoice VC-207',
    body: `Dear Marcus,

Congratulations on the callback! The low register is really opening up.

As per my last three emails, invoice VC-207 for $600 is still unpaid; it was due on November 9. I'm sure it simply slipped your mind, the way it did in September, and in June. One starts to see a pattern.

Please use the card link on the invoice by December 2, 2026.

Breathe from the floor,
Lenora`,
    known: [
      ['tone', 'As per my last three emails'],
      ['tone', "I'm sure it simply slipped your mind"],
    ],
    unseen: [['tone', 'One starts to see a pattern']],
  },

  {
    name: 'crossword setter, 74, Oxford, invoice to a magazine, past date',
    subject: 'Invoice 88: Christmas jumbo',
    body: `Dear Editor,

The Christmas jumbo is with your sub, including the corrected clue at 41 across (apologies to the Bishop).

My invoice 88 for £350 is attached. I would be glad of payment by 18 November 2026, to Quentin Marsh, sort code 09-01-28, account 55320174.

Best wishes,
Quentin`,
    attachments: [{ name: 'invoice88.pdf' }],
    known: [['dueDate', '18 November 2026']],
    unseen: [],
  },

  {
    name: 'puppeteer, 31, Finland, cheerful English, unfilled fields',
    subject: 'Invoice [NUMBER] for the library show',
    body: `Hello Laura,

Thank you for the warm day at the library! The children shouted so loud for the fox that my ears are still ringing.

The show costs €380 as agreed, the invoice is attached. Please pay it by {due date} to Nukketeatteri Hupi, IBAN FI21 1234 5600 0007 85.

The fox sends greetings,
Iiris`,
    attachments: [{ name: 'invoice.pdf' }],
    known: [
      ['consistency', '[NUMBER]'],
      ['consistency', '{due date}'],
    ],
    unseen: [],
  },

  {
    name: 'thatcher, 49, Dorset, revised price, springs it on the client',
    subject: 'Ridge at Rose Cottage',
    body: `Morning Simon,

Ridge went on fine, but the back slope was worse than it looked from the ladder. Straw's gone through the roof as well, no pun meant, so what I told you in August doesn't really hold any more. You'll want to find another £1,900 or so.

That makes £7,400, invoice TH-51, attached. As soon as possible please. Sort code 52-21-09, account 38871206.

Rain's due Sunday, the sheet stays on till I'm back.

Kev`,
    attachments: [{ name: 'TH-51.pdf' }],
    known: [['dueDate', 'As soon as possible']],
    unseen: [
      ['surprise', "what I told you in August doesn't really hold any more"],
      ['surprise', "You'll want to find another £1,900 or so"],
    ],
  },

  {
    name: 'clockmaker, 80, England, courteous but vague',
    subject: 'Your longcase clock',
    body: `Dear Mrs Whitcombe,

Your clock is going again and keeping time to within a minute a week. I have put a new gut line on the going train and bushed two pivots.

The repair came to £290 as estimated. The invoice is number 4406. Perhaps you could let me have it next time you're passing the shop, cash or cheque; there's always a kettle on.

I remain your obedient servant,
Edwin Tull`,
    known: [['jargon', 'I remain your obedient servant']],
    unseen: [['dueDate', "next time you're passing the shop"]],
  },

  {
    name: 'doula, 39, California, second reminder laced with guilt',
    subject: 'Birth support balance, invoice D-56',
    body: `Hi sweet Jenna,

How is little Otis? I still think about that sunrise.

I'm writing about the balance of $750 on invoice D-56, due November 1. I held your hand for nineteen hours, and it honestly breaks my heart that I have to chase you for this. Please send it through the portal link on your invoice by EOD Friday.

I have space for two postpartum packages in January, 20% off if you sign up this week!

Love and light,
Sage`,
    known: [
      ['dueDate', 'EOD Friday'],
      ['incentive', '20% off if you sign up this week'],
      ['tone', 'it honestly breaks my heart that I have to chase you for this'],
    ],
    unseen: [['tone', 'I held your hand for nineteen hours']],
  },

  {
    name: 'hull diver, 33, Singapore, terse with accounting talk',
    subject: 'Invoice HD-902 / overdue',
    body: `Hi Mr Tan

Invoice HD-902, SGD 1,250, hull clean + 2 anodes, berth C14. Due date was 15 Nov, it now sits in our ageing at 10 days past terms. Pls clear the arrears by COB 1 Dec 2026, PayNow to UEN 201933418K, so I can reconcile.

Prop has a small nick, photo in WhatsApp.

Jun Wei`,
    known: [
      ['jargon', 'arrears'],
      ['jargon', 'COB'],
      ['jargon', 'reconcile'],
    ],
    unseen: [['jargon', 'sits in our ageing at 10 days past terms']],
  },

  {
    name: 'genealogist, 62, Nova Scotia, total missing',
    subject: 'MacLeod research: invoice G-114',
    body: `Dear Mr. MacLeod,

I have found your great-grandmother on the 1883 passenger list, under "McCloud", with a feather bed and two geese. The full report follows on Monday.

Invoice G-114 is for the eleven hours we agreed on. Please pay by e-transfer to heather@rootsbay.example by December 15, 2026.

Kind regards,
Heather Boudreau`,
    known: [['missing', 'total']],
    unseen: [],
  },

  {
    name: 'balloon artist, 22, Manchester, ultimatum in texting style',
    subject: 'invoice 019 arch + backdrop',
    body: `hiya

so the party was 3 weeks ago n still nothing?? invoice 019, £180, u had it on 4 nov. pay today or i'm telling everyone in the mums group what ur like

monzo: sort code 04-00-04, account 22917730

hope the little one liked the unicorn tho, she was gorgeous

kayleigh`,
    known: [],
    unseen: [
      ['tone', 'n still nothing??'],
      ['tone', "pay today or i'm telling everyone in the mums group what ur like"],
    ],
  },

  {
    name: 'bagpiper, 44, Boston, two due dates',
    subject: 'Invoice 303 for the Doherty service',
    body: `Dear Mr. Doherty,

It was an honor to play for your mother at Holy Cross. "Going Home" was a lovely choice.

My invoice 303 for $325 is attached. Payment is due December 10, 2026. You can mail a check to the address on the invoice, just make sure that it gets here by December 3, 2026.

With sympathy,
Colm Regan`,
    attachments: [{ name: 'invoice303.pdf' }],
    known: [['dueDate', 'December 3, 2026']],
    unseen: [],
  },

  {
    name: 'perfumer, 51, Netherlands, legal-sounding late reminder',
    subject: 'Reminder: invoice P-2026-061',
    body: `Dear Mr Haverkamp,

The bespoke lobby scent has been in your diffusers since 1 October and I hear that guests ask for it by name, which pleases me very much.

Invoice P-2026-061 of €2,640.00 is overdue since 31 October 2026. I hereby give you formal notice of default. Failing payment by 4 December 2026 I shall be compelled to hand the matter to my lawyer, with all costs for your account.

IBAN NL71 INGB 0006 7291 84, Atelier Neroli.

Sincerely,
Femke Dijkstra`,
    known: [
      ['jargon', 'I hereby give you formal notice of default'],
      ['jargon', 'Failing payment'],
      ['tone', 'I shall be compelled to hand the matter to my lawyer'],
      ['jargon', 'for your account'],
    ],
    unseen: [],
  },

  {
    name: 'mushroom grower, 28, Wisconsin, chatty, vague day',
    subject: 'oyster + lion’s mane, inv #205',
    body: `Yo chef!

14 lb oyster, 6 lb lion's mane, all picked Tuesday night by yours truly with a headlamp on. $236 total, inv #205, PDF's on here.

Hit me back with the cash whenever the weekend crowd has filled the till. Venmo's @sporeloser.

Blue oysters next week if the heater holds.

Tanner`,
    attachments: [{ name: 'inv205.pdf' }],
    known: [],
    unseen: [['dueDate', 'whenever the weekend crowd has filled the till']],
  },

  {
    name: 'braille transcriber, 46, Birmingham, estimate with a sum that is wrong',
    subject: 'Estimate: menu and wine list in braille',
    body: `Dear Antonio,

Thank you for asking. This is my estimate for the restaurant:

Menu, 12 pages, 5 copies: £210
Wine list, 6 pages, 5 copies: £120
Binding and postage: £35
Total: £375

The estimate is good until 31 December 2026. I could start on 7 December and deliver in ten working days. Pro rata for any further copies.

Ruth Adeyemi`,
    known: [
      ['consistency', '£375'],
      ['jargon', 'Pro rata'],
    ],
    unseen: [],
  },

  {
    name: 'escape room designer, 35, Sweden, card number in the mail',
    subject: 'Invoice ER-17, puzzle box repair',
    body: `Hi Jonas,

The puzzle box opens again, and now only with the right code. The hinge was worn by people who did not believe in codes.

Invoice ER-17 for SEK 4,800 is attached, due 9 December 2026. You can pay to Bankgiro 5050-1055. I bought the new magnets with your card 4111 1111 1111 1111, the receipt is inside the box.

Best,
Elin`,
    attachments: [{ name: 'ER-17.pdf' }],
    known: [['payment', '4111 1111 1111 1111']],
    unseen: [],
  },

  {
    name: 'bell hanger, 69, Norfolk, blames the parish treasurer',
    subject: 'St Botolph tenor bell: invoice 212',
    body: `Dear Canon Fielding,

The tenor now swings as she should. Your ringers may find her a little quick on the handstroke.

Invoice 212 for £1,860 is now 25 days overdue. I gather your treasurer can't tell a bill from a hymn sheet. Would you see that it is paid by 7 December 2026, to Wensum Bellhangers, sort code 20-62-61, account 90412238?

Every good wish for Advent,
Walter Gedge`,
    known: [],
    unseen: [['tone', "your treasurer can't tell a bill from a hymn sheet"]],
  },

  {
    name: 'snow plough driver, 57, Minnesota, surprise and COD',
    subject: 'Driveway, first storm, invoice 12',
    body: `Howdy Bev,

Got you dug out twice since Saturday. Second pass wasn't in the deal but it had to be done so I figured you'd be good for the extra forty bucks.

$120 total, invoice 12. COD, cash or check.

Watch the ice by the mailbox.

Lyle`,
    known: [['dueDate', 'COD']],
    unseen: [['surprise', "I figured you'd be good for the extra forty bucks"]],
  },

  {
    name: 'prosthetics make-up artist, 30, Toronto, pressure in a first reminder',
    subject: 'URGENT: invoice MX-44',
    body: `Hi Devon,

The zombie jaw is safe in my fridge next to the oat milk, ready for pickups in January.

Invoice MX-44 for $1,140 CAD was due on November 20. I need this sorted immediately, my landlord is literally at the door. E-transfer to mx@gorelab.example by November 27, 2026.

Don't make me regret doing this one at mates' rates.

Priyanka`,
    known: [
      ['tone', 'URGENT'],
      ['tone', 'I need this sorted immediately'],
    ],
    unseen: [
      ['tone', 'my landlord is literally at the door'],
      ['tone', "Don't make me regret doing this one at mates' rates"],
    ],
  },

  {
    name: 'horse dentist, 43, Ireland, part payment, two numbers for one invoice',
    subject: 'Invoice 771: remaining balance',
    body: `Hi Ciarán,

Thanks for the €150 on the 12th. The grey's wolf teeth are out and he was a gent about it.

That leaves €130 on invoice 717. Could you send it by 4 December 2026 to IBAN IE57 ULSB 9812 3412 3456 78?

The mare wants doing in March.

Sinéad Lacey`,
    known: [['consistency', '717']],
    unseen: [],
  },

  {
    name: 'foley artist, 37, Los Angeles, buzzwords',
    subject: 'Invoice FOL-29',
    body: `Hi team,

Circling back on the footsteps for reel 3: all delivered, including the celery for the broken arm.

Per our agreement please process the attached invoice FOL-29 for $2,100 at your end and loop in AP so it lands in the next pay run. Wire details are on page 2.

Bests,
Dex`,
    attachments: [{ name: 'FOL-29.pdf' }],
    known: [
      ['jargon', 'Circling back'],
      ['jargon', 'Per our agreement'],
      ['jargon', 'loop in AP'],
    ],
    unseen: [['dueDate', 'in the next pay run']],
  },

  {
    name: 'well digger and dowser, 76, Kenya, ornate English, vague and heavy',
    subject: 'Borehole at Limuru, invoice 0067',
    body: `Dear Madam,

Greetings to you and your family. The water at 61 metres is sweet and the pump is running well.

I wish to bring to your kind attention that invoice 0067 of KES 84,000 was due on 10 November 2026. I have been made to look a fool before my workers, who ask me daily what kind of people we dig for. I humbly beseech you to do the needful in the shortest possible time, by M-Pesa Paybill 522533, account 0067.

May the well never run dry.

Joseph Kariuki`,
    known: [
      ['jargon', 'I wish to bring to your kind attention'],
      ['jargon', 'do the needful'],
      ['dueDate', 'in the shortest possible time'],
      ['tone', 'I humbly beseech you'],
    ],
    unseen: [
      ['tone', 'I have been made to look a fool before my workers'],
      ['tone', 'who ask me daily what kind of people we dig for'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'funeral celebrant, 48, Ireland, first invoice, gentle',
    subject: 'Invoice 2026-64: ceremony for Nuala Byrne',
    body: `Dear Fergal,

Thank you for trusting me with your mother's ceremony. The poem your daughter read was the heart of it.

My fee is €300, as we agreed on the phone. Invoice 2026-64 is attached, and you can pay it by 18 December 2026 to IBAN IE94 AIBK 9320 8612 3456 78, Gráinne Tuohy.

If you would like the text of the ceremony as a keepsake, just say and I will post it.

Thinking of you all,
Gráinne`,
    attachments: [{ name: 'invoice-2026-64.pdf' }],
  },

  {
    name: 'court interpreter, 52, Manchester, court as the workplace (lure)',
    subject: 'Invoice CT-410, Crown Court, 18 November',
    body: `Dear Ms Hartley,

Here is my invoice CT-410 for interpreting from Urdu in court on 18 November 2026: one day at £236. The judge asked me to stay for the sentencing, which your office approved by phone at 2 pm.

Please pay by 16 December 2026 to Bilal Qureshi, sort code 20-24-64, account 13370925.

I am free for the appeal hearing on 11 January.

Kind regards,
Bilal`,
    attachments: [{ name: 'CT-410.pdf' }],
  },

  {
    name: 'beekeeper, 66, New Zealand, recurring pollination',
    subject: 'Invoice 38 for the November hives',
    body: `Hi Anahera,

All 24 hives came off the kiwifruit last night and they're heavy, so your bloom was good to us.

24 hives at $190 is $4,560 plus GST of $684, so $5,244 in total. Invoice 38 is attached. Please pay it by 20 December 2026 to 02-0448-0119387-00, Tūī Ridge Honey.

A jar of the first draw is on your step.

Cheers,
Neil`,
    attachments: [{ name: 'invoice-38.pdf' }],
  },

  {
    name: 'tattooist, 33, Berlin, first invoice for a cover-up',
    subject: 'Invoice 2026-118 for your cover-up',
    body: `Hey Lotte,

The koi looks even better in daylight. Keep the film on until tomorrow evening and don't swim for two weeks.

The invoice is attached: number 2026-118, €540 for the two sessions minus your €100 deposit, so €440 to pay. A transfer by Wednesday, 9 December 2026 would be great: IBAN DE57 1005 0000 1065 4321 87.

See you for the touch-up!
Nico`,
    attachments: [{ name: '2026-118.pdf' }],
  },

  {
    name: 'drone pilot, 41, Scotland, estimate',
    subject: 'Estimate for filming the distillery',
    body: `Hi Morag,

Thanks for the walk round on Monday. For the film we talked about I'd need one day on site and one day of editing:

Flying, one day: £550
Editing, one day: £320
Total: £870

I'm not VAT registered, so nothing comes on top. If it blows above 20 knots we move to another day and you pay nothing for that. The price holds until 15 January 2027.

If it suits you, reply to this mail and I'll pencil in 8 December.

Fraser`,
  },

  {
    name: 'piano tuner, 29, Chicago, deadline as a musical joke (lure)',
    subject: 'Invoice 517, Steinway at the Blue Door',
    body: `Hi Terrence,

The Steinway is holding its pitch, and the hammer that was hitting two strings now hits three. If your pianist still hears a threat in the bass, that's the voicing and not a fault.

Invoice 517 is for $210. Please pay by December 11, 2026, by Zelle to tune@eightyeight.example or by check to the address on the attached invoice.

Play it hard!
Mina`,
    attachments: [{ name: 'invoice-517.pdf' }],
  },

  {
    name: 'locksmith, 55, Cork, words of emergency (lure)',
    subject: 'Invoice L-209, new lock on the front door',
    body: `Hi Mrs Crowley,

You rang it in as an urgent call on Sunday and I'm glad I could come immediately. The new lock has three keys, and I burnt the old barrel in front of nobody, it's in the bin.

As I told you on the phone, the Sunday rate is €140 and the lock was €65, so invoice L-209 is €205. You can pay by 9 December 2026 to IBAN IE42 BOFI 9035 2612 3456 78, Murt Healy Locks. The invoice is attached.

Mind yourself,
Murt`,
    attachments: [{ name: 'L-209.pdf' }],
  },

  {
    name: 'dog groomer, 24, Melbourne, first reminder, friendly',
    subject: 'Invoice 233 for Ziggy’s clip',
    body: `Hi Sam,

Hope Ziggy is enjoying his summer do!

I haven't seen your payment for invoice 233 yet: $88, due on 18 November 2026. Could you transfer it by Friday 4 December 2026? BSB 063-112, account 1044 8276, Wagtail Grooming. The invoice is attached again in case it got lost.

If you've already paid, thank you, and please ignore this.

Bec`,
    attachments: [{ name: 'invoice-233.pdf' }],
  },

  {
    name: 'ghost writer, 60, Canada, part payment',
    subject: 'Invoice GW-17: second third of the memoir',
    body: `Dear Colonel Ashby,

Chapters five to nine are in your folder. I have kept the story of the moose exactly as you told it.

As set out in our contract, the second third is now due: $6,000 CAD, invoice GW-17, attached. Please send an e-transfer to lorna@pencraft.example by December 15, 2026.

I will call on Friday to talk about the title.

Lorna Petrie`,
    attachments: [{ name: 'GW-17.pdf' }],
  },

  {
    name: 'arborist, 38, Surrey, revised price agreed beforehand',
    subject: 'Invoice TS-88, oak and ash',
    body: `Dear Mr Banerjee,

The oak is thinned and the ash is down. As we agreed by text on 19 November, we also took away the logs for £90.

Oak: £480
Ash: £620
Logs: £90
Total: £1,190

Please pay invoice TS-88 by 10 December 2026. Tilford Trees, sort code 23-69-72, account 18804467.

There's a nest box in the oak now, on the house.

Georgie Hale`,
    attachments: [{ name: 'TS-88.pdf' }],
  },

  {
    name: 'sign-language interpreter, 45, Netherlands, plain English',
    subject: 'Invoice 2026-93, conference in Utrecht',
    body: `Dear Ingrid,

It was a good conference, and the speakers sent their slides early, which made my work much easier.

Invoice 2026-93 is attached: two days, €1,120.00 with VAT. The due date is 9 December 2026. Please pay to IBAN NL91 ABNA 0417 1643 00 in the name of Marloes Kuiper and write 2026-93 as the reference.

Kind regards,
Marloes`,
    attachments: [{ name: '2026-93.pdf' }],
  },

  {
    name: 'chimney sweep, 61, Pennsylvania, terse',
    subject: 'Invoice 640, sweep and cap',
    body: `Jim,

Swept both flues, set a new cap. $265, same as the quote. Invoice 640.

Pay by December 9, 2026. Check to Ed Novak, 88 Slate St, Emmaus PA 18049, or cash when I drop off the brush you bought.

Ed`,
  },

  {
    name: 'taxidermist, 35, Sweden, estimate',
    subject: 'Price for your capercaillie',
    body: `Hi Anders,

Thank you for the photos, it is a fine bird. A standing mount on a pine base costs SEK 6,200 including VAT. It would be ready in May 2027, since the skin has to dry slowly.

Keep it frozen and flat until you bring it. If you want to go ahead, please answer by 11 December 2026 and I will keep a place for you.

Greetings from Sundsvall,
Ylva`,
  },

  {
    name: 'falconer, 50, Arizona, wedding ring delivery, a surprise for the guests (lure)',
    subject: 'Invoice 71 for the ring owl',
    body: `Hi Brooke and Dan,

Figaro says thank you for the applause, and sorry about the bridesmaid's hat. The surprise extra lap over the guests was his own idea and costs nothing.

The invoice is attached: number 71, $475, of which you paid $200 in August. That leaves $275. Please pay it by December 12, 2026 with the card link on the invoice.

All happiness to you both,
Lou`,
    attachments: [{ name: 'invoice-71.pdf' }],
  },

  {
    name: 'cheesemaker, 57, Wales, late reminder, formal and calm',
    subject: 'Third reminder: invoice C-1140',
    body: `Dear Mr Llewellyn,

Invoice C-1140 for £612.50 was due on 2 October 2026 and is now 54 days overdue. I wrote to you on 16 October and on 6 November.

If there is a problem with the delivery or the amount, please call me on 01970 555 018 and we will find a way. Otherwise I ask you to pay by 9 December 2026. Statutory interest runs from the due date; I will not claim it if you pay by then.

Caws Bryn, sort code 30-98-97, account 02277418. The invoice is attached again.

Yours sincerely,
Eleri Pugh`,
    attachments: [{ name: 'C-1140.pdf' }],
  },

  {
    name: 'stained-glass restorer, 44, Vermont, stage payment',
    subject: 'Invoice SG-22, second stage, rose window',
    body: `Dear Pastor Kim,

All forty lights are out, cleaned and numbered. The lead is original, 1891, and the maker scratched his name in one corner, which I thought your congregation would enjoy.

The second stage of our contract is $5,400. Invoice SG-22 is attached and due on December 18, 2026. A check to Lakelight Studio, PO Box 19, Burlington VT 05402 works well.

Warm regards,
Odette`,
    attachments: [{ name: 'SG-22.pdf' }],
  },

  {
    name: 'calligrapher, 70, Kent, words on a threat in the text she wrote (lure)',
    subject: 'Your framed poem, invoice 9',
    body: `Dear Tobias,

"Do not go gentle" is dry and in its frame. I did the word rage in vermilion each time, as you wished, and the last warning in gold.

It comes to £160. Invoice 9 is in the parcel and attached here too. Could you pay by 11 December 2026, by cheque to Rosalind Fenn, The Oast, Ightham TN15, or by transfer to sort code 20-54-25, account 80126633?

With best wishes,
Rosalind`,
    attachments: [{ name: 'invoice 9.pdf' }],
  },

  {
    name: 'stunt performer, 26, Ireland, a court and a fall (lure)',
    subject: 'Invoice SP-5, fall from the courthouse roof',
    body: `Hiya Dervla,

Great day on the courthouse set. I'll take legal steps any time if they're as soft as those ones, the rubber was perfect.

Invoice SP-5 is attached: one day at €520 and the fall at €300, as on the deal memo, so €820. Please pay by 16 December 2026 to IBAN IE30 PTSB 9906 0412 3456 78.

No bruises,
Eoin`,
    attachments: [{ name: 'SP-5.pdf' }],
  },

  {
    name: 'farrier, 63, New South Wales, recurring',
    subject: 'Invoice 2207, November trims',
    body: `G'day Lorraine,

Six trims done and one set of fronts on the bay. He's a lot straighter than in September.

6 trims at $60: $360
1 set of fronts: $110
Total: $470

Invoice 2207, please pay by 10 December 2026. BSB 082-401, account 55 190 8813, Col Brady Farriery.

Back on 6 January.

Col`,
  },

  {
    name: 'marine surveyor, 39, Netherlands, first invoice',
    subject: 'Invoice MS-2026-51: survey of the barge Vrouwe Jacoba',
    body: `Dear Mr Whitlock,

Attached you will find the survey report and my invoice MS-2026-51 of €890.00, including VAT. The hull is sound; the two thin plates are marked on page 6.

Please transfer the amount by Friday 11 December 2026 to IBAN NL44 RABO 0123 4567 89, Bakker Scheepsexpertise.

You may call me with any question about the report. A call costs you nothing.

Kind regards,
Sander Bakker`,
    attachments: [{ name: 'report.pdf' }, { name: 'MS-2026-51.pdf' }],
  },

  {
    name: 'voice coach, 34, Johannesburg, talk of shouting (lure)',
    subject: 'Invoice 88, October and November lessons',
    body: `Hi Themba,

You can now shout for a whole scene and still sing after it. Please stop apologising before the high note, it was there every time.

Invoice 88 is attached, five lessons at R450, so R2 250. Please pay by 7 December 2026: Standard Bank, branch 051001, account 10 118 4427 3, N. Mokoena.

Next lesson is on Thursday at four.

Naledi`,
    attachments: [{ name: 'invoice88.pdf' }],
  },

  {
    name: 'crossword setter, 28, Edinburgh, clue with jargon words (lure)',
    subject: 'Invoice XW-14, December puzzles',
    body: `Hi Beth,

Four puzzles attached, with notes. In number three, 7 down is "Net thirty fish, sadly overdue (6)", and your checker was right that it doesn't parse, so there's a new clue.

4 puzzles at £90 is £360, invoice XW-14, also attached. Due date is 16 December 2026. Sort code 80-22-60, account 14409718, Callum Reid.

Cheers,
Callum`,
    attachments: [{ name: 'puzzles.zip' }, { name: 'XW-14.pdf' }],
  },

  {
    name: 'puppeteer, 54, Quebec, plain reminder',
    subject: 'Reminder: invoice 140, school show',
    body: `Hello Madame Roy,

I hope that the children are still talking about the crocodile.

The payment for invoice 140, $425, has not arrived yet. It was due on November 16, 2026. Perhaps it is waiting for a signature at the school board. Can you tell me, or send it by December 7, 2026? E-transfer to mario@ficelles.example, or a cheque to the address on the invoice, which I attach again.

Thank you and good day,
Mario Gagnon`,
    attachments: [{ name: 'facture-140.pdf' }],
  },

  {
    name: 'thatcher, 31, Denmark, estimate with options',
    subject: 'Estimate for the summer house roof',
    body: `Dear Catherine,

I measured the roof on Saturday. You have two choices:

A: new reed on the west side only, DKK 68,000
B: new reed on both sides, DKK 119,000

Both prices include VAT, scaffolding and removal of the old reed. If we find rotten rafters I stop, send you a photo and a price, and go on only when you say yes.

The estimate is valid until 31 January 2027.

Best regards,
Mikkel Thorup`,
  },

  {
    name: 'clockmaker, 46, Vermont, late and penalty as parts of a clock (lure)',
    subject: 'Invoice 1219, the tower clock',
    body: `Dear Selectboard,

The town clock was running eleven minutes late because a pigeon had settled on the minute hand. The strike is the only thing I had to force, and it now gives a final notice of noon you can hear from the bridge.

Invoice 1219 for $640 is attached, as budgeted in June. Please mail a check to Amos Pell, 5 Depot Street, Chelsea VT 05038, so that it reaches me by December 18, 2026.

Amos`,
    attachments: [{ name: 'invoice-1219.pdf' }],
  },

  {
    name: 'doula, 51, London, pays in parts',
    subject: 'Invoice D-90 and your payment plan',
    body: `Dear Yasmin,

I'm so happy to hear that feeding is easier now. Sleep when she sleeps, the laundry can wait.

As we talked about, you can pay invoice D-90 (£900) in three parts: £300 by 4 December 2026, £300 by 4 January 2027 and £300 by 4 February 2027. Sort code 08-92-99, account 65117042, Comfort Asante.

If a month is tight, just let me know before the day.

Love,
Comfort`,
  },

  {
    name: 'hull diver, 42, Greece, non-native English',
    subject: 'Invoice 2026/58 for yacht Melina',
    body: `Dear Captain,

I cleaned the hull and I changed two zincs. The propeller is good. I saw one rope around the bow thruster and I cut it, no charge.

Invoice 2026/58 is attached. The total is €410.00 with VAT. Please pay by 10 December 2026 to IBAN DE44 5001 0517 5407 3249 31, Nikos Stavrou.

Good winds,
Nikos`,
    attachments: [{ name: 'invoice_2026_58.pdf' }],
  },

  {
    name: 'genealogist, 27, Utah, talk of debts of an ancestor (lure)',
    subject: 'Invoice G-31 and your Hale ancestors',
    body: `Hi Meredith,

You were right about Josiah. The 1824 record shows him in debtors' prison for sixty days, "in default of payment" to a hatter, so the family story is true. The court pages are in your folder.

My invoice G-31 is attached: six hours at $55, $330. You can pay with the link on the invoice by December 14, 2026.

Next I'd look at the sister who went to Ohio, if you'd like me to.

Caleb`,
    attachments: [{ name: 'G-31.pdf' }],
  },

  {
    name: 'balloon artist, 40, Singapore, short',
    subject: 'Invoice BA-77, mall opening',
    body: `Hi Mei Ling,

Thanks for having me! The 4-metre dragon survived until Sunday night, a record.

Invoice BA-77 attached. SGD 1,600, please pay by 9 Dec 2026 by PayNow to UEN 201611927D.

Best,
Hafiz`,
    attachments: [{ name: 'BA-77.pdf' }],
  },

  {
    name: 'bagpiper, 19, Glasgow, first invoice ever',
    subject: 'Invoice 1, Burns supper deposit',
    body: `Dear Mrs Sinclair,

This is my first ever invoice, so tell me if anything is missing! It's number 1 and it's attached.

You booked me for 25 January 2027, 7 pm to 9 pm, for £150. The deposit is £50, please pay it by 11 December 2026 to Rory Baird, sort code 83-07-06, account 00251194. You pay the other £100 after the supper, and I'll send a second invoice for it.

I know all the tunes on your list except one and I'm learning it.

Rory`,
    attachments: [{ name: 'invoice-1.pdf' }],
  },

  {
    name: 'perfumer, 47, Grasse and London, revised price asked by the client',
    subject: 'Revised price for the candle scent',
    body: `Dear Imogen,

You asked what the scent would cost with real iris in place of the blend. The price per litre goes from £310 to £445, so for three litres £1,335 in place of £930.

Both versions are in the sample box. Smell them blind, I would honestly take the cheaper one for a candle.

The prices are good until 18 December 2026. Tell me which one you like and I will send the order form.

Solène`,
  },

  {
    name: 'mushroom grower, 64, Ireland, correction of an own mistake',
    subject: 'Corrected invoice M-318',
    body: `Hi Patrice,

You were right, I charged you for six kilos of shiitake and you got five. Sorry about that, and thanks for spotting it.

The corrected invoice M-318 is attached. It is €90.00 in place of €108.00. The date stays the same, 4 December 2026, and so does the account: IBAN IE47 AIBK 9333 7912 3456 78.

I'll put a bag of chestnuts in with Thursday's box.

Denis`,
    attachments: [{ name: 'M-318-corrected.pdf' }],
  },

  {
    name: 'braille transcriber, 59, Ottawa, public body',
    subject: 'Invoice BT-2026-40, PO 88213',
    body: `Dear Accounts Team,

Invoice BT-2026-40 for the braille edition of the transit guide, your order 88213, is attached. The total is $2,938.00, which includes HST of $338.00.

The due date is December 24, 2026. My direct deposit details are on the invoice and have not changed since last year.

Fifty copies left by courier on Monday; the tracking number is on the packing slip.

Regards,
Joanne Tsai`,
    attachments: [{ name: 'BT-2026-40.pdf' }],
  },

  {
    name: 'escape room designer, 30, Bristol, ultimatums are part of the game (lure)',
    subject: 'Invoice ER-09, The Last Warning',
    body: `Hi Kofi,

The Last Warning is ready for your players. The voice now says "Pay up or stay forever" at 45 minutes and the lights go red at 55. My nan got out with nine seconds left.

Invoice ER-09 is attached: £2,750, as in the contract. Please pay by 14 December 2026. Sort code 40-47-84, account 51126690, Puzzlewright Ltd.

I'll be there on opening night in case a lock sulks.

Jas`,
    attachments: [{ name: 'ER-09.pdf' }],
  },

  {
    name: 'bell hanger, 37, Ohio, delay on the writer’s side',
    subject: 'Invoice 77, carillon repair',
    body: `Dear Dr. Osei,

Thank you for your patience while we waited for the clapper from Ohio's only foundry. The carillon played the full scale yesterday at noon.

The amount is $3,915, as in our quote of September 8. Invoice 77 is attached, payment by bank transfer is due on January 8, 2027, and the account is on the invoice.

We will come back in the spring to check the bolts, which is part of the price.

Hannah Vogel`,
    attachments: [{ name: 'invoice-77.pdf' }],
  },

  {
    name: 'snow plough driver, 23, Finland, monthly',
    subject: 'Invoice 1011, snow clearing in November',
    body: `Hello Peter,

There were seven snowy mornings in November so far, and I was there before six each time.

Invoice 1011 is attached: 7 visits at €35, €245 in total with VAT. Please pay it by 9 December 2026 to IBAN FI49 5000 9420 0287 30, reference 10126.

Could you leave the gate open at night? Then I don't have to ring the bell.

Eetu`,
    attachments: [{ name: 'lasku-1011.pdf' }],
  },

  {
    name: 'make-up artist for prosthetics, 49, Wellington, urgent scene (lure)',
    subject: 'Invoice PX-61: burns for the hospital drama',
    body: `Hi Moana,

The burns for the URGENT CARE episode (their capitals!) took nine hours, and the actor slept through six of them. You wanted them off immediately after the take and they came off in one piece, so we can use them again.

Invoice PX-61 is attached, $1,380 including GST, on the terms in our booking form. Please pay by 11 December 2026 to 01-0902-0068389-00, Latex & Lace.

See you on set,
Fiona`,
    attachments: [{ name: 'PX-61.pdf' }],
  },

  {
    name: 'horse dentist, 32, Austria, first reminder',
    subject: 'Reminder for invoice 2026-301',
    body: `Dear Ms Pichler,

How is Luna eating now? She should be able to grind hay again.

I looked through my account today and could not find the payment for invoice 2026-301, €185.00, due 17 November 2026. Could you transfer it by 4 December 2026? IBAN AT61 1904 3002 3457 3201, Tierzahnpraxis Egger. The invoice is attached once more.

If our mails have crossed, all is well.

Kind regards,
Veronika Egger`,
    attachments: [{ name: '2026-301.pdf' }],
  },

  {
    name: 'foley artist, 65, London, harmless "chase" and "blood" (lure)',
    subject: 'Invoice 404, chase scene and stabbing',
    body: `Dear Oluchi,

The chase is done in wellies on gravel and the blood is a wet chamois. I owe you one door slam, which comes tomorrow; it is in the price.

£780 in all, invoice 404, attached. Due on 15 December 2026. Barclays, sort code 20-17-92, account 70336158, P. Sandys.

Yours, knee-deep in cornflour,
Piers`,
    attachments: [{ name: 'invoice-404.pdf' }],
  },

  {
    name: 'well digger, 36, India, invoice with tax shown',
    subject: 'Invoice BW/26/118: borewell at Whitefield site',
    body: `Dear Mr Shetty,

The bore is complete at 210 feet and the yield is good. The water test report is attached along with the invoice.

Drilling, 210 feet at ₹400: ₹84,000
GST 18%: ₹15,120
Total: ₹99,120

Invoice number is BW/26/118. Please pay by 12 December 2026 by UPI to suresh.borewells@okbank or by NEFT, details on the invoice.

Please let the pump rest for two hours after the first run.

Regards,
Suresh Naik`,
    attachments: [{ name: 'BW-26-118.pdf' }, { name: 'water-test.pdf' }],
  },
]
