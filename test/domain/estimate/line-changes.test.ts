import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineChanges } from '../../../lib/domain/estimate/line-changes'
import { sum } from '../../../lib/domain/money/money'
import { aLine } from '../../builders/invoice'

const copy = aLine('Copy', '2', '85')
const layout = aLine('Layout', '1', '640')

test('lines that are the same are no change, in whatever order', () => {
  expect(lineChanges([copy, layout], [layout, copy])).toEqual([])
})

test('a line is changed where its description stands in both, whatever its capitals', () => {
  const longer = aLine(' copy', '3', '85')
  expect(lineChanges([copy], [longer])).toMatchObject([
    { kind: 'changed', before: copy, after: longer, amount: { minor: 8500 } },
  ])
})

test('what is gone is less, what is new is more', () => {
  expect(lineChanges([copy], [layout])).toMatchObject([
    { kind: 'added', description: 'Layout', amount: { minor: 64000 } },
    { kind: 'removed', description: 'Copy', amount: { minor: -17000 } },
  ])
})

test('a line that stands twice and then once is removed once', () => {
  expect(lineChanges([copy, copy], [copy])).toMatchObject([{ kind: 'removed' }])
})

test('prices with VAT are compared with VAT', () => {
  const gross = { ...copy, gross: { minor: 21335, currency: 'EUR' } } as const
  expect(lineChanges([], [gross])).toMatchObject([{ amount: { minor: 21335 } }])
})

test('prices with VAT are compared with prices without VAT by what both are without it', () => {
  const before = aLine('Site', '1', '1000')
  const withVat = { ...before, unitPrice: { minor: 125500, currency: 'EUR' } }
  const same = { ...withVat, gross: withVat.unitPrice }
  expect(lineChanges([before], [same])).toMatchObject([{ kind: 'changed', amount: { minor: 0 } }])
  const less = { ...before, gross: before.unitPrice, net: { minor: 79681, currency: 'EUR' } }
  expect(lineChanges([before], [less])).toMatchObject([{ kind: 'changed', amount: { minor: -20319 } }])
})

test('the changes add up to the difference', () => {
  const line = fc
    .tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 }))
    .map(([description, quantity, price]) => aLine(description, String(quantity), String(price)))
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (before, after) => {
      const total = (lines: typeof before) =>
        sum(
          lines.map(({ net }) => net),
          'EUR',
        ).minor
      const changes = lineChanges(before, after).map(({ amount }) => amount)
      expect(sum(changes, 'EUR').minor).toBe(total(after) - total(before))
    }),
  )
})
