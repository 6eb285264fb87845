/** English mails of one writer who knew only the aim, measured before anything was changed for them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Yorkshire plumber, second reminder to a regular',
    subject: 'Invoice 2231 – boiler at Cragg Lane',
    body: `Hiya Denise,

Hope the boiler's still behaving and the back bedroom has warmed up a bit. I had a look at the bank this morning and invoice 2231 (£412.00, due 6 November) isn't in yet.

Now I'm not one for chasing folk, but I did come out on a Sunday for you and I'd have thought that counted for summat. Could you get it across asap?

Sort code 20-47-35, account 63014482, name D Ackroyd Plumbing. Put 2231 as the reference and I'll find it.

If I've still heard nowt I might have to have a word with your Kev at his work.

The service is due again in March, I'll text you nearer the time.

Darren`,
    known: [['dueDate', 'asap']],
    unseen: [
      ['tone', "I'd have thought that counted for summat"],
      ['tone', 'have a word with your Kev at his work'],
    ],
  },
  {
    name: 'American operations consultant, first invoice of a contract',
    subject: 'Invoice INV-1047 – October advisory work',
    body: `Dear Ms. Whitlock,

Pursuant to our agreement of September 2, here is invoice INV-1047 for my work in October.

Operations review, 18 hours at $165: $2,970.00
On-site workshop in Columbus, one day: $1,400.00
Mileage: $86.40
Total: $4,546.40

Terms are net 30. Kindly remit by bank transfer to routing number 072000326, account 4418820937.

The workshop notes are in the shared folder and Marcus has the recording. I enjoyed working with your floor supervisors, they know that plant inside out.

In the event that you require a different cost center on the invoice, my line is open weekdays until five Eastern.

Sincerely,
Gregory P. Stallman`,
    attachments: [{ name: 'INV-1047.pdf' }],
    known: [
      ['jargon', 'Pursuant to'],
      ['consistency', '$4,546.40'],
      ['dueDate', 'net 30'],
      ['jargon', 'remit'],
      ['jargon', 'In the event that'],
    ],
    unseen: [],
  },
  {
    name: 'young Irish graphic designer, first invoice to a café',
    subject: 'Invoice 014 for the menus',
    body: `Hi Fergal,

God, I'm so sorry to be bothering you with this and you with the opening on Friday! The menus look gorgeous on the wall by the way, my mam sent me a photo.

Here's the invoice, number 014, €860 all in. That's the menus, the window vinyl and the loyalty cards. I feel like an eejit even asking, and if it's too much just say the word and we'll pretend I never sent it.

It goes to my Bank of Ireland account, IBAN IE33 BOFI 9014 0955 0173 82, whenever suits you.

Best of luck on Friday, I'll be in for a scone on Saturday.
Aoife`,
    attachments: [{ name: 'invoice-014.pdf' }],
    known: [
      ['tone', "I'm so sorry to be bothering you"],
      ['dueDate', 'whenever suits you'],
    ],
    unseen: [
      ['tone', 'I feel like an eejit even asking'],
      ['tone', "we'll pretend I never sent it"],
    ],
  },
  {
    name: 'Australian electrician, invoice with work nobody ordered',
    subject: 'Invoice 3360 – switchboard, 14 Wattle St',
    body: `G'day Priya,

Switchboard's in and signed off. The safety certificate is attached together with the invoice, hang on to it for the insurance.

Invoice 3360
Switchboard upgrade as quoted: $1,850.00
Two double power points in the garage: $260.00
GST: $211.00
Total: $2,321.00

The power points I just banged in while the wall was open, figured you'd want them sooner or later.

Terms 7 days, BSB 063-118, account 1029 4471, Hargreaves Electrical. Don't let it sit on the fridge like the last one, eh.

The old board had a bit of heat damage on the left side, I put the photos on your phone.

Shane
ABN 92 617 284 039`,
    attachments: [{ name: 'certificate.pdf' }, { name: 'invoice-3360.pdf' }],
    known: [['dueDate', '7 days']],
    unseen: [
      ['surprise', 'just banged in while the wall was open'],
      ['tone', "Don't let it sit on the fridge like the last one"],
    ],
  },
  {
    name: 'Indian software developer, milestone invoice',
    subject: 'Invoice RK/2026/118 – Phase 2 of inventory app',
    body: `Respected Sir,

I hope you and your family are well.

Phase 2 was completed on 20 November and your team has tested it on the warehouse tablets. The barcode screen is now opening in under two seconds, as Mr. Iyer had wanted.

Invoice RK/2026/118 for ₹1,47,500 (₹1,25,000 plus 18% GST of ₹22,500) is attached herewith. Kindly do the needful at the earliest.

Bank transfer to Kulkarni Softworks, account 50200041873365, IFSC HDFC0000482.

My accounts boy is asking me daily and I am having no face to show him.

Please revert if the GST number of your firm has changed.

Thanking you,
Rohit Kulkarni`,
    attachments: [{ name: 'RK-2026-118.pdf' }],
    known: [
      ['jargon', 'herewith'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
      ['jargon', 'revert'],
    ],
    unseen: [['tone', 'I am having no face to show him']],
  },
  {
    name: 'Canadian piano teacher, monthly invoice to a parent',
    subject: 'December lessons – invoice 2026-12',
    body: `Hi Kelly,

Invoice 2026-12 is for Owen's lessons in December: three lessons at $38, so $124. There is no lesson on the 24th or the 31st.

He has been working hard on the Clementi and I think he is ready for the recital on the 19th at St. Paul's. Could he bring his good shoes? The pedal squeaks under runners.

Please send an e-transfer to lessons@margueritepiano.ca by Friday, December 5. I would rather we did not have that talk in the hallway in front of the other moms again.

See you Thursday,
Marguerite`,
    known: [
      ['consistency', '$124'],
      ['dueDate', 'Friday, December 5'],
    ],
    unseen: [['tone', 'that talk in the hallway in front of the other moms']],
  },
  {
    name: 'South African caterer, late reminder for a company function',
    subject: 'Invoice CT-0592, function of 3 October',
    body: `Dear Mr Naidoo

We catered your staff function in Umhlanga on 3 October for 120 guests. Invoice CT-0592 for R38 640.00 was due on 17 October and is now 39 days overdue.

Lindiwe has phoned your office four times and every time there is a new story.

If the money does not reflect by Monday 30 November 2026 we will be left with no alternative but to hand you over to our attorneys, and your company will be blacklisted at the credit bureau. Durban is a small town and caterers talk.

FNB, account 62841930577, branch code 250655, reference CT-0592.

Two of our chafing dishes stayed behind in your kitchen. Lindiwe can collect them any weekday morning.

Yours faithfully
Thandeka Mkhize`,
    known: [
      ['tone', 'no alternative but to hand you over to our attorneys'],
      ['tone', 'blacklisted'],
    ],
    unseen: [
      ['tone', 'every time there is a new story'],
      ['tone', 'Durban is a small town and caterers talk'],
    ],
  },
  {
    name: 'German technical translator, non-native, invoice to a British firm',
    subject: 'Invoice 2026-077 – translation of the catalogue',
    body: `Dear Mr. Ferris,

thank you for the order and for the quick answers about the pump drawings. As agreed I send you invoice 2026-077 for the translation of the catalogue: 84 standard pages at 32,00 EUR, in total 2.688,00 EUR. You find it in the attachment.

On page 41 I have left the word "gland" in English, because your German dealers also say it so.

I ask you to transfer the amount within 14 days and without deduction to

Katrin Oelschläger
IBAN DE61 1005 0000 0190 4173 62
BIC BELADEBEXXX

For the rest I go out from it that in a house of your size one knows how an invoice is handled.

With friendly greetings
Katrin Oelschläger`,
    attachments: [{ name: 'Rechnung_2026-077.pdf' }],
    known: [
      ['dueDate', 'within 14 days'],
      ['jargon', 'without deduction'],
      ['payment', 'DE61 1005 0000 0190 4173 62'],
    ],
    unseen: [['tone', 'in a house of your size one knows how an invoice is handled']],
  },
  {
    name: 'London accountancy practice, stiff reminder, nothing attached',
    subject: 'Fees for the year-end accounts – HB/449',
    body: `Dear Mrs Okonjo

Our invoice HB/449 of 1 October 2026 in the sum of £1,920.00 has not yet been paid. A copy of same is enclosed.

Under our letter of engagement our fees are due upon presentation. Until they are met, the attention which this office is able to bestow upon your January return may of necessity be revisited.

Payment may be effected by transfer to Hollis Brearley LLP, sort code 30-96-17, account 41208853, quoting HB/449.

Your confirmation statement has been filed at Companies House and nothing further is needed from you there.

Yours sincerely
P. R. Hollis`,
    known: [
      ['jargon', 'in the sum of'],
      ['jargon', 'A copy of same'],
      ['missing', 'attachment'],
      ['dueDate', 'upon presentation'],
      ['jargon', 'may be effected'],
    ],
    unseen: [
      ['jargon', 'which this office is able to bestow upon'],
      ['tone', 'may of necessity be revisited'],
    ],
  },
  {
    name: 'American photographer in his twenties, sarcastic reminder',
    subject: 'Invoice #308 (me again, shocker)',
    body: `Hey Brandon,

The photos have been up on your site since Labor Day and the rooftop ones look awesome, so good call on the wide crop. Invoice #308 for $1,250.00 was due October 15 and it's still open on my end.

Either your checks cross Nebraska by mule or somebody in accounting is using my invoice as a coaster. I'd love to have this wrapped up before the turkey's in the oven.

Venmo is @tyler-brandt-photo, or use the PayPal link on the invoice.

You know where to find me, and I know where you park, lol.

Also the raw files are on the drive now, folder "rooftop_raw", so grab them before you clear space.

Tyler`,
    known: [],
    unseen: [
      ['tone', 'me again, shocker'],
      ['tone', 'your checks cross Nebraska by mule'],
      ['tone', 'using my invoice as a coaster'],
      ['dueDate', "before the turkey's in the oven"],
      ['tone', 'I know where you park'],
    ],
  },
  {
    name: 'Spanish yoga teacher, non-native, monthly invoice to an office',
    subject: 'Invoice 22 – yoga of November',
    body: `Hello Hannah,

How are you? I hope that the back of Martin is better, say him to make the cat pose every morning with slow breath.

The invoice 22 is for the four classes of November. 4 x 55 € = 220 €, plus IVA 21 % 46,20 €, total 266,20 €. I left the paper with Pili in reception.

Please pay it before 03/12/2026. If not, I can not pay the room, and then there is no yoga for nobody at Christmas and everybody will know why.

On Tuesday bring a blanket please, the floor is already cold.

A hug,
Lucía`,
    known: [
      ['dueDate', '03/12/2026'],
      ['missing', 'howToPay'],
    ],
    unseen: [['tone', 'no yoga for nobody at Christmas and everybody will know why']],
  },
  {
    name: 'Scottish gardener, three lines',
    subject: 'hedge',
    body: `Hi Moira, hedge and both lawns done Tuesday and the clippings are away to the tip.
That's £95, cash is fine. No' holding my breath, mind, going by the summer.
Rab`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'dueDate'],
    ],
    unseen: [['tone', "No' holding my breath"]],
  },
  {
    name: 'American air-conditioning firm, shouting reminder',
    subject: 'FINAL NOTICE - Invoice 77120',
    body: `Mr. Delgado,

We wrote to you on October 9 and on November 2 about invoice 77120 for the rooftop unit at 410 Alvarado ($3,980.00, due September 30).

YOU MUST PAY THIS BILL. We expect the full amount immediately. Failure to pay will result in a lien on the property.

Our guys went up on that roof in 108 degrees on a holiday weekend so your tenants could sleep, and this is the thanks we get. I'd be ashamed to look my crew in the eye if I was you.

Mail a check to Desert Ridge Air, 2218 W Hatcher Rd, Phoenix, AZ 85021, or pay by phone at 602-555-0148.

The filter on that unit needs changing every 90 days. The size is 20x25x2.

Desert Ridge Air, Billing`,
    known: [
      ['tone', 'FINAL NOTICE'],
      ['tone', 'YOU MUST PAY THIS BILL'],
      ['dueDate', 'immediately'],
      ['tone', 'Failure to pay will result in'],
      ['tone', 'this is the thanks we get'],
    ],
    unseen: [['tone', "I'd be ashamed to look my crew in the eye"]],
  },
  {
    name: 'Dutch bike mechanic, non-native and blunt, invoice to a courier firm',
    subject: 'Invoice 2026-311 maintenance cargo bikes',
    body: `Hi Gemma,

Attached you find the invoice 2026-311 for the service of the eleven cargo bikes.

11 x service € 45,00 = € 495,00
4 x brake set € 28,50 = € 114,00
VAT 21% € 127,89
Total € 736,89

Bike 7 had also a crooked fork, we have set a new one under it already and that one you see on the next bill.

Please pay as soon as possible on NL25 INGB 0004 8271 63, name Fietswerk Noord, with the invoice number.

I say it just honest: with you it is every month the same song and my boss is done with it.

The keys of bike 3 are still by us, the rider can pick them up until six.

Groet,
Joost`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', 'as soon as possible'],
    ],
    unseen: [
      ['surprise', 'we have set a new one under it already'],
      ['tone', 'every month the same song'],
    ],
  },
  {
    name: 'British web developer, estimate from a half-filled template',
    subject: 'Estimate for the new [client name] website',
    body: `Hi Sophie,

Lovely to meet you and the spaniels on Thursday. This is what I'd charge for the kennels' new site:

Design and build, six pages: £2,400
Booking form with calendar: £450
Photographs, half a day: £380
Total: £3,320

The price holds until DD/MM. I ask for half when we start and take the residual at cutover. Hosting is TBC.

Anything else that crops up along the way goes on the clock as it happens.

My January is going quickly, so if you dither you'll be looking at Easter.

I'd keep the photo of the old barn at the top, it says more about the place than any slogan would.

All the best,
Callum`,
    known: [
      ['consistency', '[client name]'],
      ['consistency', '£3,320'],
      ['consistency', 'DD/MM'],
      ['jargon', 'TBC'],
    ],
    unseen: [
      ['jargon', 'the residual at cutover'],
      ['surprise', 'goes on the clock as it happens'],
      ['tone', "if you dither you'll be looking at Easter"],
    ],
  },
  {
    name: 'Canadian copywriter, first reminder turned into a sales pitch',
    subject: 'Invoice 0418, plus a little something for you',
    body: `Hi Jared,

Invoice 0418 for the Ridgeline newsletter ($690.00, GST included) was due on November 18 and I haven't seen it come through yet. Could you send it by Friday, December 4? E-transfer to bianca@plainspokencopy.ca works.

While I have you: I've opened up three spots for brand-voice days in the new year, and anyone who's in before New Year's Eve gets their first blog post on the house. Refer a friend and get 10% off as well.

I know you folks have bigger fish to fry than little old me.

The subject line with the moose did best, by the way, 41% opens.

Bianca`,
    known: [['incentive', 'Refer a friend and get 10% off']],
    unseen: [
      ['incentive', 'a little something for you'],
      ['incentive', "I've opened up three spots for brand-voice days"],
      ['incentive', 'gets their first blog post on the house'],
      ['tone', 'bigger fish to fry than little old me'],
    ],
  },
  {
    name: 'Australian timber yard bookkeeper, monthly statement to a builder',
    subject: 'Invoice 88134, Kostas Building',
    body: `Hi Con,

Your October invoice is attached: 88134, treated pine and brackets, $1,476.20 including GST.

Terms are 30 days EOM. Anything you pick up in the meantime is COD, because the account's on stop as of this morning. We've carried you blokes since winter and I'm the one copping it from upstairs.

BSB 084-402, account 55 718 2093, Gippsland Timber & Hardware.

The blade you asked about has come in, see Robbie at the counter. Trade breakfast is on 10 December from six if you want a bacon roll.

Cheers,
Jo`,
    attachments: [{ name: '88134.pdf' }],
    known: [
      ['dueDate', '30 days EOM'],
      ['dueDate', 'COD'],
      ['jargon', 'on stop'],
    ],
    unseen: [
      ['tone', "We've carried you blokes since winter"],
      ['tone', "I'm the one copping it from upstairs"],
    ],
  },
  {
    name: 'Irish builder, stage payment for an extension',
    subject: 'Stage 2 of the extension – invoice 2026/57',
    body: `Hi Maeve and Declan,

The roof is on and felted and the windows are coming the week of 7 December. Mind the dog around the back, there's still a trench open by the oil tank.

So this is invoice 2026/57 for stage 2: €18,500 plus VAT at 13.5% €2,497.50, total €20,997.50.

Now the steel went up on us, so there'll be another bit going on to stage 3, two grand or thereabouts, can't be helped.

You can lodge it to AIB, IE73 AIBK 9331 1420 8716 35, by close of business Friday. The lads won't lift a hammer till it's in.

Good luck,
Noel Tiernan
VAT no. IE6384172F`,
    known: [
      ['dueDate', 'close of business Friday'],
      ['payment', 'IE6384172F'],
    ],
    unseen: [
      ['surprise', "there'll be another bit going on to stage 3"],
      ['tone', "The lads won't lift a hammer till it's in"],
    ],
  },
  {
    name: 'American pet sitter, invoice with a card number in it',
    subject: 'Invoice 56 - two weeks of Biscuit',
    body: `Hi Mrs. Lindqvist!

Biscuit was an angel and she only ate one slipper (mine). Her allergy pills are back in the blue tin.

Invoice 56 is 14 nights at $45, which is $630, plus $40 for the vet run we talked about on the phone, so $670 total.

I still have your Visa from last time, 4532 1980 7741 2659, exp 08/28. Should I run that again, or do you want to Zelle me at 503-555-0172? Sometime this week-ish would be super.

Somebody left the side gate open, not naming names, and I spent two hours in the rain looking for her.

Happy Thanksgiving!
Dakota`,
    known: [['payment', '4532 1980 7741 2659']],
    unseen: [
      ['dueDate', 'Sometime this week-ish'],
      ['tone', 'not naming names'],
    ],
  },
  {
    name: 'Polish IT contractor, non-native, monthly invoice with the old date',
    subject: 'Invoice FV 11/2026, October, 162 h',
    body: `Good morning Claire,

I am sending invoice FV 11/2026 for October: 152 hours x 34 EUR = 5 168 EUR. The timesheet is on second page of the PDF.

Please make the transfer until 10 November 2026.

IBAN PL54 1140 2004 0000 3102 8471 9562
SWIFT BREXPLPWMBK

The fix for the login page is on production since Monday, Anna has confirmed it with the client in Leeds.

Last month I was waiting three weeks and I made to you a favour. Second favour there will not be.

Best regards,
Tomasz Wrona`,
    attachments: [{ name: 'FV_11_2026.pdf' }],
    known: [
      ['consistency', '162 h'],
      ['dueDate', '10 November 2026'],
    ],
    unseen: [['tone', 'Second favour there will not be']],
  },
  {
    name: 'elderly English cellist, third letter to a bride',
    subject: 'The quartet at Lyndhurst Hall on 26 September – invoice 41',
    body: `Dear Miss Fairweather,

I hope that married life suits you both. The four of us still speak of your grandfather singing along to the Fauré.

Invoice 41, for £780, was due on 10 October, and I have written twice since. One was brought up to see the musicians paid before the cake was cut, and I must say that I am most disappointed. Our viola is a student and has her landlord at the door.

I should be obliged if you would let us have a cheque, made out to E. M. Prowse, at 3 Mill Lane, Romsey, by return of post.

I enclose nothing further, as you have the invoice already, and I have kept your order of music in case you wish to have it for the album.

Yours sincerely,
Edmund Prowse`,
    known: [
      ['tone', 'I am most disappointed'],
      ['jargon', 'I should be obliged if'],
      ['dueDate', 'by return of post'],
    ],
    unseen: [
      ['tone', 'One was brought up to see the musicians paid before the cake was cut'],
      ['tone', 'has her landlord at the door'],
    ],
  },
  {
    name: 'Indian boutique owner, reminder after a wedding order',
    subject: 'Bill no. 764, sherwani order',
    body: `Dear Imran bhai,

Many congratulations once again on the nikah, the photos on Instagram have come out too good. Ammi is showing them to every customer.

Bill no. 764: three sherwanis ₹54,000, alterations ₹3,500, total ₹57,500. You have paid ₹20,000 in advance, so ₹37,500 is left.

Kindly pay latest by 31 November by UPI to farida.boutique@okhdfcbank.

Buttons we have changed to the brass ones, they are looking more royal, difference we will adjust afterwards.

Even Diwali sweets I could not give to my karigars because of customers like you. Don't make me call your father again.

Warm regards,
Farida`,
    known: [
      ['dueDate', '31 November'],
      ['tone', 'because of customers like you'],
    ],
    unseen: [
      ['surprise', 'difference we will adjust afterwards'],
      ['tone', "Don't make me call your father again"],
    ],
  },
  {
    name: 'English childminder, monthly invoice, far too sorry',
    subject: 'Ava, November',
    body: `Hi Gemma,

Sorry, sorry, sorry, it's that email again! Ava's invoice for November is CM-1126: 64 hours at £6.50 is £416, and 12 lunches at £3 is £36, so £452 altogether.

I hate to be that person, and right before Christmas as well, you must be sick of the sight of me. No rush at all.

It's Starling, sort code 60-83-71, account 20418836, in the name of Bev Tully.

She did a brilliant reindeer today but there is glitter in her hair that I could not shift. We're at the church hall on Monday because of the boiler man, so pick-up is from there.

Bev x`,
    known: [
      ['tone', 'Sorry, sorry, sorry'],
      ['tone', 'I hate to be that person'],
      ['dueDate', 'No rush at all'],
    ],
    unseen: [['tone', 'you must be sick of the sight of me']],
  },
  {
    name: 'American interior designer, revised estimate for a kitchen',
    subject: 'Revised estimate, Halvorsen kitchen, $36,250',
    body: `Good afternoon Karin and Lee,

It was fun to see the old pantry door come off. Per our conversation, the new figures are:

Cabinets: $22,400
Countertops: $7,150
Lighting: $2,900
Design fee: $4,800
Total: $37,250

All amounts are exclusive of sales tax and contingent upon vendor availability. The tile is a living number that I'll true up as walls come down.

I'd hate to see your install week go to the family in Wayzata, they're itching to sign.

I put the two paint chips in your mailbox. Look at them at breakfast and again after dark before you choose.

Warmly,
Meredith Stroud`,
    known: [
      ['consistency', '$36,250'],
      ['jargon', 'Per our conversation'],
      ['jargon', 'exclusive of'],
      ['jargon', 'contingent upon'],
      ['jargon', 'true up'],
    ],
    unseen: [
      ['surprise', 'a living number'],
      ['tone', "I'd hate to see your install week go to the family in Wayzata"],
    ],
  },
  {
    name: 'French subtitler, non-native, two dates in one mail',
    subject: 'Invoice F-2026-089, subtitles of the series',
    body: `Hello Duncan,

You will find in attachment the invoice F-2026-089 for the subtitles of the episodes 1 to 6: 6 x 310,00 € = 1 860,00 €. It is to pay the 11 December 2026 at the latest. The VAT is in autoliquidation.

The episode 4 was a true headache because of the Glasgow accent, but now I dream in it and I thank you for the glossary.

The sum must be arrived on my account before the 18 December 2026:

Pauline Vasseur
IBAN FR76 3000 3031 2700 0502 1487 359

Without this, I will see myself obliged to keep the episodes 7 and 8 in my drawer.

Have a good week-end,
Pauline`,
    attachments: [{ name: 'F-2026-089.pdf' }],
    known: [
      ['dueDate', '18 December 2026'],
      ['jargon', 'autoliquidation'],
    ],
    unseen: [['tone', 'keep the episodes 7 and 8 in my drawer']],
  },
  {
    name: 'South African borehole driller, invoice to a farmer',
    subject: 'Invoice 1187 – pump at Rietvlei',
    body: `Môre Pieter

The pump is in at 58 metres and gives 2 400 litres an hour, so the lusern will be happy. Run it an hour on, an hour off for the first week.

Invoice 1178 is for the pump and 60 m of cable: R24 850.00 plus 15% VAT R3 727.50, total R28 577.50.

Please sort it out just now, I'm not a bank, hey. EFT to Capitec Business, account 1053284617, branch 450105, Brits Borehole Services.

Next time it's notes on the bonnet before I offload a single pipe.

Say hi to Tannie Elsa and thanks for the koeksisters.

Hannes Brits`,
    known: [
      ['consistency', '1178'],
      ['tone', "I'm not a bank"],
    ],
    unseen: [
      ['dueDate', 'just now'],
      ['tone', "it's notes on the bonnet before I offload a single pipe"],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'English groundworks firm, resurfaced tennis court',
    subject: 'Invoice 609 – the tennis court at Harbury',
    body: `Dear Mr Pell,

Thank you for the tea and for moving the minibus. The court is finished and the paint has had two dry days, so you can play on it from Saturday.

Invoice 609 is attached. The total is £6,840.00 including VAT, the same as in our estimate of 14 September.

Please pay by Friday 11 December 2026 to Warwick Courts Ltd, sort code 60-14-30, account 28173402, reference 609.

The net posts are new and a little stiff. If they have not loosened by spring, ring me and I will come and look at them.

Kind regards,
Stuart Amery`,
    attachments: [{ name: 'invoice-609.pdf' }],
  },
  {
    name: 'American freelance court reporter, transcript for a law office',
    subject: 'Invoice 2611 - Baptiste transcript',
    body: `Hi Ms. Greer,

The transcript of the November 12 hearing in Superior Court is done, 148 pages. I marked the two spots where both attorneys spoke at once.

Invoice 2611: 148 pages at $4.25 = $629.00

Please pay by December 15, 2026, by check to Ruth Odom, PO Box 318, Macon, GA 31202, or by bank transfer (routing 061104754, account 70091846).

The judge asked for a corrected exhibit list immediately after our call, so I put that in the same folder. There is no charge for it.

Thank you,
Ruth Odom`,
  },
  {
    name: 'Irish vet practice, calm first reminder after a hard month',
    subject: 'Invoice 7734 for Bran',
    body: `Dear Sinéad,

We were all very sorry to lose Bran. Orla still keeps his photo with the stolen bandage on the board in the kitchen.

There is no good time for this part. Invoice 7734 for his last two visits, €318.50, was due on 11 November and we have not received it yet. Would you pay it by Friday 11 December 2026? You can pay by card at the desk or to IBAN IE15 BOFI 9000 8741 9302 66, with 7734 as the reference.

If it would be easier in two or three parts, tell Orla which dates suit you and she will set it up.

Kind regards,
Ballinacor Veterinary Clinic`,
  },
  {
    name: 'Australian bookkeeper, monthly invoice',
    subject: 'Invoice 0231 – November books',
    body: `Hi Mel,

November is all reconciled and the BAS is ready for you to look over. The only thing I couldn't match was $63.80 at Bunnings on the 9th. Have you got the receipt?

Invoice 0231 is $495.00 including GST, same as every month. Please pay it by 9 December 2026: BSB 062-214, account 1038 5526, Coastal Ledger Co.

I'm off from the 21st till the 8th of January, and Raj is on the phone if anything urgent comes up.

Have a great week,
Tegan
ABN 85 204 917 365`,
  },
  {
    name: 'Canadian snow-clearing man, first invoice of the winter',
    subject: 'Invoice 12: driveway, November',
    body: `Hello Mrs. Chartrand,

Three times this month: the 8th, the 17th and the 22nd. Three at $40 makes $120, and with 13% HST it comes to $135.60. That's invoice 12.

Please send it by December 10, 2026, by e-transfer to doug@valleyplow.ca, or leave a cheque with your sister at the store.

When they call for more than 20 cm I come twice, and that counts as two visits, like we wrote down in October.

I put a stick with a red flag by your cedar so that I don't clip it.

Doug`,
  },
  {
    name: 'South African tour guide, thanks for a part payment',
    subject: 'Invoice 340: thank you for the first half',
    body: `Hi Karen

Your R9 200.00 came in yesterday, thank you very much. That leaves R9 200.00 of the R18 400.00 on invoice 340, due on Friday 18 December 2026 as we agreed.

The account is Standard Bank 10 284 771 936, branch 051001, reference 340.

I have booked the early game drive for the 27th, so bring something warm, the Land Rover has no windows. Gogo Nandi will pack breakfast for five, and one without egg.

See you soon in Hoedspruit
Sipho Maluleke`,
  },
  {
    name: 'Indian architect, estimate for a change the client asked for',
    subject: 'Estimate for the terrace room, Kothari house',
    body: `Dear Mrs. Kothari,

Thank you for the filter coffee and for showing me how the afternoon sun falls.

As you asked on 19 November, here is my fee for adding the terrace room:

Drawings for the room and the stair: ₹85,000
Municipal approval: ₹22,000
Four site visits: ₹16,000
Total: ₹1,23,000 plus 18% GST of ₹22,140 = ₹1,45,140

This price holds until 31 December 2026. If you say yes, I will start on the drawings on 4 January 2027 and send you an invoice when the approval comes.

You also wanted to keep the neem tree. The stair now turns around it, please see the sketch.

Warm regards,
Anjali Deshpande`,
    attachments: [{ name: 'terrace-sketch.pdf' }],
  },
  {
    name: 'Dutch sound engineer, non-native, first invoice to a theatre',
    subject: 'Invoice 2026-0094, sound for three shows',
    body: `Hi Rhiannon,

It was very nice to work in your theatre, also because finally somebody had labelled all the cables!

Here is invoice 2026-0094 for the three evenings: 3 x € 340,00 = € 1.020,00. The train was € 96,40, like we agreed by mail on 2 November. Together it is € 1.116,40 and there is no VAT on it.

Can you please pay it before 12 December 2026 on NL48 RABO 0417 2918 33, in the name of Bas Hoekstra?

The wireless microphone number 4 makes a small noise when the actor runs. I think it is only the clip.

Greetings from Zwolle,
Bas`,
    attachments: [{ name: '2026-0094.pdf' }],
  },
  {
    name: 'English machinery hire firm, formal late reminder with interest',
    subject: 'Invoice HR-5521, due 1 September 2026',
    body: `Dear Mr Cavendish,

Invoice HR-5521 for the hire of the three-tonne digger in July, £2,160.00, was due on 1 September 2026 and is now 85 days late. We wrote on 15 September and on 20 October and have had no reply, so perhaps our letters went to the wrong address.

Our hire agreement provides for interest from the due date. Up to today it comes to £60.36, which we have not added to the sum above.

Please pay £2,160.00 by Wednesday 9 December 2026 to Tamar Plant Hire, sort code 04-00-04, account 71936205, reference HR-5521.

If something about the invoice is wrong, or you would like to pay in parts, please ring me on 01632 960173. I am in the office every morning.

Yours sincerely,
Janet Rowe`,
  },
  {
    name: 'American counselor, missed session',
    subject: 'Invoice 884: sessions in November',
    body: `Hi Paul,

It was good to see you on Monday, and I'm glad the new job lets you sleep again.

Invoice 884 has three sessions at $130 (November 2, 9 and 23), which is $390. I have not charged the one on the 16th. Ice on the road is nobody's fault.

Please pay by December 9, 2026, through the client portal or with a check when you come in.

If money is tight this winter, tell me. I keep a few hours at a lower rate and they are for exactly that.

Take care,
Dr. Naomi Feld`,
  },
  {
    name: 'Welsh joiner, revised invoice after an agreed change',
    subject: 'Invoice 173 – staircase, with the oak handrail',
    body: `Hi Bethan,

Stairs are in and the last coat of oil went on this morning. Socks only till Friday, please, and keep the cat off if she'll let you.

Invoice 173:
Staircase as in the estimate: £3,400.00
Oak handrail instead of pine, as you asked in your message of 3 November: £280.00
Total: £3,680.00 (I'm not VAT registered)

Please pay it by 15 December 2026: Gwilym Prys Joinery, sort code 30-92-46, account 51720386.

There's half a tin of oil in the cupboard for touching up.

Diolch,
Gwilym`,
  },
  {
    name: 'Finnish programmer, non-native, short monthly invoice',
    subject: 'Invoice 1042, November',
    body: `Hi Tom,

November was 96 hours, so invoice 1042 is 96 x 82,00 € = 7 872,00 €, and no VAT. It is in this mail as a PDF.

Due date: 9 December 2026
IBAN: FI76 1146 3000 7153 80
Reference: 1042

The nightly export has now run nine nights without an error. On 6 December we have Independence Day here, so I light two candles and don't answer messages.

Best,
Jussi`,
    attachments: [{ name: 'lasku-1042.pdf' }],
  },
  {
    name: 'Australian wedding photographer, corrects her own mistake',
    subject: 'Corrected invoice 77B',
    body: `Hi Lauren and Kosta,

You were right, I counted the second album twice. My mistake, and thanks for spotting it. Please bin the old invoice and use this one, 77B.

Full day: $2,900.00
One album: $480.00
Deposit you paid in May: -$800.00
Left to pay: $2,580.00

It's due on Friday 18 December 2026. BSB 484-799, account 204 661 873, Imogen Tran Photography.

The gallery went live last night. Nonna on the dance floor is picture 212 and I nearly printed it for my own wall.

Imogen`,
  },
  {
    name: 'Canadian translator, four lines',
    subject: 'Invoice 519',
    body: `Hi Pierre-Luc,
The leaflet is done, 640 words at $0.25 = $160.00, invoice 519.
Please pay by December 11, 2026, e-transfer to sarah@thornewords.ca.
I kept "poutine" as it is.
Sarah`,
  },
  {
    name: 'Scottish stonemason, headstone',
    subject: 'Invoice 2026-031, your mother’s stone',
    body: `Dear Mr and Miss Geddes,

The stone went up at Rosskeen on Tuesday, in the last of the sun. I have sent a photograph with this letter so that your aunt in Canada can see it too.

The lettering took a day longer than I had reckoned. That was for me to judge and it does not change the price.

Invoice 2026-031 is for £1,450.00, which is the figure I gave you in August. Please pay by 23 December 2026, by cheque to A. Urquhart, The Old Smithy, Alness, or to sort code 83-21-06, account 00417263.

Moss will want to grow on the north side. Plain water and a soft brush will do, never bleach.

Yours sincerely,
Alasdair Urquhart`,
    attachments: [{ name: 'rosskeen.jpg' }],
  },
  {
    name: 'Irish crèche owner, second friendly reminder',
    subject: 'Invoice C-208 for October',
    body: `Hi Dave,

Rory did his first full sentence today and it was about a digger, so you may hear it a few times tonight.

Invoice C-208 for October, €540.00, was due on 1 November, and when I looked this morning it had not arrived. If you sent it in the last day or two, you can leave it at that. Otherwise, could you pay it by Friday 4 December 2026? The IBAN is IE24 IPBS 9906 2020 7184 53.

If there's a mistake in the hours, let me know and I'll check the sign-in sheet with you.

The Christmas concert is on the 17th at half ten. We need sheep.

Fionnuala`,
  },
]
