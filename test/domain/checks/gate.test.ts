import { describe, expect, it } from 'vitest'
import { readsLikeInvoiceMail, stageOf } from '../../../lib/domain/checks/gate'
import { readMail } from './read-body'

describe('what kind of mail it is', () => {
  it.each([
    ['Invoice 12 is attached.', 'invoice'],
    ['Invoice DW-77, £168.00, was meant to be in by 6 November 2025.', 'reminder'],
    ['A friendly reminder that invoice 12 was due on 3 March.', 'reminder'],
    ['It breaks my heart that I have to chase you for invoice 12.', 'reminder'],
    ["I don't seem to have had the £96 of invoice 12.", 'reminder'],
    ['This is the final notice for invoice 12.', 'finalNotice'],
    ['We have received your payment of invoice 12.', 'other'],
    ['Invoice 12 is attached. Thanks for paying by 14 April 2026.', 'invoice'],
    ['Thanks for paying invoice 12, which was payable by 14 April 2025.', 'other'],
    ['Could you send me the invoice?', 'other'],
    ['The shoes are done, that is €340. Please pay by 14 April 2026 with PayPal.', 'invoice'],
    ['The hedge is done, $690 incl GST. Due 20th of the month following.', 'invoice'],
    ['412 ewes at $2.10, $865.20, GST $129.78, total $994.98. Cheers, Aroha', 'invoice'],
    ['The amount is to be paid within 14 days for invoice 12. The VAT is paid by you.', 'invoice'],
    ['Please confirm receipt of invoice 12.', 'invoice'],
    ['We confirm receipt of €300.00 for invoice 12.', 'other'],
    ['Your receipt is attached: 60 minutes, $120.75, paid by card.', 'other'],
    ['You have paid invoice 617 twice. Shall I send €300.00 back?', 'other'],
    ['Your transfer of €300.00 for invoice 12 is in. Nothing more is owed.', 'other'],
    [
      'Your payment of €300.00 for invoice 12 arrived. The gate is ready, and we are open from nine.',
      'other',
    ],
    ['Invoices 11 and 12 are open.', 'reminder'],
    ["It's £145 for the day. Account R Pascoe, 20-71-44, 93310275.", 'invoice'],
    ['The total is €1,050.00. I need it asap.', 'invoice'],
    ['The balance is $225, due Friday, 4 December 2026.', 'invoice'],
    ['The tickets are $25 each. The show is due to begin on 4 December 2026.', 'other'],
    ['The tickets were €340, and I paid with PayPal.', 'other'],
    ['The tickets are $69 incl GST, and the show is on the 20th.', 'other'],
    ['The concert costs €12 by card at the door.', 'other'],
    ['Hei, tässä lasku 12.', 'invoice'],
    ['Nuohottu. Tekee 119 euroa, maksathan MobilePaylla 14.4.2026 mennessä.', 'invoice'],
    ['Hei, lasku 12 on vielä avoinna ja myöhässä.', 'reminder'],
    ['Heinistä olis viälä raha saamatta, 630 €. Tili on FI21 1234 5600 0007 85.', 'reminder'],
    ['Vielä on heinät saamatta, ne maksavat 630 €.', 'other'],
    ['Hei, tämä on viimeinen maksumuistutus.', 'finalNotice'],
    ['Hei, tämä on kolmas muistutus laskusta 12.', 'finalNotice'],
    ['Kuukausihinta nousee 1.1.2027: laskulla 412 € kuussa.', 'other'],
    ['This is the third reminder of invoice 12.', 'finalNotice'],
    ['Invoice 12 for $240 came due 10 March 2026.', 'reminder'],
    ['Invoice 12 is attached. The deposit is non-refundable.', 'invoice'],
    ['Leirin maksu (lasku 12, eräpäivä 6.3.2026) puuttuu teiltä yhä.', 'reminder'],
    ['Palkkio (lasku 12, 540 €, eräpäivä 6.3.2026) ei ole tullut.', 'reminder'],
    ['Hei, kiitos maksusta, lasku on maksettu.', 'other'],
    ['Lasku 1811 (274,00 €) on tullut tilille kahteen kertaan. Toinen kuuluu sinulle.', 'other'],
    ['Hei, lasku 12 oli määrä maksaa 1.3.2026.', 'reminder'],
    [
      'Eilinen muistutus laskusta 12 lähti ennen maksua. Ei tarvitse tehdä mitään, kaikki on maksettu.',
      'other',
    ],
    ['Arvio portista, nro 8: 2 150 €. Lasku tulee, kun portti on paikallaan.', 'other'],
    ['Lasku lähtee, kun työ on tehty. Arvio pysyy samana 15.4.2026 asti.', 'other'],
    ['Hinnanmuutos 1.1.2027: laskulla 412 € kuussa.', 'other'],
    ['Our monthly fee will go from £180 to £195 from 1 January 2027, plus VAT on each invoice.', 'other'],
    ['A change of our prices: each invoice has 5 % more from 1 January 2027.', 'other'],
    ['Hintojen tarkistus 1.1.2027: laskulla 412 € kuussa.', 'other'],
    ['My day rate goes from SGD 950 to SGD 1,050, as the invoice of January will show.', 'other'],
    ['A half-hour lesson will cost £21.00 instead of £19.00 on the next invoice.', 'other'],
    ['From the new year your monthly plan moves from £350 to £420 on each invoice.', 'other'],
    ['My invoice 12: $325.00\nYour firewood: $325.00\nLeft to pay: $0.00', 'other'],
    ['Laskuni 12: 325,00 €\nHalkosi: 325,00 €\nMaksettavaa jää: 0,00 €', 'other'],
    ['My invoice 12: $325.00\nVAT: $0.00\nLeft to pay: $325.00', 'invoice'],
    ['Invoice 12 and your firewood: we are even.', 'other'],
    ['Your repair €240.00, my invoice 12 €240.00: nobody pays anything.', 'other'],
    ['I write further to my letter of 2 October about invoice 12.', 'reminder'],
    ['I received your invoice 12 of €120.00.', 'other'],
    ['Your invoice 12 (€120.00) has the wrong address.', 'other'],
    ['You charged me twice with invoices 12 and 13, €120.00 each.', 'other'],
    ['You will have received your invoice 12 (€450.00) by now. It is still open.', 'reminder'],
    ['Your invoice 12 had the wrong total, sorry. Here is the invoice again: €450.00.', 'invoice'],
    ['We have not yet received your payment of invoice 12, €450.00.', 'reminder'],
    ['Thanks for your invoice address. Please pay invoice 12, €450.00, by 14 April 2026.', 'invoice'],
    ['Sain laskunne 12, 120,00 €.', 'other'],
    ['Emme ole vielä saaneet laskuanne 120 euron työstä.', 'other'],
    ['En ole vielä saanut laskun 12 maksua, 450,00 €.', 'reminder'],
    ['Hei, muistutan laskustasi 12, se on 450,00 €.', 'reminder'],
    ['Attached are the invoices and receipts of November: 4411 of €120.00.', 'other'],
    ['Liitteenä marraskuun laskut ja kuitit: 4411 (120,00 €).', 'other'],
    ['Sain laskun 12 vasta nyt tehtyä: 450,00 €.', 'invoice'],
  ])('%s', (body, stage) => {
    expect(stageOf(readMail({ body }))).toBe(stage)
  })

  it('is no reminder where the subject offers work, whatever is open', () => {
    expect(stageOf(readMail({ subject: 'Estimate', body: 'You pay half when the shop is open.' }))).toBe(
      'other',
    )
  })

  it('is no reminder where the subject says that it is paid', () => {
    const body = 'Your check cleared.\n\nYours,\nJolene and the Past Due Notices'
    expect(stageOf(readMail({ subject: 'Invoice 12', body }))).toBe('reminder')
    expect(stageOf(readMail({ subject: 'Invoice 12 is paid in full, thank you', body }))).toBe('other')
  })

  it('is what the caller says', () => {
    expect(stageOf(readMail({ body: 'Invoice 12' }, { stage: 'reminder' }))).toBe('reminder')
  })
})

describe('the gate', () => {
  it.each([
    'Invoice 12 for €300.00',
    'Please pay soon.',
    'Here is my invoice.',
    'Pay €300.00 to FI21 1234 5600 0007 85',
    '12 walks, $336.00, BSB 064-123, account 10284417',
    'The estimate comes to €300.00.',
    'Hinnantarkistus: uusi kuukausihinta on 412 €.',
    'Arvio portista on 2 150 €.',
  ])('lets %s in', (body) => {
    expect(readsLikeInvoiceMail(readMail({ body }))).toBe(true)
  })

  it('lets a mail with an invoice as its file in', () => {
    expect(
      readsLikeInvoiceMail(readMail({ subject: 'Invoice', attachments: [{ name: 'invoice_12.pdf' }] })),
    ).toBe(true)
  })

  it.each([
    'See you soon.',
    'I will sue you.',
    'It is 03/04/2026.',
    'The bill was introduced in the senate.',
  ])('keeps %s out', (body) => {
    expect(readsLikeInvoiceMail(readMail({ body }))).toBe(false)
  })
})
