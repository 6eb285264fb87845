import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import {
  amountOf,
  clientsIn,
  countsByState,
  currenciesIn,
  entriesOn,
  groupsIn,
  tagsIn,
  yearsIn,
} from '../../../lib/domain/receivables/invoice-list'
import type { ListView } from '../../../lib/domain/receivables/list-view'
import { SHOWN_STATES, SORT_COLUMNS } from '../../../lib/domain/receivables/list-view'
import { aRow } from '../../builders/invoice-row'

const today = plainDate('2026-11-23')
const compareNames = new Intl.Collator('fi').compare
const rows = [
  aRow({ id: 'later', dueDate: plainDate('2026-12-18'), number: '9' }),
  aRow({ id: 'late', dueDate: plainDate('2026-11-09'), number: '10', tags: ['relaunch'] }),
  aRow({ id: 'later still', dueDate: plainDate('2026-12-31'), clientId: 'kaisla', clientName: 'Äiti Oy' }),
  aRow({
    id: 'late pounds',
    dueDate: plainDate('2026-11-18'),
    open: money(500, 'GBP'),
    total: money(500, 'GBP'),
  }),
  aRow({ id: 'soon', dueDate: plainDate('2026-11-25'), clientId: 'kaisla', clientName: 'Kaisla Oy' }),
  aRow({ id: 'likely', lifecycle: 'draft', delivery: 'likely' }),
  aRow({ id: 'unsent', lifecycle: 'draft', delivery: 'unsent' }),
  aRow({ id: 'paid', lifecycle: 'paid', open: money(0, 'EUR'), issueDate: plainDate('2025-02-03') }),
  aRow({ id: 'void', lifecycle: 'void', open: money(0, 'EUR'), dueDate: plainDate('2026-10-01') }),
]
const entries = entriesOn(rows, today)
const shown = (changes: Partial<ListView>) =>
  groupsIn({ show: 'open', find: '', ...changes }, entries, { today, compareNames }).map((group) => [
    group.name,
    group.rows.map(({ id }) => id),
  ])
const sorted = (by: (typeof SORT_COLUMNS)[number], isDescending = false) =>
  shown({ sort: { by, isDescending } })[0]?.[1]

describe('the list of invoices', () => {
  test('has the most urgent group first, and inside it the oldest', () => {
    expect(shown({})).toEqual([
      ['late', ['late', 'late pounds']],
      ['soon', ['soon']],
      ['later', ['later', 'later still']],
      ['toConfirm', ['likely']],
    ])
  })

  test('keeps late, closed, given up and never sent apart', () => {
    expect(shown({ show: 'overdue' })).toEqual([['late', ['late', 'late pounds']]])
    expect(shown({ show: 'drafts' })).toEqual([['notSent', ['unsent']]])
    expect(shown({ show: 'paid' })).toEqual([['closed', ['paid']]])
    expect(shown({ show: 'void' })).toEqual([['given', ['void']]])
  })

  test('counts what each state shows, which is all of them together', () => {
    const counts = countsByState(entries)
    for (const state of SHOWN_STATES) {
      const members = shown({ show: state }).flatMap(([, ids]) => ids as string[])
      expect(members.length, state).toBe(counts[state])
    }
    expect(counts.open + counts.drafts + counts.paid + counts.void).toBe(rows.length)
  })

  test('sums each currency of a group by itself', () => {
    const [late] = groupsIn({ show: 'open', find: '' }, entries, { today, compareNames })
    expect(late?.open).toEqual([money(124_000, 'EUR'), money(500, 'GBP')])
  })

  test.each([
    ['what is searched', { find: '5,00' }, [['late', ['late pounds']]]],
    ['nothing where nothing answers', { find: 'nobody' }, []],
    [
      'a client, whatever it was called',
      { clientId: 'kaisla' },
      [
        ['soon', ['soon']],
        ['later', ['later still']],
      ],
    ],
    ['a currency', { currency: 'GBP' }, [['late', ['late pounds']]]],
    ['a tag', { tag: 'relaunch' }, [['late', ['late']]]],
    ['days of issue', { show: 'all', period: '2025' }, [['closed', ['paid']]]],
    ['nothing by a period that is none', { show: 'paid', period: 'never' }, [['closed', ['paid']]]],
  ] as const)('narrows to %s', (_, changes, expected) => expect(shown(changes)).toEqual(expected))

  test('takes an order of one’s own, without groups', () => {
    expect(sorted('due')).toEqual(['late', 'likely', 'late pounds', 'soon', 'later', 'later still'])
    expect(sorted('client')?.at(-1)).toBe('later still')
    expect(sorted('client', true)?.[0]).toBe('later still')
    expect(sorted('number')?.slice(0, 2)).toEqual(['later', 'late'])
    expect(sorted('amount')?.at(-1)).toBe('late pounds')
    for (const by of SORT_COLUMNS) {
      expect(sorted(by, true), by).toHaveLength(6)
      expect(shown({ sort: { by, isDescending: false } })[0]?.[0], by).toBeUndefined()
    }
  })

  test('shows what is left, of a closed one the whole, and takes a credit note off', () => {
    const [euros, none] = [money(124_000, 'EUR'), money(0, 'EUR')]
    expect(amountOf(aRow({ open: money(40_000, 'EUR') }))).toEqual(money(40_000, 'EUR'))
    expect(amountOf(aRow({ lifecycle: 'paid', open: none }))).toEqual(euros)
    expect(amountOf(aRow({ lifecycle: 'creditNote', open: none, creditedNumber: '7' }))).toEqual(
      money(-124_000, 'EUR'),
    )
  })
})

describe('what a list can be narrowed to', () => {
  test('are its clients by their latest names, years, currencies and tags', () => {
    expect(clientsIn(rows, compareNames)).toEqual([{ id: 'kaisla', name: 'Äiti Oy' }])
    expect(yearsIn(rows)).toEqual(['2026', '2025'])
    expect(currenciesIn(rows)).toEqual(['EUR', 'GBP'])
    expect(tagsIn([...rows, aRow({ tags: ['archive', 'relaunch'] })], compareNames)).toEqual([
      'archive',
      'relaunch',
    ])
  })
})
