/** English mails of a real mailbox, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'UK heating engineer, chatty first invoice',
    subject: 'Invoice 1187 - boiler service, Ferncliffe Road',
    body: `Hi Karen,

Good to meet you (and the cat) on Monday. The boiler is all serviced, the pressure is back at 1.4 bar and the certificate is going to your landlord by post.

Invoice 1187 comes to £145.00. That is £85.00 for the service and £50.00 for the new expansion valve.

Bank transfer to R J Holt Heating, sort code 20-44-17, account 63920418. I'm not fussy about timing, whenever you're next doing your bills is grand.

If the radiator in the back bedroom starts knocking again, give me a ring.

Rob`,
    known: [['consistency', '£145.00']],
    unseen: [['dueDate', `whenever you're next doing your bills`]],
  },
  {
    name: 'US graphic designer, polite first invoice',
    subject: 'Invoice #2041: logo and menu boards for Marlow Bakery',
    body: `Hello Denise,

It was a pleasure working on the new look for the bakery. The print shop told me this morning that the menu boards will be ready to pick up on December 3.

I have attached invoice #2041 for $1,850.00:

Logo, final files: $1,100.00
Three menu boards: $750.00

Terms are Net 30. Please remit payment by check to Halvorsen Design LLC, 418 Tenney Street, Duluth, MN 55802, or by bank transfer (routing 071000288, account 4410927736).

Please do not hesitate to contact me with any questions.

Warm regards,
Kirsten Halvorsen`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', 'Net 30'],
      ['jargon', 'remit payment'],
      ['jargon', 'do not hesitate to contact me'],
    ],
    unseen: [],
  },
  {
    name: 'Nigerian caterer, first invoice after a company event',
    subject: 'Invoice AC/0219 for staff party catering',
    body: `Dear Mr Adeyemi,

Good afternoon and thank you for the opportunity to serve your staff on Saturday. I hope the jollof went round; my people told me the MD asked for a second plate.

Invoice AC/0219 is attached, as follows:
120 plates at ₦3,500 = ₦420,000
Drinks and ice = ₦66,000
Total = ₦486,000

Kindly do the needful and revert with proof of transfer. The money should drop before this week runs out, by God's grace.

GTBank, Abike Catering Services, 0142873905.

Thank you and God bless,
Abike Lawal`,
    attachments: [{ name: 'AC-0219.pdf' }],
    known: [
      ['jargon', 'do the needful'],
      ['jargon', 'revert with'],
    ],
    unseen: [['dueDate', 'before this week runs out']],
  },
  {
    name: 'German technical translator writing English, first invoice',
    subject: 'Invoice 2026-078, translation of the user manual',
    body: `Dear Mr Whitcombe,

the translation of chapters 4 to 9 is finished and lies since yesterday on your server. Thank you for the quick answers about the valve names, they have helped me a lot.

My invoice 2026-078 is attached. It is about €1,326.00 (8,840 words at €0.15). In it are also 1,200 words from tables in the annex which nobody had counted before, I have translated them directly along with the rest.

The amount is payable within 14 days without deduction.

IBAN: DE46 5001 0517 5418 3922 70
VAT ID: DE271846303

With friendly greetings from Kassel
Jutta Brandau`,
    attachments: [{ name: 'Invoice_2026-078.pdf' }],
    known: [
      ['dueDate', 'within 14 days'],
      ['jargon', 'without deduction'],
      ['payment', 'DE46 5001 0517 5418 3922 70'],
    ],
    unseen: [['surprise', '1,200 words from tables in the annex which nobody had counted before']],
  },
  {
    name: 'Irish carpenter, shy first invoice',
    subject: 'Invoice 64 - window seat and shelves',
    body: `Hi Aoife,

The window seat is in and the dog has claimed it already, so I'd call that a success. Leave the wax a day or two before you put cushions on it.

Invoice 64 comes to €940. I know we said €880, but the oak turned out dearer than I'd bargained for, so I put the difference on top. I feel like a robber even sending you this after all the tea and brack.

You can transfer it to Declan Foy, IE65 AIBK 9310 4221 7364 59.

I'll drop back the spare key on Thursday.

Declan`,
    known: [['missing', 'dueDate']],
    unseen: [
      ['surprise', `dearer than I'd bargained for, so I put the difference on top`],
      ['tone', 'I feel like a robber even sending you this'],
    ],
  },
  {
    name: 'Australian tree surgeon, terse first invoice',
    subject: 'Tax Invoice 3317',
    body: `Hi Bruce

Two dead gums out and stumps ground at 14 Wattle Grove, 19 and 20 November. Mulch is by the gate like you asked. The second stump was a mongrel of a thing so there's another hour in there.

Tax Invoice 3317 attached, $2,970.00 incl. GST.

Terms 7 days EOM. Any queries to be raised in writing, otherwise the work is deemed accepted.

Lou Petrakis
Treeline Arbor Care
ABN 36 724 915 038`,
    attachments: [{ name: 'TaxInvoice3317.pdf' }],
    known: [
      ['dueDate', '7 days EOM'],
      ['jargon', 'deemed accepted'],
      ['missing', 'howToPay'],
    ],
    unseen: [['surprise', `so there's another hour in there`]],
  },
  {
    name: 'UK wedding photographer, half-filled template, first invoice',
    subject: 'Your photos are here + invoice RM-0412',
    body: `Hi [first name],

What a day that was! The gallery went live this morning and I have already had three messages from your aunt about the dance floor pictures. The album proofs follow in the second week of December.

The last invoice, RM-0412, is attached. The package was £1,400.00 and you paid £400.00 to book, so £900.00 is left.

Please pay it by 31 November to Rowan Marsh Photography, sort code 04-00-75, account number 38261907. It would be such a pity to have a money thing hanging over those happy memories.

If you'd like any of the photos in black and white, just send me the file names.

Lots of love to you both,
Rowan`,
    attachments: [{ name: 'RM-0412.pdf' }],
    known: [
      ['consistency', '[first name]'],
      ['consistency', '£900.00'],
      ['dueDate', '31 November'],
    ],
    unseen: [['tone', 'such a pity to have a money thing hanging over those happy memories']],
  },
  {
    name: 'Indian web developer, formal first invoice',
    subject: 'Invoice INV/26-27/118 for hosting migration',
    body: `Dear Ms Fernandes,

Greetings from Kavya Web Works.

The migration of your clinic website was completed on 21 November and all 14 mailboxes are working. Your front desk has the new passwords, and the old server will be kept running till 15 December in case any mail is missed.

Enclosed herewith is invoice INV/26-27/118 for ₹38,500, for your kind perusal. We had to sit on Sunday also because the old server was giving trouble, so half day has been charged for that.

Payment may be made by UPI to kavyawebworks@okaxis on or before 10/12/2026.

Thanking you,
Sunil Kamath`,
    attachments: [{ name: 'INV-26-27-118.pdf' }],
    known: [
      ['jargon', 'Enclosed herewith'],
      ['jargon', 'for your kind perusal'],
      ['dueDate', '10/12/2026'],
    ],
    unseen: [['surprise', 'half day has been charged for that']],
  },
  {
    name: 'Canadian copywriter, first invoice to a marketing lead',
    subject: 'Invoice 2026-52 for the November newsletter',
    body: `Hi Priya,

The four articles are in the shared folder with the edits you asked for. I kept the line about the sled dogs, I hope Marc forgives me.

Invoice 2026-25 is attached: four articles at C$160.00, C$640.00 in total, no GST as I am a small supplier. It is due on November 13, 2026. An e-transfer to tess@tesswrites.ca is easiest.

Could you walk this one through yourself? Whoever does your payables seems to lose everything that lands on that desk.

See you at the planning call on Tuesday,
Tess`,
    attachments: [{ name: 'invoice-november.pdf' }],
    known: [
      ['consistency', '2026-25'],
      ['dueDate', 'November 13, 2026'],
    ],
    unseen: [['tone', 'seems to lose everything that lands on that desk']],
  },
  {
    name: 'Dutch bike mechanic writing English, first invoice to a courier firm',
    subject: 'Invoice 2026-0391, cargo bikes',
    body: `Hi Liam,

All six cargo bikes are done and back on the street. Number 4 had a cracked spoke, I replaced it for free because it was my own wheel.

Invoice 2026-0391:

6 services at €55.00 = €330.00
Brake pads = €48.00
VAT 21% = €79.38
Total = €475.38

Please pay by Thursday 11 December 2026 on NL24 TRIO 0379 1246 88, name Fietshoek Noord.

And please do it a bit better than the coffee bar next door, there I had to stand at the counter for my money.

Groeten,
Sjoerd`,
    known: [
      ['consistency', '€475.38'],
      ['dueDate', 'Thursday 11 December 2026'],
    ],
    unseen: [['tone', 'do it a bit better than the coffee bar next door']],
  },
  {
    name: 'UK cleaning firm, officialese, first invoice',
    subject: 'Invoice 8820: end of tenancy clean, Flat 6, Harbour Court',
    body: `Dear Mr Osei,

Further to your instruction, the clean of Flat 6 was carried out on 23 November and the keys were handed in at reception.

The charge in respect of the clean is £264.00 including VAT (invoice 8820). It would be appreciated if the said amount could find its way into the account whose particulars are set out below, by 9 December 2026.

Brightside Property Services Ltd
Sort code 60-14-28, account 37419026
VAT number GB 284 6193 31

The oven could not be fully descaled and we have told the agent so.

Yours sincerely,
M. Lovell`,
    known: [
      ['jargon', 'Further to'],
      ['jargon', 'in respect of'],
      ['jargon', 'the said amount'],
    ],
    unseen: [['jargon', 'whose particulars are set out below']],
  },
  {
    name: 'South African electrician, blunt first invoice',
    subject: 'INV-0556 new DB board, Protea Street',
    body: `Hi Mrs Naidoo

New board is in and tested, earth leakage trips at 22 mA, all good. The geyser timer is set for 4 to 6 in the morning.

INV-0556: board and breakers R5 200, labour R2 250, total R7 450. Strictly COD.

FNB, acc 62841355071, branch 250655, ref 0556.

Just so we understand each other, the compliance certificate stays in my bakkie until I see the money.

Regards
Pieter`,
    known: [['dueDate', 'Strictly COD']],
    unseen: [['tone', 'stays in my bakkie until I see the money']],
  },
  {
    name: 'UK illustrator, apologetic first reminder',
    subject: 'Invoice 077',
    body: `Hi Tom,

I'm so sorry to bother you, I know the spring list is taking up everyone's time. The proofs of the fox book look lovely, by the way. You were right about the paper.

Invoice 077 for £420.00 was due on 13 November and it hasn't come in yet. You must groan every time my name pops up in your inbox.

If you could pay it when you get a chance, that would be wonderful. The account is the same as before: sort code 09-01-28, account 47120386.

The cover sketches will be with you on Friday.

Meg`,
    known: [
      ['tone', `I'm so sorry to bother you`],
      ['dueDate', 'when you get a chance'],
    ],
    unseen: [['tone', 'You must groan every time my name pops up']],
  },
  {
    name: 'US video editor, sour second reminder',
    subject: 'Second reminder: invoice 318',
    body: `Hi Jason,

This is the second time I've had to ask about invoice 318 for $2,200.00, which was due on October 30.

I watched the new episode last night and the set looks great. With a wall of brand new cameras like that, I'm guessing the budget isn't the problem.

I need this paid ASAP. Zelle to pay@dunnecuts.com, same as in the spring.

The raw footage from episodes 11 to 14 is on the drive I left with your receptionist.

Carla Dunne`,
    known: [
      ['tone', `This is the second time I've had to ask`],
      ['dueDate', 'ASAP'],
    ],
    unseen: [['tone', `I'm guessing the budget isn't the problem`]],
  },
  {
    name: 'UK roofing firm, late reminder',
    subject: 'FINAL DEMAND: invoice 2209',
    body: `Dear Mr and Mrs Pettifer,

The work on the rear dormer was finished on 25 August and the building inspector signed it off the same week. Invoice 2209 for £3,180.00 was due on 24 September.

Despite two reminders you have failed to pay. If the money is not with us by 2 December 2026, we will have no option but to hand the matter to debt collectors, and you will find those gentlemen a good deal less patient on your doorstep than we have been.

Sort code 30-92-16, account 41870552, Crane & Daughter Roofing Ltd.

If you are unhappy with any part of the work, please tell us what it is and we will come and look.

Yours sincerely,
Helen Crane`,
    known: [
      ['tone', 'FINAL DEMAND'],
      ['tone', 'you have failed to'],
      ['tone', 'we will have no option but to'],
    ],
    unseen: [['tone', 'you will find those gentlemen a good deal less patient on your doorstep']],
  },
  {
    name: 'New Zealand lawn and garden firm, first reminder with a sales pitch',
    subject: 'Reminder: invoice 1402',
    body: `Kia ora Margaret,

Invoice 1402 for $186.00 (two lawn cuts in October) was due on 16 November and we haven't seen it come through yet. Could you please pay it by Friday 4 December?

Account: Greenacre Gardens, 12-3147-0205518-00. Please put 1402 as the reference.

While we have you: book your hedges this week and get 15% off. We have also just picked up a ride-on that would make short work of that bank of yours behind the garage.

Dave will be round on Thursday morning as usual.

Ngā mihi,
Rachel`,
    known: [['incentive', 'get 15% off']],
    unseen: [['incentive', 'picked up a ride-on that would make short work of that bank of yours']],
  },
  {
    name: 'UK piano teacher, first reminder to a parent',
    subject: `Ella's lessons in November, invoice 31`,
    body: `Dear Sarah,

Ella played the Clementi beautifully yesterday, hands together and nearly at speed. She has earned the new book.

Invoice 31 for four lessons, £160.00, was due on 16 November. Every other family managed it in the first week. I have had to put the piano tuner off because of it, so the children are all playing on a flat B.

Please could you pay it by Tuesday 1 December?

There is no lesson on 22 or 29 December.

Best wishes,
Judith`,
    known: [['missing', 'howToPay']],
    unseen: [
      ['tone', 'Every other family managed it in the first week'],
      ['tone', 'I have had to put the piano tuner off because of it'],
    ],
  },
  {
    name: 'Singapore office supplies firm, stiff second reminder',
    subject: 'Invoice SG-7745',
    body: `Dear Ms Tan,

We refer to the captioned invoice in the sum of S$1,284.00, which fell due on 31 October 2026 and remains unpaid as at the date hereof.

We should be grateful if you would effect settlement forthwith by PayNow to UEN 201518472K, in order that the entry may be extinguished from our ledgers.

Your last order of toner was delivered on 18 November and signed for by Mr Lim at the loading bay.

Yours faithfully,
Accounts Department
Merlion Stationers Pte Ltd`,
    known: [
      ['jargon', 'captioned invoice'],
      ['jargon', 'in the sum of'],
      ['jargon', 'as at the date hereof'],
      ['jargon', 'effect settlement'],
      ['dueDate', 'forthwith'],
    ],
    unseen: [['jargon', 'the entry may be extinguished from our ledgers']],
  },
  {
    name: 'US handyman, casual reminder',
    subject: 'that bill',
    body: `Hey Mike,

Checking on that bill for the deck stairs. Might be it never reached you, my printer's been acting up.

You can drop a check in my mailbox, 212 Pine, or hand it to me at the game. Sometime before the snow flies would be great.

How's that bottom step holding up? If it creaks I'll come tighten it.

Gary`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'total'],
    ],
    unseen: [['dueDate', 'Sometime before the snow flies']],
  },
  {
    name: 'Australian web freelancer, angry third reminder',
    subject: 'Invoice 0093',
    body: `Craig,

Invoice 0093, $1,320.00 including GST, was due on 9 October. I wrote on 16 October and again on 4 November.

I shouldn't have to chase you for this. Where I grew up you shook hands on a thing and then you did it, and I did my half in September.

Money in by 5 pm on Friday 27 November or your shop is a blank white page for the Christmas rush.

BSB 063-214, account 1047 8825.

The invoice is attached again, with the hours from the log.

Matt`,
    attachments: [{ name: 'invoice_0093.pdf' }],
    known: [['tone', `I shouldn't have to chase you`]],
    unseen: [
      ['tone', 'Where I grew up you shook hands on a thing and then you did it'],
      ['tone', 'or your shop is a blank white page for the Christmas rush'],
    ],
  },
  {
    name: 'US kitchen and bath remodeler, estimate',
    subject: 'Estimate for the laundry room',
    body: `Hi Angela,

Thanks for showing me around on Saturday. That back wall is straighter than I expected, so we can keep the drywall.

Here's the estimate:

Tear-out and haul away: $400
Plumbing: $1,250
Tile, supplied and laid: $1,900
Total: $3,650

Anything else we run into behind the walls I'll just tack on at the end. I would need half down as soon as possible, by check or Venmo (@ortizremodel).

We could start on January 11 and it takes about six working days. I've got two other folks eyeing that week, so I wouldn't sleep on it.

Luis Ortiz`,
    known: [
      ['consistency', '$3,650'],
      ['dueDate', 'as soon as possible'],
    ],
    unseen: [
      ['surprise', `Anything else we run into behind the walls I'll just tack on at the end`],
      ['tone', `I've got two other folks eyeing that week, so I wouldn't sleep on it`],
    ],
  },
  {
    name: 'UK marketing consultant, revised quote',
    subject: 'Revised quote Q-58',
    body: `Hi Nadia,

Great session on Friday, the team has a really clear picture of the launch now.

A revised quote is attached. The original Q-58 was £1,980.00. We've gone ahead and built two more landing pages, because the campaign felt thin without them, and that takes it to £2,460.00 plus VAT. In effect the engagement has been re-baselined to reflect the enlarged surface.

Going forward, I'll send you a summary of hours every second Friday.

If you are happy with it, please reply with a yes by Monday 30 November and I will book the print slot.

Best,
Oliver`,
    attachments: [{ name: 'Q-58-revised.pdf' }],
    known: [['jargon', 'Going forward']],
    unseen: [
      ['surprise', `We've gone ahead and built two more landing pages`],
      ['jargon', 're-baselined to reflect the enlarged surface'],
    ],
  },
  {
    name: 'Spanish interior architect writing English, thanks for a part payment',
    subject: 'Thank you for the first payment, invoice F-26/044',
    body: `Dear Fiona,

Today I have received your €600.00, thank you very much. Like this I can already order the tiles for the terrace, they arrive in ten days from Castellón.

The total of the invoice F-26/044 is €1,450.00, so now there are €950.00 left. Please pay this part until 4 December 2026 to the account ES11 2100 0418 4102 0051 8374. I count on your seriousness.

I send you the photos of the bathroom when the mirror is hanging.

Un saludo,
Marta Quintana

Resume: first payment received, second payment 11 December 2026.`,
    known: [
      ['consistency', '€950.00'],
      ['dueDate', 'second payment 11 December 2026'],
    ],
    unseen: [['tone', 'I count on your seriousness']],
  },
  {
    name: 'UK IT support firm, changed monthly charge',
    subject: 'Monthly support, invoice IT-1126',
    body: `Hi Gwen,

All quiet this month: two password resets and one printer that only needed switching on again.

Invoice IT-1126 for November is £95.00 including VAT. It's a tenner up on October since I've started keeping an eye on the new laptop as well.

I'll charge it to the card I have for you, 4929 1844 0273 6153, same sort of time as always.

The backup test is on Saturday 5 December between 7 and 9 in the morning. You don't need to do anything.

Cheers,
Huw`,
    known: [['payment', '4929 1844 0273 6153']],
    unseen: [
      ['surprise', `It's a tenner up on October since I've started keeping an eye on the new laptop as well`],
      ['dueDate', 'same sort of time as always'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'UK electrician, first invoice for work in a court building',
    subject: 'Invoice 2418: lighting in court room 2',
    body: `Hi Mr Bannister,

The new lights in court room 2 are in and the clerk has signed the test sheet. The emergency exit sign now comes on immediately when the mains fails, which it didn't before.

Invoice 2418 is attached. It comes to £1,296.00 including VAT, and it is due on Friday 11 December 2026. The bank details are sort code 20-68-15, account 53907124, Northgate Electrical.

I left two spare fittings in the cupboard next to the jury room.

Regards,
Aled Pryce`,
    attachments: [{ name: 'Invoice-2418.pdf' }],
  },
  {
    name: 'US copy editor, very short first invoice',
    subject: 'Invoice 88, chapters 1-6',
    body: `Hi Rebecca,

Invoice 88 for chapters 1-6: $720.00, due December 18, 2026. PayPal to june@junefarr.com works well.

I loved the ending of chapter 5.

June`,
  },
  {
    name: 'Irish cake maker, chatty first invoice',
    subject: 'Invoice 203 for the christening cake',
    body: `Hi Sinéad,

I saw the photos and I'm only delighted, the little fella had his whole fist in the icing! Thanks a million for sending them on.

Here's invoice 203 for the cake:

Three tiers, lemon and almond: €210
Delivery to Oranmore: €20
Total: €230

Could you transfer it by Wednesday 9 December to Niamh Coyle, IE74 BOFI 9013 7768 2540 13? Put 203 in the reference and I'll know it's you.

Keep the stand until you're next in town, there's no hurry with that.

Niamh`,
  },
  {
    name: 'Finnish sound engineer writing English, formal first invoice',
    subject: 'Invoice 1077, sound design for the exhibition',
    body: `Dear Dr Hamilton,

The sound for the three rooms was installed on 19 November and the museum staff have tried the controls. The volume in the whale room can be changed from the tablet at the desk.

Invoice 1077 is attached. The total is €3,200.00, as in our contract of 1 September. Please pay it by 16 December 2026.

Account: FI83 5789 0020 1844 75
Recipient: Ääniverstas Lehto Oy
Reference: 1077

I am glad to answer any questions.

Kind regards,
Ilmari Lehto`,
    attachments: [{ name: 'invoice_1077.pdf' }],
  },
  {
    name: 'Belgian graphic designer writing English, first invoice',
    subject: 'Invoice 2026/61 - posters for the jazz festival',
    body: `Hello Robin,

The posters are at the printer since yesterday, they told me Thursday for the delivery. The blue is a bit darker than on your screen but I find it nicer so.

Here is invoice 2026/61:

Poster design: €800.00
Two social media formats: €150.00
Subtotal: €950.00
VAT 21%: €199.50
Total: €1,149.50

You can pay by bank transfer until 18 December 2026, on BE18 7350 4188 2665, name Studio Vermeire.

See you at the concert!
Lotte`,
  },
  {
    name: 'Indian home tutor, first invoice to a parent',
    subject: 'Invoice 14 - maths classes in November',
    body: `Dear Mrs Iyer,

Arjun has finished trigonometry and scored 41 out of 50 in the practice paper. He gets impatient with long questions, so we will work on that in December.

Invoice 14 is for eight classes at ₹900 each, total ₹7,200. Please pay by 10 December 2026 by UPI to meera.tutor@okhdfc.

There will be no class on Friday 25 December.

With regards,
Meera Subramanian`,
  },
  {
    name: 'Kenyan driver and guide, first invoice to a travel firm',
    subject: 'Invoice 0067, airport transfers and Naivasha day trip',
    body: `Hello Joyce,

Your guests were a pleasure. We saw hippos twice and everybody was at the airport three hours before the flight.

Invoice number 0067
2 airport transfers x KSh 3,500 = KSh 7,000
1 day trip to Naivasha = KSh 18,000
Total KSh 25,000

Please pay by Monday 7 December 2026 through M-Pesa, till number 558214, name Kamau Tours. I will send a receipt the same day.

One guest forgot a grey hat in the van. I am keeping it safe.

Asante,
Peter Kamau`,
  },
  {
    name: 'Australian dog walker, monthly invoice',
    subject: 'Biscuit in November: invoice 311',
    body: `Hi Jo,

Biscuit had 12 walks this month and only one argument, with a pelican. The pelican won.

Invoice 311: 12 walks at $28, so $336. Due Friday 4 December, PayID 0491 570 156 as usual.

I'm away from 24 to 28 December, and Kim will walk him on those days if you'd like her to.

Cheers,
Tegan`,
  },
  {
    name: 'UK legal translator, first invoice, legal words as subject of the work',
    subject: 'Invoice T-512: translation of two court letters',
    body: `Dear Ms Abara,

Both translations are ready and attached, together with invoice T-512. The first letter is the final warning from the landlord and the second is the reply from his solicitor. I translated "Mahnbescheid" as "court payment order" and explained it in a footnote, because there is no exact English match.

The price is £280.00, as I quoted on 9 November. Please pay by Wednesday 16 December 2026 by bank transfer to E. Sommer, sort code 40-12-09, account 71836420.

If the tribunal asks for a certified paper copy, I can post one on the same day at no charge.

Kind regards,
Eva Sommer`,
    attachments: [{ name: 'translations.pdf' }, { name: 'invoice_T-512.pdf' }],
  },
  {
    name: 'UK joiner, first invoice with extra work agreed beforehand',
    subject: 'Invoice 909 for the garden room',
    body: `Hi Pam and Steve,

That's the garden room finished, and it was bone dry inside after Sunday's rain, so I'm happy.

Invoice 909 is attached:

Garden room as quoted: £6,400.00
Second window, which you approved by email on 3 November: £380.00
Less deposit paid in September: -£2,000.00
To pay: £4,780.00

The due date is Wednesday 9 December 2026. My account is J Thwaite Joinery, sort code 05-02-31, number 28146053.

Oil the door once a year and it will see us all out.

Jim`,
    attachments: [{ name: 'invoice-909.pdf' }],
  },
  {
    name: 'Canadian snow clearing firm, first invoice of the season',
    subject: 'Invoice W26-018: snow clearing, December to March',
    body: `Good morning Mr Tremblay,

Thank you for choosing us again this winter. Our plow comes whenever more than 5 cm has fallen, before 7 a.m. on weekdays.

Invoice W26-018 for the season is attached. The total is C$565.00, which is C$500.00 plus C$65.00 HST. You can pay by e-transfer to office@rideauplow.ca or by cheque to Rideau Plow, 77 Mill Street, Perth, ON. The due date is Tuesday, December 15, 2026.

Please move the car to the left side of the driveway at night so that we can get round it.

Sandra Whitlock`,
    attachments: [{ name: 'W26-018.pdf' }],
  },
  {
    name: 'German yoga teacher writing English, first invoice to a company',
    subject: 'Invoice 26-119, office yoga in November',
    body: `Dear Hannah,

thank you for the four lovely mornings. The group has grown from six to eleven people, so we will perhaps need the bigger room in January.

Invoice 26-119 is attached:
4 lessons at €95.00 = €380.00
I charge no VAT, as I am a small business under German tax law (§ 19 UStG).

Please transfer the €380.00 by 9 December 2026 to:
Friederike Wolters
DE94 1005 0000 1069 2437 18

I wish you a calm start to Advent.
Friederike`,
    attachments: [{ name: 'Rechnung_26-119.pdf' }],
  },
  {
    name: 'US piano tuner, short first reminder',
    subject: 'Invoice 540, due November 16',
    body: `Hi Walter,

I haven't received the $165.00 for invoice 540 yet. It was due on November 16. If your check is already in the mail, thank you, and you can skip this note.

If not, please send it by December 4 to Ned Fallon, 9 Orchard Lane, Brattleboro, VT 05301.

The old Baldwin should hold its pitch until spring if you keep the humidifier filled.

Ned`,
  },
  {
    name: 'UK accountant, calm second reminder with a question',
    subject: 'Invoice 3305: is something in the way?',
    body: `Dear Colin,

I wrote on 12 November about invoice 3305 for £540.00 (your 2025 accounts), which was due on 30 October. I haven't had the payment or an answer so far.

Is there a question about the invoice, or is something wrong with it? If so, please call me on 01904 555 0132 and we can look at it together.

If all is well, please pay by Friday 4 December. Our account is Marsden Accountancy, sort code 30-14-77, number 60281935.

Your tax return is with HMRC and nothing more is needed from you this year.

Best wishes,
Ruth Marsden`,
  },
  {
    name: 'UK engineering workshop, late formal reminder',
    subject: 'Third reminder: invoice 71204',
    body: `Dear Mr Sutcliffe,

Invoice 71204 for £2,640.00 was due on 25 September 2026. It is now 61 days overdue. We reminded you on 6 October and 3 November. A copy is attached.

Please pay the £2,640.00 by Wednesday 9 December 2026 to Holme Valley Engineering Ltd, sort code 40-22-51, account 91204768, with 71204 as the reference.

The law lets us add interest from the due date. We have not added any so far, and we would much prefer to find an answer with you. If you cannot pay the whole sum at once, call Diane on 01484 555 0177 before then and we will agree on dates that work for both of us.

Yours sincerely,
Diane Haigh`,
    attachments: [{ name: 'invoice-71204.pdf' }],
  },
  {
    name: 'Irish driving instructor, reminder with a payment plan',
    subject: 'Your lessons, invoice 128',
    body: `Hi Kelly,

Thanks for ringing me back and for telling me about the job. As we said on the phone, you can pay the €270 on invoice 128 in three parts:

€90 on 4 December 2026
€90 on 4 January 2027
€90 on 4 February 2027

You can send it by Revolut to @gerdrives or give it to me in cash at a lesson. Your lessons go on as planned, so I'll see you on Saturday at ten.

You did the hill start perfectly last time.

Ger`,
  },
  {
    name: 'Australian sign maker, reminder after own mistake',
    subject: 'Invoice 1560: correct account number',
    body: `Hi Ling,

Invoice 1560 for $814.00 was due on 18 November and hasn't arrived, and I've just found out why: the account number on it was missing a digit. That was my mistake, sorry.

The right details are BSB 084-391, account 62 719 4405, Bright Side Signs. Please pay by Monday 7 December, and if your bank has already sent the money to the old number, tell me and I'll help you get it back.

A corrected copy is attached.

How does the new shopfront look at night?

Danny`,
    attachments: [{ name: 'invoice-1560-corrected.pdf' }],
  },
  {
    name: 'Portuguese app developer writing English, first reminder',
    subject: 'Reminder for invoice 2026/33',
    body: `Hi Marcus,

I hope the demo in Berlin went well and the login was fast enough.

I looked at my account this morning and I did not find the payment of invoice 2026/33, €2,150.00, which was for 20 November. Maybe it is only on the way. If not, can you please make it by Wednesday 2 December?

The IBAN is PT50 0035 0127 0005 8214 6301 8, in the name of Tiago Freitas.

The bug with the Android keyboard is solved and will be in the update of next week.

Um abraço,
Tiago`,
  },
  {
    name: 'Scottish joinery supplier, reminder to a regular trade customer',
    subject: 'Invoice 45530, due 13 November',
    body: `Morning Fraser,

Invoice 45530 for the oak sleepers, £612.40, was due on 13 November and it isn't showing on our side yet. Could you have a wee look and pay it by Tuesday 1 December? Card over the phone is fine (01738 555 0146), or a transfer to sort code 83-22-07, account 10472936.

Your larch is in and under cover. Come for it any day, we're open till five.

Isla`,
  },
  {
    name: 'New Zealand bookkeeper, friendly word before the due date',
    subject: 'Invoice 0421 is due on Monday',
    body: `Hi Tama,

Just so it's on your list: invoice 0421 for $460.00 is due on Monday 30 November. The account is 38-9017-0426158-00, Harbour Books.

I've filed the GST return, and the refund of $1,102.00 will come to you straight from Inland Revenue.

Ngā mihi,
Bex`,
  },
  {
    name: 'US landscape designer, estimate',
    subject: 'Estimate 26-40 for your front yard',
    body: `Dear Mr and Mrs Kowalski,

Thank you for the tour and the plums. Here is what the front yard would cost:

Design and planting plan: $900
Plants: $1,450
Stone path, material and labor: $2,300
Total: $4,650

The price holds until January 15, 2027. If we find something unexpected under the old driveway, I stop, show you, and we decide together before anything is added.

If you decide to go ahead, the plants are paid on delivery day, April 12, 2027, and the rest on May 14, 2027, by check or bank transfer. Take all the time you need to think about it.

Sincerely,
Marisol Vega`,
  },
  {
    name: 'UK window cleaner, price change from January',
    subject: 'New price from January',
    body: `Hi Doreen,

From Friday 8 January 2027 your windows will be £18 a visit. They have been £16 since 2023, and water and fuel cost me more now. Nothing changes before then, and the visit on 11 December is still £16.

If you'd rather have me every eight weeks than every four, or you'd like to stop, just tell me, no hard feelings at all.

Your conservatory roof is included, the same as before.

All the best,
Kev`,
  },
  {
    name: 'Swedish furniture restorer writing English, thanks for payment',
    subject: 'Thank you, invoice 318 is paid',
    body: `Dear Alice,

Your payment of 4,500 kr for invoice 318 arrived today. Thank you! Everything is now paid and you do not need to do anything more.

The rocking chair likes a room that is not too dry. If a joint starts to creak within a year, bring it back and I will glue it without charge.

Warm greetings from Växjö,
Gunilla`,
  },
  {
    name: 'UK print shop, corrected lower invoice',
    subject: 'Invoice 5127 corrected: £40.00 less',
    body: `Hello Femi,

You were right, we counted the envelopes twice. The corrected invoice 5127 is attached. The total was £310.00 and it is now £270.00.

The due date is still Friday 4 December 2026, and you can pay by card at the counter or by transfer to Pressgang Print, sort code 20-30-81, account 43517260.

Thank you for telling us straight away. Your cards are trimmed and boxed, and we are open on Saturday until one.

Best wishes,
Colette`,
    attachments: [{ name: 'invoice-5127-corrected.pdf' }],
  },
]
