import { describe, expect, test } from 'vitest'
import { compareRows, importRows } from '../../../lib/app/import/import-rows'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { listInvoices } from '../../../lib/app/invoices/show-receivables'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { reminderWords } from '../../../lib/app/reminders/write-reminder'
import { showOverview } from '../../../lib/app/show-overview'
import { tick } from '../../../lib/app/tick'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { journal } from '../../../lib/domain/export/journal'
import type { ImportedRow } from '../../../lib/domain/import/imported'
import { money } from '../../../lib/domain/money/money'
import { incomeOf } from '../../../lib/domain/reports/income'
import { vatEntries } from '../../../lib/domain/reports/vat-entries'
import { aClient } from '../../builders/invoice'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'
import { openIn } from '../repair/lived-world'

const client = {
  name: 'Halla Coffee',
  contactName: 'Otso Halla',
  email: 'otso@halla.example',
  address: { street: '', postalCode: '', city: 'Turku', country: '' },
  taxId: '',
}

const row = (number: string, changes: Partial<NonNullable<ImportedRow['invoice']>> = {}): ImportedRow => ({
  client,
  invoice: {
    number,
    issueDate: plainDate('2026-10-19'),
    dueDate: plainDate('2026-11-02'),
    total: money(100_000, 'EUR'),
    open: money(100_000, 'EUR'),
    reference: '',
    poNumber: '',
    ...changes,
  },
})

function buyers(world: Pick<FakeWorld, 'store'>) {
  const issued = [...world.store.all('invoice').values()].map(({ invoice }) => invoice.issued)
  return issued.map((each) => [each?.number, each?.client.name, each?.client.email])
}

async function brought(rows: readonly ImportedRow[]) {
  const world = await fakeWorld('2026-11-26T10:00').withProfile()
  const result = await importRows(world, { command: 'IMPORT', rows })
  return { world, result }
}

describe('open invoices from elsewhere', () => {
  test('are in the ledger as they stand, with their client', async () => {
    const { world, result } = await brought([row('A-1'), row('A-2', { open: money(40_000, 'EUR') })])
    expect(result).toEqual({ ok: true, undo: 'IMPORT' })
    expect(await openIn(world)).toBe(140_000)
    const clients = [...world.store.all('client').values()]
    expect(clients).toMatchObject([{ ...client, address: { city: 'Turku', country: 'FI' } }])
    const shown = await showOverview(world)
    expect(shown.ok && shown.overview.tasks.map(({ row: { number } }) => number)).toEqual(['A-1', 'A-2'])
  })

  test('count what was paid before on its own day, else on the invoice date, and not as income of today', async () => {
    const partPaid = { open: money(40_000, 'EUR') }
    const { world } = await brought([
      row('A-1', partPaid),
      row('A-2', { ...partPaid, paidOn: plainDate('2026-11-05') }),
    ])
    const invoices = [...world.store.all('invoice').values()].map(({ invoice }) => invoice)
    const paid = invoices.map(({ issued, payments }) => [issued.number, payments.map(({ on }) => on)])
    expect(paid.toSorted()).toEqual([
      ['A-1', ['2026-10-19']],
      ['A-2', ['2026-11-05']],
    ])
    // The books that they come from have both.
    expect(journal(invoices)).toEqual([])
    const { rows } = await listInvoices(world)
    expect(
      incomeOf(rows, 'EUR', 'received')
        .map(({ on }) => on)
        .toSorted(),
    ).toEqual(['2026-10-19', '2026-11-05'])
    expect(vatEntries(rows, 'EUR', 'payment')).toEqual([])
  })

  test('bring the state of a client', async () => {
    const address = { ...client.address, subdivision: 'TX', country: 'US' }
    const { world } = await brought([{ client: { ...client, address } }])
    const [added] = world.store.all('client').values()
    expect(added?.address).toEqual(address)
  })

  test('are reminded of: a notification tells, and the words are ready to be copied', async () => {
    const { world } = await brought([row('A-1')])
    await tick(world)
    expect(world.seen.shown).toHaveLength(1)
    const [invoice] = world.store.all('invoice').values()
    const words = await reminderWords(world, invoice?.invoice.id ?? '')
    expect(words.ok && `${words.mail.subject} ${words.mail.body}`).toMatch(/A-1[\s\S]*€1,000\.00/)
  })

  test('can be compared first, and come in once', async () => {
    const { world } = await brought([row('A-1')])
    const rows = [row('A-1'), row('A-2'), { client: { ...client, name: 'Other', email: '' } }]
    expect(await compareRows(world, rows)).toEqual({
      ok: true,
      isNew: [false, true, true],
      newClients: 1,
      sharedAddresses: 0,
    })
    await importRows(world, { command: 'AGAIN', rows })
    expect(world.store.all('invoice').size).toBe(2)
    expect(world.store.all('client').size).toBe(2)
    expect(await importRows(world, { command: 'THIRD', rows })).toEqual({ ok: true })
  })

  test('go again with one undo, until something has happened since', async () => {
    const { world } = await brought([row('A-1')])
    expect(await undoCommand(world, { command: 'U', undo: 'IMPORT' })).toMatchObject({ ok: true })
    expect([world.store.all('invoice').size, world.store.all('client').size]).toEqual([0, 0])
    expect([...world.store.all('number')]).toEqual([])
    const second = await brought([row('A-1')])
    const [invoice] = second.world.store.all('invoice').values()
    await recordPayment(second.world, {
      command: 'PAY',
      invoiceId: invoice?.invoice.id ?? '',
      amount: money(1, 'EUR'),
      on: plainDate('2026-11-26'),
    })
    expect(await undoCommand(second.world, { command: 'U', undo: 'IMPORT' })).toMatchObject({
      ok: false,
      code: 'changedSince',
    })
  })

  test('hold nothing that the person keeps for themselves', async () => {
    const world = fakeWorld('2026-11-26T10:00')
    await world.withProfile({ contractRate: '12' })
    const facts = { notes: 'Pays when asked twice' }
    const known = aClient({ ...client, id: 'halla', facts })
    await world.store.write([
      { kind: 'client', id: known.id, data: known },
      { kind: 'clientIndex', id: '', data: [known.id] },
    ])
    await importRows(world, { command: 'I', rows: [row('A-1')] })
    const issued = [...world.store.all('invoice').values()][0]?.invoice.issued
    expect(issued?.client.id).toBe('halla')
    expect(issued?.client).not.toHaveProperty('facts')
    expect(issued?.seller).not.toHaveProperty('contractRate')
  })

  test('leave a client who is known as they are', async () => {
    const world = await fakeWorld('2026-11-26T10:00').withProfile()
    await sentInvoice(world)
    const [known] = world.store.all('client').values()
    const [name, email] = [known?.name.toUpperCase() ?? '', known?.email.toUpperCase() ?? '']
    const theirs = { ...client, name, email }
    await importRows(world, { command: 'I', rows: [{ ...row('A-1'), client: theirs }] })
    expect([...world.store.all('client').values()]).toEqual([known])
  })

  test('are to a client who is known by name, where the file has no address', async () => {
    const world = await fakeWorld('2026-11-26T10:00').withProfile()
    await importRows(world, { command: 'C', rows: [{ client }] })
    const rows = [{ ...row('A-1'), client: { ...client, email: '' } }]
    expect(await compareRows(world, rows)).toMatchObject({ isNew: [true], newClients: 0 })
    await importRows(world, { command: 'I', rows })
    expect(world.store.all('client').size).toBe(1)
    expect(buyers(world)).toEqual([['A-1', 'Halla Coffee', 'otso@halla.example']])
  })

  test('are to the client whom another row gives an address', async () => {
    const { world } = await brought([{ ...row('A-1'), client: { ...client, email: '' } }, row('A-2')])
    expect(buyers(world)).toEqual([
      ['A-1', 'Halla Coffee', 'otso@halla.example'],
      ['A-2', 'Halla Coffee', 'otso@halla.example'],
    ])
  })

  test('are each to their own firm, where firms have one bookkeeper', async () => {
    const world = await fakeWorld('2026-11-26T10:00').withProfile()
    const named = (name: string) => ({ ...client, name, email: 'laskut@tili.example' })
    const rows = ['Alpha Oy', 'Beta Oy'].map((name, at) => ({ ...row(`B-${at}`), client: named(name) }))
    expect(await compareRows(world, rows)).toMatchObject({ newClients: 2, sharedAddresses: 1 })
    await importRows(world, { command: 'I', rows })
    expect(buyers(world)).toEqual([
      ['B-0', 'Alpha Oy', 'laskut@tili.example'],
      ['B-1', 'Beta Oy', 'laskut@tili.example'],
    ])
  })

  test('are to the client that theirs was merged into', async () => {
    const world = await fakeWorld('2026-11-26T10:00').withProfile()
    const [kept, merged] = [
      aClient({ ...client, id: 'kept' }),
      aClient({ ...client, id: 'merged', name: 'Halla Oy' }),
    ]
    await world.store.write([
      { kind: 'client', id: kept.id, data: kept },
      { kind: 'client', id: merged.id, data: merged },
      { kind: 'clientIndex', id: '', data: [merged.id, kept.id] },
      { kind: 'clientRegister', id: '', data: { mergedInto: { merged: 'kept' }, archived: [] } },
    ])
    await importRows(world, {
      command: 'I',
      rows: [{ ...row('A-1'), client: { ...client, name: 'Halla Oy' } }],
    })
    expect(buyers(world)).toEqual([['A-1', 'Halla Coffee', 'otso@halla.example']])
  })

  test('need a seller', async () => {
    const world = fakeWorld()
    expect(await importRows(world, { command: 'I', rows: [row('A-1')] })).toEqual({
      ok: false,
      code: 'noProfile',
    })
    expect(await compareRows(world, [])).toEqual({ ok: false, code: 'noProfile' })
  })

  test('two thousand come in with one write', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => row(`B-${at}`))
    const { world, result } = await brought(rows)
    expect(result.ok).toBe(true)
    expect(await openIn(world)).toBe(200_000_000)
  })
})
