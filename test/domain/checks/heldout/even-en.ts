/** English mails that are right, measured before anything was changed for them. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'English plumber, invoice after a boiler job',
    subject: 'Invoice 1184 for your boiler repair – £312.00',
    body: `Hi Maureen,

Good to see you on Monday, and thanks again for the tea. The boiler is holding its pressure nicely now.

Here is the invoice, number 1184:

Labour, 3 hours at £48: £144.00
Diverter valve: £116.00
VAT at 20%: £52.00
Total: £312.00

Please pay by Friday 11 December 2026 by bank transfer:
Hartley Plumbing, sort code 20-45-45, account 73829104, reference 1184.

The red light on the front will blink for a day or so. It is not a warning, only the new valve settling in.

All the best,
Col Hartley`,
  },
  {
    name: 'Irish web designer, first invoice to a café',
    subject: 'Invoice 2026-041 – website for The Copper Kettle',
    body: `Hi Gráinne,

The site is live and looks lovely with the new photos. Thank you for being so quick with the menus.

The invoice is attached (PDF). In short:

Invoice number: 2026-041
Design and build, as agreed: €1,400.00
Photo editing, 12 pictures at €15: €180.00
VAT 23%: €363.40
To pay: €1,943.40
Pay by: Wednesday 16 December 2026

You can pay by bank transfer to IBAN IE63 AIBK 9310 1204 4177 32, name Aoife Brennan Design. Please put 2026-041 in the message.

If anything on the invoice looks odd, ring me and we'll go through it.

Aoife
VAT no. IE3628739L`,
    attachments: [{ name: 'invoice-2026-041.pdf' }],
  },
  {
    name: 'Scottish fishing-net mender, invoice with cod and nets',
    subject: 'Invoice 77 – two trawl nets',
    body: `Hello Sandy,

Both nets are mended and hanging in the shed. The cod net 30 feet long took most of the time, as the whole bottom line had to be redone, just as we said on the pier.

Invoice 77
Cod net, mending: £420
Small net, mending: £165
Twine: £38
Total £623 (I am not registered for VAT)

Please pay by 18 December 2026, by bank transfer to Morag Sinclair, sort code 80-22-60, account 10482937. Cash when you fetch the nets is just as good.

Morag`,
  },
  {
    name: 'American piano teacher, monthly invoice',
    subject: 'December piano lessons for Emma – invoice 312',
    body: `Hi Mrs. Alvarez,

Emma is doing so well with the Chopin! She will be ready for the recital.

This is invoice 312 for her December lessons: 4 lessons at $45.00, which comes to $180.00. Please pay by December 7, 2026. You can send it by Zelle to lessons@ruthpiano.example or bring a check made out to Ruth Goldfarb.

See you Tuesday!

Ruth`,
  },
  {
    name: 'Australian electrician, invoice with agreed extra work',
    subject: 'Invoice INV-0562, switchboard upgrade, $2,046.00',
    body: `G'day Trent,

Switchboard's done and tested, certificate is attached along with the invoice.

Quoted price: $1,650.00
Extra power point in the garage, which you okayed by text on 17 November: $210.00
Subtotal: $1,860.00
GST 10%: $186.00
Total: $2,046.00

Please pay by Wednesday 9 December 2026. Bank transfer to Dunlop Electrical, BSB 063-109, account 1042 7718, reference INV-0562.

Sing out if you've got any questions.

Cheers,
Mick Dunlop
ABN 51 824 753 556`,
    attachments: [{ name: 'INV-0562.pdf' }, { name: 'certificate.pdf' }],
  },
  {
    name: 'New Zealand gardener, short first reminder',
    subject: 'Invoice 208: a reminder',
    body: `Kia ora Pete,

Invoice 208 for the hedge trimming ($276.00) was due on 18 November 2026, and I can't see it in my account yet. It may well have slipped past in the busy season.

Could you pay it by Friday 4 December 2026? The account is 12-3147-0293198-00, name H. Tamihana, reference 208.

If you've already paid, thank you, and please ignore this.

Ngā mihi,
Hemi`,
  },
  {
    name: 'Canadian translator, formal invoice to a law firm',
    subject: 'Invoice T-2026-118: translation of court documents',
    body: `Dear Ms. Tremblay,

Thank you for trusting me with the translation of the Superior Court judgment and the two witness statements. The final versions were delivered on November 20, 2026.

Invoice T-2026-118

Judgment, 5,200 words at $0.24: $1,248.00
Witness statements, 1,850 words at $0.24: $444.00
Subtotal: $1,692.00
HST 13%: $219.96
Total: $1,911.96

The total is due on December 18, 2026. Please pay by Interac e-Transfer to invoices@okaforlingua.example, or by cheque to Okafor Lingua, 44 Elm Street, Guelph.

If the court asks for changes to the wording, please send them to me and I will gladly look at them.

Yours sincerely,
Ngozi Okafor`,
  },
  {
    name: 'South African caterer, deposit invoice for a wedding',
    subject: 'Deposit for your wedding – invoice W-39',
    body: `Hi Lerato and Sipho

How exciting that the date is fixed! As we agreed when we met, half of the price is paid now as a deposit and half after the wedding.

Menu for 80 guests at R320 each: R25 600
Deposit (half): R12 800

This mail is invoice W-39 for the deposit of R12 800. Please pay it by Friday 11 December 2026 by bank transfer:

Ma Thandi's Kitchen
FNB, branch code 250655
Account 62814400937
Reference W-39

The second half, also R12 800, will come on its own invoice after the big day.

Warm wishes
Thandi`,
  },
  {
    name: 'Indian software freelancer, invoice to a client in Pune',
    subject: 'Invoice RK/26/019 for November work',
    body: `Dear Mr. Deshpande,

I hope the launch went smoothly. I am sending the invoice for the work I did in November.

Invoice no. RK/26/019
38 hours at ₹1,500 per hour = ₹57,000
GST 18% = ₹10,260
Total = ₹67,260
Pay by = 15 December 2026

You can pay by UPI to rkulkarni@okbank or by bank transfer to Rohan Kulkarni, account 50100482913377, IFSC HDFC0000148.

One question for next month: shall I keep the default settings for the login page, or do you want the shorter form?

Thank you,
Rohan Kulkarni`,
  },
  {
    name: 'Kenyan photographer, thanks for payment',
    subject: 'Thank you – invoice 88 is paid',
    body: `Hi Wanjiru,

The KSh 34,000 for invoice 88 came in this morning by M-Pesa. Thank you! Nothing more to pay.

The album goes to the printer on Friday, so you should have it well before Christmas.

Asante sana,
Brian Otieno`,
  },
  {
    name: 'Nigerian tailor, part payment received',
    subject: 'Your part payment for invoice 0451',
    body: `Good afternoon Mrs. Adeyemi,

I have received ₦60,000 for invoice 0451. Thank you very much.

Invoice total: ₦145,000
Paid on 23 November 2026: ₦60,000
Left to pay: ₦85,000

As we agreed on the phone, the ₦85,000 can come by 18 December 2026. Please send it to GTBank account 0144729383, Bisi Couture.

The aso ebi for your sisters is ready for fitting any day this week.

Thank you and God bless,
Bisi`,
  },
  {
    name: 'Singapore tutor, terse invoice',
    subject: 'Invoice 26-11, $640',
    body: `Hi Mei Ling

Invoice 26-11
Maths tuition November, 8 lessons x $80 = $640
Pay by 10 December 2026
PayNow to 9182 4471 (Tan Wei Jie)

Jun scored 78 in his test. Good work!

Wei Jie`,
  },
  {
    name: 'Welsh builder, estimate for an attached garage',
    subject: 'Estimate for your attached garage',
    body: `Hello Rhiannon,

Thanks for showing me round on Saturday. Here is what I think the attached garage would cost:

Footings and slab      £4,200
Blockwork              £3,650
Roof                   £3,900
Door and electrics     £2,350
Total                 £14,100

There would be no VAT on top, as I'm below the limit. The price holds until 31 January 2027. If we find anything unexpected in the ground, I would stop and show you before doing any more, and nothing would be added unless you say yes in writing.

I could start on Monday 1 March 2027 and it would take about five weeks. Have a think and let me know what suits you.

Hwyl,
Gethin Pugh`,
  },
  {
    name: 'Northern Irish football coach, invoice to a club',
    subject: 'Invoice 14 – penalty training for the under-16s',
    body: `Hi Declan,

The lads took their penalties like pros by the end. Here's invoice 14 for the three sessions.

3 sessions at £60 = £180
Cones and bibs = £24.50
Total = £204.50

Could the club pay it by Thursday 10 December 2026? Bank transfer to C. McAleer, sort code 93-85-11, account 20417733.

See you at the final on Sunday!

Conor`,
  },
  {
    name: 'Maltese dive school, invoice to a hotel',
    subject: 'Invoice DS-702 – guest dives in November',
    body: `Dear Maria,

Thank you for sending us so many guests this month. Every one of them came up smiling.

Invoice DS-702
Guided dives: 22 at €55.00 = €1,210.00
Gear: 22 at €12.00 = €264.00
Total, VAT included: €1,474.00
Please pay by: Monday 21 December 2026
How to pay: bank transfer to Blue Anchor Diving, IBAN MT06 VALL 2201 3000 0000 4001 7283 945

The list of guests is attached, as you asked.

Kind regards,
Karl Zammit`,
    attachments: [{ name: 'guests-november.xlsx' }],
  },
  {
    name: 'English childminder, recurring invoice with settling-in',
    subject: 'Invoice 2612 for December',
    body: `Hi Jess,

Ollie is settling in beautifully. By Thursday he had stopped looking at the door altogether and was deep in the sandpit.

December's invoice is number 2612: 12 days at £52 is £624. We're shut from 24 December and I don't charge for those days.

Please pay by 7 December 2026 to Karen Whitlock, sort code 30-98-76, account 41872260. If you use Tax-Free Childcare, my reference there hasn't changed.

One small thing: could you send his other wellies? One of ours has a hole.

Karen x`,
  },
  {
    name: 'English heritage joiner, second reminder, calm',
    subject: 'Second reminder: invoice 3307, £1,860.00',
    body: `Dear Mr Ashworth,

I wrote on 9 November about invoice 3307 for the sash windows at the old magistrates' court. It was due on 30 October 2026 and is now 26 days overdue. I have not seen the payment yet.

The total is £1,860.00. Please pay it by Friday 4 December 2026 by bank transfer to Penrose Joinery, sort code 40-11-60, account 51938842, reference 3307.

A copy of the invoice is attached in case the first one went astray. If something about the work or the bill is holding things up, please tell me and we can sort it out together. If it would help to pay in two parts, that is fine too.

With kind regards,
Tom Penrose`,
    attachments: [{ name: 'invoice-3307.pdf' }],
  },
  {
    name: 'Jamaican sound engineer, invoice after a concert',
    subject: 'Invoice 509: sound for the Harbour concert',
    body: `Blessings Marcia,

What a night! People are still talking about the bass.

Invoice 509
Sound desk and engineer: J$85,000
Two helpers at J$15,000: J$30,000
Truck: J$18,000
Total: J$133,000

Please pay by 14 December 2026, by transfer to NCB account 214 583 907, Half Way Tree branch, name D. Campbell. Call me if the bank gives you any trouble.

Respect,
Devon`,
  },
  {
    name: 'American lawn care man, snow season statement',
    subject: 'Statement for November, account of Dr. Patel',
    body: `Hi Dr. Patel,

Here's where things stand as of November 25, 2026.

Invoice 1017, leaf cleanup, $240.00, paid on November 12. Thank you!
Invoice 1031, gutter cleaning, $155.00, due December 4, 2026
Invoice 1032, first snow clearing, $65.00, due December 15, 2026

Still to pay: $220.00 in all.

A check to Kowalski Lawn & Snow, 18 Birch Lane, Duluth, works fine, or Venmo to @kowalski-lawn.

Stay warm,
Stan Kowalski`,
  },
  {
    name: 'Polish-born tiler in London, invoice, non-native',
    subject: 'Invoice 55 for bathroom tiles',
    body: `Hello Mr. Bennett,

Bathroom is finished, grout is dry, you can use the shower from tomorrow.

I send invoice number 55:
Work 6 days x £190 = £1140
Adhesive and grout £85
Minus deposit you paid already £300
To pay £925

Please pay by 12 December 2026 to account: Marek Wójcik, sort code 04-00-75, number 38271945.

Thank you for nice work and good coffee. If one tile gets loose I come and fix.

Marek`,
  },
  {
    name: 'Irish vet, invoice with an urgent operation',
    subject: 'Invoice V-8830 for Biscuit',
    body: `Dear Mr and Mrs Nolan,

We are all delighted that Biscuit is home and eating again. The urgent operation on Sunday night went as well as it could.

The invoice, number V-8830, is made up of:
Emergency visit: €120.00
Operation: €640.00
Medicine: €47.50
Total, VAT included: €807.50

Please pay by Tuesday 15 December 2026. You can pay by card at the desk, or by bank transfer to Ballyroe Vets, IBAN IE08 BOFI 9058 3912 6482 05.

If it is easier to spread it over a few months, just ask at the desk. Many people do.

Give him a scratch behind the ears from us,
Sinéad Ruane`,
  },
  {
    name: 'Australian illustrator, question about who to invoice',
    subject: 'Quick question before I send the invoice',
    body: `Hi Priya,

The drawings for the spring book are nearly there. Before I send the invoice, could you tell me two things?

1. Should it go to you or to the accounts team in Sydney?
2. Do you need an order number on it?

The price is the one we agreed, $1,200 plus $120 GST, so $1,320 in all. There's no rush, any day this week is fine.

Thanks,
Jo Marchetti`,
  },
  {
    name: 'Ghanaian printer, invoice to a school',
    subject: 'Invoice 0093 – exercise books for second term',
    body: `Dear Headmistress,

Greetings from all of us at the press. The exercise books for the second term are packed and will reach the school on Monday 30 November.

Invoice number 0093
600 exercise books at GH₵6.50 each: GH₵3,900.00
Cover printing: GH₵450.00
Total: GH₵4,350.00

Please pay by Friday 18 December 2026, by mobile money to 024 411 8207 (Kwame Asante Press) or by bank transfer to GCB account 1091130024471.

With respect and thanks,
Kwame Asante`,
  },
  {
    name: 'English yoga teacher, chatty invoice about balance',
    subject: 'Invoice 31 for the staff yoga',
    body: `Hey Nadia,

Loved today! The whole office now has better balance than I do, and I do this for a living.

Invoice 31, four Wednesday classes at £70, comes to £280. If you could get it paid by Wednesday 9 December 2026 that would be lovely. It's Starling, Leila Haddad, sort code 60-83-71, account 17730284.

After the holidays I'm back on 6 January, same room, same mats.

Leila`,
  },
  {
    name: 'Scottish solicitor, formal final invoice',
    subject: 'Invoice 26/1147: purchase of 12 Kirk Wynd',
    body: `Dear Dr Farquhar,

I am pleased to confirm that the house at 12 Kirk Wynd has been yours since Monday 23 November 2026. The keys are with the seller's agent.

My invoice, number 26/1147, is attached. It contains:

Our fee, as agreed in March      £950.00
VAT at 20%                       £190.00
Registration of the title        £360.00
Total                          £1,500.00

Please pay by 16 December 2026 by bank transfer to Lyall & Reid, sort code 83-19-04, account 00274918, with the reference 26/1147.

I wish you many happy years there.

Yours sincerely,
Fiona Lyall
VAT number GB 482 7193 22`,
    attachments: [{ name: '26-1147.pdf' }],
  },
  {
    name: 'Trinidadian mechanic, terse reminder',
    subject: 'Reminder: invoice 2240, TT$1,875',
    body: `Morning Mr. Ramlogan,

Just a reminder about invoice 2240 for the brakes, TT$1,875. It was due last Friday, 20 November.

Please pay by Thursday 3 December 2026. Republic Bank, account 160 284 771 003, Kelvin Joseph. Or cash at the garage, any day until five.

How is the car driving?

Kelvin`,
  },
  {
    name: 'Filipina virtual assistant, invoice to a US shop',
    subject: 'Invoice 2026-22 for November 1–25',
    body: `Hi Dana!

Happy almost Thanksgiving! All the Black Friday mails are scheduled, and I double-checked the discount codes for your customers.

Here is invoice 2026-22:

• 54 hours x $9.00 = $486.00
• Canva plan (the one you approved on November 3) = $15.00
• Total = $501.00

Please send it by December 5, 2026 through Wise to mgarcia.va@mail.example. The time sheet is attached.

Thank you so much for the kind review!

Maricel Garcia`,
    attachments: [{ name: 'timesheet-nov.csv' }],
  },
  {
    name: 'English beekeeper, invoice to a deli',
    subject: 'Invoice 19 – 48 jars of heather honey',
    body: `Dear Mr Okonjo

48 jars went on the van this morning, packed in straw. They travel well, but do tell me at once if any arrive cracked and I'll replace them free.

Invoice 19
48 jars at £5.25 = £252.00
Delivery = £12.00
Total = £264.00
Pay by = 2026-12-18
Pay to = Wenlock Bees, sort code 77-49-12, account 30082716

Good wishes
Geoffrey Tilling`,
  },
  {
    name: 'Dutch consultant writing in English to a UK firm',
    subject: 'Invoice 2026078 | workshop 18 November',
    body: `Dear Helen,

Thank you for the warm welcome in Leeds. The notes of the workshop follow tomorrow in a separate mail.

Invoice 2026078
Workshop, one day: €1,350.00
Train and hotel, as in our contract: €312.80
Total: €1,662.80
Due date: Friday 18 December 2026

Please pay by bank transfer to IBAN NL91 INGB 0006 4829 29, in the name of Van der Meer Advies. There is no VAT on this invoice, because your firm pays it in the UK.

Best wishes,
Joost van der Meer`,
  },
  {
    name: 'German photographer in English, reminder to a band',
    subject: 'Invoice R-2026-66, a small reminder',
    body: `Hi Jake,

the pictures from the Berlin show got a lot of love online, it was fun to see.

I think invoice R-2026-66 was lost in the tour chaos. It is €540.00 and was due on 15 November 2026. Can you pay it by 7 December 2026? My bank details again: Katrin Vogel, IBAN DE09 3704 0044 0648 2917 35.

I hope the threat of snow does not stop your Oslo date. Say hi to the others!

Katrin`,
  },
  {
    name: 'Hong Kong interior designer, second stage invoice',
    subject: 'Invoice C-118: second stage of your flat',
    body: `Dear Ms Lau,

The kitchen is now in place and the walls have had their final coat of paint. As in the plan we both signed, the second stage is paid when the kitchen is in.

Price of the whole project: HK$180,000
Stage 1, paid in September: HK$72,000
Stage 2, this invoice: HK$72,000
Stage 3, when you move in: HK$36,000

Invoice C-118, HK$72,000, is due on Tuesday 8 December 2026. You can pay by FPS to 5562 9014 or by cheque to Chan Studio Ltd.

Please have a look at the cupboard doors before Friday. If you want the softer hinges instead, they cost the same.

Best regards,
Vivian Chan`,
  },
  {
    name: 'Zimbabwean-born care worker in England, weekly invoice',
    subject: 'Invoice 48 – care for your mum, 16 to 22 November',
    body: `Hello Susan,

Mum had a good week. She ate well and we did the big puzzle twice.

Invoice 48
Weekdays: 15 hours at £18 = £270
Sunday: 4 hours at £22 = £88
Total: £358

Please pay by 4 December 2026. Same account: T. Moyo, sort code 11-03-97, 00817264.

On Thursday she asked for her blue cardigan. If you know where it is, could you bring it?

God bless,
Tendai`,
  },
  {
    name: 'American roofer, estimate with two options',
    subject: 'Estimate 26-204 for your roof',
    body: `Hi Bill and Sharon,

Thanks for having me up on your roof! Here are the two ways we could do it.

Option A, repair only
New shingles on the north side: $3,200
Flashing: $650
Total: $3,850

Option B, whole roof
Tear-off and new shingles: $11,400
Flashing: $650
Dumpster: $480
Total: $12,530

Tax is included in both. Honestly, A will do you fine for six or seven years. The prices are good through February 28, 2027, and you owe nothing for the estimate.

If you go ahead, I ask for a third when we start and the rest when you're happy with it.

Take care,
Luis Romero`,
  },
  {
    name: 'English copywriter, corrected invoice with one apology',
    subject: 'Corrected invoice 0217 – please use this one',
    body: `Hi Marcus,

You were right, I had counted the About page twice. Sorry about that, and thanks for spotting it.

The corrected invoice is attached. The number is still 0217:

Five pages at £130: £650.00
VAT 20%: £130.00
Total: £780.00

Please delete the old one. The date to pay by stays the same, 15 December 2026, and so does the account: Wordsmith & Daughter, sort code 23-05-80, account 28817403.

Have a good weekend when it comes,
Ellen`,
    attachments: [{ name: 'invoice-0217-corrected.pdf' }],
  },
  {
    name: 'Irish farrier, very short',
    subject: 'Invoice 640, €225',
    body: `Howya Liam,

Three horses shod Tuesday, €75 each, that's €225. Invoice 640. By the 11th of December 2026 is grand, cash or to IBAN IE43 ULSB 9860 1044 8291 73 (P. Keogh).

Keep an eye on the grey's back left and give me a shout if she's lame.

Paudie`,
  },
  {
    name: 'South African bookkeeper, statement to a client',
    subject: 'Statement on 25 November 2026 – Khumalo Trading',
    body: `Dear Mr Khumalo

Here is your statement up to today.

Date          What                      Amount       Still to pay
1 October     Invoice 4410              R3 450.00    R3 450.00
28 October    Your payment, thank you  -R3 450.00    R0.00
2 November    Invoice 4437              R3 450.00    R3 450.00
16 November   Your payment, thank you  -R2 000.00    R1 450.00

The R1 450.00 left on invoice 4437 is due on Monday 30 November 2026. You can pay by bank transfer to Naidoo Books, Standard Bank, branch code 051001, account 011238874.

If your figures are different from mine, please send them and we will compare.

Regards
Shanthi Naidoo`,
  },
  {
    name: 'English museum conservator, invoice for the collection',
    subject: 'Invoice 2026/33 – frames for the Hartwell collection',
    body: `Dear Professor Lindqvist,

The last four frames went back to the collection yesterday. The crack in the oak one had been filled before, in the 1930s I should think, and very badly. It is sound now.

My invoice is number 2026/33.

Four frames at £385: £1,540.00
Gold leaf: £212.60
Total: £1,752.60

I do not charge VAT. Please would the museum pay by 21 December 2026, by bank transfer to A. J. Merrow, sort code 16-00-15, account 11846203.

It has been a pleasure, as ever.

Yours,
Alice Merrow`,
  },
  {
    name: 'Australian dog groomer, reminder to a regular',
    subject: 'Invoice 871 for Rufus',
    body: `Hi Kaz!

Hope Rufus still smells like coconut. I'm doing my books and noticed invoice 871 for his last groom, $95, hasn't come through yet. It was due on 13 November. No drama at all, I forget things like this myself.

Could you pop it across by Friday 4 December 2026? PayID is 0412 887 301 (Tash Webber).

If you've had a tough month, just tell me and we'll find another day.

Tash`,
  },
  {
    name: 'Canadian contractor, revised price after agreement',
    subject: 'Revised estimate for the deck: $6,554.00',
    body: `Hi Jordan,

After our call on Monday I changed the estimate the way you asked: cedar in place of pine, and no bench.

Materials, cedar: $3,400.00
Labour, 40 hours at $60.00: $2,400.00
Tax 13%: $754.00
Total: $6,554.00

The first estimate was with pine. This one replaces it and is good until January 15, 2027. I won't order any wood until you write back and say yes.

If it's more than you want to spend, the pine version is still a really good deck.

Thanks,
Gord MacLellan`,
  },
  {
    name: 'English wedding DJ, receipt of deposit and date for the rest',
    subject: 'Got your deposit – thank you!',
    body: `Hi Chloe and Dan,

Your £150 deposit landed today, so 19 December is yours and nobody else's.

Invoice 92 was for £550, so £400 is left. Please pay that by Monday 14 December 2026 to the same account: Jay Mistry, sort code 07-01-16, account 55302817.

Send me your first dance and any songs that are banned. My last couple banned the Macarena, and I respected that.

Jay`,
  },
  {
    name: 'Pakistani-British accountant, formal recurring invoice',
    subject: 'Invoice Q4-2026-07 for your accounts',
    body: `Dear Mrs Whittaker,

I have finished the accounts for the quarter. You will be glad to hear that there is no penalty from the tax office, as everything went in on time.

Invoice Q4-2026-07
Fee for the quarter, as in our agreement: £360.00
VAT at 20%: £72.00
Total: £432.00

This will be collected by direct debit on Tuesday 15 December 2026, so you do not have to do anything. Please call me on 0161 496 0188 if that day does not suit you.

With best wishes for the season,
Imran Qureshi
VAT number GB 913 5527 32`,
  },
  {
    name: 'Kenyan safari guide, invoice in dollars to a tourist',
    subject: 'Invoice 2611 – your days in the Mara',
    body: `Dear Mr and Mrs Holloway,

Jambo from Narok! The lions asked about you.

Invoice 2611
Guide, 4 days at US$120: US$480
Jeep and fuel, 4 days at US$95: US$380
Discount we agreed for cash-free payment: -US$40
Total: US$820

Please pay by 12 December 2026. The link below takes cards, and the page opens in your browser:
https://pay.maraguide.example/2611

The photos you asked for will come by WhatsApp this evening.

Karibu tena,
Joseph ole Sankale`,
  },
  {
    name: 'New Zealand builder, late reminder with calm facts',
    subject: 'Invoice 1190: third reminder',
    body: `Dear Ms Parata,

This is about invoice 1190 for the bathroom wall, $3,220.00 with GST. It was due on 15 October 2026. I have written twice and left one message, so I may have the wrong contact details. If so, please tell me.

Our contract allows interest from the due date, but I have not added any. Please pay the $3,220.00 by Wednesday 9 December 2026. The account is 03-0547-0319445-00, Calder Building, reference 1190.

If you cannot pay it all at once, ring me on 027 555 0182 and we will make a plan that works for you.

Kind regards,
Ross Calder`,
  },
  {
    name: 'English street-food trader, first ever invoice',
    subject: 'My first invoice! No. 001 – £475',
    body: `Hi Steph,

Thanks so much for having the van at your do. Nobody left hungry, which is the main thing.

So this is my first ever invoice, number 001. 50 portions of fish and chips at £9.50, total £475.00. The cod ran out at eight but the haddock kept us going!

Please pay by Friday 11 December 2026 to Battered & Co, sort code 04-06-05, account 26193380.

Let me know if you need anything else on here for your boss.

Ta,
Ash`,
  },
  {
    name: 'Indian caterer, credit note after returned trays',
    subject: 'Credit note CN-12 for invoice 2260',
    body: `Dear Mrs. Fernandes,

You returned three unopened trays after the party, so I am taking them off your bill.

Invoice 2260: ₹18,600
Credit note CN-12, three trays at ₹900: -₹2,700
New amount to pay: ₹15,900

The day to pay is still 10 December 2026. You can use UPI, joshikitchen@okbank, or pay by cheque to Joshi Kitchen.

I was happy to hear your father-in-law liked the fish curry so much.

Warm regards,
Meera Joshi`,
  },
  {
    name: 'American lawyer turned mediator, invoice with session notes',
    subject: 'Invoice 8-2026, mediation on November 17',
    body: `Dear Ms. Ortiz and Mr. Lang:

Thank you both for your patience at last week's session. You reached an agreement that keeps the matter out of court, and that is your achievement.

Invoice 8-2026 is for 5 hours at $280.00, a total of $1,400.00. You decided to share it equally, so each of you pays $700.00.

Payment is due on December 17, 2026. You may pay by check to Harbor Mediation, 210 Water Street, Portland, ME 04101, or by bank transfer to routing number 011200187, account 4471029385.

The signed agreement is attached for your files.

Sincerely,
Ruth Abernathy`,
    attachments: [{ name: 'agreement-signed.pdf' }],
  },
  {
    name: 'Finnish sauna builder in English to a Scottish hotel',
    subject: 'Invoice 10456, garden sauna',
    body: `Hello Iain,

The sauna is ready and I have heated it three times. The stove needs 40 minutes, after that it is perfect.

Invoice: 10456
Sauna and stove: €7,900.00
Transport: €640.00
First payment, received 5 October: -€3,000.00
Total to pay: €5,540.00
Pay by: Thursday 17 December 2026
Bank transfer: Lauri Hakala, IBAN FI76 5723 0820 1463 50
Reference: 10456

The manual is attached. The most important line in it: never leave towels on the stove.

Lauri`,
    attachments: [{ name: 'manual.pdf' }, { name: 'invoice-10456.pdf' }],
  },
  {
    name: 'Shetland knitter, thanks and question about parcel',
    subject: 'Thank you, and where shall I send the jumper?',
    body: `Dear Annabel,

Your £185 for invoice 27 arrived on Tuesday. Thank you, that was quick!

The jumper is washed, blocked and dry. Shall I send it to the flat in Bristol or to your mother's? The last post that reaches you before Christmas goes on 14 December, so there is plenty of time.

Yours,
Inga Leask`,
  },
  {
    name: 'Cypriot boat mechanic in English, table with VAT',
    subject: 'Invoice 3381 – engine service, M/Y Calypso',
    body: `Dear Captain Harris,

The engine runs clean again. The old fuel filter was blocked, and I kept it so that you can see it.

INVOICE 3381

Item                  Qty    Price      Sum
Service, hours          7    €60.00     €420.00
Fuel filter             2    €38.50     €77.00
Oil, litres            18    €9.00      €162.00
Subtotal                                €659.00
VAT 19%                                 €125.21
Total                                   €784.21

Please pay by 18/12/2026 by bank transfer to IBAN CY72 0020 0128 0000 0120 0527 6100, Andreas Georgiou. If you come by the yard, I take cards as well.

Fair winds,
Andreas`,
  },
  {
    name: 'English cleaner, price change notice with next invoice',
    subject: 'December invoice and a new price from February',
    body: `Hello Mr and Mrs Gill,

Invoice 126 for December: 4 Fridays at £45, so £180 in total. Please pay by 18 December 2026 to Donna Price, sort code 09-01-28, account 67120394. Cash on the kitchen table is fine too.

From 1 February 2027 I would like to charge £48 a visit, as my costs have gone up. Nothing changes before then. If that's too much for you, please tell me and we could do an hour less.

I've used the last of the limescale spray, so could you get some in?

Donna`,
  },
]
