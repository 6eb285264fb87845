/** English mails of plain tradespeople on a working day: short, quickly written, one to three faults each. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'English plumber, net 30 and end-of-tether reminder',
    subject: 'Invoice 1187 - boiler service',
    body: `Hi Karen,

Invoice 1187 for the boiler service and the new diverter valve is attached, £218.00 in total.

Terms are net 30.

Bank: Starling, Gary Holroyd Plumbing, sort code 60-83-71, account 22814590. Please put 1187 as the reference.

Thanks,
Gary Holroyd`,
    attachments: [{ name: 'inv-1187.pdf' }],
    known: [['dueDate', 'net 30']],
    unseen: [],
  },

  {
    name: 'Irish bookkeeper, blames the client for chasing',
    subject: 'Invoice BK-0432 reminder',
    body: `Hello Declan,

Just checking in on invoice BK-0432 for the October books, €360.00, which was due on 13 November.

I do your VAT on time every single month, so I know exactly how much is sitting in that account.

Could you send it over by Wednesday 2 December? The IBAN is IE29 AIBK 9311 5212 3456 78.

Thanks,
Niamh Tuohy`,
    attachments: [],
    known: [],
    unseen: [['tone', 'so I know exactly how much is sitting in that account']],
  },

  {
    name: 'Australian dog groomer, no due date',
    subject: 'Biscuit and Milo - inv 209',
    body: `Hi Trish,

Lovely seeing the boys yesterday, Milo was a champ with the dryer.

Invoice 209
Full groom Biscuit (cavoodle) $95
Full groom Milo (cavoodle) $95
Total $190

PayID: 0412 555 019 (Shelly Marsden)

Thanks so much!
Shelly
Muddy Paws Mobile Grooming`,
    attachments: [],
    known: [['missing', 'dueDate']],
    unseen: [],
  },

  {
    name: 'American web designer, remit and vague soon',
    subject: 'Invoice #3051 for website updates',
    body: `Hi Marcus,

Attached is invoice #3051 for the November website updates: 6 hours at $85, so $510.

Kindly remit payment at your earliest convenience. You can pay by Zelle to dana@danafreyweb.com or with the card link on the invoice.

Thank you!
Dana Frey`,
    attachments: [{ name: 'invoice-3051.pdf' }],
    known: [
      ['jargon', 'remit'],
      ['dueDate', 'at your earliest convenience'],
    ],
    unseen: [],
  },

  {
    name: 'Canadian carpenter, sum does not add up',
    subject: 'Deck repair invoice 88',
    body: `Hi Joan,

Here's the bill for the deck, invoice 88:

Cedar boards   $420.00
Screws and joist tape   $65.00
Labour, 9 hrs x $60   $540.00
Total   $1,125.00

Please e-transfer to pete@lakeshorecarpentry.ca by Friday, December 11.

Thanks again for the muffins,
Pete Lavigne`,
    attachments: [],
    known: [['consistency', 'Total   $1,125.00']],
    unseen: [],
  },

  {
    name: 'Indian translator, officialese',
    subject: 'Invoice TR/26/114',
    body: `Dear Mr. Mehta,

Please find enclosed herewith invoice TR/26/114 for the translation of the lease deed, 3,200 words at Rs 4 = Rs 12,800.

You are requested to do the needful by 10 December 2026. UPI: sunita.rao@okbank.

Thank you,
Sunita Rao`,
    attachments: [{ name: 'TR-26-114.pdf' }],
    known: [
      ['jargon', 'enclosed herewith'],
      ['jargon', 'do the needful'],
    ],
    unseen: [],
  },

  {
    name: 'Scottish gardener, extra work not agreed',
    subject: 'Garden tidy, invoice 0671',
    body: `Hi Fiona,

All done at the back, and the leaves are bagged by the gate.

Invoice 0671
Autumn tidy as quoted £140
Took the old shed down while I was there £90
Total £230

Due by Wed 9 December, to Ross Abercrombie, 80-22-60, 10467723.

Cheers and thanks,
Ross`,
    attachments: [],
    known: [],
    unseen: [['surprise', 'Took the old shed down while I was there £90']],
  },

  {
    name: 'Danish-based illustrator, wrong IBAN',
    subject: 'Invoice 2026-57, three spot illustrations',
    body: `Hi Mette,

Thanks for a fun job! Invoice 2026-57 for the three spot illustrations: 3 x 1,800 DKK = 5,400 DKK.

Please pay by 11 December 2026 to IBAN DK51 0040 0440 1162 43.

The high-res files are in the shared folder.

Best,
Oliver Brandt`,
    attachments: [],
    known: [['payment', 'DK51 0040 0440 1162 43']],
    unseen: [],
  },

  {
    name: 'American piano tuner, legal threat',
    subject: 'Invoice 774, October tuning',
    body: `Hello Mr. Whitaker,

Invoice 774 for the October tuning, $165, was due on October 30 and I have not received it.

If it is not paid by December 4 I will have to take legal action.

Checks can go to Ron Delgado, 418 Elm St, Dayton OH 45402.

Thank you,
Ron Delgado`,
    attachments: [],
    known: [['tone', 'I will have to take legal action']],
    unseen: [],
  },

  {
    name: 'English massage therapist, apologises and guilt trip',
    subject: 'Your November massages',
    body: `Hi Lorna,

So so sorry to bother you with this, I really hate asking.

Invoice 58 for the three November massages comes to £165 and was due last Friday, 20 November. It's only me here and the studio rent goes out on the 1st whether I eat or not.

Could you pay by Monday 30 November? Account: Beth Ansell, 04-00-04, 51873320.

Thank you,
Beth`,
    attachments: [],
    known: [['tone', 'So so sorry to bother you with this, I really hate asking']],
    unseen: [['tone', 'whether I eat or not']],
  },

  {
    name: 'Northern Irish driver, no total',
    subject: 'Airport runs - invoice 312',
    body: `Morning Stephen,

Invoice 312 for the four airport runs in November is ready. Same rate as before.

Could you pay by 7 December please? Danske Bank, Conor Magill Transfers, 95-01-21, 30044187.

Thanks a million,
Conor`,
    attachments: [],
    known: [['missing', 'total']],
    unseen: [],
  },

  {
    name: 'Australian tutor, weekday mismatch',
    subject: 'Term 4 maths tutoring, invoice T4-19',
    body: `Hi Anita,

Invoice T4-19 for Josh's tutoring: 5 sessions x $70 = $350.

Due Thursday 4 December 2026. BSB 062-000, account 1044 8821, name Hamish Boyle.

He did really well on the quadratics test, by the way!

Thanks,
Hamish`,
    attachments: [],
    known: [['dueDate', 'Thursday 4 December 2026']],
    unseen: [],
  },

  {
    name: 'Irish photographer, upsell in reminder',
    subject: 'Reminder: invoice 2026/140',
    body: `Hi Sinead,

A quick reminder about invoice 2026/140 for the christening photos, €275, due on 16 November. Could you pay it by Friday 4 December?

IBAN IE92 BOFI 9000 1710 0279 52, name Paula Keane.

Also, my Christmas mini sessions are 20% off if you book this week!

Thanks,
Paula`,
    attachments: [],
    known: [['incentive', 'my Christmas mini sessions are 20% off if you book this week!']],
    unseen: [],
  },

  {
    name: 'American consultant, accounting jargon',
    subject: 'Invoice 1029 / Q4 process review',
    body: `Hi Priya,

Invoice 1029 is attached, $4,200.00 for the process review (agreed fixed fee).

Terms are 2/10 net 30. Let me know if your AP team needs a W-9 or a PO match before disbursement.

Bank transfer: First Valley Bank, routing and account number are on page 2 of the invoice.

Thank you,
Greg Tillman
Tillman Consulting`,
    attachments: [{ name: 'invoice-1029.pdf' }],
    known: [['dueDate', '2/10 net 30']],
    unseen: [['jargon', 'AP team needs a W-9 or a PO match before disbursement']],
  },

  {
    name: 'English seamstress, no way to pay',
    subject: 'Bridesmaid dresses - invoice 46',
    body: `Hi Chloe,

All four dresses are hemmed and pressed, ready to collect any day after 3.

Invoice 46: 4 hems at £28 = £112, taking in two bodices at £20 = £40. Total £152.

Please pay by Friday 4 December.

Thank you, can't wait to see the photos!
Maureen Tidy`,
    attachments: [],
    known: [['missing', 'howToPay']],
    unseen: [],
  },

  {
    name: 'Canadian trainer, ambiguous numeric date',
    subject: 'Invoice 0093 - first aid course',
    body: `Hi Leanne,

Thanks for hosting us on Saturday. Invoice 0093 is for 8 people at $95, total $760.

Payment is due 07/12/2026. E-transfer to bookings@prairiefirstaid.ca, no password needed.

The certificates will be mailed next week.

Thanks,
Curtis Reimer`,
    attachments: [],
    known: [['dueDate', '07/12/2026']],
    unseen: [],
  },

  {
    name: 'English electrician, shouting subject',
    subject: 'INVOICE 2290 STILL NOT PAID!!!',
    body: `Hi Mark,

Invoice 2290 for the consumer unit, £640, was due on 6 November.

Please pay by Wednesday 2 December to D Pratt Electrical, 20-45-11, 73310928.

I dare say the lights are working fine over there.

Thanks,
Dave Pratt`,
    attachments: [],
    known: [['tone', 'INVOICE 2290 STILL NOT PAID!!!']],
    unseen: [['tone', 'I dare say the lights are working fine over there']],
  },

  {
    name: 'Swedish web developer in English, two due dates',
    subject: 'Invoice 10077 due 9 December',
    body: `Hi Tom,

Here is invoice 10077 for the booking form, 14 hours at 900 SEK = 12,600 SEK.

Please pay by 16 December 2026 to IBAN SE45 5000 0000 0583 9825 7466.

Have a nice week!
Thank you,
Linnea Ek`,
    attachments: [{ name: 'invoice-10077.pdf' }],
    known: [['dueDate', '16 December 2026']],
    unseen: [],
  },

  {
    name: 'Indian web designer, placeholder left and ASAP',
    subject: 'Invoice WD-221 for website redesign',
    body: `Dear [Client Name],

Here is invoice WD-221 for the second stage of the website, Rs 45,000.

Kindly pay ASAP to account 50100233417788, IFSC HDFC0000123, Arvind Pillai.

Thank you,
Arvind Pillai`,
    attachments: [{ name: 'WD-221.pdf' }],
    known: [
      ['consistency', '[Client Name]'],
      ['dueDate', 'ASAP'],
    ],
    unseen: [],
  },

  {
    name: 'Australian removalist, price higher than quoted',
    subject: 'Move on Saturday - invoice 1504',
    body: `Hi Glenn,

Hope you're settling in at Coburg.

Invoice 1504 for the move. I know I quoted $680 but it ended up $845, the stairs were a killer.

Pay by Thursday 10 December please, BSB 083-004, acc 61 722 9043, Dean's Little Truck.

Cheers, thanks mate,
Dean`,
    attachments: [],
    known: [],
    unseen: [['surprise', 'I know I quoted $680 but it ended up $845']],
  },

  {
    name: 'American house cleaner, due date already past',
    subject: 'Cleaning invoice 65',
    body: `Hi Ms. Alvarez,

Here is invoice 65 for this month's cleanings: 4 visits x $110 = $440.

It is due November 20, 2026. Venmo @rosie-cleans is easiest, or cash next time I'm there.

Thank you so much,
Rosie Bautista`,
    attachments: [],
    known: [['dueDate', 'November 20, 2026']],
    unseen: [],
  },

  {
    name: 'English bookkeeper, invoice numbers differ',
    subject: 'Invoice 0518 - October bookkeeping',
    body: `Hi Jas,

Invoice 0581 for October is attached: £240.00, due Friday 11 December.

Bank details: Helen Croft Bookkeeping, 30-99-50, 40217765.

Two receipts are missing (Screwfix and the Shell garage), could you send photos when you get a minute?

Many thanks,
Helen Croft`,
    attachments: [{ name: 'october.pdf' }],
    known: [['consistency', '0581']],
    unseen: [],
  },

  {
    name: 'Irish painter, ultimatum with work stop',
    subject: 'Invoice 77, stage 1',
    body: `Hi Brendan,

Stage 1 invoice, number 77, for €1,350 was due on Wednesday 18 November and it's not in yet.

No money by Friday 27 November, no painters on Monday. Simple as that.

IBAN IE49 AIBK 9320 8617 3450 92, Ollie Farrell Decorators.

Thanks,
Ollie`,
    attachments: [],
    known: [],
    unseen: [['tone', 'No money by Friday 27 November, no painters on Monday. Simple as that.']],
  },

  {
    name: 'English PA, relative due date without anchor',
    subject: 'Invoice VA-33',
    body: `Hi Simon,

Invoice VA-33 for November admin is attached: 11 hours at £27 = £297.

It's the usual couple of weeks to pay. Monzo, Tanya Osei, 04-00-03, 88120467.

Also I moved your dentist to Tuesday at 10.

Thanks,
Tanya`,
    attachments: [{ name: 'VA-33.pdf' }],
    known: [],
    unseen: [['dueDate', 'the usual couple of weeks']],
  },

  {
    name: 'American photographer, card number and no invoice number',
    subject: 'Headshots balance',
    body: `Hi Courtney,

Your final headshots are in the gallery. The balance is $225, due Friday, December 4.

I can just run the card you gave me, 4111 1111 1111 1111, if you say yes.

Thank you!
Jill Sorensen Photography`,
    attachments: [],
    known: [
      ['payment', '4111 1111 1111 1111'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [],
  },

  {
    name: 'Canadian tax preparer, wrong multiplication',
    subject: 'Invoice 2026-31 for Harbour Café',
    body: `Hello Suzanne,

Invoice 2026-31 covers the payroll clean-up, 7 hours x $65 = $485, due December 9.

Please send an e-transfer to moira@mcleodbooks.ca.

Snow tires went on yesterday, so I can drop off the binder Thursday.

Thank you,
Moira McLeod`,
    attachments: [],
    known: [['consistency', '7 hours x $65 = $485']],
    unseen: [],
  },

  {
    name: 'Welsh roofer, late interest wording and outstanding jargon',
    subject: 'Reminder: invoice 933',
    body: `Dear Mrs Pugh,

Invoice 933 for the ridge tiles, £410, was due on 11 November.

We reserve the right to charge statutory interest under the Late Payment of Commercial Debts Act.

Please pay by Friday 4 December to Emlyn Roofing, 53-70-12, 60449182.

Thank you,
Emlyn Rees`,
    attachments: [],
    known: [
      ['tone', 'We reserve the right to charge statutory interest'],
      ['jargon', 'statutory interest under the Late Payment of Commercial Debts Act'],
    ],
    unseen: [],
  },

  {
    name: 'English dog walker, signs with nothing',
    subject: 'Invoice 17 - walks in November',
    body: `Hi there,

Invoice 17 for Pepper's walks: 12 walks x £14 = £168.

Due by Tuesday 1 December. Sort code 07-04-36, account 19920485.

She rolled in something on Monday, I've hosed her but sorry about the smell!

Thanks x`,
    attachments: [],
    known: [['missing', 'sellerName']],
    unseen: [],
  },

  {
    name: 'Finnish translator in English, currency mix',
    subject: 'Invoice 2026-088, manual EN>FI',
    body: `Hi Alison,

Thanks for the smooth project. Invoice 2026-088:

Translation 2,500 words x €0.14 = €350.00
Review by second reader €80.00
Total to pay: £430.00

Please pay by 14 December 2026 to IBAN FI21 1234 5600 0007 85.

Best regards,
Jukka Salo`,
    attachments: [],
    known: [['consistency', '£430.00']],
    unseen: [],
  },

  {
    name: 'American handyman, moralising and vague date',
    subject: 'Invoice 402 fence repair',
    body: `Hi Todd,

Checking on invoice 402 for the fence, $385, which was due November 9.

Where I come from a man settles up when the job is done. Let's get this taken care of before too long.

Cash App $bud-fixes works, or a check to Bud Larkin, PO Box 81, Salina KS.

Thanks,
Bud`,
    attachments: [],
    known: [],
    unseen: [
      ['tone', 'Where I come from a man settles up when the job is done'],
      ['dueDate', 'before too long'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'English plumber, first invoice',
    subject: 'Invoice 2041 - kitchen tap',
    body: `Hi Sheila,

Tap's all in and I've left the old one in the box under the sink in case you want the washers.

Invoice 2041
Tap £64
Labour, 1.5 hours at £50, £75
Total £139

Please pay by Wed 9 December. Phil Naylor, sort code 20-18-15, account 40911726.

Thanks for the bacon roll!
Phil`,
    attachments: [],
  },
  {
    name: 'Irish bookkeeper, monthly',
    subject: 'October books, invoice 318',
    body: `Hi Eoin,

October is finished and the VAT return went in on Thursday.

My invoice 318 for €290 is attached. It's due on Friday 11 December, and the bank details are IBAN IE29 AIBK 9311 5212 3456 78.

No rush on the two missing diesel receipts, the end of the month is fine.

Thanks,
Grainne Lacey`,
    attachments: [{ name: '318.pdf' }],
  },
  {
    name: 'Australian dog groomer, reminder',
    subject: 'Little reminder, invoice 611 for Peanut',
    body: `Hi Jodie,

Hope Peanut is still smelling nice after the weekend at the beach!

Invoice 611 for $85 was due last Wednesday, 18 November. Easily missed, so I've attached it again.

Could you pop it through by Tuesday 1 December? PayID 0433 555 172, Kirsty Nolan.

Thank you,
Kirsty`,
    attachments: [{ name: 'peanut-611.pdf' }],
  },
  {
    name: 'American web designer, project half',
    subject: 'Invoice #212: second half of website',
    body: `Hi Brenda,

The site is live, congratulations! Here's invoice #212 for the second half we agreed on in August: $1,400.

It's due Friday, December 11, 2026. You can pay by card using the button on the invoice or mail a check to Sam Ochoa, 77 Birch Ave, Boise ID 83702.

I'll stay on call for little fixes until the 31st, that's part of the price.

Thank you for everything,
Sam`,
    attachments: [{ name: 'invoice-212.pdf' }],
  },
  {
    name: 'Canadian carpenter, list',
    subject: 'Shelves - invoice 57',
    body: `Hello Doug,

Invoice 57 for the basement shelves:

- plywood and trim: $310
- 8 hours at $62: $496
- total: $806

Due Monday, December 14. E-transfer to neil@northshoreshelves.ca works best for me.

I still have your spare key, I'll drop it off Saturday after hockey.

Thanks,
Neil Gagnon`,
    attachments: [],
  },
  {
    name: 'Indian translator',
    subject: 'Invoice 26/071 for birth certificate translation',
    body: `Dear Ms. Fernandes,

The certified translation went by Speed Post this morning, tracking number EM402817735IN.

Invoice 26/071: 2 pages at Rs 750 = Rs 1,500. Please pay by 5 December 2026 through UPI to lata.kulkarni@okbank.

Do tell me if the embassy asks for a third copy, there is no charge for that.

Thank you,
Lata Kulkarni`,
    attachments: [],
  },
  {
    name: 'Scottish gardener, tiny invoice',
    subject: 'Invoice 140 hedge',
    body: `Hi Moira,

That's the hedge done before the snow. Invoice 140, £75 as agreed, due by Friday 4 December.

Euan Baird, 83-19-04, 10288135, or cash through my door if that's easier.

Thanks,
Euan`,
    attachments: [],
  },
  {
    name: 'Danish illustrator writing English',
    subject: 'Invoice 2026-44 (cover illustration)',
    body: `Dear Hannah,

Thank you for the nice words about the cover, I printed your mail and put it on the wall :)

Invoice 2026-44 is attached.
Amount: 9,500 DKK
Please pay by: 15 December 2026
IBAN: DK50 0040 0440 1162 43
Name: Signe Holm

Have a good week,
Signe`,
    attachments: [{ name: 'Invoice 2026-44.pdf' }],
  },
  {
    name: 'American piano tuner',
    subject: 'Piano tuning, invoice 883',
    body: `Hi Mrs. Kowalski,

Thanks for having me Monday, and for keeping the cat out this time!

Invoice 883 is for the tuning, $150, plus one new string, $20, which we talked about. That's $170 altogether.

Please pay by December 10, either by check to Walt Brandt or on Venmo @walt-tunes-pianos.

It'll want another tuning around May.

Thank you,
Walt`,
    attachments: [],
  },
  {
    name: 'English massage therapist, thanks for payment',
    subject: 'Thank you! Invoice 92 is paid',
    body: `Hi Ruth,

Your £55 for invoice 92 came in this morning, thank you. Nothing more to do.

See you on Tuesday 8 December at 6. Parking is a pain that week because of the Christmas market, so try the church side.

Take care,
Alison Firth`,
    attachments: [],
  },
  {
    name: 'Northern Irish driver',
    subject: 'Invoice 76, wedding car',
    body: `Hi Aoife,

What a day, and not a drop of rain until the cake!

Invoice 76 for the car is £380. You already paid the £100 deposit, so it's £280 to go.

Could you pay it by Monday 7 December? Raymond Kerr Wedding Cars, 98-00-60, 11327745.

All the best to you both, and thank you,
Raymond`,
    attachments: [],
  },
  {
    name: 'Australian tutor, table',
    subject: 'Tutoring Nov - invoice 2026-19',
    body: `Hi Rajiv,

Invoice 2026-19

4 Nov   1 hr   $65
11 Nov   1 hr   $65
18 Nov   1.5 hrs   $97.50
Total   $227.50

Due 9 December 2026. BSB 063-111, account 1020 3377, Caitlin Wu.

Dev's essay plan is coming along nicely. I'm away 21 December to 4 January.

Thanks,
Caitlin`,
    attachments: [],
  },
  {
    name: 'Irish photographer, deposit',
    subject: 'Deposit for 12 June, invoice 2026/201',
    body: `Hi Laura and Kev,

Thrilled to be doing your day! The date is pencilled in and the deposit makes it firm.

Deposit invoice 2026/201: €400, due Wednesday 9 December 2026.
Rest (€1,200) after the wedding, as we agreed.

IBAN IE92 BOFI 9000 1710 0279 52, Orla Devane Photography.

Any questions just ring me, I'm up with the baby anyway.

Thanks a million,
Orla`,
    attachments: [{ name: 'deposit-invoice.pdf' }],
  },
  {
    name: 'American consultant, plain',
    subject: 'Invoice 507 for November',
    body: `Hi Karen,

Attached is invoice 507 for November: 12 hours at $140, total $1,680.

Please pay by Wednesday, December 23, 2026. The bank transfer details are on the invoice.

I added the meeting notes at the end. The one thing I need from you is the list of suppliers, any time before our call on the 2nd.

Thanks,
Joel Abrams`,
    attachments: [{ name: 'Invoice 507.pdf' }, { name: 'notes-nov.pdf' }],
  },
  {
    name: 'English seamstress',
    subject: 'Curtains ready! Invoice 29',
    body: `Hi Pauline,

The curtains are ready and they look lovely, if I do say so myself.

Invoice 29 is £186 (lining £46, making up £140). You can pay by cash or card when you collect, or by bank to Joyce Lamb, 40-30-22, 71189034, by Saturday 5 December.

I'm in every day but Thursday. Ring the side bell, the front one has died.

Thank you,
Joyce`,
    attachments: [],
  },
  {
    name: 'Canadian trainer, reminder',
    subject: 'Reminder: invoice 118, WHMIS training',
    body: `Hi Andre,

I know it's been a busy month at the shop. Invoice 118 for the training on October 14, $640, was due on November 13 and I don't see it in my account yet. It may just be in the pile.

Would you be able to send it by Friday, December 4? E-transfer to rita@safestart.ca. I attached the invoice again.

If it's already on its way, please ignore this.

Thanks,
Rita Boychuk`,
    attachments: [{ name: 'inv118.pdf' }],
  },
  {
    name: 'English electrician, agreed extra',
    subject: 'Invoice 1630, garage lights',
    body: `Hi Martin,

Invoice 1630:
Garage lights as quoted £320
Outside socket, the one we agreed on the phone on Monday £85
Total £405

Please pay by Thursday 10 December. Sort code 11-03-29, account 00418276, K Whittle Electrical.

The certificate will come separately, it takes them about a week.

Ta very much,
Kev Whittle`,
    attachments: [],
  },
  {
    name: 'Swedish developer',
    subject: 'Invoice 2026-112',
    body: `Hi Peter,

Here is invoice 2026-112 for the login page. 10 hours x 950 SEK = 9,500 SEK.

Due date: 18 December 2026
IBAN: SE45 5000 0000 0583 9825 7466

Everything is on the test server if you want to click around. It is dark here at three in the afternoon, so I have nothing better to do than fix bugs.

Thanks and best wishes,
Anders Lund`,
    attachments: [{ name: '2026-112.pdf' }],
  },
  {
    name: 'Indian web designer, instalments',
    subject: 'Invoice VK-88, second instalment',
    body: `Hi Rohan,

Thank you for approving the home page. As agreed, here is the second of three instalments.

Invoice VK-88: Rs 20,000
Pay by: Friday, 11 December 2026
Account: Vinod Kamath, 60220018834, IFSC SBIN0001234

The last Rs 20,000 comes after launch. Monday is a holiday for my daughter's school function, so I will reply on Tuesday.

Thanks,
Vinod`,
    attachments: [{ name: 'VK-88.pdf' }],
  },
  {
    name: 'Australian removalist',
    subject: 'Invoice 951 - Saturday move',
    body: `G'day Sal,

Good to meet you and the parrot. Invoice 951 for Saturday's move: 4 hours at $150, $600 all up.

Can you pay by Friday 4 December please? BSB 082-140, acc 55 910 3327, Trev Colless.

Found a blue sock in the truck, pretty sure it's yours. I'll post it.

Cheers,
Trev`,
    attachments: [],
  },
  {
    name: 'American cleaner, reminder first',
    subject: 'Invoice 71 (October cleaning)',
    body: `Hi Denise,

Just a friendly note that invoice 71 for $220 was due November 15. I think it may have gone to your old email, so here it is again.

Could you send it by December 2? Zelle to 785-555-0142 or a check on the counter next Thursday is fine if that suits you better.

Thank you, and hope your knee is healing up,
Gloria Reyes`,
    attachments: [{ name: 'invoice71.pdf' }],
  },
  {
    name: 'English bookkeeper, corrected invoice',
    subject: 'Corrected invoice 0447',
    body: `Hi Dan,

Well spotted, I charged you for 6 hours and it was 5. Here is invoice 0447 corrected: 5 hours at £32, so £160.

Please bin the first version. Due date stays Friday 11 December, and the account is the same: Judith Marlow, 09-01-28, 33847261.

Thanks for telling me,
Judith`,
    attachments: [{ name: '0447-corrected.pdf' }],
  },
  {
    name: 'Irish painter, estimate',
    subject: 'Estimate 63 for hall and stairs',
    body: `Hi Maeve,

Thanks for showing me round on Monday. Estimate 63 for the hall, stairs and landing:

Prep and filling €180
Two coats throughout €620
Paint €140
Total €940

I could start on 11 January and it'd be four days. If you're happy, just reply to this mail. There'd be nothing to pay until it's done, and then by bank transfer within 14 days of the invoice date.

Thanks,
Fergal Hynes`,
    attachments: [],
  },
  {
    name: 'English PA, short',
    subject: 'Invoice 61',
    body: `Hi Nadia,

Invoice 61 attached, £234 for November (9 hours at £26). Due 9 December 2026 to Lucy Brand, 04-00-72, 20931184.

Train tickets for the 3rd are in your inbox, seats 14 and 15, facing forwards.

Thanks!
Lucy`,
    attachments: [{ name: 'inv61.pdf' }],
  },
  {
    name: 'American photographer, gallery',
    subject: 'Your family photos + invoice 1340',
    body: `Hi Becca,

Your gallery is up, 62 pictures, and your youngest is in focus in at least 40 of them!

Invoice 1340: $350 session fee, minus the $100 you already paid, leaves $250. Due Friday, December 4. The card link is on the invoice, or Venmo @tess-lindqvist-photo.

Thank you for braving the mud,
Tess Lindqvist`,
    attachments: [{ name: 'invoice-1340.pdf' }],
  },
  {
    name: 'Canadian accountant with tax',
    subject: 'Invoice 2026-140 - GST return',
    body: `Hi Warren,

Your GST return is filed. Invoice 2026-140:

Preparation   $400.00
GST 5%   $20.00
Total   $420.00

Please e-transfer to office@jdhillon.ca by December 16, 2026, or drop a cheque at the office. We're open till 4:30.

Thank you and drive safely,
Jas Dhillon`,
    attachments: [{ name: '2026-140.pdf' }],
  },
  {
    name: 'Welsh roofer, credit',
    subject: 'Invoice 412 with £40 off',
    body: `Dear Mr Howells,

Sorry about the mess on the patio. I've taken £40 off, so invoice 412 is now £310 instead of £350.

Please pay by Monday 14 December to Gethin Price Roofing, 52-30-17, 18840026.

I'll be round Friday with the pressure washer if it's dry.

Diolch and thank you,
Gethin`,
    attachments: [{ name: '412.pdf' }],
  },
  {
    name: 'English dog walker',
    subject: 'Luna walks, invoice 204',
    body: `Hi Gemma,

Luna's walks for November, invoice 204:
10 walks at £13 = £130

Due by Wednesday 2 December please. Monzo, Aisha Begum, 04-00-04, 66201938.

She's made friends with a whippet called Derek.

Thank you!
Aisha`,
    attachments: [],
  },
  {
    name: 'Finnish translator',
    subject: 'Invoice 309 / user guide',
    body: `Hello Simon,

The user guide is finished and attached with invoice 309.

1,800 words x €0.15 = €270.00
Due 10 December 2026
IBAN FI21 1234 5600 0007 85
Reference: 309

I left two comments in the file, on pages 4 and 11. Please have a look when you can.

Kind regards and thanks,
Päivi Laine`,
    attachments: [{ name: 'guide_fi.docx' }, { name: 'invoice309.pdf' }],
  },
  {
    name: 'American handyman',
    subject: 'Invoice 95 - gutters',
    body: `Hi Pam,

Gutters are clean. You had a tennis ball and about half an oak tree in there.

Invoice 95, $160 like we said. If you could pay by December 5 that'd be great. Cash App $hank-fixit or a check to Hank Murray.

Thanks a bunch,
Hank`,
    attachments: [],
  },
  {
    name: 'Scottish music teacher, part payment reminder',
    subject: 'Invoice 33, remaining £60',
    body: `Hi Catriona,

Thanks for the £60 that came on 12 November. That leaves £60 of the £120 on invoice 33 for Isla's fiddle lessons.

Could you send the rest by Wednesday 9 December? Same account, Donald MacRae, 80-07-43, 00318842.

If splitting it again would help, just say.

Thanks,
Donald`,
    attachments: [],
  },
  {
    name: 'Irish web person, reminder a month on',
    subject: 'Invoice W-77 from October',
    body: `Hi Tadhg,

Hope the new shop is going well, I drove past and it was packed.

Invoice W-77 for €480 was due on 26 October. I'd be grateful if you could look into it. A payment by Monday 7 December would suit me well. IBAN IE38 BOFI 9014 3984 5120 77.

If something about the work isn't right, do tell me and we'll sort it.

Thanks,
Ciara Nugent`,
    attachments: [{ name: 'W-77.pdf' }],
  },
  {
    name: 'Norwegian carpenter in English',
    subject: 'Invoice 1208 for the door',
    body: `Hi Emily,

The door is hung and closes well now. It was the frame that was crooked, not the door.

Invoice 1208, 4,250 NOK, to be paid by 9 December 2026.
IBAN NO93 8601 1117 947
Message: 1208

Thank you for the coffee and waffles.

Best wishes,
Øyvind Moen`,
    attachments: [],
  },
  {
    name: 'Indian yoga teacher abroad',
    subject: 'Yoga classes in November, invoice 15',
    body: `Namaste Priti ji,

Hope your back is better. Invoice 15 for the month: 8 classes at Rs 600, so Rs 4,800.

Kindly pay by Saturday, 5 December 2026. Google Pay 98200 55512 (Meenal Joshi).

No class on Monday 30th as I am at my cousin's wedding. We will do an extra one on Wednesday, already counted.

Thank you,
Meenal`,
    attachments: [],
  },
  {
    name: 'English van driver, two invoices',
    subject: 'Invoices 901 and 902',
    body: `Hi Bev,

Two this time, sorry for the double mail earlier:

901 - Leeds run, 17 Nov - £145
902 - Hull run, 23 Nov - £120
Total £265

Both due Friday 11 December. A Sadiq Haulage, 20-63-28, 93017465.

The pallet truck is still at yours, I'll grab it next week.

Cheers, thanks,
Asif`,
    attachments: [{ name: '901.pdf' }, { name: '902.pdf' }],
  },
  {
    name: 'Australian physio trainer, reminder kind',
    subject: 'Invoice 1190, just checking',
    body: `Hi Marg,

Just checking whether invoice 1190 ($180, three sessions at $60) reached you. It was due last Thursday, the 19th.

Next Wednesday, 2 December, would be perfect if you can manage it. BSB 064-002, account 1180 4452, Tom Vella Fitness.

And keep up the calf raises!

Thanks,
Tom`,
    attachments: [],
  },
  {
    name: 'American tutor, simple',
    subject: 'SAT prep invoice #26',
    body: `Hi Mr. and Mrs. Chen,

Invoice #26 is for Kevin's five SAT prep sessions, 5 x $80 = $400. It's due on Thursday, December 10, 2026.

You can use PayPal (paypal.me/erinholtutor) or write a check to Erin Holt.

His last practice test was a 1340, up 60 points. He did that himself, I mostly brought snacks.

Thank you,
Erin`,
    attachments: [],
  },
  {
    name: 'English illustrator, receipt and book',
    subject: 'Invoice JW-16 for the badger',
    body: `Hi Freya,

So glad you like the badger. I've attached the final file and invoice JW-16 for £275, the price we agreed in October.

It's due on 16 December 2026. Jess Wainwright, sort code 60-11-33, account 41772905, and please use JW-16 as the reference.

Off to post three parcels before the queue gets silly.

Thanks again,
Jess`,
    attachments: [{ name: 'badger-final.tif' }, { name: 'JW-16.pdf' }],
  },
  {
    name: 'Canadian snow clearing, season',
    subject: 'Snow clearing season, invoice 14',
    body: `Hi Gord,

Looks like we're getting 15 cm on Friday, so good timing. Invoice 14 is for the season, $480, same as last year.

Half ($240) by December 1, 2026 and the other half ($240) by February 1, 2027, as we agreed. E-transfer to plow@tremblaylawns.ca.

If you could park on the left side, I can get the whole driveway in one go.

Thanks,
Luc Tremblay`,
    attachments: [],
  },
  {
    name: 'Irish upholsterer, question about address',
    subject: 'Invoice 240 - two armchairs',
    body: `Hello Bernadette,

The chairs will be with you on Thursday between 2 and 4. My nephew is driving, he's the tall one.

Invoice 240: two armchairs at €310 = €620. You can pay by Friday 11 December to IBAN IE49 AIBK 9320 8617 3450 92, Noel Cassidy.

Is the gate still stiff? If so leave it open for him please.

Many thanks,
Noel`,
    attachments: [],
  },
]
