/** Good English mails, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'dog walker in Leeds, monthly invoice, chatty',
    subject: 'Biscuit’s walks in November – invoice 12',
    body: `Hi Sandra,

Here's the bill for Biscuit's walks this month. Nine walks at £15 each, so £135 in all. He has been a star, even on the wet days, and he now sits at the kerb without being asked!

Could you pay by Friday 4th December? Bank transfer as usual:
Rachel Holroyd, sort code 40-27-16, account 81204473, with "invoice 12" as the reference.

See you both on Monday,
Rachel`,
  },
  {
    name: 'electrician in Melbourne, invoice after a switchboard job with GST',
    subject: 'Tax invoice INV-2087 – switchboard upgrade, 14 Moreland Rd',
    body: `G'day Con,

Thanks for having us. The new switchboard passed its test on Monday and the certificate of electrical safety is attached with the invoice.

Invoice INV-2087
Switchboard and six RCBOs: A$1,180.00
Labour, 7 hours at A$110: A$770.00
Subtotal: A$1,950.00
GST 10%: A$195.00
Total: A$2,145.00

Please pay by Wednesday 9 December 2026.
Account name: Tsirekas Electrical Pty Ltd
BSB 063-124, account 1038 4427
ABN 81 624 718 305

If a breaker trips more than once, give me a ring on 0491 570 156 and I'll come by.

Cheers,
Nick Tsirekas`,
    attachments: [{ name: 'INV-2087.pdf' }, { name: 'COES-14-Moreland-Rd.pdf' }],
  },
  {
    name: 'garden service in Bloemfontein, rand with spaces',
    subject: 'Invoice 2026/118 from Groenvingers Garden Service',
    body: `Good morning Mrs Mokoena

Your garden was done on the 4th, 11th, 18th and today, the 25th of November. We also trimmed the hedge at the back, which you and Petrus agreed on the 11th for R 500.

4 visits at R 500 = R 2 000
Hedge = R 500
Total = R 2 500 (we are not registered for VAT)

Please pay the R 2 500 by EFT on or before Monday, 7 December 2026. Use 2026/118 as your reference.

Bank: FNB, branch code 250655
Account: 62 418 830 917

Have a blessed week
Anneke du Preez`,
  },
  {
    name: 'web developer in Pune, second stage of a project',
    subject: 'Invoice KD/26-27/041 – Stage 2 of the Mehta Textiles website',
    body: `Dear Mr. Mehta,

Stage 2 (product pages and the enquiry form) went live on Monday, and your team has confirmed by mail that everything works on their side.

As we agreed in September, the fee for this stage is ₹45,000. With 18% GST (₹8,100) the total comes to ₹53,100. The invoice is attached.

Please transfer the amount by 10 December 2026 to:

Name: Kunal Deshpande
Bank: HDFC Bank, Kothrud branch
A/c no.: 50100284417730
IFSC: HDFC0000149

UPI also works: kunal.deshpande@okhdfcbank.

Stage 3 starts on 1 December. I will send you the list of photographs I need on Friday.

Regards,
Kunal`,
    attachments: [{ name: 'KD-26-27-041.pdf' }],
  },
  {
    name: 'snow clearing in Sudbury, Ontario, first month of the season',
    subject: 'Snow clearing, November – invoice #318',
    body: `Hello Marie-Claude,

First snow, first invoice! We cleared your driveway on November 12, 17 and 21.

Season plan, November instalment: $140.00
HST (13%): $18.20
Total: $158.20

Please send it by Interac e-Transfer to pay@nickelcityplows.example by December 10, 2026. Deposits are automatic, so you don't need a security question. Just put 318 in the message box.

The plan covers any snowfall over 5 cm, so you don't have to call us. The truck is normally there before 7 a.m.

Take care,
Doug Lahti
Nickel City Plows`,
  },
  {
    name: 'plasterer in County Clare, short and plain',
    subject: 'Invoice 64 - two ceilings',
    body: `Hi Declan,

Ceilings are dry now and ready for paint. Invoice 64 is attached: €1,150 plus 13.5% VAT, €155.25, so €1,305.25 altogether.

You can pay it into the account below by Fri 11 Dec. A cheque is grand too if that suits you better.

IBAN IE04 AIBK 9320 8840 1726 53
Michael Tuohy

Thanks for the tea and the brack,
Mick`,
    attachments: [{ name: 'Invoice 64.pdf' }],
  },
  {
    name: 'illustrator in Portland, Oregon, two spot drawings for a magazine',
    subject: 'Invoice 20261125 for the winter issue drawings',
    body: `Hi Priya,

So glad the fox made it onto the page! My invoice for the winter issue is below.

Invoice 20261125
2 quarter-page drawings, $425 each ..... $850
1 half-page drawing .................... $700
Total .................................. $1,550

No sales tax applies to this work.

Please pay by December 23, 2026. ACH is easiest for me:
Name: June Abernathy
Routing number: 325070760
Account: 7730418265

If accounting needs my W-9 again, tell me and I'll send a fresh one.

Warmly,
June`,
  },
  {
    name: 'tailor in Ibadan, balance on aso ebi dresses',
    subject: 'Balance for the six dresses, invoice ADK-57',
    body: `Good afternoon Ma,

The six dresses are ready and have been ironed. Your daughter came to try hers on Saturday and it fit very well.

Six dresses at ₦38,000: ₦228,000
Deposit you paid on 2 November: ₦100,000
Balance: ₦128,000

Please pay the balance by Thursday 3 December 2026, so that the dresses can go with the driver on Friday morning.

Bank: GTBank
Account name: Adunke Stitches
Account number: 0248817635
Please write ADK-57 in the description.

We wish the couple every joy.

Adunke`,
  },
  {
    name: 'event photographer in Nairobi, M-Pesa',
    subject: 'Invoice #229 – AGM photos, 19 November',
    body: `Hi Wanjiru,

Thank you for the warm welcome at the AGM. You will find 184 edited photos in the shared folder, sorted by session.

Invoice #229
Half day of photography: KSh 35,000
Editing: KSh 10,000
Total: KSh 45,000

Lipa na M-Pesa: Till number 5417702 (Otieno Images). The day to pay is Friday, 11 December 2026. If your office prefers a bank transfer, the details are on the attached invoice.

Asante sana,
Brian Otieno`,
    attachments: [{ name: 'invoice-229.pdf' }],
  },
  {
    name: 'virtual assistant in Cebu to an Australian coach',
    subject: 'Invoice VA-0048: 16–22 November hours',
    body: `Hi Belinda!

Here are my hours for last week:

• Mon 16 Nov – inbox and calendar – 4 h
• Tue 17 Nov – newsletter – 5 h
• Thu 19 Nov – inbox, travel for Perth – 4 h
• Fri 20 Nov – podcast notes – 5 h

Total: 18 hours x A$12 = A$216.

Please send A$216 through PayPal by Monday 30 November: paypal.me/joymarievillacorta. The reference is VA-0048.

Your Perth hotel is confirmed, and the booking is in your calendar. 😊

Joy`,
  },
  {
    name: 'fencing contractor in Southland, New Zealand',
    subject: 'Back paddock fence, invoice 1147',
    body: `Hi Grant

Fence is up and the gates are hung. All up 420 m of seven-wire, same as the quote.

420 m @ $24.00 = $10,080.00
2 gates @ $460.00 = $920.00
Less deposit paid 2 Nov = $3,000.00
Left to pay = $8,000.00 (all prices include GST)

Invoice 1147 is attached with the GST shown. Please pay by Sunday 20 December to 03-1746-0284417-00, Waimea Fencing Ltd.

If a strainer moves over winter give us a yell, it's covered for 12 months.

Cheers
Tama`,
    attachments: [{ name: 'Waimea_1147.pdf' }],
  },
  {
    name: 'joiner in Inverness, first reminder, calm',
    subject: 'Reminder: invoice JS-11-26, £640',
    body: `Hello Fiona,

I hope the new shelves are filling up nicely. Looking through my books this morning I saw that invoice JS-11-26 for £640 has not been paid yet. It was due on Friday 13 November.

Could you pay it by Wednesday 2 December? The account is:
J. Strachan, sort code 80-06-55, account number 00417732.

A copy of the invoice is attached. If you have paid in the last day or two, there is nothing more to do.

All the best,
Jamie Strachan`,
    attachments: [{ name: 'JS-11-26.pdf' }],
  },
  {
    name: 'Welsh translator to a council, purchase order',
    subject: 'Invoice TR-260 (your order number 4500318872)',
    body: `Dear Ms Pritchard,

My invoice TR-260 for the Welsh version of the recycling leaflet is attached.

Words: 2,340 at £0.10 a word
Amount: £234.00
VAT: none, as I am not registered
Day to pay: Wednesday 23 December 2026
How to pay: BACS to Eleri Vaughan, sort code 20-45-77, account 63318204

I kept "gwastraff gardd" for garden waste throughout, as on your bins.

Yours sincerely,
Eleri Vaughan`,
    attachments: [{ name: 'TR-260 Cyngor.pdf' }],
  },
  {
    name: 'maths tutor in Singapore, PayNow',
    subject: 'December lessons for Wei Jie – invoice 2026-12',
    body: `Hi Mrs Lim,

Wei Jie did well in his school's end-of-year paper: 71, up from 58 in August.

In December we have four lessons, on the 5th, 12th, 19th and 26th. Each is S$80, so the total is S$320.

Please PayNow S$320 to 9123 4567 (Farhan Bin Osman) by Friday 4 December, with "2026-12" as the comment.

The 26th is the day after Christmas. If you will be away, tell me by the 12th and we'll find another day.

Best,
Farhan`,
  },
  {
    name: 'piano tuner in Hong Kong to a school',
    subject: 'Invoice PT-1904: tuning of three pianos',
    body: `Dear Ms Cheung

Three pianos were tuned on Tuesday 24 November: the hall, room 3A and the music room. In 3A I also replaced one broken string, which Mr Leung approved on the spot.

Tuning	3	HK$900	HK$2,700
String	1	HK$450	HK$450
Total			HK$3,150

Payment by FPS (ID 164408213) or by cheque to "Harmony Piano Service Ltd", Flat B, 7/F, 18 Tai Nan Street, Kowloon. Please pay by 18 December 2026.

The next tuning is best done in May, before the humid months.

Yours
Raymond Kwok`,
  },
  {
    name: 'caterer in Penang, ringgit, balance after an office lunch',
    subject: 'Balance RM 1,260 for Friday’s lunch, invoice NY-0331',
    body: `Hi Siew Ling,

Happy to hear the laksa was finished to the last drop!

60 guests x RM 36 = RM 2,160
Deposit received 10 Nov = RM 900
Balance = RM 1,260

The balance on invoice NY-0331 is due on Mon 7 Dec 2026. Please bank in to Maybank 5571 2204 8839 (Nyonya Yap Catering) or use the DuitNow QR on the attached invoice.

Your two steamers are washed and will come back with our driver tomorrow.

Thank you,
Auntie Yap`,
    attachments: [{ name: 'NY-0331.pdf' }],
  },
  {
    name: 'driver in Montego Bay, airport transfers for a villa',
    subject: 'Invoice 77, airport runs 14–21 November',
    body: `Good day Miss Campbell,

Five airport runs for the villa guests this time:

- Sat 14 Nov, two trips
- Wed 18 Nov, one trip
- Sat 21 Nov, two trips

At J$9,500 a trip that makes J$47,500. Please pay by the 8th of December, either cash when I come for the next guests on the 5th, or to my NCB account 354 118 207 (Sangster branch), Delroy Facey. Invoice 77 is the number to quote.

One guest left a blue sun hat in the van. I'll bring it on the 5th.

Respect,
Delroy`,
  },
  {
    name: 'carpenter in Kumasi, deposit for a wardrobe',
    subject: 'Deposit for your wardrobe – invoice 031',
    body: `Dear Madam Akosua,

Thank you for choosing the mahogany design. The full price is GH₵ 8,400, as on the estimate you accepted on 20 November. To buy the wood I ask for half now, which is GH₵ 4,200, and half when the wardrobe stands in your room.

Please send the GH₵ 4,200 by Tuesday, 1 December 2026 to MTN MoMo 024 400 0173, name Kwabena Asante, reference 031. I will start on the 2nd and expect to deliver on the 19th.

With thanks,
Kwabena Asante`,
  },
  {
    name: 'copy editor in Bristol, three invoices in one mail',
    subject: 'Invoices 201, 202 and 203 – October and November titles',
    body: `Hi Tom,

Three books, three invoices, all attached:

201 – "The Salt Road", copy-edit: £720
202 – "Small Engines", proofread: £390
203 – "Letters from Orkney", proofread: £410

Together that's £1,520. You can send it in one go, as long as all three numbers are in the reference. The day to pay is the same for all: 11 December 2026.

Account: Harriet Mumby, sort code 09-01-28, 47720316.

I've left two queries on page 88 of "Orkney" for the author. Neither holds up the typesetting.

Best wishes,
Harriet`,
    attachments: [{ name: '201.pdf' }, { name: '202.pdf' }, { name: '203.pdf' }],
  },
  {
    name: 'plumber in Ohio, corrects his own mistake',
    subject: 'Corrected invoice 5513 – new total $412.50',
    body: `Hi Mr. Kowalczyk,

You were right. I put the wax ring on the invoice twice. That was my mistake, and a corrected invoice 5513 is attached. Please throw the old one away.

Labor, 3 hours at $115: $345.00
Fill valve: $52.50
Wax ring: $15.00
Total: $412.50

The due date is still December 7, 2026. You can mail a check to Brandt & Sons Plumbing, 418 Garfield Ave, Lorain, OH 44052, or pay by card at the office.

Thanks for catching it,
Eddie Brandt`,
    attachments: [{ name: 'Invoice 5513 corrected.pdf' }],
  },
  {
    name: 'proofreader in Malta to a Berlin start-up, reverse charge explained',
    subject: 'Invoice M-2026-19: proofreading, 450 EUR',
    body: `Dear Jonas,

Your pitch deck and the two blog posts are done and in your folder. My invoice M-2026-19 is attached: 450 EUR, as agreed.

I have not added VAT, because your company pays it in Germany. The invoice says so too, together with your VAT number.

Please transfer the 450 EUR by 9 December 2026:
Claire Zammit
IBAN MT21 VALL 2201 3000 0000 4001 7482 913

On slide 7 I wasn't sure whether "runway" should be 14 or 18 months. The text and the chart differ, so have a look before Thursday.

Kind regards from Sliema,
Claire`,
    attachments: [{ name: 'M-2026-19.pdf' }],
  },
  {
    name: 'boat mechanic in Limassol, non-native English',
    subject: 'Invoice no. 88, service of the engine of "Aphrodite II"',
    body: `Dear Mr Harrison,

the engine of your boat is now ready. I have changed the oil, the filters and the impeller, and I made a test of one hour at sea. Everything is good.

Parts: € 310,00
Work, 6 hours x € 45,00: € 270,00
Sum: € 580,00
VAT 19 %: € 110,20
To pay: € 690,20

Please make the payment by Thursday 10 December 2026 to the account CY45 0020 0128 0000 0012 0481 7600, name A. Georgiou Marine Ltd. Write please invoice 88.

The boat is at place C14. The keys are in the marina office.

With friendly greetings
Andreas Georgiou`,
  },
  {
    name: 'Dutch designer to a London gallery, euros in Dutch style',
    subject: 'Invoice 2026-073, exhibition booklet',
    body: `Dear Olivia,

The printer has just told me that the booklets are on their way to you. They should arrive on Friday.

My invoice 2026-073 is attached. The total is € 1.200,00 for the design of 24 pages, exactly as in my estimate of 5 October. Printing was billed to you by the printer.

Could you transfer the amount by 12 December 2026?
IBAN: NL55 ABNA 0528 7144 63
Name: Studio Marijke de Wit

I am very curious what you think of the paper.

Hartelijke groet,
Marijke`,
    attachments: [{ name: 'factuur-2026-073.pdf' }],
  },
  {
    name: 'fence company in Texas, estimate',
    subject: 'Estimate E-3390: cedar fence, 2217 Pecan Hollow',
    body: `Hello Mrs. Gutierrez,

It was nice meeting you and the chickens on Monday. Here is the price for the fence we walked together.

150 feet of six-foot cedar at $32 a foot: $4,800
One 10-foot double gate: $650
Taking down and hauling off the old fence: $450
Total: $5,900

Sales tax is already in these prices. We could start the week of January 11, 2027, and the job takes three days. If we hit rock, we stop and call you with a price before digging any further.

The price holds until December 18, 2026. To book, just reply "go ahead." We ask for $1,900 on the first day and $4,000 on the day the fence is finished, by check or Zelle.

Sincerely,
Wade Tillman
Lone Cedar Fence Co.`,
  },
  {
    name: 'mobile hairdresser in Kent, thanks for payment',
    subject: 'Thank you, invoice 40 is paid',
    body: `Hi Jean,

Just to say your £38 for invoice 40 came through this morning. Thank you! You're booked in for Thursday 17 December at half past ten, and I'll bring the new colour chart.

Love to Ron,
Mandy x`,
  },
  {
    name: 'marketing consultant in Chicago, receipt for the last payment',
    subject: 'Received: $3,600 for INV-0102',
    body: `Hi Marcus,

Your ACH payment of $3,600 for INV-0102 arrived yesterday, November 24. Your account with me is now at zero, and the receipt is attached for your bookkeeper.

It has been a pleasure working on the launch. I'll keep the project files until the end of 2027, so write any time if you need something from them.

Best,
Danielle Okafor`,
    attachments: [{ name: 'Receipt-INV-0102.pdf' }],
  },
  {
    name: 'garden designer in Surrey answers a question about VAT',
    subject: 'Re: Invoice GD-55 – why the VAT?',
    body: `Dear Mr Aldous,

Good question. The estimate gave the price of the drawings as £1,400 plus VAT, and the plus is easy to overlook. VAT at 20% is £280, so invoice GD-55 comes to £1,680. My VAT number is GB392017462, and it's printed at the foot of the invoice.

Nothing else has changed. The day to pay is still Monday 14 December 2026 and the account is Larch & Lime Ltd, sort code 30-94-51, account 22860147.

Would it help if I rang you on Thursday to go through the planting list?

Kind regards,
Philippa Neame`,
  },
  {
    name: 'programmer in Toronto answers a question about hours',
    subject: 'Re: invoice 2026/31 - the 14 hours',
    body: `Hi Anil,

Sure, here is how the 14 hours on invoice 2026/31 break down:

Login bug, Nov 3 and 4: 5 h
Report export, which you ordered on Nov 6: 7 h
Two calls with your vendor: 2 h

14 h at CA$95 is CA$1,330, plus 13% HST of CA$172.90, which gives CA$1,502.90.

If that looks right to you, please pay by December 9 by Interac to billing@samirhaddad.example. If one of the lines doesn't match your notes, tell me which one and we'll look at it together.

Samir`,
  },
  {
    name: 'physiotherapist in Brisbane, second reminder, factual',
    subject: 'Second reminder – invoice 4471, A$285',
    body: `Dear Mr Pham,

I wrote to you on 9 November about invoice 4471 for three sessions in September. It was due on 16 October 2026, and A$285 is still open on our side.

Please pay by Friday 4 December 2026:
Riverbend Physio, BSB 084-034, account 71 902 4486, reference 4471.

If paying it all at once is difficult, call Louise on (07) 5550 0142 between 9 and 3. We can split it into three payments of A$95.

Kind regards,
Louise Hartigan
Practice manager`,
  },
  {
    name: 'piano teacher in Vermont, first reminder to a parent',
    subject: 'A small reminder: October lessons, invoice 10-26',
    body: `Hi Kelly,

Theo played the Clementi beautifully on Tuesday. You would have been proud.

I don't think I've seen the October payment yet. It's invoice 10-26, $160 for four lessons, which was due November 6. Could you send it by December 4? Venmo (@ruth-ellsworth-piano) or a check in Theo's music bag both work.

If it's already on its way, then thank you, and see you both next Tuesday.

Ruth`,
  },
  {
    name: 'packaging supplier in Coimbatore, first reminder',
    subject: 'Reminder for invoice SP/1186 – ₹12,500',
    body: `Dear Lakshmi madam,

Greetings from Sri Packs. Our invoice SP/1186 dated 15 October for 500 printed boxes, amount ₹12,500 including GST, was due on 14 November. We have not yet received it in our account.

Please check with your accounts team and transfer it by Saturday, 5 December 2026.

Account: Sri Packs, 1184 2210 0045 318
Bank: Canara Bank, R.S. Puram
IFSC: CNRB0001184

The copy of the invoice is attached. Your January order is already noted with the new logo.

Thanking you,
R. Senthil`,
    attachments: [{ name: 'SP-1186.pdf' }],
  },
  {
    name: 'roofer in Stockport, estimate with a choice',
    subject: 'Estimate for your garage roof (Q-219)',
    body: `Hiya Bev,

Thanks for letting me up on the garage this morning. You've two choices:

A. Patch the back corner and renew the felt there: £380
B. New rubber roof over the lot, 20-year guarantee: £1,450

Both are with VAT and taking the rubbish away. If it were mine I'd go for B, because the boards are soft along the gutter, but A will see you through this winter and probably the next.

Have a think. The prices are good till 31 January 2027. You'd pay by bank transfer or card after the job's done; I'll send an invoice with the date on it then.

Ta,
Kev Dunnington`,
  },
  {
    name: 'cake maker in Cork, estimate for a wedding',
    subject: 'Your wedding cake, 22 May 2027: estimate',
    body: `Dear Aoife and Colm,

It was lovely to meet you both, and thanks for being such thorough tasters!

Three tiers, lemon and elderflower, for 90 guests: €520
Sugar flowers in ivory and sage: €85
Delivery to Ballymaloe: €35
In all: €640, VAT included.

To keep the date I'd ask for €150 by 15 January 2027, by transfer or Revolut, and the other €490 two weeks before, on 8 May 2027. If the number of guests changes, let me know by the end of March and I'll send you a new price to agree.

Take your time over it. I'm holding your date until 15 January.

Warm wishes,
Niamh Cotter`,
  },
  {
    name: 'arborist in Canberra, estimate, terse',
    subject: 'Quote 770: gum tree, 9 Banksia St',
    body: `Hi Sally

Quote as discussed on site.

- Remove dead limbs over the carport: $880
- Grind stump near the fence: $220
- Chip and cart away: included

Total $1,100 including GST. Two climbers, one day. Earliest date is Thursday 10 December.

Quote stands for the whole of December 2026. Text me on 0491 570 313 if you want to go ahead, and the invoice will follow after the job.

Ben Okely
Upper Branch Tree Care`,
  },
  {
    name: 'wedding photographer in Cape Town, booking deposit',
    subject: 'Deposit invoice LV-2027-03, your wedding on 6 March',
    body: `Hi Thandi and Sipho!

I'm so looking forward to Stellenbosch in March. The signed agreement and the deposit invoice are attached.

Full package: R18 000
Deposit of one third: R6 000, due on 4 December 2026
Rest: R12 000, due on 26 February 2027

You can pay by EFT to Lerato Visser, Capitec 1483920175, branch 470010, reference LV-2027-03, or by card through the link on the invoice.

In January we'll meet at the venue around six in the evening to look at the light.

Big hugs,
Lerato`,
    attachments: [{ name: 'LV-2027-03.pdf' }, { name: 'Agreement signed.pdf' }],
  },
  {
    name: 'car mechanic in Belfast confirms agreed part payments',
    subject: 'Invoice 3027: your three payments',
    body: `Hi Paddy,

Good talking to you today. As we agreed on the phone, you'll pay invoice 3027 (£930 for the clutch) in three goes:

£310 on Tuesday 1 December 2026
£310 on Friday 1 January 2027
£310 on Monday 1 February 2027

No interest, no fees. Card over the counter, cash, or transfer to Mawhinney Motors, sort code 95-01-21, account 10448273, whichever suits you on the day.

If a month turns out tight, ring me and we'll move it.

Stephen`,
  },
  {
    name: 'upholsterer in Halifax, Nova Scotia, discount for a returning customer',
    subject: 'Invoice 0914 – four dining chairs',
    body: `Dear Mrs. d'Entremont,

Your chairs are done, and I have to say the green was the right choice.

Four seats at $120.00           $480.00
10% off, since it's your third order   –$48.00
Subtotal                        $432.00
HST 14%                          $60.48
Total                           $492.48

Please pay by Tuesday, December 15: e-Transfer to chairs@fundyupholstery.example, or debit when you pick them up. The shop is open Tuesday to Saturday, 9 to 5.

I saved the leftover fabric for you. There's enough for a cushion.

Yours,
Lorne MacAskill`,
  },
  {
    name: 'accountant in Reading, direct debit notice',
    subject: 'Your December fee, invoice AC-5520, will be taken on 7 December',
    body: `Dear Imran,

Your invoice for December is attached. The fee is £95 plus £19 VAT, £114 in total.

There is nothing for you to do. We will take £114 by direct debit on Monday 7 December 2026 from the account you gave us, and it will show as "FOXLEY ACC".

One thing to remember for January: your tax return has to reach HMRC by 31 January 2027. We have everything except your bank interest figures. Could you send those over by 18 December?

Kind regards,
Gemma Foxley`,
    attachments: [{ name: 'AC-5520.pdf' }],
  },
  {
    name: 'bike repair shop in Edinburgh, pay in the shop',
    subject: 'Your bike is ready (invoice 7718, £86)',
    body: `Hello Andrew,

Your Dawes is ready to collect. We fitted a new chain and cassette, trued the back wheel and replaced the brake blocks you asked for. The bill is £86, invoice 7718, and you can pay by card or cash in the shop when you pick it up, by Saturday 5 December.

We're open 9 till 6, and till 4 on Saturdays. There's plenty of room, so the bike is quite safe here until then.

Cheers,
Mhairi at Leith Spokes`,
  },
  {
    name: 'dog groomer in rural Queensland, cash',
    subject: 'Molly’s clip, invoice 26',
    body: `Hi Trish

Molly's booked for Sat 5 Dec at 9. It's $75 for the full clip and wash, same as last time, and you can pay cash on the day. The receipt will say invoice 26.

She can have brekkie but please keep her out of the dam beforehand, haha.

See ya
Shaz`,
  },
  {
    name: 'retired organ tuner in Norfolk, cheque to an address',
    subject: 'St Margaret’s organ – account no. 9/26',
    body: `Dear Canon Whitlock,

I write with my account for the autumn visit to the organ at St Margaret's.

To tuning throughout, one day: £260
To releathering two bellows ribs, as agreed with your churchwarden on 3 November: £140
Total: four hundred pounds (£400)

I should be glad of a cheque by the 19th of December 2026, made out to G. R. Thaxter and posted to 2 Mill Loke, Aylsham, Norfolk NR11 6XX. Please write 9/26 on the back.

The mice have left the swell box, and I have stopped the hole with wire wool. I wish you and the choir a happy Advent.

Yours sincerely,
Gerald Thaxter`,
  },
  {
    name: 'student babysitter in Austin, Venmo',
    subject: 'Babysitting this month, invoice #6',
    body: `Hi Dr. Nguyen!

Here are my hours for November:

Nov 6: 4 hours
Nov 13: 5 hours
Nov 20: 3.5 hours

That's 12.5 hours at $20, so $250 total. Could you Venmo me at @caitlyn-sorensen-atx by Dec 1? If you put #6 in the note, I can match it up.

Also, Lily lost a tooth on Friday. It's in the little box on her nightstand!

Caitlyn`,
  },
  {
    name: 'SAT tutor in New Jersey, Zelle',
    subject: 'Invoice 1125-RK for Rohan’s test prep',
    body: `Good evening, Mrs. Kapoor,

Rohan finished his sixth and last session today. His practice score is now 1410, compared with 1290 when we started.

Invoice 1125-RK
6 sessions x 75 dollars = 450 dollars
Paid on October 14 = 150 dollars
Balance = 300 dollars

Please send the 300 dollars with Zelle to 201-555-0147 (Leonard Byrd) by Monday, November 30.

He should sleep well on Friday and leave the books closed. He is ready.

Sincerely,
Leonard Byrd`,
  },
  {
    name: 'cleaning firm in Saskatoon, monthly, Interac',
    subject: 'November cleaning, invoice SK-882',
    body: `Hello Trevor,

Please see the attached invoice SK-882 for your office:

	Evenings	Price	Amount
Regular clean	8	$90.00	$720.00
Carpet shampoo (your order of Nov 10)	1	$160.00	$160.00
Subtotal			$880.00
GST 5%			$44.00
PST 6%			$52.80
Total			$976.80

We'd appreciate an Interac e-Transfer to office@prairieshine.example by Dec. 11, 2026.

The kitchen tap is dripping a bit. Your caretaker may want to look at it.

Thank you for your business,
Oksana Melnyk
Prairie Shine Cleaning`,
    attachments: [{ name: 'SK-882.pdf' }],
  },
  {
    name: 'printer in Durban sends a credit note for misprinted cards',
    subject: 'Credit note CN-14 and what is left on invoice 10552',
    body: `Dear Mr Govender

One of your three boxes of cards had the old phone number. The fault was in our proof, and a credit note for that box is attached.

Invoice 10552, three boxes: R 1 380,00
Credit note CN-14, one box: R 460,00
Left to pay: R 920,00

Please pay R 920,00 by Friday 11 December 2026 to Umhlanga Print CC, Nedbank 1104 882 761, branch 198765.

Would you like us to print the third box again with the right number? We can have it ready in two working days, at the same price of R 460,00. Either answer is fine with us.

Regards
Nokuthula Cele`,
    attachments: [{ name: 'CN-14.pdf' }],
  },
  {
    name: 'copywriter in Ghent to an Irish brewery',
    subject: 'Invoice 2026/44 – label texts',
    body: `Hi Shane,

Six labels, six little stories. Thanks for the samples; somebody had to test them.

Six texts at €110: €660. There's no Belgian VAT on it, you account for it in Ireland (your number IE3472918U is on the invoice, which is attached).

Please pay by Thursday 17 December to BE35 9671 8347 2937, Lotte Verhaeghe, with 2026/44 as the message.

Slán,
Lotte`,
    attachments: [{ name: '2026-44.pdf' }],
  },
  {
    name: 'freelance journalist to a regional paper',
    subject: 'Invoice 38 – ferry feature, published 21 November',
    body: `Hi Callum,

Lovely spread on Saturday. Invoice for the ferry piece:

Invoice no.: 38
1,400 words, agreed fee: £350
Train Glasgow–Oban return, agreed 6 November: £31.40 (ticket attached)
Total: £381.40
Pay by: Monday 21 December 2026
To: Isla Macrae, Monzo, 04-00-04, 62917740

I've an idea about the island vets for January. I'll pitch it separately.

Isla`,
    attachments: [{ name: 'Oban train ticket.pdf' }],
  },
  {
    name: 'sound engineer in Auckland to a festival',
    subject: 'INV-0212 FOH and monitors, Harbour Nights',
    body: `Kia ora Mel,

Ka pai to the whole crew, that Sunday set was something else.

INV-0212 attached:
3 show days @ NZ$650 ......... NZ$1,950.00
1 load-in day @ NZ$400 ....... NZ$400.00
GST 15% ...................... NZ$352.50
Total ........................ NZ$2,702.50

Could you get it into the pay run on Friday 11 December? The account is 12-3147-0028841-50, R Parata Audio.

Two of your SM58s ended up in my case. I'll drop them at the office this week.

Ngā mihi,
Rewi`,
    attachments: [{ name: 'INV-0212.pdf' }],
  },
  {
    name: 'court interpreter in Manchester, to a law firm',
    subject: 'Interpreting at Minshull Street, 18 and 19 November – invoice 2026-90',
    body: `Dear Ms Okonjo,

I interpreted from Polish at the Crown Court on both days of the hearing, and afterwards in the meeting between counsel and your client.

18 November, 6 hours at £42: £252
19 November, 4.5 hours at £42: £189
Tram fares: £9.20 (in line with clause 4 of our agreement)
Total: £450.20

Invoice 2026-90 is attached with the signed time sheets. Please pay by 16 December 2026 to Beata Nowicka, sort code 60-83-71, account 33518820.

If the case is listed again in January, I am free on all days except the 13th.

Kind regards,
Beata Nowicka`,
    attachments: [{ name: '2026-90.pdf' }, { name: 'timesheets.pdf' }],
  },
  {
    name: 'locksmith in Dublin, urgent call-out with an agreed price',
    subject: 'Invoice L-660, lock change last night',
    body: `Hello Gráinne,

I hope you got some sleep in the end. Here is invoice L-660 for the call-out:

Emergency call after 10 pm: €120
New cylinder with three keys: €75
Total with VAT: €195, which is the price I gave you on the phone.

Please pay it by Wed 9 Dec, with the card link www.liffeylocks.example/pay/L-660 or by transfer to IE97 BOFI 9011 7462 8103 97.

Keep the little plastic card with the key code. You'd need it to have more keys cut.

Mind yourself,
Tomasz`,
  },
  {
    name: 'harpist in Wiltshire, funeral music, gentle',
    subject: 'Music for your mother’s service – invoice 51',
    body: `Dear Mr and Miss Lovell,

Thank you for letting me play for your mother on Friday. Your words about her garden have stayed with me.

My fee, as we agreed, is £180. I'd be grateful to have it by Friday 18 December 2026, by bank transfer to Susannah Wray, 23-69-72, account 14083367, marked "invoice 51". If it is easier for the funeral director to pay it with the other costs, I'm quite happy to send the invoice to them instead.

I enclose the sheet music of the last piece, since you asked what it was called.

With every kind thought,
Susannah Wray`,
    attachments: [{ name: 'Last piece.pdf' }],
  },
  {
    name: 'bookkeeper in Colombo, Sri Lanka',
    subject: 'Invoice BK-119 for October and November bookkeeping',
    body: `Dear Mr. Fernando,

I have completed the books for October and November 2026. Both monthly reports are in your Drive folder.

October: Rs. 22,000
November: Rs. 22,000
Total: Rs. 44,000

Please transfer Rs. 44,000 to my account by 15 December 2026:
D. M. Wickramasinghe
Commercial Bank, Nugegoda branch
Account 8014 772 093
Reference: BK-119

Three receipts from the Kandy trip are missing. If you find them, please photograph them and send them by WhatsApp.

Yours faithfully,
Dilini Wickramasinghe`,
  },
  {
    name: 'app developer in Lahore to a client in Denver, dollars',
    subject: 'Invoice #0037 – milestone 3, USD 1,250',
    body: `Hi Brooke,

Milestone 3 is delivered: offline mode, push messages and the bug list of 12 November. The test build is in TestFlight, and Sam has signed it off.

Invoice #0037 is attached. The amount is USD 1,250, as in the contract.

Due date: Friday, December 11, 2026
How to pay: Wise, to usman.tariq@devhouse.example. Wise covers the conversion, and you pay only the amount on the invoice.

I am off on Monday for a family wedding and back at work on Tuesday.

Thanks,
Usman Tariq`,
    attachments: [{ name: 'Invoice_0037.pdf' }],
  },
  {
    name: 'safari guide in Kampala, balance before a trip',
    subject: 'Balance for your gorilla trek in January, invoice 2026-BT-15',
    body: `Dear Helen and Robert,

Your permits for Bwindi are confirmed for 20 January 2027. I have them here in the office.

Trip for two: US$ 3,400
Deposit received on 1 September: US$ 1,000
Balance: US$ 2,400

As in our booking agreement, the balance is due on Monday 21 December 2026. The bank details for the transfer are on the attached invoice. Please choose "sender pays all charges" so that the full amount arrives.

A packing list is attached as well. Good boots matter more than anything else!

Warm regards from Kampala,
Moses Byaruhanga`,
    attachments: [{ name: '2026-BT-15.pdf' }, { name: 'packing-list.pdf' }],
  },
  {
    name: 'guesthouse laundry in Arusha, mobile money',
    subject: 'Laundry invoice 203, weeks 46 and 47',
    body: `Dear Mama Neema,

Invoice 203 for the laundry of the guesthouse:
week 46: 38 kg
week 47: 42 kg
80 kg in total at TSh 2,500 per kg, which makes TSh 200,000.

Please pay by M-Pesa to 0754 000 218 (Grace Mollel) by Monday 7 December 2026.

One pillow case came to us with a tear. I sewed it, and there is no cost for that.

Karibu tena,
Grace`,
  },
  {
    name: 'borehole driller in Harare, stage invoice',
    subject: 'Invoice BH-0442: drilling done, US$1 800',
    body: `Good day Mr Chikowore,

We struck water at 52 metres, and the yield is 1,8 cubic metres an hour. The log is attached.

The contract has three stages, and this is the second one:

Stage 1, survey: US$400, paid with thanks
Stage 2, drilling and casing: US$1 800, this invoice
Stage 3, pump and tank: US$1 300, still to come

Please pay the US$1 800 by Friday, 4 December 2026, in cash at our office, 31 Seke Road, or by transfer to CABZ 1124 006 731, ClearWell Drilling. Quote BH-0442.

Yours
T. Marufu`,
    attachments: [{ name: 'BH-0442 log.pdf' }],
  },
  {
    name: 'accommodation cleaner in Maun, Botswana, pula',
    subject: 'Invoice 17 – camp cleaning, P1 950',
    body: `Dumela Rra Smith,

Thank you for the work at the camp. I cleaned the five tents on 16 and 17 November and the kitchen on 18 November.

Tents: 5 x P290 = P1 450
Kitchen: P500
Total: P1 950

I ask you to pay on or before 5 December 2026, by Orange Money to 72 000 418 or by bank to FNB Botswana, account 6231 0077 415, B. Kgosi. Invoice number is 17.

The gas bottle in tent 3 is nearly empty.

Ke a leboga,
Boitumelo Kgosi`,
  },
  {
    name: 'steelpan workshop leader in Port of Spain, to a school',
    subject: 'Invoice PAN-08, four workshops',
    body: `Good morning Miss Ramkissoon,

The children have come a long way in four weeks, and the Form 2 group is ready for the Christmas concert on 11 December.

Four workshops at TT$600 is TT$2,400. Loan of eight pans is TT$400. The total is TT$2,800.

A cheque made out to Marlon Joseph is fine and I can collect it at the school office on Wednesday 9 December, which is also the day it's due. The invoice PAN-08 is attached for your bursar.

Regards,
Marlon Joseph`,
    attachments: [{ name: 'PAN-08.docx' }],
  },
  {
    name: 'boat charter in Fiji, group day trip',
    subject: 'Invoice 612 for 12 December, FJ$1,440',
    body: `Bula Jess!

All set for your group on Sat 12 Dec: pick-up at Port Denarau at 8.30, two reefs, lunch on the sandbank, back by 4.

12 guests x FJ$120 = FJ$1,440, lunch and snorkels in the price.

Please pay by Mon 7 Dec by card, using the link on your booking page, or by transfer to ANZ Nadi 1 204 8831 (Vatu Charters). Booking and invoice number: 612.

If the wind is over 25 knots we don't go out, and you can choose between another day and all your money back.

Vinaka,
Sera & Jone`,
  },
  {
    name: 'cleaner in Nottingham to a letting agent, end of tenancy',
    subject: 'Flat 4, Castle Gate – end of tenancy clean, inv 0012',
    body: `Hi Zoe

All done at Flat 4 today. Photos are in the attached zip, and so is the invoice.

£165 for the two-bed clean and £30 for the oven, which you OK'd this morning. £195 altogether.

Please pay by 9 Dec 2026 to Sparkle & Sons, 77-49-12, acct 30081768, ref 0012.

The landlord may want to know there's a bit of mould behind the bathroom door. It wipes off, but the fan isn't working.

Keys are back in your key safe.

Dawid`,
    attachments: [{ name: 'Flat4.zip' }],
  },
  {
    name: 'bookkeeper in Arizona, quarterly invoice for a nonprofit',
    subject: 'Invoice Q4-2026 for Desert Reads',
    body: `Dear Board members,

My invoice for the fourth quarter is enclosed. The flat fee is one thousand two hundred dollars ($1,200.00), unchanged since 2024.

Invoice: Q4-2026
Amount: $1,200.00
Due: Thursday, December 31, 2026
Check payable to: Marjorie Beal, 905 W. Aspen Avenue, Flagstaff, AZ 86001

I will bring the draft budget for 2027 to your meeting on December 8. It shows a small surplus, thanks to the book sale.

Sincerely,
Marjorie Beal`,
    attachments: [{ name: 'Q4-2026.pdf' }],
  },
  {
    name: 'yoga teacher in Goa, ten-class card',
    subject: 'Your ten-class card, receipt and invoice 141',
    body: `Hello Emma,

Welcome to the morning group! Your ten-class card is ready. It costs ₹6,000 and is valid until 31 March 2027.

You can pay by card or UPI at the studio desk at your first class, on Thursday 3 December. The invoice (no. 141) is attached in case your company pays it back to you.

Please eat lightly before class, and tell me about your knee so I can give you other poses.

Namaste,
Anjali`,
    attachments: [{ name: 'invoice-141.pdf' }],
  },
  {
    name: 'medical translator in Montreal, per word, formal',
    subject: 'Invoice TM-2611 – patient leaflets, French to English',
    body: `Dear Dr. Lavoie,

Thank you for approving the final files on November 20. My invoice TM-2611 is attached.

Leaflet A: 1,120 words
Leaflet B: 1,380 words
Total: 2,500 words at $0.22 = $550.00
GST (5%): $27.50
QST (9.975%): $54.86
Amount due: $632.36

Please pay by direct deposit by December 20, 2026. My bank details are on the invoice.

If the ethics board has any questions about the wording, I am glad to answer them.

Best regards,
Catherine Tessier, C. Tr.`,
    attachments: [{ name: 'TM-2611.pdf' }],
  },
  {
    name: 'farrier in Shropshire, three horses, phone-typed',
    subject: 'Shoeing 23 Nov inv 845',
    body: `Hi Lou

Monday's visit:
Duke full set £95
Willow fronts £60
Pip trim £35
Comes to £190

Bank transfer by sat 5th dec pls, A Preece, 53-70-08, 61428890, ref 845. Cash next visit also ok if I'm there before the 5th.

Willow's near fore is a bit thin so keep her off the lane for a few days. Back in 6 weeks, Mon 4 Jan about 9.

Aled`,
  },
  {
    name: 'seamstress in Lusaka, school uniforms, agreed change in number',
    subject: 'Uniforms: changed order, invoice 58',
    body: `Dear Mrs Banda,

On Monday you asked for 24 uniforms in place of 20, and I answered the same day that the price for each stays at K280. Invoice 58 is for the new number:

24 uniforms x K280 = K6,720
Paid on 9 November = K2,800
Remaining = K3,920

Please pay the K3,920 by Airtel Money to 097 000 4182 (Mutinta Hamoonga) on Friday 11 December 2026, when you collect the uniforms.

The name tags are sewn in already.

Thank you and God bless,
Mutinta`,
  },
  {
    name: 'removal firm in Glasgow, piano move, estimate changed with the client',
    subject: 'New price for the piano move on 8 December: £310',
    body: `Hello Mr Abernethy,

Thanks for the photos of the stairs. With the turn on the second floor we need a fourth man, and that changes the price I gave you on Friday:

Friday's estimate, three men: £240
Fourth man: £70
New estimate: £310, VAT included

Would you let me know by Tuesday 1 December whether you'd like to go ahead at £310? Until you say yes, nothing is booked and nothing is owed. If you'd rather wait or ask elsewhere, that's no bother at all.

You would pay the crew by card or cash once the piano is in its place.

Regards,
Rab Gilchrist
Clydeside Piano Movers`,
  },
  {
    name: 'grant writer in Atlanta, flat fee, sentences only',
    subject: 'Invoice GW-7 for the community garden application',
    body: `Hi Tamika,

We got it in with two days to spare! The foundation confirmed on Friday that the application is complete, and they decide in February.

My flat fee is $1,800. You paid $900 when we began in October, so $900 is left, and that is the amount on invoice GW-7. Please send it by Tuesday, December 15. A check to 88 Lullwater Court, Decatur, GA 30030 works, and so does ACH to routing number 061000104, account 4471902836, in the name of Bernice Holloway.

As we said at the start, the fee is the same whether or not the grant comes through. I have a good feeling, though.

In hope,
Bernice`,
  },
  {
    name: 'web shop owner in Wellington agrees to a later day',
    subject: 'Re: Invoice 1009 – yes, 15 January is fine',
    body: `Hi Hemi,

Thanks for telling me about the slow month. Of course you can have longer. The new day to pay invoice 1009 (NZ$740 including GST) is Friday 15 January 2027. I've changed it in my books, so you won't get any reminders before then.

The account is the same: 38-9017-0442816-00, Tui Web Ltd.

I hope December is busier for you. The new photos look great, by the way.

Ngā mihi nui,
Kate`,
  },
  {
    name: 'packaging firm in Birmingham, late formal reminder to a company',
    subject: 'Third reminder: invoice 26-1180, £2,400.00',
    body: `Dear Mr Sandhu,

Invoice 26-1180 for £2,400.00 (pallet boxes, delivered on 1 September) was due on 1 October 2026. We wrote on 15 October and on 5 November and have had no reply, so I would like to make sure that our letters reach the right person.

Please pay £2,400.00 by Wednesday 9 December 2026 to Bordesley Box Company Ltd, sort code 20-07-71, account 50934412. The invoice and the signed delivery note are attached.

Interest runs from the due date under clause 7 of our contract. We will not ask for it if the invoice is paid by 9 December.

If something was wrong with the boxes, or if you would like to pay in parts, call me on 0121 496 0182. I am here every day until five.

Yours sincerely,
Elaine Hodgetts
Accounts`,
    attachments: [{ name: '26-1180.pdf' }, { name: 'delivery-note-0109.pdf' }],
  },
  {
    name: 'chimney sweep in Galway, very short',
    subject: 'Chimneys swept, invoice 390',
    body: `Hi Bríd,

Two chimneys at €60, so €120, invoice 390. You can leave the cash with Nora in the shop or Revolut it to 087 000 1182, by Friday the 4th of December.

The back one had a jackdaw's nest in it. It's clear now, and you can light the fire tonight.

Pádraig`,
  },
]
