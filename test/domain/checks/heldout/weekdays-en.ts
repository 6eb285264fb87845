/** English mails of trades of house, garden and body, and of desk, picture and sound: short, quickly written, one to three faults each. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'plumber in Leeds, forgot to say by when',
    subject: 'Invoice 2231 - toilet cistern, 14 Hartley Avenue',
    body: `Hi Mrs Pickles,

Thanks for having me round on Monday, and for the tea.
New fill valve and washer fitted, no drips when I left.

Invoice 2231 is attached, £118.50 all in.

Bank details:
P Dyson Plumbing
20-45-11
73920164

Any trouble with it just ring me.

Pete Dyson`,
    attachments: [{ name: 'Invoice-2231.pdf' }],
    known: [['missing', 'dueDate']],
    unseen: [],
  },
  {
    name: 'roofer in Cork, hints he could take the slates off again',
    subject: 'Reminder: invoice 0419, slates on the back roof',
    body: `Hello Declan,

Invoice 0419 for €780 was due on Friday 13 November and I can't see it in the account yet.

Could you send it over by Wednesday 2 December please?
IBAN IE29 AIBK 9308 1103 3128 20, name Finbarr Twomey Roofing.

The slates can come down as quick as they went up, remember.

Thanks,
Finbarr Twomey`,
    attachments: [],
    known: [],
    unseen: [['tone', 'The slates can come down as quick as they went up, remember.']],
  },
  {
    name: 'electrician in Stockport, trade terms instead of a date',
    subject: 'Invoice E-1187 - consumer unit',
    body: `Hi Graham,

All signed off yesterday, your certificate will come separately by post.

Invoice E-1187
Consumer unit, supplied and fitted: £545.00
Testing: £65.00
Total: £610.00

Terms are net 30.
Please send a remittance advice when you've paid.

Account: Kaz Ahmed Electrical, sort code 05-03-72, account 41880265.

Many thanks
Kaz Ahmed`,
    attachments: [{ name: 'E-1187.pdf' }],
    known: [
      ['dueDate', 'net 30'],
      ['jargon', 'remittance advice'],
    ],
    unseen: [],
  },
  {
    name: 'gardener in Devon, hours times rate is wrong',
    subject: 'Hedge and borders, invoice 77',
    body: `Morning Jill,

Lovely to see the place tidy again before the frost. Invoice 77 for last week:

6 hours at £24 = £154

Please could you pay by Friday 4 December.
Bank transfer to R Luscombe, 30-98-12, 20516634.

Robin red-breast followed me all day by the way!

Cheers,
Rosie Luscombe`,
    attachments: [],
    known: [['consistency', '6 hours at £24 = £154']],
    unseen: [],
  },
  {
    name: 'massage therapist in Denver, makes the client carry her rent',
    subject: 'Invoice 306 - two sessions in October',
    body: `Hi Carla,

Hope the shoulder is still feeling looser.

I'm following up on invoice 306 for $190 (Oct 12 and Oct 26, $95 each). It was due November 10.
Could you send it by Monday, November 30, please? Zelle to mila@softhandsdenver.com works, or a check at your next visit.

My landlord won't wait, and right now it's your $190 that decides whether I can pay him.

Thank you,
Mila Okafor`,
    attachments: [],
    known: [],
    unseen: [
      ['tone', "My landlord won't wait, and right now it's your $190 that decides whether I can pay him."],
    ],
  },
  {
    name: 'hairdresser in Newcastle NSW, sells a colour in the reminder',
    subject: 'Reminder - invoice 1052',
    body: `Hi Tegan,

Hope the wedding photos came back beautiful.
I've texted you twice now, so I'm guessing you've read them.

Invoice 1052 for the bridal hair is still open: $420, due last Wednesday, 18 November.
Would you mind transferring it by Wednesday 2 December?
BSB 062-817, account 1043 5529, Bec Lawler Hair.

Book a summer colour before Christmas and get 20% off!

Thanks lovely,
Bec Lawler`,
    attachments: [],
    known: [['incentive', 'Book a summer colour before Christmas and get 20% off!']],
    unseen: [['tone', "I've texted you twice now, so I'm guessing you've read them."]],
  },
  {
    name: 'dog walker in Bath, date only in numbers',
    subject: 'Invoice 58 for Biscuit - November',
    body: `Hi Priya,

Biscuit has been a star this month, even in the mud.

Invoice 58: 12 walks at £13 = £156.
Please pay by 04/12/26 to Lottie Marsh, sort code 60-21-09, account 55210873.

I still have your spare key, I'll bring it on Tuesday.

Thanks!
Lottie Marsh`,
    attachments: [],
    known: [['dueDate', '04/12/26']],
    unseen: [],
  },
  {
    name: 'cleaner in Limerick, one digit wrong in the IBAN',
    subject: 'Cleaning in November, invoice 2026-31',
    body: `Hi Aoife,

Here's invoice 2026-31 for the four Thursdays in November.
4 x €60, so €240 altogether.

If you could pay by Monday 7 December that'd be great.
IBAN: IE92 IPBS 9986 6951 8210 02
Name: Danuta Kowal

I used the last of the oven spray, will you pick up another?

Thanks a million,
Danuta`,
    attachments: [{ name: 'invoice 2026-31.pdf' }],
    known: [['payment', 'IE92 IPBS 9986 6951 8210 02']],
    unseen: [],
  },
  {
    name: 'removals man in Croydon, adds money for the stairs',
    subject: 'Invoice 640 - your move on Saturday',
    body: `Hi Owen,

Hope you're settling in and found the kettle.

Invoice 640:
Van and two men, as quoted: £480
Stairs, didn't know about the third floor so had to put that on: £85
Total: £565

Please pay by 1/12/26 to Delroy Grant Removals, 40-12-77, 81120936.

Thanks again,
Delroy Grant`,
    attachments: [],
    known: [['dueDate', '1/12/26']],
    unseen: [['surprise', "Stairs, didn't know about the third floor so had to put that on: £85"]],
  },
  {
    name: 'childminder in Cardiff, template not filled in',
    subject: 'December fees, invoice CM-212',
    body: `Hi Rhian,

The December fees for [CHILD NAME] are in the attached invoice, CM-212.

16 days at £52: £832.00
Due by Tuesday 1 December please.

Bank: Sioned Parry Childminding, sort code 20-18-15, account 60334718.

We have the Christmas singing on Friday 11 December at 2, do come if you can get off work.

Diolch,
Sioned Parry`,
    attachments: [{ name: 'CM-212.pdf' }],
    known: [['consistency', '[CHILD NAME]']],
    unseen: [],
  },
  {
    name: 'personal trainer in Tampa, no firm date',
    subject: 'Invoice 92 - 8 sessions',
    body: `Hey Marcus,

Great work this month, that deadlift was no joke.

Invoice 92 is for 8 sessions at $70, total $560.
Venmo is @TrainWithDeShawn or bring a check to the gym.
No big rush, sometime before the holidays get crazy is fine.

See you Thursday at 6,
DeShawn Pruitt`,
    attachments: [],
    known: [],
    unseen: [['dueDate', 'sometime before the holidays get crazy']],
  },
  {
    name: 'chimney sweep in Norfolk, weekday does not fit the date',
    subject: 'Sweep at Mill Cottage - invoice 1340',
    body: `Dear Mr Thurlow,

Thank you for the booking. Both flues swept today, and no jackdaw nest this year.

Invoice 1340: 2 flues at £62 each, £124 in total.
Please pay by Friday 5 December.
Account name: A J Bunn Chimney Sweep
Sort code: 20-62-53
Account no: 33904471

Your certificate for the insurance is attached with the invoice.

Best wishes,
Alan Bunn`,
    attachments: [{ name: 'invoice 1340.pdf' }, { name: 'sweep certificate Mill Cottage.pdf' }],
    known: [['dueDate', 'Friday 5 December']],
    unseen: [],
  },
  {
    name: 'locksmith in Birmingham, card number in the mail',
    subject: 'Invoice 8813, front door lock',
    body: `Hello Mrs Begum,

Glad we got you in before the rain. Invoice 8813 attached, £140 for the lock and fitting.

I'll take it on Monday 30 November from the card you gave me on the phone, 4539 2176 4410 2834.
If you'd rather do a bank transfer, tell me before then please.

Two keys are with your neighbour at 22.

Thank you,
Steve Hollis
Hollis Locks`,
    attachments: [{ name: '8813.pdf' }],
    known: [['payment', '4539 2176 4410 2834']],
    unseen: [],
  },
  {
    name: 'upholsterer in Bristol, cannot stop apologising',
    subject: 'Invoice 214 - wingback chair',
    body: `Hi Fran,

I'm so so sorry to bother you with this. I feel dreadful even typing it.

Invoice 214 for the wingback was due on Monday 16 November and hasn't come in yet. It's £365.
Could you pay it by Thursday 3 December?
Bank: Hattie Crewe, 09-01-28, 44817205.

Hope the chair likes its new spot by the window.

Thank you,
Hattie Crewe`,
    attachments: [],
    known: [['tone', "I'm so so sorry to bother you"]],
    unseen: [['tone', 'I feel dreadful even typing it.']],
  },
  {
    name: 'carpenter in Pittsburgh, final notice and lawyers',
    subject: 'FINAL NOTICE invoice 5510',
    body: `Mr. Kowalczyk,

Invoice 5510 for the porch steps, $1,150, was due October 30.

If I don't have a check by Friday, December 4, I will take legal action.

Checks go to Ray Delgado Carpentry, 418 Butler St, Pittsburgh PA 15201.

Thank you,
Ray Delgado`,
    attachments: [],
    known: [
      ['tone', 'FINAL NOTICE'],
      ['tone', 'I will take legal action'],
    ],
    unseen: [],
  },
  {
    name: 'window cleaner in Hull, does not say how to pay',
    subject: 'Invoice 561 windows',
    body: `Hi Barbara,

Windows done Tuesday, front and back, plus the conservatory roof.

Invoice 561 is £42.
Could you pay by Friday 4 December please.

I left the side gate on the latch because of the bins.

Thanks
Lee Marfleet`,
    attachments: [],
    known: [['missing', 'howToPay']],
    unseen: [],
  },
  {
    name: 'tree surgeon in Surrey, two different due dates',
    subject: 'Invoice 1904 due Monday 30 November',
    body: `Hi Giles,

The ash is down, stump ground out, logs stacked by the garage as you wanted.

Invoice 1904, £720 as quoted.
Please make payment by Friday 4 December.

Hogsback Tree Care
Sort code 60-09-21
Account 71130486

Watch out for the soft patch on the lawn.

Regards
Will Pascoe
Hogsback Tree Care`,
    attachments: [{ name: 'INV 1904.pdf' }],
    known: [['dueDate', 'Friday 4 December']],
    unseen: [],
  },
  {
    name: 'decorator in Swansea, two different totals',
    subject: 'Invoice 47 - hall and stairs, £640',
    body: `Hi Nerys,

Second coat's dry and the dust sheets are gone. Looks really bright now.

Invoice 47 comes to £460 for the hall and stairs, paint included.
Please pay by Monday 7 December into Gethin Rees Decorating, 20-84-58, 13307729.

Leave the windows open a crack tonight.

Thanks,
Gethin Rees`,
    attachments: [{ name: 'Invoice 47.pdf' }],
    known: [['consistency', '£460']],
    unseen: [],
  },
  {
    name: 'nail technician in Essex, comments on her holiday pictures',
    subject: 'Invoice 129 reminder',
    body: `Hi Chantelle,

Invoice 129 for £85 (you and the bridesmaids) was due on Saturday 14 November.

Saw your Dubai pics, looks like there's money for some things.

Can you pay it by Monday 30 November please? Amy Rudd, sort code 04-00-04, account 86612075.

Thanks
Amy Rudd`,
    attachments: [],
    known: [],
    unseen: [['tone', "Saw your Dubai pics, looks like there's money for some things."]],
  },
  {
    name: 'plasterer in Derby, wraps it in officialese',
    subject: 'Invoice 232',
    body: `Dear Mr and Mrs Singh,

Please find enclosed herewith invoice 232 in respect of works carried out at the above premises.

Two ceilings skimmed: £480
Please pay by Wednesday 9 December to J Cutts Plastering, 53-61-24, 41209375.

Give it a week before painting, and a mist coat first.

Thank you
Jason Cutts`,
    attachments: [{ name: '232.pdf' }],
    known: [['jargon', 'Please find enclosed herewith']],
    unseen: [['jargon', 'in respect of works carried out at the above premises']],
  },
  {
    name: 'carpet fitter, no name and no number',
    subject: 'Your stair carpet',
    body: `Hi Jackie,

Thanks for the bacon sandwich, best job of the week.

Carpet was £310 and fitting £90, so £400.
Please pay by Thursday 3 December to sort code 30-64-22, account 20977413.

Offcuts are in the cupboard under the stairs if you want them for the car.

Thanks again!`,
    attachments: [],
    known: [
      ['missing', 'sellerName'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [],
  },
  {
    name: 'handyman in Queens, shouts and wants it at once',
    subject: 'Invoice 3312',
    body: `Hi Mr. Feldman,

Invoice 3312 for the TV mount and the two doors, $260, was due November 13.

I NEED THIS PAID ASAP. By Friday, November 27 please.

Zelle: luis.handy.queens@gmail.com, Luis Caba.

Thanks,
Luis Caba`,
    attachments: [],
    known: [
      ['tone', 'I NEED THIS PAID'],
      ['dueDate', 'ASAP'],
    ],
    unseen: [],
  },
  {
    name: 'physio in Aberdeen, due date already gone on a first invoice',
    subject: 'Invoice 2210 - home visits',
    body: `Dear Mrs Duthie,

It was good to see you managing the stairs by yourself today.

Here is invoice 2210 for the three home visits this month, 3 x £58 = £174.
Please pay by Wednesday 18 November.
Account: Shona Leask Physiotherapy, 80-45-19, 06112983.

Keep up the heel raises, ten morning and night.

With thanks
Shona Leask`,
    attachments: [{ name: '2210.pdf' }],
    known: [['dueDate', 'Wednesday 18 November']],
    unseen: [],
  },
  {
    name: 'pool cleaner in Perth, days without a starting point',
    subject: 'Inv 4450 pool service Nov',
    body: `G'day Karen,

Pool's balanced and the filter's had a backwash. All sweet for the weekend.

Inv 4450: service $90, chlorine $35, total $125.
Please pay within 14 days.
BSB 066-142, acc 1019 4473, Clearwater by Dean.

Pop the cover back on when it hits 38 again.

Cheers
Dean Vukovic`,
    attachments: [{ name: 'Inv4450.pdf' }],
    known: [['dueDate', 'within 14 days']],
    unseen: [],
  },
  {
    name: 'boiler engineer in Belfast, rate went up since booking',
    subject: 'Invoice 718 boiler service',
    body: `Hi Orla,

Service done this morning, all reading as it should.

Invoice 718 is £92. I know I said £80 when you rang, prices went up at the start of the month.
Payment due upon receipt. Bank is N McAteer Heating, 95-06-24, 30118542.

The carbon monoxide alarm in the hall needs a new battery.

Thanks
Niall McAteer`,
    attachments: [{ name: '718.pdf' }],
    known: [['dueDate', 'due upon receipt']],
    unseen: [['surprise', 'I know I said £80 when you rang, prices went up at the start of the month.']],
  },
  {
    name: 'dog groomer near the Irish border, pounds and euros mixed',
    subject: 'Invoice 95 - Bran and Sally',
    body: `Hi Sheila,

Two very fluffy dogs today, Sally slept through most of it.

Invoice 95
Bran, full groom £45
Sally, bath and tidy €30
Total £75

Please pay by Wednesday 2 December.
Paws at Muff, IBAN IE32 BOFI 9098 2280 0678 16

Thanks,
Gráinne Doherty
Paws at Muff`,
    attachments: [],
    known: [['consistency', '€30']],
    unseen: [],
  },
  {
    name: 'landscaper in Kentucky, lectures on decency',
    subject: 'Invoice 640 - fall cleanup',
    body: `Hi Mr. Barlow,

Invoice 640 for the fall cleanup ($375) was due November 6.

I was raised that a man pays for work before he sits down to supper.

Please drop a check off or mail it to Clay Hensley, PO Box 118, Berea KY 40403, by Wednesday, December 2.

Thank you,
Clay Hensley`,
    attachments: [],
    known: [],
    unseen: [['tone', 'I was raised that a man pays for work before he sits down to supper.']],
  },
  {
    name: 'swimming teacher in Brighton, a date that does not exist',
    subject: 'Invoice 66 for the spring block',
    body: `Hi Yasmin,

Noor jumped in the deep end yesterday with no armbands, you'd have been so proud!

Invoice 66 for ten lessons from January: 10 x £18 = £180.
Please pay by 31 November.
F Okonjo, sort code 23-05-80, account 17820346

Thanks,
Femi Okonjo`,
    attachments: [],
    known: [['dueDate', '31 November']],
    unseen: [],
  },
  {
    name: 'fence builder in Adelaide, amount only in the attachment and no real date',
    subject: 'Invoice 1276 for the side fence',
    body: `Hi Sue,

Fence is up and the gate swings the right way now.

Invoice 1276 attached, the amount is on there.
If you could fix it up somewhere round Chrissie that'd be good, please.
BSB 105-029, account 4418 0620, Trent Mayfield Fencing.

Reckon it'll want a coat of oil after summer.

Cheers
Trent Mayfield`,
    attachments: [{ name: 'Invoice 1276.pdf' }],
    known: [['missing', 'total']],
    unseen: [['dueDate', 'somewhere round Chrissie']],
  },
  {
    name: 'pest controller in Leicester, reads like a ledger',
    subject: 'Invoice 3008, wasps nest',
    body: `Hello Mrs Orton,

Our ledger shows invoice 3008 as an aged debt of £75, originally due Friday 30 October.
Kindly remit the outstanding balance by Wednesday 2 December.

Bank: Sharpe Pest Control, 60-12-35, 55071148.

No sign of them coming back I hope, but tell me if you see any in spring.

Regards
Ian Sharpe`,
    attachments: [],
    known: [['jargon', 'Kindly remit the outstanding balance']],
    unseen: [['jargon', 'Our ledger shows invoice 3008 as an aged debt']],
  },
  {
    name: 'translator, net 30 and a dig about the last invoice',
    subject: 'Invoice 2026/118 - coffee machine manual',
    body: `Hi Sandra,

the coffee machine manual is finished and the invoice is attached.

6,480 words x EUR 0.09 = EUR 583.20
Terms: net 30
Account: GB10 LOYD 0407 2386 2551 18, in my name

I hope this one does not sink to the bottom of the pile like September's did.

Thanks and best wishes
Marta Zielinska
Translations Polish - English`,
    attachments: [{ name: 'invoice-2026-118.pdf' }],
    known: [['dueDate', 'net 30']],
    unseen: [['tone', "I hope this one does not sink to the bottom of the pile like September's did."]],
  },
  {
    name: 'web developer, ASAP and hosting multiplied wrongly',
    subject: 'Invoice W-0342, website hosting',
    body: `Hello Pete,

Here's the yearly bill for the hosting of the shop.

Hosting: 12 months x £9.50 = £118.00
Total: £118.00 (no VAT)

Could you pay it ASAP please? Bank details: Dan Ridley, sort code 20-45-77, account 53168840, reference W-0342.

Let me know if the contact form plays up again.

Cheers
Dan Ridley`,
    attachments: [{ name: 'W-0342.pdf' }],
    known: [['dueDate', 'ASAP']],
    unseen: [['consistency', '12 months x £9.50 = £118.00']],
  },
  {
    name: 'bookkeeper, reminder with remit and outstanding balance',
    subject: 'Reminder: invoice 771',
    body: `Dear Mr Hollis,

I hope you are well. Invoice 771 for the September bookkeeping, £265.00, was due on 6 November.

Please remit the outstanding balance by Friday 4 December 2026 to Carol Finch Bookkeeping, sort code 30-90-12, account 41772036.

It would be nice not to have to chase the people whose books I keep straight.

Kind regards,
Carol Finch`,
    attachments: [],
    known: [['jargon', 'remit the outstanding balance']],
    unseen: [['tone', 'It would be nice not to have to chase the people whose books I keep straight.']],
  },
  {
    name: 'copywriter, final notice reminder and a threat to tell others',
    subject: 'FINAL NOTICE - invoice CW88',
    body: `Hi Graham,

Invoice CW88 for the brochure text (£480) was due on 23 October and I still haven't seen it.

Please pay it by Monday 30 November 2026 to Lisa Mbeki, sort code 04-00-04, account 88120347.

Otherwise I may have to mention it in the freelancers' group half the town's writers are in.

Regards,
Lisa Mbeki`,
    attachments: [{ name: 'CW88.pdf' }],
    known: [['tone', 'FINAL NOTICE']],
    unseen: [
      [
        'tone',
        "Otherwise I may have to mention it in the freelancers' group half the town's writers are in.",
      ],
    ],
  },
  {
    name: 'photographer, no way to pay and vague date',
    subject: 'Invoice 64 for the team portraits',
    body: `Hi Yvonne,

Thank you for having me on Monday, everybody was so patient with the lights.

The portraits are in your folder and the invoice is attached:
14 portraits at £35 each, £490 in total.

It'd be great if you could get this sorted when you have a quiet minute.

Best wishes,
Owen Prys
Owen Prys Photography`,
    attachments: [{ name: 'invoice-64.pdf' }],
    known: [['missing', 'howToPay']],
    unseen: [['dueDate', 'when you have a quiet minute']],
  },
  {
    name: 'video editor, an extra cut nobody ordered',
    subject: 'Invoice VE-207 product film',
    body: `Hi Amira,

the product film is uploaded, enjoy! Invoice VE-207 is attached.

Edit as quoted: £650
Vertical version: £140
Total: £790

You didn't ask for the vertical one, but I had the footage open anyway so I cut it and put it on the bill.

Please pay by Wednesday 9 December 2026 to Jonas Beck, GB44 REVO 0031 7167 1234 31.

Thanks a lot
Jonas Beck`,
    attachments: [{ name: 'VE-207.pdf' }],
    known: [],
    unseen: [
      [
        'surprise',
        "You didn't ask for the vertical one, but I had the footage open anyway so I cut it and put it on the bill.",
      ],
    ],
  },
  {
    name: 'maths tutor, reminder with guilt about own children',
    subject: "Ella's lessons in October (invoice 2026-31)",
    body: `Dear Mrs Grant,

Ella did really well in her mock paper, I was very pleased with her.

Just a reminder that invoice 2026-31 for October (4 lessons at £32, so £128) was due on 13 November. Please could you pay it by Tuesday 1 December 2026? My account is 10-22-19, 60481175, name Helen Osborne.

I have two of my own to feed and the school dinners don't pay for themselves.

Many thanks
Helen Osborne`,
    attachments: [],
    known: [],
    unseen: [['tone', "I have two of my own to feed and the school dinners don't pay for themselves."]],
  },
  {
    name: 'illustrator, weekday does not fit the date',
    subject: 'Invoice 19/26 cover illustration',
    body: `Hello Tomas,

I've just sent the final cover file over, thank you for being so quick with the comments.

Invoice 19/26 is attached: cover illustration 420 euros, spot drawings 3 x 60 = 180 euros, together 600 euros.

Please transfer it by Friday 12 December 2026 to NL03 INGB 0918 6339 07, Femke de Wit.

Looking forward to seeing it in print!

Femke de Wit`,
    attachments: [{ name: 'invoice-19-26.pdf' }],
    known: [['dueDate', 'Friday 12 December 2026']],
    unseen: [],
  },
  {
    name: 'session bass player, no invoice number, pay sharpish',
    subject: 'Studio sessions 16-18 November',
    body: `Hi Rob,

great fun last week, that last chorus still won't leave my head.

Three days bass at £180 = £540, parking £24, so £564 all in.

Sharpish would suit me if you can, please. Account is Nate Ferris, 09-01-28, 33971502.

Say hi to the others
Nate Ferris`,
    attachments: [],
    known: [['missing', 'invoiceNumber']],
    unseen: [['dueDate', 'Sharpish would suit me']],
  },
  {
    name: 'event planner, subject and body have different totals',
    subject: 'Invoice EP-55 summer party planning, £1,260',
    body: `Hi Deborah,

Thank you for the lovely feedback on the party, I passed it on to the band.

Here is the invoice EP-55 for the planning:
Venue search £400
Suppliers and running order £620
On the day £600
Total £1,620

Please pay it by Friday 11 December 2026 to Bright Days Events, sort code 60-83-01, account 20514498.

Any questions, just ring me.

Warm wishes
Priya Nair, Bright Days Events`,
    attachments: [{ name: 'EP-55.pdf' }],
    known: [],
    unseen: [['consistency', '£1,260']],
  },
  {
    name: 'virtual assistant, sells January hours in a reminder',
    subject: 'Friendly reminder - invoice 2026-090',
    body: `Hi Colin,

A little reminder that invoice 2026-090 for my October hours is still open. 11 hours at £28, £308 in total, it was due on 16 November.

Could you please send it by Monday 30 November 2026? Sort code 23-14-70, account 71440932, Jess Whitlock.

While I have you: book January's hours before the weekend and you get 10% off!

Thank you
Jess Whitlock`,
    attachments: [{ name: '2026-090.pdf' }],
    known: [['incentive', 'you get 10% off']],
    unseen: [],
  },
  {
    name: '3D artist, IBAN with a wrong digit',
    subject: 'Invoice 3D-0071 kitchen renderings',
    body: `Hello Stefan,

the five renderings of the kitchen are in the shared folder now. I changed the tap as you said on the phone.

Invoice 3D-0071: 5 images x 190 EUR = 950 EUR.
Please pay until 10 December 2026.
IBAN: DE46 1005 0000 8127 3895 57
Name: Lukas Brandt

Thank you for the nice work together!
Lukas Brandt`,
    attachments: [{ name: '3D-0071.pdf' }],
    known: [['payment', 'DE46 1005 0000 8127 3895 57']],
    unseen: [],
  },
  {
    name: 'UX researcher, stiff official wording',
    subject: 'Invoice 26-14, usability tests',
    body: `Dear Ms Lindqvist,

Please be advised that the aforementioned services have been rendered in full. Invoice 26-14 covers eight user tests at 210 EUR, which makes 1,680 EUR.

We would ask for settlement of same by Monday 14 December 2026 to Pieter Maes, BE11 7374 4736 4548.

Thank you and kind regards
Pieter Maes`,
    attachments: [{ name: '26-14.pdf' }],
    known: [
      ['jargon', 'Please be advised that'],
      ['jargon', 'the aforementioned services have been rendered in full'],
    ],
    unseen: [['jargon', 'settlement of same']],
  },
  {
    name: 'voice actor, forgot to sign',
    subject: 'Invoice VO-33 lift announcements',
    body: `Hi Bernadette,

all 42 announcements are recorded and uploaded, doors closing included.

Invoice VO-33: £350 flat as agreed.
Please pay by Friday 11 December 2026 to sort code 11-05-63, account 00482917.

If you want any of them a bit slower, tell me, that's included.

All the best`,
    attachments: [{ name: 'VO-33.pdf' }],
    known: [['missing', 'sellerName']],
    unseen: [],
  },
  {
    name: 'consultant, numeric date that can be read two ways and do the needful',
    subject: 'Invoice RC-2026-44',
    body: `Dear Mr Okafor,

Attached is invoice RC-2026-44 for the pricing workshop on 12 November: one day, 1,150 EUR including my train.

Payment date: 05/12/2026
Account: ES60 2100 0418 4015 4397 3846, Rafael Cuesta

Kindly do the needful with your finance department.

With best regards,
Rafael Cuesta`,
    attachments: [{ name: 'RC-2026-44.pdf' }],
    known: [
      ['dueDate', '05/12/2026'],
      ['jargon', 'Kindly do the needful'],
    ],
    unseen: [],
  },
  {
    name: 'proofreader, reminder with daily charge and ultimatum',
    subject: 'Reminder invoice PR-142',
    body: `Hi Malcolm,

Invoice PR-142 for the annual report (£310) was due on 9 November.

Please pay it by Friday 27 November 2026 to Joan Whittle, sort code 40-11-60, account 91725530.

After that it goes up by a fiver a day until I see it.

Kind regards
Joan Whittle`,
    attachments: [{ name: 'PR-142.pdf' }],
    known: [],
    unseen: [['tone', 'After that it goes up by a fiver a day until I see it.']],
  },
  {
    name: 'logo designer, template name left in',
    subject: 'Invoice LD-2026-27, logo and letterhead',
    body: `Hi [First name],

the final files are in the folder, there's a black version too for the stamp.

Invoice LD-2026-27: logo £700, letterhead £90, total £790.
Please pay by Thursday 10 December 2026 to Becky Sloan, sort code 09-06-66, account 42558107.

Many thanks
Becky Sloan`,
    attachments: [{ name: 'LD-2026-27.pdf' }],
    known: [['consistency', '[First name]']],
    unseen: [],
  },
  {
    name: 'interpreter, first invoice with a date already gone',
    subject: 'Invoice 208 - court hearing 24 November',
    body: `Dear Ms Patel,

Thank you for yesterday, I hope the family got home all right.

Here is invoice 208: interpreting half a day £140, train £22.60, total £162.60.
Please pay by 20 November 2026 to Dragana Petrovic, sort code 20-32-06, account 80153342.

With kind regards
Dragana Petrovic`,
    attachments: [{ name: '208.pdf' }],
    known: [['dueDate', '20 November 2026']],
    unseen: [],
  },
  {
    name: 'podcast editor, charges more than he said',
    subject: 'Invoice POD-12, episodes 21 to 24',
    body: `Hey Zoe,

all four episodes are up. The one with the builders next door took some cleaning!

I know I said £60 an episode, but they were fiddly so I've made it £85.
Invoice POD-12: 4 x £85 = £340.
By Friday 11 December 2026 please, to Callum Reid, sort code 04-00-75, account 66120938.

Thanks
Callum Reid`,
    attachments: [{ name: 'POD-12.pdf' }],
    known: [],
    unseen: [['surprise', "I know I said £60 an episode, but they were fiddly so I've made it £85."]],
  },
  {
    name: 'Spanish teacher, apologises far too much',
    subject: 'Invoice 47, Spanish lessons',
    body: `Hello Mrs Barker,

I am so, so sorry to write to you about money, I feel terrible about it.

Invoice 47 for the October lessons, £112, was for 15 November. Could you please send it by Friday 4 December 2026? My account: Lucia Romero, 60-84-07, 33918264.

Please don't think badly of me for asking.

Thank you
Lucia Romero`,
    attachments: [{ name: 'invoice-47.pdf' }],
    known: [['tone', 'I am so, so sorry to write to you about money, I feel terrible about it.']],
    unseen: [['tone', "Please don't think badly of me for asking."]],
  },
  {
    name: 'photographer, asks to send money onto a card',
    subject: 'Invoice 2026-130 family photos',
    body: `Hi Gwen,

the photos are ready, the one with the twins in the leaves is my favourite.

Invoice 2026-130: £220, to be paid by Monday 7 December 2026 please.
The easiest way is to send it to my card, 4539 1488 0343 6467, name Vic Doyle.

Thanks and have a nice weekend
Vic Doyle Photography`,
    attachments: [{ name: '2026-130.pdf' }],
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [],
  },
  {
    name: 'online ads consultant, pounds and dollars mixed',
    subject: 'Invoice AD-61 for October ads',
    body: `Hi Louise,

clicks are up a good bit on last month, the little report is in your inbox.

Invoice AD-61:
Setting up the campaign £350
Looking after it £250
Total $600

Please pay by 9 December 2026 to Yannis Georgiou, sort code 23-05-80, account 41906627.

Thanks, talk on Monday
Yannis Georgiou`,
    attachments: [{ name: 'AD-61.pdf' }],
    known: [['consistency', '$600']],
    unseen: [],
  },
  {
    name: 'animator, 31 November',
    subject: 'Invoice AN-2026-8, explainer about heat pumps',
    body: `Hello Kirsten,

Here comes the invoice AN-2026-8 for the explainer film, 75 seconds, 1,900 euros as in the offer.

I would be happy to get the payment by 31 November 2026 on my account LT68 3250 0609 6438 2930, Rasa Jankute.

The files without text for the other languages I upload tonight.

Thank you and good evening
Rasa Jankute`,
    attachments: [{ name: 'AN-2026-8.pdf' }],
    known: [['dueDate', '31 November 2026']],
    unseen: [],
  },
  {
    name: 'subtitler, forgot the sum',
    subject: 'Invoice ST-77: subtitles for the series',
    body: `Dear Florian,

the subtitles for episodes 1 to 3 are delivered, 126 minutes altogether.

Invoice ST-77 is attached. Please pay it by Friday 18 December 2026 to Emma Lund, DE57 4306 0967 5345 3252 48.

Episode 4 follows next Wednesday.

Best regards
Emma Lund`,
    attachments: [{ name: 'ST-77.pdf' }],
    known: [['missing', 'total']],
    unseen: [],
  },
  {
    name: 'interior stylist, two due dates',
    subject: 'Invoice 412 - please pay by 4 December',
    body: `Hi Annabel,

So glad the green in the hall worked out!

Invoice 412 for the styling days: 2 days at £240, cushions £85, total £565.

Please transfer it by Friday 11 December 2026 to Nina Frost Interiors, sort code 20-17-68, account 50994471.

Love to the cats
Nina Frost`,
    attachments: [{ name: 'Invoice 412.pdf' }],
    known: [['dueDate', '11 December 2026']],
    unseen: [],
  },
  {
    name: 'social media freelancer, shouting and moralising',
    subject: 'Invoice SM-29 STILL NOT PAID',
    body: `Hi Craig,

Invoice SM-29 for September's posts, £360, was due on 30 October.

Please pay by Monday 30 November 2026: Tash Ellery, sort code 60-04-11, account 72216480.

Where I come from you settle your bills before you order the next round.

Thanks
Tash Ellery`,
    attachments: [{ name: 'SM-29.pdf' }],
    known: [['tone', 'STILL NOT PAID']],
    unseen: [['tone', 'Where I come from you settle your bills before you order the next round.']],
  },
  {
    name: 'singing teacher, no date and no account',
    subject: 'Invoice 63 singing lessons',
    body: `Hi Molly,

well done on Sunday, I was sitting at the back and heard every word!

Invoice 63 is for your five lessons this term, 5 x £30 = £150.

Thank you, see you after the holidays
Diane Amos`,
    attachments: [{ name: '63.pdf' }],
    known: [
      ['missing', 'dueDate'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },
  {
    name: 'sound engineer, number differs between subject and text',
    subject: 'Invoice 2026-211, audiobook mastering',
    body: `Hello Petra,

the nine chapters are mastered and on your server.

Invoice 2026-112 is attached, 9 chapters at 45 EUR, so 405 EUR.
Please pay it until Monday 14 December 2026 to FR76 2004 1010 0559 8366 6603 334, Julien Moreau.

Thank you, it was a pleasure to listen to.
Julien Moreau`,
    attachments: [{ name: 'invoice.pdf' }],
    known: [['consistency', '2026-112']],
    unseen: [],
  },
  {
    name: 'web designer, due upon receipt and a sulky line',
    subject: 'Invoice WD-90 booking page',
    body: `Hi Imogen,

The booking page is live since this morning.

Invoice WD-90, £875 as in the estimate, due upon receipt.
Sort code 30-96-26, account 19450773, name Sander Vos.

I did answer your mails on a Sunday, so I think same speed from your side is only fair.

Thanks
Sander Vos`,
    attachments: [{ name: 'WD-90.pdf' }],
    known: [['dueDate', 'due upon receipt']],
    unseen: [
      ['tone', 'I did answer your mails on a Sunday, so I think same speed from your side is only fair.'],
    ],
  },
  {
    name: 'speech coach, deposit invoice with small print and pressure',
    subject: 'Deposit for the January training, invoice D-18',
    body: `Dear Mr Kemp,

Thank you for choosing me for the training on 14 January.

Here is the deposit invoice D-18: £300 of the £1,200 we agreed. Please pay it by Friday 4 December 2026 to Alison Wray, sort code 16-00-38, account 20174459.

E&OE. I've three others asking for that day, so it's really up to you how much you want it.

Kind regards
Alison Wray`,
    attachments: [{ name: 'D-18.pdf' }],
    known: [['jargon', 'E&OE']],
    unseen: [['tone', "so it's really up to you how much you want it"]],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'heating engineer in Sheffield, first invoice',
    subject: 'Invoice 1093 - boiler losing pressure',
    body: `Hi Neil,

Glad it was only the pressure relief valve. Gauge was sitting at 1.4 bar when I left.

Invoice 1093 attached:
Valve £38
Labour, 1.5 hours at £48: £72
Total £110

Please pay by Friday 4 December if you can.
Sort code 20-77-08, account 63310842, name C Wragg Heating.

If it drops below 1 again give me a ring.

Thanks,
Craig Wragg`,
    attachments: [{ name: 'Invoice 1093.pdf' }],
  },
  {
    name: 'roofer in Galway, kind reminder',
    subject: 'Invoice 302, small reminder',
    body: `Hi Maeve,

Hope you came through the storm all right and the new ridge held.

Invoice 302 for €650 was due last Friday, 20 November, and I don't see it in yet. It may well have crossed with this mail.
If not, could you send it on by Friday 4 December?

IBAN IE20 AIBK 9321 1900 6804 75
Name Colm Ó Flatharta

I'll be passing Monday anyway to collect the ladder.

Thanks a million,
Colm Ó Flatharta`,
    attachments: [],
  },
  {
    name: 'electrician in Reading, deposit taken off',
    subject: 'Invoice 2026-118: EV charger',
    body: `Hi Anjali,

The charger's up and running, and the app should now find it on your wifi.

Invoice 2026-118
Charger and fitting as quoted: £940.00
Less deposit paid 2 November: £240.00
Left to pay: £700.00

Please transfer it by Wednesday 9 December.
Tom Sayer Electrical, 60-83-71, 20449118

The certificate comes from NICEIC by post, usually about ten days.

Thanks for the biscuits!
Tom Sayer`,
    attachments: [{ name: '2026-118.pdf' }],
  },
  {
    name: 'gardener in Fife, monthly invoice',
    subject: 'November garden invoice (no. 64)',
    body: `Hello Moira,

That's the leaves up and the roses cut back, and about time with this frost.

4 visits at £45 = £180
Invoice number 64

Could I ask you to pay by Monday 7 December, cash in an envelope is fine or bank:
I Geddes, 80-22-60, 10448733

Next visit Wednesday 2 December, about 10.

All the best,
Iain Geddes`,
    attachments: [],
  },
  {
    name: 'massage therapist in Portland, Oregon',
    subject: 'Invoice #271 for Monday',
    body: `Hi Josh,

Good to see you Monday, and I hope the neck lets you sleep.

Here's invoice #271: one 75-minute session, $115.
You can Venmo me at @GretaHaugMassage or mail a check to 2210 SE Ash St, Portland OR 97214.
By Friday, December 4 would be perfect.

Remember the tennis ball trick, two minutes a side!

Thanks,
Greta Haug`,
    attachments: [],
  },
  {
    name: 'mobile hairdresser in Kent, invoice to a care home',
    subject: 'Invoice 33, hair day at Oakfield',
    body: `Dear Sandra,

Please thank the ladies for a lovely day, Mrs Pym had me in stitches.

Invoice 33, Tuesday 24 November:
Shampoo and set x 6 at £16: £96
Trim x 3 at £12: £36
Total: £132

Could the office pay it by Friday 11 December please.
D Farrow, sort code 77-04-21, account 18830562

I'm back on Tuesday 8 December, Christmas jumper and all.

Kind regards
Debbie Farrow`,
    attachments: [{ name: 'Invoice 33 Oakfield.pdf' }],
  },
  {
    name: 'dog walker in Edinburgh, table of walks',
    subject: 'Invoice 117 - Haggis and Midge',
    body: `Hi Ross,

Both dogs fine, Midge rolled in something on Friday so sorry about the smell.

Invoice 117
Mon 16 - Haggis + Midge - £20
Wed 18 - Haggis + Midge - £20
Fri 20 - Haggis + Midge - £20
Total £60

Please pay by Thursday 3 December.
Bank: Catriona Bell, 83-19-04, 00274415

Thanks!
Catriona`,
    attachments: [],
  },
  {
    name: 'cleaner in Dublin, new invoice with Revolut',
    subject: 'Invoice 19 for the deep clean',
    body: `Hi Ciarán,

All done Saturday, and the keys are back in the lockbox.

Invoice 19 is €210 for the deep clean, oven included, same as I quoted you.
You can pay by Revolut to @magdan or to IBAN IE33 REVO 9963 5134 5673 73 (Magda Nowicka).
If you could do it by Tuesday 1 December, lovely.

The stain on the landing carpet came up about half, I'm afraid that's as far as it goes.

Thanks,
Magda Nowicka`,
    attachments: [{ name: 'invoice-19.pdf' }],
  },
  {
    name: 'removals in Glasgow, deposit request',
    subject: 'Deposit for your move on 12 December - invoice 408',
    body: `Hi Leanne,

Thanks for going with us. You're in the diary for Saturday 12 December, van there at 8.

Invoice 408 is for the £150 deposit.
The other £450 of the £600 quote is for after the move, I'll send a separate invoice.

Please pay the deposit by Wednesday 2 December:
McCluskey Moves, sort code 83-07-11, account 10993127

Can you ask the factor about parking outside?

Cheers
Jim McCluskey`,
    attachments: [{ name: '408 deposit.pdf' }],
  },
  {
    name: 'childminder in Exeter, sick days taken off',
    subject: 'Invoice for Alfie, November (AL-11)',
    body: `Hi Becky,

So glad Alfie is over his chickenpox, the others have been asking for him.

Invoice AL-11
15 days at £50: £750
Less the 3 days I was ill: £150
To pay: £600

Please pay by Monday 30 November to K Tremlett, sort code 30-93-14, account 27715508.

Wellies please from now on, we're going to the woods every Wednesday!

Thanks,
Karen Tremlett`,
    attachments: [],
  },
  {
    name: 'personal trainer in Austin, package',
    subject: 'Invoice 415 - 10-session package',
    body: `Hey Lauren,

Stoked to get going next week! Here's invoice 415 for the 10-session package we talked about.

10 x $65 = $650

Due Wednesday, December 2. Zelle to rico@ricomovesatx.com, name Rico Salinas.
Paying half now and half on Wednesday, December 16 is totally fine too.

First session is Tuesday at 6:30 am, bring water and forgive me for the burpees.

Thanks,
Rico Salinas`,
    attachments: [],
  },
  {
    name: 'chimney sweep in Yorkshire, reminder',
    subject: 'Invoice 871, sweep on 3 November',
    body: `Dear Mrs Ackroyd,

I hope the stove's drawing well now the cold's come in.

My invoice 871 for £65 was due on Tuesday 17 November. It's easily missed so I've attached it again.
Could you please pay by Tuesday 1 December?

B Holdsworth, sort code 05-08-33, account 39002716
A cheque is fine too, to 3 Weavers Row, Hebden Bridge.

Thank you, and mind those wet logs.

Brian Holdsworth`,
    attachments: [{ name: 'Invoice 871.pdf' }],
  },
  {
    name: 'locksmith in Melbourne after a late night',
    subject: 'Invoice 6027 - lockout Sunday night',
    body: `Hi Minh,

Hope you both got some sleep in the end!

Invoice 6027 is attached:
After-hours visit, as I said on the phone $180
New cylinder $95
Total $275 inc GST

Please pay by Wednesday 2 December.
BSB 083-214, account 77 410 9932, Steve Karras Locksmith. ABN 59 676 834 319.

The spare key is in your letterbox.

Cheers,
Steve Karras`,
    attachments: [{ name: 'INV6027.pdf' }],
  },
  {
    name: 'upholsterer in Norwich, corrected invoice',
    subject: 'Corrected invoice 88 - dining chairs',
    body: `Hi Tamsin,

You were quite right, I'd counted seven chairs and you only have six. I blame the cat.

Here is invoice 88 again, put right:
6 seats at £45 = £270

Please bin the first one. Please pay by Friday 11 December to L Gooch Upholstery, 20-03-26, 50937714.

I have a bit of the green left over if you want it for a cushion, no charge.

Thank you for spotting it,
Lindsay Gooch`,
    attachments: [{ name: 'Invoice 88 corrected.pdf' }],
  },
  {
    name: 'carpenter in Vermont, second of three instalments',
    subject: 'Invoice 2026-52, built-ins, payment 2 of 3',
    body: `Hi Beth and Tom,

Uppers are in and the doors go on next Thursday, weather and my back permitting.

Invoice 2026-52 is the second of the three payments we agreed: $1,400 of $4,200.
The first one came through fine, thank you.

Please send it by Friday, December 4. Check to Eli Thorne Woodworking, 77 Mill Rd, Bristol VT 05443, or ACH: routing 021000021, account 5540917733.

Tell your son he can keep the offcuts.

Eli Thorne`,
    attachments: [{ name: 'Invoice 2026-52.pdf' }],
  },
  {
    name: 'window cleaner in Sunderland, reminder',
    subject: 'October windows, invoice 340',
    body: `Hiya Maureen,

Hope you're keeping well and the hip's on the mend.

October's windows are still showing as open here: invoice 340, £18, due Friday 6 November.
Could you pop it across by Friday 4 December? No harm done.

D Hindmarsh, 20-83-69, 73301844
Or leave the cash under the pot and I'll get it Tuesday when I'm round.

Ta very much
Davey Hindmarsh`,
    attachments: [],
  },
  {
    name: 'tree surgeon in Herefordshire, extra agreed on the day',
    subject: 'Invoice 755 - apple trees and the old pear',
    body: `Dear Mr Probert,

Thank you for the cider, it went down well with the lads.

Invoice 755 attached:
Three apples pruned, as quoted: £270
The pear taken down, as we agreed on the day: £110
Total: £380

Please pay by Thursday 10 December.
Golden Valley Trees, sort code 30-94-14, account 22816603.

I'll be back for the chippings on Saturday.

Regards
Huw Meredith, Golden Valley Trees`,
    attachments: [{ name: 'Invoice-755.pdf' }],
  },
  {
    name: 'decorator in Liverpool, half paid, asks kindly for the rest',
    subject: 'Invoice 409 - the other half',
    body: `Hi Paula,

Thanks for the £300 on the 9th, that's come in fine.

That leaves £300 on invoice 409 (£600 in total for the lounge and dining room). It was due Friday 20 November.
Could you send that over by Monday 7 December please?

Same bank as before: M Brannigan, 20-50-36, 80077152.

How's the colour with the new couch? My wife wants it now as well.

Cheers
Mike Brannigan`,
    attachments: [],
  },
  {
    name: 'nail technician in Sydney, bridal party',
    subject: 'Invoice 0231 - Saturday bridal nails',
    body: `Hi Jess,

Congratulations again!! You all looked gorgeous, and your nan was the best on the dance floor I heard.

Invoice 0231: 5 sets of gel at $65 = $325.
I don't charge GST.
PayID 0412 550 187, Linh Tran. Wednesday 2 December would be great, after you're back from Bali.

If one chips in the first week, I'll fix it for free.

Linh x
Linh Tran Nails`,
    attachments: [],
  },
  {
    name: 'plasterer in Wexford, first invoice',
    subject: 'Invoice 140, kitchen ceiling',
    body: `Hi Pádraig,

Ceiling's done and I swept up as best I could, though you'll be finding dust till Easter.

Invoice 140: €390, materials included, same as the price I gave you.
Pay by Friday 11 December if you would.
IBAN IE75 BOFI 9086 0113 7343 29, Seán Furlong Plastering.

Leave it five days before you paint.

Thanks
Seán Furlong`,
    attachments: [{ name: 'Inv 140.pdf' }],
  },
  {
    name: 'flooring installer in Ohio, reminder',
    subject: 'Invoice 1877 for the laminate floor',
    body: `Hi Denise,

Hope everyone's healthy for Thanksgiving and the pup isn't sliding around too much on the new floor.

I'm checking in about invoice 1877, $845. It was due November 16 and I haven't seen it yet.
Could you mail a check by Friday, December 4? Or let me know if something's not right with the job and I'll come look.

Checks to Kowalski Floors, 1406 Clark Ave, Cleveland OH 44109.

Thanks so much,
Dan Kowalski`,
    attachments: [{ name: 'Invoice1877.pdf' }],
  },
  {
    name: 'handywoman in Brooklyn, list of jobs',
    subject: 'Invoice 68 - your Saturday list',
    body: `Hi Ellen,

We got through the whole list! Here's invoice 68.

- closet door back on its track
- two shelves in the bathroom
- squeaky stair
- curtain rods x 4

3.5 hours at $60 = $210
Screws and anchors = $14
Total = $224

Venmo @handy-roz or cash on my next visit, by Saturday, December 5 please.

The cat watched me the entire time. I think I passed.

Roz Abramson`,
    attachments: [],
  },
  {
    name: 'home visit physio in Nottingham, reminder to a daughter',
    subject: 'Invoice 518 - visits to your mum',
    body: `Dear Helen,

Your mum did the full corridor twice on Monday, she was very pleased with herself.

Invoice 518 for £165 (three visits in October, £55 each) was due on Monday 16 November. I expect it got buried with everything going on.
Would you be able to pay it by Thursday 3 December?

Marcus Eade Physio
sort code 60-15-49
account 40278816

If it's on its way already, thank you and please ignore this.

Best wishes
Marcus Eade`,
    attachments: [],
  },
  {
    name: 'pool man in Perth, first invoice',
    subject: 'Invoice 907 - green pool rescue',
    body: `Hi Gav,

She's gone from pea soup to swimmable. Give it till Friday before the kids jump in though.

Invoice 907
2 visits at $85: $170
Algaecide and acid: $64
All up: $234 with GST in it

Please pay by Wednesday 9 December.
BSB 036-051, account 28 4417, Swan River Pools. ABN 22 633 984 721.

Found a thong and a footy in the skimmer, both on the deck.

Cheers
Mick Doolan, Swan River Pools`,
    attachments: [{ name: 'Inv 907.pdf' }],
  },
  {
    name: 'heating engineer in Truro, thanks for the payment',
    subject: 'Thank you - invoice 233 paid',
    body: `Hi Jenny,

Your £96 for invoice 233 came in this morning, thank you very much, all square.

Next service is due November 2027, I'll send you a message in October.

I asked about the part for your mum's boiler. They reckon two weeks.

All the best
Denzil Kitto
Kitto Heating`,
    attachments: [],
  },
  {
    name: 'dog groomer in Belfast, reminder',
    subject: 'Teddy - invoice 77',
    body: `Hi Roisin,

Hope Teddy's forgiven me for the bath!

Invoice 77 from his groom on 31 October is still open, £38. It was due on 14 November.
Any chance you could pay by Wednesday 2 December?

Bank: Tina Magill, sort code 93-84-20, account 11560437
Or cash that day when you bring him for his nails, I don't mind which.

Thanks a lot,
Tina Magill`,
    attachments: [],
  },
  {
    name: 'landscaper in Cheshire, estimate and deposit',
    subject: 'Patio: estimate Q-61 and deposit',
    body: `Hi Stuart,

Good to meet you on Saturday. Estimate Q-61 for the patio is attached: £2,400 including slabs and skip.

If you're happy with it, a deposit of £400 by Friday 11 December keeps the week of 18 January for you.
Peover Landscapes, 01-05-51, 30661982, reference Q-61.

The remaining £2,000 is for when it's finished, on its own invoice.

Any questions just ring, I'm up with the birds.

Thanks
Ollie Barrow
Peover Landscapes`,
    attachments: [{ name: 'Estimate Q-61.pdf' }],
  },
  {
    name: 'yoga teacher in Totnes, class at an office',
    subject: 'Invoice 84: Tuesday lunchtime yoga, November',
    body: `Hi Simon,

Four lovely sessions, and even Keith from accounts touched his toes.

Invoice 84
4 classes x £55 = £220

Please could it be paid by Wednesday 16 December.
Account: Nell Ashworth Yoga, 60-83-01, 20779914

No class on 29 December. I'll leave the spare mats in the post room.

Thank you,
Nell Ashworth`,
    attachments: [{ name: 'Invoice 84 Nov yoga.pdf' }],
  },
  {
    name: 'swimming teacher in Coventry, reminder',
    subject: 'Reminder: invoice 212, autumn lessons',
    body: `Hi Dipesh,

Kavi did his first full width on Sunday, did he tell you?

I haven't seen the payment for invoice 212 yet, £144 for the autumn lessons. It was due on 8 November.
Please could you transfer it by Tuesday 1 December?
P Sandhu Swim School, sort code 40-18-22, account 51190384

If you've had it on your list, I know how it goes, I've three of my own.

Many thanks
Parveen Sandhu`,
    attachments: [{ name: 'Invoice 212.pdf' }],
  },
  {
    name: 'pest controller in Brisbane, reminder',
    subject: 'Invoice 5582 - termite inspection',
    body: `Hi Warren,

Hope the storm on Sunday missed your place, we lost half a gum tree.

Invoice 5582 for the termite inspection ($290) was due on 13 November. Could have gone to your junk mail, so I've put it on here again.
Could you please pay by Thursday 3 December?
BSB 124-001, account 2290 1846, Bayside Pest (Troy Hannigan).

Give me a bell if you want me to talk you through the report.

Thanks mate,
Troy Hannigan`,
    attachments: [{ name: 'Invoice 5582.pdf' }, { name: 'Termite report.pdf' }],
  },
  {
    name: 'curtain maker in Shropshire, deposit already in',
    subject: 'Your curtains are ready, invoice 176',
    body: `Dear Mrs Onslow,

The curtains are finished and hanging in my front room so they don't crease. My husband wants to keep them.

Invoice 176
Three pairs as estimated: £510
Deposit paid in September: £170
Remaining: £340

Please pay by Monday 14 December. Cheque to W Jukes, 4 Corve Street, Ludlow, or bank 30-95-27, 01884236.

I can come and hang them on Thursday 3 December after 2.

Kind regards
Wendy Jukes`,
    attachments: [],
  },
  {
    name: 'gutter cleaner in Wrexham, short',
    subject: 'Gutters - invoice 903',
    body: `Hi Mr Parry,

Gutters clear all round, and you had a tennis ball in the back downpipe.

Invoice 903, £70.
By Friday 4 December please, to A Lloyd Gutters, 20-97-34, 43305571.

Photos attached, before and after.

Diolch
Aled Lloyd`,
    attachments: [{ name: 'Invoice 903.pdf' }, { name: 'before.jpg' }, { name: 'after.jpg' }],
  },
  {
    name: 'foot care practitioner in Sligo, with a credit',
    subject: 'Invoice 58 and your €10 back',
    body: `Hello Mrs Feeney,

Thank you for the scones, I had one before I was out of the lane.

You paid me €10 too much in October so I've taken it off this one.
Invoice 58, visit on 19 November: €45 less €10 leaves €35.

Please pay by Tuesday 8 December, a cheque in the post or IBAN IE75 BOFI 9035 2308 0446 38.
Noreen Gallagher, 12 Pearse Crescent, Sligo

Keep that left toe dry now.

Noreen`,
    attachments: [],
  },
  {
    name: 'nanny in New Jersey, weekly hours',
    subject: 'Invoice 47, week of Nov 16',
    body: `Hi Amanda,

The girls were angels, except for the glitter. I vacuumed twice.

Invoice 47
Mon 8 hours
Wed 8 hours
Fri 6 hours
22 hours x $24 = $528

Zelle like always please, 201-555-0148, Patience Asante, by Tuesday, December 1.

Happy Thanksgiving to you all! See you Monday.
Patience Asante`,
    attachments: [],
  },
  {
    name: 'appliance repairman in Chicago, reminder',
    subject: 'Following up on invoice 7740 (dishwasher)',
    body: `Hello Ms. Rivera,

How's the dishwasher doing? It should be quiet now with the new pump.

I wanted to check on invoice 7740 for $215, which was due November 11. I don't see it in my records, but I'm one guy with a shoebox, so tell me if I missed it.
If it's still on your desk, could you pay by Wednesday, December 2?

Zelle to frank@wojcikappliance.com or a check to Wojcik Appliance, 5512 W Addison, Chicago IL 60641.

Thanks,
Frank Wojcik`,
    attachments: [],
  },
  {
    name: 'oven cleaner in Milton Keynes, price lower than quoted',
    subject: 'Invoice 1415 - oven and hob',
    body: `Hi Gemma,

It took me an hour less than I thought, so I've knocked £15 off the £80.

Invoice 1415: £65.
Please pay by Thursday 3 December to Sparkle Ovens MK, 04-00-75, 22910468.

Run it at 200 for ten minutes before you cook, it'll smell a bit lemony.

Thank you!
Abi Mensah
Sparkle Ovens MK`,
    attachments: [{ name: '1415.pdf' }],
  },
  {
    name: 'tiler in Plymouth, credit note for boxes taken back',
    subject: 'Invoice 366 and credit note 12',
    body: `Hi Lorraine,

I took the two spare boxes of tiles back to the shop and got the money for you.

Invoice 366: £540
Credit note 12, two boxes: -£46
So that's £494 to pay, by Monday 7 December please.

Name: Kev Blight Tiling
Sort code: 30-96-68
Account: 15540927

Give the grout till Saturday before anyone has a shower. Even Jake!

Cheers
Kev Blight`,
    attachments: [{ name: 'Invoice 366.pdf' }, { name: 'Credit note 12.pdf' }],
  },
  {
    name: 'make-up artist in Newcastle upon Tyne, reminder',
    subject: 'Invoice MU-38 from the awards night',
    body: `Hi Steph,

Still thinking about that green dress, what a night.

Just a little nudge about invoice MU-38 for £120. It was due on Wednesday 18 November.
Could you send it across by Wednesday 2 December please?
Leanne Charlton, sort code 09-01-29, account 73381506

And if your work's paying it, let me know who to send it to and I will.

Thanks pet,
Leanne Charlton`,
    attachments: [{ name: 'MU-38.pdf' }],
  },
  {
    name: 'lawnmower repairer in Tasmania, pick-up',
    subject: 'Mower ready, invoice 219',
    body: `Hi Pam,

The old Victa lives. It was a mouse nest in the air filter, no mice home.

Invoice 219: parts $48, labour $72, total $120.
Cash when you pick it up, or a transfer to BSB 807-009, account 1268 4405 (Col Direen), either way by Friday 11 December please.

I'm in the shed most days till 4, not Thursday as I've got the dentist.

Cheers
Col Direen`,
    attachments: [],
  },
  {
    name: 'doula in Bristol, kind reminder to new parents',
    subject: 'Invoice 23, for when you have a minute',
    body: `Dear Zoe and Matt,

I hope little Wren is feeding well and you're both getting an hour's sleep here and there.

When one of you has a hand free: invoice 23 for £350, the second half of the £700 we agreed, was due on 11 November.
Could you pay it by Wednesday 9 December? If that's a squeeze, tell me and we'll split it.

Account: Imogen Tully, 23-05-80, 40617723

I'm round on Friday with soup in any case.

Love
Imogen Tully`,
    attachments: [],
  },
  {
    name: 'translator, first invoice, plain',
    subject: 'Invoice 2026/121 - privacy notice DE>EN',
    body: `Hi Karin,

The privacy notice is finished and in your folder. I left two comments where the German could mean two things, have a look when you can.

Invoice 2026/121 is attached: 2,140 words at €0.11, so €235.40.
Please transfer it by Wednesday 9 December 2026 to DE58 7015 0000 1394 5563 88 (Anne Hooper).

Thanks for thinking of me again!
Anne Hooper`,
    attachments: [{ name: 'invoice-2026-121.pdf' }],
  },
  {
    name: 'web developer, fix after a shop broke',
    subject: 'Invoice 1088: checkout repair',
    body: `Morning Steve,

The checkout has behaved itself since Thursday, I checked again this morning with a pair of socks.

Invoice 1088, 3 hours at £55 = £165, no VAT.
Please pay by 4 December 2026.
Mike Tanner, sort code 40-47-84, account 11827364, reference 1088.

Shout if anything looks odd over the Christmas rush.

Cheers,
Mike Tanner`,
    attachments: [{ name: '1088.pdf' }],
  },
  {
    name: 'bookkeeper, kind reminder one week late',
    subject: 'Small reminder: invoice BK-310',
    body: `Dear Fatima,

I hope the move to the new office went well and you can find your kettle again.

Invoice BK-310 for the October books (£240) was due last Wednesday, 18 November, and I can't see it on my account yet. Could you pay it by Wednesday 2 December, please? If it's already on its way, just ignore this.

Sort code 60-12-35, account 29940183, Sue Redfern.

Thank you
Sue Redfern`,
    attachments: [{ name: 'BK-310.pdf' }],
  },
  {
    name: 'copywriter, agency, with purchase details in lines',
    subject: 'Invoice COPY-57 / autumn newsletter texts',
    body: `Hi Leanne

Here's the invoice for the autumn newsletters.

4 newsletters at £160: £640
1 subject line session: £60
Total: £700

Pay by: Monday 14 December 2026
To: Ravi Menon, 23-69-72, account 50718823
Reference: COPY-57

Thanks for the quick feedback on number three, it's much better for it.

Ravi`,
    attachments: [{ name: 'COPY-57.pdf' }],
  },
  {
    name: 'photographer, thanks for the deposit, rest to pay',
    subject: 'Invoice 2026-77, wedding of Jo and Sam, the rest',
    body: `Dear Jo and Sam,

It was such a happy day, even the rain stopped for the confetti. Your gallery is online now, the password is the name of the dog.

Invoice 2026-77:
Wedding day £1,450
Deposit paid in March, thank you: £450
Still to pay: £1,000

Could you please send it by Friday 11 December 2026 to Katie Marlow, sort code 77-04-09, account 18362250?

All my very best to you both
Katie Marlow`,
    attachments: [{ name: '2026-77.pdf' }],
  },
  {
    name: 'video editor, reminder, a month late, kind',
    subject: 'Invoice 2026-41 still open?',
    body: `Hi Marco,

I was doing my bank today and saw that invoice 2026-41 (the museum trailer, 820 EUR) is not in yet. It was due on 26 October.

Maybe it got lost in the holidays? I attach it again. Please pay it until Friday 4 December 2026, and tell me if something is missing on it.

IBAN AT58 2011 1365 1046 5440, Miriam Koller

Many greetings from Graz, already snow here
Miriam Koller`,
    attachments: [{ name: 'invoice-2026-41.pdf' }],
  },
  {
    name: 'English tutor, private pupil, one lesson dropped',
    subject: 'November lessons, invoice 118',
    body: `Hi Agnieszka,

Thank you for another good month. Your past tenses are nearly perfect now.

Invoice 118 for November: 3 lessons at £26, £78 in total. I haven't counted the one on the 10th because you were ill.

Please pay by Friday 4 December 2026 by bank transfer: Ruth Calder, 80-22-60, account 12770945.

See you next Tuesday at 6, bring the letter to the landlord if you like.

Ruth Calder`,
    attachments: [{ name: 'invoice-118.pdf' }],
  },
  {
    name: 'illustrator, two instalments as agreed',
    subject: 'Invoice ILL-2026-15, second half of the picture book',
    body: `Hello Beatrice,

All 16 spreads are with you now, the hedgehog finally has the right number of legs.

As we agreed the fee of €2,400 comes in two halves. The first was paid in July, thank you. This invoice, ILL-2026-15, is for the second half: €1,200.

Please pay it by Tuesday 15 December 2026 to IE37 BOFI 1225 0399 8990 80, Orla Keane.

Can't wait to see the proofs.

Warmly,
Orla Keane`,
    attachments: [{ name: 'ILL-2026-15.pdf' }],
  },
  {
    name: 'session fiddler, short',
    subject: 'Invoice 9 - fiddle on two tracks',
    body: `Hiya Ben

fiddle files are in the drop folder, dry and wet.

Invoice 9: two tracks at £90, £180.
By Wed 9 December please, to Isla Munro, 83-19-04, account 00627714.

Lovely songs by the way. My mum has the chorus stuck in her head as well now.

Isla Munro`,
    attachments: [],
  },
  {
    name: 'event planner, credit note and corrected invoice',
    subject: 'Corrected invoice EV-204 (coffee taken off)',
    body: `Dear Hannah,

You were right, the coffee in the afternoon was never served, so it shouldn't have been on the bill. My mistake, thanks for spotting it.

The corrected invoice EV-204 is attached:
Planning £900
Room dressing £260
Total £1,160 (before it was £1,245)

Please pay the £1,160 by Monday 7 December 2026 to Lacey Events, sort code 20-88-13, account 63301942.

Kind regards
Tom Lacey`,
    attachments: [{ name: 'EV-204-corrected.pdf' }],
  },
  {
    name: 'virtual assistant, monthly, hours table',
    subject: 'Invoice VA-2026-11 for November',
    body: `Hi Neil,

November in numbers:

Inbox and diary   9 h
Travel to Leeds   2 h
Expenses          1.5 h
Together          12.5 h at £24 = £300

Invoice VA-2026-11 is attached, please pay £300 by 8 December 2026.
Account: Gemma Hart, 04-29-09, 37716024.

Your train on Thursday is booked, seat by the window as you like it.

Gemma Hart`,
    attachments: [{ name: 'VA-2026-11.pdf' }],
  },
  {
    name: '3D artist, Dutch, changes agreed on the phone',
    subject: 'Invoice 26-058 renders apartment block',
    body: `Dear Mrs Collins,

The last two renders are uploaded. The trees are a bit smaller now, so you can see the balconies.

Invoice 26-058:
6 renders at 220 euro = 1,320 euro
1 extra view, which you ordered by phone on 17 November = 220 euro
Total 1,540 euro

Could you please pay before or on 11 December 2026? My account is NL09 RABO 0773 1877 66, Bram Hoekstra.

Thank you for the good cooperation.
Bram Hoekstra`,
    attachments: [{ name: '26-058.pdf' }],
  },
  {
    name: 'UX researcher, reminder, two weeks late',
    subject: 'Invoice UX-19: did it reach you?',
    body: `Hi Tobias,

I just want to ask if invoice UX-19 (interviews with nurses, £1,575) reached you. It was for payment by 11 November and I don't see it yet.

Would Friday 4 December be possible? If your accounts team needs something from me, a form or a supplier number, I'm happy to send it today.

My details: Ines Carvalho, sort code 04-06-05, account 24719930.

Thanks a lot and good luck with the launch!
Ines Carvalho`,
    attachments: [{ name: 'UX-19.pdf' }],
  },
  {
    name: 'voice actor, retake included',
    subject: 'Invoice VO-40 radio spot for the garden centre',
    body: `Hi Dawn,

Spot's done, and I've sent a second take with "secateurs" said properly. That one's on me.

Invoice VO-40: recording £120, use on local radio for a year £180, total £300.
Please pay by Thursday 10 December 2026 to Marcus Bell, 20-45-11, 60483197.

Cheers, and good luck with the Christmas trees
Marcus Bell`,
    attachments: [{ name: 'VO-40.pdf' }],
  },
  {
    name: 'consultant, workshop, train ticket listed',
    subject: 'Invoice 2026/33, team day in Utrecht',
    body: `Dear Mr Jansen,

Thank you for the warm welcome on Thursday. Your colleague's apple cake should be on the agenda every time.

Invoice 2026/33:
Team day  1,400.00 EUR
Train       64.80 EUR
Total     1,464.80 EUR

Please pay by Friday 18 December 2026 to BE15 0012 0872 0030, An Vermeulen.

Kind regards
An Vermeulen`,
    attachments: [{ name: '2026-33.pdf' }],
  },
  {
    name: 'proofreader, thanks for payment',
    subject: 'Thank you - invoice PR-150 is paid',
    body: `Hi Moira,

Your £185 for invoice PR-150 came in this morning, thank you for being so quick. Nothing more to do.

The thesis reads beautifully now. Fingers crossed for the 8th!

Best wishes
Joan Whittle`,
    attachments: [],
  },
  {
    name: 'graphic designer, estimate before work',
    subject: 'Estimate E-2026-14 for the menu cards',
    body: `Hi Paolo,

Lovely to meet you and the oven. Here's what the menu cards would cost:

Design of 2 cards £260
Ready for the printer £40
Together £300

If you're happy, just answer yes and I'd start on Monday 7 December. You'd get the invoice after the cards are done, to pay by bank transfer within 14 days of its date.

Best wishes
Ailsa Grant
Grant Graphics`,
    attachments: [{ name: 'E-2026-14.pdf' }],
  },
  {
    name: 'interpreter, private family',
    subject: 'Invoice 61: hospital visit with your mother',
    body: `Dear Mr Nowak,

I hope your mother sleeps better now and the new tablets help.

The invoice 61 for Friday, 2 hours at £38, is £76. There is no hurry, Friday 11 December 2026 is fine.

Please send it to Ewa Lis, sort code 30-98-97, account 15204463, or bring it in cash next time if that's easier.

Greetings to her
Ewa Lis`,
    attachments: [],
  },
  {
    name: 'podcast editor, reminder a few days late',
    subject: 'POD-19, quick nudge',
    body: `Hi Simon

Just a quick one: invoice POD-19 (£255, three episodes) was down for last Friday and hasn't landed here yet.

Could you send it over by Tuesday 1 December please? Details as before: Hugh Pascoe, 40-20-30, 71183520, ref POD-19.

If you paid it over the weekend, thanks and forget I wrote.

Episode 30 is nearly cut, the bit about the goat stays in.

Hugh Pascoe`,
    attachments: [{ name: 'POD-19.pdf' }],
  },
  {
    name: 'Italian teacher, course paid in two parts',
    subject: 'Italian evening course - invoice IT-204, part 2',
    body: `Dear Jean,

As we said in September, the course of £240 is paid in two parts of £120. Part 1 you paid on 2 October, grazie!

Invoice IT-204 is for part 2: £120.
Please pay by Monday 7 December 2026 to Chiara Fontana, sort code 07-04-36, account 30881274.

On Thursday we cook in Italian, so come hungry.

Chiara Fontana`,
    attachments: [{ name: 'IT-204.pdf' }],
  },
  {
    name: 'family photographer, prints',
    subject: 'Your prints + invoice 2026-144',
    body: `Hello Sian,

The prints came from the lab today and they're gorgeous. I'll drop them off on Saturday on my way to rugby, if your drive isn't under water again.

Invoice 2026-144:
5 prints at £18 = £90
1 frame = £45
Total £135

Please pay by Wednesday 9 December 2026, by bank transfer to Rhys Morgan, 20-18-23, 53870016.

Diolch!
Rhys Morgan`,
    attachments: [{ name: '2026-144.pdf' }],
  },
  {
    name: 'ads consultant, late invoice and an apology in measure',
    subject: 'Invoice AD-58 (September), a bit late from my side',
    body: `Hi Oliver,

I found out yesterday that I never sent you the invoice for September, sorry about that.

AD-58, looking after the ads in September, €400. Please take your time, any day up to 18 December 2026 is good.

IE82 REVO 5790 0727 6816 01, Denis Kovac

Thank you!
Denis Kovac`,
    attachments: [{ name: 'AD-58.pdf' }],
  },
  {
    name: 'animator, extra seconds were agreed',
    subject: 'Invoice AN-31, animated logo',
    body: `Hi Shreya,

Here's invoice AN-31 for the animated logo.

5 seconds as in my estimate: £450
3 extra seconds, as you okayed on 18 November: £150
Total: £600

Please pay by Monday 14 December 2026 to Ffion Rees, sort code 09-01-29, account 27360184.

The file with the see-through background is the one ending in .mov.

Thanks, this was fun
Ffion Rees`,
    attachments: [{ name: 'AN-31.pdf' }],
  },
  {
    name: 'subtitler, agency, per minute',
    subject: 'Invoice S-2026-66 - documentary "Salt"',
    body: `Dear Maren,

English subtitles for "Salt" were delivered on Monday. Thank you for the list of names, it saved me a whole evening.

58 minutes x 7.50 EUR = 435.00 EUR
Invoice number S-2026-66
Please pay by 23 December 2026
IBAN PT50 0033 9898 2247 2181 1069 4, Rita Sousa

Best wishes from a very wet Porto
Rita Sousa`,
    attachments: [{ name: 'S-2026-66.pdf' }],
  },
  {
    name: 'interior stylist, reminder after client was away',
    subject: "Invoice 398, when you're back",
    body: `Hi Lorna,

Hope the holiday was sunny and you didn't have to think about curtains once.

When you left, invoice 398 (£480, the living room) was still open. It was due on 16 November. Could I ask you to pay it by Friday 4 December?

Nina Frost Interiors, sort code 20-17-68, account 50994471.

The lamp is back in stock by the way, I've had them keep one for you until Saturday.

Thank you
Nina Frost`,
    attachments: [{ name: 'Invoice 398.pdf' }],
  },
  {
    name: 'social media freelancer, restaurant',
    subject: 'Invoice SM-35 for November posts',
    body: `Hi Abdul,

12 posts, 3 little films and one very famous lamb, that was November.

Invoice SM-35 is £420, the same as every month.
Please pay it by Friday 11 December 2026 to Tash Ellery, sort code 60-04-11, account 72216480.

I'll come by on Tuesday at 3 for the new photos, before it gets busy.

See you then
Tash Ellery`,
    attachments: [{ name: 'SM-35.pdf' }],
  },
  {
    name: 'singing teacher, short invoice to parents',
    subject: "Freddie's singing, invoice 70",
    body: `Dear Claire and Matt,

Freddie is ready for his carol solo, and he knows it.

Invoice 70: 6 lessons at £22, £132.
Please could you pay by Thursday 3 December? Diane Amos, 52-21-00, 40337186.

The concert is on Sunday 13 December at 4, doors at half past three.

Many thanks
Diane Amos`,
    attachments: [{ name: '70.pdf' }],
  },
  {
    name: 'sound engineer, part payment came, rest by a date',
    subject: 'Thanks for the first £200 (invoice 2026-219)',
    body: `Hi Kwame,

The £200 arrived on Monday, thank you. That leaves £175 of the £375 on invoice 2026-219, and as you asked, the end of the year is fine: Thursday 31 December 2026.

Same account: Gill Foster, 30-94-44, 18830267.

Hope the choir tour is going well and nobody lost their voice yet.

Gill Foster`,
    attachments: [],
  },
  {
    name: 'web designer, payment link, VAT shown',
    subject: 'Invoice 2026-0416: new pages for the bike shop',
    body: `Hi Leo,

All three pages are live, and the opening hours for Boxing Day are in.

Invoice 2026-0416
3 pages: £510.00
VAT 20%: £102.00
Total: £612.00
Please pay by Friday 11 December 2026

There's a payment link on the invoice if you'd rather use a card, or by bank: Pixel & Pear, 23-14-70, 65508831.

Thanks, and my brakes have never been better!
Emily Pear`,
    attachments: [{ name: '2026-0416.pdf' }],
  },
  {
    name: 'presentation coach, thanks and deposit',
    subject: 'Deposit invoice D-21, training on 20 January',
    body: `Dear Zofia,

Wonderful that it works out on 20 January. The room with the big windows would be perfect.

As agreed I'm sending you the deposit invoice D-21 over £250. The other £750 you pay after the training.

Could you please transfer the £250 by Wednesday 9 December 2026? GB90 NWBK 2220 0386 9967 84, Anton Weiss.

I look forward to meeting the team.
Anton Weiss`,
    attachments: [{ name: 'D-21.pdf' }],
  },
  {
    name: 'translator, discount for a charity',
    subject: 'Invoice 2026-95, leaflet in Ukrainian',
    body: `Hello Margaret,

The leaflet is translated and my neighbour, who works at the food bank, read it as well.

Invoice 2026-95: 900 words, £108, minus the 25% for charities we talked about, makes £81.
Please pay by 15 December 2026 to Olena Kravets, sort code 04-00-03, account 95502718.

Thank you for what you do there.
Olena Kravets`,
    attachments: [{ name: '2026-95.pdf' }],
  },
  {
    name: 'bookkeeper, corrected invoice with wrong name',
    subject: 'Invoice BK-322 with the right company name',
    body: `Hi Jerome,

Sorry, I'd put your old company name on it. Here's BK-322 again with the new one, the amount is the same, £195.

Please use this one and bin the first. Payment by Monday 7 December 2026 to Carol Finch Bookkeeping, sort code 30-90-12, account 41772036.

I still need the fuel slips for November when you find the shoebox.

Carol Finch`,
    attachments: [{ name: 'BK-322.pdf' }],
  },
  {
    name: 'copywriter, second kind reminder with help offered',
    subject: 'Invoice COPY-49, second try',
    body: `Hi Fran

I wrote on the 12th about invoice COPY-49 (£540, due 2 November) but I think it may have gone into your spam.

Could you let me know if it's with the right person? Otherwise please pay by Friday 4 December 2026: Ravi Menon, 23-69-72, account 50718823.

If this month is tight, two halves is fine too, just tell me.

Thanks Fran
Ravi`,
    attachments: [{ name: 'COPY-49.pdf' }],
  },
  {
    name: 'illustrator, pet portrait for a private person',
    subject: 'Biscuit is ready! (invoice 88)',
    body: `Hi Noreen,

Biscuit's portrait is dry, varnished and looking at me while I type this.

Invoice 88: portrait £140, posting £9.50, £149.50 altogether.
You can pay by bank transfer to Hattie Lowe, 11-04-01, 00736291, by Friday 4 December 2026, then it goes in the post the same day and reaches you well before Christmas.

Give him a biscuit from me.
Hattie Lowe`,
    attachments: [{ name: 'invoice-88.pdf' }],
  },
  {
    name: 'music teacher, overpaid, credit carried over',
    subject: 'Invoice 2026-12 and your £20',
    body: `Dear Mrs Lam,

You paid £20 too much in October, so I've taken it off this time.

Invoice 2026-12, violin lessons in November: 4 x £35 = £140
Less your £20
To pay: £120

By Monday 7 December, please, to Stephen Ashe, sort code 77-85-66, account 24418960.

Jasmine's new bow makes a real difference!

Kind regards
Stephen Ashe`,
    attachments: [{ name: '2026-12.pdf' }],
  },
  {
    name: 'event photographer, agency, forwarded order',
    subject: 'Invoice F-1140 / Christmas market opening',
    body: `Hello Greta,

Your colleague Tim wrote "400 for the evening, same as last year", so that's what I've put on the invoice.

F-1140, photos of the Christmas market opening, 20 November: 400 EUR
Please pay by Friday 11 December 2026
DE70 2005 0550 7447 3179 14, Malte Jansen

84 pictures are online, the mayor with the doughnut is number 31.

Best regards
Malte Jansen`,
    attachments: [{ name: 'F-1140.pdf' }],
  },
  {
    name: 'virtual assistant, reminder, five days late, same regular client',
    subject: 'October invoice (VA-2026-10)',
    body: `Morning Neil

Your October invoice VA-2026-10, £288, was due last Friday, and I haven't seen it yet. I know you've been on trains all week!

Could you do it by Monday 30 November, please? Gemma Hart, 04-29-09, 37716024.

Also the dentist moved you to 9.20 on Friday.

Thank you
Gemma Hart`,
    attachments: [{ name: 'VA-2026-10.pdf' }],
  },
  {
    name: '3D artist, games studio, hourly',
    subject: 'Invoice 3D-0080, six props',
    body: `Hey Viktor,

barrels, crates and the ugly lamp are in the repo since last night, tell me if the lamp should be uglier.

3D-0080
18 hours x 42 EUR = 756 EUR
Pay date: Tuesday 15 December 2026
NL74 BUNQ 0844 1584 02, Daan Peeters

Thanks and greetings to the team
Daan Peeters`,
    attachments: [{ name: '3D-0080.pdf' }],
  },
  {
    name: 'UX researcher, estimate stayed lower',
    subject: 'Invoice UX-24, a bit less than planned',
    body: `Dear Helena,

Good news: two of the ten people didn't turn up, so you pay for eight.

Invoice UX-24
8 interviews at €95: €760
Short report: €240
Total: €1,000 (my estimate was €1,190)

Please pay by Wednesday 16 December 2026 to PT50 0033 6428 3706 7664 5016 1, Ines Carvalho.

I'm off from the 21st until the New Year, so if you have questions, before that is best.

Warm regards
Ines Carvalho`,
    attachments: [{ name: 'UX-24.pdf' }],
  },
  {
    name: 'seasonal voice recordist, tiny invoice',
    subject: 'Invoice 15, phone greeting',
    body: `Hi Trish,

New phone greeting attached, no cough in it this time.

Invoice 15: £45, please pay by Friday 4 December 2026.
Ken Aldous, 20-92-54, 70113386.

Ta
Ken Aldous`,
    attachments: [{ name: 'greeting.mp3' }, { name: 'invoice-15.pdf' }],
  },
]
