import { openComposer } from '../../../lib/app/composer/open-composer'
import { startDraftScript } from '../../../lib/app/mail/mail-page'
import { reportMailTask } from '../../../lib/app/mail/mail-tasks'
import { repeatInvoice } from '../../../lib/app/recurring/recurring-plans'
import { writeInvoice } from '../../../lib/app/recurring/write-invoice'
import type { World } from '../../../lib/app/world'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { dueInvoices } from '../../../lib/domain/recurring/due-invoices'
import type { RecurringRecord } from '../../../lib/domain/recurring/occurrences'
import type { Schedule } from '../../../lib/domain/recurring/schedule'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { ELLA, sentInvoice } from '../job'

export const MONTHLY: Schedule = {
  rhythm: { unit: 'month', every: 1, anchorDay: 1 },
  firstDate: plainDate('2026-12-01'),
  end: { kind: 'open' },
  weekend: 'nextBusinessDay',
}

/** Monday 23 November: an invoice to Northlight is sent and comes back on the first of each month. */
export async function worldWithPlan(schedule: Schedule = MONTHLY): Promise<FakeWorld> {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  const invoiceId = await sentInvoice(world)
  const result = await repeatInvoice(world, { command: 'REPEAT', invoiceId, schedule })
  if (!result.ok) throw new Error(result.code)
  return world
}

export function planIn(world: FakeWorld): RecurringRecord {
  const [record] = world.store.all('recurring').values()
  if (!record) throw new Error('No plan')
  return record
}

/** The days of the invoices that wait. */
export function waiting(world: FakeWorld): readonly string[] {
  const records = [...world.store.all('recurring').values()]
  return dueInvoices({ records, today: world.clock.today(), country: 'FI' }).map(({ date }) => date)
}

export function write(world: FakeWorld, date: string, { command = `WRITE ${date}`, again = false } = {}) {
  const { id: planId } = planIn(world).plan
  return writeInvoice(world, { command, planId, date: plainDate(date), again })
}

/** The opened mail page comes up: the new mail appears in the window `view`, and the composer opens in it. */
export async function mailAppears(world: World, tabId: number, view = 'gmail-1', draftId?: string) {
  const frame = { tabId, frameId: 0 }
  const draft = draftId === undefined ? {} : { draftId }
  const { tasks } = await startDraftScript(world, frame)
  for (const { taskId } of tasks)
    await reportMailTask(world, frame, { taskId, view, ...draft, outcome: 'filled' })
  const request = { view, kind: 'new', host: 'gmail', recipients: [ELLA], ...draft } as const
  const { session } = await openComposer(world, frame, request)
  return { session, opensComposer: tasks.map(({ opensComposer }) => opensComposer) }
}
