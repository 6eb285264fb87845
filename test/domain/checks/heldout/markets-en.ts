/** English mails of farm, sea, food, teaching and craft, and of freelancers to companies and councils; some with lists, VAT and instalments. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'plumber Paisley, relative date and sarcasm',
    subject: 'Invoice 3046 - bathroom tap',
    body: `Hi Craig,

Invoice 3046 attached for the tap and the new trap, £118.00.

Please pay within 14 days to sort code 80-11-42, account 00771203, D Lennox Plumbing. I'm sure you'll manage it quicker than you managed to answer my texts.

Isolation valve is now under the sink on the left.

Thanks,
Davie Lennox`,
    attachments: [{ name: '3046.pdf' }],
    known: [['dueDate', 'within 14 days']],
    unseen: [['tone', "I'm sure you'll manage it quicker than you managed to answer my texts."]],
  },
  {
    name: 'bookkeeper Winnipeg, net 30 and remit',
    subject: 'Invoice BK-611',
    body: `Hello Trevor,

Attached is invoice BK-611 for October and November, $540.00.

Terms are net 30. Kindly remit payment by e-transfer to janet@redriverbooks.example.

I'll need the December bank statements in early January.

Thank you,
Janet Kostiuk`,
    attachments: [{ name: 'BK-611.pdf' }],
    known: [
      ['dueDate', 'net 30'],
      ['jargon', 'remit payment'],
    ],
    unseen: [],
  },
  {
    name: 'dog groomer Tampa, no way to pay',
    subject: 'Invoice 78 for Coco and Bean',
    body: `Hi Lindsay,

Coco and Bean both did great today, Bean only sneezed on me twice.

Invoice 78
2 small baths x $40 = $80
Please pay by December 3, 2026.

See you in January!
Thanks,
Tammy Ruiz`,
    attachments: [{ name: 'Invoice 78.pdf' }],
    known: [['missing', 'howToPay']],
    unseen: [],
  },
  {
    name: 'photographer Napier, sum wrong',
    subject: 'Invoice 318 - family shoot',
    body: `Hi Renee,

Your photos are up, the wee one with the ice cream is a cracker.

Invoice 318:
Beach shoot $350
Extra prints $85
Total $455

Please pay by Friday 11 December 2026 into 38-9012-0288110-00, Jess Tamihana.

Thanks heaps,
Jess Tamihana`,
    attachments: [{ name: '318.pdf' }],
    known: [['consistency', 'Total $455']],
    unseen: [],
  },
  {
    name: 'carpenter Kerry, reminder with guilt and bad IBAN',
    subject: 'Reminder invoice 142, stairs',
    body: `Hi Maura,

Invoice 142 for €1,250 was due on 6 November and it isn't in yet.

It's hard to be looking at my own two going without because a bill is sitting on someone's table.

Could you pay it by Wednesday 2 December 2026? IBAN IE57 BOFI 9014 9038 3236 40, name Tadhg Sugrue.

Thanks,
Tadhg Sugrue`,
    attachments: [{ name: 'Invoice142.pdf' }],
    known: [['payment', 'IE57 BOFI 9014 9038 3236 40']],
    unseen: [
      [
        'tone',
        "It's hard to be looking at my own two going without because a bill is sitting on someone's table.",
      ],
    ],
  },
  {
    name: 'science tutor Nagpur, ambiguous date, officialese',
    subject: 'Tuition fees Rohan, invoice 33',
    body: `Dear Sir,

Please find invoice 33 for Rohan's science tuition in November, 10 classes at ₹500, ₹5,000 in total.

Kindly do the needful before 05/12/2026 by UPI to vdeshmukhtuition@exampleupi.

Rohan should bring the lab notebook on Saturday.

Thanking you,
Vinod Deshmukh`,
    attachments: [{ name: '33.pdf' }],
    known: [['dueDate', '05/12/2026']],
    unseen: [['jargon', 'Kindly do the needful']],
  },
  {
    name: 'skipper Tofino, extra not agreed',
    subject: 'Invoice 90 - whale trip',
    body: `Hi Marcy,

Thanks for coming out, sorry about the rollers.

Invoice 90:
Half day charter as quoted $700
Seas made us burn more fuel, so I put on another $140
Total $840

Please e-transfer to boats@tofinojoe.example by Friday, December 4, 2026.

Thank you,
Joe Frank`,
    attachments: [{ name: 'Inv 90.pdf' }],
    known: [],
    unseen: [['surprise', 'Seas made us burn more fuel, so I put on another $140']],
  },
  {
    name: 'baker Pretoria, weekday does not match',
    subject: 'Invoice 415 - birthday cake',
    body: `Hi Anneke

The unicorn cake is ready for Saturday, pick up from 9.

Invoice 415, R1 150.
Please pay by Friday 3 December 2026 by EFT to Absa 4081223390, branch 632005, R van Wyk.

See you then, thanks
Rina van Wyk`,
    attachments: [{ name: '415.pdf' }],
    known: [['dueDate', 'Friday 3 December 2026']],
    unseen: [],
  },
  {
    name: 'swim coach Hamilton, passive aggressive reminder',
    subject: 'Swim fees, invoice 57',
    body: `Hi Gina,

This is about invoice 57 for $180, due October 30. Funny how Mason has been at every single class since.

Please send it by e-transfer to lanes@coachdoug.example by Monday, November 30, 2026.

Thanks,
Doug Pereira`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Funny how Mason has been at every single class since.']],
  },
  {
    name: 'web designer Seattle, ASAP and upsell in reminder',
    subject: 'Reminder - invoice 1209',
    body: `Hi Ben,

Just a reminder that invoice 1209 for $900 was due on November 13. Please pay ASAP by card through the link in the PDF.

While I have you, my care plan is only $39 a month until New Year and most of my clients love it.

Thanks,
Alyssa Grant`,
    attachments: [{ name: '1209.pdf' }],
    known: [['dueDate', 'ASAP']],
    unseen: [
      [
        'incentive',
        'While I have you, my care plan is only $39 a month until New Year and most of my clients love it.',
      ],
    ],
  },
  {
    name: 'farrier Wexford, vague due date',
    subject: 'Shoeing, invoice 206',
    body: `Hi Tom,

Both cobs done today, no bother with them.

Invoice 206, two sets at €95, so €190. Throw it over to me by transfer sometime before the Christmas rush gets going, IE75 BOFI 9014 9038 3236 40, Liam Roche.

I'll be back in seven weeks.

Thanks,
Liam Roche`,
    attachments: [{ name: '206.pdf' }],
    known: [],
    unseen: [['dueDate', 'sometime before the Christmas rush gets going']],
  },
  {
    name: 'dressmaker Hyderabad, no invoice number',
    subject: 'Your blouses',
    body: `Dear Swathi,

All three blouses are stitched and ready.

3 blouses at ₹1,200 = ₹3,600.

Please pay by 2 December 2026 by UPI to noorboutique@exampleupi. You can collect any day after 11.

Thank you,
Noor Begum`,
    attachments: [],
    known: [['missing', 'invoiceNumber']],
    unseen: [],
  },
  {
    name: 'landscape gardener Vancouver, legal threat and shouting',
    subject: 'Invoice 844',
    body: `Hello Mr. Fung,

Invoice 844 for $1,320 was due on October 26. THIS IS NOT A GIFT.

If I don't have it by Monday, November 30, 2026 I will take legal action. E-transfer to office@cedarandstone.example.

Thank you,
Pete Hallam`,
    attachments: [{ name: '844.pdf' }],
    known: [['tone', 'I will take legal action']],
    unseen: [['tone', 'THIS IS NOT A GIFT.']],
  },
  {
    name: 'massage therapist Inverness, over-apology',
    subject: 'Invoice M-71',
    body: `Hi Jill,

Here's invoice M-71 for Tuesday, £52. I'm so, so sorry to bother you with this and I feel terrible even asking.

Please pay by Friday 4 December 2026, sort code 82-66-10, account 30118842, Eilidh Munro.

Drink plenty of water and keep off the gardening till the weekend.

Thanks,
Eilidh Munro`,
    attachments: [{ name: 'M-71.pdf' }],
    known: [['tone', "I'm so, so sorry to bother you with this and I feel terrible even asking."]],
    unseen: [],
  },
  {
    name: 'caterer Nashville, placeholder left and wrong multiplication',
    subject: 'Invoice 2204 - office lunch',
    body: `Hi [Client first name],

Thanks for having us Thursday, y'all cleaned out that mac and cheese!

Invoice 2204
35 lunches x $14 = $480
Total $480

Please pay by December 10, 2026 by check to Loretta's Table, 22 Elm St, or by Zelle to pay@lorettastable.example.

Thank you,
Loretta Simms`,
    attachments: [{ name: '2204.pdf' }],
    known: [
      ['consistency', '[Client first name]'],
      ['consistency', '35 lunches x $14 = $480'],
    ],
    unseen: [],
  },
  {
    name: 'tiler Christchurch, number differs in subject and body',
    subject: 'Invoice 731 for the splashback',
    body: `Hi Anita,

Splashback's done, give the grout till Friday before you scrub it.

Invoice 713 is attached, $860 including GST. Please pay by Wednesday 9 December 2026 to 01-0297-0385537-00, Dean Wihongi Tiling.

Cheers,
Dean Wihongi`,
    attachments: [{ name: 'Invoice.pdf' }],
    known: [['consistency', 'Invoice 713']],
    unseen: [],
  },
  {
    name: 'physio Bloemfontein, legalese',
    subject: 'Invoice 5580, November',
    body: `Dear Mr Botha

Invoice 5580 for three sessions, R1 950, is attached.
Please pay by 9 December 2026 by EFT to Nedbank 1190337745, branch 198765, L Mofokeng.

Please note the aforementioned amount is exclusive of any third-party entitlements you may hold.

Do the heel raises twice a day.

Thank you
Lebo Mofokeng`,
    attachments: [{ name: '5580.pdf' }],
    known: [['jargon', 'aforementioned']],
    unseen: [['jargon', 'exclusive of any third-party entitlements you may hold']],
  },
  {
    name: 'music teacher Donegal, two due dates',
    subject: 'Fiddle lessons, invoice 18',
    body: `Hi Róisín,

Invoice 18 for Cian's fiddle lessons, 5 at €25, €125.

Please pay by Friday 4 December 2026, by transfer to IE11 AIBK 9320 8699 0951 45, Manus Boyle.

He has the jig nearly off by heart. As it's the last bill before Christmas, payment is due 11 December 2026.

Thanks,
Manus Boyle`,
    attachments: [{ name: 'inv18.pdf' }],
    known: [['dueDate', 'payment is due 11 December 2026']],
    unseen: [],
  },
  {
    name: 'mechanic Durban, no total and blame',
    subject: 'Invoice 6071 - Polo',
    body: `Hi Sipho

Your Polo is ready, invoice 6071 is attached. New clutch and plate fitted.

It wouldn't have come to this if you had listened when I told you in March.

Please pay by 4 December 2026 by EFT to FNB 62511400872, branch 250655, Naidoo Motors.

Thanks
Vishal Naidoo`,
    attachments: [{ name: '6071.pdf' }],
    known: [['missing', 'total']],
    unseen: [['tone', "It wouldn't have come to this if you had listened when I told you in March."]],
  },
  {
    name: 'illustrator Brooklyn, due upon receipt',
    subject: 'Invoice 0067: spot illustrations',
    body: `Hi Dana,

Final files are in the folder. Invoice 0067 is attached:

5 spots x $180 = $900

Due upon receipt. PayPal to ink@theocarver.example.

Loved working on the raccoon one.

Thanks,
Theo Carver`,
    attachments: [{ name: '0067.pdf' }],
    known: [['dueDate', 'Due upon receipt']],
    unseen: [],
  },
  {
    name: 'translator Ottawa, old date left in',
    subject: 'Invoice TR-219',
    body: `Hi Michel,

Here is the contract in English, and invoice TR-219 for it: 2,000 words at $0.20, $400.00.

Please pay by November 18, 2026 by e-transfer to words@judithpaquin.example.

Page 4 has a line I couldn't read, can you send a better scan?

Thank you,
Judith Paquin`,
    attachments: [{ name: 'contract_EN.docx' }, { name: 'TR-219.pdf' }],
    known: [['dueDate', 'by November 18, 2026']],
    unseen: [],
  },
  {
    name: 'driving instructor Falkirk, moralising reminder',
    subject: 'Lessons - invoice 88',
    body: `Hi Callum,

Invoice 88 for your last four lessons, £148, was due on 9 November.

Part of being a grown-up behind the wheel is squaring up with folk on time.

Please pay by Tuesday 1 December 2026, sort code 83-15-32, account 00214466, Jim Pollock. Good luck with the theory on Thursday.

Thanks,
Jim Pollock`,
    attachments: [],
    known: [],
    unseen: [['tone', 'Part of being a grown-up behind the wheel is squaring up with folk on time.']],
  },
  {
    name: 'consultant Mumbai, officialese',
    subject: 'Invoice C/2026/19',
    body: `Dear Ms Mehta,

Please find enclosed herewith invoice C/2026/19 for the hygiene training, ₹22,000.

You are requested to release the payment by 10 December 2026 to ICICI account 004101558823, IFSC ICIC0000041, Farhan Qureshi.

The certificates will come by courier next week.

Thank you,
Farhan Qureshi`,
    attachments: [{ name: 'C-2026-19.pdf' }],
    known: [['jargon', 'enclosed herewith']],
    unseen: [['jargon', 'You are requested to release the payment']],
  },
  {
    name: 'beekeeper Waikato, reminder ultimatum',
    subject: 'Invoice 59, pollination',
    body: `Hi Graham,

Invoice 59 for $1,400 (hives in the kiwifruit) was due on 11 November.

Please pay by Monday 30 November 2026 to 06-0831-0740499-00, B Hollis. No money, and the hives go on the truck that night.

Thanks,
Bev Hollis`,
    attachments: [{ name: '59.pdf' }],
    known: [],
    unseen: [['tone', 'No money, and the hives go on the truck that night.']],
  },
  {
    name: 'personal trainer Phoenix, card number',
    subject: 'Invoice 303 and your card',
    body: `Hey Nicole,

Invoice 303 for December, 8 sessions x $60 = $480.

I can run the card you gave me, 4111 1111 1111 1111, on December 1, 2026, which is the due date. Or pay by Venmo @fitwithraul, your pick.

See you at 6 am!
Thanks,
Raul Medina`,
    attachments: [{ name: '303.pdf' }],
    known: [['payment', '4111 1111 1111 1111']],
    unseen: [],
  },
  {
    name: 'florist Sligo, no sender name, currency mix',
    subject: 'Invoice 127 for the church flowers',
    body: `Hi Deirdre,

So glad ye liked them. Invoice 127 is below.

Altar arrangement €180
Pew ends, 10 at £9 = £90
Total €270

Please pay by Monday 7 December 2026, cash in the shop or by card over the phone on 087 555 0164.

Thanks a million x`,
    attachments: [],
    known: [
      ['missing', 'sellerName'],
      ['consistency', '£90'],
    ],
    unseen: [],
  },
  {
    name: 'sign painter Charlottetown, price raised quietly',
    subject: 'Invoice 44, lobster shack sign',
    body: `Hi Blair,

Sign's up and level. Invoice 44 is attached, $780 instead of the $650 we talked about, gold leaf isn't cheap these days.

E-transfer to paint@nellgaudet.example by Wednesday, December 9, 2026 please.

Thanks,
Nell Gaudet`,
    attachments: [{ name: '44.pdf' }],
    known: [['surprise', '$780 instead of the $650 we talked about']],
    unseen: [],
  },
  {
    name: 'piano tuner Kilkenny, impossible date',
    subject: 'Tuning, invoice 509',
    body: `Hi Eamon,

The upright is back in tune, two strings replaced as you asked.

Invoice 509: tuning €110, strings €40, €150 altogether.

Please pay by 31 November 2026 to IE85 BOFI 9058 3893 0364 26, Noel Brophy.

Thanks,
Noel Brophy`,
    attachments: [{ name: '509.pdf' }],
    known: [['dueDate', '31 November 2026']],
    unseen: [],
  },
  {
    name: 'house cleaner Boise, pity and vague date',
    subject: 'cleaning invoice 21',
    body: `Hi Mrs. Larsen,

Invoice 21 for November, 4 cleanings x $90 = $360. Check or Zelle (208-555-0119), whenever your paycheck comes in.

I've been living on noodles since Tuesday so it would really mean a lot.

Thank you,
Crystal Hobbs`,
    attachments: [],
    known: [],
    unseen: [
      ['dueDate', 'whenever your paycheck comes in'],
      ['tone', "I've been living on noodles since Tuesday so it would really mean a lot."],
    ],
  },
  {
    name: 'potter St Andrews, reminder, jargon',
    subject: 'Reminder: invoice 267',
    body: `Dear Morag,

Our records indicate that invoice 267 for £320 (40 mugs at £8) remains unsettled. It was due on Friday 30 October.

Please pay by Friday 4 December 2026 to GB34 RBOS 8321 0440 5608 65, Tentsmuir Pottery, or that's the last mug you'll be getting out of me.

Thank you,
Ailsa Drummond`,
    attachments: [{ name: '267.pdf' }],
    known: [['jargon', 'Our records indicate']],
    unseen: [
      ['jargon', 'remains unsettled'],
      ['tone', "or that's the last mug you'll be getting out of me"],
    ],
  },
  {
    name: 'software contractor, net 30 end of month and a vague thanks for swift action',
    subject: 'Invoice 2026-118, November sprint work',
    body: `Hi Priya,

Here is November for the booking API. Timesheet signed off by Tom on Monday.

PO number: 4500071822
Backend work, 14 days at £450 = £6,300.00
VAT 20% = £1,260.00
Total: £7,560.00

Our terms are net 30 EOM as in the framework.
Account: Ridley Code Ltd, sort code 60-14-27, account 45427483, reference 2026-118.

Any question about the days, just ask. Thanks for a good month.

Owen Ridley`,
    attachments: [{ name: '2026-118.pdf' }],
    known: [['dueDate', 'net 30 EOM']],
    unseen: [],
  },
  {
    name: 'data analyst for a charity, lines do not add up',
    subject: 'Invoice DA-041 for the donor survey',
    body: `Dear Helen,

Many thanks for having me on the donor survey. My invoice is attached and the lines are these:

Cleaning the export (2 days)      £640.00
Analysis and charts (3 days)      £960.00
Slides for the trustees           £280.00
Total to pay                      £1,980.00

I am not registered for VAT, so there is none to add.
Please pay by Friday 11 December 2026 to M. Okafor, sort code 20-44-51, account 51295765, with DA-041 as reference.

Good luck with the trustees on Tuesday.

Best wishes,
Michael Okafor`,
    attachments: [{ name: 'DA-041.pdf' }],
    known: [['consistency', 'Total to pay                      £1,980.00']],
    unseen: [],
  },
  {
    name: 'grant writer, reminder that makes the charity feel guilty',
    subject: 'Reminder: invoice GW-2026-19',
    body: `Dear Martin,

My invoice GW-2026-19 of 26 October for the lottery bid (£1,150) was due on 16 November and I can't see it in my account yet.

I did sit up two nights so that your youth club would have its money, and now my own children's swimming lessons are on hold.

Could you please pay by Wednesday 2 December 2026? The account is J. Pemberton, sort code 40-33-18, account 74184241, reference GW-2026-19.

Thank you,
Jo Pemberton`,
    attachments: [{ name: 'GW-2026-19.pdf' }],
    known: [],
    unseen: [
      [
        'tone',
        "I did sit up two nights so that your youth club would have its money, and now my own children's swimming lessons are on hold.",
      ],
    ],
  },
  {
    name: 'proofreader, grovelling and no real date',
    subject: 'Invoice 88 (proofreading, annual report)',
    body: `Hello Sue,

I'm so sorry to bother you with this, I know how busy you all are. Please find my invoice 88 for the annual report.

64 pages at £4.50 a page = £288.00, no VAT.

You can pay it whenever the dust has settled, to Anna Firth, sort code 30-96-24, account 67433866, reference 88.

Sorry again for being a nuisance!

Anna Firth`,
    attachments: [{ name: 'invoice-88.pdf' }],
    known: [
      ['tone', "I'm so sorry to bother you"],
      ['tone', 'Sorry again for being a nuisance'],
    ],
    unseen: [['dueDate', 'whenever the dust has settled']],
  },
  {
    name: 'animator, two scenes added without a word beforehand',
    subject: 'Invoice AN-207, explainer film',
    body: `Hi Lotte,

The film is done and uploaded, thank you for the quick feedback on the colours. Here is the invoice.

Explainer film, 90 seconds, as quoted: €3,200.00
Two more scenes I put in because the ending felt thin: €640.00
Total: €3,840.00 (small business, no VAT)

Please pay by 9 December 2026 to IBAN NL60 INGB 0754 9610 95, name D. Visser, reference AN-207.

Kind regards,
Daan Visser`,
    attachments: [{ name: 'AN-207.pdf' }],
    known: [],
    unseen: [['surprise', 'Two more scenes I put in because the ending felt thin: €640.00']],
  },
  {
    name: 'brand designer, reminder with an offer tucked in',
    subject: 'A small reminder, invoice BD-1163',
    body: `Hi Callum,

A quick nudge about invoice BD-1163 for the logo and the shop signs, £1,420.00, which was due last Friday, 20 November.

Could you send it by Tuesday 1 December 2026, please? Sort code 20-44-51, account 51295765, Fern Holloway Design, reference BD-1163.

By the way, I've got 15% off brochure design until Christmas if you book this week.

Thanks so much,
Fern Holloway`,
    attachments: [],
    known: [['incentive', "I've got 15% off brochure design until Christmas if you book this week"]],
    unseen: [],
  },
  {
    name: 'recruiter, stiff legal wording',
    subject: 'Invoice R-5520: placement of Ms Adeyemi',
    body: `Dear Mr Lindqvist,

Thank you for choosing us to find your new office manager. Pursuant to clause 4 of our terms of business, our fee crystallised upon the candidate's commencement on 16 November.

Salary £34,000, fee 15%: £5,100.00
VAT 20%: £1,020.00
Total: £6,120.00

Please pay by 10 December 2026 to Harcourt People Ltd, sort code 40-33-18, account 74184241, reference R-5520.

I hope Ms Adeyemi has settled in well.

Kind regards,
Beth Harcourt
Harcourt People Ltd`,
    attachments: [{ name: 'R-5520.pdf' }],
    known: [['jargon', 'Pursuant to clause 4']],
    unseen: [['jargon', "our fee crystallised upon the candidate's commencement"]],
  },
  {
    name: 'HR trainer, date that reads two ways',
    subject: 'Invoice HT-64, difficult conversations workshop',
    body: `Dear Ines,

Thank you for the warm welcome in Porto last week, it was a lively group.

Workshop, one day: €1,100.00
Train and hotel, receipts attached: €236.40
Total: €1,336.40, no VAT

Could you please transfer it by 07/12/26? IBAN IE39 BOFI 9000 1773 6925 28, name Niamh Tully, reference HT-64.

All the best,
Niamh Tully`,
    attachments: [{ name: 'HT-64.pdf' }, { name: 'receipts.pdf' }],
    known: [['dueDate', '07/12/26']],
    unseen: [],
  },
  {
    name: 'PR freelancer, holds the press list back',
    subject: 'Second reminder, invoice PR-93',
    body: `Hello Gareth,

Invoice PR-93 for the launch campaign (£2,250, due 6 November) is still open on my side.

Please pay it by Monday 30 November 2026 to Saffron Media, sort code 60-14-27, account 45427483, reference PR-93. Until I see it, the journalists' replies stay in my inbox.

Thanks,
Leila Saffron
Saffron Media`,
    attachments: [{ name: 'PR-93.pdf' }],
    known: [],
    unseen: [['tone', "Until I see it, the journalists' replies stay in my inbox."]],
  },
  {
    name: 'subtitler, IBAN with a wrong check digit',
    subject: 'Invoice S-77, subtitles for three episodes',
    body: `Dear Camille,

Please find attached invoice S-77 for the English subtitles of episodes 4 to 6.

3 episodes x 48 minutes = 144 minutes
144 minutes x €7.50 = €1,080.00
Total €1,080.00, no VAT.

Please pay by 15 December 2026 to Ruth Amsel, IBAN DE24 3705 0198 2487 6096 57, reference S-77.

Episode 5 made me laugh out loud, by the way. Thank you for the nice work.

Ruth Amsel`,
    attachments: [{ name: 'S-77.pdf' }],
    known: [['payment', 'DE24 3705 0198 2487 6096 57']],
    unseen: [],
  },
  {
    name: 'court interpreter, due date already gone by',
    subject: 'Invoice CI-2026-311, hearing of 18 November',
    body: `Dear Ms Farrow,

Please find attached my invoice CI-2026-311 for interpreting (Polish) at the hearing of 18 November 2026.

Half day: £160.00
Travel, 42 miles at £0.45: £18.90
Total: £178.90

Please pay by Friday 20 November 2026 to K. Wozniak, sort code 30-96-24, account 67433866, reference CI-2026-311.

Thank you and kind regards,
Kasia Wozniak`,
    attachments: [{ name: 'CI-2026-311.pdf' }],
    known: [['dueDate', 'Friday 20 November 2026']],
    unseen: [],
  },
  {
    name: 'accountant, old office phrases',
    subject: 'Invoice 3307, year-end accounts',
    body: `Dear Mr and Mrs Bell,

Enclosed herewith please find our invoice 3307 in respect of the year-end accounts.

Accounts and tax return: £780.00
VAT 20%: £156.00
Total: £936.00

Kindly remit the aforementioned sum at your earliest convenience to Dunmore Accounts, sort code 20-44-51, account 51295765, reference 3307.

With thanks,
Philip Dunmore`,
    attachments: [{ name: '3307.pdf' }],
    known: [
      ['jargon', 'Enclosed herewith please find'],
      ['jargon', 'in respect of'],
      ['jargon', 'Kindly remit'],
      ['jargon', 'aforementioned'],
      ['dueDate', 'at your earliest convenience'],
    ],
    unseen: [],
  },
  {
    name: 'building surveyor, weekday and date do not match',
    subject: "Invoice SV/2026/58: survey of St Mark's hall",
    body: `Dear Reverend Cole,

Thank you for the tea and for holding the ladder. Here is my invoice SV/2026/58 for the roof survey of the hall.

Survey and report as quoted: £690.00
VAT 20%: £138.00
Total: £828.00

Please pay by Thursday 11 December 2026 into Marlow Surveys, sort code 40-33-18, account 74184241. Reference SV/2026/58, please.

The report with photos follows tomorrow.

Kind regards,
Alan Marlow`,
    attachments: [{ name: 'SV-2026-58.pdf' }],
    known: [['dueDate', 'Thursday 11 December 2026']],
    unseen: [],
  },
  {
    name: 'architect, another number in the body than in the subject',
    subject: 'Invoice 26-044, planning drawings',
    body: `Dear Jonas,

The planning drawings went to the council on Monday, so here is the second part of the fee.

Stage 2, planning drawings: €2,900.00
VAT 23%: €667.00
Total: €3,567.00

Please pay by 14 December 2026 to IBAN IE08 AIBK 9311 5288 0003 33 (Orla Keane Architects) and put 26-054 as the reference.

Thank you, and fingers crossed for the planners.

Orla Keane`,
    attachments: [{ name: '26-044.pdf' }],
    known: [['consistency', '26-054']],
    unseen: [],
  },
  {
    name: 'lab consultant, hours times rate is wrong',
    subject: 'Invoice L-19 / validation support October',
    body: `Dear Dr Brandt,

Below my hours for the HPLC validation. Thank you for the quick release of the samples.

6.5 hours x €120 = €840.00
Travel to Graz as agreed: €95.00
Total: €935.00, no VAT

Please pay by 18 December 2026. IBAN AT05 2011 1398 9767 7779, Petra Hollerer, reference L-19.

Kind regards
Petra Hollerer`,
    attachments: [{ name: 'L-19.pdf' }],
    known: [['consistency', '6.5 hours x €120 = €840.00']],
    unseen: [],
  },
  {
    name: 'podcast editor, template not filled in',
    subject: 'Invoice PE-212 for November episodes',
    body: `Hi [first name],

Four episodes edited and up, thanks for sending the audio on time!

4 episodes at £110 = £440.00
No VAT. Total £440.00

Please pay by 4 December 2026 to Joel Batty, sort code 60-14-27, account 45427483, ref PE-212.

Cheers,
Joel Batty`,
    attachments: [{ name: 'PE-212.pdf' }],
    known: [['consistency', '[first name]']],
    unseen: [],
  },
  {
    name: 'game writer, sarcastic reminder',
    subject: 'Invoice GW-31, reminder',
    body: `Hi Marek,

Invoice GW-31 for the quest dialogue, €1,760.00, was due on 9 November. I gather the treasure chest in your accounts department is guarded by a very fierce dragon.

Please pay by 3 December 2026 to IBAN IE19 AIBK 9333 8495 6037 87, Sean Lacey, reference GW-31.

Thank you,
Sean Lacey`,
    attachments: [],
    known: [],
    unseen: [
      ['tone', 'I gather the treasure chest in your accounts department is guarded by a very fierce dragon.'],
    ],
  },
  {
    name: 'SEO freelancer, shouting and final warning',
    subject: 'OVERDUE!!! Invoice SEO-450',
    body: `Hello Dave,

Invoice SEO-450 (£600, September and October) was due on 30 October and is STILL NOT PAID.

This is my final warning. Please pay by 30 November 2026 to Webwise North, sort code 30-96-24, account 67433866, reference SEO-450.

Regards,
Kyle Brannigan, Webwise North`,
    attachments: [{ name: 'SEO-450.pdf' }],
    known: [
      ['tone', 'OVERDUE!!!'],
      ['tone', 'STILL NOT PAID'],
      ['tone', 'This is my final warning'],
    ],
    unseen: [],
  },
  {
    name: 'security tester, veiled threat with the findings',
    subject: 'Invoice PT-2026-07, reminder',
    body: `Hi Annika,

A reminder about PT-2026-07 for the test of the customer portal: €4,800.00, due on 13 November.

Please send it by 2 December 2026 to IBAN NL78 RABO 0690 5077 98 (Bram de Wit, reference PT-2026-07). Bear in mind that I know where every one of your open doors is.

Thanks,
Bram de Wit`,
    attachments: [{ name: 'PT-2026-07.pdf' }],
    known: [],
    unseen: [['tone', 'Bear in mind that I know where every one of your open doors is.']],
  },
  {
    name: 'career coach, lectures the client',
    subject: 'Reminder for invoice 2026/73',
    body: `Dear Simon,

Your invoice 2026/73 for the October sessions (4 x £85 = £340) was due on 18 November.

We talked a lot about reliability, and settling what one owes is where it begins.

Please pay by Friday 4 December 2026 to Ruth Kessel Coaching, sort code 20-44-51, account 51295765, reference 2026/73.

Warm regards,
Ruth Kessel`,
    attachments: [],
    known: [],
    unseen: [['tone', 'We talked a lot about reliability, and settling what one owes is where it begins.']],
  },
  {
    name: 'bookkeeper, forgot to say how much',
    subject: 'Invoice BK-1120, October books',
    body: `Hi Trish,

October is done and the VAT return is ready for you to look over. Invoice BK-1120 for the month is attached.

Please pay it by 7 December 2026 to Wendy Sharples, sort code 40-33-18, account 74184241, reference BK-1120.

I still need the fuel receipts for week 43, the rest was lovely and tidy. Thank you!

Wendy Sharples`,
    attachments: [{ name: 'BK-1120.pdf' }],
    known: [['missing', 'total']],
    unseen: [],
  },
  {
    name: 'translator, no way to pay and a vague date',
    subject: 'Invoice T-2026-140, product manual',
    body: `Dear Ms Rossi,

The manual went out to you this morning, all 38 pages. My invoice T-2026-140:

9,400 words at €0.11 = €1,034.00
Total: €1,034.00

It would be good to have it in before too long.

Thank you for the clear glossary, it saved me a lot of guessing.

Kind regards,
Elena Hartley`,
    attachments: [],
    known: [['missing', 'howToPay']],
    unseen: [['dueDate', 'before too long']],
  },
  {
    name: 'illustrator, two dates for one payment',
    subject: 'Invoice 0065, cover and six vignettes',
    body: `Dear Margaret,

Here comes invoice 0065 for the children's book, payable by 8 December 2026.

Cover: £550.00
6 vignettes at £90: £540.00
Total: £1,090.00

Please use sort code 60-14-27, account 45427483, name Tilly Marchbank, reference 0065, so that the money is with me by 15 December 2026.

The originals are in a flat box by the door, the courier comes on Friday.

Love to all at the press,
Tilly Marchbank`,
    attachments: [{ name: '0065.pdf' }],
    known: [['dueDate', '15 December 2026']],
    unseen: [],
  },
  {
    name: 'first aid trainer, no number and in a hurry',
    subject: 'Invoice for first aid day at the school',
    body: `Hi Mrs Patel,

Thanks for Thursday, the staff were great. Invoice attached.

First aid day, 12 people at £38 = £456.00, no VAT.

Can you get this paid ASAP please? Sort code 30-96-24, account 67433866, Heartsafe Training, G. Lowe.

Certificates go in the post tomorrow.

Gary Lowe`,
    attachments: [{ name: 'invoice.pdf' }],
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'ASAP'],
    ],
    unseen: [],
  },
  {
    name: 'event photographer, full card number in the mail',
    subject: 'Invoice EV-329, awards night',
    body: `Hi Rob,

The gallery from the awards night is online, 214 pictures. Invoice EV-329 attached.

Evening rate: £480.00
Prints for the sponsors, as you ordered: £75.00
Total: £555.00

Please pay by 9 December 2026. Simplest is to load it straight onto my card, 5355 2276 1840 9378, name Hannah Croft, with EV-329 in the note.

Thanks, that was a fun night!
Hannah Croft`,
    attachments: [{ name: 'EV-329.pdf' }],
    known: [['payment', '5355 2276 1840 9378']],
    unseen: [],
  },
  {
    name: 'UX researcher, pounds and euros mixed',
    subject: 'Invoice UX-17: ten interviews',
    body: `Hi Sanne,

All ten interviews are done and the notes are in the shared folder. Thanks for finding such patient people.

10 interviews at €180: €1,800.00
Vouchers for the participants, as agreed: €250.00
Total: £2,050.00

Please pay by 16 December 2026 to IBAN BE22 0015 4366 2747, Lien Aerts, reference UX-17.

Have a good week,
Lien Aerts`,
    attachments: [{ name: 'UX-17.pdf' }],
    known: [['consistency', '£2,050.00']],
    unseen: [],
  },
  {
    name: 'museum conservator, a date that does not exist',
    subject: 'Invoice MC-2026-12, two oil paintings',
    body: `Dear Dr Whitlock,

Both paintings are back in the store and looking well. My invoice MC-2026-12 is attached.

Cleaning, Portrait of a Lady: £920.00
Relining, Harbour at Dusk: £1,340.00
Total: £2,260.00, no VAT

Could the museum please pay by 31 November 2026? Account: C. Delaney, sort code 20-44-51, account number 51295765, reference MC-2026-12.

With thanks and best wishes,
Clare Delaney`,
    attachments: [{ name: 'MC-2026-12.pdf' }, { name: 'condition-report.pdf' }],
    known: [['dueDate', '31 November 2026']],
    unseen: [],
  },
  {
    name: 'copywriter, passive aggressive reminder',
    subject: 'Third reminder: invoice C-198',
    body: `Hi Ben,

As per my previous emails, invoice C-198 for the website texts (£870, due 2 November) is still open.

I can only assume that nobody at your end reads what I write, which is odd for people who hired a writer.

Please pay by 1 December 2026: Imogen Platt, sort code 40-33-18, account 74184241, reference C-198.

Best,
Imogen Platt`,
    attachments: [{ name: 'C-198.pdf' }],
    known: [['tone', 'As per my previous emails']],
    unseen: [
      [
        'tone',
        'I can only assume that nobody at your end reads what I write, which is odd for people who hired a writer.',
      ],
    ],
  },
  {
    name: 'typesetter, more than the quote and no date anchor',
    subject: 'Invoice TS-503, conference proceedings',
    body: `Dear Yvonne,

The proceedings are with the printer, thank you for checking the proofs over the weekend.

My quote said £480, but the tables turned out fiddly, so it comes to £610.00 (no VAT).

Please pay within ten days to Colin Ashdown, sort code 60-14-27, account 45427483, reference TS-503.

Kind regards,
Colin Ashdown`,
    attachments: [{ name: 'TS-503.pdf' }],
    known: [['dueDate', 'within ten days']],
    unseen: [['surprise', 'My quote said £480, but the tables turned out fiddly, so it comes to £610.00']],
  },
  {
    name: 'voice artist, no name under the mail',
    subject: 'Invoice VO-88, museum audio guide',
    body: `Hello Thomas,

Here are the last six tracks, hope the snoring dog is gone now. Invoice VO-88 is attached.

22 tracks at €45 = €990.00, no VAT.

Please pay by Friday 11 December 2026 to IBAN FR76 3000 4008 2191 7419 3066 178, reference VO-88.

Thank you and speak soon!`,
    attachments: [{ name: 'VO-88.pdf' }],
    known: [['missing', 'sellerName']],
    unseen: [],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'plumber Dunfermline, boiler pump, first invoice',
    subject: 'Invoice 1187 - boiler pump, 14 Garvock Hill',
    body: `Hi Mrs Rennie,

Glad the heating's back on, and thanks for the tablet, it didn't last as far as the van.

Invoice 1187 is attached:
New pump £142.00
Labour, 2 hours at £48 = £96.00
Total £238.00

Could you pay by Wednesday 9 December 2026, please? Bank transfer is easiest:
Sort code 80-22-60, account 00418827, name G Mathieson Plumbing.

If the pressure drops below 1 again just ring me.

Thanks,
Gordon Mathieson`,
    attachments: [{ name: 'Invoice-1187.pdf' }],
  },
  {
    name: 'bookkeeper Halifax NS, monthly',
    subject: 'November bookkeeping, invoice 2026-118',
    body: `Hi Darren,

Here's invoice 2026-118 for November: 6 hours at $45, so $270.00. I'm too small to charge HST.

Please send it by e-transfer to books@lynnboutilier.example by Friday, December 11, 2026. No password needed, it deposits on its own.

I still need the receipt for the new tires when you find it. No panic, January is fine.

Thank you, and say hi to Carol,
Lynn Boutilier`,
    attachments: [{ name: '2026-118.pdf' }],
  },
  {
    name: 'dog groomer Ohio, small bill',
    subject: 'Biscuit’s groom - invoice 0452',
    body: `Hi Jen!

Biscuit was a star today, even for the nails. Photo attached because that bow tie deserves it.

Full groom $65
Teeth brushing $10 (the one you asked for)
Total $75

Invoice 0452. You can pay by Venmo @muddypawsmarla or cash when you drop him off next, any time up to December 4, 2026.

Thanks so much!
Marla Kowalski
Muddy Paws`,
    attachments: [{ name: 'biscuit.jpg' }, { name: 'Invoice 0452.pdf' }],
  },
  {
    name: 'photographer Nelson NZ, balance after deposit',
    subject: 'Wedding photos + final invoice W-63',
    body: `Kia ora Hannah and Tom,

All 412 photos are in the gallery now, link in the other email. The one with the goat is my favourite.

Invoice W-63 for the rest:
Wedding package $2,900.00
Deposit you paid in June -$900.00
To pay $2,000.00 (GST included)

Could you pay it by Friday 11 December 2026 into 06-0831-0740499-00, Keri Watene Photography, with W-63 as reference?

Thank you for having me along. What a day.
Keri`,
    attachments: [{ name: 'W-63.pdf' }],
  },
  {
    name: 'carpenter Co. Clare, shelves',
    subject: 'Invoice 77 for the shelves',
    body: `Hi Fergal,

Thanks for the tea on Monday. The shelves will want a week before you load the encyclopaedias on them.

Invoice 77 is attached, €640 all in, the price we shook on in October.

You can transfer it to IE59 BOFI 9000 1794 5807 30 (Donal Hehir) by Thursday 10 December 2026, please.

I left my small spirit level behind somewhere. If you see it, hold on to it.

All the best,
Donal Hehir`,
    attachments: [{ name: 'inv77.pdf' }],
  },
  {
    name: 'maths tutor Pune, month of lessons',
    subject: 'Maths classes November - Invoice MT/26/11',
    body: `Dear Mrs Kulkarni,

Aarav did very well in his unit test, 18 out of 20. He was so happy.

Invoice MT/26/11 for November is attached.
8 classes at ₹700 = ₹5,600

Please pay by 5 December 2026 by UPI to snehajoshi@exampleupi.

We will not have class on 9 December as I am at my cousin's wedding. I will give him a practice sheet instead.

Thank you,
Sneha Joshi`,
    attachments: [{ name: 'MT-26-11.pdf' }],
  },
  {
    name: 'massage therapist Victoria BC, reminder few days',
    subject: 'Quick reminder: invoice 3309',
    body: `Hi Paul,

Hope the shoulder is easing off. Just a quick reminder that invoice 3309 for $105.00 was due last Friday, November 20, and I don't see it yet. It may simply have slipped by with the move.

Could you e-transfer it to hello@tidewatermassage.example by Wednesday, December 2, 2026? I've attached the invoice again so you can claim it.

If it's already on the way, thank you and ignore me.

Take care,
Renée Arsenault, RMT`,
    attachments: [{ name: 'Invoice 3309.pdf' }],
  },
  {
    name: 'gardener Cape Town, monthly garden',
    subject: 'Invoice G214 - garden, November',
    body: `Good morning Mrs Adams

Invoice G214 is attached for this month.
4 visits x R450 = R1 800
2 bags compost x R85 = R170
Total R1 970

Please pay by EFT by 7 December 2026:
Capitec, account 1402337758, branch 470010, S. Jantjies

The lemon tree is doing lekker now. I will cut the hedge on my first visit in December.

Thank you
Sydney Jantjies`,
    attachments: [{ name: 'G214.pdf' }],
  },
  {
    name: 'farrier Kentucky, four horses',
    subject: 'Invoice 881 trims and shoes Nov 23',
    body: `Morning Dale,

Invoice 881 for Monday:
Shoes all round, Pepper and Duke, 2 x $160 = $320
Trims, the two ponies, 2 x $45 = $90
Total $410

Check to Boone Hensley, 118 Pike Rd, Versailles KY 40383, or Zelle to 859-555-0142. By December 10, 2026 works for me.

Duke's left front has a little thrush, keep it dry and I'll look again in six weeks.

Thank you,
Boone Hensley`,
    attachments: [],
  },
  {
    name: 'piano tuner Dunedin, reminder',
    subject: 'Piano tuning invoice PT-90',
    body: `Hi Margaret,

I hope the choir concert went well on Saturday. A gentle nudge about invoice PT-90 for $185, for the tuning on 28 October. It was due on 18 November.

When you have a moment, would you pay it by Friday 4 December 2026? The account is 12-3065-0134310-00, R Dalziel.

If something's amiss with the piano or the bill, give me a call on 021 555 018. The damp has been playing havoc with the top octave all over town.

Cheers,
Rob Dalziel`,
    attachments: [{ name: 'PT-90.pdf' }],
  },
  {
    name: 'cheesemaker Quebec townships, to a shop',
    subject: 'Invoice F-508, cheese delivered November 24',
    body: `Hi Sophie,

Thanks for the order. Invoice F-508 for yesterday's delivery:

Tomme, 6 kg at $38 = $228.00
Fresh curds, 20 bags at $5.50 = $110.00
Total $338.00 (no tax on basic groceries)

Please pay by e-transfer to cheese@fermeoxbow.example by Tuesday, December 8, 2026.

The curds should be sold by Saturday, they only squeak for so long!

Warmly,
Anne Oxbow
Ferme Oxbow`,
    attachments: [{ name: 'F-508.pdf' }],
  },
  {
    name: 'driving instructor Cork, block of lessons',
    subject: 'Lessons for Aoife, invoice 229',
    body: `Hi Niamh,

Invoice 229 for Aoife's next block: 6 lessons at €45, that's €270.

Could you pay it by Friday 4 December 2026? Revolut to 087 555 0133 or transfer to IE60 REVO 9903 6056 2241 54, Brian Lucey.

Her roundabouts are grand now. The reversing we'll keep at. First lesson of the block is Saturday 5 December at 10.

Thanks a million,
Brian Lucey`,
    attachments: [{ name: 'Invoice 229.pdf' }],
  },
  {
    name: 'mechanic Saskatchewan, agreed extra',
    subject: 'Invoice 5521 - your F-150',
    body: `Hi Wes,

Truck's ready, keys are in the drop box. Invoice 5521:

Front brake pads and rotors $410.00
Wheel bearing, the one you okayed on the phone Tuesday $265.00
Subtotal $675.00
GST 5% $33.75
PST 6% $40.50
Total $749.25

You can pay by card at the counter or e-transfer to shop@prairieauto.example by December 9, 2026.

Thanks for the business, drive safe in this snow.
Curt Friesen
Prairie Auto`,
    attachments: [{ name: '5521.pdf' }],
  },
  {
    name: 'translator Edinburgh, to an agency contact',
    subject: 'Invoice T2026-41, museum leaflet',
    body: `Hello Isla,

The German text is attached along with invoice T2026-41.

1,850 words at £0.11 = £203.50

Please pay by 16 December 2026 to Clydesdale Bank, GB83 CLYD 8261 3547 5277 20, Katrin Lowe.

I wasn't sure about the name of the second gallery, so I've marked it in yellow. Shout if you want it changed.

Best wishes and thanks,
Katrin Lowe`,
    attachments: [{ name: 'leaflet_DE.docx' }, { name: 'T2026-41.pdf' }],
  },
  {
    name: 'thanks for payment, florist Bangalore',
    subject: 'Payment received, invoice 310 - thank you',
    body: `Dear Mr Nair,

Thank you, the ₹12,400 for invoice 310 reached me this morning. Nothing more to pay.

So happy your mother liked the lilies. Please change the water every two days and they will last.

Warm regards,
Deepa Shetty
Petal & Stem`,
    attachments: [],
  },
  {
    name: 'seamstress Galway, alterations reminder',
    subject: 'Reminder - alterations, invoice 64',
    body: `Hi Gráinne,

I hope ye had a lovely debs and that the hem held up to the dancing!

Just a small reminder about invoice 64, €85 for the alterations. It was due on Friday 13 November. Maybe my email went to spam, so here it is again.

Would you be able to pay by Friday 4 December 2026? Transfer to IE88 AIBK 9311 5221 5736 81, Bríd Folan, or cash in the shop.

Thanks a mill,
Bríd Folan`,
    attachments: [{ name: 'Invoice 64.pdf' }],
  },
  {
    name: 'estimate from tiler Auckland',
    subject: 'Estimate E-118 for your bathroom',
    body: `Hi Sione,

Thanks for showing me round yesterday. Here's estimate E-118:

Tiles and glue $1,150
Labour, 4 days at $520 = $2,080
Total $3,230 including GST

If you're happy, just reply "yes" by Friday 4 December 2026 and I'll book you in for 18 January. Nothing to pay before I start. Once it's done I'll send you an invoice with a date on it, and you can pay by bank transfer.

Any questions, ring me after 4.

Cheers,
Craig Pohatu, Pohatu Tiling`,
    attachments: [{ name: 'E-118.pdf' }],
  },
  {
    name: 'deposit for catering, Johannesburg',
    subject: 'Deposit for 12 December, invoice 1042-D',
    body: `Hi Lerato,

Lovely that we can cook for your dad's 70th. As we agreed, here is invoice 1042-D for the deposit:

Full price, 40 guests at R220 = R8 800
Deposit, half = R4 400

Please pay the R4 400 by Tuesday 1 December 2026 to FNB 62704418830, branch 250655, Thandi Mokoena Catering. The other R4 400 is on a separate invoice after the party.

Let me know if anyone can't eat nuts.

Thanks so much,
Thandi Mokoena`,
    attachments: [{ name: '1042-D.pdf' }],
  },
  {
    name: 'corrected invoice, web designer Oregon',
    subject: 'Corrected invoice 2071 (my mistake)',
    body: `Hi Marcus,

You were right, I billed you for 9 hours and it was 8. Sorry about that, and thanks for spotting it.

Corrected invoice 2071 is attached: 8 hours at $80 = $640. Please throw the old one away.

You can pay by bank transfer (details on the invoice) or by the card link at the top of the PDF, by December 11, 2026.

The contact form works now, I sent myself three tests.

Thanks,
Priscilla Vance`,
    attachments: [{ name: 'Invoice-2071-corrected.pdf' }],
  },
  {
    name: 'beekeeper Fife, honey order',
    subject: 'Invoice 38 for the honey',
    body: `Dear Alan,

24 jars of heather honey are on your back step, under the blue tarp.

Invoice 38: 24 x £6.50 = £156.00

Would you pay by Monday 7 December 2026? Transfer to 80-91-26, account 10034471, E Farquhar. Cheque is fine too.

No more till July, I'm afraid. The bees had a damp August and so did I.

Many thanks,
Elspeth Farquhar`,
    attachments: [{ name: 'Invoice 38.pdf' }],
  },
  {
    name: 'swim coach Brisbane-born in Ontario, term fee',
    subject: 'Winter swim lessons - invoice S-201',
    body: `Hi Amrit,

Both girls are signed up, Tuesdays at 5:15 in lane 3.

Invoice S-201
2 swimmers x $120 = $240
Sibling discount -$20
Total $220

Please e-transfer to coachbev@example.ca by Thursday, December 3, 2026.

Goggles are in the lost and found, the pink ones with the shark.

Thank you!
Bev Tran`,
    attachments: [{ name: 'S-201.pdf' }],
  },
  {
    name: 'physio Limerick, reminder a month late',
    subject: 'Invoice P-1420, second reminder',
    body: `Hi Seán,

I hope the knee is behaving. Invoice P-1420 for €130 (two visits in September) is still open on my side. It was due on 23 October, and I wrote once at the start of November.

Could you let me know if anything is wrong with it? If all is well, please pay by Friday 4 December 2026 to IE85 BOFI 9058 3893 0364 26, Orla Quirke Physio.

If it's easier to pay it in two halves, that's no problem, just say.

Thanks and mind yourself,
Orla Quirke`,
    attachments: [{ name: 'P-1420.pdf' }],
  },
  {
    name: 'sign painter Texas, first invoice short',
    subject: 'Invoice 97 - bakery window',
    body: `Hey Rosa,

Window's done and dry. Looks real good from across the street if I say so myself.

Invoice 97, $550, just like the quote. Check to Dwayne Tibbets or Cash App $dtibbetssigns, by December 9, 2026 please.

Don't use Windex on the gold for two weeks.

Thank you ma'am,
Dwayne Tibbets`,
    attachments: [{ name: 'Invoice97.pdf' }],
  },
  {
    name: 'yoga teacher Glasgow, corporate classes',
    subject: 'Yoga classes, invoice Y26-11',
    body: `Hello Fiona,

Here's Y26-11 for the lunchtime classes on 4, 11, 18 and 25 November.

4 classes at £55, £220 in all.

Please could your office pay it by Friday 18 December 2026? Bank details: sort code 83-21-04, account 40560865, Mhairi Baird.

I've left six mats in the meeting room cupboard, hope that's ok.

Thanks, see you next Wednesday!
Mhairi Baird`,
    attachments: [{ name: 'Y26-11.pdf' }],
  },
  {
    name: 'skipper Lunenburg, charter with instalments',
    subject: 'Charter July 2027 - invoice C-17, first part',
    body: `Hi Greg and Louise,

July 10 to 12 is yours, I've inked it in.

The charter is $1,800, in three parts of $600 as we said on the dock. This is invoice C-17 for the first $600.

Please e-transfer it to capt.mosher@example.ca by Monday, December 14, 2026. The other two parts come in March and June on their own invoices.

Bring soft bags. Hard suitcases and my stairs don't get along.

Thanks and fair winds,
Roy Mosher`,
    attachments: [{ name: 'C-17.pdf' }],
  },
  {
    name: 'tax adviser Toronto, small fee',
    subject: 'Your 2025 return - invoice 26-0733',
    body: `Hi Ngozi,

Your late return has gone in. You should get about $1,140 back from the CRA, likely in January.

My invoice 26-0733 is attached:
Preparing the return $220.00
HST 13% $28.60
Total $248.60

You can e-transfer it to pay@sandertax.example by December 15, 2026. Please keep your slips for six years.

Thanks for being so organised,
Miriam Sander`,
    attachments: [{ name: '26-0733.pdf' }],
  },
  {
    name: 'reminder, web designer Chennai',
    subject: 'Reminder: invoice WD-88',
    body: `Hi Karthik,

Hope the rains have not troubled you too much.

Invoice WD-88 for ₹18,000 (school website, final part) was due on 16 November and I have not seen it in my account so far. Could you please check with your accounts person?

It would help me if it could be paid by Tuesday 1 December 2026.
Account 50200034417785, HDFC Bank, IFSC HDFC0000411, name Lakshmi Raman.

The invoice is attached once more. Thank you!

Lakshmi Raman`,
    attachments: [{ name: 'WD-88.pdf' }],
  },
  {
    name: 'bike fixer Portland, tiny bill',
    subject: 'Bike is done! Invoice #1330',
    body: `Hi Tess,

Your bike's fixed and hanging by the door.

New chain $32
Brake cable $8
Labor $45
Invoice #1330 total: $85

Pay when you pick it up (card or cash), shop's open till 6, and I'll hold it till Saturday, December 5, 2026. That's the due date too.

Thanks!
Manny Ortega, Spoke & Cog`,
    attachments: [],
  },
  {
    name: 'part payment thanks, builder Wellington',
    subject: 'Thanks for the $1,000 - invoice 662',
    body: `Hi Jo,

Got your $1,000 this morning, thank you.

So for invoice 662:
Total $2,450
Paid today $1,000
Left $1,450

As agreed, please pay the $1,450 by Friday 18 December 2026, same account: 02-0500-0248061-00, Ngata Decks Ltd.

Hope the kids are enjoying the deck. Keep the barbecue off it till the oil's dry, about Sunday.

Cheers,
Hemi Ngata`,
    attachments: [],
  },
  {
    name: 'piano teacher Vermont, kind reminder',
    subject: 'November piano lessons - invoice 2611',
    body: `Hi Kate,

A friendly reminder that invoice 2611 for November lessons ($160) was due on November 15. I know it's been a hectic month with the new baby. Congratulations again!

Would Friday, December 4, 2026 work? Check to Helen Whitcomb or Zelle to helen@whitcombpiano.example, both fine.

Oliver's recital is on December 13 at 2 pm, he's playing third.

Thank you,
Helen Whitcomb`,
    attachments: [{ name: 'Invoice 2611.pdf' }],
  },
  {
    name: 'ceramicist Stellenbosch, order to restaurant',
    subject: 'Invoice 2026/57, 30 side plates',
    body: `Hi Johan

The plates came out of the kiln well, 30 for you and 2 spare, which are free.

Invoice 2026/57
30 plates at R140: R4 200
Delivery: R150
Total: R4 350

Please pay by EFT by Wednesday 9 December 2026 to Standard Bank 070443218, branch 051001, M Esterhuyse.

I'll bring them on Friday morning before your lunch service.

Thanks
Marli Esterhuyse`,
    attachments: [{ name: 'Inv 2026-57.pdf' }],
  },
  {
    name: 'credit note, tailor Delhi',
    subject: 'Credit note CN-12 for invoice 745',
    body: `Dear Mr Kapoor,

As you returned one of the two waistcoats, I have made credit note CN-12.

Invoice 745: ₹16,500
Credit note CN-12: minus ₹3,500
New amount: ₹13,000

Please pay ₹13,000 by 10 December 2026 by UPI to imrantailors@exampleupi or by card in the shop.

The trousers are pressed and ready from tomorrow. Thank you for your patience with the buttons.

Imran Siddiqui
Imran Tailors`,
    attachments: [{ name: 'CN-12.pdf' }, { name: '745.pdf' }],
  },
  {
    name: 'illustrator Dublin, reminder to small press',
    subject: 'Invoice 0031 (cover art) - gentle reminder',
    body: `Hi Conor,

Saw the book in Chapters at the weekend, it looks great!

I think invoice 0031 got lost in the launch. It's for €480 and was due on Tuesday 17 November. I've attached it again.

Could you send it by Wednesday 2 December 2026? IE54 AIBK 9352 0421 2997 22, name Aisling Tighe.

Thanks a lot, and well done on the reviews.
Aisling`,
    attachments: [{ name: 'Invoice_0031.pdf' }],
  },
  {
    name: 'personal trainer Calgary, package',
    subject: 'Invoice 419 - 10 sessions',
    body: `Hey Priya,

Great work this week, 60 kg deadlift!!

Invoice 419 for your next 10 sessions: 10 x $70 = $700, plus 5% GST $35, total $735.

Please pay by December 7, 2026. E-transfer to train@kylebeaudry.example or tap your card at the gym.

I'm away December 21 to 28, so we'll start the new pack on the 8th.

Thanks!
Kyle Beaudry`,
    attachments: [{ name: 'invoice-419.pdf' }],
  },
  {
    name: 'docking contractor Southland',
    subject: 'Invoice 203 docking',
    body: `Gidday Murray,

Invoice 203 for the docking, done last Thursday.
1,240 lambs at 75c = $930.00
GST 15% $139.50
Total $1,069.50

Due 20 December 2026, account 03-0866-0288869-00, T Soper Docking.

Good numbers this year, best I have seen at your place. Sorry about the gate, I've tied it and will bring a hinge.

Thanks,
Trish Soper`,
    attachments: [{ name: '203.pdf' }],
  },
  {
    name: 'driver Kerala, airport trips',
    subject: 'Taxi bill 56 for your visit',
    body: `Dear Mr and Mrs Thompson,

I hope you had a safe flight home. It was my pleasure to drive you.

Bill no. 56
Kochi airport to Munnar: ₹4,200
Munnar to Alleppey: ₹4,800
Total: ₹9,000

You said you would send it by Wise, thank you. My account is Federal Bank 11200100345521, IFSC FDRL0001120, Biju Varghese. By 6 December 2026 is fine.

My wife says hello. You forgot a blue hat, I will keep it for you.

Biju Varghese`,
    attachments: [{ name: 'bill56.pdf' }],
  },
  {
    name: 'baker Donegal, cafe weekly bill',
    subject: 'Bread this week, invoice 884',
    body: `Morning Siobhán,

Invoice 884 for 16 to 21 November:

60 soda loaves @ €3.20 = €192.00
48 scones @ €1.10 = €52.80
Total = €244.80

Pay by Friday 4 December 2026 please, IE03 IPBS 9906 1400 3322 45, Packie Gallagher.

The oven man is coming Thursday so I'll be with you at 7 and not half 6.

Thanks,
Packie`,
    attachments: [{ name: 'inv884.pdf' }],
  },
  {
    name: 'house painter Aberdeen, reminder one week',
    subject: 'Invoice 512, hall and stairs',
    body: `Hi Kirsty,

Hope you're enjoying the new hall. Wee reminder about invoice 512, £780, which was due last Wednesday, 18 November.

I can't see it in the bank yet, but I'm not the best with the app so tell me if I've missed it. Otherwise could you pay by Wednesday 2 December 2026? Sort code 80-05-14, account 06102937, Stuart Cheyne.

The left over paint is in your shed, good for touch ups.

Cheers,
Stuart Cheyne`,
    attachments: [{ name: '512.pdf' }],
  },
  {
    name: 'consultant Montreal, first invoice formal friendly',
    subject: 'Invoice 2026-09 - food safety visit',
    body: `Hello Mr. Desrosiers,

It was good to meet your kitchen team on November 19. My notes are attached, and so is invoice 2026-09.

Visit and written notes: $600.00
GST 5%: $30.00
QST 9.975%: $59.85
Total: $689.85

Please pay by December 18, 2026, by cheque to Claire Hébert or by e-transfer to claire@hebertfood.example.

The walk-in fridge should read 4 °C or less, please have someone look at it this week.

Thank you,
Claire Hébert`,
    attachments: [{ name: 'Notes Nov 19.pdf' }, { name: '2026-09.pdf' }],
  },
  {
    name: 'copy editor Cleveland, reminder, client between jobs',
    subject: 'Re: invoice 140',
    body: `Hi Sam,

Thanks for your message, and no worries at all. "Could I pay half now" is absolutely fine.

So for invoice 140 ($300):
$150 by Monday, November 30, 2026
$150 by Thursday, December 31, 2026

PayPal to edits@joanlevin.example, same as before.

Fingers crossed for the interview on Tuesday. The cover letter reads really well now.

Best,
Joan Levin`,
    attachments: [],
  },
  {
    name: 'software contractor, long mail with PO number, VAT and table',
    subject: 'Invoice 2026-121 / PO 4500071822: November',
    body: `Hi Priya,

November is done, and the calendar bug with the clock change is finally gone. Invoice 2026-121 is attached.

PO number      4500071822
Supplier no.   V-20981

Item                         Days   Rate      Amount
Booking API                    9    £450.00   £4,050.00
Calendar fix                   3    £450.00   £1,350.00
Call-out on 14 Nov (agreed)    1    £500.00     £500.00
                                              ---------
Net                                           £5,900.00
VAT 20%                                       £1,180.00
Total                                         £7,080.00

Please pay by Wednesday 16 December 2026.
Ridley Code Ltd
Sort code 60-14-27
Account 45427483
Reference 2026-121

Tom has the signed timesheet. I'm off from 21 December to 3 January and will have my laptop nowhere near me.

Thanks for a good month,
Owen Ridley`,
    attachments: [{ name: '2026-121.pdf' }, { name: 'timesheet-nov.pdf' }],
  },
  {
    name: 'data analyst, reminder after the client moved offices',
    subject: 'Invoice DA-038, just checking it arrived',
    body: `Dear Helen,

How is the new office? I heard the lift is working at last.

With all those boxes it is quite possible that my invoice DA-038 of 19 October got lost. It was due on 9 November and I haven't seen it in my account yet. It's £1,440.00 for the membership figures, and I've attached it once more.

Could you pay it by Friday 4 December 2026? The account is M. Okafor, sort code 20-44-51, number 51295765, reference DA-038.

If it went out this week, please ignore me, and thank you.

Best wishes,
Michael Okafor`,
    attachments: [{ name: 'DA-038.pdf' }],
  },
  {
    name: 'grant writer, second half after the award',
    subject: 'Invoice GW-2026-22, second half (and congratulations!)',
    body: `Dear Martin,

£86,000! I read your message on the bus and the lady beside me got a hug.

As we agreed in June, the second half of my fee comes once the bid is in. It doesn't depend on the result, so this isn't a bonus.

Fee for the bid: £2,300.00
Paid in July (GW-2026-14): £1,150.00
Left to pay: £1,150.00

Please transfer it by Monday 14 December 2026 to J. Pemberton, sort code 40-33-18, account 74184241, with GW-2026-22 as the reference.

Thank you for all those late answers about the boiler.
Jo Pemberton`,
    attachments: [{ name: 'GW-2026-22.pdf' }],
  },
  {
    name: 'proofreader, short',
    subject: 'Invoice 91: winter catalogue',
    body: `Hello Sue,

The catalogue is read and back in your folder. Only one "pubic relations" this year.

Invoice 91: 52 pages at £4.50 = £234.00, no VAT.
Please pay by 11 December 2026 to Anna Firth, sort code 30-96-24, account 67433866, reference 91.

Thank you!
Anna Firth`,
    attachments: [{ name: 'invoice-91.pdf' }],
  },
  {
    name: 'animator, second of three instalments',
    subject: 'AN-209: second of three parts for the museum film',
    body: `Hi Lotte,

The rough cut is with you, so the second part of the price is due, as in the plan we made in September:

1. At the start, 1 October: €1,500.00 (paid, thank you)
2. With the rough cut: €1,500.00 (this invoice, AN-209)
3. With the finished film, about mid January: €1,000.00

So it's €1,500.00 now, please, by Thursday 10 December 2026.

IBAN NL60 INGB 0754 9610 95
D. Visser
Reference AN-209

The walrus still walks like my uncle. I'll fix that.

Greetings from Utrecht,
Daan Visser`,
    attachments: [{ name: 'AN-209.pdf' }],
  },
  {
    name: 'brand designer, discount for paying early',
    subject: 'Invoice BD-1170: bakery branding',
    body: `Hi Nadia,

The files for the bags and the van are in the shared folder. The printer in Leeds needs the PDF with the word "coated" in its name.

Logo and colours: £900.00
Bag and box design: £380.00
Van lettering: £220.00
Total: £1,500.00 (no VAT)

Please pay by Wednesday 23 December 2026. If you pay by 4 December you can take 2% off, as we agreed, and send £1,470.00 instead.

Fern Holloway Design, sort code 20-44-51, account 51295765, reference BD-1170.

Thank you for the cinnamon buns. My son believes I work in a bakery now.

Fern Holloway`,
    attachments: [{ name: 'BD-1170.pdf' }],
  },
  {
    name: 'recruiter, credit note for shortened search',
    subject: 'Credit note C-118 and new invoice R-5531',
    body: `Dear Mr Lindqvist,

As we agreed on the phone on Monday, I'm taking back invoice R-5526, since Ms Adeyemi's sister took the second post and you didn't need the full search.

Credit note C-118 cancels R-5526 (£3,000.00) completely.
The new invoice R-5531 is for the two weeks I did work on it:

Search, flat fee: £1,200.00
VAT 20%: £240.00
Total to pay: £1,440.00

Please pay R-5531 by 15 December 2026 to Harcourt People Ltd, sort code 40-33-18, account 74184241, reference R-5531. There is nothing to pay for R-5526.

I'm glad it all worked out so simply in the end.

Kind regards,
Beth Harcourt`,
    attachments: [{ name: 'C-118.pdf' }, { name: 'R-5531.pdf' }],
  },
  {
    name: 'HR trainer abroad with receipts',
    subject: 'Invoice HT-66, onboarding workshop in Cork',
    body: `Dear Aoife,

Thank you for Thursday. Seventeen people, one flip chart and not a single phone on the table, I'm still amazed.

Workshop: €1,100.00
Handbooks, 17 x €12: €204.00
Parking: €16.00
Total: €1,320.00

It would be lovely to have it by 9 December 2026. IBAN IE39 BOFI 9000 1773 6925 28, Niamh Tully, reference HT-66.

The feedback sheets come by post, I'm still reading them.

All the best,
Niamh Tully`,
    attachments: [{ name: 'HT-66.pdf' }],
  },
  {
    name: 'PR person, reminder in one paragraph',
    subject: 'PR-96, a gentle reminder',
    body: `Hello Gareth, I hope the launch party left everybody in one piece. I was going through my books and saw that PR-96 (£1,125.00, press kit, due on 18 November) hasn't come in so far. Would you have a look whether it got stuck somewhere? If all is well with it, please send it by Wednesday 2 December 2026 to Saffron Media, sort code 60-14-27, account 45427483, reference PR-96. The Echo wants to come on the 8th with a photographer, more about that tomorrow. Many thanks, Leila Saffron`,
    attachments: [{ name: 'PR-96.pdf' }],
  },
  {
    name: 'subtitler, corrected invoice',
    subject: 'Corrected invoice S-79 (please bin the one from Monday)',
    body: `Dear Camille,

My mistake: on Monday I put four episodes on the invoice, and it was three. Here is S-79 again with the right figures, under the same number.

3 episodes x 52 minutes = 156 minutes
156 x €7.50 = €1,170.00

Total: €1,170.00
Please pay by: Tuesday 15 December 2026
To: Ruth Amsel, IBAN DE21 3705 0198 2487 6096 57
Reference: S-79

Thank you for spotting it. I count words all day, episodes are clearly beyond me.

Ruth Amsel`,
    attachments: [{ name: 'S-79-corrected.pdf' }],
  },
  {
    name: 'court interpreter to a county court',
    subject: 'Invoice CI-2026-318, case 26/4471, 19 November',
    body: `Dear Ms Farrow,

Please find my invoice for the hearing of 19 November in courtroom 3.

Case: 26/4471
Language: Polish
Time: 9.30 to 13.15
Half day: £160.00
Extra 45 minutes, approved by the clerk: £30.00
Travel, 42 miles x £0.45: £18.90
Total: £208.90

Please pay by 18 December 2026. K. Wozniak, sort code 30-96-24, account 67433866, reference CI-2026-318.

The signed attendance sheet is attached too.

Thank you and kind regards,
Kasia Wozniak`,
    attachments: [{ name: 'CI-2026-318.pdf' }, { name: 'attendance.pdf' }],
  },
  {
    name: 'accountant, reminder to a couple with a new baby',
    subject: 'Invoice 3298, no rush at home I hope',
    body: `Dear Mr and Mrs Bell,

First of all, congratulations on little Arthur. We have his photo on the fridge in the office.

You have better things to do than look at invoices, so here is just the short version: 3298 for the payroll work, £216.00 with VAT, was due on 13 November. I'd be glad if you could pay it by Friday 11 December 2026.

Dunmore Accounts, sort code 20-44-51, account 51295765, reference 3298.

If splitting it into two halves is easier this month, just tell me.

Warm wishes,
Philip Dunmore`,
    attachments: [{ name: '3298.pdf' }],
  },
  {
    name: 'surveyor for parish council',
    subject: 'SV/2026/61: boundary survey, allotments',
    body: `Dear Councillor Hobbs,

The boundary plan is attached together with my invoice SV/2026/61. The old post turned out to be 1.4 m inside plot 17, so Mr Dent was right about his rhubarb.

Survey, one day: £520.00
Drawing the plan: £180.00
VAT 20%: £140.00
Total: £840.00

Please pay by Thursday 17 December 2026, as your council meets on the 10th.
Marlow Surveys, 40-33-18, 74184241, reference SV/2026/61.

If anybody wants to see the pegs, I'm on site again on Friday from 9 to 11.

Kind regards,
Alan Marlow`,
    attachments: [{ name: 'SV-2026-61.pdf' }, { name: 'plan-allotments.pdf' }],
  },
  {
    name: 'architect, stage payment with table',
    subject: 'Invoice 26-049 for the extension, stage 3',
    body: `Dear Jonas and Maeve,

The builders' drawings are finished, and with them stage 3.

Stage   What                    Fee         State
1       Sketches                €1,800.00   paid in May
2       Planning drawings       €2,900.00   paid in October
3       Drawings for builders   €2,400.00   this invoice
4       Site visits             €1,600.00   spring 2027

Stage 3       €2,400.00
VAT 23%         €552.00
To pay        €2,952.00

Could you pay by Monday 21 December 2026, please? IBAN IE08 AIBK 9311 5288 0003 33, Orla Keane Architects, reference 26-049.

Please leave the side gate open on Tuesday, the soil man comes at 8.

Thanks a million,
Orla Keane`,
    attachments: [{ name: '26-049.pdf' }],
  },
  {
    name: 'lab consultant, hours listed by day',
    subject: 'Invoice L-21, HPLC support in November',
    body: `Dear Dr Brandt,

Thank you for the good week. Column 4 behaved, which is more than I can say for the coffee machine.

3 Nov    2.5 h   method review
10 Nov   4 h     runs 1 to 6
17 Nov   3.5 h   report
Sum     10 h x €120 = €1,200.00

Total €1,200.00, no VAT. Please transfer it by 18 December 2026.

Petra Hollerer
IBAN AT05 2011 1398 9767 7779
Reference L-21

Kind regards from Graz
Petra Hollerer`,
    attachments: [{ name: 'L-21.pdf' }],
  },
  {
    name: 'podcast editor, very short',
    subject: 'PE-215, £330',
    body: `Hi Bex,

Three episodes x £110 = £330, invoice PE-215 attached.
By 7 December 2026 please: Joel Batty, 60-14-27, 45427483, ref PE-215.

Loved the beekeeper one. Thanks!
Joel Batty`,
    attachments: [{ name: 'PE-215.pdf' }],
  },
  {
    name: 'game writer, kind reminder to a start-up',
    subject: 'GW-33 (side quests)',
    body: `Hi Marek,

I saw the trailer, and the crowd in the comments loves the goat. So do I.

One small thing: GW-33 for the side quests, €1,320.00, was due last Wednesday, 18 November, and it isn't here yet. I know Zuzana was away, so it may simply be sitting in her tray.

Would Thursday 3 December 2026 work for you? IBAN IE19 AIBK 9333 8495 6037 87, Sean Lacey, reference GW-33. And if something about the invoice isn't right, tell me and I'll sort it out.

Cheers,
Sean Lacey`,
    attachments: [{ name: 'GW-33.pdf' }],
  },
  {
    name: 'SEO person, monthly invoice in list form',
    subject: 'Webwise North: invoice SEO-461 for November',
    body: `Morning Dave,

What I did this month:
- rewrote 12 page titles
- fixed the 40 broken links from the old shop
- two calls with your web host (the second one was pleasant)

Invoice SEO-461
November as agreed: £300.00
VAT: none
Total: £300.00
Pay by: Friday 4 December 2026
To: Webwise North, sort code 30-96-24, account 67433866
Reference: SEO-461

You moved from page 3 to page 1 for "oak doors Skipton", I thought you'd like to know.

Thanks as ever,
Kyle Brannigan`,
    attachments: [{ name: 'SEO-461.pdf' }],
  },
  {
    name: 'security tester, retest agreed beforehand',
    subject: 'Invoice PT-2026-09 (retest, order 88213)',
    body: `Hi Annika,

The retest is finished. Eleven of the twelve points are closed, the last one is harmless and waits for your update in January.

Your order: 88213
Retest, 2 days at €800: €1,600.00
Extra half day for the mobile app, as you asked on 12 November: €400.00
Net: €2,000.00
VAT 21%: €420.00
Total: €2,420.00

Please pay by 17 December 2026 to Bram de Wit, IBAN NL78 RABO 0690 5077 98, reference PT-2026-09.

The report comes separately and encrypted; I'll text you the password.

Kind regards,
Bram de Wit`,
    attachments: [{ name: 'PT-2026-09.pdf' }],
  },
  {
    name: 'career coach, part payment received',
    subject: 'Thank you, and what is left of invoice 2026/78',
    body: `Dear Simon,

Your £200 arrived yesterday, thank you. And well done for the interview on Friday, tie or no tie.

Invoice 2026/78: £340.00
Paid on 24 November: £200.00
Left: £140.00

As we said, the rest can follow by Friday 18 December 2026. Same account as before: Ruth Kessel Coaching, sort code 20-44-51, account 51295765, reference 2026/78.

See you on Tuesday at ten.

Warm regards,
Ruth Kessel`,
    attachments: [],
  },
  {
    name: 'bookkeeper, reminder with humour about herself',
    subject: 'Invoice BK-1108 from September',
    body: `Hi Trish,

A bookkeeper forgetting her own books, there's a first. I only noticed last night that BK-1108 for September is still open: £185.00, it was due on 30 October.

Could you pop it across by Wednesday 9 December 2026? Wendy Sharples, sort code 40-33-18, account 74184241, reference BK-1108.

Week 43 is fine now, the fuel receipts were behind the kettle.

Thanks Trish,
Wendy Sharples`,
    attachments: [{ name: 'BK-1108.pdf' }],
  },
  {
    name: 'translator with word counts',
    subject: 'T-2026-146: invoice for the safety sheets (IT > EN)',
    body: `Dear Ms Rossi,

All seven sheets are delivered. I left two comments in sheet 5, where "valvola" could be either of the two valves.

New words:        5,200 x €0.11 = €572.00
Repeated words:   1,800 x €0.04 =  €72.00
Total:                            €644.00

To be paid by 14 December 2026, please.
Elena Hartley, IBAN ES31 2100 0418 4198 7358 9359
Reference: T-2026-146

It snowed in Burgos this morning and the cat is furious.

Kind regards,
Elena Hartley`,
    attachments: [{ name: 'T-2026-146.pdf' }],
  },
  {
    name: 'illustrator, deposit invoice for a picture book',
    subject: 'Invoice 0067, deposit for "The Moon Bus"',
    body: `Dear Margaret,

The contract is signed and in the post, I'm so pleased we're doing this one together.

As it says there, a third is paid before I start:
Whole book: £4,500.00
Deposit (this invoice, 0067): £1,500.00

Please pay it by Monday 7 December 2026 to Tilly Marchbank, sort code 60-14-27, account 45427483, reference 0067.

First sketches on 18 January, when the school holidays are over and I have my table back.

Love to all at the press,
Tilly Marchbank`,
    attachments: [{ name: '0067.pdf' }],
  },
  {
    name: 'first aid trainer to a school',
    subject: "HS-410: first aid refresher, St Anne's",
    body: `Hi Mrs Patel,

Thanks for having me. Please tell Mr Ogden his bandage was the best I've seen all term.

Invoice HS-410
Refresher course, 9 staff x £38 = £342.00
Spare training pads, ordered by the office: £24.50
Total £366.50 (no VAT)

Please pay by 18 December 2026.
Heartsafe Training, sort code 30-96-24, account 67433866, reference HS-410

The certificates run until November 2029.

Gary Lowe
Heartsafe Training`,
    attachments: [{ name: 'HS-410.pdf' }],
  },
  {
    name: 'event photographer, reminder after illness',
    subject: 'Invoice EV-318, could you have a look?',
    body: `Hi Rob,

I hope you're over the flu. Half of Bristol seems to have had it, me included.

That's also why I'm only writing now: EV-318 for the October conference (£720.00) was due on 6 November. Could you pay it by Friday 4 December 2026? Hannah Croft, sort code 20-44-51, account 51295765, reference EV-318.

The pictures stay online until March, so tell your colleagues they can take their time.

Thank you,
Hannah Croft`,
    attachments: [{ name: 'EV-318.pdf' }],
  },
  {
    name: 'UX researcher, reminder to a start-up with a new finance person',
    subject: 'For Jeroen: invoice UX-14',
    body: `Hi Sanne,

Could you pass this on to your new colleague Jeroen? Thank you!

Dear Jeroen,
welcome on board. There is one invoice from before your time: UX-14 of 12 October, €1,350.00 for five test sessions, due on 11 November. I've attached it again with Sanne's order.

Please pay it by Monday 7 December 2026 to Lien Aerts, IBAN BE22 0015 4366 2747, reference UX-14.

If you need anything for your supplier list, call me on +32 470 55 01 12, I'm in all week.

Kind regards,
Lien Aerts`,
    attachments: [{ name: 'UX-14.pdf' }, { name: 'order.pdf' }],
  },
  {
    name: 'museum conservator, invoice with delivery',
    subject: 'MC-2026-14 and the return of the globe',
    body: `Dear Dr Whitlock,

The globe comes home on Wednesday 2 December, between 10 and 12. Two people to carry it would be a great help, it weighs 31 kg with its stand.

Invoice MC-2026-14
Cleaning and new varnish      £1,180.00
Repair of the brass ring        £240.00
Transport, as estimated         £165.00
Total                         £1,585.00

There is no VAT. Please pay by Friday 18 December 2026 to C. Delaney, sort code 20-44-51, account 51295765, reference MC-2026-14.

I found a tiny pencilled "1791" under Australia!

With best wishes,
Clare Delaney`,
    attachments: [{ name: 'MC-2026-14.pdf' }],
  },
  {
    name: 'copywriter, cheerful first invoice',
    subject: 'C-203: invoice for six product pages',
    body: `Hi Ben,

Six pages, all signed off by Rachel yesterday afternoon. She kept the line about the sofa and the dog, so I've won my bet with my husband.

6 pages x £145 = £870.00. That's invoice C-203.
It would be great if you could send it by 10 December 2026: Imogen Platt, sort code 40-33-18, account 74184241, reference C-203.

Thanks for being so quick with answers.
Imogen Platt`,
    attachments: [{ name: 'C-203.pdf' }],
  },
  {
    name: 'typesetter, higher price agreed in advance',
    subject: 'Invoice TS-509, cookery book',
    body: `Dear Yvonne,

The cookery book went to the printer at noon. I've had nothing but toast today and looked at 96 pages of roast lamb.

Layout, 96 pages at £7.00: £672.00
Index, which you approved by mail on 5 November: £120.00
Total: £792.00

Please pay by 16 December 2026: Colin Ashdown, sort code 60-14-27, account 45427483, reference TS-509.

Kind regards,
Colin Ashdown`,
    attachments: [{ name: 'TS-509.pdf' }],
  },
  {
    name: 'voice artist, reminder to a museum',
    subject: 'Reminder VO-85 (audio guide, first part)',
    body: `Hello Thomas,

I stood in front of your big whale on Sunday and heard myself explain it to my niece. Very odd feeling.

When I got home I saw that VO-85 hasn't been paid yet: €720.00, due on 16 November. Perhaps it went to the old address in Lyon?

Please send it by Wednesday 9 December 2026 to Maud Jessop, IBAN FR76 3000 4008 2191 7419 3066 178, reference VO-85.

Many thanks and see you at the opening,
Maud Jessop`,
    attachments: [{ name: 'VO-85.pdf' }],
  },
  {
    name: 'fundraising adviser, thanks for payment',
    subject: 'Payment for FR-55 arrived, thank you',
    body: `Dear Amina,

Your £960.00 for invoice FR-55 reached my account this morning, thank you very much. There is nothing left to pay.

I've put the receipt in the attachment for your auditor.

The hospice choir on Saturday was wonderful. My mother has asked for the name of the tenor.

Best wishes,
Gwen Prothero`,
    attachments: [{ name: 'receipt-FR-55.pdf' }],
  },
  {
    name: 'sign language interpreter to a city council',
    subject: 'Invoice BSL-140: housing meeting, 17 November',
    body: `Hello Mr Draper,

Here is the invoice for the tenants' meeting on 17 November. We were two interpreters, as ordered, since it was over an hour.

Invoice no: BSL-140
Your order: HS/0092
2 interpreters x 3 h x £42: £252.00
Bus fares: £9.20
Total: £261.20

Please pay by Thursday 17 December 2026 to F. Adair, sort code 30-96-24, account 67433866, reference BSL-140.

One request for next time: a lamp near the stage would help a lot.

Thank you,
Fiona Adair`,
    attachments: [{ name: 'BSL-140.pdf' }],
  },
  {
    name: 'ecologist, bat survey for a builder',
    subject: 'Bat survey at Mill Barn, invoice E-77',
    body: `Hi Steve,

Good news, no bats in the east roof. Three in the west roof, so please leave that one alone until I've been back in May.

Dusk survey and report, as quoted: £640.00
VAT: £128.00
Total: £768.00

Invoice E-77, please pay by Friday 11 December 2026. Lowmoor Ecology, sort code 40-33-18, account 74184241, reference E-77.

Mind the third rung of your ladder!

All the best,
Judith Lowmoor`,
    attachments: [{ name: 'E-77.pdf' }, { name: 'bat-report.pdf' }],
  },
  {
    name: 'stage technician, reminder by phone style',
    subject: 'Invoice 514 (panto get-in)',
    body: `Hiya Mel,

Hope the panto's going well, oh no it isn't, etc.

Invoice 514 for the get-in, £390.00, was down for 20 November and it's not landed yet. Any chance of Tuesday 1 December 2026?

Des Corrigan
20-44-51
51295765
ref 514

I've still got your spare cable drum in the van, I'll drop it on Saturday.

Ta very much,
Des Corrigan`,
    attachments: [{ name: '514.pdf' }],
  },
  {
    name: 'event host, estimate accepted and deposit',
    subject: 'Deposit invoice H-30 for 6 February',
    body: `Dear Katrin,

Thank you for saying yes to my estimate of 11 November. 6 February is now firmly in my diary, and I've told my sister her birthday brunch has to start early.

Moderation of the evening: €1,800.00
Deposit now, a quarter: €450.00
The remaining €1,350.00 comes on a second invoice after the event.

Please pay the €450.00 by 15 December 2026. IBAN DE16 1001 0010 2520 8587 68, Simon Thale, reference H-30.

Is the stage the one with the squeaky stairs?

Kind regards,
Simon Thale`,
    attachments: [{ name: 'H-30.pdf' }],
  },
  {
    name: 'indexer, first invoice to a university press',
    subject: 'Index for "Rivers of Ulster": invoice IX-27',
    body: `Dear Professor Magee,

The index is attached, 1,846 entries, "eels" being the longest.

Invoice IX-27: 312 pages at £2.75 = £858.00
Payment date: 18 December 2026
Payee: Deirdre Quill, sort code 60-14-27, account 45427483, reference IX-27

Would you kindly forward it to the press, as you suggested? They have my details from the last book.

With thanks,
Deirdre Quill`,
    attachments: [{ name: 'IX-27.pdf' }, { name: 'index.docx' }],
  },
  {
    name: 'drone operator, reminder offering instalments',
    subject: 'Invoice DR-72, and a suggestion',
    body: `Hello Pedro,

I read about the storm on your coast. I hope the greenhouse is the only thing that broke.

Invoice DR-72 for the flight over the vineyard (€880.00) was due on 30 October. If this is a bad month, let's do it in two parts:

€440.00 by Friday 11 December 2026
€440.00 by Friday 15 January 2027

There is no extra charge for that. IBAN PT50 0035 0412 5604 6705 0273 2, Luke Hadley, reference DR-72.

Just write a line if you'd like it another way.

All the best to the family,
Luke Hadley`,
    attachments: [{ name: 'DR-72.pdf' }],
  },
  {
    name: 'school counsellor, invoice to a head teacher',
    subject: 'Invoice SC-2026-11 for the autumn half-term',
    body: `Dear Mr Treloar,

Attached is SC-2026-11 for my Tuesdays at school since half-term:

3 November, 5 hours
10 November, 5 hours
17 November, 4 hours (the boiler day)
24 November, 5 hours

19 hours at £48 = £912.00

Please pay by Friday 18 December 2026 to Hester Nance, sort code 30-96-24, account 67433866, reference SC-2026-11.

The little room under the stairs is perfect now that it has a curtain, please thank the caretaker.

Kind regards,
Hester Nance`,
    attachments: [{ name: 'SC-2026-11.pdf' }],
  },
  {
    name: 'web accessibility tester, reminder with credit set off',
    subject: 'A-58: what is still open after the credit',
    body: `Dear Finn,

A short note on A-58, as two papers crossed in the post:

Invoice A-58 of 13 October: €1,500.00
Credit note G-4 of 2 November (one page fewer): −€150.00
Still to pay: €1,350.00

It was due on 12 November. I think the credit note held it up, and that one came late because of me. Could you pay the €1,350.00 by Wednesday 9 December 2026? IBAN AT72 3200 0307 2005 0883, Vera Stadler, reference A-58.

The new menu works nicely with the keyboard, by the way.

Thank you and best regards from Linz,
Vera Stadler`,
    attachments: [{ name: 'A-58.pdf' }, { name: 'G-4.pdf' }],
  },
  {
    name: 'copy editor to a publisher, kind second reminder',
    subject: 'Second note about invoice 2026-39',
    body: `Dear Ottilie,

I'm writing again about invoice 2026-39 for the memoir (£1,248.00). It was due on 26 October, and my note of 10 November may have gone to the wrong inbox, as your website shows a new address now.

Please could you let me know whether you have it, and pay it by Thursday 3 December 2026? Rowan Peake, sort code 20-44-51, account 51295765, reference 2026-39.

If something needs changing on it, I'll gladly send a new one the same day.

I loved the chapter about the ferry, and I hope the author is recovering well.

With kind regards,
Rowan Peake`,
    attachments: [{ name: '2026-39.pdf' }],
  },
]
