/** English mails of forty trades from Galway to Hobart, Indian, German and Filipino office English among them: 40 faulty, 40 good. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'plumber in Leeds, second reminder',
    subject: 'Invoice 2231 - bathroom leak, Roundhay',
    body: `Hi Karen,

Invoice 2231 for £184.00 (bathroom leak, 8 October) was due on 6 November 2026. I sent you a nudge on the 13th as well. I mend pipes, I'm not a building society for folk who can't be bothered.

Please pay by Friday 4 December 2026, sort code 40-22-19, account 61830472, name D Hargreave. Failure to pay will result in court proceedings.

Thanks,
Dave Hargreave
Hargreave Plumbing, LS8`,
    attachments: [],
    known: [['tone', 'Failure to pay will result in court proceedings']],
    unseen: [['tone', "I'm not a building society for folk who can't be bothered"]],
  },
  {
    name: 'copywriter in Cork, first invoice, over-apology',
    subject: 'Invoice CW-058 for the brochure text',
    body: `Hi Fionnuala,

I'm so sorry to bother you with this. Invoice CW-058 is attached: €920.00 for the hotel brochure, no VAT as I'm under the threshold. I feel mortified even putting a figure on it when you've all been so lovely.

It's due by Wednesday 9 December 2026, to IE36 AIBK 9320 8471 6250 39 (Orla Tierney Copy), with CW-058 as the reference.

Thanks a million,
Orla`,
    attachments: [{ name: 'CW-058.pdf' }],
    known: [['tone', "I'm so sorry to bother you with this"]],
    unseen: [['tone', 'I feel mortified even putting a figure on it']],
  },
  {
    name: 'web developer in Ohio, invoice in terms jargon',
    subject: 'Invoice 1107',
    body: `Hello Brent,

Invoice 1107 for the November site maintenance is attached. The total is $1,450.00.

Terms are Net 30. Please remit payment by ACH to routing 044000037, account 718290455. If Net 30 is a stretch, it can also just ride along with whatever check run your folks do next.

Thank you,
Casey Dunmore
Dunmore Web LLC`,
    attachments: [{ name: 'invoice-1107.pdf' }],
    known: [
      ['dueDate', 'Terms are Net 30'],
      ['jargon', 'Please remit payment'],
    ],
    unseen: [['dueDate', 'ride along with whatever check run your folks do next']],
  },
  {
    name: 'graphic designer in Pune, invoice',
    subject: 'Invoice SD/26-27/041 for packaging artwork',
    body: `Dear Mr Deshpande,

PFA invoice SD/26-27/041 for the three spice-box designs.

Design fee: ₹1,00,000
GST 18%: ₹18,000
Total: ₹1,18,000

Due date is 10 December 2026. UPI: sanikadesigns@okbank. Kindly do the needful and oblige. The same may be regularised from your side so that our books are not left hanging.

Thanking you,
Sanika Joglekar`,
    attachments: [{ name: 'SD-26-27-041.pdf' }],
    known: [
      ['jargon', 'PFA invoice'],
      ['jargon', 'Kindly do the needful and oblige'],
    ],
    unseen: [['jargon', 'The same may be regularised from your side so that our books are not left hanging']],
  },
  {
    name: 'photographer in Lagos, first reminder, moralising',
    subject: 'Naming ceremony pictures, invoice 0093',
    body: `Good afternoon Mrs Adebanjo,

Hope the baby is well. The invoice 0093 of ₦185,000 for the naming ceremony pictures was due on 18 November 2026 and I have not seen it in my account. A person who fears God does not hold back the sweat of another man.

Please pay by 2 December 2026 to Tunji Balogun, Zenith Bank, 2208417365. Otherwise I will be left with no choice but to involve my lawyer.

Thank you and God bless,
Tunji`,
    attachments: [],
    known: [['tone', 'I will be left with no choice but to involve my lawyer']],
    unseen: [['tone', 'A person who fears God does not hold back the sweat of another man']],
  },
  {
    name: 'interpreter in Singapore, reminder',
    subject: 'Invoice 2026-77 (court interpreting 12 Oct)',
    body: `Hi Wei Ling,

Just checking on invoice 2026-77, S$640, which was due on 11 November 2026. Pls settle ASAP, PayNow to UEN 53918274K.

So many days already, must I come and sit at your lobby with my begging bowl or what?

Thanks,
Priya Nair`,
    attachments: [],
    known: [['dueDate', 'Pls settle ASAP']],
    unseen: [['tone', 'must I come and sit at your lobby with my begging bowl or what']],
  },
  {
    name: 'tiler in Geelong, invoice with an extra',
    subject: 'Invoice 318 - bathroom tiling, Newtown',
    body: `G'day Michelle,

All done, and thanks for the cuppas. Here's invoice 318:

- Bathroom floor and walls as quoted: $2,900.00
- Chucked the laundry floor in as well while I had the mixer out: $640.00

Total $3,540.00 incl. GST, due Thursday 10 December 2026. BSB 063-512, account 1048 2271, name Rowdy's Tiling.

Cheers,
Brett "Rowdy" Rowe
ABN 51 824 753 556`,
    attachments: [],
    known: [],
    unseen: [['surprise', 'Chucked the laundry floor in as well while I had the mixer out']],
  },
  {
    name: 'translator in Moncton, wrong multiplication and number',
    subject: 'Invoice T-2206, annual report FR>EN',
    body: `Hello Jasmine,

Here is my invoice T-2260 for the translation of the annual report:

4,250 words x $0.18 = $785.00
No HST (small supplier)
Amount due: $785.00

Kindly make payment by Monday 14 December 2026, by Interac e-Transfer to facturation@lbarthe.example. I thank you for the nice collaboration, it was a pleasant text.

Best regards,
Luc Barthe`,
    attachments: [],
    known: [['jargon', 'Kindly make payment']],
    unseen: [
      ['consistency', '4,250 words x $0.18 = $785.00'],
      ['consistency', 'invoice T-2260'],
    ],
  },
  {
    name: 'arborist in Nelson NZ, weekday that does not match',
    subject: 'Invoice 884, macrocarpa removal',
    body: `Kia ora Hemi,

Good to get that big fella down before the wind. Invoice 884 is for $1,610.00 including GST, PDF attached.

Due Tuesday 9 December 2026, into 12-3166-0047281-00 (Tōtara Tree Care), reference 884.

Fair warning, I get stroppy with blokes who drag the chain.

Ngā mihi,
Craig`,
    attachments: [{ name: 'Invoice 884.pdf' }],
    known: [['dueDate', 'Tuesday 9 December 2026']],
    unseen: [['tone', 'I get stroppy with blokes who drag the chain']],
  },
  {
    name: 'electrician in Durban, first reminder',
    subject: 'INV-0412 DB board Glenwood',
    body: `Hi Thandeka

Hope you are keeping well. INV-0412 for R6 450,00 was due on 13 November 2026. Your account is now in arrears.

Please EFT to FNB 62840017395, branch 250655, by Friday 4 December 2026. My laaities can't eat a promise hey.

E&OE

Thanks
Rajen Pillay
Pillay Electrical, reg. 12/884`,
    attachments: [],
    known: [
      ['jargon', 'Your account is now in arrears'],
      ['jargon', 'E&OE'],
    ],
    unseen: [['tone', "My laaities can't eat a promise hey"]],
  },
  {
    name: 'Polish cleaner in Bristol, cold invoice',
    subject: 'Invoice 46 cleaning November',
    body: `Invoice 46 for November.
4 visits x £55 = £220.
You pay 1 December 2026, not later. Sort code 20-47-38, account 55719204, M. Wrona.
I do not want to write again for this.

Magda`,
    attachments: [],
    known: [['tone', 'You pay 1 December 2026, not later']],
    unseen: [['tone', 'I do not want to write again for this']],
  },
  {
    name: 'illustrator in Hackney, placeholder left in',
    subject: 'Invoice 2026-031 – [PROJECT NAME]',
    body: `Hi Tamsin,

Lovely working with you on this. Invoice 2026-031 is attached, £1,260.00, due by 11 December 2026. Bank transfer to GB62 BARC 2047 3855 7192 04, reference 2026-031.

Usual line about interest for late payers goes in here before sending!!

Thanks so much,
Jude Okafor-Lane`,
    attachments: [{ name: 'JOL_invoice_2026-013.pdf' }],
    known: [['consistency', '[PROJECT NAME]']],
    unseen: [
      ['consistency', 'Usual line about interest for late payers goes in here before sending'],
      ['consistency', 'Invoice 2026-031'],
    ],
  },
  {
    name: 'joiner in Perth (Scotland), card number in the mail',
    subject: 'Invoice 702, wardrobe doors',
    body: `Hello Moira,

That's the wardrobe doors hung. Invoice 702 comes to £540.00.

I've still got your card from last time, 4539 1488 0343 6467, so unless I hear from you I'll put it through at close of play Friday.

If you'd rather do it by bank it's 80-22-60, 00417732, Ewan Geddes Joinery.

Many thanks,
Ewan`,
    attachments: [],
    known: [['dueDate', 'at close of play Friday']],
    unseen: [['payment', '4539 1488 0343 6467']],
  },
  {
    name: 'German consultant writing English, wrong IBAN',
    subject: 'Invoice RE-2026-118',
    body: `Dear Ms Whitcombe,

my invoice RE-2026-118 is attached for the workshop days in November.

3 days x €1,100.00 = €3,300.00
19% VAT = €627.00
Total = €3,927.00

The amount is payable immediately without any deduction to IBAN DE81 5004 0075 0382 9164 05. It would be of advantage when the booking of the sum can be executed in a prompt manner.

With kind regards and many thanks
Jürgen Ahlfeld
USt-IdNr. DE287664193`,
    attachments: [{ name: 'RE-2026-118.pdf' }],
    known: [
      ['dueDate', 'payable immediately'],
      ['jargon', 'without any deduction'],
    ],
    unseen: [
      ['payment', 'DE81 5004 0075 0382 9164 05'],
      ['jargon', 'It would be of advantage when the booking of the sum can be executed in a prompt manner'],
    ],
  },
  {
    name: 'florist in Truro, discount not worked out',
    subject: 'Wedding flowers 5 June, invoice WF-19',
    body: `Dear Jess and Tom,

So excited for your day! Invoice WF-19 for the deposit:

Deposit towards bouquets, buttonholes and arch: £400.00
Less 10% for booking before Christmas

Please pay by Tuesday 15 December 2026 to Hedgerow & Vine, 30-91-87, account 44620135. If the deposit isn't in, somebody else gets your date, simple as that.

With love and thanks,
Demelza`,
    attachments: [],
    known: [['incentive', 'Less 10% for booking before Christmas']],
    unseen: [['tone', "If the deposit isn't in, somebody else gets your date, simple as that"]],
  },
  {
    name: 'logo designer in Austin, selling in a reminder',
    subject: 'Reminder: invoice 5520',
    body: `Hey Marisol,

Quick reminder that invoice 5520 ($875.00) was due on November 16, 2026. Could you pay it by December 3, 2026 using this link? https://pay.example.com/5520

While I have you, don't miss our Black Friday special: 25% off all brand kits! And between us, that food truck wrap of yours is begging for a refresh, I'd love to get my hands on it.

Thanks a bunch,
Tyler`,
    attachments: [],
    known: [['incentive', "don't miss our Black Friday special: 25% off all brand kits"]],
    unseen: [['incentive', 'that food truck wrap of yours is begging for a refresh']],
  },
  {
    name: 'bookkeeper in Birmingham, commercialese',
    subject: 'Invoice B/1190 October bookkeeping',
    body: `Dear Mr Sandhu,

Enclosed herewith is invoice B/1190 in the sum of £312.00 in respect of October bookkeeping. The due date is 7 December 2026 and payment is by bank transfer to 40-18-22, 71930462.

Kindly forward your remittance advice upon settlement. Should the apportionment of the figure occasion any uncertainty on your part, an elucidation can be furnished.

Thank you,
P. Wetherall`,
    attachments: [{ name: 'B-1190.pdf' }],
    known: [
      ['jargon', 'Enclosed herewith'],
      ['jargon', 'in the sum of £312.00 in respect of October bookkeeping'],
      ['jargon', 'remittance advice upon settlement'],
    ],
    unseen: [
      [
        'jargon',
        'Should the apportionment of the figure occasion any uncertainty on your part, an elucidation can be furnished',
      ],
    ],
  },
  {
    name: 'personal trainer in Denver, price change',
    subject: 'New session rate',
    body: `Hi Paula,

Effective immediately, and due to circumstances beyond my control, sessions go from $70 to $80.

If that doesn't work for you, there's eleven people on my waitlist who won't blink.

Thanks for training with me,
Coach Reggie`,
    attachments: [],
    known: [
      ['dueDate', 'Effective immediately'],
      ['jargon', 'due to circumstances beyond my control'],
    ],
    unseen: [['tone', "there's eleven people on my waitlist who won't blink"]],
  },
  {
    name: 'roofer in Swansea, estimate as ultimatum',
    subject: 'Estimate E-77, rear slope, Sketty',
    body: `Dear Mrs Protheroe,

Thank you for having me round. To strip and re-slate the rear slope, with new felt and battens: £4,200.00 plus 20% VAT £840.00, so £5,040.00 in all. About five days' work.

The price is subject to variation pursuant to site conditions. I need a yes by Friday 4 December 2026 or you can find yourself another mug to climb up there.

Regards,
Gethin Prosser`,
    attachments: [],
    known: [['jargon', 'subject to variation pursuant to site conditions']],
    unseen: [['tone', 'you can find yourself another mug to climb up there']],
  },
  {
    name: 'piano teacher in Bath, two due dates',
    subject: 'Lessons, spring term - invoice 14',
    body: `Dear Mr and Mrs Lovell,

Invoice 14 covers Freddie's ten lessons next term at £32 each, £320 altogether. Please pay by Friday 8 January 2027, by bank transfer to 56-00-23, account 77041928.

It goes without saying that a parent who cares about a child's music does not leave such things to the last moment.

As the place is only held against payment, I must have the £320 by 18 December 2026.

With thanks,
Honor Blakeney (LRAM)`,
    attachments: [],
    known: [['dueDate', 'I must have the £320 by 18 December 2026']],
    unseen: [
      ['tone', "a parent who cares about a child's music does not leave such things to the last moment"],
    ],
  },
  {
    name: 'video editor in Toronto, impossible date',
    subject: 'Invoice #0067 – fundraiser edit',
    body: `Hi Devon,

Attached is invoice #0067 for the fundraiser edit: $1,200.00 + 13% HST $156.00 = $1,356.00.

It's due November 31, 2026. E-Transfer to pay@northlinecuts.example, no password needed.

Also the two extra social cutdowns I figured you'd want are a further $300.00, I'll bill that after.

Thanks!
Anika Rao`,
    attachments: [{ name: 'invoice_0067.pdf' }],
    known: [['dueDate', 'November 31, 2026']],
    unseen: [['surprise', "the two extra social cutdowns I figured you'd want are a further $300.00"]],
  },
  {
    name: 'IT support in Athlone, numeric date',
    subject: 'Invoice 20261103',
    body: `Hi Declan,

Invoice 20261103 is attached for the new router and the two hours' setting up.

Router: €149.00
2 hours x €60.00: €120.00
VAT at 23%: €61.87
Total: €330.87

Due 04/12/2026, to IE52 BOFI 9014 8233 9176 04. Going forward I'd ask that ye touch base with me before anyone goes poking at the cables, sure it only makes a hames of it.

Thanks,
Padraig`,
    attachments: [{ name: 'Invoice-20261103.pdf' }],
    known: [
      ['dueDate', 'Due 04/12/2026'],
      ['jargon', 'Going forward'],
      ['jargon', 'touch base'],
    ],
    unseen: [['tone', 'before anyone goes poking at the cables, sure it only makes a hames of it']],
  },
  {
    name: 'copy editor in Edinburgh, due date already gone',
    subject: 'Invoice KM-0231: index and copy-edit',
    body: `Dear Alasdair,

My invoice KM-0231 for the index and copy-edit is below.

Copy-edit, 61 hours at £28.00: £1,708.00
Index, fixed fee: £450.00
Total: £2,158.00 (no VAT)

Due: 20 November 2026
By bank transfer to 80-11-40, account 06128834, Kirsten Mair

I hereby request confirmation of receipt. The typescript was in a sorrier state than your sample led me to believe, which somebody your end must have known.

Thank you,
Kirsten`,
    attachments: [],
    known: [
      ['dueDate', 'Due: 20 November 2026'],
      ['jargon', 'I hereby request'],
    ],
    unseen: [['tone', 'which somebody your end must have known']],
  },
  {
    name: 'drone pilot in Calgary, nothing attached, nothing to go by',
    subject: 'Invoice from SkyPrairie',
    body: `Hi Colleen,

I've attached invoice SP-88 for the roof survey flight. The amount is $595.00 and it's payable whenever the dust settles on your end.

Thank you for the work, the light that morning was unreal.

Wyatt
SkyPrairie Imaging`,
    attachments: [],
    known: [
      ['missing', 'attachment'],
      ['missing', 'howToPay'],
    ],
    unseen: [['dueDate', 'whenever the dust settles on your end']],
  },
  {
    name: 'haulier in Sudbury, shouting',
    subject: 'Invoice 9914 overdue',
    body: `Mr. Kowalchuk,

Invoice 9914, $2,260.00, was due November 10, 2026. THIS IS UNACCEPTABLE. I put my own diesel in that truck to get your lumber there on the Sunday and you can't lift a finger to sign a check.

Please send the check by December 4, 2026 to 18 Quarry Road, Sudbury ON.

Thank you,
Norm Leblanc`,
    attachments: [],
    known: [['tone', 'THIS IS UNACCEPTABLE']],
    unseen: [['tone', "you can't lift a finger to sign a check"]],
  },
  {
    name: 'PR freelancer in Brighton, passive-aggressive',
    subject: 'Re: Re: Invoice 0440',
    body: `Hi Giles,

As per my last email, invoice 0440 (£1,050.00) was due on 30 October 2026. I trust the payment is having a marvellous gap year and will send us all a postcard.

Please transfer it by Wednesday 2 December 2026 to 20-47-38, account 55719204.

Thanks,
Saskia

> On 16 Nov 2026, Saskia Venn wrote:
> Hi Giles, a little reminder that invoice 0440 is still open. Thanks!`,
    attachments: [],
    known: [['tone', 'As per my last email']],
    unseen: [['tone', 'the payment is having a marvellous gap year and will send us all a postcard']],
  },
  {
    name: 'software developer in Hyderabad, office English',
    subject: 'Invoice VK-2026-29',
    body: `Dear Ramesh Sir,

This is with reference to the captioned invoice VK-2026-29 of ₹59,000 (₹50,000 + 18% GST ₹9,000). Kindly expedite the payment, due by 30 November 2026, by NEFT to HDFC 50100284417736, IFSC HDFC0001997.

My humble submission is that the file be got moved from whichever table it is presently resting upon.

Thanks and regards,
Vamsi Krishna Kolluru`,
    attachments: [],
    known: [
      ['jargon', 'the captioned invoice'],
      ['jargon', 'Kindly expedite the payment'],
    ],
    unseen: [
      [
        'jargon',
        'My humble submission is that the file be got moved from whichever table it is presently resting upon',
      ],
    ],
  },
  {
    name: 'market researcher in Reading, debtor-ledger talk',
    subject: 'Invoice 3006 - reminder',
    body: `Hello Bethan,

According to our records invoice 3006 for £2,400.00 is showing on our aged debtors report, having fallen due on 12 November 2026. It has dropped into the orange bucket, where the ledger gets twitchy.

Please could it be paid by Friday 11 December 2026 to GB18 MIDL 4022 1961 8304 72.

Many thanks,
Colin Sparrow`,
    attachments: [],
    known: [
      ['jargon', 'aged debtors report'],
      ['jargon', 'having fallen due'],
    ],
    unseen: [['jargon', 'It has dropped into the orange bucket, where the ledger gets twitchy']],
  },
  {
    name: 'caterer in Mumbai, table with a slip',
    subject: 'Invoice 228, office lunch 20 November',
    body: `Dear Farah,

So glad the team liked the biryani! Invoice 228:

Item            Qty   Rate    Amount
Veg thali        25   ₹260    ₹6,500
Biryani          30   ₹340    ₹10,800
Delivery          1   ₹700    ₹700
Total                         ₹18,000

Please pay by Monday 30 November 2026 by UPI to zareenskitchen@upi. Time is of the essence, as the vendor for the rice will eat my head.

Thank you,
Zareen Merchant`,
    attachments: [],
    known: [['jargon', 'Time is of the essence']],
    unseen: [
      ['consistency', 'Biryani          30   ₹340    ₹10,800'],
      ['tone', 'the vendor for the rice will eat my head'],
    ],
  },
  {
    name: 'lighting hire in Manchester, VAT total off',
    subject: 'Invoice LH-612',
    body: `Hi Kofi,

Invoice LH-612 for the awards night is attached.

Lighting hire: £680.00
Technician, 6 hrs at £35.00: £210.00
VAT 20%: £178.00
Total: £1,086.00

Terms strictly 14 days. Bank transfer, GB55 LOYD 3091 8744 6201 35.

Ta very much,
Shaz
Lumen North`,
    attachments: [{ name: 'LH-612.pdf' }],
    known: [['dueDate', 'Terms strictly 14 days']],
    unseen: [['consistency', 'Total: £1,086.00']],
  },
  {
    name: 'virtual assistant from Cebu, apology piled up',
    subject: 'Invoice VA-0012 for November',
    body: `Hi Ma'am Stephanie,

Sorry for the inconvenience po, here is my invoice VA-0012 for November: 40 hours x $9.00 = $360.00. I know you are very busy and my small invoice is only a disturbance, so please don't be angry with me.

Due on December 5, 2026, thru Wise to rhea.v@mail.example.

Thank you so much Ma'am, God bless,
Rhea Villamor`,
    attachments: [],
    known: [['tone', 'Sorry for the inconvenience']],
    unseen: [['tone', "my small invoice is only a disturbance, so please don't be angry with me"]],
  },
  {
    name: 'retired gardener in Kent, stiff letter',
    subject: 'Account 31, hedge cutting',
    body: `To whom it may concern,

The undersigned begs to present invoice 31 for cutting the long hedge and carting away, £135.00. Payment by cheque to A. E. Fagg, 3 Oast Cottages, Marden, is to reach me not a day after Saturday 12 December 2026, as I can't abide a straggler.

Thanking you,
A. E. Fagg`,
    attachments: [],
    known: [
      ['jargon', 'To whom it may concern'],
      ['jargon', 'The undersigned begs to present'],
    ],
    unseen: [['tone', "as I can't abide a straggler"]],
  },
  {
    name: 'furniture restorer in Belfast, third chase',
    subject: 'Invoice 165 - chaise longue',
    body: `Hello Roisin,

Invoice 165 for £725.00 has been open since 23 October 2026. First it was Tuesday, then it was the Friday, then your granny's Friday I suppose. You clearly have no respect for small businesses.

Please pay by 4 December 2026. Bank transfer to GB86 NWBK 5600 2377 0419 28, reference 165.

Thank you,
Hugh McGlade`,
    attachments: [],
    known: [['tone', 'You clearly have no respect for small businesses']],
    unseen: [['tone', "First it was Tuesday, then it was the Friday, then your granny's Friday I suppose"]],
  },
  {
    name: 'dog walker in Croydon, text speak',
    subject: 'walks nov',
    body: `walks nov, inv 9
17 walks x £12 = £204
bank as always, by EOP Mon
dont leave me hanging again like u did in sept

Kayleigh`,
    attachments: [],
    known: [['dueDate', 'by EOP Mon']],
    unseen: [['tone', 'dont leave me hanging again like u did in sept']],
  },
  {
    name: 'SEO consultant in Bengaluru for a UK client, over the estimate',
    subject: 'Invoice SEO-204',
    body: `Hi Harriet,

Invoice SEO-204 is attached for £2,150.00. I know the estimate said £1,800.00, but the technical side ate up rather more of my week than planned.

It is due on Wednesday 16 December 2026 and you can pay by card at https://pay.example.com/seo-204.

And we leveraged some great low-hanging fruit!

Thanks,
Arjun Hegde`,
    attachments: [{ name: 'SEO-204.pdf' }],
    known: [['jargon', 'we leveraged some great low-hanging fruit']],
    unseen: [['surprise', 'the technical side ate up rather more of my week than planned']],
  },
  {
    name: 'scaffolder in Glasgow, final notice that loses its temper',
    subject: 'Final notice: invoice 2047',
    body: `Mr Drummond,

Invoice 2047 for £3,180.00 was due on 18 September 2026, and I wrote on 2 October, 23 October and 9 November. Please pay by Wednesday 9 December 2026 to 80-22-60, account 19940271. If it isn't paid by then I will start a claim through Simple Procedure.

You'll have bailiffs at your door before Hogmanay. And every builder between here and Largs will hear from me what your word is worth.

Thank you,
Shug Rennie
Rennie Access Ltd`,
    attachments: [],
    known: [['tone', "You'll have bailiffs at your door"]],
    unseen: [['tone', 'every builder between here and Largs will hear from me what your word is worth']],
  },
  {
    name: 'UX researcher in Singapore, early-payment code',
    subject: 'Invoice UX-3310',
    body: `Dear Marcus,

Invoice UX-3310 is attached: S$4,800.00 for the eight usability sessions. Terms are 2/10 net 45. PayNow to UEN 202118843N.

If your finance can shave the wait and catch the two percent, win-win for everybody right.

Thank you,
Tan Shu Fen`,
    attachments: [{ name: 'UX-3310.pdf' }],
    known: [
      ['dueDate', 'Terms are 2/10 net 45'],
      ['jargon', 'win-win for everybody'],
    ],
    unseen: [['incentive', 'catch the two percent']],
  },
  {
    name: 'English proofreader in Tampere, wrong reference',
    subject: 'Invoice 1042 for proofreading',
    body: `Dear Päivi,

Invoice 1042 for the language check of the three articles is attached, €486.00 in total, due on Friday 11 December 2026.

IBAN FI21 1234 5600 0007 85
Reference 10425

In the event of late payment, penalty interest shall accrue in accordance with the Interest Act. Do have a word with whoever keeps sending me the wrong drafts, there's a love, I'm not a mind reader.

Many thanks,
Nigel Farthing`,
    attachments: [{ name: 'invoice-1042.pdf' }],
    known: [['jargon', 'penalty interest shall accrue in accordance with the Interest Act']],
    unseen: [
      ['payment', 'Reference 10425'],
      ['tone', "I'm not a mind reader"],
    ],
  },
  {
    name: 'upholsterer in Hobart, reminder with no figure',
    subject: 'Reminder, invoice 77',
    body: `Hi Gwen,

Just circling back on invoice 77 for the two wingbacks, was due 11 November 2026. If you could fix it up in the next fortnight or so, once the shearing money's in, that'd be grand. BSB 067-004, account 2831 7740.

Thanks heaps,
Lorraine`,
    attachments: [],
    known: [
      ['jargon', 'Just circling back'],
      ['missing', 'total'],
    ],
    unseen: [
      ['dueDate', "once the shearing money's in"],
      ['dueDate', 'in the next fortnight or so'],
    ],
  },
  {
    name: 'locksmith in Phoenix, threats in the first mail',
    subject: 'Invoice 6188 from AAA Saguaro Lock',
    body: `Hello Mr. Benavides,

Thanks for your business. Invoice 6188 is attached: $215.00 for the front door rekey. Pay by December 9, 2026 at https://pay.example.com/6188, please.

Delinquent accounts will be sent to collections. I've got a long memory and a copy of every key I cut.

Thanks,
Duane`,
    attachments: [{ name: 'Invoice_6188.pdf' }],
    known: [['tone', 'Delinquent accounts will be sent to collections']],
    unseen: [['tone', "I've got a long memory and a copy of every key I cut"]],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'web designer in Cardiff, invoice',
    subject: 'Invoice 2026-114 for the bakery website',
    body: `Hi Cerys,

The new site has been live for a week and it's lovely to see the cake orders coming in. Here is invoice 2026-114 for the second half of the work:

Design and build, second half: £1,400.00
VAT at 20%: £280.00
Total: £1,680.00

Please pay by Wednesday 9 December 2026, by bank transfer to GB62 BARC 2047 3855 7192 04 (Nia Morris Design), with the reference 2026-114.

Any questions, just ring me.

Thank you,
Nia Morris
VAT no. GB 284 7193 26`,
    attachments: [{ name: 'Invoice-2026-114.pdf' }],
  },
  {
    name: 'illustrator in Dublin, friendly first reminder',
    subject: 'Invoice 88, a small reminder',
    body: `Hi Sinéad,

I hope the launch went well. Invoice 88 for the cover illustration (€650.00) was due on 18 November 2026 and I don't see it in the account yet. Maybe it got lost among the launch emails.

Could you please pay it by Wednesday 2 December 2026? The account is IE36 AIBK 9320 8471 6250 39, reference 88. I've attached the invoice again to save you looking for it.

If it's already on its way, thank you, and there's nothing more to do.

All the best,
Niamh`,
    attachments: [{ name: 'invoice-88.pdf' }],
  },
  {
    name: 'roofer in Galway, estimate',
    subject: 'Estimate for your garage roof, Salthill',
    body: `Hello Mrs Conneely,

Thank you for showing me the garage on Monday. This is what I'd suggest:

- Take off the old felt and check the boards: €380.00
- New fibreglass roof, 18 m² at €75.00: €1,350.00
- New gutter at the back: €210.00

That comes to €1,940.00, plus VAT at 13.5% of €261.90, so €2,201.90 altogether. It would take three days in January.

If I find rotten boards I'll show you and give you a price before I do anything about them. The estimate holds until Thursday 31 December 2026. If you'd like to go ahead, please just answer this email.

Thanks again for the tea,
Tomás Faherty`,
    attachments: [],
  },
  {
    name: 'landscaper in Melbourne, agreed change in writing',
    subject: 'Invoice 1206: Brunswick courtyard, incl. the extra step',
    body: `Hi Anh,

Thanks for having us, the courtyard came up a treat. Invoice 1206 is below:

Paving and planting as quoted on 12 October 2026: $4,800.00
Extra bluestone step, $360.00, which you agreed to by email on 11 November 2026
Total $5,160.00, including GST of $469.09

Please pay by Friday 11 December 2026:
PayID: 1206@gumleafgardens.example
or BSB 063-112, account 1092 4471

Cheers,
Dimitri
Gumleaf Gardens`,
    attachments: [],
  },
  {
    name: 'wedding photographer in Stellenbosch, deposit',
    subject: 'Deposit for 20 March 2027, invoice WP-311',
    body: `Dear Liezl and Johan,

I'm so happy to be photographing your day at the farm! To keep 20 March 2027 for you, I ask for a deposit of R6 000,00, a third of the agreed R18 000,00. The other R12 000,00 is only due a week before the wedding, on 13 March 2027.

Invoice number: WP-311
Amount now: R6 000,00
Please pay by: Monday 7 December 2026
EFT: Capitec 1428830917, branch 470010, reference WP-311

Thank you, I can't wait to see the light in that avenue of oaks.

Warm wishes,
Marlize Fourie`,
    attachments: [{ name: 'WP-311.pdf' }],
  },
  {
    name: 'caterer in Norwich, credit note',
    subject: 'Credit note CN-07 for invoice 2093',
    body: `Dear Martin,

You're right: six of the forty lunches never arrived, and I'm sorry your colleagues had to go to the shop. Credit note CN-07 is attached, 6 lunches at £9.50, so £57.00.

Invoice 2093 was £380.00, so £323.00 is left to pay. The date stays the same, 4 December 2026, and so does the account: 30-91-87, 44620135, reference 2093.

Thank you for telling me so kindly.

Best wishes,
Pippa Larkman`,
    attachments: [{ name: 'CN-07.pdf' }],
  },
  {
    name: 'translator in Bath, statement of account',
    subject: 'Your statement at 25 November 2026',
    body: `Dear Dr Osei,

Here is a list of your three invoices this autumn, as you asked.

Invoice 501, 14 September 2026: £240.00, paid
Invoice 517, 12 October 2026: £385.50, paid
Invoice 530, 9 November 2026: £412.00, to pay by 9 December 2026

So £412.00 is open and nothing is late. You can pay as before by bank transfer to GB55 LOYD 3091 8744 6201 35, with 530 as the reference.

Thank you, it's always a pleasure to work on your papers.

Kind regards,
Helena Brandt-Lewis`,
    attachments: [],
  },
  {
    name: 'music producer in Atlanta, thanks for payment',
    subject: 'Got it, thank you! (invoice 302)',
    body: `Hi Monique,

Your payment of $900.00 for invoice 302 came in this morning, so we're all settled. Thank you for being so quick about it.

The stems are in the shared folder if you ever need them.

Talk soon,
Dre`,
    attachments: [],
  },
  {
    name: 'consultant in Leicester, answer to a VAT question',
    subject: 'Re: VAT on invoice 61',
    body: `Hi Farouk,

Good question. I went over the VAT threshold in October and registered on 1 November 2026, which is why invoice 61 has VAT on it and invoice 58 didn't.

The sum is £600.00 + 20% VAT £120.00 = £720.00, and the VAT number is at the top of the invoice. If you are VAT-registered, you can claim the £120.00 back.

Thanks for checking,
Reena Solanki

> Hi Reena, why is there VAT on this one? We've never paid it before. Farouk`,
    attachments: [],
  },
  {
    name: 'contract engineer in Aberdeen, covering note with timesheet',
    subject: 'Invoice 26-11 and timesheet, PO 4500318',
    body: `Dear accounts team,

Attached are invoice 26-11 and the signed timesheet for November, for PO 4500318.

17 days at £420.00: £7,140.00
VAT 20%: £1,428.00
Total: £8,568.00

It is due by Friday 18 December 2026, by bank transfer to GB18 MIDL 4022 1961 8304 72.

If anything is missing for your records, please let me know.

Thank you,
Fraser Innes
Innes Subsea Ltd, SC 418820`,
    attachments: [{ name: 'invoice-26-11.pdf' }, { name: 'timesheet-november.pdf' }],
  },
  {
    name: 'carpenter in Sheffield, second reminder, calm',
    subject: 'Second reminder: invoice 419',
    body: `Hello Mr Ashby,

I wrote on 9 November about invoice 419 for the staircase. It is for £1,150.00 and was due on 30 October 2026.

Please pay it by Thursday 3 December 2026, sort code 40-18-22, account 71930462, reference 419.

If something isn't right with the job, or money is tight just now, tell me and we'll find a way. I'd sooner talk than send more emails.

Thanks,
Len Outram`,
    attachments: [],
  },
  {
    name: 'marketing consultant in London, final notice',
    subject: 'Final reminder before court: invoice 1733',
    body: `Dear Mr Pembury,

Invoice 1733 for £2,640.00 was due on 11 September 2026. I wrote to you on 25 September, 16 October and 6 November 2026 and have had no answer.

Please pay £2,640.00 by Wednesday 9 December 2026 to GB86 NWBK 5600 2377 0419 28, reference 1733. If it has not arrived by then, I will make a claim in the county court on 10 December 2026. The court adds its fee to the sum.

I would much rather settle this between us. If you think the invoice is wrong, or would like to pay in parts, please call me on 020 7946 0412 before that date.

Yours sincerely,
Adaeze Nwosu

The invoice is attached.`,
    attachments: [{ name: 'Invoice-1733.pdf' }],
  },
  {
    name: 'dog groomer in Halifax NS, change of price',
    subject: 'New price for Biscuit from 1 February 2027',
    body: `Hi Janet,

From Monday, February 1, 2027, a full groom for Biscuit will be $68 instead of $62. Rent and shampoo both went up this year, and I haven't changed my price since 2024.

Everything you've booked until the end of January stays at $62. If you'd like to change how often he comes, just let me know and we'll sort it out.

Thank you for bringing him all these years, he's my favourite wet dog.

Take care,
Colleen`,
    attachments: [],
  },
  {
    name: 'copywriter in Portland, invoice by link',
    subject: 'Invoice 0456: email series',
    body: `Hi Teo,

All five emails are signed off, so here's invoice 0456:

5 emails at $180.00 each = $900.00

You can pay by card or bank at https://pay.example.com/i/0456. Please do so by Friday, December 11, 2026.

Thank you! It was fun to write about cheese for a month.

Best,
Hannah`,
    attachments: [{ name: 'invoice_0456.pdf' }],
  },
  {
    name: 'handyman in Vermont, pay by check',
    subject: 'Bill no. 74, porch steps',
    body: `Hello Mrs. Whitlock,

The porch steps are done and I swept up the sawdust. Bill no. 74 comes to $485.00, same as I told you in October.

Please mail a check made out to Earl Thibodeau, 41 Mill Hill Road, Danby VT 05739, so it gets here by December 15, 2026.

Mind the paint till Friday, it's still soft. Thank you kindly.

Earl`,
    attachments: [],
  },
  {
    name: 'yoga teacher in Montreal, short reminder',
    subject: 'Reminder, invoice Y-29',
    body: `Hi Geneviève,

A small reminder about invoice Y-29, the October office classes. It was due on November 13, 2026.

Amount: $320.00
Please send it by December 4, 2026, by Interac e-Transfer to yoga@calmecanal.example.

No worries if it slipped by, October was busy for all of us. If it's been sent already, thanks!

Namaste,
Priscilla`,
    attachments: [],
  },
  {
    name: 'app developer in Kochi, invoice',
    subject: 'Invoice KD/112 for the booking app, stage 2',
    body: `Dear Ms Thomas,

Thank you for approving stage 2 yesterday. The invoice KD/112 is attached.

Stage 2, as we agreed on 3 August 2026: ₹75,000
GST 18%: ₹13,500
Total: ₹88,500

Please pay by 10 December 2026 by UPI to kiranmenon@okbank, or by NEFT to SBI 30418827715, IFSC SBIN0070158.

We start stage 3 on Tuesday 1 December 2026.

Warm regards,
Kiran Menon
GSTIN 32AAKPM4417Q1Z8`,
    attachments: [{ name: 'KD-112.pdf' }],
  },
  {
    name: 'baker in Singapore, invoice with PayNow',
    subject: 'Invoice 2611-08: 60 cupcakes',
    body: `Hi Jia Min,

Hope Ryan enjoyed his full month party! Invoice 2611-08:

60 cupcakes x S$3.20 = S$192.00
Delivery to Bishan = S$15.00
Total = S$207.00

Please PayNow to 9123 0458 by Monday 30 November 2026, and put 2611-08 in the comment.

Thank you for the order, and the photos are too cute!

Mei Hua`,
    attachments: [],
  },
  {
    name: 'grant writer in Wellington, invoice to a charity',
    subject: 'Invoice GW-40, Lottery application',
    body: `Kia ora Aroha,

Ngā mihi for sending the figures so fast. The application went in on Monday with a day to spare.

Invoice GW-40 is for 14 hours at $65.00, so $910.00, plus GST at 15% of $136.50. That makes $1,046.50.

It's due by Friday 18 December 2026. The account is 38-9021-0184427-00, G. Wakelin, reference GW-40. If January suits your committee better, tell me and I'll change the date.

Ngā mihi nui,
Gail`,
    attachments: [{ name: 'GW-40.pdf' }],
  },
  {
    name: 'event decorator in Abuja, first reminder',
    subject: 'Kind reminder: invoice 0217, Okonkwo wedding',
    body: `Good morning Mr Okonkwo,

I trust you and your wife are resting well after the wedding. It was a beautiful day.

Invoice 0217 for the hall decoration, ₦420,000, was due on 20 November 2026. Please pay by Wednesday 2 December 2026 to Blessing Etim, GTBank, 0164482907.

If you have paid, please send me the receipt so that I can check with my bank. Thank you, sir.

Warm regards,
Blessing Etim`,
    attachments: [],
  },
  {
    name: 'kitchen fitter in Preston, paying in parts',
    subject: 'Invoice 560, paying in three parts as we agreed',
    body: `Hello Shabnam,

Thanks for being open with me on the phone. As agreed, you can pay the £1,500.00 of invoice 560 in three parts:

£500.00 by 1 December 2026
£500.00 by 4 January 2027
£500.00 by 1 February 2027

Each time to 40-22-19, account 61830472, reference 560. There is nothing extra to pay for spreading it out.

If a month turns out hard, please let me know beforehand and we'll move it.

All the best,
Gary Threlfall`,
    attachments: [],
  },
  {
    name: 'social media manager in Cape Town, monthly invoice',
    subject: 'November invoice SM-118',
    body: `Hi Zanele,

November's invoice, SM-118, is attached. It's the usual monthly R8 500,00, no VAT, for twelve posts and two reels.

Please pay by Monday 7 December 2026, same account as always.

The surf-school reel got 4 000 views over the weekend, so thank you for letting me stand in the sea for it.

Groete,
Annika`,
    attachments: [{ name: 'SM-118.pdf' }],
  },
  {
    name: 'editor in Oxford, corrected invoice',
    subject: 'Corrected invoice 207-A (please use this one)',
    body: `Dear Prof. Lindqvist,

I made a mistake in invoice 207: I counted 38 hours and it should have been 36. Here is the corrected one, 207-A, in place of it.

36 hours at £32.00: £1,152.00

Please pay 207-A by Friday 11 December 2026 to GB55 LOYD 3091 8744 6201 35 and delete the old one. Sorry for the muddle.

With thanks,
Imogen Stroud`,
    attachments: [{ name: 'invoice-207-A.pdf' }],
  },
  {
    name: 'signwriter in Limerick, PO number added',
    subject: 'Invoice 933 with your PO number',
    body: `Hi Gráinne,

No bother at all. I've put PO 77120 on invoice 933 and attached it again; the rest is the same.

Shopfront lettering: €780.00
VAT 23%: €179.40
To pay: €959.40, by 14 December 2026
To: IE95 IPBS 9906 0238 1744 62, reference 933

Thanks, and mind yourself,
Mossie Hartnett`,
    attachments: [{ name: 'Invoice 933.pdf' }],
  },
  {
    name: 'painter in Croydon, start date after a yes',
    subject: 'Starting Monday 11 January 2027',
    body: `Hi Delroy,

Thanks for saying yes to the estimate of 16 November. I've put you in for Monday 11 January 2027, about 8.30, and I should be done by the Thursday.

The price stays £960.00 for the hall, stairs and landing, paint included. There's nothing to pay until it's finished.

Could you please have the coats and shoes out of the hall by then? I'll shift the big furniture.

See you in the new year,
Winston`,
    attachments: [],
  },
  {
    name: 'ceramics teacher in Frome, refund',
    subject: 'Your refund for the cancelled workshop',
    body: `Dear Ottilie,

The kiln has broken and won't be mended in time, so I've had to cancel the workshop on Saturday 5 December 2026. I'm sorry, I was looking forward to it.

I sent your £85.00 back today to the card you paid with. Your bank may need until Wednesday 2 December 2026 to show it.

There will be a new date in spring, and I'll write to you first if you'd like that. Thank you for your patience.

Warmly,
Bea Quennell`,
    attachments: [],
  },
  {
    name: 'sound engineer in Berlin, part payment received',
    subject: 'Invoice 2026-57: thank you, €260.00 left',
    body: `Hi Marta,

Thank you, your €1,000.00 arrived yesterday. Invoice 2026-57 was €1,260.00, so €260.00 is still open. I guess the second day of mixing was not on the list.

Please send the €260.00 by 7 December 2026 to DE80 5004 0075 0382 9164 05, reference 2026-57.

If you think the second day should not be there, just write to me and we look at it together.

Best,
Timo Reschke`,
    attachments: [],
  },
  {
    name: 'interpreter in Newcastle, agreed cancellation fee',
    subject: 'Invoice 812: cancelled hearing on 23 November',
    body: `Dear Ms Thirlwell,

I'm sorry the hearing on 23 November had to be called off, and I hope your client is all right.

As we agreed when you booked on 2 November 2026, half the fee applies when a booking is cancelled within two days. So invoice 812 is for half of £280.00, which is £140.00.

It is due by 9 December 2026. Bank transfer to 20-47-38, account 55719204, with 812 as the reference.

Thank you, and I'd be glad to come on the new date.

Kind regards,
Yusra Hamdan`,
    attachments: [{ name: 'invoice-812.pdf' }],
  },
  {
    name: 'bike mechanic in Cambridge, answer to a client who asks for time',
    subject: 'Re: invoice 390, can it wait?',
    body: `Hi Pete,

Of course. Let's make it Friday 8 January 2027 instead, for the same £96.00. Cash or card in the shop, or a transfer to 30-91-87, 44620135, whichever is easiest.

Hope the new job goes well, and thanks for asking rather than worrying about it.

Cheers,
Saoirse

> Hey, any chance invoice 390 could wait til after xmas? Between jobs at the minute. Pete`,
    attachments: [],
  },
  {
    name: 'electrician in Adelaide, asks before doing extra work',
    subject: 'Two old circuits: your call before I touch them',
    body: `Hi Rosa,

While I was up in the roof today I saw that the two bedroom circuits still run on the old cloth wiring. It isn't part of the quote, so I've left it alone.

To replace both would be $690.00 including GST, about half a day on top. The rest of the job stays at $2,350.00, so it would be $3,040.00 in all.

It's safe to wait, and there's no pressure from me. If you'd like it done while I'm there, please write back by Monday 30 November 2026. If you'd rather not, we carry on as planned.

Thanks,
Stavros
Lic. PGE 208114`,
    attachments: [],
  },
  {
    name: 'data analyst in Boston, more hours, agreed',
    subject: 'Invoice DA-77 (includes the 6 extra hours from Nov 10)',
    body: `Hi Kwame,

Invoice DA-77 for the churn report is attached:

20 hours as estimated, at $95.00: $1,900.00
6 hours for the second region, which you approved in your email of November 10, 2026, at $95.00: $570.00
Total: $2,470.00

Please pay by Monday, December 14, 2026, by ACH to routing 011000138, account 4402 7719 06.

Thanks for the quick answers all the way through.

Best,
Lena Fischbach`,
    attachments: [{ name: 'DA-77.pdf' }],
  },
  {
    name: 'printer in Nottingham, discount worked out',
    subject: 'Invoice P-2088, 500 programmes',
    body: `Dear Mrs Achterberg,

The programmes are boxed and ready for the choir. As promised, charities get 10% off:

500 programmes at £0.84: £420.00
10% charity discount: -£42.00
To pay: £378.00 (printed programmes are zero-rated for VAT)

Could you please pay by Tuesday 8 December 2026? By bank transfer to GB18 MIDL 4022 1961 8304 72, reference P-2088, or by card when you pick them up.

Break a leg, or whatever altos break. Thank you!

Clive
Trent Street Press`,
    attachments: [],
  },
  {
    name: 'window cleaner in Hull, very short',
    subject: 'Windows done, bill 1190',
    body: `Morning Jean,

Windows done today, back and front. Bill 1190, £18.00. Cash under the pot as usual, or 40-18-22 / 71930462, by Wed 2 December 2026 please.

Ta love,
Mick`,
    attachments: [],
  },
  {
    name: 'Spanish developer in Valencia, invoice to Dublin',
    subject: 'Invoice F-2026-33, API migration',
    body: `Dear Ciarán,

I hope you are well. I send you the invoice F-2026-33 for the migration of the API, it is attached.

12 days x €350.00 = €4,200.00
VAT: 0%, reverse charge, as you are a company in another EU country
Total = €4,200.00

Please pay it before or on Friday 18 December 2026 to my account ES91 2100 0418 4502 0005 1332.

It was a pleasure to work with your team, and the tests are all green. Many thanks!

Best regards,
Vicent Llopis
NIF ES44871203K`,
    attachments: [{ name: 'F-2026-33.pdf' }],
  },
  {
    name: 'voice artist in Cologne, invoice',
    subject: 'Invoice 2026/204, English narration',
    body: `Dear Ms Okoye,

Thank you for the friendly recording day. My invoice 2026/204:

Narration, 22 minutes, fixed price: €540.00
Studio, 3 hours at €60.00: €180.00
Before VAT: €720.00
VAT 19%: €136.80
Total: €856.80

You have 14 days, so please pay by Wednesday 9 December 2026: DE26 3702 0500 0061 7348 29, reference 2026/204.

If you need one sentence again, I will record it for free until Christmas.

Kind regards
Anke Fuhrmann`,
    attachments: [{ name: 'Invoice_2026-204.pdf' }],
  },
  {
    name: 'choir leader in Glasgow, reminder to a community group',
    subject: 'Autumn term, invoice 23',
    body: `Dear Isla,

What a sing on Sunday! Could you do me a favour and ask the treasurer about invoice 23? It's the autumn term, 10 evenings at £45, so £450, and it was due on 16 November 2026.

Friday 4 December 2026 would be good, to 80-22-60, 19940271, or by cheque at the next rehearsal if that's simpler for you.

The invoice is attached for the treasurer. Thank you so much, and keep the gloves on, the hall's baltic.

Love,
Morag`,
    attachments: [{ name: 'invoice 23.pdf' }],
  },
  {
    name: 'travel writer in Brighton, expenses with receipts',
    subject: 'Expenses for Lisbon, invoice 2026-66',
    body: `Hi Barnaby,

Here are my Lisbon expenses, as agreed in the commission of 7 October 2026. The receipts are attached in one file.

Flights: £148.20
Hotel, 3 nights at £92.00: £276.00
Trains and trams: £31.40
Total for invoice 2026-66: £455.60

Please pay by 16 December 2026 by bank transfer to GB86 NWBK 5600 2377 0419 28.

The piece itself will be with you on Friday, custard tarts and all. Thanks again for sending me.

Best,
Ravinder`,
    attachments: [{ name: 'invoice-2026-66.pdf' }, { name: 'receipts-lisbon.pdf' }],
  },
  {
    name: 'architect in Belfast, new bank account',
    subject: 'New bank account from 1 December 2026',
    body: `Dear Mr and Mrs Quigg,

From 1 December 2026 I have a new bank account: GB62 BARC 2047 3855 7192 04, in the name of Ruth Gilmore Architects. The old one stays open until 31 January 2027, so anything already on its way will still arrive.

As emails about bank details can be faked, please ring me before you use it. My number is on the drawings I gave you in September.

Nothing else changes and there's nothing to pay at the moment. Thank you for taking the trouble.

Kind regards,
Ruth`,
    attachments: [],
  },
  {
    name: 'Belgian trainer, reminder through the accounts desk',
    subject: 'Reminder: invoice 2026-140, first-aid course',
    body: `Dear Mr De Wael,

Our invoice 2026-140 for the first-aid course of 6 October was due on 5 November 2026. It seems to be still open, perhaps because the order number came later.

Amount: €1,089.00 (€900.00 + 21% VAT €189.00)
New date: Friday 4 December 2026
Account: BE68 5390 0754 7034
Reference: 2026-140

May I ask you to have a look? If there is a problem on our side, please tell me and I will solve it the same day.

Many thanks and kind regards,
Els Vanmarcke`,
    attachments: [{ name: '2026-140.pdf' }],
  },
  {
    name: 'tax adviser in Brisbane, second reminder by a patient writer',
    subject: 'Invoice 4471, second reminder',
    body: `Dear Graham,

I know how things are on the farm since the flood, so this is only so it doesn't slip away altogether.

Invoice 4471, for your 2025 return, is $550.00 including GST. It was due on 30 September 2026, and I wrote once before, on 21 October.

Would Tuesday 15 December 2026 be possible? BPAY biller 884210, reference 4471 0093. If it wouldn't, ring me and tell me what would. I won't add anything for the wait.

Thank you, and my best to Noelene.

Regards,
Bob Castellano CPA`,
    attachments: [],
  },
]
