import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { archiveClient, mergeClients, saveClient } from '../../../lib/app/clients/change-client'
import { rememberClient } from '../../../lib/app/clients/client-book'
import { eraseClient } from '../../../lib/app/clients/erase-client'
import { listClients, showClient } from '../../../lib/app/clients/show-clients'
import { showComposer } from '../../../lib/app/composer/show-composer'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { listInvoices, showHistory } from '../../../lib/app/invoices/show-receivables'
import { commit } from '../../../lib/app/ledger/commit'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { setClientWay } from '../../../lib/app/reminders/reminder-settings'
import { showOverview } from '../../../lib/app/show-overview'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { clientsIn } from '../../../lib/domain/receivables/invoice-list'
import { answersSearch } from '../../../lib/domain/receivables/search-row'
import { ageingOf } from '../../../lib/domain/reports/ageing'
import { INCOME_BASES, incomeByClient, incomeOf } from '../../../lib/domain/reports/income'
import { pacesByClient } from '../../../lib/domain/reports/pay-pace'
import type { RecordKind } from '../../../lib/ports/store'
import { aClient } from '../../builders/invoice'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { FRAME, openIn, sentInvoice } from '../job'
import { expectLedgerHolds } from '../ledger-truth'

const NORTHLIGHT = 'northlight'
const LUX = aClient({ id: 'lux', name: 'Lux Studio', email: 'lux@example.com', taxId: '2948301-8' })

/** Northlight was invoiced once; Lux is known. */
async function twoClients(): Promise<{ world: FakeWorld; invoiceId: string }> {
  const world = await fakeWorld().withProfile()
  const invoiceId = await sentInvoice(world)
  await saveClient(world, { command: 'NEW', client: LUX })
  return { world, invoiceId }
}

/** All that is kept, but for what every command notes. */
function everything(world: FakeWorld) {
  const kinds: readonly RecordKind[] = [
    'client',
    'clientIndex',
    'event',
    'invoice',
    'openIndex',
    'archiveIndex',
    'habits',
    'reminders',
    'reminderWays',
    'draft',
  ]
  const register = world.store.all('clientRegister').get('') ?? { mergedInto: {}, archived: [] }
  return [register, ...kinds.map((kind) => [...world.store.all(kind)])]
}

async function offered(world: FakeWorld) {
  const start = await showComposer(world, FRAME.tabId, await openIn(world, 'gmail-9'))
  return start.ok ? start : expect.fail()
}

describe('a client kept by hand', () => {
  test('is new, offered first, and gone again with one undo', async () => {
    const { world } = await twoClients()
    expect((await offered(world)).clients.map(({ id }) => id)).toEqual(['lux', NORTHLIGHT])
    await undoCommand(world, { command: 'U', undo: 'NEW' })
    expect((await listClients(world)).clients.map(({ id }) => id)).toEqual([NORTHLIGHT])
  })

  test('gets its old details back', async () => {
    const { world } = await twoClients()
    await saveClient(world, { command: 'EDIT', client: { ...LUX, name: 'Lux Oy' } })
    expect(await showClient(world, 'lux')).toMatchObject({ client: { name: 'Lux Oy' } })
    await undoCommand(world, { command: 'U', undo: 'EDIT' })
    expect(await showClient(world, 'lux')).toMatchObject({ client: LUX })
  })

  test('is not forgotten once it was invoiced', async () => {
    const world = await fakeWorld().withProfile()
    await saveClient(world, { command: 'NEW', client: aClient() })
    await sentInvoice(world)
    expect(await undoCommand(world, { command: 'U', undo: 'NEW' })).toEqual({
      ok: false,
      code: 'changedSince',
    })
  })
})

describe('an archived client', () => {
  test('is not offered but listed, known by its address, and back once it is invoiced', async () => {
    const { world } = await twoClients()
    await archiveClient(world, { command: 'A', clientId: NORTHLIGHT, archived: true })
    const { clients, proposedClient } = await offered(world)
    expect(clients.map(({ id }) => id)).toEqual(['lux'])
    expect(proposedClient?.id).toBe(NORTHLIGHT)
    expect(await listClients(world)).toMatchObject({ archived: [NORTHLIGHT] })
    expect((await listClients(world)).clients).toHaveLength(2)
    await sentInvoice(world, 'confirmed', 'gmail-2')
    expect(await listClients(world)).toMatchObject({ archived: [] })
  })

  test('is offered again with one undo', async () => {
    const { world } = await twoClients()
    const before = everything(world)
    await archiveClient(world, { command: 'A', clientId: NORTHLIGHT, archived: true })
    await undoCommand(world, { command: 'U', undo: 'A' })
    expect(everything(world)).toEqual(before)
  })
})

describe('merging two clients', () => {
  test('brings the invoices to the other, as they were issued', async () => {
    const { world, invoiceId } = await twoClients()
    await mergeClients(world, { command: 'M', clientId: NORTHLIGHT, into: 'lux' })
    const { rows } = await listInvoices(world)
    expect(rows).toMatchObject([{ clientId: 'lux', clientName: 'Northlight Studio Oy' }])
    expect(await showHistory(world, invoiceId)).toMatchObject({
      row: { clientId: 'lux' },
      invoice: { client: { id: NORTHLIGHT } },
    })
    expect(await showClient(world, NORTHLIGHT)).toMatchObject({
      client: { id: 'lux', taxId: '2948301-8', poNumber: '4500-2217' },
      merged: [{ id: NORTHLIGHT }],
      rows: [{ id: invoiceId }],
    })
    expectLedgerHolds(world.store)
  })

  test('lets the client and its invoices be found by either name', async () => {
    const { world } = await twoClients()
    await mergeClients(world, { command: 'M', clientId: NORTHLIGHT, into: 'lux' })
    const { clients, names } = await listClients(world)
    const all = ['Northlight Studio Oy', clients.find(({ id }) => id === 'lux')?.name]
    expect(names['lux']?.toSorted()).toEqual(all.toSorted())
    const [row] = (await listInvoices(world)).rows
    expect(row?.otherNames).toEqual(all.slice(1))
    expect(row && [answersSearch(row, 'northlight'), answersSearch(row, 'lux')]).toEqual([true, true])
    const shown = await showOverview(world)
    const found = shown.ok ? [...shown.overview.tasks, ...shown.overview.open] : []
    expect(found.map(({ row }) => row.otherNames)).toEqual([all.slice(1)])
  })

  test('shows what is about the client by the name that was kept, though invoices keep theirs', async () => {
    const { world, invoiceId } = await twoClients()
    await recordPayment(world, {
      command: 'P',
      invoiceId,
      amount: money(1000, 'EUR'),
      on: plainDate('2026-11-24'),
    })
    await mergeClients(world, { command: 'M', clientId: NORTHLIGHT, into: 'lux' })
    const { rows } = await listInvoices(world)
    expect(rows.map(({ clientName }) => clientName)).toEqual(['Northlight Studio Oy'])
    expect(clientsIn(rows, (a, b) => a.localeCompare(b))).toEqual([{ id: 'lux', name: 'Lux Studio' }])
    expect(ageingOf(rows, 'EUR', plainDate('2026-12-24')).clients).toMatchObject([{ name: 'Lux Studio' }])
    for (const basis of INCOME_BASES) {
      expect(incomeByClient(incomeOf(rows, 'EUR', basis), 2026)).toMatchObject([{ name: 'Lux Studio' }])
    }
    const paid = rows.map((row) => ({ ...row, lifecycle: 'paid' as const }))
    expect(pacesByClient(paid, plainDate('2026-12-24'))).toMatchObject([{ name: 'Lux Studio' }])
  })

  test('proposes the other to the address of the first, and counts what the first has paid', async () => {
    const { world, invoiceId } = await twoClients()
    const on = plainDate('2026-11-24')
    await recordPayment(world, { command: 'P', invoiceId, amount: money(128_010, 'EUR'), on })
    await mergeClients(world, { command: 'M', clientId: NORTHLIGHT, into: 'lux' })
    const { clients, proposedClient } = await offered(world)
    expect(clients.map(({ id }) => id)).toEqual(['lux'])
    expect(proposedClient?.id).toBe('lux')
    await setClientWay(world, { command: 'W', clientId: NORTHLIGHT, way: { pace: 'off' } })
    expect(await showClient(world, 'lux')).toMatchObject({
      rules: { habits: { lux: { inTime: 1 } }, ways: { clients: { [NORTHLIGHT]: { pace: 'off' } } } },
    })
  })

  test('is not undone by an invoice that was being written to the first', async () => {
    const { world } = await twoClients()
    await mergeClients(world, { command: 'M', clientId: NORTHLIGHT, into: 'lux' })
    await commit(world, 'R', async (tx) => {
      await rememberClient(tx, aClient({ name: 'As it was' }), undefined)
      return {}
    })
    expect((await listClients(world)).clients).toMatchObject([{ id: 'lux', name: 'Lux Studio' }])
  })

  test('is refused with itself, with nobody, and with one that is another already', async () => {
    const { world } = await twoClients()
    await mergeClients(world, { command: 'M', clientId: NORTHLIGHT, into: 'lux' })
    const refused = { ok: false, code: 'unknownClient' }
    expect(await mergeClients(world, { command: '1', clientId: 'lux', into: 'lux' })).toEqual(refused)
    expect(await mergeClients(world, { command: '2', clientId: 'lux', into: NORTHLIGHT })).toEqual(refused)
    expect(await mergeClients(world, { command: '3', clientId: NORTHLIGHT, into: 'lux' })).toEqual(refused)
    expect(await mergeClients(world, { command: '4', clientId: 'nobody', into: 'lux' })).toEqual(refused)
    expect(await saveClient(world, { command: '5', client: aClient() })).toEqual(refused)
  })

  test('can be taken apart later', async () => {
    const { world } = await twoClients()
    await mergeClients(world, { command: 'M', clientId: NORTHLIGHT, into: 'lux' })
    await mergeClients(world, { command: 'S', clientId: NORTHLIGHT })
    expect((await listInvoices(world)).rows).toMatchObject([{ clientId: NORTHLIGHT }])
    await undoCommand(world, { command: 'U', undo: 'S' })
    expect((await listInvoices(world)).rows).toMatchObject([{ clientId: 'lux' }])
  })

  test('erases both with the one', async () => {
    const { world, invoiceId } = await twoClients()
    const on = plainDate('2026-11-24')
    await recordPayment(world, { command: 'P', invoiceId, amount: money(128_010, 'EUR'), on })
    await mergeClients(world, { command: 'M', clientId: NORTHLIGHT, into: 'lux' })
    expect(await eraseClient(world, { command: 'E', clientId: 'lux' })).toMatchObject({ ok: true })
    expect(await listClients(world)).toEqual({ clients: [], archived: [], names: {} })
    expect(world.store.all('erased').get('')).toEqual(['lux', NORTHLIGHT])
    expect(JSON.stringify([...world.store.all('commands')])).not.toContain('lux@example.com')
    const { invoice } = world.store.all('invoice').get(invoiceId) ?? expect.fail()
    expect(invoice.issued.client.email).toBe('')
  })

  test('leaves everything as it was when it is undone, whatever was merged', async () => {
    const anyClient = fc.record({
      taxId: fc.constantFrom('', '1'),
      payerEmail: fc.constantFrom('', 'pay@example.com'),
      poNumber: fc.constantFrom('', 'PO 1'),
      facts: fc.constantFrom({}, { notes: 'Kind' }, { discountPercent: '5' }),
    })
    const anyMerges = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(fc.tuple(anyClient, anyClient, anyClient), anyMerges, async (details, merges) => {
        const { world } = await twoClients()
        for (const [at, detail] of details.entries()) {
          await saveClient(world, { command: `N${at}`, client: aClient({ id: `c${at}`, ...detail }) })
        }
        const ids = [NORTHLIGHT, 'c0', 'c1', 'c2']
        const before: unknown[] = []
        const done: string[] = []
        for (const [at, [from, into]] of merges.entries()) {
          const order = { command: `M${at}`, clientId: ids[from] ?? '', into: ids[into] ?? '' }
          const so = everything(world)
          if (!(await mergeClients(world, order)).ok) continue
          before.push(so)
          done.push(order.command)
        }
        for (const undo of done.toReversed()) {
          await undoCommand(world, { command: `U${undo}`, undo })
          expect(everything(world)).toEqual(before.pop())
        }
      }),
      { numRuns: 15 },
    )
  })
})
