import { describe, expect, test } from 'vitest'
import { groupInvoices, type LIST_FILTERS } from '../../../components/dashboard/invoice-groups'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { aRow } from '../../builders/invoice-row'

const today = plainDate('2026-11-23')
const rows = [
  aRow({ id: 'later', dueDate: plainDate('2026-12-18') }),
  aRow({ id: 'late', dueDate: plainDate('2026-11-09') }),
  aRow({ id: 'later still', dueDate: plainDate('2026-12-31') }),
  aRow({
    id: 'late pounds',
    dueDate: plainDate('2026-11-18'),
    open: money(500, 'GBP'),
    total: money(500, 'GBP'),
  }),
  aRow({ id: 'soon', dueDate: plainDate('2026-11-25') }),
  aRow({ id: 'likely', lifecycle: 'draft', delivery: 'likely' }),
  aRow({ id: 'unsent', lifecycle: 'draft', delivery: 'unsent' }),
  aRow({ id: 'paid', lifecycle: 'paid', open: money(0, 'EUR') }),
  aRow({ id: 'void', lifecycle: 'void', open: money(0, 'EUR'), dueDate: plainDate('2026-10-01') }),
]
const shown = (filter: (typeof LIST_FILTERS)[number], search = '') =>
  groupInvoices(rows, filter, search, today).map(({ name, rows: members }) => [
    name,
    members.map(({ id }) => id),
  ])

describe('the list of invoices', () => {
  test('has the most urgent group first, and inside it the oldest', () => {
    expect(shown('open')).toEqual([
      ['late', ['late', 'late pounds']],
      ['soon', ['soon']],
      ['later', ['later', 'later still']],
      ['toConfirm', ['likely']],
    ])
  })

  test('keeps what is closed and what was never sent apart', () => {
    expect(shown('drafts')).toEqual([['notSent', ['unsent']]])
    expect(shown('paid')).toEqual([['closed', ['paid', 'void']]])
  })

  test('shows each invoice under one filter, and all of them under all', () => {
    const count = (filter: (typeof LIST_FILTERS)[number]) =>
      groupInvoices(rows, filter, '', today).reduce((sum, group) => sum + group.rows.length, 0)
    expect(count('open') + count('drafts') + count('paid')).toBe(rows.length)
    expect(count('all')).toBe(rows.length)
  })

  test('sums each currency of a group by itself', () => {
    expect(groupInvoices(rows, 'open', '', today)[0]?.open).toEqual([
      money(124_000, 'EUR'),
      money(500, 'GBP'),
    ])
  })

  test('narrows to what is searched', () => {
    expect(shown('all', '5,00')).toEqual([['late', ['late pounds']]])
    expect(shown('all', 'nobody')).toEqual([])
  })
})
