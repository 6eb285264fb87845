/** Mails by English-speaking contractors, illustrators, couriers and others. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'software contractor in Leeds, first invoice to a new client',
    subject: 'Invoice 0047 – booking API, November',
    body: `Hi Priya,

Good to get the booking API live on Monday – the retry logic held up nicely through the first evening rush.

Please find attached invoice 0047 for my eleven days in November, £5,060.00 in all (11 days at £460). Terms are net 30 as per the MSA.

Account: R Hoyle Software Ltd, sort code 30-98-22, account 01847365. Use 0047 as the reference.

I'm around until the 18th and then off skiing, so if your finance lot need an order number printed on it, best to shout before I'm up a mountain. The handover notes are in the wiki under "Runbook".

Cheers,
Rob`,
    attachments: [{ name: 'invoice-0047.pdf' }],
    known: [
      ['jargon', 'Please find attached'],
      ['dueDate', 'net 30'],
      ['jargon', 'as per the MSA'],
    ],
    unseen: [],
  },
  {
    name: 'illustrator in Dublin, third reminder, hurt',
    subject: 'Third reminder: invoice 2026-031',
    body: `Dear Declan,

This is my third note about invoice 2026-031 for the eight spot illustrations for the Winter Wonder calendar (€1,840.00). It fell due on 16 October 2026.

I saw the calendar piled up by the till in Eason's on Saturday, and very handsome it was too. Funny how there was money for gold foil on the cover and none for the one who drew it. I took every late-night call about that robin's beak, so I'd have thought basic manners might stretch to a reply.

Please pay by Friday 4 December 2026 to IBAN IE35 AIBK 9311 0417 2839 45 (Sorcha Ní Bhriain), reference 2026-031. Otherwise I will have no choice but to hand it over to someone who does this for a living.

Sorcha`,
    known: [['tone', 'I will have no choice but to']],
    unseen: [
      ['tone', 'Funny how there was money for gold foil on the cover and none for the one who drew it'],
      ['tone', "I'd have thought basic manners might stretch to a reply"],
    ],
  },
  {
    name: 'Polish court interpreter in Manchester, recurring invoice',
    subject: 'Invoice MK/114 - interpreting at Minshull Street, 17-19 November',
    body: `Dear Ms Achebe,

Thank you for booking me for the three-day hearing at Minshull Street Crown Court. The usher was very helpful with the headphones.

Invoice MK/114:
3 days at £310.00 - £930.00
Return train from Stockport, 3 x £6.40 - £19.20
Total - £949.20

Payment is due on 03/12/2026. Account name M Kowalczyk, sort code 40-11-27, account number 71640238. Please send a remittance advice to this address when paid.

I am also free for the continuation in January, if the listing office confirms it.

Yours sincerely,
Magda Kowalczyk, DPSI`,
    known: [
      ['dueDate', '03/12/2026'],
      ['jargon', 'remittance advice'],
    ],
    unseen: [],
  },
  {
    name: 'gardener in Devon, chatty, no number on the bill',
    subject: 'Hedges and that',
    body: `Morning Jean,

All done round the back now. The beech came up lovely, and I left the bit by the bird table alone till spring because there's an old wren's nest in it.

That's two days at £165 and £40 for the tip run, so £370 altogether. Pop it over whenever you're next passing the Post Office, no odds to me if it's this side of Christmas or t'other. Bank's the same: D Luscombe, sort code 20-18-44, account 53029176.

I did have to take the top out of the bay as well while I was up there so I've stuck another £55 on for that.

Frost due Thursday so get that fleece on your dahlias.

Dave`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['dueDate', "whenever you're next passing the Post Office"],
      ['dueDate', "no odds to me if it's this side of Christmas or t'other"],
      ['surprise', "so I've stuck another £55 on for that"],
    ],
  },
  {
    name: 'wedding florist in Cork, invoice whose sum is off',
    subject: 'Flowers for Aoife & Tadhg – invoice W-88',
    body: `Hi Aoife,

I hope ye are still floating! The photos you sent of the arch in that low sun made my week.

Here's the bill, W-88:

Bridal bouquet €145
4 bridesmaids' posies at €65 – €260
12 table centres at €38 – €456
Arch at the church door €420
Total €1,321, VAT included

If you could pop it over within 10 days that would be grand. IBAN IE19 BOFI 9000 1733 5182 04, Petal & Thorn Ltd.

The vases are on loan, so whenever your mam is passing the shop she can drop them in. No rush on those at all.

Gráinne xx`,
    known: [
      ['consistency', 'Total €1,321'],
      ['dueDate', 'within 10 days'],
    ],
    unseen: [],
  },
  {
    name: 'building surveyor in Birmingham, officialese',
    subject: 'Fee account 7719 - Level 3 survey, 14 Sandringham Road',
    body: `Dear Mr and Mrs Osei,

Further to our inspection of the above property on 12 November 2026, we enclose herewith our fee account no. 7719 in the sum of £1,140.00 including VAT at 20%.

The report was sent to you on 18 November and notes, in particular, the state of the rear chimney stack and the flat roof over the kitchen. Should you wish to talk through any of the condition ratings, Mr Bhogal is in the office on Tuesdays and Thursdays.

We would be obliged if you could effect settlement by Friday 11 December 2026 by bank transfer to Halden Bhogal LLP, sort code 60-21-34, account 40872915, quoting 7719.

For the avoidance of doubt, the fee is not dependent upon your purchase going ahead, and any sum then unpaid shall fall to be borne by the instructing party howsoever the sale may turn out.

Yours sincerely,
Halden Bhogal LLP`,
    attachments: [{ name: 'Fee account 7719.pdf' }],
    known: [
      ['jargon', 'Further to'],
      ['jargon', 'enclose herewith'],
      ['jargon', 'in the sum of'],
      ['jargon', 'effect settlement'],
      ['jargon', 'For the avoidance of doubt'],
      ['jargon', 'We would be obliged if'],
    ],
    unseen: [['jargon', 'shall fall to be borne by the instructing party howsoever the sale may turn out']],
  },
  {
    name: 'furniture restorer in Malta, IBAN with a slip',
    subject: 'Invoice 63 - walnut bureau',
    body: `Dear Dr Camilleri,

The bureau is ready. I took the old shellac back on the fall front only and left the ink stain inside, as you asked. The missing drawer pull was cast from its neighbour.

Invoice 63: €780.00 in total, as in my estimate of 2 October.
Please pay by Wednesday 9 December 2026.
Bank of Valletta, IBAN MT41 VALL 2201 3000 0000 4001 9287 346, name Ġorġ Zammit.

You can collect it from the workshop in Birkirkara any morning except Sunday. Bring somebody strong, it is heavier than it looks.

I should say I do not release pieces to people who keep me waiting for my bread.

Regards,
Ġorġ Zammit`,
    known: [['payment', 'MT41 VALL 2201 3000 0000 4001 9287 346']],
    unseen: [['tone', 'I do not release pieces to people who keep me waiting for my bread']],
  },
  {
    name: 'PR consultant in London, monthly retainer with extras',
    subject: 'November invoice – INV-2026-118',
    body: `Hi Tom,

What a month! The Grocer piece alone did 40k reads and the trade podcast goes out on the 3rd.

November's invoice INV-2026-118 is attached: £3,600.00 inc. VAT for the retainer plus £480.00 inc. VAT for additional hours, as the launch snowballed a bit. £4,080.00 in total, due Thursday 10 December 2026.

Bank: Foxglove Comms Ltd, 04-00-04, 78213390.

Going forward it'd be good to circle back on the scope, as we're leaving a lot of low-hanging fruit. Shall we get something in the diary for the week of the 7th?

Best,
Imogen`,
    attachments: [{ name: 'INV-2026-118.pdf' }],
    known: [
      ['surprise', 'additional hours'],
      ['jargon', 'Going forward'],
      ['jargon', 'circle back'],
      ['jargon', 'low-hanging fruit'],
    ],
    unseen: [['surprise', 'the launch snowballed a bit']],
  },
  {
    name: 'yoga teacher in Byron Bay, grovelling second reminder',
    subject: 'So sorry, me again (invoice 209)',
    body: `Hi Kirra,

I'm so sorry to bother you again, I feel terrible even writing this. It's only about invoice 209 for the four corporate sessions in October, $720.00 including GST. It was due on 6 November.

I know you've got a million things on with the new studio and my little bill must be right at the bottom of the pile, where it probably belongs. If it's easier I can totally wait, just whenever the universe allows.

BSB 062-692, account 1048 2217, name Saffron Doyle.

The team did beautifully in that last class by the way. Greg from accounts held crow pose for six whole breaths!

Forgive me for asking,
Saffron`,
    known: [
      ['tone', "I'm so sorry to bother you again"],
      ['tone', 'I feel terrible even writing this'],
      ['tone', 'Forgive me for asking'],
    ],
    unseen: [
      ['tone', 'my little bill must be right at the bottom of the pile, where it probably belongs'],
      ['dueDate', 'just whenever the universe allows'],
    ],
  },
  {
    name: 'bike courier in Toronto, angry reminder',
    subject: 'INVOICE 5521 - FINAL WARNING',
    body: `Kevin,

Invoice 5521, 31 drops in September, CA$604.50 with HST. Due October 30. It's now almost December.

I rode through that sleet on the 28th so your clients got their proofs on time. I have the signatures for every single drop. PAY WHAT YOU OWE. You people sit up there on the 14th floor with your espresso machine while I'm patching tubes with freezing hands.

Interac e-transfer to dispatch@pedalnorth.example by Tuesday December 1, 2026 or every courier on Bay Street will know your name.

Marcus
Pedal North`,
    known: [
      ['tone', 'FINAL WARNING'],
      ['tone', 'PAY WHAT YOU OWE'],
    ],
    unseen: [
      [
        'tone',
        "You people sit up there on the 14th floor with your espresso machine while I'm patching tubes with freezing hands",
      ],
      ['tone', 'or every courier on Bay Street will know your name'],
    ],
  },
  {
    name: 'tile setter in Ohio, short bill after a bathroom',
    subject: 'Invoice 2240 master bath',
    body: `Hey Mrs. Kaminski,

Grout is sealed and dry, you can use the shower from tomorrow noon. Keep the fan on the first couple days.

Invoice 2240 is $3,185.00 (labor $2,450, tile and thinset $735). Due upon receipt. Check to Lou Ferrante Tile, 418 Maple St, Parma OH 44129, or Zelle to 216-555-0148.

The wall behind the tub was out of plumb worse than anybody could've guessed and that ate a day and a half, so you'll see the labor came out heavier than what we shook on.

Leftover box of the hex is in the garage for you.

Lou`,
    known: [['dueDate', 'Due upon receipt']],
    unseen: [['surprise', 'the labor came out heavier than what we shook on']],
  },
  {
    name: 'podcast producer in Nairobi, template left half filled',
    subject: 'Invoice PP-019 for [SHOW NAME]',
    body: `Hi Wanjiru,

Episodes 7 to 10 are mixed and uploaded, and the Swahili trailer is in the shared folder for you to check. The levels on the Kisumu interview were low but I managed to save it.

Invoice PP-019 comes to KES 96,000 (4 episodes at KES 24,000). Kindly settle at your earliest convenience. M-Pesa Paybill 247247, account 0716440.

I look forward to season three. We could record in the garden this time, if the neighbour's dog agrees.

Asante,
Brian Otieno`,
    known: [
      ['consistency', '[SHOW NAME]'],
      ['dueDate', 'at your earliest convenience'],
      ['jargon', 'Kindly settle'],
    ],
    unseen: [],
  },
  {
    name: 'patent searcher in Munich, non-native, formal',
    subject: 'Invoice 2026/207 – freedom-to-operate search, case P-4418',
    body: `Dear Dr. Hughes,

please find enclosed our invoice 2026/207 for the freedom-to-operate search on the hinge mechanism. We have found 14 relevant families, three of which are still in force in Great Britain; see pages 6 to 9 of the report.

Total: EUR 2,900.00. Reverse charge applies. Our VAT number is DE284173685.

The amount is payable without any deduction until Friday, 18 December 2026 to IBAN DE53 3705 0198 0021 7746 03, Lindner Patentrecherche. A non-observance of this term will have to be answered with the corresponding consequences.

For questions to the claim charts Ms. Vogt is gladly at your disposal.

Mit freundlichen Grüßen / kind regards
Harald Lindner`,
    attachments: [{ name: 'RE-2026-207.pdf' }, { name: 'P-4418-report.pdf' }],
    known: [
      ['payment', 'DE284173685'],
      ['jargon', 'please find enclosed'],
      ['jargon', 'without any deduction'],
      ['jargon', 'Reverse charge'],
    ],
    unseen: [
      ['tone', 'A non-observance of this term will have to be answered with the corresponding consequences'],
    ],
  },
  {
    name: 'virtual assistant in Cebu, over-polite first reminder',
    subject: 'Invoice VA-1107 (October hours)',
    body: `Dear Ma'am Stephanie,

Good day! Hoping this finds you and your family well. The inbox is down to 12 unread and the Denver flights are booked, confirmation is in your calendar.

May I humbly follow up on invoice VA-1107 for October, 62 hours at US$9.00, total US$558.00, which was due on November 10. I am very ashamed to raise this Ma'am and I pray you will not think less of me as a worker.

You may send through Wise to joymagsaysay@mail.example or GCash +63 917 555 0133 anytime you are free po.

God bless always,
Joy Magsaysay`,
    known: [['tone', 'May I humbly']],
    unseen: [
      ['tone', 'I am very ashamed to raise this'],
      ['tone', 'I pray you will not think less of me as a worker'],
      ['dueDate', 'anytime you are free'],
    ],
  },
  {
    name: 'web developer in Pune, part payment asked',
    subject: 'Invoice AD/26-27/058 - second milestone',
    body: `Dear Mr. Fernandes,

Greetings of the day. The second milestone (payment page and order e-mails) was approved by your team on 20 November and is running on the staging server.

With reference to the captioned subject, the invoice AD/26-27/058 for Rs. 1,45,000 plus 18% GST, Rs. 1,71,100 in total, is attached. Kindly do the needful and revert at the earliest. Account: Abhyas Digital, HDFC Bank, A/c 50200048127731, IFSC HDFC0000842.

Kindly intimate us of the UTR once the amount is released from your end. The third milestone is not something we can start with empty stomach.

Thanks and regards,
Ajinkya Deshpande`,
    attachments: [{ name: 'AD-26-27-058.pdf' }],
    known: [
      ['jargon', 'With reference to the captioned subject'],
      ['jargon', 'do the needful'],
      ['jargon', 'revert'],
      ['dueDate', 'at the earliest'],
      ['jargon', 'Kindly intimate us'],
      ['jargon', 'UTR'],
    ],
    unseen: [['tone', 'The third milestone is not something we can start with empty stomach']],
  },
  {
    name: 'wedding DJ in Glasgow, second reminder, broad Scots',
    subject: 'Invoice 77, 24 October, Oran Mor',
    body: `Alright Fraser,

Cracking night, your granny up for Loch Lomond is going on my website if she's game.

Still no sign of the second half though pal, £325 on invoice 77. It was meant to be in by Saturday 7 November and I've given you a shout about it already. I'm no daft, I've seen the Maldives pics. Man up and sort it.

Get it paid by Tuesday 1 December 2026: C McAllister, sort code 80-22-60, account 10473862.

I've weans to feed and Santa's not coming on fresh air.

Chris`,
    known: [['tone', 'Man up']],
    unseen: [
      ['tone', "I'm no daft, I've seen the Maldives pics"],
      ['tone', "I've weans to feed and Santa's not coming on fresh air"],
    ],
  },
  {
    name: 'piano tuner in Wellington, invoice with a slipped weekday',
    subject: "Invoice 1932: tuning at St Anne's hall",
    body: `Kia ora Margaret,

The hall's upright is back at A440 and I eased two sticking keys in the bass. The damp over winter hasn't done it any favours; a small heater bar inside the case would help.

Invoice 1932 is for $287.50 including GST. Please pay by Monday 4 December 2026 to 12-3147-0218438-00, R Tamihana, with 1932 as the reference.

I've pencilled the next tuning in for May, before the choir festival.

Ngā mihi,
Rewi Tamihana`,
    known: [['dueDate', 'Monday 4 December 2026']],
    unseen: [],
  },
  {
    name: 'bookkeeper in Chicago, form-letter reminder',
    subject: 'Past due: Invoice 10482',
    body: `Dear Valued Client,

Our records indicate that invoice 10482 dated October 15, 2026, in the amount of $1,275.00, remains unpaid. The invoice covers the Q3 reconciliation and the sales tax filing for Illinois and Wisconsin, both accepted by the states.

Please remit payment by December 4, 2026 via ACH to routing number 071000013, account 882014657, or mail a check to Keystone Ledger, 55 W Monroe St, Chicago IL 60603. Failure to do so will result in suspension of services. An account in arrears is also not one we will be in a position to carry into tax season.

Your January appointment is still set for the 12th at 10 a.m.

Keystone Ledger Inc.`,
    known: [
      ['jargon', 'Our records indicate'],
      ['jargon', 'in the amount of'],
      ['jargon', 'remit payment'],
      ['jargon', 'ACH'],
      ['tone', 'Failure to do so will result in'],
      ['jargon', 'in arrears'],
    ],
    unseen: [['tone', 'not one we will be in a position to carry into tax season']],
  },
  {
    name: 'chimney sweep in Powys, forgot to attach',
    subject: 'Sweeping, Ty Gwyn',
    body: `Bore da Mr Pritchard,

Two flues swept and the cowl on the west stack put back straight. There was a jackdaw nest the size of a laundry basket, which explains the smoke.

I've attached the invoice and the certificate for your insurance. It's £130 for the two, and if you could see me right by the time I'm up your way for the chapel boiler that'd do. Cash is fine, or bank transfer to G Probert, 20-50-46, 13388265.

Keep the logs under cover, they were hissing.

Gareth Probert`,
    known: [
      ['missing', 'attachment'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [['dueDate', "by the time I'm up your way for the chapel boiler"]],
  },
  {
    name: 'Dutch translator, direct, first reminder',
    subject: 'Reminder invoice 20260412',
    body: `Hi Alison,

Hereby I remind you of invoice 20260412 for the translation of the annual report (18,400 words, € 2,392.00). The term has expired on 12 November.

I delivered two days before the deadline, also when your colleague sent the corrections of chapter 5 in the night. So I think it is not normal that I must run behind my money.

Please transfer it before the end of the week to NL82 TRIO 0391 8724 51 in the name of J. van der Meulen Vertalingen.

If you need the terminology list also in Excel, let me know, I have it ready.

Greetings,
Joost`,
    known: [
      ['jargon', 'Hereby'],
      ['dueDate', 'before the end of the week'],
    ],
    unseen: [['tone', 'it is not normal that I must run behind my money']],
  },
  {
    name: 'Spanish photographer, impossible date',
    subject: 'Invoice 2026-55, photos of the hotel',
    body: `Dear Mr. Whitlock,

I send you the invoice 2026-55 of the photographs of the terrace and the twelve rooms, 1.450,00 € in total (IVA included). The link to the high resolution files is open during two months.

The last day for the payment is 31 November 2026. The bank account: ES95 2100 0418 4302 0051 7734, Lucía Ferrer Blanch.

The drone was not foreseen, but your director wanted it the same morning, so I have put also 180 € of the pilot in the 1.450.

It was a pleasure, the light in the terrace at 8 in the morning is incredible.

A greeting,
Lucía`,
    attachments: [{ name: 'Factura 2026-55.pdf' }],
    known: [['dueDate', '31 November 2026']],
    unseen: [['surprise', 'I have put also 180 € of the pilot in the 1.450']],
  },
  {
    name: 'Ukrainian developer in Tallinn, card number in the mail',
    subject: 'Invoice #31 — plugin for Shopify',
    body: `Hello Ben!

The plugin passed the review, it is in the store since yesterday evening. I fixed also the bug with Canadian postal codes.

Invoice #31 is 1,150 EUR. You can pay to my card 4012 8888 8888 1881 (Oleksandr Hrytsenko) or to IBAN EE54 2200 2210 6843 9175. I would like to have it ASAP, because my landlord is not a person with humour.

In December I have two free weeks, if you want the statistics page.

Best wishes,
Oleksandr`,
    known: [
      ['payment', '4012 8888 8888 1881'],
      ['dueDate', 'ASAP'],
    ],
    unseen: [['tone', 'because my landlord is not a person with humour']],
  },
  {
    name: 'French ceramicist, late reminder to a London gallery',
    subject: 'Invoice F-2026-14, three vases',
    body: `Dear Charlotte,

I come back to you on the subject of the invoice F-2026-14 of 920,00 €, for the three vases sold in your gallery at the end of August. It was due on 30 September.

I understand very well that the season was difficult with the works in the street. But to hold in one's drawer the money that a client has already given, me, I call this by another name. When you took my pieces you spoke to me of confidence; I see today how much it weighs.

I ask you to pay until Monday 7 December 2026, on FR76 3000 4012 8700 0103 4628 533 (Atelier Hélène Roussel). Formal notice will be sent without further warning after this date.

The two bowls that rest with you, I will take them in January when I am in London.

Hélène Roussel`,
    known: [
      ['tone', 'without further warning'],
      ['jargon', 'Formal notice'],
    ],
    unseen: [
      [
        'tone',
        "to hold in one's drawer the money that a client has already given, me, I call this by another name",
      ],
      ['tone', 'I see today how much it weighs'],
    ],
  },
  {
    name: 'Danish copywriter, cool and ironic reminder',
    subject: 'Invoice 1088, once more with feeling',
    body: `Hi Neil,

It's me, your favourite ghost writer. Apparently the word ghost has been taken a little literally by your accounts department.

Invoice 1088 (DKK 11,250.00, the autumn newsletters) was due on 2 November. I've sent a mail and left one message with Sue. All four newsletters went out and the open rate was 41%, which we can be proud of.

Transfer it to DK10 0040 0440 8716 23, please, and preferably within this financial year. As a little carrot: book a spring package before Christmas and you get 15% off.

Kind regards,
Mette Krogh`,
    known: [],
    unseen: [
      ['tone', 'the word ghost has been taken a little literally by your accounts department'],
      ['dueDate', 'preferably within this financial year'],
      ['incentive', 'book a spring package before Christmas and you get 15% off'],
    ],
  },
  {
    name: 'dog groomer in Brisbane, no way to pay given',
    subject: 'Biscuit and Olive - invoice 0612',
    body: `Hi Trace,

Both girls were angels today. Olive had a grass seed starting between her toes so I got it out and gave it a rinse, keep an eye on it.

Invoice 0612, $168.00 all up. Can you fix me up by Friday arvo or thereabouts?

Next one's booked for Tuesday 12 January at 9. I'm shut from the 19th of December till the 4th.

Cheers,
Deb`,
    known: [['missing', 'howToPay']],
    unseen: [['dueDate', 'by Friday arvo or thereabouts']],
  },
  {
    name: 'drone roof surveyor in Galway, estimate',
    subject: 'Estimate for roof survey, Loughrea creamery',
    body: `Dear Ms Heneghan,

Thanks for showing me round on Friday. The survey itself is one day of flying if the wind keeps under 25 km/h, and the report with the marked photographs is with you a week later.

I'd estimate €1,480 including VAT. The price is E&OE and subject to change without notice, and is exclusive of any sundry disbursements. Once I'm up there I nearly always find a thing or two that has to go on top, but we'll cross that bridge when we come to it.

If you want to go ahead, a line by Friday 4 December would let me get it in before the dark evenings properly set in.

All the best,
Colm Burke, Corrib Aerial`,
    known: [
      ['jargon', 'E&OE'],
      ['surprise', 'subject to change without notice'],
      ['jargon', 'sundry disbursements'],
    ],
    unseen: [['surprise', 'I nearly always find a thing or two that has to go on top']],
  },
  {
    name: 'wedding videographer in Austin, two due dates',
    subject: 'Final invoice #418 (due December 7)',
    body: `Hi Kaylee and Jordan!

Y'all's film is DONE and I cried at my own edit. Again. The highlight reel is at the link from last week, and the long cut with the toasts is exporting tonight.

Final invoice #418 is for the remaining $1,900.00, half of the $3,800.00 package. It's due December 14, 2026. You can pay by card or bank right here: https://pay.bluebonnetfilms.example/418

Gotta say, most of my couples don't make me bring up money when I'm pouring my heart into their big day.

So excited for you to see it on a real TV.

Love,
Brooke`,
    known: [['dueDate', 'December 14, 2026']],
    unseen: [
      [
        'tone',
        "most of my couples don't make me bring up money when I'm pouring my heart into their big day",
      ],
    ],
  },
  {
    name: 'signwriter in Bristol, sarcastic second reminder',
    subject: 'invoice 356 - the fascia at Crumb & Co',
    body: `Hi Ollie,

I walked past Crumb & Co this morning and the gold leaf was catching the sun beautifully. So was the queue out the door. Clearly times are hard.

Invoice 356, £1,265.00, was due on 9 November. You're probably too busy counting croissants, but my signpainter's enamel doesn't pay for itself. As previously advised, it's Ned Attwood, sort code 08-92-99, account 65102874.

Could it be in by Wednesday 2 December 2026? I'm ordering the leaf for the next job that afternoon.

If the lower edge of the "C" still catches on the awning, tell me and I'll pop over with a file.

Ned`,
    known: [
      ['jargon', 'As previously advised'],
      ['tone', "doesn't pay for itself"],
    ],
    unseen: [
      ['tone', 'Clearly times are hard'],
      ['tone', "You're probably too busy counting croissants"],
    ],
  },
  {
    name: 'accordion teacher in Halifax, Nova Scotia, guilt',
    subject: 'Lessons for Callum, invoice 14',
    body: `Hi Denise,

Callum played "Farewell to Nova Scotia" right through on Thursday without stopping once, you should have seen his face.

Invoice 14 is for the eight lessons of this term, $320.00. It was due on November 13. As a single mum I was counting on it for the heating oil, and I gave him that spot over a kid whose parents pay the same day.

E-transfer to rosemacisaac@mail.example when you get a chance.

The recital's December 12th at the Legion, doors at 2. He needs a white shirt.

Rose`,
    known: [['dueDate', 'when you get a chance']],
    unseen: [
      ['tone', 'I was counting on it for the heating oil'],
      ['tone', 'I gave him that spot over a kid whose parents pay the same day'],
    ],
  },
  {
    name: 'payroll consultant in Sliema, legalese in a late reminder',
    subject: 'Overdue invoice PS-2026-0093',
    body: `Dear Sir/Madam,

We refer to invoice PS-2026-0093 of 1 September 2026 for payroll services for the months of July and August, amounting to €1,416.00, due on 1 October 2026. We have not received it.

You are hereby requested to liquidate the aforementioned within five working days, failing which legal action shall be taken without prejudice to any other rights pertaining to us. We trust that the gravity of the matter is duly grasped at your end, this being the sort of thing upon which reputations on a small island turn.

IBAN MT92 MMEB 4405 3000 0000 0531 8027 001, Portside Payroll Ltd.

The September payslips were uploaded to the portal on the 28th as usual.

Portside Payroll Ltd`,
    known: [
      ['jargon', 'hereby'],
      ['jargon', 'the aforementioned'],
      ['jargon', 'liquidate'],
      ['dueDate', 'within five working days'],
      ['tone', 'failing which legal action shall be taken'],
      ['jargon', 'without prejudice to'],
      ['jargon', 'pertaining to'],
    ],
    unseen: [['tone', 'the sort of thing upon which reputations on a small island turn']],
  },
  {
    name: 'locksmith in Auckland, due day already gone',
    subject: 'Tax invoice 8806 - Ponsonby Rd',
    body: `Hi Sione,

Both back doors re-keyed and the rear window lock swapped. Three keys cut, they're with the girl at the counter.

Tax invoice 8806: $414.00 incl GST, to be paid by 20 November 2026. Account 38-9012-0418448-00, Keyed Up Ltd.

I chucked in a new strike plate too as the old one was rooted, that's the $46 line.

Sing out if the deadlatch sticks, it can need a day or two to bed in.

Cheers
Pete`,
    attachments: [{ name: 'Tax invoice 8806.pdf' }],
    known: [['dueDate', 'by 20 November 2026']],
    unseen: [
      ['surprise', "I chucked in a new strike plate too as the old one was rooted, that's the $46 line"],
    ],
  },
  {
    name: 'structural engineer in Mombasa, revised fee note',
    subject: 'Revised fee note SE/088/2026: KES 312,000',
    body: `Dear Eng. Abdalla,

Thank you for the site meeting at Nyali. The revised drawings for the transfer beam at level 2 went to the county office on Monday, stamped and signed.

Kindly find our revised fee note SE/088/2026. Design KES 240,000; two extra site visits agreed in your letter of 5 November, KES 30,000; VAT 16% KES 43,200. Total KES 313,200.

The fee should reach us not later than 10 December 2026, by RTGS to Baraka Structures, KCB Moi Avenue, account 1107263548. We shall be constrained to withhold the inspection certificates in the event that the same is not honoured, and a building without papers is a building only pigeons can occupy.

Yours faithfully,
Eng. Salim Mwangi`,
    attachments: [{ name: 'Fee note SE-088-2026.pdf' }],
    known: [
      ['consistency', 'KES 313,200'],
      ['jargon', 'Kindly find'],
      ['jargon', 'RTGS'],
      ['tone', 'We shall be constrained to'],
      ['jargon', 'in the event that'],
    ],
    unseen: [['tone', 'a building without papers is a building only pigeons can occupy']],
  },
  {
    name: 'voice actor in Los Angeles, invoice after a recording',
    subject: 'Invoice VO-233, "Desert Bloom" spots',
    body: `Hey Marisol,

Fun session yesterday. Your engineer has the ears of a bat; I never heard that chair squeak until she soloed it.

Invoice VO-233 for the three :30 spots and the tag is $2,250.00. My terms are Net-15. Wire details: Chase, routing 021000021, account 604418872, name Dale Whitcomb.

I also tacked on a little something for the second take on tag B, since the copy changed on us mid-stream. It's in the total.

Let me know when they air; my mother in Tucson wants to watch.

Dale`,
    attachments: [{ name: 'VO-233.pdf' }],
    known: [['dueDate', 'Net-15']],
    unseen: [['surprise', 'I also tacked on a little something for the second take on tag B']],
  },
  {
    name: 'cleaning firm owner in Limerick, ultimatum',
    subject: 'Invoice 3071',
    body: `Hi Barry,

Invoice 3071 for the October cleans (€890.00) was due on the 6th of November and there's nothing in the account as of this morning.

The girls were in your place four nights a week, including the bank holiday, and Ewa found that ring in the U-bend that your manager thought was gone for good. This is your last chance. If I don't see it by noon on Friday 27 November 2026 the mops stay in the van and ye can empty yere own bins.

IBAN IE71 AIBK 9320 8640 1183 56, Shannonside Cleaning Ltd.

I won't be made a fool of.

Noreen`,
    known: [
      ['tone', 'This is your last chance'],
      ['tone', "I won't be made a fool of"],
    ],
    unseen: [['tone', 'the mops stay in the van and ye can empty yere own bins']],
  },
  {
    name: 'cake maker in Kent, price gone up since the estimate',
    subject: 'Your cake – new total',
    body: `Hello lovely,

Not long now! The sugar peonies are drying on every surface in my kitchen and the cat is banned.

I've had to bump the price up to £545, what with butter being what it is these days. The bill is number 29, and you can take the £100 you paid in March off that, so £445 left to pay.

If you could get that to me in good time before the big day so I'm not baking on tick. Sort code 09-01-28, account 44710936, J Pascoe.

Delivery is between 10 and 11 on the 19th, I've spoken to the barn and they've a fridge clear.

Jo x`,
    known: [],
    unseen: [
      ['surprise', "I've had to bump the price up to £545, what with butter being what it is these days"],
      ['dueDate', 'in good time before the big day'],
      ['tone', "so I'm not baking on tick"],
    ],
  },
  {
    name: 'Greek proofreader, recurring invoice, florid English',
    subject: 'Invoice 2026/88',
    body: `Esteemed Professor Mallory,

I hope that the book fair in Frankfurt left you with beautiful impressions. Chapters 4 to 6 are corrected; I have marked in yellow the places where the dates of the two treaties contradict each other.

I permit myself to submit to your kind attention the invoice 2026/88, of the amount of 612.00 euros, and I remain at the mercy of your good will concerning the moment of its payment. The account is GR16 0110 1250 0000 0001 2300 695, Eleni Papadaki.

Chapter 7 I will send on Thursday evening, with the index of the ships.

With the highest esteem,
Eleni Papadaki`,
    known: [
      ['jargon', 'I permit myself to'],
      ['jargon', 'submit to your kind attention'],
    ],
    unseen: [['dueDate', 'I remain at the mercy of your good will concerning the moment of its payment']],
  },
  {
    name: 'pest controller in Vermont, totals disagree',
    subject: 'Invoice 771 - $385.00 - attic bats',
    body: `Hi Walt,

One-way doors are off and the gable vents are screened, so the attic's yours again. Far as I can tell they all cleared out by the 10th of October, well ahead of the cold.

Invoice 771 is $358.00: two visits at $140 and $78 for screening. Mail a check to Green Mountain Critter Control, PO Box 61, Bristol VT 05443, by December 11, 2026.

Anybody who's had bats over his bed and balks at the bill has got a short memory, is what my dad used to say.

Spread some lime where the guano was, and wear a mask doing it.

Hank`,
    known: [['consistency', '$358.00']],
    unseen: [['tone', "Anybody who's had bats over his bed and balks at the bill has got a short memory"]],
  },
  {
    name: 'German subtitler in Berlin, first invoice to a UK studio',
    subject: 'Rechnung / invoice 26-0319',
    body: `Dear Sam,

the subtitles for episodes 1 to 3 are delivered in EBU-STL, checked against the final mix. In episode 2 the joke with the goose does not exist in German, so I took a pig.

My invoice 26-0319 about 1,080.00 EUR you find in the attachment. Payable EOM, please to IBAN DE20 1001 1001 2624 5871 39, Jana Brückner.

From experience I must say that with British studios one waits until one has grey hair, so please surprise me.

Have a nice week,
Jana`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', 'EOM'],
    ],
    unseen: [['tone', 'with British studios one waits until one has grey hair']],
  },
  {
    name: 'copy editor in Vancouver, reminder with marketing',
    subject: 'A note about invoice 2231 (and a treat!)',
    body: `Hi Sanjay,

The manuscript is off to layout and I'm still thinking about the chapter with the ferry.

Invoice 2231 for $1,460.00 was due November 16, so it's a little over a week late. Please send it by e-transfer to pay@cedarandcomma.example by Wednesday, December 2, 2026.

While I have you: refer a friend and you both get $50 off! Our new blurb-polishing service has also just landed, and authors who've tried it are raving.

Warmly,
Beth Nakamura
Cedar & Comma Editing`,
    known: [['incentive', 'refer a friend and you both get $50 off']],
    unseen: [
      [
        'incentive',
        "Our new blurb-polishing service has also just landed, and authors who've tried it are raving",
      ],
    ],
  },
  {
    name: 'caterer in Melbourne, corporate reminder, cross',
    subject: 'Re: Re: Invoice C-907',
    body: `Hi Bec,

Invoice C-907 ($2,035.00 incl. GST, lunch for 55 on 22 October) was due on 5 November.

I've now been passed from you to Accounts to "the new system" and back. It is completely unacceptable. I appreciate portals are a pain, but my suppliers don't accept a ticket number in lieu of funds, and neither did I when I was plating your 55 lunches at five in the morning.

Please action by COB Friday. BSB 083-170, account 4417 60283, Thyme After Thyme Pty Ltd.

Your tall cake stand is still here, by the way; I can drop it off when we do Level 9 on Thursday.

Renata`,
    known: [
      ['tone', 'It is completely unacceptable'],
      ['jargon', 'in lieu of'],
      ['jargon', 'Please action'],
      ['dueDate', 'COB Friday'],
    ],
    unseen: [
      ['tone', "my suppliers don't accept a ticket number"],
      ['tone', 'neither did I when I was plating your 55 lunches at five in the morning'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'interpreter in Edinburgh, work in a court about a debt claim',
    subject: 'Invoice 402: interpreting at the Sheriff Court, 20 November',
    body: `Dear Mr Rennie,

Thank you for having me at the debt hearing at Edinburgh Sheriff Court last Friday. I interpreted for the defendant from 10.00 to 15.30, and again immediately after the break when the solicitor gave his final warning about the lease.

Invoice 402
Half-day rate, twice: £290.00
Bus fare: £4.00
Total: £294.00

Please pay by Friday 11 December 2026 to L Ferreira, sort code 80-22-60, account 11472308, with 402 as the reference.

Kind regards,
Luísa Ferreira`,
  },
  {
    name: 'illustrator in Kerry, calm third reminder with a hard turn ahead',
    subject: 'Third reminder: invoice 118, €640.00',
    body: `Dear Gavin,

I have not seen the payment for invoice 118 yet. It is €640.00 for the cover of the spring catalogue and was due on 12 October 2026, so it is now 44 days late.

Could you pay it by Friday 4 December 2026? The account is IE36 IPBS 9906 1420 9577 31, Órla Ní Shé.

If the money is tight at the moment, tell me and we can split it into two or three parts. If I hear nothing by the 4th, I plan to ask the Small Claims office in Tralee for advice on the next step. I would much rather sort it out with you.

If you have paid in the meantime, thank you, and please ignore this.

Órla`,
  },
  {
    name: 'gardener in Surrey, condolences and a bill that can wait until a named day',
    subject: 'Invoice 55, autumn tidy',
    body: `Dear Mrs Whitcombe,

I was so sorry to hear about Arthur. He used to bring me tea out to the compost heap and tell me I was pruning the roses wrong, and he was usually right.

Your daughter asked me to send the bill for October as normal, so here it is: invoice 55, three mornings at £60, £180.00 altogether. There is plenty of time; Thursday 31 December 2026 is fine. The account is S Mbatha, sort code 04-00-04, account 61740923.

I'll come on Tuesdays as before unless you tell me otherwise.

With kind thoughts,
Sipho`,
  },
  {
    name: 'software contractor in Toronto, invoice for a threat model',
    subject: 'Invoice 1019: threat model and penalty calculator',
    body: `Hi Amara,

The threat model for the claims portal is in the repository, and the late-fee calculator now rounds penalties the way your legal team wanted. The demand letters it prints are still in the old font; that ticket is open.

Invoice 1019 is attached: 9 days at CA$720, CA$6,480.00, plus 13% HST of CA$842.40. The total is CA$7,322.40, due Friday, December 18, 2026. Interac e-transfer to billing@northfork.example works best.

The two extra days are the ones you approved in your email of November 9.

Thanks for a good sprint,
Jun`,
    attachments: [{ name: 'Northfork-1019.pdf' }],
  },
  {
    name: 'wedding photographer in Goa, invoice after a wedding with a sale in it',
    subject: 'Invoice RP-77 for Neha and Rohan',
    body: `Dear Neha,

The gallery is online: 612 pictures, with the baraat in the rain as the first set. The one of your grandmother haggling for 50% off at the flower stall is my favourite.

Invoice RP-77 is for the second half of the fee, Rs. 85,000. Please pay it by Monday, 14 December 2026. UPI to rajphotos@okbank.example or bank transfer to Raj Pereira, account 918010047215533, IFSC UTIB0000391.

The printed album goes to the binder as soon as you have chosen the cover.

Warm wishes,
Raj`,
  },
  {
    name: 'building surveyor in Cardiff, estimate with a clear rule for extra work',
    subject: 'Estimate: party wall survey, 8 Cathedral Road',
    body: `Dear Mr Iqbal,

Thank you for the plans. For a survey of both sides of the wall, with photographs and a written record, my price is £780.00 including VAT.

If I find damage that needs a second visit, I will ring you first and start only when you have agreed to the price in writing. You will not be charged for anything we have not agreed.

The price holds until Friday 18 December 2026. If you would like to go ahead, reply to this mail and I will book the day with your neighbour.

Kind regards,
Bethan Rowlands`,
  },
  {
    name: 'furniture restorer in Lisbon writing to a client in England, own mistake put right',
    subject: 'Corrected invoice 2026-41, replaces 2026-39',
    body: `Dear Helen,

I made a mistake in invoice 2026-39: I charged for the six chairs, but you sent me five. I am sorry. Please throw it away and use this one.

Invoice 2026-41: five chairs at €95.00, total €475.00, to be paid by Thursday 10 December 2026. My account is LT61 7300 0101 5842 3917, Duarte Nunes.

The sixth seat frame you asked about can be copied from the others; I will measure it in January.

All the best,
Duarte`,
    attachments: [{ name: 'Fatura_2026-41.pdf' }],
  },
  {
    name: 'PR person in Manila, first reminder on behalf of a small agency',
    subject: 'Invoice 2026-210: a reminder',
    body: `Hi Carlo,

The launch on the 5th got eleven stories, and the clip from the morning show is attached.

I could not find a payment for invoice 2026-210 (PHP 68,000.00) in our account this morning. It was due on November 20. Could you check whether it has left your bank? If it hasn't, please send it by Thursday, December 3, 2026 to BDO account 004580127763, Lakambini PR.

If something in the invoice is unclear or wrong, tell me and I'll fix it the same day.

Thank you,
Bea Salonga`,
    attachments: [{ name: 'morning-show.mp4' }],
  },
  {
    name: 'yoga teacher in Christchurch, recurring invoice, a class about guilt and anger',
    subject: 'Invoice 31 - November classes',
    body: `Kia ora Hana,

The Thursday series on letting go of blame and shame went well, nine people came to the last one. Someone laughed out loud in the lion breath, which is what it is for.

Invoice 31: four classes at $95, $380.00 in total. I am not GST registered. Please pay by Wednesday 9 December 2026 to 12-3147-0218446-00, T Brown.

I'm away from 20 December to 10 January, so the first class is on Thursday 14 January.

Ngā mihi nui,
Tui`,
  },
  {
    name: 'courier in Leicester, terse bill',
    subject: 'Inv 6620, 23 Nov urgent drop',
    body: `Hi Dev,

Urgent run to Heathrow on the 23rd, collected 05.10, signed for 07.55 by Okafor.

Invoice 6620, £142.80 inc VAT. Please pay by Mon 7 Dec 2026. Nash Couriers, 20-18-44, 53029176.

Ta
Lee`,
  },
  {
    name: 'tile setter in Perth, revised price after an agreed change',
    subject: 'Invoice 874, laundry floor',
    body: `Hi Craig,

The laundry's finished. The extra square metre under the trough is the one you okayed by text on Tuesday 17 November, at $110.

Invoice 874
Floor as quoted: $1,320.00
Extra square metre: $110.00
Total including GST: $1,430.00

Please pay by Friday 11 December 2026. BSB 066-115, account 1027 8834, Paolo Conti Tiling.

Don't mop it till Saturday.

Paolo`,
  },
  {
    name: 'podcast producer in Atlanta, invoice for a true-crime show',
    subject: 'Invoice 56: "Last Warning", episodes 4-6',
    body: `Hi Renee,

Episodes 4 to 6 of "Last Warning" are up. The bail bondsman in episode 5 shouts PAY UP, YOU CROOK so loud that I had to pull him down 9 dB, but it is great tape.

Invoice 56 is $1,800.00, three episodes at $600. It's due on Friday, December 11, 2026, and you can pay by card or bank at https://pay.kudzuaudio.example/56.

Could you send me the lawyer's notes on episode 7 before we record?

Thanks,
Terrence`,
  },
  {
    name: 'patent searcher in Ghent, late formal reminder with interest',
    subject: 'Second reminder: invoice 2026-133 (EUR 1,650.00)',
    body: `Dear Ms Lindqvist,

Our invoice 2026-133 for the novelty search on the valve, EUR 1,650.00, was due on 26 October 2026. It is 30 days overdue, and I have had no answer to my mail of 9 November.

Please pay it by Monday 7 December 2026 to BE52 7350 2846 1909, Claes Octrooi BV. Interest runs from the due date, as agreed in our contract; I will leave it out if the payment comes by the 7th.

If there is a reason for the delay, I would be glad to hear it. You can reach me on +32 9 555 01 47 every morning.

Kind regards,
Wim Claes`,
  },
  {
    name: 'wedding singer in Donegal, instalments agreed with a couple short of money',
    subject: 'Invoice 19: your three instalments',
    body: `Hi Shauna,

Thanks for ringing, and don't be worrying at all. These things happen, and I'm glad you said it.

So, as we agreed on the phone, invoice 19 (€450.00) goes into three parts:
€150.00 by Friday 11 December 2026
€150.00 by Monday 11 January 2027
€150.00 by Thursday 11 February 2027

IBAN IE35 AIBK 9311 0417 2839 45, name E Gallagher. No interest and no extra charge.

The recording of "The Voyage" is on the stick I posted to your mam.

Eimear`,
  },
  {
    name: 'physiotherapist in Nairobi, invoice to a running club',
    subject: 'Invoice KRC-12 for October and November',
    body: `Dear Coach Kiprono,

I saw eleven runners in the two months. Faith's hamstring is strong enough for hills again, but please no sprints before January.

Invoice KRC-12 is for KES 33,000, eleven sessions at KES 3,000. Please pay by 15 December 2026 with M-Pesa, Paybill 400200, account 0733518.

Thank you for letting me use the tea room as a clinic.

Best regards,
Dr Achieng Odhiambo`,
  },
  {
    name: 'web designer in Milan, non-native, first invoice',
    subject: 'Invoice 22/2026, new website of the bakery',
    body: `Dear James,

the new website is online since Monday and the orders arrive in your mailbox, I have tried with two panettoni (please do not send them!).

The invoice 22/2026 is attached. The total is 1.350,00 €, the price that we agreed in September. Please pay until Tuesday 15 December 2026 on my account IT59 Y030 6909 6061 0000 0184 725, Chiara Bellini.

If a photo is in the wrong place, write me and I move it, it is included.

Ciao,
Chiara`,
    attachments: [{ name: 'Fattura 22-2026.pdf' }],
  },
  {
    name: 'locum vet in Norfolk, bill after a dog died',
    subject: 'Invoice 2087 for Bramble',
    body: `Dear Mr and Mrs Fenn,

I am sorry that we could not save Bramble. You did everything right by bringing her in straight away, and she was calm at the end.

The invoice for Sunday night is number 2087, £318.00, and it is attached. There is nothing you need to do about it this week. Please pay by Monday 21 December 2026, by card over the phone (01603 555 0172) or to Fenland Vets, sort code 60-21-34, account 40872915.

Her collar and blanket are here at the desk, and there is no hurry about fetching them.

With sympathy,
Harriet Boyle`,
    attachments: [{ name: 'Fenland-2087.pdf' }],
  },
  {
    name: "translator in Warsaw, invoice for a collection agency's letters",
    subject: 'Invoice 11/2026: translation of eight letters',
    body: `Dear Oliver,

All eight reminder letters are translated. I kept the sentence "We will take you to court" as strong as in the English, and put a softer choice next to it, because Polish readers will find it rude. In letter 3, "net 30" became "do 30 dni od daty faktury".

Invoice 11/2026, EUR 520.00, payable by Thursday 17 December 2026 to PL47 1140 2004 0000 3102 7845 1936, Zofia Maj.

One question: is the discount in letter 6 still on offer?

Best regards,
Zofia`,
  },
  {
    name: "cabinet maker in Nelson, friendly reminder after a flood at the client's",
    subject: 'Invoice 340, kitchen doors',
    body: `Hi Marama,

I hope the clean-up is going well and that the insurance people have been. The road past your place looked grim on the news.

When you have your head above water (sorry, I couldn't help it), invoice 340 for the kitchen doors is still open: $2,160.00 including GST, due on 13 November. Would Friday 18 December 2026 work for you? If it wouldn't, give me a ring and we'll find a day that does.

The account is 38-9012-0418456-00, Bay Joinery.

Any doors that swelled, keep them. I can plane them for nothing.

Ian`,
  },
  {
    name: 'speech coach in Valletta, thanks for a payment and the next invoice',
    subject: 'Thank you, and invoice 72',
    body: `Dear Rebecca,

Invoice 71 arrived in my account yesterday, thank you for paying it so quickly.

Invoice 72 is for the December package that you ordered on the 18th: five hours at €70.00, €350.00 in total. I am registered as exempt, so there is no VAT. Please pay by Friday 18 December 2026 to MT41 VALL 2201 3000 0000 4001 9283 746, Daniel Borg.

Your speech on deadlines made the whole room sit up. Slow down a little before the last line and it is perfect.

Best,
Daniel`,
  },
]
