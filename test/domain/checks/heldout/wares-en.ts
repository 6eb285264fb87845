/** Good English mails as freelancers and small firms of many countries send them. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'plumber in Leeds, first invoice to a new customer',
    subject: 'Invoice 1187 – boiler valve, 14 Harehills Grove',
    body: `Hi Mrs Okafor,

Good to meet you on Monday, and thanks for the tea. The new pressure valve is holding fine at 1.4 bar.

Invoice 1187 is attached:

Call-out and first hour: £70.00
Second hour: £45.00
Valve and fittings: £38.50
Total: £153.50 (I'm not VAT registered)

Could you pay it by Wednesday 9 December 2026, by bank transfer to:
D. Hartley Plumbing
Sort code 20-45-17
Account 63184092
Reference 1187

If the gauge drops below 1, give me a ring and I'll pop back. That's covered for a year.

All the best,
Dave Hartley`,
    attachments: [{ name: 'invoice-1187.pdf' }],
  },
  {
    name: "illustrator in Lisbon, children's book",
    subject: 'Invoice 2026/31: illustrations for "A Baleia Azul"',
    body: `Dear Ingrid,

The last three spreads are in the shared folder since yesterday, with the whale's eye changed as you asked. I loved making this book with you.

Here is invoice 2026/31 for the second half of the fee: 1 450,00 €. As agreed in our contract, this is half of 2 900,00 €; the first half was paid in July, thank you.

Please transfer the amount by 11 December 2026 to
Marta Figueiredo
PT50 0035 0127 0004 5678 9011 4
with the number 2026/31 as the message.

My VAT number is PT219845638.

I hope the printer treats the blues kindly!

Um abraço,
Marta`,
    attachments: [{ name: 'Fatura_2026-31.pdf' }],
  },
  {
    name: 'court interpreter in London, lure: court, claim and legal words as the place of work',
    subject: 'Invoice HV-0412: interpreting at Croydon County Court, 17 November',
    body: `Dear Ms Whitcombe,

Thank you for booking me for the hearing at Croydon County Court on Tuesday 17 November. The judge sat until 15.40, so the booking came to five hours, as your clerk noted on the form.

Invoice HV-0412 is attached.

5 hours of Albanian interpreting at £42: £210.00
Train fare, Brighton to East Croydon and back: £24.60
Total: £234.60

Please pay by Thursday 17 December 2026 by bank transfer to Hana Vokshi, sort code 40-22-09, account 71550384, with HV-0412 as the reference.

I have noted the next court date, 2 February 2027, and I'm glad to be there for your client again.

Kind regards,
Hana Vokshi`,
    attachments: [{ name: 'HV-0412.pdf' }],
  },
  {
    name: 'fish merchant in Grimsby, lure: cod, nets and 30 as goods',
    subject: "Invoice G2291 – Thursday's fish and the keep nets",
    body: `Morning Pete,

Thursday's lot all went out on the 6 o'clock van. The cod was a good size this week, better than the haddock.

30 kg cod fillet at £11.20: £336.00
12 kg haddock fillet at £10.50: £126.00
2 keep nets, 30 mm mesh, at £18.00: £36.00
Total on invoice G2291: £498.00 (no VAT on the fish; VAT is included in the price of the nets)

Please pay it by Friday 4 December 2026. Bank transfer is best: Marlow Fish Ltd, sort code 30-91-44, account 00827316, reference G2291. You can also pay by card at the counter.

Are you wanting the same again next week? Let me know by Tuesday dinnertime and I'll put it aside for you.

Cheers,
Sandra
Marlow Fish`,
    attachments: [{ name: 'G2291.pdf' }],
  },
  {
    name: 'dog groomer in Ohio, chatty, Venmo',
    subject: "Invoice #508 for Biscuit's groom",
    body: `Hi Kelsey!

Biscuit was a perfect gentleman yesterday, even for the nail trim. I left the ears a little longer, like you asked.

Invoice #508
Full groom, large dog: $85.00
Nail trim: $15.00
Total: $100.00

You can pay by Venmo (@muddypaws-akron) or drop off a check at the shop, any day through Friday, December 4, 2026, which is when it's due. The invoice is attached for your records.

See you both in January!

Tasha
Muddy Paws, Akron`,
    attachments: [{ name: 'invoice-508.pdf' }],
  },
  {
    name: 'copy editor in Dublin, lure: a play called Final Notice with threatening lines quoted',
    subject: 'Invoice 77 – copy-edit of "Final Notice"',
    body: `Dear Cormac,

The edited script of "Final Notice" went to you on Sunday. I laughed out loud at the bailiff in Act Two, and I left his "Pay up or I'll have the piano" exactly as it was. My only real question is on page 41, where the landlady's age changes.

Invoice 77 comes to €684.00 for 19 hours at €36, as we agreed. I'm below the VAT threshold, so no VAT is added.

It's due on Friday 18 December 2026. You can transfer it to:
Aoife Brennan
IE09 AIBK 9311 5230 4728 16
Please put "77" in the message.

Good luck with the first read-through.

Aoife`,
    attachments: [{ name: 'Invoice 77 Brennan.pdf' }],
  },
  {
    name: 'physiotherapist in Helsinki, writes in English to a patient',
    subject: 'Invoice 10452 / treatment in November',
    body: `Dear Mr Lindqvist,

Thank you for your visits in November. Your shoulder moved clearly better on the last visit, so please go on with the band exercises.

Invoice 10452 is attached.

3 visits at 68,00 €: 204,00 €
Home exercise programme, as we agreed on 4 November: 25,00 €
Total: 229,00 €

Due date: 9 December 2026
Account: FI08 5720 3820 0451 87
Reference number: 10456

Health care is free of VAT. If you have an insurance, you can send the attached invoice to your insurance company as it is.

With kind regards,
Riitta Salonen
Physiotherapist`,
    attachments: [{ name: 'lasku_10452.pdf' }],
  },
  {
    name: "web developer in Berlin, lure: talks of placeholders in the client's own newsletter",
    subject: 'Invoice RE-2026-118: newsletter form repaired',
    body: `Hello Tom,

The newsletter works again. The cause was small: the field {{first_name}} was written with a capital letter in one template, so your readers got "Dear [NAME]" instead of their name. I tested it with five addresses and all is well now.

Invoice RE-2026-118
4 hours at 85,00 €: 340,00 €
VAT 19 %: 64,60 €
Total: 404,60 €

Please transfer it by 10 December 2026:
Jonas Reuter
DE37 1005 0000 0190 4578 21
Message: RE-2026-118

My VAT number: DE284619375

Best wishes from a grey Neukölln
Jonas`,
    attachments: [{ name: 'RE-2026-118.pdf' }],
  },
  {
    name: 'translator in Warsaw, first friendly reminder, lure: an invoice number that looks like a past date',
    subject: 'Invoice 14/10/2026 – a small reminder',
    body: `Hello Sophie,

I hope the trade fair in Lyon went well and that the brochures arrived in time.

My invoice 14/10/2026 for the Polish brochure, 620.00 EUR, had the due date 18 November 2026, and I have not seen the payment yet. Perhaps it is already on its way; in that case thank you, and please forget this mail.

If not, could you transfer it by 2 December 2026? The account is
Agnieszka Maj
PL54 1140 2004 0000 3102 4551 7788

I attach the invoice once more so you have it at hand. Is there anything in it that I should change or add for your bookkeeping? Just tell me.

Warm regards,
Agnieszka`,
    attachments: [{ name: 'faktura-14-10-2026.pdf' }],
  },
  {
    name: 'piano teacher in Edinburgh, friendly reminder to a parent',
    subject: "Reminder: invoice 33, Isla's autumn lessons",
    body: `Dear Fiona,

Isla played her Clementi beautifully on Saturday. She has clearly been practising the left hand.

I think invoice 33 may have slipped through during half-term. It is for £216.00 (eight lessons at £27) and was due on 13 November. Would Friday 4 December suit you?

Bank transfer: M. Abernethy, sort code 83-04-25, account 10773654, reference ISLA 33.

If you would rather pay half now and half after New Year, that is quite all right. Just let me know.

Warmly,
Margaret`,
  },
  {
    name: 'carpenter in Melbourne, estimate for a deck',
    subject: 'Quote Q-264: merbau deck, Brunswick',
    body: `G'day Priya and Dan,

Thanks for showing me the yard on Saturday. Here's what I'd do and what it'd cost. The full quote, Q-264, is attached with a sketch.

Take out the old pavers and level: $980
Frame and stumps: $2,640
Merbau boards, 22 square metres at $145: $3,190
Oil, two coats: $490
Total: $7,300, GST included

It'd take me six days, and I could start on Monday 18 January 2027. The price stands until 18 December 2026. If you'd like to go ahead, a simple "yes" by email will do. I'd ask for $1,500 of the total at the start, by bank transfer or PayID, and the remaining $5,800 by 12 February 2027, once you've walked on it and you're happy.

If anything has to change along the way, I'll ask you first.

Cheers,
Mick Tran
ABN 61 004 517 382`,
    attachments: [{ name: 'Q-264.pdf' }],
  },
  {
    name: 'hosting firm in Tartu, recurring monthly bill',
    subject: 'Invoice 260-1174: hosting for December 2026',
    body: `Hello,

This is your monthly invoice for hosting kolm-kuuske.example.

Invoice: 260-1174
Period: 1–31 December 2026
Price: 24.00 €
VAT 24%: 5.76 €
Total: 29.76 €
Due: 7 December 2026

Pay by bank transfer to Pilvepesa OÜ, EE80 2201 0201 4568 6009, or by card at https://pilvepesa.example/pay/260-1174.

There were no breaks in November. On the night of 5 December we update the database server between 2 and 3 a.m.; your pages stay up the whole time.

Pilvepesa OÜ
VAT number EE102045183`,
    attachments: [{ name: '260-1174.pdf' }],
  },
  {
    name: 'ceramics studio in Copenhagen, receipt',
    subject: 'Receipt for invoice 845 – thank you!',
    body: `Hi Freja,

Your payment of 1.250,00 kr. for invoice 845 reached us this morning. Thank you! The receipt is attached.

Your four mugs go into the kiln tonight and can be picked up from Saturday 28 November, between 10 and 15. We keep them for you on the shelf by the door, so there is no rush.

Best,
Signe & Bo
Lerværket`,
    attachments: [{ name: 'kvittering-845.pdf' }],
  },
  {
    name: 'flour mill in Ghent, credit note for torn sacks',
    subject: 'Credit note CN-58 for invoice 2026-903',
    body: `Dear Lucas,

Thank you for the photos. Three of the twenty sacks arrived torn, and of course you do not pay for those.

Credit note CN-58 is attached. What it means for invoice 2026-903:

Invoice 2026-903: € 530,00
Less 3 sacks at € 26,50: € 79,50
You pay: € 450,50

The due date is still 15 December 2026. Our account is BE68 5390 0754 7034, Molen De Sneppe, with 2026-903 in the message.

We have asked the driver to stack the sacks only four high from now on.

Kind regards,
Annelies De Sneppe`,
    attachments: [{ name: 'CN-58.pdf' }],
  },
  {
    name: 'wedding photographer in Bologna, deposit request',
    subject: 'Your date, 12 June 2027: deposit invoice 41/2026',
    body: `Dear Hannah and Oliver,

What a lovely call that was! I have pencilled in Saturday 12 June 2027 for you, and the little church in Dozza is one of my favourite places.

To book the date for good I ask for a deposit of € 600,00, one quarter of the full price of € 2.400,00. Invoice 41/2026 for it is attached. Please pay it by Friday 11 December 2026:

Chiara Bonetti
IT13 S053 8702 4000 0000 3214 567
Message: 41/2026

The other € 1.800,00 comes on a second invoice after the wedding. If you have to cancel before 31 March 2027, I pay the whole deposit back.

Un caro saluto,
Chiara`,
    attachments: [{ name: 'fattura_41_2026.pdf' }],
  },
  {
    name: 'printer in Galway, lure: an impossible 31 April in the product',
    subject: 'Invoice 3360 – 200 wall calendars, corrected run',
    body: `Hi Niamh,

Well spotted! The proof did have a 31 April in it. We took that out before printing, so all 200 calendars now end April on the 30th, as nature intended.

Invoice 3360 is attached:
200 wall calendars at €4.10: €820.00
VAT at 23%: €188.60
Total: €1,008.60

The correction was our job, so there is nothing extra for it.

Please pay by Monday 14 December 2026 by bank transfer to Claddagh Print Ltd, IE45 BOFI 9038 4170 2651 93, reference 3360.

They're boxed and ready. Our van is out your way on Friday 27 November, and I'll text before he sets off.

Thanks,
Declan`,
    attachments: [{ name: 'Claddagh-3360.pdf' }],
  },
  {
    name: 'groundsman for football clubs, lure: penalty, net, 30, final',
    subject: 'Invoice 92: new goal nets and the penalty spot',
    body: `Hello Graham,

Both goals now have new nets, and I re-turfed the penalty spot at the clubhouse end. It wants two weeks without boots on it, so use the far goal for penalty practice until the final on 12 December.

Invoice 92:
2 goal nets at £64: £128.00
Turf and top dressing: £37.00
Labour, 3 hours at £28: £84.00
Total £249.00

Due by 16 December 2026. Bank transfer please, to R. Stubbs, sort code 09-01-28, account 44710926, reference NETS 92. The invoice is attached for your treasurer.

Up the Reds,
Ron Stubbs`,
    attachments: [{ name: 'invoice92.pdf' }],
  },
  {
    name: 'landscape gardener in Ontario, second reminder',
    subject: 'Second reminder: invoice 2026-67, $1,130.00',
    body: `Hi Marc,

I'm writing again about invoice 2026-67 for the fall cleanup. The total is $1,130.00 with HST, and it was due on October 30. I wrote on November 10 as well, but my mail may have ended up in your spam folder.

Could you send it by Friday, December 4, 2026? Interac e-Transfer to pay@maplerow.example works, and so does a cheque to Maple Row Gardens, 88 Elm Street, Guelph.

If something about the work wasn't right, or if this month is tight, tell me. I'd be happy to find a way that works for both of us.

Thanks, and enjoy the first snow,
Joanne
Maple Row Gardens`,
  },
  {
    name: 'joinery in Uppsala, late formal reminder in a calm voice',
    subject: 'Reminder, invoice 5521',
    body: `Dear Mr Bergman,

Invoice 5521 of 15 September 2026 for the four oak windows, 38 400,00 kr, was due on 15 October 2026. We have not received the payment.

Please pay 38 400,00 kr by 7 December 2026 to bankgiro 5317-8804 and give 5521 as the reference. A copy of the invoice is attached.

Interest under the Swedish Interest Act runs from 15 October. If the invoice is paid by 7 December, we will not ask for it.

If you see the matter in another way, or would like to pay in parts, please call me on 018-555 01 42. I am in the office on weekdays from 8 to 16.

Kind regards,
Lars-Erik Hedlund
Hedlunds Snickeri AB`,
    attachments: [{ name: 'faktura-5521.pdf' }],
  },
  {
    name: 'freelance analyst in Utrecht, plain question before invoicing',
    subject: 'Which address shall I use for the November invoice?',
    body: `Hi Saskia,

I am about to make the invoice for November and have two short questions.

Does it still go to your office in Zwolle, or already to the new one in Deventer? And would your bookkeeper like it as a PDF or through your portal?

It will be for 46 hours, the same as on the time sheet you signed on Monday.

Thanks, and see you at Thursday's demo.

Groet,
Willem`,
  },
  {
    name: 'graphic designer in Lagos, logo invoice',
    subject: 'Invoice TA/026 – logo and brand sheet for Sunrise Foods',
    body: `Good afternoon Mr Adeyemi,

Thank you for the kind words on the final logo. My mother has already asked when the pepper sauce will be in the shops!

Invoice TA/026 is attached.

Logo design: ₦180,000
Brand sheet: ₦60,000
Total: ₦240,000

Please pay by Friday, 11 December 2026 by transfer to:
Temitope Alabi Designs
Guaranty Trust Bank
0158824607
Narration: TA/026

I have put all the files (PNG, SVG and PDF) in the Drive folder I shared with you.

God bless,
Temitope`,
    attachments: [{ name: 'TA-026.pdf' }],
  },
  {
    name: 'content writer in Pune, UPI',
    subject: 'Invoice PW-19 for October and November articles',
    body: `Hi Rohan,

Hope the Diwali campaign did well. Here is my invoice PW-19 for the six articles published in October and November.

6 articles at ₹4,500 each: ₹27,000
GST at 18%: ₹4,860
Total: ₹31,860

Please pay by 10 December 2026. You can use UPI (meerawrites@upi) or bank transfer; the account details are on the attached invoice.

I have also started the piece on monsoon gardening. You will get a first draft on Monday 30 November.

Thanks and regards,
Meera Kulkarni`,
    attachments: [{ name: 'PW-19.pdf' }],
  },
  {
    name: 'safari guide in Kenya, M-Pesa',
    subject: 'Invoice 118 – two days in the Mara, 20 and 21 November',
    body: `Jambo Claire,

It was a joy to show your group the Mara. Four lions in one morning, even I will remember that!

Invoice 118
Guiding, 2 days at KSh 14,000: KSh 28,000
Park transport: KSh 9,500
Total: KSh 37,500

Please pay it by 8 December 2026. M-Pesa Till Number 512 884 (Mara Footprints) is the easiest way, and the invoice with our bank account is attached if your office prefers that.

I will send the photos from Saturday's river crossing when I am back in town.

Asante sana,
Daniel ole Sankale`,
    attachments: [{ name: 'Invoice-118.pdf' }],
  },
  {
    name: 'electrician in Cape Town, lure: terminate, dead, live, shock, immediately',
    subject: 'Invoice 2074 – board rewired at 6 Kloof Lane',
    body: `Hi Thabo

Job's done. I terminated the three new circuits, tested each one dead and live, and labelled the board. The plug in the scullery that gave your daughter a shock had a loose earth. I switched it off immediately after your call and it's now safe.

Invoice 2074
Labour: R2,400.00
Parts: R1,150.00
Certificate of compliance: R650.00
VAT at 15%: R630.00
Total: R4,830.00

Please pay by Friday 4 December 2026, by bank transfer to Jacobs Electrical, FNB, account 62 4471 9035, branch 250655, reference 2074. Invoice and certificate are attached.

Call me any time if the main switch trips.

Regards
Ashraf Jacobs`,
    attachments: [{ name: '2074.pdf' }, { name: 'COC-6-Kloof-Lane.pdf' }],
  },
  {
    name: 'shearing contractor in Southland, New Zealand, short',
    subject: 'Invoice 611, main shear',
    body: `Hi Bev

Good run this year, the fleeces came up well and the new yards made it a pleasure.

Invoice 611 is attached: 840 ewes at $5.20 is $4,368.00, plus GST $655.20, so $5,023.20 all up.

Due 20 December 2026 please, to Waikaka Shearing, 03-0915-0284417-00, ref 611.

Say hi to Stu from the gang.

Hemi`,
    attachments: [{ name: 'inv611.pdf' }],
  },
  {
    name: 'maths tutor in Singapore, PayNow',
    subject: "Invoice 2611 for Wei Jie's lessons in November",
    body: `Dear Mrs Tan,

Wei Jie got 18 out of 20 in the last practice paper, and he found the tricky fractions question all by himself.

Invoice 2611 for November:
4 lessons of 90 minutes at S$95: S$380.00
Workbook, as agreed on 3 November: S$22.00
Total: S$402.00

Please pay by 5 December 2026 via PayNow to 9188 0000 (Lim Hui Min).

There is no lesson on 25 December. We start again on Friday 8 January 2027.

Best regards,
Hui Min`,
  },
  {
    name: 'virtual assistant in Cebu to a US client, Wise',
    subject: 'Invoice 0047 | Nov 9–22 | $312.00',
    body: `Hi Ashley,

Hope you had a great weekend with the kids!

Here's invoice 0047 for November 9 to 22: 26 hours at $12.00, total $312.00. The time log is in the same PDF, attached.

As usual, you can pay through Wise to jenny@helpinghands.example. It's due on Wednesday, December 2, 2026.

The inbox is down to 14 unread mails, and I moved the dentist to January 12 like you asked.

Happy Thanksgiving tomorrow!
Jenny`,
    attachments: [{ name: 'Invoice0047.pdf' }],
  },
  {
    name: 'sculptor in New Mexico, lure: works called Guilt and You Owe Me',
    subject: 'Invoice 2026-08: bronze "Guilt", edition 2 of 5',
    body: `Dear Mr. Feldman,

"Guilt" is crated and ready. She looks stern even in bubble wrap. As you asked, the second crate holds the small study, "You Owe Me Nothing," on loan until the show closes on March 7, 2027.

Invoice 2026-08 is attached:
Bronze, edition 2 of 5: $6,800.00
Crating: $240.00
Shipping to Chicago: $410.00
Total: $7,450.00

Please pay by Tuesday, December 15, 2026, by check to Luz Romero Studio, 214 Canyon Road, Santa Fe, NM 87501, or by bank transfer; the account is on the invoice. I'll ship within two days of the payment.

Thank you for giving her a home.

Luz Romero`,
    attachments: [{ name: 'Romero-2026-08.pdf' }],
  },
  {
    name: 'sign maker in Texas, lure: capitals and sales words as the products',
    subject: 'Invoice 4419 – your six signs are ready',
    body: `Hi Darlene,

All six signs are done and they look sharp. Quick rundown so you can check them off:

2 × "STOP – PAY HERE" at $48: $96.00
1 × "LAST CHANCE FOR GAS": $130.00
3 × "NO PARKING" at $35: $105.00
Sales tax, 8.25%: $27.31
Total: $358.31

Invoice 4419 is attached and due on Friday, December 11, 2026. You can pay at the counter when you pick up, or online at https://bigsky-signs.example/4419.

We're open 8 to 5 and I'll help you load.

Ray
Big Sky Signs`,
    attachments: [{ name: 'invoice-4419.pdf' }],
  },
  {
    name: 'freelance paralegal in Oregon, lure: demand letters and lawsuits as the work',
    subject: 'Invoice 216 – document review, Harlan file',
    body: `Hello Ms. Petrakis,

The Harlan binder is finished: 212 pages indexed, both demand letters summarized, and the two missing exhibits flagged in yellow. The lawsuit timeline is on one page at the front, so you can use it at Thursday's hearing.

Invoice 216 is attached: 11 hours at $55.00, total $605.00.

It's due on December 21, 2026. A check to Dana Whitfield, PO Box 1180, Eugene, OR 97440 works, or Zelle to dana@whitfieldparalegal.example.

I have time in the week of December 7 if the other side files something new.

Best,
Dana`,
    attachments: [{ name: 'invoice-216.pdf' }],
  },
  {
    name: 'watchmaker in Biel, lure: balance wheel, escapement, arrest',
    subject: 'Invoice 1908: your Omega from 1962',
    body: `Dear Mr Hofer,

Your father's Omega is running again. The balance was bent and the stop lever was stuck, so the movement was arrested now and then. With a new balance staff it gains four seconds a day, which is very good for its age.

Invoice 1908
Full service: CHF 420.00
Balance staff: CHF 85.00
Total with 8.1 % VAT included: CHF 505.00

Please pay by 14 December 2026 with the QR code on the attached invoice, or by TWINT when you collect the watch. The shop is open Tuesday to Friday from 9 to 18.

Kind regards
Regula Zbinden
Uhrenatelier Zbinden`,
    attachments: [{ name: 'Rechnung_1908.pdf' }],
  },
  {
    name: 'ski instructor in Tyrol, early invoice for Christmas week',
    subject: 'Invoice 2026-14, ski course 27 to 31 December',
    body: `Hello Katie,

I am happy to see you all again this winter! There are already 40 cm of snow at the top.

Here is the invoice 2026-14 for the course from 27 to 31 December, 5 mornings for 3 children:

5 mornings at 110,00 €: 550,00 €
Helmets, 3 at 20,00 €: 60,00 €
Total: 610,00 €

Please transfer the 610,00 € by Tuesday, 15 December 2026, to
Stefan Gruber, AT19 2050 3000 1234 5671
Message: 2026-14

If one child is ill, I give the money for the missed mornings back.

Best greetings from Mayrhofen
Stefan`,
    attachments: [{ name: 'Rechnung-2026-14.pdf' }],
  },
  {
    name: 'guest house in the Jura, sends a credit note after a shorter stay',
    subject: 'Credit note A-17 – your stay in October',
    body: `Dear Mr and Mrs Pritchard,

Thank you for your message, and we hope the knee is better now.

You left one night earlier than booked, so we give you back the third night. Credit note A-17 for 94,00 € is attached. It belongs to invoice F-288 of 282,00 €, which you paid in full on 9 October.

The money will be on your card on Monday 30 November 2026 at the latest. You do not need to do anything.

The walnut tree says hello.

Bien cordialement,
Bernadette and Luc Vuillemin`,
    attachments: [{ name: 'avoir_A-17.pdf' }],
  },
  {
    name: 'flamenco teacher in Seville, workshop invoice to a culture centre',
    subject: 'Invoice 2026-052, workshop on 14 November',
    body: `Hello Birgit,

Thank you for the warm welcome in Aarhus. The group was fantastic and my feet are still dancing.

I send you the invoice 2026-052:

Workshop, 6 hours at 90,00 €: 540,00 €
Flight and train, as we agreed in September: 186,00 €
Total: 726,00 €

Could you please pay it by 11 December 2026 to this account?
Lola Cárdenas Ruiz
ES98 2100 0813 6902 0045 6789
Message: 2026-052

The tickets are in the attached PDF together with the invoice.

Un beso,
Lola`,
    attachments: [{ name: 'Factura 2026-052.pdf' }],
  },
  {
    name: 'boat mechanic in Bergen, winter storage',
    subject: 'Invoice 3072 – winter storage and oil change, "Havørn"',
    body: `Hi Erik,

"Havørn" is ashore and under cover. I changed the oil and the impeller as we agreed on the quay. The impeller had lost two wings, so it was good timing.

Invoice 3072 is attached.
Winter storage, November to April: 5 400,00 kr
Oil change and impeller: 2 350,00 kr
Total, with 25 % VAT included: 7 750,00 kr

Due on 16 December 2026. Pay to NO55 3624 0718 264 or Vipps 517 204. Mark it 3072.

Have a good winter,
Torstein
Laksevåg Båtservice`,
    attachments: [{ name: 'faktura3072.pdf' }],
  },
  {
    name: 'villa caretaker on Naxos, monthly bill',
    subject: 'Invoice 11/2026 – Villa Thalia in November',
    body: `Dear Mr Jensen,

Here is the bill for November, number 11/2026.

Caretaking: 180,00 €
Two cleanings at 60,00 €: 120,00 €
New lock for the gate, which you agreed to by phone on 12 November: 45,00 €
Total: 345,00 €

Please send it by 7 December 2026 to the account of Eleni Margariti, GR16 0110 1250 0000 0001 2300 695. Write "Thalia 11/2026" in the message, please.

The storm last week did no harm. I closed the shutters and took the cushions in. The lemon tree is full of lemons, so I will send a box with your neighbour.

Many greetings,
Eleni`,
  },
  {
    name: 'accountant in Cardiff, lure: explains the words a client asked about',
    subject: 'Your question about "net 30", and our invoice 5083',
    body: `Dear Bethan,

You asked what your supplier means by "net 30" and "EOM". The first means 30 days from the date on the invoice. The second means the end of the month. So their bill of 16 November is due on 16 December. I would ask them to write the date out next time; it helps everyone.

Our own invoice 5083 for your October books is attached. It is £165.00 plus VAT of £33.00, so £198.00 in total, and it is due on 9 December 2026. You can pay by bank transfer to Rees & Daughter, sort code 56-00-41, account 27719450, reference 5083.

Do ask whenever a word puzzles you. That's what I'm here for.

Cofion gorau,
Sian Rees`,
    attachments: [{ name: '5083.pdf' }],
  },
  {
    name: 'poster printer in Manchester, lure: advert text and discounts as the product',
    subject: 'Invoice MP-2210 – "50% OFF EVERYTHING" posters',
    body: `Hi Zainab,

Your posters are printed and drying. I checked the wording against your mail of 19 November: "50% OFF EVERYTHING! HURRY, ENDS SUNDAY!" on the big ones and "BUY NOW, PAY LATER" on the window strips.

40 A1 posters at £3.20: £128.00
10 window strips at £5.50: £55.00
VAT: £36.60
Total on invoice MP-2210: £219.60

Due on Friday 11 December 2026. You can pay by card at https://mossprint.example/pay/MP-2210 or by transfer (details on the attached invoice).

You can collect from noon tomorrow.

Joe, Moss Print`,
    attachments: [{ name: 'MP-2210.pdf' }],
  },
  {
    name: 'art carrier in Antwerp, lure: collections, loan, default and condition reports',
    subject: 'Invoice 26-771: return of the loan from Collections',
    body: `Dear Ms Moreau,

The five paintings from your Collections department are back in their store. The condition reports show no change. The climate box was on its default setting of 20 °C the whole way, and the loan is now closed on our side.

Invoice 26-771 is attached:
Transport, Antwerp to Lille: € 890,00
Two art handlers, 4 hours each at € 48,00: € 384,00
VAT 21 %: € 267,54
Total: € 1.541,54

Please pay by 18 December 2026 to BE57 7340 0123 4535, Van Looy Art Transport, with the number 26-771.

Our VAT number is BE0471836902.

With kind regards,
Pieter Van Looy`,
    attachments: [{ name: '26-771.pdf' }],
  },
  {
    name: 'boxing coach in Belfast, lure: fight words',
    subject: "Invoice 29 – Conor's training block",
    body: `Alright Gerry,

Conor was flying in the last two weeks. He took a count in Saturday's sparring, got straight up and won the last round. The Ulster final on the 19th is a fight he can win, and it's not his last chance either; he has two more years at this weight.

Invoice 29 is for the four-week block: 12 sessions at £20, £240.00 in all. Due by Monday 7 December 2026. You can pay cash at the gym or by transfer to Lagan Boxing Gym, sort code 95-01-21, account 80426173, ref Conor 29.

Can you bring his medical card on Thursday? The board needs to see it before he's weighed.

Cheers,
Big Mal`,
  },
  {
    name: 'field archaeologist in Orkney, lure: settlement, ledger stone, dig deadlines',
    subject: 'Invoice AR-105: watching brief at the school site',
    body: `Dear Mr Linklater,

The trench at the school showed the edge of an Iron Age settlement and one broken ledger stone, which we lifted and passed to the museum. Nothing more is needed before your foundations go in. The full report is with the council, who have 28 days to comment.

Invoice AR-105 is attached: three days on site at £310, so £930.00, and £120.00 for the report. That makes £1,050.00. I'm not registered for VAT.

It is due on Friday 18 December 2026. Please pay by bank transfer to Norna Drever Archaeology, sort code 80-26-11, account 00419327, reference AR-105.

Thank you for the digger and the dry hut.

Norna`,
    attachments: [{ name: 'AR-105.pdf' }],
  },
  {
    name: 'organ tuner in Herefordshire, elderly and formal',
    subject: "St Mary's, Advent tuning: invoice 1442",
    body: `Dear Canon Pugh,

I tuned the organ at St Mary's last Friday, in good time for Advent. The trumpet stop was a little unruly after the damp autumn but behaves itself now. There was a bat in the swell box, which I left in peace.

Invoice 1442 is attached. It is for £185.00, due on 18 December 2026. A cheque made out to A. J. Fennimore and sent to the address below is welcome, as is a transfer to sort code 30-94-14, account 01182736, with the reference 1442.

I have put you down for Monday 15 March 2027 for the Easter tuning, unless you tell me otherwise.

Yours sincerely,
Arthur Fennimore
The Old Forge, Weobley HR4 8SH`,
    attachments: [{ name: '1442.pdf' }],
  },
  {
    name: 'audiobook narrator in Vancouver, lure: threats quoted from the novel',
    subject: 'Invoice 61: narration of "I Know Where You Live"',
    body: `Hi Renata,

Chapters 1 to 24 of "I Know Where You Live" are uploaded. I had such fun with the loan shark. For "You have until midnight" and "Don't make me come and find you" I recorded a quiet version and a loud one, so you can choose.

Invoice 61 is attached:
7.5 finished hours at $225.00: $1,687.50
GST 5%: $84.38
Total: $1,771.88

Could you send it by Interac e-Transfer to owen@owenreads.example by December 16, 2026? The address is set up for automatic deposit.

If the author would like a retake of the last scene, I have the studio until Friday.

Cheers,
Owen`,
    attachments: [{ name: 'Invoice61_Owen.pdf' }],
  },
  {
    name: 'driving instructor in Hull, three lines',
    subject: 'Invoice 455 – £152 for 4 lessons',
    body: `Hi Amy, well done on the roundabouts today!
Invoice 455 for the four lessons (£38 each, £152 in total) is due on Friday 4 December. Bank transfer to K. Sowerby, sort code 05-06-14, account 38820175, or cash at the next lesson is fine.
Keith`,
  },
  {
    name: 'window cleaner in Dundee, Scots turns of phrase',
    subject: 'Windaes done – invoice 203, £36',
    body: `Hiya Morag,

That's the windaes done, front and back, and I gave the conservatory roof a wee wipe while I was up the ladder, nae charge.

It's £36 for the month, invoice 203. If you could pop it over by Saturday 5 December that'd be grand. Bank's the usual: S. Rennie, sort code 83-17-08, account 00276641. Or leave it in an envelope wi' Jean next door.

Mind and keep the cat in next time, he was eyeing up my bucket!

Cheers,
Stevie`,
  },
  {
    name: 'cleaner from Poland working in Reading, non-native English',
    subject: 'Invoice 17 for cleaning in November',
    body: `Hello Mrs Jones,

This is invoice number 17 for the cleaning in November. I was four times, every time three hours.

12 hours x £17 = £204
I bought also the oven spray which you asked for, £6
Together £210

Please can you pay until 4 December 2026 included. Bank transfer to Beata Wrona, sort code 04-00-75, account 52917364, or cash when I come, both is good for me.

Next week I come on Wednesday and not on Tuesday, like we said.

Thank you and have a nice week!
Beata`,
  },
  {
    name: 'hay farmer in Nebraska, plain and short',
    subject: 'Hay delivery, invoice 88',
    body: `Bill,

Dropped 40 round bales by the north barn Saturday like we talked about. Left the gate latched.

40 bales at $62 comes to $2,480. That's invoice 88. It's due December 12, 2026. Mail a check to Vernon Schultz, 4410 Road K, Broken Bow, NE 68822, or hand it to me at the sale barn.

Second cutting was real clean this year. Let me know if you'll want more for February.

Vern`,
  },
  {
    name: 'software consultant in Toronto, second of three part payments',
    subject: 'Invoice 2026-033 (part 2 of 3) – booking system',
    body: `Hi Colleen,

The second milestone is done: staff can now add and move bookings, and all 38 tests pass. Thanks for the quick feedback last week.

Invoice 2026-033 is attached. It covers part 2 of 3 in the plan we signed on September 8:

Part 2: $4,000.00
HST 13%: $520.00
Total for this invoice: $4,520.00

Part 1 was paid on October 6, thank you. Part 3 comes when you go live in February.

Please pay by Thursday, December 17, 2026, by Interac e-Transfer to billing@northlight.example or by direct deposit (details on page 1 of the invoice).

Talk on Monday,
Faisal`,
    attachments: [{ name: 'Northlight_2026-033.pdf' }],
  },
  {
    name: 'roofer in Limerick, estimate after a storm',
    subject: 'Estimate E-119: slates and lead at Ballinacurra',
    body: `Hi Mr Moloney,

I was up on the roof on Thursday, and it's better than it looked from the road. You've 26 slates gone and the lead around the chimney has lifted. The timbers are dry.

26 slates, supplied and fixed: €910.00
New lead at the chimney: €640.00
Scaffold for two days: €450.00
VAT at 13.5%: €270.00
Total: €2,270.00

That's estimate E-119, attached with the photos, and the price is good until 15 January 2027. If I find anything else when the lead is off, I'll show you and we'll agree a price before I touch it.

The tarp I put on will see you through the wet weather, so take your time deciding.

Regards,
Noel Hanrahan`,
    attachments: [{ name: 'E-119.pdf' }, { name: 'roof-photos.pdf' }],
  },
  {
    name: 'kitchen fitter in Bristol, revised estimate after an agreed change',
    subject: 'Revised estimate 318B – with the quartz worktop',
    body: `Hi Laura,

As we agreed on the phone yesterday, I've swapped the laminate worktop for the quartz. Here is the new price next to the old one:

Estimate 318A, with laminate: £6,450
Laminate taken out: −£380
Quartz put in: +£1,240
Estimate 318B: £7,310, VAT included

Everything else stays as it was, including the start on Monday 11 January 2027. The new estimate is attached and holds until 11 December 2026. If you're happy, just reply "go ahead with 318B".

Have a think about the upstand; the quartz one is included either way.

Thanks,
Gav`,
    attachments: [{ name: 'Estimate-318B.pdf' }],
  },
  {
    name: 'translator in Tampere, estimate in English',
    subject: 'Estimate for your user manual (T-2026-44)',
    body: `Dear Mr Fischer,

Thank you for the manual. I have read it through and here is my estimate, T-2026-44:

Translation from German to Finnish, 9 200 words at 0,14 €: 1 288,00 €
Proofreading by a second translator: 230,00 €
Total: 1 518,00 €, without VAT, which you report yourself in Germany

You would get the text on 8 January 2027 if you accept by 4 December 2026. The price holds until that day, too.

Two of the drawings have text inside the picture. Could your designer send them in an editable form?

Kind regards,
Päivi Rautio
VAT number FI27319468`,
  },
  {
    name: 'English playschool in Espoo, gentle reminder to a family',
    subject: 'A small reminder: invoice 7719 for October',
    body: `Dear Laura and Mikko,

Aino has had a lovely autumn with us, and she now sings "Old MacDonald" louder than anybody.

I have not yet seen the payment of invoice 7719 for October, 312,00 €. The due date was 10 November 2026. If you have paid it in the last few days, everything is fine.

Otherwise, please pay it by 4 December 2026:
FI12 1555 3000 1029 48
Reference number 77198

If you need a longer time, send me a message and we will find a date together.

Best wishes,
Hanna
Little Acorns Playschool`,
  },
  {
    name: 'app developer in Lviv, first reminder to a US startup',
    subject: 'Friendly reminder – invoice 0093, $1,760.00',
    body: `Hi Brandon,

Congratulations on the launch! I saw the app at number 12 in its category on Sunday.

A short reminder about invoice 0093 for the October sprint, 44 hours at $40.00, $1,760.00 in total. It was due on November 16. I know the launch weeks are wild, so it probably just got buried.

Could you please send it by Thursday, December 3? It goes to the same Payoneer account as before, o.kovalenko@devcraft.example. The invoice is attached again.

If your finance person needs any other paper from me, I'll prepare it the same day.

Thanks,
Oksana`,
    attachments: [{ name: 'invoice-0093.pdf' }],
  },
  {
    name: 'upholsterer in York, agrees to a payment plan',
    subject: 'Invoice 560: paying in three parts is fine',
    body: `Dear Mr Sykes,

Thank you for being so open about it. I'm sorry to hear about the shop, and of course you can pay invoice 560 in three parts.

£150.00 by 11 December 2026
£150.00 by 11 January 2027
£150.00 by 11 February 2027
Together that is the £450.00 on the invoice. There is no charge for this.

The account is Wren Upholstery, sort code 40-47-31, account 52086417, reference 560. If one of the dates turns out not to work, tell me a day or two before and we'll move it.

The armchair is yours already, so do sit in it.

Kind regards,
Judith Wren`,
  },
  {
    name: 'small publisher in Cork, tells of a new bank account',
    subject: 'Our bank account changes on 1 December 2026',
    body: `Dear authors and suppliers,

From 1 December 2026 we use a new bank account. The old one stays open until the end of March 2027, so nothing gets lost if you have it saved somewhere.

The new account is in the name of Lee Valley Books Ltd, IE73 AIBK 9361 2347 2055 18.

It is wise to be careful with a mail like this. If you want to check that it really comes from us, ring the number on our website and ask for Gráinne or Paul.

You do not need to do anything about bills you have already paid.

All the best for the winter,
Gráinne Twomey
Lee Valley Books`,
  },
  {
    name: 'caterer in Kingston, reply to a query with a corrected invoice',
    subject: 'Corrected invoice 134A for the church lunch',
    body: `Good morning Sister Beverley,

You were right, and thank you for telling me so nicely. You ordered 60 plates and I billed for 65. Invoice 134A is attached and takes the place of 134.

60 plates at J$1,800: J$108,000
Sorrel and lemonade: J$12,000
Total: J$120,000

Please use 134A only. It is due on Friday 11 December 2026. You can give a cheque to Marcia at the shop or pay into the account of Campbell's Kitchen, NCB Half Way Tree, 354 117 206.

I heard the jerk chicken went first. I will make more next year!

Blessings,
Yvonne Campbell`,
    attachments: [{ name: 'invoice-134A.pdf' }],
  },
  {
    name: 'studio owner in Malmö, recurring rent of a yoga room',
    subject: 'Invoice 2612: room rent for December',
    body: `Hi Nadia,

Here comes the rent for December, the same as every month.

Invoice 2612
8 evenings at 450 kr: 3 600 kr
VAT 25 %: 900 kr
Total: 4 500 kr
Due date: 10 December 2026
Pay by Swish to 123 555 01 88 or to bankgiro 5412-7706; write 2612.

The radiator in the small room is mended. On Lucia, 13 December, there are candles in the stairwell, so please remind your group to hold on to their scarves.

Hugs,
Camilla`,
  },
  {
    name: 'lawn service in Georgia, recurring autopay note',
    subject: 'Invoice 7015 – December lawn plan, $95.00',
    body: `Hi Mr. Whitaker,

Just a heads-up that invoice 7015 for the December plan ($95.00) will be charged to your card ending in 4471 on Tuesday, December 1, 2026. You don't have to do a thing.

December covers two leaf pickups, on the 8th and the 22nd, weather permitting. If you'd like to pause for the winter, reply to this email by November 30 and we'll skip the month at no cost.

The invoice is attached.

Thanks for being with us for six years!

Lorraine
Peachtree Lawn & Leaf`,
    attachments: [{ name: '7015.pdf' }],
  },
  {
    name: 'language school in Valletta, credit note to a company client',
    subject: 'Credit note 2026-C9 for two missed lessons',
    body: `Dear Ms Farrugia,

Our teacher was ill on 5 and 12 November, so your team missed two lessons. Credit note 2026-C9 for €130.00 (two lessons at €65.00) is attached.

We will take it off your next invoice, which comes on 1 December. Would you rather have the money back now? Then send me your account number and I'll transfer it by Wednesday 2 December 2026.

Ms Grech is well again and looks forward to tomorrow's class.

Kind regards,
Stephen Camilleri
Harbour Languages`,
    attachments: [{ name: '2026-C9.pdf' }],
  },
  {
    name: 'theatre costume maker in Gothenburg, lure: capitals, quoted outbursts, execution',
    subject: 'Invoice 1266, costumes for "The Trial"',
    body: `Hi Johan!

The dress rehearsal was outstanding. When the whole jury shouted "GUILTY! PAY FOR IT!" I got goosebumps, and the judge's robe stayed on even in the execution scene.

Invoice 1266 is attached:
12 jury coats at 1 150 kr: 13 800 kr
1 judge's robe: 3 200 kr
VAT 25 %: 4 250 kr
Total: 21 250 kr

Due on 15 December 2026, to bankgiro 5588-1307, with 1266 as the reference.

I repair seams for free through the last night, 30 January. Just hang the garment on the blue rail.

Break a leg,
Maja Lundin
Org. no 556712-3046`,
    attachments: [{ name: 'faktura_1266.pdf' }],
  },
]
