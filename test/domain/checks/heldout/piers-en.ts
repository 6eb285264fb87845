/** English mails of ten trades in nine countries, officialese of French and Filipino writers among them: 40 faulty, 40 good. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'UK bookkeeper for others, monthly invoice, old-school officialese',
    subject: 'Invoice 2291 - bookkeeping October',
    body: `Dear Mr Halloran,

Please find enclosed herewith our invoice 2291 for bookkeeping services rendered in October, in the sum of £412.50.

October was a busy month for the shop: 318 till receipts, two new suppliers and the VAT return, which HMRC accepted on the 4th. The petty cash now agrees to the penny.

Kindly remit the aforementioned amount no later than 11 December 2026 to Lloyds, sort code 30-94-57, 41882063.

I shall be in the shop on Monday for the stock count.

Yours sincerely,
Margaret Oakes`,
    attachments: [{ name: 'invoice-2291.pdf' }],
    known: [
      ['jargon', 'Please find enclosed herewith'],
      ['jargon', 'services rendered'],
      ['jargon', 'in the sum of'],
      ['jargon', 'Kindly remit'],
      ['jargon', 'the aforementioned amount'],
    ],
    unseen: [],
  },
  {
    name: 'US graphic designer, second reminder, hurt and sarcastic',
    subject: 'Invoice 0147, again',
    body: `Hi Brandon,

So I see the new logo is on your trucks, your storefront and your Instagram. Looks great! Funny how it found its way everywhere except to your checkbook.

Invoice 0147 for $1,850.00 was due on November 6, 2026. Please pay by December 2, 2026. You can Zelle it to hello@tessalindgren.design or mail a check to 418 Alder St, Boise, ID 83702.

I have a kid in braces and a landlord who doesn't take exposure as rent.

The signage files for the second location are in the shared folder.

Tessa`,
    known: [],
    unseen: [
      ['tone', 'Funny how it found its way everywhere except to your checkbook'],
      ['tone', "I have a kid in braces and a landlord who doesn't take exposure as rent"],
    ],
  },
  {
    name: 'Kenyan software contractor, first invoice, no due date, vague',
    subject: 'Invoice KT-033',
    body: `Hello Wanjiru,

The USSD menu went live on Saturday night and by Sunday noon 214 farmers had checked their milk balances. Only two reported a timeout; both were on roaming.

Attached is invoice KT-033 for KES 145,000. You can send it to Paybill 522533, reference KT033.

Kindly sort us out when things open up on your side, and let me know once done. Next week I will train the two ladies at the collection centre.

Regards,
Brian Otieno`,
    attachments: [{ name: 'KT-033.pdf' }],
    known: [],
    unseen: [['dueDate', 'when things open up on your side']],
  },
  {
    name: 'NZ gardener, recurring invoice, chatty, soon and no number',
    subject: 'Lawns for November',
    body: `Gidday Pauline,

Four cuts this month, plus I took the dead flax round the back of the letterbox. That comes to $260 all up. The hedge is about to take off so I'd leave it till after Christmas.

Bung it in the usual BNZ one, 02-0568-0071426-00, sometime soonish would be choice.

Invoice is attached.

Cheers,
Rangi`,
    attachments: [{ name: 'november.pdf' }],
    known: [['missing', 'invoiceNumber']],
    unseen: [['dueDate', 'sometime soonish would be choice']],
  },
  {
    name: 'Filipino nanny agency, reminder, all capitals',
    subject: 'REMINDER: Invoice 5518',
    body: `Dear Ma'am Cristina,

Good day po. This is regarding invoice 5518 for Ate Joy's service from October 16 to 31, amounting to PHP 14,500.00, which was due last November 10, 2026.

PLEASE SETTLE THIS NOW. Our nannies also have families who need to eat.

You may pay through GCash 0917 555 0148 (Lorna D.) or BPI 3219-0456-72 until December 1, 2026. Please send the screenshot so we can issue the receipt.

Ate Joy will be back on Monday at 7 am; she says Migo's cough is better.

Thank you,
Lorna Dimaculangan`,
    known: [['tone', 'PLEASE SETTLE THIS NOW']],
    unseen: [['tone', 'Our nannies also have families who need to eat']],
  },
  {
    name: 'German translator, invoice to US client, wrong IBAN, net jargon',
    subject: 'Invoice 2026-118: operating manual DE>EN',
    body: `Dear Ms. Whitfield,

thank you for the pleasant cooperation. The operating manual of the dough divider is delivered: 11,420 source words, two rounds of proofreading by my colleague in Leeds.

My invoice 2026-118 amounts to EUR 2,055.60. Payment term: 30 days net. Please transfer to my bank:

IBAN: DE66 3704 0044 0718 2055 61
BIC: COBADEFFXXX

On page 48 I left a comment about the emergency stop; your engineer should have a look at it before printing.

With kind regards
Dr. Annegret Voss`,
    attachments: [{ name: 'Rechnung_2026-118.pdf' }],
    known: [
      ['payment', 'DE66 3704 0044 0718 2055 61'],
      ['dueDate', '30 days net'],
    ],
    unseen: [],
  },
  {
    name: 'Swedish sound engineer, invoice, sums do not add up',
    subject: 'Invoice 84 for the Södra Teatern weekend',
    body: `Hi Malin,

What a weekend! The Saturday crowd was louder than the PA.

Here is invoice 84:
- Front of house, 2 evenings: 9 000 SEK
- Monitor mix and stage hand: 4 200 SEK
- Van and cables: 1 350 SEK
Total: 14 950 SEK, VAT included

Please pay to bankgiro 5823-4170 by 15 December 2026. The multitrack is on the blue hard drive I left with Jonas at the stage door.

Hugs,
Pelle`,
    attachments: [{ name: 'invoice84.pdf' }],
    known: [['consistency', '14 950 SEK']],
    unseen: [],
  },
  {
    name: 'French yoga teacher, reminder, grovelling',
    subject: 'Small reminder, invoice Y-61',
    body: `Dear Sophie,

I am so terribly sorry to bother you with this, I feel awful to even write it and I hope you will not think badly of me.

The invoice Y-61 for the five company classes in September (375,00 €) was for 31 October 2026 and I think it has maybe slept in a folder. If it is possible, can you do the transfer before 4 December 2026? IBAN FR76 3000 4012 3400 0010 5873 243.

Please do forgive a poor yoga teacher for speaking of money.

The Thursday group was wonderful, Marc from the accounting did his first headstand!

Namaste,
Élodie`,
    known: [['tone', 'I am so terribly sorry to bother you']],
    unseen: [
      ['tone', 'I feel awful to even write it'],
      ['tone', 'I hope you will not think badly of me'],
      ['tone', 'Please do forgive a poor yoga teacher for speaking of money'],
    ],
  },
  {
    name: 'Spanish boat builder, part payment, extra work unannounced',
    subject: 'Second payment for the llaüt, invoice 26/77',
    body: `Hello Mr. Pemberton,

The hull is planked up to the sheer and the boat already smells of pitch, you will like it. Toni has steamed the last four ribs on Friday.

This is invoice 26/77, second third of the price: 8.400,00 €. While we were at it we also changed the whole keel bolts and put bronze ones, so you will find another 1.260,00 € on it. Total 9.660,00 €.

Please do the transfer until 11 December 2026, IBAN ES91 2100 0418 4502 0005 1332 (CaixaBank). If the money is late the boat goes to the back of the shed and another one takes the place.

Photos in the attached file.

Greetings from Maó,
Biel Orfila`,
    attachments: [{ name: 'fotos-y-factura-26-77.pdf' }],
    known: [],
    unseen: [
      ['surprise', 'While we were at it we also changed the whole keel bolts'],
      ['tone', 'If the money is late the boat goes to the back of the shed'],
    ],
  },
  {
    name: 'UK car mechanic, text-like invoice mail, ultimatum',
    subject: 'Your Fiesta - invoice 3380',
    body: `Alright Dean,

Fiesta's done. Clutch, release bearing and the offside track rod end, £640 all in, invoice 3380 is attached.

Cash in my hand by Friday 27 November 2026 or she stays on the ramp.

She pulls a bit to the left still, that's the front tyre, not the tracking. There's a year on the clutch.

Gaz`,
    attachments: [{ name: '3380.pdf' }],
    known: [],
    unseen: [['tone', 'or she stays on the ramp']],
  },
  {
    name: 'US bookkeeper, late reminder, collections threat',
    subject: 'FINAL NOTICE - Invoice 10482',
    body: `Dear Mr. Castellano,

Our records indicate that invoice 10482 in the amount of $975.00 remains outstanding. It was due on September 30, 2026.

Failure to pay by December 4, 2026 will result in your account being referred to a collection agency without further notice, which may negatively impact your credit score.

You can pay by ACH (routing 121000248, 4417708213) or through the Pay button on the invoice, attached.

Your October books are reconciled; I will hold on to the 1099 list until you tell me who prepares your taxes this year.

Linda Kowalczyk, EA`,
    attachments: [{ name: 'INV10482.pdf' }],
    known: [
      ['tone', 'FINAL NOTICE'],
      ['jargon', 'Our records indicate'],
      ['jargon', 'in the amount of'],
      ['jargon', 'remains outstanding'],
      ['tone', 'Failure to pay'],
      ['tone', 'referred to a collection agency without further notice'],
      ['tone', 'negatively impact your credit score'],
    ],
    unseen: [],
  },
  {
    name: 'Kenyan gardener, quotation turned invoice, wrong total in subject',
    subject: 'Invoice 019 - KSh 38,500 - Runda garden',
    body: `Dear Madam Achieng,

We have finished the bougainvillea hedge and the kikuyu grass is now taking well after the rains. The boys also cleared the drain behind the servant quarter as we agreed on the phone on Tuesday.

Kindly receive invoice 019 of KSh 35,800. You may pay by M-Pesa, Till Number 5093317, before 5 December 2026.

I advise to water only in the evening the first two weeks.

Yours faithfully,
Josphat Kimani`,
    attachments: [{ name: 'inv019.pdf' }],
    known: [['consistency', 'KSh 35,800']],
    unseen: [],
  },
  {
    name: 'German software contractor, first invoice, legal phrases and unanchored days',
    subject: 'Rechnung / Invoice R-2026-41',
    body: `Hello Tobias, hello Karen,

sprint 14 is merged and on staging. The slow search was a missing index; it now answers in 40 ms instead of six seconds.

For my work in November I charge 6.720,00 EUR (80 hours), invoice R-2026-41 attached. The amount is payable within 14 days without deduction. In case of default, statutory interest pursuant to § 288 BGB will accrue.

IBAN DE39 1203 0000 1052 7764 18, DKB.

I am on holiday from 21 December; Murat has the on-call phone.

Best
Henning`,
    attachments: [{ name: 'R-2026-41.pdf' }],
    known: [
      ['dueDate', 'within 14 days'],
      ['jargon', 'without deduction'],
      ['jargon', 'In case of default'],
      ['jargon', 'pursuant to'],
      ['jargon', 'will accrue'],
    ],
    unseen: [],
  },
  {
    name: 'NZ boat builder, deposit request, placeholder left in',
    subject: 'Invoice 1107: deposit for the clinker dinghy',
    body: `Hi [Client name],

Stoked you've gone with the 11-footer. I've put your name on a slot in the shed from the first week of February, and the kauri is already stacked and drying.

Invoice 1107 is for the deposit, $3,200.00, the rest being split between turning the hull and launch day as we set out in the quote. It's due on Friday 12 December 2026, by transfer to ANZ 01-0902-0068389-00.

If you fancy choosing the thwart colour, I've got the card of samples.

Ngā mihi,
Stu Carmody`,
    attachments: [{ name: 'Invoice-1107.pdf' }],
    known: [
      ['consistency', '[Client name]'],
      ['dueDate', 'Friday 12 December 2026'],
    ],
    unseen: [],
  },
  {
    name: 'Filipino graphic designer, first reminder, asap and marketing',
    subject: 'Gentle reminder: Invoice #0092',
    body: `Hi Sir Paolo!

Hope the milk tea launch went well, the line in SM North looked crazy on TikTok!

Just following up on invoice #0092, ₱18,000, due Nov. 15, 2026. Please pay ASAP via Maya 0998 555 0127 or the PayMongo link in the invoice.

BTW, avail of our holiday promo: book a menu redesign before Dec. 15 and get 20% off plus free stickers!

The cup sleeve artwork in CMYK is in the Drive folder already.

Thanks!
Kat Villareal`,
    attachments: [{ name: 'Invoice-0092.pdf' }],
    known: [['dueDate', 'ASAP']],
    unseen: [
      ['incentive', 'avail of our holiday promo: book a menu redesign before Dec. 15 and get 20% off'],
    ],
  },
  {
    name: 'UK nanny, first reminder, guilt and blame',
    subject: 'October invoice (no. 22)',
    body: `Hi Fliss,

Lovely half term with the boys. Rufus can tie his laces now and Bertie ate a whole courgette, I have a witness.

My October invoice, no. 22, for £1,140.00 was meant to be with me on 7 November 2026. I've always bent over backwards for you lot, and it would be nice to get the same in return. You did this in the summer as well.

Could you send it by Monday 30 November 2026? It's Monzo, 04-00-04, 73391852.

See you Thursday at half seven, I'll bring the glue gun.

Jess`,
    known: [],
    unseen: [
      ['tone', "I've always bent over backwards for you lot, and it would be nice to get the same in return"],
      ['tone', 'You did this in the summer as well'],
    ],
  },
  {
    name: 'Swedish translator, invoice, attachment promised but absent',
    subject: 'Invoice 2026-209, patient leaflets',
    body: `Dear Dr Nyqvist,

The three patient leaflets are translated into English and checked by a nurse in Bristol. I kept "feber" as "a high temperature", which is what British patients read in other leaflets.

I attach invoice 2026-209, 7 980 SEK including VAT. The due date is 28 December 2026 and the payment is to be effected to bankgiro 5190-4423.

Do let me know if the layout person needs the text in another format.

Kind regards,
Ingela Frisk`,
    known: [
      ['missing', 'attachment'],
      ['jargon', 'the payment is to be effected'],
    ],
    unseen: [],
  },
  {
    name: 'US sound engineer, invoice, due on receipt and no way to pay',
    subject: 'Invoice 5-26: mixing, "Porch Light" EP',
    body: `Hey Dee,

Masters are up! Track 3 got a little more air on top and I tucked the pedal steel back where you wanted it. Play it in the car before you sign off.

Invoice 5-26 is attached, $2,400 for six songs. Due upon receipt.

I'll keep the sessions for a year, after that bring a drive.

Marcus`,
    attachments: [{ name: 'invoice-5-26.pdf' }],
    known: [
      ['dueDate', 'Due upon receipt'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },
  {
    name: 'French bookkeeper, English client in Dordogne, two due dates',
    subject: 'Invoice F2026-304, quarterly accounts',
    body: `Dear Mr and Mrs Aldridge,

The accounts of the gîte for the third quarter are finished. You will owe no VAT, and the tourist tax was declared on 12 October.

My invoice F2026-304 is in annex: 540,00 €, to be paid for the 10 December 2026. I remind you that the payment must be made latest on 15 December 2026 by transfer, IBAN FR76 1450 5000 0204 1234 5678 955, or by cheque to the order of Cabinet Lacoste.

In the absence of settlement within the allotted period I would find myself in the obligation to suspend the mission.

Please accept, dear Sir and Madam, my best regards,
Bernadette Lacoste`,
    attachments: [{ name: 'F2026-304.pdf' }],
    known: [
      ['dueDate', '15 December 2026'],
      ['jargon', 'in annex'],
    ],
    unseen: [
      ['tone', 'I remind you that the payment must be made'],
      ['jargon', 'In the absence of settlement within the allotted period'],
      ['tone', 'I would find myself in the obligation to suspend the mission'],
    ],
  },
  {
    name: 'Spanish yoga teacher, retreat balance, card number in clear',
    subject: 'Retreat in Ronda, invoice R-15',
    body: `Hola Megan!

Your room with the fig tree is reserved and Paco will pick you up at the station with the white van.

The rest of the retreat is 480 € (invoice R-15), please until 9 December 2026. You can pay with Bizum to +34 612 555 019 or I charge the card you gave me last time, 4539 1488 0343 6467, only tell me yes.

Bring warm socks, the floor is stone and in the mornings it bites.

Un abrazo,
Lola`,
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [],
  },
  {
    name: 'UK software contractor, late reminder, legal threat',
    subject: 'Overdue: invoice INV-0611',
    body: `Dear Priya,

I write further to my previous correspondence regarding invoice INV-0611 (£4,320.00), due 16 October 2026.

You have now ignored three e-mails and two calls. Unless cleared funds reach me by 2 December 2026 I shall have no alternative but to commence legal proceedings, and I will pull the plug on the booking site myself.

Starling, 60-83-71, 20557734.

The certificate for the domain renews on 14 December, whoever is looking after it by then.

Simon Eastwick`,
    known: [
      ['jargon', 'I write further to my previous correspondence'],
      ['tone', 'You have now ignored'],
      ['jargon', 'cleared funds'],
      ['tone', 'no alternative but to commence legal proceedings'],
    ],
    unseen: [['tone', 'I will pull the plug on the booking site myself']],
  },
  {
    name: 'Kenyan car mechanic, invoice, proverb and pressure',
    subject: 'Invoice 271 Probox KCB',
    body: `Hello Mr. Mutua,

The Probox is OK now. We replaced the rear shocks, the bushes and the fan belt, and we did not charge for washing.

Invoice 271 is KES 27,400. Send to Pochi la Biashara 0722 555 631 not later than Monday 30 November 2026.

A man who eats on credit should not forget the cook. My guys are looking at me and I am looking at you.

The old shocks are in the boot so that you can see them.

Fundi Kevo, Ngara`,
    attachments: [{ name: '271.pdf' }],
    known: [],
    unseen: [
      ['tone', 'A man who eats on credit should not forget the cook'],
      ['tone', 'My guys are looking at me and I am looking at you'],
    ],
  },
  {
    name: 'German gardener in English to expat, ambiguous date',
    subject: 'Invoice 26-390 autumn cut',
    body: `Hello Mrs Okafor,

we have cut the fruit trees on Thursday, the old pear has got a rope now so that the storm does not break it. The leaves are on the compost.

Invoice 26-390, 386,75 € with tax, is in the attachment. Please pay till 09/12/2026 on the following bank connection: Sparkasse KölnBonn, IBAN DE21 3705 0198 1934 5072 18.

When there comes no money we must come and fetch the plants again, haha.

Next visit is in February when there is no frost.

Many greetings
Gartenbau Pütz`,
    attachments: [{ name: '26-390.pdf' }],
    known: [['dueDate', '09/12/2026']],
    unseen: [
      ['jargon', 'bank connection'],
      ['tone', 'When there comes no money we must come and fetch the plants again'],
    ],
  },
  {
    name: 'NZ software contractor, revised price, surprise hours',
    subject: 'Updated invoice 0458 - booking app',
    body: `Hi Moana,

Booking app's humming along. 61 people used it over Labour Weekend and no double bookings.

Invoice 0458 has crept up a bit since I last gave you a number. The payments part turned out hairier than I reckoned so I've popped in eleven more hours. New total is $7,935.00 incl. GST, due by 20 December, to Kiwibank 38-9011-0145724-00.

Pay it at your earliest convenience and we're sweet.

I've turned on the waitlist, have a play.

Tama`,
    attachments: [{ name: 'INV-0458.pdf' }],
    known: [['dueDate', 'at your earliest convenience']],
    unseen: [
      ['surprise', 'has crept up a bit since I last gave you a number'],
      ['surprise', "so I've popped in eleven more hours"],
    ],
  },
  {
    name: 'Filipino bookkeeper, recurring invoice, business English phrases',
    subject: 'Billing Statement BS-2026-11',
    body: `Dear Sir Ramon,

Greetings of peace!

Please be informed that your retainer for November 2026, ₱9,500.00 per Billing Statement BS-2026-11, is already due and demandable. Respectfully requesting your usual prompt remittance on or before November 31, 2026 via BDO 0045-8011-2296 or over the counter at our office in Marikina.

The 2550Q was filed and the confirmation e-mail of the BIR is in your folder.

Your preferential attention on this matter is highly appreciated.

Very truly yours,
Teresita Quiambao, CPA`,
    attachments: [{ name: 'BS-2026-11.pdf' }],
    known: [
      ['jargon', 'Please be informed that'],
      ['jargon', 'due and demandable'],
      ['jargon', 'remittance'],
      ['dueDate', 'November 31, 2026'],
    ],
    unseen: [['jargon', 'Your preferential attention on this matter is highly appreciated']],
  },
  {
    name: 'US car mechanic, estimate with pressure',
    subject: 'Estimate 7719 - 2014 Tacoma',
    body: `Mrs. Delgado,

We had the Tacoma up on the lift this morning. Front brake pads are down to 2 mm and the left caliper sticks. The frame is clean, which is rare up here.

Estimate 7719:
Pads and rotors, front: $310.00
Left caliper: $165.00
Labor, 2.5 hours: $300.00
Total: $775.00

I'd hate for something to happen to those grandbabies of yours because somebody wanted to save a few bucks. This price is gone tomorrow.

The shop is open till six, ask for Ray.

Ray's Auto, Bangor, Maine`,
    known: [],
    unseen: [
      [
        'tone',
        "I'd hate for something to happen to those grandbabies of yours because somebody wanted to save a few bucks",
      ],
      ['tone', 'This price is gone tomorrow'],
    ],
  },
  {
    name: 'Swedish boat builder, winter storage invoice, moralising',
    subject: 'Invoice 611 winter storage, Vega 27',
    body: `Hi Magnus,

The Vega is on the hard, third row from the gate, and the mast lies in the rack with your name on.

Invoice 611 is 11 200 SEK and was due on 31 October 2026. Here on the island we pay our debts, and people do talk. I am asking you as a grown man to do the right thing before 4 December 2026, Swish 123 555 82 19.

The impeller looked tired, maybe change it in spring.

Regards,
Kjell at Björkö Varv`,
    attachments: [{ name: 'faktura611.pdf' }],
    known: [],
    unseen: [
      ['tone', 'Here on the island we pay our debts, and people do talk'],
      ['tone', 'I am asking you as a grown man to do the right thing'],
    ],
  },
  {
    name: 'French graphic designer, invoice, EOM and no total',
    subject: 'Invoice 2026-57: wine labels',
    body: `Hello Duncan,

The labels of the Bergerac are at the printer since this morning, with the gold on the oak leaf as you have chosen.

You will find joined the invoice 2026-57. The payment is at 45 days end of month, by virement: IBAN FR14 2004 1010 0505 0001 3M02 606.

In January I can show you the first sketches for the rosé.

Bien à vous,
Corentin`,
    attachments: [{ name: 'facture-2026-57.pdf' }],
    known: [
      ['dueDate', '45 days end of month'],
      ['missing', 'total'],
    ],
    unseen: [['jargon', 'by virement']],
  },
  {
    name: 'Spanish translator, second reminder, sarcasm non-native',
    subject: '2nd reminder: invoice T-0342 (312.00 €)',
    body: `Dear Mr. Loxley,

I translated your lease contract in one night because you said it was life or death. The payment, it seems, is not so urgent, no?

Invoice T-0342: 321,00 €, it expired the 30 October 2026. I wait the transfer the 3 December 2026 as maximum. IBAN ES67 0182 2370 4102 0155 8831.

The sworn copy with my stamp is in the post office of Chamberí, with the number CX884120.

Saludos,
Nuria Bengoechea`,
    known: [['consistency', '321,00 €']],
    unseen: [['tone', 'The payment, it seems, is not so urgent, no?']],
  },
  {
    name: 'UK sound engineer, reminder by a tired freelancer, passive aggression',
    subject: 'Nudge re: invoice 88',
    body: `Hi Ollie,

Per my last email, invoice 88 for the Hebden Bridge gig, £350.00, fell due on 13 November 2026. Not sure how many times I need to ask before someone over there reads their inbox.

PayPal is fine (paypal.me/nellharwoodsound), or cash when I see you at soundcheck on 5 December 2026, which is the latest I can wait.

Could you also ask the venue whether they've fixed the hum on channel 12?

Nell`,
    known: [['tone', 'Per my last email']],
    unseen: [['tone', 'Not sure how many times I need to ask before someone over there reads their inbox']],
  },
  {
    name: 'Kenyan yoga teacher, invoice without number, dates in past',
    subject: 'Invoice for office yoga, October',
    body: `Hi Team Savannah,

Eight sessions done, and thank you for moving the printer so that the back row can lie down!

The amount is KES 32,000. Please clear it by 20 November 2026 through Paybill 400200, acc 01108, or Airtel Money 0733 555 204.

From January the Tuesday class starts at 12.45 because of the traffic on Waiyaki Way.

Warmly,
Njeri`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', '20 November 2026'],
    ],
    unseen: [],
  },
  {
    name: 'German sound engineer, reminder escalating, Mahnung style',
    subject: '2nd dunning notice, invoice 1186',
    body: `Dear Sir or Madam,

despite our reminder of 2 November we could not ascertain any receipt of payment with regard to invoice 1186, 1.428,00 EUR, due 19 October 2026.

We hereby set you a final deadline of 4 December 2026. After fruitless expiry we will hand over the matter to our lawyer at your expense.

Please pay to IBAN DE75 2005 0550 1234 0678 93.

The recording of the choir concert remains available on our server until the end of January.

Tonstudio Elbklang GmbH
VAT ID DE284719304`,
    attachments: [{ name: 'invoice-1186.pdf' }],
    known: [
      ['jargon', 'dunning notice'],
      ['jargon', 'with regard to'],
      ['jargon', 'hereby'],
      ['tone', 'final deadline'],
      ['tone', 'hand over the matter to our lawyer at your expense'],
    ],
    unseen: [
      ['jargon', 'we could not ascertain any receipt of payment'],
      ['jargon', 'After fruitless expiry'],
    ],
  },
  {
    name: 'NZ nanny, short, missing due date and method',
    subject: 'Invoice 14',
    body: `Hi Anahera,

Invoice 14 for last week: 22 hours, $638. Attached.

Nikau had two naps on Wednesday, which never happens. The spare wipes are under the pram.

Would be awesome not to have to chase this one, eh.

Bex`,
    attachments: [{ name: 'inv14.pdf' }],
    known: [
      ['missing', 'dueDate'],
      ['missing', 'howToPay'],
    ],
    unseen: [['tone', 'Would be awesome not to have to chase this one, eh']],
  },
  {
    name: 'Filipino software contractor, milestone invoice to Australia, wishy-washy and grovelling',
    subject: 'Invoice FD-2026-008 / Milestone 2',
    body: `Hi Sir Greg,

Milestone 2 is deployed po. The inventory screen now scans barcodes with the phone camera, and I recorded a 4-minute Loom for the warehouse team.

The invoice FD-2026-008 is for USD 1,600.00. No pressure at all po, whatever day suits your goodself. The Wise link is in the PDF, or you may use Payoneer (greg's team already has my ID).

Apologies for the inconvenience of sending this, I know you are very busy and I am just a small developer.

Milestone 3 starts on Monday with the reports.

Respectfully,
Jun-jun Abad`,
    attachments: [{ name: 'FD-2026-008.pdf' }],
    known: [['tone', 'Apologies for the inconvenience']],
    unseen: [
      ['dueDate', 'whatever day suits your goodself'],
      ['tone', 'I am just a small developer'],
    ],
  },
  {
    name: 'US gardener, late reminder, lien threat',
    subject: 'Past due: Invoice 2206, landscaping at 91 Quarry Rd',
    body: `Mr. and Mrs. Boyle,

The stone steps and the native bed were finished on August 28 and the asters should be in bloom now. Invoice 2206 for $5,610.00 was due September 18, 2026.

Pay in full by December 1, 2026 or we put a lien on the house. I don't think the neighbors would enjoy reading about that in the county records.

Checks to Hollis Landscaping LLC, PO Box 77, Stowe VT, or Venmo @hollis-land.

If something is wrong with the work, I'd like to hear it from you. My cell is on the invoice.

Wade Hollis`,
    attachments: [{ name: 'Invoice2206.pdf' }],
    known: [['tone', 'or we put a lien on the house']],
    unseen: [['tone', "I don't think the neighbors would enjoy reading about that in the county records"]],
  },
  {
    name: 'Swedish bookkeeper, onboarding invoice, weekday mismatch and jargon',
    subject: 'Invoice 3007 for onboarding',
    body: `Hi Fredrik and Aisha,

Welcome as clients! I have moved your bookkeeping from the old program and matched every bank line from January, only four receipts are missing. The list is in the shared folder.

Invoice 3007, 6 250 SEK incl. VAT, falls due for payment on Thursday 18 December 2026. Kindly note that an invoicing fee of 49 SEK has been added since you do not have e-invoice yet. Bankgiro 5527-3189, OCR 30079.

See you at the kick-off on 2 December,
Gunilla Rask`,
    attachments: [{ name: 'faktura-3007.pdf' }],
    known: [
      ['dueDate', 'Thursday 18 December 2026'],
      ['jargon', 'falls due for payment'],
      ['jargon', 'Kindly note that'],
    ],
    unseen: [['surprise', 'an invoicing fee of 49 SEK has been added']],
  },
  {
    name: 'French boat builder, estimate revised, lofty wording',
    subject: 'Revised estimate D-88 for the deck of Pen Duick Bihan',
    body: `Dear Captain Rowe,

We have opened the deck at the mast step. The beam under it is sound, only the plywood has drunk water over about one square metre.

Revised estimate D-88:
New plywood and laminate: 1 900 €
Teak to match: 2 350 €
Paint and deck fittings: 680 €
Total: 4 830 €

The present offer shall be deemed accepted in the absence of an objection from your part. It goes without saying that a serious owner would not hesitate.

We can begin on 7 December if the hangar is free.

Chantier Le Goff, Douarnenez`,
    known: [
      ['consistency', '4 830 €'],
      ['jargon', 'shall be deemed accepted'],
    ],
    unseen: [['tone', 'a serious owner would not hesitate']],
  },
  {
    name: 'Spanish car mechanic, classic car, invoice with vague day and extra cost',
    subject: 'Factura 1450 - your Seat 600',
    body: `Good afternoon Mr Hughes,

The little one runs again! Carburettor cleaned, new points, and the horn sings like in 1968.

The invoice is number 1450, 735,00 €. I count on having it in the bank before the month dies, more or less. IBAN ES35 0049 1500 0805 1233 4422.

In the price there is also a battery, yours was very sad and I did not want to wake you for it.

You can collect it from Monday, we close from two to four.

Talleres Benavent`,
    attachments: [{ name: 'factura1450.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'before the month dies, more or less'],
      ['surprise', 'In the price there is also a battery'],
    ],
  },
  {
    name: 'UK yoga teacher, studio rent share reminder, spiritual guilt and marketing',
    subject: 'Invoice 73 - autumn block',
    body: `Hello lovely Carys,

I hope your hip is kinder to you this week.

Invoice 73 (£96.00, autumn block of eight) was due on 9 November 2026 and hasn't landed yet. Unpaid energy has a way of coming back round to us, doesn't it? Could it be with me by 1 December 2026, Nationwide 07-04-36, 19920347?

While you're here: my winter solstice workshop is nearly full, grab one of the last early bird mats for just £25!

With light,
Rowena`,
    known: [],
    unseen: [
      ['tone', 'Unpaid energy has a way of coming back round to us'],
      [
        'incentive',
        'my winter solstice workshop is nearly full, grab one of the last early bird mats for just £25',
      ],
    ],
  },
  {
    name: 'US translator, invoice to law firm, accounting jargon, IBAN-free, wrong number in subject',
    subject: 'Invoice 2026-771',
    body: `Dear Counsel,

Attached hereto please find Invoice 2026-717 for the certified translation of two birth certificates and one police record from Tagalog, total $285.00.

Terms: 2/10 net 30. Past due balances are subject to a finance charge of 1.5% per month.

ACH details: routing 021000021, 8830014472. The originals went out by FedEx this morning, tracking 7742 1180 3365.

Thank you for the opportunity to be of service.

Rosario M. Feinberg, CT`,
    attachments: [{ name: 'invoice.pdf' }, { name: 'certificates.pdf' }],
    known: [
      ['consistency', '2026-717'],
      ['jargon', 'Attached hereto please find'],
      ['dueDate', '2/10 net 30'],
      ['jargon', 'Past due balances are subject to a finance charge'],
    ],
    unseen: [],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'UK bookkeeper, monthly invoice, plain',
    subject: 'Invoice 1189 for October bookkeeping',
    body: `Hi Tom,

October is done. Sales were up a little on September, and the VAT return went in on Monday.

Invoice 1189 is attached: £380.00, due on Friday 11 December 2026. Please pay into Barclays, sort code 20-45-77, number 60318842, with 1189 as the reference.

I still need the fuel receipts from the van when you have a minute.

Thanks,
Sheila`,
    attachments: [{ name: 'invoice-1189.pdf' }],
  },
  {
    name: 'US graphic designer, first invoice, friendly',
    subject: 'Invoice 0212 for the bakery menu, $640',
    body: `Hi Marisol,

The menu boards came back from the printer and the green is exactly the one you picked. I dropped them at the back door this morning.

Invoice 0212 is attached. The total is $640.00, due by December 11, 2026. You can pay with the link in the invoice, by Zelle to studio@hankbyrd.com, or with a check if that's easier.

Thanks for the cinnamon rolls. My family says hi.

Hank`,
    attachments: [{ name: 'Invoice-0212.pdf' }],
  },
  {
    name: 'Kenyan software contractor, milestone, M-Pesa',
    subject: 'Invoice SW-019, milestone 2',
    body: `Dear Mercy,

Milestone 2 is complete: the loans report now loads in under three seconds and the branch managers in Nakuru and Eldoret have tested it.

Please see invoice SW-019 (attached) for KES 210,000. It is due on 10 December 2026. You can pay by M-Pesa Paybill 247247, business reference SW019, or by transfer to Equity Bank; the details are on the invoice.

We start on the SMS part on Monday.

Regards,
Dennis Kiprono`,
    attachments: [{ name: 'SW-019.pdf' }],
  },
  {
    name: 'NZ gardener, first reminder, calm',
    subject: 'Invoice 356, a quick reminder',
    body: `Hi Graeme,

Hope the feijoas survived the wind. Invoice 356 for the October tidy-up, $310.00, was due on 13 November and I haven't seen it come through yet. If it's already on its way, just ignore this.

Otherwise, could you pay it by Wednesday 2 December 2026? It goes to ASB 12-3140-0171323-00.

If there's anything about the job you'd like to talk over, give me a ring.

Cheers,
Lou`,
  },
  {
    name: 'Filipino nanny agency, invoice, lure: deadline of school, immediate family',
    subject: 'Invoice 5602 for Ate Grace, November 1 to 15',
    body: `Dear Ma'am Bea,

Thank you for being so kind to Ate Grace on her birthday. She will be on leave on December 8 because of an emergency meeting at her son's school, where the enrollment deadline was moved. Her sister, Ate Nena, who is immediate family and also trained with us, can take over that day.

Invoice 5602 is attached: ₱15,200.00, due on December 5, 2026. You can pay by GCash to 0917 555 0163 or at any BPI branch, 3219-0661-04.

Thank you,
Malou Sarmiento`,
    attachments: [{ name: 'Invoice-5602.pdf' }],
  },
  {
    name: 'German translator, invoice with right IBAN; lure: court as place of work',
    subject: 'Invoice 2026-131, interpreting on 17 November',
    body: `Dear Ms Lindqvist,

Thank you for booking me for the hearing at the district court in Lübeck. The lawyer spoke fast, but the judge gave us the time we needed, and your client could follow every word of the lawsuit.

Invoice 2026-131 comes to 612,00 € including tax. Please pay it by 15 December 2026 to IBAN DE27 2305 0101 0160 4428 71 (Sparkasse zu Lübeck).

If the judgment needs a written translation, I have time in the second week of January.

Kind regards,
Friederike Behn`,
    attachments: [{ name: 'Invoice_2026-131.pdf' }],
  },
  {
    name: 'Swedish sound engineer, invoice, sums right',
    subject: 'Invoice 92, Lucia concert rehearsals',
    body: `Hi Karin,

Thanks for two calm evenings in the church. The choir sounds lovely from the third pew.

Invoice 92:
Two rehearsals: 5 000 SEK
Rental of six microphones: 1 800 SEK
Travel: 450 SEK
Total: 7 250 SEK, VAT included

Due date: 21 December 2026. Swish 123 555 40 18 or bankgiro 5731-1862.

I'll be there at three on the day itself.

Anders`,
    attachments: [{ name: 'invoice-92.pdf' }],
  },
  {
    name: 'French yoga teacher, company classes',
    subject: 'Invoice Y-74 for the November classes',
    body: `Hello Julien,

Four classes in November and the room was full each time. The team asked for a longer relaxation at the end, so I will keep five more minutes for it.

Here is invoice Y-74: 320,00 €, to be paid by 15 December 2026. My IBAN: FR33 3000 2005 5000 0015 7841 Z25.

See you on Tuesday,
Maëlle`,
    attachments: [{ name: 'facture-Y-74.pdf' }],
  },
  {
    name: 'Spanish boat builder, part payment as agreed',
    subject: 'Invoice 26/81, third and last payment for the dinghy',
    body: `Dear Mr Ashby,

The dinghy is ready. We put her in the water on Saturday and not one drop came in.

As we agreed in the contract of March, the last payment is 2.150,00 €. Invoice 26/81 is attached, and the day to pay is 9 December 2026. Please make a transfer to IBAN ES36 2038 5778 9198 3000 7604.

Bring a bottle for the launch, it is the tradition here.

Greetings,
Joan Sintes`,
    attachments: [{ name: 'factura-26-81.pdf' }],
  },
  {
    name: 'UK mechanic, invoice; lure: collection, immediately, brakes fail',
    subject: 'Invoice 3402, your Octavia',
    body: `Hi Mrs Patel,

Your Octavia's ready for collection any time after two. It failed the MOT on the rear brakes, so I put in the pads you okayed on the phone yesterday and it passed straight after.

One thing: if the red oil light ever comes on, stop the car immediately and ring us.

Invoice 3402 is attached, £214.80, to pay by 4 December 2026. Card or cash at the desk is fine, or sort code 09-01-28, 33710294.

Cheers,
Neil`,
    attachments: [{ name: '3402.pdf' }],
  },
  {
    name: 'US bookkeeper, late formal reminder, factual',
    subject: 'Invoice 10455, due October 15, 2026: second reminder',
    body: `Dear Ms. Grant,

I have not yet received payment for invoice 10455, $860.00, which was due on October 15, 2026. It is now 41 days past that date.

Please pay by December 9, 2026. You can use the online link in the attached copy or send a check to 12 Mill Street, Dayton, OH 45402. As our agreement says, interest of 1% a month runs from the due date; I have not added any so far.

If you would rather pay in two parts, call me at 937-555-0144 and we will find dates that work.

Sincerely,
Paula Reyes`,
    attachments: [{ name: 'invoice-10455-copy.pdf' }],
  },
  {
    name: 'Kenyan gardener, estimate',
    subject: 'Estimate for the front garden in Karen',
    body: `Dear Mr. Shah,

Thank you for showing me the garden on Saturday. This is what it would cost:

Removing the old hedge: KES 12,000
40 cypress seedlings: KES 16,000
Labour, four days: KES 14,000
Total: KES 42,000

The price holds until 31 December 2026. If you would like us to start, tell me which week is best for you. Nothing will be added without asking you first.

Regards,
Peter Njoroge`,
  },
  {
    name: 'German software contractor, recurring; lure: threat model, warning, penalty',
    subject: 'Invoice R-2026-52, security review in November',
    body: `Hi Svenja,

The threat model for the login service is in the wiki. The only real warning is about the old session cookie; the fix is small and I can show Ole how on Thursday. I also checked the penalty shoot-out page of the football app, and it is fine.

Invoice R-2026-52 is attached: 4.284,00 € for 45 hours. Please pay by 18 December 2026, IBAN DE35 1001 1001 2622 0914 47 (N26).

Best wishes,
Kerem`,
    attachments: [{ name: 'R-2026-52.pdf' }],
  },
  {
    name: 'NZ boat builder, deposit',
    subject: 'Invoice 1121, deposit for the rowing skiff',
    body: `Kia ora Hemi,

Great to meet you and the kids at the shed. You're booked in for the second week of February.

The deposit is $2,500.00, invoice 1121 attached, and I'd like it by Friday 11 December 2026 so I can order the ply before the yard closes. Westpac 03-0502-0831218-00.

The rest comes in two parts, as on the quote you signed.

Cheers,
Colin`,
    attachments: [{ name: 'Invoice-1121.pdf' }],
  },
  {
    name: 'Filipino graphic designer, first reminder, kind',
    subject: 'Reminder: invoice 0108, ₱22,000',
    body: `Hi Miss Denise,

Congratulations on the opening! The signage looks great from the jeepney stop.

A short reminder about invoice 0108 for ₱22,000.00, which was due on November 18, 2026. I have not seen the payment yet. May I ask you to send it by December 3, 2026? GCash 0998 555 0139, or UnionBank 1094-2201-7735.

If you already paid, please send me the reference number so I can check on my side.

Thank you so much,
Migs Tolentino`,
  },
  {
    name: 'UK nanny, invoice, short',
    subject: 'Invoice 31, week to 20 November',
    body: `Hi Sam,

Invoice 31 is attached: 30 hours, £450, please by Wednesday 2 December 2026. Same Monzo as ever, 04-00-04, 81140927.

Ivy's wellies are at mine, I'll bring them on Monday.

Beth x`,
    attachments: [{ name: 'invoice-31.pdf' }],
  },
  {
    name: 'Swedish translator, invoice; lure: final, demand, default in text content',
    subject: 'Invoice 2026-215, user guide for the heat pump',
    body: `Hello Peter,

The final version of the guide is in your folder. In chapter 4, "default setting" is now "factory setting", and I changed "on demand" to "when you need it", since the readers are home owners.

The invoice, number 2026-215, is 9 400 SEK including VAT. Please pay by 28 December 2026 to bankgiro 5264-9035.

It was fun to learn how my own heat pump works!

Best regards,
Lena Hjort`,
    attachments: [{ name: 'invoice-2026-215.pdf' }],
  },
  {
    name: 'US sound engineer, invoice with Venmo and cash',
    subject: 'Invoice 9-26, live sound on November 21',
    body: `Hey Carla,

That was a great night. The fiddle finally cut through once we moved the amp off the riser.

Invoice 9-26 is attached: $525 for the evening, due December 5, 2026. Venmo @rickdoyle-audio works, or cash at Thursday's show.

The board mix is in your Dropbox.

Rick`,
    attachments: [{ name: 'invoice-9-26.pdf' }],
  },
  {
    name: 'French bookkeeper, English client, cheque or transfer',
    subject: 'Invoice F2026-311 for the third quarter',
    body: `Dear Mrs Thornbury,

Your accounts for July to September are finished, and the tax office has nothing more to ask from you this year.

My invoice F2026-311 is attached. It comes to 465,00 € and the date to pay is 15 December 2026. You can send a cheque made out to Cabinet Marty, or make a transfer to IBAN FR76 1027 8022 1500 0204 8940 132.

If you would like to understand a line, call me on a morning, I am happy to explain.

Kind regards,
Solange Marty`,
    attachments: [{ name: 'F2026-311.pdf' }],
  },
  {
    name: 'Spanish yoga teacher, retreat, Bizum',
    subject: 'Your place in the May retreat, invoice R-22',
    body: `Hola Kirsty,

Your place is saved, in the room that looks on the olive trees.

The first half is 260 € (invoice R-22). Please pay it by 12 December 2026, with Bizum to +34 655 555 027 or with the card link in the invoice. The second half is for April, and I will write to you then.

If your plans change before 1 March, I give you back everything.

Besos,
Inma`,
    attachments: [{ name: 'R-22.pdf' }],
  },
  {
    name: 'UK software contractor, revised price after agreed change',
    subject: 'Invoice INV-0634, with the export you asked for',
    body: `Hi Farah,

The Excel export you ordered on 12 November is live, and finance have already used it.

Invoice INV-0634 covers:
Maintenance, November: £900.00
Excel export, agreed by email on 12 November: £600.00
VAT 20%: £300.00
Total: £1,800.00

It's due on 14 December 2026. Pay to Starling, 60-83-71, 55209316, or by the direct debit you already have.

Thanks,
Joel`,
    attachments: [{ name: 'INV-0634.pdf' }],
  },
  {
    name: 'Kenyan mechanic, part payment, kind about money trouble',
    subject: 'Invoice 288, Toyota Fielder, part payment',
    body: `Hello Mama Amani,

Thank you for the KES 10,000 you sent on Friday. Of invoice 288 (KES 25,000), KES 15,000 remains.

I understand that school fees came at the same time. As we agreed on the phone, the remaining KES 15,000 can come on 15 December 2026, to Till Number 884120.

The car is ready and you can pick it up any day before six.

Asante,
Juma Motors, Kisumu`,
  },
  {
    name: 'German gardener, invoice; lure: kill, shoot, cut off',
    subject: 'Invoice 26-402, hedge and roses',
    body: `Dear Mr Whitaker,

We cut off the wild shoots under the roses, because in time they would kill the noble part above. The hedge is now straight again, at least if you close one eye.

Invoice 26-402 is 297,50 € with tax, please pay it by 16 December 2026. Transfer: IBAN DE94 7015 0000 0098 1406 52, Stadtsparkasse München.

Please do not walk on the new grass until March.

Kind regards,
Gärtnerei Huber`,
    attachments: [{ name: '26-402.pdf' }],
  },
  {
    name: 'NZ software contractor, recurring',
    subject: 'Invoice 0471, support for November',
    body: `Hi Jo,

A quiet month: two password resets and one upgrade, which took ten minutes on Sunday night.

Invoice 0471, $345.00 including GST, is due on Sunday 20 December 2026. Pay to Kiwibank 38-9017-0245080-00, or hit the card button on the invoice.

I'm away from Christmas Eve to 11 January. Ring the usual number if something breaks, Mere will pick up.

Ngā mihi,
Wiremu`,
    attachments: [{ name: 'INV-0471.pdf' }],
  },
  {
    name: 'Filipino bookkeeper, recurring, plain English',
    subject: 'Invoice 2026-1102 for November bookkeeping',
    body: `Good morning Sir Anton,

Your November books are closed and the payroll went out on the 20th. SSS and PhilHealth are paid too.

Invoice 2026-1102 is attached: ₱8,800.00, due on December 10, 2026. You can deposit it at Metrobank, 256-7-25601894-2, or send it by Maya to 0919 555 0171.

Please bring the official receipts from the trade fair when you visit the office.

Salamat po,
Grace Ilagan`,
    attachments: [{ name: 'Invoice-2026-1102.pdf' }],
  },
  {
    name: 'US mechanic, estimate without pressure; lure: accident, warning light',
    subject: 'Estimate 7804, 2016 Outback',
    body: `Hi Walt,

The warning light came from a worn sensor, nothing worse. The bumper from the accident can wait as long as you like.

Estimate 7804:
Sensor: $85.00
Labor, 1 hour: $110.00
Total: $195.00

The estimate is good through December 31, 2026. Call or text if you want us to go ahead; if you'd like to think about it, that's fine.

Deb's Garage, Missoula`,
  },
  {
    name: 'Swedish boat builder, reminder, warm',
    subject: 'Reminder: invoice 634, new rudder',
    body: `Hi Eva,

I hope you got a few sunny days with the new rudder before the ice.

Invoice 634, 8 750 SEK, was due on 16 November 2026 and I can't see it on our bankgiro yet. Mail goes missing, so here is a copy. Please pay by 4 December 2026 to 5418-8271, or call me if something is not as it should be.

Warm regards,
Håkan, Orust`,
    attachments: [{ name: 'faktura-634.pdf' }],
  },
  {
    name: 'French graphic designer, first invoice',
    subject: 'Invoice 2026-63 for the poster of the jazz festival',
    body: `Hello Fiona,

The poster is ready in three sizes, and I added a version without text for the tote bags, free, because I liked it too much.

Invoice 2026-63: 1 150,00 € in total, without VAT (article 293 B). The date to pay is 20 December 2026. IBAN FR76 1558 9297 1806 8541 2054 353, or by card with the link on the invoice.

À bientôt,
Gwenaël`,
    attachments: [{ name: 'facture-2026-63.pdf' }],
  },
  {
    name: 'Spanish translator, invoice; lure: seizure, debt, execution as the subject of the text',
    subject: 'Invoice T-0360, translation of the court file',
    body: `Dear Ms Redmond,

I send you the sworn translation of the file. It is about the seizure of a boat for an old debt in Vigo, so the language is heavy; I added three notes where Spanish law has no English word.

Invoice T-0360 is attached: 684,00 €. Please pay it by 11 December 2026 to IBAN ES36 0081 0057 3135 0001 2367 (Sabadell).

The paper copy left by courier today and should be in Cork on Friday.

Kind regards,
Amaia Etxeberria`,
    attachments: [{ name: 'T-0360.pdf' }, { name: 'translation.pdf' }],
  },
  {
    name: 'UK sound engineer, first reminder, light',
    subject: 'Invoice 95 (£420), just in case it got buried',
    body: `Hi Gwen,

Hope the tour's treating you well. Invoice 95 for the Cardiff date, £420.00, was due on 20 November 2026. I expect it got buried under load-ins.

Could you pay it by 4 December 2026? It's 23-05-80, 44170325, Metro Bank, or paypal.me/danprycesound.

I kept the monitor scene, so Bristol should be quicker.

Ta,
Dan`,
  },
  {
    name: 'Kenyan yoga teacher, recurring; lure: pressure, breath hold, surrender',
    subject: 'Invoice 44 for the November classes',
    body: `Hi Lavender,

In November we worked on the lower back, with no pressure on the neck, and on letting go in the last pose. Two of your colleagues told me that they sleep better now. Don't wait for January if you want to bring the mats inside, the rain has found them.

Invoice 44 is attached: KES 28,000, due on 8 December 2026. Please send it by M-Pesa to Till Number 661902.

Peace,
Wambui`,
    attachments: [{ name: 'invoice-44.pdf' }],
  },
  {
    name: 'German sound engineer, second reminder, formal and calm',
    subject: 'Second reminder: invoice 1204 of 5 October 2026',
    body: `Dear Mr Falk,

On 9 November I wrote to you about invoice 1204 for the recording of the reading. The amount of 892,50 € was due on 26 October 2026, and I have not found it on my bank statement.

Please pay it by 7 December 2026: IBAN DE50 4306 0967 2033 4178 05 (GLS Bank). A copy of the invoice is attached.

If there is a reason why you are holding it back, please tell me. I am sure that we can solve it.

Kind regards,
Johanna Stolz`,
    attachments: [{ name: 'invoice-1204.pdf' }],
  },
  {
    name: 'NZ nanny, invoice; lure: late, last chance, naughty',
    subject: 'Invoice 27, week of 16 November',
    body: `Hi Kirsten,

Thanks for the heads-up that you'd be late on Thursday, the traffic on the bridge was shocking. We used the last chance of sun for the beach, and Theo only threatened to eat one crab.

Invoice 27: 24 hours, $720.00. Could you pay it by Friday 4 December 2026, into ASB 12-3057-0421969-00?

See you Monday,
Tui`,
    attachments: [{ name: 'invoice-27.pdf' }],
  },
  {
    name: 'Filipino software contractor to UK client, Wise',
    subject: 'Invoice FD-2026-014, milestone 3',
    body: `Hi Helen,

Milestone 3 is on the test server. The stock report now prints on one page, and I made a short video for the warehouse team.

Invoice FD-2026-014 is attached: USD 1,450.00, due on 9 December 2026. The Wise link is in the invoice; PayPal to pay@arvinluna.dev works too.

I am online from 2 pm to 10 pm Manila time if your team has questions.

Best regards,
Arvin`,
    attachments: [{ name: 'FD-2026-014.pdf' }],
  },
  {
    name: 'US gardener, recurring snow and yard contract',
    subject: 'Invoice 2251, November yard work',
    body: `Hi Joanne,

Leaves are up, gutters are clear, and I wrapped the two young maples against the deer.

Invoice 2251 is attached for $390.00, due Tuesday, December 15, 2026. You can mail a check to Fern Hill Gardens, 8 Depot Rd, Keene NH 03431, or pay by card at the link on the invoice.

I'll plow whenever we get more than three inches, same as last winter's agreement.

Thanks,
Roy`,
    attachments: [{ name: 'Invoice2251.pdf' }],
  },
  {
    name: 'Swedish bookkeeper, explaining an own mistake calmly',
    subject: 'Corrected invoice 3019, 4 800 SEK',
    body: `Hi Samira,

I made a mistake on invoice 3014: I counted October twice. Please throw it away. I'm sorry about that.

The right one is attached, invoice 3019, 4 800 SEK including VAT. Please pay it by 22 December 2026 to bankgiro 5102-9478 or with Swish to 123 555 11 60.

Your October report shows a small profit, well done!

Best,
Birgitta`,
    attachments: [{ name: 'faktura-3019.pdf' }],
  },
  {
    name: 'French boat builder, estimate; lure: sinking, must be paid attention',
    subject: 'Estimate D-95 for the cockpit floor',
    body: `Dear Mr Tregenza,

I looked at the floor on Monday. The boat is not sinking, do not worry, but the two drains are too small and the water stays.

New drains and hoses: 240 €
New floor in iroko: 910 €
Labour, three days: 1 050 €
Total: 2 200 €

Attention must be paid to the engine hatch, it sticks; that is free, I will plane it. The price is good until 15 January 2027. Tell me if you want to do it or not, both are fine.

Yann Kervella, Concarneau`,
  },
  {
    name: 'Spanish mechanic, invoice with agreed extra',
    subject: 'Invoice 1466, your VW camper',
    body: `Good morning Mrs Fairley,

The camper is ready and has passed the ITV without one remark.

Invoice 1466 is 588,00 €. In it is also the new battery (96,00 €), which you approved by WhatsApp on 19 November. You can pay by card or cash here when you collect it, or by transfer by 10 December 2026: IBAN ES13 1465 0100 9172 1730 8852.

We are open until seven, on Saturdays until one.

Taller Hermanos Roig`,
    attachments: [{ name: 'factura-1466.pdf' }],
  },
  {
    name: 'UK yoga teacher, block invoice; lure: free trial, sale words in content, gentle nudge',
    subject: 'Invoice 81, spring block',
    body: `Hi Meera,

You asked about the hall: the church sale is on the Saturday, so our class that week is in the library. There's no need to rush, the doors open at ten and we start at quarter past.

Invoice 81 is attached for the spring block, £88.00, due on 18 December 2026. Nationwide 07-04-36, 30661829, or cash in an envelope on the night.

See you Tuesday,
Hilary`,
    attachments: [{ name: 'invoice-81.pdf' }],
  },
  {
    name: 'US translator, invoice to publisher; lure: liability, immediately after our call',
    subject: 'Invoice 2026-802, sample chapter',
    body: `Dear Colleen,

I started immediately after our call, and the sample chapter is in your inbox. The narrator's aunt is a lawyer who sues everybody, so I looked up "liability" more often than I expected to.

Invoice 2026-802 is attached: $450.00, due December 16, 2026. A check to my Queens address is fine, or ACH: routing 021000021, 7719204458.

Happy Thanksgiving!

Ewa Brandt`,
    attachments: [{ name: 'Invoice-2026-802.pdf' }],
  },
]
