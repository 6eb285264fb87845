import { describe, expect, test } from 'vitest'
import { beginBackup, readHistories } from '../../../lib/app/backup/collect-backup'
import { saveDraft } from '../../../lib/app/composer/save-draft'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { invoiceFile } from '../../../lib/app/invoices/show-receivables'
import { partOf } from '../../../lib/app/ledger/index-parts'
import { holdsTogether } from '../../../lib/domain/backup/read-backup'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { USUAL_PREFERENCES } from '../../../lib/domain/checks/preferences'
import { money } from '../../../lib/domain/money/money'
import { newProfileForm } from '../../../lib/domain/party/read-profile'
import { DEFAULT_POLICY } from '../../../lib/domain/reminders/policy'
import type { RecordKind } from '../../../lib/ports/store'
import { aDraft } from '../../builders/draft'
import { anEstimate } from '../../builders/estimate'
import { aRecurringRecord } from '../../builders/recurring'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { FRAME, openIn, PIECES, sentInvoice } from '../job'
import { backupOf } from './backup-of'

/** What becomes of each kind of record. `derived` can be made from the events; `local` means something in this browser alone. */
const IN_BACKUP: Readonly<Record<RecordKind, 'kept' | 'derived' | 'local'>> = {
  profile: 'kept',
  profileForm: 'kept',
  language: 'kept',
  reminderTexts: 'kept',
  checkPreferences: 'kept',
  savedViews: 'kept',
  reminderPolicy: 'kept',
  reminderWays: 'kept',
  numbering: 'kept',
  event: 'kept',
  file: 'kept',
  client: 'kept',
  clientIndex: 'kept',
  clientRegister: 'kept',
  draft: 'kept',
  draftIndex: 'kept',
  reminders: 'kept',
  recurring: 'kept',
  recurringIndex: 'kept',
  estimate: 'kept',
  estimateIndex: 'kept',
  bankLayouts: 'local',
  thanks: 'local',
  erased: 'kept',
  number: 'derived',
  invoice: 'derived',
  openIndex: 'derived',
  archiveIndex: 'derived',
  habits: 'derived',
  advances: 'derived',
  meta: 'local',
  commands: 'local',
  backupState: 'local',
  backupWishes: 'local',
  additions: 'local',
  journal: 'local',
  repair: 'local',
  scan: 'local',
}

const KINDS = Object.keys(IN_BACKUP) as RecordKind[]

describe('a backup', () => {
  test('holds everything that cannot be worked out anew', async () => {
    const world = await fakeWorld().withProfile()
    const open = await sentInvoice(world)
    const paid = await sentInvoice(world, 'confirmed', 'gmail-2')
    const amount = money(128_010, 'EUR')
    await recordPayment(world, { command: 'P', invoiceId: paid, amount, on: plainDate('2026-11-23') })
    const session = await openIn(world, 'gmail-3', 'r-3')
    await saveDraft(world, FRAME.tabId, session, aDraft({ note: 'half written' }))

    const backup = await backupOf(world)
    expect(holdsTogether(backup)).toBe(true)
    expect(backup.events).toEqual(expect.arrayContaining([...world.store.all('event').values()]))
    expect(backup.events).toHaveLength(world.store.all('event').size)
    expect(backup.clients).toHaveLength(1)
    expect(backup.settings).toMatchObject({
      numbering: [{ pattern: '{year}-###', counter: 2, year: '2026' }],
    })
    expect(backup.drafts.map(({ host, draft }) => [host, draft?.note])).toContainEqual([
      'gmail:r-3',
      'half written',
    ])
    // Reminders attach the PDF of an open invoice; a paid one's can be drawn again.
    expect(backup.files.map(({ invoiceId }) => invoiceId)).toEqual([open])
  })

  test('is read in pages; exports ask for the histories alone, and for one PDF at a time', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    const page = await readHistories(world, [invoiceId], 'withoutFiles')
    expect(page.ok && [page.events.length, page.files]).toEqual([2, []])
    expect(await invoiceFile(world, invoiceId)).toEqual({ ok: true, file: PIECES.file })
    expect(await invoiceFile(world, 'unknown')).toEqual({ ok: true })
  })

  test('of an empty ledger is empty', async () => {
    const backup = await backupOf(fakeWorld())
    expect(backup).toMatchObject({ events: [], clients: [], settings: { numbering: [] } })
  })

  test('is refused while something cannot be read', async () => {
    const world = await fakeWorld().withProfile()
    const invoiceId = await sentInvoice(world)
    world.store.damage('invoice', invoiceId, { kind: 'corrupt', issue: 'checksum' })
    expect(await readHistories(world, [invoiceId])).toEqual({ ok: false, code: 'storageDamaged' })
    world.store.damage('clientIndex', '', { kind: 'newer', version: 9 })
    expect(await beginBackup(world)).toEqual({ ok: false, code: 'newerVersion' })
  })

  test.each(KINDS.filter((kind) => IN_BACKUP[kind] === 'kept'))(
    'would be another one without the %s',
    async (kind) => {
      const world = await fullWorld()
      expect(world.store.all(kind).size, 'there is one to keep').toBeGreaterThan(0)
      expect(await backupOf(without(world, kind))).not.toEqual(await backupOf(world))
    },
  )

  test.each(KINDS.filter((kind) => IN_BACKUP[kind] === 'local'))(
    'leaves out the %s, which means something here alone',
    async (kind) => {
      const world = await fullWorld()
      if (kind !== 'meta') expect(await backupOf(without(world, kind))).toEqual(await backupOf(world))
      expect(JSON.stringify(await backupOf(world))).not.toContain(HERE_ALONE)
    },
  )
})

/** In every record that means something here alone. */
const HERE_ALONE = 'HERE-ALONE'

/** A world with a record of each kind that a person makes, and of those that belong to this browser. */
async function fullWorld(): Promise<FakeWorld> {
  const world = await fakeWorld().withProfile()
  const invoiceId = await sentInvoice(world)
  const session = await openIn(world, 'gmail-3', 'r-3')
  await saveDraft(world, FRAME.tabId, session, aDraft({ note: 'half written' }))
  const on = plainDate('2026-11-20')
  await world.store.write([
    {
      kind: 'reminders',
      id: partOf(invoiceId),
      data: [{ invoiceId, stage: 'friendly', revision: on, notice: { state: 'shown', on } }],
    },
    { kind: 'profileForm', id: '', data: newProfileForm('en') },
    { kind: 'language', id: '', data: 'fi' },
    { kind: 'reminderTexts', id: '', data: [] },
    { kind: 'checkPreferences', id: '', data: { ...USUAL_PREFERENCES, asksBeforeSending: true } },
    { kind: 'savedViews', id: '', data: [] },
    { kind: 'reminderPolicy', id: '', data: DEFAULT_POLICY },
    { kind: 'reminderWays', id: '', data: { clients: {}, invoices: {} } },
    { kind: 'clientRegister', id: '', data: { mergedInto: {}, archived: ['northlight'] } },
    { kind: 'recurring', id: 'PLAN', data: aRecurringRecord() },
    { kind: 'recurringIndex', id: '', data: ['PLAN'] },
    { kind: 'estimate', id: 'ESTIMATE', data: anEstimate() },
    { kind: 'estimateIndex', id: '', data: [{ id: 'ESTIMATE' }] },
    { kind: 'erased', id: '', data: ['erased-client'] },
    { kind: 'bankLayouts', id: '', data: [{ headings: HERE_ALONE, matching: {} as never }] },
    { kind: 'thanks', id: '', data: [{ invoiceId: HERE_ALONE, on, isSettled: true }] },
    { kind: 'backupState', id: '', data: { madeOn: on, eventCount: 1 } },
    { kind: 'backupWishes', id: '', data: { failedOn: on } },
    { kind: 'additions', id: '', data: { command: HERE_ALONE, clock: '', events: [], touched: [] } },
    { kind: 'repair', id: '', data: { on, restored: 1, lostInvoices: [], lostRecords: [] } },
    { kind: 'scan', id: '', data: { after: HERE_ALONE } },
  ])
  return world
}

/** The same world, as if it had no record of a kind. */
function without(world: FakeWorld, gone: RecordKind): FakeWorld {
  const { store } = world
  return {
    ...world,
    store: {
      ...store,
      load: async (kind, ids) =>
        kind === gone ? ids.map(() => ({ kind: 'empty' }) as const) : store.load(kind, ids),
    },
  }
}
