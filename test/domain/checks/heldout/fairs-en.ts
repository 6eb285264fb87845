/** Mails by English-speaking locums, tuners, farriers and others of less usual trades. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Locum pharmacist in Cork, first invoice to an independent chemist',
    subject: 'Invoice LP-061 for locum cover, 16 to 20 November',
    body: `Hi Gráinne,

Thanks for having me last week, the girls on the counter were lovely and I finally know where the methadone register lives.

Please find attached herewith my invoice LP-061 for the five days. It comes to €1,900.00, that is 5 days at €380. No VAT on it as I'm under the threshold.

Payment within 14 days, to:
Aoife Ní Bhriain
IBAN IE32 BOFI 9058 3327 4619 05
BIC BOFIIE2D

I'm not one for chasing, so let's not make me start.

I have the 7th and 8th of January free if you're still stuck for the stocktake.

Aoife`,
    attachments: [{ name: 'LP-061.pdf' }],
    known: [
      ['jargon', 'Please find attached herewith'],
      ['dueDate', 'within 14 days'],
    ],
    unseen: [['tone', "so let's not make me start"]],
  },
  {
    name: 'Farrier in Herefordshire, second reminder to a livery yard',
    subject: 'Shoeing bill 2231',
    body: `Morning Sal

Bill 2231 for Duke, Biscuit and the grey cob still hasn't come through, £285 all in. That was the 12 October visit.

Steel's gone up again and I'm buying it whether you lot pay or not. Funny how the phone always works when one's cast a shoe on a Sunday.

Sort code 30-96-34, account 27718460, name R J Preece Farriery. If you could see to it when you get a minute.

Booked in for the trims on the 7th of December, will be with you about ten. Keep the cob in the night before, he was a devil to catch last time.

Rob`,
    known: [['dueDate', 'when you get a minute']],
    unseen: [
      ['tone', "I'm buying it whether you lot pay or not"],
      ['tone', 'Funny how the phone always works'],
    ],
  },
  {
    name: 'Drone pilot in Queensland, invoice for a roof survey',
    subject: 'Tax invoice DR-2026-118, Toowoomba warehouse roof survey',
    body: `Hi Brett,

All the orthomosaics from Thursday's flight are in the shared folder now, plus the thermal set over the cold store. There are two lifted sheets on the western side worth getting someone up to look at before storm season gets going.

Tax invoice DR-2026-118 is attached:

Flight and pilot, one day   $1,450.00
Processing and report         $620.00
GST 10%                       $207.00
Total                       $2,277.00

Terms are net 30. Please send remittance advice to this address once processed.

BSB 064-436, account 1028 8834, Skyline Aerial Pty Ltd.

Sing out if the files won't open on your side.

Cheers,
Damo Reardon`,
    attachments: [{ name: 'DR-2026-118.pdf' }],
    known: [
      ['dueDate', 'net 30'],
      ['jargon', 'remittance advice'],
    ],
    unseen: [],
  },
  {
    name: 'Caterer in Lagos, reminder after a naming ceremony',
    subject: 'Balance on invoice MK/0447, naming ceremony',
    body: `Good afternoon Mrs. Adeyemi,

I hope baby Ireoluwa is doing well and you people are finally sleeping small.

Please recall that the balance of ₦420,000 on invoice MK/0447 has not entered. You paid ₦600,000 before the event, and the full amount was ₦1,020,000 for the 120 plates and small chops.

Kindly do the needful before this week runs away from us. My suppliers in Mile 12 are calling me morning and night and I have told them it is you I am waiting for.

Account: Mama Kehinde Kitchen Ltd, GTBank, 0148827735.

Thank you ma, and God bless the family.

Kehinde Balogun`,
    known: [['jargon', 'do the needful']],
    unseen: [
      ['dueDate', 'before this week runs away from us'],
      ['tone', 'I have told them it is you I am waiting for'],
    ],
  },
  {
    name: 'Arborist in Victoria BC, invoice with an added tree',
    subject: 'Invoice 3086, cedar work at Linden Ave',
    body: `Hey Priya,

Crew finished up Tuesday around four. Chips are piled by the raised beds like you wanted, and the stump's ground down about eight inches.

Invoice 3086:
Removal of western red cedar, quoted   $1,850.00
Second cedar by the fence                $640.00
GST 5%                                   $124.50
Total                                  $2,614.50

About the fence one: the guys had the rigging up already so I had them take it down too, figured you'd want it gone sooner or later.

You can e-transfer to pay@islandcanopy.example, due December 11, 2026.

Firewood's yours if you want it, otherwise someone will swing by with the truck.

Tyler Hutchings
Island Canopy Tree Care`,
    known: [],
    unseen: [['surprise', "figured you'd want it gone sooner or later"]],
  },
  {
    name: 'Voice actor in London, third chaser to an agency producer',
    subject: 'Re: Re: Re: Invoice VO-209',
    body: `Dear Marcus,

As per my previous emails, invoice VO-209 for the building society radio spots remains unpaid. £740.00: session fee £340 and usage £400, twelve months regional.

It was due on 30 October. I have heard the spot four times this week in the back of a minicab, so I know it's going out.

I'm beginning to wonder whether anyone at your end can actually read. If the money isn't here by Friday 4 December 2026 I shall be obliged to ring the client direct and tell them whose fault it is.

Bank details, again: Philippa Stroud, sort code 20-45-77, account 60318825.

Philippa`,
    known: [['tone', 'As per my previous emails']],
    unseen: [
      ['tone', 'whether anyone at your end can actually read'],
      ['tone', 'tell them whose fault it is'],
    ],
  },
  {
    name: 'Data consultant in Leipzig writing English, recurring monthly invoice',
    subject: 'Invoice 2026-11-04, data warehouse support November',
    body: `Dear Mr. Whitcombe,

as every month I send you my invoice for the support of the warehouse. In November I have worked 22 hours, mainly on the failing night loads and the new customer dimension.

22 hours x 95.00 EUR = 2,090.00 EUR. The tax is to be paid by the recipient of the service (reverse charge).

The amount is payable immediately without deduction to the under-mentioned account:

Jens Kretzschmar
IBAN DE39 4306 0967 1123 4805 00

The invoice is attached as PDF. In December I am away from the 21st, please plan the year end jobs before.

With kind regards
Jens Kretzschmar`,
    attachments: [{ name: 'Rechnung_2026-11-04.pdf' }],
    known: [
      ['dueDate', 'payable immediately'],
      ['jargon', 'without deduction'],
      ['jargon', 'reverse charge'],
      ['jargon', 'under-mentioned'],
    ],
    unseen: [],
  },
  {
    name: 'Bookkeeper in Palmerston North, monthly invoice to a dairy farm',
    subject: 'INV-0882 November bookkeeping',
    body: `Hi Trev and Maree

GST return is filed, refund of about $4,100 should land in your account early next week. Wages all done too, including Logan's holiday pay.

My invoice INV-0882 for November is $517.50 including GST. Due 20th of the month following as usual.

BNZ 02-0727-0184462-00, please use the invoice number as reference.

Maree, I still need the fuel dockets for October, the shoebox is fine. If they don't turn up I can't claim them, simple as that, and you'll have only yourselves to thank.

Cheers
Wendy`,
    known: [['dueDate', '20th of the month following']],
    unseen: [['tone', "you'll have only yourselves to thank"]],
  },
  {
    name: 'Piano tuner in Galway, first reminder before Christmas',
    subject: 'Invoice 118 for the tuning in Salthill',
    body: `Hello Deirdre,

I hope the Bechstein is holding up, it's a grand old instrument and that middle D should settle now the damp is out of the room.

I'm writing about invoice 118 from the 2nd of October, €140 for the tuning and the two new strings. It's probably slipped down behind something.

The small ones have the letters to Santy written already and it's your hundred and forty that's standing between them and the post.

IBAN IE83 AIBK 9320 8441 7209 36, Colm Fahy. Any time that suits you at all.

Mind yourself,
Colm`,
    known: [],
    unseen: [
      ['tone', "it's your hundred and forty that's standing between them"],
      ['dueDate', 'Any time that suits you at all'],
    ],
  },
  {
    name: 'Locksmith in Manchester, last reminder to a letting agent',
    subject: 'FINAL NOTICE - Invoice 5512',
    body: `To the accounts dept,

Invoice 5512, £198.00, lock change at Flat 9, Deansgate Court on 3 September after the eviction. Invoice sent 4 September, reminders 5 October and 2 November.

THIS IS NOW SERIOUSLY OVERDUE. Failure to pay by 2 December 2026 will result in legal action without further notice, and you can find some other mug to come out at midnight.

Pay to: Northern Key & Safe, 01-08-22, 33097714.

D. Okafor`,
    known: [
      ['tone', 'FINAL NOTICE'],
      ['tone', 'THIS IS NOW SERIOUSLY OVERDUE'],
      ['tone', 'will result in legal action'],
      ['tone', 'without further notice'],
    ],
    unseen: [['tone', 'find some other mug']],
  },
  {
    name: 'Stage technician in Singapore, invoice to an event company',
    subject: 'Invoice ST-77, Esplanade gig 14 to 15 Nov',
    body: `Hi Wei Ling

Good show that weekend ah, only the haze machine gave problem.

Invoice ST-77 attached, S$960:
2 show days x S$400 = S$800
Overtime load-out 4 hours x S$40 = S$160

I stayed back because the second truck came late, so OT is on top.

PayNow to 9123 4567 (Tan Boon Kiat). Pls pay asap can?

Boon Kiat`,
    attachments: [{ name: 'ST-77.pdf' }],
    known: [['dueDate', 'asap']],
    unseen: [['surprise', 'so OT is on top']],
  },
  {
    name: 'Maths tutor in Johannesburg, timid first reminder to a parent',
    subject: "Invoice 34 for Thabo's October lessons",
    body: `Dear Mrs Naidoo

I am so sorry to bother you with this, I know how busy you must be with the new practice.

It's just that invoice 34 for Thabo's October lessons, R2 240 for eight hours, seems not to have been paid yet. Please forgive me if I've made a mistake, I feel dreadful even typing the word money to you.

Thabo is doing really well with trigonometry and his test paper on Monday came to 71%, which is the best so far.

If it is at all possible, could it be paid by Friday 4 December 2026? FNB, account 62814470093, branch 250655, L. Pretorius.

Again, a thousand apologies.

Lizelle`,
    known: [
      ['tone', 'I am so sorry to bother you'],
      ['tone', 'Please forgive me'],
      ['tone', 'a thousand apologies'],
    ],
    unseen: [['tone', 'I feel dreadful even typing the word money']],
  },
  {
    name: 'Sign language interpreter in Glasgow, invoice with an impossible date',
    subject: 'Invoice BSL-390, conference interpreting 19 November',
    body: `Hello Fiona,

Thank you for looking after us so well on Thursday. The reserved front row and the slides in advance made the whole day possible.

Invoice BSL-390 is attached: £430.00 for a full day including travel from Paisley. My co-worker Hamish will bill you separately for his half.

Would you please pay by 31 November 2026 to M. Lennox, sort code 82-61-14, account 40027713?

Should you have any queries, please do not hesitate to contact me.

Best wishes
Morag Lennox RSLI`,
    attachments: [{ name: 'BSL-390.pdf' }],
    known: [
      ['dueDate', '31 November 2026'],
      ['jargon', 'please do not hesitate to contact me'],
    ],
    unseen: [],
  },
  {
    name: 'Beekeeper in Otago, pollination invoice with the wrong weekday',
    subject: 'Invoice 2026/41, hives on the cherry block',
    body: `G'day Hamish,

Took the last of the 24 hives off the Roxburgh block on Sunday night. They worked well, decent set by the look of it.

Invoice 2026/41 is for 24 hives at $185, so $4,440 plus GST $666, total $5,106.

Due Monday 11 December 2026, to Clutha Apiaries, 03-1734-0042881-00.

Your sprayer was out on the Tuesday with the bees still flying. I lost a fair few. A bloke who'd been growing as long as you have ought to know better than that.

Catch up at the A&P show.

Ewan`,
    known: [['dueDate', 'Monday 11 December 2026']],
    unseen: [['tone', 'ought to know better than that']],
  },
  {
    name: 'Dry stone waller in the Dales, invoice whose sum is wrong',
    subject: 'Invoice 67 walling at High Garth',
    body: `Now then Geoff,

Gap at top of the intake is up again and I've put a smoot in for the rabbits like your dad had it.

Invoice 67
Walling, 11 metres at £42      £462
Stone, 3 ton                   £210
Carting                         £60
Total                          £752

Carting weren't on the quote but the track were that bad I had to get our Kevin's tractor.

Cash or bank, 20-37-13 acc 70446192 A. Metcalfe, by 16 December 2026.

Alan`,
    known: [['consistency', '£752']],
    unseen: [['surprise', "Carting weren't on the quote"]],
  },
  {
    name: 'Museum mount maker in Philadelphia, two due dates',
    subject: 'Invoice 1147 - armor mounts, gallery 3',
    body: `Hi Janelle,

Photos of the finished mounts are in the Dropbox folder. The gauntlet took the longest; we ended up padding the brass with Volara so nothing touches the gilding.

Invoice 1147 for $3,860.00 is attached. It's due December 15, 2026.

Our ACH details:
Fairmount Mountworks LLC
Routing 036001808, account 8820071946

I know the museum does one check run a week, so please make sure we have it by December 18, 2026. Time is of the essence here because the shop lease renews at year end.

Enjoy the install,
Curtis`,
    attachments: [{ name: 'Invoice_1147.pdf' }],
    known: [
      ['dueDate', 'December 18, 2026'],
      ['jargon', 'Time is of the essence'],
    ],
    unseen: [],
  },
  {
    name: 'Subtitler in Lisbon, invoice with a mistyped IBAN',
    subject: 'Invoice FT 2026/29, subtitles episodes 5 to 8',
    body: `Dear Anneke,

The four last episodes are delivered and the client approved them yesterday with only two small changes in episode 7.

Invoice FT 2026/29: 196 minutes at €6.50, total €1,274.00, exempt of VAT in Portugal.

Please transfer until 18 December 2026 to my account:
IBAN PT50 0035 0678 0004 8231 9008 8

I hope that this time the money doesn't take holidays on the way as it did in summer.

It was a pleasure, the series is very funny and I learned many bad words in Flemish.

Best,
Inês Carvalhal`,
    known: [['payment', 'PT50 0035 0678 0004 8231 9008 8']],
    unseen: [['tone', "the money doesn't take holidays on the way"]],
  },
  {
    name: 'Locum vet in Pembrokeshire, refund part payment with a card number in the mail',
    subject: 'Invoice 2026-58, out of hours cover',
    body: `Hi Huw,

Three nights of cover, two calvings and one very cross llama. Invoice 2026-58 attached at £1,140.00, due 9 December 2026. Bank details are on the invoice.

The drugs you asked me to pick up at the wholesaler (£86.20, receipt with the invoice) went on my own card. If it's easier just put that bit back on the card, it's 4929 1328 0746 5183, expiry 08/28. I've not included it in the total.

Your dispensary is a disgrace, by the way. I'd want it sorted before anyone from the VMD turns up.

Carys`,
    attachments: [{ name: '2026-58.pdf' }, { name: 'wholesaler receipt.pdf' }],
    known: [['payment', '4929 1328 0746 5183']],
    unseen: [['tone', 'Your dispensary is a disgrace']],
  },
  {
    name: 'Patent translator in Ghent, invoice with a wrong VAT number',
    subject: 'Invoice 2026-0173',
    body: `Dear Dr Pemberton,

With this mail you receive invoice 2026-0173 for the translation of the claims and description EP 3 418 772, 8,400 words at €0.17, in total €1,428.00.

You are invited to proceed to the payment of the aforementioned sum at the latest on 21 December 2026.

IBAN BE71 7370 2849 1569
VAT BE 0741.938.674

The figures 4 and 7 contained Dutch labels that nobody asked me to translate. I have left them.

Kind regards,
Lieselot Vanhaverbeke`,
    attachments: [{ name: '2026-0173.pdf' }],
    known: [
      ['payment', 'BE 0741.938.674'],
      ['jargon', 'aforementioned'],
    ],
    unseen: [['jargon', 'You are invited to proceed to the payment']],
  },
  {
    name: 'Lactation consultant in Toronto, template not filled in',
    subject: 'Invoice 0219 for your home visit',
    body: `Hi [first name],

It was so nice to meet you and little Zoe on Friday. Remember that the cabbage leaf trick only helps if they're actually cold!

Your invoice 0219 for the initial home visit is $195.00. Most benefit plans cover it, so I've put my registration number on the PDF for your insurer.

Please e-transfer to hello@nursewell.example. Payment is due upon receipt.

The notes and the feeding plan are in the second PDF. Call me if the left side gets sore again.

Warmly,
Shauna Beckford, IBCLC`,
    attachments: [{ name: 'invoice-0219.pdf' }, { name: 'feeding-plan.pdf' }],
    known: [
      ['consistency', '[first name]'],
      ['dueDate', 'due upon receipt'],
    ],
    unseen: [],
  },
  {
    name: 'Wedding celebrant in Wicklow, reminder with an offer',
    subject: 'A small reminder, invoice C-88',
    body: `Hi Ciara and Tom,

I'm still smiling about the dog with the rings. I hope the honeymoon was everything you wanted.

The second half of invoice C-88, €325, was due on 6 November and hasn't reached me yet. Could you send it by Wednesday 9 December 2026? Siobhán Tuohy, IBAN IE96 IPBS 9907 1240 3861 55.

And while I have you, I'm doing vow renewals and baby namings in 2027, with 15% off if you book before Christmas!

I do think when people get married they should start as they mean to go on, bills included.

Siobhán`,
    known: [['incentive', '15% off if you book before Christmas']],
    unseen: [['tone', 'they should start as they mean to go on, bills included']],
  },
  {
    name: 'Equine dental technician in Gloucestershire, due date already gone',
    subject: 'Invoice 904, routine rasping',
    body: `Hello Camilla,

All three done on Monday. Bramble has a diastema at the back on the left which I flushed; soaked hay for a fortnight please. Reports attached.

Invoice 904 is for £195.00, three horses at £65, payable by 20 November 2026.

Barclays 20-33-83, 13097740, J. Marchetti-Bell.

I'd sooner not be left dangling like last spring.

Regards,
Jo Marchetti-Bell BAEDT`,
    known: [
      ['dueDate', '20 November 2026'],
      ['missing', 'attachment'],
    ],
    unseen: [['tone', "I'd sooner not be left dangling like last spring"]],
  },
  {
    name: 'Chimney sweep in Norfolk, numeric date and nagging',
    subject: 'Inv 1290 - 3 flues swept',
    body: `Hi Mr Ladbrooke

Invoice 1290, 3 flues at £60 so £180, swept 18 November. Certificates for the insurance are attached, one per flue. Jackdaws had been busy in the dining room one, two sacks of sticks came down and it is now clear with a cowl on.

Cowl is £45 on top of that, fitted it as I was up there. So £225 please.

Due 08/12/2026. Bank 30-94-34, 00481772, Broadland Sweeps.

You want to get them done every year really, leave it three again and don't come crying to me when the thatch goes up.

Darren`,
    attachments: [{ name: 'cert-1.pdf' }, { name: 'cert-2.pdf' }, { name: 'cert-3.pdf' }],
    known: [['dueDate', '08/12/2026']],
    unseen: [
      ['surprise', 'fitted it as I was up there'],
      ['tone', "don't come crying to me when the thatch goes up"],
    ],
  },
  {
    name: 'Septic engineer in Nova Scotia, invoice for a revised job',
    subject: 'Invoice 7715 - pump replacement',
    body: `Good morning Mrs. MacIsaac,

New effluent pump's in and the alarm float works now. I wrote the date inside the panel lid for whoever comes next.

Invoice 7715
Pump, as quoted          $785.00
Labour, 3 hours          $285.00
Excavator                $240.00
HST 15%                  $196.50
Total                  $1,506.50

The lid was deeper than you told me it was, hence the digger, and that one's not on me.

Payable EOM, cheque or e-transfer to billing@capebretonseptic.example.

Angus Rankin`,
    known: [['dueDate', 'Payable EOM']],
    unseen: [
      ['surprise', 'hence the digger'],
      ['tone', 'deeper than you told me it was'],
    ],
  },
  {
    name: 'Puppeteer in Edinburgh, sarcastic second reminder to a festival',
    subject: 'The invoice (you remember the one): FRG-12',
    body: `Dear Festival Office,

Once upon a time there was a puppeteer who did six shows in a tent in August, in the rain, with a wolf whose jaw kept falling off. And the invoice lived happily ever after in somebody's inbox.

Invoice FRG-12, £1,350, six performances at £225. Due 30 September.

I do so admire an organisation that can find forty thousand for a new logo.

May I have it by 7 December 2026, please? Marek Hrubý, Monzo, 04-00-04, 81937264.

I loved the children, and your volunteers in the tent were heroes.

Marek`,
    known: [],
    unseen: [
      ['tone', 'the invoice lived happily ever after'],
      ['tone', 'I do so admire an organisation'],
      ['tone', '(you remember the one)'],
    ],
  },
  {
    name: 'Court interpreter in Birmingham, officialese invoice to a solicitor',
    subject: 'Fee note 2026/311, R v Dobrev',
    body: `Dear Sirs,

We act as interpreters in the above matter and refer to the conference at HMP Hewell on 11 November 2026.

Enclosed please find our fee note 2026/311 in the sum of £268.40, being two hours' attendance, travel and waiting. Kindly arrange for same to be discharged forthwith.

Sort code 09-01-28, account 51176620, Balkan Language Services.

We shall be grateful if you would acknowledge safe receipt.

Yours faithfully,
V. Stoyanova`,
    known: [
      ['jargon', 'Enclosed please find'],
      ['jargon', 'in the above matter'],
      ['jargon', 'in the sum of'],
      ['jargon', 'acknowledge safe receipt'],
      ['dueDate', 'forthwith'],
      ['missing', 'attachment'],
    ],
    unseen: [['jargon', 'arrange for same to be discharged']],
  },
  {
    name: 'Clinical coder in Ohio, invoice number differs between subject and body',
    subject: 'Invoice CC-1058, October chart audit',
    body: `Hello Dr. Sandoval,

The October audit is complete. 212 charts reviewed, 9 returned with queries, and the modifiers on the infusion claims look far better than in the summer. Summary attached.

Invoice CC-1085 is attached as well: 212 charts at $4.25, total $901.00.

Please pay by Friday, December 11, 2026, by check or through the link on the invoice.

Should the invoice be disputed, notice thereof must be furnished in writing within ten (10) days.

Thank you,
Denise Kowalczyk, CCS`,
    attachments: [{ name: 'CC-1085.pdf' }, { name: 'October audit summary.pdf' }],
    known: [
      ['consistency', 'CC-1085'],
      ['jargon', 'notice thereof'],
    ],
    unseen: [['jargon', 'must be furnished in writing']],
  },
  {
    name: 'Affineur in Somerset, late reminder to a restaurant',
    subject: 'Unpaid: invoice 4402',
    body: `Hello Chef,

Invoice 4402 is now 47 days late. £386.50, two wheels of Westcombe and the washed rinds for the board.

I gave you thirty days because your sous swore blind you were good for it. More fool me.

No more cheese goes up the M5 until it's paid, and I'll be letting the other makers know how you do business.

Please pay £386.50 by 30 November 2026. Sort code 40-43-19, account 21908836, Coleford Caves Ltd.

Ollie Trethewey`,
    known: [],
    unseen: [
      ['tone', 'More fool me'],
      ['tone', 'letting the other makers know how you do business'],
      ['tone', 'No more cheese goes up the M5'],
    ],
  },
  {
    name: 'Letter cutter in Cambridge, invoice without total or date',
    subject: 'Memorial for Mr Ashdown, invoice',
    body: `Dear Mrs Ashdown,

The stone was set in St Botolph's churchyard on Thursday morning, in the quiet, with only the verger and a robin looking on. I have put a photograph in with this letter so that you can see how the slate takes the low light.

My invoice is attached. As we agreed, the charge is per letter, with the faculty fee to the diocese added.

There is no rush at all, whenever you feel up to it.

My bank details are on the invoice, or a cheque to the workshop is equally welcome.

With my sympathy, and thanks for trusting me with it,
Edmund Fairclough`,
    attachments: [{ name: 'Ashdown invoice.pdf' }, { name: 'stone.jpg' }],
    known: [
      ['missing', 'total'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [['dueDate', 'whenever you feel up to it']],
  },
  {
    name: 'Hull cleaning diver in Auckland, invoice with no way to pay',
    subject: 'Invoice 566, hull clean Halcyon',
    body: `Hi Grant,

Halcyon's done, hull, prop and the stern thruster. A fair bit of fanworm on the keel, which MPI want to know about, so I've filed the report for you.

Three anodes are nearly gone. I can swap them next visit if you give me the okay, $60 each.

Invoice 566: hull clean 12 m at $22 = $264, report $40, total $304 incl GST.

Due within 7 days. After that I'm sure the marina office would love to hear about it.

Tama`,
    known: [
      ['missing', 'howToPay'],
      ['dueDate', 'within 7 days'],
    ],
    unseen: [
      ['surprise', "so I've filed the report for you"],
      ['tone', 'the marina office would love to hear about it'],
    ],
  },
  {
    name: 'Genealogist in Boston, legalistic estimate',
    subject: 'Estimate E-52: Hallinan family research',
    body: `Dear Ms. Hallinan,

Thank you for the box of letters. The 1911 postcard from Queenstown is a treasure and it gives us a parish to begin with.

Estimate E-52: 20 hours at $75, so $1,500, plus record fees of about $120, total $1,620. I would start on January 11, 2027 and report by the end of February.

Notwithstanding the foregoing, the undersigned reserves the right to amend this estimate at her sole discretion. Half of the total is due on signing, by check to Prudence Whitlock.

Frankly most people who hesitate at this stage never find their people, and the records won't wait.

Sincerely,
Prudence Whitlock`,
    known: [
      ['jargon', 'Notwithstanding the foregoing'],
      ['jargon', 'the undersigned'],
      ['jargon', 'reserves the right'],
      ['jargon', 'at her sole discretion'],
    ],
    unseen: [['tone', 'most people who hesitate at this stage never find their people']],
  },
  {
    name: 'Ballet class pianist in Antwerp, first invoice, non-native',
    subject: 'Invoice 7 for the rehearsals in October',
    body: `Dear Mister Collard,

I hope you go well. Herewith my invoice number 7 for the rehearsals of Giselle: 9 rehearsals at €55, and the extra Saturday that you asked for €55, together €605.

I ask to pay it in the short term because as a musician I live from the hand to the mouth, and a big house as yours doesn't feel this.

My account is BE48 0013 8264 0727 in name of Ruben Claes.

The new tempo for the second act is good, also the dancers find it. I look out to the première.

With friendly greetings,
Ruben Claes`,
    attachments: [{ name: 'factuur 7.pdf' }],
    known: [
      ['jargon', 'Herewith'],
      ['consistency', '€605'],
    ],
    unseen: [
      ['dueDate', 'in the short term'],
      ['tone', "a big house as yours doesn't feel this"],
    ],
  },
  {
    name: 'Pest controller in Bengaluru, recurring invoice to an apartment association',
    subject: 'Invoice BPC/26-27/0319, quarterly treatment',
    body: `Dear Sir/Madam,

Greetings of the day!

Please find enclosed invoice BPC/26-27/0319 for the quarterly treatment of Blocks A to D completed on 21st November.

Service charges    ₹18,000
GST 18%             ₹3,240
Total              ₹21,240

Kindly release the payment at the earliest and share the bank reference. HDFC Bank, A/c 50200048817263, IFSC HDFC0001742.

Last quarter also so many follow-ups were needed, which is not looking nice for a society of this standard.

Thanks & regards,
Raghavendra S.`,
    attachments: [{ name: 'BPC-26-27-0319.pdf' }],
    known: [
      ['dueDate', 'at the earliest'],
      ['jargon', 'Please find enclosed'],
      ['jargon', 'release the payment'],
    ],
    unseen: [['tone', 'not looking nice for a society of this standard']],
  },
  {
    name: 'Locum physiotherapist in Melbourne, reminder under pressure',
    subject: 'Overdue: invoice 00041 (locum physio, Footscray)',
    body: `Hi Stav,

Invoice 00041, $3,120.00, for the fortnight to 16 October, was due on 30 October and I'm still waiting.

Rent's due Friday and my rego is due Monday, so you can see where that leaves me. I covered Easter for you at a day's notice, and I'd have hoped that counted for something.

This is the last time I ask nicely. Please get it to me within 48 hours.

BSB 313-140, account 12088391, Mei-Lin Chau.

The two post-op knees are handed over to Dan, notes are in Cliniko.

Mei-Lin`,
    known: [
      ['tone', 'This is the last time I ask nicely'],
      ['dueDate', 'within 48 hours'],
    ],
    unseen: [
      ['tone', 'so you can see where that leaves me'],
      ['tone', "I'd have hoped that counted for something"],
    ],
  },
  {
    name: 'Bagpiper in Fife, part payment at odds with the total',
    subject: 'Invoice 2026-33, balance £160',
    body: `Dear Mr and Mrs Sinclair,

It was an honour to pipe you out of the kirk, and I thank you for the dram.

Invoice 2026-33: piping at ceremony and reception £260, travel to Crail £40, total £300. Your deposit of £150 came in July, which leaves £150 to pay.

I'd be obliged if you'd see me right by Hogmanay. Bank of Scotland 80-22-60, account 00617734, D. Kinnear.

A piper no paid is a piper that talks, as my grandfather used to say!

Yours aye,
Dougie Kinnear`,
    known: [['consistency', '£160']],
    unseen: [
      ['dueDate', 'by Hogmanay'],
      ['tone', 'A piper no paid is a piper that talks'],
    ],
  },
  {
    name: 'Rope access technician in Rotterdam, invoice with stock phrases',
    subject: 'Invoice RA-2026-090',
    body: `Dear Callum,

Please find attached invoice RA-2026-090 with regard to the blade inspection on turbines 14 to 19. 6 turbines x €780 = €4,680, standby day weather €450, total €5,130 excluding VAT.

The standby was for the wind on Wednesday and it speaks for itself that this is for your account.

Payment term 30 days net. IBAN NL19 TRIO 0391 8470 07, Van Doorn Rope Access.

In the event that payment is not received we will be forced to take further steps.

Photo reports are on the portal, turbine 17 has a crack at R22 which someone should look at before the next storm.

Met vriendelijke groet,
Sjoerd van Doorn`,
    attachments: [{ name: 'RA-2026-090.pdf' }],
    known: [
      ['jargon', 'Please find attached'],
      ['jargon', 'with regard to'],
      ['dueDate', '30 days net'],
      ['jargon', 'In the event that'],
      ['tone', 'forced to take further steps'],
    ],
    unseen: [['surprise', 'it speaks for itself that this is for your account']],
  },
  {
    name: 'Ski guide in Tyrol, second reminder to an English group leader',
    subject: 'Second reminder for invoice 2026-S-17',
    body: `Dear Nigel,

in March we had four wonderful days on the Silvretta and you said to me at the hut that the money comes when you are home. It seems that London is very far.

Invoice 2026-S-17: guide fee 4 days x €520 = €2,080, hut costs advanced by me €318, together €2,398.

A man's word in the mountains is worth something, I thought also in the valley.

I expect the money on my account without fail until Friday 11 December 2026.
IBAN AT98 2011 1824 3716 5300

The group photo from the summit I still send you, it became very good.

Greetings
Hannes Kofler`,
    known: [['tone', 'without fail']],
    unseen: [
      ['tone', 'It seems that London is very far'],
      ['tone', "A man's word in the mountains"],
    ],
  },
  {
    name: 'Braille transcriber in Cardiff, revised price sent with the invoice',
    subject: 'Invoice BT-150, GCSE chemistry volumes',
    body: `Dear Mr Rees,

Volumes 1 to 4 went by courier on Monday and should be with Elin before her mock. I've marked the periodic table pages with a notched corner.

The tactile diagrams took far longer than anyone could have guessed from the PDF, so the figure has crept up a bit from the £880 we talked about. Invoice BT-150 is £1,045.00.

I appreciate the council has its processes, but Elin is a child and not a purchase order, and I'd like to think somebody there remembers that.

Terms: 28 days. BACS to 54-10-27, 33801946, Nia Probert.

Nia`,
    known: [['dueDate', '28 days']],
    unseen: [
      ['surprise', 'the figure has crept up a bit'],
      ['tone', 'Elin is a child and not a purchase order'],
    ],
  },
  {
    name: 'Falconer in Kent, bird control at a landfill, monthly invoice',
    subject: 'October bird control, invoice FAL-10',
    body: `Hi Lorraine,

Log sheets for October are in the site office. Gull numbers are down by about a third since we moved the flying times, though the crows have worked us out.

Invoice FAL-10, 18 visits at £110, £1,890.00. VAT doesn't apply.

Please pay COB Friday. Same account as ever, 60-24-77, 14409283, Weald Falconry.

If head office want to query the visits they're welcome to come and stand in it with me at 6am.

Cheers
Stu`,
    known: [
      ['consistency', '£1,890.00'],
      ['dueDate', 'COB Friday'],
    ],
    unseen: [['tone', "they're welcome to come and stand in it with me"]],
  },
  {
    name: 'Bookkeeper in Tampere trained in Ireland, writes English to a start-up that pays late',
    subject: 'Invoice 1206, payroll run and VAT return',
    body: `Hi Oskari and Jude,

Payroll went out on time on the 13th and the VAT return is filed. The two invoices from the cloud provider are still missing from October, could you upload them this week?

My invoice 1206 is attached: €690.00, VAT included.

You employ three people to worry about growth and nobody to worry about bills, and it shows. If I may say so, grown-ups pay what they owe.

IBAN FI03 5780 1020 0476 12, message "1206". As soon as possible, please.

Have a nice independence day when it comes,
Bríd Leppänen`,
    attachments: [{ name: 'lasku-1206.pdf' }],
    known: [['dueDate', 'As soon as possible']],
    unseen: [
      ['tone', 'nobody to worry about bills, and it shows'],
      ['tone', 'grown-ups pay what they owe'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Court stenographer in Belfast, court as the place of work',
    subject: 'Invoice 2026-77, Laganside courthouse, 17 to 19 November',
    body: `Dear Ms Doherty,

Thank you for the booking. The transcript of the three days at the courthouse went to you on Monday, and the judge's corrections from the last afternoon are in it.

Invoice 2026-77 is attached. Three days at £310, total £930.00, to be paid by Friday 11 December 2026. Our bank details are sort code 95-01-21, account 40338817, Lagan Reporting.

If the action is listed again in January, I have kept the week of the 18th free.

Best wishes,
Roisin Campbell`,
    attachments: [{ name: '2026-77.pdf' }],
  },
  {
    name: 'Farrier in County Meath, first reminder after a bereavement in the yard',
    subject: 'Invoice 418, October shoeing',
    body: `Hi Noreen,

I was very sorry to hear about your dad. He was always good to me and he knew more about feet than most vets.

Invoice 418 for the October shoeing, €320, hasn't been paid yet. If this is a hard month, tell me and we can move the date. Otherwise Friday 18 December 2026 would be fine.

IBAN IE32 BOFI 9058 3327 4619 05, Declan Moyles.

I'll see to the two youngsters on the 10th as planned.

Declan`,
  },
  {
    name: 'Arborist in Oregon, agreed extra work',
    subject: 'Invoice 2091 for $2,340, oak and maple',
    body: `Hi Beth,

The maple is down and the oak is pruned back to the line we marked. The crew left the bark mulch under the hedge.

Invoice 2091:
Maple removal, as quoted                          $1,600.00
Oak pruning, as quoted                              $450.00
Stump grinding, agreed by text on November 18       $290.00
Total                                             $2,340.00

Please pay by December 11, 2026, with a check to Cascade Tree LLC or through the link on the invoice, which is attached.

Call me if a branch looks wrong to you after the first wind, and I'll come by and look at no charge.

Sam Ortega`,
    attachments: [{ name: 'Invoice 2091.pdf' }],
  },
  {
    name: 'Hospice music therapist in Dunedin, monthly invoice',
    subject: 'Invoice MT-25 for November sessions',
    body: `Kia ora Rachel,

I ran nine sessions in November. Mr Tipene died on the Tuesday, and his family asked me to play on Thursday instead, which I did not charge for.

Invoice MT-25: 9 sessions at $120, total $1,080. It is due on Friday 18 December 2026, to 06-0901-0337712-00, A. Fenwick.

I would like to talk with you about the garden room when you have time after the holidays. The new door slams and it gives people a fright.

Ngā mihi,
Alice Fenwick`,
  },
  {
    name: 'Voice actor in Cape Town who plays a debt collector in an audio drama',
    subject: 'Invoice V-52, "Final Demand" episodes 1 to 3',
    body: `Hi Sipho,

What fun that was. I have never shouted at so many imaginary people in one afternoon, and my neighbours now think I work for a debt collector.

Invoice V-52 is attached: three episodes at R3 500, total R10 500, due on 15 December 2026. Standard Bank, account 10 148 820 7, branch 051001, T. Daniels.

The retakes of the courtroom scene are in the folder. I did the threat in two ways, one quiet and one loud, so the director can choose.

Tasneem`,
    attachments: [{ name: 'V-52.pdf' }],
  },
  {
    name: 'Locksmith in Leeds, calm second reminder to a housing charity',
    subject: 'Invoice 8830, second reminder',
    body: `Dear Anita,

Invoice 8830 for the six door locks at Harehills Lane is 26 days overdue. The total is £594.00, VAT included.

I know that some of your funding arrives at the turn of the quarter. If you would like to pay in two parts, that is fine with me; please send me a line with the dates.

If not, please pay the £594.00 by Wednesday 9 December 2026 to Aire Locks Ltd, sort code 05-04-54, account 28117640. A copy of the invoice is attached.

The emergency number works through Christmas as always.

Kind regards,
Imran Sheikh`,
    attachments: [{ name: 'Aire-8830-copy.pdf' }],
  },
  {
    name: 'Data consultant in Hamburg, corrects her own mistake',
    subject: 'Corrected invoice 2026-064, please use this one',
    body: `Hello Duncan,

I made a mistake in the invoice I sent on Monday: it had 31 hours and it should have had 29. Thank you for seeing it.

The corrected invoice 2026-064 is attached. 29 hours at €105, total €3,045.00, to be paid by 16 December 2026.

Ina Brodersen
IBAN DE65 2005 0550 1284 7366 05

You can throw the first version away. The dashboard is live again, and the sales numbers for Fife now match yours.

Best,
Ina`,
    attachments: [{ name: '2026-064-corrected.pdf' }],
  },
  {
    name: 'Horse dentist in Kentucky, urgent medical news with a plain invoice',
    subject: 'Invoice 377 and a tooth that needs the vet',
    body: `Hi Loretta,

First the urgent part: Copper has a fractured molar, upper left, and he needs to see Dr. Hayes this week. I called her office immediately after I left your barn and they are holding Friday at 9 for you.

Now the dull part. Invoice 377 is for two exams and floats at $140 each, $280 in total. It is due December 11, 2026. You can pay with Venmo at @bluegrass-float or mail a check to the address on the attached invoice.

I didn't charge for the extra half hour with Copper.

Jolene Pruitt`,
    attachments: [{ name: 'invoice377.pdf' }],
  },
  {
    name: 'Stage rigger in Barcelona, non-native English, first invoice',
    subject: 'Invoice 2026/15, rigging 20 and 21 November',
    body: `Dear Kate,

it was a good load-in and the motors for the second truss arrived in the last minute, but arrived. Thank you for the coffee at five in the morning!

Here is my invoice 2026/15: two days at €290, total €580.00. You can pay by bank transfer before the 18 December 2026.

Account: Jordi Casals Vila
IBAN ES44 2100 3287 9502 0048 3719

The PDF is attached. One shackle was damaged, I put it in the red box with a label so that nobody will use it.

Best regards,
Jordi`,
    attachments: [{ name: 'Factura 2026-15.pdf' }],
  },
  {
    name: 'Exam tutor in Hong Kong born Londoner, part payment received',
    subject: 'Thank you for the first half of invoice 206',
    body: `Dear Mr Cheung,

Thank you for the HK$4,200 that arrived yesterday. Invoice 206 was HK$8,400, so HK$4,200 is left, and as we agreed on the phone it is due on 15 December 2026. FPS to 6182 0047 works as before.

Kelvin wrote a very good essay about punishment and guilt in Macbeth. He still rushes the last paragraph, so we will practise endings next week.

Best wishes,
Harriet Osei`,
  },
  {
    name: 'Bookkeeper in Adelaide, warns a client about a tax office fine',
    subject: 'INV-1330 and the letter from the ATO',
    body: `Hi Con,

The letter you sent me is a penalty notice from the ATO for the late June statement, $330. It is not a scam. I have asked them to cancel it, because your hospital stay falls in the same weeks, and they usually answer in about a month. You don't have to pay it before they do.

My invoice INV-1330 for October and November is $484.00 including GST, due on Monday 14 December 2026. BSB 105-029, account 040 118 840, Parade Books.

The invoice is attached, and so is the letter I wrote to them.

Take it slowly, and say hello to Voula.

Jenny`,
    attachments: [{ name: 'INV-1330.pdf' }, { name: 'Letter to ATO.pdf' }],
  },
  {
    name: 'Piano tuner in Auckland, terse invoice',
    subject: 'Invoice 2614',
    body: `Hi Moana

Invoice 2614, Yamaha upright, tuned to 440 on Monday. $210 incl GST.

Please pay by 4 December 2026 to 12-3011-0448271-00, Harbour Pianos.

Next tuning would be good about May.

Viliami`,
  },
  {
    name: 'Caterer in Accra and London, estimate for a funeral reception',
    subject: 'Estimate 2026-31 for the reception on 12 December',
    body: `Dear Auntie Efua,

Please accept my condolences. Uncle Kwame ate at my table many times and I would be honoured to cook for him once more.

Estimate 2026-31, for 80 guests:
Jollof, waakye, chicken and fish, 80 at £14    £1,120
Soft drinks, 80 at £2                            £160
Two servers                                      £180
Total                                          £1,460

If the number of guests changes, tell me by Saturday 5 December 2026 and I will write you a new estimate before we buy anything. The whole amount is due on 21 December 2026, after the reception, by bank transfer to 23-05-80, account 51887204, Abena Kitchens.

Abena`,
  },
  {
    name: 'Locum GP in Perthshire, late formal reminder with calm interest sentence',
    subject: 'Invoice 2026-19, £1,560.00, due 16 October',
    body: `Dear Practice Manager,

Invoice 2026-19 for locum sessions on 14, 15 and 16 September was due on 16 October 2026 and is 40 days overdue. I wrote on 2 November and have had no answer, so perhaps my mail went to the wrong person.

The amount is £1,560.00, three days at £520. Interest runs from the due date; I have not added it so far.

Please pay by Friday 4 December 2026, or tell me if anything in the invoice is wrong. The account is Dr A. Farquhar, sort code 83-18-25, account 10044972. The invoice is attached once more.

Yours sincerely,
Alasdair Farquhar`,
    attachments: [{ name: 'Invoice 2026-19.pdf' }],
  },
  {
    name: 'Wedding drone pilot in Tuscany, British expat, price change agreed',
    subject: 'Invoice D-48, aerial film of 3 October',
    body: `Hi Jess and Amir,

Your film is ready! The link is in the second PDF. The bit where the wind takes the veil is my favourite, and nobody will believe you didn't plan it.

Invoice D-48 is €1,150: the €950 package from the contract, and €200 for the longer cut which you ordered in your mail of 9 November.

Please transfer it by 15 December 2026 to Luke Hanbury, IBAN NL89 RABO 0314 5290 04 (I still bank in Holland).

The raw clips stay in the folder until the end of March, so download them before then if you want to keep them.

Luke`,
    attachments: [{ name: 'D-48.pdf' }, { name: 'Film link.pdf' }],
  },
  {
    name: 'Crime scene cleaner in Texas, sensitive job, plain invoice to a landlord',
    subject: 'Invoice 5093 for unit 12',
    body: `Mr. Delgado,

The work in unit 12 is finished. The floor in the bedroom is sealed, the air test from Monday is clean, and the unit can be shown again. The family's photos and papers are in two boxes with your office; please make sure that the sister gets them.

Invoice 5093 is attached. The total is $2,875.00, which is the price in the estimate. It is due December 16, 2026. You can pay by check to Lone Star Restoration or by card through the link on the invoice.

If a tenant asks what happened there, I'd be glad to tell you what other owners say.

Renee Castillo`,
    attachments: [{ name: 'Invoice-5093.pdf' }, { name: 'Air test.pdf' }],
  },
  {
    name: 'Sign language interpreter in Dublin, late cancellation under agreed terms',
    subject: 'Invoice 612, cancelled booking 20 November',
    body: `Hi Paul,

I was sorry the open day fell through, the storm was nobody's fault.

As you cancelled on the 19th, the booking form we both signed in October gives half the fee. So invoice 612 is €190.00, half of €380. It is attached, and the form as well.

Please pay by 11 December 2026 to Orla Heneghan, IBAN IE83 AIBK 9320 8441 7209 36.

If you find a new day in the spring, I'll gladly come.

Orla`,
    attachments: [{ name: 'invoice 612.pdf' }, { name: 'booking form signed.pdf' }],
  },
  {
    name: 'Debate coach in Mumbai, invoice to a school abroad',
    subject: 'Invoice 2026-08, debate workshops, USD 600',
    body: `Dear Ms. Oyelaran,

The girls were brilliant. The final motion, "This house would cancel all student debt", went to the very last speech, and I have rarely heard a better rebuttal from a fifteen-year-old.

Invoice 2026-08 is attached: four online workshops at USD 150, total USD 600. Please pay by 18 December 2026 through the Wise link on the invoice, because a bank transfer to India costs you about USD 30 more.

The recordings stay online until 31 January 2027.

Warm regards,
Farhan Merchant`,
    attachments: [{ name: 'Invoice_2026-08.pdf' }],
  },
  {
    name: 'Danish escape room builder in Flensburg, reminder with a question about a complaint',
    subject: 'Invoice 1071 and the sticking trap door',
    body: `Hi Gareth,

You wrote last week that the trap door in the dungeon still sticks. You're right to want that mended first. Nikolaj comes on Tuesday 1 December with a new hinge, and that is covered by the guarantee.

Invoice 1071, €3,400, was due on 13 November. Would it be all right to pay it by Friday 11 December 2026, once you have seen that the door works? The account is IBAN DE24 1203 0000 1054 7288 13, Gåde GmbH.

The torture chamber sign has arrived and it is wonderfully horrible.

Mette`,
  },
  {
    name: 'Bat surveyor in Devon, recurring invoice with a new bank account',
    subject: 'Invoice BS-204, autumn survey at Trelawn Barn',
    body: `Hello Martin,

The survey is finished: four lesser horseshoes in the loft, none in the threshing barn. The report is attached, and the planners should be happy with it.

Invoice BS-204 is £1,275.00, the price in our contract, to be paid by 16 December 2026.

Our bank account has changed. The new one is sort code 40-20-13, account 81664207, Tamar Ecology. Because such messages are sometimes a fraud, please ring me on the number you already have and I'll read the digits out to you.

Have a good week,
Gwen Pascoe`,
    attachments: [{ name: 'BS-204.pdf' }, { name: 'Trelawn report.pdf' }],
  },
]
