/** English mails of a real mailbox, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'plumber in Leeds, first invoice, terse',
    subject: 'Invoice 2217 - boiler',
    body: `Alright Karen,

Boiler's back up and running. New pump fitted, system flushed through, and I bled the rads upstairs while I was there. Keep an eye on the gauge this week and ring me if it drops below 1.

Invoice 2217 is attached, £386.40 for parts and labour, terms net 14.

Cheers
Daz`,
    attachments: [{ name: 'invoice-2217.pdf' }],
    known: [
      ['dueDate', 'net 14'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },

  {
    name: 'graphic designer in Dublin, first invoice, apologetic',
    subject: 'Invoice 0093 for the logo work',
    body: `Hi Aoife,

Thanks a million for the lovely feedback on the logo. I passed the bakery yesterday and the sign looks great in that green.

I'm so sorry to land this on you in the same week as the opening, I feel terrible even sending it. Invoice 0093 for €1,150 is attached: logo, colour guide and two rounds of changes, as we agreed in September.

It's due by 04/12/2026, by bank transfer to Niamh Corrigan, IBAN IE53 AIBK 9331 8417 2608 35.

Please don't think badly of me for asking!

Niamh`,
    attachments: [{ name: 'Invoice-0093.pdf' }],
    known: [['dueDate', '04/12/2026']],
    unseen: [
      ['tone', `I'm so sorry to land this on you`],
      ['tone', 'I feel terrible even sending it'],
      ['tone', `Please don't think badly of me`],
    ],
  },

  {
    name: 'technical translator in Berlin, first invoice, officialese',
    subject: 'Invoice 2026-118, pump manual',
    body: `Dear Mr Hollis,

please find enclosed herewith our invoice no. 2026-118 for the translation of the pump manual (14,320 words at EUR 0.13), in the amount of EUR 1,861.60.

We kindly request you to remit the above-mentioned amount within 14 days to our account:

Fachübersetzungen Krüger
IBAN DE61 1005 0000 0190 2755 14

The two terminology questions on page 31 are still open. Ms Krüger will send you her answers on Thursday, and we will then correct the file at no charge.

With kind regards
Thomas Krüger`,
    attachments: [{ name: 'Rechnung_2026-118.pdf' }],
    known: [
      ['jargon', 'please find enclosed herewith'],
      ['jargon', 'in the amount of'],
      ['jargon', 'We kindly request you to'],
      ['jargon', 'remit'],
      ['jargon', 'above-mentioned'],
      ['dueDate', 'within 14 days'],
    ],
    unseen: [],
  },

  {
    name: 'web developer in Austin, first invoice',
    subject: 'Invoice INV-2031, Lone Star Vet Clinic',
    body: `Hey Marcus,

The new booking page went live last night, and the first three appointments came in before breakfast. Pretty happy with that.

Invoice INV-2031 is attached. Here's the breakdown, per the SOW:

Design: $1,800
Build and testing: $3,400
Training session: $350
Total: $5,650

It's due upon receipt. You can pay by ACH to Pecan Digital LLC (routing 125000574, account 40018823910) or mail a check to the address on the invoice.

I also cleaned up your Google listing while I was in there, and I'll put that on the next one.

I'm around all week if the front desk has questions about the calendar.

Josh`,
    attachments: [{ name: 'INV-2031.pdf' }],
    known: [
      ['jargon', 'per the SOW'],
      ['consistency', '$5,650'],
      ['dueDate', 'due upon receipt'],
    ],
    unseen: [['surprise', `I'll put that on the next one`]],
  },

  {
    name: 'wedding photographer in Newcastle NSW, final invoice after the day',
    subject: 'Your photos are ready (and invoice 1184)',
    body: `Hi Bec and Tom,

What a day! I still laugh when I think about your uncle and the magpie.

Your gallery is up: 642 photos, all downloadable at full size. The link and password came to you in a separate email this morning. The album proofs will follow in about three weeks.

Invoice 1184 is attached. Your package was $3,200 and the $800 you paid in March comes off that. The speeches ran long, so I've popped on two more hours at $220 each, which brings it to $2,840.

Please pay by Friday 11 December 2026 to Jess Whitlam Photography, BSB 633-000, account 160 284 771, with 1184 as the reference.

Enjoy the honeymoon,
Jess`,
    attachments: [{ name: 'Invoice 1184.pdf' }],
    known: [],
    unseen: [['surprise', `I've popped on two more hours`]],
  },

  {
    name: 'accountant in Cork, invoice for a VAT return, old-school',
    subject: 'Your VAT return and our account no. 4471',
    body: `Dear Mr Twomey,

Your VAT return for September and October was filed on Friday and Revenue has confirmed that it was received. There is nothing further for you to sign.

I attach our fee note no. 4471 in respect of the above. Our charge is €540.00, and there were disbursements of €38.50, making €578.50 in all.

We would be obliged if you would discharge same at your earliest convenience, by transfer to IBAN IE38 BOFI 9013 1752 0866 14.

Please let us have the December payroll hours by Friday 18 December so that your staff are paid before Christmas.

Yours sincerely
Fergus Lane`,
    attachments: [{ name: '4471.pdf' }],
    known: [
      ['jargon', 'fee note'],
      ['jargon', 'in respect of the above'],
      ['jargon', 'disbursements'],
      ['jargon', 'We would be obliged if'],
      ['jargon', 'discharge same'],
      ['dueDate', 'at your earliest convenience'],
    ],
    unseen: [],
  },

  {
    name: 'gardener in Devon, asks for the money in the mail itself',
    subject: 'Hedges',
    body: `Hello my lovely,

Hedges are done front and back, and I took the clippings to the tip. That old rose by the gate will want tying in before the next blow.

It's £145 for the day, like we said. Pop it across whenever suits, the account is R Pascoe, 20-71-44, 93310275.

Ta,
Ron`,
    known: [['missing', 'invoiceNumber']],
    unseen: [['dueDate', 'whenever suits']],
  },

  {
    name: 'architect in Milan, invoice for a second phase, formal non-native',
    subject: 'Staircase: invoice 67/2026',
    body: `Dear Mrs Brunner,

after our visit of 17 November the drawings of the staircase are complete, and the carpenter in Lugano confirms that he can begin in the second week of January. He asks only for the colour of the handrail.

I send you attached the invoice 67/2026 for the second phase, EUR 4,270.00 including VAT. The payment is to be effected by Friday 17 December 2026 to this account:

Studio Ferrero Architettura
IBAN IT14 J030 6909 6061 0000 0148 273

I remain at your complete disposal for any clarification whatsoever.

Kind regards
Paolo Ferrero`,
    attachments: [{ name: 'fattura_67_2026.pdf' }],
    known: [
      ['dueDate', 'Friday 17 December 2026'],
      ['payment', 'IT14 J030 6909 6061 0000 0148 273'],
      ['jargon', 'to be effected'],
      ['jargon', 'I remain at your complete disposal'],
    ],
    unseen: [],
  },

  {
    name: 'piano teacher in Reading, monthly invoice from a template',
    subject: "Invoice 318 for Arjun's lessons",
    body: `Hi Priya,

Arjun has the left hand of the Clementi nearly there. If he could play bars 9 to 16 slowly every day this week, we can put both hands together on Wednesday.

Invoice 381 for [MONTH] is attached: four lessons at £32, so £128 in total. Please pay by Monday 7 December to Helen Marsh, sort code 40-12-76, account 51093428.

There is no lesson on 16 December because I'm playing at the school carol service.

Best wishes,
Helen`,
    attachments: [{ name: 'lessons-november.pdf' }],
    known: [
      ['consistency', '381'],
      ['consistency', '[MONTH]'],
    ],
    unseen: [],
  },

  {
    name: 'haulage firm in Poznań, first invoice, non-native',
    subject: 'Invoice FV/11/0482 Poznań - Rotterdam',
    body: `Good morning Mr. Jansen,

the goods from Poznań were unloaded in Rotterdam on 19 November at 14:20, all 22 pallets, and the papers were signed without remarks. The scan is attached together with invoice FV/11/0482.

Amount: 1 240,00 EUR. Two hours of waiting at the ramp we had to add also, because your people were sleeping in the morning.

Payment is 30 days EOM, by transfer to PL87 1140 2004 0000 3102 7451 8836.

We have a free truck from Rotterdam to Łódź on 2 December, if you need it please call Marek.

Best regards
Agnieszka Wrona`,
    attachments: [{ name: 'FV_11_0482.pdf' }, { name: 'CMR_scan.pdf' }],
    known: [['dueDate', '30 days EOM']],
    unseen: [
      ['surprise', 'Two hours of waiting at the ramp we had to add also'],
      ['tone', 'your people were sleeping'],
    ],
  },

  {
    name: 'copywriter in London, invoice to a slow client',
    subject: 'Invoice 212: autumn brochure',
    body: `Hi Giles,

The brochure copy is signed off and with the printers. Charlotte has the final Word file, with the captions in a separate tab.

Invoice 212 is attached: £960, due Wednesday 9 December, by bank transfer to the account shown on it.

Be a love and don't make me chase for ten weeks like last time. I know your accounts department moves at the speed of continental drift, so consider this a head start.

See you at the Christmas do,
Imogen`,
    attachments: [{ name: 'Invoice 212 Hartley.pdf' }],
    known: [],
    unseen: [
      ['tone', `don't make me chase for ten weeks`],
      ['tone', 'moves at the speed of continental drift'],
    ],
  },

  {
    name: 'caterer in west Wales, first invoice, forgot the file',
    subject: "Saturday's lunch, invoice CAT-559",
    body: `Hi Siân,

Thank you for having us at the museum on Saturday. The kitchen was a joy to work in, and everyone was very patient about the soup.

The invoice is attached, number CAT-559. The total is £1,372.00, which is 98 guests at £14 a head. Please pay by 31 November to Cwm Kitchen Ltd, sort code 30-98-12, account 21774460.

One of your guests left a blue scarf on the coat stand. I've got it here and will drop it in on Thursday.

Diolch,
Rhian`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', '31 November'],
    ],
    unseen: [],
  },

  {
    name: 'IT consultant in Bengaluru, first invoice, Indian business English',
    subject: 'Server migration, invoice BLR/26-27/091',
    body: `Dear Mr. Shetty,

Greetings of the day!

The server migration at your Whitefield office is complete and the old machine has been switched off since yesterday. The backups ran both nights without errors.

PFA invoice no. BLR/26-27/091 for Rs. 84,960 (Rs. 72,000 plus 18% GST of Rs. 12,960).

Kindly do the needful and release the payment at the earliest. NEFT details: Kaveri Infotech, HDFC Bank, account 50200031884612, IFSC HDFC0001275. Please see that it is credited without fail.

Our engineer Naveen will visit on 3 December to check the printers.

Warm regards
Raghav Kamath`,
    attachments: [{ name: 'BLR-26-27-091.pdf' }],
    known: [
      ['jargon', 'PFA'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
      ['tone', 'without fail'],
    ],
    unseen: [],
  },

  {
    name: 'office cleaner in Toronto, invoice written into the mail',
    subject: 'Invoice 77, November cleaning',
    body: `Hi Dana,

Both offices are done for this month. The tap in the small kitchen drips a little, maybe somebody can look at it.

Invoice 77:
4 weekly cleans x $95 = $380.00
Boardroom carpet, as you asked on Nov 9 = $140.00
HST 13% = $67.60
Total $578.60

You can send an e-transfer to marisol.cleaning@example.ca.

Thank you and have a good week!
Marisol`,
    known: [
      ['consistency', '$578.60'],
      ['missing', 'dueDate'],
    ],
    unseen: [],
  },

  {
    name: 'illustrator in Bristol, first reminder, grovelling',
    subject: 'Invoice 56',
    body: `Hi Tamsin,

Hope you don't hate me for this! I saw the launch photos and the window display looks brilliant.

Invoice 56 (£420, for the three spot illustrations) was due on 13 November and I don't think it's come through. If you could sort it when you get a mo, that would be amazing. It's K Odell, sort code 09-01-28, account 40715523.

So so sorry to nag,
Kit x`,
    known: [
      ['dueDate', 'when you get a mo'],
      ['tone', 'So so sorry to nag'],
    ],
    unseen: [['tone', `Hope you don't hate me for this`]],
  },

  {
    name: 'electrician in Glasgow, second reminder, hurt',
    subject: 'Second reminder: invoice 1309',
    body: `John,

Invoice 1309 for £1,064.00 was due on 30 October and hasn't been paid yet. I turned out on a Sunday night so your freezers wouldn't spoil, and this is the thanks I get.

You wouldn't walk out of a chippy without paying for your supper.

Please pay by Friday 4 December: J Baird Electrical, sort code 83-22-10, account 00417726.

If there's anything not right with the work, phone me and I'll come and look at it.

Jim Baird`,
    known: [['tone', 'this is the thanks I get']],
    unseen: [['tone', `You wouldn't walk out of a chippy`]],
  },

  {
    name: 'consultancy in Utrecht, third reminder, legal',
    subject: 'Third reminder, invoice 2026-0417',
    body: `Dear Ms Okafor,

Invoice 2026-0417 of EUR 3,025.00 was due on 30 September 2026. We wrote to you about it on 21 October and 9 November and have not received a payment or an answer.

We hereby give you one last opportunity to pay the full amount by Wednesday 2 December 2026 to NL59 INGB 0006 7120 37, failing which we will hand the file to our bailiff without further notice. All resulting costs will be for your account.

The report and its annexes remain in your project folder, and you can download them there.

Regards
Van Dalen Advies
VAT NL204177352B01`,
    known: [
      ['jargon', 'hereby'],
      ['tone', 'one last opportunity'],
      ['jargon', 'failing which'],
      ['tone', 'hand the file to our bailiff'],
      ['tone', 'without further notice'],
      ['jargon', 'for your account'],
    ],
    unseen: [],
  },

  {
    name: 'roofer in Dayton, third reminder, angry',
    subject: 'FINAL NOTICE invoice 8802',
    body: `Mr. Delgado,

Invoice 8802 for $2,475.00 was due October 15. PAY THIS NOW or I put a lien on the house. I have been more than patient. A man with a new bass boat can pay for his roof.

Make the check payable to Hank Boyer Roofing, 118 Mill Rd, Dayton OH 45402, or use Zelle, 937-555-0144. I need it by 12/01/26.

The flashing you asked about came in and it's in my truck.

Hank Boyer`,
    known: [
      ['tone', 'FINAL NOTICE'],
      ['tone', 'PAY THIS NOW'],
      ['tone', 'I put a lien on the house'],
      ['tone', 'I have been more than patient'],
      ['dueDate', '12/01/26'],
    ],
    unseen: [['tone', 'A man with a new bass boat can pay for his roof']],
  },

  {
    name: 'hosting firm in Tampere writing in English, first reminder with an advert',
    subject: 'Payment reminder, invoice 30218',
    body: `Hello,

our receivable from you, invoice 30218 (hosting 1 October to 31 December, 186.00 €), was due on 11 November 2026. If you have paid it during the last days, you can forget this message.

We ask you to correct this neglect by 2 December 2026. IBAN FI60 5780 3820 0174 49, please write the invoice number in the message field.

While you are here: our Christmas elves have cut 15 % from the price of all new domain names!

Your website and mail continue to work normally.

Best regards
Pirkka Verkkopalvelut Oy / Sanna`,
    known: [['jargon', 'receivable']],
    unseen: [
      ['tone', 'correct this neglect'],
      ['incentive', 'our Christmas elves have cut 15 % from the price'],
    ],
  },

  {
    name: 'videographer in Cape Town, first reminder, desperate',
    subject: 'Invoice V-140',
    body: `Hi Lindiwe,

I hope the fundraiser went well. I heard the film got a standing ovation, which made my week.

Invoice V-140 for R 14 500 was due on 6 November and it hasn't come in yet. I've had to borrow from my mother to cover the studio rent, so you can imagine what it's like this side.

Please pay by Monday 30 November, I'm begging you. FNB, branch code 250655, account 62814407735, reference V-140.

The subtitled version is rendering and you'll have the link tomorrow.

Keenan`,
    known: [['tone', `I'm begging you`]],
    unseen: [['tone', `I've had to borrow from my mother to cover the studio rent`]],
  },

  {
    name: 'print shop in Nairobi, third reminder, stiff',
    subject: 'Invoice 0671, programmes',
    body: `Dear Brian,

As per my last email, invoice 0671 for KES 46,400 was due on 4 November. This is our third reminder and nobody has had the courtesy to reply.

Please expedite the payment by Friday 27 November: M-Pesa paybill 522533, account 0671.

The other 200 programmes are printed and folded, and you can collect them from the shop on Moi Avenue any weekday until six.

Regards,
Wanjiru`,
    known: [
      ['tone', 'As per my last email'],
      ['tone', 'nobody has had the courtesy to reply'],
      ['jargon', 'expedite'],
    ],
    unseen: [],
  },

  {
    name: 'tiler near Málaga, first reminder to a British client',
    subject: 'Reminder of the invoice 2026/88',
    body: `Hello Mr. Whitaker,

I hope everything is well in the house and the terrace is dry after the rain of last week.

I have not received the payment of the invoice 2026/88, 1.936,00 €, that was due on 10 November. Please make the transfer by 4 December to Azulejos Romero, ES37 2100 0418 4402 0031 7745. Here among us a man would be ashamed to owe the tiler.

The grey pieces for the bathroom arrive on Tuesday, I can put them any afternoon you say me.

Remember please, the last day for the payment is 30 November.

Regards,
Antonio Romero`,
    known: [['dueDate', '30 November']],
    unseen: [['tone', 'a man would be ashamed to owe the tiler']],
  },

  {
    name: 'dog walker in Sheffield, first reminder, cheerful and thin',
    subject: 'Invoice 19',
    body: `Morning Fi!

Biscuit was a star this week, apart from the puddle. He's had his towel down and is asleep on my feet as I type.

Just a little reminder that invoice 19 for October's walks was due on 15 November. Could you send it over by Sunday 29 November? I can't pay my vet in tennis balls, you know.

See you Monday at the usual time,
Jo`,
    known: [
      ['missing', 'total'],
      ['missing', 'howToPay'],
    ],
    unseen: [['tone', `I can't pay my vet in tennis balls`]],
  },

  {
    name: 'builder in County Down, estimate for a kitchen wall',
    subject: 'Estimate E-204, kitchen',
    body: `Hi Colm,

Thanks for showing me round on Thursday, and for the tea.

Estimate E-204 is attached. It's £6,850 including VAT to take out the back wall, put in the steel, plaster and make good. I could start on Monday 11 January and I'd need about three weeks. The price holds till 18 December. E&OE.

Once that wall's open God knows what we'll find, and whatever it is goes on the bill.

No money up front, the job is COD.

All the best
Declan`,
    attachments: [{ name: 'E-204.pdf' }],
    known: [
      ['jargon', 'E&OE'],
      ['dueDate', 'COD'],
    ],
    unseen: [['surprise', 'whatever it is goes on the bill']],
  },

  {
    name: 'web agency in Manchester, revised price',
    subject: 'Your shop: revised price',
    body: `Hi Sunita,

The product pages are nearly there, and you can click through them on the test site with the password you already have. The photos of the blue range look especially good.

During development we identified additional out-of-scope requirements in the checkout, necessitating an uplift of £1,100. The new price is £5,600 instead of £4,500.

If you don't get back to us by Friday 27 November we'll take it you're happy and bill the lot.

Thanks,
Tom at Brightside`,
    known: [
      ['surprise', 'additional out-of-scope requirements'],
      ['jargon', 'necessitating an uplift'],
    ],
    unseen: [['tone', `we'll take it you're happy and bill the lot`]],
  },

  {
    name: 'upholstery workshop in Ghent, change of bank account',
    subject: 'Our new bank account, invoice 26-190',
    body: `Dear Mrs Peeters,

Your two armchairs are in the window now and everybody who comes in asks about the fabric.

We have moved to another bank. The new account is effective forthwith and our earlier payment instructions are null and void.

Invoice 26-190 for € 742,50 is still due on Friday 11 December 2026. Please pay it to BE38 7340 5182 7715 in the name of Atelier Maes. If you want to check that this message is really from us, call the workshop on the number you know.

Warm regards
Lieve Maes`,
    known: [
      ['jargon', 'effective forthwith'],
      ['jargon', 'null and void'],
      ['payment', 'BE38 7340 5182 7715'],
    ],
    unseen: [],
  },

  {
    name: 'carpenter in Malmö, thanks for a part payment',
    subject: 'Part payment of invoice 1045',
    body: `Hi Derek,

Your 8,000 kr came in on Monday, thank you. At last a sign of life from your wallet!

Invoice 1045 was 21,500 kr, so 12,500 kr is left. Please pay that by Friday 11 December 2026 to SE45 5000 0000 0583 9825 7466.

The drawer that sticks only needs a bit of wax. I'll bring some when I pass by next week.

Henrik`,
    known: [['consistency', '12,500 kr']],
    unseen: [['tone', 'At last a sign of life from your wallet']],
  },

  {
    name: 'virtual assistant in Norwich, thanks and a change of billing',
    subject: 'Thank you, invoice 602 is paid',
    body: `Dear Pauline,

Thank you for paying invoice 602 so quickly. The £210 arrived yesterday. I only wish the rest of them didn't need a cattle prod.

From January I'll bill in arrears, pro rata for the two weeks I'm away in February.

Your travel for the Harrogate trip is booked and the tickets are in your inbox.

Best,
Wendy`,
    known: [
      ['jargon', 'in arrears'],
      ['jargon', 'pro rata'],
    ],
    unseen: [['tone', `the rest of them didn't need a cattle prod`]],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'sign painter in Brighton, first invoice',
    subject: 'Invoice 88: the shop sign',
    body: `Hi Marta,

The gold leaf has settled nicely and you can wipe the fascia with a damp cloth from Saturday. Thank you for the coffee and for holding the ladder!

Invoice 88 is attached. It comes to £740: £620 for the painting and £120 for the gold leaf, as in my quote of 2 November.

Please pay by Friday 11 December 2026 by bank transfer: L Fenwick, sort code 20-71-44, account 93310275, reference 88.

Happy opening,
Lou`,
    attachments: [{ name: 'Invoice-88.pdf' }],
  },

  {
    name: 'court interpreter in Edinburgh, first invoice',
    subject: 'Invoice 2026-31, Sheriff Court on 18 November',
    body: `Dear Ms Rennie,

Thank you for booking me for the hearing at Edinburgh Sheriff Court on 18 November. The case was put off to 20 January, and I have kept that morning free for you.

My invoice, number 2026-31, is attached. The total is £192.00: three hours at £58, and £18 for the train as agreed in your booking.

Please pay by Wednesday 16 December 2026 to Ewa Lis, sort code 83-22-10, account 00629914.

Kind regards
Ewa Lis`,
    attachments: [{ name: 'invoice_2026-31.pdf' }],
  },

  {
    name: 'sound engineer in Cologne, first invoice, non-native',
    subject: 'Invoice R-2026-74, mixing of four songs',
    body: `Hi Caroline,

the final mixes of all four songs are in your folder, with the version without vocals as well. I like the third one most, the cello sits very well now.

You find the invoice R-2026-74 in the attachment. It is 960,00 € for four songs. Please transfer it by 10 December 2026 to:

Jonas Wirtz
IBAN DE60 3705 0299 0048 2137 65

If something in the mix is too loud or too quiet for you, tell me and I change it.

Greetings from Cologne
Jonas`,
    attachments: [{ name: 'R-2026-74.pdf' }],
  },

  {
    name: 'physiotherapist in Hamilton NZ, invoice to a rugby club',
    subject: 'Invoice 1520: October and November sessions',
    body: `Hi Wiremu,

Good to see the boys moving so well on Tuesday. Sam's knee needs two more weeks before he tackles, so please keep him on the bike till then.

Invoice 1520 is attached for six sessions at $150, $900 plus $135 GST, so $1,035 all up.

It's due on Friday 18 December 2026. You can pay into 03-1556-0042817-00, Waikato Sports Physio, and put 1520 in the reference.

Cheers,
Hana`,
    attachments: [{ name: 'INV1520.pdf' }],
  },

  {
    name: 'farrier in Kildare, invoice in a few lines',
    subject: 'Invoice 640',
    body: `Hi Orla,

All four horses shod on Monday, and the grey stood like a lamb. Invoice 640 attached, €380, due Friday 4 December. Bank transfer to P Nolan, IE89 AIBK 9310 4522 0177 63, or cash when you see me in the yard.

Paddy`,
    attachments: [{ name: 'inv640.pdf' }],
  },

  {
    name: 'software developer in Tartu, monthly invoice',
    subject: 'November invoice 2026-11',
    body: `Hello Stephen,

November in short: the export to Excel works, the slow search is fixed, and the new login is in testing. Kadri found one bug with long names, and I will fix it on Monday.

Invoice 2026-11 is attached: 62 hours at €55, in total €3,410. Please pay it by Tuesday 15 December 2026 to Nordkood OÜ, IBAN EE36 2210 5733 0914 0000.

The list of hours is on the second page, so you can compare it with the board.

Best
Rasmus`,
    attachments: [{ name: 'nordkood-2026-11.pdf' }],
  },

  {
    name: 'florist in Portland, chatty first invoice',
    subject: 'Your wedding flowers, invoice #2290',
    body: `Hi Alicia and Dee,

I keep thinking about that arch! The dahlias held out to the very end, and your grandmother took two of the centerpieces home on her lap, which made my whole year.

Invoice #2290 is attached. The flowers were $1,850, setup and teardown $300, and your $500 deposit is taken off, which leaves $1,650.

It's due on Monday, December 14, 2026. You can pay by card through the link on the invoice, or mail a check to Wild Fennel Flowers, 2217 SE Clinton St, Portland, OR 97202.

Please send me photos when you get them. I'd love to see the one with the dog.

Hugs,
Margo`,
    attachments: [{ name: 'Invoice_2290.pdf' }],
  },

  {
    name: 'British removal firm in Valencia, first invoice',
    subject: 'Your move on 20 November, invoice A-1077',
    body: `Dear Mr and Mrs Colley,

I hope the first nights in Gandia have been quiet ones and that the piano has found its corner.

Your invoice, A-1077, is attached. The total is 1.815,00 € including 21 % IVA, the same as our estimate of 26 October.

Please pay by Friday 4 December 2026, by transfer to Levante Removals S.L., ES35 0182 2370 4502 0154 8832, or by card at our office in Calle Colón.

We will collect the empty boxes whenever you ring us, free of charge.

Kind regards
Sandra Pike`,
    attachments: [{ name: 'A-1077.pdf' }],
  },

  {
    name: 'childminder in Cardiff, monthly invoice',
    subject: 'Invoice 45 for November',
    body: `Hi Gemma,

Osian has had a lovely month and can now put his own wellies on, though rarely on the right feet.

Invoice 45 for November is attached. It's 68 hours at £6.50, so £442. Please pay by Monday 30 November to Bethan Rees, sort code 30-98-12, account 18840227.

I'm closed from 23 December to 3 January, and I won't charge for those days.

Bethan`,
    attachments: [{ name: 'Invoice 45.pdf' }],
  },

  {
    name: 'academic editor in Ann Arbor, first invoice',
    subject: 'Chapters 1-3 edited; invoice 417',
    body: `Dear Professor Lindqvist,

Chapters 1 to 3 are edited and attached with tracked changes. My main question is in chapter 2, where the term "net effect" is used in two senses. I've left a comment there with two suggestions.

I'm also attaching invoice 417 for $1,134.00 (18,900 words at 6 cents). Please pay by December 18, 2026, by ACH to Claire Dobbs, routing number 101000190, account 7730418265. If your university needs a form from me before it can pay, send it over and I'll fill it in.

Chapter 4 will be with you on December 9.

With best wishes,
Claire Dobbs`,
    attachments: [{ name: 'chapters-1-3-edited.docx' }, { name: 'invoice-417.pdf' }],
  },

  {
    name: 'sports ground firm in Somerset, first invoice for cricket nets',
    subject: 'Cricket nets: invoice 3105',
    body: `Dear Graham,

The two nets are up and the run-ups are rolled. Please keep everyone off the turf until Sunday so that it can knit.

Invoice 3105 is attached, £2,640.00 including VAT of £440.00. The money is due on Friday 18 December 2026 and can go to Mendip Grounds Ltd, sort code 40-12-76, account 51093428. A cheque to our Wells address is fine too.

The old nets are rolled up behind the pavilion in case the juniors can use them.

Best regards
Phil Tucker`,
    attachments: [{ name: 'Invoice-3105.pdf' }],
  },

  {
    name: 'legal translator in Porto, first invoice',
    subject: 'Translation of the lease, invoice FT 2026/58',
    body: `Dear Mr Haines,

The English translation of your lease is attached, signed and stamped as the notary asked. Clause 9 about going to court is long in Portuguese too, so I added a short note that explains it in simple words.

The invoice FT 2026/58 is also attached: 246,00 € including IVA. Please pay by Thursday 10 December 2026 by transfer to Inês Matos, IBAN PT50 0035 0127 0004 8215 5306 8, or with MB WAY to 912 000 417.

I send the paper original by post today.

Kind regards
Inês Matos`,
    attachments: [{ name: 'lease-english.pdf' }, { name: 'FT-2026-58.pdf' }],
  },

  {
    name: 'window cleaner in Hull, three lines',
    subject: 'Windows, invoice 2064',
    body: `Hi Mrs Dent, windows done this morning, back ones too. Invoice 2064, £18, due by Wednesday 2 December. Bank transfer to S Kirk, 09-01-28, 40715523, or leave cash in the usual jar. Next visit is Wednesday 23 December. Steve`,
  },

  {
    name: 'joiner in Halifax NS, invoice with an agreed extra',
    subject: 'Invoice 511: bookcases',
    body: `Hi Janet,

The bookcases are level and fixed to the wall, and the second coat of oil will be dry by tomorrow night.

Invoice 511 is attached:

Two bookcases, as quoted: $2,300.00
Extra shelf over the door, which you approved by email on November 12: $180.00
HST 14%: $347.20
Total: $2,827.20

Please pay by Friday, December 11, 2026, by e-transfer to mackinnon.joinery@example.ca. If you'd sooner write a cheque, make it out to MacKinnon Joinery and I'll pick it up.

I found your pencil in my toolbox and will bring it back!

Ewan`,
    attachments: [{ name: 'Invoice511.pdf' }],
  },

  {
    name: 'yoga teacher in Galway, first reminder',
    subject: 'A reminder about invoice 212',
    body: `Hi Deirdre,

I hope the staff are still doing their shoulder stretches!

Invoice 212 for the October lunchtime classes, €280, was due last Friday, 20 November, and I haven't seen it come in yet. Could you have a look and pay it by Wednesday 2 December? The account is Sinéad Walsh, IE53 AIBK 9331 8417 2608 35.

If it's already on its way, thank you, and there's nothing more to do.

See you Thursday,
Sinéad`,
  },

  {
    name: 'jeweller in Aarhus, first reminder, non-native',
    subject: 'Invoice 1290 from 26 October',
    body: `Dear Fiona,

I think our invoice 1290 has maybe been overlooked. It was for the twelve pairs of earrings, 5.400 kr., and the day for payment was 16 November.

I have attached it again. Could you please pay by Thursday 3 December 2026? Our account is DK50 0040 0440 1162 43.

I hope the earrings look nice in the shop. If any clasp is too tight, send the pair back to me and I repair it for free.

Many greetings
Mette Holm`,
    attachments: [{ name: 'faktura-1290.pdf' }],
  },

  {
    name: 'landscaper in Adelaide, second reminder, offers to split',
    subject: 'Second reminder: invoice 733',
    body: `G'day Luke,

I wrote on 9 November about invoice 733, $1,760 for the retaining wall, which was due on 30 October. It hasn't been paid yet, so I wanted to check in again.

Please pay by Friday 4 December 2026 to Torrens Landscapes, BSB 105-029, account 004 418 820. If that's hard to do in one go, I'm happy with $880 on 4 December and $880 on 8 January. Just tell me which you'd like.

And if something about the wall isn't right, ring me on 0491 570 156 and I'll come past.

Cheers,
Dean`,
  },

  {
    name: 'engineering office in Freiburg, third reminder, formal and calm',
    subject: 'Third reminder, invoice 2026-0339',
    body: `Dear Mr Abbott,

Our invoice 2026-0339 for the structural calculation, 2.856,00 €, was due on 15 September 2026. We reminded you on 5 October and 2 November. Today it is 71 days overdue.

We would like to understand what is holding it up. If a document or an order number is missing, Ms Vogel will send it on the same day (telephone +49 761 555 0123).

Otherwise please transfer the amount by Friday 4 December 2026 to Ingenieurbüro Vogel, IBAN DE30 4306 0967 4081 2293 00.

The invoice is attached once more.

Kind regards
Dr. Matthias Vogel`,
    attachments: [{ name: 'Rechnung-2026-0339.pdf' }],
  },

  {
    name: 'bookkeeper in Omaha, reminder that may have gone astray',
    subject: 'Did invoice 10448 reach you?',
    body: `Hi Rhonda,

I'm not sure our invoice 10448 ever got to you, because I sent it to Bill's old address and he retired in September. It's for the October bookkeeping, $425.00, and was due November 15.

I've attached a fresh copy. Could you pay it by Friday, December 4? A check to Prairie Books, PO Box 311, Omaha, NE 68101, or ACH to the account on the invoice both work.

Could you also tell me who should get these from now on?

Thanks so much,
Carol`,
    attachments: [{ name: 'Invoice-10448.pdf' }],
  },

  {
    name: 'translator in Lyon, late reminder that states interest',
    subject: 'Invoice 2026-52, due 31 August',
    body: `Dear Sir,

Invoice 2026-52 for the translation of your catalogue, 1 480,00 €, was due on 31 August 2026 and has not been paid yet. I wrote to you on 14 September, 12 October and 9 November.

As the invoice says, interest of 10 % a year runs from the due date. I have not added any so far. Please pay the 1 480,00 € by Monday 7 December 2026 to FR76 3000 4008 2300 0104 7721 957.

If you disagree with any part of the invoice, please tell me which one so that we can look at it together.

Yours faithfully
Hélène Girard`,
  },

  {
    name: 'surveyor in Mombasa, reminder after a phone call',
    subject: 'Invoice 0184 as we discussed',
    body: `Dear Mr. Otieno,

Thank you for taking my call this morning. I promised to write immediately after it, so here are the details again.

Invoice 0184 is for the boundary survey at Nyali, KES 78,000, and it was due on 10 November. You said the payment will be made by Wednesday 2 December, and that suits us well. Please use M-Pesa paybill 400222, account number 0184.

The beacon certificates are stamped, and you will receive them by courier tomorrow.

Kind regards,
Halima Said`,
  },

  {
    name: 'marketing studio in Singapore, note before the due date',
    subject: 'Invoice SG-0926 is due on Monday',
    body: `Hi Wei Ling,

A quick note before the weekend: invoice SG-0926 for S$2,180.00, for the annual report design, is due on Monday 30 November 2026. You can pay by PayNow to UEN 201988214K or by bank transfer to DBS 003-918274-6.

The printer has confirmed delivery to your office on 3 December between 9 and 11.

Thank you!
Joanne`,
  },

  {
    name: 'tiler in Leeds, reminder after a fault was put right',
    subject: 'Invoice 390 after the grout repair',
    body: `Hi Mr Hussain,

Thanks for sending the photo of the shower. It looks right now that the new grout has cured, and you were quite right to hold on until it was done.

That leaves invoice 390, £890. It was due on 6 November, but since the repair was only finished last Thursday, let's say Friday 4 December instead. The account is Armley Tiling, sort code 30-98-12, account 21774460.

I've put a tub of the same grout by the boiler in case you need it.

All the best,
Craig`,
  },

  {
    name: 'boat repairer in Malta, estimate',
    subject: 'Estimate 26-77 for your luzzu',
    body: `Dear Carmen,

I looked at the boat on Saturday. The hull is sound, but five planks near the stern are soft and should be changed before spring.

Estimate 26-77 is attached. The work costs €3,200 including VAT and takes about four weeks. I could begin on 11 January if you tell me by 18 December. The price will not change unless you ask for something more, and then I write you a new estimate first.

If you go ahead, I ask for €1,600 on 11 January and €1,600 on 12 February.

Regards
Ġorġ Zammit`,
    attachments: [{ name: 'estimate-26-77.pdf' }],
  },

  {
    name: 'exhibition builder in Bergen, revised price after an agreed change',
    subject: 'New price for the stand, 64 500 kr',
    body: `Hi Andrew,

It was good to talk on Monday. As we agreed on the phone, the stand grows from 12 to 15 square metres and gets a second screen.

The price goes from 56 000 kr to 64 500 kr: 5 500 kr for the larger floor and 3 000 kr for the screen. The new drawing and the new offer, T-218, are attached.

Please answer by Wednesday 2 December if this looks right to you. I order nothing before I hear from you, and you can still choose the smaller stand for the old price.

Regards,
Ingrid Solheim`,
    attachments: [{ name: 'T-218-offer.pdf' }, { name: 'stand-15m2.pdf' }],
  },

  {
    name: 'bicycle workshop in Utrecht, change of bank account',
    subject: 'New bank account for invoice 2026-290',
    body: `Dear Louise,

We have a new bank account. Invoice 2026-290 for the two cargo bikes is unchanged: € 1.150,00, to be paid by Friday 11 December 2026. Only the account is different: NL32 TRIO 0338 2045 12, in the name of De Ketting.

Because people are rightly careful with messages like this one, please call us on the number on your old invoice if you want to check it.

If you have already paid into the old account, that is fine. It stays open until March.

Greetings
Bas`,
  },

  {
    name: 'stonemason in Perthshire, thanks for a part payment',
    subject: 'Thank you for the first half of invoice 871',
    body: `Dear Mrs Menzies,

Your £1,200 came in this morning, thank you. It's the first half of invoice 871, and the other £1,200 is due on Friday 29 January 2027, as we agreed. The account is the same one you've just used: A Geddes, sort code 83-22-10, account 00554102.

The lettering on your father's stone has weathered in nicely. I went by on Sunday and the light was on it.

With kind regards
Alasdair Geddes`,
  },

  {
    name: 'ski instructor agency in Tyrol, thanks for the payment',
    subject: 'Invoice 2026/19 is paid, thank you',
    body: `Dear Rachel,

Your payment of 1.350,00 € for invoice 2026/19 arrived today. Thank you very much! Your group is now booked from 14 to 19 February, and Lukas will meet you at the Gondola station on Sunday at 9.

A receipt is attached for your accounts. If somebody in the group falls ill, tell us before 31 January and we will give the money back for that person.

We look forward to seeing you in the snow,
Johanna`,
    attachments: [{ name: 'receipt-2026-19.pdf' }],
  },
]
