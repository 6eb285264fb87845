import { expect, it } from 'vitest'
import { pagesOf } from '../../../lib/adapters/pdf/pages'
import { SWISS_PART_HEIGHT, swissPaymentPart } from '../../../lib/adapters/pdf/swiss-payment-part'
import { readTypeFace } from '../../../lib/adapters/pdf/type-face'
import { typeSetter } from '../../../lib/adapters/pdf/type-setter'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import { LAYOUTS } from '../../../lib/domain/party/look'
import { swissBill } from '../../../lib/domain/payment/swiss-qr'
import { aLine, anInvoice, aSeller, totalsOf, without } from '../../builders/invoice'
import { aRequest } from '../../builders/payment'
import { builtFonts } from './fonts'

const MM = 96 / 25.4

const aSetter = async () => {
  const fonts = await builtFonts()
  return typeSetter({ regular: readTypeFace(fonts.regular), bold: readTypeFace(fonts.bold) })
}

async function partOf(request = aRequest()) {
  const setter = await aSetter()
  const reading = swissBill({ id: 'a', kind: 'iban', iban: 'CH5800791123000889012', bic: '' }, request)
  if (!reading.ok) throw new Error(reading.code)
  return swissPaymentPart(reading.bill, request.amount, 'de', setter)
}

it('has the code of 46 mm where the style guide has it, and nothing outside 210 × 105 mm', async () => {
  const part = await partOf()
  const marks = part.marks(0)
  const code = marks.find((mark) => mark.kind === 'code')
  expect(code?.box.x).toBeCloseTo(67 * MM)
  expect(code?.box.y).toBeCloseTo(17 * MM)
  expect(code?.box.width).toBeCloseTo(46 * MM)
  expect(part.height).toBe(SWISS_PART_HEIGHT)
  for (const mark of marks) {
    if (mark.kind !== 'text') continue
    expect(mark.baseline).toBeLessThan(part.height)
    expect(mark.x).toBeGreaterThanOrEqual(5 * MM - 0.01)
  }
})

it('groups the amount in thousands by a space', async () => {
  const texts = (await partOf()).marks(0).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  expect(texts.filter((text) => text === '1\u00A0949.75')).toHaveLength(2)
})

it('leaves fields with corners for a payer whose address is not known', async () => {
  const payer = { name: '', address: { street: '', postalCode: '', city: '', country: '' } }
  const marks = (await partOf(aRequest({ payer }))).marks(0)
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  expect(texts.filter((text) => text === 'Zahlbar durch (Name/Adresse)')).toHaveLength(2)
  const known = (await partOf()).marks(0)
  expect(
    marks.filter(({ kind }) => kind === 'fill').length - known.filter(({ kind }) => kind === 'fill').length,
  ).toBe(16)
})

it.each(LAYOUTS)(
  'covers nothing of the invoice in the %s layout, however many lines that has',
  async (layout) => {
    const setter = await aSetter()
    for (const count of [1, 2, 3, 4, 5, 8, 12]) {
      const currency = 'CHF'
      const lines = Array.from({ length: count }, () => aLine('Editing', '1', '85', { currency }))
      const seller = aSeller({
        currency,
        address: { street: 'Seeweg 4', postalCode: '8001', city: 'Zürich', country: 'CH' },
        look: { layout, accent: '' },
        methods: [{ id: 'bank', kind: 'iban', iban: 'CH9300762011623852957', bic: '' }],
      })
      const changes = { seller, currency, lines, totals: totalsOf(lines, currency) }
      const document = documentOf(without(anInvoice(changes), 'reference', 'earlyPayment'))
      const pages = pagesOf(document, 'de', setter)
      expect(pages.at(-1)?.some(({ kind }) => kind === 'code')).toBe(true)
      for (const page of pages) {
        const foot = page.findLast((mark) => mark.kind === 'rule')
        if (foot?.kind !== 'rule') throw new Error('No foot')
        const words = page.filter(
          (mark) => mark.kind === 'text' && /^(Thank you|Gesamtbetrag)/.test(mark.text),
        )
        for (const mark of words) if (mark.kind === 'text') expect(mark.baseline).toBeLessThan(foot.y)
      }
    }
  },
)
