/** Everyday mails of freelancers with charm and temper, by a writer who knew only the aim. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Cumbrian dry-stone waller, first invoice, net 30 and a dig about patience',
    subject: 'Invoice 0417 – the gap by the sheep fold',
    body: `Now then Graham,

Wall's up, sheep are in, and the dog has stopped sulking. Eleven metres at £95 a metre comes to £1,045.00. No VAT, I'm not big enough.

Terms are net 30. Money to Ted Postlethwaite, sort code 20-45-71, account 60218843, and put 0417 on it please.

I say this now because your lot have a gift for forgetting anyone who works outdoors.

Thanks for the flapjack,
Ted Postlethwaite`,
    attachments: [{ name: 'invoice-0417.pdf' }],
    known: [['dueDate', 'net 30']],
    unseen: [['tone', 'your lot have a gift for forgetting anyone who works outdoors']],
  },
  {
    name: 'Brooklyn dog walker, first invoice, sum is wrong',
    subject: 'November walks for Biscuit (invoice BW-88)',
    body: `Hi Marisol!

Biscuit rolled in something on Tuesday. We shall not speak of it. Here's November so far:

12 solo walks at $28 = $336.00
4 group walks at $20 = $80.00
1 emergency bath = $35.00
Total: $441.00

Venmo works great, I'm @jonah-walks-dogs. By Friday, December 4, please!

Scritches to the beast,
Jonah Feldstein`,
    attachments: [],
    known: [['consistency', '$441.00']],
    unseen: [],
  },
  {
    name: 'Dublin copywriter, reminder, ASAP and passive aggression',
    subject: 'Invoice 2026-071, a small nudge',
    body: `Hi Aoife,

Hope the launch went well, I saw the billboard on the Luas and nearly missed my stop.

Invoice 2026-071 for €1,260.00 was due on Friday 13 November and hasn't landed yet. I'd be grateful if you could sort it ASAP, by Wednesday 2 December at the very latest if you can.

IBAN IE64 AIBK 3366 3918 6168 74, name Conor Tuohy.

I notice there was budget for a billboard, so I'll let you draw your own conclusions.

Slán,
Conor Tuohy`,
    attachments: [{ name: '2026-071.pdf' }],
    known: [['jargon', 'ASAP']],
    unseen: [
      ['tone', "I notice there was budget for a billboard, so I'll let you draw your own conclusions"],
    ],
  },
  {
    name: 'Leeds wedding singer, first invoice, placeholder left in',
    subject: 'Your evening do: invoice 56',
    body: `Dear (bride's name, check spelling!),

What a night. I have never seen a grandmother do the worm before and I hope I never see it done better.

Two sets and the first dance, as booked: £780. Invoice 56, due Friday 11 December 2026.

Bank transfer, please: Keeley Armitage, 04-00-04, account 13729508.

Keep dancing,
Keeley`,
    attachments: [{ name: 'Armitage-56.pdf' }],
    known: [],
    unseen: [['consistency', "(bride's name, check spelling!)"]],
  },
  {
    name: 'Bristol web developer, final notice, legal action and a countdown',
    subject: 'Invoice W-219: final notice',
    body: `Hello Dean,

This is about invoice W-219, £2,400.00, for the booking page. It was due on 2 October.

Please pay it by Friday 4 December 2026 to Priya Nambiar, sort code 23-14-70, account 40982217. If it isn't there I will take legal action.

Your site sits on my server and I know where the switch is.

Regards,
Priya Nambiar`,
    attachments: [{ name: 'W-219.pdf' }],
    known: [['tone', 'I will take legal action']],
    unseen: [['tone', 'Your site sits on my server and I know where the switch is']],
  },
  {
    name: 'Melbourne gardener, first invoice, vague due date',
    subject: 'Garden tidy, inv 1033',
    body: `G'day Sue,

The jacaranda is tamed and I only fell off the ladder once (laughing, not the ladder's fault).

Invoice 1033
6 hours at $65 .......... $390.00
Green waste tip fee ..... $42.00
All up .................. $432.00

BSB 063-182, account 1048 3321, name Lachie Drummond. Any time before the footy's back on.

Magpies say hi,
Lachie Drummond`,
    attachments: [],
    known: [],
    unseen: [['dueDate', "Any time before the footy's back on"]],
  },
  {
    name: 'Glasgow illustrator, first invoice, wrong multiplication',
    subject: 'Invoice 19/26 – twelve wee spot drawings',
    body: `Hiya Rhona,

The capercaillie took me three goes because it kept looking like my Uncle Alec. Twelve drawings at £85 each comes to £1,120.

Invoice number is 19/26 and the date I'm hoping for is Monday 14 December 2026. It's Isla McCorquodale at Monzo, 04-00-04, 82211764.

Ta, and love to the team in the cold office!
Isla McCorquodale`,
    attachments: [{ name: 'invoice_19-26.pdf' }],
    known: [['consistency', '£1,120']],
    unseen: [],
  },
  {
    name: 'Texas barbecue caterer, first invoice, no way to pay',
    subject: 'Invoice 3021 from Smokestack Sally',
    body: `Howdy Brent,

Y'all cleaned me out, down to the pickles. I was told your CFO went back for fourths, and I respect that in a man.

Invoice 3021
Brisket and sides for 60, at $22 a head: $1,320.00
Setup: $150.00
Total: $1,470.00

Please pay by Friday, December 11, 2026.

Much obliged,
Sally Krenek
Smokestack Sally, Lockhart TX`,
    attachments: [{ name: '3021.pdf' }],
    known: [['missing', 'howToPay']],
    unseen: [],
  },
  {
    name: 'Cardiff translator, first invoice, weekday does not match',
    subject: 'Anfoneb / Invoice 240',
    body: `Bore da Gethin,

The leaflet is done in both languages, and I've kept your pun. It works better in Welsh, as most things do.

2,350 words at £0.12 a word: £282.00 (invoice 240). Please could it reach me by Tuesday 16 December 2026?

Nerys Pritchard, sort code 30-92-18, account number 55120973.

Diolch,
Nerys Pritchard`,
    attachments: [{ name: '240.pdf' }, { name: 'leaflet-cy.docx' }],
    known: [['dueDate', 'Tuesday 16 December 2026']],
    unseen: [],
  },
  {
    name: 'Berlin-based English sound designer, IBAN with wrong check digits',
    subject: 'Sound for the museum film, invoice 2026-12',
    body: `Hello Katrin,

The whale is now forty per cent less flatulent, as requested by the director. Final mix is in your folder.

Fee as agreed: EUR 1,850.00, invoice 2026-12. Please transfer by 15 December 2026 to

Oliver Stannard
IBAN DE38 4306 0967 9965 8221 27

See you at the opening. I'm told there will be tiny sandwiches.

Warmly,
Oliver Stannard`,
    attachments: [{ name: 'RE-2026-12.pdf' }],
    known: [['payment', 'DE38 4306 0967 9965 8221 27']],
    unseen: [],
  },
  {
    name: 'Norfolk thatcher, first invoice, extra work nobody agreed to',
    subject: 'Invoice no. 8 for the porch',
    body: `Dear Mrs Alderton,

Your porch is dry, and the swallows may return in April at their leisure. The quote was £2,150.

While I was up there I redid the back ridge as well, another £640, since I had reed left over. That makes £2,790 in all, invoice no. 8.

A cheque to Wilf Catchpole by Saturday 12 December would do me nicely.

Thank you for the marmalade. My wife has hidden it.
Wilf Catchpole, Master Thatcher`,
    attachments: [],
    known: [],
    unseen: [['surprise', 'While I was up there I redid the back ridge as well, another £640']],
  },
  {
    name: 'Toronto photographer, reminder with upsell',
    subject: 'Invoice 2217, friendly reminder',
    body: `Hi Devon,

Hope the baby is letting somebody sleep! Your newborn session, invoice 2217 for CA$460.00, was due on November 16. Could you send an e-transfer to pay@hollylightphoto.ca by December 2?

Book a Christmas mini session by Sunday and get 20% off! Canvas prints also make grandparents weep on command, so do add a few.

Thanks so much,
Holly Vandermeer`,
    attachments: [{ name: '2217.pdf' }],
    known: [['incentive', 'Book a Christmas mini session by Sunday and get 20% off']],
    unseen: [['incentive', 'Canvas prints also make grandparents weep on command, so do add a few']],
  },
  {
    name: 'Manchester bike mechanic, first invoice, ambiguous date',
    subject: 'Fleet service, invoice 0090',
    body: `Alright Tariq,

Nine cargo bikes serviced, one diagnosed as beyond love. Whoever rides number 6 is braking with their shoes, have a word.

9 services at £48 = £432
Parts = £117.40
Total = £549.40

Invoice 0090, to be paid by 05/12/26 please. Sam Ogunleye, 16-57-10, acc 20917745.

Cheers
Sam Ogunleye`,
    attachments: [{ name: 'inv0090.pdf' }],
    known: [['dueDate', '05/12/26']],
    unseen: [],
  },
  {
    name: 'Cork piano tuner, first invoice, over-apology',
    subject: 'Invoice 62, so sorry',
    body: `Dear Sister Bernadette,

The hall piano is back in tune and I removed eleven pencils and a rosary from it, all in the envelope on the lid.

I'm terribly sorry to trouble you with money at such a busy time. I feel like Judas himself writing this. It's €140 for the two visits, invoice 62, and Friday 18 December would be perfect.

My account: Donal Twomey, IE63 BOFI 1917 6723 1465 85.

With every good wish,
Donal Twomey`,
    attachments: [{ name: 'invoice 62.pdf' }],
    known: [
      ['tone', 'so sorry'],
      ['tone', "I'm terribly sorry to trouble you with money"],
    ],
    unseen: [['tone', 'I feel like Judas himself writing this']],
  },
  {
    name: 'London PR freelancer, first invoice, office speak',
    subject: 'Invoice HP/118, October writing',
    body: `Hi Clementine,

Lovely lunch, and thank you for not ordering the offal.

Please find attached herewith invoice HP/118 for £3,200.00, being the consideration for services rendered in October. Kindly remit by Thursday 10 December 2026.

Account name Harriet Pell, sort code 60-83-71, account 31208856.

Speak at the Christmas thing, if either of us can find the venue this year.

Harriet Pell`,
    attachments: [{ name: 'HP-118.pdf' }],
    known: [
      ['jargon', 'Please find attached herewith'],
      ['jargon', 'services rendered'],
      ['jargon', 'Kindly remit'],
    ],
    unseen: [['jargon', 'being the consideration for']],
  },
  {
    name: 'Yorkshire baker of celebration cakes, first invoice, two different totals',
    subject: 'Invoice 311, the dinosaur cake',
    body: `Hello love,

I hear the head went first. It always does.

Dinosaur cake, three tiers, chocolate and orange: £165 on invoice 311, which is in the attachment. So that's £156 please by Wednesday 9 December, to Maureen Sugden, 20-11-74, 70835519.

Tell Alfie a stegosaurus really did have two brains, near enough.

Maureen Sugden x`,
    attachments: [{ name: 'cake311.pdf' }],
    known: [['consistency', '£156']],
    unseen: [],
  },
  {
    name: 'Chicago bookkeeper turned app tester, first invoice, corporate abbreviations',
    subject: 'INV-5521 / usability tests, November',
    body: `Hi Rashid,

All eight sessions done. The man from Cicero who tried to swipe the desktop monitor is my favorite human of the year.

INV-5521: 8 sessions at $150.00 = $1,200.00, payable EOM.

Your order number is on the PDF, so your AP dept can do a three-way match. ACH works: Denise Wojcik, routing 071164975, account 4822548142.

Thanks a bunch,
Denise Wojcik`,
    attachments: [{ name: 'INV-5521.pdf' }],
    known: [
      ['dueDate', 'EOM'],
      ['jargon', 'AP dept'],
    ],
    unseen: [['jargon', 'three-way match']],
  },
  {
    name: 'Belfast plasterer, second reminder, guilt by family',
    subject: 'Invoice 77, second reminder',
    body: `Hi Ciaran,

Your ceiling came up lovely, so it did.

Invoice 77, £890, was due back on 6 November. Could you get it to me by Monday 30 November? Mark Haddock, sort code 95-06-79, account 18822037.

The wee one has been asking why daddy can't buy her shoes.

Thanks,
Mark Haddock`,
    attachments: [],
    known: [],
    unseen: [['tone', "The wee one has been asking why daddy can't buy her shoes"]],
  },
  {
    name: 'Oxford academic editor, first invoice, long-winded',
    subject: 'Invoice ED-2026-34',
    body: `Dear Professor Halloran,

Chapter six no longer contains the word "problematise". I have kept the nineteen instances for my private amusement.

In respect of the aforementioned manuscript, I have the honour to submit my account in the sum of £975.00 (ED-2026-34, thirteen hours at £75).

A bank transfer by 17 December 2026 would be most welcome: Dr Philippa Strang, sort code 20-65-18, account 93317402.

With warm good wishes for the index,
Philippa Strang`,
    attachments: [{ name: 'ED-2026-34.pdf' }],
    known: [['jargon', 'In respect of the aforementioned']],
    unseen: [['jargon', 'I have the honour to submit my account in the sum of']],
  },
  {
    name: 'Sydney personal trainer, first invoice, no invoice number',
    subject: 'Your November sessions',
    body: `Mate!

Ten push-ups in a row. TEN. I rang my mum.

8 sessions at A$70 is A$560. Could you pop it across by Thursday 3 December please? PayID is 0400 118 233, it'll show as Bianca Rossetto.

Rest day tomorrow, and no, gardening doesn't count.
Bianca Rossetto`,
    attachments: [],
    known: [['missing', 'invoiceNumber']],
    unseen: [],
  },
  {
    name: 'Devon boat builder, first invoice, relative term without anchor',
    subject: 'The dinghy: invoice 14',
    body: `Morning Piers,

She floats, which is more than I can say for my phone. New transom, three planks and a great deal of bad language: £1,640, invoice 14.

Pay within three weeks, please, to Jago Trebilcock, sort code 40-44-20, account 21170835.

I've left the bung in. PLEASE check the bung is in.

Jago Trebilcock`,
    attachments: [{ name: '14.pdf' }],
    known: [['dueDate', 'within three weeks']],
    unseen: [],
  },
  {
    name: 'Nairobi video editor writing to a London agency, mixed currency',
    subject: 'Invoice KM-0033, safari lodge reel',
    body: `Hello Jemima,

The giraffe stole the film. I have made my peace with it.

Editing, 5 days at £240: £1,200.00
Music licence: £85.00
Total: $1,285.00

Invoice KM-0033, by Monday 14 December please, through Wise to kamau.edits@wise.example, account name Kamau Muriithi.

Asante sana,
Kamau Muriithi`,
    attachments: [{ name: 'KM-0033.pdf' }],
    known: [['consistency', '$1,285.00']],
    unseen: [],
  },
  {
    name: 'Liverpool sign painter, reminder, sarcasm',
    subject: 'Invoice 128, overdue',
    body: `Hiya Pete,

Hope the chippy's flying.

Invoice 128 was for £540 and due on 30 October. I know counting past five hundred is tricky when you've got batter on your fingers.

Can you settle it by Tuesday 1 December? It's Gaz Molyneux, 07-01-16, account 44280931.

Ta,
Gaz Molyneux`,
    attachments: [{ name: 'inv128.pdf' }],
    known: [],
    unseen: [['tone', "I know counting past five hundred is tricky when you've got batter on your fingers"]],
  },
  {
    name: 'Ottawa interpreter, first invoice, immediate payment',
    subject: 'Invoice 904, hearing of November 19',
    body: `Dear Ms. Thibodeau,

It was a pleasure, and I hope your witness has recovered from the elevator.

Interpreting, half day: $420.00 (invoice 904). Payment is due immediately upon receipt of this e-mail. E-transfer to ana.ferreira@interpret.example.

The parking was $18 and is on me, since I parked like a hooligan.

Kind regards,
Ana Ferreira`,
    attachments: [{ name: 'Invoice 904.pdf' }],
    known: [['dueDate', 'due immediately upon receipt']],
    unseen: [],
  },
  {
    name: 'Edinburgh ghost-tour guide, first invoice, no total',
    subject: 'Invoice 13 (of course)',
    body: `Dear Fraser,

Twenty-two accountants, one faint, and a lady from Payroll who swears something touched her ankle. It was the cat.

My printer is possessed, so there's no PDF for invoice 13 this time. It's for one private tour, 19 November, two hours, with lantern. Due Thursday 10 December. Bank: Morag Sinclair-Bews, sort code 83-16-24, account 00718826.

Boo,
Morag Sinclair-Bews`,
    attachments: [],
    known: [['missing', 'total']],
    unseen: [],
  },
  {
    name: 'Kent fencing man, first invoice, sender never gives his name',
    subject: 'Invoice 205 back fence',
    body: `Hi Mrs Okafor,

Fence done, gate swings, hedgehog hole as ordered by your daughter (18 cm, she measured).

14 panels @ £52 = £728
Invoice 205
Cash in an envelope is fine, I'll knock on Friday 4 December at about 9.

Thanks for all the tea!`,
    attachments: [],
    known: [['missing', 'sellerName']],
    unseen: [],
  },
  {
    name: 'Phoenix pool technician, final notice, credit score threat and blame',
    subject: 'Final notice, invoice 8812',
    body: `Hello Mr. Castellano,

Invoice 8812 for $615.00 has been open since September 30. Please pay by Monday, November 30, 2026 at pay.bluelagoonpools.example/8812.

After that it goes to a collection agency, and your neighbors on Saguaro Drive will hear from me what kind of customer you are.

You clearly never intended to pay.

Rick Almanza
Blue Lagoon Pools`,
    attachments: [{ name: '8812.pdf' }],
    known: [
      ['tone', 'it goes to a collection agency'],
      ['tone', 'You clearly never intended to pay'],
    ],
    unseen: [['tone', 'your neighbors on Saguaro Drive will hear from me what kind of customer you are']],
  },
  {
    name: 'Galway potter, first invoice, impossible date',
    subject: 'Mugs! Invoice 48',
    body: `Hi Sinéad,

Forty mugs with the café's heron on, and only one heron looks drunk. I've put him in free of charge.

Invoice no. 48: 40 × €14 = €560. The last day for it is 31 November 2026, if you would be so good.

Brídín Faherty, IE89 IPBS 5015 4997 5062 17

Mind yourself on that bend by the quay, it's like glass.
Brídín Faherty`,
    attachments: [{ name: 'mugs48.pdf' }],
    known: [['dueDate', '31 November 2026']],
    unseen: [],
  },
  {
    name: 'Birmingham DJ, first invoice, shouting and card number in clear',
    subject: 'Invoice DJ-61 Saturday',
    body: `Yo Hannah,

Floor was PACKED by ten, and whoever asked for the Macarena three times owes me a pint.

Invoice DJ-61 for £350. Due 7 December, AND THAT MEANS THE SEVENTH NOT WHEN YOU FEEL LIKE IT!!!

Easiest is straight on to my card, 4929 2662 9986 7579, name Leroy Bascombe.

Peace,
Leroy Bascombe`,
    attachments: [],
    known: [['payment', '4929 2662 9986 7579']],
    unseen: [['tone', 'AND THAT MEANS THE SEVENTH NOT WHEN YOU FEEL LIKE IT']],
  },
  {
    name: 'Seattle UX writer, first invoice, price rise slipped in',
    subject: 'Invoice 2026-40: error messages',
    body: `Hey Tomasz,

The app no longer says "Oopsie." You're welcome, humanity.

20 hours at $110 = $2,200.00. My rate went up from $95 on the first of the month, so this one is at the new price.

Invoice 2026-40, due December 15, 2026. ACH to routing 122622625, account 4547410750, Wren Halvorsen.

Thanks for the orca sticker,
Wren Halvorsen`,
    attachments: [{ name: '2026-40.pdf' }],
    known: [],
    unseen: [
      ['surprise', 'My rate went up from $95 on the first of the month, so this one is at the new price'],
    ],
  },
  {
    name: 'Wellington florist, first invoice, two different due dates',
    subject: 'Invoice 770, wedding flowers, due 9 December',
    body: `Kia ora Tess,

Your nan catching the bouquet and then refusing to give it back has made my year.

Flowers as quoted, NZ$1,385.00, invoice 770. If you could put it through by Wednesday 16 December to 12-3141-0098703-00, Mere Tautahi, that would be choice.

Change the water every second day and they'll see out the honeymoon.

Ngā mihi,
Mere Tautahi`,
    attachments: [{ name: 'inv-770.pdf' }],
    known: [['dueDate', 'Wednesday 16 December']],
    unseen: [],
  },
  {
    name: 'Somerset cider-farm bookkeeper, reminder, moralising',
    subject: 'Invoice BK-19',
    body: `Dear Rupert,

I trust the apples are in.

My invoice BK-19 (£312.00, September books) was due on 23 October and is still unpaid. Would you be kind enough to send it by Friday 4 December? Gillian Speke, sort code 60-24-36, account 48810275.

My father always said a gentleman is known by how fast he pays a woman with a pencil.

I also do payroll these days, and the first month is on the house.

Yours,
Gillian Speke`,
    attachments: [{ name: 'BK-19.pdf' }],
    known: [],
    unseen: [
      ['tone', 'My father always said a gentleman is known by how fast he pays a woman with a pencil'],
      ['incentive', 'I also do payroll these days, and the first month is on the house'],
    ],
  },
  {
    name: 'New Orleans trumpet player, first invoice, due date already past',
    subject: 'Invoice #27 second line parade',
    body: `Hey cher,

Bride danced, groom sweated, your uncle tipped the tuba. Perfect day.

5 players, 2 hours, $1,250.00 flat like we said. Invoice #27. Please have it to me by November 18, 2026. Cash App: $terrencebatiste27.

Thank you for the gumbo, tell your mama I'm available for adoption.

Terrence Batiste`,
    attachments: [],
    known: [['dueDate', 'November 18, 2026']],
    unseen: [],
  },
  {
    name: 'Aberdeen oil-industry trainer, first invoice, contract-lawyer phrasing',
    subject: 'Invoice T-402 – first aid refresher',
    body: `Hello Struan,

All fourteen passed, and the dummy has filed a complaint about Big Kev.

Without prejudice to my right to statutory interest, invoice T-402 for £1,120.00 falls due on 11 December 2026. That's 14 people at £80. Shona Geddes, sort code 80-05-14, account 06623190.

Certificates come by post next week.

Best,
Shona Geddes`,
    attachments: [{ name: 'T-402.pdf' }],
    known: [
      ['jargon', 'Without prejudice'],
      ['jargon', 'statutory interest'],
    ],
    unseen: [],
  },
  {
    name: 'Hackney set builder, second reminder, ultimatum with props',
    subject: 'Invoice 0066, second reminder',
    body: `Hi Zadie,

Reviews look great. Congratulations, truly.

Invoice 0066 is for £1,975.00 and was due on 9 November. Please pay by Friday 27 November to Nils Brandreth, IBAN GB39 HBUK 4041 8954 7638 20.

Money by Friday or the staircase comes home with me on Saturday, actors on it or not.

Nils Brandreth`,
    attachments: [{ name: '0066.pdf' }],
    known: [],
    unseen: [
      ['tone', 'Money by Friday or the staircase comes home with me on Saturday, actors on it or not'],
    ],
  },
  {
    name: 'Limerick childminder, first invoice, pity',
    subject: 'Invoice 11 for November',
    body: `Hi Niamh,

Tadhg has learnt the word "actually" and we are all paying for it.

16 mornings at €30 is €480, invoice 11. If you could send it by Tuesday the 1st of December, please, to Carmel Hanrahan, IE32 REVO 8922 0615 9480 90.

I'd not press only I've been living on toast since Thursday.

He left his other welly here,
Carmel Hanrahan`,
    attachments: [],
    known: [],
    unseen: [['tone', "I've been living on toast since Thursday"]],
  },
  {
    name: 'Denver climbing-wall setter, first invoice, number differs from the subject',
    subject: 'Invoice R-114 for the new slab',
    body: `What's up Kirsten,

12 new routes, two of them mean. The purple one is named after your landlord.

12 x $65 = $780. It's invoice R-141 in the PDF. Due by Friday, December 11. Zelle to beta@cruxsetting.example, name of Milo Anquetil.

Thanks, see you on the wall!
Milo Anquetil`,
    attachments: [{ name: 'R-114.pdf' }],
    known: [['consistency', 'R-141']],
    unseen: [],
  },
  {
    name: 'Mumbai-born architect in Leicester, first invoice, officialese from the old days',
    subject: 'Invoice A/26/51, loft drawings',
    body: `Dear Mr and Mrs Bland,

It was delightful to meet the parrot, whose views on dormer windows I have noted.

Kindly do the needful in regard to invoice A/26/51, £1,450.00 for the drawings. The date is 16 December 2026. My account is Farrokh Daruwalla, sort code 40-28-20, account 71906634.

The council says eight weeks. In my experience that is a poem, not a promise.

Yours sincerely,
Farrokh Daruwalla`,
    attachments: [{ name: 'A-26-51.pdf' }, { name: 'loft-plans.pdf' }],
    known: [],
    unseen: [['jargon', 'Kindly do the needful in regard to']],
  },
  {
    name: 'Portland tattooist designing a logo, reminder, passive aggression',
    subject: 'Following up on invoice 0308',
    body: `Hi Cody,

Saw the logo on the van. It looks sick.

So the logo is on the van but the $700 for invoice 0308 isn't in my account. Funny how that works. It was due November 10. Could you send it by Thursday, December 3? PayPal is ink@juniperwolcott.example.

Juniper Wolcott`,
    attachments: [{ name: '0308.pdf' }],
    known: [['tone', 'Funny how that works']],
    unseen: [['tone', "So the logo is on the van but the $700 for invoice 0308 isn't in my account"]],
  },
  {
    name: 'Brighton vegan caterer, first invoice, table adds up wrong',
    subject: 'Invoice 499 / office lunch 20 Nov',
    body: `Hello Imogen,

Even the man who announced he was "a meat person" had thirds. I counted.

Mezze x 30 ............ £360.00
Cakes x 30 ............ £105.00
Oat milk, so much ..... £ 22.00
Delivery .............. £ 15.00
TOTAL ................. £512.00

Invoice 499, by Friday 4 December please. Bex Lillywhite, 08-92-99, 65104437.

Could you leave my green crates at reception? I'm passing on Monday.

Bex Lillywhite`,
    attachments: [{ name: '499.pdf' }],
    known: [['consistency', '£512.00']],
    unseen: [],
  },
  {
    name: 'Swansea drone pilot, first invoice, extra day charged without a word',
    subject: 'Invoice DP-90, coast footage',
    body: `Shwmae Owain,

Got the seals, got the lighthouse, nearly got a gull (its fault).

One day was on the quote at £450. I stayed a second one because the light was rubbish on the first, so it's £900 in total, invoice DP-90.

By Tuesday 15 December please, to Rhodri Beynon, sort code 52-30-44, account 19273306.

Diolch yn fawr,
Rhodri Beynon`,
    attachments: [{ name: 'DP-90.pdf' }],
    known: [],
    unseen: [['surprise', 'I stayed a second one because the light was rubbish on the first']],
  },
  {
    name: 'Vermont cabinetmaker, final notice, curt without greeting or thanks',
    subject: 'Invoice 63 final notice',
    body: `Invoice 63. $3,400.00. Was due October 15. Pay it by December 4, 2026. Check to Amos Thibault, 12 Mill Road, Bristol VT. Do not call me, do not write to me, just pay it.

Amos Thibault`,
    attachments: [],
    known: [],
    unseen: [['courtesy', 'Do not call me, do not write to me, just pay it']],
  },
  {
    name: 'Amsterdam-based Scottish voice actor, first invoice, bare text with finance shorthand',
    subject: 'Voice invoice 26-118',
    body: `Hi Joost,

The toothbrush ad is done. I have never said "bristle" with such conviction.

EUR 650 for invoice 26-118, WHT n/a, net of disbursements. Would Friday 11 December be all right? IBAN NL96 TRIO 7672 2485 21, Callum Abernethy.

Doei doei,
Callum Abernethy`,
    attachments: [{ name: '26-118.pdf' }],
    known: [['jargon', 'net of disbursements']],
    unseen: [['jargon', 'WHT n/a']],
  },
  {
    name: 'Hull removal man, reminder, blame and a threat with a sofa',
    subject: 'Invoice 87 – please read',
    body: `Now then Lorraine,

Hope you're settling in and the boiler's behaving.

Invoice 87 was £465 and was due on 12 November. Your excuses change more often than the bin days round our way.

Transfer it to Barry Stathers, 05-04-55, 37710092, by Wednesday 2 December, please, otherwise the chaise longue in my lock-up goes on eBay.

Barry Stathers`,
    attachments: [],
    known: [],
    unseen: [
      ['tone', 'Your excuses change more often than the bin days round our way'],
      ['tone', 'otherwise the chaise longue in my lock-up goes on eBay'],
    ],
  },
  {
    name: 'Boston grant writer, first invoice, business buzzwords',
    subject: 'Invoice GW-2026-15',
    body: `Dear Eleanor,

We got it in with four minutes to spare, and I have apologized to my keyboard.

As per our letter of May 6, please action invoice GW-2026-15, $2,750.00, by Tuesday, December 15, 2026. ACH: routing 021688236, account 9470126354, Ruth Applebaum.

Let's circle back on deliverables after the holiday. Mine is spent with eleven cousins and one bathroom.

Warmly,
Ruth Applebaum`,
    attachments: [{ name: 'GW-2026-15.pdf' }],
    known: [
      ['jargon', 'As per'],
      ['jargon', 'please action'],
      ['jargon', 'circle back on deliverables'],
    ],
    unseen: [],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Lake District stone carver, first invoice, humour on himself',
    subject: 'Invoice 0052: the house sign',
    body: `Hello Beryl,

The sign is up and the letters are level, which took two spirit levels and one row with my brother.

Invoice 0052 comes to £265.00. Could you send it by Friday 11 December 2026, please? My account is Alan Threlkeld, sort code 20-55-41, number 70318826.

I left my good chisel on your windowsill. I'd like to say it was a present but I need it Tuesday.

Many thanks,
Alan Threlkeld`,
    attachments: [{ name: 'invoice-0052.pdf' }],
  },
  {
    name: 'Minneapolis knitting-pattern designer, first invoice',
    subject: 'Invoice 118, mitten patterns',
    body: `Hi Solveig,

It was nine below on my porch this morning, so these mittens have been properly tested.

3 patterns at $180 each: $540.00
Charts redrawn, as we agreed on the phone: $60.00
Total for invoice 118: $600.00

Please pay by Thursday, December 10, 2026, with PayPal to greta@ostbyknits.example.

Thanks for a fun project!
Greta Ostby`,
    attachments: [{ name: 'Ostby-118.pdf' }, { name: 'charts-final.pdf' }],
  },
  {
    name: 'Donegal fiddle teacher, first invoice',
    subject: 'Invoice 29 – autumn lessons',
    body: `Dia duit Máire,

Oisín has four tunes now and a fifth that is mostly elbow. I'm proud of the lad.

Ten lessons at €25 come to €250, and that's invoice 29. By Friday 18 December would be grand, to Séamus Gallagher, IBAN IE64 AIBK 3366 3918 6168 74.

No lesson on the 8th, I've a funeral over in Ardara. We'll make it up in January.

Go raibh maith agat,
Séamus Gallagher`,
    attachments: [{ name: '29.pdf' }],
  },
  {
    name: 'South London electrician, kind reminder',
    subject: 'A reminder about invoice 1604',
    body: `Hi Folake,

I hope the new kitchen lights are making the midnight toast look glamorous.

I think invoice 1604 may have slipped past you: £380.00, due on Friday 13 November. If you've already paid it, thank you, and please ignore me. If not, could you send it by Friday 4 December to Winston Grant, sort code 04-00-75, account 29911840?

My lad says the cat got into the consumer unit cupboard again. She's after my job.

Thank you,
Winston Grant`,
    attachments: [{ name: 'invoice-1604.pdf' }],
  },
  {
    name: 'Montreal UX researcher, first invoice, instalments',
    subject: 'Invoice 2026-61 (second of three)',
    body: `Bonjour Tim,

Eleven interviews done, one of them from inside a canoe.

As agreed in September, the fee is paid in three parts of CA$1,500.00. This is the second one, invoice 2026-61. The third follows with the report in January.

Could you send CA$1,500.00 by December 14, 2026 by e-transfer to margaux@gagnonstudies.example? The answer to the question is the name of your dog.

Merci beaucoup,
Margaux Gagnon`,
    attachments: [{ name: '2026-61.pdf' }],
  },
  {
    name: 'Perth surf photographer, first invoice, chatty',
    subject: 'Invoice 73 / Saturday dawn shoot',
    body: `Hey Jarrah,

Best light I've had in years, and only one jellyfish. It was on my side, too, in the sense that it was on my side.

Two hours' shooting and 40 edited pictures, A$650 as quoted. The number is 73 and the date is Wednesday 9 December 2026. BSB 066-114, account 1092 4478, Coral Whitlock.

Pictures are in the gallery now, the password is your board length in centimetres.

Cheers,
Coral Whitlock`,
    attachments: [{ name: 'inv73.pdf' }],
  },
  {
    name: 'Nottingham lace restorer, long first invoice letter',
    subject: 'Your grandmother’s veil: invoice 2026/17',
    body: `Dear Miss Farnsworth,

I have finished the veil and I shall miss it. There were thirty-one small holes and one large one, which I believe was made by a champagne cork in 1934, if your aunt's story is right.

My estimate in August was £480, and I'm pleased to say it held. Invoice 2026/17 is attached for that sum.

Would you kindly send it by Wednesday 16 December 2026? A cheque made out to Dorothea Lamb is welcome, or a transfer to 30-96-26, account 01187734.

Please keep the veil away from sunlight and from nephews. I could bring it over on the 3rd, after my eye appointment, or you could fetch it any weekday before four.

With warm thanks for trusting me with it,
Dorothea Lamb`,
    attachments: [{ name: 'invoice-2026-17.pdf' }],
  },
  {
    name: 'Atlanta podcast editor, final notice that stays kind',
    subject: 'Last reminder: invoice 342',
    body: `Hi Darnell,

Loved the episode with your grandpa. I had to pull over.

I'm writing one more time about invoice 342 for $820.00, which was due on October 16. I'd like to keep working with you, so if money is tight just tell me and we'll split it in two.

Otherwise, please pay by Friday, December 4, 2026 with Zelle to keisha@lowhumaudio.example.

Thank you,
Keisha Brantley`,
    attachments: [{ name: 'invoice-342.pdf' }],
  },
  {
    name: 'Isle of Skye wool dyer, one-paragraph first invoice',
    subject: 'Wool, invoice 904',
    body: `Hello Fiona, the heather batch is on Thursday's ferry if the ferry is feeling brave. 12 kilos at £38 makes £456 on invoice 904, and I'd be glad of it by Monday 14 December 2026. Bank: Catriona MacAskill, 80-91-26, 00664812. The blue stripe is on purpose, the green hand is mine. Thank you! Catriona MacAskill`,
    attachments: [{ name: '904.pdf' }],
  },
  {
    name: 'Johannesburg illustrator to a Dublin publisher, first invoice',
    subject: 'Invoice TM-2026-08 for The Hungry Hadeda',
    body: `Hi Orla,

The last spread is in, and the hadeda finally looks as rude as the real ones on my roof.

16 illustrations, €2,400.00 in total, as in our contract of 4 May. Invoice TM-2026-08, please, by 17 December 2026:

Thandeka Mokoena
IBAN BE73 4877 4127 4560

If anything on the PDF needs changing for your side, shout and I'll fix it the same day.

Thank you for the patience and the biscuits,
Thandeka Mokoena`,
    attachments: [{ name: 'TM-2026-08.pdf' }],
  },
  {
    name: 'Sheffield knife sharpener, tiny first invoice',
    subject: 'Invoice 6: knives',
    body: `Ey up Kwame,

Fourteen knives, all keen as mustard. Mind your thumbs, and tell the new lad to mind his.

14 × £4 = £56. Invoice 6. Friday 4 December please, to Stan Hobson, 08-71-99, 20264418.

Ta very much,
Stan Hobson`,
    attachments: [],
  },
  {
    name: 'Cornish wedding photographer, credit note and lower total',
    subject: 'Invoice 410 and the credit for the lost hour',
    body: `Hi both,

I hope Lisbon is warm. Here it's raining sideways and the gulls are walking.

You booked eight hours and the fog took one of them, so I've taken £150 off:

Wedding day: £1,600.00
Credit for one hour: −£150.00
To pay: £1,450.00

That's invoice 410. Please send it by Friday 18 December 2026 to Demelza Nance, IBAN GB86 BARC 2208 8526 9134 02.

Uncle Merv asked for the picture of him on the bouncy castle. You decide.

Lots of love,
Demelza Nance`,
    attachments: [{ name: 'invoice-410.pdf' }, { name: 'credit-410.pdf' }],
  },
  {
    name: 'Newcastle stage fighter and trainer, first invoice',
    subject: 'Invoice SF/22 for the sword workshop',
    body: `Howay Jess,

Nobody lost an eye, and your Mercutio only bruised his pride.

SF/22
Two days at £260: £520.00
Train from Newcastle, as agreed: £48.60
Total: £568.60

By Thursday 10 December if you would, to Robson Charlton, 23-69-72, 41180963.

I've still got your prop dagger. Customs at Berwick were very understanding.

Thanks a million,
Robson Charlton`,
    attachments: [{ name: 'SF-22.pdf' }, { name: 'train.pdf' }],
  },
  {
    name: 'Santa Fe adobe repairer, first invoice, part paid already',
    subject: 'Invoice 215 - east wall',
    body: `Good morning Mrs. Chavez,

The wall has dried well, even with the snow on Monday. Please keep the hose off it until spring.

The job was $3,200.00. You paid $1,200.00 when we started, so $2,000.00 is left. That's invoice 215.

Please mail a check by Tuesday, December 15, 2026 to Ernesto Baca, 41 Acequia Lane, Santa Fe.

My wife sends the posole recipe, she says you'll know what the secret is.

Thank you,
Ernesto Baca`,
    attachments: [{ name: '215.pdf' }],
  },
  {
    name: 'Hamburg-based English proofreader, first invoice',
    subject: 'Invoice 2026-88, harbour brochure',
    body: `Hi Wiebke,

I've taken out the "informations" and left in one "handy", because I've grown fond of it.

7 hours at €55 = €385.00 (invoice 2026-88). Would 11 December 2026 work for you? My bank details are DE39 1001 0010 1690 7238 18, Nigel Thwaite.

I'm away from the 12th to the 20th, skiing badly.

All the best,
Nigel Thwaite`,
    attachments: [{ name: '2026-88.pdf' }],
  },
  {
    name: 'Bath harpsichord maker, first invoice, temper about the weather',
    subject: 'Invoice 2026-03, soundboard repair',
    body: `Dear Lucian,

It was the dry air that cracked the soundboard. I've told the radiator what I think of it.

The repair was £1,180, as in my letter of 2 September. This is invoice 2026-03, and I'd be grateful for the money by Thursday 17 December 2026. Ottoline Frayne, sort code 20-05-06, account 63341190.

Play it gently for a week. No Scarlatti till Sunday.

Ever yours,
Ottoline Frayne`,
    attachments: [{ name: '2026-03.pdf' }],
  },
  {
    name: 'Houston piñata maker, first invoice',
    subject: 'Invoice 512, the giant avocado',
    body: `Hi Lupita!!

I cried a little when they hit it. Then I had candy.

Giant avocado, 5 feet tall: $275.00
Filling, 12 pounds: $48.00
Total: $323.00

Invoice 512. Please pay by Monday, December 7, 2026 on Venmo, @chuyspinatas.

Gracias, and happy birthday to your nephew!
Chuy Santillán`,
    attachments: [{ name: '512.pdf' }],
  },
  {
    name: 'Dundee game tester, kind reminder after illness',
    subject: 'Invoice 0041, when you are feeling better',
    body: `Hi Callum,

Sorry to hear about the shingles. My gran swore by porridge, but then she did for everything, including burglars.

A wee reminder of invoice 0041, £640.00, which was due on 16 November. I'd be glad to have it by Friday 4 December. It goes to Ailsa Rennie, 80-22-60, 11704428.

If somebody else is looking after the bills this month, just send me their name and I'll write to them instead.

Get well soon,
Ailsa Rennie`,
    attachments: [{ name: '0041.pdf' }],
  },
  {
    name: 'Lincolnshire beekeeper and talker, first invoice',
    subject: 'Talk on bees, 18 November – invoice B7',
    body: `Dear Mrs Pocklington,

What a cheerful W.I. you are. I've never been heckled about mead before.

My fee was £75 and you kindly bought 9 jars at £6, which is £54. So invoice B7 is £129. A cheque to Horace Blades by Friday 11 December would be lovely, to Hive End, Fen Lane, Wragby.

The lady in the green hat was right, by the way. It IS a drone that has no sting.

Yours gratefully,
Horace Blades`,
    attachments: [{ name: 'B7.pdf' }],
  },
  {
    name: 'Auckland speech coach, first invoice',
    subject: 'Coaching invoice 2204',
    body: `Kia ora Ben,

You said "um" twice. In August it was ninety-four. I kept the tally, it's going on my fridge.

4 sessions at NZ$160 = NZ$640, invoice 2204. Please transfer it by Tuesday 8 December to Hinemoa Pike, 12-3141-0098703-00.

Good luck on the 2nd. Breathe out before you start, not in.

Hinemoa Pike`,
    attachments: [{ name: '2204.pdf' }],
  },
  {
    name: 'Brixton seamstress, first invoice in a list',
    subject: 'Invoice 0199 from Yvonne',
    body: `Hi darling,

All done and hanging up, come when you like before six, ring the top bell.

* blue dress, taken in - £35
* three pairs of trousers, hems - £36
* the coat lining (you were right, moths) - £70

£141 altogether on invoice 0199. By Monday 7 December please, to Yvonne Castillo-Reid, 60-83-01, 20711583, or cash when you pick up.

Thank you, and wear the red one to the party,
Yvonne`,
    attachments: [],
  },
  {
    name: 'Vancouver landscape architect, first invoice, discount agreed',
    subject: 'Invoice L-330, courtyard plan',
    body: `Hi Mei-Ling,

It has rained for sixteen days and I've decided to regard it as irrigation.

Courtyard plan: CA$2,000.00
Neighbour discount of 10%, as promised: −CA$200.00
Total: CA$1,800.00

Invoice L-330 is attached. Please pay by December 18, 2026, by e-transfer to owen@cedarandrain.example.

Thank you for letting me keep the crooked maple.
Owen Takahashi`,
    attachments: [{ name: 'L-330.pdf' }],
  },
  {
    name: 'Stoke ceramics photographer, first invoice, agreed extra',
    subject: 'Invoice 66: teapots',
    body: `Ay up duck,

Seventy-two teapots. I dream in spouts.

The quote was £840 for 60 pots. You asked on the 10th for the extra dozen at the same £14 each and I said yes, so that adds £168 and makes £1,008.

Invoice 66, please, by Wednesday 16 December 2026. Nadeem Bagnall, sort code 01-08-34, account 55102276.

Ta duck,
Nadeem Bagnall`,
    attachments: [{ name: 'invoice66.pdf' }],
  },
  {
    name: 'Philadelphia muralist, friendly final notice',
    subject: 'Invoice 1009: one last note',
    body: `Hi Monique,

People keep stopping to take selfies with the pigeon. I've created a monster.

This is my last reminder about invoice 1009, $1,900.00, first due on October 9. I don't want this to become awkward between us, so please call me at 215-555-0142 if something is wrong with it.

If all is fine, please pay by Monday, December 7, 2026: ACH, routing 021688236, account 9470126354, Andre Fontaine.

With thanks,
Andre Fontaine`,
    attachments: [{ name: '1009.pdf' }],
  },
  {
    name: 'Orkney boat taxi, very short first invoice',
    subject: 'Invoice 31',
    body: `Hi Magnus,

Seven crossings at £20, £140. Sheep free. By 11 December 2026 please, Inga Flett, 83-25-10, 00512987.

Thanks,
Inga Flett`,
    attachments: [{ name: '31.pdf' }],
  },
  {
    name: 'Warsaw-born book-keeper in Reading, first invoice',
    subject: 'October and November books (invoice 2026-44)',
    body: `Dear Steve,

I found the missing receipt. It was in the bag with the dog biscuits, and so was the other missing receipt.

October: £120.00
November: £120.00
Together: £240.00

Please pay invoice 2026-44 by Thursday 3 December 2026. My account: Agnieszka Wrona, sort code 04-29-09, 37218804.

Your VAT date is 7 January, I'll remind you of that too, with less charm.

Best wishes,
Agnieszka Wrona`,
    attachments: [{ name: '2026-44.pdf' }],
  },
  {
    name: 'Nashville session drummer, first invoice',
    subject: 'Invoice 83 for the four tracks',
    body: `Hey Loretta,

Four songs, one take each, except the sad one, because I got sad.

Four songs at $225 is $900.00. Invoice 83. If you could Zelle it to hank@backbeatdunn.example by December 9, 2026, I'd be real grateful.

The cowbell on track 2 was your producer's idea. I want that on the record, or rather off it.

Thanks,
Hank Dunn`,
    attachments: [{ name: '83.pdf' }],
  },
  {
    name: 'Tipperary vet-practice painter, reminder with new bank line repeated',
    subject: 'Reminder of invoice 140',
    body: `Hello Dr Ryan,

I hope the labrador who licked the wet door is grand again. The paint was child-safe, I never checked for dogs.

Invoice 140 for €730 was due on 12 November. These weeks before Christmas are mad for everybody, so I thought I'd send a note. Would Wednesday 2 December suit? Same account as before: Pádraig Tobin, IE63 BOFI 1917 6723 1465 85.

Many thanks,
Pádraig Tobin`,
    attachments: [{ name: 'Invoice 140.pdf' }],
  },
  {
    name: 'Cambridge statistician, first invoice, numbers that are not money',
    subject: 'Invoice STAT-12: sleep study',
    body: `Dear Ingrid,

412 people slept, 9 didn't, and one logged 26 hours in a day. I've removed him with respect.

The analysis took 18 hours at £70, so £1,260.00, invoice STAT-12. It'd be good to have it by 15 December 2026: Rajesh Menon, IBAN GB48 ABBY 0404 0138 7295 09.

Table 3 has p = 0.04. Please don't frame it.

Kind regards,
Rajesh Menon`,
    attachments: [{ name: 'STAT-12.pdf' }, { name: 'tables.xlsx' }],
  },
  {
    name: 'Margate upholsterer, first invoice, dates of delivery',
    subject: 'Armchairs and invoice 58',
    body: `Hello Jean-Paul,

Both chairs are ready. Inside the left one were £2.40 in old money, a fish knife and a love letter. I've put all three in a bag for you.

I can deliver on Tuesday 1 December between ten and noon, if somebody can move the scooter.

2 chairs at £310: £620
Fabric: £184
Sum: £804, invoice 58

Please pay by Friday 11 December to Marguerite Stoddart, 20-54-11, 80936517.

Thanks so much,
Marguerite Stoddart`,
    attachments: [{ name: '58.pdf' }],
  },
  {
    name: 'Cotswold gardener with a temper about slugs, first invoice',
    subject: 'Invoice 0720: November in the borders',
    body: `Dear Lady Wickham,

The dahlias are lifted, labelled and asleep in the cellar. The slugs got two. I have taken their names.

19 hours at £24, so £456.00, on invoice 0720. Could you please pay by Friday 11 December 2026? Len Tranter, sort code 30-91-47, account 26610384.

I shan't come on the 2nd as it's my knee day at the hospital, but I'll be there on the 9th, limping handsomely.

Yours,
Len Tranter`,
    attachments: [{ name: '0720.pdf' }],
  },
  {
    name: 'San Diego sailing instructor, first invoice',
    subject: 'Invoice 64, three lessons',
    body: `Ahoy Priscilla,

You only hit the dock once, and the dock started it.

3 lessons x $130 = $390. Invoice 64.

Would you pay by Friday, December 4? Zelle to marcus@fairwindlessons.example works, or a check to Marcus Delacroix at the harbor office.

Your sunglasses are in the locker. The pelican had them for a while, so give them a rinse.

Thanks,
Marcus`,
    attachments: [],
  },
  {
    name: 'Sligo web designer, first invoice, half up front',
    subject: 'Invoice 2026-19: first half of the surf school site',
    body: `Howya Tom,

Right, we're off. I've already got salt in the keyboard.

The site is €3,000.00 in all, half now and half when it goes live, the way we shook on it. So invoice 2026-19 is for €1,500.00. Please send it by Friday 4 December 2026 to Gráinne Feeney, IE89 IPBS 5015 4997 5062 17.

I need the photos by the 7th, and please, no more of the dog in the wetsuit. Two is plenty.

Thanks a million,
Gráinne Feeney`,
    attachments: [{ name: '2026-19.pdf' }],
  },
  {
    name: 'Walsall locksmith, first invoice, night call',
    subject: 'Invoice 2288 – Thursday night',
    body: `Hello bab,

You were very calm for a woman in a towel. Most people shout at the door.

Night call £90.00
New cylinder £38.50
Total £128.50

That's the price I gave you on the phone. Invoice 2288, by Wednesday 2 December please: Trevor Dhillon, 09-01-28, 40027716.

Leave the spare with a neighbour this time. One you like.

All the best,
Trevor Dhillon`,
    attachments: [{ name: '2288.pdf' }],
  },
  {
    name: 'Adelaide violin teacher, kind first reminder',
    subject: 'Invoice 15, a gentle reminder',
    body: `Dear Anh,

Minh played the whole gavotte with her eyes shut. I don't recommend it on the bus.

Just a reminder that invoice 15, A$340.00 for term four, was due on Monday 16 November. Could you send it by Thursday 3 December? BSB 105-029, account 0447 1820, Philomena Burgess. If our messages have crossed, thank you and forget I spoke.

The concert is on the 12th at three. Bring a fan, the hall is an oven.

Warm wishes,
Philomena Burgess`,
    attachments: [],
  },
  {
    name: 'Berwick translator of cookbooks, first invoice, quoting client',
    subject: 'Invoice 2026/31 for the Danish buns',
    body: `Dear Antonia,

You wrote, "Make it sound like my aunt, but sober." I've done my best.

> chapters 4 to 6, 11,200 words
> £0.11 a word
> £1,232.00

The invoice number is 2026/31. Please pay by 16 December 2026 to Una Robson, IBAN GB86 LOYD 2100 3127 1476 82.

I tested the cardamom ones twice. For accuracy.

With thanks,
Una Robson`,
    attachments: [{ name: '2026-31.pdf' }, { name: 'ch4-6.docx' }],
  },
  {
    name: 'Detroit vintage-radio repairer, first invoice',
    subject: 'Invoice 1938 (your Zenith)',
    body: `Dear Mr. Pulaski,

She sings. First thing she picked up was a ball game, and I'd swear it was an old one.

Invoice 1938, which is a fine coincidence, since so is the radio.

Labor, 5 hours at $60: $300.00
Tubes: $74.00
Cord: $11.00
Total: $385.00

Please send a check by Friday, December 18, 2026 to Clarence Whitby, 2210 Vernor Highway, Detroit.

Don't let the grandkids near the back of it, there's 300 volts in there.

Thank you kindly,
Clarence Whitby`,
    attachments: [{ name: '1938.pdf' }],
  },
  {
    name: 'Hastings fish-stall menu writer, first invoice',
    subject: 'invoice 7 – the chalkboards',
    body: `hi Stan!

boards are up, spelling is right, the cod looks smug.

4 boards at £45 is £180. invoice 7. can you send it by monday 7 december please? posy winterbourne, 04-00-03, 61182740.

also the till lady says you still owe her a crab. not my department.

thanks xx
Posy Winterbourne`,
    attachments: [{ name: 'inv7.pdf' }],
  },
  {
    name: 'Accra data analyst to a Manchester charity, first invoice',
    subject: 'Invoice AN-2026-22: well survey',
    body: `Dear Rosemary,

Good afternoon from a very hot Accra. My laptop has asked for a fan of its own.

The cleaning of the survey took 30 hours at £32, making £960.00. The invoice, AN-2026-22, is attached.

Please could you pay by 18 December 2026, through Wise, to kofi.asante@wellnumbers.example? If your treasurer, Mr Platt, needs a paper copy, I'll gladly post one.

Four villages wrote "very good water, thank you" in the margins. I thought you should have that first.

With thanks,
Kofi Asante`,
    attachments: [{ name: 'AN-2026-22.pdf' }],
  },
  {
    name: 'Snowdonia mountain guide, part-payment reminder',
    subject: 'Invoice 118: the second half',
    body: `Hi Gareth,

Thanks for the £300 that came on the 12th, that was quick.

The other half of invoice 118, also £300, was due on 20 November. Could you send it by Friday 4 December? Elin Parry, sort code 55-61-17, account 80039224.

The lads' photos from Tryfan are in the folder. Whoever brought the kettle barbecue up there is a legend and an idiot.

Diolch,
Elin Parry`,
    attachments: [{ name: '118.pdf' }],
  },
  {
    name: 'Savannah ghostwriter, final notice, warm and firm',
    subject: 'Invoice GW-7, final reminder',
    body: `Dear Colonel Haverty,

I hope your hip is mending, and that the nurses let you win at gin.

I'm writing a last time about invoice GW-7 for $2,500.00, chapters one to five, which was due on September 25. Please send it by Friday, December 11, 2026. A check to Lenora Pettigrew, 18 Jones Street, Savannah, is fine.

I'm looking forward to chapter six, because I do want to know what happened to the mule. If two payments would be easier, just say so.

With respect and affection,
Lenora Pettigrew`,
    attachments: [{ name: 'GW-7.pdf' }],
  },
  {
    name: 'Croydon Excel trainer, first invoice, dry wit',
    subject: 'Training on 19 November, invoice 2026-105',
    body: `Hello Bukola,

Fourteen people came, thirteen now know what a pivot table is, and Derek knows where the biscuits are.

One day's training: £700.00
20% VAT: £140.00
Total: £840.00

Please pay invoice 2026-105 by Friday 18 December 2026 to Simone Achterberg Ltd, sort code 20-24-61, account 53390718.

Handouts attached. Derek's is the one with pictures.

Thank you for having me,
Simone Achterberg`,
    attachments: [{ name: '2026-105.pdf' }, { name: 'handouts.pdf' }],
  },
  {
    name: 'Halifax (Nova Scotia) lobster-boat carpenter, first invoice',
    subject: 'Wheelhouse door, invoice 40',
    body: `How's she going, Wallace,

Door shuts. You won't know yourself in a nor'easter.

$525.00 for the lot, same as I said on the wharf, and invoice 40 is the number. Friday, December 11 would be good. E-transfer to angus@macisaacboats.example, please.

I used up your coffee. All of it. There's a new tin under the chart table.

Thanks, b'y,
Angus MacIsaac`,
    attachments: [{ name: '40.pdf' }],
  },
  {
    name: 'Ipswich entertainer for children, first invoice',
    subject: 'Professor Custard’s invoice, no. 233',
    body: `Dear Shazia,

Please pass on my regards to the boy who asked if I had a real job. I think about him daily.

Two hours, balloons included: £190.00, invoice no. 233. If you'd send it by Monday 7 December 2026, I'd be delighted. Clive Munnings, 20-44-51, 90716432.

The rabbit is fine. He does that.

Thank you,
Clive Munnings, sometimes Professor Custard`,
    attachments: [{ name: '233.pdf' }],
  },
  {
    name: 'Utrecht-based Irish cargo-bike builder, reminder, delivery news',
    subject: 'Invoice 2026-9 and your new bike',
    body: `Hi Femke,

Your bike is painted! It's the green you wanted and not the green my colleague wanted, we nearly fell out over it.

One small thing before you fetch it: the deposit on invoice 2026-9, €400.00, was due on Wednesday 18 November and I can't see it yet. Maybe it's stuck somewhere. Could you have a look and send it by Tuesday 1 December? The account is NL91 INGB 9197 6892 17, Brendan Keogh.

We're open on Saturday from 10 to 4, and the tram stops right outside.

Thanks and see you soon,
Brendan Keogh`,
    attachments: [{ name: '2026-9.pdf' }],
  },
]
