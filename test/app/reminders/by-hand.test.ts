import { expect, test } from 'vitest'
import { undoCommand } from '../../../lib/app/ledger/undo-command'
import { recordByHand, reverseByHand } from '../../../lib/app/reminders/by-hand'
import { recordReminder } from '../../../lib/app/reminders/record-reminder'
import { showOverview } from '../../../lib/app/show-overview'
import { tick } from '../../../lib/app/tick'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { sentInvoice } from '../job'

async function tasks(world: FakeWorld) {
  const answer = await showOverview(world)
  if (!answer.ok) throw new Error(answer.code)
  return answer.overview.tasks.map((task) => (task.kind === 'byHand' ? task.step : task.kind))
}

test('after the last reminder a person calls, then writes on paper; each word can be taken back', async () => {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  const invoiceId = await sentInvoice(world)
  world.clock.set('2027-01-08T10:00')
  await recordReminder(world, { command: 'R', invoiceId, stage: 'formal' })
  world.clock.set('2027-01-15T10:00')
  expect(await tasks(world)).toEqual(['call'])
  await tick(world)
  expect(world.seen.badge).toBe(1)
  expect(world.seen.shown).toEqual([])

  await recordByHand(world, { command: 'C', invoiceId, step: 'call', outcome: 'done' })
  expect(await tasks(world)).toEqual([])
  await undoCommand(world, { command: 'U', undo: 'C' })
  expect(await tasks(world)).toEqual(['call'])

  await recordByHand(world, { command: 'S', invoiceId, step: 'call', outcome: 'skipped' })
  expect(await tasks(world)).toEqual(['writtenDemand'])
  await reverseByHand(world, { command: 'B', invoiceId, step: 'call' })
  expect(await tasks(world)).toEqual(['call'])
  await undoCommand(world, { command: 'V', undo: 'B' })
  expect(await tasks(world)).toEqual(['writtenDemand'])
})
