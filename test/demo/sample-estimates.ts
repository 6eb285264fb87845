import { fillDraft } from '../../lib/app/composer/fill-draft'
import { openComposer } from '../../lib/app/composer/open-composer'
import { reportSend } from '../../lib/app/drafts/report-send'
import { answerEstimate } from '../../lib/app/estimates/answer-estimate'
import { issueEstimate } from '../../lib/app/estimates/issue-estimate'
import { addDays, type PlainDate } from '../../lib/domain/calendar/plain-date'
import type { EstimateAnswer } from '../../lib/domain/estimate/estimate'
import { newDraft, newLine } from '../../lib/domain/invoice/new-draft'
import type { Client } from '../../lib/domain/party/party'
import type { PastWorld } from './past-world'
import { KAISLA, LINDBERG, NORTHLIGHT, SELLER } from './sample-data'

/** What was offered to a client, and what they said; nothing yet, by default. */
export interface PastEstimate {
  readonly client: Client
  readonly threadId: string
  readonly offeredDaysAgo: number
  readonly description: string
  readonly quantity: string
  readonly unitPrice: string
  readonly answer?: { readonly kind: EstimateAnswer['kind']; readonly daysAgo: number; readonly note: string }
}

/** One that waits for its answer, one that was agreed to and one that was not. */
export const PICTURE_ESTIMATES: readonly PastEstimate[] = [
  {
    client: LINDBERG,
    threadId: '18e0000000000001',
    offeredDaysAgo: 20,
    description: 'Photographs of the new wing',
    quantity: '12',
    unitPrice: '95.00',
    answer: { kind: 'declined', daysAgo: 16, note: '' },
  },
  {
    client: KAISLA,
    threadId: '18e0000000000002',
    offeredDaysAgo: 11,
    description: 'Ikkunateippaukset',
    quantity: '9',
    unitPrice: '68,00',
    answer: { kind: 'agreed', daysAgo: 8, note: '' },
  },
  {
    client: NORTHLIGHT,
    threadId: '18e0000000000003',
    offeredDaysAgo: 2,
    description: 'Spring campaign, writing and layout',
    quantity: '24',
    unitPrice: '92.00',
  },
]

/** Offers it on its day, and hears what the client says. */
export async function livePastEstimate(
  world: PastWorld,
  past: PastEstimate,
  tabId: number,
  today: PlainDate,
): Promise<void> {
  const { client, threadId, description, quantity, unitPrice, answer } = past
  world.moveTo(addDays(today, -past.offeredDaysAgo))
  const frame = { tabId, frameId: 0 }
  const view = `past-${tabId}`
  const { session } = await openComposer(world, frame, {
    view,
    kind: 'new',
    host: 'gmail',
    recipients: [{ name: client.contactName, email: client.email }],
  })
  const line = {
    ...newLine(`${tabId}-0`, SELLER, client),
    description,
    quantity,
    unit: 'hour' as const,
    unitPrice,
  }
  const issued = await issueEstimate(world, tabId, {
    command: world.ids.next(),
    session,
    draft: { ...newDraft(SELLER, client, world.clock.today(), ''), kind: 'estimate', lines: [line] },
  })
  if (!issued.ok) throw new Error(`The sample estimate was refused: ${issued.code}`)
  const { id: estimateId, number } = issued.estimate
  await fillDraft(world, tabId, session, {
    documentId: estimateId,
    file: { name: `${number}.pdf`, type: 'application/pdf', base64: '' },
    block: { html: '', text: '' },
    subject: number,
  })
  const thread = {
    host: 'gmail',
    origin: 'https://mail.google.com',
    account: SELLER.email,
    threadId,
    subject: number,
  } as const
  await reportSend(world, frame, { view, host: 'gmail', signal: 'confirmed', thread })
  if (!answer) return
  const { kind, daysAgo, note } = answer
  const on = addDays(today, -daysAgo)
  world.moveTo(on)
  const said = await answerEstimate(world, {
    command: world.ids.next(),
    estimateId,
    version: issued.version,
    answer: { kind, on, note },
  })
  if (!said.ok) throw new Error(`The answer of the sample was refused: ${said.code}`)
}
