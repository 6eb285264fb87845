import { expect, it } from 'vitest'
import { amountRows, amountTableHead } from '../../../lib/adapters/pdf/amount-table'
import { PAPERS } from '../../../lib/adapters/pdf/measures'
import { readTypeFace } from '../../../lib/adapters/pdf/type-face'
import { typeSetter } from '../../../lib/adapters/pdf/type-setter'
import { builtFonts } from './fonts'

it('wraps long words beside amounts that keep to their columns', async () => {
  const fonts = await builtFonts()
  const setter = typeSetter({ regular: readTypeFace(fonts.regular), bold: readTypeFace(fonts.bold) })
  const head = amountTableHead('What', ['Amount', 'Balance'], PAPERS.a4, setter)
  const [row] = amountRows([{ words: 'word '.repeat(60), amounts: ['1.00', '2.00'] }], PAPERS.a4, setter)
  const texts = row?.marks(0).flatMap((mark) => (mark.kind === 'text' ? [mark] : [])) ?? []
  const amounts = texts.filter(({ text }) => /^\d/.test(text))
  expect(amounts.map(({ text }) => text)).toEqual(['1.00', '2.00'])
  expect((amounts[1]?.x ?? 0) - (amounts[0]?.x ?? 0)).toBeCloseTo(112)
  expect(texts.length).toBeGreaterThan(3)
  expect(row?.height).toBeGreaterThan(head.height)
})
