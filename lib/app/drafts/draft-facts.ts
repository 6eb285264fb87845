import type { PlainDate } from '../../domain/calendar/plain-date'
import type { CheckContext, InvoiceInMail } from '../../domain/checks/types'
import { isNameOf } from '../../domain/document/shown-file-name'
import { agreedWork } from '../../domain/estimate/agreement'
import type { IssuedInvoice } from '../../domain/invoice/content'
import { dueDateIn } from '../../domain/invoice/draft-due-date'
import type { FilledPieces } from '../../domain/invoice/filled-pieces'
import { type Invoice, lifecycleOf } from '../../domain/invoice/invoice'
import type { WebmailHost } from '../../domain/invoice/mail-thread'
import { isStatedAlike } from '../../domain/invoice/stated-alike'
import type { Money } from '../../domain/money/money'
import { addresseesOf } from '../../domain/party/addressees'
import type { Client } from '../../domain/party/party'
import { overtakenReminder } from '../../domain/reminders/overtaken'
import { isSameKey, type ReminderKey } from '../../domain/reminders/reminder-row'
import type { DraftRecord } from '../../ports/store'
import type { MailFrame } from '../../ports/tabs'
import { clientOf, clientToday, knownClients } from '../clients/client-book'
import { sellerOf } from '../invoices/credit-notes'
import { partOf } from '../ledger/index-parts'
import { reading } from '../ledger/reading'
import { type RecordReader, readerOf, recordOf } from '../ledger/records'
import { checkedSeller } from '../mail/mail-page'
import type { World } from '../world'
import { bindView } from './bind-view'
import { draftKeyFor } from './draft-index'
import { unsentInDrafts } from './held-by-drafts'
import { issueAt } from './issued-as-filled'
import { draftName, viewName } from './names'
import { reminderIn } from './report-send'

/** What the checks of one draft are told besides what holds for all. */
export interface DraftFacts extends Pick<CheckContext, 'otherClients' | 'overtaken'> {
  /** As by now, which the page began without. */
  readonly seller?: NonNullable<CheckContext['seller']>
  readonly stage?: 'reminder' | 'finalNotice' | 'other'
  readonly client?: CheckedClient
  readonly estimate?: Money
  readonly invoice?: Pick<InvoiceInMail, 'number' | 'total' | 'dueDate' | 'poNumber'>
}

type FactsWorld = Pick<World, 'store' | 'sessions' | 'clock' | 'drafts'>

type CheckedClient = Required<NonNullable<CheckContext['client']>>

export interface AskedDraft {
  readonly view: string
  readonly host: WebmailHost
  readonly draftId?: string
  /** The addresses it goes to. */
  readonly emails: readonly string[]
  /** The names of the files in it, but for a mail that is passed on. */
  readonly files: readonly string[]
}

/**
 * What the checks of a draft need to know of its client: names, addresses of its invoices and what was agreed. A mail
 * page is a stranger, so nothing is said unless an invoice, an estimate or a reminder of ours stands in the draft, or
 * it goes to an address of a client. A mail that holds an unsent invoice or estimate of ours, by its file and its
 * summary, is the draft of that from then on.
 */
export async function draftFacts(
  world: FactsWorld,
  frame: MailFrame,
  asked: AskedDraft,
): Promise<DraftFacts> {
  const known = await reading(async () => ({ ok: true as const, facts: await factsOf(world, frame, asked) }))
  return known.ok ? known.facts : {}
}

async function factsOf(world: FactsWorld, frame: MailFrame, asked: AskedDraft): Promise<DraftFacts> {
  const { store, sessions } = world
  const hostDraft = draftName(asked)
  const bound = await sessions.get('view', viewName(frame, asked.view))
  const known = bound?.draftKey ?? (await draftKeyFor(store, hostDraft))
  const reminder = bound?.reminder ?? (await foundAgain(world, frame, asked, hostDraft))
  const draftKey = known ?? (reminder ? undefined : await takenUp(world, frame, asked))
  const [kept, clients] = await Promise.all([
    draftKey === undefined ? undefined : recordOf(store, 'draft', draftKey),
    knownClients(store),
  ])
  const client =
    kept?.draft?.client ??
    (await remindedClient(store, reminder)) ??
    (await clientOf(
      { store, sessions },
      clients,
      asked.emails.map((email) => ({ email })),
    ))
  if (!client) return {}
  const estimate = await agreedTotal(store, kept)
  const invoice = await invoiceIn(store, kept, reminder)
  const seller = await recordOf(store, 'profile')
  const others = clients.filter(({ id, name }) => id !== client.id && name !== client.name)
  return {
    ...(seller ? { seller: checkedSeller(seller) } : {}),
    client: await checkedClient(store, client),
    otherClients: others.map(({ name }) => name),
    ...(estimate ? { estimate } : {}),
    ...invoiceOf(kept, invoice, { today: world.clock.today(), country: seller?.address.country }),
    ...remindedOf(reminder, invoice),
    ...(await overtakenIn(store, kept, invoice, reminder)),
  }
}

/**
 * The draft of an unsent invoice or estimate whose file and summary are in a mail that no draft is known for, as where a site gives it
 * no lasting name: the mail is that draft from now on.
 */
async function takenUp(
  world: FactsWorld,
  frame: MailFrame,
  { view, host, files }: AskedDraft,
): Promise<string | undefined> {
  if (files.length === 0) return undefined
  for (const { draftKey, fileName, block } of await unsentInDrafts(world, host)) {
    const isFileThere = files.some((shown) => isNameOf(shown, fileName))
    if (!isFileThere || !block || !(await world.drafts.holdsBlock(frame, view, block))) continue
    await bindView(world, frame, view, { draftKey })
    return draftKey
  }
  return undefined
}

/** A reminder in a draft that was closed with its page: this window is the one to tell of what becomes of its invoice. */
async function foundAgain(
  world: FactsWorld,
  frame: MailFrame,
  { view }: AskedDraft,
  hostDraft: string | undefined,
): Promise<ReminderKey | undefined> {
  const found = await reminderIn(world, hostDraft)
  if (!found) return undefined
  const { invoiceId, stage, revision } = found
  const reminder = { invoiceId, stage, revision }
  await bindView(world, frame, view, { reminder })
  return reminder
}

async function remindedClient(
  store: World['store'],
  reminder: ReminderKey | undefined,
): Promise<Client | undefined> {
  return reminder && (await recordOf(store, 'invoice', reminder.invoiceId))?.invoice.issued.client
}

async function checkedClient(store: World['store'], client: Client): Promise<CheckedClient> {
  const { id, name, contactName, address, needsPoNumber } = client
  const ways = await recordOf(store, 'reminderWays')
  return {
    name,
    contactName,
    country: address.country,
    needsPoNumber,
    emails: addresseesOf(client, await clientToday(store, client)).theirs,
    isConsumer: ways?.clients[id]?.consumerIn !== undefined,
  }
}

/** Of a draft that invoices an estimate. */
async function agreedTotal(store: World['store'], kept: DraftRecord | undefined): Promise<Money | undefined> {
  const key = kept?.estimate
  if (!key || key.version !== undefined) return undefined
  const estimate = await recordOf(store, 'estimate', key.estimateId)
  return estimate && agreedWork(estimate)?.total
}

/** The note before the due date reads as an invoice does, whose day it names; the others ask for what is late. */
function remindedOf(
  reminder: ReminderKey | undefined,
  invoice: Invoice | undefined,
): Pick<DraftFacts, 'stage' | 'invoice'> {
  if (!reminder) return {}
  if (reminder.stage !== 'beforeDue')
    return { stage: reminder.stage === 'formal' ? 'finalNotice' : 'reminder' }
  if (!invoice) return {}
  const { number, dueDate, poNumber } = invoice.issued
  return { invoice: { number, dueDate, poNumber } }
}

/** The invoice that stands in the mail, or that it reminds of. */
async function invoiceIn(
  store: World['store'],
  kept: DraftRecord | undefined,
  reminder: ReminderKey | undefined,
): Promise<Invoice | undefined> {
  const invoiceId = reminder?.invoiceId ?? (kept?.filled && kept.invoiceId)
  return invoiceId === undefined ? undefined : (await recordOf(store, 'invoice', invoiceId))?.invoice
}

/**
 * A reminder that its invoice does not need as it is any more; an unsent document, which has to leave with what is so of the
 * seller, and an invoice while its due date is to come.
 */
async function overtakenIn(
  store: World['store'],
  kept: DraftRecord | undefined,
  invoice: Invoice | undefined,
  reminder: ReminderKey | undefined,
): Promise<Pick<DraftFacts, 'overtaken'>> {
  if (reminder) {
    const rows = invoice && (await recordOf(store, 'reminders', partOf(invoice.id)))
    const mail = rows?.find((row) => isSameKey(row, reminder))?.mail
    const overtaken = invoice && mail && overtakenReminder(invoice, mail)
    return overtaken ? { overtaken } : {}
  }
  const read = readerOf(store)
  const unsent = kept?.filled && (await unsentIn(read, kept, kept.filled, invoice))
  if (!unsent) return {}
  const { seller, methods = [], credits, dueDate } = unsent
  const today = await sellerOf(read, unsent)
  const methodIds = methods.map(({ id }) => id)
  if (today && !isStatedAlike(seller, today, methodIds)) return { overtaken: { by: 'seller', params: {} } }
  return credits || !dueDate
    ? {}
    : { overtaken: { by: 'dueDate', params: { date: { date: dueDate } }, after: dueDate } }
}

/** The invoice, credit note or estimate that stands in the mail, as it stands there, while it has not left. */
async function unsentIn(
  read: RecordReader,
  { estimate: key }: DraftRecord,
  { issued }: FilledPieces,
  invoice: Invoice | undefined,
): Promise<
  | (Pick<IssuedInvoice, 'seller'> & Partial<Pick<IssuedInvoice, 'methods' | 'credits' | 'dueDate'>>)
  | undefined
> {
  if (invoice) {
    if (lifecycleOf(invoice) !== 'draft') return undefined
    const inMail = issued === undefined ? undefined : await issueAt(read, invoice.id, issued)
    return inMail?.invoice ?? invoice.issued
  }
  const version = key && (await read.load('estimate', key.estimateId))?.versions[key.version ?? -1]
  return version?.delivery === 'unsent' ? (version.inMail ?? version.content) : undefined
}

/** With an estimate or a credit note, nothing is to be paid. */
function invoiceOf(
  kept: DraftRecord | undefined,
  inserted: Invoice | undefined,
  { today, country }: { readonly today: PlainDate; readonly country: string | undefined },
): Pick<DraftFacts, 'stage' | 'invoice'> {
  const { draft, estimate } = kept ?? {}
  if (!draft) return {}
  const { kind, credits, poNumber } = draft
  if (kind === 'estimate' || credits || estimate?.version !== undefined)
    return { stage: 'other', invoice: {} }
  if (!inserted) return { invoice: { dueDate: dueDateIn(draft, today, country), poNumber } }
  const { number, totals, dueDate } = inserted.issued
  return { invoice: { number, total: totals.total, dueDate, poNumber } }
}
