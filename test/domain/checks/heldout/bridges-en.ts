/** English mails by small firms in ten countries: plumbers, potters, tutors, caterers and landlords at their desks. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'London florist, first invoice after a launch party',
    subject: 'Invoice 2231 – flowers for the Marlowe Street launch',
    body: `Hi Priya,

What a night! I still can't believe the dahlias held up under those lights, and your brother's speech about the drains had me in stitches.

Invoice 2231 for £840.00 is attached. It's net 30, by bank transfer to Fern & Fable Ltd, sort code 20-45-81, account 63918274. Please put the invoice number in the reference so my bookkeeper stops chasing her tail.

I'll pick up the six big urns on Friday morning if somebody can let me in through the yard.

Love,
Ottilie`,
    attachments: [{ name: 'invoice-2231.pdf' }],
    known: [['dueDate', 'net 30']],
    unseen: [],
  },
  {
    name: 'Tennessee handyman, first invoice for a porch, chatty',
    subject: 'Porch job invoice #118',
    body: `Hey Dale,

Porch is done and she ain't going nowhere. I put the leftover boards behind the shed in case the dog gets at the steps again.

Invoice #118 comes to $1,260 for the labor and lumber, same as we shook on. You can Venmo me at @rickhollis-builds or leave a check in the mailbox. I'd just need it before my truck note hits, and y'all know what the bank's like with a fella who's short.

Tell Marlene thanks for the pie.

Rick`,
    known: [],
    unseen: [
      ['dueDate', 'before my truck note hits'],
      ['tone', `y'all know what the bank's like with a fella who's short`],
    ],
  },
  {
    name: 'Dublin web consultant, first invoice, stiff phrases and a total that differs',
    subject: 'Invoice DW-0457 – €2,460.00 – booking form rebuild',
    body: `Dear Aoife,

The new booking form went live on Monday evening and had taken eleven reservations by the time I got up. I moved the old entries across, and the confirmation mails now go out in Irish as well.

Please find enclosed herewith invoice DW-0457 for €2,640.00. Please remit payment to the account below by 11 December 2026.

IE29 AIBK 9311 5212 3456 78
Name: Cathal Devane Web Services

The staging site stays up until Christmas in case the front desk wants to practise on it.

Regards,
Cathal`,
    attachments: [{ name: 'DW-0457.pdf' }],
    known: [
      ['consistency', '€2,640.00'],
      ['jargon', 'Please find enclosed herewith'],
      ['jargon', 'remit payment'],
    ],
    unseen: [],
  },
  {
    name: 'Lagos caterer, first invoice for a naming ceremony, attachment forgotten',
    subject: 'Invoice NK/26/089 for naming ceremony',
    body: `Good afternoon Mrs Adeyemi,

Congratulations once again on baby Temiloluwa. We were happy to serve your family, and the grandmother's comment on our ofada rice made my week.

Attached is invoice NK/26/089 for 120 guests. The amount is ₦1,450,000.00 as we agreed on 2 November. Kindly do the needful within 7 days.

Account: 0123849576, GTBank, Nkem's Table Ltd.

The two coolers your driver borrowed can come back with him any time this week.

Nkem Obiora`,
    known: [
      ['missing', 'attachment'],
      ['jargon', 'Kindly do the needful'],
      ['dueDate', 'within 7 days'],
    ],
    unseen: [],
  },
  {
    name: 'Pune graphic agency, first invoice, Indian officialese',
    subject: 'Invoice PX/2026-27/214 – packaging design for Saffola range',
    body: `Dear Mr Kulkarni,

Trust you are doing well.

The print files for all four cartons have been sent to your printer in Bhiwandi and he has confirmed the dielines. The Marathi version carries the corrected net weight.

PFA invoice PX/2026-27/214 for ₹88,500 (₹75,000 plus 18% GST of ₹13,500). The quantum aforesaid may be caused to be credited to our undermentioned account at your earliest convenience.

Pixel Patra Design LLP
HDFC Bank, A/c 50200041873325
IFSC HDFC0000007

Regards,
Sneha Joshi`,
    attachments: [{ name: 'PX-214.pdf' }],
    known: [
      ['jargon', 'PFA'],
      ['dueDate', 'at your earliest convenience'],
    ],
    unseen: [['jargon', 'The quantum aforesaid may be caused to be credited to our undermentioned account']],
  },
  {
    name: 'Utrecht illustrator, first invoice for a picture book, IBAN mistyped',
    subject: 'Invoice 2026-041: spreads 1 to 8 of "Otter moves house"',
    body: `Hi Femke,

Here are the eight finished spreads, in the folder we used last time. The otter now has the red suitcase on every page; well spotted by your daughter.

Invoice 2026-041 is for €1,815.00 including 21% VAT, and I would like to have it on Friday 11 December 2026. My account is NL84 INGB 0006 7354 02, in the name of J. Verhulst.

From tomorrow I'm in Ghent for a week, but I read mail in the evenings.

Jorrit`,
    known: [['payment', 'NL84 INGB 0006 7354 02']],
    unseen: [],
  },
  {
    name: 'Turin translator, first invoice, wrong VAT number and a due date of her own',
    subject: 'Invoice 57/2026, translation of the museum audio guide',
    body: `Dear Mr Hartley,

I send you the translation of all forty-two stations of the audio guide. In station 17 I have kept the Piedmontese word "gianduja" because your visitors will meet it in every bar.

The invoice 57/2026 amounts to €1,932.00. I ask that you settle it on the vision of this mail, by transfer to IT60 D030 6901 0001 0000 0063 214, Elena Barbero.
My VAT number is IT07623010343.

If your speaker has doubts on the pronunciation, I am glad to record the names for her.

Cordial greetings
Elena Barbero`,
    known: [['payment', 'IT07623010343']],
    unseen: [['dueDate', 'on the vision of this mail']],
  },
  {
    name: 'Poznan furniture maker, first invoice to a British café, ambiguous date',
    subject: 'Invoice FV 88/11/2026 – oak tables',
    body: `Dear Tom,

the six tables left our workshop this morning with the driver Marek. He will phone you one hour before Leeds. Please do not place them near the heater for the first week, oak is like a cat, it must get to know the room.

Invoice FV 88/11/2026, total €3,480.00, is attached. Date of payment: 03/12/2026. Account for euro: PL61 1090 1014 0000 0712 1981 2874, Stolarnia Wrzos.

I added a small tin of oil for you.

Greetings from Poznań,
Grzegorz Wrzos`,
    attachments: [{ name: 'FV_88_11_2026.pdf' }],
    known: [['dueDate', '03/12/2026']],
    unseen: [],
  },
  {
    name: 'Brisbane piano teacher, first invoice, sum wrong and a vague day',
    subject: 'Invoice 64 - Ruby and Max, term 4 piano',
    body: `Hi Jodie,

Ruby has cracked the left hand of the Burgmüller and is rightly unbearable about it. Max needs to cut his nails, please!

Invoice 64 for term 4:
Ruby, 9 lessons: $405
Max, 9 half lessons: $270
Exam fee: $85
Total: $790

Sometime before the school hols is grand. BSB 064-112, account 1039 4471, M. Pettifer.

The concert is on the 5th, Ruby plays third.

Moira`,
    known: [['consistency', 'Total: $790']],
    unseen: [['dueDate', 'Sometime before the school hols']],
  },
  {
    name: 'Toronto photographer, first invoice sent from a template',
    subject: 'Your photos and invoice 3307',
    body: `Hi [CLIENT FIRST NAME],

Your gallery is ready! There are 184 images, colour and black and white, and you can download them until the end of March.

I've attached invoice 3307 for CA$1,017.00 (CA$900.00 plus HST). It is due upon receipt. An Interac e-Transfer to billing@lowlightphoto.ca is easiest.

My favourite is the one of your grandmother laughing with her shoes off.

Best,
Devon Achebe`,
    attachments: [{ name: 'invoice-3307.pdf' }],
    known: [
      ['consistency', '[CLIENT FIRST NAME]'],
      ['dueDate', 'due upon receipt'],
    ],
    unseen: [],
  },
  {
    name: "Bristol landlord of artists' studios, recurring rent with a day that does not exist",
    subject: 'Studio 7, December rent',
    body: `Hello Benji,

Invoice S7-12 for December's rent: £385.00, unchanged. Standing order or transfer to Gasworks Studios, 09-01-28, 41770365, to arrive by 31 November 2026.

The goods lift is being serviced on Thursday from nine to noon, so don't plan to move the big canvas then. Somebody has left a bicycle without a front wheel by the kiln. If it's yours, well, it's yours.

You do realise other people would give their right arm for that north light.

Hilary`,
    known: [['dueDate', '31 November 2026']],
    unseen: [['tone', 'You do realise other people would give their right arm for that north light']],
  },
  {
    name: 'Chicago marketing agency, first invoice, corporate voice',
    subject: 'Invoice 10482 | Q4 campaign',
    body: `Hi Marcus,

Great working session yesterday. The revised landing page is in your review queue, and Dana will walk the sales team through it on Monday.

Attached is invoice 10482 in the amount of $7,900.00. Pursuant to our agreement, this is payable by Friday, December 10, 2026 by ACH to Northbranch Creative LLC, routing 071000013, account 884201973. Timely remittance keeps the synergies flowing.

Let me know if AP requires a W-9.

Best,
Courtney`,
    attachments: [{ name: 'INV-10482.pdf' }],
    known: [
      ['dueDate', 'Friday, December 10, 2026'],
      ['jargon', 'Pursuant to'],
      ['jargon', 'in the amount of'],
      ['jargon', 'if AP requires'],
    ],
    unseen: [['jargon', 'Timely remittance keeps the synergies flowing']],
  },
  {
    name: 'Derbyshire stonemason, first invoice with a day already gone',
    subject: 'Wall at Hob Lane, invoice 0093',
    body: `Mr Stainsby,

Wall's up. Thirty-one yards of it, and the cheek end's bedded on a through-stone, so the sheep can lean all they like.

Invoice 0093. £2,170. Bank: A. Cope, 40-19-37, 81562207. Due 20 November 2026. I were up there in sleet four days running so I'll not be waiting on a man sat by his fire.

Gate wants rehanging, by the way. Not my trade but I know a lad.

Alan Cope`,
    known: [['dueDate', '20 November 2026']],
    unseen: [['tone', `I'll not be waiting on a man sat by his fire`]],
  },
  {
    name: 'Galway dog trainer, first invoice, shy about money',
    subject: "Biscuit's four lessons (invoice 19)",
    body: `Hi Gráinne,

Biscuit was a star on Saturday! Keep the long lead on the beach for another fortnight and give him the chicken only when he looks at you.

I'm so sorry to bother you with this. Invoice 19 for the four lessons is €220. I wrote this mail nine times before I dared press send, I feel like a right chancer asking. If you could manage it by Friday 4 December 2026 that would be lovely. Revolut to @orlawoof or cash at the next class.

Give him a scratch from me,
Órla`,
    known: [['tone', `I'm so sorry to bother you`]],
    unseen: [
      ['tone', 'I wrote this mail nine times before I dared press send, I feel like a right chancer asking'],
    ],
  },
  {
    name: 'Perth electrician, first invoice with work nobody asked for',
    subject: 'Invoice 5521 - 14 Banksia Cres',
    body: `G'day Lorraine,

All six downlights are in and the outdoor power point's got a proper cover now.

While I was up there I didn't like the look of the switchboard so I ripped it out and put a new one in, that's another $1,340 on top. You'd have thanked me later.

Invoice 5521 comes to $2,115 all up. Pay by 9 December 2026 to Coastline Electrical, BSB 306-089, acc 417 2290.

Safety certificate's attached with the invoice.

Cheers,
Gav`,
    attachments: [{ name: 'invoice-5521.pdf' }, { name: 'safety-certificate.pdf' }],
    known: [],
    unseen: [
      ['surprise', `I ripped it out and put a new one in, that's another $1,340 on top`],
      ['tone', `You'd have thanked me later`],
    ],
  },
  {
    name: 'Oregon potter, first invoice, customer card in the clear',
    subject: 'Dinner set, invoice 77',
    body: `Hi Winona,

The glaze came out a shade greener than the test tile, more moss than sage, and I think it's the best set I've thrown all year. Twelve plates, twelve bowls, one spare of each.

Invoice 77 is $624 including shipping. I still have your card from the craft fair, 4111 1111 1111 1111, exp 08/28, so unless I hear otherwise I'll run that one. No date on it, just whenever the spirit moves you.

Wash them by hand the first couple of times.

Juniper`,
    known: [['payment', '4111 1111 1111 1111']],
    unseen: [['dueDate', 'whenever the spirit moves you']],
  },
  {
    name: 'Chennai training consultant, first invoice, no way to pay and trade words',
    subject: 'Tax invoice MTS/118 - supervisor workshop',
    body: `Dear Ms Raghunathan,

It was a pleasure to train your shift supervisors on 18 and 19 November. The feedback forms are scanned into one file; as you will see, the role play on safety was rated highest.

The tax invoice MTS/118 for ₹1,18,000 (fee ₹1,00,000, GST ₹18,000) is attached together with the forms. As per the terms and conditions stipulated in the PO, the amount falls due EOM.

I look forward to the second batch in January.

Warm regards,
K. Meenakshi`,
    attachments: [{ name: 'MTS-118.pdf' }, { name: 'feedback.pdf' }],
    known: [
      ['missing', 'howToPay'],
      ['jargon', 'As per the terms and conditions stipulated in the PO'],
      ['dueDate', 'EOM'],
    ],
    unseen: [],
  },
  {
    name: 'Vancouver Island arborist, first invoice with two due dates',
    subject: 'Invoice 812: cedar removal',
    body: `Hi Shauna and Pete,

The cedar is down and nobody's fence got hurt. We left the rounds stacked by the driveway, like you asked, and the chips are on the veggie beds.

Invoice 812 is for CA$1,890.00, due December 4, 2026. E-transfer to office@saltwindtrees.ca.

Couple of notes: the fir by the hot tub has a lean, keep an eye on it after big storms. And if the hydro guys come around, tell them we flagged their line.

Thanks for paying by December 11, 2026, we appreciate it.

Wade`,
    known: [['dueDate', 'December 11, 2026']],
    unseen: [],
  },
  {
    name: 'Rotterdam coworking manager, first invoice to a new tenant',
    subject: 'Invoice R-2026-311 for your desk',
    body: `Dear Olumide,

Welcome in the Katshoek building! Your desk is number 24, next to the window with the plant that refuses to die. Coffee is free, oat milk is a matter of first come, first served.

Invoice R-2026-311 over the month December: €295.00 excl. VAT, €356.95 incl. VAT. We like to receive this by return to NL39 RABO 0300 0652 64, Katshoek Werkt BV. We are no bank, so nobody sits here on credit.

Your pass works from Monday.

Groet,
Willemijn`,
    known: [['dueDate', 'by return']],
    unseen: [['tone', 'We are no bank, so nobody sits here on credit']],
  },
  {
    name: 'Bologna private chef, first invoice, number differs from the subject',
    subject: 'Invoice 112/2026 – dinner at Villa Guastavillani',
    body: `Dear Susan,

Thank you for the beautiful evening. Your uncle asked the recipe of the tortellini, I write it for him but he must promise not to put cream.

Here is my invoice 121/2026: dinner for fourteen persons, €1,540.00. Please pay until Wednesday 9 December 2026 on IT12 O020 0802 4000 0004 0518 822, Matteo Zanardi. The payment must be made in its totality net of whatsoever bank charges which remain in the exclusive care of the ordering party.

A kiss to little Rose, who ate three plates.

Matteo`,
    known: [['consistency', 'invoice 121/2026']],
    unseen: [
      ['jargon', 'net of whatsoever bank charges which remain in the exclusive care of the ordering party'],
    ],
  },
  // reminders
  {
    name: 'Coventry plumber, third reminder, furious',
    subject: 'INVOICE 4410 - STILL NOT PAID',
    body: `Mr Dhaliwal,

Third time of asking. Invoice 4410, £312.00, boiler service and new diverter valve on 2 September, due 16 September 2026.

This is your final warning. I'll be seeing you in court if it's not in my account by 30 November 2026. It'd be a crying shame if the lads on the Foleshill Road page heard what sort of customer you are.

Bank details same as on the invoice: 30-94-21, 00718452, K. Brannigan.

K. Brannigan`,
    known: [
      ['tone', 'STILL NOT PAID'],
      ['tone', 'This is your final warning'],
      ['tone', `I'll be seeing you in court`],
    ],
    unseen: [
      [
        'tone',
        `It'd be a crying shame if the lads on the Foleshill Road page heard what sort of customer you are`,
      ],
    ],
  },
  {
    name: 'Brooklyn copywriter, first reminder, sarcastic',
    subject: 'Invoice 208, again',
    body: `Hi Trevor,

Loved seeing the brochure in the wild at Penn Station. My headline looks great eleven feet tall.

You know what doesn't look great? My checking account. I'm guessing invoice 208 is off finding itself in Bali. It's $1,450, it was due November 13, 2026, and the payment link still works: pay.inkandoat.com/208.

Per my last email, I need this taken care of ASAP.

Also, page 6 has the old phone number, you may want to fix that before the reprint.

Simone`,
    known: [
      ['jargon', 'Per my last email'],
      ['dueDate', 'ASAP'],
    ],
    unseen: [
      ['tone', `You know what doesn't look great? My checking account.`],
      ['tone', `I'm guessing invoice 208 is off finding itself in Bali`],
    ],
  },
  {
    name: 'Cork bookkeeper, second reminder in heavy prose',
    subject: 'Account in arrears – invoice 1176',
    body: `Dear Mr Twomey,

I hope the new premises are drying out after the flood.

It has come to our attention that invoice 1176 of 1 October, in respect of your VAT returns, remains outstanding. The sum is €480.00, and it was due on 30 October 2026. We would be obliged if same could be discharged forthwith.

Our account: IE92 BOFI 9000 1710 0279 52, Lehane Bookkeeping.

Your October receipts arrived on Tuesday. I will have the figures done by the weekend.

Yours sincerely,
Bernadette Lehane`,
    known: [
      ['jargon', 'in arrears'],
      ['jargon', 'It has come to our attention'],
      ['jargon', 'in respect of'],
      ['jargon', 'remains outstanding'],
      ['dueDate', 'forthwith'],
    ],
    unseen: [['jargon', 'We would be obliged if same could be discharged']],
  },
  {
    name: 'Abuja event decorator, second reminder, moralising',
    subject: 'Invoice 0045 – hall decoration 17 October',
    body: `Good morning Sir,

Compliments of the day to you and Madam. I am happy the pictures from the hall came out well; my niece saw them on Instagram and did not believe it was my work.

Sir, the invoice 0045 of ₦680,000 was due on 31 October 2026 and I have not seen it. A labourer deserves his wages, and heaven keeps a better ledger than any of us. I have called your line four times and you are ignoring me.

Account: 2034417786, Zenith Bank, Bisi Royal Events. Kindly pay before I lose patience.

Bisi Olatunji`,
    known: [
      ['tone', 'A labourer deserves his wages'],
      ['tone', 'you are ignoring me'],
    ],
    unseen: [
      ['tone', 'heaven keeps a better ledger than any of us'],
      ['tone', 'before I lose patience'],
    ],
  },
  {
    name: 'Bengaluru app developer, first reminder, missing the amount',
    subject: 'Gentle reminder: invoice KB-31',
    body: `Hi Rohit,

Hope the Diwali release went well. I saw the reviews, 4.6 stars is super.

Just a gentle reminder on invoice KB-31, which was due on 10 November 2026. Request you to look into the matter on priority and revert with the UTR. UPI is kavyab@okicici.

I am also sending the crash log you asked for, see attached.

Thanks,
Kavya`,
    attachments: [{ name: 'crash-log.txt' }],
    known: [
      ['missing', 'total'],
      ['dueDate', 'on priority'],
      ['jargon', 'revert with the UTR'],
    ],
    unseen: [],
  },
  {
    name: 'Eindhoven cargo bike builder, second reminder, shouting in direct Dutch English',
    subject: 'Reminder 2 invoice 26-188',
    body: `Hello Mr Brandt,

The bike is since 6 weeks in your shop window, I have seen it with my own eyes on Sunday. It is a nice window.

Invoice 26-188, €4,235.00, due 28 October 2026. I HAVE NOT RECEIVED ONE CENT!!! A bike in the window and no money on the bank, where I come from we have a word for that. You have until Friday 27 November 2026, not one hour longer.

NL63 TRIO 0212 3456 78, Bakfietsenmakerij De Vos.

The spare brake cable comes with the post.

Ruud de Vos`,
    known: [
      ['tone', 'I HAVE NOT RECEIVED ONE CENT!!!'],
      ['tone', 'not one hour longer'],
    ],
    unseen: [
      ['tone', 'A bike in the window and no money on the bank, where I come from we have a word for that'],
    ],
  },
  {
    name: 'Krakow translation office, last reminder, legal threats',
    subject: 'Last call for payment, invoice 9/09/2026',
    body: `Dear Sirs,

In relation to the above-mentioned invoice we inform that until today we did not note the payment. The amount is €760.00 and the date of payment was 12 October 2026.

In case of non-payment by 2 December 2026 we will be left with no choice but to direct the case on the judicial path, with all the consequences which you will bitterly feel, and to enter your firm in the register of debtors.

Account: PL27 1140 2004 0000 3002 0135 5387

The certified copies of the diplomas are ready and can be collected in Dietla Street from 9 to 16.

With respect,
Biuro Tłumaczeń Sowa`,
    known: [
      ['jargon', 'above-mentioned'],
      ['tone', 'we will be left with no choice but to'],
      ['tone', 'enter your firm in the register of debtors'],
    ],
    unseen: [
      ['jargon', 'we did not note the payment'],
      ['jargon', 'direct the case on the judicial path'],
      ['tone', 'with all the consequences which you will bitterly feel'],
    ],
  },
  {
    name: 'Adelaide gardener, friendly reminder that turns into an advert',
    subject: 'Invoice 390 - hedge and lawns',
    body: `Hi Bruce,

Just checking in on invoice 390 for $275. It was due on 12 November 2026, so it may have slipped past you while you were off caravanning.

While you're here, we've got a cracking spring special: 20% off all mulching until Christmas! And mates who book through you get a free rose prune, so spread the word.

PayID is 0491 570 156 (Greenslope Gardens).

The lemon tree's got gall wasp, I'll cut it out at the next visit, that's in the monthly price.

Trish`,
    known: [['incentive', '20% off all mulching until Christmas']],
    unseen: [['incentive', 'mates who book through you get a free rose prune, so spread the word']],
  },
  {
    name: 'Halifax yoga teacher, first reminder, over-apologetic, no number',
    subject: 'A tiny thing about October',
    body: `Hi Meredith,

I loved having your team on the mats on Thursdays, and I hope Colin's shoulder is better.

I hate to be a pain, and please, please don't think badly of me. It's only that the CA$480.00 for the October classes hasn't come in, it was due November 6, 2026. I lay awake thinking maybe the classes weren't good enough and that's why. E-transfer to breathe@tidalyoga.ca works if you still want to.

If there was something wrong, you can be honest with me.

Warmly,
Kit`,
    known: [
      ['missing', 'invoiceNumber'],
      ['tone', 'I hate to be a pain'],
    ],
    unseen: [
      ['tone', `please, please don't think badly of me`],
      ['tone', `I lay awake thinking maybe the classes weren't good enough and that's why`],
    ],
  },
  {
    name: 'Naples poster designer, second reminder, guilt',
    subject: 'The posters, invoice 33/2026',
    body: `Dear Julian,

How was the festival? I saw photos with my blue fish on all the trams of Edinburgh, my mother cut one from the internet and put it in the kitchen.

Now the sad chapter. The invoice 33/2026 of €900.00 had to be paid on 5 November 2026. While your guests drink prosecco under my fish, I count coins for the electricity. I trusted you.

Account: IT86 P010 3003 4000 0000 1234 567, Carmela Esposito. I hope for it in the next times.

Carmela`,
    known: [['tone', 'I trusted you']],
    unseen: [
      ['tone', 'While your guests drink prosecco under my fish, I count coins for the electricity'],
      ['dueDate', 'in the next times'],
    ],
  },
  {
    name: 'Norwich art teacher, first reminder to a parent',
    subject: 'Half term art club',
    body: `Hi Saskia,

Otto's papier-mâché shark is finally dry. It's vast. Bring the big car.

I don't seem to have had the £96 for the club. It was invoiced on 19 October and due on 2 November 2026. Could you sort it asap? All the other mums managed it.

Monzo or bank transfer: 04-00-04, 77120938, L. Pryce.

Next club is in February and I've pencilled both boys in.

Lowri`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'asap'],
    ],
    unseen: [['tone', 'All the other mums managed it']],
  },
  {
    name: 'Austin music studio landlord, late reminder, lock-out threat',
    subject: 'Room B rent, invoice B-1026',
    body: `Jesse,

Glad the record's getting some airplay. Heard track four at the taco place.

Invoice B-1026, October rent, $650, was due October 5. Now it's almost Thanksgiving. Either I see the money Monday, November 30, 2026, or you'll find out how heavy a drum kit is when it's sitting on a curb in the rain. I've been more than patient. Don't make me be the bad guy.

Zelle to rent@eastsideroomstx.com.

Also the AC guy is coming Tuesday at 10.

Hank`,
    known: [
      ['tone', `I've been more than patient`],
      ['tone', `Don't make me be the bad guy`],
    ],
    unseen: [['tone', `you'll find out how heavy a drum kit is when it's sitting on a curb in the rain`]],
  },
  {
    name: 'Manchester branding agency, first reminder, sales talk and buzzwords',
    subject: 'Invoice NQ-772 reminder',
    body: `Hi Yusuf,

I'm reaching out to touch base regarding the above invoice. NQ-772 for £3,600.00 was due on 18 November 2026 and hasn't reached us yet. Bank details: Northern Quarter Brand Co, 16-22-40, 10847265.

While I have you, our Brand Health Check is half price for returning clients this month, and Leo would love to talk you through our new TikTok retainers.

The vinyl for the van doors is being cut today. Fitting is booked for the 3rd at your yard.

Best,
Imogen`,
    known: [
      ['jargon', 'reaching out to touch base regarding the above invoice'],
      ['incentive', 'half price for returning clients this month'],
    ],
    unseen: [['incentive', 'Leo would love to talk you through our new TikTok retainers']],
  },
  {
    name: 'Ottawa piano tuner, reminder, blame and a wrong sum',
    subject: 'Invoice 1509, church and hall pianos',
    body: `Dear Reverend Lachance,

The hall upright is holding its pitch, I checked when I came by for the bazaar.

Invoice 1509 was due November 2, 2026:
Church grand CA$210.00
Hall upright CA$165.00
Two new strings CA$48.00
In all CA$432.00

You people always seem to have money for the roof. Would you see that the treasurer finally pulls his finger out by December 4, 2026? A cheque to Émile Gauthier, 88 Cobourg Street, is fine.

Émile Gauthier`,
    known: [['consistency', 'In all CA$432.00']],
    unseen: [
      ['tone', 'You people always seem to have money for the roof'],
      ['tone', 'finally pulls his finger out'],
    ],
  },
  // estimates, changed prices, recurring, part payments
  {
    name: 'Sheffield loft joiner, estimate with a wrong sum',
    subject: 'Estimate E-62, attic stairs',
    body: `Hello Mr and Mrs Okafor,

Thanks for the tea and for holding the other end of the tape. As I said, the third riser is the tricky one because of the beam.

Estimate E-62:
Ash treads and strings £1,480
Handrail £320
Labour, six days £1,740
Total £3,640

E&OE. Valid until 15 January 2027. If the plaster comes away when I open the wall, well, we'll see what that does to the damage.

I can start on 18 January if you let me know before Christmas.

Col Haigh`,
    known: [
      ['consistency', 'Total £3,640'],
      ['jargon', 'E&OE'],
    ],
    unseen: [
      [
        'surprise',
        `If the plaster comes away when I open the wall, well, we'll see what that does to the damage`,
      ],
    ],
  },
  {
    name: 'New Orleans caterer, estimate with pressure and open-ended extras',
    subject: 'Estimate 2026-88 for the Boudreaux reunion',
    body: `Hey Miss Celeste,

Here's what I'm thinking for ninety hungry Boudreauxs: gumbo, red beans, two kinds of bread pudding, and a vegan jambalaya for your nephew from Seattle.

Estimate 2026-88 is attached, $3,150 for the whole spread. Figure on a few little somethings getting tacked on along the way, they always do. Prices are subject to change without notice.

Act now, because February Saturdays go like hot cakes and I've got three other families sniffing around that date.

Antoine`,
    attachments: [{ name: 'estimate-2026-88.pdf' }],
    known: [
      ['surprise', 'Prices are subject to change without notice'],
      ['tone', 'Act now'],
    ],
    unseen: [
      ['surprise', 'Figure on a few little somethings getting tacked on along the way'],
      ['tone', `I've got three other families sniffing around that date`],
    ],
  },
  {
    name: 'Hyderabad interior designer, revised invoice after the work grew',
    subject: 'Revised invoice ID-52 (₹3,42,000)',
    body: `Dear Dr Farooqui,

The clinic looks lovely with the blinds up, and your receptionist is already guarding the sofa.

Please note that invoice ID-52 stands revised from ₹2,95,000 to ₹3,24,000. In the course of execution certain items not envisaged came to be carried out at our end, and the differential is to your account. The revised copy is attached.

Payment by NEFT to Studio Aangan, Axis Bank, A/c 918020045561203, IFSC UTIB0000030, by 10 December 2026.

The electrician returns on Saturday for the two dimmers.

Regards,
Zainab`,
    attachments: [{ name: 'ID-52-revised.pdf' }],
    known: [
      ['consistency', '₹3,24,000'],
      ['jargon', 'Please note that'],
    ],
    unseen: [
      ['surprise', 'certain items not envisaged came to be carried out at our end'],
      ['jargon', 'the differential is to your account'],
    ],
  },
  {
    name: 'Haarlem language school, changed price letter and next invoice',
    subject: 'Your course price from January, invoice 2027-003',
    body: `Dear Mrs Lindqvist,

Your group has made a lot of steps this autumn; last week nobody switched to English for a whole hour.

With effect from January the course costs €264.00 per quarter instead of €240.00, because the rent of our classroom has been raised. We announced this in September and you agreed in your mail of 21 September. The general conditions apply mutatis mutandis. The invoice 2027-003 is attached; we count on your amount when the lessons begin again more or less. Account NL91 ABNA 0417 1643 00, Taalhuis Spaarne.

Tot ziens,
Marijke`,
    attachments: [{ name: 'invoice-2027-003.pdf' }],
    known: [
      ['jargon', 'With effect from'],
      ['jargon', 'mutatis mutandis'],
    ],
    unseen: [['dueDate', 'when the lessons begin again more or less']],
  },
  {
    name: 'Limerick office cleaner, recurring invoice, date taken for granted',
    subject: 'November cleaning, inv. 260',
    body: `Hi Niamh,

November's invoice is 260, €540.00, same as every month. Usual day, usual way.

The upstairs hoover has given up, I used my own this week. And someone's leaving teabags in the sink again, it is not my job to be mammy to grown engineers.

I'll be in on the Tuesday after the bank holiday as well, that's included.

Jacinta`,
    known: [['missing', 'howToPay']],
    unseen: [
      ['dueDate', 'Usual day'],
      ['tone', 'it is not my job to be mammy to grown engineers'],
    ],
  },
  {
    name: 'Port Harcourt safety consultant, part payment and the rest wrongly reckoned',
    subject: 'Invoice HSE/26/17 – balance of fee',
    body: `Dear Engr. Briggs,

We acknowledge with thanks receipt of your part payment of ₦900,000 on invoice HSE/26/17, the total of which was ₦2,250,000. This leaves ₦1,450,000 to be paid.

In view of the foregoing, you are hereby requested to liquidate the balance latest by 8 December 2026. Account: 1017723450, UBA, Delta Safe Consult Ltd.

The fire drill at the jetty is confirmed for Thursday. Please let all the men bring their helmets; last time three came in sandals.

Yours faithfully,
Ibinabo Dokubo`,
    known: [
      ['consistency', '₦1,450,000'],
      ['jargon', 'We acknowledge with thanks receipt of'],
      ['jargon', 'In view of the foregoing'],
      ['jargon', 'you are hereby requested to'],
      ['jargon', 'liquidate the balance'],
    ],
    unseen: [],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Glasgow cake maker, first invoice for a wedding',
    subject: 'Invoice 145 – wedding cake, £465',
    body: `Hi Kirsty,

Thank you for having me at Loch Lomond. I've never seen a groom go back for fourths.

Invoice 145 for £465.00 is attached. Please pay it by Friday 11 December 2026 by bank transfer to Bramble Bakes, sort code 83-07-06, account 14529930, with 145 as the reference.

The top tier keeps for a year in the freezer if you wrap it twice.

All the best to you both,
Isla`,
    attachments: [{ name: 'invoice-145.pdf' }],
  },
  {
    name: 'Courtroom sketch artist, first invoice (lure: court)',
    subject: 'Invoice 27 for the drawings of 16–18 November',
    body: `Dear Hannah,

I've uploaded nine drawings from the three days in court, with the judge's hands redone as you asked. The pastel one from the last hour is my favourite.

Invoice 27 is £780.00, three days at £260.00. The due day is 9 December 2026. You can transfer it to P. Lockhart, 60-83-71, 20914483.

I'm free again from Monday, and the Crown Court in Leeds has already put me on its list.

Best wishes,
Perpetua Lockhart`,
  },
  {
    name: 'Maine boat builder, first invoice (lure: nets, knots, hull)',
    subject: 'Invoice 906: dory repair and net racks',
    body: `Hi Everett,

The dory's back in the water and dry as a bone inside. I hung 30 nets on the new racks to try them and nothing sagged.

Invoice 906 is for $2,340.00, which is what we agreed in September. Please send a check to Penobscot Small Boats, 12 Ferry Road, Castine, ME 04421, so it gets here by December 14, 2026. Or use the card page at penobscotsmallboats.com/pay.

Come by for coffee once the ice is in.

Lyle`,
  },
  {
    name: 'Donegal wool shop, first invoice, plain',
    subject: 'Your yarn, invoice 388',
    body: `Hello Siobhán,

The forty skeins went with the courier at noon and should be with you tomorrow.

Invoice 388, €612.00, to be paid by 10 December 2026 please.
IE40 ULSB 9850 1012 3456 78, Errigal Wool

The dark green is from a new dye lot, so knit it in one piece.

Mairéad`,
  },
  {
    name: 'Melbourne sign writer, first invoice (lure: "Final Warning" is a café)',
    subject: 'Invoice 2207, signage for Final Warning Espresso',
    body: `Hey Talia,

The hand-painted window for Final Warning is done, and the gold leaf catches the tram lights beautifully at night. Two blokes stopped to ask whether the name was a joke.

Invoice 2207 comes to $1,650.00 including GST. It is due on Wednesday 9 December 2026. BSB 083-004, account 55 291 7743, Letterbox Signs Pty Ltd.

Give the paint a week before anyone cleans the glass.

Cheers,
Vince`,
  },
  {
    name: 'Calgary HR consultant, first invoice (lure: threat, blame as workshop themes)',
    subject: 'Invoice 2026-57, workshop "From blame to repair"',
    body: `Hi Anjali,

Thank you for hosting the workshop. The group on threats and ultimatums in negotiations talked right through the coffee break, which I always take as a good sign.

Invoice 2026-57 is attached: CA$2,100.00 for the day, including materials. Please send it by e-transfer to finance@repairtalk.ca by December 11, 2026.

The slides and the reading list will follow from my colleague Noor on Monday.

Best,
Bev Sandoval`,
    attachments: [{ name: 'invoice-2026-57.pdf' }],
  },
  {
    name: 'Jaipur block printer, first invoice to a UK shop',
    subject: 'Invoice JP/91 – 200 cushion covers',
    body: `Dear Rosalind,

The parcel left Jaipur on Monday, and the tracking number is on the packing list. My father printed the indigo ones himself, so treat them with respect!

The invoice, JP/91, is for £1,120.00. Please pay by 15 December 2026 through the Wise link on the invoice, or to our UK account: Chhipa Prints, 23-14-70, 54092781.

I have attached the invoice and the packing list.

With warm regards,
Ayesha Chhipa`,
    attachments: [{ name: 'JP-91.pdf' }, { name: 'packing-list.pdf' }],
  },
  {
    name: 'Ibadan music teacher, first invoice, formal and kind',
    subject: 'Invoice 011 for saxophone lessons',
    body: `Dear Mr Bankole,

Ayo has worked very hard this term and can now play the anthem by heart. He will perform on 12 December at the school hall, and I hope you can come.

The invoice for the ten lessons is number 011, and the amount is ₦150,000. Please pay it by 7 December 2026 into 3057718294, First Bank, Samuel Ajayi.

God bless your family.

Samuel Ajayi`,
  },
  {
    name: 'Groningen bike courier, first invoice, terse',
    subject: 'Invoice 26-0734',
    body: `Hi Daan,

14 deliveries in November, list attached with invoice 26-0734.
€203.28 incl. VAT, by 9 December 2026, to NL27 KNAB 0255 4467 85, Fietskoerier Noord.

Thanks, and thank the baker on the corner for the buns.

Sjoerd`,
    attachments: [{ name: '26-0734.pdf' }, { name: 'deliveries.csv' }],
  },
  {
    name: 'Florence restorer, first invoice, non-native (lure: late, penalty)',
    subject: 'Invoice 18/2026, restoration of the small Madonna',
    body: `Dear Professor Whitcombe,

The small Madonna is ready. Under the late varnish, perhaps of 1890, we found a blue that nobody expected. I did only what we wrote in the agreement of June.

The invoice 18/2026 is of €2,250.00. Please pay it by Tuesday 15 December 2026 to IT66 K030 6902 8001 0000 0017 745, Bottega Lapi.

The courier comes to you on the 3rd with a climate box.

With kind regards,
Ginevra Lapi`,
  },
  {
    name: 'Gdansk yacht rigger, first invoice (lure: collection, immediately)',
    subject: 'Invoice 41/2026 – standing rigging, S/Y Mewa',
    body: `Hi Anders,

Immediately after our call I changed the two toggles, so Mewa is ready for collection from Saturday. The harbour office has your key.

Invoice 41/2026: €1,380.00, due on 11 December 2026. The account is PL56 1020 1811 0000 0102 0345 6789, Rig & Sail Nowak.

Fair winds,
Paweł Nowak`,
  },
  {
    name: 'Belfast theatre set builder, first invoice with an agreed extra',
    subject: 'Invoice 530 – set for The Playboy',
    body: `Hi Declan,

The set's in and the door slams like thunder, just as you wanted.

Invoice 530 is £3,410.00. That's the £3,200.00 from the estimate plus £210.00 for the second staircase, which you approved by mail on 6 November. It's attached, and it's due on Monday 14 December 2026. Bank transfer please, to Lagan Scenic, 95-01-21, 70833142.

Break a leg on Thursday. Not on the staircase.

Roisin`,
    attachments: [{ name: 'invoice-530.pdf' }],
  },
  {
    name: 'Nashville session drummer, first invoice',
    subject: 'Invoice 61, drums on four songs',
    body: `Hey Lacey,

Those takes still make me grin. I sent the stems over in one zip, with the click on its own track.

Invoice 61 is $800, four songs at $200 each. If you could pay it by December 8, 2026, that works for me. PayPal goes to duke@dukeharmon.com.

Holler if the hi-hat bleeds too much on song three and I'll redo it, no charge.

Duke`,
  },
  {
    name: 'Sydney translator of court papers, first invoice (lure: legal action in the topic)',
    subject: 'Invoice T-219: translation, 3,400 words',
    body: `Dear Ms Papadakis,

Here is the Greek version of the leaflet "Before you take legal action". I used "mediation" as your lawyer suggested, and I marked two places where the law differs between New South Wales and Victoria.

Invoice T-219 is attached. The amount is $1,156.00, due on 10 December 2026, by transfer to BSB 112-879, account 442 917 003, E. Mavros.

I'm happy to check the layout when the designer has finished.

Kind regards,
Eleni Mavros`,
    attachments: [{ name: 'T-219.pdf' }, { name: 'leaflet-el.docx' }],
  },
  {
    name: 'Delhi tabla maker, first invoice',
    subject: 'Tabla set, invoice 73',
    body: `Dear Vikram ji,

Your tabla is ready and tuned to C sharp. Please keep it away from the AC vent for some days.

Invoice 73 is for ₹24,500, as we agreed on the phone. You can pay by UPI to qasimtabla@okaxis or in cash when you collect it, by 5 December 2026 please.

The shop is open till 8 in the evening, closed on Mondays.

Qasim`,
  },
  {
    name: 'Leiden physiotherapist, first invoice (lure: pressure, tension)',
    subject: 'Invoice 2026-1192 for your treatment in November',
    body: `Dear Mr Jansen,

I hope the shoulder gives you less pressure at night. Keep doing the wall exercise, five minutes are enough.

Invoice 2026-1192 for three sessions is €129.00. You can pay it with the iDEAL link on the invoice, which is attached, by 16 December 2026. Many insurers pay it back; the code is on the second line.

See you on Tuesday at 8.40.

Anouk Peters`,
    attachments: [{ name: 'invoice-2026-1192.pdf' }],
  },
  {
    name: 'Cornish surf school, first invoice to a hotel',
    subject: 'Invoice 318 – October group lessons',
    body: `Hi Jowan,

Lovely groups you sent us in October, even the lady who'd never been in the sea.

Invoice 318: 22 lessons at £35.00, so £770.00. Could you pay it by 4 December 2026? Tregenna Surf, 77-22-09, 31870260.

We're shut from the 14th until the clocks go forward, so do send anyone keen before then.

Tegen`,
  },
  {
    name: 'Montreal sound artist, first invoice (lure: demand, urgent in a title)',
    subject: 'Invoice 2026-12 – "Urgent Demands", sound installation',
    body: `Hello Geneviève,

"Urgent Demands" is packed in three crates, and the drawing for the speaker positions is in the first one. It needs a room that can be dark for the last six minutes.

Invoice 2026-12, CA$2,875.00, covers the loan and the set-up, as in our contract of August 20. The due date is December 18, 2026. You can pay by direct deposit; the details are on the attached invoice.

See you at the opening.

Lucien Okoro`,
    attachments: [{ name: 'invoice-2026-12.pdf' }],
  },
  {
    name: 'Killarney tour guide, first invoice, one line of humour',
    subject: 'Invoice 74 - two days with the Osaka group',
    body: `Hi Fergal,

They sang on the bus, they sang on the lake, and I now know the Osaka city anthem.

Invoice 74 for two days' guiding is €460.00. Please pay by Thursday 10 December 2026 into IE83 AIBK 9362 0845 6123 09, Tadhg O'Sullivan Tours.

I found a red umbrella after they'd gone. It's at the hotel desk.

Tadhg`,
  },
  {
    name: 'Leicester sari embroiderer, first invoice in two parts',
    subject: 'Invoice 29, first half (£350.00)',
    body: `Dear Mrs Solanki,

I have begun the border and the peacocks are coming out beautifully. A photo is attached, and so is the invoice.

We agreed on two halves of £350.00. Invoice 29 is the first, to be paid by 7 December 2026. The second comes when the sari is finished, in the last week of January.

Bank transfer: H. Mistry, 40-28-15, 92036617.

Hansa Mistry`,
    attachments: [{ name: 'invoice-29.pdf' }, { name: 'peacocks.jpg' }],
  },
  // reminders
  {
    name: 'York bookbinder, first reminder, gentle',
    subject: 'Invoice 802 – a short reminder',
    body: `Dear Dr Fairweather,

I hope the thesis looks well on the shelf.

I have not seen the payment for invoice 802 yet. It is £135.00 and was due on 16 November 2026. Could you transfer it by 4 December 2026 to Ouse Bindery, 20-99-56, 43617208? If you have paid in the last day or two, thank you, and forget this note.

Yours,
Edmund Thorpe`,
  },
  {
    name: 'Denver web agency, reminder (lure: overdue library books)',
    subject: 'Invoice 3319, due November 16',
    body: `Hi Monica,

The page where readers check their overdue books is running smoothly. About 300 people used it in the first week.

Our invoice 3319 for $4,200.00 was due on November 16, 2026, and it hasn't arrived yet. Could you let me know whether it is waiting for an approval at the library? The payment link is highplainsweb.com/pay/3319, and a copy is attached.

If anything on the invoice needs changing, tell me and I'll do it today.

Thanks,
Ben Arroyo`,
    attachments: [{ name: 'invoice-3319.pdf' }],
  },
  {
    name: 'Waterford roofer, second reminder, calm',
    subject: 'Second reminder: invoice 1420',
    body: `Hello Eugene,

I'm writing about invoice 1420 for the back roof, €1,875.00. It was due on 23 October 2026, so it's now 33 days late.

If money is tight at the minute, ring me on 087 123 4567 and we can split it in two or three. Otherwise please pay by Friday 4 December 2026 to IE10 BOFI 9064 8712 0045 63, Power Roofing.

The slates held in the storm, I drove past to look.

Mossie Power`,
  },
  {
    name: 'Hobart vet nurse turned dog groomer, reminder, short',
    subject: "Pip's groom, invoice 512",
    body: `Hi Gwen,

Hope Pip's still smelling like coconut. Invoice 512, $95, was due 18 November 2026 and I can't see it in the account. Same details: BSB 807-009, account 1120 5580.

Could you have a look by the end of Friday 27 November 2026? Thanks heaps.

Shaz`,
  },
  {
    name: 'Winnipeg language teacher, reminder (lure: sorry for a real mistake of her own)',
    subject: 'Corrected invoice 88 and a reminder',
    body: `Hi Mr Tran,

I'm sorry, the first copy of invoice 88 went to your old address, so you may never have seen it. A new copy is attached.

It's CA$360.00 for the October lessons, and it was due November 13, 2026. Would December 4, 2026 work for you instead? The e-transfer address is lena@prairietongues.ca.

Your listening has come on a lot, by the way. You caught every joke in the last film.

Lena`,
    attachments: [{ name: 'invoice-88.pdf' }],
  },
  {
    name: 'Kolkata printer, first reminder, polite',
    subject: 'Invoice 664 – wedding cards',
    body: `Dear Mr Sen,

I trust the wedding went well and the cards were liked by all.

Our invoice 664 of ₹18,880 was due on 15 November 2026, and it is not in our account yet. Please pay it by 2 December 2026 by NEFT to Mudra Press, State Bank of India, A/c 30418825567, IFSC SBIN0000001. If there is a question about the bill, please call me on 98300 12345.

With good wishes for the couple,
Tapan Ghosh`,
  },
  {
    name: 'Enugu tailor, first reminder, warm',
    subject: 'Invoice 37: your aso ebi',
    body: `Good day Aunty Chioma,

Everybody was asking who made the dresses. Thank you for mentioning my name.

Invoice 37 for the six dresses is ₦210,000, and it was due on 14 November 2026. You paid ₦110,000 on the 10th, thank you, so ₦100,000 is left. Please send it by 30 November 2026 to 6120045583, Fidelity Bank, Ebere Nwosu.

Greet the twins.

Ebere`,
  },
  {
    name: 'Amsterdam lawyer turned mediator, late formal reminder with interest as fact',
    subject: 'Third reminder, invoice M-2026-45',
    body: `Dear Ms Hoekstra,

Invoice M-2026-45 for the two mediation sessions has been open since 30 September 2026, the day it was due. It amounts to €968.00. I wrote to you on 15 October and on 5 November.

Please pay by 9 December 2026 to NL44 ASNB 0708 1234 56, Kade Mediation. The law allows interest from the due date; I have not added any so far.

If you disagree with the invoice or would like to pay in parts, write or call me. I would like to find a way that works for both of us.

Kind regards,
Thijs van der Kade`,
  },
  {
    name: 'Palermo guesthouse owner, reminder to a yoga group (lure: pressure cooker, threatening sky)',
    subject: 'Invoice 64/2026, lunch for the group',
    body: `Dear Fiona,

Do you remember the threatening sky and how we carried all the tables in? I still laugh about it. The pressure cooker you forgot is in my kitchen, I can post it.

Invoice 64/2026 for the lunch, €510.00, was due on 11 November 2026 and I have not received it. Could you make the transfer by 4 December 2026? IT46 U053 8704 6000 0000 3456 712, Rosaria Lo Presti.

A hug,
Rosaria`,
  },
  {
    name: 'Wroclaw game studio, reminder to a publisher',
    subject: 'Invoice 15/10/2026 - milestone 3',
    body: `Hi Kelly,

Milestone 3 was accepted on 12 October, and the build is on your test server.

Invoice 15/10/2026 for €6,400.00 was due on 13 November 2026. Our bank shows nothing yet. Could you check with your accounting team if they have it? I attach it again. Account: PL28 1050 0099 0000 6032 1234 5678, Kurka Games sp. z o.o.

Milestone 4 goes on as planned.

Best regards,
Ola Kurek`,
    attachments: [{ name: 'FV_15_10_2026.pdf' }],
  },
  {
    name: 'Swansea allotment shed builder, reminder, dialect (lure: shouting in a shed name)',
    subject: 'Shed, invoice 17',
    body: `Alright Gethin,

How's the shed? I hear you've called it SHOUTY TOWERS on account of the grandkids.

Invoice 17, £540, was due on the 13 November 2026 and it's not landed with me yet, butt. Could be the bank, could be me gone blind. Have a look, will you? 20-84-17, 60194425, D. Parry.

If Friday week suits you better, 4 December 2026 is fine by me.

Dai`,
  },
  {
    name: 'San Diego studio landlord, first reminder, plain',
    subject: 'Studio 12 – invoice 12-11',
    body: `Hi Noelle,

The new skylight in the hall is in, so the buckets are gone at last.

I haven't received the November rent for Studio 12 yet. It's invoice 12-11, $540.00, and it was due November 5, 2026. Please pay it by November 30, 2026 through the tenant page, harborlofts.com/tenants.

If something has come up, call me at (619) 555-0142 and we'll figure it out together.

Raymond`,
  },
  {
    name: 'Lincoln choir leader, reminder (lure: immediate in a choir matter)',
    subject: 'Workshop fee, invoice 7',
    body: `Dear Gillian,

Your altos had such an immediate effect on the whole sound that I've stolen the warm-up for my own choir.

May I remind you of invoice 7 for the workshop? It is £260.00 and was due on 20 November 2026. The account is C. Abara, 11-05-49, 00823716.

If the committee only meets in December, tell me the date and I'll wait for it.

Best wishes,
Chidi Abara`,
  },
  // estimates, changed prices, recurring
  {
    name: 'Bath gardener, estimate (lure: discount agreed, deadline of the frost)',
    subject: 'Estimate 214 for the walled garden',
    body: `Dear Mr and Mrs Ellery,

Thank you for showing me round. The pear on the south wall is at least eighty years old and worth every effort.

Estimate 214 is attached: £1,920.00 for pruning, new wires and two beds, with the 10% discount I promised your neighbours' street taken off already. The price is fixed and holds until 31 January 2027. If I find anything more, I'll ask you first.

Pears are best pruned before the end of February.

Kind regards,
Flora Pennington`,
    attachments: [{ name: 'estimate-214.pdf' }],
  },
  {
    name: 'Seattle mural painter, estimate (lure: penalty kick, shootout)',
    subject: 'Estimate 33: mural at Rainier Sports Hall',
    body: `Hi Coach Dominguez,

I loved the kids' idea of a penalty kick seen from behind the net. The sketch is attached with the estimate.

Estimate 33: $3,800.00 in total, made up of $2,900.00 for my work and $900.00 for paint and scaffolding. It's good through January 15, 2027. I can start the week after you say yes, and it takes nine days.

Any change to the design is free until I open the paint.

Marisol`,
    attachments: [{ name: 'estimate-33.pdf' }, { name: 'sketch.png' }],
  },
  {
    name: 'Ennis childminder, changed price, recurring',
    subject: 'Minding Fionn: new price from January',
    body: `Hi Orlaith,

Fionn built a tower of fourteen blocks on Friday and bowed to the room.

As we talked about on 9 November, the price goes from €210.00 to €220.00 a week from Monday 4 January 2027, because I'm adding the hot lunch. Invoice 58 for December is still at the old price: €630.00 for three weeks, due on 11 December 2026. You can pay it to IE86 PTSB 9906 1812 3456 70, Bríd Hehir.

If the new price is a worry, tell me and we'll talk it over.

Bríd`,
  },
  {
    name: 'Canberra cleaner, recurring invoice (lure: soon, extra)',
    subject: 'November cleaning, invoice 1108',
    body: `Hi Desh,

Invoice 1108 for November is attached: $720.00, four visits at $180.00. It's due on Thursday 10 December 2026. BSB 012-951, account 4483 20917, Sparrow Cleaning.

Summer will be here soon, so I've moved the fans out of the storeroom. I left two extra rolls of bin bags under the sink, a present from my supplier.

Mirela`,
    attachments: [{ name: 'invoice-1108.pdf' }],
  },
  {
    name: 'Kochi yoga studio landlord, recurring rent (lure: ultimatum as a play title)',
    subject: 'Hall rent for December, invoice 2026/12-B',
    body: `Dear Anitha,

The rehearsals for "The Ultimatum" end on 6 December, so you can have the Saturday slot back from the 12th.

Invoice 2026/12-B for the December rent is ₹16,000. Please pay it by 5 December 2026 by UPI to backwaterhall@oksbi.

The new floor has been sealed and is dry.

Regards,
Joseph Tharakan`,
  },
  {
    name: 'Kent caterer, revised estimate after an agreed change',
    subject: 'Estimate 77, second version',
    body: `Hi Amara,

Here's the new version of estimate 77 with the 15 more guests you told me about on Monday. For 75 people at £24.00 each, it comes to £1,800.00.

It holds until 18 December 2026. If you're happy, a simple yes by mail is enough, and I'll send the invoice for the deposit of £450.00 then. The menu and the estimate are attached.

The beetroot thing can be made without nuts, no trouble at all.

Rafe`,
    attachments: [{ name: 'estimate-77-v2.pdf' }, { name: 'menu.pdf' }],
  },
  {
    name: 'Verona violin teacher, recurring invoice to an expat family (lure: sharp, final)',
    subject: 'Invoice 90/2026, lessons of November',
    body: `Dear Claire,

Oscar plays the F sharp finally in tune! For the final concert on 19 December he needs a white shirt.

The invoice 90/2026 for four lessons is of €140.00, by 10 December 2026, as always to IT64 F050 3411 7000 0000 0045 612, Davide Righetti.

In the holidays there is no lesson on 24 and 31 December, and nothing to pay for these days.

Many greetings,
Davide`,
  },
]
