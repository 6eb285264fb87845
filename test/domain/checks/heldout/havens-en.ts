/** Mails by English-speaking people of mixed trades, with as many good ones as faulty ones. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Yorkshire plumber, chatty first reminder',
    subject: 'Invoice 1184 - boiler at Hebden Road',
    body: `Now then Graham,

Hope the boiler's behaving itself. That new expansion vessel should see you through the winter. If the gauge drops under 1 bar give us a shout and I'll talk you through topping it up.

Just a word about invoice 1184 for £486.00, which was due on 13 November. I've two lads to pay every Friday and they've bairns to feed same as you.

If you could sort it as soon as you can that'd be grand.

Sort code 20-45-77, account 43918260, name D Ackroyd Plumbing.

All the best to Sheila,
Dean`,
    known: [['dueDate', 'as soon as you can']],
    unseen: [['tone', "they've bairns to feed same as you"]],
  },
  {
    name: 'Irish web designer, formal first invoice',
    subject: 'Invoice 2026-031 - website for Kilbride Dental',
    body: `Dear Dr Nolan,

Please find attached invoice 2026-031 for the redesign of the practice website, which went live on Monday.

Design and build: €2,400.00
VAT at 23%: €552.00
Total: €2,952.00

Our terms are net 30. Payment can be made by bank transfer to IE70 BOFI 9000 1712 3456 78 (Aoife Brennan Design).

The booking form had its first three requests by Tuesday lunchtime, which I thought you would like to know. Should you have any queries, please do not hesitate to contact me.

Kind regards,
Aoife Brennan`,
    known: [
      ['jargon', 'Please find attached'],
      ['dueDate', 'net 30'],
      ['jargon', 'please do not hesitate to contact me'],
      ['missing', 'attachment'],
    ],
    unseen: [],
  },
  {
    name: 'London surveyor, stiff late reminder in officialese',
    subject: 'Final demand: invoice HS/0772, £1,860.00',
    body: `Dear Sir or Madam,

We write further to our invoice HS/0772 dated 2 October 2026 in the sum of £1,860.00 inclusive of VAT, pertaining to the building survey of 14 Larkhall Rise.

As of today's date the said amount remains unpaid. We hereby request that you remit the full balance to sort code 30-91-12, account 02746618, by 4 December 2026, failing which we shall have no alternative but to commence legal proceedings without further notice.

A copy of our report was sent to your lender on 5 October at your request.

Yours faithfully,
R. Hargreaves
Hargreaves Surveyors LLP`,
    known: [
      ['jargon', 'in the sum of'],
      ['jargon', 'pertaining to'],
      ['jargon', "As of today's date"],
      ['jargon', 'the said amount'],
      ['jargon', 'hereby'],
      ['jargon', 'remit'],
      ['tone', 'no alternative but to commence legal proceedings'],
      ['tone', 'without further notice'],
      ['tone', 'Final demand'],
    ],
    unseen: [],
  },
  {
    name: 'US copywriter, sarcastic second reminder',
    subject: 'Invoice #417 (again)',
    body: `Hi Brad,

Hope the product launch went well. I saw the landing page is up, with my headline at the top, so somebody over there evidently reads my emails.

Invoice #417 for $1,350.00 was due November 6. I must have slept through the meeting where we agreed I was a charity.

You can pay by ACH: Chase, routing 021000021, account 483920117. Please send it ASAP.

If accounts payable needs a W-9, I have one ready.

Melissa Grant`,
    known: [['dueDate', 'ASAP']],
    unseen: [
      ['tone', 'so somebody over there evidently reads my emails'],
      ['tone', 'I must have slept through the meeting where we agreed I was a charity'],
    ],
  },
  {
    name: 'Quebec translator, non-native, sum does not add up',
    subject: 'Invoice T-208 for the translation of the user guide',
    body: `Hello Ms. Pelletier,

I send you the invoice T-208 for the translation of the user guide from French to English, 6,000 words. The glossary of your engineers was very useful, thank you for it.

Translation: $1,200.00
GST 5%: $60.00
QST 9.975%: $119.70
Total: $1,397.70

I would thank you to pay in the best delays, by Interac e-Transfer to luc.gagnon@traductions-lg.ca. No security question is needed.

I stay at your disposition for the second volume in January.

Luc Gagnon
Trois-Rivières`,
    known: [['consistency', '$1,397.70']],
    unseen: [['dueDate', 'in the best delays']],
  },
  {
    name: 'Australian electrician, losing patience',
    subject: 'Invoice 3055 still not paid',
    body: `G'day Trent,

Switchboard upgrade at the Marrickville shop was signed off by the inspector on 20 October, no defects. Invoice 3055 for $2,178.00 incl. GST went to you the same arvo.

That's three times I've rung and three times I've copped your voicemail. My good nature's got a fuse in it too, mate, and it's about to blow.

I want to see the money by COB Friday.

BSB 062-204, account 1048 2213, Kev Doolan Electrical.

Kev`,
    known: [
      ['dueDate', 'COB Friday'],
      ['tone', 'I want to see the money'],
    ],
    unseen: [
      ['tone', "My good nature's got a fuse in it too, mate, and it's about to blow"],
      ['tone', "three times I've copped your voicemail"],
    ],
  },
  {
    name: 'New Zealand gardener, over-apologising first reminder',
    subject: 'Invoice 88, lawn and hedges',
    body: `Kia ora Margaret,

I'm so sorry to bother you about this. I feel terrible even writing it down, and you've been so good to me with the scones and all.

It's only that invoice 88 ($310.50 incl. GST) was due on 15 November and I can't see it on my statement. It's most likely me reading it wrong, I'm hopeless with the bank website.

No rush at all, just whenever you get a chance. The account is 01-0902-0068389-00.

The hydrangeas will want a good soak if this dry spell keeps up.

Sorry again,
Hemi`,
    known: [
      ['tone', "I'm so sorry to bother you"],
      ['dueDate', 'whenever you get a chance'],
      ['tone', 'Sorry again'],
      ['dueDate', 'No rush at all'],
    ],
    unseen: [
      ['tone', 'I feel terrible even writing it down'],
      ['tone', "I'm hopeless with the bank website"],
    ],
  },
  {
    name: 'Indian IT freelancer, business English',
    subject: 'Invoice INV/26-27/044 towards app maintenance',
    body: `Respected Sir,

Greetings of the day!

PFA the invoice INV/26-27/044 towards monthly maintenance of the mobile app for October 2026. Kindly do the needful at the earliest.

Amount: ₹40,000
GST 18%: ₹7,200
Total: ₹47,200

UPI: sandeep.kulkarni@okhdfcbank

The crash on Android 14 which your team has reported is fixed in build 3.2.1. Please revert back in case of any discrepancy.

Thanking you,
Sandeep Kulkarni
Pune`,
    attachments: [{ name: 'INV-26-27-044.pdf' }],
    known: [
      ['jargon', 'PFA'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
      ['jargon', 'revert back'],
      ['jargon', 'in case of any discrepancy'],
    ],
    unseen: [],
  },
  {
    name: 'Nairobi photographer, impossible date',
    subject: 'Invoice 0119: graduation photos',
    body: `Hello Mrs Wanjiru,

Thank you for choosing us for Brian's graduation at Kenyatta University. All 140 edited photos are in the online album and the framed one is ready at the studio.

Invoice 0119 comes to KES 18,500. You paid KES 5,000 when booking, so KES 13,500 is left.

Please pay by 31 November 2026 through M-Pesa Till 524871. We do not keep photos for people who forget their side of the bargain.

God bless,
Peter Otieno`,
    known: [['dueDate', '31 November 2026']],
    unseen: [['tone', 'We do not keep photos for people who forget their side of the bargain']],
  },
  {
    name: 'Singapore interior designer, ambiguous date',
    subject: 'Invoice SG-1032, Tiong Bahru flat, second stage',
    body: `Dear Mr Lim,

The carpentry for the kitchen was installed on Friday and the photos are in our shared folder.

Invoice SG-1032, second stage of three:
Carpentry: S$6,000.00
GST 9%: S$540.00
Total: S$6,540.00

Due: 05/12/2026. Please pay by PayNow to UEN 201534872K.

While the false ceiling was open our team also shifted two more lighting points over to the dining side, and we'll put those on the last bill.

Regards,
Wei Ling`,
    known: [['dueDate', '05/12/2026']],
    unseen: [['surprise', "we'll put those on the last bill"]],
  },
  {
    name: 'German technical translator writing in English, wrong IBAN',
    subject: 'Invoice 2026-77',
    body: `Dear Mr. Whitfield,

with this mail you receive my invoice 2026-77 about 860,00 EUR for the translation of the safety data sheets. According to § 19 UStG no VAT is charged.

Please transfer the amount within 14 days without deduction to my account:
DE98 3704 0044 0532 0130 00
Sabine Krüger

The sheets 4 and 9 contained old hazard symbols; I left a comment there.

With friendly greetings
Sabine Krüger`,
    attachments: [{ name: 'Rechnung_2026-77.pdf' }],
    known: [
      ['dueDate', 'within 14 days'],
      ['payment', 'DE98 3704 0044 0532 0130 00'],
      ['jargon', 'without deduction'],
    ],
    unseen: [],
  },
  {
    name: 'Dutch developer, very direct second reminder',
    subject: 'Reminder 2, invoice 20260412',
    body: `Hi Claire,

I look in my bank and I see nothing. Invoice 20260412, 3.267,00 euro, had to be paid on 30 October.

You are a big company with a whole finance department, so it can not be that nobody there knows how to press a button. In the Netherlands we learn as a child that you pay what you have eaten.

Please transfer it before 2 December 2026 to NL91 ABNA 0417 1643 00, name Joost Visser.

The API is running fine by the way, 99.98% uptime in November.

Joost`,
    known: [],
    unseen: [
      ['tone', 'it can not be that nobody there knows how to press a button'],
      ['tone', 'we learn as a child that you pay what you have eaten'],
    ],
  },
  {
    name: 'French illustrator, weekday does not match the date',
    subject: 'Invoice F2026-19 for the three covers',
    body: `Dear Tom,

I am happy that the author likes the fox. Here is my invoice F2026-19 for the three covers.

3 covers x 450 € = 1 350 €
VAT not applicable, art. 293 B of the CGI.
Total: 1 350 €

To be paid on Thursday 11 December 2026 at the latest, by transfer to FR14 2004 1010 0505 0001 3M02 606.

I must also say that I made the spine of the second book new since your printer changed the paper, and this I will add 90 € next time.

Warmly,
Camille Roussel`,
    known: [['dueDate', 'Thursday 11 December 2026']],
    unseen: [['surprise', 'this I will add 90 € next time']],
  },
  {
    name: 'Polish carpenter in Birmingham, extra work on the bill',
    subject: 'Invoice 61 stairs and banister',
    body: `Hello Mr. Simon,

Stairs is finish, I send invoice number 61.

Work: £1,150
Oak and fixings: £420
Additional works: £180
Total: £1,750

The wall behind was not straight so I had to do more than we talk about. You can pay by card on site when I come for varnish, or to account 40-12-09, 71833052. Please pay quick because I buy wood for other customer from this money.

Thank you for the coffee and for the patient dog.

Marek`,
    known: [
      ['surprise', 'Additional works'],
      ['dueDate', 'pay quick'],
    ],
    unseen: [
      ['surprise', 'I had to do more than we talk about'],
      ['tone', 'I buy wood for other customer from this money'],
    ],
  },
  {
    name: 'Scottish bookkeeping firm, accounting jargon',
    subject: 'Statement and invoice CB/2291',
    body: `Dear Eilidh,

Your account is showing an aged debt of £540.00 in respect of invoice CB/2291, for the September payroll and the VAT return.

We would be grateful for payment at your earliest convenience. Please quote the invoice number on your remittance advice and send funds by BACS to 83-15-22, account 00418836.

Your VAT return for the quarter went in on 4 November and HMRC have confirmed it.

Yours sincerely,
Fraser Geddes
Campbell Geddes`,
    known: [
      ['jargon', 'aged debt'],
      ['jargon', 'in respect of'],
      ['dueDate', 'at your earliest convenience'],
      ['jargon', 'remittance advice'],
      ['jargon', 'BACS'],
    ],
    unseen: [],
  },
  {
    name: 'US wedding florist, marketing inside a reminder',
    subject: 'Quick reminder, invoice 2026-58',
    body: `Hi Kayla!

The wedding photos on Instagram are gorgeous, and that arch was worth every thorn in my thumbs.

A quick note that invoice 2026-58 for $2,240.00 was due November 14. You can pay by Zelle to flowers@petalandpine.com. Could you take care of it by December 2, 2026?

P.S. Holiday wreaths are here! Book before December 1 and get 15% off. And for the friend who caught the bouquet, I've a little something up my sleeve if she signs with me before New Year.

xo
Jenna, Petal & Pine`,
    known: [['incentive', 'Book before December 1 and get 15% off']],
    unseen: [['incentive', "I've a little something up my sleeve if she signs with me before New Year"]],
  },
  {
    name: 'London dog walker, card number in the mail',
    subject: 'November walks, invoice 23',
    body: `Hi Priya,

Biscuit had a lovely month and has nearly stopped eating conkers. Invoice 23 for November is 18 walks at £15, so £270.

I tried the card you gave me over the phone, 4539 1488 0343 6467, but the machine said no. Could you use a bank transfer instead? Monzo, 04-00-04, account 61920457.

Just do it in the next few days or so, ta!

Shanice`,
    known: [
      ['payment', '4539 1488 0343 6467'],
      ['dueDate', 'in the next few days'],
    ],
    unseen: [],
  },
  {
    name: 'Irish maths tutor, unfilled placeholder',
    subject: 'Invoice for grinds, November',
    body: `Hi [Parent name],

Thanks a million for another month. Cian is flying it in algebra, and we'll start on trigonometry after his mocks.

Four sessions at €45 makes €180 for November. If you could pop that over by 4 December 2026 to Revolut on 087 555 0142, that would be great.

I know there's some who treat the tutor as the last one in the queue after the orthodontist and the hurling, but I've every faith in ye.

Sinéad`,
    known: [
      ['consistency', '[Parent name]'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [
      [
        'tone',
        'some who treat the tutor as the last one in the queue after the orthodontist and the hurling',
      ],
    ],
  },
  {
    name: 'Texas HVAC contractor, shouting',
    subject: 'PAST DUE!!! Invoice 9012',
    body: `Mr. Dawson,

We replaced the compressor on your rooftop unit September 18. Invoice 9012 for $3,415.00 was due October 18.

THIS IS THE LAST TIME I AM ASKING. Pay it today or I am turning this over to collections.

Check payable to Lone Star Air, PO Box 2207, Waco, TX 76703, or call the office at 254-555-0188 to pay by card.

The warranty certificate for the compressor is in the mail.

Rick Salazar`,
    known: [
      ['tone', 'PAST DUE!!!'],
      ['tone', 'THIS IS THE LAST TIME I AM ASKING'],
      ['tone', 'turning this over to collections'],
      ['tone', 'Pay it today'],
    ],
    unseen: [],
  },
  {
    name: 'Bristol architect, fee estimate in professional jargon',
    subject: 'Fee proposal, rear extension at 8 Cotham Vale',
    body: `Dear Mr and Mrs Okafor,

It was a pleasure to see the house on Saturday. We think a single-storey extension with a roof light would suit the garden best.

Our fee for Stages 1 to 4 is £6,800 plus VAT, charged pro rata to progress. Disbursements are charged at cost. Any work over and above the foregoing shall be undertaken on a time-charge basis.

Beyond that, the figure may wander a bit once we're into it.

The estimate holds until 31 January 2027. If you are happy, a reply to this mail is enough to start.

Kind regards,
Helena Marsh`,
    known: [
      ['jargon', 'pro rata'],
      ['jargon', 'Disbursements'],
      ['jargon', 'over and above the foregoing'],
      ['jargon', 'on a time-charge basis'],
    ],
    unseen: [['surprise', "the figure may wander a bit once we're into it"]],
  },
  {
    name: 'Spanish yoga teacher, two due dates',
    subject: 'Invoice 2026/14 for the retreat in Ronda',
    body: `Hola Emma,

What a beautiful group! Everybody asks when is the next one.

My invoice 2026/14 for the four days of teaching is 960 €. Please make the payment by 10 December 2026 to ES91 2100 0418 4502 0005 1332.

I add also the photo of the last evening with the candles. The owner of the house sends greetings and has found one grey sock.

Please remember that my invoice must be paid latest 5 December 2026.

Un abrazo,
Lucía`,
    attachments: [{ name: 'invoice-2026-14.pdf' }, { name: 'ronda.jpg' }],
    known: [['dueDate', '5 December 2026']],
    unseen: [],
  },
  {
    name: 'Italian sound engineer, late reminder with a veiled threat',
    subject: 'Invoice 33/2026 not paid',
    body: `Dear Marco and the band,

the mix of the album is finished since August and the record is on Spotify with 40 thousand plays, bravi.

My invoice 33/2026, 1.500,00 €, was to pay on 15 September. The music world here is a small village and in a village people talk.

I ask you the payment by 30 November 2026 to IT60 X054 2811 1010 0000 0123 456. Otherwise I will have to pass it to my lawyer.

I keep the stems on my disk until the end of the year.

Saluti
Davide Ferri`,
    known: [['tone', 'I will have to pass it to my lawyer']],
    unseen: [['tone', 'The music world here is a small village and in a village people talk']],
  },
  {
    name: 'Kenyan borehole driller, quotation with open cost',
    subject: 'Quotation BH-26/09: borehole at Kajiado farm',
    body: `Dear Sir,

We refer to our site visit of 19 November with regard to the above-mentioned subject matter. We can drill up to 120 metres.

Drilling and casing: KES 780,000
Pump and tank stand: KES 310,000
Total before VAT: KES 1,190,000

Kindly note that prices are subject to change without prior notice. If the rock is stubborn the farm will feel it in the pocket.

The hydrogeologist's survey is already done and the county permit takes about three weeks.

Yours faithfully,
Eng. Joseph Kiprono`,
    known: [
      ['consistency', 'KES 1,190,000'],
      ['jargon', 'with regard to'],
      ['jargon', 'above-mentioned subject matter'],
      ['jargon', 'Kindly note that'],
      ['surprise', 'subject to change without prior notice'],
    ],
    unseen: [['surprise', 'the farm will feel it in the pocket']],
  },
  {
    name: 'Young Manchester video editor, missing nearly everything',
    subject: 'reels invoice',
    body: `heya Jess

so thats all 12 reels done and uploaded to the drive!! the one with the pigeon is gonna go mental i swear

comes to £720 like we said

no stress on when tbh, but my overdraft is literally crying lol

let me know if you want december doing as well x
Kai`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'howToPay'],
    ],
    unseen: [
      ['dueDate', 'no stress on when'],
      ['tone', 'my overdraft is literally crying'],
    ],
  },
  {
    name: 'Ontario snow removal firm, due date already past',
    subject: 'Invoice 1450: snow removal, first month',
    body: `Good morning Mr. Kowalski,

Here is the first invoice of the season, number 1450, for the contract at 22 Birch Crescent.

November: $180.00
HST 13%: $23.40
Total: $203.40

Please pay by November 15, 2026 by e-Transfer to pay@ottawasnow.ca. A late fee of 2% per month compounded will be levied on delinquent accounts.

The driveway stakes went in last week. Please keep the basketball net off the asphalt until April.

Doug`,
    known: [
      ['dueDate', 'November 15, 2026'],
      ['jargon', 'compounded'],
      ['jargon', 'levied'],
      ['jargon', 'delinquent accounts'],
    ],
    unseen: [],
  },
  {
    name: 'New Zealand graphic designer, number differs in the subject',
    subject: 'Invoice 0267 for the winery labels',
    body: `Hi Rob,

The Pinot Gris and the Syrah labels have gone to the printer, and they reckon you'll have them by 8 December.

This is invoice 0276, $1,840.00 including GST. Payment is due on the 20th of the month following, into 08-6523-1954512-00, K Tamihana Design.

I snuck in a version for the magnum too, so there's a wee bit more on top than I told you in September.

Cheers,
Kiri`,
    known: [
      ['consistency', '0276'],
      ['dueDate', 'the 20th of the month following'],
    ],
    unseen: [['surprise', "there's a wee bit more on top than I told you in September"]],
  },
  {
    name: 'Melbourne bookkeeper, moralising',
    subject: 'Invoice 2610, third reminder',
    body: `Dear Anthony,

Invoice 2610 for $660.00 incl. GST was due on 23 October. It covers your BAS for the September quarter, lodged on time.

I was brought up to believe that a person's word is worth something. I would have thought a man who puts "integrity" on his own shopfront might feel the same.

Kindly settle your account forthwith. BSB 033-089, account 21 8834.

Your next BAS is due on 28 February.

Glenys Whitlock`,
    known: [
      ['jargon', 'Kindly settle'],
      ['dueDate', 'forthwith'],
    ],
    unseen: [
      ['tone', "I was brought up to believe that a person's word is worth something"],
      ['tone', 'a man who puts "integrity" on his own shopfront might feel the same'],
    ],
  },
  {
    name: 'Mumbai caterer, threatening reminder',
    subject: 'Payment pending: Bill No. 318',
    body: `Dear Ms. D'Souza,

This is with reference to Bill No. 318 dated 24.10.2026 for catering at your Diwali function, 120 plates, amounting to ₹1,02,000.

In spite of repeated reminders the payment is still pending from your end. You are requested to clear the dues immediately, failing which strict action will be taken.

Account: Shree Krishna Caterers, HDFC Bank, 50200048817263, IFSC HDFC0000240.

Two of your steel serving dishes are with us and the boy will drop them tomorrow.

Regards,
Mahesh Bhatt`,
    known: [
      ['jargon', 'This is with reference to'],
      ['jargon', 'amounting to'],
      ['tone', 'In spite of repeated reminders'],
      ['jargon', 'clear the dues'],
      ['dueDate', 'immediately'],
      ['tone', 'strict action will be taken'],
    ],
    unseen: [],
  },
  {
    name: 'New York consultant, contract language',
    subject: 'Invoice 26-1107 / Strategy sprint',
    body: `Dear Mr. Feinberg,

Pursuant to the Statement of Work executed October 1, I am submitting invoice 26-1107 in the amount of $7,500.00 for the strategy sprint.

Payment terms are 2/10 net 45. Notwithstanding the foregoing, amounts not received when due shall accrue interest at the maximum rate permitted by law.

Wire: Chase, routing 021000021, account 700418822, Adler Advisory Inc.

The workshop notes and the whiteboard photos went to your assistant on Friday. I thought the discussion on pricing was the best part of the week.

Best,
Nina Adler`,
    attachments: [{ name: '26-1107.pdf' }],
    known: [
      ['jargon', 'Pursuant to'],
      ['jargon', 'in the amount of'],
      ['dueDate', '2/10 net 45'],
      ['jargon', 'Notwithstanding the foregoing'],
      ['jargon', 'accrue interest'],
      ['jargon', 'the maximum rate permitted by law'],
    ],
    unseen: [],
  },
  {
    name: 'Finnish tech writer in English, no anchor and no number',
    subject: 'Invoice for the October documentation',
    body: `Hi Daniel,

attached is the invoice for October: 32 hours x 70 € = 2,240 €, VAT 0%.

Payment time 14 days, to FI21 1234 5600 0007 85.

The release notes for 5.4 are in the repo. I was waiting the screenshots from your team two weeks, so it is not my fault if the invoice looks big.

Regards
Mikko Lahtinen`,
    attachments: [{ name: 'lasku_lokakuu.pdf' }],
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'Payment time 14 days'],
    ],
    unseen: [['tone', 'it is not my fault if the invoice looks big']],
  },
  {
    name: 'Cambridge piano teacher, guilt to a parent',
    subject: "Invoice 2026-A12, Oliver's lessons",
    body: `Dear Mrs Fairweather,

Oliver played his Grade 3 pieces very nicely on Thursday and only the scales need a little more care.

Invoice 2026-A12 for the autumn term, £330, was due on 30 October. I do hope you appreciate that I turned two other children away to keep his Thursday place. It would be such a pity for the boy if the lid had to stay shut next term on account of this.

You can pay to 20-17-19, account 80336417, by 3 December 2026.

With warm wishes,
Rosalind Pike`,
    known: [],
    unseen: [
      ['tone', 'I do hope you appreciate that I turned two other children away to keep his Thursday place'],
      ['tone', 'It would be such a pity for the boy if the lid had to stay shut next term'],
    ],
  },
  {
    name: 'Portuguese ceramicist, remaining amount is wrong',
    subject: 'Invoice FT 2026/40, plates for the restaurant',
    body: `Dear Hugh,

the 80 plates left Caldas yesterday with the carrier and should be in Leeds on Monday. Each one is wrapped two times.

Invoice FT 2026/40: 1,600 €
Deposit you paid in September: 500 €
Left to pay: 1,200 €

Please pay until 11 December 2026 to PT50 0002 0123 1234 5678 9015 4.

The glaze cost more this autumn so the bowls, when they come, will come with other number than on the paper you have.

Um abraço,
Inês`,
    known: [['consistency', '1,200 €']],
    unseen: [['surprise', 'will come with other number than on the paper you have']],
  },
  {
    name: 'Singapore aircon servicing, blunt late reminder',
    subject: 'OVERDUE - INV 5518',
    body: `Hi Mdm Tan,

Your INV 5518 for servicing of 4 units, S$163.50 with GST, is due since 31 Oct but until now never pay.

We already WhatsApp you many times, you blue tick only. Like that very hard for us to help you next time your aircon leak one.

PayNow 9123 4567 (CoolBreeze). Pls pay ASAP, last warning.

Unit in the master bedroom got small leak at the drain pipe, we taped it first.

Jason`,
    known: [
      ['dueDate', 'ASAP'],
      ['tone', 'last warning'],
      ['tone', 'OVERDUE'],
    ],
    unseen: [
      ['tone', 'until now never pay'],
      ['tone', 'you blue tick only'],
      ['tone', 'very hard for us to help you next time your aircon leak one'],
    ],
  },
  {
    name: 'Tipperary silage contractor, easy-going invoice',
    subject: 'Invoice 212, baling',
    body: `Well Pat,

That's the last of the baling done for the year thank God. Ye got a right crop off the river field.

146 bales at €9 is €1,314, and VAT at 13.5% is €177.39, so €1,491.39 all told. Invoice 212.

Fix up with me whenever suits, before the turkey anyway. Account is IE29 AIBK 9311 5212 3456 78.

I left the old wrap by the gate, there's a collection in Cahir on the 5th.

God bless,
Mossie`,
    known: [['dueDate', 'whenever suits']],
    unseen: [['dueDate', 'before the turkey anyway']],
  },
  {
    name: 'Portland book editor, ultimatum',
    subject: 'Re: Re: Re: Invoice 2026-22',
    body: `Dear Greg,

As per my last email (and the one before it), invoice 2026-22 for $2,900 was due October 9.

You have until 5 p.m. on Friday, December 4, 2026. After that, the edited file of chapters 12 to 20 comes out of the shared folder and your launch date becomes your problem.

PayPal: edits@lauraholt.net.

For what it's worth, I think the ending is now really strong.

Laura Holt`,
    known: [
      ['tone', 'As per my last email'],
      ['tone', 'You have until 5 p.m.'],
    ],
    unseen: [['tone', 'your launch date becomes your problem']],
  },
  {
    name: 'Estonian developer, reminder in stiff English',
    subject: 'Reminder: invoice nr 2610-3',
    body: `Dear partner,

We inform you that your debt for the invoice nr 2610-3 is 1 952,00 EUR as of 25 November 2026. The term of payment was 10 November 2026.

In case of non-payment we are forced to hand over the claim to a debt collection agency and your company's name will be published in the register of debtors.

Account: EE38 2200 2210 2014 5685, Nordlaine OÜ.

If you have already paid, please disregard this letter. The new version of the parcel module is ready for your tests.

Rasmus Tamm`,
    known: [
      ['tone', 'your debt'],
      ['jargon', 'In case of non-payment'],
      ['tone', 'we are forced to hand over the claim to a debt collection agency'],
      ['jargon', 'please disregard this letter'],
      ['tone', 'will be published in the register of debtors'],
    ],
    unseen: [],
  },
  {
    name: 'Welsh stonemason, grovelling about a late invoice',
    subject: 'Invoice 47 at last',
    body: `Dear Mrs Prosser,

I can't apologise enough for the lateness of this. You must think me a proper clown, and you'd be right.

The headstone for Mr Prosser was set on 6 November and the lettering has taken the lichen wash well.

Invoice 47: stone £900, lettering £340, setting £160, total £1,420.

Whatever you feel like paying and when is fine by me, I've no leg to stand on. Bank: 53-61-07, account 25591034, Emrys Bowen.

With respect,
Emrys`,
    known: [
      ['tone', "I can't apologise enough"],
      ['consistency', '£1,420'],
    ],
    unseen: [
      ['tone', "You must think me a proper clown, and you'd be right"],
      ['dueDate', 'Whatever you feel like paying and when is fine by me'],
      ['tone', "I've no leg to stand on"],
    ],
  },
  {
    name: 'Leeds removals firm, price went up after the job',
    subject: 'Invoice R-904, move to Otley',
    body: `Hi Farah,

Glad the piano made it round that landing in one piece. Invoice R-904:

Removal as quoted: £620
Waiting time: £75
Stairs surcharge: £60
Total: £755

Prompt payment would be appreciated. The lads don't get their tea till you've coughed up!

09-01-28, account 33047719, Aire Valley Removals.

There's a box marked "Xmas lights" still in the van, Steve will drop it round tomorrow night.

Baz`,
    known: [
      ['surprise', 'Waiting time'],
      ['surprise', 'Stairs surcharge'],
      ['dueDate', 'Prompt payment would be appreciated'],
    ],
    unseen: [['tone', "The lads don't get their tea till you've coughed up"]],
  },
  {
    name: 'Belgian event planner, wrong VAT number',
    subject: 'Invoice 2026-0093: staff evening in Ghent',
    body: `Dear Ms Harper,

I hope everybody came home well after the boat trip. The captain still speaks about your colleague with the trumpet.

You find my invoice 2026-0093 in attachment: 1.850,00 EUR excl. VAT, 388,50 EUR VAT (21%), in total 2.238,50 EUR.

Payable 30 days end of month on account BE68 5390 0754 7034.
VAT BE 0428.759.479

Best regards,
Lieselot De Smet`,
    attachments: [{ name: '2026-0093.pdf' }],
    known: [
      ['dueDate', '30 days end of month'],
      ['payment', 'BE 0428.759.479'],
    ],
    unseen: [],
  },
  {
    name: 'Brighton personal trainer, breezy second nudge with an upsell',
    subject: 'Invoice PT-66, a little nudge',
    body: `Hiya Becca,

Legs ok after Tuesday? You held that plank for 90 seconds, which is bonkers compared with September.

Invoice PT-66 (10 sessions, £400) was due last Monday, the 16th. I'd hate it to get awkward in the weights room, so can we pop it to bed by the weekend?

Starling 60-83-71, account 10774526.

Oh, and bring a mate in December and you both train for half price!

Ash`,
    known: [
      ['dueDate', 'by the weekend'],
      ['incentive', 'bring a mate in December and you both train for half price'],
    ],
    unseen: [['tone', "I'd hate it to get awkward in the weights room"]],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Cornish joiner, invoice for a garden gate',
    subject: 'Invoice 312 for the garden gate, £640.00',
    body: `Hi Lorna,

The gate is hung and the latch works from both sides, so the postman won't have to climb over any more.

Invoice 312
Oak gate, made and fitted: £560.00
Ironwork: £80.00
Total: £640.00 (I'm not VAT registered)

Please pay by Friday 11 December 2026 to sort code 20-45-77, account 61840233, J Trelawny. Put "312" as the reference.

Give the oak a coat of oil in the spring and it'll see us both out.

Cheers,
Jory`,
  },
  {
    name: 'Irish photographer, invoice with VAT',
    subject: 'Invoice 2026-118 for the product photos',
    body: `Hi Gráinne,

The 24 product photos are in your Dropbox folder, in both the square and the wide crop.

Invoice 2026-118 is attached:
Half-day shoot: €400.00
Retouching: €200.00
VAT at 23%: €138.00
Total: €738.00

Please pay by 18 December 2026 by bank transfer to IE29 AIBK 9320 8620 4177 33.

The red jumper came out beautifully, by the way.

Many thanks,
Ciarán Duffy`,
    attachments: [{ name: 'Invoice-2026-118.pdf' }],
  },
  {
    name: 'US web developer, first reminder',
    subject: 'Invoice 2045, due November 16',
    body: `Hi Monica,

I hope the conference in Denver was a good one.

I haven't seen the payment for invoice 2045 yet ($1,120.00, due November 16, 2026). Could you check on your side whether it's gone out? If it hasn't, December 4, 2026 would work well for me.

The payment details are the same as before: ACH to routing 121000358, account 0048217733.

The new contact form has been live since Monday and it's getting through the spam filter fine.

Thanks,
Tyler Nguyen`,
  },
  {
    name: 'Toronto cleaner, monthly invoice',
    subject: 'Invoice 77, office cleaning in November',
    body: `Good morning Mr. Haddad,

Here is invoice 77 for cleaning the office in November.

8 visits x $95.00: $760.00
HST 13%: $98.80
Total: $858.80

Please send an e-Transfer to rosa@brightdesk.ca by December 10, 2026.

The paper towels in the kitchen are nearly finished, so I'll bring a box on Tuesday. It's included in the price as usual.

Thank you,
Rosa Medeiros`,
  },
  {
    name: 'Australian landscaper, estimate',
    subject: 'Estimate E-58 for the retaining wall',
    body: `Hi Jodie,

Thanks for showing me round on Saturday. Here's what the wall would cost.

Sleepers and posts: $2,150.00
Labour, three days: $2,400.00
Drainage and gravel: $450.00
GST 10%: $500.00
Total: $5,500.00

This is a fixed price and it's good until 15 January 2027. If we hit rock, I'll stop and ring you before doing anything that isn't on this list.

I could start on 1 February. Just reply with a yes if you'd like to go ahead.

Cheers,
Damo`,
  },
  {
    name: 'New Zealand bookkeeper, invoice',
    subject: 'Invoice INV-0431: GST return, $345.00',
    body: `Hi Tane,

Your GST return for September and October has been filed with Inland Revenue, and the copy is in your folder.

Invoice INV-0431 comes to $345.00, which is $300.00 plus $45.00 GST. It's due on Friday 4 December 2026. The account is 01-0902-0068389-00, and INV-0431 as the reference helps me match it.

Enjoy the long weekend at the bach.

Ngā mihi,
Philippa`,
    attachments: [{ name: 'INV-0431.pdf' }],
  },
  {
    name: 'Bengaluru UX designer, invoice',
    subject: 'Invoice 2026-27/019, dashboard screens',
    body: `Hi Rohan,

All 14 dashboard screens are ready in Figma, and the comments from Monday's review have been worked in.

Invoice 2026-27/019
Dashboard design: ₹60,000
GST 18%: ₹10,800
Total: ₹70,800

Please pay by 10 December 2026, either by UPI to meera.iyer@okaxis or by transfer to Axis Bank account 917010045528310, IFSC UTIB0000114.

The invoice PDF is attached. Tell me if your accounts team needs anything added to it.

Warm regards,
Meera Iyer`,
    attachments: [{ name: 'Invoice_2026-27_019.pdf' }],
  },
  {
    name: 'Kenyan tailor, receipt',
    subject: 'Received: KES 24,000 for invoice 0082',
    body: `Dear Mrs Achieng,

Thank you, your M-Pesa payment of KES 24,000 for invoice 0082 arrived this morning. Nothing more is owed.

The six bridesmaids' dresses are pressed and in covers. You can collect them from Friday, we are open from nine to six.

May the wedding day be sunny.

Halima's Tailoring, Mombasa`,
  },
  {
    name: 'Singapore tuition teacher, invoice',
    subject: 'Invoice T26-11 for November lessons',
    body: `Dear Mrs Goh,

Ethan has done well this month and his fractions are now secure. In December we'll work on word problems.

Invoice T26-11: 4 lessons at S$70, total S$280.

Please pay by 6 December 2026 by PayNow to 9876 1234 (Nurul Huda).

There's no lesson on 24 December, and we'll start again on 7 January.

Thank you,
Nurul`,
  },
  {
    name: 'German proofreader writing in English',
    subject: 'Invoice 2026-054 for your annual report',
    body: `Dear Mr Collins,

the corrected annual report is in the portal. I have marked two passages where the figures in the text and in the table are different, please have a look at them.

My invoice 2026-054 is attached. The total is 1.120,00 EUR. Please transfer it by 15 December 2026 to DE73 1001 1001 2629 5866 32, Jana Vogel.

It was a pleasure to work on such a well written text.

Best wishes from Leipzig
Jana Vogel`,
    attachments: [{ name: 'Invoice_2026-054.pdf' }],
  },
  {
    name: 'Dutch photographer, short invoice',
    subject: 'Invoice 2026-201',
    body: `Hi Ben,

Here is invoice 2026-201 for the portraits of your team: € 850,00 + 21% VAT € 178,50 = € 1.028,50.

Please pay by 9 December 2026 to NL20 INGB 0001 2345 67.

All 19 faces are in the folder, including Ahmed with his eyes open.

Groet,
Femke`,
    attachments: [{ name: '2026-201.pdf' }],
  },
  {
    name: 'Spanish translator, reminder',
    subject: 'Invoice A-2026-33, due on 15 November',
    body: `Dear Fiona,

How are you? I hope the brochure was well received at the fair.

I write about invoice A-2026-33 for 432,00 €, which was due on 15 November 2026. I don't see it in my account yet. Maybe it is on the way, and then you have nothing to do.

If not, could you pay it by 3 December 2026? My account is ES91 2100 0418 4502 0005 1332. I send the invoice again with this mail.

Thank you and un saludo,
Pilar Ortega`,
    attachments: [{ name: 'A-2026-33.pdf' }],
  },
  {
    name: 'Chicago plumber, terse invoice',
    subject: 'Invoice 6614, kitchen drain',
    body: `Mr. Petrowski,

Kitchen drain cleared and trap replaced on November 23.

Invoice 6614: labor $180.00, trap $24.00, total $204.00. Due December 7, 2026.

Pay online at lakeviewplumbing.com/pay or mail a check to 1840 W Addison St, Chicago, IL 60613.

Don't pour bacon grease down there.

Lakeview Plumbing`,
  },
  {
    name: 'Glasgow decorator, estimate with options',
    subject: 'Estimate for the hall and stairs',
    body: `Hi Morag,

Good to meet you and the wee man on Thursday. Here are the two prices we spoke about.

Walls and ceiling only: £780
Walls, ceiling and woodwork: £1,140

Both include paint and filler. I don't charge VAT. The prices hold until the end of January, and I could start on Monday 11 January.

Have a think and let me know which one you'd like. There's nothing to pay until the job's done.

Cheers,
Stuart`,
  },
  {
    name: 'Belfast web host, yearly renewal',
    subject: 'Invoice WH-5520: hosting for 2027, £144.00',
    body: `Dear Siobhan,

Your hosting for millisle-sailing.org runs out on 31 December. Invoice WH-5520 covers January to December 2027.

Hosting, 12 months: £120.00
VAT at 20%: £24.00
Total: £144.00

Please pay by 18 December 2026. You can pay by card through your account page or by bank transfer to 95-01-21, account 70446182.

If you'd rather not renew, just reply to this mail and I'll send you a full copy of the site.

Best wishes,
Colm Magee`,
    attachments: [{ name: 'WH-5520.pdf' }],
  },
  {
    name: 'Vancouver massage therapist, receipt for insurance',
    subject: 'Receipt for November 20',
    body: `Hi Danielle,

Thanks for coming in on Friday. Your receipt is attached for your insurance: 60 minutes, $115.00 plus GST $5.75, $120.75 in total, paid by debit card.

My registration number is on it, as most plans ask for that.

See you on December 11 at 2 p.m.

Yuki Tanabe, RMT`,
    attachments: [{ name: 'receipt-nov-20.pdf' }],
  },
  {
    name: 'Wellington illustrator, part payment received',
    subject: 'Thanks for the first half (invoice 0158)',
    body: `Hi Anaru,

Your $900.00 came in yesterday, thank you. That leaves $900.00 of the $1,800.00 on invoice 0158.

As we agreed, the second half is due on 15 December 2026, to the same account: 08-6523-1954512-00.

I've started inking the whale. She's enormous and very cheerful.

Ngā mihi,
Beth`,
  },
  {
    name: 'Polish translator, second reminder',
    subject: 'Second reminder: invoice 11/2026',
    body: `Dear Mr Atkinson,

I wrote to you on 12 November about invoice 11/2026 (2,300.00 PLN, due on 30 October 2026). It is now 26 days overdue and I have not had an answer yet.

Could you tell me when I can expect the payment? If there is a question about the invoice or the translation, please write to me and we will solve it together.

I would ask you to pay by 7 December 2026 to PL61 1090 1014 0000 0712 1981 2874.

Kind regards,
Agnieszka Wrona`,
    attachments: [{ name: '11-2026.pdf' }],
  },
  {
    name: 'Norfolk mobile hairdresser, chatty invoice',
    subject: 'Invoice 409, care home visit',
    body: `Hello Sandra,

What a lovely morning that was. Doris told me the whole story of the dance hall again and I still don't know who she went home with.

Invoice 409
9 cut and blow dry at £16: £144
3 perms at £38: £114
Total: £258

Could you pay it by 11 December 2026 please? Bank transfer to 30-96-26, account 15572068, Mrs K Blythe.

I'm down for the 16th next, and I'll bring the tinsel.

Karen x`,
  },
  {
    name: 'Estonian software firm, monthly invoice',
    subject: 'Invoice 2611-7, support in November',
    body: `Hello Andrew,

Invoice 2611-7 for November is attached.

Support, 10 hours x 65 €: 650.00 €
Server: 40.00 €
Total: 690.00 €

Due date: 14 December 2026. Account: EE38 2200 2210 2014 5685, Meretark OÜ.

In November we closed seven tickets. The list of them is on page two.

Best regards,
Kadri Saar`,
    attachments: [{ name: 'invoice_2611-7.pdf' }],
  },
  {
    name: 'Sydney dog groomer, short invoice',
    subject: 'Invoice 1288, Waffles',
    body: `Hi Steph,

Waffles was a star and only sulked during the nails.

Invoice 1288: full groom, $95.00 including GST. Please pay by 2 December 2026 via PayID to hello@muddypaws.com.au.

See you in six weeks!
Bron`,
  },
  {
    name: 'French wine consultant, invoice in English',
    subject: 'Invoice 2026-08-F for the tasting evening',
    body: `Dear James,

It was a very nice evening, and your guests had excellent questions. The gentleman with the bow tie should change profession.

My invoice 2026-08-F is attached, for a total of 780,00 €: 600,00 € for the evening and 180,00 € for the bottles, as in our agreement of 5 October.

Please pay by 16 December 2026 to FR14 2004 1010 0505 0001 3M02 606.

With my best wishes for the end of the year,
Étienne Marchal`,
    attachments: [{ name: 'facture-2026-08-F.pdf' }],
  },
  {
    name: 'Cork accountant, plain invoice',
    subject: 'Invoice 3317: your tax return',
    body: `Dear Donal,

Your tax return for 2025 was filed on 11 November, and the tax itself was collected by direct debit on the 18th.

Our invoice 3317 for this work is attached.
Fee: €450.00
VAT at 23%: €103.50
Total: €553.50

Please pay by Friday 11 December 2026 to IE33 BOFI 9013 8371 9402 65.

I'd suggest we meet in March to talk about the pension. I'll ring you in the new year to find a day.

Best wishes,
Noreen Twomey`,
    attachments: [{ name: 'Invoice 3317.pdf' }],
  },
  {
    name: 'Atlanta wedding DJ, deposit invoice',
    subject: 'Invoice 26-88: deposit for May 15',
    body: `Hi Jasmine and Andre,

I'm thrilled to be part of your day! The signed agreement came through last night.

Invoice 26-88 is for the deposit of $500.00, which is a quarter of the $2,000.00 we agreed. It's due December 9, 2026. The other $1,500.00 is due May 1, 2027, and I'll send a separate invoice for that.

You can pay by Venmo to @dj-marcus-bell or by check made out to Bell Sound LLC.

Start thinking about the first dance song. I've heard every one of them and I'll cry anyway.

Marcus`,
  },
  {
    name: 'Portuguese guide, invoice',
    subject: 'Invoice 2026/61, walking tours in Porto',
    body: `Dear Helen,

Thank you for bringing such good walkers. Nobody complained about the hills, or only in silence.

Invoice 2026/61
2 walking tours at 180 €: 360 €
Tickets for the tower, 14 x 8 €: 112 €
Total: 472 €

Please pay by 10 December 2026 to PT50 0002 0123 1234 5678 9015 4.

I have sent the photos by WeTransfer to you and to Mr Barnes.

Abraço,
Rui`,
  },
  {
    name: 'Reading IT consultant, revised price after an agreed change',
    subject: 'Revised estimate for the network cabling',
    body: `Hi Naveed,

As we agreed on the phone yesterday, I've added the four sockets in the meeting room to the estimate.

Cabling as in the estimate of 9 November: £1,300.00
Four sockets, meeting room: £240.00
VAT at 20%: £308.00
Total: £1,848.00

The price holds until 31 December 2026. If it looks right, reply with your go-ahead and I'll book the engineers for the week of 18 January.

Regards,
Phil Stanton`,
  },
  {
    name: 'Calgary bookkeeper, corrected invoice',
    subject: 'Corrected invoice 530',
    body: `Hi Wendell,

You were right, I had counted October's hours twice. Thanks for spotting it.

The corrected invoice 530 is attached. It comes to $420.00 plus $21.00 GST, $441.00 in total, and it replaces the one I sent on Monday.

The due date stays the same, December 8, 2026, and you can pay by e-Transfer to books@prairieledger.ca.

Sharon`,
    attachments: [{ name: 'invoice-530-corrected.pdf' }],
  },
  {
    name: 'Nairobi web developer, invoice',
    subject: 'Invoice KN-044 for the school website',
    body: `Dear Mr Mwangi,

The website is now live and the teachers can log in. I trained Madam Chebet on adding news, and she is faster than me already.

Invoice KN-044
Website, second and last part: KES 60,000
VAT 16%: KES 9,600
Total: KES 69,600

Please pay by 11 December 2026. M-Pesa Paybill 522522, account KN044.

Thank you for trusting a young company.

Kevin Njoroge`,
  },
  {
    name: 'Finnish designer, reminder in simple English',
    subject: 'Invoice 1029, reminder',
    body: `Hi Karen,

I think invoice 1029 has been left somewhere in the holidays. It is 540,00 €, and the due date was 12 November 2026.

Can you please pay it by 4 December 2026? The account is FI21 1234 5600 0007 85 and the reference is 10294.

We already have snow here and the dog is very happy.

Best,
Outi`,
  },
  {
    name: 'Lithuanian furniture maker, invoice for the last part',
    subject: 'Invoice LT-2026-15, oak table',
    body: `Hello Patrick,

Your table leaves on Monday with DHL Freight, in a wooden box. The tracking number will come to you in a separate mail.

Invoice LT-2026-15
Oak table 220 cm: 1,900.00 €
Transport: 210.00 €
Deposit paid on 3 October: -900.00 €
Total to pay: 1,210.00 €

Please pay by 7 December 2026 to LT12 1000 0111 0100 1000, UAB Medinis.

Please let the table stand one day in the warm room before you put something heavy on it.

Tomas`,
  },
  {
    name: 'Court interpreter, court is the place of work',
    subject: 'Invoice 2026-66: interpreting at Snaresbrook Crown Court',
    body: `Dear Ms Lovell,

Here is my invoice 2026-66 for interpreting (Polish) at Snaresbrook Crown Court on 17 and 18 November, in the trial about the warehouse fire.

2 days at £260: £520.00
Train fares: £31.60
Total: £551.60

Both tickets are attached. Please pay by 14 December 2026 to 07-04-36, account 28840175, D Kowalczyk.

The judge asked whether I'm free for the sentencing on 12 January, and I said yes.

Regards,
Dorota Kowalczyk`,
    attachments: [{ name: 'invoice-2026-66.pdf' }, { name: 'tickets.pdf' }],
  },
  {
    name: 'Undertaker in Galway, delicate invoice to a widow',
    subject: 'Invoice 1902, when you have a quiet moment to read it',
    body: `Dear Mrs Joyce,

I hope you and the family have had some rest since Saturday. Michael would have been proud of the turnout, and of the young lad's playing at the graveside.

As you asked, here is the account. Invoice 1902 comes to €4,860.00, and every item is set out in the attached page exactly as we went through it at your kitchen table.

The due date is 29 January 2027. The bank account is IE73 AIBK 9300 6704 8219 57. If you would like to pay it in parts, or wait for the solicitor to finish with the will, ring me and we'll set other dates.

You were very good to us with the tea.

Yours sincerely,
Padraic Mannion`,
    attachments: [{ name: 'Invoice 1902.pdf' }],
  },
  {
    name: 'Client lost his job, calm instalment offer',
    subject: 'Invoice 255: paying in three parts',
    body: `Dear Neil,

Thank you for telling me about the redundancy. That's hard news, and three parts is absolutely fine.

Invoice 255 is £690.00. Shall we say:
£230.00 by 15 December 2026
£230.00 by 15 January 2027
£230.00 by 15 February 2027

I won't add any interest or fees. The account is 77-30-04, number 41190568, Sutton Driving School.

Jamie passed his theory test on the first go, so there's one good thing this month.

Best wishes,
Moira`,
  },
  {
    name: 'Escape-room builder, game words that sound like threats',
    subject: 'Invoice 2026-90: "Last Warning" escape room',
    body: `Hi Gus,

The "Last Warning" room is wired up. The bomb counts down from 60 minutes, the siren wails at ten, and the villain now says "You will pay for this" immediately after the second lock opens.

Invoice 2026-90
Electronics and sound: $3,200.00
Installation: $800.00
Total: $4,000.00

It's due December 18, 2026. ACH to routing 121000358, account 330094178, or card through the link on the invoice.

The test group got out with nine seconds left. One of them hugged the bomb.

Tess`,
    attachments: [{ name: 'Invoice-2026-90.pdf' }],
  },
  {
    name: 'Late formal reminder with a calm mention of interest',
    subject: 'Third reminder: invoice 4471, £2,310.00',
    body: `Dear Mr Beaumont,

Invoice 4471 for £2,310.00 was due on 18 September 2026. I wrote to you about it on 2 October and 30 October, and I have not received the payment or a reply.

Interest runs from the due date. So far I have not added any to the invoice.

Please pay £2,310.00 by 9 December 2026 to sort code 16-00-15, account 20771934. If you disagree with any part of the invoice, tell me which part, and I'll look into it at once.

If a payment plan would help, I'm happy to talk about one. My number is 01865 555 014.

Yours sincerely,
Judith Amory`,
    attachments: [{ name: 'invoice-4471.pdf' }],
  },
  {
    name: 'Criminal-law podcast editor, crime words in the content',
    subject: 'Invoice 73 for the series "Debt Collector"',
    body: `Hi Aroha,

All six episodes of "Debt Collector" are mixed. Episode four, where the lawyer threatens the brothers, needed the most work because of the rain on the roof.

Invoice 73: 6 episodes at $350.00, total $2,100.00. I'm not registered for GST.

Please pay by 14 December 2026 to 01-0902-0068389-00.

I'd still cut the line "pay up or else" from the trailer, but that's your call.

Cheers,
Lachlan`,
  },
  {
    name: 'Discount shop copywriter, sales slogans as the work itself',
    subject: 'Invoice C-140, Christmas slogans',
    body: `Dear Mr Pereira,

The Christmas slogans are ready for the printer. These are the three you chose for the windows: one for the toys, one for the lamps and one for the sale in January.

Invoice C-140
3 slogans at S$120.00: S$360.00
GST 9%: S$32.40
Total: S$392.40

Please pay by 11 December 2026 by PayNow to UEN 202011456M. The invoice is attached for your files.

The typo in "Jolly Bargains" is corrected in this version.

Regards,
Shalini Nair`,
    attachments: [{ name: 'C-140.pdf' }],
  },
  {
    name: 'Speech therapist, sensitive words about a child',
    subject: "Invoice 2026-35 for Theo's sessions",
    body: `Dear Amanda and Joel,

Theo said "stop" and "more" without any help on Monday, and he was very pleased with himself. It's normal that he gets angry when words don't come, so please don't worry about the shouting at home.

Invoice 2026-35 is for four sessions at $130.00, $520.00 in total. Please pay by December 11, 2026 by e-Transfer to clinic@littlewords.ca.

The receipt for your insurer will come on the day the payment arrives.

Warmly,
Farida Rahimi`,
  },
  {
    name: 'Wrong payment came in, client paid twice',
    subject: 'You have paid invoice 617 twice',
    body: `Hello Deepak,

Good problem for once: you have paid invoice 617 twice, ₹15,000 on 16 November and ₹15,000 again on 23 November.

I can send the second ₹15,000 back this week, or keep it for the December invoice. Which would you like? If you want it back, tell me which account it should go to.

The blouse samples have left with the courier and should reach you on Saturday.

Best regards,
Lakshmi Textiles, Coimbatore`,
  },
  {
    name: 'Freelancer answers an angry client calmly',
    subject: 'Invoice 1070 and the broken tile',
    body: `Dear Mr Rahman,

Thank you for the photos. I understand that you're annoyed about the cracked tile by the shower, and I would be too. It was our mistake and we'll replace it on Tuesday at no cost to you.

Invoice 1070 stays at £1,280.00. As the job isn't finished, I've moved the due date to 11 December 2026. The account is 40-47-31, number 52093816, Harlow Tiling.

Sanjay will be with you at eight and it should take him an hour. The grout can be walked on after a day.

Regards,
Lee Harlow`,
  },
]
