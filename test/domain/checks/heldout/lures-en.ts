/** Good English mails, half of which look like trouble to who reads in haste. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'tennis-court resurfacer in Kent, invoice after two courts',
    subject: 'Invoice 2026-118: resurfacing courts 3 and 4',
    body: `Hello Priya,

Both courts are finished and dry, so the juniors can be back on court on Saturday morning. The surface on court 4 will look a shade darker than court 3 until spring; that evens out with use.

Invoice 2026-118 is attached. In short:

Resurfacing, 2 courts at £2,150: £4,300
VAT at 20%: £860
Deposit you paid on 2 October: -£1,500
Left to pay: £3,660

Please pay by bank transfer by Wednesday, 16 December 2026. Our account is Weald Sports Surfaces Ltd, sort code 20-45-77, account 60318842, with 2026-118 as the reference.

Thanks for the tea, and good luck in the winter league.

Martin Oakes
Weald Sports Surfaces`,
    attachments: [{ name: 'invoice-2026-118.pdf' }],
  },
  {
    name: 'fishmonger and net mender in Donegal, invoice to a restaurant',
    subject: 'Invoice 611 for fish and nets',
    body: `Hi Aoife,

Here's the invoice for last week, number 611.

14 kg cod at €12.50: €175.00
3 nets for the mussel display, 30 m each, at €40.00: €120.00
Total: €295.00

No VAT on any of it, as I'm below the limit. Can you pay it by Friday, 11 December 2026, to my account in Killybegs? IBAN IE34 AIBK 9372 0812 3456 78, name Cathal Gillespie.

The cod will be better again after the storm. I'll ring you Thursday with what's landed.

Cathal`,
  },
  {
    name: 'trainer who taught staff of a debt advice charity',
    subject: 'Invoice T-77, two training days on debt and shame',
    body: `Dear Hannah,

Thank you for two warm and honest days in Leeds. The role play in which Omar had to open a letter headed "FINAL DEMAND" taught the room more than my slides did, and I will keep it in the course.

My invoice, T-77, is attached:

Two days of training at £640: £1,280.00
Train, London to Leeds and back: £58.40
Total: £1,338.40

We agreed on the train fare in your mail of 3 September. I don't charge VAT.

Please pay the total by Monday, 14 December 2026, by transfer to Ruth Abara, sort code 04-00-75, account 39114207.

I'd be glad to come back in spring and see how the new letters are working.

All the best,
Ruth`,
    attachments: [{ name: 'T-77.pdf' }],
  },
  {
    name: 'court interpreter in Finland, invoice to a law office',
    subject: 'Invoice 3047, interpreting on 17 and 18 November',
    body: `Dear Mr Lindqvist,

Thank you for the two days at the District Court. Here is invoice 3047 for my work.

Interpreting from Dari to English, 6.5 hours at 85.00 €: 552.50 €
VAT 25.5 %: 140.89 €
Total: 693.39 €

The hours are those that the clerk signed on both days. Waiting in the corridor is not charged.

The due date is 9 December 2026. Please pay to the account FI39 1593 3000 4123 58 and use the reference number 30 47264.

If the appeal goes ahead, I am free in the first half of February.

With kind regards,
Samira Noorzai`,
  },
  {
    name: 'web developer in Toronto, invoice for bug fixes with odd strings',
    subject: 'Invoice 1092: newsletter fixes',
    body: `Hi Dave,

All three bugs are fixed and live:

- The greeting no longer shows "Dear {{first_name}}" when a reader has no name on file.
- The sign-up form no longer fills in "TBD" as the city by default.
- The test page with "Lorem ipsum" is gone from the sitemap.

Invoice 1092 is attached: 9 hours at $95 is $855.00, HST at 13% is $111.15, and the total is $966.15. It's the 9 hours you approved on November 12.

Payment is due on December 11, 2026. Interac e-Transfer to billing@northpine.example works best, or mail a cheque to the address on the invoice.

Cheers,
Renée`,
    attachments: [{ name: 'Invoice-1092.pdf' }],
  },
  {
    name: 'type designer in Utrecht, invoice for a specimen booklet',
    subject: 'Factuur / invoice 26-049, specimen booklet',
    body: `Dear Johan,

The booklet is at the printer's. You asked for real text in place of "lorem ipsum" on pages 4 to 9, and I think it was the right call: the long ij in "IJSSELMEER" in all capitals now has its moment.

Invoice 26-049

Design of the specimen: € 1.450,00
Redrawing of the capitals IJ and Ĳ, agreed on 29 October: € 380,00
VAT 21%: € 384,30
Total: € 2.214,30

Please transfer the total by 10 December 2026 to NL90 INGB 0006 8234 17, Atelier Bakker, with 26-049 in the description.

Groet,
Marleen Bakker`,
  },
  {
    name: 'funeral florist, first reminder to a widower',
    subject: "Invoice 892 for Margaret's flowers",
    body: `Dear Mr Fairclough,

I hope you and the family are doing all right. Several people have told me how lovely the church looked, and that the sweet peas were just like the ones in Margaret's garden.

Invoice 892 for £186.50 had a due date of 13 November 2026 and I can't see the payment on my side yet. There is a great deal to think of at a time like this, so I've attached a copy for you.

Would Friday, 11 December 2026 suit you? You can pay by transfer to Petal & Stem, sort code 30-92-16, account 02277418, or by cash or card in the shop. If it is simpler for your daughter to deal with it, I'm happy to send it to her. And if you have paid already, thank you, and please put this aside.

With warm wishes,
Jean Hollis`,
    attachments: [{ name: 'Invoice 892.pdf' }],
  },
  {
    name: 'football coach in Texas, invoice for penalty-kick clinics',
    subject: 'Invoice 0231 - penalty clinics, November',
    body: `Hi Coach Ramirez,

Four Tuesday clinics are done. The girls took about 900 penalties and missed fewer every week. Kayla's strike into the top corner is something else.

Invoice 0231
4 clinics at $160 each
Total: $640.00
Due: December 9, 2026

You can pay by Zelle to 512-555-0148 or with a check made out to Dale Whitcomb.

No penalty for a rained-out night: if we lose one in December, I simply don't bill it.

See y'all at the final,
Dale`,
  },
  {
    name: "playwright's agent in Dublin, invoice for the play Final Notice",
    subject: 'Invoice 558, performing rights for "Final Notice"',
    body: `Dear Eoin,

Congratulations on a full house every night. Brian was in the third row on Saturday and laughed at his own bailiff.

Invoice 558 covers the rights to perform "Final Notice":

6 performances at €75.00: €450.00
Total to pay: €450.00, due on Friday, 18 December 2026

There is no VAT on this invoice. Please pay by bank transfer to Lantern Play Agency, IBAN IE35 BOFI 9000 1788 2244 61, with the number 558.

Brian asks whether he might have the poster with "LAST WARNING" across it, if there is one spare.

Best wishes,
Niamh Roche`,
  },
  {
    name: 'security consultant in Berlin, invoice for threat modelling',
    subject: 'Rechnung / Invoice SC-2026-31, threat model for the payment app',
    body: `Dear Ms Vogt,

Attached are two files: the threat model as discussed in the workshop, and invoice SC-2026-31.

The main result fits in a sentence: the most serious threat is not the attacker in the network but the default password of the label printer. Section 4 says what to do about each threat and who could own it.

3 days at EUR 1,120.00: EUR 3,360.00
VAT 19%: EUR 638.40
Total: EUR 3,998.40

The total is due on 18 December 2026, by transfer to Kern Sicherheit GmbH, IBAN DE47 3704 0044 0532 0130 77.

Please change the printer password first and read the rest later.

Kind regards,
Tobias Kern`,
    attachments: [{ name: 'SC-2026-31.pdf' }, { name: 'threat-model.pdf' }],
  },
  {
    name: 'electrician in Ohio, estimate with cable termination',
    subject: 'Estimate E-415 for the barn wiring',
    body: `Hi Mr. Yoder,

Thanks for walking me through the barn. Estimate E-415 is attached, and here is what it covers:

Sub-panel, 100 amp: $1,840
Cable run and termination at both ends, 60 feet: $620
Four outdoor outlets: $290
Total: $2,750

If we dig and hit rock, I'll stop and call you with a price before anything is added. The number above doesn't change without your OK.

The estimate is good until December 18, 2026. To book the job I ask for 40% up front, $1,100, by check on the day we start, and the other $1,650 by check on the day the inspector passes it.

Thank you,
Curtis Bell`,
    attachments: [{ name: 'E-415.pdf' }],
  },
  {
    name: 'gallery in Melbourne, invoice for photographing a collection',
    subject: 'Invoice 207: photographs of the Hsu collection',
    body: `Hi Wendy,

The whole collection is shot, colour-corrected and in your shared folder: 48 works, including both pieces called "Untitled [XXX]" and the small one whose label reads "To be determined".

Tax invoice 207
48 photographs at $22: $1,056.00
GST 10%: $105.60
Total: $1,161.60
Due: Wednesday, 9 December 2026

Pay by bank transfer to Jo Mercer Photography, BSB 063-114, account 1042 7786.

The courier's collection of the lights is booked for Friday, so the big door can be locked again after that.

Jo`,
  },
  {
    name: 'piano tuner in Singapore, reminder to Mr Soon',
    subject: 'Invoice 1746, piano tuning on 22 October',
    body: `Dear Mr Soon,

How is the Kawai settling in? With the new humidity bar it should hold its pitch well through the rainy months.

I haven't seen the payment for invoice 1746 yet: S$180, due on 12 November 2026. It may have gone astray between your old and new address.

Could you send it by Friday, 4 December 2026? PayNow to UEN 53398712K is easiest. If you have paid in the past few days, please ignore this mail.

Please give my regards to Mrs Soon. Her Schubert was wonderful.

Lim Boon Keat`,
  },
  {
    name: 'cleaner in Bristol to a couple named April and Will, monthly invoice',
    subject: 'Invoice 34 for November',
    body: `Hi April, hi Will,

Invoice 34, for the four Mondays from 2 to 23 November:
4 visits x 2.5 hours x £18 = £180

Could you pay it by Monday, 7 December? Same account as always: Dorota Maj, sort code 23-05-80, account 41772093.

May and June, my two girls, loved the biscuits. I left the spare key in the blue bowl.

Dorota`,
  },
  {
    name: "painter in Glasgow, invoice for work at the sheriff officers' office",
    subject: 'Invoice 2611-4: painting at the Sheriff Court annexe',
    body: `Hello Mrs Dalgleish,

That's the job finished, a day earlier than planned. The debt recovery room and the wee waiting area have both had two coats, and the final coat on the stairs was dry by Friday.

Invoice 2611-4
Two rooms: £1,275
Stairs and handrail: £340
VAT 20%: £323
Total: £1,938

The date to pay by is Thursday, 10 December 2026. Bank transfer, please, to Rab Tennant Decorators, sort code 80-22-60, account 00417736.

If ye spot a missed bit, gie us a shout and I'll be round. That's free for a year.

Rab`,
  },
  {
    name: 'book editor in Auckland, invoice for a crime novel with a threatening title',
    subject: 'Invoice 88 for "Pay Up or Die"',
    body: `Kia ora Tane,

"Pay Up or Die" is back in your inbox with my notes. The ending works. I believed every word of Vic's ultimatum on page 311, and I nearly forgave him by the end.

Invoice 88 is attached:

Line edit, 92,000 words at $14 per 1,000 words: $1,288.00
GST 15%: $193.20
Total: $1,481.20

Please pay by 11 December 2026 by internet banking to Kowhai Editing, 12-3147-0082214-00.

Enjoy the break. You've earned it, and so has Vic.

Ngā mihi,
Briar`,
    attachments: [{ name: 'Invoice 88.pdf' }],
  },
  {
    name: 'sign painter in California, invoice for warning signs in capitals',
    subject: 'Invoice 5520 / six signs',
    body: `Hi Lorraine,

Your six signs are ready to pick up, or I can drop them off Monday on my way to Fresno:

2 x "PRIVATE ROAD. VIOLATORS WILL BE PROSECUTED" at $140: $280.00
3 x "NO PARKING! TOW-AWAY ZONE" at $95: $285.00
1 x "BEWARE OF GOAT": $120.00
Subtotal: $685.00
Sales tax 9.5%: $65.08
Invoice 5520 total: $750.08

Payment is due by December 10, 2026. Check to Sol's Signs, or Venmo @sols-signs.

I painted the goat with a smile. If you'd like her meaner, that's a free fix.

Sol`,
  },
  {
    name: 'nursery in Wales, plain receipt',
    subject: 'Receipt for November fees',
    body: `Dear Mr and Mrs Pugh,

Thank you. We received your payment of £756.00 on 23 November 2026 for invoice 1130 (18 days at £42). Nothing is left to pay for November.

Gwen has lost one red mitten. If it is at home, she would like it back for Friday's walk.

Diolch,
Little Acorns`,
  },
  {
    name: 'bookkeeper in Estonia, statement with paid and open invoices',
    subject: 'Statement for October and November',
    body: `Dear Kadri,

Attached is the statement you asked for. In brief:

Invoice 26-201, 310.00 €, October bookkeeping: paid on 9 November, thank you
Invoice 26-214, 310.00 €, November bookkeeping: due on 7 December 2026
Invoice 26-215, 275.00 €, annual report draft: due on 7 December 2026

So 585.00 € remains, out of 895.00 € for the two months. None of it is late.

You can pay both invoices in one transfer to Numbri OÜ, EE38 2200 2210 2014 5685. Please write both numbers in the explanation field.

The tax office asked about the van. I answered for you yesterday, and they need nothing from you.

Regards,
Liis`,
    attachments: [{ name: 'statement-2026-11.pdf' }],
  },
  {
    name: 'carpenter in Cork, estimate with a choice of wood',
    subject: 'Estimate for the kitchen shelves',
    body: `Hi Sinéad,

Lovely to meet you and the dog. For the oak shelves over the cooker, three of them, 1.8 m each, sanded and oiled, I'd charge €780.00 plus 13.5% VAT, so €885.30 in all. That includes taking down the old ones and filling the holes.

If you would sooner have ash, it'd be €100 less before VAT.

The estimate holds until 31 December 2026. I'd have them up in the week of 18 January, and you'd pay by transfer within 14 days of the invoice date. No deposit.

Have a think about it over Christmas. If you decide to leave the wall bare, no hard feelings at all.

Donal`,
  },
  {
    name: 'roofer in Bavaria, change of plan because of snow',
    subject: 'New date for your roof: 7 December',
    body: `Dear Mr and Mrs Huber,

We have to move the work on your roof. The forecast says snow and ice from tomorrow to Sunday, and I will not send my people up there in that.

We will come on Monday, 7 December 2026 at 7:30 instead. The scaffolding stays where it is and costs you nothing for the added week. The price of 6.840,00 € including VAT is the same as in my estimate of 26 October.

The tarpaulin is attached firmly on the north side, so your attic will stay dry. If the date does not suit you, please call me and we will find another.

Kind regards,
Alois Brandl`,
  },
  {
    name: 'accountant in Surrey, notice of changed bank details',
    subject: 'Our new bank account from 1 December',
    body: `Dear Mrs Okafor,

We are moving to a new bank. From 1 December 2026 our account is:

Thorne & Lacey LLP
Sort code 40-17-53
Account 21884406

You don't have anything to pay right now, so there is nothing to do today.

Mails about changed accounts are sometimes fraud, and you are right to be wary of this one. Before you use the new account, please ring Janet on the number printed on any of our old letters and let her read the digits to you.

Yours sincerely,
Philip Lacey`,
  },
  {
    name: 'translation agency in Lyon, late and formal reminder',
    subject: 'Second reminder: invoice F-2026-340',
    body: `Dear Ms Chevalier,

Invoice F-2026-340 for 1 248,00 € was due on 15 October 2026, and I have not found the payment in our account. A copy is attached.

Is there anything on the invoice that you would like to have explained or put right? If so, a short reply is enough and I will look at it the same day.

If all is in order, please transfer 1 248,00 € by Friday, 4 December 2026 to Ponts et Mots, IBAN FR76 3000 4008 2800 0012 3456 703. We have not added interest or the fixed sum of 40 € that the law allows.

If it would help you to pay in two parts, I am glad to agree on that.

Kind regards,
Hélène Marchetti`,
    attachments: [{ name: 'F-2026-340.pdf' }],
  },
  {
    name: 'physiotherapist in Cape Town, instalment plan confirmed',
    subject: 'Invoice 4410 in two parts, as agreed on the phone',
    body: `Dear Thandi,

Thank you for calling me. It's no trouble at all to split invoice 4410.

The total is R3,200 and we agreed on two equal parts:

R1,600 by 30 November 2026
R1,600 by 31 December 2026

Please pay by bank transfer to Sea Point Physio, FNB, branch code 250655, account 62 4419 8073, with reference 4410. There is no interest and no fee for paying in parts.

Keep the knee moving, even in the heat. Ten minutes of the slow exercise is better than an hour of worry.

Warm regards,
Liesl van Wyk`,
  },
  {
    name: 'printer in Ghent, credit note after a misprint',
    subject: 'Credit note C-019 for the misprinted menus',
    body: `Dear Bart,

You are right, 250 of the menus say "mosselen met frieten" twice. That was our mistake in the last proof.

Credit note C-019 is attached. It takes 250 menus at € 0,80, so € 200,00 plus 21% VAT, € 242,00 together, off invoice 2026-771. The invoice was € 605,00, so the new total to pay is € 363,00. The due date stays 11 December 2026.

Account: BE68 5390 0754 7034, Drukkerij De Leie
Reference: +++026/0077/10021+++

The reprinted menus come on Friday before noon, at no charge.

With apologies for the mess at the Sunday lunch,
Els`,
    attachments: [{ name: 'C-019.pdf' }],
  },
  {
    name: "insolvency practitioner's office in Manchester, plain mail to a supplier",
    subject: 'Harlow Bakeries in administration: what happens next',
    body: `Dear Mr Shah,

I am writing about Harlow Bakeries, which owes you £2,316.00 for flour. The company went into administration on 19 November 2026, which means that we now run it while we look for a buyer.

You don't need to do anything yet. In January you will get a form on which you can state what you are owed, and we will help you fill it in if you wish. I cannot say today how much of the sum you will get back, or when, and I would rather tell you that plainly than guess.

For flour that you deliver from now on, we pay on the day of delivery.

I know this is hard news before Christmas. My direct number is 0161 496 0122, and you can ring me between 9 and 5.

Yours sincerely,
Deborah Flint`,
  },
  {
    name: 'fitness studio in Stockholm, recurring invoice with suspension training',
    subject: 'Faktura / invoice 20261188, December',
    body: `Hi Anna!

Here is the invoice for December's classes for your team:

Invoice 20261188
8 classes of suspension training and balance at 190 kr: 1 520,00 kr
VAT 6 %: 91,20 kr
Total: 1 611,20 kr
Due date: 2026-12-15
Pay to: bankgiro 5805-6615, reference 20261188

The straps hang from the ceiling now and hold 200 kg each, so nobody needs to worry. Class on Lucia morning starts with candles and ends with saffron buns.

Hugs,
Malin`,
  },
  {
    name: "cover band's singer in Nashville, receipt for a gig",
    subject: 'Paid in full, thank you! Receipt for November 21',
    body: `Hey Brooke,

Your check for $1,150.00 cleared this morning, so invoice 77 is paid in full. This mail is your receipt.

You all danced like it was the last night on earth. The bride's dad asking for "Take the Money and Run" while he handed me the envelope was the best thing I've seen all year.

If you need a W-9 for your files, holler and I'll send one.

Yours,
Jolene and the Past Due Notices`,
  },
  {
    name: 'beekeeper in Slovenia writing to a shop in Graz, short invoice',
    subject: 'Invoice 57, honey',
    body: `Good day Mr Steiner,

I sent today 30 jars of chestnut honey, net weight 450 g each. They travel with DPD, number 01976543210088, and come on Friday.

Invoice 57: 30 jars x 9,50 € = 285,00 €. Please pay by 12 December 2026 to my account SI56 0260 0001 9810 466, Marko Zupan, with the number 57.

If one jar is broken, send me a photo and I take it away from the invoice.

Greetings from the bees,
Marko`,
  },
  {
    name: 'sound recordist in Vancouver, invoice for the film Deadline',
    subject: 'Invoice 0419, "Deadline", shooting days 12 to 16',
    body: `Hi Marcus,

That's a wrap on my side. The hostage scene is the cleanest sound I've got all year, even with Imani screaming "You have until midnight!" a metre from the boom.

Invoice 0419
5 days at $520: $2,600.00
Equipment, 5 days at $110: $550.00
GST 5%: $157.50
Total: $3,307.50
Due: Friday, December 18, 2026

E-transfer to pay@coastsound.example, please, or direct deposit: institution 004, transit 94120, account 5218830.

I didn't charge for the wait on day 14. Nobody can schedule a seagull.

In the credits, please spell me "Kwame Boateng-Reid".

Kwame`,
  },
  {
    name: 'dog walker, three lines',
    subject: 'Invoice 9, dog walks',
    body: `Hi Tom, invoice 9: 11 walks in November at £15 is £165.
Could you send it by Friday, 4 December 2026 to Jess Webb, sort code 11-04-38, account 00821657?
Biscuit rolled in something on Tuesday. I hosed her down, no charge for the spa.`,
  },
  {
    name: 'language school in Milan, statement with a course that was credited',
    subject: 'Your statement for autumn 2026',
    body: `Dear Ms Conti,

The statement for your team is attached. Here it is in words:

Invoice 402, English for Monday's group: € 480,00, paid on 30 October
Invoice 419, English for Thursday's group: € 360,00
Credit note 7, two lessons when our teacher was ill: -€ 120,00
Already paid: € 480,00
Left to pay: € 240,00

The due date of the € 240,00 is 18 December 2026. Please pay by bank transfer to Scuola Ferri, IBAN IT60 X054 2811 1010 0000 0123 456, with the number 419.

Three of your colleagues missed the final test. They may sit it in January, and there is no fee for that.

Cordial greetings,
Giulia Ferri`,
    attachments: [{ name: 'statement-autumn-2026.pdf' }],
  },
  {
    name: 'hay farmer in Yorkshire, invoice in dialect',
    subject: "Bill 14, hay for t' Shetlands",
    body: `Now then Karen,

That's sixty small bales stacked in your barn, and a few cats already asleep on 'em.

Bill 14
60 bales at £5.50: £330
Delivery: £20
Total: £350

Delivery's same as we said on t' phone. Can you pay us by Saturday, 12 December 2026, please? Bank transfer to G. & M. Thwaite, sort code 05-08-81, account 33710296, or cash if you're passing.

If yon ponies turn their noses up, I'll fetch it back and no fuss.

Geoff`,
  },
  {
    name: 'devops contractor in Bengaluru, invoice with killing and executing',
    subject: 'Invoice INV/26-27/083: October and November support',
    body: `Hi Meera,

The nightly job no longer dies. A zombie process held the lock, so I killed it, and the script now aborts and warns us at once in place of hanging. The default timeout is 30 seconds.

Invoice INV/26-27/083 is attached:

40 hours at ₹2,200: ₹88,000
GST 18%: ₹15,840
Total: ₹1,03,840

Please pay by 15 December 2026, by bank transfer to Anirudh Rao, HDFC Bank, account 50100284417736, IFSC HDFC0001204, or by UPI to anirudhrao@hdfcbank.

All 40 hours are within the support plan you signed in April.

Regards,
Anirudh`,
    attachments: [{ name: 'INV-083.pdf' }],
  },
  {
    name: 'second-hand bookseller in Edinburgh, reminder with titles',
    subject: 'Your order of 20 October, invoice B-1302',
    body: `Dear Professor Quill,

I hope the parcel reached you in good order: "Crime and Punishment" (£6.00), "Debt: The First 5,000 Years" (£12.50) and "The Trial" (£9.00). With postage of £4.20 that made £31.70 on invoice B-1302.

The due date was 10 November 2026 and I haven't seen the payment yet. It was a thin slip inside the Dostoevsky and easy to miss, so here is all you need: £31.70 to Grassmarket Books, sort code 83-06-08, account 00215574, reference B-1302. Any day up to 9 December 2026 would be fine.

If it crossed with this mail, thank you, and happy reading.

Yours,
Fergus Innes`,
  },
  {
    name: 'sworn translator in Valencia, invoice for legal papers',
    subject: 'Factura 2026/95, sworn translation of the divorce decree',
    body: `Dear Mrs Whitmore,

Your sworn translation is ready: seven pages, stamped and signed. The consulate accepts it as it is. I changed nothing about how the court described either of you, since I may not, but I did add a note on page 3 that explains what "in absentia" means in Spain.

Invoice 2026/95
7 pages at 38,00 €: 266,00 €
VAT 21%: 55,86 €
Total: 321,86 €

Please pay by 9 December 2026 by transfer to Elena Todo Ferrer, IBAN ES91 2100 0418 4502 0005 1332. The paper copy is already in the post to you.

I wish you a calm end to a hard year.

Elena Todo`,
  },
  {
    name: 'solicitor in Belfast, estimate for a will',
    subject: 'Estimate for your will, and what it includes',
    body: `Dear Mr McAllister,

Thank you for coming in on Monday. My fee for drawing up your will would be £290 plus £58 VAT, so £348 in total.

That includes a first meeting, a draft, one round of changes, and the day you sign with two of us here as witnesses. It doesn't include advice on tax. If you find you would like that, I will tell you the price first and you can decide then.

The estimate is valid until 31 January 2027. I would send you the invoice after you have signed, with 30 days from the invoice date to pay, by card, cheque or bank transfer.

There's no hurry. Some people like to let it lie over Christmas, and that is quite all right.

Yours sincerely,
Orla Devlin`,
  },
  {
    name: 'graphic designer in Chicago, form request and recurring invoice',
    subject: 'December invoice (no. 2026-12) and the W-9',
    body: `Hi Nate,

Two attachments today: the W-9 that Accounting asked for, and invoice 2026-12.

It's the usual monthly amount, $1,800.00 for up to 20 hours of design, and it's due on December 15, 2026. My bank details haven't changed: Mia Kowalski Design LLC, routing 122105155, account 7700341196. They're on the invoice too.

I'm off from December 24 to January 3. If a fire starts before then (the good kind, like a surprise launch), call me and we'll figure it out.

Mia`,
    attachments: [{ name: 'Invoice 2026-12.pdf' }, { name: 'W-9.pdf' }],
  },
  {
    name: 'prop maker in London, invoice for a blackmail letter',
    subject: 'Invoice 364, props for "The Lodger Upstairs"',
    body: `Hello Fen,

The props are in the green crate by the stage door:

Blackmail letter, three copies ("PAY BY MIDNIGHT OR YOUR WIFE SEES THE PHOTOGRAPHS"): £85
Summons with wax seal, two copies: £140
Bundle of unpaid bills tied with ribbon: £65

Invoice 364 comes to £290. I'm not registered for VAT. Please pay by Monday, 14 December 2026, by transfer to Ada Crowther, sort code 09-01-29, account 65120983.

The letters tear nicely along the fold, so your villain can be as furious as he likes. If he gets through all three, tell me and I'll print two more for nothing.

Break a leg,
Ada`,
  },
  {
    name: 'copywriter who rewrote collection letters, invoice',
    subject: 'Invoice CW-52, rewriting your reminder letters',
    body: `Hi Declan,

Here are the five new letters. "Failure to pay will result in legal action" has become "If something stands in the way, please ring us", and "remit forthwith" has gone to the big filing cabinet in the sky. You were right that letter 3 was the worst of them.

The letters are attached, and so is invoice CW-52: 5 letters at €210.00, that is €1,050.00, plus VAT at 23%, €241.50. The total is €1,291.50, due on 16 December 2026.

Bank transfer to Plain Words Ltd, IBAN IE32 ULSB 9850 6010 2733 44, please.

I'd love to hear in a few months whether more people pay and fewer people cry.

Gráinne`,
    attachments: [{ name: 'CW-52.pdf' }, { name: 'new-letters.docx' }],
  },
  {
    name: 'bridge engineer in Porto, invoice for an inspection',
    subject: 'Invoice 2026/61: inspection of the suspension footbridge',
    body: `Dear Dr Amaral,

The footbridge is sound. Two of the hangers have rust at the lower termination, and the report tells which and how to treat it. There is no reason to suspend the traffic or to close the bridge, not even for a day.

Report and invoice 2026/61 are attached:

Inspection with rope access: 1 900,00 €
Report in Portuguese and English: 350,00 €
VAT 23%: 517,50 €
Total: 2 767,50 €

The total is due on 18 December 2026. Please pay by transfer to Traço Firme Lda, IBAN PT50 0035 0123 0000 9876 5431 8.

With best wishes,
Inês Carvalho`,
    attachments: [{ name: 'fatura-2026-61.pdf' }, { name: 'report.pdf' }],
  },
  {
    name: 'IT shop in Leicester, receipt with a long serial number',
    subject: 'Receipt R-2209 for the laptop repair',
    body: `Hello Mr Begum-Hart,

Thanks for coming in today. You paid £113.00 by card (ending 4471): £65.00 for the new screen and £48.00 for labour. Invoice 2209 is paid in full and you owe us nothing.

The serial number of the new screen is 7310 0042 9915 2086-B. Keep it with this mail, as the maker's warranty runs to 25 November 2028.

The old screen went to be recycled. The sticker of the cat came off in one piece and is under the keyboard.

Amit at Fixwell`,
  },
  {
    name: 'wedding baker in Galway, invoice with an extra tier that was agreed',
    subject: 'Invoice 140: cake for Saturday the 5th',
    body: `Hi Róisín and Fiachra,

Ten days to go! Here is invoice 140 for the cake:

Three tiers, lemon and elderflower: €420
Fourth tier, the one you asked for on 8 November when the cousins from Boston said yes: €95
Your deposit: -€150
Left to pay: €365

Could I have it by Thursday, 3 December 2026? Revolut to @sweetsorcha or a transfer to IE30 BOFI 9040 9371 5502 83, Sorcha Burke.

I'll be at the hotel at 11 on the day, and I bring a repair kit, so if Uncle Pádraig leans on it again, we're ready.

Sorcha`,
  },
  {
    name: 'stonemason in Devon, invoice for a headstone',
    subject: "Invoice 71 for your mother's headstone",
    body: `Dear Miss Treloar,

The headstone was set on Friday and the ground has been made good around it. I cut the inscription as you drew it:

ROSE TRELOAR
1948 – 2026
SHE NEVER LEFT A LETTER UNANSWERED

Invoice 71: the stone, £980; 48 letters and figures at £3, £144; less the £400 you paid in August. That leaves £724.

Please pay it by 31 December 2026, by cheque to T. Penrose or by transfer to sort code 55-81-02, account 77004318. If that is a bad time, tell me and we'll find a day that suits you.

The lettering will soften with the first winter. She was a kind neighbour to my parents and I was glad to do it.

Tom Penrose`,
  },
  {
    name: 'family mediator in Leeds, half of the fee to each',
    subject: 'Invoice M-208a, your half of the mediation fee',
    body: `Dear Mr Farrow,

Thank you for coming to all three meetings. I know that none of them was easy.

The fee for three meetings at £180 is £540. You and Ms Farrow agreed at the start to pay half each, so invoice M-208a is for £270. Your half and hers have nothing to do with each other: whatever happens with one, the other isn't affected.

Please pay the £270 by Wednesday, 9 December 2026, by transfer to Calder Mediation, sort code 20-33-51, account 90442718. There's no VAT.

The draft agreement is with both solicitors. Until they've read it nothing in it binds either of you.

Kind regards,
Susan Achebe`,
  },
  {
    name: "cat sitter in Lisbon, payment short by the bank's fee",
    subject: 'Invoice 62: 15 € still open',
    body: `Hi Karl,

Thanks for paying invoice 62. Of the 240 €, 225 € arrived, so I think your bank kept 15 € for the transfer from Norway.

Could you send the missing 15 € by Friday, 11 December 2026? MB WAY to 912 555 014 costs nothing, or use the same IBAN as last time, PT50 0010 0000 4987 6543 2107 3. If the fee would be as high again, leave it and we'll add it to the next invoice in March.

Mingau is well and has forgiven the suitcase.

Beatriz`,
  },
  {
    name: 'guitar teacher in Adelaide, customer paid twice',
    subject: 'You paid invoice 318 twice',
    body: `Hi Gus,

You've paid invoice 318 twice: $220 came in on 16 November and another $220 on 23 November. It happens to me with the power bill.

I can send the second $220 back to your account tomorrow, or put it towards the lessons in February. Just tell me which you'd like.

You don't owe me anything right now. Well, apart from eight clean bars of "Blackbird".

Pete`,
  },
  {
    name: 'architect in Vienna, thanks for payment, plain',
    subject: 'Thank you for the quick payment',
    body: `Dear Ms Lechner,

Your transfer of 4.320,00 € for invoice 2026-27 arrived today, a week before the due date. Thank you very much.

The permit is still with the building authority. I asked again this morning and was told to expect an answer in the second week of December. As soon as it comes I will call you, and then we can fix the date for the excavator.

Warm regards,
Felix Auer`,
  },
  {
    name: 'bookkeeper in Perth, plain mail on dates around Christmas',
    subject: 'Office closed from 19 December to 10 January',
    body: `Hi everyone,

We're closed from Saturday, 19 December 2026 to Sunday, 10 January 2027.

December invoices go out on the 17th, and the due date on each will be 15 January 2027, so nobody has to pay a bill on Boxing Day. Your direct debits run as usual.

If the tax office writes to you in the meantime, don't be alarmed by the bold red type. Take a photo, send it to help@sandgroper.example, and Lucy will look at it within two working days.

Merry Christmas from the four of us,
Bev`,
  },
  {
    name: 'window cleaner in Norwich, price rise for 2027',
    subject: 'New price from January 2027',
    body: `Hi Mrs Golding,

From 1 January 2027 the price for your windows goes up from £24 to £26 a visit. It's the first rise in three years, and it pays for the new ladder and for Kyle's wages.

Nothing else changes: we come every eight weeks, do the sills for free, and shut the gate so Hector stays in.

If you'd like to stop or have us round less often, tell me any time. You don't have to give a reason.

Ta,
Wayne`,
  },
  {
    name: 'hosting firm in the Netherlands, monthly direct debit',
    subject: 'Invoice NL-88213, to be collected on 3 December',
    body: `Hello Pieter,

Your invoice NL-88213 is attached.

Hosting, December: € 22,50
Two mailboxes: € 9,00
VAT 21%: € 6,62
Total: € 38,12

You don't need to do anything. We will collect € 38,12 by direct debit on Thursday, 3 December 2026, from your account ending in 417.

Last month's upgrade to the new server is included in the price and costs nothing extra. If a page looks odd since then, reply to this mail and Femke will fix it.

Team Polderhost`,
    attachments: [{ name: 'NL-88213.pdf' }],
  },
  {
    name: 'Polish welder in Norfolk, short non-native invoice',
    subject: 'Invoice 22/2026 gate',
    body: `Hello Mr Barnes,

Gate is ready and it close good now. I make the hinge stronger, no money for this, I want that it hold.

Invoice 22/2026
Work 3 days x £120 = £360
Steel = £85
Together = £445

Please pay by 10 December 2026, bank transfer: Pawel Wrona, sort code 07-04-36, account 18224590.

I have photo of your dog behind gate. He look like in prison, very sad, but is good gate.

Thank you,
Pawel`,
  },
  {
    name: 'grandmother who knits for a Shetland shop, invoice by dictated mail',
    subject: 'My invoice nummer 6, the yokes',
    body: `Dear Inga,

Me grandson is typing this for me so du can blame him for the spelling.

There's five Fair Isle yokes in the parcel, at £135 each, so that's £675 on invoice 6. The peerie blue one took three tries and I'm no charging for the first two.

Du can pay me any wye that suits by Friday, 18 December 2026: a cheque to Mrs B. Jamieson, or the bank, sort code 83-24-12, account 00116283.

The wool is finished till the New Year, so I'll start the next ones in January.

Love,
Baabie`,
  },
  {
    name: 'freelance nurse in Nairobi, invoice with M-Pesa',
    subject: 'Invoice 0077, home visits in November',
    body: `Dear Mr Kamau,

Your mother is eating better and her pressure is back in the safe range. The wound is clean; I will see it again on Friday.

Invoice 0077
12 home visits at KSh 1,800 = KSh 21,600
Due date: Saturday, 5 December 2026
How to pay: M-Pesa Paybill 522900, account 0077

The emergency visit on the night of the 14th is one of the twelve and is at the normal price, as we agreed when I took her on.

God bless your house,
Sister Wanjiru`,
  },
  {
    name: 'wedding drummer in Lagos, reminder for the second half',
    subject: 'Second half for the Adeyemi wedding, invoice 45',
    body: `Good morning Auntie Folake,

Again, congratulations to the new couple! My wrists are still talking about the last dance.

The second half of invoice 45, ₦350,000 of ₦700,000, had a due date of 14 November 2026. I have not seen it yet, and I know how a house full of in-laws can swallow a month.

Could it come by Friday, 4 December 2026? The account is Tunde Balogun, GTBank, 0137728845. If you have sent it already, please send me a picture of the slip so that I can ask my bank.

Greetings to Uncle.

Tunde`,
  },
  {
    name: 'landscaper in Normandy, revised estimate after the client cut the plan',
    subject: 'Revised estimate D-2026-18, without the pond',
    body: `Dear Mr and Mrs Pemberton,

As you wished, I have taken the pond out. The revised estimate is attached and replaces the one of 6 November.

Terrace, 40 m² at 60,00 €: 2 400,00 €
Hedge, 32 m at 30,00 €: 960,00 €
VAT 20%: 672,00 €
Total: 4 032,00 €

It is valid until 15 January 2027. If you accept, the deposit of 30%, 1 209,60 €, would be due on 22 January 2027 by transfer (the IBAN is in the estimate), and the remaining 2 822,40 € after the last hedge plant is in the ground, with 30 days from the invoice date.

The toad has already moved in where the pond was going to be. I can plant around him.

Cordially,
Luc Lemoine`,
    attachments: [{ name: 'D-2026-18-rev.pdf' }],
  },
  {
    name: 'tax adviser in Helsinki, invoice in officially minded but plain English',
    subject: 'Invoice 50612: answer to the Tax Administration',
    body: `Dear Ms Salonen,

I sent our answer to the Tax Administration on 20 November. They asked why the trip to Oulu was a business trip, and your diary shows it clearly. A decision usually takes about two months. Until then nothing will be collected from you.

Invoice 50612 is attached.

4 hours at 140,00 €: 560,00 €
VAT 25,5 %: 142,80 €
Total: 702,80 €
Due date: 16.12.2026
Account: FI62 5780 3820 0712 48
Reference number: 5 06122

If the decision goes against us, we have 60 days to appeal, and the first hour of that is included in the price.

Kind regards,
Petteri Aho`,
    attachments: [{ name: 'lasku-50612.pdf' }],
  },
  {
    name: 'puppet theatre in Prague, estimate for a festival',
    subject: 'Estimate for "The Devil\'s Debt" in May',
    body: `Dear Rosalind,

We would love to come back in May with "The Devil's Debt". Here is what it would cost:

3 performances at 450 €: 1 350 €
Ferry and fuel, fixed: 210 €
Total: 1 560 €

There is no VAT on it. The estimate is valid until 31 January 2027. You would pay after the last performance, by bank transfer, within 14 days of the invoice date. If fewer than three shows fit in your programme, we take 450 € off for each.

The Devil lost a horn in Dover last time, but he has been repaired and is as wicked as ever. If parents ask: nobody in the play is punished for the debt. The miller pays with a song, and the Devil takes it.

With love from Prague,
Vojta and Klára`,
  },
  {
    name: 'locksmith in Boston, short reminder',
    subject: 'Invoice 7310, front door lock',
    body: `Hi Ms. Greene,

A quick reminder that invoice 7310 for $215.00 was due on November 18, 2026. It's for the new deadbolt after the break-in.

You can pay by card at baystatelocks.example/pay/7310 or mail a check to Bay State Locks, 14 Mercer St. Wednesday, December 2 would be great. If it's already on its way, thank you!

How's the new lock? If the key sticks in the cold, puff a little graphite in it, or call me and I'll stop by for free.

Lou Ferrante`,
  },
  {
    name: 'drama therapist in a prison, invoice to the arts council',
    subject: 'Invoice DT-16: eight sessions at HMP Millbrook',
    body: `Dear Alison,

All eight sessions have taken place, the last one two days before the lockdown of C wing. Eleven men started and nine finished; one was released and one moved. The final piece was called "No Further Action", and the governor cried.

Invoice DT-16
8 sessions at £155: £1,240.00
Travel, 8 returns at £12, as in the grant letter: £96.00
Total: £1,336.00

Please pay by Monday, 21 December 2026 to Joseph Marlow, sort code 60-83-71, account 20047715.

The men's own words about the project are on page 2 of the report I sent you on Monday. Please leave their names out if you quote them.

Joe`,
  },
]
