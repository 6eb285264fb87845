/** English mails from yards and studios, measured before anything was changed for them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'elderly beekeeper in Devon, first invoice to a farm shop',
    subject: 'Invoice 0093, honey for November',
    body: `Good morning Sandra,

The 48 jars went on your shelf on Tuesday, and I was pleased to see that last month's lot had nearly gone. The heather honey has set a little in the cold. If anyone asks, a bowl of warm water puts it right.

Invoice 0093 is attached: 48 jars at £5.50, which makes £264.00. Terms are net 30, same as I have with the deli in Totnes.

Bank transfer is best: P J Yelland, sort code 20-04-15, account 53297140, with 0093 as the reference.

I don't like to go on about money, but a small man can't go on running a larder for bigger ones.

I'll be by again on the 15th with the candles.

Peter Yelland`,
    attachments: [{ name: 'Invoice-0093.pdf' }],
    known: [['dueDate', 'net 30']],
    unseen: [['tone', "a small man can't go on running a larder for bigger ones"]],
  },
  {
    name: 'Glasgow removal firm, second reminder to a private customer',
    subject: 'Invoice 2217, second reminder, your move to Dennistoun',
    body: `Hi Mr Rennie,

Hope you and the weans are settled in and the piano has got over the stairs.

Invoice 2217 for £640.00 was due on 6 November 2026 and it's still up on my board. A copy is attached in case the first one went astray in the move.

My three lads carried that piano up four flights in the pouring rain and went home without their Friday money because of you. I'd have thought somebody who can afford a flat with a view could find six hundred quid.

Can you get it over ASAP please? Kelvinside Removals, sort code 83-06-08, account 11724059, reference 2217.

I've not added anything for it being late.

Cheers,
Davie`,
    attachments: [{ name: 'invoice 2217.pdf' }],
    known: [['dueDate', 'ASAP']],
    unseen: [
      ['tone', 'went home without their Friday money because of you'],
      ['tone', 'somebody who can afford a flat with a view could find six hundred quid'],
    ],
  },
  {
    name: 'speech therapist in Galway, monthly invoice to a parent',
    subject: "Oisín's sessions in November, invoice ST-118",
    body: `Hi Maeve,

Oisín was in great form this month and his "k" sounds are coming on really well. I put two games for the car in his folder; five minutes a day is plenty.

Invoice ST-118 is attached: four sessions at €75.00, so €300.00 in total.

I'm mortified to be landing this on you with everything you have on your plate, and I feel dreadful every time I have to put a price on helping a child. Whenever suits is grand with me.

The account is IE30 ULSB 9855 7044 2187 36, Gráinne Lally.

I rang the school for you after two of the sessions as well, so there'll be another €40 for that on the December one.

Sorry again for the hassle!

Gráinne`,
    attachments: [{ name: 'ST-118.pdf' }],
    known: [
      ['dueDate', 'Whenever suits'],
      ['tone', 'Sorry again for the hassle'],
    ],
    unseen: [
      ['tone', "I'm mortified to be landing this on you"],
      ['tone', 'I feel dreadful every time I have to put a price on helping a child'],
      ['surprise', "there'll be another €40 for that"],
    ],
  },
  {
    name: 'Yorkshire glazier, invoice for a bay window',
    subject: 'Invoice 771, bay window at Westgate',
    body: `Now then Carol,

Bay's in and sealed. Keep the vents shut till the weekend while it goes off, and don't let the lad next door kick his ball at it.

Invoice 771:
Two sealed units at £310.00 each: £620.00
Leaded top light: £185.00
Labour, a day and a half: £330.00
Total: £1,153.00

When we got the old frame out the sill were rotten, so I stuck a new one in while I were there and it's in the labour.

Pay us by 31 November please, to R Hallam Glazing, sort code 05-06-11, account 40217735.

Only don't be like that last lot on your street, they had me round three times for my money.

Rob`,
    known: [
      ['consistency', '£1,153.00'],
      ['dueDate', '31 November'],
    ],
    unseen: [
      ['surprise', 'I stuck a new one in while I were there'],
      ['tone', "don't be like that last lot on your street"],
    ],
  },
  {
    name: 'American ghostwriter, late reminder to a company founder',
    subject: 'FINAL NOTICE: invoice GW-2026-14',
    body: `Dear Grant,

I was glad to hear that the memoir has gone to the printer and that your mother liked the chapter on the farm.

Invoice GW-2026-14 for $4,800.00 was due on September 30, 2026, and eight weeks have gone by since. I have written to you and to Melissa three times. Interest of 1% a month under section 6 of our agreement has not been added so far. The invoice is attached, with the wire details on page two.

If I do not have the money by December 2, 2026, I will be forced to take legal action. I can also think of one or two reporters who would love to learn who really wrote chapter nine.

Time is of the essence.

Sincerely,
Nora Whitcomb`,
    attachments: [{ name: 'GW-2026-14.pdf' }],
    known: [
      ['tone', 'FINAL NOTICE'],
      ['tone', 'forced to take legal action'],
      ['jargon', 'Time is of the essence'],
    ],
    unseen: [['tone', 'one or two reporters who would love to learn who really wrote chapter nine']],
  },
  {
    name: 'Dutch tree nursery, non-native English, invoice to an English landscape firm',
    subject: 'Invoice 20260388, hornbeam and apple trees',
    body: `Dear Mr. Fairclough,

The truck has left Boskoop this morning and will be with you on Friday 27 November around ten o'clock. Please keep the roots wet till the planting, also when it rains.

Herewith the invoice 20260388 for the trees:

120 hornbeam at €9.50: €1,140.00
40 apple trees at €27.00: €1,080.00
Transport: €120.00
Total: €2,340.00

Payment is 30 days EOM, so ultimately on Monday 31 December 2026, to NL57 TRIO 0338 4512 18 in the name of Kwekerij Van der Laan B.V.

We must remark that your payment of last spring cost us many walks to the mailbox.

The planting plan for the apples I bring on paper with the driver.

With kind greetings,
Wim van der Laan`,
    known: [
      ['jargon', 'Herewith'],
      ['dueDate', '30 days EOM'],
      ['dueDate', 'Monday 31 December 2026'],
    ],
    unseen: [['tone', 'your payment of last spring cost us many walks to the mailbox']],
  },
  {
    name: 'IT support firm in Pune, yearly maintenance invoice',
    subject: 'Invoice TS/26-27/0412 for AMC of desktops',
    body: `Dear Sir,

Greetings of the day.

Our engineer Mr. Kulkarni attended your office on 23 November and all eleven desktops are now working, including the one at reception which was having fan noise. The old hard disk has been handed over to your Admin department.

Please find enclosed herewith our invoice TS/26-27/0412 for Rs. 38,940 (Rs. 33,000 plus 18% GST of Rs. 5,940).

You are requested to do the needful and release the payment at the earliest. NEFT details are: Tejas Systems, account 50200041873265, IFSC HDFC0000487.

Our proprietor is enquiring daily from me about your firm and I am having to keep my face down before him.

Two more RAM sticks were also fitted by our engineer as the machines looked in need of it, and these will be coming to you in a separate bill.

Thanking you,
Sneha Deshpande
Accounts, Tejas Systems`,
    attachments: [{ name: 'TS-26-27-0412.pdf' }],
    known: [
      ['jargon', 'Please find enclosed herewith'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
    ],
    unseen: [
      ['tone', 'I am having to keep my face down before him'],
      ['surprise', 'these will be coming to you in a separate bill'],
    ],
  },
  {
    name: 'ballet teacher in Toronto, term fees to all families',
    subject: 'Winter term fees and snowflake news',
    body: `Hello dance families!

What a rehearsal on Saturday. The snowflakes all turned the same way for the first time, and nobody lost a shoe. Please remember pink tights (not white) for the dress run on December 12.

Your invoice for the winter term is attached. It's $385.00 per dancer, and e-transfer to office@littlejete.example works best. Please look after it before the holidays.

Most families already have, and I think we all know that the ones who haven't are also the ones who are late at pick-up. Discipline at the barre starts with discipline at home.

The Nutcracker costumes came in pricier than I had pictured, so I've slipped another $45.00 in for each child.

See you Saturday, hair in a bun!

Miss Colette`,
    known: [
      ['dueDate', 'before the holidays'],
      ['missing', 'attachment'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [
      ['tone', "the ones who haven't are also the ones who are late at pick-up"],
      ['tone', 'Discipline at the barre starts with discipline at home'],
      ['surprise', "I've slipped another $45.00 in for each child"],
    ],
  },
  {
    name: 'saddle maker in Montana, balance on a pair of saddlebags',
    subject: 'Your saddlebags are done (invoice 58)',
    body: `Howdy Luanne,

They came out real pretty. I did the double stitch on the straps like we talked about at the fair, and Dale's initials are on the near side.

Invoice 58 comes to $720.00. Less the $200.00 you put down in August, that leaves $540.00. It's C.O.D., cash or check made out to Ray Tolliver, when I swing through Billings.

Rub a little neatsfoot oil in before the first snow and again in spring.

Nice folks have burned me before, so it's no money, no bags.

Ray`,
    known: [
      ['consistency', '$540.00'],
      ['dueDate', 'C.O.D.'],
    ],
    unseen: [
      ['dueDate', 'when I swing through Billings'],
      ['tone', "it's no money, no bags"],
    ],
  },
  {
    name: 'wedding planner in Melbourne, last instalment',
    subject: 'Final instalment for 19 December, invoice WP-203, $3,250.00',
    body: `Hi Priya and Tom,

Three and a half weeks to go! The string trio has confirmed, the celebrant has your vows, and the bus from the station is booked for 2.15 pm.

Invoice WP-203 for the final instalment of $3,520.00 is attached. It's due on Friday 11 December 2026, by bank transfer to Ever After Events, BSB 063-142, account 10284471.

Failure to pay on time will result in your date being released. The marquee people already have another couple batting their eyelashes at your Saturday, so I wouldn't dawdle.

The peonies crept up a touch at market, so I've popped that on for you as well.

Can you let me know about the vegan cake by Monday?

Big hugs,
Bianca`,
    attachments: [{ name: 'WP-203.pdf' }],
    known: [
      ['consistency', '$3,520.00'],
      ['tone', 'Failure to pay'],
    ],
    unseen: [
      ['tone', 'another couple batting their eyelashes at your Saturday'],
      ['surprise', "I've popped that on for you as well"],
    ],
  },
  {
    name: 'electrician in Kingston, invoice for a shop',
    subject: 'Invoice E-0064, rewiring at Constant Spring Road',
    body: `Good afternoon Miss Campbell,

The rewiring is finished and the inspector passed it on Monday. The new breaker panel is behind the storeroom door, and I have labelled every switch. The fridge must stay on circuit 7 alone.

Invoice E-0064 is for J$186,000.00 and is due upon receipt.

Kindly remit same to D. Brown Electrical, NCB, Half Way Tree branch, account 354118972.

I am a man who finish the work first and talk money after, so do not make me sorry for it. The light bill at my own yard is not waiting on anybody's good mood.

Blessings,
Desmond Brown`,
    known: [
      ['dueDate', 'due upon receipt'],
      ['jargon', 'Kindly remit same'],
    ],
    unseen: [
      ['tone', 'do not make me sorry for it'],
      ['tone', "The light bill at my own yard is not waiting on anybody's good mood"],
    ],
  },
  {
    name: 'Italian museum guide in Valletta, invoice to a travel agency',
    subject: 'Invoice 31/2026, guided tours of October',
    body: `Dear Ms. Borg,

it was a pleasure to bring your groups to the Grand Harbour and in the museum. The Danish ladies of the 14 October wanted to know everything about the knights and I have promised them a list of books; please can you send it, I put it under here.

Invoice 31/2026:
5 tours at €90.00: €450.00
Supplement: €60.00
Total: €510.00

The supplement is because the groups came more numerous than how you had told me.

Please pay until 05/12/2026 on MT90 VALL 2201 3000 0000 4001 7262 548, name Chiara Bellandi.

Another agency of the island already knows how I become when they make me wait.

Books: "The Great Siege", "Malta, an Archaeological Guide".

Cordially,
Chiara Bellandi`,
    known: [['dueDate', '05/12/2026']],
    unseen: [
      ['surprise', 'The supplement is because the groups came more numerous'],
      ['tone', 'Another agency of the island already knows how I become'],
    ],
  },
  {
    name: 'London nutritionist, first reminder',
    subject: 'Invoice NU-0456, due 13 November 2026',
    body: `Hi Tash,

How are you getting on with the porridge? Remember you can swap the seeds for the chopped figs if you get bored.

Invoice NU-0456 for £145.00 was due on 13 November 2026 and I haven't seen it come in. Would you mind popping it over in the next little while? It's attached again, with my bank details at the bottom.

Paying people promptly is such a lovely form of self-respect, I always think.

While I've got you: my twelve-week Glow Reset is 20% off until Sunday, and if you bring a friend along I'll throw in my gut-friendly suppers booklet for you both.

Speak on the 3rd,
Immy x`,
    attachments: [{ name: 'NU-0456.pdf' }],
    known: [['incentive', '20% off']],
    unseen: [
      ['dueDate', 'in the next little while'],
      ['tone', 'Paying people promptly is such a lovely form of self-respect'],
      ['incentive', "I'll throw in my gut-friendly suppers booklet"],
    ],
  },
  {
    name: 'video animator in Kraków, non-native, revised estimate',
    subject: 'Revised estimate for the explainer film',
    body: `Hi Marcus,

after our call yesterday I counted everything once more. The film gets shorter (45 seconds and not 60) and we keep the fox.

Storyboard: €600.00
Animation: €2,250.00
Sound: €350.00
Total: €3,300.00

Two rounds of changes are inside, as we agreed. A third round also is possible; how much I write for it you will see after, it depends how my evening looks.

Subject to the aforementioned scope I can begin on 7 December 2026 and the final film is ready on 22 January 2027. Half is paid at the start and half when you accept the film; I send you a proforma when you say yes.

This price lives only so long as my patience, so be quicker than last time.

Greetings,
Paweł`,
    known: [
      ['consistency', '€3,300.00'],
      ['jargon', 'aforementioned'],
      ['jargon', 'proforma'],
    ],
    unseen: [
      ['surprise', 'how much I write for it you will see after'],
      ['tone', 'This price lives only so long as my patience'],
    ],
  },
  {
    name: 'Bristol cobbler, three terse lines',
    subject: 'Your brown boots: invoice',
    body: `Boots done, both heels and a new zip. £68.00 in total.
Settle up when you fetch them, we shut at five.
If they're still on my shelf come Christmas they're off to the charity shop, I'm not a wardrobe.`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'howToPay'],
    ],
    unseen: [
      ['dueDate', 'when you fetch them'],
      ['tone', "they're off to the charity shop, I'm not a wardrobe"],
    ],
  },
  {
    name: 'Dublin accountant, fee note in officialese',
    subject: 'Fee note 2026/311, Form 11 for 2025',
    body: `Dear Mr Tuohy,

I refer to our recent telephone conversation. Your 2025 Form 11 was filed on 16 November, and Revenue's confirmation is in your folder online. No tax is owing for the year.

Please find attached our fee note 2026/311 in the amount of €1,230.00 (€1,000.00 plus VAT at 23%).

We should be grateful for settlement at your earliest convenience, to IE23 BOFI 9000 1738 2640 51. Our VAT number is IE9417062G.

We would be obliged were the matter not permitted to mature in our ledgers.

The papers you left with Deirdre may be collected any weekday before four.

Yours sincerely,
Fergus Keane
Keane Considine & Co.`,
    attachments: [{ name: 'Fee note 2026-311.pdf' }],
    known: [
      ['jargon', 'Please find attached'],
      ['jargon', 'in the amount of'],
      ['dueDate', 'at your earliest convenience'],
      ['payment', 'IE9417062G'],
    ],
    unseen: [['jargon', 'were the matter not permitted to mature in our ledgers']],
  },
  {
    name: 'Queensland fence builder, chatty invoice',
    subject: 'Invoice 1187, back fence',
    body: `G'day Kev,

Posts are in, the gate swings, and the dog's already tested the bottom rail. Give the stain a week before you lean anything on it.

Invoice 1187:
38 m at $110.00: $4,180.00
Rock auger: $320.00
Total: $4,500.00

Ground was like concrete on the creek side, so I went and got the auger and figured you'd be right with it.

Chuck it across whichever arvo you're near the computer: Nolan Fencing, BSB 484-799, account 204417736.

You don't want me coming back for the gate, do ya.

Cheers mate,
Shane`,
    known: [],
    unseen: [
      ['surprise', "figured you'd be right with it"],
      ['dueDate', "whichever arvo you're near the computer"],
      ['tone', "You don't want me coming back for the gate"],
    ],
  },
  {
    name: 'English proofreader, sarcastic reminder to a publisher',
    subject: 'Invoice 0921, now five weeks late',
    body: `Dear Alistair,

As per my last email, and the one before that, invoice 0921 for £212.50 was due on 21 October 2026.

I do realise it must be terribly hard to spot among all the letters thanking me for catching "pubic liability" on page one. Perhaps the person who pays people has gone the same way as the person who used to check your apostrophes.

The details have not changed: Harriet Mould, sort code 77-29-04, account 61830427, reference 0921.

Thank you in advance for your prompt attention to this matter.

The index for the spring catalogue will be with you on Monday, as planned.

Harriet`,
    known: [
      ['jargon', 'As per my last email'],
      ['tone', 'your prompt attention to this matter'],
    ],
    unseen: [
      ['tone', 'it must be terribly hard to spot among all the letters thanking me'],
      ['tone', 'Perhaps the person who pays people has gone the same way'],
    ],
  },
  {
    name: 'young cat sitter in Portland, first invoice ever',
    subject: 'Biscuit and Gravy, Nov 14 to 19',
    body: `Hi Jen!!

Biscuit was an angel and Gravy only threw up once (on the mat, I washed it). They both got their drops every night. Your spare key is back in the planter.

So, my invoice is attached, my first ever! It's $180.00 for the six days. Venmo is easiest, I'm @robin-sits-cats.

I'm so sorry to ask, and please don't think I'm grabby. I honestly only need it because my car is stuck at the shop till I pay them. But if it's after your payday or even the next one, that works too.

Gravy misses you already.

Robin`,
    known: [
      ['missing', 'attachment'],
      ['missing', 'invoiceNumber'],
      ['tone', "I'm so sorry to ask"],
    ],
    unseen: [
      ['tone', "please don't think I'm grabby"],
      ['tone', 'I honestly only need it because my car is stuck at the shop'],
      ['dueDate', "if it's after your payday or even the next one"],
    ],
  },
  {
    name: 'sculptor in West Cork, second of three instalments',
    subject: 'The heron: invoice 12, second part',
    body: `Dear Niamh,

The heron came out of the mould on Friday with both legs whole, which is more than I can say for the last one. Come down and see him before the patina goes on; the dog is harmless.

Invoice 12 for the second of the three parts, €3,600.00, is attached. It is payable within 14 days to IE88 AIBK 9333 8417 2605 29, Cormac Hayes.

Bronze is a cold thing to a man who has paid the foundry out of his own pocket.

He grew a bit in the making and the price grew along with him, as these things do. You'll see it in the third part.

I'll ring about the plinth.

Cormac`,
    attachments: [{ name: 'Invoice 12.pdf' }],
    known: [
      ['dueDate', 'within 14 days'],
      ['payment', 'IE88 AIBK 9333 8417 2605 29'],
    ],
    unseen: [
      ['tone', 'Bronze is a cold thing to a man who has paid the foundry out of his own pocket'],
      ['surprise', 'the price grew along with him'],
    ],
  },
  {
    name: 'energy assessor in Leeds, hurried mail from a template',
    subject: 'Invoice EA-5530, survey at 14 Moor Road',
    body: `Dear [Client name],

I carried out the energy survey at 14 Moor Road on 19 November 2026. The house comes out as a D, and loft insulation over the extension would lift it to a C.

Invoice EA-5530 for £85.00 is attached. Please ensure that cleared funds reach our account by 9 December 2026: Airedale Energy Surveys, sort code 30-98-71, account 26640813.

The certificate is sitting in a drawer until we know you're good for it.

Should you have any queries, please do not hesitate to contact me.

Regards,
Imran Sadiq`,
    attachments: [{ name: 'EA-5530.pdf' }],
    known: [
      ['consistency', '[Client name]'],
      ['jargon', 'cleared funds'],
      ['jargon', 'do not hesitate to contact'],
    ],
    unseen: [['tone', "sitting in a drawer until we know you're good for it"]],
  },
  {
    name: 'British ski instructor in Tyrol, invoice for a deposit',
    subject: 'Ski lessons from 10 January, invoice SK-017',
    body: `Hi Rob,

Great to hear that all four of you are coming back. There's already half a metre at the top, and Lottie can go straight into the blue group.

Invoice SK-017 is for the deposit: €480.00, due Tuesday 7 December 2026. You can transfer it to AT94 2040 4000 4187 3265 (Edward Sills), or I'll just take it off the card you gave me at breakfast last year, 4929 1183 6470 2514.

I ought to say the Dutch family are already circling your slot, and it's a case of whose money gets here first.

Helmets are in the boot room, same as ever.

Ed`,
    known: [
      ['dueDate', 'Tuesday 7 December 2026'],
      ['payment', '4929 1183 6470 2514'],
    ],
    unseen: [
      ['tone', 'the Dutch family are already circling your slot'],
      ['tone', "it's a case of whose money gets here first"],
    ],
  },
  {
    name: 'French-speaking event photographer in Montréal, angry reminder',
    subject: 'URGENT!!! Invoice PH-88',
    body: `Hello Stéphanie,

The photos of the gala are since six weeks in your newsletter, and I was happy to see the one of the two cooks on the cover.

The invoice PH-88 of $1,350.00 was due on October 30, 2026. I did write on November 9 and you answered that it is with the accounting.

It is not serious, for a house with your name, to do like this with a small photographer. PAY IMMEDIATELY by Interac transfer to photo@lucbergeron.example, or I go take back the pictures from your page myself, I still have the key of the site.

I wait for your answer.

Luc Bergeron`,
    known: [
      ['tone', 'URGENT!!!'],
      ['tone', 'PAY IMMEDIATELY'],
    ],
    unseen: [
      ['tone', 'It is not serious, for a house with your name'],
      ['tone', 'I go take back the pictures from your page myself'],
    ],
  },
  {
    name: 'clockmaker of eighty in Shropshire, old-fashioned letter',
    subject: 'Invoice 409, longcase clock',
    body: `Dear Mrs Ormerod,

Thank you for yours of the 17th inst. The clock is going again and has kept time to within a minute all week. Please let the weights hang still for an hour before you start the pendulum.

My invoice 409 comes to £395.00 and falls due on 4 December 2026. A cheque made out to H. Pugh, sent to 6 Corve Street, will do nicely. I shall look for it by 11 December 2026.

I took the liberty of renewing the gut lines and the suspension, and charged for them as I saw fit.

In my eighty-first year I am not a man who ought to be left sitting by the letterbox.

Believe me,
Yours truly,
Humphrey Pugh`,
    known: [
      ['jargon', 'inst.'],
      ['dueDate', '11 December 2026'],
    ],
    unseen: [
      ['surprise', 'charged for them as I saw fit'],
      ['tone', 'I am not a man who ought to be left sitting by the letterbox'],
    ],
  },
  {
    name: 'London interior designer, stiff reminder with a sting',
    subject: 'Invoice ID-2026-072, drawing room',
    body: `Dear Arabella,

The second pair of curtains will be hung on Thursday at nine, and Mario is bringing the right finials this time.

Invoice ID-2026-072 for £7,260.00 was due on 13 November 2026 and is now twelve days overdue. Pursuant to clause 4 of our agreement, please settle it forthwith; the bank details are on the attached copy. This is without prejudice to our rights.

Your neighbours in the mews often ask me what you are like to work for, and I should so like to go on saying nice things.

Do tell me whether you want the lamp rewired.

Kind regards,
Cressida Vane`,
    attachments: [{ name: 'ID-2026-072 copy.pdf' }],
    known: [
      ['jargon', 'Pursuant to'],
      ['dueDate', 'forthwith'],
      ['jargon', 'without prejudice'],
    ],
    unseen: [['tone', 'I should so like to go on saying nice things']],
  },
  {
    name: 'handyman in San Fernando, Trinidad, second reminder',
    subject: 'Bill no. 35, gutter and gate',
    body: `Morning Mr Ali,

I hope the gutter holding up in all this rain. The hinge on the gate will be stiff for a few days, just put a drop of oil.

Bill no. 35 for TT$1,450.00 was due 2 November 2026 and I still have not gotten it. Please put it on my Republic Bank account, 180 442 907 331, Kelvin Joseph, by next week.

This is the last time I am asking. I know where you does park, and God don't sleep.

If the leak by the kitchen come back, call me and I will look at it.

Kelvin`,
    known: [
      ['dueDate', 'by next week'],
      ['tone', 'This is the last time I am asking'],
    ],
    unseen: [
      ['tone', 'I know where you does park'],
      ['tone', "God don't sleep"],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'court interpreter in Birmingham, invoice to a law firm',
    subject: 'Invoice 2026-84, interpreting at the county court on 17 November',
    body: `Dear Ms Okafor,

Thank you for booking me for the hearing at the county court on 17 November. Mr Rahimi understood everything, and I left my notes with your clerk immediately after the session.

Invoice 2026-84 is attached. The total is £324.00: six hours at £50.00 and the train fare of £24.00, as we agreed on the phone on 9 November.

Please pay by Wednesday 9 December 2026 by bank transfer. The account number and sort code are on the invoice.

If the court sets another date, I am free in the second half of January.

Kind regards,
Farzana Haidari`,
    attachments: [{ name: 'Invoice 2026-84.pdf' }],
  },
  {
    name: 'piano tuner in Wales, late formal reminder',
    subject: 'Second reminder: invoice 318, due 30 September 2026',
    body: `Dear Mr Pritchard,

Invoice 318 for £160.00, for tuning the two pianos at the chapel, was due on 30 September 2026. I wrote on 21 October and have not seen the payment yet.

Please pay £160.00 by Friday 11 December 2026 to Eleri Vaughan, sort code 20-04-15, account 53297140, with 318 as the reference. The invoice is attached once more.

Interest runs from the due date under the terms on the invoice. I will leave it off if the payment is here by 11 December.

If something is wrong with the invoice, or if two payments would be easier, please ring me on 01970 555 014 and we will find a way.

With best wishes,
Eleri Vaughan`,
    attachments: [{ name: 'invoice-318.pdf' }],
  },
  {
    name: 'plumber in Cork, invoice with extra work agreed on the phone',
    subject: 'Invoice 1042, boiler and hall radiator',
    body: `Hi Aoife,

The boiler is running lovely now. If the pressure drops under one bar, open the small black tap until the needle is back in the green.

Invoice 1042 is below. The radiator in the hall is on it as well; you gave me the go-ahead for that when I rang you on 18 November, at €140.00.

Boiler service: €120.00
Hall radiator: €140.00
Total: €260.00

Could you pay it by 10 December 2026, please? The account is IE02 AIBK 9341 0620 7184 53, Tim Crowley.

Thanks a million, and thank your mother for the scones.

Tim`,
  },
  {
    name: 'wedding cake baker in Ontario, deposit invoice',
    subject: 'Your cake for May 15, deposit invoice C-209',
    body: `Hi Hannah and Joel,

It was so much fun tasting with you on Saturday. I've written down lemon and poppy seed for the bottom tier, and no nuts anywhere because of Joel's sister.

Invoice C-209 for the deposit of $150.00 is attached. It's due on December 9, 2026, by e-transfer to hello@flourandfern.example. The other $450.00 of the $600.00 we agreed isn't due until April 30, 2027, and I'll send a separate invoice for it.

If you change your minds about the flowers, just let me know before March.

Warmly,
Dee`,
    attachments: [{ name: 'C-209.pdf' }],
  },
  {
    name: 'translator in Berlin, non-native, first invoice to a museum',
    subject: 'Invoice 2026-057: catalogue texts, €1,344.00',
    body: `Dear Eleanor,

many thanks for the nice work on the catalogue. The last two texts are in the folder since yesterday evening; I have marked three places where I was not sure about the name of the painter.

My invoice 2026-057 comes with this mail. It is for 8,400 words at €0.16, together €1,344.00.

Please transfer the amount until 16 December 2026 to DE39 4306 0967 1184 7263 00, Katrin Ahlers.

If your accounts department needs something more on the invoice, please write me and I will change it.

Best wishes from Berlin,
Katrin`,
    attachments: [{ name: 'Rechnung_2026-057.pdf' }],
  },
  {
    name: 'chimney sweep in Fife, four lines',
    subject: 'Invoice 655, two chimneys',
    body: `Hello Mrs Baird,

Both chimneys are swept and there was no nest this year. Invoice 655 comes to £110.00, due on 4 December 2026.
You can pay by bank transfer to J Lumsden, sort code 83-06-08, account 11724059, or in cash when I'm next door on Tuesday 1 December.

Jim Lumsden`,
  },
  {
    name: 'web developer in Bengaluru, monthly invoice',
    subject: 'Invoice MW-2026-11 for November: Rs. 47,200',
    body: `Hi Rohan,

November was a quiet month on the site. I moved the shop to the new server on the 12th, it was down for four minutes at night, and pages now load about twice as fast.

Invoice MW-2026-11 is attached: Rs. 40,000 for the month plus 18% GST of Rs. 7,200, so Rs. 47,200 in total.

Please pay by 7 December 2026. The account number and IFSC are on the invoice, or you can use UPI: meera@bank.example.

In December I will be away from the 24th to the 31st. If anything urgent comes up with the shop, my colleague Arjun has access and will answer within the hour.

Regards,
Meera`,
    attachments: [{ name: 'MW-2026-11.pdf' }],
  },
  {
    name: 'boat builder in Maine, part payment plan',
    subject: 'Invoice 77: your plan in three payments',
    body: `Hi Walt,

Thanks for calling on Monday, and for telling me straight how the season went. What you suggested works for me.

So for invoice 77, $2,400.00, we have:
December 15, 2026: $800.00
January 15, 2027: $800.00
February 15, 2027: $800.00
Total: $2,400.00

Checks to Hatch & Daughter, 12 Wharf Road, are fine, or a bank transfer to the account on the attached invoice. There's no charge for spreading it out.

If one of those dates turns out to be hard, call me a few days before and we'll move it.

The skiff is under cover and dry.

Abby Hatch`,
    attachments: [{ name: 'Invoice 77.pdf' }],
  },
  {
    name: 'upholsterer in Sydney, estimate',
    subject: 'Estimate for your two armchairs',
    body: `Hi Margaret,

Thanks for sending the photos. The frames look sound, and your grandmother's chair deserves another fifty years.

Here is what I'd expect:
Two armchairs, stripping and webbing: $680.00
New foam and feather tops: $420.00
Fabric, 9 m at $60.00: $540.00
Total: $1,640.00

The price includes GST and holds until 31 January 2027. If I find a cracked frame once the cover is off, I'll stop, send you a photo and a price, and wait for your answer before I do anything.

I could start on 11 January and would have them for about three weeks. Just reply to this mail if you'd like to go ahead, or if you have any questions.

Best,
Con Papas`,
  },
  {
    name: 'maths tutor in Nottingham, kind first reminder to a family with illness',
    subject: "Invoice T-61 for Leila's October lessons",
    body: `Dear Mrs Haddad,

I was sorry to hear that Leila's grandfather is in hospital, and I hope he is soon home. Leila did good work on fractions this week in spite of it all.

Invoice T-61 for £96.00 was due on 16 November 2026 and I have not seen it come in yet. Would Wednesday 16 December 2026 suit you better? If not, tell me which day does and I will note it down.

The account is Daniel Fenwick, sort code 77-29-04, account 61830427.

If you have already paid, please ignore this.

Warm wishes to you all,
Daniel`,
  },
  {
    name: 'dog groomer in Texas, chatty invoice by mail',
    subject: 'Moose is fluffy again! Invoice 1310',
    body: `Hey Carlos,

Moose did great, he even let me do the back feet. I took the mats out behind his ears, so go easy with the brush there for a day or two.

Invoice 1310: bath and full groom, $85.00, due December 4, 2026. You can Zelle it to paws@dustydog.example or use the payment button on the attached invoice.

He's got a little red spot on his belly that I'd have the vet look at. It's nothing scary, and I put a photo in with the invoice.

Give him a treat from me!
Tammy`,
    attachments: [{ name: 'Invoice-1310.pdf' }, { name: 'moose-spot.jpg' }],
  },
  {
    name: 'graphic designer in Barbados, corrected invoice',
    subject: 'Corrected invoice 88: BBD 1,175.00',
    body: `Good morning Mr Greenidge,

Thank you for spotting the mistake. I had counted the flyers twice, and the error was mine. The corrected invoice 88 is attached and takes the place of the one I sent on 20 November.

Logo: BBD 900.00
Flyers: BBD 275.00
Total: BBD 1,175.00

The due date stays the same, 11 December 2026. You may pay by bank transfer to the account on the invoice or by cheque to Shakira Alleyne.

The logo files for the sign maker will be with you this afternoon.

Kind regards,
Shakira Alleyne`,
    attachments: [{ name: 'Invoice-88-corrected.pdf' }],
  },
  {
    name: 'student bike mechanic in Dublin, short and friendly',
    subject: 'Your bike is ready, invoice 27',
    body: `Hey Saoirse,

The bike is ready! New chain, brakes set, and I got rid of that awful squeak (it was a leaf). You can collect it any evening this week after six.

Invoice 27 is for €55.00, the price we said on Sunday. It's due on 2 December 2026, by Revolut to @conorfixes or in cash when you collect.

Conor`,
  },
  {
    name: 'bookbinder in Edinburgh, formal invoice to a library',
    subject: 'Invoice B-2026-19, binding of the parish registers',
    body: `Dear Dr Sinclair,

The final volume of the parish registers left the workshop this morning by courier, and with it the project is complete. The spine of volume four was in a worse state than it looked; the repair is described on page two of the report, and it is included in the price in our contract.

Invoice B-2026-19 and the report are attached. The total is £2,860.00, which is the sum in your order of 3 August.

Payment is due on 18 December 2026, by bank transfer to Greyfriars Bindery, sort code 30-98-71, account 26640813.

It has been a privilege to have these books on the bench. If the reading room finds anything amiss, please send them back and I will put it right at no charge.

Yours sincerely,
Isobel Rennick`,
    attachments: [{ name: 'B-2026-19.pdf' }, { name: 'Report-registers.pdf' }],
  },
  {
    name: 'organist in Malta, first reminder to a parish treasurer',
    subject: 'Invoice 9, music for two weddings in October',
    body: `Dear Joe,

I hope the feast went well; I heard the band all the way from Sliema.

Invoice 9 for €240.00, for the weddings on 3 and 17 October, was due on 18 November 2026, and I have not received the payment so far. It may well have crossed with this mail.

If it has not been sent yet, please pay by 4 December 2026 to MT90 VALL 2201 3000 0000 4001 7262 548, Rita Camilleri. I attach the invoice again.

The trumpet stop on the organ is sticking in the damp, and I can show the tuner when he comes on Thursday.

Best wishes,
Rita`,
    attachments: [{ name: 'Invoice 9.pdf' }],
  },
  {
    name: 'gardener in Vancouver, revised estimate after an agreed change',
    subject: 'Revised estimate for the front garden: $3,130.00',
    body: `Hi Mei,

Following our walk around the garden on November 21, here is the new price with the cedar bench you asked for. Nothing else has changed.

Planting and soil: $1,850.00
Gravel path: $760.00
Cedar bench: $520.00
Total: $3,130.00

Taxes are included. If you'd rather leave the bench out, the first estimate of $2,610.00 still stands, and I'm happy either way.

Please let me know by December 11, 2026 which one you prefer, so I can order the stone for February.

It was lovely to see the old plum tree again.

Gord`,
  },
]
