/** English mails of a round whose writers were of all countries and trades. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'farrier in Powys, chatty first invoice to a smallholder',
    subject: 'Invoice 0417 - Bess and the grey',
    body: `Hiya Sioned,

Good to see Bess walking sound again on Monday. The grey was a bit leery of the hot shoe but she settled once your lad held her.

Two full sets at £95 each and a trim for the pony at £35, so £225 all in. Invoice 0417 is attached.

Pop it across when you get a minute, bank transfer to G. Pritchard, sort code 20-30-47, account 60198490. Don't go letting it slide till the lambs are out like you did last spring, mind!

Next shoeing would be about the second week of January. I'll ring nearer the time.

Gethin`,
    attachments: [{ name: 'invoice-0417.pdf' }],
    known: [['dueDate', 'when you get a minute']],
    unseen: [['tone', 'letting it slide till the lambs are out like you did last spring']],
  },
  {
    name: 'safety consultant in Mumbai, formal invoice in Indian officialese',
    subject: 'Tax Invoice KSC/2026-27/118 - Safety audit, Bhiwandi unit',
    body: `Respected Sir,

Greetings of the day. Please find enclosed herewith our tax invoice no. KSC/2026-27/118 towards the fire and electrical safety audit carried out at your Bhiwandi warehouse on 16 and 17 November.

Audit fee: ₹1,20,000
GST at 18%: ₹21,600
Total: ₹1,41,600

The audit report with photographs has already been shared with Mr. Deshmukh, and he has confirmed that the two fire doors were repaired.

Kindly do the needful and release the payment at the earliest, so that the same need not be carried as an unpleasantness into the new year. Account: Kelkar Safety Consultants, HDFC Bank, A/c 50200041877310, IFSC HDFC0000239.

For any clarification on the findings, I am on 022 5550 1177.

Regards,
S. V. Kelkar`,
    attachments: [{ name: 'KSC-2026-27-118.pdf' }],
    known: [
      ['jargon', 'Please find enclosed herewith'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
    ],
    unseen: [['tone', 'need not be carried as an unpleasantness into the new year']],
  },
  {
    name: 'wedding photographer in Cork, second reminder, far too apologetic',
    subject: 'Invoice 2026-88, second half',
    body: `Hi Aoife and Declan,

I hope married life is treating you well and that the dog has forgiven you for Portugal.

I'm so sorry to bother you again. I wrote and deleted this about nine times because I can't bear the thought of you opening it over your dinner. It's about invoice 2026-88, the second half of the wedding package, €1,150. It was due on 30 October and I can't see it in my account yet.

Could you send it by Friday 4 December? Feel free to ignore me completely if it's a bad time.

The album proofs are nearly ready, and the one of your granny with the saxophone player is on the cover, as you asked.

Mairead`,
    known: [
      ['tone', "I'm so sorry to bother you again"],
      ['missing', 'howToPay'],
    ],
    unseen: [
      ['tone', "I can't bear the thought of you opening it over your dinner"],
      ['tone', "Feel free to ignore me completely if it's a bad time"],
    ],
  },
  {
    name: 'plumber in Leeds, late and angry third reminder',
    subject: 'FINAL WARNING - invoice 3092',
    body: `Mr Hartley

Invoice 3092, £640.00, boiler swap at Roundhay Road, was due 18 September. I've rung four times and sent two emails.

The boiler works, your tenant told me so herself last week, so there's nothing wrong with the job. I fitted that stopcock and I can just as easily turn it the other way.

Pay by Monday 30 November or you'll be hearing from my solicitor. I've had it up to here with landlords.

Sort code 60-10-23, account 67691825, name D Outhwaite Plumbing.

D. Outhwaite`,
    known: [
      ['tone', 'FINAL WARNING'],
      ['tone', "you'll be hearing from my solicitor"],
      ['tone', "I've had it up to here"],
    ],
    unseen: [['tone', 'I can just as easily turn it the other way']],
  },
  {
    name: 'Dutch translator, invoice with a slip of the sum and a floating deadline',
    subject: 'Invoice T-2026-061, manual heat pump NL-EN',
    body: `Dear Joost,

Thank you for the nice cooperation last weeks. I hope the engineers were happy with the word "defrost cycle", we talked long about it.

Here is the calculation of invoice T-2026-061:

4,120 words x €0.11 = €453.20
Proofreading of the drawings: €60.00
VAT 21%: €107.77
Total: €602.97

You can transfer it within 14 days to NL31 INGB 0406 6848 63 in name of M. Terpstra Vertalingen. In spring I had to fish the money out of you with three mails, so let us do that better. The invoice as PDF is attached.

I am on holiday from 21 December until 4 January, so the next manual I can take in hand after that.

With kind greetings,
Marijke Terpstra`,
    attachments: [{ name: 'T-2026-061.pdf' }],
    known: [
      ['consistency', '€602.97'],
      ['dueDate', 'within 14 days'],
    ],
    unseen: [['tone', 'I had to fish the money out of you with three mails']],
  },
  {
    name: 'American copywriter, first reminder full of office talk',
    subject: 'Circling back: Invoice #1187',
    body: `Hi Brent,

Loved seeing the new landing page go live, and congrats on the Denver office.

Per my last email, invoice #1187 ($2,750.00, terms net 30) is still open on my end. I figured a company that can fly in a llama for its holiday party could find the "pay" button.

You can pay by ACH to Wells Fargo, routing 121000248, account 8843301975, or use the link on the invoice.

Happy to help if your AP team needs anything, like a fresh W-9.

Best,
Kelsey Moran`,
    known: [
      ['jargon', 'Circling back'],
      ['tone', 'Per my last email'],
      ['dueDate', 'net 30'],
      ['jargon', 'AP team'],
    ],
    unseen: [['tone', 'a company that can fly in a llama for its holiday party could find the "pay" button']],
  },
  {
    name: 'caterer in Lagos, reminder to an events firm, moralising',
    subject: 'Balance for the naming ceremony',
    body: `Good morning Mrs. Adeyemi,

Compliments of the season in advance, and thank you for the kind words about the small chops.

This is about the balance of ₦385,000 for the naming ceremony on 31 October. You paid ₦400,000 before the day, and we agreed that the rest would come one week after.

Please treat as urgent. God sees how each of us treats the hand that cooked the food.

Kindly pay by Wednesday 2 December to GTBank, account 0248817736, Bimpe's Kitchen.

Warm regards,
Bimpe Olatunji`,
    known: [
      ['tone', 'Please treat as urgent'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [['tone', 'God sees how each of us treats the hand that cooked the food']],
  },
  {
    name: 'sparky in Geelong, first invoice with an impossible day and an unagreed extra',
    subject: 'Inv 5521 - kitchen and shed wiring',
    body: `G'day Trent,

All done at your place. Downlights are in, the shed has its own circuit and the certificate of safety is attached with the invoice.

Inv 5521:
Downlights x 8: $720
Shed circuit: $940
Switchboard gremlins: $180
Total inc GST: $1,840

I know that last one wasn't on the quote, but once I had the cover off I figured you'd want it sorted so I just went ahead.

Due 31 November. BSB 063-521, account 1044 2873, Barwon Sparks.

If the sensor light by the bins comes on too easy, there's a little dial underneath.

Cheers
Macca`,
    attachments: [{ name: 'inv-5521.pdf' }, { name: 'certificate-of-safety.pdf' }],
    known: [['dueDate', '31 November']],
    unseen: [['surprise', "I figured you'd want it sorted so I just went ahead"]],
  },
  {
    name: 'German web developer, invoice with Skonto terms and a mistyped IBAN',
    subject: 'Invoice RE-2026-0192 / Relaunch online shop',
    body: `Dear Ms. Okafor,

with reference to our contract of 1 September I send you invoice RE-2026-0192 for the second milestone of the relaunch.

Price: 4,800.00 EUR
VAT 19%: 912.00 EUR
Total: 5,712.00 EUR

The sum becomes exigible with the acceptance of the deliverable, terms 2/10 net 30. After this time the amount falls automatically into dunning.

IBAN: DE41 1002 0890 6490 9590 83
Account holder: Tilman Reuss Webentwicklung

The staging server stays online until you have tested the checkout with all three payment providers. The list of open points is in the shared folder.

Kind regards
Tilman Reuss`,
    attachments: [{ name: 'RE-2026-0192.pdf' }],
    known: [
      ['dueDate', '2/10 net 30'],
      ['payment', 'DE41 1002 0890 6490 9590 83'],
      ['jargon', 'dunning'],
      ['jargon', 'with reference to'],
    ],
    unseen: [['jargon', 'becomes exigible with the acceptance of the deliverable']],
  },
  {
    name: 'French ceramic artist to a London gallery, short invoice with a date in figures',
    subject: 'Facture / Invoice F26-31',
    body: `Dear Hamish,

It was a joy to see the blue bowls in your window, and the light of the evening does them good.

For the twelve pieces sold in October, after your part of 40%, it rests €1,944.00 for me. This is invoice F26-31, in attachment.

I would like to receive it before the 05/12/2026, on FR76 3000 4008 2777 0757 8289 289, name Odile Carvennec. With artists one always pays the last, I know the song.

The next firing is at the beginning of December; I keep the two large vases for you.

Amitiés,
Odile`,
    attachments: [{ name: 'F26-31.pdf' }],
    known: [['dueDate', '05/12/2026']],
    unseen: [['tone', 'With artists one always pays the last, I know the song']],
  },
  {
    name: 'old-school bookkeeper in Norwich, officialese for a joinery firm',
    subject: 'Invoice 20261 - Staircase, The Old Rectory',
    body: `Dear Sirs,

We write further to the completion of the above-mentioned works and attach our invoice 20261 in the sum of £3,480.00 including VAT.

The oak was delivered on 9 November and the staircase was fitted on 17 and 18 November. Mr Bunn will return in February, when the heating has been on for a season, to look at the joints.

We should be obliged if you would effect the discharge of this sum into the firm's bank by 18 December 2026: Blakeney Joinery, sort code 20-68-10, account 50417736. A remittance advice would be appreciated.

Should you have any queries, please do not hesitate to contact the undersigned.

Yours faithfully,
P. M. Lacey (Mrs)`,
    attachments: [{ name: 'Invoice 20261.pdf' }],
    known: [
      ['jargon', 'We write further to'],
      ['jargon', 'above-mentioned'],
      ['jargon', 'in the sum of'],
      ['jargon', 'We should be obliged if you would'],
      ['jargon', 'remittance advice'],
      ['jargon', 'do not hesitate to contact the undersigned'],
    ],
    unseen: [['jargon', "effect the discharge of this sum into the firm's bank"]],
  },
  {
    name: 'retired piano teacher in Toronto, term invoice that differs from its subject',
    subject: 'Piano lessons, fall term, Invoice 214',
    body: `Dear Mrs. Chaudhry,

Zara has worked beautifully on her Clementi and is ready to start the second movement. Please remind her to count aloud, however silly it feels.

Invoice 241 is for ten lessons at $55, which comes to $550. You may send an e-transfer to lessons@eleanorbryce.example at your earliest convenience. I am on a fixed pension, and I do notice when the envelope comes late.

The recital is on Sunday, December 13 at 2 p.m. in the church hall. Tea is provided, and grandparents are welcome.

Sincerely,
Eleanor Bryce`,
    known: [
      ['consistency', '241'],
      ['dueDate', 'at your earliest convenience'],
    ],
    unseen: [['tone', 'I am on a fixed pension, and I do notice when the envelope comes late']],
  },
  {
    name: 'IT contractor in Kraków, monthly invoice with two different totals',
    subject: 'Invoice FV/11/2026 - November - EUR 6,720.00',
    body: `Hello Stefan,

Invoice for November, 21 days x EUR 360.00 = EUR 7,560.00, number FV/11/2026. Timesheet and invoice attached.

Two days went to the migration of the old queue, as we agreed on the call on 12 November. The rest is normal sprint work.

Please pay ASAP, because my leasing takes the money on the tenth and it does not ask me about my mood.

PL79 1140 2017 0000 9336 4739 7293, Wojciech Zaręba.

On 24 December I don't work, of course.

Best,
Wojtek`,
    attachments: [{ name: 'FV-11-2026.pdf' }, { name: 'timesheet-2026-11.xlsx' }],
    known: [
      ['consistency', 'EUR 6,720.00'],
      ['dueDate', 'ASAP'],
    ],
    unseen: [['tone', 'my leasing takes the money on the tenth and it does not ask me about my mood']],
  },
  {
    name: 'roofer in Fife, estimate with a placeholder left and open-ended extras',
    subject: 'Estimate E-77, slates and leadwork',
    body: `Hello [Client name],

Thanks for the tea and for holding the ladder. I had a good look at the north side once the rain went off.

To lift and relay the bottom four courses with the slates you have, and new lead in both valleys, I make it £2,950 including VAT. Scaffold is in that. Estimate E-77 is attached, good until 31 January 2027.

Anything else we come across up there goes on the bill as we go. You never know with these old houses.

I could start in the week of 11 January if the weather holds. A deposit of £500 by Friday 18 December to sort code 80-22-60, account 10377452, Balfour Roofing, keeps the slot.

Cheers,
Rab Balfour`,
    attachments: [{ name: 'estimate-E-77.pdf' }],
    known: [['consistency', '[Client name]']],
    unseen: [['surprise', 'Anything else we come across up there goes on the bill as we go']],
  },
  {
    name: 'dog groomer in Ohio, reminder with an offer and a card number',
    subject: 'Biscuit misses you! (and invoice 660)',
    body: `Hi Tammy!

Biscuit was such a good boy on October 29, even for his nails. I put the blue bandana in the bag.

Invoice 660 for $84.00 was due November 5 and I don't see it yet. Could you pay by December 4? Venmo @muddypawsakron is the easiest, or I can run the card I wrote down from last time, 4539 1488 0343 6467. He'd be heartbroken to lose his spot on my calendar over this.

And guess what, book your Christmas groom before December 10 and get 15% off, plus a free paw balm!

He does have a little mat behind the left ear, so give that a brush every couple of days.

Hugs,
Darlene at Muddy Paws`,
    known: [
      ['payment', '4539 1488 0343 6467'],
      ['incentive', 'book your Christmas groom before December 10 and get 15% off'],
    ],
    unseen: [['tone', "He'd be heartbroken to lose his spot on my calendar over this"]],
  },
  {
    name: 'videographer in Nairobi, reminder to an NGO',
    subject: 'Pending payment, INV-0093',
    body: `Dear Faith,

I trust this email finds you well. The field team in Kisumu sent me the photos of the screening, and it was wonderful to see the whole school in front of one sheet.

INV-0093 for KES 148,000 is still pending since 6 November. My two cameramen ask me every morning whether your office has remembered them, and I have run out of faces to make.

Kindly pay by COB Friday. M-Pesa Paybill 247247, account number 0715500218.

The raw footage is on the drive with the yellow sticker, in case your donors ask for it.

Regards,
Kevin Otieno`,
    known: [
      ['jargon', 'I trust this email finds you well'],
      ['dueDate', 'COB Friday'],
    ],
    unseen: [
      [
        'tone',
        'My two cameramen ask me every morning whether your office has remembered them, and I have run out of faces to make',
      ],
    ],
  },
  {
    name: 'Finnish architect writing to a British couple, two different due dates',
    subject: 'Invoice 2026-115, sauna cottage drawings',
    body: `Dear Helen and Mark,

The building permit drawings of the sauna cottage are now ready, and the municipality has received them today. The handling takes normally six to eight weeks.

Invoice 2026-115 is attached: 2,400.00 EUR + VAT 25.5% 612.00 EUR, total 3,012.00 EUR. It is to be seen as a partial accrual of the planning entirety. The due date is 11 December 2026.

Bank: FI59 5000 0120 1976 85, Arkkitehtitoimisto Vesa Lintula. Please use the reference on the invoice, and see that the money is on the account by 16 December.

In summer I drew the terrace on the west side like you wished. If you want it bigger, tell me before the frost goes from the ground.

Best regards
Vesa Lintula`,
    attachments: [{ name: 'invoice-2026-115.pdf' }],
    known: [['dueDate', '16 December']],
    unseen: [['jargon', 'It is to be seen as a partial accrual of the planning entirety']],
  },
  {
    name: 'yoga retreat host in Andalusia, invoice with a day already past',
    subject: 'Your place at the January retreat - Invoice R-58',
    body: `Hola Claire,

So happy you are joining us in January! The almond trees will be in flower, with a little luck.

Here is your pro forma R-58 for the shared room, seven nights: €790. Please make the transfer until 20 November 2026 to ES35 0049 1500 0826 6976 3705, Casa Almendro SL. Half the places are already gone and the universe gives the room to who decides first.

Bring warm socks, the mornings are cold here in the mountain. The bus from Málaga leaves at 15:30 and we pick you up in the village.

Namaste,
Lucía`,
    known: [
      ['jargon', 'pro forma'],
      ['dueDate', '20 November 2026'],
    ],
    unseen: [
      ['tone', 'Half the places are already gone and the universe gives the room to who decides first'],
    ],
  },
  {
    name: 'tree surgeon in Devon, sarcastic late reminder in dialect',
    subject: 'That ash tree - inv 148',
    body: `Alright Mr Fenwick,

Me again, Pete what took down your ash in August. Hope the logs be drying nicely. Must be lovely sat by a fire somebody else paid for.

Inv 148, £560, due 14 September. That's ten week gone. I rang Tuesday and your wife said you was at the golf, so I'm glad to hear times ain't that hard.

Pay by Friday 4 December please, sort code 30-90-57, account 21884406, P Yeo Tree Care. I won't ask you again.

The stump'll want another look come spring, there was honey fungus in the roots.

Pete Yeo`,
    known: [['tone', "I won't ask you again"]],
    unseen: [
      ['tone', 'Must be lovely sat by a fire somebody else paid for'],
      ['tone', "I'm glad to hear times ain't that hard"],
    ],
  },
  {
    name: 'chartered surveyor in Galway, legalistic last reminder',
    subject: 'Invoice GS-2026-204: letter before action',
    body: `Dear Mr Folan,

Our invoice GS-2026-204 for the boundary survey at Oranmore, €1,845.00 including VAT, was due on 2 October 2026. Your copy of the map was delivered by hand on 4 September.

Take notice that, unless the sum is received in cleared funds by Friday 4 December 2026, we shall institute proceedings without further notice. A man in your position would hardly wish the neighbours to read of it.

The account is IE57 BOFI 9000 1732 2241 22, Geraghty Surveys Ltd. This letter is written without prejudice.

Yours sincerely,
Ultan Geraghty`,
    known: [
      ['jargon', 'letter before action'],
      ['jargon', 'Take notice that'],
      ['jargon', 'cleared funds'],
      ['tone', 'we shall institute proceedings without further notice'],
      ['jargon', 'without prejudice'],
    ],
    unseen: [['tone', 'A man in your position would hardly wish the neighbours to read of it']],
  },
  {
    name: 'young social media manager in Manchester, text-message style',
    subject: 'november stuff',
    body: `heyyy Jas

november is a wrap!! the bao reel hit 41k, literally obsessed. ive put the numbers in the doc so u can show your dad

invoice SM-11 is for the usual package, same as october. pls send it over soon, monzo is best, sort code 04-00-04 acc 77120934 (Liv Marsden)

not being funny but last month u left me on read for like three weeks and i was living on toast

can we shoot the xmas menu on the 2nd? need the nice plates out x

liv`,
    known: [
      ['missing', 'total'],
      ['dueDate', 'soon'],
    ],
    unseen: [
      [
        'tone',
        'not being funny but last month u left me on read for like three weeks and i was living on toast',
      ],
    ],
  },
  {
    name: 'signwriter in Durban, invoice with trade terms',
    subject: 'Invoice SW3318 - bakkie lettering',
    body: `Hi Pravesh,

The two bakkies came out lekker, hey. Tell the guys not to put them through the car wash before Saturday so the vinyl can cure.

Invoice SW3318 is attached, R8 970,00 incl. VAT. Payment is 30 days from statement. E&OE.

EFT to Umgeni Signs, Standard Bank, branch 051001, account 05 228 114 7. And this time the full amount in one go, not in dribs and drabs like you're feeding chickens.

Shout if the phone number on the tailgate must be bigger.

Cheers,
Deon`,
    attachments: [{ name: 'SW3318.pdf' }],
    known: [
      ['dueDate', '30 days from statement'],
      ['jargon', 'E&OE'],
    ],
    unseen: [['tone', "not in dribs and drabs like you're feeding chickens"]],
  },
  {
    name: 'maths tutor in Singapore, monthly bill to a parent',
    subject: 'Tuition fees Nov 2026, bill 1126-09',
    body: `Dear Mdm Lim,

Wei Jie did well for his algebra test, 34 out of 40. He is still careless with the minus sign, so I gave him two extra worksheets for the holidays.

Tuition for Nov: 4 lessons x S$85 = S$360. Bill no. 1126-09.

PayNow to 9123 4567 (Ong Hui Min). Kindly pay soonest and revert with the screenshot. As a fellow parent you surely know how to set a good example for the child.

No lesson on 23 and 30 Dec. Wishing your family a good rest.

Thanks,
Hui Min`,
    known: [
      ['consistency', 'S$360'],
      ['dueDate', 'soonest'],
      ['jargon', 'revert'],
    ],
    unseen: [['tone', 'you surely know how to set a good example for the child']],
  },
  {
    name: 'beekeeper in Canterbury NZ, pollination invoice that forgot its attachment',
    subject: 'Pollination - invoice 2611',
    body: `Hi Graeme,

The hives came off the cherries yesterday and they've gone up the valley for the clover. Good strong set by the look of it, even in the bottom rows where the frost got in.

Invoice 2611 is attached, with the hive map. Forty hives at $210 plus GST, so $9,660.00 all up. Due 20 December, account 03-0802-0447193-00, Rakaia Apiaries.

There's also a bit on there for the shifting around we did in the second week. It'll make sense when you see it.

Mind the two white boxes by the pump shed, those girls are grumpy and I'll fetch them on Saturday.

Cheers,
Shona`,
    known: [['missing', 'attachment']],
    unseen: [['surprise', "There's also a bit on there for the shifting around we did in the second week"]],
  },
  {
    name: 'virtual assistant in Cebu, humble reminder to an Australian coach',
    subject: 'Invoice VA-027 po',
    body: `Good day Ma'am Rachel!

The December newsletter is scheduled already and I answered all the comments from the webinar. There were 63, mostly kind.

I am really sorry to disturb you, Ma'am. I know you have much bigger things than a small person like me. It is only about invoice VA-027 for USD 320.00, which was due on 15 November.

Maybe you can send it whenever you have extra. My Wise email is joy.abella@vasupport.example.

Next week I will be offline on Monday because it is a holiday here. The calendar is updated.

Thank you so much and God bless,
Joy`,
    known: [['tone', 'I am really sorry to disturb you']],
    unseen: [
      ['dueDate', 'whenever you have extra'],
      ['tone', 'you have much bigger things than a small person like me'],
    ],
  },
  {
    name: 'Swedish illustrator, invoice whose weekday and date disagree',
    subject: 'Invoice 1042 - the fox book, spreads 5 to 9',
    body: `Hi Priya,

Here are spreads 5 to 9 in final resolution. I changed the fox's scarf to green on all of them, because the red one disappeared in the autumn leaves.

Invoice 1042, five spreads at €380, is €1,900. No VAT, as we sell between EU countries. Please pay by Monday 11 December 2026 to SE04 5000 0000 0580 7908 8725, Ateljé Wiklund.

I also did some more sketching than we said, so I rounded my part upwards a little on the last spread.

The cover I will send in week 50 when the oil has dried enough to scan.

All the best,
Ylva`,
    attachments: [{ name: 'invoice-1042.pdf' }],
    known: [['dueDate', 'Monday 11 December 2026']],
    unseen: [
      ['surprise', 'I also did some more sketching than we said, so I rounded my part upwards a little'],
    ],
  },
  {
    name: 'Italian tiler in Munich, reminder in broken English',
    subject: 'Invoice 44/2026 bathroom second floor',
    body: `Good evening Mr. Schubert,

I write in english because my german is only for the building site. The bathroom is finish since 12 October and the silicone is dry, you can use all.

The invoice 44/2026 of 2.380,00 € was until 12 November. I did not see the money until today. Between serious persons is not made like this, my father would have been ashamed for you.

You must pay until Wednesday 2 December, point. IT50 J030 6909 6061 0000 0367 137, Calogero Messina.

For the broken tile near the door I come gratis, it was my hammer.

Saluti
Calogero Messina`,
    known: [['tone', 'You must pay']],
    unseen: [
      ['tone', 'Between serious persons is not made like this'],
      ['tone', 'my father would have been ashamed for you'],
    ],
  },
  {
    name: 'office cleaning firm in Dublin, recurring invoice with a silent price rise',
    subject: 'Invoice C-1190 for November',
    body: `Hi Niamh,

Invoice C-1190 for November is attached: €742.00 including VAT, due on 9 December 2026. Our account is IE79 AIBK 9311 5240 1506 04, Sparkle & Shine Ltd.

You'll see it's gone up a small bit, everything has, hasn't it.

Agnieszka is back from leave, so the usual Tuesday and Friday evenings go ahead. She asks if someone could leave the key to the post room with the guard.

As a valued customer, you will appreciate the importance of prompt settlement.

Thanks,
Bernie`,
    attachments: [{ name: 'C-1190.pdf' }],
    known: [
      ['tone', 'As a valued customer, you will appreciate the importance of'],
      ['jargon', 'prompt settlement'],
    ],
    unseen: [['surprise', "You'll see it's gone up a small bit, everything has"]],
  },
  {
    name: 'lab equipment service firm in Illinois, collections language',
    subject: 'PAST DUE: Invoice 88213',
    body: `Dear Accounts Payable,

Our records indicate that invoice 88213 ($3,118.40, centrifuge calibration, September 22) remains unpaid. The calibration certificates were mailed to Dr. Yuen on September 25.

Your account is seriously delinquent. If we do not receive payment by December 4, 2026, it will be turned over to a collection agency and your credit rating may be affected. Customers who value their bench time do not usually let it come to this.

Remit to Prairie Lab Service, routing 071000013, account 556120984. If the invoice needs a different cost center, call Denise at 217-555-0142.

Sincerely,
Walter Kosinski
Accounts Receivable`,
    known: [
      ['tone', 'PAST DUE'],
      ['jargon', 'Our records indicate that'],
      ['tone', 'Your account is seriously delinquent'],
      ['tone', 'it will be turned over to a collection agency'],
      ['tone', 'your credit rating may be affected'],
      ['jargon', 'Remit to'],
    ],
    unseen: [['tone', 'Customers who value their bench time do not usually let it come to this']],
  },
  {
    name: 'lighting technician in Ghent, festival invoice with a wrong sum',
    subject: 'Invoice 2026/37 Winterlicht',
    body: `Hi Bram,

What a weekend. The fog machine behaved and nobody fell in the canal, so I call it a success.

2026/37:
3 days operating x €320: €960.00
Rental of 12 LED bars: €300.00
Transport: €85.00
Subtotal: €1,385.00
VAT 21%: €282.45
Total: €1,627.45

Four of the bars you didn't order, but the stage looked so naked without them.

To pay end of month + 30 on BE45 3634 4776 6689, Lumen & Co. PDF attached.

The two bars with the loose connector I keep here for repair, that is on me.

Greetings,
Jeroen`,
    attachments: [{ name: '2026-37.pdf' }],
    known: [
      ['consistency', '€1,385.00'],
      ['dueDate', 'end of month + 30'],
    ],
    unseen: [['surprise', "Four of the bars you didn't order, but the stage looked so naked without them"]],
  },
  {
    name: 'yacht mechanic on Lefkada, impatient reminder to a charter guest',
    subject: 'Invoice 73, your engine',
    body: `Mr. Kristian,

The sea is closed now and your boat sleeps well on the hard. I covered the propeller also.

Invoice 73 is from 9 October, for the water pump and four hours, 615 €. You said me on the pier "tomorrow". In Greece we have also this tomorrow, but yours is longer.

I am not bank, I am man with spanners. Send the money to GR03 0110 1250 0000 0096 9713 045, Spyros Vlachos Marine, before the first swallow comes.

In April I will change the zincs before you come. Say me the week.

Spyros`,
    known: [],
    unseen: [
      ['dueDate', 'before the first swallow comes'],
      ['tone', 'In Greece we have also this tomorrow, but yours is longer'],
      ['tone', 'I am not bank, I am man with spanners'],
    ],
  },
  {
    name: 'ghostwriter in London, polished and icy late reminder',
    subject: 'Invoice GW-19, third instalment',
    body: `Dear Sir Anthony,

I was delighted to hear that the memoir is to be serialised, and that the chapter on Cyprus survived the lawyers untouched.

Invoice GW-19 for the third instalment, £6,000, was due on 31 October. I am sure it is merely an oversight, as someone who writes so movingly about honour in chapter seven can scarcely need lessons in it.

Until it arrives I shall be keeping the index to myself. Please send it forthwith: sort code 40-02-26, account 71593308, Imogen Thackeray.

The picture captions are with Faber, who would like your corrections by 7 December.

Yours,
Imogen Thackeray`,
    known: [
      ['tone', 'I am sure it is merely an oversight'],
      ['dueDate', 'forthwith'],
    ],
    unseen: [
      [
        'tone',
        'someone who writes so movingly about honour in chapter seven can scarcely need lessons in it',
      ],
      ['tone', 'Until it arrives I shall be keeping the index to myself'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'thatcher in Dorset, first invoice to a cottage owner',
    subject: 'Invoice 312 - ridge at Withy Cottage',
    body: `Hello Mrs Legg,

The new ridge is on and the netting is pinned down, so the jackdaws will have to look elsewhere.

Invoice 312 is attached: £4,150, the price we agreed in July. Please pay by Friday 18 December 2026 to R. Samways Thatching, sort code 30-92-61, account 02275913.

There will be bits of straw in the gutters for a week or two. I'll come and clear them after the first good blow.

Rob Samways`,
    attachments: [{ name: 'invoice-312.pdf' }],
  },
  {
    name: 'court interpreter in Vienna, invoice for hearing days',
    subject: 'Invoice 2026-54, hearing of 19 November',
    body: `Dear Dr. Pichler,

Thank you for the good preparation of the hearing on 19 November. The glossary helped me a lot when the court asked about the threat in the second letter.

My invoice 2026-54 is attached. Four hours of interpreting and the travel from Linz come to €520.00, with VAT €624.00. Please transfer it by 14 December 2026 to AT81 1200 0913 2091 3719, Jelena Marković.

I have noted the next hearing on 20 January.

Kind regards,
Jelena Marković`,
    attachments: [{ name: '2026-54.pdf' }],
  },
  {
    name: 'wedding cake baker in Melbourne, calm first reminder',
    subject: 'Reminder: invoice 0932, lemon cake',
    body: `Hi Tess,

I hope the honeymoon was lovely and that you two got to see the penguins.

I haven't seen the payment for invoice 0932 yet, $480 for the three tiers. It was due on 13 November. Could you please pay it by Friday 4 December? The account is BSB 033-112, account number 478 221, Crumb & Co.

If you've already paid, thank you, and you can leave this one unanswered.

The top tier keeps in the freezer for a year if it's wrapped twice.

Best wishes,
Nadia`,
  },
  {
    name: 'structural engineer in Porto, invoice in plain non-native English',
    subject: 'Invoice FT 2026/208',
    body: `Dear Mr. Whitcombe,

The calculation of the beam above the kitchen is ready and it is attached, together with invoice FT 2026/208.

The price is the one in our offer of 3 November: €650.00 plus VAT 23% €149.50, in total €799.50. You have time until 15 December 2026 to pay. The IBAN is PT50 0033 0000 0469 3462 8211 3, in the name of Sequeira Engenharia.

The builder can start with the wall when he has the steel in the place, not before. If he has questions, he can call me in the afternoons.

Best regards,
Duarte Sequeira`,
    attachments: [{ name: 'FT-2026-208.pdf' }, { name: 'beam-calculation.pdf' }],
  },
  {
    name: 'judo club treasurer in Belfast, term fees',
    subject: 'Judo, spring term: invoice J-61',
    body: `Hi Colm,

Great news about Cara's orange belt. She fought hard for it and bowed beautifully after.

The spring term is £96 for twelve sessions, and the number to put on the payment is J-61. Please pay by Monday 4 January 2027 to Lagan Judo Club, sort code 95-01-21, account 30446718.

If that is too much in one go, tell me and we'll split it into three. Nobody stays off the mat over money.

See you Thursday,
Sharon`,
  },
  {
    name: 'translator in Copenhagen, part payment received',
    subject: 'Invoice 8841: thank you, and the rest',
    body: `Dear Oliver,

Thank you for the DKK 6,000 that arrived on Monday. The total of invoice 8841 is DKK 9,500, so DKK 3,500 is left.

Please pay the rest by 10 December 2026 to DK66 0040 5419 6620 74, Bodil Raun Translations.

I have also sent your colleague the corrected patent claims. The word "immediately" in claim 4 now means "right next to", as in the German text.

Kind regards,
Bodil Raun`,
  },
  {
    name: 'demolition contractor in Texas, final invoice',
    subject: 'Invoice 7705, barn at County Road 19',
    body: `Mr. Delgado,

The barn is down, the slab is broken up and the last load went to the landfill on Friday. The inspector signed off the same day.

Invoice 7705 is attached. Total: $11,200.00, which is the contract price less the $300.00 for the timber I kept, as we agreed.

Please pay by December 15, 2026. You can send a check to Hollis Wrecking, PO Box 418, Gatesville TX 76528, or do a wire to routing 111000025, account 004478213.

I left the well cap alone and put a flag on it.

Jim Hollis`,
    attachments: [{ name: 'invoice-7705.pdf' }],
  },
  {
    name: 'speech therapist in Auckland, invoice to a parent',
    subject: 'Invoice 450 for November sessions',
    body: `Kia ora Hemi,

Manaia said "spaghetti" three times on Thursday, and all three were perfect. Keep up the story time, it's working.

November was four sessions at $110, so invoice 450 is $440.00 including GST. It's due on 15 December 2026, to account 12-3141-0298847-00, Rimu Speech Therapy. The invoice is attached for your insurer.

We start again on 19 January at the same time.

Ngā mihi,
Leilani`,
    attachments: [{ name: 'invoice-450.pdf' }],
  },
  {
    name: 'garden designer in Surrey, revised estimate after an agreed change',
    subject: 'Revised estimate E-209, now with the pond',
    body: `Dear Fiona,

It was good to walk round the garden with you on Saturday. As you asked, I have put the pond back in and left out the pergola.

The new price is £7,860 including VAT. Before it was £7,200; the pond adds £1,460 and the pergola takes off £800. The revised estimate E-209 is attached and stands until 15 January 2027.

There is nothing to pay now. If you say yes, I will invoice a third when we start in March, and you can pay by bank transfer.

Have a think, and ring me if you'd like to see the stone first.

Warmly,
Caroline Ashby`,
    attachments: [{ name: 'E-209-revised.pdf' }],
  },
  {
    name: 'debt-law trainer in Brussels, invoice for a course about reminders',
    subject: 'Invoice 2026-143, course "Writing a final notice"',
    body: `Dear Ms Wouters,

Thank you for the lively group last week. The exercise on turning a threat into a plain sentence was the best I have seen in years.

Invoice 2026-143 for the course day is attached: €1,250.00 plus VAT €262.50, together €1,512.50. Please pay it by 16 December 2026 to BE25 0011 7641 4582, name Klare Taal BV.

The slides will be on the course page tomorrow, with the list of legal terms that you asked for.

Kind regards,
Lut Verhelst`,
    attachments: [{ name: '2026-143.pdf' }],
  },
  {
    name: 'chimney sweep in Cumbria, terse invoice',
    subject: 'Inv 96, two flues',
    body: `Morning Alan,

Two flues swept on the 23rd, both sound. Bird guard on the back one is loose, nothing urgent.

Inv 96: £130. By 7 December please. Cash, or bank to T. Routledge, sort code 16-17-22, account 11840529.

Tom`,
  },
  {
    name: 'Indian textile exporter, polite and plain',
    subject: 'Invoice RT-2211, 400 cotton tote bags',
    body: `Dear Ms. Bergman,

The 400 tote bags left Tiruppur yesterday by air and will reach Gothenburg in about six days. The tracking number is on the packing list.

Invoice RT-2211 and the packing list are attached. The amount is USD 1,360.00, at USD 3.40 per bag. You paid half in October, so USD 680.00 remains. We would be glad to receive it by 11 December 2026. Our bank is ICICI Bank, Tiruppur, account 617705001284, SWIFT ICICINBBCTS, Rajam Textiles.

One bolt of the natural cotton was slightly darker. We set it aside and used another.

With warm regards,
K. Rajeswari`,
    attachments: [{ name: 'RT-2211.pdf' }, { name: 'packing-list.pdf' }],
  },
  {
    name: 'drummer in Glasgow, wedding band invoice to a couple',
    subject: 'Invoice 27 - your big day, Saturday',
    body: `Hi Kirsty and Sam,

Cheers for having us. We've never had a conga line reach the car park before.

Invoice 27 is for the evening: £1,400, minus the £400 deposit you paid in May, leaves £1,000. Could you send it by Wednesday 9 December? It's The Clydesiders, sort code 82-61-37, account 40155872.

We played forty minutes longer than planned and that was on us, we were enjoying ourselves.

All the very best,
Davie`,
  },
  {
    name: 'cybersecurity tester in Tallinn, invoice for a test of attacks',
    subject: 'Invoice 260077 - penetration test, report delivered',
    body: `Hi Marta,

The report is in your secure folder. The two critical findings were closed immediately after our call on Thursday, and I retested both on Friday.

Invoice 260077 is attached. Total €4,340.00 with VAT 24% (€3,500.00 + €840.00), due on 17 December 2026. Account EE43 2200 3601 4979 3785, Varjo Security OÜ.

The login page still allows weak passwords. It is a small thing, but I would fix it before the campaign.

Best,
Rasmus`,
    attachments: [{ name: '260077.pdf' }],
  },
  {
    name: 'child minder in Leicester, recurring monthly invoice',
    subject: 'Invoice CM-12 for December care',
    body: `Hi Gurpreet,

Simran had a lovely week. She painted a hedgehog and called it Grandad.

December is 14 days at £62, so invoice CM-12 is £868. As in our agreement it's due on the first day of care, Tuesday 1 December. Same account as always: sort code 11-07-22, account 00833417, J. Mistry.

I'm closed from 21 December to 1 January, and those days aren't charged.

Jyoti`,
  },
  {
    name: 'scaffolder in Rotterdam, second reminder, factual',
    subject: 'Second reminder, invoice 2026-410',
    body: `Dear Mr. Van Dalen,

Invoice 2026-410 of €2,178.00 was due on 30 October 2026 and is now 26 days open. I sent a first reminder on 10 November.

Could you pay it by Wednesday 2 December 2026? The account is NL03 TRIO 0483 8636 29, Steigerbouw Maas.

If something about the invoice is not right, or if you need more time, call me on 010 555 0148 and we will find a solution.

Thank you,
Anouk de Vries`,
  },
  {
    name: 'poet in Edinburgh, invoice for a school reading',
    subject: 'Invoice 9 - reading at St. Columba Primary',
    body: `Dear Ms Rennie,

Please thank Primary Six for the poem about the angry porridge. It is on my wall.

Invoice 9 is attached, £250 for the two readings plus £18.40 for the train, £268.40 in all. The council asks for 30 days, so it is due on 23 December 2026. My account is Isla Munro, sort code 83-19-04, account 00276619.

I would gladly come again in the spring, if the budget allows.

Isla Munro`,
    attachments: [{ name: 'Munro-invoice-9.pdf' }],
  },
  {
    name: 'Ghanaian tailor, order bill for a choir',
    subject: 'Bill 077, choir robes',
    body: `Dear Elder Mensah,

The twenty-two robes are ready and pressed. I made the sleeves a little wider for the drummers, at the same price.

22 robes at GHS 350 is GHS 7,700. The church has paid GHS 4,000, so GHS 3,700 remains on bill 077. Please pay by Saturday 5 December, when you collect them, by MoMo to 024 455 5210, Abena Sarpong, or in cash at the shop.

The shop opens at eight, and there is parking behind the bakery.

Blessings,
Abena`,
  },
  {
    name: 'Norwegian sound engineer, invoice to a podcast firm',
    subject: 'Invoice 318, episodes 41 to 44',
    body: `Hi Dev,

All four episodes are mixed and uploaded. In 43 the guest's mic was clipping, so I rebuilt about two minutes from the backup track.

Invoice 318 is attached: four episodes at NOK 2,200, NOK 8,800 in total. Please pay by 12 December 2026. IBAN NO73 1503 6671 200, Fjordlyd v/ Sindre Aas.

I'm free again from week 50, so send the next ones whenever they're recorded.

Sindre`,
    attachments: [{ name: '318.pdf' }],
  },
  {
    name: 'funeral florist in Swansea, gentle reminder to a family',
    subject: 'Flowers for Mr Rees: invoice 518',
    body: `Dear Megan,

I have thought of you and your mother often these weeks. The chapel looked as he would have liked it, with the sweet peas at the front.

Invoice 518 for the flowers, £215, was due on 9 November. There is a lot to see to at such a time, so I have moved the date to Friday 18 December. You can pay by bank transfer to Blodau Bae, sort code 52-41-17, account 18820364, or by card in the shop.

If it would help to pay in parts, ring me and we will do it that way.

With warm wishes,
Carys`,
  },
  {
    name: 'Canadian snow removal firm, season contract',
    subject: 'Invoice 1450 - snow removal, first instalment',
    body: `Hello Mr. Tremblay,

The stakes are in along your driveway and the salt is delivered, so we're ready for the first storm.

Invoice 1450 is attached for the first of two instalments in the contract you signed in September: $517.39, with taxes. It's due on December 10, 2026. You can send an Interac e-transfer to billing@deneigementroy.example.

When more than 5 cm falls, we come before 7 a.m. Please leave the cars on the left side.

Thank you,
Josée Roy`,
    attachments: [{ name: 'invoice-1450.pdf' }],
  },
  {
    name: 'patent illustrator in Munich, invoice with a credited mistake',
    subject: 'Corrected invoice 26-0713',
    body: `Dear Mr. Haverkamp,

You were right, figure 6 was counted twice. Thank you for telling me. The corrected invoice 26-0713 is attached and takes the place of the old one.

It is now eleven figures at €45.00, so €495.00, with 19% VAT €589.05. Please pay by 11 December 2026 to DE79 1002 0890 1462 7165 39, Katrin Obermaier.

The drawings themselves stay the same, and you can file them as they are.

Kind regards,
Katrin Obermaier`,
    attachments: [{ name: '26-0713-corrected.pdf' }],
  },
  {
    name: 'stand-up comic in Dublin, corporate gig invoice',
    subject: 'Invoice 14: the Christmas do',
    body: `Hi Orla,

Tell your finance director she was a great sport. I've never been heckled with a spreadsheet before.

Invoice 14 is attached, €900 for the set and €40 for the taxi we talked about, €940 altogether. It's due on Thursday 17 December, to IE24 BOFI 9012 3459 1450 04, Fergal Tiernan.

I'll send you the clip of the "final demand" sketch, and you can play it in the canteen.

Fergal`,
    attachments: [{ name: 'invoice-14.pdf' }],
  },
  {
    name: 'Polish furniture restorer in Bristol, estimate',
    subject: 'Estimate 61 for the writing desk',
    body: `Dear Mr Okonkwo,

Thank you for bringing the desk. It is walnut, about 1890, and the drawers are original.

My estimate 61 is £540: new veneer on the left side £220, the lock £60, and the surface £260. I do not charge more than this unless we both agree it in writing first. The price is good until 15 January 2027.

If you say yes before Christmas, the desk will be ready at the end of February. You pay when you collect it, by card or bank transfer.

With best wishes,
Halina Wrona`,
  },
  {
    name: 'software firm in Bengaluru, support renewal',
    subject: 'Invoice NX-2026-331: support for 2027',
    body: `Hi Anneke,

Your support plan runs until 31 December, and you told Ramesh on Monday that you would like to keep it for 2027. Thank you for staying with us.

Invoice NX-2026-331 is attached: EUR 1,440.00 for twelve months, the same price as this year. Please pay by 21 December 2026. The bank is Axis Bank, Bengaluru, account 917020045518832, SWIFT AXISINBB009, Nexora Software.

The tickets from November are all closed except the printing one, which will be fixed in version 5.2.

Best,
Divya Shenoy`,
    attachments: [{ name: 'NX-2026-331.pdf' }],
  },
  {
    name: 'lorry driver trainer in Finland, writing to a foreign trainee',
    subject: 'Invoice 5087, driving lessons',
    body: `Hi Tigist,

Good driving on Friday! The reverse with the trailer was the best so far.

Invoice 5087 is for six lessons, 6 x 78 € = 468 €. The due date is 9 December 2026 and the account is FI11 5000 0120 0743 89, Ajokoulu Rantanen. The invoice is also attached, with the reference number.

The exam is on 3 December at 8.15. Eat a good breakfast and come by the office first, we check the lights together.

Jari Rantanen`,
    attachments: [{ name: 'invoice-5087.pdf' }],
  },
  {
    name: 'sheepdog trainer in Northumberland, late reminder, calm',
    subject: 'Invoice 33, still open',
    body: `Dear Mr Charlton,

Glad to hear Moss is holding the ewes at the gate now.

Invoice 33 for his six weeks here, £780, was due on 25 September, and two months on I haven't had it. You told me on the phone that the harvest money came late, and I understand that.

Would £390 by Friday 11 December and £390 by Friday 15 January suit you? If so, send it to E. Dodd, sort code 09-01-28, account 44027715. If not, tell me what would.

Regards,
Ellen Dodd`,
  },
  {
    name: 'museum conservator in Rome, invoice to an American university',
    subject: 'Invoice 12/2026, fresco survey',
    body: `Dear Professor Lindqvist,

The survey of the north wall is complete, and the report with 140 photographs is on your server since yesterday.

Invoice 12/2026 is attached. The fee is €3,200.00, as in the letter of appointment. Please pay by 18 December 2026 to IT27 R020 0803 2840 0005 0147 311, account holder Benedetta Orsi.

The damp behind the apse has stopped since the gutter was repaired in October. I would still measure it again in spring, at no cost, as I am there anyway.

Cordially,
Benedetta Orsi`,
    attachments: [{ name: '12-2026.pdf' }],
  },
  {
    name: 'food truck owner in Portland, festival catering invoice',
    subject: 'Invoice 208 for Saturday: 120 tacos',
    body: `Hey Marcus,

Thanks for a great Saturday. We ran out of the pork at nine, which I'm taking as a compliment.

Invoice 208 is $960.00: 120 tacos at $8.00, tip not included and not expected. It's due Friday, December 11. You can Zelle it to pay@tacosinprisa.example or mail a check to 4410 SE Foster Rd, Portland OR 97206.

Two of your folding tables ended up in my trailer. I'll drop them off Tuesday.

Lupe`,
  },
  {
    name: 'accountant in Hong Kong explaining terms to a first-time founder',
    subject: 'Your first invoice from us: 26-1102',
    body: `Hi Jasper,

Welcome aboard. Since this is your first invoice from us, here is what is on it.

Setting up the company cost HK$8,500 and the November bookkeeping HK$1,800, so invoice 26-1102 is HK$10,300. Please pay by Tuesday 15 December 2026, by FPS to 16 284 4471 or by cheque to Lau & Partners.

The invoice is attached. From now on you will get one on the first working day of each month, for HK$1,800, as in our contract.

If anything on it is unclear, ask. There are no silly questions in the first year.

Vivian Lau`,
    attachments: [{ name: '26-1102.pdf' }],
  },
  {
    name: 'upholsterer in Malmö, invoice to a hotel',
    subject: 'Invoice 7719: 16 lobby chairs',
    body: `Hello Robert,

The last four chairs came back to the lobby this morning, so all sixteen are done. The stains on the old fabric were red wine, and the new one can be washed.

Invoice 7719 is attached. 16 chairs at €145 make €2,320, as in the order of 5 October. Please pay by 14 December 2026 to SE24 6000 0000 9736 1549 4495, Tapetserare Lindh.

A little leftover fabric is in a bag at the reception, for repairs.

Greetings,
Gunilla Lindh`,
    attachments: [{ name: 'invoice-7719.pdf' }],
  },
  {
    name: 'locksmith in Johannesburg, short reminder with a mix-up cleared',
    subject: 'Invoice L-902, Parkhurst',
    body: `Hi Nomsa,

You asked which invoice is still open. It's L-902, R1 450,00, for the gate lock on 3 November. L-899 is paid, thank you.

It was due on 17 November, so if you could pay it by Monday 30 November I'd be grateful. Bank transfer to KeyMan Locks, FNB, branch 250655, account 62 8814 0027.

The spare key is with the guard in a sealed envelope.

Thabo`,
  },
]
