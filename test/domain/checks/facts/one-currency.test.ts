import { expect, test } from 'vitest'
import type { AmountFact } from '../../../../lib/domain/checks/facts/amounts'
import { mayBeOneCurrency } from '../../../../lib/domain/checks/facts/one-currency'

const amount = (currency?: string, isAnyDollar = false) => ({ currency, isAnyDollar }) as AmountFact

test.each([
  ['the same', amount('EUR'), amount('EUR'), true],
  ['two', amount('EUR'), amount('USD'), false],
  ['none beside one', amount(), amount('EUR'), true],
  ['a dollar sign beside Canadian dollars', amount('USD', true), amount('CAD'), true],
  ['Canadian dollars beside a dollar sign', amount('CAD'), amount('USD', true), true],
  ['American dollars beside Canadian ones', amount('USD'), amount('CAD'), false],
  ['a dollar sign beside euros', amount('USD', true), amount('EUR'), false],
])('sums of %s may be of one currency or not', (_what, a, b, isOne) => {
  expect(mayBeOneCurrency(a, b)).toBe(isOne)
})
