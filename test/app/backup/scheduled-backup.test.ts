import { describe, expect, test } from 'vitest'
import { backupStatus } from '../../../lib/app/backup/backup-state'
import { backUpIfDue, putBackupOff, scheduleBackups } from '../../../lib/app/backup/scheduled-backup'
import { note } from '../../../lib/app/ledger/commit'
import { readContent } from '../../../lib/domain/backup/read-backup'
import { ROOM_FOR_FILES } from '../../../lib/domain/backup/room-for-files'
import { fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'

async function aWeek() {
  const world = await fakeWorld('2026-10-01T10:00').withProfile()
  await sentInvoice(world)
  await scheduleBackups(world, { command: world.ids.next(), rhythm: { kind: 'week' } })
  return world
}

describe('backups by themselves', () => {
  test('are made at once, and then each week if something has changed', async () => {
    const world = await aWeek()
    await backUpIfDue(world)
    expect([...world.seen.backups.keys()]).toEqual(['plainvoice-backup-2026-10-01.json'])
    expect(readContent([...world.seen.backups.values()][0]).ok).toBe(true)
    world.clock.set('2026-10-08T10:00')
    await backUpIfDue(world)
    expect(world.seen.backups.size).toBe(1)
    await sentInvoice(world, 'confirmed', 'gmail-2')
    await backUpIfDue(world)
    expect([...world.seen.backups.keys()][1]).toBe('plainvoice-backup-2026-10-08.json')
    expect(await backupStatus(world)).toMatchObject({ changes: 0, madeOn: '2026-10-08', wishes: {} })
  })

  test('go on once a clock that was a year ahead is right again', async () => {
    const world = await aWeek()
    world.clock.set('2027-10-01T10:00')
    await backUpIfDue(world)
    world.clock.set('2026-10-02T10:00')
    await sentInvoice(world, 'confirmed', 'gmail-2')
    await backUpIfDue(world)
    await backUpIfDue(world)
    expect([...world.seen.backups.keys()]).toEqual([
      'plainvoice-backup-2027-10-01.json',
      'plainvoice-backup-2026-10-02.json',
    ])
    expect(await backupStatus(world)).toMatchObject({ changes: 0, madeOn: '2026-10-02' })
  })

  test('tell of a failure, try again the next day, and forget it then', async () => {
    const world = await aWeek()
    world.seen.isFolderFull = true
    await backUpIfDue(world)
    expect((await backupStatus(world)).wishes).toEqual({ rhythm: { kind: 'week' }, failedOn: '2026-10-01' })
    world.seen.isFolderFull = false
    await backUpIfDue(world)
    expect(world.seen.backups.size).toBe(0)
    world.clock.set('2026-10-02T10:00')
    await backUpIfDue(world)
    expect(world.seen.backups.size).toBe(1)
    expect((await backupStatus(world)).wishes).toEqual({ rhythm: { kind: 'week' } })
  })

  test('wait while the browser has no room to note them: each look round made another', async () => {
    const world = await aWeek()
    world.store.fill(true)
    await backUpIfDue(world)
    expect(world.seen.backups.size).toBe(0)
    world.store.fill(false)
    await backUpIfDue(world)
    expect(world.seen.backups.size).toBe(1)
  })

  test('end when the permission goes, and say so until they are chosen again or it was read', async () => {
    const world = await aWeek()
    world.seen.mayDownload = false
    await backUpIfDue(world)
    expect((await backupStatus(world)).wishes).toEqual({ withdrawnOn: '2026-10-01' })
    expect(await scheduleBackups(world, { command: world.ids.next(), rhythm: { kind: 'month' } })).toEqual({
      ok: false,
      code: 'notAllowed',
    })
    world.seen.mayDownload = true
    await scheduleBackups(world, { command: world.ids.next(), rhythm: { kind: 'month' } })
    expect((await backupStatus(world)).wishes).toEqual({ rhythm: { kind: 'month' } })
  })

  test('tell how many PDFs had no room', async () => {
    const world = await aWeek()
    const large = { name: 'i.pdf', type: 'application/pdf', base64: 'A'.repeat(ROOM_FOR_FILES / 2) }
    for (const view of ['gmail-2', 'gmail-3']) await sentInvoice(world, 'confirmed', view)
    await note(world, async (tx) => {
      for (const id of world.store.all('invoice').keys()) tx.put('file', id, large)
    })
    await backUpIfDue(world)
    expect([...world.seen.backups.values()][0]?.files).toHaveLength(2)
    expect(await backupStatus(world)).toMatchObject({ changes: 0, filesLeftOut: 1 })
  })

  test('can be turned off without the permission', async () => {
    const world = await aWeek()
    world.seen.mayDownload = false
    expect(await scheduleBackups(world, { command: 'OFF' })).toEqual({ ok: true, undo: 'OFF' })
    await backUpIfDue(world)
    expect(world.seen.backups.size).toBe(0)
  })

  test('are not made of a ledger that cannot be read whole', async () => {
    const world = await aWeek()
    const [id = ''] = world.store.all('event').keys()
    world.copies.main.damage('event', id, { kind: 'corrupt', issue: 'checksum' })
    await backUpIfDue(world)
    expect(world.seen.backups.size).toBe(0)
    expect((await backupStatus(world)).wishes?.failedOn).toBe('2026-10-01')
  })
})

test('the word of an old backup can be put off for a week', async () => {
  const world = await fakeWorld('2026-10-01T10:00').withProfile()
  await sentInvoice(world)
  await sentInvoice(world, 'confirmed', 'gmail-2')
  await sentInvoice(world, 'confirmed', 'gmail-3')
  expect(await backupStatus(world)).toMatchObject({ isDue: true })
  await putBackupOff(world, { command: 'LATER' })
  expect(await backupStatus(world)).toMatchObject({ isDue: false })
  world.clock.set('2026-10-08T10:00')
  expect(await backupStatus(world)).toMatchObject({ isDue: true })
})
