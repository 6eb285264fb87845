import { expect, test } from 'vitest'
import { difference, type Here } from '../../../lib/domain/backup/difference'
import { aBackup, aStoredEvent } from '../../builders/backup'
import { aClient, anInvoice, aSeller } from '../../builders/invoice'

const nothing: Here = {
  clocks: new Map(),
  clients: [],
  draftKeys: [],
  planIds: [],
  estimateIds: [],
  erasedClients: [],
}
const [first, second, third] = aBackup().events.map(({ clock }) => clock) as [string, string, string]

test('counts everything as new where there is nothing', () => {
  expect(difference(nothing, aBackup())).toEqual({
    invoices: { added: 1, extended: 0, same: 0 },
    clients: { added: 1, same: 0, differing: [], erased: 0 },
    seller: 'added',
    isNew: true,
  })
})

test('tells what is the same from what has more history', () => {
  const other = aStoredEvent('INVOICE2', 9, { type: 'issued', invoice: anInvoice() })
  const backup = aBackup({ drafts: [], events: [...aBackup().events, other] })
  const with2 = (clocks: readonly string[]) =>
    difference({ ...nothing, clocks: new Map([['INVOICE1', clocks]]) }, backup).invoices
  expect(with2([first, second, third])).toEqual({ added: 1, extended: 0, same: 1 })
  expect(with2([first, second])).toEqual({ added: 1, extended: 1, same: 0 })
})

test('says nothing is new where all is here, and names what differs', () => {
  const here: Here = {
    clocks: new Map([['INVOICE1', [first, second, third]]]),
    clients: [aClient()],
    seller: aSeller({ numberPattern: '{year}-###' }),
    draftKeys: ['DRAFT1'],
    planIds: [],
    estimateIds: [],
    erasedClients: [],
  }
  const backup = aBackup()
  expect(difference(here, backup)).toMatchObject({ isNew: false, seller: 'same', clients: { same: 1 } })
  const changed = {
    ...here,
    clients: [aClient({ email: 'new@northlight.example' })],
    seller: aSeller({ phone: '' }),
  }
  expect(difference(changed, backup)).toMatchObject({
    isNew: false,
    seller: 'differs',
    clients: { differing: [{ id: 'northlight', name: 'Northlight Studio Oy' }] },
  })
})

test('leaves out clients that were erased here', () => {
  expect(difference({ ...nothing, erasedClients: ['northlight'] }, aBackup()).clients).toMatchObject({
    added: 0,
    erased: 1,
  })
})
