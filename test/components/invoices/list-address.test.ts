import { expect, test } from 'vitest'
import { addressOf, readView, writeView } from '../../../components/invoices/list-address'
import { type ListView, USUAL_VIEW } from '../../../lib/domain/receivables/list-view'

test.each<ListView>([
  USUAL_VIEW,
  {
    show: 'overdue',
    find: 'Kahvila & co, 1 240,00',
    clientId: 'a/b',
    period: 'lastQuarter',
    currency: 'EUR',
    tag: 'uusi sivusto',
    sort: { by: 'amount', isDescending: true },
  },
])('a view is read from the address as it was written', (view) => {
  expect(readView(writeView(view))).toEqual(view)
})

test('the usual view needs no query', () => {
  expect(addressOf(writeView(USUAL_VIEW))).toBe('#invoices')
  expect(addressOf(writeView({ ...USUAL_VIEW, show: 'paid' }))).toBe('#invoices?show=paid')
})

test('what an address says wrongly is the usual', () => {
  expect(readView('show=everything&sort=-colour&find=x')).toEqual({ show: 'open', find: 'x' })
})
