/** English mails of many trades and countries, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Sheffield joiner, fifties, first reminder in his own voice',
    subject: 'Invoice 0417 - the wardrobes',
    body: `Now then Martin,

Hope the wardrobes are behaving and that left door has stopped catching. If it's still rubbing when the heating's on, give me a bell and I'll pop round with the plane, no charge.

Only thing is, invoice 0417 for £1,860 hasn't come through yet. It was due on 6 November 2026. I've paid for all that oak up front, so every day you sit on it comes out of my pocket.

Can you get it sorted sharpish please? Same account as you used for the deposit: D Hallam Joinery, sort code 20-47-31, account 83621947.

I'm not being funny, but I turned up on time every morning.

Ta,
Dave`,
    known: [],
    unseen: [
      ['tone', 'every day you sit on it comes out of my pocket'],
      ['dueDate', 'sharpish'],
      ['tone', 'but I turned up on time every morning'],
    ],
  },
  {
    name: 'Dublin solicitor, fee note after a house purchase, officialese',
    subject: 'Our ref MKD/4471 - 14 Larkhill Grove - Fee Note 2611-083',
    body: `Dear Ms Brannigan,

We refer to previous correspondence herein.

I am pleased to say that you were registered as owner of 14 Larkhill Grove on 17 November. The folio is in your sole name and the mortgage of the previous owner has been removed.

Enclosed please find our Fee Note 2611-083 in the sum of €2,337.00, made up of our professional fee of €1,900.00 and VAT at 23% of €437.00. Stamp duty and the registration fee were paid from the money you lodged in August; the second page shows both.

We should be obliged if you would discharge same at your earliest convenience by electronic transfer to IE93 AIBK 9311 5221 8846 70, quoting the reference above. The deeds are held to our order pending the squaring of this account.

Please ring me or Ciara at reception if anything in the folio looks wrong to you.

Yours sincerely,
Maeve Kiely
Kiely Devane Solicitors`,
    attachments: [{ name: 'Fee Note 2611-083.pdf' }],
    known: [
      ['jargon', 'previous correspondence herein'],
      ['jargon', 'Enclosed please find'],
      ['jargon', 'in the sum of'],
      ['jargon', 'We should be obliged if you would'],
      ['dueDate', 'at your earliest convenience'],
    ],
    unseen: [
      ['jargon', 'discharge same'],
      ['jargon', 'held to our order pending the squaring of this account'],
    ],
  },
  {
    name: 'Portland web developer, phase invoice with a wrong sum and unasked work',
    subject: 'Invoice #1093 - Harbor & Pine site, phase 2',
    body: `Hi Jess,

The new booking page went live last night and it has already taken four reservations, so that's a nice start. I also fixed the menu photo that was loading sideways on iPhones.

Invoice #1093 for phase 2 is attached. It breaks down like this:

Booking page: $2,400
Moving the old posts: $650
Accessibility fixes: $480
Total: $3,630

Terms are 2/10 net 30. Bank transfer works best: routing 121000248, account 4471902836, name Bram Kessler Web LLC.

Oh, and I went ahead and hooked up that newsletter thing you mentioned in passing, so expect a few more hours on the next bill.

Talk Thursday,
Bram`,
    attachments: [{ name: 'invoice-1093.pdf' }],
    known: [
      ['consistency', '$3,630'],
      ['dueDate', '2/10 net 30'],
    ],
    unseen: [['surprise', 'I went ahead and hooked up that newsletter thing']],
  },
  {
    name: 'Bengaluru packaging designer, invoice mail without the file',
    subject: 'Invoice AD/2026-27/058 - Packaging artwork',
    body: `Respected Sir,

Greetings from Aravind Designs! The print proofs of the mango pickle pouch came very well, and Mr. Shetty has given approval for all three sizes yesterday.

PFA invoice AD/2026-27/058 as below:

Artwork, three SKUs: ₹48,500
GST @ 18%: ₹8,730
Total: ₹57,230

Kindly do the needful at the earliest by NEFT to HDFC Bank, account 50200047183926, IFSC HDFC0001742, name Aravind Designs. GSTIN: 29AKQPR4721M1ZC.

Sir, please understand that my daughter's school fee is standing on this payment only. Kindly revert back once it is released from your side.

Thanking you,
Aravind R.`,
    known: [
      ['jargon', 'PFA'],
      ['missing', 'attachment'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
      ['jargon', 'revert back'],
    ],
    unseen: [['tone', "my daughter's school fee is standing on this payment only"]],
  },
  {
    name: 'New South Wales electrician, third mail, sarcastic',
    subject: 'Third time lucky? Invoice 2284',
    body: `G'day Craig,

The switchboard's all signed off and the certificate of compliance went in on the 12th, so you're right to go back to the insurer whenever you like.

That leaves invoice 2284, $1,485.00 including GST, which was due on 30 October 2026. Two emails so far and nothing but crickets from your end. I know that boat of yours doesn't pay for itself, mate, but neither does my copper.

If it isn't in by Friday 4 December 2026 it goes to a debt collector.

BSB 062-184, account 1047 3829, Nowra Coast Electrical.

Shane`,
    known: [['tone', 'it goes to a debt collector']],
    unseen: [
      ['tone', 'Third time lucky?'],
      ['tone', 'nothing but crickets from your end'],
      ['tone', "I know that boat of yours doesn't pay for itself"],
    ],
  },
  {
    name: 'Lagos wedding photographer, balance after part payment',
    subject: 'Balance for your wedding album - Invoice TFS-212',
    body: `Good morning ma,

I trust you and your husband are enjoying the new house. The album came out of the press on Monday and honestly it is fine, the leather is even finer than the sample you felt in the studio. My assistant has wrapped it in a box for you.

Invoice TFS-212 was ₦450,000 and we received ₦275,000 in September with thanks. Your balance is now ₦185,000.

Kindly pay on or before 31 November 2026 to GTBank 0142837465, Tosin Falade Studios. Please note: the album will not smell your parlour until the last naira lands.

God sees how we treat the people who labour for our joy.

Remain blessed,
Tosin`,
    known: [
      ['consistency', '₦185,000'],
      ['dueDate', '31 November 2026'],
    ],
    unseen: [
      ['tone', 'the album will not smell your parlour until the last naira lands'],
      ['tone', 'God sees how we treat the people who labour for our joy'],
    ],
  },
  {
    name: 'Cologne technical translator writing to an English client, first invoice',
    subject: 'Invoice 2026-114 - translation operating manual',
    body: `Dear Mr. Whitcombe,

thank you for the pleasant cooperation at the operating manual of the bottling line. The two open questions about the valve I could solve with your engineer, he was very helpful.

In the attachment you find my invoice 2026-114. It is 10,700 words at 0.12 EUR, together 1,284.00 EUR. My VAT number is DE283719456.

Please transfer the amount within 14 days and strictly without deduction on the account DE74 3705 0198 1934 5728 06. After this time you fall by yourself into delay, an extra letter is not needed from me.

For the second manual I have free capacity from 11 January.

With friendly greetings
Birgit Hennes`,
    attachments: [{ name: 'Rechnung_2026-114.pdf' }],
    known: [
      ['payment', 'DE283719456'],
      ['dueDate', 'within 14 days'],
    ],
    unseen: [
      ['jargon', 'strictly without deduction'],
      ['tone', 'you fall by yourself into delay'],
    ],
  },
  {
    name: 'French illustrator to a British publisher, timid first reminder',
    subject: 'Little message about my invoice F-2026-31',
    body: `Hello Olivia,

I hope the launch in Bath was a success! I have seen the photos with the giant hedgehog and the children, it is too cute.

I am so ashamed to come and scratch at your door again, I know you have a thousand things which count more than me. It is about my invoice F-2026-31 of 1 420,00 € for the cover and the six vignettes. The date was the 03/11/2026 and my bank shows me nothing for the moment.

If you could make the transfer between two coffees, it would be adorable. Here is the IBAN: FR76 2004 1010 0504 8273 6582 159, in the name of Élodie Marchetti.

The sketches of the second book advance well, you will have the badger next week.

Sorry, sorry, sorry for the bother!
Élodie`,
    known: [
      ['dueDate', '03/11/2026'],
      ['tone', 'Sorry, sorry, sorry for the bother'],
    ],
    unseen: [
      ['tone', 'I am so ashamed to come and scratch at your door again'],
      ['tone', 'you have a thousand things which count more than me'],
      ['dueDate', 'between two coffees'],
    ],
  },
  {
    name: 'Kraków software contractor, terse monthly invoice',
    subject: 'Invoice FV 11/2026',
    body: `Hi Tom,

Invoice FV 11/2026 attached, days are same as in timesheet which Claire accepted.

19 days x 420 EUR = 7 980 EUR
On-call 14-15 November, as in contract: 300 EUR
Together: 8 280 EUR

Pay until Friday 10 December 2026.
Account: PL86 1140 2004 0000 3102 7846 1937

Last month money came two weeks after date. I am not a bank.

From December the night alarms I count double, there is too many of them.

Release 4.2 is on staging, please check report export.

Grzegorz`,
    attachments: [{ name: 'FV_11_2026.pdf' }],
    known: [
      ['dueDate', 'Friday 10 December 2026'],
      ['payment', 'PL86 1140 2004 0000 3102 7846 1937'],
      ['tone', 'I am not a bank'],
    ],
    unseen: [['surprise', 'From December the night alarms I count double']],
  },
  {
    name: 'Tipperary farrier, quick note after shoeing',
    subject: 'shoeing Tuesday',
    body: `Hi Sinéad,

All four done Tuesday, the grey was a lamb this time. The bay mare has a small crack in the near hind, nothing to worry about but keep the oil on it.

That's €340. Pop it on the Revolut to 087 555 0142 or leave cash with your father whenever you're next above at the yard. I threw pads on the mare as well, there's forty of it for that.

I'll be around again Tuesday 12 January.

Mind yourself,
P.J.`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['dueDate', "whenever you're next above at the yard"],
      ['surprise', 'I threw pads on the mare as well'],
    ],
  },
  {
    name: 'Birmingham cleaning firm, final letter to an office tenant',
    subject: 'FINAL DEMAND - Invoice 30552',
    body: `Dear Sirs,

We cleaned your offices at Unit 7, Tyburn Trading Estate, five evenings a week in August and September. Your Mr Patel signed the sheets each Friday and had no complaints.

Despite repeated reminders you have failed to pay invoice 30552 for £642.60, which was due on 9 October 2026. Unless we receive cleared funds by noon on Wednesday 2 December 2026, we shall issue proceedings without further notice. You will have only yourselves to thank for the state of your credit file.

Sort code 60-08-33, account 71820456, Brightway Contract Cleaning Ltd, reference 30552.

A copy of the invoice and the signed sheets is attached.

Accounts Department
Brightway Contract Cleaning Ltd`,
    attachments: [{ name: 'inv30552.pdf' }, { name: 'timesheets-aug-sep.pdf' }],
    known: [
      ['tone', 'FINAL DEMAND'],
      ['tone', 'Despite repeated reminders'],
      ['tone', 'you have failed to pay'],
      ['jargon', 'cleared funds'],
      ['jargon', 'issue proceedings'],
      ['tone', 'without further notice'],
    ],
    unseen: [['tone', 'You will have only yourselves to thank for the state of your credit file']],
  },
  {
    name: 'Texas attorney, statement after a lease negotiation',
    subject: 'Delgado lease - Statement No. 26-1187',
    body: `Dear Mr. Delgado:

The landlord signed the amended lease on Monday, and the early exit clause is the one you wanted. Congratulations on the new shop.

Pursuant to our engagement letter dated June 8, 2026, enclosed is Statement No. 26-1187 for services rendered through November 20, 2026: 6.5 hours at $340, or $2,210.00, plus filing costs of $85.00, for a total of $2,295.00. After exhaustion of your $1,000.00 retainer on account, $1,295.00 is due and owing upon receipt.

Please remit by check payable to Hollis Tran PLLC, 410 Commerce St., Waco, or by transfer to routing 311176966, account 80271946.

Kindly note that this firm's supply of patience with slow accounts is finite.

Very truly yours,
Warren Hollis`,
    attachments: [{ name: 'Statement 26-1187.pdf' }],
    known: [
      ['jargon', 'Pursuant to'],
      ['jargon', 'services rendered'],
      ['jargon', 'due and owing'],
      ['dueDate', 'upon receipt'],
      ['jargon', 'Please remit'],
    ],
    unseen: [
      ['jargon', 'After exhaustion of your $1,000.00 retainer on account'],
      ['tone', "this firm's supply of patience with slow accounts is finite"],
    ],
  },
  {
    name: 'Cornish piano tuner in his seventies, first reminder full of apology',
    subject: 'Your Blüthner, and invoice 88',
    body: `Dear Mrs Fairweather,

I do hope the Blüthner has held its pitch through this damp spell. The top octave will want another look after Christmas, but the bass was in lovely order, and whoever moved it to the inside wall did it a great kindness.

I feel quite wretched for raising so grubby a subject, but I cannot find the £95 for my visit on 14 October (invoice 88). It may well have slipped past me. I do beg you will not think the worse of an old fellow for asking.

A cheque made out to R. J. Penhaligon would do splendidly, any time before the snowdrops. The address is on the invoice, and I attach a second copy.

With warm regards to you and to Humphrey the cat,
Roland Penhaligon`,
    attachments: [{ name: 'Invoice 88.pdf' }],
    known: [],
    unseen: [
      ['tone', 'I feel quite wretched for raising so grubby a subject'],
      ['tone', 'I do beg you will not think the worse of an old fellow for asking'],
      ['dueDate', 'any time before the snowdrops'],
    ],
  },
  {
    name: 'Melbourne copywriter, reminder dressed up as a promotion',
    subject: 'Invoice INV-0361 + a cheeky little something',
    body: `Hi Priya,

How good was the response to the spring campaign? Nearly double your usual open rate, and the bit about the wombat got three replies on its own.

Quick one: INV-0361 for $2,310 including GST was due on Wednesday 18 November 2026 and I can't see it in the account. You can pay with the card button on the invoice (attached again) or by transfer to BSB 633-108, account 174 829 305. Would be ace to have it squared away before I'm on the sand in Bali.

While I've got you: lock in your January content pack this week and I'll shave 15% off it. Spots are filling fast! And if you refer a friend, you both score a headline audit.

If something about the invoice looks odd, ring me and we'll fix it.

Bec`,
    attachments: [{ name: 'INV-0361.pdf' }],
    known: [
      ['incentive', 'Spots are filling fast'],
      ['incentive', 'refer a friend'],
    ],
    unseen: [
      ['incentive', 'a cheeky little something'],
      ['dueDate', "before I'm on the sand in Bali"],
      ['incentive', "I'll shave 15% off it"],
    ],
  },
  {
    name: 'Pune chartered accountant, reminder to a spice trader',
    subject: 'Professional fees - Bill No. SKA/26-27/311',
    body: `Dear Sir,

We are happy to inform you that your GST return for October was filed on 19 November, and the refund of ₹1,12,400 should come to your account in the first week of January.

The undersigned wishes to bring to your kind notice that our bill no. SKA/26-27/311 for ₹29,500 (fees ₹25,000 plus GST ₹4,500) is pending till date. We request your good self to pay by Monday, 30 November 2026. Last date for payment is 5 December 2026, failing which we shall be constrained to keep your advance tax working on hold.

Our other clients of the same market clear their bills before the tea gets cold.

Account: Bank of Maharashtra, 60271839405, IFSC MAHB0000283, S. Kulkarni & Associates. GSTIN 27BDEPK8830J1Z9.

Yours faithfully,
CA Sunil Kulkarni`,
    known: [
      ['jargon', 'The undersigned wishes to bring to your kind notice'],
      ['jargon', 'your good self'],
      ['dueDate', '5 December 2026'],
      ['tone', 'failing which we shall be constrained to'],
    ],
    unseen: [['tone', 'Our other clients of the same market clear their bills before the tea gets cold']],
  },
  {
    name: 'Abuja software consultant, second reminder, total differs from the subject',
    subject: 'Invoice BL-0772: ₦1,250,000 - Payroll module',
    body: `Dear Mrs. Danjuma,

I bring you greetings from the entire Bluelantern team. The payroll module ran for October without any error, and your staff in the Kano branch have now received their logins.

In respect of the above subject matter, the total of ₦1,520,000 on invoice BL-0772 was due on 10 November 2026. Kindly expedite action and treat as urgent. Payment should reach us not later than Friday, 4 December 2026: Zenith Bank, 1016284739, Bluelantern Systems Ltd.

Madam, a goat that fetches water should not die of thirst. We may have no choice than to carry our server and go.

Thanks for your usual cooperation.

Emeka Nwosu`,
    known: [
      ['jargon', 'In respect of the above subject matter'],
      ['consistency', '₦1,520,000'],
      ['jargon', 'Kindly expedite action'],
      ['tone', 'treat as urgent'],
    ],
    unseen: [
      ['tone', 'a goat that fetches water should not die of thirst'],
      ['tone', 'We may have no choice than to carry our server and go'],
    ],
  },
  {
    name: 'Omaha dance studio owner, monthly tuition',
    subject: "Zoe's December tuition",
    body: `Hi Amber,

Zoe nailed her double pirouette on Saturday and Miss Kayla cried a little. Recital costumes come in next week, so please send her with black tights from Monday on.

Zoe's tuition for December is $168 and it's due on Tuesday, December 1, 2026. Venmo to @LakesideDanceOmaha works best, or a check at the front desk.

November's got here on the 11th, and honestly, our little dancers are watching how the grown-ups in their lives honor a promise. LATE PAYMENTS WILL NOT BE TOLERATED!!!

See you at the Nutcracker sing-along!
Miss Tammy`,
    known: [
      ['missing', 'invoiceNumber'],
      ['tone', 'LATE PAYMENTS WILL NOT BE TOLERATED!!!'],
    ],
    unseen: [['tone', 'our little dancers are watching how the grown-ups in their lives honor a promise']],
  },
  {
    name: 'Kent plumber, invoice after a boiler repair, sent from the van',
    subject: 'Inv 1562 boiler',
    body: `Hiya Mrs Cole,

Heating's back up and running and all nine rads are bled. Keep an eye on the pressure, it should sit about one and a half. If it drops overnight ring me.

Invoice 1562 is attached. The old pump looked like it was on its last legs so I stuck a new one in while I had the lid off, and that's bumped it up a fair bit from what I told you on the phone. Parts, labour and sundries are all on there.

BACS please to 40-21-16, 31847205, K Dobson Plumbing. ASAP if you can, merchants want paying.

Cheers
Kev`,
    known: [
      ['missing', 'attachment'],
      ['missing', 'total'],
      ['jargon', 'sundries'],
      ['jargon', 'BACS'],
      ['dueDate', 'ASAP'],
    ],
    unseen: [
      ['surprise', 'I stuck a new one in while I had the lid off'],
      ['tone', 'merchants want paying'],
    ],
  },
  {
    name: 'Perthshire tree surgeon, estimate in Scots with a gap left in',
    subject: 'Estimate for the sycamore at [ADDRESS]',
    body: `Hi Moira,

Good tae meet ye on Sunday, and thank Jim for the tablet. I've had a think aboot the big sycamore and it can come doon in one day wi two of us and the chipper. We'd leave the logs stacked ahint the garage and the nest box goes back up on the rowan.

Felling and clearing: £620
Grinding the stump: £160
Total: £780, nae VAT as we're no registered. E&OE.

If the trunk turns oot rotten inside, ye'll find that on the bill and all. Payment COD, cash or bank transfer.

Let me ken quick, mind, I've other folk girning for that same week.

Aw the best,
Fraser`,
    known: [
      ['consistency', '[ADDRESS]'],
      ['jargon', 'E&OE'],
      ['dueDate', 'COD'],
    ],
    unseen: [
      ['surprise', "ye'll find that on the bill and all"],
      ['tone', "I've other folk girning for that same week"],
    ],
  },
  {
    name: 'Stuttgart structural engineers to an Irish builder, third reminder',
    subject: '3rd reminder - Invoice R-26-0488',
    body: `Dear Mr. O'Dowd,

the structural calculation for the stair in Cork was released by the checking engineer on 2 November, so from our side everything is ready for the steel builder.

To our invoice R-26-0488 from 22 September 2026, due on 22 October 2026, we could until today find no payment in our account:

Invoice: 3.570,00 EUR
Dunning fee: 40,00 EUR
Total: 3.610,00 EUR

We set you herewith a last term until 7 December 2026. After fruitless running out of this term we will hand the matter over to our lawyer. How a firm that calls itself serious can handle so is for us not to understand.

Account: DE62 4306 0967 2148 8305 17, Ingenieurbüro Maurer + Roth.

Best regards
Jochen Roth`,
    known: [
      ['jargon', 'Dunning fee'],
      ['tone', 'hand the matter over to our lawyer'],
    ],
    unseen: [
      ['tone', 'We set you herewith a last term'],
      ['jargon', 'After fruitless running out of this term'],
      ['tone', 'How a firm that calls itself serious can handle so is for us not to understand'],
    ],
  },
  {
    name: 'Galway cello teacher, invoice for the term',
    subject: 'Cello lessons - invoice 26-41',
    body: `Hi Declan,

Aoife's bow hold has come on in leaps since the summer. Her Grade 4 exam is on Saturday 5 December at 10.20, and she should bring the pencil with the good rubber.

Invoice 26-41 is attached: ten lessons at €38, so €380. Please pay by 20 November 2026, by transfer to IE09 BOFI 9005 8837 4625 19. Or my daughter has shown me the card machine at last, so I can put it through on the card you gave me, 5424 1830 6619 4201.

I know music is the first thing to be let slide in a busy house, but it'd be a pity if the child was the one to pay for it.

Bye for now,
Gráinne`,
    attachments: [{ name: 'cello 26-41.pdf' }],
    known: [
      ['dueDate', '20 November 2026'],
      ['payment', '5424 1830 6619 4201'],
    ],
    unseen: [['tone', "it'd be a pity if the child was the one to pay for it"]],
  },
  {
    name: 'Young Atlanta videographer, first invoice, typed on the phone',
    subject: 'church video invoice!!',
    body: `hey marcus

final cut is in the shared folder, the color on the drone shots came out so good. let me know if the youth pastor wants the vertical version too, that one was already in the deal

shoot day $1,000
editing $200
total $1,150

its due EOW. no pressure lol but im out here splitting one ramen into two dinners

also your grandma is a star, tell her i said hi

dre`,
    known: [
      ['consistency', '$1,150'],
      ['dueDate', 'EOW'],
      ['missing', 'invoiceNumber'],
      ['missing', 'howToPay'],
    ],
    unseen: [['tone', 'im out here splitting one ramen into two dinners']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Lancashire joiner, invoice for benches in a county court',
    subject: 'Invoice 2207 - benches for Court 3',
    body: `Hello Yasmin,

The six benches are in place in Court 3 and the ushers have tried every one of them. The usher by the door asked for felt under the feet, so I put that on before I left; it was part of the price.

Invoice 2207 for £4,320.00 including VAT is attached. Please pay by Friday 18 December 2026 by bank transfer to sort code 20-47-31, account 83621947, T. Ashworth Joinery.

The oak will darken a little over the first year. That is normal, and a wipe with a damp cloth is all it needs.

Thank you for holding the side door open all week.

Tom Ashworth`,
    attachments: [{ name: 'Invoice 2207.pdf' }],
  },
  {
    name: 'Limerick solicitor, plain bill after making a will',
    subject: 'Your will - invoice 1904',
    body: `Dear Mr Hanley,

Your will is signed and in our safe, and a copy is with this mail together with invoice 1904.

Our fee is €250.00 and the VAT is €57.50, so the total is €307.50. That is the price we agreed in October. Please pay by 16 December 2026 by bank transfer to IE64 IPBS 9906 9041 7588 32, with 1904 as the reference.

If your family changes, through a birth, a marriage or a death, ring me and we will check whether the will still says what you want.

With good wishes,
Orla Considine`,
    attachments: [{ name: 'invoice-1904.pdf' }, { name: 'will-copy.pdf' }],
  },
  {
    name: 'Hamburg court translator, invoice for a judgment, non-native but clear',
    subject: 'Invoice 26-077, translation of the judgment',
    body: `Dear Ms Pemberton,

thank you for your trust. The translation of the judgment is ready and stamped, and I have sent the paper version by post yesterday. The word "threat" on page 4 was difficult; I have explained my choice in a footnote.

You find my invoice 26-077 attached. It is for 2,150 words at EUR 0.20, so the total is EUR 430.00. Please transfer it by 14 December 2026 to DE71 1203 0000 1054 8823 91. My VAT number is DE319405721.

If the court has a question about the text, your lawyer can call me directly.

Kind regards
Anke Petersen`,
    attachments: [{ name: 'Rechnung-26-077.pdf' }],
  },
  {
    name: 'Lyon stage lighting technician, estimate for a small festival',
    subject: 'Estimate D-2026-19 for the lights, 6 March',
    body: `Hello Niamh,

It was a pleasure to visit the hall with you. The ceiling is lower than on the plan, but the small projectors will pass without problem.

Here is my estimate D-2026-19:

Rental of 12 projectors: 540 €
Two days of work: 620 €
Travel from Lyon: 140 €
Total: 1 300 €

The price is valid until 31 January 2027. If something changes in the programme, I ask you first and we agree on the price before I do anything. The invoice will come after the show, to pay by 31 March 2027 by bank transfer.

Take the time you need to look at it with the team.

Best regards,
Mathieu Garnier`,
  },
  {
    name: 'Polish cleaner in Leeds, monthly bill for a dental surgery',
    subject: 'Cleaning in November, invoice 11/26',
    body: `Hello Dr Osei,

I send you invoice 11/26 for cleaning in November. It was 9 visits, each £45, so together £405.

Please pay by 11 December 2026 to Beata Wrona, sort code 60-08-33, account 71820456. Thank you that you always pay in good time, it helps me a lot.

The vacuum is working again, it was only the filter. In the week of 21 December I come on Monday and Tuesday, because on Thursday is Christmas Eve.

All the best for you and the team,
Beata`,
    attachments: [{ name: 'invoice 11-26.pdf' }],
  },
  {
    name: 'Jaipur textile consultant, friendly first reminder',
    subject: 'Invoice JT-140 - block print workshop',
    body: `Dear Fiona,

I hope the samples reached Edinburgh safely and the indigo did not stain the parcel this time.

Invoice JT-140 for USD 1,150 was due on 16 November 2026, and I have not seen the payment in our account so far. Perhaps it is still on the way, as transfers from the UK can take some days. If it has not gone out, could you please send it by 4 December 2026? The bank details are at the bottom of the invoice, which I have attached once more.

If anything in it is not clear, please write to me and I will correct it the same day.

The women of the workshop ask about you often. They have named a pattern after your umbrella.

Warm regards,
Meenakshi Rathore`,
    attachments: [{ name: 'JT-140.pdf' }],
  },
  {
    name: 'Port Harcourt caterer, thanks for a part payment and the balance',
    subject: 'Invoice GK-093: ₦300,000 received, thank you',
    body: `Dear Mr. Briggs,

Thank you for the ₦300,000 you paid on Monday. The receipt is attached.

Invoice GK-093 for the naming ceremony was ₦520,000, so ₦220,000 is left to pay. As we agreed on the phone, the second part is due on 15 December 2026. The account is the same: Access Bank, 0728391645, Grace Kalabari Kitchen.

I am glad that the native soup went round and that your mother-in-law asked for the recipe. I will give it to her myself.

Greet the little one for us.

Grace Amachree`,
    attachments: [{ name: 'Receipt GK-093.pdf' }],
  },
  {
    name: 'Brisbane landscaper, revised price after an agreed change',
    subject: 'New price for the retaining wall - invoice 518',
    body: `Hi Lachlan,

The wall is finished and the drain behind it ran clear in Saturday's storm, so I'm happy with it.

As you and I agreed on 9 November, we went two courses higher along the fence. That is the $640 you said yes to in your email of 10 November. So invoice 518, attached, looks like this:

Wall as quoted: $5,280
Two more courses, agreed 10 November: $640
Total including GST: $5,920

Please pay by Wednesday 16 December 2026 to BSB 124-017, account 2294 1837, Hinterland Stone & Garden. Our ABN is 76 618 204 937.

Don't park anything against the wall until Christmas; the mortar is still curing.

Cheers,
Jo`,
    attachments: [{ name: 'Invoice 518.pdf' }],
  },
  {
    name: 'Ohio bookkeeper, late formal reminder with interest, calm',
    subject: 'Invoice 7731, due September 30, 2026',
    body: `Dear Ms. Vandersloot:

I am writing about invoice 7731 for $1,840.00, which covers your second-quarter books. It was due on September 30, 2026, and is now 56 days overdue. I wrote on October 14 and November 4.

Under our agreement, interest runs from the due date at 1% a month. I would be glad to leave it out if the $1,840.00 arrives by December 9, 2026. You can mail a check to Burke Bookkeeping, 88 Mill Street, Dayton, OH 45402, or use the payment link on the attached invoice.

If paying it all at once is difficult right now, please call me at 937-555-0148. Two or three installments would be fine with me.

Sincerely,
Eileen Burke`,
    attachments: [{ name: 'invoice-7731.pdf' }],
  },
  {
    name: 'Cork baker, invoice for a wedding cake',
    subject: 'Your wedding cake: invoice 365, €420',
    body: `Hi Róisín and Mark,

Thanks a million for the photo of the cake under the fairy lights, it's up in the bakery already. I heard the lemon tier was gone immediately after the speeches.

Invoice 365 is attached. The cake was €520 and you paid a deposit of €100 in June, so there is €420 to pay by Friday 11 December 2026. You can transfer it to IE93 AIBK 9311 5221 8846 70 or pay by card in the shop.

No need to return the stand this side of Christmas, I have a second one.

Enjoy the honeymoon,
Deirdre
The Crumb Room`,
    attachments: [{ name: 'Crumb Room 365.pdf' }],
  },
  {
    name: 'Bristol proofreader, invoice for a guide on debt',
    subject: 'Invoice 142: proofreading of the debt guide',
    body: `Dear Helen,

The second pass of the guide is done and back in the shared folder. The chapter on bailiffs was the hardest to make plain, and I suggest calling the box on page 31 "If you get a final letter" so that readers find it quickly.

My invoice 142 for £612.00 is attached: 18 hours at £34. Please pay by 15 December 2026 by bank transfer to Rosalind Achebe, sort code 20-47-31, account 83621947.

I stayed within the 18 hours we agreed in September.

I'm away from 19 to 29 December but I'll answer questions from the typesetter until the 18th.

With best wishes,
Ros`,
    attachments: [{ name: 'invoice-142.pdf' }],
  },
  {
    name: 'Maine sign painter, invoice to a fishing supply store',
    subject: 'Invoice 61 for the storefront sign',
    body: `Hi Carl,

The sign went up this morning, immediately after our call, and the fellow from the bait shop honked at it twice. The net on the left now hangs behind the lobster the way you sketched it.

Invoice 61 is attached. The price is $1,375, just as we agreed, with the second coat included. Please mail a check to Pete Thibodeau, 12 Wharf Road, Stonington, ME 04681, so that it gets here by December 18, 2026.

Give the varnish two days before you let anybody lean a ladder on it.

Pete`,
    attachments: [{ name: 'invoice-61.pdf' }],
  },
]
