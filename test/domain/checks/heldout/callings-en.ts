/** English mails from trades one does not think of first, measured before anything was changed for them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'piano tuner in Shropshire, chatty and embarrassed, invoice to a village hall',
    subject: 'The piano at the village hall – invoice 2026-88',
    body: `Dear Maureen,

The Broadwood is back in tune, or as near as it will ever be with that radiator beside it. Two of the bass strings were beyond saving and I have put new ones in; the committee said yes to those on the telephone on 12 November.

I do feel dreadful bringing up money so close to the pantomime, but here is what it came to:

Tuning, two visits: £140.00
Two bass strings, fitted: £86.00
Total: £226.00

No VAT, I'm far too small for that. A cheque through my door would be lovely, or straight to the bank: J Pickering, sort code 30-98-47, account 12660458, reference 2026-88.

Any time after the hall's piggy bank has got over the new curtains will suit me.

Do keep the lid down while the heating is on. And tell young Oliver the middle C is not a doorbell.

Sorry to be a nuisance.

Jim Pickering`,
    known: [['tone', 'Sorry to be a nuisance']],
    unseen: [
      ['tone', 'I do feel dreadful bringing up money'],
      ['dueDate', "after the hall's piggy bank has got over the new curtains"],
    ],
  },
  {
    name: 'drone pilot in Lagos, roof survey for an estate firm, Nigerian office English',
    subject: 'Invoice SKY/114: roof survey, Admiralty Way',
    body: `Dear Engr. Balogun,

Good afternoon sir. The roof survey of the three blocks at Admiralty Way was concluded on Saturday 21 November, and the photographs and the thermal pictures went into your folder the same night. Block B has standing water near the lift room. I marked it in red on sheet 4, please let your people look at it before the next rain.

Please find herewith our invoice SKY/114 for ₦685,000, which is the price we agreed on 9 November. Kindly pay at your earliest convenience to Skyline Aerials Ltd, GTBank, 0148227603.

A drone battery cannot be charged with promises, sir, and I have flown for promises before.

Kindly do the needful and revert.

Thank you and God bless.

Tunde Afolayan
Skyline Aerials Ltd, Yaba`,
    attachments: [{ name: 'SKY-114.pdf' }],
    known: [
      ['jargon', 'Please find herewith'],
      ['dueDate', 'at your earliest convenience'],
      ['jargon', 'do the needful'],
      ['jargon', 'revert'],
    ],
    unseen: [['tone', 'A drone battery cannot be charged with promises']],
  },
  {
    name: 'bookkeeper in Paisley, second reminder to a plumber whose books she keeps, sarcastic Scots',
    subject: 'Invoice 0391, second reminder',
    body: `Hi Craig,

Since September I've done your VAT return, chased three of your suppliers for receipts and found you £312 you'd forgotten to claim. Good summer's work for the both of us.

Invoice 0391 for £420.00 went out on 19 October and was due on 2 November. There's no sign of it in my account yet.

Now, I do your books, so I ken fine well what's sitting in your bank. Yon new van wasnae paid for wi' buttons.

Can you get it to me by Friday 5 December? Bank of Scotland, Isla Moffat Bookkeeping, 80-22-60, account 11873620.

It'd be a shame if your January return ended up at the bottom of my pile.

Say hello to Donna, and tell her the receipts can come in a shoebox, just not in a wet one.

Isla`,
    known: [['dueDate', 'Friday 5 December']],
    unseen: [
      ['tone', "I ken fine well what's sitting in your bank"],
      ['tone', "wasnae paid for wi' buttons"],
      ['tone', 'your January return ended up at the bottom of my pile'],
    ],
  },
  {
    name: 'wedding caterer in the Barossa, Australia, cheerful final invoice with surprises',
    subject: 'Final invoice INV-2207, Tess & Hamish, 14 November',
    body: `Hi Tess,

What a day! The light behind the vines when your nan stood up for her speech, I'm still not over it. Thank you for having us, and please send Hamish's brother a bottle of Berocca from me.

The final bill is attached, and in short it's this:

86 guests at $118: $10,148.00
Less the deposit you paid in June: –$3,000.00
Extra pair of hands: $390.00
Ice: $65.00
To pay, GST included: $7,503.00

The bar got a fair bit busier than we'd planned for, so I rang my cousin in for the last few hours and popped her on the bill. The ice is just what it cost me at the servo.

Could you pay it by Wednesday 9 December 2026? Saltbush Catering, BSB 083-004, account 47 219 3306, with INV-2207 as the reference.

Your cake stand is washed and in the cool room, come by any morning.

Big hug,
Jodie`,
    attachments: [{ name: 'INV-2207.pdf' }],
    known: [['consistency', '$7,503.00']],
    unseen: [
      ['surprise', 'popped her on the bill'],
      ['surprise', 'The ice is just what it cost me'],
    ],
  },
  {
    name: 'locum vet in the Waikato, New Zealand, monthly invoice to a clinic',
    subject: 'Locum days in October, invoice 58',
    body: `Hi Rewi,

Good to be back among proper cows. October came to seven days at the clinic and two night call-outs, both of them in the roster you signed.

7 days at $720: $5,040.00
2 call-outs at $180: $360.00
GST 15%: $810.00
Total: $6,210.00

It's due the 20th of the month following, same as everyone else in the district.

One thing while I'm at it: the vaccine fridge was running at 11 degrees when I got in on the 19th. I chucked what was in it and used my own stock out of the ute, so expect something for that to turn up next month.

The heifer at Kereone is up and eating, by the way.

Cheers,
Fiona`,
    known: [
      ['dueDate', '20th of the month following'],
      ['missing', 'howToPay'],
    ],
    unseen: [['surprise', 'expect something for that to turn up next month']],
  },
  {
    name: 'Dutch court interpreter, invoice to a London law firm, Dutchisms and a wrong IBAN',
    subject: 'Invoice 2026-0147, interpreting on 18 November',
    body: `Dear Ms Whitcombe,

Hereby I send you the invoice for my interpreting Dutch–English in the Central London County Court on Wednesday 18 November.

The hearing was planned for three hours and became five. Therefore the second half-day is charged, as is written in article 4 of the terms which you signed on 2 November.

Two half-days of €310: €620
Train Amsterdam–London and back: €184
Total: €804

There is no Dutch VAT on it, because your firm is established outside the Netherlands.

My account is NL23 TRIO 0379 1622 54, in the name of M. Hoekstra Tolkdiensten. The payment term is 30 days net. I would like it if the invoice does not lie again for six weeks under a stack, as the one of the spring.

The witness was by the way very clear to follow, please give him my compliments.

With kind regards,
Marijke Hoekstra`,
    attachments: [{ name: 'invoice-2026-0147.pdf' }],
    known: [
      ['jargon', 'Hereby I send you'],
      ['payment', 'NL23 TRIO 0379 1622 54'],
      ['dueDate', '30 days net'],
    ],
    unseen: [['tone', 'does not lie again for six weeks under a stack']],
  },
  {
    name: 'web agency of two in Freiburg, third reminder to an Irish shoe shop, stiff German English',
    subject: 'Third reminder: invoice RE-2026-0318',
    body: `Dear Mr Donnelly,

on 11 September we sent you our invoice RE-2026-0318 over EUR 4.165,00 for the new web shop, and on 12 October and 2 November we have written to you about it. Unfortunately we could until today not ascertain any incoming payment.

The shop runs since August without a single failure. My colleague Jonas sees in the statistics that around forty pairs of shoes are sold in it every day. We ask ourselves who is here financing whom.

We set you a final deadline until 4 December 2026. After its fruitless expiry the shop will no longer be reachable for your customers.

Account: Brenner & Voss Webdesign GbR, IBAN DE49 4306 0967 1184 7203 00.

If something in the invoice is not clear to you, Jonas or I are on the phone every day between 9 and 17 o'clock.

Kind regards from Freiburg
Katrin Brenner`,
    known: [['tone', 'final deadline']],
    unseen: [
      ['jargon', 'not ascertain any incoming payment'],
      ['tone', 'We ask ourselves who is here financing whom'],
      ['jargon', 'After its fruitless expiry'],
      ['tone', 'the shop will no longer be reachable for your customers'],
    ],
  },
  {
    name: 'scaffolder in Leeds, terse and angry, overrun hire',
    subject: 'Scaffold at 14 Roundhay Grove, inv 7716',
    body: `Alright Dean

Scaffold's been up 9 weeks now. Hire was for 6 and nobody rang to have it down, so it's 3 weeks extra at £85 a week like it says on the quote you signed.

Putting up, 6 weeks hire, taking down £1,150
3 weeks extra £255
VAT £281
Total £1,686

MY LADS WANT PAYING. Everyone on that site's had their money bar us so don't give me the sob story.

Money in by Monday or your roofer can have a lend of a trampoline.

Aire Valley Access Ltd, sort code 40-12-76, account 21904855.

Gaz`,
    known: [['dueDate', 'by Monday']],
    unseen: [
      ['tone', 'MY LADS WANT PAYING'],
      ['tone', "don't give me the sob story"],
      ['tone', 'your roofer can have a lend of a trampoline'],
    ],
  },
  {
    name: 'yoga teacher in Brighton, soft reminder to an office, with an advert under it',
    subject: 'A little note about the Thursday classes',
    body: `Dear Priya and all at Fennel & Co,

I hope your shoulders are softer than they were in September. Those six Thursday lunchtimes in your meeting room were such a joy, and I still laugh about the fire drill in the middle of savasana.

I'm writing because the invoice for them, £540, went out on 30 October and hasn't come through yet. I know I probably shouldn't even be asking.

I like to think of money as breath: it wants to move, and at the moment it's being held a bit on your side. Let it go whenever it feels right for you.

My details are Luna Whitfield, Starling, 60-83-71, account 77148209.

With love and light,
Luna

P.S. There are four mats left on my Winter Solstice retreat, and it's 15% off if you book before Sunday!`,
    known: [
      ['missing', 'invoiceNumber'],
      ['incentive', '15% off if you book'],
    ],
    unseen: [
      ['tone', "I know I probably shouldn't even be asking"],
      ['tone', "it's being held a bit on your side"],
      ['dueDate', 'whenever it feels right for you'],
    ],
  },
  {
    name: 'American game composer, milestone invoice to a studio, forgot the attachment',
    subject: 'Milestone 3 music, invoice HV-0031',
    body: `Hey Marcus,

Milestone 3 is in the depot: the boss theme with both stingers, the swamp loop (now at 92 bpm, it breathes better) and the credits cue. Stems are in the usual folder, named the way Dana likes them.

I've attached invoice HV-0031 for $6,400. Terms are Net 45 per the MSA.

ACH goes to Hollow Vale Audio LLC, routing 125000024, account 4471882016.

One more thing. The sampled cello on the swamp loop sounded like a shop vac, so I went ahead and brought in a real player. She was $350, and I'll slide that into milestone 4.

Playtest footage looks amazing. That frog!

Best,
Wes`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', 'Net 45'],
      ['jargon', 'per the MSA'],
    ],
    unseen: [['surprise', "I'll slide that into milestone 4"]],
  },
  {
    name: 'commercial diving firm in Aberdeen, revised price for hull cleaning, formal',
    subject: 'Hull cleaning, MV Brae Lass: revised price £5,460',
    body: `Dear Captain Rennie,

Further to our telephone conversation of yesterday, I confirm what the divers found on Monday. The fouling on the port side is mostly mussel, not weed, and it runs the full length of the keel. It will take two tides more than we allowed for.

Four tides, as first quoted: £3,760
Two further tides: £1,880
Revised total, VAT not included: £5,640

You asked me on the telephone to put the two tides in writing before you decide. If you would rather we clean the starboard side only, the first price stands.

This quotation is given without prejudice, E&OE, and remains open until 4 December 2026. Diving shall not commence until such time as your signed acceptance is to hand.

The forecast for the week after next is decent, and the berth is free from the 7th.

Yours sincerely,
Alasdair Geddes
Geddes Subsea Ltd`,
    known: [
      ['jargon', 'Further to our telephone conversation'],
      ['consistency', '£5,640'],
      ['jargon', 'without prejudice'],
      ['jargon', 'E&OE'],
      ['jargon', 'commence'],
      ['jargon', 'until such time as'],
    ],
    unseen: [['jargon', 'your signed acceptance is to hand']],
  },
  {
    name: 'maths tutor in Abuja, reminder to a mother, moralising',
    subject: 'Lesson fees for October, Chidera (invoice 26/10)',
    body: `Good morning Ma,

I trust this meets you well. Chidera has done very well this month. She scored 71 in the last test, and she now does simultaneous equations without looking at my face for the answer.

Invoice 26/10 for her eight lessons, ₦96,000, was due on 31 October. I have checked with the bank and it has not entered.

The labourer is worthy of his hire, Ma, and a Christian home should know this. My own children also eat in the morning.

Please endeavour to pay it by 31 November into Zenith Bank 2087416559, Emeka Nwosu.

We shall start on circles next week. Let her come with her compass.

Yours faithfully,
Emeka Nwosu`,
    known: [
      ['jargon', 'endeavour to'],
      ['dueDate', '31 November'],
    ],
    unseen: [
      ['tone', 'a Christian home should know this'],
      ['tone', 'My own children also eat in the morning'],
    ],
  },
  {
    name: 'theatre wigmaker in London, flamboyant, charges for a change of mind',
    subject: 'Wigs for The Rivals, invoice 219',
    body: `Darling Phil,

All four wigs went off by courier this morning in their own boxes. Mrs Malaprop's weighs about as much as a small dog, so do warn the poor woman, and nobody is to hang it on a nail.

Invoice 219 is attached: four wigs at £740, as we said in August, makes £2,960. On top of that comes £180 for the lace that went in the bin when your designer woke up one day and wanted auburn. So £3,140 altogether, VAT included.

It's due in a fortnight, by transfer to Peruke & Daughter Ltd, 20-41-55, account 39608274. Our VAT number, since your accounts people always ask, is GB 294 7351 96.

You're an angel if it comes early and a beast if it comes late.

Break legs, all of you.

Rosalind`,
    attachments: [{ name: 'invoice-219.pdf' }],
    known: [
      ['dueDate', 'in a fortnight'],
      ['payment', 'GB 294 7351 96'],
    ],
    unseen: [
      ['surprise', 'On top of that comes £180 for the lace'],
      ['tone', 'a beast if it comes late'],
    ],
  },
  {
    name: 'crossword setter of eighty-one in Bath, old-fashioned letter to a newspaper',
    subject: 'Puzzles 1,204 to 1,206: invoice 61',
    body: `Dear Miss Achebe,

Thank you for your letter of the 9th inst. and for your kind words about 17 across, which took me the better part of a wet Tuesday. I am delighted that no reader has yet written in.

I enclose my account for the three puzzles printed in October, at £145 apiece, £435 in all.

I should be obliged if you would cause the same to be discharged before the month is very much older. The account is unchanged since my late wife opened it: Mr H. Lovelace, 60-02-14, 48120937.

My next grid has a maritime theme. I trust that your younger solvers know a bobstay from a bowsprit; if not, it will do them good.

Yours sincerely,
Humphrey Lovelace ("Tarquin")`,
    known: [
      ['jargon', '9th inst.'],
      ['missing', 'attachment'],
      ['jargon', 'I should be obliged if you would'],
    ],
    unseen: [
      ['jargon', 'cause the same to be discharged'],
      ['dueDate', 'before the month is very much older'],
    ],
  },
  {
    name: 'falconer in Lincolnshire, bird control at a landfill, monthly mail from a template',
    subject: 'Bird control, {{month}}, invoice 1182',
    body: `Hello Sandra,

Invoice 1128 for this month is attached.

Eight visits at £160: £1,280
VAT: £256
Total: £1,536

Gulls on the tip are well down, mainly thanks to Bess, who put up about four hundred of them on the 11th and ate none. Magpies are another story. I'll bring the Harris hawk on the next visit, no change to the price.

Please remit within 14 days to Wolds Falconry Ltd, 20-50-82, account 55120839.

Customers who don't pay find out how quick a gull comes back.

Regards,
Keith Staveley`,
    attachments: [{ name: 'invoice.pdf' }],
    known: [
      ['consistency', '{{month}}'],
      ['consistency', '1128'],
      ['jargon', 'remit'],
      ['dueDate', 'within 14 days'],
    ],
    unseen: [['tone', 'find out how quick a gull comes back']],
  },
  {
    name: 'shearing contractor in the Riverina, Australia, third and angry reminder',
    subject: 'Shearing at Koonara, INV 88, third go',
    body: `Barry,

Third time I've written about INV 88 now. It was due on 16 October.

1,140 head at $4.10: $4,674.00
GST: $467.40
Total: $5,141.40

You've banked the wool cheque and I've got three blokes living on two-minute noodles. Seems there's always money for a new header but.

Pay up by COB Friday. Murrumbidgee Shearing, BSB 062-614, account 1038 4471.

I talk to every shed between Hay and Wagga, so have a think about who turns up for you next spring.

If there was something wrong with the job, ring me, I'm on 0491 570 156 most nights after tea.

Col`,
    known: [
      ['tone', 'Pay up'],
      ['dueDate', 'COB Friday'],
    ],
    unseen: [
      ['tone', "I've got three blokes living on two-minute noodles"],
      ['tone', "there's always money for a new header"],
      ['tone', 'have a think about who turns up for you next spring'],
    ],
  },
  {
    name: 'Dutch genealogist, retired teacher, first invoice to an American client',
    subject: 'Your family in Zeeland, invoice 2026-19',
    body: `Dear Mr. Van Houten,

I have found them! Your great-great-grandfather Adriaan was not a sea captain, as your aunt told, but a baker in Zierikzee, and a good one, because the town paid him for the bread of the orphanage. The scans of the church book you find in the folder.

The invoice is attached. It is twelve hours of €29, so €348, and €24 for the copies that you ordered from the archive, together €372.

Cards I cannot take. I have your card 4532 9411 7068 2045 still in your mail of October but that is of no use for me. Please transfer it to NL57 KNAB 0258 1643 79, on the name of A. de Vrieze, at the latest on 05/12/2026.

It would be pleasant if the money does not come with the sailing ship, as I have had with other Americans.

If you want, I look in the spring further at the mother's side.

Kind greetings from Middelburg,
Anneke de Vrieze`,
    attachments: [{ name: 'invoice 2026-19.pdf' }],
    known: [
      ['payment', '4532 9411 7068 2045'],
      ['dueDate', '05/12/2026'],
    ],
    unseen: [['tone', 'if the money does not come with the sailing ship']],
  },
  {
    name: "children's clown in Ohio, bubbly reminder to a mother",
    subject: "Bubbles here! Invoice 307 from Mason's party",
    body: `Hi Kristen!

Mason was the sweetest birthday boy, and I have never seen a grandpa laugh that hard at a rubber chicken. Thank you for having me!

Just circling back on invoice 307 for $225, which is now PAST DUE!!! It was due November 10.

Between you and me, Bubbles only cries real tears about moms who ghost her.

Venmo works best: @bubbles-columbus. A check is fine too, made out to Tracy Lindgren. Friday, December 4 would be great!

And hey, tell a friend about me and I'll throw in a balloon arch at your next one!

Honk honk,
Tracy (a.k.a. Bubbles)`,
    known: [
      ['jargon', 'circling back'],
      ['tone', 'PAST DUE!!!'],
    ],
    unseen: [
      ['tone', 'Bubbles only cries real tears about moms who ghost her'],
      ['incentive', "tell a friend about me and I'll throw in a balloon arch"],
    ],
  },
  {
    name: 'German organ builder, second part invoice to an English parish, officialese',
    subject: 'Organ of St Botolph: invoice 2026/112, second part payment',
    body: `Dear Reverend Hartley,

the pipes of the great division have come back from the foundry and speak beautifully. On Thursday we have tried the Principal 8' in the workshop and two of my apprentices stopped sawing in order to listen.

With this the second stage of our contract of 3 March 2026 is reached. The contract sum is EUR 38.400,00, of which 40 per cent are now to pay:

Invoice 2026/112: EUR 15.630,00

The amount is payable upon receipt without any deduction to our account at the HypoVereinsbank, IBAN DE75 7002 0270 0015 8204 61, Orgelbau Wiesner.

In the event of default the wind chest will not leave our yard.

We plan to come to you with the lorry in the second week of February. Please have somebody ready who holds the dog.

Yours sincerely
Matthias Wiesner, master organ builder`,
    known: [
      ['consistency', '15.630,00'],
      ['dueDate', 'upon receipt'],
      ['jargon', 'without any deduction'],
      ['jargon', 'In the event of default'],
    ],
    unseen: [['tone', 'the wind chest will not leave our yard']],
  },
  {
    name: 'snow plow man in Vermont, three lines',
    subject: 'plowing',
    body: `Bill, plowed you 4 times this month, 45 each, and sanded the hill once for 60 since it looked like you'd want it, makes 240.
Mailbox was down before I got there, that was the town truck.
Duane`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'dueDate'],
      ['missing', 'howToPay'],
    ],
    unseen: [['surprise', "since it looked like you'd want it"]],
  },
  {
    name: 'ghostwriter in Hove, ex-journalist, acid thanks for a part payment',
    subject: 'Your memoir: invoice GW-14, part paid',
    body: `Dear Sir Anthony,

Thank you for the £2,000, which arrived on Monday. That leaves £2,500 of the £4,500 on invoice GW-14, but who's counting.

As I'm sure you're aware, the whole sum was due on 30 October. I can only assume that the rest slipped down the back of one of the sofas described so lovingly in chapter three.

Chapters seven and eight are with you for comments. Nine, the one with the ambassador, is in draft, though I find prose comes more slowly on an empty stomach.

The remaining £2,500 can go to the same place as before: M. Farrant, 40-25-18, account 63310482. I trust I shall see it in due course.

Your sister's photographs are here and quite safe. I'll bring them on the 3rd.

Yours ever,
Miranda Farrant`,
    known: [
      ['tone', "As I'm sure you're aware"],
      ['tone', 'I can only assume'],
      ['dueDate', 'in due course'],
    ],
    unseen: [
      ['tone', "but who's counting"],
      ['tone', 'slipped down the back of one of the sofas'],
      ['tone', 'prose comes more slowly on an empty stomach'],
    ],
  },
  {
    name: 'uilleann pipe maker in County Clare, second instalment, bashful and vague',
    subject: 'Your pipes, invoice 2026-07 (second instalment)',
    body: `Dear Bob,

The chanter is bored and sounding, and I had young Sinéad Considine in to try it last night. She wouldn't give it back, which is the best test I know.

We said three equal payments when you were over in April, and this is the second of them, invoice 2026-07. God forgive me for asking a man before he has so much as a note out of the thing.

IBAN is IE55 AIBK 9311 5240 6718 29, Donal Hehir. Any day at all before the goose is in the oven will do me.

I'd say you'll have them for the Willie Clancy week in July. The weather is brutal here, the hens won't come out.

All the best to Carol,
Donal`,
    known: [['missing', 'total']],
    unseen: [
      ['tone', 'God forgive me for asking'],
      ['dueDate', 'before the goose is in the oven'],
    ],
  },
  {
    name: 'Nigerian-British dressmaker in Peckham, aso ebi for a wedding, hurt reminder',
    subject: 'Aso ebi, invoice 0077, £1,260',
    body: `Sister Bimpe,

I greet you and your husband. The pictures from the hall are so beautiful, everybody on Rye Lane is asking me for that sleeve.

But invoice 0077 is still lying there. Fourteen dresses at £90, £1,260, and it was for 24 October.

I missed my own birthday for those zips. Your aunties danced till morning in what I have not been paid for. Is it because I am not a big shop with a sign?

PLEASE TREAT AS URGENT. Send it ASAP to Folake Designs, 04-00-04, account 71836025. Otherwise I will have no choice but to tell the family.

The spare lace is in a bag for you, about three yards.

Folake`,
    known: [
      ['tone', 'PLEASE TREAT AS URGENT'],
      ['dueDate', 'ASAP'],
      ['tone', 'I will have no choice but to'],
    ],
    unseen: [
      ['tone', 'I missed my own birthday for those zips'],
      ['tone', 'Your aunties danced till morning in what I have not been paid for'],
      ['tone', 'Is it because I am not a big shop'],
    ],
  },
  {
    name: 'chartered surveyors in Inverness, first invoice to a young couple, thick officialese',
    subject: 'Home report, 3 Craigmonie Terrace: invoice 26/4410',
    body: `Dear Mr and Mrs Urquhart,

We refer to the above and would advise that our inspection of the subjects took place on 16 November. The report was issued under separate cover on the 20th. You will note from section 2 that the chimney wants attention before the winter.

Our fee note 26/4410 is attached, in the sum of £564 including VAT and disbursements.

We would look to be in receipt of cleared monies by 9 December 2026. Payment may be made to Munro Sim Surveyors Ltd, 82-62-00, account 10447382.

Should you have any queries, please do not hesitate to contact the undersigned.

We wish you every happiness in the house.

Yours faithfully,
R. Sim MRICS`,
    attachments: [{ name: '26-4410.pdf' }],
    known: [
      ['jargon', 'We refer to the above'],
      ['jargon', 'would advise that'],
      ['jargon', 'under separate cover'],
      ['jargon', 'fee note'],
      ['jargon', 'in the sum of'],
      ['jargon', 'disbursements'],
      ['jargon', 'do not hesitate to contact'],
      ['jargon', 'the undersigned'],
    ],
    unseen: [
      ['jargon', 'our inspection of the subjects'],
      ['jargon', 'be in receipt of cleared monies'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'letter-cutter in Dorset, headstone for a husband, gentle invoice',
    subject: "Invoice 34: Peter's stone",
    body: `Dear Mrs Alderton,

Peter's stone was set on Monday morning, in sun, with a robin on the next grave the whole time. The lettering reads exactly as in the drawing you signed, and the slate will darken a little over the first winter.

The invoice is attached. The price is the one we agreed in June:

Stone, lettering and setting: £2,450.00
Less the deposit you paid in June: £800.00
Left to pay: £1,650.00

Please pay it by Friday 18 December 2026. You can send a cheque to the workshop, or pay by bank transfer to E. Thorne, sort code 30-91-63, account 50617724, with 34 as the reference.

If that date falls at a hard time, tell me and we will choose another. There is no need to explain.

With kind thoughts,
Edmund Thorne`,
    attachments: [{ name: 'Invoice 34.pdf' }],
  },
  {
    name: 'beekeeper in California, estimate for taking a hive out of a wall',
    subject: 'Estimate 118: the bees in your garage wall',
    body: `Hi Lupe,

Good news, they are honeybees and they are calm. From the heat camera I'd say the comb runs about four feet up between two studs, behind the water heater.

Here is my estimate, number 118:

Opening the wall and moving the bees: $480
Taking out the comb and sealing the gap: $220
Total: $700

That is the most you will pay for this work. If the comb turns out to be smaller, the price goes down. Patching the drywall is not part of it; your handyman can do that the next day.

You'd pay on the day I do the work, by check or by Zelle to ana@ridgelinebees.example. The estimate is good until December 11, 2026. To say yes, just reply to this email.

Please don't spray them in the meantime. They'll have a good home in Petaluma.

Ana Bettencourt`,
  },
  {
    name: 'sailmaker in Nelson, New Zealand, invoice for a repaired genoa, breezy',
    subject: 'Genoa fixed, invoice N-640',
    body: `Gidday Murray,

She's done. New UV strip on the leech, three patches near the foot, and I restitched the clew while I had the machine going, which is in the price I gave you. It's hanging behind the door with your name on it.

Invoice N-640 comes to $862.50, GST included. It's due on Thursday 10 December 2026, and the account is Tasman Sails, 12-3165-0071892-00. We've got EFTPOS in the loft as well if you'd sooner pay when you pick it up.

Next time the wind's over thirty, mate, reef it.

Cheers,
Hine`,
  },
  {
    name: 'Dutch subtitler, first reminder to a film festival, careful and friendly',
    subject: 'Reminder: invoice 2026-88, subtitles for "Low Water"',
    body: `Dear Carmen,

I hope that the festival went well, and that the cold in Leeuwarden did not scare everybody away.

Immediately after our call on 28 October I sent you invoice 2026-88 for the English subtitles of "Low Water". It was for €936 and it was due on 11 November. I have not seen the payment yet. Maybe it is waiting for somebody's approval, or maybe my mail did not arrive; that is why I attach the invoice again.

Could you pay it by Wednesday 2 December 2026? The account is NL91 TRIO 0254 7683 18, in the name of J. Tamminga, reference 2026-88.

If you already paid this week, then you can forget this mail.

Greetings,
Jelle Tamminga`,
    attachments: [{ name: '2026-88.pdf' }],
  },
  {
    name: 'German bicycle frame builder, first half of the price for a touring frame',
    subject: 'Invoice R-2026-51: first half for your touring frame',
    body: `Hello Graham,

thank you for the measurements. Your arms are indeed long! I have drawn the frame with a 59 top tube, and the drawing is attached together with the invoice.

As we agreed on the phone on 17 November, you pay one half now and the other half when the frame is ready.

Price of the frame: EUR 2.380,00
First half, invoice R-2026-51: EUR 1.190,00

Please transfer EUR 1.190,00 by 9 December 2026 to Rahmenbau Lindner, IBAN DE18 1005 0000 6612 0439 18. I order the tubes on the day after the money arrives, and the frame is then ready around the end of March.

For the colour you have time. Only please no purple again.

Many greetings from Berlin
Steffi Lindner`,
    attachments: [{ name: 'R-2026-51.pdf' }, { name: 'frame-drawing.pdf' }],
  },
  {
    name: 'Nigerian voice-over artist in Ibadan, first invoice to a British charity',
    subject: 'Invoice 003 for the malaria radio spots',
    body: `Dear Helen,

Thank you for trusting me with these. The Yoruba version made my mother stop frying plantain and listen, so I believe it will work on the radio too.

All six recordings are in the folder you shared. The second take of spot 4 has no generator behind it, please use that one.

This is invoice 003:

6 spots at £45 each: £270
To pay: £270

Please pay by Tuesday 8 December 2026 through Wise, to adeola.ige.voice@mail.example. There are no charges on my side.

If the doctor wants one word changed, I can record it again this week. Two changes per spot are in the price.

Warm regards,
Adeola Ige`,
  },
  {
    name: 'dry-stone waller in Galloway, revised price after an agreed change',
    subject: 'The march dyke at Barncorkrie: new price, estimate 22B',
    body: `Hello Eilidh,

It was good to walk the dyke with you on Saturday, rain and all. As you asked, I've put in the stile by the burn and left out the stretch behind the byre.

62 metres of dyke at £48: £2,976
Stile, through-stones: £340
Total: £3,316

The old estimate, number 22, was £3,360, so it comes out £44 cheaper. I'm not VAT registered.

I could start on Monday 11 January if the ground isn't frozen. I'd send the invoice when the last cope stone is on, and you'd have 14 days from the date on it to pay, by bank transfer.

Does that suit? If aye, drop me a line by 11 December and I'll keep the fortnight free for you.

Best,
Rab McClung`,
  },
  {
    name: 'mobile farrier in Gippsland, Australia, six-weekly invoice',
    subject: 'Invoice 1553, shoeing on 23 November',
    body: `Hi Sal,

All four done on Monday and nobody kicked me, not even Duchess.

Full set, Duchess and Pip: $360
Trims, the two ponies: $120
Total, no GST: $480

Pip's near fore still has a bit of a crack in it. I'd leave him off the hard ground until I'm back on 4 January.

Invoice is attached. It's due on 7 December 2026, to D Kowalski, BSB 633-000, account 1704 8829 1, or PayID 0491 570 159.

See you in the new year. Have a good Chrissie.

Dave`,
    attachments: [{ name: 'inv1553.pdf' }],
  },
  {
    name: 'sign language interpreter in Cardiff, invoice to a court listing office',
    subject: 'Invoice BSL-209, Cardiff Crown Court, 19 and 20 November',
    body: `Dear Mr Pritchard,

Thank you for having the loop and the second chair ready. It made two long days easier for everyone in the dock and out of it.

I interpreted between English and British Sign Language in court 4 on 19 and 20 November. The judge released me at 3.40 pm on the second day; as your booking says, that counts as a full day.

2 days at £340: £680.00
Train from Swansea, twice: £31.20
Total: £711.20

Please pay invoice BSL-209 by 21 December 2026 by bank transfer to Nia Bowen, sort code 09-01-28, account 41027763. The signed timesheet and the rail tickets are attached.

If the hearing is listed again, I am free in the weeks of 7 and 14 December.

Yours sincerely,
Nia Bowen RSLI`,
    attachments: [{ name: 'BSL-209.pdf' }, { name: 'timesheet.pdf' }, { name: 'rail-tickets.pdf' }],
  },
  {
    name: 'American puppeteer, invoice to a school office that needs its order number on it',
    subject: 'Invoice 2026-40 (your order 77120): puppet show Nov 20',
    body: `Hi Ms. Okafor,

Please tell the second graders that the dragon is fine. He only fainted, and he has been napping in his trunk ever since.

Here is the invoice for Friday's show, with your order number 77120 on it as you asked, and my W-9 for the district.

Two performances at $400: $800
Total: $800, no sales tax

It is due on December 18, 2026. A district check is perfect. Please make it out to Little Lantern Puppets, 418 Alder Street, Duluth, MN 55804.

I know school offices run on paper this time of year, so if you need the invoice in another form, tell me and I'll redo it.

Thank you for the coffee!
June Halvorsen`,
    attachments: [{ name: 'invoice-2026-40.pdf' }, { name: 'W-9.pdf' }],
  },
  {
    name: 'stage fight director in Manchester, invoice for a play called Final Demand',
    subject: 'Fights for "Final Demand", invoice 71',
    body: `Hi Tariq,

Opening night was cracking. The threat in act two finally lands, and the slap sounds like a door going in the back stalls. Nobody's hurt, which is the whole point of me.

My bill for the fights is attached:

4 rehearsal days at £190: £760
Blunt knife and two breakaway bottles, as you ordered on the 6th: £94
Total: £854

Invoice 71, due Friday 11 December 2026. Bank transfer please, to Lorna Duffy, 60-83-71, account 20974415.

Could someone check the bottles before each show? If one has a crack in it, bin it and use the spare straight away.

See you at the last night,
Lorna`,
    attachments: [{ name: 'invoice 71.pdf' }],
  },
  {
    name: 'doula in Bristol, second reminder to new parents, offers to split the sum',
    subject: 'Invoice 15, and a way to split it',
    body: `Dear Hannah and Joe,

Thank you for the photo of Ivy in the bobble hat. She has your chin, Joe.

I wrote on 6 November about invoice 15, £640 for the two visits before the birth and the three after it. It was due on 30 October and I have not received it yet. The first weeks swallow everything, so here it is once more.

Would you pay the £640 by Monday 7 December 2026? If it is easier, you could pay £320 on that day and £320 on Monday 4 January 2027. Just write and tell me which one you choose.

My account is Bryony Kerslake, 08-92-99, account 65127740, reference 15.

Please ring me about the feeding whenever you like. That has nothing to do with the invoice.

Love to all three of you,
Bryony`,
  },
  {
    name: 'net maker in Grimsby, invoice for a goal net and a pond net, short',
    subject: 'Nets for the rec, invoice 902',
    body: `Hi Pauline,

Both nets are ready: the net for the five-a-side goal and the big one, 30 metres by 4, for over the duck pond. Green, like the council wanted.

Goal net £85, pond net £410, together £495. There's no VAT.

Please pay invoice 902 by 10 December 2026 to Haile Nets, 20-34-60, account 60338127. The van's coming your way on Tuesday 1 December, so have someone in at the depot from nine.

Thanks, love,
Bev Haile`,
  },
  {
    name: 'piano mover in Melbourne, late formal reminder to a music school, calm',
    subject: 'Second reminder: invoice 3317, moving two pianos',
    body: `Dear Ms Papadakis,

I am writing again about invoice 3317 of 12 October for moving the two Yamaha uprights from Carlton to the new rooms in Brunswick.

Amount: $1,144.00, GST included
Due: 29 October 2026
Today it is 27 days overdue.

My first reminder went to your office on 10 November. I have not had an answer, so it may have gone to the old address.

Please pay $1,144.00 by Friday 4 December 2026 to Gentle Giants Piano Removals, BSB 033-172, account 61 440 2917. The copy of the invoice and the signed delivery sheet are attached. Section 6 of our agreement says that interest runs from the due date; I have not added any.

If there is something about the move you are not happy with, please ring me on 03 5550 4417 and we will sort it out.

Kind regards,
Theo Vassallo`,
    attachments: [{ name: 'invoice-3317.pdf' }, { name: 'delivery-sheet.pdf' }],
  },
]
