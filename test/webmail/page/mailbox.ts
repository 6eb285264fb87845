/** What happens in a mailbox, as functions over its state. */

import { decimalOfHexId, legacyHexId, outlookConversationId } from '../ids'
import type { Attachment, Draft, Mail, PageConfig, Person, SeedMail, SentMail, Thread } from '../model'
import { escapeHtml } from './html'

export interface MailboxState {
  threads: Thread[]
  drafts: Draft[]
  sent: SentMail[]
  /** Drafts of sent mails, kept while the send can be undone. */
  undoable: Draft[]
  /** How many drafts this mailbox has begun, from which their ids follow. */
  draftsBegun: number
}

/** Ids of drafts differ between the accounts of a browser. */
const DRAFTS_OF_A_SLOT = 1_000

export function seedMailbox(config: PageConfig): MailboxState {
  return {
    threads: config.threads.map((seed) => {
      const id =
        seed.id ??
        (config.host === 'outlook' ? outlookConversationId(seed.subject) : legacyHexId(seed.subject))
      return {
        id,
        ...(config.host === 'gmail' ? { permId: `thread-f:${decimalOfHexId(id)}` } : {}),
        subject: seed.subject,
        unread: seed.unread ?? false,
        messages: seed.messages.map((mail, index) => receivedMail(config, `${id}/${index}`, mail)),
      }
    }),
    drafts: [],
    sent: [],
    undoable: [],
    draftsBegun: config.slot * DRAFTS_OF_A_SLOT,
  }
}

function receivedMail(config: PageConfig, source: string, mail: SeedMail): Mail {
  const legacyId = legacyHexId(source)
  return {
    id: config.host === 'gmail' ? `msg-f:${decimalOfHexId(legacyId)}` : legacyId,
    legacyId,
    from: mail.from,
    to: mail.to ?? [config.account],
    cc: mail.cc ?? [],
    bcc: [],
    html: mail.html ?? `<div dir="ltr">${escapeHtml(mail.text).replaceAll('\n', '<br>')}</div>`,
    text: mail.text,
    attachments: mail.attachments ?? [],
    at: mail.at,
  }
}

export function threadById(state: MailboxState, id: string): Thread | undefined {
  return state.threads.find((thread) => thread.id === id)
}

export function putDraft(state: MailboxState, draft: Draft): void {
  state.drafts = [draft, ...state.drafts.filter(({ id }) => id !== draft.id)]
}

export function dropDraft(state: MailboxState, id: string): void {
  state.drafts = state.drafts.filter((draft) => draft.id !== id)
}

export interface Dispatch {
  draft: Draft
  /** The body as it goes out, which may differ from the draft's. */
  html: string
  threadId: string
  text: string
  from: Person
  at: string
  scheduled?: string
}

/** Turns a draft into a sent mail, which joins its thread unless it waits for its time. */
export function dispatchDraft(
  state: MailboxState,
  { draft, html, threadId, text, from, at, scheduled }: Dispatch,
): SentMail {
  const { id, to, cc, bcc, subject, attachments } = draft
  const sent: SentMail = { id, threadId, from, to, cc, bcc, subject, html, text, attachments, at }
  if (scheduled !== undefined) sent.scheduled = scheduled
  dropDraft(state, id)
  state.undoable = [...state.undoable.filter((each) => each.id !== id), { ...draft, threadId }]
  state.sent = [...state.sent, sent]
  if (scheduled === undefined) {
    addToThread(state, threadId, draft, { id, from, to, cc, bcc, html, text, attachments, at })
  }
  return sent
}

function addToThread(state: MailboxState, threadId: string, draft: Draft, mail: Mail): void {
  const known = threadById(state, threadId)
  const thread: Thread = known ?? {
    id: threadId,
    ...(draft.permId === undefined ? {} : { permId: draft.permId }),
    subject: draft.subject,
    unread: false,
    messages: [],
  }
  thread.messages = [...thread.messages, mail]
  state.threads = [thread, ...state.threads.filter(({ id }) => id !== threadId)]
}

/** Takes a sent mail back; its draft returns. */
export function takeBack(state: MailboxState, mailId: string): Draft | undefined {
  const kept = state.undoable.find(({ id }) => id === mailId)
  const sent = state.sent.find(({ id }) => id === mailId)
  if (!kept || !sent) return undefined
  const draft: Draft = { ...kept, savedAt: sent.at }
  state.undoable = state.undoable.filter(({ id }) => id !== mailId)
  state.sent = state.sent.filter(({ id }) => id !== mailId)
  for (const thread of state.threads) thread.messages = thread.messages.filter(({ id }) => id !== mailId)
  state.threads = state.threads.filter(({ messages }) => messages.length > 0)
  putDraft(state, draft)
  return draft
}

/**
 * The moment after which a send stands and the host has given the mail its second id. One that waits for its time can
 * be taken back until then.
 */
export function settleSend(state: MailboxState, mailId: string): void {
  if (state.sent.some(({ id, scheduled }) => id === mailId && scheduled !== undefined)) return
  state.undoable = state.undoable.filter(({ id }) => id !== mailId)
  for (const mail of state.threads.flatMap(({ messages }) => messages)) {
    if (mail.id === mailId) mail.legacyId ??= legacyHexId(mail.id)
  }
}

export function markRead(state: MailboxState, threadId: string): void {
  const thread = threadById(state, threadId)
  if (thread) thread.unread = false
}

export interface ClientReply {
  from?: Person
  text: string
  attachments?: Attachment[]
}

export function receiveReply(
  state: MailboxState,
  config: PageConfig,
  threadId: string,
  reply: ClientReply,
  at: string,
): void {
  const thread = threadById(state, threadId)
  if (!thread) throw new Error(`There is no thread ${threadId} to answer in`)
  const from = reply.from ?? otherParty(thread, config)
  const mail = receivedMail(config, `${threadId}/${thread.messages.length}`, { ...reply, from, at })
  thread.messages = [...thread.messages, mail]
  thread.unread = true
  state.threads = [thread, ...state.threads.filter(({ id }) => id !== threadId)]
}

function otherParty(thread: Thread, config: PageConfig): Person {
  const people = thread.messages.flatMap(({ from, to }) => [from, ...to]).reverse()
  return people.find((person) => !isOwner(config, person)) ?? config.account
}

/** By the account's address or by another that it writes from. */
export function isOwner({ account, aliases }: PageConfig, { email }: Person): boolean {
  return [account, ...aliases].some((own) => own.email === email)
}

export type Folder = 'inbox' | 'sent' | 'all'

/** The conversations of a folder, the latest first. */
export function threadsIn(state: MailboxState, folder: Folder, config: PageConfig): Thread[] {
  const isOwn = ({ from }: Mail) => isOwner(config, from)
  const belongs: Record<Folder, (thread: Thread) => boolean> = {
    inbox: ({ messages }) => messages.some((mail) => !isOwn(mail)),
    sent: ({ messages }) => messages.some(isOwn),
    all: () => true,
  }
  return state.threads.filter(belongs[folder]).sort((a, b) => lastOf(b).at.localeCompare(lastOf(a).at))
}

export function lastOf(thread: Thread): Mail {
  const mail = thread.messages.at(-1)
  if (!mail) throw new Error(`Thread ${thread.id} is empty`)
  return mail
}
