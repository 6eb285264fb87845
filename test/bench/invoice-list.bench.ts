import { bench, describe } from 'vitest'
import { addDays, plainDate } from '../../lib/domain/calendar/plain-date'
import { money } from '../../lib/domain/money/money'
import { clientsIn, countsByState, entriesOn, groupsIn } from '../../lib/domain/receivables/invoice-list'
import { type ListView, SORT_COLUMNS, USUAL_VIEW } from '../../lib/domain/receivables/list-view'
import { aRow } from '../builders/invoice-row'

const today = plainDate('2026-11-25')
const scene = { today, compareNames: new Intl.Collator('fi', { numeric: true }).compare }
const WARM = { warmupTime: 200, time: 500 }

/** A business of eight years: 10 000 invoices to 400 clients, of which 1 000 are open. */
const rows = Array.from({ length: 10_000 }, (_, index) => {
  const isOpen = index % 10 === 0
  const dueDate = addDays(today, isOpen ? (index % 120) - 60 : -60 - (index % 3000))
  const total = money(10_000 + ((index * 7919) % 500_000), index % 7 === 0 ? 'GBP' : 'EUR')
  return aRow({
    id: `i${index}`,
    number: `2026-${index}`,
    clientId: `client-${index % 400}`,
    clientName: `Ääni & Ystävät ${index % 400} Oy`,
    issueDate: addDays(dueDate, -14),
    dueDate,
    total,
    open: isOpen ? total : money(0, total.currency),
    lifecycle: isOpen ? 'open' : 'paid',
  })
})
const entries = entriesOn(rows, today)
const all: ListView = { ...USUAL_VIEW, show: 'all' }
const shown = (view: ListView) => void groupsIn(view, entries, scene)

/** The bar: 50 ms from a letter in the search to the list. */
describe('the list of 10 000 invoices', () => {
  bench('how each stands, once a day', () => void countsByState(entriesOn(rows, today)), WARM)
  bench('what it can be narrowed to', () => void clientsIn(rows, scene.compareNames), WARM)
  bench('all of them, by urgency', () => shown(all), WARM)
  bench('a letter in the search', () => shown({ ...all, find: 'y' }), WARM)
  bench('an amount in the search', () => shown({ ...all, find: '1 240' }), WARM)
  for (const by of SORT_COLUMNS) {
    bench(`in the order of ${by}`, () => shown({ ...all, sort: { by, isDescending: false } }), WARM)
  }
})
