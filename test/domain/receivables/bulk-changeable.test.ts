import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { CHANGEABLE, remindable } from '../../../lib/domain/receivables/bulk-changeable'
import { aRow } from '../../builders/invoice-row'

const today = plainDate('2026-11-23')

describe('of a selection, a change is made to', () => {
  const rows = [
    aRow({ id: 'open' }),
    aRow({ id: 'settled', open: money(0, 'EUR') }),
    aRow({ id: 'paused', paused: true }),
    aRow({ id: 'draft', lifecycle: 'draft' }),
    aRow({ id: 'paid', lifecycle: 'paid', open: money(0, 'EUR') }),
    aRow({ id: 'void', lifecycle: 'void' }),
  ]

  test.each([
    ['recordPaid', ['open', 'paused']],
    ['pause', ['open', 'settled']],
    ['resume', ['paused']],
    ['void', ['open', 'settled', 'paused', 'draft']],
    ['reopen', ['void']],
  ] as const)('%s: %j', (kind, ids) => {
    expect(rows.filter(CHANGEABLE[kind]).map(({ id }) => id)).toEqual(ids)
  })
})

describe('of a selection, a reminder can be written', () => {
  const remindedOf = (...rows: Parameters<typeof remindable>[0]) =>
    remindable(rows, today).map(({ row, hold }) => [row.id, hold?.kind])

  test('for what is late or due within days', () => {
    const soon = aRow({ id: 'soon', dueDate: plainDate('2026-11-30') })
    const far = aRow({ id: 'far', dueDate: plainDate('2026-12-30') })
    const paid = aRow({ id: 'paid', lifecycle: 'paid' })
    expect(remindedOf(aRow({ id: 'late' }), soon, far, paid)).toEqual([
      ['late', undefined],
      ['soon', undefined],
    ])
  })

  test('and what is held back comes last, with the reason', () => {
    const disputed = aRow({ id: 'disputed', disputedOn: today })
    expect(remindedOf(disputed, aRow({ id: 'late' }))).toEqual([
      ['late', undefined],
      ['disputed', 'disputed'],
    ])
  })

  test('for a client who has answered, too', () => {
    expect(remindedOf(aRow({ id: 'answered', repliedOn: today }))).toEqual([['answered', undefined]])
  })
})
