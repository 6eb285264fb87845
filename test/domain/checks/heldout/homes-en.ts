/** English mails of a real mailbox, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'plumber in Kent, first invoice, terse',
    subject: `Invoice 1187 – boiler service, 14 Mill Lane`,
    body: `Hi Sandra,

Invoice 1187 attached for the boiler service and the new expansion vessel. £286.00 all in, no VAT as I'm not registered.

Pressure was sitting at 1.4 bar when I left, so if it drops under 1 by the weekend give me a ring and I'll look at the auto air vent. Keep the benchmark book with the boiler, you need it for the warranty.

Terms are 30 days EOM. Please remit to sort code 20-18-94, account 60274185, name R Petley Plumbing, ref 1187.

Cheers
Rob`,
    attachments: [{ name: 'Invoice 1187.pdf' }],
    known: [
      ['dueDate', '30 days EOM'],
      ['jargon', 'remit'],
    ],
    unseen: [],
  },
  {
    name: 'Irish copywriter, first invoice, over-apologetic',
    subject: `Invoice NC-042 for the brochure text`,
    body: `Hi Declan,

Hope the launch went well on Thursday, I saw the pictures and the stand looked great.

I'm so sorry to bother you with this when you're only just back at your desk. Attached is invoice NC-042 for the brochure text: eight pages at €95, so €760 in total. I feel a bit cheeky charging for it at all, to be honest, it was such a lovely job.

The account is in my name, IE97 AIBK 9321 1618 2740 65, and if you put NC-042 in the reference I'll know it's yours. Whenever suits you is grand.

The Irish version should be back from Máire on Monday and I'll send it straight on.

All the best,
Niamh`,
    attachments: [{ name: 'NC-042.pdf' }],
    known: [
      ['tone', 'so sorry to bother you'],
      ['dueDate', 'Whenever suits you'],
    ],
    unseen: [['tone', 'I feel a bit cheeky charging for it at all']],
  },
  {
    name: 'Dutch illustrator, non-native, first invoice',
    subject: `Invoice 2026-31 illustrations children's book`,
    body: `Dear Mrs Whitfield,

With great pleasure I have made the twelve illustrations for "The Otter's Umbrella". The files in print quality are since yesterday in the shared folder, together with the two sketches that you wanted to keep.

In the attachment you find invoice 2026-31:

12 illustrations at € 140: € 1.680
Cover: € 350
Total: € 2.130

I don't calculate VAT, because it is shifted to you as a company in the UK.

Please pay within 14 days on NL27 INGB 0673 4182 51 in name of Studio Marloes Vink.

I hope the printer is satisfied also. When the colours look too dark on his proof, let me know, then I make it lighter.

Kind greetings,
Marloes Vink`,
    attachments: [{ name: 'invoice-2026-31.pdf' }],
    known: [
      ['dueDate', 'within 14 days'],
      ['consistency', '€ 2.130'],
    ],
    unseen: [['jargon', 'it is shifted to you']],
  },
  {
    name: 'wedding photographer in Oregon, first invoice with an unagreed extra',
    subject: `Invoice 318: Hannah & Luis, wedding gallery`,
    body: `Hey Hannah!

The gallery is live and I'm still smiling at the one with your grandpa and the donut wall. You have 612 photos, all downloadable, and the link stays up for a year.

Your final invoice, number 318, is attached. Here's what's on it:

Balance of the wedding package: $1,850
Additional retouching I went ahead and did on the family portraits: $240
Total: $2,090

It's due 12/09/2026. You can pay through the link at the bottom of the invoice or mail a check to the studio.

The prints for your mom ship from the lab next Tuesday and I'll text you the tracking number.

xo Brooke`,
    attachments: [{ name: 'Invoice-318.pdf' }],
    known: [['dueDate', '12/09/2026']],
    unseen: [['surprise', 'Additional retouching I went ahead and did']],
  },
  {
    name: 'German technical translator, officialese, first invoice',
    subject: `Invoice R-2026-117, operating manual`,
    body: `Dear Mr Ashworth,

In respect of the translation of the operating manual for the filling line (German to English, 8,450 words), please find enclosed invoice R-2026-117 in the amount of EUR 1,352.00.

The terminology list has been updated with the terms your engineer, Ms Patel, confirmed by phone. I have kept "dosing head" throughout, as in the earlier manuals.

The above-mentioned sum is payable until 16 December 2026 to DE29 4306 0967 1148 2603 00, account holder Jürgen Löffler. It is requested that the invoice number be quoted when effecting payment.

Should the layout department find a line which is too long for the display texts, I will gladly shorten it.

Kind regards
Jürgen Löffler`,
    attachments: [{ name: 'R-2026-117.pdf' }],
    known: [
      ['jargon', 'In respect of'],
      ['jargon', 'please find enclosed'],
      ['jargon', 'in the amount of'],
      ['jargon', 'above-mentioned'],
      ['jargon', 'effecting payment'],
    ],
    unseen: [['jargon', 'It is requested that the invoice number be quoted']],
  },
  {
    name: 'landscaper in Queensland, first invoice, promised file not attached',
    subject: `Invoice 0764 - retaining wall and garden beds`,
    body: `G'day Trish,

All done at your place, and I reckon the sleepers came up a treat. Give the lilly pillies a good soak every second arvo until the rain comes and don't let the pup dig near the drain for a fortnight.

I've attached the invoice and a photo of the ag pipe before we covered it, so you've got a record of where it runs.

Retaining wall, labour and sleepers: $4,200
Two garden beds, soil and plants: $1,150
GST: $535
Total: $5,885

Please pay by Friday 11 December to BSB 064-118, account 1037 2284, Hollis Landscapes. Get it to me before then and I won't have to chase you like I do everyone else.

Cheers,
Macca`,
    known: [['missing', 'attachment']],
    unseen: [['tone', "I won't have to chase you like I do everyone else"]],
  },
  {
    name: 'Indian web developer, first invoice, Indian office English',
    subject: `Invoice INV-209 towards website maintenance`,
    body: `Dear Rohan sir,

Greetings of the day.

The booking form is now live on the clinic site and I have tested it on Chrome, Safari and my mother's old Samsung phone. The SMS confirmation is also working. Kindly ask the front desk to delete the three test bookings under the name "Test Patient".

PFA invoice INV-209 for the same, ₹38,500 including GST. Kindly do the needful at the earliest. NEFT details are: HDFC Bank, account 50100284417396, IFSC HDFC0001274, name Kavya Subramanian.

From December I will send the monthly report on the first working day.

Thanks and regards,
Kavya`,
    attachments: [{ name: 'INV-209.pdf' }],
    known: [
      ['jargon', 'PFA'],
      ['jargon', 'for the same'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
    ],
    unseen: [],
  },
  {
    name: 'Scottish joiner, first invoice, chatty, no way to pay',
    subject: `Stair and handrail – invoice 58`,
    body: `Hiya Fiona,

That's your stair finished and no a squeak out of it, I was up and down it a dozen times on Saturday. Wee bit of filler to sand by the third tread before your painter starts, he'll know what I mean.

Invoice 58 is attached: £1,940 for the stair as quoted. The oak for the handrail went up on me since the summer so I've stuck another £120 on for that, making it £2,060. If you could settle it by Friday 4 December that would be braw, I've the timber merchant to see to before the holidays.

Give the oil two days before you let the weans loose on it.

Aw the best,
Dougie`,
    attachments: [{ name: 'invoice58.pdf' }],
    known: [['missing', 'howToPay']],
    unseen: [
      ['surprise', "I've stuck another £120 on for that"],
      ['tone', "I've the timber merchant to see to before the holidays"],
    ],
  },
  {
    name: 'bookkeeper in Leeds, first invoice in legal English',
    subject: `Invoice BK/2026/88 – quarterly bookkeeping`,
    body: `Dear Mr Okafor,

Pursuant to our engagement letter of 3 August, I attach invoice BK/2026/88 for the quarter to 31 October: £645.00 plus VAT of £129.00, a total of £774.00.

The VAT return was filed on 19 November and HMRC has confirmed it. You are owed £212.40, which will go to your business account in about ten days. Two supplier receipts are still needed, both from Screwfix in September.

Payment should be made in full and without deduction or set-off by Thursday 10 December 2026, to sort code 30-96-34, account 18720451, Brightwell Books Ltd, reference BK88. Please do not hesitate to contact me in the event that you have any queries.

Kind regards,
Margaret Sugden`,
    attachments: [{ name: 'BK-2026-88.pdf' }],
    known: [
      ['jargon', 'Pursuant to'],
      ['jargon', 'without deduction or set-off'],
      ['jargon', 'do not hesitate to contact me'],
      ['jargon', 'in the event that'],
    ],
    unseen: [],
  },
  {
    name: 'Polish video editor in Dublin, first invoice, card number in the text',
    subject: `Invoice for two reels and a long cut`,
    body: `Hi Aoife,

all three videos are uploaded. The long one is 4:12 because I kept the joke at the end, tell me if you want it out, it's two minutes of work and free.

My invoice is attached, 480 euro for everything. Simplest is to send it to my Revolut card 5375 4114 0283 7160, it arrives in seconds. Please do it by Monday, 7 December.

The music licence covers YouTube and Instagram but not TV, so keep that in mind if your boss has big plans.

Thanks!
Kuba`,
    attachments: [{ name: 'invoice-kuba.pdf' }],
    known: [
      ['payment', '5375 4114 0283 7160'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [],
  },
  {
    name: 'violin teacher in Bristol, monthly invoice from a template',
    subject: `November lessons, invoice 11-07`,
    body: `Dear [parent's name],

Here is the invoice for Elsie's November lessons, number 11-07. We had four lessons of 45 minutes at £32, which comes to £128.

Elsie is flying through the Rieding and her bow hold is much freer. If she can play the slow movement with the recording twice a week, she'll be more than ready for the concert on the 12th. A new E string would help; the one she has is going rusty near the bridge.

Please pay by Tuesday 31 November by bank transfer to H Carrow, 04-00-04, 71836209. I do rely on families being considerate about this.

With warm wishes,
Helen Carrow`,
    attachments: [{ name: 'lessons-11-07.pdf' }],
    known: [
      ['consistency', "[parent's name]"],
      ['dueDate', '31 November'],
    ],
    unseen: [['tone', 'I do rely on families being considerate about this']],
  },
  {
    name: 'caterer in Cork, first invoice with two days to pay',
    subject: `Invoice 2291 – retirement lunch`,
    body: `Hello Gráinne,

Thank you all for Friday. I don't think I've ever seen a hall go so quiet over a plate of lamb. Two of your platters and the big ladle are still here with me, and I'll drop them in when I'm passing on Thursday.

Invoice 2291 is attached, to be paid by 4 December: 46 lunches at €28.50, which is €1,311.00, VAT included. The wine was on the committee's own account so it's not on mine.

The total should be with us by 9 December, by transfer to Lavelle Catering, IE58 BOFI 9000 1746 1952 08.

Tell Noel I said he's to enjoy every minute of it.

Bernie Lavelle`,
    attachments: [{ name: '2291.pdf' }],
    known: [['dueDate', '9 December']],
    unseen: [],
  },
  {
    name: 'copy editor in Ontario, first invoice, weekday does not match',
    subject: `Invoice 0093: thesis edit, chapters 1 to 4`,
    body: `Dear Amara,

Chapters 1 to 4 are in the folder with tracked changes and a short style sheet. The argument in chapter 3 is much tighter than in the spring draft; my only larger query is on page 61, where the sample size is given as both 214 and 241.

I've attached invoice 0093 for C$1,120 (28 hours at C$40). Please send an Interac e-transfer to pay@lindenedits.ca by Thursday, December 11, 2026. Late payments will not be tolerated.

I'm away from my desk on Friday but back Saturday morning if your supervisor has questions.

Best,
Judith Linden`,
    attachments: [{ name: 'Invoice-0093.pdf' }],
    known: [
      ['dueDate', 'Thursday, December 11'],
      ['tone', 'Late payments will not be tolerated'],
    ],
    unseen: [],
  },
  {
    name: 'Spanish tour guide, first invoice, mistyped IBAN',
    subject: `Invoice 77/26 Alhambra and Albaicín, school group`,
    body: `Dear Mr Pritchard,

It was a joy to walk with your students, they asked better questions than many adults! Please tell the boy with the red cap that I looked it up, and the fountain has twelve lions, he was right.

I send you invoice 77/26 for the two days as guide, 360 €, and the headsets, 54 €. In total 414 €. You can pay by transfer to ES39 2100 0418 4004 5182 7360 with the number in the text. The bank commissions must be for your account.

One student forgot a green water bottle in the bus. The driver keeps it, and I can post it with pleasure.

A greeting from Granada,
Inmaculada Torres`,
    attachments: [{ name: 'Factura 77-26.pdf' }],
    known: [
      ['payment', 'ES39 2100 0418 4004 5182 7360'],
      ['missing', 'dueDate'],
    ],
    unseen: [['jargon', 'The bank commissions must be for your account']],
  },
  {
    name: 'graphic designer in Manchester, first reminder with guilt',
    subject: `Reminder: invoice 226, logo for Hearth Bakery`,
    body: `Hi Tom,

Lovely to see the new sign up when I drove past on Sunday, it reads really well from the road.

Invoice 226 for £540 was due on 18 November and I haven't seen it come in yet. Could you pay it by Wednesday 2 December? Same account as always: S. Rahman, 20-18-94, 41270563.

I don't like asking but my rent goes out on the first and I was counting on this one. I did stay up two nights to get it done for your opening.

The bigger menu files are ready whenever your printer wants them.

Thanks,
Shaz`,
    attachments: [{ name: 'Invoice-226.pdf' }],
    known: [],
    unseen: [
      ['tone', 'my rent goes out on the first and I was counting on this one'],
      ['tone', 'I did stay up two nights to get it done for your opening'],
    ],
  },
  {
    name: 'IT support firm in Birmingham, second reminder, sarcastic',
    subject: `Second reminder, invoice ITS-4410`,
    body: `Hi Graham,

I wrote on 9 November and again last Monday about invoice ITS-4410 (£318.00, due 30 October). I can only assume your email only works when the printer is broken.

The invoice is attached once more. It covers the router swap and the three hours on site on 12 October, which Lorraine signed for.

Please pay by Tuesday 1 December into 30-96-34, 20451877, Pennfield IT. Failure to do so will result in your support being suspended.

The new backup disk is here, so let me know which morning suits you to have it fitted.

Regards,
Steve Penn`,
    attachments: [{ name: 'ITS-4410.pdf' }],
    known: [['tone', 'Failure to do so will result in']],
    unseen: [['tone', 'your email only works when the printer is broken']],
  },
  {
    name: 'roofing firm in Ohio, final reminder with legal threat',
    subject: `FINAL NOTICE - Invoice 5582`,
    body: `Mr. Delgado,

This is in regards to invoice 5582 for the garage roof, completed September 14. The amount of $3,475.00 was due October 14 and is now 42 days past due. We have sent two letters and left a voicemail on November 10.

If we do not receive payment in full by Monday, December 7, 2026, we will be forced to turn this over to our attorney without further notice. You signed off on the work and you've had a dry garage for ten weeks on our dime.

Pay online at the link on the enclosed invoice or call Denise in the office to pay by phone.

The 10-year workmanship warranty stays in your name either way.

Walt Brubaker
Brubaker & Sons Roofing`,
    attachments: [{ name: 'Invoice 5582.pdf' }],
    known: [
      ['tone', 'FINAL NOTICE'],
      ['jargon', 'in regards to'],
      ['tone', 'we will be forced to turn this over to our attorney'],
      ['tone', 'without further notice'],
    ],
    unseen: [['tone', "you've had a dry garage for ten weeks on our dime"]],
  },
  {
    name: 'florist in Belfast, first reminder, passive-aggressive',
    subject: `Invoice 903, flowers for the hotel lobby`,
    body: `Hi Karen,

I know you're all run off your feet with the Christmas market, and the amaryllis for the lobby are coming on well. I'd say they'll open around the 3rd.

Just checking in on invoice 903 for the October arrangements, which was due on 13 November. It's funny how the orders always find their way to me but the money doesn't. Could you get it sorted asap? Our account is Bloom & Byrne, 95-01-21, 30417826.

Copy attached in case it went astray. The ribbon you picked has been discontinued so I'll bring two others on Friday for you to choose from.

Ciara`,
    attachments: [{ name: 'Bloom-Byrne-903.pdf' }],
    known: [
      ['dueDate', 'asap'],
      ['missing', 'total'],
    ],
    unseen: [['tone', "It's funny how the orders always find their way to me but the money doesn't"]],
  },
  {
    name: 'young tutor in Auckland, first reminder, grovelling',
    subject: `Invoice 12 for maths tutoring`,
    body: `Hi Mrs Tuala,

I'm really really sorry to ask and please don't think I'm being rude!! It's only that invoice 12 for Sione's October sessions ($180, due 11 November) hasn't shown up in my account, and it's probably my own fault for not sending it properly.

I've attached it again. If you could pay it by Friday 4 December that would be amazing, to 12-3141-0274185-00, J Peck.

Sione got 17 out of 20 on the practice paper and did all the fractions without his notes, so he should be pretty proud. Same time next Tuesday?

Jess`,
    attachments: [{ name: 'invoice12.pdf' }],
    known: [
      ['tone', "I'm really really sorry to ask"],
      ['tone', "please don't think I'm being rude"],
    ],
    unseen: [['tone', "it's probably my own fault for not sending it properly"]],
  },
  {
    name: 'window cleaner in Surrey, first reminder with advertising',
    subject: `Reminder – invoice WC-1530`,
    body: `Dear Mr and Mrs Lyle,

This is a short reminder that invoice WC-1530 for October's clean, £64.00, was due on 16 November. I've not had it yet.

Please pay by Thursday 3 December: Clearview, 40-22-19, 51836604, reference WC-1530. If you've already paid, please ignore this.

Why not have your gutters done before the frost? Book this month and you get 15% off the conservatory roof too.

The side gate latch has gone, so last time I came in over the low wall. Could you leave it on the hook for the 10th?

Regards,
Keith`,
    attachments: [{ name: 'WC-1530.pdf' }],
    known: [['incentive', '15% off']],
    unseen: [['incentive', 'Why not have your gutters done before the frost?']],
  },
  {
    name: 'office cleaning company in London, second reminder in credit-control English',
    subject: `Overdue account: invoice 20711`,
    body: `Dear Sir/Madam,

Our records indicate that invoice 20711 dated 5 October 2026 remains outstanding, in the sum of £1,296.00. The due date was 4 November 2026.

We would be grateful if you could remit the balance at your earliest convenience. Payment is by bank transfer to Spruce Facilities Ltd, sort code 60-12-44, account 28173905.

Your site supervisor, Mr Mensah, has asked for the carpets on the second floor to be cleaned over Christmas. Please let us know whether 28 December would be suitable and who will let the team in.

Yours faithfully,
Accounts Receivable
Spruce Facilities Ltd`,
    attachments: [{ name: '20711.pdf' }],
    known: [
      ['jargon', 'Our records indicate'],
      ['jargon', 'remains outstanding'],
      ['jargon', 'in the sum of'],
      ['jargon', 'remit'],
      ['dueDate', 'at your earliest convenience'],
    ],
    unseen: [],
  },
  {
    name: 'van driver in Glasgow, second reminder, shouting',
    subject: `house move invoice 340 not paid`,
    body: `Alan

invoice 340 for the move on the 24th of October. £390. was due on the 7th, ITS NOW NEARLY THE END OF NOVEMBER.

Me and the boy carried that piano up three flights and you said cash or transfer would be with us that same week. Any decent person would have paid by now.

Needs to be in by Monday 30th November. D Rennie, 83-07-06, 00182644.

Still got your blue blanket by the way, it was round the mirror. Can hand it in at your work.

Davie`,
    attachments: [{ name: '340.jpg' }],
    known: [
      ['tone', 'ITS NOW NEARLY THE END OF NOVEMBER'],
      ['tone', 'Any decent person would have paid by now'],
    ],
    unseen: [
      [
        'tone',
        'carried that piano up three flights and you said cash or transfer would be with us that same week',
      ],
    ],
  },
  {
    name: 'Finnish sound engineer, first reminder, number differs from the subject',
    subject: `Reminder of invoice 10264`,
    body: `Hello Martin,

how did the mix sound in the big hall? I listened to the radio recording and the cellos came nicely through.

I have not got payment of invoice 10246 (620 euros, due date 17 November), so perhaps it stays in somebody's inbox. It is attached here again. Please pay it by 2 December to DE60 1005 0000 0190 4377 16, it is my account in Berlin, Antti Salmela. I wait your immediate reaction.

The stems for the second piece come this week, I only must export them again because the click was on.

Regards,
Antti`,
    attachments: [{ name: 'invoice_10246.pdf' }],
    known: [['consistency', '10246']],
    unseen: [['tone', 'I wait your immediate reaction']],
  },
  {
    name: 'kitchen fitter in Wales, estimate, pushy and vague',
    subject: `Estimate for your kitchen, Heol Fawr`,
    body: `Hi Bethan,

Good to meet you and Gareth on Monday, and diolch for the bara brith. I've measured up and the island will fit with 98 cm all round, which is enough to open the dishwasher.

Strip out and disposal: £450
Fitting units and worktops: £2,300
Plumbing and electrics: £980
Total: £3,630

That's my fee alone, the units you'd order from Howdens yourself. There may be a few bits and bobs on top once we get the floor up, we'll see. The price is good until Friday 11 December. I've two other couples after that January slot so I wouldn't sit on it if I were you.

Shout if you'd like to see the one I did in Llandeilo.

Huw`,
    known: [['consistency', '£3,630']],
    unseen: [
      ['surprise', 'There may be a few bits and bobs on top once we get the floor up'],
      ['tone', "I wouldn't sit on it if I were you"],
    ],
  },
  {
    name: 'app developer in Austin, change of price mid-project',
    subject: `Updated price for the inventory app`,
    body: `Hi Melissa,

Quick recap after the call with your warehouse team. They'd like barcode scanning to work offline, which wasn't in our August scope. I've written up two ways to do it in the doc, and my vote is the simpler one: scans are kept on the phone and sent once it's back on Wi-Fi.

Going forward, the price goes from $9,400 to $11,200, per the aforementioned changes. I've already started on it, so I'll bill the difference either way.

Delivery moves by a week, to January 22. The reports screen is done and you can click around in it on the test site.

Please advise if you're OK with this by Tuesday, December 1.

Thanks,
Devin`,
    known: [
      ['jargon', 'Going forward'],
      ['jargon', 'aforementioned'],
      ['jargon', 'Please advise'],
    ],
    unseen: [['surprise', "I've already started on it, so I'll bill the difference either way"]],
  },
  {
    name: 'physiotherapist in Perth, thanks for a part payment with a dig',
    subject: `Thank you, part payment on invoice 671`,
    body: `Dear Colin,

Your $200 towards invoice 671 arrived this morning, thank you. That leaves $145, and as we agreed on the phone you'll pay it by Thursday 10 December to BSB 066-102, account 1048 3317.

Better late than never, I suppose.

Keep on with the heel raises, three sets of twelve, but stop if the calf tightens. You can go back to bowls from next week, only the short end to begin with.

See you on the 8th at 9.30.

Warmly,
Anneke`,
    known: [['tone', 'Better late than never, I suppose']],
    unseen: [],
  },
  {
    name: 'stained glass restorer in York, estimate in stiff language',
    subject: `Estimate E-26-19, landing window`,
    body: `Dear Dr Harcourt,

Further to my visit on 17 November, I set out below the cost of restoring the landing window.

Removing the panel and fitting a temporary board: £320
Releading, with eleven pieces of new glass: £1,460
Refitting and cementing: £410
Total: £2,190, no VAT

The work would take about five weeks from the day the panel comes out. The red in the top corner is flashed ruby, and I have a sheet that is close, though not identical. A deposit of £600 is payable upfront prior to commencement, and the balance falls to be discharged when I've put it back.

I could start on 11 January. The estimate holds until 31 December 2026.

Yours sincerely,
Edmund Raine`,
    known: [
      ['jargon', 'Further to'],
      ['jargon', 'prior to commencement'],
    ],
    unseen: [['jargon', 'the balance falls to be discharged']],
  },
  {
    name: 'dog groomer in Devon, thanks for payment, unfilled placeholder',
    subject: `Thanks for paying invoice 88`,
    body: `Hi Lou,

Thanks so much, your £46 for invoice 88 came in on {{payment_date}}.

Biscuit was a star even with the dryer on. I found a little mat behind his left ear and cut it out rather than tug at it, so it's a bit short there. Comb him through twice a week if you can.

Next one is Saturday 9 January at 10. If only the rest of my customers paid like you, instead of making me beg for it.

Jo and the girls`,
    known: [['consistency', '{{payment_date}}']],
    unseen: [['tone', 'instead of making me beg for it']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'court interpreter in Bristol, first invoice',
    subject: `Invoice 2026-058, interpreting at Bristol Crown Court`,
    body: `Dear Ms Trevelyan,

I've attached invoice 2026-058 for interpreting (Romanian) at Bristol Crown Court on 19 and 20 November.

Two days at £240: £480.00
Train, return: £38.60
Total: £518.60

Please pay by Friday 11 December 2026 by bank transfer to A Munteanu, sort code 20-18-94, account 53916027, with 2026-058 as the reference.

The judge moved the sentencing to 15 January. I've kept the day free and will hold it until I hear from you.

Kind regards,
Alina Munteanu`,
    attachments: [{ name: 'Invoice 2026-058.pdf' }],
  },
  {
    name: 'plasterer in Essex, first invoice, three lines',
    subject: `Invoice 404 front room ceiling`,
    body: `Hi Pat, ceiling's dry enough to paint from Saturday, do a thinned coat first. Invoice 404 is attached, £360 altogether.
Please pay it by Friday 4 December to L Dunmow, 30-96-34, 66120483.
Ta, Lee`,
    attachments: [{ name: '404.pdf' }],
  },
  {
    name: 'Irish web designer, first invoice, friendly',
    subject: `Invoice 1093 for the new site`,
    body: `Hi Siobhán,

The site's up! I watched the first three bookings come in over my coffee this morning, and one of them was from Boston.

Invoice 1093 is attached, for €2,400, which is the second half of what we agreed in September. It's due on Wednesday 9 December. You can pay by transfer to Fintan Roche, IE45 REVO 9903 6041 7283 56, and 1093 will do as the reference.

I've left the old pages in place for now, so nobody's bookmark is broken. Immediately after our call on Friday I'll switch on the redirects.

If anything on the invoice isn't clear, ring me on the usual number.

Fintan`,
    attachments: [{ name: 'Invoice-1093.pdf' }],
  },
  {
    name: 'Dutch photographer, non-native, first invoice',
    subject: `Invoice 26-140 photos of the new office`,
    body: `Dear Peter,

The photos are ready and I am happy with the light, we were lucky with that one hour of sun. You can download them from the folder that I shared with you yesterday: 45 pictures in high resolution and the same in small for the website.

You find invoice 26-140 in the attachment:

Half day of photography: € 520
Editing: € 180
VAT 21%: € 147
Total: € 847

Could you please pay before or on Monday 14 December 2026? My account is NL42 TRIO 0378 2045 13, in the name of Joost Hamelink.

Please say thank you to the colleague who moved all the bicycles.

Best regards,
Joost`,
    attachments: [{ name: 'factuur-26-140.pdf' }],
  },
  {
    name: 'US bookkeeper, first invoice, with an agreed extra',
    subject: `Invoice 1206 for October bookkeeping`,
    body: `Hi Dana,

October is done and your books match the bank to the penny. The profit and loss is in your folder. Fuel is up about a fifth on last year, which I'd guess is the second truck.

Invoice 1206 is attached:

Monthly bookkeeping: $450
Sales tax filing for Nevada, as agreed in your email of November 6: $120
Total: $570

It's due Thursday, December 10, 2026. You can pay by card or bank transfer through the link on the invoice, or mail a check to my office address.

Have a good Thanksgiving, and enjoy having all the kids home.

Best,
Rochelle`,
    attachments: [{ name: 'Invoice 1206.pdf' }],
  },
  {
    name: 'German engineer, formal first invoice',
    subject: `Invoice 2026-0413, load calculation for the mezzanine`,
    body: `Dear Mr Lindqvist,

Thank you for the order of 12 October. The load calculation for the mezzanine is finished, and you received the signed report by registered post on Monday.

I have attached invoice 2026-0413 for EUR 3,927.00. This is EUR 3,300.00 for 30 hours at EUR 110.00, plus 19% VAT of EUR 627.00.

Please transfer the total by 18 December 2026 to Ingenieurbüro Brandt, DE31 2004 1133 0482 9165 00, with the invoice number as reference.

Page 14 of the report explains why column C4 needs a larger base plate. I would be glad to go through it with your steel builder by phone.

With kind regards
Dr. Ulrike Brandt`,
    attachments: [{ name: 'Rechnung_2026-0413.pdf' }],
  },
  {
    name: 'piano tuner in Edinburgh, first invoice with details in the mail only',
    subject: `Piano tuning on 23 November`,
    body: `Dear Mrs Abernethy,

Thank you for the tea and the shortbread. The Bechstein has held its pitch remarkably well for its age, and I only had to raise the top octave a little. There is a sticky damper at the F below middle C which I eased; should it stick again, I can rebush it at the next visit at no cost.

This mail is your invoice, number T-311:
Tuning: £78.00
No VAT.
To pay by: Wednesday 9 December 2026
Bank: R Kinnaird, sort code 83-07-06, account 00419265

A cheque to the address below is just as welcome.

Yours sincerely,
Robert Kinnaird
12 Gilmore Row, Edinburgh`,
  },
  {
    name: 'childminder in Leicester, recurring invoice',
    subject: `December childcare, invoice 12-A`,
    body: `Hi both,

December's invoice for Zayn is attached, number 12-A. He's with us 14 days this month at £52, so that's £728. We're closed from the 24th until the new year, and I haven't charged for those days.

Please pay by Tuesday 1 December to Little Acorns, 60-12-44, 30985514, the same as last month. If you use the government account, that's fine too, my number there is on the invoice.

He's stopped crying at drop-off altogether, and waved me off from the window yesterday as if I was the one leaving.

See you in the morning,
Farida`,
    attachments: [{ name: 'Invoice-12-A.pdf' }],
  },
  {
    name: 'Australian electrician, first invoice, chatty',
    subject: `Invoice 8841, switchboard upgrade`,
    body: `Hi Robbo,

Board's in, tested and labelled, so no more running to the shed with a torch. The certificate of compliance is attached with the invoice. Hang on to it, the insurer will want it if you ever make a claim.

Invoice 8841:
Switchboard and safety switches $1,180
Labour $640
GST $182
Total $2,002

Due Friday 11 December. Bank transfer to Kell Electrical, BSB 084-255, account 17 402 9936, and put 8841 in the reference.

You asked about the shock your missus got off the tap. I tested the earth on the hot water and it's good now; it was a loose clamp.

Cheers,
Macka Kell`,
    attachments: [{ name: 'Invoice 8841.pdf' }, { name: 'Certificate of compliance.pdf' }],
  },
  {
    name: 'Indian illustrator, first invoice to a publisher',
    subject: `Invoice INV-033 for six spreads`,
    body: `Dear Ms Menon,

I have uploaded all six spreads, including the one with the elephant in the market that you asked to have in evening light. The lettering is on a separate layer so that the Hindi and Marathi editions can be set easily.

Please see the attached invoice INV-033. The fee is ₹9,000 a spread, ₹54,000 in total. GST does not apply, as I am below the limit.

The payment is due on 15 December 2026. You can pay by bank transfer or UPI; both are printed on the invoice.

It was a pleasure to work on this story. My daughter now wants the tiger to have a book of his own.

Warm regards,
Ishita Deshpande`,
    attachments: [{ name: 'INV-033.pdf' }],
  },
  {
    name: 'French pastry chef in London, first invoice',
    subject: `Invoice 219 for the christening cake`,
    body: `Dear Olivia,

I hope that little Theo slept through his party and that there was a slice left for you. The photograph with the sugar rabbits made the whole kitchen happy.

Invoice 219 is attached. The cake was £310 and delivery £25, so the total is £335. You already paid £100 on 2 November, and £235 is left.

Could you pay this by Wednesday 2 December? The account is Maison Garel Ltd, 04-00-04, 88230174. You can also pay by card in the shop.

Please keep the stand as long as you need it. We pass your street on Thursdays and can pick it up.

Bien à vous,
Solène`,
    attachments: [{ name: 'invoice-219.pdf' }],
  },
  {
    name: 'security alarm installer, first invoice with harmless strong words',
    subject: `Invoice 6120, alarm at the gallery`,
    body: `Hi Yusuf,

The alarm is live. If it goes off by mistake you have 45 seconds to enter the code; after that it calls the police, so make sure the cleaners know. A warning light on the panel means the battery is low, nothing worse.

Invoice 6120 is attached, £1,644.00 including £274.00 VAT. It's due on Monday 14 December, by transfer to Sentry & Lowe Ltd, 20-18-94, 70351288, reference 6120.

Your final notice of inspection from the insurer can be sent to me and I'll fill in the technical part for you.

All the best,
Hilary Lowe`,
    attachments: [{ name: '6120.pdf' }],
  },
  {
    name: 'Portuguese translator, first invoice, short',
    subject: `Invoice FT 2026/66 – menu translation`,
    body: `Hello Claire,

Here is the menu in Portuguese, with a note about "francesinha", which I would leave as it is because people come for the name.

Invoice FT 2026/66 is attached: 95 €, to be paid by 10 December 2026 to PT50 0033 0000 4518 2736 0513 1 (Rui Sequeira).

Good luck with the opening!
Rui`,
    attachments: [{ name: 'traducao-menu.pdf' }, { name: 'FT-2026-66.pdf' }],
  },
  {
    name: 'tree surgeon in Shropshire, first invoice after an agreed change',
    subject: `Invoice 517 – ash and sycamore`,
    body: `Dear Mr Whittall,

The ash is down and the stump ground out to about a foot below the grass. We left the logs by the barn as you asked; they'll want two summers before you burn them.

You'll see two lines on invoice 517, which I've attached. The ash is £780 as quoted. The sycamore limb is £140, which you and I agreed on the phone on Thursday before we cut it. That's £920 in all, and I don't charge VAT.

Please could you pay by Tuesday 15 December. A transfer to M Gittins, 40-22-19, 21907735 is easiest for me, or I can call in for a cheque.

There's an owl in the big oak, so I'd leave that one until after the spring.

Yours,
Martin Gittins`,
    attachments: [{ name: 'Invoice 517.pdf' }],
  },
  {
    name: 'copywriter in Brighton, first reminder',
    subject: `Invoice 188 – could you check this one?`,
    body: `Hi Jamal,

I hope the move went smoothly and that you've found the kettle.

Invoice 188 for £650 was due on 17 November and I can't see it in my account yet. It may well have gone to the old office, so here's another copy. Could you pay it by Wednesday 2 December? The details are P Ashdown, 04-00-04, 61940082.

If it's already on its way, there's nothing you need to do.

The second newsletter will be with you tomorrow as planned.

Thanks,
Poppy`,
    attachments: [{ name: 'Invoice-188.pdf' }],
  },
  {
    name: 'Canadian consultant, second reminder, offering to help',
    subject: `Second reminder: invoice 2026-74, C$4,520`,
    body: `Hi Stephanie,

I'm writing again about invoice 2026-74 for C$4,520. It was due on November 6 and is now 19 days late. My first reminder went out on November 13.

Is something holding it up at your end? If you need a purchase order number on it or a different billing address, tell me and I'll send a corrected copy the same day. If paying it all at once is difficult, we can split it over two months.

Otherwise, please pay it by Friday, December 4, 2026, by e-transfer to accounts@northshorehr.ca. The invoice is attached.

The interview guide for the new managers is in your inbox, and the feedback from the pilot group was very warm.

Best wishes,
Mireille Gagnon`,
    attachments: [{ name: 'Invoice 2026-74.pdf' }],
  },
  {
    name: 'joinery firm in Sheffield, late formal reminder, calm about interest',
    subject: `Third reminder: invoice 3382, £2,760.00`,
    body: `Dear Mrs Pickering,

Invoice 3382 for the shop counter was due on 9 October 2026. We wrote to you about it on 19 October and 6 November, and we have not yet received the payment or a reply.

The amount to pay is £2,760.00. As our agreement of 2 September says, interest at 8% a year runs from the due date; on 4 December it would come to £33.88. We will leave the interest out if the invoice is paid by that day.

Please pay £2,760.00 by Friday 4 December 2026 to Dunn Joinery Ltd, sort code 60-12-44, account 17730926, reference 3382.

If you disagree with any part of the invoice, or would like to pay in instalments, please call me on 0114 496 0182. I would like us to find a way that works for you.

Yours sincerely,
Patrick Dunn`,
    attachments: [{ name: 'Invoice 3382.pdf' }],
  },
  {
    name: 'yoga teacher in Galway, first reminder, short',
    subject: `Invoice 45, autumn yoga course`,
    body: `Hi Orla,

Just a note to say that invoice 45 (€120, due 20 November) is still open on my side. Could you send it by Tuesday 1 December to Tara Quill, IE72 AIBK 9333 8420 6177 59?

I've kept your mat from last week, it's on the blue shelf.

See you Thursday,
Tara`,
    attachments: [{ name: 'Invoice45.pdf' }],
  },
  {
    name: 'Danish furniture maker, first reminder, non-native',
    subject: `Reminder, invoice 7703, six chairs`,
    body: `Dear Mr Farrow,

I hope you and your guests sit well on the chairs.

In my bank I do not find the payment for invoice 7703 yet. It is 2,940 euros and it was due on 18 November. Maybe the bank has sent it back, because my account number was changed this summer. The right one is DK33 5051 0001 8372 46, Holm Møbler. You are welcome to call and check it with me before you pay.

Can you transfer it by 3 December? I attach the invoice again, with the new number on it.

If a chair makes a sound in the winter, it is the dry air. A bowl of water on the stove helps, and otherwise I come and look at it.

Friendly greetings,
Kirsten Holm`,
    attachments: [{ name: 'faktura-7703.pdf' }],
  },
  {
    name: 'bike courier in London, first reminder, chatty',
    subject: `invoice 1021, deliveries in October`,
    body: `hey Mina

hope the new studio's treating you well, love the green door

invoice 1021 for the October runs (£212.50) was due last Friday, 20 November. not seen it land yet so sending it again in case it got lost in the move. can you do it by Mon 30 November? it's T Adeyemi, 04-00-04, 20718846

also I'm off on the 7th and 8th, Raf's covering, he knows the lift code

nice one
Tobi`,
    attachments: [{ name: 'inv1021.pdf' }],
  },
  {
    name: 'veterinary practice, reminder to a bereaved owner',
    subject: `Your account for Juniper, invoice V-5518`,
    body: `Dear Mr Sallis,

All of us here still think of Juniper and of how patient she was with the students.

Invoice V-5518 for £286.40 was due on 12 November. We know this has been a hard month, and we can wait a little longer or split it in two if that would help. Just tell Beth at the desk which you'd prefer.

If not, please pay by Friday 11 December, by card over the phone on 01632 960417 or by transfer to Marsh Lane Vets, 30-96-34, 44018279, reference V-5518. A copy of the invoice is attached.

Juniper's collar is here for you whenever you feel like coming by.

With our warmest wishes,
Imogen Farr`,
    attachments: [{ name: 'V-5518.pdf' }],
  },
  {
    name: 'US marketing freelancer, last reminder before pausing work, calm',
    subject: `Invoice 0067, and our work in December`,
    body: `Hi Craig,

Invoice 0067 for $1,350 was due on October 30, and I've written about it on November 5 and 16. I know the merger has kept everyone busy.

I'd like to keep our December campaign on track. Before I book the ad space, I'd need 0067 to be paid, as we said in our contract. Could you get it paid by Wednesday, December 2? The payment link is on the attached invoice, and checks are fine too.

If there's something about the work or the amount you'd like to talk over, I'm free all day tomorrow except between 11 and 12.

Thanks, Craig. I've enjoyed this project and hope we can go on with it.

Lauren`,
    attachments: [{ name: 'Invoice-0067.pdf' }],
  },
  {
    name: 'locksmith in Newcastle, first reminder to a business',
    subject: `Reminder – invoice LK-871`,
    body: `Hello,

Our invoice LK-871 for £174.00 (new cylinders at the back door, 28 October) had a due date of 18 November. We haven't seen the payment so far.

Please pay £174.00 by Thursday 3 December 2026 to Tyne Locks, 20-18-94, 33061947, with LK-871 as the reference. The invoice is attached. If you've paid in the last day or two, thank you, and you can leave this one.

One of the three spare keys was short of a notch, so we've cut another and posted it to Janice.

Regards,
Colin Robson`,
    attachments: [{ name: 'LK-871.pdf' }],
  },
  {
    name: 'painter and decorator in Cardiff, estimate',
    subject: `Estimate for the hall and landing`,
    body: `Hi Nerys,

Thanks for showing me round on Saturday. Here's what I'd charge for the hall, stairs and landing:

Filling, sanding and two coats on the walls: £640
Woodwork and banister: £380
Paint and materials: £150
Total: £1,170, no VAT

It's a five-day job and I could start on 11 January. The price stays the same until the end of January. If I find loose plaster under the old paper, I'll show you and we'll agree a price before I touch it.

Take your time choosing the colour. The grey will look bluer on the landing because it faces north.

Best,
Idris`,
  },
  {
    name: 'software developer, change of price agreed in a meeting',
    subject: `Change to the project, as agreed on Monday`,
    body: `Hi Wiktoria,

Here's what we agreed on Monday, so that we both have it in writing.

The export to Excel is added: £900
The dark theme is dropped: -£350
The price goes from £7,600 to £8,150.

The new delivery date is Friday 22 January 2027. I'll invoice half in December and half after you've tested it. If that matches your notes, please reply with a yes, and I'll start on the export. If not, call me and we'll put it right.

The search is already twice as fast, and your colleague's index idea was the reason.

Regards,
Sam Oyelaran`,
  },
  {
    name: 'ceramicist in Cornwall, thanks for payment',
    subject: `Thank you – invoice 93 is paid`,
    body: `Dear Beatrix,

Your £420 for invoice 93 came in this morning, thank you for being so quick.

The bowls will be a little different from one another, as the glaze moves in the kiln. You can put them in the dishwasher, but not the oven.

I do hope they're still on the table in twenty years.

Love,
Morwenna`,
  },
  {
    name: 'removal firm in Antwerp, thanks for a part payment and the plan agreed',
    subject: `Your payment of 500 euros, invoice 2026/288`,
    body: `Dear Mrs Novak,

Thank you, we received 500 euros for invoice 2026/288 on 23 November. The remaining 760 euros can be paid in two parts, as you suggested:

380 euros by 15 December 2026
380 euros by 15 January 2027

The account is BE67 7350 4281 6087, Verhuizingen Claes, and the reference is 2026/288. There is no extra cost for this.

The insurance has answered about the scratched mirror: they will pay the repair, and the glazier will phone you this week.

Kind regards,
Wim Claes`,
  },
  {
    name: 'garden designer in Vienna, revised estimate with lower price',
    subject: `New estimate G-118b, smaller terrace`,
    body: `Dear Helen,

With the smaller terrace, the estimate changes as follows:

Design and planting plan: EUR 1,400 (as before)
Stone and laying: EUR 5,100 (was EUR 6,800)
Plants: EUR 900 (as before)
Total: EUR 7,400, including VAT

I have drawn the path a little wider, so that the wheelchair can turn by the roses. You can see it on page 2 of the attached plan.

The estimate is valid until 31 January 2027. The stone takes six weeks to arrive, so if you order it by 15 January, we can begin in March.

I look forward to hearing what your mother thinks of it.

Best regards,
Lukas Pichler`,
    attachments: [{ name: 'Plan G-118b.pdf' }],
  },
]
