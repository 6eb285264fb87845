/** English mails of a real mailbox, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'UK plumber, chatty first invoice',
    subject: 'Invoice 0417 - boiler repair',
    body: `Morning Sheila,

Boiler's running lovely now. If the pressure drops below 1 again this week give me a ring and I'll pop back, no charge for that.

Invoice 0417 is attached for Monday's visit: new diverter valve £86, two hours' labour £110, so £196 all in. I'm not VAT registered.

Just ping it over next time you've got the banking app open. Sort code 30-91-72, account 24860159, D Hartley Plumbing.

Say hello to the dog for me.

Dave`,
    attachments: [{ name: 'invoice-0417.pdf' }],
    known: [],
    unseen: [['dueDate', "next time you've got the banking app open"]],
  },
  {
    name: 'US packaging designer, stiff first invoice',
    subject: 'Invoice #1042 – holiday tins',
    body: `Hi Marcus,

The final files for the cocoa tins went to the printer yesterday, and they confirmed a December 2 press date. The copper foil looked great on the proof.

Invoice #1042 is attached. The consideration for the deliverables enumerated therein is $2,400: three tin designs at $800 each.

Terms are Net 30. Please remit payment by check to Lowell Street Studio, 88 Lowell St, Portland, ME 04101, or by bank transfer using the details on the invoice.

Duplicates of your files will be retained by this office for a period not to exceed one year.

Best,
Allison Reyes`,
    attachments: [{ name: 'Invoice_1042.pdf' }],
    known: [
      ['dueDate', 'Net 30'],
      ['jargon', 'remit payment'],
    ],
    unseen: [
      ['jargon', 'consideration for the deliverables enumerated therein'],
      ['jargon', 'retained by this office for a period not to exceed one year'],
    ],
  },
  {
    name: 'Irish wedding photographer, final invoice with a wrong sum',
    subject: 'Your gallery and invoice W-2631',
    body: `Hi Niamh and Cian,

Your gallery is live! The link is in the other mail and the password is the name of the donkey who gatecrashed the drinks reception.

Here is how invoice W-2631 is made up:

Full-day coverage  €1,650
30-page album  €420
Travel to Westport  €85
Total  €2,165

Taking off the €500 booking fee you paid in March leaves €1,665. Please pay that by Friday 11 December 2026 to IE29 AIBK 9311 5212 3456 78, name Aoife Brennan.

I'll admit I was a bit wounded that neither of you said a word about the teaser photos, but sure look, it was a busy week.

The album takes about three weeks once you've picked the pictures.

Aoife`,
    known: [['consistency', '€2,165']],
    unseen: [['tone', 'a bit wounded that neither of you said a word about the teaser photos']],
  },
  {
    name: 'German technical translator, non-native, no account given',
    subject: 'Invoice RE-2026-087, user manual',
    body: `Dear Mrs Whitfield,

thank you for the order. The translation of the user manual (18,430 words, German to English) was delivered on 20 November 2026, and the small correction on page 44 is also done.

For this I allow myself to put to your charge the amount of EUR 2,395.90 (18,430 words at EUR 0.13) with the invoice RE-2026-087. My VAT number is DE286417354; the VAT is paid by you in the UK.

The amount is to be paid within 14 days.

If the engineers have questions to the terminology, I have a glossary and send it gladly.

With kind regards
Jürgen Pohl`,
    known: [
      ['dueDate', 'within 14 days'],
      ['missing', 'howToPay'],
    ],
    unseen: [['jargon', 'allow myself to put to your charge the amount of']],
  },
  {
    name: 'Australian landscaper, unagreed extra on the first invoice',
    subject: 'Invoice 389 – deck and irrigation',
    body: `G'day Trish,

Deck's finished and the sprinklers are on the timer, 5.30 am Tuesdays and Fridays. Give the timber a fortnight before you oil it.

Invoice 389 is attached:

Deck, as quoted  $7,200
Skip bin, as quoted  $450
Old pavers  $640
Total incl. GST  $8,290

While we had the bobcat in we figured we may as well rip out the pavers round the back, that's the third line.

Please pay by Friday 4 December 2026, BSB 062-184, account 1042 7718, Coastline Outdoor. And none of the carry-on we had over the retaining wall bill, righto?

Cheers
Mick`,
    attachments: [{ name: 'INV-389.pdf' }],
    known: [],
    unseen: [
      ['surprise', 'figured we may as well rip out the pavers round the back'],
      ['tone', 'none of the carry-on we had over the retaining wall bill'],
    ],
  },
  {
    name: 'Indian web developer, office English',
    subject: 'Invoice KD/26-27/041 - booking page',
    body: `Respected Sir,

The new booking page went live on Saturday and 31 bookings have already come through it. The admin password was sent to your manager on WhatsApp.

Please find attached herewith invoice KD/26-27/041 for Rs 64,900 (Rs 55,000 plus 18% GST of Rs 9,900).

You are requested to do the needful at the earliest. Payment can be made by UPI to kavyadesigns@okhdfcbank or to HDFC account 50100438812764, IFSC HDFC0001203.

In case of any doubt please revert back to me on this mail.

Thanking you,
Kavya Deshpande`,
    attachments: [{ name: 'KD-26-27-041.pdf' }],
    known: [
      ['jargon', 'Please find attached herewith'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
      ['jargon', 'revert back'],
    ],
    unseen: [],
  },
  {
    name: 'Dutch logistics consultant, monthly invoice with a mistyped IBAN',
    subject: 'Invoice 26-0311, November',
    body: `Dear Pauline,

Attached are invoice 26-0311 and my timesheet for November.

The hours expended by undersigned in the month under review amount to 46. At €95 an hour this gives €4,370, and with 21% VAT (€917.70) the total is €5,287.70.

Please pay by 16 December 2026 to NL19 RABO 0317 4428 18, name De Wit Logistiek.

For the sake of good order I mention that I am not available between Christmas and New Year. The dock planning for week 1 will be with Ahmed before that.

Kind regards,
Sander de Wit`,
    attachments: [{ name: 'invoice 26-0311.pdf' }, { name: 'timesheet november.xlsx' }],
    known: [
      ['payment', 'NL19 RABO 0317 4428 18'],
      ['jargon', 'For the sake of good order'],
    ],
    unseen: [['jargon', 'hours expended by undersigned in the month under review']],
  },
  {
    name: 'UK piano teacher, apologising for her bill',
    subject: 'Invoice 62 for piano lessons',
    body: `Dear Helen,

I'm so sorry to bother you with this, I know how full your evenings are.

It's invoice 62 for Theo's six lessons in October and November, 6 x £32 = £192. I feel dreadful asking for money when he is such a joy to teach.

Whenever suits is absolutely fine. The account is 60-14-22, 71938204, Mrs J Pargeter.

He is coming on beautifully with the Clementi. If he can do ten minutes of the left hand on its own before Monday we'll put it together.

With love to all,
Judith`,
    known: [
      ['tone', "I'm so sorry to bother you"],
      ['dueDate', 'Whenever suits'],
    ],
    unseen: [['tone', 'I feel dreadful asking for money when he is such a joy to teach']],
  },
  {
    name: 'Canadian bookkeeper, forgotten attachment',
    subject: 'October books and invoice 2026-214',
    body: `Hi Jean-Marc,

October is closed. The only thing I couldn't match was a $48.15 Canadian Tire charge on the 19th; if you find the receipt, just snap a photo of it.

I've attached invoice 2026-214 for the month: $540 plus 13% HST of $70.20, so $610.20. The figure is predicated upon the monthly arrangement subsisting between us.

It is due 05/12/2026. Please send an Interac e-Transfer to billing@maplesidebooks.example.

Have a good week,
Sandra Kowalchuk`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', '05/12/2026'],
    ],
    unseen: [['jargon', 'predicated upon the monthly arrangement subsisting between us']],
  },
  {
    name: 'Finnish carpenter in English, a day that does not exist',
    subject: 'Invoice 1187, kitchen fronts',
    body: `Hi Laura,

the kitchen fronts are now on place and I come on Thursday morning to adjust the last hinge. It takes maybe 20 minutes.

Invoice 1187 is in the attachment, 1 840 € including VAT. Please pay latest 31 November 2026 to account FI93 5720 1120 0384 72 and write the invoice number to the message field.

Because you could not decide the handles before the third try, my calendar went quite upside down this month.

Wipe the fronts only with a damp cloth, no strong cleaning liquids.

Best regards
Petri Salonen`,
    attachments: [{ name: 'lasku_1187.pdf' }],
    known: [['dueDate', '31 November 2026']],
    unseen: [['tone', 'Because you could not decide the handles before the third try']],
  },
  {
    name: 'New Zealand shearer, terse bill',
    subject: 'Crutching Tuesday',
    body: `Gidday Ross

412 ewes at $2.10 = $865.20, GST $129.78, total $994.98.

12-3140-4128317-00, A Tamihana Shearing. No mucking us round this time eh.

Young fella left his hoodie in your woolshed, chuck it in the ute if you're coming to town.

Aroha`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'dueDate'],
    ],
    unseen: [['tone', 'No mucking us round this time eh']],
  },
  {
    name: 'US house cleaner, card number in the mail',
    subject: 'November cleaning, invoice 229',
    body: `Hi Denise!

Hope Thanksgiving prep is going okay. I left the spare key back in the lockbox.

Invoice 229 for November is four visits at $140, so $560. I also went ahead and did the inside of the oven since it was looking pretty rough, that's $45, making it $605.

It's due Friday, December 10, 2026. You can Zelle me at 555-0142, or I'll just run the card you read me over the phone, 4539 1488 0343 6467.

See you next Wednesday!
Rosa`,
    known: [
      ['dueDate', 'Friday, December 10, 2026'],
      ['payment', '4539 1488 0343 6467'],
    ],
    unseen: [['surprise', 'I also went ahead and did the inside of the oven']],
  },
  {
    name: 'South African caterer, two due dates and guilt',
    subject: 'Invoice JC-0456 – year-end function',
    body: `Good day Mr Naidoo,

Thank you for having us at the year-end function on Saturday. The lamb potjie was finished before nine, so I think people were happy. We still have one of your serving spoons; my driver will drop it at reception.

Invoice JC-0456 is attached: 60 guests at R285 is R17,100, two waiters R2,400, total R19,500.

Please pay by 4 December 2026 to Jabu's Catering, FNB, branch 250655, account 62817304459. The money must reflect by 2 December 2026.

I lie awake at night thinking how those two boys will buy Christmas clothes if you pay me late.

Regards,
Jabulile Khumalo`,
    attachments: [{ name: 'JC-0456.pdf' }],
    known: [['dueDate', '2 December 2026']],
    unseen: [
      [
        'tone',
        'I lie awake at night thinking how those two boys will buy Christmas clothes if you pay me late',
      ],
    ],
  },
  {
    name: 'London illustrator, template not filled in',
    subject: 'Invoice SB-077 – spring catalogue cover',
    body: `Hi [first name],

Thanks for the quick sign-off on the cover. I've put the layered file and a flat CMYK version in the shared folder, and the spine is a separate layer in case the page count moves.

Invoice SB-077 is attached: fee £900, VAT £180, total £1,080. My VAT number is GB 391 7264 23.

Payment terms are 30 days EOM, to 20-45-88, account 30174692, S Bhatt Illustration. Reproduction rights vest in you only when the funds have been credited in cleared form.

I'd love two copies of the catalogue for my shelf when it's printed.

Best,
Sunita`,
    attachments: [{ name: 'SB-077.pdf' }],
    known: [
      ['consistency', '[first name]'],
      ['payment', 'GB 391 7264 23'],
      ['dueDate', '30 days EOM'],
    ],
    unseen: [['jargon', 'vest in you only when the funds have been credited in cleared form']],
  },
  {
    name: 'UK electrician, sarcastic first reminder',
    subject: 'Invoice 2215',
    body: `Hi Gary,

Hope the new consumer unit is behaving itself.

Invoice 2215 for £480 was due on 6 November and I haven't seen it come in. No doubt it's sat in the same postbag as the last one.

Please pay by Friday 4 December 2026: 40-22-16, account 51703388, Lockwood Electrical. I've attached another copy.

The price for the outdoor sockets will be with you tomorrow.

Cheers,
Steve Lockwood`,
    attachments: [{ name: 'Invoice 2215.pdf' }],
    known: [],
    unseen: [['tone', "No doubt it's sat in the same postbag as the last one"]],
  },
  {
    name: 'US marketing consultant, reminder that sells',
    subject: 'Reminder: invoice 3087',
    body: `Hi Brenda,

The fall campaign closed at 212 sign-ups, which is your best one yet. The full report is in your folder.

Invoice 3087 for $1,850 was due November 13, 2026, and it's still open on my side. Pay today and get 10% off your next campaign! And while you have your wallet out, my January Instagram bootcamp only has a handful of seats left.

The pay button is on the invoice at pay.brightpath.example/3087, and a check works too. Please pay by December 3, 2026.

Talk Monday,
Kyle`,
    known: [['incentive', 'Pay today and get 10% off']],
    unseen: [['incentive', 'my January Instagram bootcamp only has a handful of seats left']],
  },
  {
    name: 'Irish office supplier, third reminder in legal style',
    subject: 'Invoice 20264 – €3,120.00',
    body: `Dear Mr Fallon,

Notwithstanding our letters of 14 October and 4 November, invoice 20264 for €3,120.00, which was due on 30 September 2026, has not been paid. It covers the twelve desks delivered to your Athlone office on 27 August.

Failure to pay within seven days will result in legal proceedings without further notice. You have been given every opportunity to behave as a respectable firm would.

Our account is IE05 BOFI 9001 7827 4650 31, Tully Office Interiors Ltd. A statement of your account is attached.

Yours sincerely,
Margaret Tully`,
    attachments: [{ name: 'statement-fallon.pdf' }],
    known: [
      ['jargon', 'Notwithstanding'],
      ['dueDate', 'within seven days'],
      ['tone', 'will result in legal proceedings without further notice'],
    ],
    unseen: [['tone', 'every opportunity to behave as a respectable firm would']],
  },
  {
    name: 'Polish 3D artist, angry second reminder',
    subject: 'Second mail about invoice FV/38/2026',
    body: `Hello Tom,

I write second time about invoice FV/38/2026 for 1,150 EUR. It was due on 10 November 2026.

It is not serious from your side that I must beg for my own money. All eight renders you received on the promised day, and you wrote me that your client liked them.

Please make the transfer by 30 November 2026 to PL11 1090 2402 0000 0006 1700 0034, Marek Zawada. Otherwise the scenes disappear from the shared drive and your client can look at an empty folder.

The textures for the second house are ready on Friday as agreed.

Marek`,
    known: [],
    unseen: [
      ['tone', 'It is not serious from your side that I must beg for my own money'],
      ['tone', 'the scenes disappear from the shared drive and your client can look at an empty folder'],
    ],
  },
  {
    name: 'Nigerian event planner, upset reminder',
    subject: 'Balance on invoice TE/0192',
    body: `Good afternoon Mrs Adeyemi,

I trust the family is well and that your mother enjoyed her 70th birthday. The photographer has now sent the video and I forwarded it on Sunday.

The balance of ₦450,000 on invoice TE/0192 was due on 2 November 2026. I have called your line four times and also sent WhatsApp messages. THIS ONE IS NOT FAIR AT ALL. My canopy vendor is abusing me every morning because of you people.

Please pay the money ASAP. GTBank 0214487316, Temi Events Ltd.

God bless,
Temitope`,
    known: [['dueDate', 'ASAP']],
    unseen: [
      ['tone', 'THIS ONE IS NOT FAIR AT ALL'],
      ['tone', 'is abusing me every morning because of you people'],
    ],
  },
  {
    name: 'Canadian dog walker, timid first reminder',
    subject: 'Invoice 118 (Biscuit)',
    body: `Hi Meghan,

Sorry to be a pain! Invoice 118 for Biscuit's October walks, $234, was due on November 9 and I don't think it came through. I triple-checked and please don't be cross with me if I somehow missed it, I'm hopeless with this stuff.

If you could e-transfer it sometime soon that would be amazing: walks@pawsontheprairie.example.

Biscuit met a husky twice her size on Tuesday and they got along great. I'll bring her boots from Monday, the sidewalks are icy.

Kelsey`,
    known: [
      ['tone', 'Sorry to be a pain'],
      ['dueDate', 'sometime soon'],
    ],
    unseen: [['tone', "please don't be cross with me if I somehow missed it, I'm hopeless with this stuff"]],
  },
  {
    name: 'Singapore maths tutor, amount differs from the subject',
    subject: 'Final warning: tuition fees S$640, invoice 2026-33',
    body: `Dear Mdm Tan,

Wei Jie has improved a lot in trigonometry and scored 78 in the last practice paper.

Invoice 2026-33 for eight lessons in October, S$460, was due on 6 November 2026 and is not paid yet. A boy should not have to sit his exam knowing that his teacher is owed money.

Please transfer by PayNow to 9123 4567 (Lim Hui Min) by 1 December 2026.

Next lesson is Saturday 28 November at 10 am, please let him bring the graph paper.

Thank you,
Hui Min`,
    known: [
      ['tone', 'Final warning'],
      ['consistency', 'S$460'],
    ],
    unseen: [['tone', 'A boy should not have to sit his exam knowing that his teacher is owed money']],
  },
  {
    name: 'Glasgow joiner, dialect, second reminder with a threat',
    subject: 'Invoice 94, the side gate',
    body: `Alright Kenny,

Invoice 94 for the side gate, £365, wis due on the 30th of October. That's me asking twice noo.

Ah'm a joiner, no a charity. Get it paid by Tuesday 1 December 2026 or ye'll come hame tae a gap where yer gate used tae be.

The wood'll want a coat ae preservative afore the frost, the tin's in yer shed.

Billy`,
    known: [['missing', 'howToPay']],
    unseen: [
      ['tone', "Ah'm a joiner, no a charity"],
      ['tone', "ye'll come hame tae a gap where yer gate used tae be"],
    ],
  },
  {
    name: 'Swedish furniture restorer, stiff English reminder',
    subject: 'Second reminder, invoice 5521',
    body: `Dear Mr Ellery,

Your two chairs have been collected by the transport firm and should reach Harwich on Friday.

Invoice 5521 of SEK 6,250, with due date 28 October 2026, is in arrears. The claim is by this letter brought to actuality once more.

Please pay by 20 November 2026 to SE72 5000 0000 0583 9101 4863, Lindahl Möbelverkstad. After that we charge statutory default interest.

Keep the chairs away from the radiator in the first weeks, so that the glue settles.

Kind regards,
Göran Lindahl`,
    known: [
      ['jargon', 'in arrears'],
      ['dueDate', '20 November 2026'],
      ['jargon', 'statutory default interest'],
    ],
    unseen: [['jargon', 'is by this letter brought to actuality once more']],
  },
  {
    name: 'English builder, estimate for a bathroom with a wrong sum',
    subject: 'Estimate for the bathroom, 14 Orchard Close',
    body: `Dear Mr and Mrs Okafor,

Thanks for showing me round on Saturday. Here is my price for the upstairs bathroom:

Strip out and waste  £650
Plumbing and shower tray  £1,900
Tiling, 18 square metres  £1,350
Total  £4,100

Prices include VAT. E&OE. The making good of consequential disturbance to adjoining finishes is deemed excluded. Tiles are for you to choose and buy; Topps in Reading has the grey ones you liked.

I could start on Monday 11 January 2027 and it would take eight working days. The price stands until 18 December 2026.

Regards,
Colin Prewett`,
    known: [
      ['consistency', '£4,100'],
      ['jargon', 'E&OE'],
    ],
    unseen: [['jargon', 'making good of consequential disturbance to adjoining finishes is deemed excluded']],
  },
  {
    name: 'US web-shop developer, price raised with a push',
    subject: 'New price for the store migration',
    body: `Hey Dana,

Quick update: 1,140 of the 1,300 products are now in the new store and the images all came across clean.

The shipping rules turned out way hairier than I figured, so we're at $4,200 now instead of the $3,400 on the estimate. I need a yes tonight or I'm handing your January slot to somebody else.

The new total goes on invoice 0781, which I'll send when the store is live on December 14, 2026.

The test login is still the same, go ahead and click around.

Travis`,
    known: [],
    unseen: [
      ['surprise', "turned out way hairier than I figured, so we're at $4,200 now"],
      ['tone', "I need a yes tonight or I'm handing your January slot to somebody else"],
    ],
  },
  {
    name: 'Portuguese surf-photo editor, thanks with a sting',
    subject: 'Payment of invoice 3318 arrived',
    body: `Hi Oliver,

The €780 for invoice 3318 arrived today. Better late than never! I had already prepared a little speech for my landlord about the kind of clients I have.

The December set is nearly ready: 64 pictures from Ericeira and 20 from Peniche. I upload them on Monday, and you can mark your favourites directly in the gallery.

A hug from Lisbon,
Inês`,
    known: [['tone', 'Better late than never']],
    unseen: [['tone', 'a little speech for my landlord about the kind of clients I have']],
  },
  {
    name: 'US heating contractor, payment plan that does not add up',
    subject: 'Payment plan for invoice 6640',
    body: `Hi Mr. Jankowski,

Good talking to you this morning, and I'm glad the furnace is holding 70 degrees.

As agreed, you'll pay the $1,900 on invoice 6640 in three payments of $600, on December 4, 2026, January 4, 2027 and February 4, 2027. Mail the checks to Tri-County Heating, 410 Mill Rd, Erie, PA 16501.

Time is of the essence. One hiccup on your end and this whole favor is off the table.

Change the filter around New Year, 16x25x1.

Ron Dietz`,
    known: [
      ['consistency', 'three payments of $600'],
      ['jargon', 'Time is of the essence'],
    ],
    unseen: [['tone', 'One hiccup on your end and this whole favor is off the table']],
  },
  {
    name: 'Kenyan solar installer, pushy estimate',
    subject: 'Estimate for your solar system, Nakuru',
    body: `Dear Mr Mwangi,

Thank you for receiving us on Monday. Your roof faces north and has no shade, so it is good for solar.

Six panels of 550 W  KSh 108,000
Inverter and battery  KSh 165,000
Installation and wiring  KSh 42,000
Total  KSh 315,000

Half is paid when you order and half when the system is working, by M-Pesa to Paybill 522533. The work takes two days.

This offer is valid today only. Serious people do not need to think about it for a week.

Regards,
Eng. Peter Kiprono`,
    known: [['tone', 'valid today only']],
    unseen: [['tone', 'Serious people do not need to think about it for a week']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'English tennis coach, first invoice, court and balance in the sporting sense',
    subject: 'Invoice 2026-58 for autumn coaching',
    body: `Hi Priya,

Ten sessions done, and Arjun's balance on the backhand is so much better than in September. We were on court 3 for the last two because of the leaves.

Invoice 2026-58 is attached: ten sessions at £28, £280 in total. Please pay by Friday 11 December 2026 to sort code 09-01-28, account 63820417, name R Colley Tennis. Putting 2026-58 as the reference helps me match it.

The indoor bubble opens on 9 January. Shall I keep his Saturday slot?

Best wishes,
Rob`,
    attachments: [{ name: 'Invoice-2026-58.pdf' }],
  },
  {
    name: 'Texas fence builder, short first invoice',
    subject: 'Invoice 7731 - fence repair',
    body: `Mr. Alvarez,

Fence is up and the gate latches like it should. I hauled off the old pickets.

Invoice 7731: materials $310, labor $440, total $750. Please pay by December 9, 2026. A check to Hollis Fence Co., 2207 County Road 14, Waco, TX 76705 is fine, or Zelle to 254-555-0119.

I appreciate the work. Call me if a post moves.

Wade Hollis`,
  },
  {
    name: 'Irish court interpreter, first invoice to a law firm',
    subject: 'Invoice 411, interpreting at Limerick courthouse',
    body: `Dear Ms Hanrahan,

Thank you for booking me for the hearing on 18 November. The judge finished early, so I have charged three hours instead of the four you reserved.

Invoice 411
3 hours at €55: €165
Train Dublin to Limerick, as agreed: €34
Total: €199 (no VAT, I am under the threshold)

Please pay by 9 December 2026 to IE86 AIBK 9320 8431 7609 22, Oksana Hryhorenko.

I am free on 14 January for the next date in court, and I have pencilled it in for you.

Kind regards,
Oksana Hryhorenko`,
  },
  {
    name: 'Dutch chimney sweep, non-native, first invoice',
    subject: 'Invoice 2026-0944 chimney Prinsengracht',
    body: `Hello Mr and Mrs Carter,

The chimney is clean and safe to use. I found one old bird nest but no cracks. With dry wood you can wait one year for the next time.

Invoice 2026-0944 is with this mail. It is €85, with 21% VAT already in it. Can you pay it by Wednesday 9 December 2026? The account is NL33 TRIO 0254 8810 09, on the name Bakker Schoorsteenvegers.

Enjoy the fire!

Henk Bakker`,
    attachments: [{ name: 'factuur 2026-0944.pdf' }],
  },
  {
    name: 'Australian farrier, first invoice',
    subject: 'Invoice 613, four horses',
    body: `Hi Jacinta

All four done yesterday. Banjo stood like a gentleman for once. Keep an eye on the grey's near hind, there's a bit of thrush starting, salt water twice a day should sort it.

Invoice 613
3 trims at $65 = $195
1 full set = $190
Total $385, no GST

Due Wednesday 9 December 2026
BSB 633-000, account 1842 6605, D Pascoe Farrier

Next round is the week of 18 January. Same time of day?

Deb`,
  },
  {
    name: 'Indian data analyst, first invoice to a British client',
    subject: 'Invoice RN-29: survey analysis',
    body: `Dear Mr Beaumont,

I am happy to share the final analysis of the customer survey. The report and invoice RN-29 are both attached. The most useful finding, I feel, is on page 7: people who waited more than three days were twice as likely to cancel.

The total is £1,200, as we agreed on 3 November. Please pay it by 11 December 2026 to my Wise account: sort code 23-14-70, account number 40281736, Rohan Nambiar.

I am in Kochi, so I am five and a half hours ahead of you; mornings in London are the best time for a call about the report.

Warm regards,
Rohan Nambiar`,
    attachments: [{ name: 'survey-report.pdf' }, { name: 'RN-29.pdf' }],
  },
  {
    name: 'Canadian piano tuner, first invoice',
    subject: 'Invoice 1506 for your Heintzman',
    body: `Hello Mrs. Thibodeau,

What a lovely old Heintzman! It was almost a quarter tone flat, so I did a pitch raise first, as we talked about on the phone, and then the tuning. I also eased the balance rail holes on five keys that were sticking.

Invoice 1506 is attached:

Pitch raise  $90.00
Tuning  $150.00
HST 13%  $31.20
Total  $271.20

It is due on December 10, 2026. You can e-transfer to ian@lakeshorepianos.example or leave a cheque with your neighbour Louise, since I tune hers on the 9th.

The humidity in the room was 31%. A small humidifier would do the piano good this winter.

Ian Macrae`,
    attachments: [{ name: 'Invoice 1506.pdf' }],
  },
  {
    name: 'South African potter, first invoice to a restaurant',
    subject: 'Invoice 0088 – 40 side plates',
    body: `Hi Thabo

The 40 side plates came out of the kiln on Sunday without a single crack. They are packed in two crates and my brother will bring them on Friday before ten.

Invoice 0088 is R5,200 (40 at R130). Please pay by Friday 11 December 2026 to Capitec, branch 470010, account 1538829047, Lerato Mokoena Ceramics.

They are safe in the dishwasher but the glaze does not like steel wool.

Thanks so much for choosing something handmade.

Lerato`,
  },
  {
    name: 'Finnish massage therapist in English, first invoice to a company',
    subject: 'Invoice 320, office massage in November',
    body: `Hi Emma,

thank you for the nice mornings at your office. 14 people came in November, and the most tired shoulders were again in the accounting team.

Invoice 320 is attached. 14 massages, 25 € each, make 350 €, VAT included. The due date is 14 December 2026.

Account: FI05 1596 3000 2178 53
Receiver: Hieroja Satu Karppi

In December I could come on the 3rd and the 10th. Please tell me which one is better for you.

Best wishes,
Satu`,
    attachments: [{ name: 'invoice-320.pdf' }],
  },
  {
    name: 'New Zealand gardener, first invoice with approved extra hours',
    subject: 'Invoice 77, spring tidy-up',
    body: `Kia ora Margaret,

The hedges are trimmed, the roses are fed and the compost is turned. The extra two hours on the ivy, which you okayed by text on 17 November, are on their own line.

Invoice 77:
Six hours at $50  $300
Two extra hours at $50  $100
Total  $400 (I'm not GST registered)

Please pay by Wednesday 9 December 2026 into 02-0108-3194716-00, W Parata Gardens.

Your feijoas will have a great year, there are flowers everywhere.

Ngā mihi,
Wiremu`,
  },
  {
    name: 'US theatre lighting designer, first invoice',
    subject: 'Invoice 2026-19 for "The Tempest"',
    body: `Hi Carol,

What an opening night. The storm cue still gives me goosebumps, and your stage crew hit every warning and every go.

Invoice 2026-19 is attached for the second half of my design fee, $1,500, as our contract of August 20 says. Please pay it by December 11, 2026, either by check to Naomi Feldt, 31 Spruce St #4, Minneapolis, MN 55403, or with the payment link on the invoice.

The cue sheets and the backup of the show file are in the production folder. If the board freezes, restart it and load version 12.

Break a leg for the rest of the run!

Naomi`,
    attachments: [{ name: 'Feldt-2026-19.pdf' }],
  },
  {
    name: 'Cornish net maker, terse first invoice',
    subject: 'Invoice 305 - cricket nets',
    body: `Nigel,

Two cricket nets, 12 metres, collected by your groundsman this morning.

Invoice 305, £340 in total, no VAT. Pay by 7 December 2026 please: 77-30-14, 10583960, Trelawny Netmakers.

Thanks for coming back to us again this year.

Jago`,
  },
  {
    name: 'Belgian cake maker, first invoice with the deposit taken off',
    subject: 'Invoice 26/152, wedding cake 21 November',
    body: `Dear Charlotte and Wim,

Congratulations once more! I heard from the hall that the raspberry layer was gone first.

Here is the calculation of invoice 26/152, which you also find in the attachment:

Cake for 80 guests: €480
Delivery to Ghent: €40
Together: €520
Deposit paid on 2 September: -€150
Still to pay: €370

You can pay until 10 December 2026 on account BE56 3631 9577 0288 of Taartenatelier Lies. All amounts are with VAT.

You may keep the wooden cake stand until you are back from your honeymoon.

Warm greetings,
Lies Verhaeghe`,
    attachments: [{ name: 'factuur-26-152.pdf' }],
  },
  {
    name: 'English website carer, formal recurring invoice to a charity',
    subject: 'Invoice 1184: website care, November 2026',
    body: `Dear Mr Pemberton,

This is the invoice for the care of the charity's website in November. The work was the usual monthly updates and a fix for the donation form, which stopped for about an hour on 12 November. No donations were lost.

Invoice number: 1184
Amount: £150 plus £30 VAT, £180 in total
Please pay by: Tuesday 15 December 2026
Account: Fernhill Web Ltd, sort code 08-92-99, account number 65310284
VAT number: GB 284 1573 46

The invoice is attached as a PDF for your treasurer.

If you would like me to go through the visitor figures with the trustees, I can join their meeting on 3 December by video.

Yours sincerely,
Daniel Achebe`,
    attachments: [{ name: 'Fernhill-1184.pdf' }],
  },
  {
    name: 'Welsh window cleaner, chatty first reminder',
    subject: 'Invoice 870 for the windows',
    body: `Hiya Bethan,

Just a quick one. I can't see the £36 for October's windows, invoice 870, which was due on 13 November. It may well have crossed with this, and if so ignore me.

If not, could you pop it over by Thursday 3 December 2026? It's 11-05-62, account 00482917, G Pritchard.

I'm round your way again next Tuesday, weather permitting. Leave the side gate on the latch and I won't need to knock.

Ta,
Gethin`,
  },
  {
    name: 'US freelance copy editor, first reminder',
    subject: 'Invoice 2026-41, due November 16',
    body: `Hi Jordan,

I hope the book launch was as fun as the photos look.

I haven't received payment yet for invoice 2026-41, $1,125 for the copy edit, which was due on November 16, 2026. I've attached it again in case it got buried in launch week.

Could you send it by December 4, 2026? The PayPal link is on the invoice, or you can use paypal.me/mwestcopyedits directly. If something about the invoice needs changing, let me know and I'll fix it the same day.

And congratulations, the cover looks gorgeous in person.

Maya West`,
    attachments: [{ name: 'West_2026-41.pdf' }],
  },
  {
    name: 'Irish agricultural contractor, second reminder',
    subject: 'Second reminder: invoice 2279, silage',
    body: `Hello Pat,

I wrote on 9 November about invoice 2279 for baling the second cut. It is €1,460 and was due on 30 October 2026, and I still don't see it in the account.

Could you pay it by Friday 4 December 2026? The account is IE91 BOFI 9058 3341 8827 06, Moran Agri Contracting.

I know it has been a wet autumn and things are tight on a lot of farms. If it is easier to pay in two parts, ring me on 087 555 0163 and we'll agree the days.

I hope the new calf shed is up before the cold.

Seamus Moran`,
  },
  {
    name: 'German photographer in English, formal late reminder with interest',
    subject: 'Third reminder for invoice R-1093',
    body: `Dear Ms Lindqvist,

On 19 October and 9 November I reminded you of invoice R-1093 for the product photos. The amount of €890 was due on 2 October 2026 and is now 54 days late.

Please pay €890 by 9 December 2026 to DE14 4306 0967 1128 3746 00, Fotostudio Hannah Brandt. Interest runs from the due date at the rate on the invoice; a copy of the invoice is attached.

Is there something wrong with the photos or with the invoice? Then please write to me this week, and I will look at it immediately. You can also reach me on +49 30 5550 1187 between 9 and 17.

Kind regards,
Hannah Brandt`,
    attachments: [{ name: 'R-1093.pdf' }],
  },
  {
    name: 'Nigerian tailor, warm first reminder',
    subject: 'Invoice 0274, aso ebi for the wedding',
    body: `Good morning Aunty Ngozi,

How was the wedding? I saw the pictures on your status and the gele came out very fine.

Invoice 0274 for the six outfits is ₦180,000. You have paid ₦120,000, thank you, so ₦60,000 remains. It was due on 18 November 2026.

Please send the ₦60,000 by Wednesday 2 December 2026 to Zenith Bank, 2086417735, Blessing Eze Fashion.

If any of the dresses needs to be let out, bring it any weekday and I will adjust it free, as we said when you ordered.

Blessing`,
  },
  {
    name: 'Canadian snow removal firm, reminder after a changed address',
    subject: 'Invoice 5098 may have gone to your old address',
    body: `Hello Mr. Singh,

We noticed that invoice 5098 for the season's first snow clearing was sent to your old email address, so you may not have seen it. It was due November 20, 2026.

The amount is $168 including GST. We have attached the invoice and moved the due date to December 7, 2026. You can e-transfer to office@northgateclearing.example or call 780-555-0137 to pay by card.

Our plow came by at 5:40 this morning and the drifts on the north side are gone.

Thank you,
Rachel at Northgate Clearing`,
    attachments: [{ name: '5098.pdf' }],
  },
  {
    name: 'Singapore event photographer, polite second reminder',
    subject: 'Invoice 2026-117: could you check with your finance team?',
    body: `Hi Farah,

Thank you for forwarding my last mail to your finance team on 11 November. I have not seen the payment of S$1,350 for invoice 2026-117 yet. It was due on 6 November 2026.

Could you ask them whether it is planned for this month's run? I would be grateful to have it by Friday 4 December 2026. It can go by PayNow to UEN 53428816K or to DBS account 072-913846-5, Nadia Rahman Photography.

If they need a vendor form or an order number from me, I will fill it in today.

The colour-corrected group photos are in the same album as before.

Thanks for your help,
Nadia`,
  },
  {
    name: 'Scottish beekeeper, very short reminder',
    subject: 'Honey invoice 46',
    body: `Hello Fiona,

Invoice 46 for the heather honey, £96, was due on 12 November and hasn't reached me yet. Could you pay it by 2 December 2026? 80-22-60, 06193475, Morag Innes.

The bees are all tucked in for the winter. Hope the shop is busy.

Morag`,
  },
  {
    name: 'Estonian software firm, late reminder in a calm tone',
    subject: 'Invoice 260915 is 40 days overdue',
    body: `Dear Jonathan,

Invoice 260915 for €2,640 was due on 16 October 2026, so it is 40 days overdue today. We sent reminders on 26 October and 10 November and have not had an answer.

Please pay it by Monday 7 December 2026 to EE86 2200 2210 4512 3873, Kuusik Tarkvara OÜ, or tell us which day you can pay. If you do not agree with part of the invoice, please say which part, and we will talk about that part separately.

The server itself runs normally. We will do the security update on Sunday night as planned.

Best regards,
Liis Kuusik`,
  },
  {
    name: 'English upholsterer, estimate',
    subject: 'Estimate for your two armchairs',
    body: `Dear Mrs Lathbury,

It was a pleasure to see the chairs. The frames are sound beech and well worth keeping. This is what I would do:

New webbing and springs, both chairs: £260
Covers cut and sewn, both chairs: £420
Fabric, 9 metres of the green wool: £315
Total: £995, no VAT

Collection and delivery are included. I could fetch them on Tuesday 12 January 2027 and bring them back by 5 February.

The price holds until 31 December 2026. If you'd like to go ahead, or see another fabric first, a short reply is enough.

With best wishes,
Gillian Sharp`,
  },
  {
    name: 'US kitchen fitter, revised price after an agreed change',
    subject: 'Updated estimate 318 with the quartz counter',
    body: `Hi Linda and Joe,

As we agreed on Monday, I've swapped the laminate counter for the white quartz. Updated estimate 318 is attached.

Estimate of November 9: $8,600
Quartz instead of laminate: +$1,400
New total: $10,000

Everything else stays the same, and so does the start on January 11, 2027. I'll only order the stone after you've said yes in writing, so take a look at the sample in daylight first.

Please let me know by December 4, 2026 so the stone yard can fit us in. If you'd rather stay with laminate, that's fine as well.

Andre Whitlock`,
    attachments: [{ name: 'Estimate-318-updated.pdf' }],
  },
  {
    name: 'Portuguese language teacher, thanks for payment',
    subject: 'Thank you, invoice 88 is paid',
    body: `Dear Stephen,

The €240 for invoice 88 arrived this morning, so everything is settled for this course. Thank you, also for the kind words about the lessons.

For homework you can listen to the podcast about the fado houses and write five sentences in the past tense. We see each other next Tuesday at 18:00, same link.

Até terça,
Catarina`,
  },
  {
    name: 'South African IT technician, agreed payment in parts',
    subject: 'Invoice 2263: two payments, as we agreed',
    body: `Hi Mrs van Wyk,

Thanks for phoning this morning. It's no trouble to split invoice 2263 for the laptop repair. This is what we agreed:

R1,500 by 4 December 2026
R1,300 by 8 January 2027
Total R2,800

Both go to Standard Bank, branch 051001, account 10147729386, Dlamini IT. Please use 2263 as the reference each time.

There is no interest or fee for this. Your photos were all safe on the old drive and I've copied them to the new one.

Take care,
Sipho Dlamini`,
  },
  {
    name: 'Polish translator, corrected invoice',
    subject: 'Corrected invoice ES-112',
    body: `Dear Anna,

You were right, thank you for noticing: I counted the appendix twice. The corrected invoice ES-112 is attached and replaces the one from Monday.

4,200 words at €0.10 make €420, instead of €465 on the old one. The due date is the same, 9 December 2026, and so is the account: PL29 1240 1037 0000 0005 2200 1847, Ewa Sobczak.

You can delete the old file. I have also changed "hydraulic" to "pneumatic" on page 3, as your engineer asked.

Best regards,
Ewa`,
    attachments: [{ name: 'Invoice_ES-112_corrected.pdf' }],
  },
]
