import type { PlainDate } from '../../domain/calendar/plain-date'
import { type CheckPreferences, USUAL_PREFERENCES } from '../../domain/checks/preferences'
import type { CheckContext } from '../../domain/checks/types'
import type { MailThread, WebmailHost } from '../../domain/invoice/mail-thread'
import { threadNames } from '../../domain/invoice/thread-name'
import type { Addressees } from '../../domain/party/addressees'
import type { Seller } from '../../domain/party/party'
import type { SentFile } from '../../ports/draft-frames'
import type { SeenFinding } from '../../ports/notices'
import type { MailPurpose, MailTask } from '../../ports/sessions'
import type { MailFrame } from '../../ports/tabs'
import { endFrame } from '../composer/composer-session'
import { viewName } from '../drafts/names'
import { PARTS } from '../ledger/index-parts'
import { reading } from '../ledger/reading'
import { recordOf, recordsOf } from '../ledger/records'
import { checkPreferences } from '../settings/check-preferences'
import { screenLanguage } from '../settings/settings'
import type { World } from '../world'
import { tasksOfTab } from './tab-tasks'

export interface DraftScriptStart {
  readonly today: PlainDate
  readonly country?: string
  readonly currency?: string
  /** What the checks compare a mail with. */
  readonly seller?: NonNullable<CheckContext['seller']>
  readonly checks: CheckPreferences
  readonly tasks: readonly WaitingMail[]
}

/** A mail of ours as the page that is to hold it learns of it. */
export interface WaitingMail extends Pick<Addressees, 'adds'> {
  readonly taskId: string
  readonly thread: MailThread
  readonly text: string
  readonly isNewMail: boolean
  readonly wasToOthers?: boolean
  /** The number of another invoice whose reminder stands unsent in the conversation. */
  readonly standing?: string
  /** A prepared invoice waits in the composer of this mail. */
  readonly opensComposer: boolean
  /** The invoice as it was sent, for a reminder; absent where it was not kept. */
  readonly file?: SentFile
}

/** What the checks compare a mail with of the seller. */
export function checkedSeller({ name, taxId, phone, methods }: Seller): NonNullable<CheckContext['seller']> {
  const ibans = methods.flatMap((method) => (method.kind === 'iban' ? [method.iban] : []))
  const [iban] = ibans
  return { name, taxId, phone, ...(iban === undefined ? {} : { iban, ibans }) }
}

/** Puts the draft script into a frame in which a compose window appeared. */
export async function injectDraftScript(
  world: Pick<World, 'store' | 'tabs' | 'browserLanguage'>,
  frame: MailFrame,
  host: WebmailHost,
): Promise<void> {
  const known = await reading(async () => ({ ok: true as const, language: await screenLanguage(world) }))
  await world.tabs.injectDraftScript(frame, host, known.ok ? known.language : world.browserLanguage)
}

/**
 * A draft script begins in a page: what was known of this frame belonged to the page before. It learns what its
 * checks need and which mail to fill, and no more. With damaged storage the checks go on without the profile.
 */
export async function startDraftScript(
  world: Pick<World, 'store' | 'sessions' | 'clock'>,
  frame: MailFrame,
): Promise<DraftScriptStart> {
  await endFrame(world, frame.tabId, frame.frameId)
  const tasks = await tasksOfTab(world, frame.tabId)
  const known = await reading(async () => ({
    ok: true as const,
    seller: await recordOf(world.store, 'profile'),
    checks: await checkPreferences(world.store),
  }))
  const seller = known.ok ? known.seller : undefined
  return {
    today: world.clock.today(),
    checks: known.ok ? known.checks : USUAL_PREFERENCES,
    ...(seller
      ? { country: seller.address.country, currency: seller.currency, seller: checkedSeller(seller) }
      : {}),
    tasks: await Promise.all(tasks.map(({ id, data }) => waitingMail(world.store, id, data))),
  }
}

async function waitingMail(
  store: World['store'],
  taskId: string,
  { purpose, thread, mail, isNewMail, wasToOthers }: MailTask,
): Promise<WaitingMail> {
  const [kept] = purpose.what === 'reminder' ? await store.load('file', [purpose.key.invoiceId]) : []
  const found = await reading(async () => ({
    ok: true as const,
    standing: await standingReminder(store, invoiceOf(purpose), thread),
  }))
  return {
    taskId,
    thread,
    text: mail.body,
    adds: mail.adds,
    isNewMail,
    ...(wasToOthers ? { wasToOthers } : {}),
    opensComposer: purpose.what === 'draft',
    ...(kept?.kind === 'ok' ? { file: kept.data } : {}),
    ...(found.ok && found.standing !== undefined ? { standing: found.standing } : {}),
  }
}

/** The invoice that a mail is about, if any. */
function invoiceOf(purpose: MailPurpose): string | undefined {
  if (purpose.what === 'reminder') return purpose.key.invoiceId
  return purpose.what === 'thanks' ? purpose.invoiceId : undefined
}

/** The number of another invoice whose reminder stands unsent in a conversation, as far as is known. */
async function standingReminder(
  store: World['store'],
  invoiceId: string | undefined,
  thread: MailThread,
): Promise<string | undefined> {
  const reminders = (await recordsOf(store, 'reminders', PARTS)).flat()
  const open = (await recordsOf(store, 'openIndex', PARTS)).flat()
  const isStanding = (id: string) =>
    reminders.some(({ invoiceId: of, mail }) => of === id && mail?.state === 'inserted' && !mail.likelySent)
  const names = threadNames(thread)
  return open.find(
    ({ id, threadName = '' }) => id !== invoiceId && names.includes(threadName) && isStanding(id),
  )?.number
}

/** True when something waits to be filled in this tab. */
export async function wantsDraftScript(
  world: Pick<World, 'sessions' | 'clock'>,
  { tabId }: MailFrame,
): Promise<boolean> {
  return (await tasksOfTab(world, tabId)).length > 0
}

interface SeenDraft {
  readonly view: string
  readonly findings: readonly SeenFinding[]
  readonly isPartGone: boolean
}

/** Keeps what the checks found in a draft and shows it in the composers open on it. */
export async function noteFindings(
  { sessions, notices }: Pick<World, 'sessions' | 'notices'>,
  frame: MailFrame,
  { view, findings, isPartGone }: SeenDraft,
): Promise<void> {
  const name = viewName(frame, view)
  await sessions.put('view', name, { ...((await sessions.get('view', name)) ?? frame), findings })
  for (const { id, data } of await sessions.all('composer')) {
    if (viewName(data.frame, data.view) !== name) continue
    await notices.publish({ type: 'findingsChanged', session: id, findings, isPartGone })
  }
}
