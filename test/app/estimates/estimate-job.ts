import { fillDraft } from '../../../lib/app/composer/fill-draft'
import { openComposer } from '../../../lib/app/composer/open-composer'
import { reportSend } from '../../../lib/app/drafts/report-send'
import { answerEstimate } from '../../../lib/app/estimates/answer-estimate'
import { issueEstimate } from '../../../lib/app/estimates/issue-estimate'
import { startDraftScript } from '../../../lib/app/mail/mail-page'
import { reportMailTask } from '../../../lib/app/mail/mail-tasks'
import type { World } from '../../../lib/app/world'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { Estimate } from '../../../lib/domain/estimate/estimate'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { aDraft } from '../../builders/draft'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { ELLA, FRAME, fillIn, openIn, PIECES, signal } from '../job'

export function anEstimateDraft(changes: Partial<InvoiceDraft> = {}): InvoiceDraft {
  return { ...aDraft({ term: { kind: 'days', days: 30 }, ...changes }), kind: 'estimate' }
}

/** Issues an estimate in a composer and gives its id. */
export async function offerIn(
  world: World,
  session: string,
  { command = world.ids.next(), draft = anEstimateDraft(), tabId = FRAME.tabId } = {},
): Promise<string> {
  const issued = await issueEstimate(world, tabId, { command, session, draft })
  if (!issued.ok) throw new Error(`Not issued: ${issued.code}`)
  return issued.estimate.id
}

/** Monday 23 November: an estimate of €1,280.10 to Northlight is sent. */
export async function worldWithEstimate(): Promise<FakeWorld> {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  const session = await openIn(world)
  await fillIn(world, session, await offerIn(world, session))
  await signal(world, 'confirmed')
  return world
}

export function estimateIn(world: FakeWorld): Estimate {
  const [estimate] = world.store.all('estimate').values()
  if (!estimate) throw new Error('No estimate')
  return estimate
}

export function agree(world: FakeWorld, { command = world.ids.next(), on = '2026-11-24' } = {}) {
  const { id: estimateId, versions } = estimateIn(world)
  const answer = { kind: 'agreed', on: plainDate(on), note: '' } as const
  return answerEstimate(world, { command, estimateId, version: versions.length - 1, answer })
}

/** The page that was opened comes up: its mail stands in the window `view`, and the composer opens in it. */
export async function mailAppears(world: World, tabId: number, view: string) {
  const frame = { tabId, frameId: 0 }
  const { tasks } = await startDraftScript(world, frame)
  for (const { taskId } of tasks)
    await reportMailTask(world, frame, { taskId, view, draftId: `draft-${view}`, outcome: 'filled' })
  const request = {
    view,
    kind: 'reply',
    host: 'gmail',
    recipients: [ELLA],
    draftId: `draft-${view}`,
  } as const
  const { session } = await openComposer(world, frame, request)
  return { session, tasks }
}

/** Fills the mail of a prepared draft and sends it. */
export async function sendFrom(
  world: World,
  { tabId, view, session, documentId }: { tabId: number; view: string; session: string; documentId: string },
) {
  await fillDraft(world, tabId, session, { documentId, ...PIECES })
  const thread = { host: 'gmail', threadId: '18c2', subject: 'The new site' } as const
  await reportSend(world, { tabId, frameId: 0 }, { view, host: 'gmail', signal: 'confirmed', thread })
}
