import { expect, test } from 'vitest'
import type { Backup } from '../../../lib/domain/backup/backup'
import { difference, type Here } from '../../../lib/domain/backup/difference'
import type { Ways } from '../../../lib/domain/reminders/ways'
import { aBackup, aStoredEvent } from '../../builders/backup'
import { aClient, anInvoice, aSeller } from '../../builders/invoice'

const nothing: Here = {
  clocks: new Map(),
  numbers: [],
  clients: [],
  settings: { numbering: [] },
  openInvoiceIds: [],
  withoutFile: [],
  draftKeys: [],
  planIds: [],
  estimateIds: [],
  erasedClients: [],
}
const [first, second, third] = aBackup().events.map(({ clock }) => clock) as [string, string, string]

/** All that a backup holds is here. */
function allOf({ settings, drafts }: Backup): Here {
  return {
    ...nothing,
    settings,
    clocks: new Map([['INVOICE1', [first, second, third]]]),
    clients: [aClient()],
    openInvoiceIds: ['INVOICE1'],
    draftKeys: drafts.map(({ key }) => key),
  }
}

test('counts everything as new where there is nothing', () => {
  expect(difference(nothing, aBackup())).toEqual({
    invoices: { added: 1, extended: 0, same: 0, doubled: [] },
    clients: { added: 1, same: 0, differing: [], erased: 0 },
    settings: { added: ['seller', 'profileForm', 'language'], differing: [] },
    filesAdded: 0,
    hasOthers: true,
    isNew: true,
  })
})

test('names the numbers that a new invoice has in common with another that is here', () => {
  const backup = aBackup()
  const [number = ''] = backup.events.flatMap(({ event }) =>
    event.type === 'issued' ? [event.invoice.number] : [],
  )
  const here = { ...nothing, clocks: new Map([['ANOTHER', ['c']]]), numbers: [number] }
  expect(difference(here, backup).invoices.doubled).toEqual([number])
  const same = { ...here, clocks: new Map([['INVOICE1', [first]]]) }
  expect(difference(same, backup).invoices.doubled).toEqual([])
})

test('says that drafts, estimates or recurring invoices come in, whatever else does', () => {
  const here = { ...allOf(aBackup()), draftKeys: [] }
  expect(difference(here, aBackup())).toMatchObject({ hasOthers: true, isNew: true })
  expect(difference(allOf(aBackup()), aBackup()).hasOthers).toBe(false)
})

test('tells what is the same from what has more history', () => {
  const other = aStoredEvent('INVOICE2', 9, { type: 'issued', invoice: anInvoice() })
  const backup = aBackup({ drafts: [], events: [...aBackup().events, other] })
  const with2 = (clocks: readonly string[]) =>
    difference({ ...nothing, clocks: new Map([['INVOICE1', clocks]]) }, backup).invoices
  expect(with2([first, second, third])).toMatchObject({ added: 1, extended: 0, same: 1 })
  expect(with2([first, second])).toMatchObject({ added: 1, extended: 1, same: 0 })
})

test('says nothing is new where all is here, and names what differs', () => {
  const here = allOf(aBackup())
  const backup = aBackup()
  expect(difference(here, backup)).toMatchObject({
    isNew: false,
    settings: { added: [], differing: [] },
    clients: { same: 1 },
  })
  const changed = {
    ...here,
    clients: [aClient({ email: 'new@northlight.example' })],
    settings: { ...backup.settings, seller: aSeller({ phone: '' }) },
  }
  expect(difference(changed, backup)).toMatchObject({
    isNew: false,
    settings: { added: [], differing: ['seller'] },
    clients: { differing: [{ id: 'northlight', name: 'Northlight Studio Oy' }] },
  })
})

test('leaves out clients that were erased here', () => {
  expect(difference({ ...nothing, erasedClients: ['northlight'] }, aBackup()).clients).toMatchObject({
    added: 0,
    erased: 1,
  })
})

test('takes settings that are missing here for news, and names those that differ', () => {
  const backup = aBackup()
  const texts = { friendly: {} } as never
  const theirs = { ...backup, settings: { ...backup.settings, reminderTexts: texts, savedViews: [] } }
  expect(difference(allOf(backup), theirs)).toMatchObject({
    isNew: true,
    settings: { added: ['reminderTexts', 'savedViews'], differing: [] },
  })
  const here = allOf({ ...theirs, settings: { ...theirs.settings, language: 'en' } })
  expect(difference(here, theirs)).toMatchObject({
    isNew: false,
    settings: { added: [], differing: ['language'] },
  })
})

test('looks only at what is said of clients and invoices that are here, since the others bring it along', () => {
  const ways = {
    clients: { northlight: { pace: 'gentle' }, other: { pace: 'off' } },
    invoices: { OTHER: { pace: 'off' } },
  } as const
  const backup = aBackup()
  const saying = (reminderWays: Ways) => ({ ...backup, settings: { ...backup.settings, reminderWays } })
  const settings = (here: Backup, theirs: Backup) => difference(allOf(here), theirs).settings
  expect(settings(backup, saying(ways)).added).toEqual(['reminderWays'])
  expect(settings(backup, saying({ ...ways, clients: { other: { pace: 'off' } } })).added).toEqual([])
  const none = saying({ clients: {}, invoices: {} })
  expect(settings(none, saying(ways)).differing).toEqual(['reminderWays'])
  expect(settings(none, saying({ ...ways, clients: {} })).differing).toEqual([])
})

test('counts the PDFs that invoices here have lost', () => {
  const here = { ...allOf(aBackup()), withoutFile: ['INVOICE1'] }
  expect(difference(here, aBackup())).toMatchObject({ isNew: true, filesAdded: 1 })
  expect(difference(here, aBackup({ files: [] }))).toMatchObject({ isNew: false, filesAdded: 0 })
})
