/** English mails from all over, measured before anything was changed for them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'wedding DJ in Essex, chatty first reminder',
    subject: 'Invoice 2231 - Hartley & Osei wedding',
    body: `Hi Jodie,

Hope you and Kwame are back from Tenerife and have got the sand out of everything! Your nan was the last one on the dance floor at Down Hall. I really hope somebody filmed it.

Invoice 2231 for the evening, £385.00, was due on 31 October and I can't see it in the account yet. I stayed on two hours after the bar shut because everyone was having such a laugh, so it does sting a bit to be left hanging.

Could you send it over whenever you two come up for air? Sort code 20-45-18, account 33817204, name Marco Bell Entertainments.

PS Book me for your first anniversary before Christmas and I'll knock 15% off.

Love to your mum,
Marco`,
    known: [['incentive', "I'll knock 15% off"]],
    unseen: [
      ['tone', 'it does sting a bit to be left hanging'],
      ['dueDate', 'whenever you two come up for air'],
    ],
  },
  {
    name: 'gardener in Dublin, monthly bill, terse',
    subject: 'Rathgar Road garden, November',
    body: `Hello Mrs Brennan,

November is done. Two visits, leaves cleared, dahlias lifted and put in the shed in newspaper. The box hedge wants watching, there is a touch of blight at the gate end.

€160 for the two visits and €45 for the skip bag, that is €215 in all. I had a go at the dead elder down the back as well, so there'll be a few bob on top for that.

If you could have it in by 31 November I'd be obliged. AIB, IBAN IE29 AIBK 9311 5212 3456 78, name Cormac Feeney.

See you on the 8th, weather permitting.
Cormac`,
    known: [
      ['missing', 'invoiceNumber'],
      ['consistency', '€215'],
      ['dueDate', '31 November'],
    ],
    unseen: [['surprise', "there'll be a few bob on top for that"]],
  },
  {
    name: 'data analyst in Denver, first invoice, corporate speak',
    subject: 'Invoice DA-0417: churn dashboard, phase 1',
    body: `Hi Priya,

Pursuant to our statement of work, please find enclosed herewith the invoice for phase 1 of the churn dashboard. The total is $6,400.00 and terms are Net 45.

The dashboard went live on Monday and the support team has already used it to find the three accounts that were about to leave, which was nice to see. The nightly refresh now takes nine minutes instead of forty.

One heads-up: the vendor's API changed under us in October, and the hours I ate rebuilding the connector will flow through on the next bill.

Please remit by ACH to routing number 125000024, account 4471902265, Front Range Analytics LLC.

Best,
Dan Kowalczyk`,
    attachments: [{ name: 'Invoice-DA-0417.pdf' }],
    known: [
      ['jargon', 'Pursuant to'],
      ['jargon', 'please find enclosed herewith'],
      ['dueDate', 'Net 45'],
      ['jargon', 'remit'],
    ],
    unseen: [['surprise', 'the hours I ate rebuilding the connector will flow through on the next bill']],
  },
  {
    name: 'stonemason in Yorkshire, third reminder, blunt and angry',
    subject: 'FINAL DEMAND - invoice 88, St Oswald boundary wall',
    body: `Mr Thackray,

Third time of writing. Invoice 88, £2,740.00, for the boundary wall at St Oswald's. It was due on 2 October.

I had two lads up on that bank in the rain for nine days and I paid them out of my own pocket, which is more than can be said for you. You were quick enough to want it done for the bishop coming.

If I've not had the money by Friday 4 December 2026 I'll be round with the van and I'll take my coping stones home. I know folk on the parish council and they'd be interested to hear how you do business.

Barclays, 20-61-55, account 70318846, J. Ackroyd Stonemasonry.

J. Ackroyd`,
    known: [['tone', 'FINAL DEMAND']],
    unseen: [
      ['tone', 'which is more than can be said for you'],
      ['tone', 'You were quick enough to want it done'],
      ['tone', "I'll be round with the van and I'll take my coping stones home"],
      ['tone', "they'd be interested to hear how you do business"],
    ],
  },
  {
    name: 'illustrator in Halifax, Canada, first reminder, grovelling',
    subject: 'Invoice 2026-19 for the puffin book (so sorry!)',
    body: `Hi Margaret,

I'm so sorry to bother you, I know how swamped everyone at the press is before the holidays, and I feel like a total gremlin even opening this email.

It's about invoice 2026-19 for the twelve spreads of the puffin book, C$4,200.00. It was due on November 6. Honestly if it's a hassle just pretend you never saw this.

The colour proofs came back lovely, by the way. The blues held much better than I feared, and the endpapers look like real weather.

Whenever it works for you is totally fine. E-transfer to elise.doucet@studiolapin.example is the easiest.

Sorry again, and sorry for the long email!
Élise`,
    known: [
      ['tone', "I'm so sorry to bother you"],
      ['tone', 'Sorry again'],
      ['dueDate', 'Whenever it works for you'],
      ['tone', 'so sorry!'],
    ],
    unseen: [
      ['tone', 'I feel like a total gremlin even opening this email'],
      ['tone', "if it's a hassle just pretend you never saw this"],
    ],
  },
  {
    name: 'childminder in Leicester, monthly bill, guilt',
    subject: 'Childcare December, Aarav and Mia',
    body: `Hi Sunita

Both had a lovely week. Mia has learned to do her own zip and shows everybody, and Aarav ate all of his dal on Tuesday.

December fees are £612.00, invoice CM-112, please see attached. I need it by 01/12/2026 as last month it came late and I had to borrow off my sister to do the food shop for the little ones. I'm sure you wouldn't want your own kids to go without.

Bank is 40-28-11, account 51920438, Farida Malik.

Setting closes 23 December and opens again on 4 January. Nits are about again so please check at bath time x

Farida`,
    known: [
      ['dueDate', '01/12/2026'],
      ['missing', 'attachment'],
    ],
    unseen: [
      ['tone', 'I had to borrow off my sister to do the food shop for the little ones'],
      ['tone', "I'm sure you wouldn't want your own kids to go without"],
    ],
  },
  {
    name: 'HVAC engineer in Houston, second reminder, shouting',
    subject: 'PAST DUE invoice 10462 - rooftop unit',
    body: `Mr. Delgado,

Invoice 10462 for the rooftop unit at the Westheimer store is PAST DUE. Compressor $3,150.00, labor $1,280.00, crane $640.00, total $5,170.00. Terms were due upon receipt, and you received it October 19.

THIS IS UNACCEPTABLE!!! My guys were on that roof in 98 degrees so your freezers would not quit on you. Pay up and we stay friends.

I have no choice but to file a lien on the property if it is not here by Friday, December 4, 2026.

Checks to Bayou Air & Heat, PO Box 77412, Houston TX 77277, or ACH routing 113000023, account 880214563.

The filters need swapping again in January, by the way. Set of six, 20x25.

Ray Thibodeaux`,
    known: [
      ['consistency', '$5,170.00'],
      ['dueDate', 'due upon receipt'],
      ['tone', 'THIS IS UNACCEPTABLE!!!'],
      ['tone', 'I have no choice but to file a lien on the property'],
      ['tone', 'PAST DUE invoice'],
    ],
    unseen: [['tone', 'Pay up and we stay friends']],
  },
  {
    name: 'wine consultant in Bordeaux, French speaker, first invoice',
    subject: 'Invoice F2026-073 — cellar audit and list',
    body: `Dear Mr. Whitcombe,

It was a great pleasure to walk in your cellar last week, and the 1996 was in a better health than we have feared. I send you the invoice F2026-073 for the audit and the new list, so 1.850,00 € all included.

I thank you in advance to proceed to the settlement of the aforementioned amount in the best delays. By bank transfer, IBAN FR76 3000 3030 5400 0501 7492 636, Maison Lacaze Conseil.

I permit myself to add that the tasting of the Saturday with your sommelier, which was so long, will find its place on the next note.

In the hope to have given you satisfaction, I rest at your disposal for the Easter list.

Bernard Lacaze`,
    attachments: [{ name: 'F2026-073.pdf' }],
    known: [['jargon', 'aforementioned']],
    unseen: [
      ['jargon', 'proceed to the settlement of'],
      ['dueDate', 'in the best delays'],
      ['surprise', 'will find its place on the next note'],
    ],
  },
  {
    name: 'court interpreter in Ghent, reminder with a mistyped account',
    subject: 'Reminder: invoice 2026/141, hearing of 14 September',
    body: `Dear Ms Okafor,

On 14 September I interpreted at the court in Ghent for your client, from 9.00 until 13.30. The judge was so kind to let me sit.

My invoice 2026/141 of € 486,00 was payable on 14 October 2026. It is now six weeks later and I must note that your office lets its interpreters wait while it lets its own clients pay in advance.

You are hereby given formal notice to pay the amount by 9 December 2026 on account BE86 0689 0472 1530 in the name of Pieter De Smedt.

If the invoice should go to the Legal Aid desk instead, please tell me, then I make it new.

With kind regards,
Pieter De Smedt`,
    known: [
      ['payment', 'BE86 0689 0472 1530'],
      ['jargon', 'You are hereby given formal notice'],
    ],
    unseen: [['tone', 'your office lets its interpreters wait while it lets its own clients pay in advance']],
  },
  {
    name: 'sign painter in Melbourne, invoice from a template left half filled',
    subject: 'Invoice SP-309 for the pub fascia',
    body: `G'day [first name],

The fascia's up and the gold leaf's dry, so you can take the tape down. Came up a treat if I do say so. Had three people stop for a photo while I was still on the ladder.

Invoice SP-309 is attached, $2,365.00 including GST. Due date's the usual, end of month after.

The swing sign out front took a second coat in the finish because the timber drank the first, I've chucked another $140 on to cover it. Didn't think you'd mind.

BSB 063-164, account 1047 2290, Ollie Tran Signs.

Cheers
Ollie`,
    attachments: [{ name: 'SP-309.pdf' }],
    known: [
      ['consistency', '[first name]'],
      ['dueDate', 'end of month after'],
    ],
    unseen: [
      ['surprise', "I've chucked another $140 on to cover it"],
      ['tone', "Didn't think you'd mind"],
    ],
  },
  {
    name: 'SEO freelancer in Lagos, second reminder, Nigerian business English',
    subject: 'Kind reminder on outstanding invoice INV-0652',
    body: `Good morning Mr Adeyemi,

Compliments of the season to you and the family. Trust the Ibadan branch opening went well, I saw the pictures on Instagram and the turnout was massive.

Kindly be reminded that invoice INV-0652 of ₦350,000 for the September and October optimisation is still pending. Kindly do the needful and revert at your earliest convenience. You will agree with me that a labourer deserves his wages, and those who delay it will answer to God.

Account: 0142783965, GTBank, Tobi Ekundayo Digital.

We also have a Black Friday package running now, 20 backlinks plus Google Business set-up for ₦120,000 only. Slots are going fast!

Regards,
Tobi`,
    known: [
      ['jargon', 'Kindly be reminded'],
      ['jargon', 'Kindly do the needful'],
      ['jargon', 'revert'],
      ['dueDate', 'at your earliest convenience'],
      ['incentive', 'Slots are going fast!'],
    ],
    unseen: [
      ['tone', 'a labourer deserves his wages, and those who delay it will answer to God'],
      ['incentive', 'We also have a Black Friday package running now'],
    ],
  },
  {
    name: 'pool cleaner in Florida, recurring, number differs from the subject',
    subject: 'Invoice 3318 - pool service November',
    body: `Hi Mrs. Lindqvist,

Four visits this month, chlorine and pH good every time. The little green tint you saw after the storm was pollen, it's gone now. Your skimmer basket has a crack, no rush but think about it.

Invoice 3381: four visits at $45.00, one bucket of tabs $38.00. Total $218.00. Payment is due Friday, December 12, 2026.

Zelle to 407-555-0136 or leave a check under the pump lid like always. I don't run a charity here, so let's not have another October.

Have a blessed Thanksgiving,
Wes`,
    known: [
      ['consistency', 'Invoice 3381'],
      ['dueDate', 'Friday, December 12, 2026'],
      ['tone', "I don't run a charity"],
    ],
    unseen: [['tone', "let's not have another October"]],
  },
  {
    name: 'tailor in Singapore, three lines on a suit',
    subject: 'Suit ready, invoice T-2208',
    body: `Hi Mr Rajan, suit is ready, can collect any day after 11am except Sunday. Trousers I let out 2cm as you asked, sleeves also ok already.

Balance is S$480.00, pls settle asap, PayNow UEN 53312874K. Last time you also drag until I must call your wife, so paiseh.

Ah Seng`,
    known: [['dueDate', 'asap']],
    unseen: [['tone', 'Last time you also drag until I must call your wife']],
  },
  {
    name: 'physiotherapist in Dunedin, invoice for ACC surcharge, no way to pay',
    subject: 'Invoice 5540 for your four sessions',
    body: `Kia ora Hemi,

Good to see you walking without the stick on Thursday. Keep up the heel raises, three lots of twelve, and ice it if you've been on the hills.

Attached is invoice 5540 for the four sessions, the part ACC doesn't cover. It comes to $140.00 and needs to be paid within 14 days.

I did strap the other ankle as well in the last session, and the tape and the time for that aren't in this one, you'll see them when you see them.

Next one is Tuesday 1 December at 8.20. There's ice on the back steps in the mornings so come round the front.

Ngā mihi,
Bridget`,
    attachments: [{ name: 'Invoice 5540.pdf' }],
    known: [
      ['dueDate', 'within 14 days'],
      ['missing', 'howToPay'],
    ],
    unseen: [
      ['surprise', "the tape and the time for that aren't in this one, you'll see them when you see them"],
    ],
  },
  {
    name: 'roofer in Liverpool, invoice with a surprise, breezy',
    subject: 'Roof at Penny Lane',
    body: `Alright Denise love,

All done and watertight, I went up with the hose on Saturday to make sure. Skip goes Thursday. The lads say ta for the brews.

So we said £1,900 for the slates and the flashing. Only once we had it stripped the battens were like Weetabix, so it's come out at £2,450 I'm afraid, you know how it goes with old roofs. VAT's not on there, I'm not registered.

Cash is best if you can manage it, otherwise 04-00-72, account 61093377, T Molyneux Roofing. Sooner rather than later, the merchants are on my back and it's our kid's wedding on the 12th so you'd be getting me out of a hole.

Ta-ra
Tommo`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'Sooner rather than later'],
    ],
    unseen: [
      ['surprise', "so it's come out at £2,450 I'm afraid"],
      ['tone', "the merchants are on my back and it's our kid's wedding on the 12th"],
      ['tone', "you'd be getting me out of a hole"],
    ],
  },
  {
    name: 'podcast editor in Toronto, second reminder, sarcastic',
    subject: 'Re: Re: Invoice 077 (episodes 41-44)',
    body: `Hey Brandon,

Me again! Your favourite pen pal. Since my last two emails apparently fell into the same black hole as the raw audio for episode 43, here goes number three.

Invoice 077, episodes 41 to 44, C$960.00, due October 30. Loved the post about your new espresso machine, by the way, glad somebody got paid.

Episode 45 is cut and levelled and ready to go. It'd be a shame if it sat on my drive over the holidays.

Interac to hello@jessfongaudio.example, password is the name of the show. Let's say by December 4, 2026.

Jess`,
    known: [],
    unseen: [
      ['tone', 'Your favourite pen pal'],
      ['tone', 'apparently fell into the same black hole'],
      ['tone', 'glad somebody got paid'],
      ['tone', "It'd be a shame if it sat on my drive over the holidays"],
    ],
  },
  {
    name: 'land surveyor in County Mayo, formal late reminder, legalese',
    subject: 'Invoice LS/26/058 - boundary survey at Kilmeena',
    body: `Dear Mr and Mrs Gaughan,

I refer to the above survey, the drawings for which were lodged with the Land Registry on 3 September. The registry has since confirmed the line along the stream as we had it.

Notwithstanding two previous letters, invoice LS/26/058 in the sum of €1,476.00 remains unpaid. It was due on 18 September 2026.

Please let me have payment in full by Friday 11 December 2026, failing which the matter will be placed in the hands of our solicitors without further recourse to you. Time shall be of the essence in this regard.

IBAN IE69 BOFI 9000 1755 5122 48, Padraic Moran Surveys.

Without prejudice,
Padraic Moran`,
    known: [
      ['jargon', 'Notwithstanding'],
      ['jargon', 'in the sum of'],
      ['jargon', 'failing which'],
      ['tone', 'will be placed in the hands of our solicitors'],
      ['jargon', 'Time shall be of the essence'],
      ['jargon', 'Without prejudice'],
    ],
    unseen: [['jargon', 'without further recourse to you']],
  },
  {
    name: 'mobile vet in Powys, first reminder, guilt about the dog',
    subject: 'Bramble, invoice V1190',
    body: `Dear Gareth,

How is Bramble getting on? The stitches should have dissolved by now and she can have the cone off at night if she leaves it alone.

Invoice V1190 for the call-out and the operation is £318.50 and it was due on 10 November. I drove over the top in the dark on a Sunday for that little dog and never asked for a penny up front. I'd hate to have to think twice the next time the phone goes.

Kindly effect payment by Friday 4 December 2026. Sort code 30-90-41, account 22817650, Rhian Pugh Veterinary.

The worming tablets are every three months, the next is due mid-January.

Cofion,
Rhian`,
    known: [['jargon', 'Kindly effect payment']],
    unseen: [
      [
        'tone',
        'I drove over the top in the dark on a Sunday for that little dog and never asked for a penny up front',
      ],
      ['tone', "I'd hate to have to think twice the next time the phone goes"],
    ],
  },
  {
    name: 'joiner in Derry, after a part payment, sums off',
    subject: 'Staircase, balance of invoice J-61',
    body: `Hello Aoife,

Thanks for the £1,500.00 that came in on Monday, I have it marked off. The oak has settled rightly and that wee creak on the fourth tread should be away by spring. If it isn't, give me a shout and I'll put a screw in it.

Invoice J-61 was £3,200.00, so there is £1,800.00 still to come. Can you get that to me by Monday 30 November 2026 at the very latest? I'd have thought a doctor's house would be good for it all in the one go.

95-06-79, account 08143327, McGinley Joinery.

All the best
Seamus`,
    known: [
      ['consistency', '£1,800.00'],
      ['tone', 'at the very latest'],
    ],
    unseen: [['tone', "I'd have thought a doctor's house would be good for it all in the one go"]],
  },
  {
    name: 'grant writer in Ohio, invoice to a nonprofit, wordy',
    subject: 'Invoice GW-2026-31, Kresge application',
    body: `Dear Pastor Williams,

In accordance with our engagement letter, this is to advise you that the application was submitted last Thursday, four hours ahead of the portal closing. Ms. Jenkins' stories from the food pantry made the narrative, and I told her so.

Invoice GW-2026-31 totals $2,250.00. In the event that your board is desirous of spreading the expense across two fiscal periods, I would entertain same.

Check payable to Ellen Marsh Grants, 118 Cherry St, Dayton OH 45402. My thinking is it should reach me before the award letters start landing, whenever the foundation gets to that.

In peace,
Ellen`,
    attachments: [{ name: 'GW-2026-31.pdf' }],
    known: [
      ['jargon', 'In accordance with'],
      ['jargon', 'this is to advise you that'],
      ['jargon', 'In the event that'],
    ],
    unseen: [
      ['jargon', 'is desirous of'],
      ['jargon', 'I would entertain same'],
      ['dueDate', 'before the award letters start landing'],
    ],
  },
  {
    name: 'security consultant in Utrecht, Dutch, ultimatum',
    subject: 'Last warning: invoice 20260088',
    body: `Dear Thomas,

Invoice 20260088 for the penetration test is € 7.260,00 including VAT and it expired on 25 October. I called you two times and I mailed you one time and I hear nothing, that is not how adults go with each other.

You have now two options. Or you pay before Wednesday 2 December 2026, or I stop the monitoring and then you look yourself how you keep the door closed. You know what I have found in your network.

I make it easy for you: NL11 INGB 0417 1643 27, Van Houten Security B.V.

The retest of the VPN is by the way passed, all the critical points are green.

Greetings,
Jeroen`,
    known: [
      ['tone', 'Last warning'],
      ['tone', 'You have now two options'],
    ],
    unseen: [
      ['tone', 'that is not how adults go with each other'],
      ['tone', 'then you look yourself how you keep the door closed'],
      ['tone', 'You know what I have found in your network'],
    ],
  },
  {
    name: 'farrier in Gloucestershire, short bill',
    subject: 'Shoeing, invoice 640, Duchess and Pickle',
    body: `Morning Caroline

Duchess full set, Pickle a trim. Duchess's near hind is growing out nicely, no need for the bar shoe next time. She only trod on me the once.

Invoice 640, £85 and £30, £115 all told. Due 4 December please. Bank details are at the foot of the attached bill, and as it says on there I'd want it settled by 11 December.

Next visit is Tuesday 5 January about ten. Bring your purse, I don't do tick for folk with a new horsebox.

Nige`,
    attachments: [{ name: 'bill 640.pdf' }],
    known: [['dueDate', '11 December']],
    unseen: [['tone', "I don't do tick for folk with a new horsebox"]],
  },
  {
    name: 'web designer in Valencia, reminder with a switch-off',
    subject: 'Invoice 2026-0054, web of the restaurant',
    body: `Hello Stephen,

How are you? I hope the terrace is full again. The new reservation form has sent already 212 bookings, I looked this morning.

I write you for the invoice 2026-0054, 1.452,00 €, that was for the 30 October. I don't understand why is so difficult to do a transfer, my mother does it with seventy-eight years.

If it is not payed on 3 December 2026 the page will sleep until I see the money. The hosting, the domain, all is in my name, remember.

IBAN ES41 2100 0813 6702 0041 8725, Lucía Ferrer Diseño.

And you have still pending to send me the photos of the new menu, so I can put them before the Christmas.

A hug,
Lucía`,
    known: [],
    unseen: [
      [
        'tone',
        "I don't understand why is so difficult to do a transfer, my mother does it with seventy-eight years",
      ],
      ['tone', 'the page will sleep until I see the money'],
      ['tone', 'all is in my name, remember'],
    ],
  },
  {
    name: 'driving instructor in Swindon, block booking, passive-aggressive',
    subject: 'Callum - lessons',
    body: `Hi Tracey,

Callum is doing well, his bay parking is spot on and he's stopped riding the clutch. Test is 14 January at 10.14, so we've seven lessons left to crack the roundabouts.

As per my previous email, the block of ten is now due. I did explain how it works at the start but I'll explain it again for those at the back: no money, no lesson. You can pay me over the phone or use my business card to set up the transfer if that's easier: 4557 1208 3391 2046, that's the one it all goes into.

By Saturday please, as his slot is one other people are crying out for.

Thanks
Keith Pullen, ADI`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'total'],
      ['tone', 'As per my previous email'],
      ['payment', '4557 1208 3391 2046'],
      ['dueDate', 'By Saturday'],
    ],
    unseen: [
      ['tone', "I'll explain it again for those at the back"],
      ['tone', 'no money, no lesson'],
      ['tone', 'his slot is one other people are crying out for'],
    ],
  },
  {
    name: 'plasterer in Cork, revised price before the work',
    subject: 'Revised price for the two front rooms',
    body: `Hi Niamh,

Was good to get a proper look on Tuesday. The front room is grand but the back wall in the other one is hollow from the window to the door, so skimming over it would only be codding you.

So the revised price is €900.00 for the front room, €1,350.00 for the other, and €180.00 for boards. That's €2,340.00 subject to final measure, E&OE.

I'd want half in the fist before I lift a trowel. And I'd not sit on it, there's a couple out in Douglas who'd bite my hand off for that week.

I could start on Monday 7 December and be out by the Friday. You'd want the curtains down and the cat elsewhere.

Donal`,
    known: [
      ['consistency', '€2,340.00'],
      ['jargon', 'E&OE'],
    ],
    unseen: [
      ['jargon', 'subject to final measure'],
      ['tone', "I'd want half in the fist before I lift a trowel"],
      ['tone', "I'd not sit on it, there's a couple out in Douglas who'd bite my hand off for that week"],
    ],
  },
  {
    name: 'sound engineer in Cologne, German, invoice with a wrong weekday',
    subject: 'Invoice RE-2026-118, live sound 13–15 November',
    body: `Hello Siobhán,

it was a super weekend and the band was on the point. The feedback on Friday was the monitor on the left and not your singer, please tell him that, he was so sad.

Attached you find the invoice RE-2026-118 about 1.680,00 € for three days. Please pay strictly net cash until Thursday, 11 December 2026 on DE45 3704 0044 0532 7182 06, Jonas Effertz Tontechnik.

For the case that the organiser hides again behind the ticket money: this is not my beer, I have worked.

The second van which I rented because of your backdrop I must still roll over to you, the bill comes when I have it.

Many greetings from Köln
Jonas`,
    attachments: [{ name: 'RE-2026-118.pdf' }],
    known: [
      ['jargon', 'strictly net cash'],
      ['dueDate', 'Thursday, 11 December 2026'],
    ],
    unseen: [
      ['tone', 'hides again behind the ticket money'],
      ['tone', 'this is not my beer'],
      ['surprise', 'I must still roll over to you'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'piano tuner in Bath, first invoice',
    subject: 'Invoice 418 for tuning the Bechstein',
    body: `Dear Mrs Allardyce,

Thank you for the tea and for the story of how the piano came down the stairs. It holds its pitch well for its age, and a second tuning in May would keep it there.

The invoice is attached. Here are the main points:

Invoice 418, tuning and two new strings: £112.00
Please pay by Friday 11 December 2026
Sort code 20-11-74, account 60238851, Edwin Marsh Pianos
Reference: 418

If the B flat above middle C starts to buzz again, ring me and I will come by at no charge.

Kind regards,
Edwin Marsh`,
    attachments: [{ name: 'Invoice 418.pdf' }],
  },
  {
    name: 'tennis court builder in Surrey, first reminder',
    subject: 'Reminder: invoice 1207, court resurfacing',
    body: `Hello Fiona,

I hope the juniors are enjoying the new surface. The court drains faster than we had hoped, even after Sunday's rain, and the lines should stay sharp for about four years.

I have not seen the payment for invoice 1207 yet. The amount is £4,860.00 and it was due on 13 November 2026. It may well have crossed with this mail, in which case please ignore it.

Could you pay it by Friday 4 December 2026? Our account is 30-96-22, 41875530, Baseline Courts Ltd, reference 1207.

If something about the invoice is not right, or you need another date, just reply and we will sort it out together.

Best wishes,
Harriet Cole`,
  },
  {
    name: 'translator in Tampere, Finnish, recurring invoice',
    subject: 'Invoice 2026-092, November translations',
    body: `Hi Conor,

Here is my invoice for November. It covers the two manuals and the short press release about the harbour.

Invoice: 2026-092
Manuals: €1,240.00
Press release: €160.00
Total: €1,400.00
Due date: 9 December 2026
IBAN: FI59 1234 5000 0671 29, Sanna Koskela

I noticed that the manual says both "valve" and "tap" for the same part. I used "valve" everywhere. Tell me if you prefer the other one and I will change it.

Best regards from a snowy Tampere,
Sanna`,
    attachments: [{ name: 'Invoice_2026-092.pdf' }],
  },
  {
    name: 'wedding photographer in Galway, balance after deposit',
    subject: 'Your photos are ready, and invoice 0731',
    body: `Hi Gráinne and Tom,

The gallery is ready! I sent you the link this morning. My own favourite is number 214, where the flower girl has had enough.

The full price was €2,100.00 and you paid €600.00 in March, so the balance is €1,500.00. Invoice 0731 is attached. Please pay it by 18 December 2026 to IBAN IE14 BOFI 9058 3314 4209 67, Maeve Lally Photography.

You asked whether the extra hour costs more. It does not, we agreed on it in September and it is in the price.

All the best to you both,
Maeve`,
    attachments: [{ name: 'invoice-0731.pdf' }, { name: 'gallery-guide.pdf' }],
  },
  {
    name: 'tree surgeon in Oregon, estimate',
    subject: 'Estimate 26-144 for the two Douglas firs',
    body: `Hi Mr. Nakamura,

Thanks for walking the lot with me on Saturday. The fir by the carport is sound. The one by the road is dead from about thirty feet up, and I would take it down before the winter storms.

Estimate 26-144
Taking down the road-side fir: $1,650.00
Pruning the other one: $400.00
Hauling and stump grinding: $350.00
Total: $2,400.00

The price holds until January 8, 2027. Nothing will be added unless we have both agreed to it in writing first. The city permit takes about a week, and I can file it for you immediately after your call.

Take care,
Luis Herrera`,
  },
  {
    name: 'upholsterer in Norwich, second reminder, calm',
    subject: 'Second reminder: invoice U-88, wing chair',
    body: `Dear Mr Pettifer,

This is my second note about invoice U-88 for the wing chair, £540.00. The due date was 30 October 2026, so it is now 26 days overdue.

I know that mails get lost and that life gets busy. If paying all of it at once is difficult, we can split it into two parts; tell me what would suit you.

Otherwise please pay by Wednesday 9 December 2026 to 09-01-29, account 74420816, Judith Wren Upholstery. I have attached the invoice again so that you do not have to look for it.

I hope the dog has not claimed the chair yet.

Kind regards,
Judith Wren`,
    attachments: [{ name: 'U-88.pdf' }],
  },
  {
    name: 'caterer in Singapore, company lunch',
    subject: 'Invoice MK-1093, team lunch on 20 November',
    body: `Hi Wei Ling,

Thank you for having us on Friday. We were happy that the vegetarian laksa ran out first.

Invoice MK-1093
Lunch for 42 people: S$1,470.00
Delivery and set-up: S$80.00
Total: S$1,550.00
Please pay by 11 December 2026, PayNow UEN 53420917M, Makan Kitchen

You kept two of our warmers, no problem at all. Our driver passes your office on Monday and can pick them up at the front desk.

Regards,
Nurul`,
    attachments: [{ name: 'MK-1093.pdf' }],
  },
  {
    name: 'chimney sweep in Aberdeenshire, short and friendly',
    subject: 'Invoice 77, two flues swept',
    body: `Hello Isla,

Both flues are swept and the certificate is attached with invoice 77. A jackdaw had started on a nest in the kitchen one, so I fitted the cowl we agreed on the phone.

That makes £145.00 in all, to be paid by 10 December 2026 please. Sort code 83-15-08, account 10482296, name Fraser Gow.

Keep the fire low for the first evening. Cheers for the shortbread!

Fraser`,
    attachments: [{ name: 'invoice 77.pdf' }, { name: 'certificate.pdf' }],
  },
  {
    name: 'yoga teacher in Auckland, corporate classes',
    subject: 'Invoice Y-2611 for November classes',
    body: `Kia ora Josh,

Eight classes this month, and the Thursday group now fills the whole meeting room. Someone left a blue water bottle, it is at reception.

Invoice Y-2611, eight classes at $90.00, total $720.00. It is due on 7 December 2026. Please use account 12-3089-0417725-00, Mere Tautahi, with Y-2611 as the reference.

I am away from 21 December and back on 11 January. Would you like to keep the same times next year?

Mere`,
    attachments: [{ name: 'Y-2611.pdf' }],
  },
  {
    name: 'locksmith in Manchester, late formal reminder',
    subject: 'Invoice L-2040, overdue since 16 October',
    body: `Dear Ms Farrow,

I am writing about invoice L-2040 for the new locks at Canal Street, £690.00. It was due on 16 October 2026 and I have not received it. I sent reminders on 30 October and 13 November.

Interest runs from the due date at the rate we agreed in the contract, clause 6. It has not been added to the amount above.

Please pay £690.00 by 8 December 2026 to 01-05-31, account 55928104, Northern Lock & Key. If you disagree with the invoice, please write to me with the reason and I will answer the same day.

All the doors have been tested and the spare keys are with your caretaker, Mr Hussain.

Yours sincerely,
Patrick Adeyinka`,
  },
  {
    name: 'videographer in Montréal, French speaker, first invoice',
    subject: 'Invoice V-0264 for the museum film',
    body: `Hi Kathleen,

It was a joy to film in the reading room of the museum, thank you for opening so early for us. The final version is on the shared drive, with the subtitles in both languages.

My invoice V-0264 is C$3,800.00, taxes included, and the due date is December 18, 2026. You can pay by Interac e-transfer to luc@filmsboreal.example. The PDF is attached for your accounts.

You wrote that the word "urgent" in the second scene should go. I have taken it out and the cut is invisible.

Luc Tessier`,
    attachments: [{ name: 'V-0264.pdf' }],
  },
  {
    name: 'beekeeper in Tasmania, pollination hire',
    subject: 'Invoice 56: twenty hives, spring pollination',
    body: `G'day Bruce,

All twenty hives are home and in good heart. The girls did well on your cherries, and the block by the dam should set heavily.

Invoice 56 is for twenty hives at $95.00, so $1,900.00 with no GST. Could you pay it by 15 December 2026? BSB 067-004, account 1038 4471, Huon Valley Bees.

There's a bucket of honey on your verandah from last week. That one's a present, it's not on the bill.

Cheers,
Deb`,
    attachments: [{ name: 'Invoice 56.pdf' }],
  },
  {
    name: 'bike mechanic in Berlin, German, wrong sum corrected',
    subject: 'Corrected invoice R-331 for the cargo bikes',
    body: `Hello Anna,

You were right, thank you for checking. My first invoice had the chain twice. The corrected invoice R-331 is attached, please delete the old one.

Service for three bikes: 270,00 €
One chain: 38,00 €
Brake pads: 52,00 €
Total: 360,00 €

Please transfer the amount by 11 December 2026 to DE31 1203 0000 1047 5529 18, Radwerk Lehmann.

The bike with the yellow box brakes a little to the left for the first days, this is normal.

Best wishes
Tilo Lehmann`,
    attachments: [{ name: 'R-331.pdf' }],
  },
  {
    name: 'dressmaker in Abuja, deposit for a wedding order',
    subject: 'Invoice 0209, deposit for eight asoebi dresses',
    body: `Good afternoon Mrs Bello,

It was lovely to meet you and the bridesmaids on Saturday. The lace has arrived and the colour matches the sample you chose.

As we agreed, the deposit is half of the price. The whole order is ₦640,000, so the deposit on invoice 0209 is ₦320,000. Please pay it by 4 December 2026 so that we can cut the fabric on the Monday. Account 0239471180, Zenith Bank, Amina Couture.

The rest, ₦320,000, comes on a second invoice when the dresses are ready, about 22 January.

Warm regards,
Amina Sule`,
    attachments: [{ name: 'invoice-0209.pdf' }],
  },
  {
    name: 'potter in Lisbon, Portuguese, order for a café',
    subject: 'Invoice FT 2026/45: sixty cups',
    body: `Dear Ella,

The sixty cups left Lisbon on Monday with the courier, in three boxes. I put four more in the second box in case one breaks on the way. They are a gift.

The invoice FT 2026/45 is attached: €780.00 for the cups and €64.00 for the transport, together €844.00. The due date is 14 December 2026, and the account is PT50 0035 0694 0001 2845 1105 2, Inês Valadares.

Please do not put the cups in the oven. The dishwasher is fine.

Kisses from Lisbon,
Inês`,
    attachments: [{ name: 'FT-2026-45.pdf' }],
  },
  {
    name: 'brewery-equipment repairer in Wisconsin, thanks for a part payment',
    subject: 'Thank you, and the rest of invoice 7719',
    body: `Hi Karen,

Your payment of $1,200.00 arrived on Monday, thank you. That leaves $850.00 of the $2,050.00 on invoice 7719.

The plan we made on the phone still works for me: the remaining $850.00 by Friday, December 18, 2026. ACH is best, routing 044000037, account 7710356628, Lakeside Brew Service LLC.

Watch the pressure on tank two over the holiday. If it climbs past twelve, shut the valve immediately and call me, day or night.

Happy Thanksgiving to the whole crew,
Gus Lindholm`,
  },
]
