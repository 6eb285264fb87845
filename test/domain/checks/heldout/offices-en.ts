/** English mails from offices, agencies and sites, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'roofing contractor in Ohio, reminder for the balance of a roof job',
    subject: 'Invoice 2231 - Delgado roof, balance',
    body: `Hi Mr. Delgado,

Hope the new roof held up in Sunday's storm. I drove by Monday and the gutters on the north side look clean.

The job came to $10,480.00, same as the contract you signed. You put $4,000.00 down on October 12, which leaves $6,480.00 on invoice 2231.

Terms were net 15 from the day we finished, and that's come and gone. I've got three guys with kids at home waiting on this, and I'm not a bank. If I don't have it by Friday, December 4, I'll be putting a mechanic's lien on the house.

Mail a check to 418 Garver Rd, Mansfield, OH 44903, or Zelle to pete@haugenroofing.example.

Pete Haugen
Haugen Roofing & Siding`,
    known: [
      ['dueDate', 'net 15'],
      ['tone', `I'm not a bank`],
      ['tone', `mechanic's lien`],
    ],
    unseen: [['tone', 'three guys with kids at home waiting on this']],
  },
  {
    name: 'account executive at a London PR agency chasing a retainer',
    subject: 'INV-4410 | November retainer',
    body: `Hi Priya,

Hope all's well and that the Manchester launch left you some voice. The piece in the Evening News was a lovely surprise for everyone here.

Just circling back on INV-4410 for the November retainer, £3,600.00 including VAT. As per my last email, the purchase order was approved on your side on 3 November.

Could you action this at your earliest convenience? Our FD is doing his month-end huddle and I'd love to get Harlow & Pine into the green column before he starts asking.

Bank transfer to Brightside Communications Ltd, sort code 20-32-53, account 50718842, reference INV-4410.

Thanks a million,
Georgie`,
    known: [
      ['jargon', 'circling back'],
      ['tone', 'As per my last email'],
      ['jargon', 'action this'],
      ['dueDate', 'at your earliest convenience'],
    ],
    unseen: [
      ['jargon', 'into the green column'],
      ['tone', 'before he starts asking'],
    ],
  },
  {
    name: 'Polish back-end developer, second reminder to a startup in Berlin',
    subject: 'Second reminder: invoice FV/2026/10/07',
    body: `Hello Jonas,

I am writing about the invoice FV/2026/10/07 for the API work in October, 2,340.00 EUR. The day of payment was 10 November 2026 and on my account is no transfer until today.

On Monday I have seen on LinkedIn the party in your new office with the ice sculpture, so money exists, I think. Please regulate the payment immediately. Otherwise I will be forced to switch off the staging server.

The documentation of the endpoints is ready, I put it yesterday in the repository in the folder docs.

IBAN: PL96 1140 2004 0000 3102 4881 7263, mBank, name Tomasz Wrona.

Best regards
Tomasz`,
    known: [
      ['dueDate', 'immediately'],
      ['tone', 'I will be forced to'],
    ],
    unseen: [
      ['tone', 'so money exists, I think'],
      ['jargon', 'regulate the payment'],
    ],
  },
  {
    name: 'web agency in Pune, reminder to a customer in Brisbane',
    subject: 'Payment pending - Invoice WD/26-27/0188',
    body: `Dear Ms. Harris,

Greetings of the day!

The new booking page is live since 16 November and our team is watching the logs every morning. Two small errors on the calendar were found and corrected on the same day.

With reference to the captioned invoice for AUD 1,850.00, due on 20 November 2026, the same is still pending. Kindly do the needful and share the UTR on or before 2 December 2026. In case of any query, please revert back to the undersigned.

Bank: HDFC Bank, Baner branch, Pune
Account name: Webdhara Solutions LLP
Account no.: 50200038417265
SWIFT: HDFCINBB

Thanking you,
Sachin Kulkarni`,
    attachments: [{ name: 'WD-26-27-0188.pdf' }],
    known: [
      ['jargon', 'captioned invoice'],
      ['jargon', 'the same is'],
      ['jargon', 'do the needful'],
      ['jargon', 'revert back'],
      ['jargon', 'the undersigned'],
    ],
    unseen: [['jargon', 'share the UTR']],
  },
  {
    name: 'structural engineers in Cork, cold letter about a survey',
    subject: 'Overdue account: invoice 2026/0914',
    body: `Dear Mr Fallon,

We refer to the above-referenced invoice of 14 September 2026 for €4,920.00, which fell due on 14 October 2026. It concerns the structural survey of the mill building in Bandon, delivered on 9 September.

Notwithstanding our letters of 28 October and 11 November, no payment has been received. Unless we are in receipt of cleared funds within seven (7) days, we shall have no alternative but to place the matter in the hands of our solicitors. Any expense thereby occasioned will be laid at your door.

We had formed the impression of a firm that honours its engagements, and should be sorry to revise it.

Account: Creedon Lyne Engineers, IE88 AIBK 9311 5218 8473 02.

Yours sincerely,
M. Creedon`,
    known: [
      ['jargon', 'above-referenced'],
      ['jargon', 'Notwithstanding'],
      ['jargon', 'cleared funds'],
      ['dueDate', 'within seven (7) days'],
      ['tone', 'no alternative but to'],
      ['tone', 'in the hands of our solicitors'],
    ],
    unseen: [
      ['jargon', 'Any expense thereby occasioned'],
      ['tone', 'should be sorry to revise it'],
    ],
  },
  {
    name: 'young video editor in Los Angeles, first invoice to a surf brand',
    subject: 'invoice 57 :)',
    body: `heyyy Marcus,

final cut is in the Frame folder with the color pass. that drone shot over the pier?? chef's kiss.

invoice 57 is attached. $1,200 for the edit and $250 for the color, so $1,450. venmo is @juno-cuts, zelle works too (juno@junocuts.example).

pay me whenever, honestly. I'm the worst at money stuff and I feel gross even hitting send on this lol, sooo sorry!!

oh and I cut three verticals for your socials while I was in there, tacked those on as invoice 58 for $180, same links.

xx Juno`,
    attachments: [{ name: 'junocuts_57.pdf' }, { name: 'junocuts_58.pdf' }],
    known: [
      ['dueDate', 'whenever'],
      ['tone', 'sooo sorry'],
    ],
    unseen: [
      ['tone', 'I feel gross even hitting send on this'],
      ['surprise', 'tacked those on as invoice 58'],
    ],
  },
  {
    name: 'landscaper in Waikato, short invoice to a dairy farmer',
    subject: 'Invoice 0318, retaining wall',
    body: `Gidday Trev,

Wall's in and the drain behind it is running sweet. Wall $3,900, digger $700, GST $690, so $5,290 all up. Ground was like concrete by the shed so I got the bigger digger in for a second day, hence the $700.

Chuck it in 02-0528-0173946-000 when the milk cheque lands.

Cheers
Wiremu`,
    known: [],
    unseen: [
      ['surprise', 'so I got the bigger digger in for a second day'],
      ['dueDate', 'when the milk cheque lands'],
    ],
  },
  {
    name: 'German translator, invoice to an English publisher',
    subject: 'Invoice 2026-118, translation "Moorland Birds"',
    body: `Dear Mr Whitcombe,

Attached I send you the invoice 2026-118 for the translation of "Moorland Birds": 17,850 words at EUR 0.10, together EUR 1,785.00. The glossary with the bird names is included in the delivery and costs nothing.

Please transfer the amount strictly net, without deduction, until Thursday, 9 December 2026. I point out that you will come into default after this date also without a separate dunning letter.

IBAN: DE94 1005 0000 0183 7264 50

The question concerning the wheatear on page 212 I could clarify with the author, it is the northern one.

With friendly greetings
Annegret Pohl`,
    attachments: [{ name: 'Rechnung-2026-118.pdf' }],
    known: [
      ['jargon', 'strictly net'],
      ['dueDate', 'Thursday, 9 December 2026'],
      ['jargon', 'dunning letter'],
    ],
    unseen: [['tone', 'I point out that you will come into default']],
  },
  {
    name: 'food photographer from Valencia, first invoice to a restaurant in Galway',
    subject: 'Invoice of the photos',
    body: `Hello Aoife,

Thank you very much for the lunch and for the day. Your kitchen is very beautiful with this light from the north, and your chef has a lot of patience with me!

The 24 photos are in the link until 31 January. The oysters are number 7 to 11.

I send you attached the invoice, 960.00 euros in total. Please pay it in the next 15 days.

If you need the photos more small for the web, you tell me and I make it, it is included.

A hug,
Marta Ferrer`,
    known: [
      ['missing', 'attachment'],
      ['missing', 'invoiceNumber'],
      ['missing', 'howToPay'],
      ['dueDate', 'in the next 15 days'],
    ],
    unseen: [],
  },
  {
    name: 'copywriter in Toronto, bitter late reminder',
    subject: 'Invoice 1043, again',
    body: `Hi Brandon,

I'm writing again about invoice 1043, $2,147.00 including HST, due October 30. I know the rebrand swallowed your fall, and it made my week to see the tagline on the King streetcar.

I have bills to pay too, and last night I was up at 3 doing subtraction on the back of a Loblaws receipt. I struggle to see how a company with its own kombucha tap can't manage one e-Transfer. Imagine opening your banking app on payday and finding a tumbleweed. It's a matter of basic respect.

The e-Transfer address is pay@deannacopy.example and it deposits automatically. Tuesday, December 1 would still let me cover my rent.

Deanna`,
    known: [
      ['tone', 'I have bills to pay too'],
      ['tone', 'a matter of basic respect'],
    ],
    unseen: [
      ['tone', 'doing subtraction on the back of a Loblaws receipt'],
      ['tone', 'with its own kombucha tap'],
      ['tone', 'finding a tumbleweed'],
      ['tone', 'would still let me cover my rent'],
    ],
  },
  {
    name: 'electrician in Chicago, invoice with terms and conditions, sum wrong',
    subject: 'Invoice E-7719, panel upgrade, 1842 W Melrose',
    body: `Ms. Okafor,

The 200-amp panel is in and the city inspector signed off on November 20. The breaker labels are typed, and there is a copy of the map inside the door.

Labor: $2,300.00
Materials: $1,485.00
Permit: $190.00
Total: $3,995.00

Checks to Lakeview Electric Inc., 3310 N Clybourn Ave, Chicago, IL 60618, or by card at lakeviewelectric.example/pay.

TERMS AND CONDITIONS
1. Payment is due upon receipt.
2. A finance charge of 1.5% per month shall accrue on any balance left over.
3. Customer agrees to pay all costs of collection, including reasonable attorney's fees.
4. The warranty is null and void until the invoice is paid.
5. Gripes raised more than 5 days after the last day of work fall on deaf ears.

Ray Szymanski
License ECC97114`,
    known: [
      ['consistency', '$3,995.00'],
      ['dueDate', 'due upon receipt'],
      ['jargon', 'shall accrue'],
      ['tone', `attorney's fees`],
      ['jargon', 'null and void'],
    ],
    unseen: [['tone', 'fall on deaf ears']],
  },
  {
    name: 'brand designer in Melbourne, revised quote for a distillery',
    subject: 'Updated quote Q-208, Saltbush labels',
    body: `Hey Ness,

So good to see the still in person. The river mint gin is dangerous.

I've redone the quote for the four labels and the carton. The number has crept up since we had that beer, from $3,400 to $4,250 plus GST, because the range turned out to have more personality than I'd bargained for.

Half before I start ($2,125 plus GST), half when the print files go out. BSB 063-182, account 1047 2291, Lou Petrakis Design.

I've pencilled you in for the second week of January, but I need a yes by COB Friday. Two other brands are sniffing round that slot, so maybe don't let it go cold on the bench.

Lou`,
    known: [['dueDate', 'COB Friday']],
    unseen: [
      ['surprise', 'has crept up since we had that beer'],
      ['tone', 'Two other brands are sniffing round that slot'],
      ['tone', `don't let it go cold on the bench`],
    ],
  },
  {
    name: 'air-conditioning firm in Arizona, reminder with marketing',
    subject: 'Reminder: invoice 88120 from Cactus Air',
    body: `Hi Linda,

Quick note that invoice 88120 for the capacitor swap on your upstairs unit, $412.50, was due November 10. Please pay by December 3 at pay.cactusair.example/88120 or call Tina at 480-555-0142 and she'll take it over the phone.

Pay today and get 10% off your next tune-up! And hey, desert nights are getting chilly: our Furnace Family folks sleep like puppies for just $19 a month.

Don't make me send Big Ron over, he eats everything in the fridge, ha.

Stay cool,
Dwayne`,
    known: [['incentive', 'Pay today and get 10% off']],
    unseen: [
      ['incentive', 'sleep like puppies for just $19 a month'],
      ['tone', `Don't make me send Big Ron over`],
    ],
  },
  {
    name: 'joiner in Ayrshire, bill after a part payment',
    subject: 'Invoice 146, the stair',
    body: `Hiya Morag,

Stair's done bar the handrail, and Davie'll fit that Thursday. Ta for the tea and the tablet, the boy ate the lot.

Whole job is £2,250 as we said, you've gave us £800, so that's £1,350 to go on invoice 146.

If ye could bung it over by the weekend-ish that'd be braw. I'm no wanting tae come chapping at yer windae for it, eh.

Bank: 80-22-60, 10463827, R Galbraith.

Rab`,
    known: [['consistency', '£1,350']],
    unseen: [
      ['dueDate', 'by the weekend-ish'],
      ['tone', 'come chapping at yer windae'],
    ],
  },
  {
    name: 'software agency in Kaunas, monthly maintenance invoice, mistyped IBAN',
    subject: 'Invoice SER 0452, maintenance November',
    body: `Dear Mr Olsen,

Please be informed that the maintenance of November is closed. We made the update of the payment module and moved the backups to the new storage, in total 11 hours at 55 EUR.

The invoice SER 0452 for 605.00 EUR is attached. We would ask to effectuate the settlement by Friday, 11 December 2026 to the account LT29 7300 0101 2883 4417.

On 19 November the shop was slow for about 20 minutes, the reason was the host and they wrote us it is repaired.

Kind regards,
Rasa Petrauskienė
Medis Code UAB`,
    attachments: [{ name: 'SER_0452.pdf' }],
    known: [
      ['jargon', 'Please be informed that'],
      ['payment', 'LT29 7300 0101 2883 4417'],
    ],
    unseen: [['jargon', 'effectuate the settlement']],
  },
  {
    name: 'plant hire yard in Leeds, harsh last letter to a builder',
    subject: 'FINAL DEMAND, invoice 30117-6',
    body: `Mr Sugden,

Invoice 30117-6, £1,188.00, mini digger from 3 to 12 September, was due on 12 October.

You have ignored four letters and two calls. Unless the money is with us by Wednesday 2 December 2026 the bailiffs will be instructed and your credit rating will suffer. DO NOT TEST US.

Yards talk to each other round here and folk have long memories.

Aire Valley Plant, sort code 60-16-13, account 31926819.

K. Birtwhistle
Accounts`,
    known: [
      ['tone', 'FINAL DEMAND'],
      ['tone', 'You have ignored'],
      ['tone', 'the bailiffs will be instructed'],
      ['tone', 'your credit rating will suffer'],
      ['tone', 'DO NOT TEST US'],
    ],
    unseen: [['tone', 'Yards talk to each other round here']],
  },
  {
    name: 'bookkeeper in Durban, monthly invoice to a surf shop',
    subject: 'Invoice BK-2211, October books',
    body: `Morning Thabo,

October is closed and the bank matches to the cent. Shrinkage on wetsuits looks high again, have a look at tab 3.

Invoice BK-2211 is R4,600.00, payable 30 days from statement. E&OE.

I also redid the August VAT return because whoever did it clearly had one eye on the waves, and slotted those hours in with the rest.

FNB, branch 250655, account 62481903357, Naidoo Bookkeeping.

Regards
Shireen`,
    known: [
      ['dueDate', '30 days from statement'],
      ['jargon', 'E&OE'],
    ],
    unseen: [
      ['tone', 'clearly had one eye on the waves'],
      ['surprise', 'slotted those hours in with the rest'],
    ],
  },
  {
    name: 'shy illustrator in Bristol, first reminder to an editor',
    subject: 'Tiny thing about invoice 33',
    body: `Hi Ellen,

So sorry to bother you, I know you have about a million better things to do than look at my silly little bill.

It's just that invoice 33 (£340.00, the hedgehog spreads) was due on 13 November and I can't spot it in my account. I may well have got this wrong, I once cried at a cash machine because I read the balance upside down.

If it isn't too much of a pain, maybe sometime this month? Sort code 04-00-04, account 71830562, Wren Ashby.

The proofs arrived on Saturday and the greens came out beautifully, please thank the printer.

Wren`,
    known: [
      ['tone', 'sorry to bother you'],
      ['tone', `If it isn't too much of a pain`],
      ['dueDate', 'sometime this month'],
    ],
    unseen: [
      ['tone', 'a million better things to do than look at'],
      ['tone', 'my silly little bill'],
      ['tone', 'I once cried at a cash machine'],
    ],
  },
  {
    name: 'conference interpreter in Lyon, invoice to an association in Brussels',
    subject: 'Invoice 2026-41, 1,585.00 EUR, congress in Lyon',
    body: `Dear Mrs De Smet,

It was a pleasure to interpret your congress, and the speaker from Ghent has been very kind to give me his text before.

Two days at 720.00 EUR make 1,440.00 EUR, the train and the hotel 118.00 EUR, total 1,558.00 EUR.

Payment at 30 days end of month, to FR76 3000 4008 2300 0104 8291 735. In case of delay will be exigible by full right a lump-sum indemnity of 40.00 EUR.

I keep in my agenda your date of May, you confirm me when the room is decided.

Cordially,
Hélène Vasseur`,
    known: [
      ['consistency', '1,585.00'],
      ['dueDate', '30 days end of month'],
      ['jargon', 'lump-sum indemnity'],
    ],
    unseen: [['jargon', 'exigible by full right']],
  },
  {
    name: 'survey consultant in Kisumu, first invoice, placeholder and impossible date',
    subject: 'Invoice CS-091, market survey',
    body: `Dear [Client Name],

Receive warm greetings from our office. The market survey in Kisumu and Siaya ended well, with 412 interviews against the 400 that were planned. The data set was uploaded on Friday and your Ms. Atieno has confirmed that it opens.

Invoice CS-091 stands at KES 186,000. At the tail end the enumerators wanted a lunch allowance, which we have loaded onto the figure.

Please pay it by 31 November 2026 through M-Pesa Paybill 522533, account CS091. We humbly lie in wait for your esteemed remittance, for the landlord of our office has no sense of humour.

Yours faithfully,
Collins Odhiambo`,
    known: [
      ['consistency', '[Client Name]'],
      ['dueDate', '31 November 2026'],
      ['jargon', 'esteemed remittance'],
    ],
    unseen: [
      ['surprise', 'which we have loaded onto the figure'],
      ['tone', 'the landlord of our office has no sense of humour'],
    ],
  },
  {
    name: 'caterer in San Antonio, final invoice for a wedding, card number in clear',
    subject: 'Ruiz wedding: final invoice 5526',
    body: `Hi Carmen!

Y'all are going to love the brisket, we did a test smoke Saturday and my husband hid the leftovers from me.

Invoice 5526 comes to $7,850.00 for 110 guests. You paid the $2,000.00 deposit in August, so the balance is $5,850.00, due 12/04/2026.

I can run it on the card you read me over the phone, 4539 1488 0343 6467, or you can bring a check to the tasting.

My rule has always been no green, no beans, so let's not have a sad buffet!

Hugs,
Patsy
Lone Oak Catering`,
    known: [
      ['dueDate', '12/04/2026'],
      ['payment', '4539 1488 0343 6467'],
    ],
    unseen: [
      ['tone', 'no green, no beans'],
      ['tone', `let's not have a sad buffet`],
    ],
  },
  {
    name: 'elderly piano tuner in Brecon, invoice without a sum',
    subject: 'Tuning of the Bechstein, invoice 702',
    body: `Dear Mrs Prosser,

The Bechstein is up to pitch again, though the damp has got into the bass strings and I would keep the radiator behind it low until the spring. Two hammers were loose and I have glued them at no charge.

A cheque for the usual figure would be welcome by Friday 10 December 2026, to Tŷ Gwyn, Llanfaes, Brecon LD3 8DT, made out to G. Pritchard.

My late father held that a debt is a stone in the other man's shoe, and after fifty years on the road I have not found him wrong.

With kind regards to the choir,
Gwilym Pritchard`,
    known: [
      ['missing', 'total'],
      ['dueDate', 'Friday 10 December 2026'],
    ],
    unseen: [['tone', `a debt is a stone in the other man's shoe`]],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'decorator in York, invoice for painting a court building',
    subject: 'Invoice 518, painting at York County Court',
    body: `Dear Mr Lisle,

The two waiting rooms and the corridor to court 3 are finished, and the scaffolding came down yesterday. The judge's corridor smells of paint until about Friday, so the windows are best left open at lunch.

Invoice 518 is attached. The total is £2,760.00 including VAT, as in the estimate of 2 October. Please pay it by Wednesday 23 December 2026 by bank transfer to Marwood Decorators, sort code 20-45-18, account 60381724, with 518 as the reference.

Thank you for the early mornings with the keys.

Best wishes,
Sally Marwood`,
    attachments: [{ name: 'Invoice-518.pdf' }],
  },
  {
    name: 'concrete contractor in Oregon, calm late reminder',
    subject: 'Invoice 964: $3,215.00, due October 28',
    body: `Hi Greg,

I haven't seen the payment for invoice 964 yet. It's $3,215.00 for the driveway on Alder Street, and it was due October 28, so it is 28 days overdue.

Could you pay it by Friday, December 4? A check to Tillman Concrete, 77 Quarry Ln, Salem, OR 97302 works, and so does the card page at tillmanconcrete.example/pay.

If it's already in the mail, thank you, and you can skip this note. If something about the job isn't right, call me at 503-555-0117 and I'll come look at it.

By the way, you can take the plastic off the apron now. It has cured.

Ed Tillman`,
  },
  {
    name: 'developer in Cluj, plain reminder in simple English',
    subject: 'Reminder: invoice 77, 1,120.00 EUR',
    body: `Hello Karin,

I hope the trip to Gothenburg was good.

The invoice 77 from 2 November was for 1,120.00 EUR and the due date was 16 November 2026. I did not receive the payment yet. Maybe it was lost between our two mails, so I attach the invoice one more time.

Can you please pay it by Wednesday, 2 December 2026? The account is RO06 BTRL 0130 1205 4189 2701, name Andrei Moldovan.

The new login page works well now. I tested it on the old iPad also.

Thank you and best regards,
Andrei`,
    attachments: [{ name: 'invoice_77.pdf' }],
  },
  {
    name: 'letterer in Portland, casual first invoice',
    subject: 'invoice 212, mural lettering, $980',
    body: `hi Kev!

the wall is dry and nobody has leaned a bike on it so far. photos are in the same folder as the sketches, the dusk one is my favorite.

invoice 212 is attached: $980, due Friday, December 11. you can pay with the link on it or send a check to the studio at 1420 SE Ankeny St, Portland, OR 97214.

thanks for the tacos and for holding the ladder. that was a fun day.

Bo`,
    attachments: [{ name: 'bo-212.pdf' }],
  },
  {
    name: 'kitchen fitter in Limerick, invoice with an agreed extra',
    subject: 'Invoice 2026-87 for the kitchen, €7,450.00',
    body: `Hi Niamh,

The last door is on and the drawers all close softly. Invoice 2026-87 is attached.

Kitchen as in the estimate of 21 September: €6,900.00
Extra oak shelf, agreed by email on 6 November: €550.00
Total: €7,450.00, VAT included

Please pay by Wednesday, 9 December 2026 to Hartnett Kitchens, IE79 BOFI 9058 3961 4207 58.

Oil the worktop once before Christmas. I left the tin and a cloth under the sink.

All the best,
Colm Hartnett`,
    attachments: [{ name: '2026-87.pdf' }],
  },
  {
    name: 'dog trainer in Calgary, agreed payment in parts after a hard month',
    subject: 'Invoice 340: the first of three parts',
    body: `Hi Joanne,

Thank you for telling me about the layoff. I'm glad Biscuit is still keeping you on your feet.

As we agreed on the phone, you can pay invoice 340 ($450.00) in three parts with no extra cost:

December 1, 2026: $150.00
January 4, 2027: $150.00
February 1, 2027: $150.00

An e-Transfer to hello@goodsit.example is the easiest way. If one of the days turns out to be difficult, write to me before it and we will find another.

See you both on Saturday. Bring the long leash.

Meredith`,
  },
  {
    name: 'printer in Hamburg, invoice in English with short terms',
    subject: 'Invoice 60213: 500 programmes',
    body: `Dear Ms Ferreira,

The 500 programmes left our house this morning with the courier and should reach the theatre tomorrow before noon. We printed ten more than you ordered; they are a gift.

The invoice is attached.

Number: 60213
Total: 1,094.80 EUR, VAT included
Due date: 9 December 2026
Account: Druckhaus Petersen, DE08 7015 0000 0094 4182 73

Our terms in short: if a sheet is misprinted, tell us by 9 December and we print it again for free. The files stay with us for two years, so a reprint is simple.

Kind regards,
Ole Petersen`,
    attachments: [{ name: 'Invoice-60213.pdf' }],
  },
  {
    name: 'social media agency in Tallinn, recurring invoice to an English client',
    subject: 'Invoice T-1126 for November, 1,400.00 EUR',
    body: `Hi Owen,

Here is the invoice for November, T-1126, the same 1,400.00 EUR as every month. It is due on 10 December 2026, and the account is EE83 2200 2210 4827 3614.

A short look back: twelve posts, three short films, and the reel with the ferry captain had 41,000 views. The full report is attached next to the invoice.

In December we are closed from the 24th to the 27th. The posts for these days are already scheduled.

Have a good week,
Liis`,
    attachments: [{ name: 'T-1126.pdf' }, { name: 'report-november.pdf' }],
  },
  {
    name: 'security consultant in Utrecht, invoice for a threat assessment',
    subject: 'Invoice 2026-033, threat assessment',
    body: `Dear Pieter,

Immediately after our call I changed the two pages you mentioned, so the threat assessment is now final. The penalty shoot-out between your network team and mine will have to wait for the summer barbecue.

Invoice 2026-033 is attached: 2,904.00 EUR including VAT, to be paid by 16 December 2026 to NL75 TRIO 0254 8170 09, in the name of Veldhuis Advies.

The legal department asked me for a version without the names. I will send that to them directly tomorrow.

Kind regards,
Saskia Veldhuis`,
    attachments: [{ name: '2026-033.pdf' }],
  },
  {
    name: 'florist in Bath, corrected invoice after her own mistake',
    subject: 'Corrected invoice 1207, £468.00',
    body: `Dear Hugh,

You were right: I had counted the table arrangements twice. I'm sorry about that. The corrected invoice 1207 is attached and replaces the one from Monday.

12 table arrangements at £29.00: £348.00
Arch at the door: £120.00
Total: £468.00

The due date stays as it was, Friday 11 December 2026. Please pay by bank transfer to Thyme & Teasel, sort code 30-91-44, account 28450167.

The eucalyptus should last another two weeks if someone remembers the water.

Warm wishes,
Philippa`,
    attachments: [{ name: 'invoice-1207-corrected.pdf' }],
  },
  {
    name: 'law translator in Cardiff, formal third reminder with interest',
    subject: 'Third reminder: invoice 2026-64, £615.00',
    body: `Dear Dr Amin,

This is the third reminder for invoice 2026-64 of 21 September 2026, for £615.00. It was due on 21 October 2026 and is 35 days overdue. It covers the translation of the two witness statements.

Please pay £615.00 by Friday 4 December 2026 to Rhian Bevan Translations, sort code 40-17-22, account 81530946. Interest runs from the due date at the rate shown on the invoice; I will leave it out if the payment arrives by that Friday.

If the amount is in dispute or you would like to pay in parts, please write or call me on 029 5550 0183. I am happy to agree on a plan.

Yours sincerely,
Rhian Bevan`,
    attachments: [{ name: '2026-64.pdf' }],
  },
  {
    name: 'gardener in Adelaide, three-line invoice',
    subject: 'Invoice 89, hedge',
    body: `Hi Con, hedge is trimmed and the clippings are gone.
Invoice 89 is $220, due Friday 4 December, to BSB 065-004, account 1083 6627.
Saw a bluetongue under the lemon tree, so go easy with the mower. Cheers, Jules`,
  },
]
