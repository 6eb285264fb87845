/** Good English mails about law, art, medicine, sport and other things that have words like ours. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'English stage carpenter, set for a courtroom play',
    subject: 'Invoice 2026-081 for the courtroom set, £1,704.00',
    body: `Dear Harriet,

The set for "The Trial of Mrs Penrose" came down on Sunday and everything is back in your store, including the dock, the judge's bench and both flats with the crack in them.

Invoice 2026-081 covers:

Building the courtroom and the cell: £1,180.00
Get-out and transport: £240.00
VAT at 20%: £284.00
Total: £1,704.00

Please pay £1,704.00 by bank transfer by Friday 11 December 2026. The account is Alder Stagecraft Ltd, sort code 20-45-77, account number 43018826, and the reference is 2026-081.

It was a joy to hear the gasp when the jury walked in. Please pass my thanks on to Colin, who swept up after us every night.

All the best,
Tom Alder`,
  },
  {
    name: 'Icelandic fish seller, cod for a restaurant',
    subject: 'Invoice 3317: cod and haddock of 23 November',
    body: `Hi Birna,

Here is what I brought you on Monday 23 November:

40 kg of cod at 1,850 kr: 74,000 kr
12 kg of haddock at 1,200 kr: 14,400 kr
Total with VAT: 88,400 kr

The invoice number is 3317 and the total is due on 9 December 2026. Please pay it into our account at Landsbankinn, IBAN IS14 0159 2600 7654 5510 7303 39.

The cod was landed on Sunday night, so it keeps on ice until Friday.

Regards,
Sigurjón`,
  },
  {
    name: 'Scottish net maker, goal nets for a school',
    subject: 'Invoice 412 – two goal nets',
    body: `Hello Mr Baird,

Your two nets went out with the carrier this morning. Each net is 30 feet of 3 mm twine, knotted by hand, and weighs about 4 kg without the packing.

2 nets at £145: £290
Carrier to Oban: £30
Total: £320 (I am not registered for VAT)

Invoice no. 412. Please pay £320 by 10 December 2026 to R. Mowat, sort code 83-19-04, account 00274415.

If the ropes are too long for your posts, give me a ring and I'll talk the janitor through shortening them.

Rhona Mowat`,
  },
  {
    name: 'German court interpreter, a day at the court',
    subject: 'Invoice R-2026-144, interpreting at the Hanover court on 18 November',
    body: `Dear Ms Okafor,

Thank you for booking me for the hearing at the Hanover labour court on 18 November 2026. Your client was well prepared, and that made my work easy.

Six hours of interpreting at €95: €570.00
Train Göttingen–Hanover and back: €42.00, as agreed in our mail of 2 November
19% VAT: €116.28
Total of invoice R-2026-144: €728.28

Please transfer the amount by Wednesday 16 December 2026 to my account, IBAN DE89 2605 0001 0056 0012 34, with the invoice number as the reference. The invoice is attached as a PDF.

The court sends the written judgment to the lawyers within four weeks; I am glad to translate it if you need it.

Kind regards,
Lena Wiechers`,
    attachments: [{ name: 'R-2026-144.pdf' }],
  },
  {
    name: 'American film editor, documentary named Final Notice',
    subject: 'Invoice 0097 for editing "Final Notice"',
    body: `Hi Marcus,

"Final Notice" is locked! Five days of editing came to 5 x $620 = $3,100, which is exactly what we agreed on in October.

Invoice 0097 is attached. The total is $3,100 and it's due December 14, 2026. You can pay by ACH (routing 121000248, account 5530917742) or mail a check to 1418 Alder St, Portland, OR 97214.

I loved the scene where the landlord reads his own letter aloud. The festival deadline for the trailer is December 4, so I'll send you the three cuts this Friday and you can pick the one you like.

Best,
Dana Whitlock`,
    attachments: [{ name: 'Invoice-0097.pdf' }],
  },
  {
    name: 'Dutch web developer, template bugs fixed',
    subject: 'Invoice 2026-0313 (€719.95): repairs to the web shop',
    body: `Hi Joost,

All seven points on your list are done:

- Customers no longer see "Dear {firstname}" in the order mail; their real name is filled in.
- The last lorem ipsum on the About page is replaced by your own text.
- "[object Object]" is gone from the basket.
- The four slow pages now load in under two seconds.

It took 7 hours at €85, so €595.00, plus 21% VAT of €124.95, which makes €719.95.

Could you pay invoice 2026-0313 by 9 December 2026? My account is NL35 INGB 0004 1257 70 in the name of Studio Veldkamp.

Thanks for testing so carefully. Your screenshots saved me a lot of guessing.

Groet,
Sanne Veldkamp`,
  },
  {
    name: 'Irish fiddle teacher, monthly lessons',
    subject: 'Fiddle lessons in November, invoice 58',
    body: `Hi Gráinne,

Cian has four lessons this month (5, 12, 19 and 26 November) at €32 each, so invoice 58 comes to €128.

You can pay by Revolut to @orlafiddle or by transfer to IE41 AIBK 9330 5712 3456 78, by Monday 7 December 2026 please.

He has the second part of "The Musical Priest" nearly off by heart. Could he listen to it once or twice before next Thursday?

Thanks a million,
Órla`,
  },
  {
    name: 'Finnish legal translator, quotes clauses of a contract',
    subject: 'Invoice 20261 for the lease translation, €843.36',
    body: `Dear Mr Tanskanen,

The English translation of the lease is ready and attached, together with invoice 20261.

One remark about section 14: the words "time is of the essence" and "hereinafter" are in the landlord's original wording, and I kept them because your London lawyer asked for a close translation. In section 9 the original says "forthwith"; I wrote "at once".

4,200 words at €0.16: €672.00
VAT 25.5%: €171.36
Total: €843.36

The invoice is due on 15 December 2026. Please pay to FI39 5780 4120 0123 46, reference 202617.

Best wishes,
Päivi Lehtoranta`,
    attachments: [{ name: 'lease-translation.docx' }, { name: 'invoice-20261.pdf' }],
  },
  {
    name: 'Indian graphic designer, wedding cards',
    subject: 'Invoice SD/26/119 – second half for the wedding cards, ₹9,000',
    body: `Dear Ananya,

The 300 wedding cards were collected from the printer today and Rohit will deliver them to your mother's house tomorrow morning.

We agreed on ₹18,000 in all. You paid ₹9,000 on 12 October, so the second half, ₹9,000, remains.

Invoice number: SD/26/119
Amount to pay: ₹9,000
Due date: 5 December 2026
UPI: shreyadesigns@okaxis

The gold on the peacock came out a little warmer than on the sample, and I think it is prettier this way. I hope your grandmother likes it.

Wishing you both a happy wedding,
Shreya Kulkarni`,
  },
  {
    name: 'Kenyan safari guide, deposit',
    subject: 'Your Samburu trip in February: deposit of $378',
    body: `Dear Mr and Mrs Lindqvist,

Karibu! I have kept 8 to 13 February 2027 for you and your daughter.

Six days with car, guide and park entry at $210 a day come to $1,260. To book the lodge I ask for a deposit of 30%, which is $378. The other $882 you pay on 8 February 2027 when we meet in Nanyuki.

Please pay the deposit, invoice 26-071, by 12 December 2026. M-Pesa till number 5204417 works from most apps, and there is a card payment link here: https://pay.samburuwalks.example/26-071

If your plans change before 10 January 2027, you get the whole deposit back.

The elephants usually come down to the river at around four, so bring a hat.

Yours,
Joseph Lekuton`,
  },
  {
    name: 'Australian tree surgeon, agreed extra',
    subject: 'Invoice 1186: gum tree and hedge, $1,320.00',
    body: `G'day Pam,

All done, and the magpies have already moved into the next tree.

Taking down the dead gum: $980.00
Trimming the side hedge, which you added by text on 17 November: $220.00
GST: $120.00
Total: $1,320.00

Invoice 1186 is due Wednesday 9 December 2026. Bank transfer to Kev's Trees, BSB 063-182, account 1044 8820, and put 1186 in the description.

I left the mulch in a heap by the shed like you wanted, no charge for that.

Cheers,
Kev Maguire`,
  },
  {
    name: 'New Zealand beekeeper thanks for a payment',
    subject: 'Thank you – invoice 233 is paid',
    body: `Kia ora Moana,

Your $465 for invoice 233 arrived this morning, thank you. Nothing more to pay.

The hives are doing well after all that rain. I'll have the first clover honey about the middle of January and will set aside your usual twelve jars.

See you soon at the market,
Hemi`,
  },
  {
    name: 'Canadian piano tuner, first reminder',
    subject: 'Reminder: invoice 619, $240.00',
    body: `Hi Mrs. Tremblay,

I hope the piano has settled in after its move.

I don't see a payment yet for invoice 619 of October 28: $155.00 for the tuning and $85.00 for the new hammer felt, $240.00 altogether with tax. It was due on November 18, 2026. Perhaps it slipped through, as mails do, so I have attached a copy.

Could you send it by December 4, 2026? An e-Transfer to marc@gagnepianos.example is easiest, and a cheque is fine too.

If you have already paid, thank you, and please ignore this note.

Warmly,
Marc Gagné`,
    attachments: [{ name: '619.pdf' }],
  },
  {
    name: 'American baker, cakes for a firm named ASAP',
    subject: 'Invoice 7702 for ASAP Courier Inc., $557.00',
    body: `Hello Ms. Reyes,

Thank you for letting us bake for the 20th birthday of ASAP Courier! I hear the one shaped like a van was gone in four minutes.

14 sheet cakes at $38.00: $532.00
Delivery to your two depots: $25.00
Total: $557.00

Invoice number 7702, due December 15, 2026. Please send a check to Sweet Corner Bakery, 77 Mill Rd, Dayton, OH 45402, or pay by card at sweetcorner.example/pay with the code 7702.

With love from the whole kitchen,
Brenda`,
  },
  {
    name: 'Swedish physiotherapist, company massage',
    subject: 'Invoice 1042, treatments in November',
    body: `Hi Johan,

In November I treated nine of your people, at 640 kr each: 5,760 kr. VAT of 25% adds 1,440 kr, so the total of invoice 1042 is 7,200 kr.

Please pay to bankgiro 5050-1055 by 22 December 2026. The invoice with the list of dates is attached; it has no names or diagnoses in it.

Most of the trouble is in the neck and comes from laptops. I'm happy to show everyone two exercises at your Monday meeting, without charge.

Regards,
Malin Ekström`,
    attachments: [{ name: 'faktura-1042.pdf' }],
  },
  {
    name: 'Danish ceramicist, credit note',
    subject: 'Credit note 15 for invoice 204: you now pay 2,520 kr.',
    body: `Dear Camilla,

Thank you for the photos of the six cracked cups. That was my packing, and you should not pay for them.

Invoice 204 was for 48 cups at 60 kr., 2,880 kr. in all. Credit note 15 takes off six cups, 360 kr., so you pay 2,520 kr. instead.

The due date is the same as before, 10 December 2026, and so is the account: DK50 0040 0440 1162 43. The credit note is attached.

Six new cups are drying now. They go into the kiln on Saturday, and I will drop them off on my way to Aarhus.

Warm greetings,
Bodil`,
    attachments: [{ name: 'kreditnota-15.pdf' }],
  },
  {
    name: 'French sommelier, estimate for a tasting',
    subject: 'Estimate D-66 for the tasting of 14 January',
    body: `Dear Mrs Hartmann,

Here is my estimate for your tasting on Thursday 14 January 2027, for 25 guests.

Six wines, bread and cheese, 25 x €38: €950
Two hours with me: €150
VAT 20%: €220
Total: €1,320

The wines are between 11.5% and 14% alcohol, and 30% of the bottles come from growers that work without sulphites. One of them is called "Dernier Avertissement"; the taste is much gentler than the name.

The price holds until 18 December 2026. To book, just answer this mail. I send the invoice after the evening, and you have until 15 February 2027 to pay it by bank transfer.

Bien à vous,
Clément Barrère`,
  },
  {
    name: 'Spanish surf coach, group lesson',
    subject: 'Invoice 2026/58 for the surf morning (350 €)',
    body: `Hola Katie,

What a morning! All eleven of you stood up at least once, which rarely happens.

Eleven lessons at 35 € are 385 €, and the organiser goes free as I promised, so minus 35 €. The total is 350 €, VAT included.

Invoice 2026/58 is due on Thursday 10 December 2026. Please pay by transfer to ES91 2100 0418 4502 0005 1332 (Iker Etxeberria), or by Bizum to 600 555 014.

Somebody left a green towel and one shoe, size 38. I can post them with the photos.

Un saludo,
Iker`,
  },
  {
    name: 'Italian violin restorer, invoice with old repair history',
    subject: 'Invoice 37/2026: restoration of the Degani violin, €1,122.40',
    body: `Dear Professor Amsel,

The violin is ready and waits for you in a humid room at 50%.

The crack near the sound post is closed with five small patches of spruce. The old label says "Venezia 18__" with the last two figures never written; I left it as it is. The neck was set 2 degrees too low, and the new angle gives back the strong E string.

Restoration of the top: €780.00
Neck: €140.00, as you agreed on the phone on 3 November
VAT 22%: €202.40
Total: €1,122.40

Invoice 37/2026 is due on 20 December 2026. You can pay it by bank transfer to IT60 X054 2811 1010 0000 0123 456, or in the workshop by card when you collect it.

With respect and friendship,
Ottavio Zambelli, Cremona`,
  },
  {
    name: 'Portuguese tile painter, deposit request',
    subject: 'Deposit for your kitchen tiles: invoice A-19, €960',
    body: `Dear Fiona,

I am so happy that you chose the swallows.

The whole wall costs €2,400 with VAT. Before I order the clay I ask for 40%, that is €960; the remaining €1,440 is for when the tiles are on your wall, and I will write a separate invoice then.

Deposit invoice: A-19
To pay: €960
Due: 7 December 2026
Account: PT50 0035 0123 1234 5678 9016 1, Inês Falcato

After the deposit I need five weeks. Each tile is fired twice, at 1,040 degrees and then at 980.

Um abraço,
Inês`,
  },
  {
    name: 'Polish lecturer, course on debt collection',
    subject: 'Invoice FV 44/11/2026 for the two lectures',
    body: `Dear Ms Wilk,

Thank you for inviting me to the university. The students asked very good questions after "Debt collection: what the bailiff may and may not do", and the second lecture, "Late fees and court costs", ran ten minutes over because nobody wanted to go home.

Two lectures at 1,600 zł: 3,200 zł
VAT 23%: 736 zł
Total: 3,936 zł

The invoice, FV 44/11/2026, is attached. Please pay by transfer by 17 December 2026 to PL61 1090 1014 0000 0712 1981 2874.

You are welcome to share my slides with the students.

Kind regards,
dr Hanna Mazur`,
    attachments: [{ name: 'FV-44-11-2026.pdf' }],
  },
  {
    name: 'Czech puppet maker, devil puppet',
    subject: 'Invoice 260118: devil and king, 14,000 Kč',
    body: `Dear friends of the Little Lantern theatre,

The devil and the king are ready. The devil's jaw now opens wide enough for his line "You will pay for this, and dearly!", and the king's hand can drop the purse.

Devil: 8,600 Kč
King: 5,400 Kč
Total: 14,000 Kč (I do not charge VAT)

Please pay invoice 260118 by 14 December 2026 to the account CZ65 0800 0000 1920 0014 5399. You can pick up both puppets on any weekday between 9 and 4, paid or not.

With greetings from the workshop,
Matěj Hruška`,
  },
  {
    name: 'Austrian ski instructor, booking invoice',
    subject: 'Ski course 3–7 January 2027, invoice 88',
    body: `Grüß euch, family Novak!

Your private course is booked: five mornings at €190, together €950 with VAT.

Please transfer the €950 for invoice 88 by Friday 18 December 2026 to AT70 2050 3000 0123 4567 (Skischule Rauth).

About safety: if the avalanche warning goes to level 4, the upper lifts close immediately and we ski in the valley. If everything closes, you get that day's money back.

Helmets for the children are in the price. Poles too.

See you on the snow,
Vroni Rauth`,
  },
  {
    name: 'Swiss watchmaker, revision of a pocket watch',
    subject: 'Invoice 2612 for your pocket watch, CHF 524.30',
    body: `Dear Mr Perrin,

Your grandfather's watch runs again. It gains four seconds a day, which is very good for 1911.

Cleaning and adjusting: CHF 420.00
New mainspring: CHF 65.00, which you approved on 9 November
VAT 8.1%: CHF 39.30 (rounded up to 5 centimes)
Total: CHF 524.30

Please pay invoice 2612 by 21 December 2026, by TWINT to 079 555 01 42 or by transfer to CH93 0076 2011 6238 5295 7.

Wind it each morning, about twenty turns, and stop when you feel it resist.

Kind regards,
Mirjam Aebi`,
  },
  {
    name: 'Belgian chocolatier, team workshop',
    subject: 'Invoice 2026-77, chocolate workshop of 20 November',
    body: `Dear Lieve,

Thank you for coming with such a merry group. I found ganache on the ceiling, and it made me laugh.

16 places at €48: €768.00
VAT 21%: €161.28
Total: €929.28

Please pay the €929.28 for invoice 2026-77 to BE34 7370 4125 8890 by 11 December 2026.

You asked which chocolate we used: the dark one was 72% cocoa, the milk one 38%. Both melt best at 45 degrees and should never go above 50.

Sweet greetings,
Pieter Claes`,
  },
  {
    name: 'Estonian security trainer, threat workshop',
    subject: 'Invoice 26-305: threat modelling workshop, €2,232.00',
    body: `Hi Kadri,

Thanks to you and the team for two lively days on threats, ransom demands and incident response. The exercise with the blackmail letter ("Pay within 24 hours or lose your files") went better than in any group I've had this year: you found the backups in eleven minutes.

Workshop, two days: €1,450.00
Written report: €350.00
VAT 24%: €432.00
Total: €2,232.00

Invoice 26-305 is attached and due on 14 December 2026. Our account is EE38 2200 2210 2014 5685.

The report will be with you on Friday 4 December.

Best,
Rasmus Tamm`,
    attachments: [{ name: 'arve-26-305.pdf' }],
  },
  {
    name: 'Latvian choir arranger, terse',
    subject: 'Invoice 12, three songs',
    body: `Dear Ilze,

The three songs for eight voices are in your folder. 3 x €110 = €330, invoice 12, due 8 December 2026. Please transfer to LV87 HABA 0551 0123 4567 8.

In bar 41 the altos have a D flat; it is meant so.

Edgars`,
  },
  {
    name: 'Lithuanian amber seller, order shipped',
    subject: 'Your amber necklaces are on the way (invoice AM-0901, €336)',
    body: `Dear Madame Rousseau,

Today I sent you six necklaces by registered post. With French post they need about a week.

6 necklaces at €54: €324
Postage: €12
Total: €336

You can pay with PayPal to orders@gintarohouse.example or with bank transfer to LT20 7300 0101 1234 5678. The invoice number is AM-0901 and the day to pay is 15 December 2026.

Inside necklace no. 4 is a very small mosquito. It is not a fault, it is 40 million years old. If you do not want it, I exchange it and pay the postage.

With sincere wishes,
Daiva Petrauskienė`,
  },
  {
    name: 'Greek boat mechanic, non-native, engine repair',
    subject: 'Invoice 1540 – engine of "Calypso" – €607.60',
    body: `Dear captain Brian,

The engine is OK now. The water pump was finished, I put new one and I keep the old one for you to see.

Work 310.00
Pump 180.00 (the price we said on the phone 11 November)
VAT 24% 117.60
Total 607.60 euro

Invoice 1540. Please pay by 12 December 2026 to bank account GR16 0110 1250 0000 0001 2300 695, name Manolis Kalafatis.

Run it one hour slowly first. When the red lamp comes, stop immediately and call me, also at night.

Good winds,
Manolis`,
  },
  {
    name: 'Croatian diving school, refund and thanks',
    subject: 'Your refund of €90',
    body: `Dear Anke,

The wind kept us ashore on the third day, so you dived on two days, not three. You had paid €270 for three days at €90; I sent €90 back to your account this morning. It should be there by Monday 30 November.

Two days make €180, and that is fully paid. The receipt is attached.

The octopus under the jetty sends his regards.

Tonči`,
    attachments: [{ name: 'receipt-180.pdf' }],
  },
  {
    name: 'Romanian subtitler, question and invoice',
    subject: 'Subtitles for "The Loan Shark": invoice 0412, €672',
    body: `Hello Greta,

The subtitles for "The Loan Shark" are uploaded. One question: in minute 51 Vlad shouts "Pay up or I'll take your house!" In Romanian it rhymes. I made it "Pay today or move away!" Do you like that?

96 minutes at €7 make €672. The invoice is no. 0412, and I'd like to ask you to pay it by 16 December 2026 to RO76 BTRL 0130 1202 1234 5678.

No VAT is charged, since I am under the limit for small firms.

Thank you for the nice film,
Ioana Dragomir`,
  },
  {
    name: 'Hungarian chess coach, scores and months',
    subject: 'Chess lessons in November, invoice 2026/31 (72,000 Ft)',
    body: `Dear Mr Fekete,

A fine month for Bence: 7½ points out of 9 in Szeged, that is 83%, and 46 rating points up. His only loss was on time, in a won position.

We had 8 lessons at 9,000 Ft, in total 72,000 Ft. Please pay invoice 2026/31 by 10 December 2026 to HU42 1177 3016 1111 1018 0000 0000.

Entry for the youth championship closes on 30 November; the form is on the federation's page, and the entry fee goes to them and not to me.

With regards,
Ágnes Somogyi`,
  },
  {
    name: 'British copy-editor, legal textbook',
    subject: 'Invoice LJ-207: copy-editing of chapters 4 to 7',
    body: `Dear Dr Sengupta,

Chapters 4 to 7 of "Plain Contracts" are with you now. My queries are in the margin. The main one: on page 112 you quote "without prejudice", "hereby" and "pursuant to" as examples of words to drop, but on page 130 the model letter still uses all three. Shall I change the letter?

I spent 38 hours at £42, which is £1,596. There is no VAT.

Invoice LJ-207 is attached. Please pay £1,596 by 18 December 2026 to Lucy Jarrold, sort code 40-12-58, account number 71630944.

I am away from 21 December and back on Monday 4 January 2027, fresh for chapter 8.

Best wishes,
Lucy`,
    attachments: [{ name: 'LJ-207.pdf' }],
  },
  {
    name: 'British first-aid trainer, course for a nursery',
    subject: 'Invoice 930 for first aid training on 21 November',
    body: `Hello Shabnam,

It was lovely to meet your staff. All twelve passed, and their certificates are attached together with invoice 930.

12 people at £45 make £540 in total. Payment is by bank transfer to Steady Hands Training, sort code 60-83-71, account 20419937, by Monday 14 December 2026.

A reminder from the course: for a choking baby, act at once. Five back blows first, then five chest thrusts, and call 999 if the airway is still blocked. The urgent numbers card is best kept by the kitchen door.

The certificates last until 20 November 2029.

Take care,
Gwen Prosser`,
    attachments: [{ name: 'invoice-930.pdf' }, { name: 'certificates.pdf' }],
  },
  {
    name: 'American court reporter, transcript',
    subject: 'Invoice 5521, deposition of Mr. Haskell, $822.00',
    body: `Dear Ms. Aldana,

The transcript of Mr. Haskell's deposition on November 12 is attached.

184 pages at $4.25: $782.00
Exhibits, scanned: $40.00
Total: $822.00

Invoice 5521 is due on December 16, 2026. You can pay by check to Pruitt Reporting, 210 Court St, Suite 3, Topeka, KS 66603, or by card at pruittreporting.example/pay.

On page 96 the witness says "I'll sue you all." I checked the tape twice and that is what he said. The judge's deadline for corrections is December 11, so please have him sign the errata sheet before that day.

Sincerely,
Noreen Pruitt`,
    attachments: [{ name: 'haskell-transcript.pdf' }],
  },
  {
    name: 'American bread consultant, bakers percentages',
    subject: 'Invoice 61 for two days in your bakery: $1,020',
    body: `Hi Luis,

What a crew you have! For your wall, the new country loaf is 100% flour, 74% water, 20% starter and 2% salt. Yes, bakers' percentages add up to 196% and that's right, because everything is measured against the flour.

Two days of baking together: 2 x $450 = $900
Mileage we agreed on: $120
Total: $1,020

Invoice 61 is due Friday, December 11, 2026. Zelle to nora@crustandcrumb.example works great, and a check is fine too.

Send me a photo of Saturday's loaves!

Nora Feldt`,
  },
  {
    name: 'American paintings conservator, estimate',
    subject: 'Estimate 26-14: "The Creditor" (oil, 1874)',
    body: `Dear Mr. Oyelaran,

I had a good long look at "The Creditor" under ultraviolet light. The man at the door was repainted around 1930, and under him there seems to be a woman with a lamp.

Cleaning and removing the varnish: $640
Lifting the overpaint, about two weeks: $1,150
New varnish and photographs: $210
Total: $2,000

If the overpaint turns out to be thicker than it looks, I stop and call you with a new price, and I go on only if you say yes.

The estimate is good until January 29, 2027. Half is due on the day you bring me the painting and half on the day you take it home; a check or a bank transfer is fine.

It's a privilege to look after her.

Warm regards,
Theodora Lang`,
  },
  {
    name: 'Canadian script consultant, thriller about extortion',
    subject: 'Invoice 2026-40 – notes on "Last Warning" – $1,412.50',
    body: `Hi Devon,

Attached are eleven pages of notes on the third draft of "Last Warning," plus the invoice.

In short: the blackmailer is too polite. When he says "You have 48 hours," we should believe him, and right now the accountant is scarier. I'd also cut the lawsuit in act two.

Script notes: $1,250.00
HST 13%: $162.50
Total: $1,412.50

Invoice 2026-40 is due December 11, 2026. E-Transfer to priya@nairstory.example is set up for automatic deposit.

I know the broadcaster wants draft four by January 8, so I kept the first week of December open for a call.

Priya Nair`,
    attachments: [{ name: 'notes-draft-3.pdf' }, { name: 'invoice-2026-40.pdf' }],
  },
  {
    name: 'Singapore maths tutor, monthly bill',
    subject: 'Tuition in November, invoice 2611-T, S$420',
    body: `Dear Mrs Goh,

November: 8 lessons booked, 2 cancelled because Wei Ling was ill, so 6 lessons at S$70 = S$420.

The easiest way to pay is PayNow to 9123 4567 (Lim Jun Hao), by Saturday 5 December 2026. The invoice number is 2611-T.

She now does simultaneous equations without help. In the last quiz she had 34 out of 40, or 85%; in August it was 52%.

Please tell her well done from me.

Regards,
Jun Hao`,
  },
  {
    name: 'South African fencer, agreed extra and part payment',
    subject: 'Invoice 774: fence at Plot 12, R8,100 to pay',
    body: `Good day Mr Dlamini

The fence is up and the gate swings both ways.

Fence, 80 m as quoted: R11,200
Extra gate for the sheep, agreed with you on site on 10 November: R1,900
Together: R13,100
Your deposit of 26 October: R5,000
To pay: R8,100

Prices include VAT. Please pay R8,100 by 11 December 2026 by EFT to Van Wyk Fencing, FNB, branch code 250655, account 62014478130, reference 774.

The corner post needs another week in the concrete, so keep the bull in the other camp until 2 December.

Thank you for the coffee every morning!

Hennie van Wyk`,
  },
  {
    name: 'Irish farrier, very short',
    subject: 'Invoice 306, three horses, €270',
    body: `Hi Sheila,

Three horses shod on Tuesday at €90, so €270 on invoice 306. Cash when I'm over next, on Friday 11 December 2026, is grand, and that's the due date too.

The grey has a small crack, near hind. Keep it dry.

Donal`,
  },
  {
    name: 'British plasterer, second reminder, calm',
    subject: 'Invoice 2218 (£1,080), second reminder',
    body: `Dear Mr Whitcombe,

I wrote to you on 10 November about invoice 2218 for the plastering in the hall: £900 and £180 VAT, £1,080 in total. It was due on 30 October 2026 and I have not seen the payment yet.

Could you pay it by 4 December 2026, please? My details are S. Bright, sort code 09-01-28, account number 55713026. The invoice is attached again.

If something about the work or the bill is not right, or you would rather pay in two parts, please give me a call on 07700 900412 and we will sort it out.

Thank you,
Sam Bright`,
    attachments: [{ name: 'invoice-2218.pdf' }],
  },
  {
    name: 'German beekeeping supplier, first reminder',
    subject: 'Small reminder: invoice RE-5108, €186.40',
    body: `Dear Mr Brandl,

Invoice RE-5108 for the wax foundations, €186.40, was due on 17 November 2026, and so far I cannot find your payment. Maybe it was lost in the autumn post.

Please transfer the €186.40 by 3 December 2026 to DE20 7435 0000 0004 7128 95. A copy is attached.

Should our mails have crossed, then many thanks and a good winter for your bees.

Friendly greetings from Landshut,
Alois Hierl`,
    attachments: [{ name: 'RE-5108.pdf' }],
  },
  {
    name: 'Finnish chimney sweep, reminder before the due day',
    subject: 'Invoice 4471 is due on Monday 30 November 2026',
    body: `Hello Elina,

Just so that it does not get lost among the mails: invoice 4471 for sweeping your two flues, €98.00, is due on Monday 30 November 2026.

Account: FI79 4108 0011 2345 67
Reference: 44710

If you have paid already, all is well, and thank you. Both flues were in good order; by law the next sweep is due in November 2027.

Best regards,
Jarkko Niemelä`,
  },
  {
    name: 'Indian accountant for a dance school, reminder',
    subject: 'Reminder for invoice NR-0268, ₹17,700',
    body: `Dear Ms Fernandes,

I hope the annual day went off beautifully.

I am writing about invoice NR-0268 for the hire of the hall on 24 October: ₹15,000 plus 18% GST of ₹2,700, so ₹17,700. The due date was 14 November 2026, and our bank does not show the payment yet.

Could you please pay it by 4 December 2026? You can use UPI (nrityahall@okhdfcbank) or NEFT to Nritya Hall Trust, account 50200041188215, IFSC HDFC0000240.

If your committee needs a stamped copy or any other paper first, tell me and I will bring it over.

Regards,
V. Subramaniam`,
  },
  {
    name: 'American landscaper, terse reminder',
    subject: 'Invoice 1349, $415, was due November 20',
    body: `Hi Jeff,

Invoice 1349 for the fall cleanup, $415, was due November 20, 2026. I don't have a payment for it yet. Could you Venmo me (@ruiz-yards) or drop a check at the shop by December 2, 2026?

Any question about it, call me at 555-0148.

Thanks,
Carlos Ruiz`,
  },
  {
    name: 'Australian bookkeeper, late formal reminder',
    subject: 'Invoice 0882, $1,936.00: 41 days past its due date',
    body: `Dear Dr Papadakis,

Invoice 0882 for the September bookkeeping, $1,936.00 with GST, was due on 15 October 2026, 41 days ago. We wrote on 26 October and 9 November and have not had an answer, so the mails may have gone astray.

Would you please pay $1,936.00 by Friday 4 December 2026? The account is Ledger & Leaf, BSB 082-401, account number 31 774 2098, reference 0882.

If paying the whole amount at once is difficult just now, we are glad to agree on instalments. Simply reply with what would suit you.

With kind regards,
Margaret Tan`,
  },
  {
    name: 'Dutch upholsterer, reminder after part payment',
    subject: 'Invoice 26-188: €240 still to come',
    body: `Dear Marijke,

Thank you for the €400 that arrived on 9 November. Invoice 26-188 for the two armchairs is €640, so €240 is left. It was due on 20 November 2026.

Could you transfer the €240 by Wednesday 2 December 2026? The account is NL16 RABO 0314 1762 68, H. Brouwer.

Perhaps you thought the second chair was a separate bill; both are on this one, and I see that the layout makes it hard to spot.

Enjoy sitting in them!

Hilde Brouwer`,
  },
  {
    name: 'Brazilian voice actor, invoice in dollars with Pix',
    subject: 'Invoice VB-052: four radio spots, US$720',
    body: `Hi Emily,

All four spots are recorded and sent. Spot 3 ("Hurry! Only today! Don't miss out!") runs 29.6 seconds, so it fits in your thirty. Spot 4 has the fast legal part at the end, "terms and conditions apply", in one breath. I am proud of that breath.

4 spots x US$180 = US$720

Invoice VB-052, due on December 10, 2026. You can pay through Wise or PayPal to bianca@vozbonita.example; from Brazil, the same address is my Pix key.

Beijos,
Bianca Moura`,
  },
  {
    name: 'Mexican interpreter, festival, terse estimate',
    subject: 'Estimate for the book fair, 5–7 March 2027',
    body: `Dear Jonas,

Thank you for thinking of me for the fair. My price:

3 days of interpreting at US$400: US$1,200
Bus and meals: US$180
Total: US$1,380

No deposit is needed. I would send one invoice on 8 March 2027, due on 31 March 2027, and you can pay it with PayPal.

Please tell me yes or no by 15 December, because I must answer another fair on the 16th. And no hard feelings if it's no!

Un abrazo,
Xóchitl Barrera`,
  },
  {
    name: 'Japanese calligrapher, estimate with stock phrase quoted',
    subject: 'Estimate No. 26-09 for three hanging scrolls',
    body: `Dear Ms. Whitaker,

Thank you very much for your request. This is the estimate for your tea room.

3 scrolls at ¥24,000: ¥72,000
Consumption tax 10%: ¥7,200
Total: ¥79,200

For the first scroll I propose "Ichi-go ichi-e", which means "one time, one meeting". Your second choice, "Time is money", can be written too, but the guests may drink their tea too quickly.

This price is good until 25 December 2026. When you agree, I start on 12 January 2027 and need three weeks. The invoice comes with the scrolls and is due on 26 February 2027, by bank transfer or by card.

Sincerely,
Haruka Onodera`,
  },
  {
    name: 'Nigerian tailor, deposit for choir robes',
    subject: 'Choir robes: deposit of ₦154,000, invoice 0036',
    body: `Good morning Pastor Mrs. Ekanem,

God bless you for the measurements, they are complete.

22 robes at ₦14,000 = ₦308,000. Half of it, ₦154,000, is the deposit, so that I can buy the wine-coloured cloth before the market closes for Christmas. The other half is for the day of fitting, Saturday 16 January 2027.

Please transfer the deposit (invoice 0036) by 4 December 2026 to Blessed Stitches, GTBank, account 0123985512.

I will sew one robe first, size XXL for Brother Emeka, and bring it to practice so that everyone can see the sleeve.

Thank you ma,
Ngozi Udeh`,
  },
  {
    name: 'Filipino virtual assistant, recurring bill',
    subject: 'Invoice for November: VA-2026-11, US$540',
    body: `Hi Rebecca!

Here is my invoice for November, number VA-2026-11: 60 hours at US$9, total US$540. The time sheet is attached.

Please pay through Wise to joy.santos@mailbox.example by December 5, 2026.

All 212 overdue library notices are now sorted: 140 members answered, 61 returned the books, and I wrote the last 11 a gentle letter.

For December, my rate stays the same. I take December 24, 25 and 31 off.

Thank you so much,
Joy`,
    attachments: [{ name: 'timesheet-november.xlsx' }],
  },
  {
    name: 'British wedding florist, revised price',
    subject: 'New price for your wedding flowers: £815 instead of £760',
    body: `Dear Beth and Callum,

Here is the price with the two changes you asked for on Sunday.

First estimate: £760
Without the arch: minus £90
Ten table posies more: £145
New total: £815

If you are happy with it, just reply "yes" and I will order the roses. Nothing is due before the wedding; I will send an invoice on 1 March 2027 and you can pay it by transfer until 15 March 2027.

Eucalyptus is still in season in February, so it can stay. If the price of white roses goes up before Valentine's Day, I carry that, not you.

Love,
Fliss`,
  },
  {
    name: 'Plain mail: Canadian framer tells about a holiday closing',
    subject: 'We are closed from December 24 to January 3',
    body: `Dear friends of the frame shop,

We close on Thursday, December 24, and open again on Monday, January 4, 2027.

Frames ordered by December 9 will be ready before Christmas. Anything due for an exhibition in early January should reach us by the same day.

Finished frames can be collected until 4 p.m. on December 23, and if you are ill or snowed in, we keep them for you at no cost.

Have a peaceful holiday,
Aino and Robert`,
  },
  {
    name: 'Dutch illustrator thanks and answers a question on rights',
    subject: 'Thank you, and your question about the heron drawing',
    body: `Dear Wouter,

The €380 for invoice 2026-59 came in yesterday. Thank you for being so quick!

Yes, you may use the heron on the tote bags as well. Our agreement says "print and textile", so it costs nothing more. Please keep my name under it.

"Termination" in section 6 only means that either of us may end the agreement in writing. I found it a grim word too, so in the next version it will simply say "ending".

Vriendelijke groet,
Tess Dijkgraaf`,
  },
  {
    name: 'Finnish sign maker corrects her own invoice',
    subject: 'Corrected invoice 3092, €527.10 (replaces 3089)',
    body: `Hi Petri,

You were right: on invoice 3089 I had three signs, and you got two. Please throw 3089 away; invoice 3092 takes its place and is attached.

2 signs at €210.00: €420.00
VAT 25.5%: €107.10
Total: €527.10

The due date is 14 December 2026, account FI12 8000 1412 3456 71, reference 30928.

Thanks for noticing, and for the nice photo with the first snow on the letters.

Mervi Saarikko`,
    attachments: [{ name: 'lasku-3092.pdf' }],
  },
  {
    name: 'British museum text writer, panels with blanks left on purpose',
    subject: 'Invoice 45: labels for "Paid in Full", £1,188.00',
    body: `Dear Imogen,

The eighteen labels for "Paid in Full: Debt and Prison in Georgian London" are attached.

Label 7 quotes the creditor's letter as it stands: "Sir, unless you settle forthwith I shall have you taken up." The name in it was scratched out in 1794, so we print "Mr ______" like the original. On label 12 the [sic] should stay.

18 labels at £55: £990.00
VAT at 20%: £198.00
Total: £1,188.00

Invoice 45 is due on Tuesday 15 December 2026. Bank transfer to Marlow Words Ltd, sort code 30-94-21, account number 18820476.

Proofs go to the printer on 2 December. I can read them any time before then, and that is part of the price.

Warmly,
Jude Marlow`,
    attachments: [{ name: 'labels-final.docx' }, { name: 'invoice-45.pdf' }],
  },
  {
    name: 'German statistician, report for a sleep clinic',
    subject: 'Invoice 2026-21 and the sleep study report',
    body: `Dear Dr Yilmaz,

Report and invoice 2026-21 are attached.

Of the 120 patients, 48 got the new mask, 49 the old one, and 23 left the study, so the tables have a total of 97. The difference of 38 minutes of sleep is clear (p = 0.004). The percentages in table 3 add up to 101% because of rounding, and a footnote says so.

For the payment:
14 hours at €110: €1,540.00
VAT 19%: €292.60
Total: €1,832.60
Due: Thursday 17 December 2026
IBAN: DE49 5005 0201 0200 3456 78

The journal's deadline is 31 January 2027, which leaves us time for the reviewers' wishes.

With best wishes,
Friederike Thoms`,
    attachments: [{ name: 'sleep-study-report.pdf' }, { name: 'rechnung-2026-21.pdf' }],
  },
  {
    name: 'Welsh sheepdog trainer, chatty invoice',
    subject: 'Invoice 64 for Fly, £200',
    body: `Hiya Menna,

Fly is coming home a changed dog! She drops at the whistle, she walks up slow, and she only nipped one ewe, who had it coming.

Five sessions at £40 is £200, no VAT. It's invoice 64, and the 8th of December 2026 would be the day to pay. Bank transfer to Gethin Rowlands, 20-18-15, 63390174, or a cheque in the post.

Little and often with the recall now, ten minutes a day, and stop while she's still keen.

Ta-ra,
Gethin`,
  },
]
