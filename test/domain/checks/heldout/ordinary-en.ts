/** English mails of a real mailbox, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Yorkshire dog walker, chatty first invoice',
    subject: "Bella's walks in November",
    body: `Hiya Janet,

Hope the hip's mending. Here's what Bella's walks come to for November: 14 walks at £12, so £168. She's been good as gold, bar the business with the pond, and the hosing down was on me.

Just pop it over when you get a minute. It goes to Monzo, sort code 04-00-04, account 71338206, name D Hartley.

I do feel awful asking, what with you being laid up, and I'll totally understand if you think I'm being cheeky.

Same time Monday?

Debs`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'when you get a minute'],
      ['tone', 'I do feel awful asking'],
    ],
    unseen: [['tone', "I'll totally understand if you think I'm being cheeky"]],
  },
  {
    name: 'American copywriter, first invoice in business phrases',
    subject: 'Invoice 2026-118, website copy',
    body: `Hi Marcus,

Please find attached invoice 2026-118 for the five landing pages. The total is $3,250.00.

The pages are home, pricing and the three industry pages, each with two rounds of edits. The third round on the pricing page is on the house, since I was the one who misread the brief.

Terms are Net 30. Please remit payment by ACH to Lena Ortiz Writing, routing number 121000358, account 4471902836.

If anything looks off, do not hesitate to reach out.

Lena Ortiz`,
    attachments: [{ name: 'invoice-2026-118.pdf' }],
    known: [
      ['jargon', 'Please find attached'],
      ['dueDate', 'Net 30'],
      ['jargon', 'remit payment'],
      ['jargon', 'do not hesitate to reach out'],
    ],
    unseen: [],
  },
  {
    name: 'Mayo joiner, terse first invoice',
    subject: 'Invoice for the stairs, Ballinrobe',
    body: `Tom,

Stairs went in Friday. Invoice attached, €4,180 all in.

Labour €3,000, oak €880, and the other €300 is the two evenings I had to put in because the landing was never level.

S Walsh Joinery, IE30 AIBK 9311 5212 3450 78.

I'd want that in before the Christmas rush or I'll be the one explaining it to the timber yard.

Keep the heating low for the first fortnight so the oak doesn't move on you.

Seamus`,
    attachments: [{ name: 'walsh-stairs.pdf' }],
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['surprise', 'the two evenings I had to put in'],
      ['dueDate', 'before the Christmas rush'],
      ['tone', "I'll be the one explaining it to the timber yard"],
    ],
  },
  {
    name: 'German translator, non-native first invoice',
    subject: 'Invoice 2026-77, translation of the pump manual',
    body: `Dear Ms Ferreira,

thank you for the good work together on the pump manual. I have translated 8,400 words at EUR 0.14, this makes EUR 1,176.00. No VAT is added, because you declare it in Portugal. The invoice is attached.

I would ask you to effect the transfer within 14 days to this account:

Katrin Lenz, IBAN DE05 1005 0000 0190 8424 63, Berliner Sparkasse

One remark to the glossary: I have used "impeller" everywhere, also where the old manual says "rotor". If your engineers like the old word better, I change it without cost.

In the interest of our further cooperation I count on a punctual receipt of the money.

With kind regards
Katrin Lenz`,
    attachments: [{ name: 'Invoice_2026-77.pdf' }],
    known: [
      ['jargon', 'effect the transfer'],
      ['dueDate', 'within 14 days'],
      ['payment', 'DE05 1005 0000 0190 8424 63'],
    ],
    unseen: [['tone', 'In the interest of our further cooperation I count on a punctual receipt']],
  },
  {
    name: 'Pune web developer, first invoice',
    subject: 'Invoice INV/26-27/041 for booking module',
    body: `Dear Sir,

Greetings of the day. The booking module is live since 20 November and we have tested it on mobile also. Only the SMS confirmation is pending from the side of your telecom provider.

Kindly find enclosed herewith the invoice INV/26-27/041: Rs 85,000 plus 18% GST Rs 15,300, total Rs 1,00,300.

Please do the needful by 10/12/2026. Bank is HDFC, account 50100283746152, IFSC HDFC0000523, name Sahyadri Web Works.

My team has been sitting without salary for this module only, so please understand our position.

Please revert back in case of any doubt.

Regards,
Nitin Kulkarni`,
    attachments: [{ name: 'INV-26-27-041.pdf' }],
    known: [
      ['jargon', 'Kindly find enclosed herewith'],
      ['jargon', 'do the needful'],
      ['dueDate', '10/12/2026'],
      ['jargon', 'revert back'],
    ],
    unseen: [['tone', 'My team has been sitting without salary']],
  },
  {
    name: 'Sydney arborist, first invoice',
    subject: 'Invoice 0583, gum tree at Hurlstone Park',
    body: `G'day Priya,

Tree's down, stump's ground and the mulch is in the side bed like you asked. Possum's fine, he moved next door.

Removal $1,450
Stump grinding $320
Council paperwork $90
Total $1,870 including GST

Payment EOM please, to Kel's Trees, BSB 062-184, account 1047 3392 (ABN 56 604 182 937).

Heads up, the crane had to come back a second day, so I'll flick you a separate bill for that one, call it six or seven hundred.

Cheers
Kel`,
    known: [
      ['consistency', '$1,870'],
      ['dueDate', 'EOM'],
    ],
    unseen: [['surprise', "I'll flick you a separate bill for that one"]],
  },
  {
    name: 'Wedding photographer in Devon, apologetic first invoice',
    subject: 'Your photos, and invoice 214',
    body: `Dear Amy and Josh,

Welcome home! The gallery is ready and I'll send the link and password tonight. The confetti shot came out even better than it looked on the camera.

I've attached the invoice for the remaining £900, which is the £1,400 we agreed less the £500 you paid in March. Please pay it whenever the honeymoon fund has recovered, to Clara Finch Photography, sort code 20-37-15, account 90214477.

I hate to bring up money when you've only just landed, and I'm so so sorry to spoil the mood.

The album proofs follow in January.

Clara x`,
    known: [
      ['tone', 'I hate to bring up money'],
      ['missing', 'attachment'],
    ],
    unseen: [
      ['dueDate', 'whenever the honeymoon fund has recovered'],
      ['tone', "I'm so so sorry to spoil the mood"],
    ],
  },
  {
    name: 'Calgary bookkeeper, first invoice for October',
    subject: 'Invoice 1187: October books',
    body: `Hello Mr. Tremblay,

The undersigned has now closed your books for October. You are $2,140 ahead of last October, mostly thanks to the snow contracts.

Invoice 1187 is $640.00 plus $32.00 GST, total $672.00, payable by November 31, 2026 by Interac e-Transfer to billing@prairieledger.example.

Two receipts are missing: Canadian Tire on October 9 and Petro-Canada on October 22. Without them I can't claim the tax back for you. Next time please photograph them on the day, like a grown-up business does.

Best regards,
Marjorie Stang`,
    known: [
      ['jargon', 'The undersigned'],
      ['dueDate', 'November 31, 2026'],
    ],
    unseen: [['tone', 'like a grown-up business does']],
  },
  {
    name: 'Durban caterer, first invoice for a lunch',
    subject: 'Invoice 2611, year-end lunch of 21 November',
    body: `Hi Thandeka,

What a lovely bunch you work with! The malva pudding went in ten minutes.

This is invoice 2116 for the lunch: 45 people at R285 is R12,825. You paid R6,000 in October, so R6,825 is left.

It was meant to be COD, but the day is past already, so please pay asap by EFT to Mama Joy's Kitchen, FNB, branch 250655, account 62841139027.

The two waiters who stayed on till six I paid out of my own purse, so I'll put R450 for that on your next one.

God bless,
Joy Mkhize`,
    known: [
      ['consistency', '2116'],
      ['dueDate', 'COD'],
      ['dueDate', 'asap'],
    ],
    unseen: [['surprise', "I'll put R450 for that on your next one"]],
  },
  {
    name: 'Utrecht UX designer, first invoice from a template',
    subject: 'Invoice 2026-052, usability test',
    body: `Hi [client name],

Attached is invoice 2026-052 for the usability test with eight participants: €2,600 plus 21% VAT (€546), so €3,146 in total.

Please transfer it by Friday 17 December 2026 to Studio Veenstra, NL39 RABO 0300 0652 64. Our bookkeeper gets grumpy with people who pay late, so do us both a favour.

The report has three parts. If you only have ten minutes, read the second one: six of the eight people never found the basket. I sent the recordings by WeTransfer because they were too big for mail.

Groet,
Fenna Veenstra`,
    attachments: [{ name: '2026-052.pdf' }],
    known: [
      ['consistency', '[client name]'],
      ['dueDate', 'Friday 17 December 2026'],
    ],
    unseen: [['tone', 'gets grumpy with people who pay late']],
  },
  {
    name: 'Ayrshire plasterer, short first invoice',
    subject: 'Hall and stair',
    body: `Alan,

That's the hall and stair skimmed, and the wee patch behind the boiler we talked about. Invoice 88 is £1,120 for the lot, £840 labour and £280 materials.

I'm hoping there'll be no carry-on this time like there was over the kitchen.

Leave it a week to dry before you paint, and do a mist coat first.

Davie`,
    known: [
      ['missing', 'dueDate'],
      ['missing', 'howToPay'],
    ],
    unseen: [['tone', "there'll be no carry-on this time like there was over the kitchen"]],
  },
  {
    name: 'Elderly piano tuner in Bath, old-fashioned first invoice',
    subject: 'Invoice no. 3041',
    body: `Dear Mrs Pemberton-Hale,

I beg to submit my account in respect of services rendered to the Broadwood on 18 November: a pitch raise, a full tuning and four dampers eased.

It comes to £145.00, which I should be glad to receive at your earliest convenience, by cheque made out to R. J. Oakes, 4 Lansdown Mews, Bath.

The instrument would be happier on the inner wall, away from your new radiator. The top octave has already dried a little. If it suits you I shall call again in May.

Yours sincerely,
R. J. Oakes`,
    known: [
      ['jargon', 'I beg to submit'],
      ['jargon', 'in respect of services rendered'],
      ['dueDate', 'at your earliest convenience'],
    ],
    unseen: [],
  },
  {
    name: 'Leicester florist, first reminder with offers',
    subject: 'Invoice 4471, a little reminder',
    body: `Hi Gemma,

I'm really sorry to bother you. Invoice 4471 for the reception flowers, £236.50, was due on 13 November and I can't see it on the statement yet. Could you pay it by Friday 4 December, to Petal & Stem, sort code 30-96-34, account 58120038?

While I've got you, our wreath evenings are filling up (£45 with mulled wine), and if you order two table pieces before the 1st, the second one is half price!

I know I'm being a pain. The amaryllis for the front desk comes on Monday as usual.

Sunita`,
    known: [
      ['tone', 'really sorry to bother you'],
      ['incentive', 'the second one is half price'],
    ],
    unseen: [
      ['incentive', 'our wreath evenings are filling up'],
      ['tone', "I know I'm being a pain"],
    ],
  },
  {
    name: 'Ohio videographer, irritated second reminder',
    subject: 'Invoice #309, second reminder',
    body: `Hey Doug,

I've emailed twice and called once, so maybe my messages are going to the moon.

Invoice #309 for the three training videos is $2,800 and was due October 30. Please take care of it immediately. Zelle to pay@brightlot.example works, or mail a check to 118 Linden Ave, Dayton.

I held up my end of the deal. We shot the whole thing in one day, even with your forklift guy out sick.

The Spanish versions are rendered. They stay on my drive until I see the money.

Travis`,
    known: [
      ['dueDate', 'immediately'],
      ['tone', 'I held up my end of the deal'],
    ],
    unseen: [
      ['tone', 'maybe my messages are going to the moon'],
      ['tone', 'They stay on my drive until I see the money'],
    ],
  },
  {
    name: 'Waterford cleaning firm, harsh last reminder',
    subject: 'FINAL DEMAND: invoice C-2290',
    body: `Dear Mr Kehoe,

Invoice C-2290 for the office cleaning in August, €615.00, was due on 15 September 2026. Notwithstanding three letters, nothing has reached us.

Unless it is paid by 20 November 2026 to Suir Valley Cleaning, IE45 BOFI 9000 1745 1288 30, we will take legal action without further notice. THIS IS YOUR LAST CHANCE.

Our people were at your door at six every morning, which is more than can be said for your payments.

A copy of the invoice is attached.

Bernadette Power
Accounts`,
    attachments: [{ name: 'C-2290-copy.pdf' }],
    known: [
      ['tone', 'FINAL DEMAND'],
      ['jargon', 'Notwithstanding'],
      ['dueDate', '20 November 2026'],
      ['tone', 'legal action without further notice'],
      ['tone', 'THIS IS YOUR LAST CHANCE'],
    ],
    unseen: [['tone', 'which is more than can be said for your payments']],
  },
  {
    name: 'Nairobi designer, first reminder',
    subject: 'Payment for the logo and menu boards',
    body: `Hello Wanjiru,

I hope the opening went well. I passed on Thika Road on Sunday and the menu boards look very nice from far.

I am writing about the payment for the logo and the boards, which was due on Friday 20 November. Please send it as soon as possible by M-Pesa, Paybill 522533, account 7784120.

School fees for my two girls are closing next week, so you can imagine how it is with me.

The files for the T-shirts are in the same folder.

Best,
Brian Otieno`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'total'],
      ['dueDate', 'as soon as possible'],
    ],
    unseen: [
      ['tone', 'School fees for my two girls are closing next week, so you can imagine how it is with me'],
    ],
  },
  {
    name: 'Krakow programmer, non-native second reminder',
    subject: 'Invoice FV 31/2026, second reminder',
    body: `Hello Mikkel,

my invoice FV 31/2026 from 12 October for EUR 3,900 is not paid. It was to be paid on 11 November and I wrote you already on 16 November.

Please pay until 2 December to PL76 1020 1068 0000 1202 0341 8827, Tomasz Wrona.

For me it is not serious when a company of your size makes one person wait. The API works and your team uses it each day, I see it in the logs. If I see nothing on my account, I switch the access off.

If something in the invoice is not correct, write me and I correct it on the same day.

So once more: EUR 3,900, until 9 December.

Tomasz`,
    known: [['dueDate', '9 December']],
    unseen: [
      ['tone', 'it is not serious when a company of your size makes one person wait'],
      ['tone', 'I switch the access off'],
    ],
  },
  {
    name: 'Waikato fencer, blunt late reminder',
    subject: 'Invoice F-612, $3,940 overdue',
    body: `Craig,

Invoice F-612 for the boundary fence, $3,490, was due 20 October. That's five weeks now. Time to pull your finger out, mate.

Please have it in by Friday 4 December, to Matai Fencing, 03-0519-0128837-00.

I've got posts to buy for the next job and the yard doesn't take promises. I don't want to go round the district saying who pays and who doesn't, but people do ask.

The bottom gate needs a week of dry weather before I hang it, so that's on me.

Rangi`,
    known: [
      ['consistency', '$3,490'],
      ['tone', 'pull your finger out'],
    ],
    unseen: [
      ['tone', "the yard doesn't take promises"],
      ['tone', 'go round the district saying who pays'],
    ],
  },
  {
    name: 'Maths tutor in Reading, first reminder to a parent',
    subject: "Oliver's October lessons, invoice 57",
    body: `Hi Rachel,

Oliver did really well on simultaneous equations this week, he got the last three without any help from me.

I think October has slipped through: invoice 57, four lessons at £38, so £152, was due on 14 November. Would you mind sending it by the weekend? It's Neil Abbott, sort code 60-16-13, account 31926819.

I do have bills to pay too, and it's hard to keep a Tuesday slot open for families who aren't on top of things.

We'll start on circle theorems on Tuesday. He needs a compass.

Neil`,
    known: [
      ['dueDate', 'by the weekend'],
      ['tone', 'I do have bills to pay'],
    ],
    unseen: [['tone', "families who aren't on top of things"]],
  },
  {
    name: 'Leeds marketing agency, stiff second reminder with interest',
    subject: 'Invoice A-1904, second reminder',
    body: `Dear Mr Sykes,

Further to our email of 2 November, the aforementioned invoice is still unpaid. The position today is:

Invoice A-1904, due 26 October 2026: £1,800.00
Fixed late payment charge: £70.00
Interest to 25 November: £12.00
Total: £1,892.00

Please pay by Friday 4 December 2026 to Northlight Agency Ltd, GB56 BARC 2037 1590 2144 77.

If any part of the campaign report is in question, tell us which page and Ruth will call you. Otherwise we must conclude that your firm does not regard small suppliers as worth the trouble.

Yours sincerely,
P. Hargreaves`,
    known: [
      ['jargon', 'Further to'],
      ['jargon', 'aforementioned'],
      ['consistency', '£1,892.00'],
    ],
    unseen: [['tone', 'your firm does not regard small suppliers as worth the trouble']],
  },
  {
    name: 'Tennessee roofer, estimate for a garage roof',
    subject: 'Estimate 26-340, garage roof',
    body: `Hi Linda,

Thanks for having me out, and for the coffee. Here's what I come up with for the garage:

Tear-off $1,200
Shingles and underlayment $2,650
Drip edge and flashing $480
Dump fee $220
Total $4,450

It's a two-day job if it stays dry. Once we open her up we usually find something, and whatever that runs gets tacked on at the end.

The price holds through December 11, 2026. I've got two other folks eyeing that same week, so I wouldn't sit on it.

Dale Pruitt`,
    known: [['consistency', '$4,450']],
    unseen: [
      ['surprise', 'whatever that runs gets tacked on at the end'],
      ['tone', "I wouldn't sit on it"],
    ],
  },
  {
    name: 'Surrey garden firm, officialese estimate',
    subject: 'Quotation Q-77, rear garden',
    body: `Dear Mr and Mrs Okafor,

Pursuant to our visit on 19 November, this is our price:

Clearing and skip: £680
New turf, 60 square metres: £540
Raised bed in oak sleepers: £410
Total: £1,630, VAT included. E&OE.

A deposit of 25%, that is £405.50, is required prior to commencement of the works, by transfer to Hollybank Gardens, sort code 40-05-15, account 72139060. We can start on Monday 18 January 2027.

The pear tree by the shed can stay. It only needs a good prune, and Simon will do that while he is there, free of charge.

Yours sincerely,
Hollybank Gardens`,
    known: [
      ['jargon', 'Pursuant to'],
      ['jargon', 'E&OE'],
      ['consistency', '£405.50'],
      ['jargon', 'prior to commencement of the works'],
    ],
    unseen: [],
  },
  {
    name: 'Singapore event firm, revised price',
    subject: 'Revised quotation QT-2611 for 12 December',
    body: `Hi Wei Ling,

As per your call, the new quotation for the dinner is attached.

Lights S$2,950 (was S$2,400)
Sound S$1,800
Backdrop S$900
Total S$5,650 before GST

The lights are higher because the ballroom wants a second technician. I already put him in, so no need to discuss.

Please confirm by Monday 30 November. Last time your side took so long that we nearly lost the lorry.

The lucky draw screen is still free for you.

Regards,
Jasmine Teo`,
    known: [
      ['jargon', 'As per'],
      ['missing', 'attachment'],
    ],
    unseen: [
      ['surprise', 'I already put him in, so no need to discuss'],
      ['tone', 'Last time your side took so long'],
    ],
  },
  {
    name: 'Upholsterer in Stoke, thanks for a part payment',
    subject: 'Invoice 1022, part payment received',
    body: `Hi Colin,

Thanks for finally sending the £400. Of the £1,150 on invoice 1022 that leaves £650, and the rest can follow when things pick up at your end. Same account as before: J Bloor, sort code 20-48-73, account 40993126.

The second wingback is stripped and the frame is sound, just one rail to glue. I've kept the old horsehair, it's good stuff.

I won't repeat what my wife had to say about the wait.

John Bloor`,
    known: [
      ['tone', 'Thanks for finally'],
      ['consistency', '£650'],
    ],
    unseen: [
      ['dueDate', 'when things pick up at your end'],
      ['tone', "I won't repeat what my wife had to say about the wait"],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Mobile hairdresser, short invoice to a care home',
    subject: 'Invoice 61: haircuts at Rowan House',
    body: `Hello Pam,

Invoice 61 is for the twelve cuts on Monday, at £14 each: £168 in total. Please pay it by Friday 11 December to Tracy Lomas, sort code 30-98-12, account 24417603.

Mr Dodd would like his a bit shorter next time, I've made a note.

See you soon,
Tracy`,
  },
  {
    name: 'Landscape designer in Oregon, first invoice',
    subject: 'Invoice 2026-44, planting plan for Alder Street',
    body: `Dear Ms. Whitfield,

Your planting plan is finished, and invoice 2026-44 for $1,860.00 is attached along with it. That covers the site survey ($420.00), the drawings ($1,140.00) and the plant list ($300.00).

The invoice is due on December 18, 2026. You can pay by check to Fernhill Design, 2207 SE Clay Street, Portland, or by ACH, whichever is easier. The bank details are on the invoice.

The two vine maples are the only plants that must go in before the ground freezes. Everything else can wait for spring.

If anything on the plan or the invoice is unclear, call me and we'll walk through it.

Warmly,
Ingrid Sather`,
    attachments: [{ name: 'invoice-2026-44.pdf' }, { name: 'alder-street-plan.pdf' }],
  },
  {
    name: 'Court interpreter in Ennis, first invoice',
    subject: 'Invoice 118, interpreting on 17 November',
    body: `Dear Ms Considine,

Invoice 118 is for Portuguese interpreting at the District Court in Ennis on 17 November: four hours at €46, which is €184, and €22 for the train. The total is €206.

Please pay it by 16 December 2026 to Marta Leal, IBAN IE68 AIBK 9320 8634 4177 20.

The hearing about the eviction notice was moved to 14 January. I have kept that morning free, but I am only booked once your office confirms it.

The signed attendance sheet is attached.

Best wishes,
Marta Leal`,
    attachments: [{ name: 'attendance-17-november.pdf' }],
  },
  {
    name: 'Finnish sauna builder, invoice to an English-speaking customer',
    subject: 'Invoice 20261, sauna benches in Porvoo',
    body: `Hello Andrew,

The benches are in and the stove has its guard rail. Please heat the sauna twice without water first, so the resin gets time to settle.

Invoice 20261:
Benches in aspen, 800.00 €
Fitting, 200.00 €
VAT 25.5 %, 255.00 €
Total 1,255.00 €

The due date is 9 December 2026. The account is FI22 1234 5000 0128 93 and the reference is 20268. The invoice is attached as a PDF.

Thank you for the good coffee!

Jari Mattila`,
    attachments: [{ name: 'lasku-20261.pdf' }],
  },
  {
    name: 'Lagos video editor, warm first invoice',
    subject: 'Invoice 009 for the anniversary film',
    body: `Good morning Aunty Folake,

The anniversary film is ready! I used the old photo of Daddy in the Peugeot for the opening and I think everybody will cry, in a good way.

Invoice 009 is ₦350,000: ₦280,000 for the edit and ₦70,000 for the drone footage you approved on 6 November. Please pay by Thursday 10 December 2026 to Tunde Bakare, GTBank, account 0142873396.

The link to the film is in my WhatsApp message from this morning. Tell me if any name is spelled wrong and I will correct it the same day.

Greet everyone for me.

Tunde`,
  },
  {
    name: 'Programmer in Munich, non-native detailed invoice',
    subject: 'Invoice 2026-031: work in November',
    body: `Hello Claire,

here is my invoice 2026-031 for November. I send it a few days early because I am on holiday from tomorrow.

What is in it:
Search page, 18 hours
Import of the old customer data, 11 hours
Meetings, 3 hours

Together 32 hours at EUR 85, that is EUR 2,720.00. With 19% VAT (EUR 516.80) the total is EUR 3,236.80.

Please transfer it by 11 December 2026 to Stefan Huber, DE79 7015 0000 1004 7388 12.

The import stopped at 214 customers with a broken postcode. I put the list in your ticket 482. It is not urgent, the search works also without them.

I am back on 8 December. Until then Nadja answers questions about the search, and questions about the invoice can wait for me.

Best regards
Stefan`,
  },
  {
    name: 'Brisbane locksmith, invoice after a break-in',
    subject: 'Invoice 7730, new locks at the clinic',
    body: `Hi Meera,

Glad nobody was hurt. I came out immediately after your call on Sunday, so the two back doors have been secure since about 9 pm.

Call-out, Sunday: $180
Two deadlocks: $310
Six keys: $60
Total including GST: $550

It's invoice 7730 and it's due on Wednesday 9 December 2026. Bank transfer to Redgum Locksmiths, BSB 084-129, account 55 208 1176 (ABN 33 218 450 763).

Your insurer may want photos of the old locks. I've attached four, and the locks themselves are in a bag at reception.

Take care,
Pete`,
    attachments: [
      { name: 'door1.jpg' },
      { name: 'door1-lock.jpg' },
      { name: 'door2.jpg' },
      { name: 'door2-lock.jpg' },
    ],
  },
  {
    name: 'Cat sitter in Montreal, short first invoice',
    subject: 'Invoice 23: Minou and Biscuit, November 14 to 22',
    body: `Hi Geneviève,

Nine visits at $25 makes $225. It's invoice 23, and Interac e-Transfer to sitter@chatsdumile.example by December 5, 2026 would be perfect.

Biscuit ate everything. Minou ate everything after Biscuit had left the room.

The keys are with your neighbour, as we said.

Bonne journée!
Solène`,
  },
  {
    name: 'Voice artist in Manchester, first invoice with an agreed extra',
    subject: 'Invoice VO-309, museum audio guide',
    body: `Dear Hugh,

All 26 stops of the audio guide are in your folder, named by room number. Stop 14, the one about the Luddites and their threats to the mill owners, came out longer than the script, but I like the pace.

Invoice VO-309 is attached. It comes to £985: £900 for the recording and £85 for the extra half-hour we agreed on the phone on 12 November, when the Roman room was added.

Payment is due on 15 December 2026, by transfer to Adaeze Obi, IBAN GB36 LOYD 3096 3458 1200 38.

If the curator wants a name said differently, send me a voice note and I'll redo the line at no charge.

All the best,
Adaeze`,
    attachments: [{ name: 'VO-309.pdf' }],
  },
  {
    name: 'Tailor in Jaipur, first invoice',
    subject: 'Bill no. 512, three kurtas and one sherwani',
    body: `Namaste Rohan ji,

All four pieces are ready and pressed. The sherwani has the darker lining you chose from the second sample.

Three kurtas at Rs 1,800: Rs 5,400
One sherwani: Rs 11,500
Total: Rs 16,900

This is bill no. 512. Please pay by 5 December 2026 by UPI to meenatailors@okaxis, or in cash when you collect. The shop is open until 8 in the evening, and on Sunday until 2.

Try everything on here before you take it home, so that I can adjust the sleeves while you wait.

Regards,
Meena Chauhan`,
  },
  {
    name: 'Tallinn 3D modeller, terse first invoice',
    subject: 'Invoice 77, chair models',
    body: `Hi Owen,

Six chairs, files uploaded. Invoice 77, 1,140 € (6 x 190 €), no VAT. Due 8 December 2026.

Kadri Saar
EE12 2200 2210 4738 8215

The armrest on no. 4 is my guess, since the drawing showed only one side. Tell me if it should be different.

Kadri`,
  },
  {
    name: 'Welsh farmer, yearly invoice for hay and grazing',
    subject: 'Invoice 2026/9: grazing and hay',
    body: `Dear Bronwen,

Here's the bill for Captain and the little one, no. 2026/9. Grazing in the top field from September to November was three months at £60, so £180, and you had twenty bales at £5.50, which is £110. That's £290 altogether.

Could you pay it by 12 December? A cheque to G. Prosser is welcome, or put it straight in the bank: sort code 20-18-74, account 60338215.

I found your hay net by the gate after the wind on Saturday and hung it in the barn. The fence by the stream is mended, and that's my job, so there's nothing to pay for it.

Kind regards,
Gwilym Prosser`,
  },
  {
    name: 'New Zealand beekeeper, kind first reminder',
    subject: 'Invoice 340, due 18 November',
    body: `Hi Moana,

Hope the market went well on Sunday. Invoice 340 for the sixty jars, $540, was due on 18 November and I haven't seen the payment yet, so I thought I'd check that it reached you. I've attached it again.

If it's fine, could you pay it by Wednesday 2 December? The account is 12-3456-0087213-00, Tui Ridge Honey. If you've paid in the last day or two, please ignore this.

The pōhutukawa is out early, so next month's honey will be a pale one.

Ngā mihi,
Stu`,
    attachments: [{ name: 'invoice-340.pdf' }],
  },
  {
    name: 'Physiotherapist in York, first reminder to a patient',
    subject: 'Your invoice 2288 from October',
    body: `Dear Mr Eccles,

I hope the knee is letting you sleep again.

Invoice 2288 for your two sessions in October, £96, was due on 6 November. It looks as though it is still open. Please pay it by 7 December 2026, by card at reception or by transfer to Minster Physio, sort code 40-47-31, account 91726450.

If your insurer pays for you, just send me their reference and I will write to them myself.

Please keep up the stair exercise, ten a day is plenty.

With best wishes,
Hannah Birtwistle`,
  },
  {
    name: 'Ghent photographer, second reminder',
    subject: 'Invoice 2026-88: did it reach you?',
    body: `Hello Pieter,

I wrote on 9 November about invoice 2026-88 for the portraits of your team. It is €726, VAT included, and the due date was 2 November. As I have heard nothing, I wonder if my mails end up in the wrong place. Is accounts@ still the right address?

The invoice is attached once more. Please pay it by Friday 4 December 2026 to Lotte Claes, BE68 5390 0754 7034.

If something about the photos or the amount is not right, tell me. I am in the studio every morning until noon, and you can also reach me by phone.

Friendly greetings,
Lotte`,
    attachments: [{ name: 'factuur-2026-88.pdf' }],
  },
  {
    name: 'Piano teacher in Minnesota, first reminder to a parent',
    subject: 'November lessons, invoice 1124',
    body: `Hi Kirsten,

Small reminder about November: invoice 1124, four lessons for Anders at $35, $140 altogether. It was due on November 20.

Venmo to @carolnpiano or cash in an envelope on his music stand both work. Would December 3 be possible? If another day suits you better this month, tell me and we'll use that one.

He has the left hand of the minuet by heart now. Ask him to play it slowly for you, he's very proud of it.

Carol`,
  },
  {
    name: 'Bristol sign maker, formal late reminder with interest',
    subject: 'Invoice S-2071, third reminder',
    body: `Dear Mr Rahman,

Invoice S-2071 for the shop signs was due on 7 October 2026 and is now 49 days overdue. We wrote on 19 October and on 6 November and have had no answer.

Interest at 11.75% a year runs from the due date, and the law adds a fixed charge. The amount today is:

Invoice S-2071: £2,400.00
Interest, 49 days: £37.86
Fixed charge: £70.00
Total: £2,507.86

Please pay this by Friday 11 December 2026 to Harbourside Signs Ltd, IBAN GB03 MIDL 4005 1572 2139 06. The invoice and both letters are attached.

If the whole amount is difficult at the moment, we can agree on three monthly parts. And if you think the invoice is wrong, please tell us what should change. Either way, you can call me on 0117 496 0143.

Yours sincerely,
Deborah Vine
Harbourside Signs Ltd`,
    attachments: [
      { name: 'S-2071.pdf' },
      { name: 'letter-19-october.pdf' },
      { name: 'letter-6-november.pdf' },
    ],
  },
  {
    name: 'Rotterdam web host, third reminder offering parts',
    subject: 'Third reminder: invoice 26-1170',
    body: `Hi Jolanda,

This is the third mail about invoice 26-1170 for a year of hosting, €363 with VAT. It was due on 15 October. I know the shop had a hard autumn, so I would like to find a way that works for you.

My proposal is three parts of €121, on 10 December, 10 January and 10 February. If you prefer to pay it in one go, 10 December is fine too. The account is NL45 INGB 0417 1643 94, Kade Hosting.

The website stays online while we sort this out. I read that your winter sale starts on Friday, and I have given the server some more memory so it can take the crowd. That is part of your plan and costs nothing.

Let me know which of the two you choose.

Groeten,
Sven`,
  },
  {
    name: 'Cape Town plumber, reminder about the rest of an invoice',
    subject: 'Invoice 0914: R3,200 still open',
    body: `Good day Mr Petersen,

Thank you for the R2,000 that came in on 30 October. Invoice 0914 for the geyser was R5,200, so R3,200 is still open. It was due on 13 November.

Please pay the rest by Monday 7 December by EFT to Petrus Plumbing, Capitec, branch 470010, account 1390447216.

Is the pressure upstairs all right now? If the shower still drips, phone me and I will pass by on my way home. It is under guarantee.

Kind regards,
Petrus Adams`,
  },
  {
    name: 'Galway ceilidh band, note before the due date',
    subject: 'Invoice 45 is due on Friday',
    body: `Hi Niamh,

What a night! My fiddle still smells of smoke from the fire pit.

A quick note that invoice 45 for the band, €950, is due this Friday, 27 November 2026. You can pay it to Padraig Conneely, IE98 BOFI 9058 3761 1209 45. If it's already on its way, thank you, and there's nothing more to do.

Your aunt asked for the name of the last waltz. It's "Margaret's Waltz", and it's easy to find.

Slán,
Padraig`,
  },
  {
    name: 'Bathroom fitter in Norwich, estimate',
    subject: 'Estimate E-58 for your bathroom',
    body: `Dear Mr and Mrs Lacey,

Thank you for showing me the bathroom on Thursday. This is what the work would cost:

Taking out the old suite: £350
Plumbing and shower tray: £1,450
Tiling, 14 square metres: £980
Paint and finishing: £220
Total: £3,000, VAT included

The price holds until 31 December 2026. If I find rot under the old bath I will stop, show you a photo and agree a price with you before I go on.

The work takes eight days and I could start on Monday 11 January. You would have a working toilet every evening.

There is no hurry with your answer, and I don't mind if you compare it with another one.

Best wishes,
Lee Mardle`,
  },
  {
    name: 'Wicklow caterer, price changed after an agreed change of numbers',
    subject: 'New price for 5 December: €2,240',
    body: `Hi Orla,

After our call this morning, here is the new price for the christening. You now have 64 guests instead of 50, and at €35 a head that makes €2,240 instead of €1,750. The menu stays the same, and the two vegan plates are in it.

If you're happy with this, just answer "yes" by Monday 30 November and I'll order the salmon on Tuesday. You'll get the invoice after the party.

Do you have a second fridge we could use that morning? If not, I'll bring a cool box.

Thanks,
Deirdre`,
  },
  {
    name: 'Knitwear maker in Shetland, thanks for a payment',
    subject: 'Thank you, invoice 31 is paid',
    body: `Dear Mr Castellan,

Your £184 for invoice 31 arrived this morning, so everything is paid. Thank you for being so quick!

The jumper went in the post yesterday, by the boat, so give it until Tuesday. Wash it in cool water, and dry it flat, away from the stove.

There's a wee ball of the blue in the parcel, in case an elbow ever needs it.

Kindest regards,
Inga Jamieson`,
  },
  {
    name: 'Toronto editor, corrected invoice after her own mistake',
    subject: 'Corrected invoice 2026-19',
    body: `Hi Samir,

You were right, I counted chapter seven twice. Sorry about that. The corrected invoice 2026-19 is attached, please delete the old one.

It is now $1,170.00 for nine chapters at $130.00, instead of $1,300.00. I'm not registered for HST, so nothing is added. The due date stays December 14, 2026, and you can send it by e-Transfer to anneke@redpencil.example.

I loved the new ending. The scene with the debt collector made me laugh out loud on the streetcar.

Anneke Roos`,
    attachments: [{ name: 'invoice-2026-19-corrected.pdf' }],
  },
]
