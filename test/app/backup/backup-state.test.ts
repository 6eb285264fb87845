import { expect, test } from 'vitest'
import { backupStatus, noteBackup } from '../../../lib/app/backup/backup-state'
import { fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'

test('counts what happened since the last backup, and says when it is time', async () => {
  const world = await fakeWorld('2026-10-01T10:00').withProfile()
  expect(await backupStatus(world)).toEqual({ changes: 0, isDue: false })
  await sentInvoice(world)
  await sentInvoice(world, 'confirmed', 'gmail-2')
  const { changes } = await backupStatus(world)
  expect(changes).toBe(world.store.all('event').size)
  await noteBackup(world, changes)
  expect(await backupStatus(world)).toEqual({ changes: 0, isDue: false, madeOn: '2026-10-01' })
  world.clock.set('2026-11-23T10:00')
  expect(await backupStatus(world)).toMatchObject({ isDue: false })
  await sentInvoice(world, 'confirmed', 'gmail-3')
  expect(await backupStatus(world)).toMatchObject({ isDue: true, madeOn: '2026-10-01' })
})
