import { expect, it } from 'vitest'
import { SWISS_PART_HEIGHT, swissPaymentPart } from '../../../lib/adapters/pdf/swiss-payment-part'
import { readTypeFace } from '../../../lib/adapters/pdf/type-face'
import { typeSetter } from '../../../lib/adapters/pdf/type-setter'
import { swissBill } from '../../../lib/domain/payment/swiss-qr'
import { aRequest } from '../../builders/payment'
import { builtFonts } from './fonts'

const MM = 96 / 25.4

async function partOf(request = aRequest()) {
  const fonts = await builtFonts()
  const setter = typeSetter({ regular: readTypeFace(fonts.regular), bold: readTypeFace(fonts.bold) })
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
