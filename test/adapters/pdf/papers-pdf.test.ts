import { beforeAll, describe, expect, it } from 'vitest'
import { renderLetterPdf, renderStatementPdf } from '../../../lib/adapters/pdf/papers-pdf'
import type { PdfFonts, RenderedPdf } from '../../../lib/adapters/pdf/render-pages'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { lateLetter } from '../../../lib/domain/document/late-letter'
import { accountStatementOf } from '../../../lib/domain/document/statement'
import { evolve, fold, type Invoice } from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import { LAYOUTS } from '../../../lib/domain/party/look'
import { CLIENT_LANGUAGES } from '../../../lib/domain/party/party'
import { formatMoney } from '../../../lib/i18n/format'
import { paperWords } from '../../../lib/i18n/paper-words'
import { translator } from '../../../lib/i18n/translator'
import { aClient, anInvoice, aSeller, without } from '../../builders/invoice'
import { builtFonts } from './fonts'
import { copiedText, has, structureProblems } from './pdf-programs'
import { readPdf, textOf } from './read-pdf'

let fonts: PdfFonts

beforeAll(async () => {
  fonts = await builtFonts()
})

const plain = (text: string) => text.replace(/[\u00A0\u202F\s]+/g, ' ')

function bytesOf(pdf: RenderedPdf): Uint8Array {
  if (!pdf.ok) throw new Error(`Refused: ${pdf.characters.join(' ')}`)
  return pdf.bytes
}

function anOpenInvoice(number: string, layout = LAYOUTS[0], clientName = 'Northlight Studio Oy'): Invoice {
  const issueDate = plainDate('2026-01-17')
  const issued = without(
    anInvoice({
      number,
      issueDate,
      dueDate: plainDate('2026-01-31'),
      seller: aSeller({ look: { layout: layout ?? 'modern', accent: '#0b6e69' } }),
      client: aClient({ name: clientName }),
    }),
    'earlyPayment',
  )
  const invoice = fold(number, [
    { type: 'issued', invoice: issued },
    { type: 'sendReported', certainty: 'confirmed', on: issueDate },
    {
      type: 'paymentRecorded',
      paymentId: `p${number}`,
      on: plainDate('2026-02-10'),
      amount: money(100_000, 'EUR'),
    },
  ])
  if (!invoice) throw new Error('No invoice')
  return invoice
}

function letterOf(invoice: Invoice) {
  const reading = lateLetter(invoice, {
    date: plainDate('2026-03-02'),
    payBy: plainDate('2026-03-12'),
    regime: 'fiBusiness',
    ownRates: [],
    fee: { kind: 'compensation', amount: money(4000, 'EUR') },
  })
  if (!reading.ok) throw new Error(reading.code)
  return reading.letter
}

it.each([
  ['en', 'by Thursday 12 March 2026.'],
  ['fi', 'viimeistään torstaina 12.3.2026'],
  ['sv', 'senast torsdagen den 12 mars 2026. Om du redan har betalat, tack; då kan du bortse'],
  ['de', 'bis zum Donnerstag, den 12. März 2026'],
] as const)('a reminder letter in %s says its day as a sentence does', async (language, words) => {
  const pdf = await renderLetterPdf(letterOf(anOpenInvoice('2026-040')), language, fonts)
  expect(plain(textOf(readPdf(bytesOf(pdf))).join(' '))).toContain(words)
})

it.each([
  ['en', 'Pay by', 'Due date'],
  ['fi', 'Maksa viimeistään', 'Eräpäivä'],
  ['sv', 'Betala senast', 'Förfallodag'],
  ['de', 'Zahlbar bis', 'Fällig am'],
] as const)('a reminder letter in %s has no second due date', async (language, payBy, dueDate) => {
  const pdf = await renderLetterPdf(letterOf(anOpenInvoice('2026-040')), language, fonts)
  const text = plain(textOf(readPdf(bytesOf(pdf))).join(' '))
  expect(text.split(payBy)).toHaveLength(3)
  expect(text).not.toContain(dueDate)
})

describe.each(CLIENT_LANGUAGES)('in %s', (language) => {
  const t = translator(paperWords, language)

  it.each(LAYOUTS)('a %s reminder letter says what it is made of', async (layout) => {
    const letter = letterOf(anOpenInvoice('2026-040', layout))
    const bytes = bytesOf(await renderLetterPdf(letter, language, fonts))
    const text = plain(textOf(readPdf(bytes)).join(' '))
    for (const words of [
      t('letterTitle', { number: '2026-040' }),
      t('leftToPay'),
      t('compensation'),
      t('toPay'),
      formatMoney(letter.toPay, language),
      ...letter.spans.map(({ interest }) => formatMoney(interest, language)),
      t('basis.fiBusiness').split(' ')[0] ?? '',
      'FI21 1234 5600 0007 85',
    ]) {
      expect(text).toContain(plain(words))
    }
    expect(readPdf(bytes).pages.length).toBe(1)
    if (has('qpdf')) expect(structureProblems(bytes)).toBe('')
    if (has('pdftotext'))
      expect(plain(copiedText(bytes))).toContain(plain(formatMoney(letter.toPay, language)))
  })

  it('a reminder letter names the credit note that lowered what is to be paid', async () => {
    const on = plainDate('2026-02-20')
    const amount = money(50_000, 'EUR')
    const credited = { type: 'credited', creditNoteId: 'n', number: 'C-7', amount, on } as const
    const letter = letterOf(evolve(anOpenInvoice('2026-040'), '2026-040', credited) ?? expect.fail())
    const text = plain(textOf(readPdf(bytesOf(await renderLetterPdf(letter, language, fonts)))).join(' '))
    expect(text).toContain(plain(t('taken.credit', { number: 'C-7', on: { date: on } })))
    expect(text).toContain(`−${plain(formatMoney(amount, language))}`)
    expect(text).toContain(plain(formatMoney(money(78_760, 'EUR'), language)))
  })

  it('a statement repeats its head on each page and ends with what is left', async () => {
    const invoices = Array.from({ length: 30 }, (_, index) => anOpenInvoice(`2026-${100 + index}`))
    const statement = accountStatementOf(invoices, 'EUR', plainDate('2026-03-02'))
    if (!statement) throw new Error('No statement')
    const bytes = bytesOf(await renderStatementPdf(statement, language, fonts))
    const { pages } = readPdf(bytes)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[1]?.texts.map(({ text }) => text)).toContain(t('balance'))
    const text = plain(textOf(readPdf(bytes)).join(' '))
    expect(text).toContain(plain(formatMoney(money(30 * 128_760, 'EUR'), language)))
    expect(text).toContain(plain(t('sayNumber')).slice(0, 30))
    if (has('qpdf')) expect(structureProblems(bytes)).toBe('')
  })
})

it('a statement never begins a page with its sums alone', async () => {
  const t = translator(paperWords, 'en')
  for (let count = 8; count <= 32; count += 1) {
    const invoices = Array.from({ length: count }, (_, index) => anOpenInvoice(`2026-${100 + index}`))
    const statement = accountStatementOf(invoices, 'EUR', plainDate('2026-03-02')) ?? expect.fail()
    const { pages } = readPdf(bytesOf(await renderStatementPdf(statement, 'en', fonts)))
    const texts = pages.map((page) => page.texts.map(({ text }) => text))
    const withSums = texts.find((page) => page.includes(t('notDue'))) ?? expect.fail()
    expect(withSums, `${count} invoices`).toContain(t('balance'))
    expect(
      withSums.some((text) => text.includes('2026-')),
      `${count} invoices`,
    ).toBe(true)
  }
})

it('refuses letters with characters the fonts do not have, by name', async () => {
  const invoice = anOpenInvoice('2026-040', 'modern', '山田 🎈')
  expect(await renderLetterPdf(letterOf(invoice), 'en', fonts)).toEqual({
    ok: false,
    code: 'uncoveredCharacters',
    characters: ['山', '田', '🎈'],
  })
})
