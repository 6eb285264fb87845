import { describe, expect, test } from 'vitest'
import { statementAmount } from '../../../lib/domain/bank/amount'

describe('an amount in a statement', () => {
  test.each([
    ['1240.50', 'EUR', 124_050],
    ['1240,5', 'EUR', 124_050],
    ['1240,', 'EUR', 124_000],
    ['-0.01', 'EUR', -1],
    ['−12,50', 'EUR', -1_250],
    ['+3', 'EUR', 300],
    ['1240', 'JPY', 1240],
    ['1.2405', 'CLF', 12_405],
    ['1.240', 'KWD', 1240],
    ['12.500', 'EUR', 1250],
  ])('%s %s', (text, currency, minor) => {
    expect(statementAmount(text, currency)).toEqual({ minor, currency })
  })

  test.each([
    ['12.345', 'EUR'],
    ['1,240.00', 'EUR'],
    ['', 'EUR'],
    ['1e3', 'EUR'],
    ['5', 'eur'],
    ['999999999999999', 'EUR'],
  ])('%j %s is none', (text, currency) => {
    expect(statementAmount(text, currency)).toBeUndefined()
  })
})
