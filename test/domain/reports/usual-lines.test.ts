import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { type BoughtLine, usualLines } from '../../../lib/domain/reports/usual-lines'

function aBoughtLine(changes: Partial<BoughtLine>): BoughtLine {
  return {
    description: 'Design',
    quantity: '1',
    unit: 'hour',
    unitPrice: money(8_000, 'EUR'),
    on: plainDate('2026-11-02'),
    ...changes,
  }
}

describe('what a client usually buys', () => {
  test('is what came most often, at the newest price', () => {
    const lines = [
      aBoughtLine({ description: 'Photographs' }),
      aBoughtLine({ description: 'Maintenance 10/2026', unitPrice: money(9_000, 'EUR') }),
      aBoughtLine({ description: 'maintenance  9/2026', on: plainDate('2026-10-01') }),
    ]
    expect(usualLines(lines)).toMatchObject([
      { description: 'Maintenance 10/2026', times: 2, unitPrice: { minor: 9_000 } },
      { description: 'Photographs', times: 1 },
    ])
  })

  test('is told in one order where as much came on the same day', () => {
    const lines = ['Design', 'Photographs'].map((description) => aBoughtLine({ description }))
    for (const each of [lines, lines.toReversed()]) {
      expect(usualLines(each).map(({ description }) => description)).toEqual(['Design', 'Photographs'])
    }
  })

  test('keeps units and currencies apart', () => {
    const lines = [aBoughtLine({}), aBoughtLine({ unit: 'day' }), aBoughtLine({ unitPrice: money(1, 'SEK') })]
    expect(usualLines(lines)).toHaveLength(3)
  })
})
