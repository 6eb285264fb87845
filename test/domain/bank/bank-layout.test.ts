import { describe, expect, test } from 'vitest'
import { type BankLayout, layoutName, MOST_LAYOUTS, withLayout } from '../../../lib/domain/bank/bank-layout'

const layout = (headings: string, date = 0): BankLayout => ({ headings, matching: { date } })

describe('the layouts that are remembered', () => {
  test('are known by their headings, however these are written', () => {
    expect(layoutName([' Date', 'AMOUNT (EUR)'])).toBe(layoutName(['date', 'Amount']))
  })

  test('are changed in place, and the oldest goes', () => {
    const changed = withLayout([layout('a'), layout('b')], layout('a', 3))
    expect(changed).toEqual([layout('b'), layout('a', 3)])
    const many = Array.from({ length: MOST_LAYOUTS }, (_, at) => layout(`${at}`))
    const more = withLayout(many, layout('new'))
    expect([more.length, more[0]?.headings, more.at(-1)?.headings]).toEqual([MOST_LAYOUTS, '1', 'new'])
  })
})
