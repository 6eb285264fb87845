import type { GoodMail, HeldOutMail } from './mails'

const PDF = [{ name: 'invoice.pdf' }]

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'a photographer who is out of patience',
    subject: 'Invoice 2026-118',
    body: `Dear Tomas,

this is the third time I write about invoice 2026-118 of €860.00. It was due on 2 November 2026. I find it completely unacceptable to be treated like this. If the money is not here by tomorrow, I will see you in court.

Bank: FI21 1234 5600 0007 85

Marta Klein`,
    known: [
      ['tone', 'unacceptable'],
      ['tone', 'see you in court'],
    ],
    unseen: [
      ['tone', 'third time I write'],
      ['dueDate', 'by tomorrow'],
    ],
  },
  {
    name: 'a translator with terms of the trade',
    subject: 'Invoice T-77',
    body: `Hello Mr Brandt,

please find enclosed my invoice T-77 in the amount of €412.50 for the translation of the manual. Terms: net 30. Kindly remit payment to the account on the invoice at your earliest convenience.

Best regards
Ines Duarte`,
    attachments: PDF,
    known: [
      ['jargon', 'in the amount of'],
      ['dueDate', 'net 30'],
      ['jargon', 'Kindly remit'],
      ['dueDate', 'at your earliest convenience'],
    ],
    unseen: [],
  },
  {
    name: 'a developer who apologises too much',
    subject: 'small thing',
    body: `Hi Priya,

sorry to bother you again, I hate to ask, but invoice 31 (£1,450.00) is still open. It was due on 20 October 2026. Whenever you have a minute, could you pay it? Account details are on the invoice.

Thanks so much
Owen`,
    known: [
      ['tone', 'sorry to bother you'],
      ['tone', 'I hate to ask'],
      ['dueDate', 'Whenever you have a minute'],
    ],
    unseen: [],
  },
  {
    name: 'a plumber in capitals',
    subject: 'INVOICE 5512',
    body: `Mr Hale,

INVOICE 5512 IS OVERDUE!!! You have ignored my letters. PAY NOW.

Total £275.00, sort code 20-00-00, account 12345678.

D. Marsh`,
    known: [
      ['tone', 'OVERDUE'],
      ['tone', 'ignored my letters'],
      ['tone', 'PAY NOW'],
      ['tone', '!!!'],
      ['missing', 'dueDate'],
    ],
    unseen: [],
  },
  {
    name: 'a designer whose sums do not agree',
    subject: 'Invoice 204: €1,180.00',
    body: `Hi Lena,

thank you for the nice project. Here is invoice 204.

Logo, 3 × €250.00 = €750.00
Business cards: €180.00
Subtotal: €930.00
VAT 25.5%: €237.15
Total: €1,167.15

Please pay by Friday 12 December 2026 to FI21 1234 5600 0007 85.

Best,
Noa`,
    attachments: PDF,
    known: [
      ['consistency', '€1,167.15'],
      ['dueDate', 'Friday 12 December 2026'],
    ],
    unseen: [],
  },
  {
    name: 'a consultant with a numeric date and extra hours',
    subject: 'Invoice 88',
    body: `Hello Dana,

attached is invoice 88 of $2,300.00, due 04/05/2027. Please note that there were four additional hours, as it took longer than expected. You can pay by wire.

Regards,
Chris Boyd`,
    attachments: PDF,
    known: [
      ['dueDate', '04/05/2027'],
      ['surprise', 'took longer than expected'],
    ],
    unseen: [['surprise', 'additional hours']],
  },
  {
    name: 'a mail that forgets half of it',
    subject: 'Invoice',
    body: `Hi,

my invoice is attached. Let me know if there is anything.

Sam`,
    attachments: PDF,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'total'],
      ['missing', 'dueDate'],
    ],
    unseen: [],
  },
  {
    name: 'a template that was not filled in',
    subject: 'Invoice [NUMBER]',
    body: `Dear {{first_name}},

please pay invoice 12 of €99.00 by 15 December 2026. Details are on the attached invoice.

Kind regards,
Jo Winter`,
    attachments: PDF,
    known: [
      ['consistency', '[NUMBER]'],
      ['consistency', '{{first_name}}'],
    ],
    unseen: [],
  },
  {
    name: 'an account with a mistake, and no attachment',
    subject: 'Invoice 61',
    body: `Hi Ana,

I have attached invoice 61 for €540.00. Please transfer the sum by 31 November 2026 to FI21 1234 5600 0007 86.

Best wishes,
Pia Holm`,
    known: [
      ['missing', 'attached'],
      ['dueDate', '31 November 2026'],
      ['payment', 'FI21 1234 5600 0007 86'],
    ],
    unseen: [],
  },
  {
    name: 'sarcasm and pressure',
    subject: 'Re: invoice 9',
    body: `Hello,

I guess paying people is optional in your company. Invoice 9 over €600.00 was due on 1 November 2026. I expect the money immediately, otherwise my lawyer will handle it. IBAN is on the invoice.

T. Voss`,
    known: [
      ['tone', 'I expect the money'],
      ['tone', 'immediately'],
      ['tone', 'my lawyer'],
    ],
    unseen: [['tone', 'optional in your company']],
  },
  {
    name: 'a reminder that sells',
    subject: 'Reminder: invoice 71 is overdue',
    body: `Hi Jules,

invoice 71 for €320.00 was due on 3 November 2026 and is still open. Could you pay it by 2 December 2026? The account is on the invoice. By the way, our winter sale has begun, and you get 20% off your next order.

Thank you,
Mika`,
    known: [
      ['incentive', 'winter sale'],
      ['incentive', '% off your next'],
    ],
    unseen: [],
  },
  {
    name: 'a Finnish carpenter who threatens',
    subject: 'Lasku 4410',
    body: `Hei,

lasku 4410 (1 240,00 €) erääntyi 2.11.2026. Olette jättäneet kaikki viestini huomiotta. Maksakaa heti tai asia siirtyy perintään. Tällainen on täysin epäammattimaista.

Tilinumero FI21 1234 5600 0007 85

Raimo Laine`,
    known: [
      ['tone', 'heti'],
      ['tone', 'perintään'],
      ['tone', 'epäammattimaista'],
    ],
    unseen: [['tone', 'jättäneet kaikki viestini huomiotta']],
  },
  {
    name: 'a Finnish bookkeeper in officialese',
    subject: 'Lasku 52',
    body: `Hei Sanna,

viitaten sopimukseemme lähetän oheisena laskun 52, määrältään 310,00 €. Maksuehto 14 pv netto. Mikäli Teillä on kysyttävää, olkaa yhteydessä.

Ystävällisin terveisin
Eija Koski`,
    attachments: [{ name: 'lasku-52.pdf' }],
    known: [
      ['jargon', 'viitaten'],
      ['dueDate', '14 pv netto'],
    ],
    unseen: [],
  },
  {
    name: 'a Finnish graphic designer with a vague date',
    subject: 'lasku',
    body: `Moi Petri!

Tässä lasku numero 19 logosta, 480,00 €. Maksaisitko sen mahdollisimman pian? Tilitiedot löytyvät laskulta.

Terkuin Venla`,
    attachments: [{ name: 'lasku19.pdf' }],
    known: [['dueDate', 'mahdollisimman pian']],
    unseen: [],
  },
  {
    name: 'a Finnish mail whose dates do not agree',
    subject: 'Lasku 77, eräpäivä 10.12.2026',
    body: `Hei Oona,

kiitos yhteistyöstä. Lasku 77 on liitteenä, summa 620,00 €. Maksathan sen maanantaina 15.12.2026 mennessä tilille FI21 1234 5600 0007 85.

Ystävällisin terveisin
Tuomas Aho`,
    attachments: [{ name: 'lasku-77.pdf' }],
    known: [['consistency', '15.12.2026']],
    unseen: [],
  },
  {
    name: 'a Finnish reminder that blames',
    subject: 'Muistutus laskusta 8',
    body: `Hei,

unohditte jälleen kerran maksaa laskun 8, 150,00 €, joka erääntyi 1.11.2026. En ymmärrä, miten vaikeaa tämä voi olla. Tili on laskulla.

Kari`,
    known: [
      ['tone', 'unohditte'],
      ['tone', 'jälleen kerran'],
    ],
    unseen: [['tone', 'miten vaikeaa tämä voi olla']],
  },
  {
    name: 'a coach who keeps score',
    subject: 'Payment for October',
    body: `Hi Vera,

I still have not been paid for October: invoice 19, €480.00, which was due on 30 October 2026. You always do this. I am not running a charity, and I have bills to pay as well. Send the money today or I stop working for you.

Anton`,
    known: [
      ['tone', 'You always do this'],
      ['tone', 'not running a charity'],
    ],
    unseen: [['tone', 'or I stop working for you']],
  },
  {
    name: 'a lawyerly agency',
    subject: 'Invoice 7001',
    body: `Dear Madam,

pursuant to our agreement, we hereby send invoice 7001 in respect of consultancy services. The aforementioned sum of £3,400.00 is payable within 30 days. Failure to pay will result in interest being charged.

Yours faithfully,
Harlow & Finch`,
    attachments: PDF,
    known: [
      ['jargon', 'pursuant to'],
      ['jargon', 'hereby'],
      ['jargon', 'in respect of'],
      ['jargon', 'aforementioned'],
      ['dueDate', 'within 30 days'],
      ['tone', 'Failure to pay'],
    ],
    unseen: [],
  },
  {
    name: 'a musician in a hurry',
    subject: 'gig invoice',
    body: `hey Lou,

great night! invoice 3 is attached, 350 euros. pay me asap pls, rent is due. you can use the account from last time.

cheers
Finn`,
    attachments: PDF,
    known: [['dueDate', 'asap']],
    unseen: [],
  },
  {
    name: 'a builder with two totals',
    subject: 'Invoice 640: £2,150.00',
    body: `Dear Mrs Lowe,

thank you for your order. Invoice 641 is attached. The total of £2,510.00 is due on 30 February 2027. Please pay by bank transfer.

Kind regards,
Greg Nash`,
    attachments: PDF,
    known: [
      ['consistency', '641'],
      ['consistency', '£2,510.00'],
      ['dueDate', '30 February 2027'],
    ],
    unseen: [],
  },
  {
    name: 'a tutor who guesses at motives',
    subject: 'Reminder: invoice 12',
    body: `Hello Mr Reyes,

invoice 12 of €240.00 was due on 6 November 2026. Apparently you think my time is worth nothing. I would be very careful if I were you, people talk in this town. The account is on the invoice.

Clara`,
    known: [],
    unseen: [
      ['tone', 'my time is worth nothing'],
      ['tone', 'people talk in this town'],
    ],
  },
  {
    name: 'a Finnish cleaner who presses',
    subject: 'Lasku 210 on maksamatta',
    body: `Hei Leena,

lasku 210, 185,00 €, erääntyi 5.11.2026. Maksa se välittömästi, muuten joudumme ryhtymään oikeudellisiin toimiin. Olemme odottaneet jo aivan liian kauan. Tilinumero on laskulla.

Siivous Oy, Päivi`,
    known: [
      ['tone', 'välittömästi'],
      ['tone', 'oikeudellisiin toimiin'],
    ],
    unseen: [['tone', 'aivan liian kauan']],
  },
  {
    name: 'a Finnish coder with a hurried note',
    subject: 'Lasku 3/2026',
    body: `Moikka Ville,

laitan tässä laskun syksyn koodauksista, yhteensä 2 400 €. Hoidathan maksun pikimmiten, ja kerro jos joku mättää! Tilinumero löytyy laskulta.

t. Jussi`,
    attachments: [{ name: 'lasku-3.pdf' }],
    known: [['dueDate', 'pikimmiten']],
    unseen: [],
  },
  {
    name: 'a caterer with a grudge',
    subject: 'Invoice 455 overdue',
    body: `Dear Paula,

invoice 455 over €1,020.00 has been overdue since 30 October 2026. Do you think we cook for fun? I have been more than patient. Unless you pay this week, we will tell everybody what kind of client you are. The account is on the invoice.

Rosa Lindt`,
    known: [['tone', 'more than patient']],
    unseen: [
      ['tone', 'Do you think we cook for fun'],
      ['tone', 'tell everybody'],
    ],
  },
  {
    name: 'an illustrator who hedges',
    subject: 'invoice 27',
    body: `Hi Max,

no rush at all, but would it be possible to maybe pay invoice 27 (€260.00) at some point? It is attached, with my IBAN. I feel terrible asking.

Lots of love
Tess`,
    attachments: PDF,
    known: [
      ['dueDate', 'at some point'],
      ['tone', 'I feel terrible asking'],
    ],
    unseen: [['dueDate', 'no rush']],
  },
  {
    name: 'an engineer with a table',
    subject: 'Invoice 1301: $4,400.00, due January 15, 2027',
    body: `Hello Joan,

thank you for the project. Invoice 1301 is attached, with the details for payment.

Review, 20 h × $150.00 = $3,000.00
Report, 8 h × $150.00 = $1,250.00
Total: $4,400.00

Payment is due by Saturday, January 15, 2027. Wire fees are to be borne by you.

Best regards,
Paul Greer`,
    attachments: PDF,
    known: [
      ['consistency', '$1,250.00'],
      ['consistency', 'Total: $4,400.00'],
      ['dueDate', 'Saturday, January 15, 2027'],
    ],
    unseen: [['jargon', 'to be borne by you']],
  },
  {
    name: 'a Finnish writer who scolds',
    subject: 'Lasku 64',
    body: `Hei Arto,

lasku 64 (720,00 €) on edelleen maksamatta, vaikka eräpäivä oli 30.10.2026. Tämä on jo kolmas viestini, etkä ole vastannut mihinkään. Toivottavasti ymmärrät, ettei tämä peli vetele. Suorita maksu viipymättä. Tilinumero on laskulla.

Hannele Vuori`,
    known: [['tone', 'viipymättä']],
    unseen: [
      ['tone', 'ettei tämä peli vetele'],
      ['tone', 'kolmas viestini'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'an editor',
    subject: 'Invoice 310: €750.00, due 9 December 2026',
    body: `Hello Ruth,

thank you for the lovely cooperation on the spring catalogue. Invoice 310 for the proofreading is attached: €750.00, due on Wednesday 9 December 2026. The account is on the invoice.

If anything is unclear, just write or call me.

Warm regards,
Helen Moss`,
    attachments: PDF,
  },
  {
    name: 'a gardener',
    subject: 'Invoice 14 for the hedge',
    body: `Good morning Mr Patel,

here is invoice 14 for the work on 17 November: £180.00. Please pay by 4 December 2026, by bank transfer to sort code 20-00-00, account 12345678.

Thank you, and enjoy the garden!
Ben Archer`,
    attachments: PDF,
  },
  {
    name: 'a calm reminder',
    subject: 'Invoice 45 is still open',
    body: `Hi Sofia,

I hope you are well. Invoice 45 for €390.00 was due on 16 November 2026 and I have not seen the payment yet. Could you tell me when I can expect it? The invoice is attached again, with the account on it.

If you have paid already, please ignore this mail. Thank you!
Erik`,
    attachments: PDF,
  },
  {
    name: 'an estimate',
    subject: 'Estimate for your website',
    body: `Hi Karim,

thank you for the call yesterday. The estimate for the website is attached: €4,200.00 with VAT. It is valid until 31 December 2026. If the work changes, I will tell you the new price first.

Kind regards,
Lotte`,
    attachments: [{ name: 'estimate.pdf' }],
  },
  {
    name: 'a question about an order number',
    subject: 'Order number for invoice 92',
    body: `Hello Iris,

which order number shall I put on invoice 92? As soon as I have it, I will send the invoice.

Thanks,
Adam`,
  },
  {
    name: 'a receipt',
    subject: 'Payment received, thank you',
    body: `Hi Noor,

your payment of €640.00 for invoice 58 has arrived. Thank you for being so quick.

Best,
Dario`,
  },
  {
    name: 'a Finnish cover letter',
    subject: 'Lasku 23: 560,00 €, eräpäivä 9.12.2026',
    body: `Hei Marja,

kiitos mukavasta yhteistyöstä. Lasku 23 marraskuun työstä on liitteenä: 560,00 €, eräpäivä keskiviikko 9.12.2026. Tilinumero ja viite ovat laskulla.

Kysythän, jos jokin jäi epäselväksi.

Ystävällisin terveisin
Antti Salo`,
    attachments: [{ name: 'lasku-23.pdf' }],
  },
  {
    name: 'a Finnish reminder',
    subject: 'Lasku 31 on vielä avoinna',
    body: `Hei Jari,

laskun 31 (240,00 €) eräpäivä oli 16.11.2026, enkä ole vielä nähnyt maksua. Voisitko kertoa, milloin voin odottaa sitä? Lasku on uudelleen liitteenä, ja tilinumero on laskulla.

Jos maksoit jo, kiitos, ja voit unohtaa tämän viestin.

Terveisin
Niina`,
    attachments: [{ name: 'lasku-31.pdf' }],
  },
]
