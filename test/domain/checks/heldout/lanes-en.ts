/** English mails from small towns and far places, measured before anything was changed for them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Welsh window cleaner, chatty invoice to an elderly customer',
    subject: 'Your windows, invoice 0318',
    body: `Hiya Mrs Pritchard,

Hope you and Gelert are keeping well and his paw is on the mend.

I did your front and back on Monday the 9th, and the porch. While I was up the ladder I saw the conservatory roof was green as a leek, so I gave it a scrub and popped another £15 on.

Invoice 0318, £43 all in. Bank transfer same as always: D Bevan, sort code 30-96-21, account 47185360. Once your pension's landed is fine by me, no fuss.

Ta-ra for now, and mind that loose slab by the gate,
Dai`,
    known: [],
    unseen: [
      ['surprise', 'popped another £15 on'],
      ['dueDate', "Once your pension's landed"],
    ],
  },
  {
    name: 'German translator of contracts, first invoice to a Leeds estate firm',
    subject: 'Invoice 2026-071, translation of lease agreement',
    body: `Dear Ms Hartley,

it was a pleasure to work on the lease with Brenner Immobilien. Please find enclosed herewith the invoice 2026-071 for 4,380 words German to English. The second reading by my colleague Frau Otte is included, as we said on the phone on 12 November.

4,380 words at €0.18
Total: €788.40

I ask for transfer to the below-mentioned account under indication of the invoice number. Our terms are 14 days net.

IBAN: DE89 3704 0044 0532 0130 00
Account holder: Katrin Wiesner

In the annex, point 7, I kept the word "Hausgeld" in brackets because English has no exact match. If your solicitor prefers another solution, tell me and I change it.

Kind regards
Katrin Wiesner`,
    attachments: [{ name: '2026-071.pdf' }],
    known: [
      ['jargon', 'Please find enclosed herewith'],
      ['jargon', 'below-mentioned account'],
      ['dueDate', '14 days net'],
    ],
    unseen: [['jargon', 'under indication of the invoice number']],
  },
  {
    name: 'Irish carpenter, second reminder for a fitted stairs',
    subject: 'Second reminder: invoice 112, stairs in Oranmore',
    body: `Pádraig,

I hope the young lad is flying up and down the stairs by now. The oak should get a second coat of oil around Christmas, I left the tin under the sink for ye.

Invoice 112 for €2,460 was due on 30 October and I have not seen it in the account. I'd say it must have slipped down behind the skirting along with your phone.

Could you pay it by Friday 20 November? Bank of Ireland, IE44 BOFI 9015 8347 2619 08, name Cathal Mannion.

If there's something wrong with the stairs, ring me and I'll come out and look at it.

Cathal`,
    known: [['dueDate', 'Friday 20 November']],
    unseen: [['tone', 'slipped down behind the skirting along with your phone']],
  },
  {
    name: 'Young American logo designer, first invoice to a taco truck',
    subject: 'invoice #0007 – taco truck logo!!',
    body: `hey Marisol!

so stoked with how the truck wrap came out, the little cactus guy looks amazing at full size. invoice #0007 is attached, $650 for the logo and the color guide.

net 15, and you can Zelle it to jess@jessdrawsthings.com. also rent's due the 1st and ramen is getting old lol

final files are in the same Google Drive folder as the sketches (AI, SVG, PNG). holler if the printer wants CMYK.

jess`,
    known: [
      ['dueDate', 'net 15'],
      ['missing', 'attachment'],
    ],
    unseen: [['tone', "rent's due the 1st and ramen is getting old"]],
  },
  {
    name: 'Yorkshire dog trainer, friendly reminder with an offer',
    subject: 'Puppy course – payment',
    body: `Hi Gemma,

How's Biscuit getting on with "leave it"? He was cracking in week six.

Just a nudge that the £96 for the puppy course hasn't come through. Could you pop it over as soon as possible? It's B. Ackroyd, 20-32-58, 63194027.

While you're here, book the Bronze course before Christmas and get 10% off! And if he's fetching slippers by now, there's a Sunday scent club that him next door's spaniel swears by, places are flying.

The hall is shut next week for the panto, so no drop-in.

Bev
Ackroyd's Dogs, Keighley`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'as soon as possible'],
      ['incentive', 'book the Bronze course before Christmas and get 10% off'],
    ],
    unseen: [['incentive', "there's a Sunday scent club that him next door's spaniel swears by"]],
  },
  {
    name: 'Shy London flute teacher, first invoice for the term',
    subject: 'Invoice 26-14: flute lessons, autumn term',
    body: `Dear Mr and Mrs Oyelaran,

I'm so sorry to bother you with this. I have written and deleted this message more times than I'd care to admit, and please think no worse of me for it.

Temi has had ten lessons this term at £32, so invoice 26-14 comes to £320. She played the Fauré quite beautifully last week; the low notes have really opened up since she changed how she sits.

Payment would be due by Thursday 4 December 2026, to C. Hallam, sort code 40-05-15, account 62783914.

Lessons start again on 6 January. Could she bring the grade 5 scales book?

With warm wishes,
Clara Hallam`,
    known: [
      ['tone', "I'm so sorry to bother you"],
      ['dueDate', 'Thursday 4 December 2026'],
    ],
    unseen: [
      ['tone', 'I have written and deleted this message more times'],
      ['tone', 'please think no worse of me for it'],
    ],
  },
  {
    name: 'Angry Glaswegian roofer, late reminder',
    subject: 'FINAL WARNING invoice 0562',
    body: `Mr Kerr

Invoice 0562 for your roof at Mosspark Drive was due on 16 October.

Slates and battens £1,140
Lead flashing £385
Two days labour £720
Total £2,345

THIS IS BEYOND A JOKE. You've had three phone calls off me and you've been dry as a bone through every one of them.

Pay by 2 December 2026 or see how you like the rain with the ridge back off. Bank of Scotland, 80-07-44, 10426835, G. Rennie Roofing.

The scaffold boys left a tin of your paint by the side door, by the way.

G. Rennie`,
    known: [
      ['tone', 'FINAL WARNING'],
      ['consistency', 'Total £2,345'],
      ['tone', 'THIS IS BEYOND A JOKE'],
    ],
    unseen: [
      ['tone', "you've been dry as a bone through every one of them"],
      ['tone', 'see how you like the rain with the ridge back off'],
    ],
  },
  {
    name: 'American copywriter, second reminder to a startup',
    subject: 'Following up: invoice 2291, homepage copy ($1,800)',
    body: `Hi Trevor,

Congrats on the launch. I saw my headline on a bus stop in Oakland on Sunday, which was a nice way to learn that it made the cut.

Circling back on invoice 2291 for $1,850, due November 9. It is now 16 days past that. I realize words look free when they're finished.

Please take care of it by close of play on Wednesday, December 2, 2026. You can pay through the link in the original invoice: https://pay.ledgerlane.example/2291

The three alternate taglines are still yours to use; they're in the shared doc under "B-sides".

Best,
Renata`,
    known: [
      ['consistency', '$1,850'],
      ['jargon', 'Circling back on'],
      ['jargon', 'by close of play'],
    ],
    unseen: [['tone', "I realize words look free when they're finished"]],
  },
  {
    name: 'Wedding florist in Kent, revised price after the wedding',
    subject: 'Flowers for 14 November: invoice F-208',
    body: `Hi Sophie and Dan,

What a gorgeous day it was! Your gran's face when she saw the sweet peas on her chair will stay with me.

Invoice F-208 is below.

Bridal bouquet £165
Six table centres at £48, £288
Arch £340
Total £793

You'll spot the arch is dearer than when we spoke; I got a bit carried away with the eucalyptus and it does mount up.

Due on 31 November 2026 please, by bank transfer to Wild Acre Flowers, 30-98-45, 29104867.

I still have your two glass urns here, shall I drop them at your mum's on Thursday?

Lots of love,
Hattie x`,
    known: [['dueDate', '31 November 2026']],
    unseen: [['surprise', 'I got a bit carried away with the eucalyptus and it does mount up']],
  },
  {
    name: 'Australian plumber, terse reminder with bank details',
    subject: 'Inv 4471 hot water unit',
    body: `Gday Craig

Inv 4471, new hot water unit at Dunlop St, $1,980 inc GST. Job was COD and I let you slide to the 13th because you said the missus was crook.

Hope she's right now. But you've had a fair few hot showers on my dime since then.

Needs to be in by Friday 4 December 2026 or it goes to the debt collectors.

BSB 633-000, acct 148 206 531, Tully Plumbing, ABN 92 628 401 937

Warranty card for the unit is taped inside the meter box.

Macka`,
    known: [
      ['dueDate', 'COD'],
      ['tone', 'or it goes to the debt collectors'],
    ],
    unseen: [
      ['tone', 'I let you slide'],
      ['tone', "you've had a fair few hot showers on my dime"],
    ],
  },
  {
    name: 'Yoga retreat host in Pembrokeshire, balance invoice',
    subject: 'Stillness by the Sea, invoice SS-034',
    body: `Dear Annabel,

We are so looking forward to welcoming you to the barn in January. The woodburner has been swept, the sheep are being their usual selves, and Owen is planning his beetroot soup.

Your remaining energy exchange for the weekend is £245 (invoice SS-034): that is £345 for the shared room, less the £100 you sent in September.

Let it flow to us by the new moon, if you would: Stillness Retreats, Triodos, 16-58-10, 20417793.

Please bring warm layers, a torch, and a cup you love. There is no phone signal past the chapel.

In light,
Ffion`,
    known: [],
    unseen: [
      ['jargon', 'remaining energy exchange'],
      ['dueDate', 'by the new moon'],
    ],
  },
  {
    name: 'Indian back-end developer, monthly invoice',
    subject: 'Invoice RK/26-27/019 for October API work',
    body: `Respected Mr. Nambiar,

PFA invoice RK/26-27/019 against PO [PO NUMBER] for October.

Payment gateway migration, 12 days at ₹7,000: ₹84,000
GST 18%: ₹15,120
Total: ₹99,120

Kindly do the needful and release the payment at the earliest. Last month also it went like this only, I am having to run behind your accounts people for every rupee.

NEFT: Rajesh Kulkarni, HDFC Bank, A/c 50100284716395, IFSC HDFC0001273. GSTIN 29AKDPR4821M1ZO.

The retry queue is now live in staging. Please ask Suresh to test the refund webhook before Friday's release, the logs are in Grafana.

Thanks and regards,
Rajesh Kulkarni
Bengaluru`,
    attachments: [{ name: 'RK_26-27_019.pdf' }],
    known: [
      ['jargon', 'PFA'],
      ['consistency', '[PO NUMBER]'],
      ['jargon', 'Kindly do the needful'],
      ['dueDate', 'at the earliest'],
    ],
    unseen: [['tone', 'I am having to run behind your accounts people for every rupee']],
  },
  {
    name: 'Elderly English bookbinder, formal invoice to a college library',
    subject: 'Invoice 1187: rebacking of three volumes',
    body: `Dear Dr Whitcombe,

The three volumes of Camden are ready and may be collected any weekday before four. I have kept the old spine labels and laid them down on the new calf, and the torn map in volume two has been backed with Japanese tissue.

Invoice 1187 is for £870, being £290 a volume. I should be obliged if the same could be discharged by 18 December 2026, to the following account:

GB54 BARC 2032 5863 1940 27
J. R. Aldous

The Speed atlas is still under boards and will want another month.

Yours sincerely,
J. R. Aldous`,
    known: [['payment', 'GB54 BARC 2032 5863 1940 27']],
    unseen: [['jargon', 'I should be obliged if the same could be discharged']],
  },
  {
    name: 'Canadian tree planter crew boss, invoice after a contract',
    subject: 'Invoice 26-09, Block 14 planting',
    body: `Hey Darlene,

Block 14 is done, 41,200 spruce and pine in the ground, quality plots came in at 96%. The crew says thanks for the doughnuts on the last day.

Invoice 26-09 is attached. Heads up that the ground turned out way rockier than anyone figured, so there's a fourth day on there for the whole crew.

It's payable EOM. E-transfer to pay@northridgeplanting.example is easiest, no password needed.

We left the leftover flagging tape in the blue cache by the culvert.

Cheers,
Todd`,
    attachments: [{ name: 'Invoice_26-09.pdf' }],
    known: [
      ['dueDate', 'EOM'],
      ['missing', 'total'],
    ],
    unseen: [['surprise', "so there's a fourth day on there for the whole crew"]],
  },
  {
    name: 'Karate club treasurer, overdue fees reminder',
    subject: 'Overdue: autumn fees, invoice K-077',
    body: `Dear Mr Stubbs,

Invoice K-077 for Jayden's autumn fees (£84) was due on 1 October.

Please pay within 7 days to Ryburn Karate Club, sort code 30-92-16, account 04418276. Failure to do so will result in Jayden being unable to grade in December.

Sensei asks me to add that one who bows at the door and leaves his debts in the changing room has not yet learned to bow.

Grading is on Sunday 13 December at Sowerby Bridge, doors at 9.30. Clean gi, short nails, licence book.

Oss,
Malcolm Firth
Treasurer`,
    known: [
      ['dueDate', 'within 7 days'],
      ['tone', 'Failure to do so will result in'],
    ],
    unseen: [['tone', 'leaves his debts in the changing room']],
  },
  {
    name: 'American medical writer, officialese invoice with two due dates',
    subject: 'Invoice MW-1630 due December 11, 2026',
    body: `Dear Dr. Feldstein:

Pursuant to our agreement of August 3, I am submitting invoice MW-1630 in the amount of $6,400 for the second draft of the Phase II manuscript.

Manuscript, second draft: $5,200
Two supplementary tables: $1,200
Total: $6,400

The remittance is due by December 18, 2026, by ACH to Chase, routing 021000021, account 708264915, name Holloway Medical Communications LLC.

Reviewer 2's comment on the dosing interval still needs your input; I left a query on page 11. The target journal allows 3,500 words and we are at 3,462.

I will deem silence on the draft to be your blessing of it.

Sincerely,
Joan Holloway, PhD`,
    known: [
      ['jargon', 'Pursuant to our agreement'],
      ['jargon', 'in the amount of'],
      ['jargon', 'remittance'],
      ['consistency', 'December 18, 2026'],
    ],
    unseen: [['tone', 'I will deem silence on the draft to be your blessing of it']],
  },
  {
    name: 'Ghanaian tour guide, reminder to a travel agent',
    subject: 'Invoice 058, Cape Coast tour group',
    body: `Good morning Madam Efua,

By God's grace the group enjoyed very well, especially the canopy walk at Kakum. The old gentleman from Leeds said he will come back with his wife.

Please, invoice 058 is GH₵ 4,750 for two days with the bus and the castle tickets. You were to pay by 10/11/2026 and up to now I am waiting small. The driver too is on my neck, and the children are looking at my face for school fees.

This is very urgent. Kindly send it on MoMo, 024 417 2093, Kwabena Asante, by 05/12/2026.

For the December group, will they be twelve or fourteen? I have to book the guesthouse at Elmina.

Thank you and stay blessed,
Kwabena`,
    known: [
      ['dueDate', '10/11/2026'],
      ['tone', 'This is very urgent'],
      ['dueDate', '05/12/2026'],
    ],
    unseen: [
      ['tone', 'The driver too is on my neck'],
      ['tone', 'the children are looking at my face for school fees'],
    ],
  },
  {
    name: 'Walsall saddler, three-line invoice',
    subject: 'Inv 903',
    body: `Bridle restitched and new girth straps on the GP saddle, inv 903, £138. Both ready to pick up, bring the numnah so I can check the fit.
I'd want squaring up before the hunting gets going proper.
Ray Tonks`,
    known: [['missing', 'howToPay']],
    unseen: [['dueDate', 'before the hunting gets going proper']],
  },
  {
    name: 'Drainage engineer in Norwich, late reminder to a landlord',
    subject: 'Invoice D-2217, 41 days overdue',
    body: `Dear Mr Leggett,

Invoice D-2217 for £564 was due on 15 October 2026 and has not been paid. It covers the emergency call-out to Magdalen Street on 29 September, the jetting of the shared run and the camera survey.

Unless we receive cleared funds by 4 December 2026 we will commence legal proceedings without further notice. In the meantime you may care to recall that what my lads unblocked they can just as readily cap.

Account: Broadland Drains Ltd, 20-62-53, 80519346.

The survey video shows root damage about six metres from the manhole. It isn't dangerous but it will want looking at within a year or two.

Yours sincerely,
P. Gooch`,
    known: [
      ['jargon', 'cleared funds'],
      ['tone', 'we will commence legal proceedings'],
      ['tone', 'without further notice'],
    ],
    unseen: [['tone', 'what my lads unblocked they can just as readily cap']],
  },
  {
    name: 'American voice actor, reminder asking to charge a card',
    subject: 'Invoice VO-418: Captain Whiskers, eps 1–3',
    body: `Hi Nate,

The kids' network sent me the rough cut and Captain Whiskers sounds great under that accordion.

Invoice VO-418 for $1,275 was due November 2. I do a mean grizzled pirate and a decent squid, but my impression of a fellow who's been paid needs more material.

If it's easier I can just run it on the card you gave me at the session, 4539 1827 6402 5811, on Tuesday, December 1, 2026. Otherwise PayPal to dex@dexvoices.example by the same day works.

Pickup lines for episode 2 are uploaded as WAV, 48k. I re-read line 31 both ways since the script had "bow" and I didn't know which.

Dex`,
    known: [['payment', '4539 1827 6402 5811']],
    unseen: [['tone', "my impression of a fellow who's been paid needs more material"]],
  },
  {
    name: 'Filipina virtual assistant, recurring monthly invoice',
    subject: 'Invoice VA-2611 for November',
    body: `Hi Ma'am Louise,

Good day! Hope you had a nice weekend in Cornwall.

Here is my invoice VA-2611 for [MONTH]:

Inbox and calendar, 22 hours at £9: £198
Newsletter set-up, 6 hours at £9: £54
Total: £262

I also sorted the old client folders on my free time, I know you did not say yet, so I only counted 3 hours there and you may put it in next month.

Apologies for any inconvenience. Kindly settle upon receipt through Wise, to maricel.va@mailbox.example.

Your dentist moved you to 3 December at 10:15. The flight to Porto is checked in and the boarding pass is in your wallet app.

God bless,
Maricel`,
    known: [
      ['consistency', '[MONTH]'],
      ['consistency', 'Total: £262'],
      ['tone', 'Apologies for any inconvenience'],
      ['dueDate', 'upon receipt'],
    ],
    unseen: [['surprise', 'I only counted 3 hours there and you may put it in next month']],
  },
  {
    name: 'Italian mosaic artist in Bristol, estimate for a bathroom floor',
    subject: 'Estimate for your mosaic floor, 4.5 sq m',
    body: `Dear Helen,

thank you for the coffee and for showing me the room. The light from the little window is perfect for the blue.

Here the ballpark figure we said, for the octopus in the middle and the waves around:

Design and drawing 1:1   £420
Marble and glass   £960
Making and laying, 9 days   £2,250
Total   £3,530

And a little more for the gold, if the octopus asks me for it when we are there.

The price is good until 31 January 2027, E&OE. I can start on 15 February, and the floor must be dry and level before, your builder Mick knows.

I bring the samples of the blue next Saturday.

Warm greetings
Giulia Ferrante`,
    known: [
      ['jargon', 'ballpark figure'],
      ['consistency', 'Total   £3,530'],
      ['jargon', 'E&OE'],
    ],
    unseen: [['surprise', 'a little more for the gold, if the octopus asks me for it']],
  },
  {
    name: 'London chauffeur, formal reminder to a regular passenger',
    subject: 'Reminder: invoice 3306, Heathrow return',
    body: `Dear Sir Anthony,

I trust the Geneva trip went smoothly and that Lady Fenwick's luggage has been found.

I write about invoice 3306, £186 for Heathrow and back on 21 October, which fell due on 4 November. One would not have thought that a household with two cooks needs telling about a hundred and eighty-six pounds.

Please arrange payment forthwith. A cheque to "V. Osei Cars" or a transfer to 40-05-15, 62783914 will do equally well.

I have you down for Thursday 3 December, 5.40 a.m., Terminal 5. I will bring the larger car.

Yours faithfully,
Victor Osei`,
    known: [['dueDate', 'forthwith']],
    unseen: [['tone', 'a household with two cooks needs telling']],
  },
  {
    name: 'Irish tax adviser, fee note in heavy language',
    subject: 'Fee note 2026/388: income tax return 2025',
    body: `Dear Ms Geraghty,

Your return for 2025 went in on 12 November and Revenue has confirmed it. You are due a refund of €318, which should reach your account in about three weeks.

We attach our fee note 2026/388 in respect of professional services rendered:

Return and rental schedule: €400.00
VAT at 23%: €92.00
Total: €492.00

You will appreciate that our fee ripens once the file leaves our desk, whatever Revenue does with it. The aforementioned sum is payable by Friday 11 December 2026 to IE93 AIBK 9320 8614 7209 35.

Our VAT number is IE3628417P.

Please keep the receipts for the new boiler; we can claim them next year.

Kind regards,
Declan Tuohy
Tuohy & Associates, Ennis`,
    attachments: [{ name: 'fee-note-2026-388.pdf' }],
    known: [
      ['jargon', 'in respect of'],
      ['jargon', 'professional services rendered'],
      ['jargon', 'aforementioned sum'],
      ['payment', 'IE3628417P'],
    ],
    unseen: [['jargon', 'our fee ripens once the file leaves our desk']],
  },
  {
    name: 'Lancashire greenhouse builder, invoice after a part payment',
    subject: 'Invoice G-61, greenhouse at Whalley',
    body: `Morning Mr Duckworth,

Ta for the £1,500 that came in on the 12th. That leaves invoice G-61 like this:

Frame, base and glazing: £3,850
Paid 12 November: £1,500
Left to pay: £2,250

If I've not seen the rest by Friday 4 December 2026 then the roof panes stop in my yard and your tomatoes can look at the sky. That's the way I've always worked and nobody's fallen out with me yet.

Bank: T. Whittle Greenhouses, 01-07-36, 51926640.

The door runners need a spot of silicone spray every spring, not oil. And keep that vent open on warm days even in winter.

Tommy Whittle`,
    known: [['consistency', 'Left to pay: £2,250']],
    unseen: [['tone', 'the roof panes stop in my yard and your tomatoes can look at the sky']],
  },
  {
    name: 'Canadian life coach, reminder with a sales pitch',
    subject: 'A loving nudge on invoice 5520',
    body: `Hi Brooke,

I've been thinking about what you shared in our last session about your sister, and I'm proud of how you handled the call.

Invoice 5520 (CA$540, three sessions) was due November 10. I'd invite you to notice what tightens in your body as you read that, because how we meet a bill is how we meet our life.

Please send it ASAP by Interac to hello@wideopenyou.example.

And don't miss out on my January Breakthrough Day! There's a chair in the circle I keep seeing you in.

Our next call is Tuesday, December 8, at 2 p.m. Eastern, same Zoom link.

With heart,
Shauna`,
    known: [
      ['dueDate', 'ASAP'],
      ['incentive', "don't miss out on my January Breakthrough Day"],
    ],
    unseen: [
      ['tone', 'notice what tightens in your body'],
      ['tone', 'how we meet a bill is how we meet our life'],
      ['incentive', "There's a chair in the circle I keep seeing you in"],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Piano tuner in Cork, first invoice',
    subject: 'Invoice 441: piano tuning, €110',
    body: `Hi Nuala,

Thanks for the tea and the brack. The piano held its pitch better than I expected after the move, though the top octave was a good bit flat.

Invoice 441 is for €110. Please pay it by Friday 11 December 2026 to Fergal Coyne, IE07 REVO 9903 6048 2715 93.

The room is very dry with the new stove, so a bowl of water near the piano would help. I'd tune it again in May.

All the best,
Fergal`,
  },
  {
    name: 'Court interpreter in Manchester, invoice to a law firm',
    subject: 'Invoice 2026-118: interpreting at the Crown Court, 17 November',
    body: `Dear Mr Sadiq,

Thank you for booking me for your client's hearing at Manchester Crown Court on 17 November. The hearing began late, but we were finished by 3 p.m., so the half-day fee we agreed stands.

Half day, Urdu and English: £165.00
Train from Leeds: £24.60
Total: £189.60

The invoice and the train ticket are attached. Please pay by 16 December 2026 to N. Rahman, sort code 30-96-21, account 47185360, with the number 2026-118.

I came to your office immediately after the hearing to return the bundle; your receptionist Carol has it.

Kind regards,
Nadia Rahman`,
    attachments: [{ name: 'invoice-2026-118.pdf' }, { name: 'ticket.jpg' }],
  },
  {
    name: 'Chimney sweep in Devon, short invoice',
    subject: 'Chimney swept, invoice 77',
    body: `Hello Mr Luscombe,

Both flues swept on Monday, one old jackdaw nest out of the kitchen one. That comes to £120, invoice 77, and the certificate is attached for your insurer. Please pay by 9 December 2026 to J. Yeo, 20-32-58, 63194027.

Cheers, Jim`,
    attachments: [{ name: 'sweep-certificate.pdf' }],
  },
  {
    name: 'American children’s book illustrator, second milestone',
    subject: 'Invoice 019: "The Last Warning" cover, $900',
    body: `Hi Keisha,

The cover for "The Last Warning" is final, and the files are in your Dropbox as layered PSD and print PDF. The lighthouse keeper did get his beard back, as your editor hoped.

This is the second of the three payments in our contract: $900, invoice 019. Could you send it by Friday, December 18, 2026? Check or ACH are both fine; the routing and account numbers are on the attached invoice.

I'm starting the chapter openers on Monday and will show you pencils for the first four by the end of that week.

Thanks,
Lena Ortiz`,
    attachments: [{ name: 'Ortiz_019.pdf' }],
  },
  {
    name: 'Scottish beekeeper, calm first reminder to a deli',
    subject: 'Reminder: invoice H-52, heather honey',
    body: `Hi Morag,

I hope the Christmas window is going well. I walked past on Saturday and the wee hives made of straw made me laugh.

I have not yet seen the payment for invoice H-52, £216 for 36 jars, which was due on 13 November. Could you pay it by Wednesday 2 December 2026? The account is Glen Isla Honey, 80-07-44, 10426835.

If it has already gone through, thank you, and please ignore this. If something was wrong with the jars, let me know and I'll swap them.

Best wishes,
Alasdair`,
  },
  {
    name: 'Indian IT support freelancer, recurring monthly invoice',
    subject: 'Invoice 26-27/044: IT support for November, ₹29,500',
    body: `Dear Ms. Deshpande,

Please see the attached invoice 26-27/044 for November.

Support, 20 hours at ₹1,250: ₹25,000
GST 18%: ₹4,500
Total: ₹29,500

Please pay by 10 December 2026 by NEFT to Vivek Bhosale, ICICI Bank, account 004701538264, IFSC ICIC0000047. My GSTIN is 27BVNPS6143K1ZV.

All fourteen laptops now have the urgent security update. The printer on the second floor still drops off the network about once a day; I have ordered a new cable under the warranty, so there is no charge.

Regards,
Vivek`,
    attachments: [{ name: 'Invoice_044_Nov2026.pdf' }],
  },
  {
    name: 'Australian wedding photographer, agreed extra hour',
    subject: 'Invoice 1093, your wedding photos',
    body: `Hi Priya and Tom,

What a ripper of a day, and what a storm! The photo of you two under the tin roof is my favourite of the year.

Here is the rest of your invoice 1093:

Full day: $3,200
Extra hour, as you agreed by text on 7 November: $350
Deposit you paid in May: −$1,000
Left to pay: $2,550

Please pay by Friday 11 December 2026: Saltbush Photos, BSB 633-000, account 148 206 531. ABN 80 915 372 064.

The gallery of 640 photos goes live on 14 December, and the album proof comes in January.

Cheers,
Bronte`,
  },
  {
    name: 'Ghanaian seamstress in Accra, invoice for school uniforms',
    subject: 'Invoice 23: school uniforms',
    body: `Good afternoon Mrs Boateng,

The forty uniforms are sewn and ironed, and every one has the badge attached on the left pocket as you showed me.

40 uniforms at GH₵ 95: GH₵ 3,800
Less what you paid on 2 November: GH₵ 1,500
Left to pay: GH₵ 2,300

Please pay the GH₵ 2,300 by 4 December 2026, by MoMo to 020 518 3467 (Akosua Darko), with the number 23. My sister can bring the bags to the school on Monday morning.

Thank you for trusting me with the work.

Akosua Darko`,
  },
  {
    name: 'Building surveyor, formal late reminder with interest set out calmly',
    subject: 'Third reminder: invoice S-1402, £840',
    body: `Dear Mrs Ashdown,

Invoice S-1402 of 10 September 2026 for £840, for the survey of 6 Mill Lane, was due on 10 October 2026. It is now 46 days overdue, and I have written on 20 October and 6 November.

Under section 5 of our agreement interest of 4% a year runs from the due date. I will not add it if the £840 reaches me by 9 December 2026.

If paying the whole sum at once is difficult, I am glad to agree on instalments. You can call me on 01273 555 0142 on any weekday.

Account: Penhale Surveyors Ltd, sort code 40-05-15, account 62783914, reference S-1402.

Yours sincerely,
Martin Penhale`,
  },
  {
    name: 'Welsh farrier, three-line invoice',
    subject: 'Shoeing 19 November, invoice 655',
    body: `Shwmae Lowri, Seren had a full set and the pony a trim, so £118, invoice 655.
Please pay by 5 December 2026, cash on my next visit that day or to R. Meredith, 30-98-45, 29104867.
She's a bit footsore on the near hind, so keep her off the hard track for a few days. Rhys`,
  },
  {
    name: 'Canadian snow-removal firm, estimate for the season',
    subject: 'Estimate E-310: snow clearing, winter 2026–27',
    body: `Hello Mr. Tremblay,

Thanks for showing me the lot on Monday. Here is the price for clearing the driveway and the attached garage apron from December 1 to March 31:

Four months at $165: $660.00
HST 13%: $85.80
Total: $745.80

We come whenever there are more than 5 cm on the ground, usually before 7 a.m. If you want the roof of the shed done too, we would ask you first and send a new price.

The estimate stands until Monday, November 30, 2026. A short reply by email is enough to accept it.

Have a good evening,
Gord Lemieux`,
  },
  {
    name: 'Polish bike mechanic in Dublin, revised price agreed by phone',
    subject: 'Invoice B-219, your Koga bicycle',
    body: `Hello Sinéad,

your bicycle is ready and rides like new. You can collect it every day until 6 p.m., on Saturday until 2.

Service: €75
New rear wheel, as we agreed by phone on 23 November: €130
Total: €205

Invoice number is B-219. You can pay by card when you come, or by transfer to IE22 IPBS 9906 0752 8193 64, Piotr Zawadzki, by 7 December 2026.

The front light was loose and I fixed it for free. Please check the tyres every two weeks, the back one was almost flat.

Greetings
Piotr`,
  },
  {
    name: 'Caterer in Chicago, invoice for a funeral lunch',
    subject: 'Invoice 3381 – lunch on November 21',
    body: `Dear Mr. Kowalczyk,

I was sorry for your loss, and honored that you let us look after your guests on Saturday. My mother says your aunt's poppy seed cake recipe is the best she has tasted.

Invoice 3381 for the lunch for 45 people is attached. The total is $1,620.00, and it is due on Monday, December 21, 2026. You can mail a check to the address on the invoice or pay by Zelle to office@halinascatering.example.

We found a gray scarf and a pair of reading glasses and are keeping them for you at the counter.

Warmly,
Halina Baran`,
    attachments: [{ name: 'invoice_3381.pdf' }],
  },
  {
    name: 'English genealogist, invoice to a client in America',
    subject: 'Invoice 2026/27: the Thackray family, 1780 to 1850',
    body: `Dear Carolyn,

I have some happy news: the threat to pull down the chapel at Wath came to nothing in 1838, and your great-great-grandparents were married there after all. The report is attached along with the invoice.

12 hours at £38: £456
Copies from the record office: £21
Total: £477

Please pay invoice 2026/27 by 14 December 2026, within 19 days of this mail. Wise is cheapest from the States; my account is GB29 NWBK 6016 1331 9268 19 in the name of Rosalind Pym.

The will of 1846 mentions a debt collector called Enoch, who I think is a cousin. I can look into him another time if you like, but nothing more is booked.

With best wishes,
Rosalind`,
    attachments: [{ name: 'Thackray-report.pdf' }, { name: 'invoice-2026-27.pdf' }],
  },
  {
    name: 'Cricket coach in Nottingham, invoice to a parent',
    subject: 'Winter nets, invoice 88',
    body: `Hi Sanjay,

Arjun bowled really well in the nets on Sunday, and his run-up is much smoother now. He said you'd been practising in the garden as soon as it gets light, which shows!

Eight sessions at £22 make £176, invoice 88. Could you pay it by Monday 7 December 2026? It's Trent Cricket Coaching, sort code 30-92-16, account 04418276.

Next session is on Sunday 29 November at 10, same hall. Bring a box and a water bottle.

Thanks,
Ollie`,
  },
  {
    name: 'Electrician in Belfast, part payment acknowledged',
    subject: 'Invoice 5017: £400 received, £380 left',
    body: `Hello Mrs McAteer,

Thanks very much, your £400 arrived yesterday. Invoice 5017 was £780, so £380 is left, and as we said on the phone you can pay that in two parts:

£190 by Friday 11 December 2026
£190 by Monday 11 January 2027

Bank transfer to Lagan Electrical, 20-62-53, account 80519346, with 5017 as the reference.

The shock warning sticker on the fuse board is meant to be there, so leave it on. The outside light comes on at dusk and goes off at eleven; the wee dial under the lamp changes that.

All the best,
Conor`,
  },
]
