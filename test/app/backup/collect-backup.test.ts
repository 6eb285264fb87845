import { describe, expect, test } from 'vitest'
import { beginBackup, IN_BACKUP, readHistories } from '../../../lib/app/backup/collect-backup'
import { recordPayment } from '../../../lib/app/record-payment'
import { saveDraft } from '../../../lib/app/save-draft'
import { invoiceFile } from '../../../lib/app/show-receivables'
import { holdsTogether } from '../../../lib/domain/backup/read-backup'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { aDraft } from '../../builders/draft'
import { fakeWorld } from '../../fakes/world'
import { FRAME, openIn, PIECES, sentInvoice } from '../job'
import { backupOf } from './backup-of'

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

  test('leaves out what means something here alone', () => {
    const local = Object.entries(IN_BACKUP).filter(([, what]) => what === 'local')
    expect(local.map(([kind]) => kind)).toEqual([
      'bankLayouts',
      'thanks',
      'meta',
      'commands',
      'backupState',
      'backupWishes',
      'additions',
      'journal',
      'repair',
      'scan',
    ])
  })
})
