import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { seriesReports } from '../../../lib/domain/numbering/gaps'
import { numberFor } from '../../../lib/domain/numbering/number-pattern'
import { patternsOf } from '../../../lib/domain/numbering/series'
import { aSeller } from '../../builders/invoice'

describe('the report of a series', () => {
  it('names what is missing between its first and its last number, year by year', () => {
    const numbers = ['2026-003', '2026-001', '2025-040', '2026-006', 'ALIEN 7', '2026-002']
    expect(seriesReports(numbers, ['{year}-###'])).toEqual([
      { series: '2025-###', first: '2025-040', last: '2025-040', count: 1, missing: [], doubled: [] },
      {
        series: '2026-###',
        first: '2026-001',
        last: '2026-006',
        count: 4,
        missing: ['2026-004', '2026-005'],
        doubled: [],
      },
    ])
  })

  it('names what stands on more than one invoice, as where two computers drew numbers', () => {
    const numbers = ['2026-001', '2026-002', '2026-002', '2026-003']
    expect(seriesReports(numbers, ['{year}-###'])[0]).toMatchObject({
      count: 4,
      missing: [],
      doubled: ['2026-002'],
    })
  })

  it('tells the series of clients and further patterns apart', () => {
    const numbers = ['KAISLA-26-01', 'KAISLA-26-03', 'NORTH-26-01', '7/2026', '9/2026']
    const reports = seriesReports(numbers, ['{client}-{yy}-##', '#/{year}'])
    expect(reports.map(({ series, missing }) => [series, missing])).toEqual([
      ['#/2026', ['8/2026']],
      ['KAISLA-26-##', ['KAISLA-26-02']],
      ['NORTH-26-##', []],
    ])
  })

  it('has the series of credit notes, whether the seller chose one or not', () => {
    const missing = (numbers: readonly string[], creditPattern?: string) =>
      seriesReports(numbers, patternsOf(aSeller(creditPattern ? { creditPattern } : {}))).map(
        (report) => report.missing,
      )
    expect(missing(['2026-001', 'C-2026-001', 'C-2026-003'])).toEqual([[], ['C-2026-002']])
    expect(missing(['H7', 'H9'], 'H#')).toEqual([['H8']])
  })

  it('names at most a hundred', () => {
    expect(
      seriesReports(
        ['#1', '#9000'].map((text) => text.slice(1)),
        ['#'],
      )[0]?.missing,
    ).toHaveLength(100)
  })

  it('finds exactly the numbers that were left out, whatever they were', () => {
    const counters = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 })
    fc.assert(
      fc.property(counters, (drawn) => {
        const name = (counter: number) => numberFor('{year}-##', counter, plainDate('2026-11-25'))
        const [report] = seriesReports(drawn.map(name), ['{year}-##'])
        const wanted = Array.from({ length: 60 }, (_, index) => index + 1).filter(
          (counter) =>
            counter > Math.min(...drawn) && counter < Math.max(...drawn) && !drawn.includes(counter),
        )
        expect(report?.missing).toEqual(wanted.map(name))
      }),
    )
  })
})
