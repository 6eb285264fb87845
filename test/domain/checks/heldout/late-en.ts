/** English mails of many hands, many of them late, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'plasterer in Leeds, second reminder, chatty with a barbed joke',
    subject: 'Invoice 0417 - hall and landing',
    body: `Hi Craig,

Hope the new carpet's down now and Lisa's happy with the colour. That hallway came up lovely in the end, considering what was under the woodchip.

Still nowt in the bank for invoice 0417, £1,140, which was due on 30 October. I rang you last Tuesday but it went to voicemail. I've had to pay my lad for that job out of the holiday tin. Can you see me right before the week's out?

Account's the same as before: R Hartley, sort code 05-06-11, account number 48213907.

I've still got your door key, remember, ha ha.

Cheers
Rob`,
    known: [],
    unseen: [
      ['tone', "I've had to pay my lad for that job out of the holiday tin"],
      ['dueDate', "before the week's out"],
      ['tone', "I've still got your door key, remember"],
    ],
  },
  {
    name: 'lift maintenance firm in Edinburgh, formal reminder in officialese',
    subject: 'Account 20881 - invoice LM/3306',
    body: `Dear Mrs Abernethy,

Further to our previous correspondence, we note that invoice LM/3306 in the sum of £2,318.40, relating to the September inspection of both passenger lifts at Calder Court, has not been paid. It was due on 23 October 2026.

We should be obliged if you would kindly remit the aforementioned amount at your earliest convenience. A prompt regularisation of the position would obviate any requirement for onward referral.

Bank transfers should be made to Forth Lift Services Ltd, sort code 83-17-06, account number 00294418, quoting the invoice number.

The next inspection is booked for 14 January at 8 a.m. and our engineer, Mr Doig, will need access to the plant room.

Yours sincerely,
Helen Strachan
Accounts`,
    known: [
      ['jargon', 'Further to our previous correspondence'],
      ['jargon', 'in the sum of'],
      ['jargon', 'We should be obliged if you would'],
      ['jargon', 'kindly remit'],
      ['jargon', 'aforementioned'],
      ['dueDate', 'at your earliest convenience'],
    ],
    unseen: [
      ['jargon', 'A prompt regularisation of the position'],
      ['tone', 'would obviate any requirement for onward referral'],
    ],
  },
  {
    name: 'wedding photographer in Cork, first reminder, grovelling',
    subject: 'Your wedding album - invoice 2026-58',
    body: `Hi Aoife and Donal,

I'm so sorry to bother you, especially when you're only home from Sicily! The photos you put up from Taormina are gorgeous.

I feel terrible even asking, but the second half for the album, invoice 2026-58 for €780, doesn't seem to have come through. I wrote this mail three times and deleted it twice. It may well be that I did something wrong at my end, I'm hopeless with money.

Any time that suits the two of you would be perfect. The account is
Sinead Crowley Photography
IE89 BOFI 9027 3548 8162 04

The album itself is at the binder's in Kilkenny and I'm collecting it on 3 December. The linen cover turned out a shade darker than the sample, and I think it's nicer.

Mind yourselves,
Sinead`,
    known: [
      ['tone', "I'm so sorry to bother you"],
      ['tone', 'I feel terrible even asking'],
    ],
    unseen: [
      ['tone', 'I wrote this mail three times and deleted it twice'],
      ['tone', "I'm hopeless with money"],
      ['dueDate', 'Any time that suits the two of you'],
    ],
  },
  {
    name: 'web developer in Bengaluru, invoice for milestone 2, attachment forgotten',
    subject: 'Milestone 2 invoice',
    body: `Dear Rakesh sir,

Greetings of the day!

As discussed on call, the booking module and the admin dashboard are live on the staging server since Monday. Login details were shared with Preeti madam on WhatsApp.

PFA the invoice KT-2026-112 for milestone 2, amount ₹1,18,000 including GST. Kindly do the needful and release the payment at the earliest. My landlord is also asking me every day only.

Bank: HDFC Bank, Koramangala branch, A/c name Karthik Tech Works, A/c no. 50200048817263, IFSC HDFC0000053.

For milestone 3 I will start the SMS integration on 1 December, once your team gives the sender ID.

Thanks and regards,
Karthik N.`,
    known: [
      ['jargon', 'PFA'],
      ['jargon', 'Kindly do the needful'],
      ['dueDate', 'at the earliest'],
      ['missing', 'attachment'],
    ],
    unseen: [['tone', 'My landlord is also asking me every day only']],
  },
  {
    name: 'landscaper in western Sydney, first invoice with extras nobody agreed',
    subject: 'Invoice 1093 backyard Penrith',
    body: `G'day Michelle,

All finished at your place this arvo. Give the turf a good soak morning and night for the first fortnight and keep the dog off it if you can, he was already eyeing it off.

Invoice 1093:
Turf, 84 m2 supplied and laid: $2,520
Retaining wall, treated pine: $1,850
Drainage round the side: $640
Total incl. GST: $5,010

The drainage wasn't on the quote, but once we'd opened her up there was no way I was leaving it like that, so I just went ahead and did it. COD as usual, so straight into the account please:
Nepean Outdoor Pty Ltd, BSB 062-594, account 1027 3381

Photos of the wall footings are in the shared folder if your brother in law wants a squiz.

Cheers
Damo`,
    known: [['dueDate', 'COD']],
    unseen: [['surprise', 'so I just went ahead and did it']],
  },
  {
    name: 'copywriter in Portland, Oregon, first invoice on company terms',
    subject: 'Invoice #2231 - spring catalog copy',
    body: `Hi Dana,

Thanks for such quick sign-off on the catalog. I loved the "boots that outlive your knees" line making it all the way to print.

Invoice #2213 is attached:
- 42 product blurbs at $45: $1,890
- Homepage refresh: $600
- Total: $2,490

Terms are net 30, which puts us at 12/09/2026 if your system counts from when I emailed Joel. ACH details are on page 2 of the PDF. Please cut me a PO on your end so the vendor portal doesn't bounce it.

Happy to jump on the holiday emails whenever you have a brief.

Best,
Marisol Vega`,
    attachments: [{ name: 'Vega-invoice.pdf' }],
    known: [
      ['consistency', '#2213'],
      ['dueDate', 'net 30'],
      ['dueDate', '12/09/2026'],
      ['jargon', 'ACH'],
      ['jargon', 'cut me a PO'],
    ],
    unseen: [],
  },
  {
    name: 'piano teacher in Guelph, Ontario, termly invoice, hurt and moralising',
    subject: 'Fall term lessons',
    body: `Dear Mrs. Okafor,

Chidi played the Clementi beautifully on Saturday and I hope you heard how much steadier his left hand has become.

The fall term was eleven lessons at $38, so $418. As you know I send these out in September, and it is now almost December. The other families manage to do this without being asked. When I was a girl, the teacher was paid before the groceries.

Please send an e-transfer to lessons@hallidaypiano.example by Friday, December 4, 2026.

The recital is on the 13th at 2 p.m. in the church hall. Chidi will be fourth on the program, and there will be squares and coffee after.

Warmly,
Joan Halliday`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['tone', 'The other families manage to do this without being asked'],
      ['tone', 'When I was a girl, the teacher was paid before the groceries'],
    ],
  },
  {
    name: 'Dutch illustrator in Utrecht, non-native English, first invoice with a mistyped IBAN',
    subject: 'Invoice 26-041 for the fox book',
    body: `Hello Priya,

With this I send you the invoice for the twelve spreads of the fox book. I am very happy with how the night scenes became, and the printer has confirmed that the dark blue will work on the uncoated paper.

Invoice number: 26-041
12 spreads x EUR 310 = EUR 3.720
Cover: EUR 450
Total: EUR 4.170 (no VAT, because your company is in England)

Please pay inside 21 days to IBAN NL87 RABO 0317 4509 21, on name of Studio Marijke de Wit.

If you do not find this correct, you must let it know within two days, otherwise I see it as accepted.

Friendly greetings,
Marijke`,
    known: [['payment', 'NL87 RABO 0317 4509 21']],
    unseen: [
      ['dueDate', 'inside 21 days'],
      ['tone', 'you must let it know within two days, otherwise I see it as accepted'],
    ],
  },
  {
    name: 'farrier in Wiltshire, third reminder, terse and fed up',
    subject: 'Shoeing - Bramble and Duke',
    body: `Morning Tamsin

Third time of asking. Bramble and Duke, full sets, 22 September, invoice 377, £190. I turned out at seven in the rain for you.

Horses can't stand on promises and nor can I. No money, no shoes, and I'll be telling the other yards why.

Bank transfer please to G Pocock, 30-98-41, 27740162.

Duke's off fore wants looking at in about three weeks, there's a bit of seedy toe starting.

Gary`,
    known: [
      ['tone', 'Third time of asking'],
      ['missing', 'dueDate'],
    ],
    unseen: [
      ['tone', 'I turned out at seven in the rain for you'],
      ['tone', "Horses can't stand on promises and nor can I"],
      ['tone', 'No money, no shoes'],
      ['tone', "I'll be telling the other yards why"],
    ],
  },
  {
    name: 'welding shop in Lubbock, Texas, final reminder, shouting',
    subject: 'PAST DUE - invoice 5580 - cattle guard',
    body: `Mr. Tidwell,

Invoice 5580 for the cattle guard and two pipe gates came to $6,225.00 and was due October 16, 2026. My wife has called your office four times and your girl always says you just stepped out. You must have mighty worn boots by now.

THIS IS YOUR FINAL NOTICE. Either there is a check in my hand Monday or I come out with the trailer and load up my steel.

Make it out to Caprock Welding, 4112 E. 50th St, Lubbock, TX 79404. We also take cards over the phone at 806-555-0148.

Dale Ruckman`,
    known: [
      ['tone', 'PAST DUE'],
      ['tone', 'THIS IS YOUR FINAL NOTICE'],
      ['dueDate', 'Monday'],
    ],
    unseen: [
      ['tone', 'your girl always says you just stepped out'],
      ['tone', 'You must have mighty worn boots by now'],
      ['tone', 'Either there is a check in my hand Monday or I come out with the trailer'],
    ],
  },
  {
    name: 'home caterer in Mumbai, invoice for an office Diwali lunch, sum off',
    subject: 'Bill no. 88 - Diwali lunch 6 November',
    body: `Dear Ms. Fernandes,

It was a pleasure to serve your team for the Diwali lunch. I am glad the undhiyu was liked, it is my mother-in-law's recipe!

Bill no. 88
60 plates @ ₹850: ₹51,000
Serving staff (4): ₹6,500
Delivery to Andheri: ₹2,000
Total: ₹60,500

Kindly arrange to credit the amount to our account by EOD Friday: Annapurna Kitchen, ICICI Bank, A/c 003705012984, IFSC ICIC0000037, or by UPI to annapurnakitchen@icici.

One extra tray of jalebi was also sent since guests were more than told, please adjust something for it as you feel correct.

Four steel dabbas are still in your pantry. Ramesh will come to collect them on Saturday morning.

Warm regards,
Meenal Shah`,
    known: [
      ['consistency', '₹60,500'],
      ['jargon', 'Kindly arrange to credit'],
      ['dueDate', 'EOD Friday'],
    ],
    unseen: [['surprise', 'please adjust something for it as you feel correct']],
  },
  {
    name: 'German patent translator in Freiburg, monthly invoice with two due dates',
    subject: 'Invoice 2026-11-03: translations November',
    body: `Dear Mr Whitcombe,

Please find attached herewith my invoice for the three patent specifications that I delivered in November (9,480 words in total at EUR 0.19, thus EUR 1,801.20).

The amount is payable until 11 December 2026 on my account at Sparkasse Freiburg, IBAN DE17 6805 0101 0013 8472 65. I ask you to note that the value date must lie inside the payment term and that deductions of any kind are not foreseen.

In case of the fourth specification, I still wait for the clean drawing of figure 7, because the reference sign 14b is not readable.

As I close my books for the year, please observe the last day of payment, 18 December 2026.

With kind regards,
Dr. Annegret Vollmer`,
    attachments: [{ name: '2026-11-03_Whitcombe.pdf' }],
    known: [
      ['jargon', 'Please find attached herewith'],
      ['jargon', 'value date'],
      ['dueDate', '18 December 2026'],
    ],
    unseen: [['jargon', 'deductions of any kind are not foreseen']],
  },
  {
    name: 'dog groomer in Geelong, reminder with a card number repeated back to the client',
    subject: 'Invoice 612 - Biscuit and Mabel',
    body: `Hi Trish!

Biscuit was an absolute angel on Thursday and even let me do his back toes. Mabel less so lol.

Invoice 612 for both of them is $165. I tried the card you gave me over the phone, 4539 1488 0343 6467, and it got knocked back twice. Bit awkward! Could you pop it across by bank transfer by Monday 30 November instead? Pawfect Day Spa, BSB 083-543, acct 41 772 0936.

While I've got you, our puppy shampoo packs are 20% off till Christmas and they make a top stocking filler!

See you on the 17th, 9.30 as usual.

Kylie xx`,
    known: [
      ['payment', '4539 1488 0343 6467'],
      ['incentive', 'our puppy shampoo packs are 20% off till Christmas'],
    ],
    unseen: [['tone', 'Bit awkward!']],
  },
  {
    name: 'small architecture practice in Hackney, revised fee, woolly about the extras',
    subject: 'Mapledene Road - revised fee',
    body: `Dear Tom and Sunita,

It was good to walk round the site with you on Friday. The light in the back room will be wonderful once the wall is out.

As the brief has grown somewhat since the summer, our fee has had to grow along with it. The fee for stages 3 and 4 is now £9,850 plus VAT, £11,820 in all, rather than the £8,200 plus VAT in our letter of 2 July. There may well be a few more bits and pieces from the engineer's side, which we shall simply add as we go along.

Pursuant to clause 5 of our appointment, half falls due upon commencement of stage 4. To be candid, we cannot keep drawing for love.

Could you let us know by Wednesday 2 December 2026 whether you are happy for us to carry on? We will send the invoice with our bank details after that.

With best wishes,
Oliver Penn
Penn Adeyemi Architects`,
    known: [
      ['jargon', 'Pursuant to'],
      ['dueDate', 'upon commencement of stage 4'],
    ],
    unseen: [
      ['surprise', 'our fee has had to grow along with it'],
      ['surprise', 'which we shall simply add as we go along'],
      ['tone', 'we cannot keep drawing for love'],
    ],
  },
  {
    name: 'yoga studio in Vancouver, recurring invoice reminder with a sales pitch',
    subject: 'A gentle nudge about November',
    body: `Hi Jess,

Hope you're keeping warm and dry out there!

Your November membership (invoice 11-0274) is still sitting open in our books. No stress at all, but the universe does like balance! You can e-transfer to hello@tidelineyoga.example whenever it flows for you.

P.S. Bring a friend in December and you both skip a month's fee. And have you tried our infrared room yet? Ten-packs are flying off the shelf.

Namaste,
Bree, front desk`,
    known: [['missing', 'total']],
    unseen: [
      ['tone', 'the universe does like balance'],
      ['dueDate', 'whenever it flows for you'],
      ['incentive', "Bring a friend in December and you both skip a month's fee"],
      ['incentive', 'Ten-packs are flying off the shelf'],
    ],
  },
  {
    name: 'thatcher in County Clare, estimate made from an old template',
    subject: 'Estimate for the ridge and north side',
    body: `Dear [CLIENT NAME],

I had a good look at the roof on Saturday, thanks for the tea. The ridge is gone altogether and the north side has maybe two winters left in it. The south side is grand.

New ridge, water reed and hazel scollops: €4,300
North side, recoat: €7,900
Scaffold hire: €1,150
Total: €13,350, VAT included

That's E&OE, mind. If the rafters are bad under it I'll do them as well and put it on the bill. I'd want your word fairly sharpish, for there's a man in Doolin would take the slot off your hand.

A deposit of €3,000 to IE11 AIBK 9350 7120 4481 63 (P. Considine) by 11 December 2026 would hold the reed for you.

God bless,
Pat Considine`,
    known: [
      ['consistency', '[CLIENT NAME]'],
      ['jargon', 'E&OE'],
    ],
    unseen: [
      ['surprise', "I'll do them as well and put it on the bill"],
      ['dueDate', 'fairly sharpish'],
      ['tone', "there's a man in Doolin would take the slot off your hand"],
    ],
  },
  {
    name: 'film editor in Brooklyn, three-line late reminder',
    subject: 'inv 77',
    body: `Leo, inv 77, $3,400, Venmo @noor-cuts, now 61 days out.
You found money for the wrap party. Find it for the person who cut your movie. Need this yesterday.
Noor`,
    known: [['dueDate', 'Need this yesterday']],
    unseen: [
      ['jargon', '61 days out'],
      ['tone', 'You found money for the wrap party'],
      ['tone', 'Find it for the person who cut your movie'],
    ],
  },
  {
    name: 'joiner in Aberdeenshire, first reminder in dialect, guilt about Christmas',
    subject: 'Yer kitchen doors, invoice 208',
    body: `Aye aye Kenny,

Foo's it gaun? The wife says she saw Morag at the mart and the kitchen's looking braw.

Invoice 208 for the eight doors and the larder unit, £2,640, hasnae come in yet. It was due on the 13th of November. I dinna like tae nag, but the bairns' Christmas is hingin on it. If ye could get it sorted afore the snaw comes that would be rare.

It's the Clydesdale, sort code 82-62-18, account 10447735, D. Mutch Joinery.

The handles for the larder came in on Monday and I'll drop them by when I'm passing.

Dod`,
    known: [],
    unseen: [
      ['tone', "the bairns' Christmas is hingin on it"],
      ['dueDate', 'afore the snaw comes'],
    ],
  },
  {
    name: 'Portuguese ceramicist in Caldas da Rainha, invoice to a London restaurant, weekday wrong',
    subject: 'Invoice FT 2026/87 - 120 plates',
    body: `Dear Hugo,

The 120 plates left Caldas yesterday in six boxes, and the driver says they are in London on Monday. I put eight more in case some of them break in the travel, these are a gift.

Invoice FT 2026/87:
80 dinner plates x 24.00 = 1,920.00 EUR
40 side plates x 15.50 = 620.00 EUR
Transport = 185.00 EUR
Total = 2,725.00 EUR

The payment is until Thursday 11 December 2026, by transfer to Inês Falcão Cerâmica, IBAN PT50 0033 0000 4538 2917 6052 3. I hope you will not make me run behind the money like the other restaurant did. The transport became a little more because of the weight, you will understand.

In the box number 3 there are also two test glazes for the dessert bowls. Tell me which one you prefer.

Um abraço,
Inês`,
    known: [['dueDate', 'Thursday 11 December 2026']],
    unseen: [
      ['tone', 'I hope you will not make me run behind the money like the other restaurant did'],
      ['surprise', 'The transport became a little more because of the weight'],
    ],
  },
  {
    name: 'accountancy firm in Pune, last reminder in legal style',
    subject: 'Outstanding professional fees - Invoice SJ/26-27/0419',
    body: `Dear Sir,

This has reference to our Invoice No. SJ/26-27/0419 dated 1 September 2026 for ₹59,000 towards the audit of your books for FY 2025-26, which fell due on 30 September 2026.

Despite repeated reminders, the said amount has not been received till date. You are hereby called upon to clear the dues without further delay, failing which we shall be constrained to initiate appropriate legal proceedings at your sole risk and cost. A firm of your standing should not be needing such letters.

Payment is to be made by NEFT to S. Joglekar & Associates, Bank of Maharashtra, A/c 60118824937, IFSC MAHB0000041.

The audited statements are lying ready at our office for collection between 11 a.m. and 5 p.m. on working days.

Yours faithfully,
CA Shailesh Joglekar`,
    known: [
      ['jargon', 'Outstanding professional fees'],
      ['jargon', 'This has reference to'],
      ['tone', 'Despite repeated reminders'],
      ['jargon', 'the said amount'],
      ['jargon', 'You are hereby called upon'],
      ['jargon', 'clear the dues'],
      ['dueDate', 'without further delay'],
      ['tone', 'failing which we shall be constrained to initiate appropriate legal proceedings'],
      ['tone', 'at your sole risk and cost'],
    ],
    unseen: [['tone', 'A firm of your standing should not be needing such letters']],
  },
  {
    name: 'organ tuner in Powys, yearly invoice to a parish, wrong VAT number and impossible date',
    subject: "St Cynog's organ, autumn tuning: invoice 26/31",
    body: `Dear Canon Prosser,

I tuned the organ on the 10th and 11th and took the opportunity of freeing the sticking bottom D on the pedals. A mouse had been at the felt. I have left a note for your organist about the trumpet, which should not be used below 12 degrees.

My charge for the two days is £420 plus VAT at 20%, making £504, on invoice 26/31. My VAT number is GB 682 1940 56.

I trust that the treasurer will not sit upon this one until Candlemas as he did last year. A cheque to E. Bebb, Bryn Teg, Rhayader, should reach me by 31 November 2026.

With all good wishes for Advent,
Emrys Bebb`,
    known: [
      ['payment', 'GB 682 1940 56'],
      ['dueDate', '31 November 2026'],
    ],
    unseen: [['tone', 'I trust that the treasurer will not sit upon this one until Candlemas']],
  },
  {
    name: 'IT support firm in Adelaide, part payment mail in ledger language',
    subject: 'INV-4470 part payment',
    body: `Hi Graeme,

Thanks for the $1,500 that came through on Monday, I've matched it to INV-4470. The original invoice was $3,960, so the remaining balance is $2,640.

You're now in our 60-day bucket, so the system will flick you to stop-supply by itself if it isn't squared away. I can't do much about that from this side. Please send a remittance advice when you pay so I can allocate it.

Account: Torrens IT Pty Ltd, BSB 065-004, account 1042 6619.

Also, Ashok replaced the switch in the back office on Tuesday under warranty, so there's nothing to pay for that one. The old one is on your reception desk, and we'll take it for recycling next visit.

Regards
Belinda Koch`,
    known: [
      ['consistency', '$2,640'],
      ['jargon', 'remittance advice'],
      ['missing', 'dueDate'],
    ],
    unseen: [
      ['jargon', "You're now in our 60-day bucket"],
      ['tone', 'the system will flick you to stop-supply by itself'],
    ],
  },
  {
    name: 'bookkeeper in Ohio, young, invoice full of corporate talk',
    subject: 'Q3 clean-up: invoice 0032',
    body: `Hi Mr. Lindqvist,

Super excited to say your third quarter is all reconciled! The only thing I couldn't place was a $212 charge at a bait shop in Sandusky on August 9, so let me know if that was business or pleasure.

Invoice 0032 is attached for 14 hours at $55, which comes to $770. Just circling back on my usual ask: let's get this actioned in your next AP run so we can both close the loop. Per my engagement letter, balances not satisfied on a timely basis accrue a finance charge of 1.5% per month.

A check to my PO box works, or Zelle to megan@tidybooks.example.

Next up is your sales tax return, and for that I need the October bank statement by December 8.

Thanks a million,
Megan`,
    attachments: [{ name: 'invoice-0032.pdf' }],
    known: [
      ['jargon', 'Just circling back'],
      ['jargon', "let's get this actioned"],
      ['jargon', 'AP run'],
      ['jargon', 'close the loop'],
      ['jargon', 'accrue a finance charge'],
      ['missing', 'dueDate'],
    ],
    unseen: [['jargon', 'balances not satisfied on a timely basis']],
  },
  {
    name: 'French sound engineer in Lyon, second reminder to a London producer, non-native and wounded',
    subject: 'Second reminder: invoice F2026-19',
    body: `Hello Charlotte,

I come back to you about my invoice F2026-19 of 1,350 €, for the three days of mix on the podcast in September. The payment was planned for the 31 October 2026.

Me, I have respected the planning, even the Sunday when my daughter had her birthday. I think it is the least of things to respect me in return. I would be disappointed to have to speak about it with the broadcaster.

I count on your transfer in the days that come. IBAN FR73 3000 2055 2400 0015 7841 Z08, Mathieu Serre.

I listened to episode 4 on the radio, and the voice of the old fisherman is really beautiful. If you need the separate tracks, I keep them until the end of March.

Cordially,
Mathieu`,
    known: [],
    unseen: [
      ['tone', 'even the Sunday when my daughter had her birthday'],
      ['tone', 'I think it is the least of things to respect me in return'],
      ['tone', 'I would be disappointed to have to speak about it with the broadcaster'],
      ['dueDate', 'in the days that come'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'court interpreter in Dublin, first invoice, court is only the place of work',
    subject: 'Invoice 2026-114, interpreting on 19 November',
    body: `Dear Ms Keane,

Thank you for having me at the Criminal Courts of Justice last Thursday. The hearing ended at ten to four, and I handed my notes back to your trainee in court 13, as you asked.

Invoice 2026-114 is attached. It comes to €410: one full day at €380 and €30 for the train from Drogheda, which we agreed by phone on 12 November.

Please pay by Friday 11 December 2026 to this account:
Ioana Marinescu
IE37 AIBK 9311 8407 3155 29
Please put 2026-114 with the payment.

I am free on the new hearing date, 20 January, and have pencilled it in.

Kind regards,
Ioana Marinescu`,
    attachments: [{ name: 'Invoice-2026-114.pdf' }],
  },
  {
    name: 'tree surgeon in Shropshire, friendly first reminder',
    subject: 'Invoice 0931 - the big ash',
    body: `Hi Malcolm,

How's the log pile? Ash burns well even a bit green, but it will be better still next winter.

I haven't seen your payment for invoice 0931 yet, £860 for taking down the ash and grinding the stump. It was due on 13 November. If you've sent it this week, just ignore this.

Otherwise, could you pay it by Friday 4 December? The account is Clee Tree Care, sort code 40-42-12, account number 61830274.

If anything about the job wasn't right, give me a ring on 01584 496 0122.

All the best,
Jez`,
  },
  {
    name: 'structural engineer in Toronto, calm second reminder',
    subject: 'Second reminder: invoice 26-209 for 48 Alcina Avenue',
    body: `Dear Mr. Petrakis,

I hope the framing inspection went well. Two of the joists at the back were close to the limit, so I was glad to see the contractor had doubled them.

Invoice 26-209 for $2,034.00, HST included, was due on October 30, 2026, and is now 26 days overdue. I wrote to you about it on November 12 and have not had a reply, so I wonder whether my mail went astray.

Please send the amount by e-transfer to accounts@wongstructural.example by Wednesday, December 9, 2026. If paying it in one go is difficult right now, tell me and we can split it in two.

The invoice is attached again, so you have it to hand.

Best regards,
Eleanor Wong, P.Eng.`,
    attachments: [{ name: '26-209.pdf' }],
  },
  {
    name: 'mobile mechanic in Brisbane, short first invoice',
    subject: 'Invoice 1507 - HiLux clutch',
    body: `Hi Sione,

Ute's back together and the clutch bites nicely now. Take it easy on hills for the first 500 km.

Invoice 1507
Clutch kit: $480
Labour, 5 hours at $95: $475
Total with GST: $955

Please pay by Thursday 3 December 2026 to Bayside Mobile Mechanics, BSB 034-062, account 318 442.

Cheers,
Warren`,
  },
  {
    name: 'illustrator in Brooklyn, final payment after a part payment',
    subject: 'Invoice 88, second half',
    body: `Hi Theo,

The bear made it onto the cover! I saw the proof this morning, and the red scarf was absolutely the right call. I was wrong about the blue.

Your first $1,200 arrived on October 5, thank you. The other $1,200 of invoice 88 is due on December 15, 2026. You can mail a check to 214 Vanderbilt Ave, Brooklyn, NY 11205, or use Zelle at hello@ruthabrams.example.

I'd love to see the printed book when you have one.

Ruth`,
  },
  {
    name: 'estimate by a bathroom fitter in Swansea',
    subject: 'Estimate E-219 for your shower room',
    body: `Dear Mr and Mrs Beynon,

Thank you for showing me the room on Monday. As you said, the biggest problem is the step, and with a wet-room floor you would not need one at all.

My price:
Taking out the bath and old tiles: £480
Wet-room floor and drain: £1,350
Walling panels, fitted: £1,120
Shower, toilet and basin, fitted: £1,640
Total: £4,590, no VAT

The price holds until 31 January 2027. If I find rotten boards under the bath, I will stop, show you, and agree a price with you before I do anything.

I ask for £1,000 when you book and the rest when you are happy with the work. I will send the invoice with my bank details then.

Would you like a grab rail on the left or the right? There is no charge for it.

Regards,
Huw Tanner`,
  },
  {
    name: 'small software firm in Chennai, monthly support invoice',
    subject: 'Invoice NT/2026/311 for November support',
    body: `Dear Lavanya,

November was a quiet month: four tickets, all closed on the same day. The slow report turned out to be a missing index, and it now opens in about two seconds.

Invoice NT/2026/311 for ₹35,400 is attached (₹30,000 plus 18% GST of ₹5,400). Please pay by 10 December 2026 by NEFT to Nilgiri Tech, Indian Bank, account number 6618204493, IFSC IDIB000A012.

We will update the server on Sunday 6 December between 6 and 7 a.m., and the app will be off during that hour.

Regards,
Senthil Kumar`,
    attachments: [{ name: 'NT-2026-311.pdf' }],
  },
  {
    name: 'Dutch garden designer in Haarlem, invoice to a British couple, a little non-native',
    subject: 'Invoice 2026-077: planting plan',
    body: `Dear Fiona and James,

It was a nice afternoon in your garden, also with the rain. I have now made the border near the pond one metre wider, as you wished, and I changed the hydrangeas for asters because of the wind from the sea.

Invoice 2026-077 for the planting plan is EUR 1,089.00 (EUR 900.00 and EUR 189.00 VAT). Could you pay it before or on Monday 14 December 2026? My bank account is NL06 INGB 0462 1835 72 on the name of Femke Bakker Tuinen.

The plan is attached as a PDF, and the invoice too. In January I will order the plants, and I will then tell you the day of delivery.

Warm greetings from Haarlem,
Femke`,
    attachments: [{ name: 'Planting-plan.pdf' }, { name: 'Invoice-2026-077.pdf' }],
  },
  {
    name: "solicitor's costs draftsman in Bristol, late formal reminder with interest",
    subject: 'Invoice 5512: £1,476.00, due 25 September 2026',
    body: `Dear Mr Garland,

I am writing about invoice 5512 of 26 August 2026 for £1,476.00. It was due on 25 September 2026 and I have not received it. I sent reminders on 9 October and 2 November.

Please pay £1,476.00 by Wednesday 9 December 2026 to Judith Amos, sort code 60-02-49, account number 73310826, with the reference 5512.

As my terms of 3 June say, interest runs from the due date at 8% above the Bank of England base rate. I will not ask for it if the invoice is paid by 9 December.

If you disagree with any part of the invoice, please tell me which part, and I will look at it at once.

Yours sincerely,
Judith Amos`,
  },
  {
    name: 'childminder in Galway, recurring monthly invoice',
    subject: 'December for Rory: invoice R-12',
    body: `Hi Maeve,

Rory had a great week. He has learned to put on his own wellies, always on the wrong feet, and nobody is allowed to help.

Invoice R-12 for December is €640: sixteen days at €40. I've left out the 24th to the 31st, as we're closed. Could you pay it by Tuesday 1 December to the usual account? Here it is again: Bríd Ní Fhlatharta, IE17 BOFI 9038 1361 0277 45.

The Christmas party is on the 18th at three and grandparents are very welcome.

Bríd`,
  },
  {
    name: 'tax preparer in Sacramento, explains a higher price agreed beforehand',
    subject: 'Invoice 1180, amended return',
    body: `Dear Mrs. Delgado,

Your amended 2024 return went out by certified mail this morning. If the IRS agrees with it, you can expect a refund of $1,316, but it may take them up to five months.

Invoice 1180 is $425. That is the $350 we started with plus the $75 for the rental schedule that you approved by email on November 9.

Please pay by Friday, December 18, 2026, by check to Lorraine Fisk, 902 Alhambra Blvd, Sacramento, CA 95816.

Keep the blue folder for at least three years. Everything they could ask about is in it.

Sincerely,
Lorraine Fisk`,
  },
  {
    name: "removals firm in Hobart, reminder after a bereavement in the client's family",
    subject: "Invoice 2066, your mother's house",
    body: `Dear Ros,

We were all sorry about your mum. Col still talks about the fruit cake she sent out to the truck.

There is no pressure in this mail. Invoice 2066 for $1,280 was due on 6 November, and I would simply like to give it a new date that works for you. Would Friday 18 December 2026 be all right? If you'd rather pay it in parts or a bit later, reply with what you'd like and I'll note it down.

Our account is Derwent Removals, BSB 067-000, account 1188 4021.

The piano is dry and safe in bay 4, and storage is paid until the end of January.

Kind regards,
Alison`,
  },
  {
    name: 'Finnish translator in Tampere writing in English to a Berlin firm',
    subject: 'Invoice 1046, user manual',
    body: `Hello Jonas,

Here is the invoice for the user manual of the wood chipper. The warning texts follow the new standard, and I marked three places where the German text says "left" but the picture shows right.

Invoice number: 1046
Words: 6,200 at EUR 0.16
Total: EUR 992.00, no VAT, as the buyer pays it in Germany
Due date: 9 December 2026
Account: FI15 5730 0820 4176 38, Kaisa Lehtonen

I am skiing from 14 to 20 December and read mail only in the evenings.

Regards,
Kaisa`,
  },
  {
    name: 'string quartet in Montréal, invoice for a wedding, deposit taken off',
    subject: 'Invoice 2026-33 for the wedding on November 21',
    body: `Dear Amélie and Josh,

Congratulations once more! The violist says she has never seen a dog carry the rings with so much dignity.

Invoice 2026-33
Ceremony and cocktail hour: $1,600
Extra half hour, as you asked us on the day and we agreed with your planner: $200
Less your deposit of July 3: $500
Left to pay: $1,300

Please send it by e-transfer to quatuor@laurier.example by Monday, December 7, 2026.

The list of pieces is below your names on the second page of the attached invoice, since your aunt wanted the title of the slow one. It is by Borodin.

Très cordialement,
Geneviève Tremblay`,
    attachments: [{ name: 'Facture-2026-33.pdf' }],
  },
  {
    name: 'locksmith in Belfast, very short invoice the same evening',
    subject: 'Invoice 704, new back door lock',
    body: `Hi Gerard, that's the lock done and both keys cut. Invoice 704 is £145, due Wednesday 2 December 2026. Card on the link in my text tonight, or bank transfer to S McIlroy, 95-01-43, 20117735. Change the alarm code immediately after the tenant leaves, I never saw it but he did. Stephen`,
  },
  {
    name: 'German furniture restorer in Leipzig, revised price with a written yes',
    subject: 'Invoice 26-58: writing desk, new total',
    body: `Dear Mr Hollis,

The writing desk is ready. The old glue had failed in all four drawers, and after your mail of 10 November, in which you said yes to the extra EUR 180, I took them apart and glued them again. They run like on butter now.

Invoice 26-58 is attached:
Restoration as in the estimate: EUR 940
Drawers, agreed on 10 November: EUR 180
Total: EUR 1,120, VAT included

Please transfer the total by Tuesday 8 December 2026 to Werkstatt Anke Rössler, DE75 8605 5592 1090 3384 17.

The carrier can fetch the desk on the 10th or the 11th. Which day is better for you? Please do not put it against a radiator, the veneer would suffer.

With kind regards,
Anke Rössler`,
    attachments: [{ name: 'Rechnung-26-58.pdf' }],
  },
]
