import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import {
  answersClientSearch,
  CLIENT_ORDERS,
  clientSummaries,
  inOrder,
} from '../../../lib/domain/reports/client-summary'
import { aClient } from '../../builders/invoice'
import { aRow } from '../../builders/invoice-row'
import { anyRows } from '../../builders/report-row'

const today = plainDate('2026-11-26')
const CLIENTS = [0, 1, 2, 3, 4].map((at) => aClient({ id: `client-${at}`, name: `Client ${at}` }))
const byName = (a: string, b: string) => a.localeCompare(b)

describe('the clients in a list', () => {
  test('owe one amount a currency, and all of it together is what is open', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const summaries = clientSummaries(CLIENTS, [], rows, today)
        for (const currency of ['EUR', 'SEK']) {
          const owed = summaries.flatMap(({ open }) => open.filter((one) => one.currency === currency))
          const open = rows.filter((row) => row.lifecycle === 'open' && row.open.currency === currency)
          expect(owed.reduce((so, one) => so + one.minor, 0)).toBe(
            open.reduce((so, row) => so + row.open.minor, 0),
          )
        }
      }),
      { numRuns: 50 },
    )
  })

  test('are late with what is past its due date, and archived as was said', () => {
    const rows = [aRow({ clientId: 'client-1' }), aRow({ clientId: 'client-1', dueDate: today })]
    expect(clientSummaries(CLIENTS, ['client-1'], rows, today)[1]).toMatchObject({
      isArchived: true,
      open: [money(248_000, 'EUR')],
      overdue: [money(124_000, 'EUR')],
      lastOn: '2026-11-02',
    })
  })

  test('are in the order asked for, those with nothing last, each once', () => {
    const rows = [
      aRow({ clientId: 'client-3', open: money(9_000, 'EUR') }),
      aRow({ clientId: 'client-2', open: money(9_999_999, 'SEK') }),
    ]
    const summaries = clientSummaries(CLIENTS, [], rows, today)
    const ids = (order: (typeof CLIENT_ORDERS)[number]) =>
      inOrder(summaries, order, 'EUR', byName)
        .map(({ client }) => client.id.slice(-1))
        .join('')
    expect(ids('open')).toBe('32014')
    expect(ids('name')).toBe('01234')
    for (const order of CLIENT_ORDERS) expect([...ids(order)].toSorted().join(''), order).toBe('01234')
  })

  test.each(['north', 'ELLA', 'ella@', '', ' studio '])('are found by %j', (search) => {
    expect(answersClientSearch(aClient(), search)).toBe(true)
  })

  test('are not found by what is not theirs', () => {
    expect(answersClientSearch(aClient(), 'halla')).toBe(false)
  })
})
