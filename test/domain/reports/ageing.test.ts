import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { AGE_BANDS, ageBandOf, ageingOf } from '../../../lib/domain/reports/ageing'
import { anyRows, aReportRow } from '../../builders/report-row'

const today = plainDate('2026-11-26')

describe('the age of what is open', () => {
  test.each([
    ['2026-11-27', 'notDue'],
    ['2026-11-26', 'notDue'],
    ['2026-11-25', 'upTo30'],
    ['2026-10-27', 'upTo30'],
    ['2026-10-26', 'upTo60'],
    ['2026-09-27', 'upTo60'],
    ['2026-09-26', 'upTo90'],
    ['2026-08-28', 'upTo90'],
    ['2026-08-27', 'over90'],
  ])('due on %s is %s', (dueDate, band) => {
    expect(ageBandOf(plainDate(dueDate), today)).toBe(band)
  })

  test('tells two clients of one name and amount in one order', () => {
    const rows = ['one', 'two'].map((clientId) => aReportRow({}, { clientId, clientName: 'Twin' }))
    for (const each of [rows, rows.toReversed()]) {
      expect(ageingOf(each, 'EUR', today).clients.map(({ key }) => key)).toEqual(['one', 'two'])
    }
  })

  test('adds up: the bands to the total, the clients to the bands, and all to what is open', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('EUR', 'SEK'), (rows, currency) => {
        const { amounts, clients, total } = ageingOf(rows, currency, today)
        const open = rows.filter((row) => row.lifecycle === 'open' && row.open.currency === currency)
        expect(total).toBe(open.reduce((so, row) => so + row.open.minor, 0))
        for (const band of AGE_BANDS) {
          expect(clients.reduce((so, client) => so + client.amounts[band], 0)).toBe(amounts[band])
        }
        expect(clients.reduce((so, client) => so + client.total, 0)).toBe(total)
      }),
    )
  })
})
