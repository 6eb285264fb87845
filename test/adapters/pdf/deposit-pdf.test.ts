import { beforeAll, describe, expect, test } from 'vitest'
import { renderInvoicePdf } from '../../../lib/adapters/pdf/invoice-pdf'
import { pagesOf } from '../../../lib/adapters/pdf/pages'
import type { PdfFonts } from '../../../lib/adapters/pdf/render-pages'
import { readTypeFace } from '../../../lib/adapters/pdf/type-face'
import { typeSetter } from '../../../lib/adapters/pdf/type-setter'
import { calendarFile } from '../../../lib/app/document/calendar-file'
import { mailBlock } from '../../../lib/app/document/mail-block'
import { invoiceFileName, invoiceSubject } from '../../../lib/app/document/subject'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { documentOf, type InvoiceDocument } from '../../../lib/domain/document/invoice-document'
import { deductedSum, deductionOf } from '../../../lib/domain/invoice/deposit'
import { workOut } from '../../../lib/domain/invoice/totals'
import { money } from '../../../lib/domain/money/money'
import { LAYOUTS } from '../../../lib/domain/party/look'
import { CLIENT_LANGUAGES, type ClientLanguage } from '../../../lib/domain/party/party'
import { aLine, anInvoice, aSeller, totalsOf } from '../../builders/invoice'
import { builtFonts } from './fonts'
import { readPdf, textOf } from './read-pdf'

let fonts: PdfFonts

beforeAll(async () => {
  fonts = await builtFonts()
})

async function textsOf(document: InvoiceDocument, language: ClientLanguage = 'en') {
  const pdf = await renderInvoicePdf(document, language, fonts)
  if (!pdf.ok) throw new Error(`Refused: ${pdf.characters.join(' ')}`)
  return textOf(readPdf(pdf.bytes)).map((text) => text.replaceAll('\u00A0', ' '))
}

const { earlyPayment: _earlyPayment, ...plain } = anInvoice()
const advance = aLine('Deposit, 30 % of estimate E-2026-003', '1', '498')
const deposit = documentOf({
  ...plain,
  number: '2026-031',
  issueDate: plainDate('2026-10-03'),
  lines: [advance],
  totals: totalsOf([advance]),
  deposit: { estimate: { id: 'E', number: 'E-2026-003' } },
})
const deducts = [
  deductionOf('D', {
    number: '2026-031',
    issueDate: plainDate('2026-10-03'),
    totals: totalsOf([advance]),
  }),
]
const { totals } = workOut({
  lines: plain.lines.map((line) => ({ ...line, amount: line.net })),
  discount: { kind: 'none' },
  currency: 'EUR',
  deducted: deductedSum(deducts, 'EUR'),
})
const final = documentOf({ ...plain, deducts, totals })

const british = aSeller({
  address: { street: '4 Mill Lane', postalCode: 'LS1 4AP', city: 'Leeds', country: 'GB' },
  methods: [
    {
      id: 'bank',
      kind: 'domesticAccount',
      bankCode: '200000',
      accountNumber: '55779911',
      bankName: 'Aire Bank',
    },
    { id: 'card', kind: 'link', label: 'Card', url: 'https://pay.example.com/ridgeway' },
  ],
})
const german = aSeller({
  address: { street: 'Torstraße 88', postalCode: '10119', city: 'Berlin', country: 'DE' },
  legalLine: 'Atelier Krüger e. K., Amtsgericht Berlin HRA 1234',
})

describe('a deposit invoice', () => {
  test('says what it is, for which estimate, and that it will be taken off', async () => {
    const texts = await textsOf(deposit)
    expect(texts).toContain('Deposit invoice 2026-031')
    expect(texts.slice(texts.indexOf('For estimate'))[1]).toBe('E-2026-003')
    expect(texts).toContain('This is a deposit. It is taken off the final invoice.')
    expect(mailBlock(deposit, 'en').text).toContain('Deposit invoice 2026-031 is attached as a PDF.')
    expect(invoiceSubject(deposit, 'en')).toMatch(/^Deposit invoice 2026-031: €624.99, due /)
    expect(invoiceFileName(deposit, 'de')).toBe('anzahlungsrechnung-2026-031.pdf')
  })
})

describe('a final invoice', () => {
  test.each(LAYOUTS)('of three lines is one page in the %s layout, in every language', (layout) => {
    const setter = typeSetter({ regular: readTypeFace(fonts.regular), bold: readTypeFace(fonts.bold) })
    const supply = { from: plainDate('2026-10-05'), to: plainDate('2026-11-20') }
    for (const seller of [aSeller(), british, german]) {
      const document = documentOf({
        ...plain,
        seller: { ...seller, look: { layout, accent: '#0b6e69' } },
        methods: seller.methods,
        supply,
        deducts,
        totals,
      })
      for (const language of CLIENT_LANGUAGES) {
        const pages = pagesOf(document, language, setter)
        expect(pages, `${seller.address.country}, ${language}`).toHaveLength(1)
      }
    }
  })

  test('shows the whole, takes the deposit off by number and date, and says whose VAT is whose', async () => {
    const texts = await textsOf(final)
    const from = texts.indexOf('Before VAT')
    expect(
      texts.slice(from, texts.findIndex((text) => text.startsWith('In this invoice: VAT 13.5%')) + 2),
    ).toEqual([
      ...['Before VAT', '1,840.00', 'VAT 25.5% on 1,660.00', '423.30', 'VAT 13.5% on 180.00', '24.30'],
      ...['Total before deposits', '2,287.60'],
      ...['Deposit 2026-031, 3 October 2026', '-624.99'],
      ...['Left to pay', '€1,662.61'],
      ...['In 2026-031: VAT 25.5% on 498.00', '126.99'],
      ...['In this invoice: VAT 25.5% on 1,162.00', '296.31'],
      ...['In this invoice: VAT 13.5% on 180.00', '24.30'],
    ])
  })

  test('says so in the mail, and asks for what is left alone', () => {
    const { text } = mailBlock(final, 'en')
    expect(text).toContain('Final invoice 2026-040 is attached')
    expect(text).toContain('Total before deposits: €2,287.60')
    expect(text).toContain('Deposit 2026-031, 3 October 2026: -€624.99')
    expect(text).toContain('Left to pay: €1,662.61')
    expect(final.paymentFacts).toMatchObject([{}, { value: { amount: { minor: 166_261 } } }])
  })

  test('says which credit note a deposit is less by', async () => {
    const part = aLine('Too much', '1', '98')
    const note = { number: 'C-2026-004', totals: totalsOf([part]) }
    const deposit = { number: '2026-031', issueDate: plainDate('2026-10-03'), totals: totalsOf([advance]) }
    const deducts = [deductionOf('D', deposit, [note])]
    const left = { ...totals, total: money(228_760 - 62_499 + 12_299, 'EUR') }
    const text = (await textsOf(documentOf({ ...plain, deducts, totals: left }))).join(' ')
    for (const words of [
      'Deposit 2026-031, 3 October 2026, less credit note C-2026-004 -502.00 Left to pay €1,785.60',
      'In 2026-031: VAT 25.5% on 400.00 102.00',
    ]) {
      expect(text).toContain(words)
    }
  })

  test.each(CLIENT_LANGUAGES)('and the deposit are whole in %s', async (language) => {
    const less = documentOf({
      ...plain,
      totals,
      deducts: deducts.map((each) => ({ ...each, creditNotes: ['C-1'] })),
    })
    for (const document of [deposit, final, less]) {
      const all = [
        ...(await textsOf(document, language)),
        mailBlock(document, language).text,
        invoiceSubject(document, language),
      ]
      expect(all.filter((text) => text.includes('{'))).toEqual([])
      expect(all.some((text) => text.includes('2026-031'))).toBe(true)
    }
  })
})

describe('a final invoice of nothing, the whole being paid by deposits', () => {
  const nothing = documentOf({
    ...anInvoice({ language: 'fi' }),
    deducts,
    totals: { ...totals, total: money(0, 'EUR') },
  })

  test.each([
    ['en', 'Final invoice 2026-040: nothing left to pay', 'Nothing is left to pay.', 'left to pay'],
    ['fi', 'Loppulasku 2026-040: ei maksettavaa', 'Maksettavaa ei jää.', 'maksettavaa'],
    [
      'sv',
      'Slutfaktura 2026-040: inget kvar att betala',
      'Det finns inget kvar att betala.',
      'kvar att betala',
    ],
    [
      'de',
      'Schlussrechnung 2026-040: nichts mehr zu zahlen',
      'Es ist nichts mehr zu zahlen.',
      'noch zu zahlen',
    ],
  ] as const)('asks for no payment in %s', async (language, subject, words, lead) => {
    const { text } = mailBlock(nothing, language)
    const pages = await textsOf(nothing, language)
    expect(invoiceSubject(nothing, language)).toBe(subject)
    expect(text).toContain(words)
    expect(pages).toContain(lead)
    for (const each of [text, pages.join(' ')]) {
      expect(each).not.toMatch(/FI21|2026-12-07|7\.12\.|7 december|7\. Dezember/i)
    }
    expect(calendarFile(nothing, language)).toBeUndefined()
  })

  test('has no way to pay, no code to scan, no due date and no early payment offer', () => {
    expect(nothing).toMatchObject({ payments: [], paymentFacts: [] })
    expect(nothing.meta.map(({ label }) => label)).not.toContain('dueDate')
    expect(nothing).not.toHaveProperty('barCode')
    expect(nothing).not.toHaveProperty('earlyPayment')
  })
})

test('the PDF says nothing of a gift card, a credit, an offer or a wish, since a reminder attaches the very same', async () => {
  const until = plainDate('2027-01-31')
  const incentive = { kind: 'code', code: 'TAKK-25', worth: money(2_500, 'EUR'), until } as const
  const seller = aSeller({ monthOffer: { text: 'Logo checks at half price', until } })
  const document = documentOf(anInvoice({ seller, incentive, wish: 'Happy birthday, Ella.' }))
  expect(document).toMatchObject({ incentive, monthOffer: { until } })
  expect((await textsOf(document)).join(' ')).not.toMatch(/TAKK-25|half price|birthday/)
  const mail = mailBlock(document, 'en')
  for (const words of [mail.text, mail.html]) expect(words).toContain('Happy birthday, Ella.')
})

test('VAT in the seller’s own currency stands below the sums', async () => {
  const vatInOwnCurrency = {
    amount: money(23_972, 'EUR'),
    rate: '1.085',
    on: plainDate('2026-11-20'),
    source: 'ECB',
  }
  const lines = [aLine('Work', '12', '85', { currency: 'USD' })]
  const invoice = { ...plain, currency: 'USD', lines, totals: totalsOf(lines, 'USD'), vatInOwnCurrency }
  for (const [language, words] of [
    ['en', 'VAT in EUR: €239.72 (1 EUR = 1.085 USD, ECB, 20 November 2026).'],
    ['fi', 'ALV valuutassa EUR: 239,72 € (1 EUR = 1,085 USD, ECB, 20.11.2026).'],
  ] as const) {
    expect((await textsOf(documentOf(invoice), language)).join(' ')).toContain(words)
    expect(mailBlock(documentOf(invoice), language).text.replaceAll('\u00A0', ' ')).toContain(words)
  }
})
