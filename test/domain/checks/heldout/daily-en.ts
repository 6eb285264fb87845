/** English mails of everyday work, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Irish wedding photographer, second half of the fee, chatty',
    subject: 'Your wedding photos and the second half',
    body: `Hi Aoife and Declan,

Well, are ye back on dry land yet? I had the best day at Ballymagarvey, and your mam's speech had me in bits behind the camera.

The gallery is finished, 642 pictures in all, and I'll open the download link for you this evening. The album draft will follow in January, so have a think about which of the two covers you'd like.

That leaves the second half of the fee, €1,150. It'd be great to have it sorted before the Christmas madness kicks in. I feel like a right Scrooge for bringing up money when you're only home, but I'm up to my eyes in camera repayments at the minute.

It can go to the same account as the deposit:
Róisín Tuohy
IE29 AIBK 9311 5212 3456 78

Mind yourselves, and give the dog a rub from me,
Róisín`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['dueDate', 'before the Christmas madness kicks in'],
      ['tone', 'feel like a right Scrooge'],
      ['tone', 'up to my eyes in camera repayments'],
    ],
  },
  {
    name: 'US web developer, Texas, monthly invoice to a dental practice',
    subject: 'Invoice 1047 - Hartwell Dental website',
    body: `Hi Marcy,

The new booking page went live Monday night and I watched the first eleven appointments come through without a hitch. Dr. Hartwell's bio still needs a photo, so send me one whenever you have it.

Attached is invoice 1047 for $4,860.00, which covers the work we scoped for October. Terms are net 30. Please remit payment by bank transfer to Juniper Code LLC, routing 061100020, account 447190826. I'd really rather not be chasing it all through the holidays like last year.

I'm out December 23 through January 2, but the server alerts come to my phone.

Thanks,
Cody Barrera`,
    attachments: [{ name: 'Invoice-1047.pdf' }],
    known: [
      ['dueDate', 'net 30'],
      ['jargon', 'remit payment'],
    ],
    unseen: [['tone', 'chasing it all through the holidays like last year']],
  },
  {
    name: 'Yorkshire heating engineer, late reminder, angry',
    subject: 'LAST CHANCE - boiler at Harehills Lane, invoice 2210',
    body: `Mr Pickering,

I fitted your boiler on 2 October, you signed it off the same afternoon, and you've been sat in the warm ever since. Seven weeks on I've had nowt off you. Invoice 2210 for £2,340 was due on 16 October.

I've got lads to pay and a van on finance, and I don't take kindly to being mugged off. Pay by Friday 27 November or I'll see you in court.

Sort code 20-45-77, account 60318842, S. Armitage Heating.

The service book is with the makers, by the way. It'll come to you by post with the ten-year guarantee.

Steve Armitage`,
    known: [
      ['tone', 'LAST CHANCE'],
      ['tone', 'see you in court'],
    ],
    unseen: [
      ['tone', 'been sat in the warm ever since'],
      ['tone', `had nowt off you`],
      ['tone', 'lads to pay and a van on finance'],
      ['tone', 'being mugged off'],
    ],
  },
  {
    name: 'Polish translator to a British agency, non-native, first invoice',
    subject: 'Invoice FV/11/2026/07 for the machine manual',
    body: `Dear Mrs. Whitcombe,

thank you for the nice cooperation at the machine manual. The engineers answered all my questions very quickly and I could finish two days before the plan.

In the attachment you find the invoice FV/11/2026/07. It is 14,200 words from German to English at €0.09, together €1,287.00. The words were counted with your project manager Tim.

The payment term is 14 days. I will be obliged for the regulating of the receivable on this account:

Agnieszka Wrona
PL15 1140 2004 0000 3702 1838 4417

The term base I send you separately next week, so the next translator has easier life.

With kind regards from Poznań
Agnieszka Wrona`,
    attachments: [{ name: 'FV_11_2026_07.pdf' }],
    known: [
      ['consistency', '€1,287.00'],
      ['dueDate', '14 days'],
      ['payment', 'PL15 1140 2004 0000 3702 1838 4417'],
    ],
    unseen: [['jargon', 'regulating of the receivable']],
  },
  {
    name: 'Brisbane electrician, small job, terse',
    subject: 'Power points and switchboard at Nundah',
    body: `G'day Trent,

All done at the unit. Four new double power points in, safety switch replaced, and the test certificate's in the kitchen drawer under the tea towels.

Invoice INV-0388 is attached, $1,182.50 with GST. Had to go up a size on the breaker so there's a bit on there for that.

Job was COD, so chuck it through to my PayID 0412 555 018 next time you're near your phone. ABN 51 824 753 556 if your bookkeeper wants it.

Tell your tenant the hallway light was just a dud globe.

Cheers
Macca`,
    attachments: [{ name: 'INV-0388.pdf' }],
    known: [['dueDate', 'COD']],
    unseen: [
      ['surprise', `there's a bit on there for that`],
      ['dueDate', `next time you're near your phone`],
    ],
  },
  {
    name: 'Canadian management consultant, Ottawa, officialese',
    subject: 'Invoice 2026-114: strategic review',
    body: `Dear Mr. Beaulieu,

Please find enclosed herewith Invoice 2026-114 in respect of professional services rendered to the Conservancy during October and November.

Phase 1, interviews and survey: $6,400.00
Phase 2, draft strategy and board workshop: $3,850.00
GST (5%): $512.50
Total: $10,672.50

The workshop on the 12th was, in my view, the turning point of the whole review. Mme Rioux's maps of the eastern parcels made the choices very clear, and I would suggest they be printed in the final report.

We would be grateful for payment at your earliest convenience, which would bring the file back into good standing. Interac e-Transfer may be sent to accounts@lindqvistadvisory.example. Should any queries arise, please do not hesitate to contact the undersigned.

Yours truly,
Harold Lindqvist, CMC
Lindqvist Advisory Inc.
GST no. 81273 6502 RT0001`,
    attachments: [{ name: 'Invoice 2026-114.pdf' }],
    known: [
      ['jargon', 'enclosed herewith'],
      ['jargon', 'in respect of'],
      ['jargon', 'services rendered'],
      ['consistency', '$10,672.50'],
      ['dueDate', 'at your earliest convenience'],
      ['jargon', 'do not hesitate to contact'],
      ['jargon', 'the undersigned'],
    ],
    unseen: [['jargon', 'bring the file back into good standing']],
  },
  {
    name: 'Elderly piano teacher, Shropshire, grovelling about a small bill',
    subject: `Tobi's piano lessons this half term`,
    body: `Dear Mrs Okonjo,

I am terribly sorry to trouble you, and I do hope you won't think me grasping. I know there are far weightier things on your desk than an old woman's bill.

Tobi has had eight lessons since the half-term break, at £28 each, which makes £224 (bill no. 61). The Clementi is coming along beautifully, and if he can bear to practise the left hand on its own for ten minutes a day, he will be ready for the spring festival.

A cheque in his music bag, made out to M. Pargeter, is perfectly all right. Any time before the carols start would be lovely.

The pupils' tea is on Saturday 12 December at three o'clock in the chapel hall, and you and your husband are warmly invited.

With kind regards,
Margaret Pargeter`,
    known: [['tone', 'terribly sorry to trouble you']],
    unseen: [
      ['tone', `hope you won't think me grasping`],
      ['tone', `far weightier things on your desk`],
      ['dueDate', 'Any time before the carols start'],
    ],
  },
  {
    name: 'Ghanaian-born home carer in Manchester, first reminder',
    subject: 'Payment for the care of your mother, 2 to 15 November',
    body: `Good evening Mr Hargreaves,

I trust you and the family are well. Your mother is eating nicely again and on Sunday we walked as far as the post box and back. She was so proud. The nurse has changed the dressing and is happy with the leg.

The bill for the two weeks was £612, for 36 hours at £17. It was to be paid on 20 November and I have not seen it yet. Please send it as soon as possible. My landlord is not a patient man, and somebody who washes your mother each morning should not have to come begging.

My account is with Barclays, sort code 20-55-41, number 73018265, Comfort Adjei.

I will be there tomorrow at 7.30 as always. We are nearly out of the barrier cream.

God bless,
Comfort`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'as soon as possible'],
    ],
    unseen: [
      ['tone', 'My landlord is not a patient man'],
      ['tone', 'should not have to come begging'],
    ],
  },
  {
    name: 'US brand designer, Portland, final invoice above the quote',
    subject: 'Logo package, invoice #0219',
    body: `Hey Dana!

Seeing the heron on your actual coffee bags made my whole week. The matte finish was the right call and I'm so glad you fought for it.

Invoice #0219 is attached. The total is $2,150 and it's due December 11. You can pay through Venmo (@wrenandco-studio) or drop a check at the shop.

I know I'd quoted $1,600. I got carried away playing with the lettering for a couple of extra evenings, and there's a rush fee in there for the bag deadline.

All the files are in the shared folder: print, web, one-color and the little stamp version.

xo
Wren`,
    known: [
      ['missing', 'attachment'],
      ['surprise', 'rush fee'],
    ],
    unseen: [['surprise', 'got carried away playing with the lettering']],
  },
  {
    name: 'UK copywriter, first reminder with an advert in it',
    subject: 'Invoice 0093, October newsletter',
    body: `Hi Priya,

Hope the office move went smoothly and the plants survived the van.

As per my last email, invoice 0093 for £480 was due on 18 November and I can't see it in the account yet. Could you have a look and pay by Wednesday 2 December? Sort code 04-00-04, account 31820947, Jess Follett.

While I've got you, I'm doing 10% off your next project for anyone who books before Christmas. My January is still nice and roomy if you fancy stealing a march on the spring campaigns.

Do send me the open rates when you have them. I'm betting on the hedgehog subject line.

All the best,
Jess`,
    known: [
      ['tone', 'As per my last email'],
      ['incentive', '10% off your next project'],
    ],
    unseen: [['incentive', 'stealing a march on the spring campaigns']],
  },
  {
    name: 'Galway fiddle player, band fee after a céilí',
    subject: 'Invoice 14 - Saturday night in the Claddagh Hall',
    body: `Hi [Name],

What a night. I don't think I've seen the Siege of Ennis danced at that speed since my First Communion. Thanks for the sandwiches too, the drummer is still talking about them.

Invoice 14 comes to €1,020: €900 for the five of us and €120 for the hire of the speakers, as we agreed in September. It should be paid by Tuesday 3 December. The other four are on to me about their cut every hour God sends, so don't leave me stuck.

Bank of Ireland, Fiachra Ó Nualláin
IE46 BOFI 9013 8471 9203 56

If you find a green capo under the stage, it's mine.

Slán,
Fiachra`,
    known: [
      ['consistency', '[Name]'],
      ['dueDate', 'Tuesday 3 December'],
    ],
    unseen: [
      ['tone', 'on to me about their cut every hour God sends'],
      ['tone', `don't leave me stuck`],
    ],
  },
  {
    name: 'German network consultant to an Irish client, formal non-native',
    subject: 'Invoice RE-2026-081, network audit Cork',
    body: `Dear Mr. Connolly,

following our appointment in Cork I send you the invoice RE-2026-081 as PDF. The audit took 11 hours at €95, so the sum is €1,045.00. The travel was included, as offered.

The amount is payable until 31 November 2026 without any deduction. We ask for punctual equalisation of our claim on the account

Brandt Netzwerktechnik
DE89 3704 0044 0532 0130 00

In the report on page 4 you find the two switches which should be replaced first. The one in the cellar has been wet.

Best regards
Jörg Brandt`,
    attachments: [{ name: 'RE-2026-081.pdf' }, { name: 'Audit report Cork.pdf' }],
    known: [
      ['dueDate', '31 November 2026'],
      ['jargon', 'without any deduction'],
    ],
    unseen: [['jargon', 'equalisation of our claim']],
  },
  {
    name: 'US landscaper, Georgia, third reminder',
    subject: 'FINAL NOTICE - invoice 771, retaining wall',
    body: `Mr. Dobbs,

Invoice 771 for $3,275.00 was due October 15. I wrote you October 30 and again November 12. The wall is up, the drain is running and the sod took fine, I drove by Sunday and looked.

You have been ducking my calls for three weeks. I DO NOT WORK FOR FREE. My granddaddy taught me a man squares up before he sits down to supper.

If there's no check in my mailbox by December 4, I'm turning this over to collections and putting a lien on that pretty house of yours.

Make it out to Tillman Lawn & Stone, PO Box 318, Covington, GA 30015.

R. Tillman`,
    known: [
      ['tone', 'FINAL NOTICE'],
      ['tone', 'I DO NOT WORK FOR FREE'],
      ['tone', 'turning this over to collections'],
    ],
    unseen: [
      ['tone', 'ducking my calls'],
      ['tone', 'a man squares up before he sits down to supper'],
      ['tone', 'a lien on that pretty house of yours'],
    ],
  },
  {
    name: 'Glasgow joiner, estimate for a staircase',
    subject: 'Estimate for the stairs at Kelso Street',
    body: `Hi Morag,

Thanks for the tea and the tour. It's a cracking old house and the stairs deserve better than that carpet.

Here's what I make it:
Oak treads and risers: £1,480
Handrail and spindles: £620
Labour, 4 days at £240: £960
Total: £3,060, E&OE

I'm not VAT registered, so that's the lot. A third of it is needed prior to commencement to buy the oak. A full drawing is attached so you can see the turn at the top.

If the wood under the old treads turns out rotten, it'll just cost what it costs. And I'd not sit on this too long, I've another lady in Partick after the same fortnight.

I could start on Monday 11 January. You'd have no stairs for one night only, so maybe book in with your sister.

Cheers,
Callum Baird`,
    known: [
      ['jargon', 'E&OE'],
      ['jargon', 'prior to commencement'],
      ['missing', 'attachment'],
    ],
    unseen: [
      ['surprise', `it'll just cost what it costs`],
      ['tone', `another lady in Partick after the same fortnight`],
    ],
  },
  {
    name: 'Melbourne personal trainer, sarcastic second reminder',
    subject: 'Invoice 332 again',
    body: `Hi Jase,

Me again, your favourite unpaid volunteer.

Ten sessions from September and October, $750 all up, invoice 332, due 6 November. Funny how there's always cash for the Saturday brekkie photos. No excuses this time, mate.

BSB 063-142, account 10884127, name Tess Karagiannis Fitness. Please have it there by Friday 4 December.

Knee-wise, keep doing the wall sits and leave the box jumps alone until you've seen the physio. Deadlift form is looking heaps better.

Tess`,
    known: [['tone', 'No excuses']],
    unseen: [
      ['tone', 'your favourite unpaid volunteer'],
      ['tone', `there's always cash for the Saturday brekkie photos`],
    ],
  },
  {
    name: 'Toronto video editor, revised invoice',
    subject: 'Revised invoice V-58: $3,420',
    body: `Hi Marcus,

Here's the corrected invoice V-58 for the museum film. Ignore the one from Friday, I'd left out the French captions you ordered on the 4th.

Edit, 6 days at $400: $2,400
Captions, two languages: $360
Colour: $480
Total: $3,240

The colour work grew legs once I saw the basement footage, which is why that line is chunkier than you'll remember. I don't charge HST yet, so there's nothing on top.

It's due upon receipt, by e-Transfer to pay@silverbirchpost.example.

The final master is rendering tonight and I'll courier the drive to Queen's Park first thing.

Best,
Naveen`,
    attachments: [{ name: 'V-58-revised.pdf' }],
    known: [
      ['consistency', '$3,240'],
      ['dueDate', 'due upon receipt'],
    ],
    unseen: [['surprise', 'grew legs once I saw the basement footage']],
  },
  {
    name: 'Indian app developer to a US start-up, monthly invoice',
    subject: 'Invoice KS-2026-10 for the month of October',
    body: `Dear Kyle Sir,

Greetings of the day! Hope you are doing great and the demo to investors was successful.

PFA the invoice KS-2026-10. Total is 160 hours at USD 28, so USD 4,480. Kindly do the needful on or before 07/12/2026 and revert with the UTR so that I can reconcile from my end. Please use the Wise link which is on the invoice.

Last month when payment was coming late, my father's hospital was sitting on my head daily, so I am requesting you.

Push notification issue is fixed in build 212. Android testing is also completed, only the Samsung fold is pending.

Thanks and regards,
Karthik Subramanian`,
    attachments: [{ name: 'KS-2026-10.pdf' }],
    known: [
      ['jargon', 'PFA'],
      ['jargon', 'do the needful'],
      ['dueDate', '07/12/2026'],
    ],
    unseen: [
      ['jargon', 'revert with the UTR'],
      ['tone', `my father's hospital was sitting on my head daily`],
    ],
  },
  {
    name: 'Surrey maths tutor, moralising reminder to parents',
    subject: `Overdue: Oliver's maths tuition, invoice 47`,
    body: `Dear Mr and Mrs Lacey,

Oliver has now got the measure of quadratics, and his last mock paper came to 71 per cent, up from 48 in September. He should be pleased with himself.

Invoice 47, nine lessons at £35, came to £315 and fell due on 6 November. Paying one's tutor is a matter of common courtesy. I spend every Thursday teaching your son that both sides have to balance, and it would be a fine thing if that were practised at home too.

I must insist on payment by Monday 30 November, failing which his hour goes to the next family on my list.

The reading for this week is chapter nine, exercises A to D.

Yours sincerely,
Dr J. R. Thorne`,
    known: [
      ['missing', 'howToPay'],
      ['tone', 'common courtesy'],
      ['tone', 'I must insist'],
      ['jargon', 'failing which'],
    ],
    unseen: [
      ['tone', 'a fine thing if that were practised at home too'],
      ['tone', 'his hour goes to the next family on my list'],
    ],
  },
  {
    name: 'Portuguese illustrator to a London publisher, shy first invoice',
    subject: 'My invoice 2026/33 for the book cover',
    body: `Hello dear Fiona,

I was very happy to see the cover on the table of your spring catalogue. The yellow is much better printed than on my screen!

I send you my invoice 2026/33 with €780. A thousand apologies that I come already with the bill, my ears are red while I write. The version with the blue sea needed two more days, so I put also €80 for it.

When your accounting finds a small moment, they can send it to

Inês Carvalhal
PT50 0002 0123 1234 5678 9015 4

I keep the original drawing for you, if the author wants it on the wall.

Kisses from Porto,
Inês`,
    attachments: [{ name: 'fatura_2026_33.pdf' }],
    known: [['tone', 'A thousand apologies']],
    unseen: [
      ['tone', 'my ears are red while I write'],
      ['surprise', 'so I put also €80 for it'],
      ['dueDate', 'When your accounting finds a small moment'],
    ],
  },
  {
    name: 'Bristol dog walker, monthly bill with two dates',
    subject: 'November walks, invoice 118, please pay by 4 December',
    body: `Hi Lottie,

Biscuit has had a brilliant month. He's stopped barking at the canal boats and he's made friends with a three-legged whippet called Trevor.

Invoice 118 is £249: 18 walks at £13 is £234, and his emergency bath after the fox poo is on there as well at £15. If you could get it to me by 11 December that'd be great. I'm not a charity, however much Biscuit thinks I am!

Sort code 60-83-71, account 27740158, Hannah Prewett.

I'm away 24 to 28 December and Marcus from the park will do the walks if you need him.

Hannah x`,
    known: [
      ['dueDate', 'by 11 December'],
      ['tone', `I'm not a charity`],
    ],
    unseen: [['surprise', 'emergency bath after the fox poo is on there as well']],
  },
  {
    name: 'US life coach, California, second instalment by card',
    subject: 'Second installment, invoice 5590',
    body: `Dear Brooke,

What a shift I heard in your voice last Tuesday. Hold on to the image of the lighthouse.

The second installment of your program is $1,250 (invoice 5590). I'll run the card you gave me, 4539 8120 7744 1632, on December 1, so there's nothing for you to do. The program fee shall be deemed earned in full upon enrollment.

Remember that abundance only flows toward people who release what they owe with joy.

Our next call is Tuesday at 10 Pacific. Bring the journal.

In light,
Celeste Marin`,
    known: [
      ['payment', '4539 8120 7744 1632'],
      ['jargon', 'shall be deemed'],
    ],
    unseen: [['tone', 'abundance only flows toward people who release what they owe']],
  },
  {
    name: 'Welsh farrier, three lines from the phone',
    subject: 'Shoeing',
    body: `Hiya Cerys, four done Tuesday, £340. Seren's near hind has a crack so keep an eye on it.

Cash or the usual account is fine, just square me when I'm next up your lane. And not a month of Sundays like in the summer, is it.

Gethin`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['dueDate', `when I'm next up your lane`],
      ['tone', 'not a month of Sundays like in the summer'],
    ],
  },
  {
    name: 'Limerick HR consultant, late reminder in legal dress',
    subject: 'Unpaid fees: invoice HR-2026-19',
    body: `WITHOUT PREJUDICE

Dear Ms Hennessy,

We refer to invoice HR-2026-19 of 1 September for the revision of the staff handbook, €2,400 plus VAT at 23% of €552, in total €2,952. The due date was 30 September.

We hereby call upon you to extinguish this liability in full by Wednesday 9 December. Your silence does a firm of your standing no credit, and Limerick is a small town where people talk.

Payment may be made to Shannonside HR Ltd, IE63 IPBS 9906 2204 4188 73. Our VAT number is IE3472915K. We reserve the right to pursue all available remedies.

The amended parental leave section was sent to your office on 14 September and was acknowledged by Mr Cusack.

Yours faithfully,
Dermot Liddy
Shannonside HR Ltd`,
    known: [
      ['jargon', 'WITHOUT PREJUDICE'],
      ['jargon', 'hereby'],
      ['payment', 'IE3472915K'],
      ['tone', 'We reserve the right to pursue all available remedies'],
    ],
    unseen: [
      ['jargon', 'extinguish this liability'],
      ['tone', 'does a firm of your standing no credit'],
      ['tone', 'Limerick is a small town where people talk'],
    ],
  },
  {
    name: 'London interior designer, deposit invoice, breezy',
    subject: 'Deposit invoice 2026-077, Clapham flat',
    body: `Darling Hugo,

So thrilled you went for the green. The joiner nearly wept when I showed him the cornice.

The pro forma is attached: £3,000 plus £600 VAT, £3,600 in all. The Belgians have nudged up their linen since we met, so that's tucked in there too. Could you pop it over by 13 November? I shan't be lifting so much as a tape measure until it lands.

Sort code 30-92-17, account 48820316, Araminta Vane Interiors Ltd, VAT no. GB 318 4726 49.

The sample chairs come on Thursday between two and four. Do make sure someone strong is in.

Love,
Minty`,
    attachments: [{ name: 'Deposit 2026-077.pdf' }],
    known: [
      ['jargon', 'pro forma'],
      ['dueDate', '13 November'],
    ],
    unseen: [
      ['surprise', `so that's tucked in there too`],
      ['tone', `lifting so much as a tape measure until it lands`],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Court interpreter, Dublin, first invoice',
    subject: 'Invoice 2026-52: interpreting at the Circuit Court, 17 and 18 November',
    body: `Dear Ms Fallon,

Thank you for booking me for the two days at the Circuit Court last week. The judge moved the second witness to the morning, so both days ended by three o'clock.

Invoice 2026-52 is attached. It covers two days at €340, €680 in total. Please pay by Friday 11 December to this account:

Ludmila Brennan
IE43 AIBK 9330 8814 4072 91

I am free for the next hearing on 14 January if you need me.

Kind regards,
Ludmila Brennan`,
    attachments: [{ name: 'Invoice-2026-52.pdf' }],
  },
  {
    name: 'Wedding florist, Vermont, deposit',
    subject: 'Deposit for June 12, invoice 309',
    body: `Hi Hannah and Luis,

I loved meeting you both on Saturday, and I've already called the grower about the white peonies.

Invoice 309 is for the deposit of $600, a quarter of the $2,400 we agreed on. Please pay it by December 11, 2026, either by check to Meadow Lane Flowers, 14 Mill Road, Bristol, VT 05443, or with the payment link on the invoice.

Once it's here, June 12 is yours. The other $1,800 is due on May 28, 2027, and I'll send a separate invoice for it then.

Warmly,
Greta`,
    attachments: [{ name: 'Invoice-309.pdf' }],
  },
  {
    name: 'Electrician, Norwich, calm second reminder',
    subject: 'Second reminder: invoice 884, £516',
    body: `Dear Mr Farrow,

I haven't yet seen a payment for invoice 884 (£516, rewiring of the garage). It was due on 30 October, so it is now 26 days overdue. My first reminder went out on 11 November.

Perhaps it has been missed, so I have attached a copy. Please pay by Friday 4 December to sort code 09-01-28, account 55731904, P. Dunmore Electrical. If something about the work or the bill isn't right, please ring me on 01603 555 0142 and we will sort it out together.

If you have paid in the last couple of days, please ignore this mail.

Kind regards,
Paul Dunmore`,
    attachments: [{ name: 'Invoice 884 copy.pdf' }],
  },
  {
    name: 'Occupational therapist, Adelaide, monthly invoice',
    subject: 'Invoice OT-1172 for Mia, November sessions',
    body: `Hi Sandra,

Mia did really well this month. She now buttons her own coat and is very keen to show anyone who stands still.

Invoice OT-1172 is attached: four sessions at $194, so $776. There is no GST on therapy. Please pay by Wednesday 9 December to BSB 105-029, account 88214070, Bright Steps Therapy, and put OT-1172 as the reference.

Our last session this year is on Thursday 17 December. We start again on 14 January.

Best wishes,
Joanne Pham
ABN 53 004 085 616`,
    attachments: [{ name: 'OT-1172.pdf' }],
  },
  {
    name: 'French-speaking translator, Montréal, invoice to an Ontario museum',
    subject: 'Invoice 26-118, exhibition texts',
    body: `Hello Rebecca,

The French texts for the twelve panels are in your folder since this morning. I have left two questions in the margin of panel 7, about the name of the boat.

My invoice 26-118 is attached. It is 5,400 words at $0.25, which gives $1,350.00, plus GST of $67.50, so $1,417.50 in total. Please send it by Interac to factures@mlavoie.example by December 11, 2026.

It was a real pleasure to work on this subject. My grandfather was a pilot on the river.

Best regards,
Martine Lavoie`,
    attachments: [{ name: '26-118.pdf' }],
  },
  {
    name: 'Cello teacher, Edinburgh, term invoice for two children',
    subject: 'Cello lessons, autumn term: invoice 30',
    body: `Dear Mr and Mrs Sinclair,

Both girls have worked hard this term. Isla is ready for her Grade 3, and Flora has stopped holding the bow like a hammer.

Invoice 30 covers ten lessons each at £26, which is £520 in total. You have until Friday 18 December to pay. My account is 80-22-60, 14417203, in the name of Eilidh Rae. If it would be easier to pay in two parts, just tell me and we will agree on the dates.

The spring term starts on Tuesday 12 January.

With best wishes,
Eilidh Rae`,
    attachments: [{ name: 'Invoice 30.pdf' }],
  },
  {
    name: 'Dutch UX designer to a London start-up',
    subject: 'Invoice 2026-041: user tests in November',
    body: `Hi Sam,

Thanks for the good week. I wrote up my notes immediately after our call, and the recordings of all six tests are now on the drive.

The invoice 2026-041 is attached. It is five days at €520, so €2,600. Could you pay it by 15 December 2026, please? My account:

Femke Hoekstra
NL61 INGB 0417 1643 00

The big surprise for me was test 4: he found the search field in two seconds, and he was the oldest of the group.

Groetjes,
Femke`,
    attachments: [{ name: '2026-041.pdf' }, { name: 'Notes user tests.pdf' }],
  },
  {
    name: 'Painter and decorator, Cardiff, revised price after an agreed change',
    subject: 'Revised price for the hall and landing',
    body: `Hi Bethan,

As we agreed on the phone yesterday, I've added the landing ceiling to the job. Here is the new price:

Hall and stairs, as before: £870
Landing ceiling, two coats: £140
Total: £1,010

I'm not VAT registered, so nothing comes on top. The price holds until 31 December 2026. If you're happy with it, a short yes by mail is all I need, and I'd start on Monday 18 January.

I'll bring the two greens on a bit of board so you can look at them in daylight.

Cheers,
Gareth`,
  },
  {
    name: 'Event photographer, Boston, corrected invoice',
    subject: 'Corrected invoice 1863, $1,480',
    body: `Hi Tamika,

You were right, I had counted the second hour of the reception twice. Sorry about that. The corrected invoice 1863 is attached, and the total is now $1,480 instead of $1,660. Please throw away the first one.

It is due on Friday, December 11, 2026. You can pay by bank transfer: Okafor Photo LLC, routing 125003416, account 20817734.

The shots of the robot demo are getting a lot of love from the press team, by the way.

Thank you for catching it,
Emeka Okafor`,
    attachments: [{ name: 'Invoice-1863-corrected.pdf' }],
  },
  {
    name: 'Handyman, Ohio, three lines',
    subject: 'Invoice 56, gutters',
    body: `Hi Mrs. Novak, the gutters are clean and the loose bracket by the porch is back on.

Invoice 56 is $185. Please pay by December 9. A check to Dale Pruitt, 220 Elm Street, Medina, OH 44256, is fine, or cash when you see me before then.

Dale`,
  },
  {
    name: 'Home carer, Cork, agreeing to part payments',
    subject: 'Invoice 27 in three parts',
    body: `Dear Tom,

Thank you for ringing and telling me how things are since the hospital. Of course you can pay invoice 27 in parts. This is what we said:

€200 by 4 December 2026
€200 by 8 January 2027
€140 by 5 February 2027

That makes the full €540. There is no extra charge for it. My account is still the same one: Noreen Twomey, IE29 AIBK 9311 5212 3456 78.

If one of the dates turns out not to suit, give me a shout and we will move it. I'll be in to your mam on Monday as usual.

Take care of yourself,
Noreen`,
  },
  {
    name: 'Live sound engineer, Leeds, festival invoice',
    subject: 'Invoice 0417: sound for the Lantern Festival',
    body: `Hi Yusuf,

Good job those threatening clouds passed over, or we'd have had the brass band under a tarpaulin. The collection of the desk and the stage boxes went fine, and the hire company has signed for everything.

Invoice 0417 is attached: two days at £280, plus £90 for the radio mics you asked for in your mail of 2 November. That makes £650. Please pay by Wednesday 16 December to sort code 23-05-80, account 41190367, M. Oyelaran Sound.

I'd be glad to do it again next year.

Mo`,
    attachments: [{ name: 'Invoice 0417.pdf' }],
  },
  {
    name: 'Italian developer in Bristol, estimate for an online shop',
    subject: 'Estimate for your online shop',
    body: `Dear Ruth,

Thank you for showing me the pottery. Now I understand why the photos must be big.

This is my estimate:
Design of the shop, 4 days at £320: £1,280
Building and testing, 7 days at £320: £2,240
Training for you and Ellie, half a day: £160
Total: £3,680

I do not charge VAT. If the work turns out to be more than this, I stop and ask you first, and you decide. The estimate is good until 18 December 2026, and I could begin on 11 January.

You would pay half at the start and half when the shop is open, each time 14 days after the date of the invoice.

Best wishes,
Matteo Ferrante`,
  },
  {
    name: 'Tree surgeon, Perthshire, third formal reminder, calm',
    subject: 'Third reminder: invoice 1290, £1,140',
    body: `Dear Mr Galbraith,

I am writing about invoice 1290 for £1,140, for taking down the two ash trees on 24 August. It was due on 14 September. I wrote to you on 5 October and 2 November and have not had an answer, so I would like to be sure that my mails reach you. I have posted a copy of this one as well.

Please pay by Friday 11 December to sort code 83-19-04, account 00726153, Tay Valley Trees. Interest runs from the due date, but I will not charge it if the £1,140 is here by then.

If you cannot pay all of it at the moment, or if you are unhappy with the work, please call me on 01738 555 019. I am in most evenings after six.

Yours sincerely,
Ross McKerral`,
    attachments: [{ name: 'Invoice 1290.pdf' }],
  },
]
