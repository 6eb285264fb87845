import { describe, expect, test } from 'vitest'
import { compareBackup, restoreBackup, restoreFile } from '../../../lib/app/backup/restore-backup'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { note } from '../../../lib/app/ledger/commit'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { saveReminderPolicy, setInvoiceWay } from '../../../lib/app/reminders/reminder-settings'
import { loadProfile, saveProfile, saveTypedProfile } from '../../../lib/app/settings/settings'
import { backupSchema } from '../../../lib/domain/backup/schema'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { formOf, newProfileForm } from '../../../lib/domain/party/read-profile'
import { DEFAULT_POLICY } from '../../../lib/domain/reminders/policy'
import type { RecordKind } from '../../../lib/ports/store'
import { aBackup } from '../../builders/backup'
import { aClient, aSeller } from '../../builders/invoice'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { fillIn, issueIn, openIn, sentInvoice, signal } from '../job'
import { expectLedgerHolds } from '../ledger-truth'
import { mailAppears, waiting, worldWithPlan, write } from '../recurring/recurring-job'
import { backupOf } from './backup-of'

const on = plainDate('2026-11-24')
const HERE = { clientIds: [], takesSettings: false }

/** A living profile with one paid, one partly paid and one open invoice. */
async function livedWorld(): Promise<FakeWorld> {
  const world = await fakeWorld().withProfile()
  const [paid, partly] = [await sentInvoice(world), await sentInvoice(world, 'confirmed', 'gmail-2')]
  await sentInvoice(world, 'likely', 'gmail-3')
  await recordPayment(world, { command: 'P1', invoiceId: paid, amount: money(128_010, 'EUR'), on })
  await recordPayment(world, { command: 'P2', invoiceId: partly, amount: money(100, 'EUR'), on })
  return world
}

async function restore(world: FakeWorld, backup: Awaited<ReturnType<typeof backupOf>>, choices = HERE) {
  const result = await restoreBackup(world, { command: 'R', backup, choices })
  for (const file of backup.files) await restoreFile(world, file)
  return result
}

/** Everything a profile holds but what means something in one browser alone. */
function contentsOf(world: FakeWorld): unknown {
  const kinds: RecordKind[] = [
    'profile',
    'numbering',
    'number',
    'event',
    'invoice',
    'client',
    'clientIndex',
    'openIndex',
    'archiveIndex',
    'habits',
    'advances',
    'draftIndex',
  ]
  const sorted = (kind: RecordKind) =>
    [...world.store.all(kind)]
      .filter(([, data]) => !Array.isArray(data) || data.length > 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, data]) => [id, kind.endsWith('Index') && kind !== 'clientIndex' ? inOrder(data) : data])
  return Object.fromEntries(kinds.map((kind) => [kind, sorted(kind)]))
}

function inOrder(rows: unknown): unknown {
  return (rows as unknown[]).map((row) => JSON.stringify(row)).toSorted()
}

describe('restoring', () => {
  test('into a fresh profile gives the same again', async () => {
    const lived = await livedWorld()
    const backup = await backupOf(lived)
    const fresh = fakeWorld()
    expect(await restore(fresh, backup)).toMatchObject({ ok: true, undo: 'R' })
    expect(contentsOf(fresh)).toEqual(contentsOf(lived))
    expectLedgerHolds(fresh.store)
    const again = await backupOf(fresh)
    const sorted = ({ events, ...rest }: typeof again) => ({
      ...rest,
      events: events.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    })
    expect(sorted(again)).toEqual(sorted(backup))
  })

  test('brings the profile where a set-up was only begun, as it is shown too, and takes it back', async () => {
    const lived = await livedWorld()
    const kept = aSeller({ name: 'Lehtonen Oy' })
    await saveProfile(lived, kept, formOf(kept))
    const backup = await backupOf(lived)
    const fresh = fakeWorld()
    const begun = { ...newProfileForm('en'), name: 'Leht' }
    await saveTypedProfile(fresh, begun, begun)
    await restore(fresh, backup)
    expect(await loadProfile(fresh)).toMatchObject({ seller: kept, form: formOf(kept) })
    expect(await undoCommand(fresh, { command: 'U', undo: 'R' })).toMatchObject({ ok: true })
    expect(await loadProfile(fresh)).toEqual({ form: begun, language: 'en' })
  })

  test('twice changes nothing more', async () => {
    const lived = await livedWorld()
    const backup = await backupOf(lived)
    const before = contentsOf(lived)
    expect(await restore(lived, backup)).toEqual({ ok: true })
    expect(contentsOf(lived)).toEqual(before)
    const compared = await compareBackup(lived, backup)
    expect(compared).toMatchObject({
      ok: true,
      difference: {
        invoices: { added: 0, extended: 0, same: 3 },
        isNew: false,
        settings: { added: [], differing: [] },
      },
    })
  })

  test('joins a later backup with what happened here meanwhile, and goes on after both', async () => {
    const lived = await livedWorld()
    const early = fakeWorld()
    await restore(early, await backupOf(lived))
    const [open] = [...early.store.all('openIndex').values()].flat()
    const invoiceId = open?.id ?? ''
    early.clock.set('2026-11-25T09:00')
    lived.clock.set('2026-11-25T10:00')
    await recordPayment(early, { command: 'E', invoiceId, amount: money(200, 'EUR'), on })
    await recordPayment(lived, { command: 'L', invoiceId, amount: money(300, 'EUR'), on })
    const backup = await backupOf(lived)
    expect(await compareBackup(early, backup)).toMatchObject({
      difference: { invoices: { added: 0, extended: 1, same: 2 } },
    })
    await restoreBackup(early, { command: 'R2', backup, choices: HERE })
    const paid = early.store
      .all('invoice')
      .get(invoiceId)
      ?.invoice.payments.map(({ amount }) => amount.minor)
    expect(paid?.slice(-2)).toEqual([200, 300])
    expectLedgerHolds(early.store)
    await recordPayment(early, { command: 'E2', invoiceId, amount: money(1, 'EUR'), on })
    expectLedgerHolds(early.store)
  })

  test('keeps what of an invoice stands in a mail: sent from there, it is sent', async () => {
    const lived = await fakeWorld().withProfile()
    const session = await openIn(lived, 'gmail-1', 'r-1')
    const invoiceId = await issueIn(lived, session)
    await fillIn(lived, session, invoiceId)
    const fresh = fakeWorld()
    await restore(fresh, backupSchema.parse(await backupOf(lived)))
    await signal(fresh, 'confirmed', { view: 'gmail-9', draftId: 'r-1' })
    expect(fresh.store.all('invoice').get(invoiceId)?.invoice.delivery).toBe('confirmed')
  })

  test('keeps which occurrence of a recurring invoice is being written', async () => {
    const lived = await worldWithPlan()
    lived.clock.set('2026-12-01T10:00')
    await write(lived, '2026-12-01')
    await mailAppears(lived, 1, 'gmail-1', 'r-1')
    const fresh = { ...fakeWorld('2026-12-01T11:00'), ids: lived.ids }
    await restore(fresh, backupSchema.parse(await backupOf(lived)))
    const session = await openIn(fresh, 'gmail-9', 'r-1')
    const invoiceId = await issueIn(fresh, session)
    await fillIn(fresh, session, invoiceId)
    await signal(fresh, 'confirmed', { view: 'gmail-9', draftId: 'r-1' })
    expect(waiting(fresh)).toEqual([])
  })

  test('leaves nothing to bill for an occurrence whose invoice was sent elsewhere, until it is taken back', async () => {
    const lived = await worldWithPlan()
    const elsewhere = { ...fakeWorld('2026-12-01T11:00'), ids: lived.ids }
    lived.clock.set('2026-12-01T10:00')
    await write(lived, '2026-12-01')
    await mailAppears(lived, 1, 'gmail-1', 'r-1')
    await restore(elsewhere, backupSchema.parse(await backupOf(lived)))
    const session = await openIn(elsewhere, 'gmail-9', 'r-1')
    await fillIn(elsewhere, session, await issueIn(elsewhere, session))
    await signal(elsewhere, 'confirmed', { view: 'gmail-9', draftId: 'r-1' })
    expect(waiting(lived)).toEqual(['2026-12-01'])
    await restore(lived, backupSchema.parse(await backupOf(elsewhere)))
    expect(waiting(lived)).toEqual([])
    await undoCommand(lived, { command: 'U', undo: 'R' })
    expect(waiting(lived)).toEqual(['2026-12-01'])
  })

  test('is taken back whole, as long as nothing happened since', async () => {
    const living = await livedWorld()
    const before = contentsOf(living)
    const backup = aBackup({
      events: aBackup().events.map((event) => ({ ...event, clock: `${event.clock}2` })),
    })
    expect(await restore(living, backup)).toMatchObject({ ok: true, undo: 'R' })
    expect(living.store.all('invoice').size).toBe(4)
    expect(await undoCommand(living, { command: 'U', undo: 'R' })).toMatchObject({ ok: true })
    expect(contentsOf(living)).toEqual(before)
    expectLedgerHolds(living.store)
  })

  test('is not taken back over something newer', async () => {
    const fresh = fakeWorld()
    await restore(fresh, await backupOf(await livedWorld()))
    const [open] = [...fresh.store.all('openIndex').values()].flat()
    const invoiceId = open?.id ?? ''
    await recordPayment(fresh, { command: 'P', invoiceId, amount: money(1, 'EUR'), on })
    expect(await undoCommand(fresh, { command: 'U', undo: 'R' })).toEqual({ ok: false, code: 'changedSince' })
    expect(fresh.store.all('invoice').size).toBe(3)
  })

  test('keeps what differs here, unless the person takes the file’s', async () => {
    const living = await livedWorld()
    const backup = aBackup({
      events: [],
      files: [],
      reminders: [],
      clients: [aClient({ name: 'Renamed Oy' })],
    })
    expect(await compareBackup(living, backup)).toMatchObject({
      difference: {
        clients: { differing: [{ id: 'northlight', name: 'Renamed Oy' }] },
        invoices: { added: 0 },
      },
    })
    await restoreBackup(living, { command: 'R1', backup, choices: HERE })
    expect(living.store.all('client').get('northlight')?.name).toBe('Northlight Studio Oy')
    const choices = { clientIds: ['northlight'], takesSettings: true }
    await restoreBackup(living, { command: 'R2', backup, choices })
    expect(living.store.all('client').get('northlight')?.name).toBe('Renamed Oy')
    expect(living.store.all('language').get('')).toBe('fi')
  })

  test('says beforehand which number another invoice here has', async () => {
    const there = await fakeWorld().withProfile()
    await sentInvoice(there)
    const backup = await backupOf(there)
    const [number = ''] = backup.events.flatMap(({ event }) =>
      event.type === 'issued' ? [event.invoice.number] : [],
    )
    const here = await fakeWorld().withProfile()
    await sentInvoice(here)
    const theirs = {
      ...backup,
      files: [],
      drafts: [],
      events: backup.events.map((event) => ({ ...event, invoiceId: 'ANOTHER' })),
    }
    expect(await compareBackup(here, theirs)).toMatchObject({
      difference: { invoices: { added: 1, doubled: [number] } },
    })
    expect(await compareBackup(here, backup)).toMatchObject({ difference: { invoices: { doubled: [] } } })
  })

  test('brings again the PDFs that were lost, and says that it would', async () => {
    const lived = await livedWorld()
    const backup = await backupOf(lived)
    const [file, ...others] = backup.files
    if (!file || others.length === 0) return expect.fail()
    await note(lived, async (tx) => tx.remove('file', file.invoiceId))
    // The page tells only of which invoices the PDFs are.
    const told = { ...backup, files: backup.files.map((one) => ({ ...one, base64: '' })) }
    expect(await compareBackup(lived, told)).toMatchObject({ difference: { isNew: true, filesAdded: 1 } })
    expect(await restore(lived, backup)).toEqual({ ok: true })
    expect(lived.store.all('file').get(file.invoiceId)?.base64).toBe(file.base64)
    expect(await compareBackup(lived, told)).toMatchObject({ difference: { isNew: false, filesAdded: 0 } })
  })

  test('brings no PDF of an invoice that never left: its client may be erased', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    const backup = await backupOf(world)
    await signal(world, 'undone')
    await note(world, async (tx) => tx.remove('file', invoiceId))
    expect(await compareBackup(world, backup)).toMatchObject({ difference: { isNew: false, filesAdded: 0 } })
    await restore(world, backup)
    expect(world.store.all('file').size).toBe(0)
  })

  test('says of settings alone what is missing and what differs, and takes them on the person’s word', async () => {
    const lived = await livedWorld()
    const calm = { ...DEFAULT_POLICY, mostReminders: 1 }
    await saveReminderPolicy(lived, { command: 'S', policy: calm })
    const backup = backupSchema.parse(await backupOf(lived))
    await note(lived, async (tx) => tx.remove('reminderPolicy', ''))
    expect(await compareBackup(lived, backup)).toMatchObject({
      difference: { isNew: true, settings: { added: ['reminderPolicy'], differing: [] } },
    })
    await saveReminderPolicy(lived, { command: 'S2', policy: DEFAULT_POLICY })
    expect(await compareBackup(lived, backup)).toMatchObject({
      difference: { isNew: false, settings: { added: [], differing: ['reminderPolicy'] } },
    })
    await restore(lived, backup, { clientIds: [], takesSettings: true })
    expect(lived.store.all('reminderPolicy').get('')).toEqual(calm)
    await undoCommand(lived, { command: 'U', undo: 'R' })
    expect(lived.store.all('reminderPolicy').get('')).toEqual(DEFAULT_POLICY)
  })

  test('reminds what comes in as the file says, and what was here as is said here', async () => {
    const world = await fakeWorld().withProfile()
    const own = await sentInvoice(world)
    await setInvoiceWay(world, { command: 'W', invoiceId: own, way: { pace: 'gentle' } })
    const off = { pace: 'off' } as const
    const backup = aBackup({
      clients: [aClient({ id: 'halla' }), aClient({ id: 'gone' })],
      settings: {
        numbering: [],
        reminderWays: {
          clients: { halla: { consumerIn: 'FI' }, northlight: off, gone: off },
          invoices: { INVOICE1: off, [own]: off, UNKNOWN: off },
        },
      },
    })
    await note(world, async (tx) => tx.put('erased', '', ['gone']))
    const waysHere = () => world.store.all('reminderWays').get('')
    const before = waysHere()
    await restore(world, backup)
    expect(waysHere()).toEqual({
      clients: { halla: { consumerIn: 'FI' } },
      invoices: { INVOICE1: off, [own]: { pace: 'gentle' } },
    })
    await undoCommand(world, { command: 'U', undo: 'R' })
    expect(waysHere()).toEqual(before)
    await restoreBackup(world, { command: 'R2', backup, choices: { clientIds: [], takesSettings: true } })
    expect(waysHere()).toEqual({
      clients: { halla: { consumerIn: 'FI' }, northlight: off },
      invoices: { INVOICE1: off, [own]: off },
    })
  })

  test('never goes back behind a number that was drawn here', async () => {
    const living = await livedWorld()
    const behind = { pattern: '{year}-###', counter: 1, year: '2026' }
    const ahead = { pattern: '{year}-###', counter: 90, year: '2026' }
    for (const [command, series] of [
      ['A', behind],
      ['B', ahead],
    ] as const) {
      const backup = aBackup({ events: [], files: [], reminders: [], settings: { numbering: [series] } })
      await restoreBackup(living, { command, backup, choices: HERE })
    }
    expect(living.store.all('numbering').get('')).toEqual({ '{year}-###': { counter: 90, year: '2026' } })
  })

  test('of a backup that contradicts itself changes nothing', async () => {
    const living = await livedWorld()
    const before = contentsOf(living)
    const { events, ...rest } = aBackup()
    const broken = { ...rest, events: events.slice(1) }
    const refusal = { ok: false, code: 'backupDamaged' }
    expect(await compareBackup(living, broken)).toEqual(refusal)
    expect(await restoreBackup(living, { command: 'R', backup: broken, choices: HERE })).toEqual(refusal)
    expect(contentsOf(living)).toEqual(before)
  })

  test('without room changes nothing', async () => {
    const living = await livedWorld()
    const before = contentsOf(living)
    living.store.fill(true)
    expect(await restore(living, aBackup())).toEqual({ ok: false, code: 'storageFull' })
    expect(contentsOf(living)).toEqual(before)
  })
})
