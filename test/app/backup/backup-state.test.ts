import { expect, test } from 'vitest'
import { backupFacts, backupStatus, noteBackup } from '../../../lib/app/backup/backup-state'
import { restoreBackup } from '../../../lib/app/backup/restore-backup'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { aBackup } from '../../builders/backup'
import { fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'

test('counts what happened since the last backup, and says when it is time', async () => {
  const world = await fakeWorld('2026-10-01T10:00').withProfile()
  expect(await backupStatus(world)).toEqual({ changes: 0, isDue: false })
  await sentInvoice(world)
  await sentInvoice(world, 'confirmed', 'gmail-2')
  const { changes } = await backupStatus(world)
  expect(changes).toBe(world.store.all('event').size)
  await noteBackup(world, { eventCount: changes })
  expect(await backupStatus(world)).toEqual({ changes: 0, isDue: false, madeOn: '2026-10-01' })
  world.clock.set('2026-11-23T10:00')
  expect(await backupStatus(world)).toMatchObject({ isDue: false })
  await sentInvoice(world, 'confirmed', 'gmail-3')
  expect(await backupStatus(world)).toMatchObject({ isDue: true, madeOn: '2026-10-01' })
})

test.each(['before', 'after'])(
  'goes on counting once a restore %s the backup is taken back',
  async (when) => {
    const world = await fakeWorld('2026-10-01T10:00').withProfile()
    await sentInvoice(world)
    const makeBackup = () => noteBackup(world, { eventCount: world.store.all('event').size })
    if (when === 'after') await makeBackup()
    const choices = { clientIds: [], takesSettings: false }
    await restoreBackup(world, { command: 'R', backup: aBackup(), choices })
    if (when === 'before') await makeBackup()
    expect(await undoCommand(world, { command: 'U', undo: 'R' })).toMatchObject({ ok: true })
    expect(await backupStatus(world)).toMatchObject({ changes: 0 })
    const before = world.store.all('event').size
    await sentInvoice(world, 'confirmed', 'gmail-2')
    expect(await backupFacts(world)).toMatchObject({
      changes: world.store.all('event').size - before,
      newInvoices: 1,
    })
  },
)

test('tells of PDFs that had no room in the last backup, until all have', async () => {
  const world = await fakeWorld('2026-10-01T10:00').withProfile()
  await noteBackup(world, { eventCount: 0, filesLeftOut: 2 })
  expect(await backupStatus(world)).toMatchObject({ filesLeftOut: 2 })
  await noteBackup(world, { eventCount: 0, filesLeftOut: 0 })
  expect(await backupStatus(world)).toEqual({ changes: 0, isDue: false, madeOn: '2026-10-01' })
})
