import { renderInvoicePdf } from '../../lib/adapters/pdf/invoice-pdf'
import { fillDraft } from '../../lib/app/composer/fill-draft'
import { issueInvoice } from '../../lib/app/composer/issue-invoice'
import { openComposer } from '../../lib/app/composer/open-composer'
import { mailBlock } from '../../lib/app/document/mail-block'
import { invoiceFileName, invoiceSubject } from '../../lib/app/document/subject'
import { reportSend } from '../../lib/app/drafts/report-send'
import { recordPayment } from '../../lib/app/invoices/record-payment'
import { saveProfile } from '../../lib/app/settings/settings'
import { addDays, type PlainDate } from '../../lib/domain/calendar/plain-date'
import { documentOf, type InvoiceDocument } from '../../lib/domain/document/invoice-document'
import type { IssuedInvoice } from '../../lib/domain/invoice/content'
import type { InvoiceDraft } from '../../lib/domain/invoice/draft'
import type { MailThread } from '../../lib/domain/invoice/mail-thread'
import { newDraft, newLine } from '../../lib/domain/invoice/new-draft'
import type { ClientLanguage } from '../../lib/domain/party/party'
import { builtFonts } from '../adapters/pdf/fonts'
import { memoryArea, type PastWorld, pastWorld } from './past-world'
import { issueDateOf, PAST_INVOICES, type PastInvoice, PROFILE_FORM, SELLER } from './sample-data'
import { livePastEstimate, type PastEstimate } from './sample-estimates'

/** An invoice of the past as its mail was sent. */
export interface SentInvoice {
  readonly past: PastInvoice
  readonly invoice: IssuedInvoice
  readonly sentAt: number
  readonly subject: string
  readonly html: string
  readonly text: string
}

export interface SampleLedger {
  /** What `storage.local` holds after all this. */
  readonly items: Readonly<Record<string, unknown>>
  readonly sent: readonly SentInvoice[]
}

/** Lives through a past with the product's own use cases, each invoice on its day; the sample's, unless told otherwise. */
export async function sampleLedger(
  today: PlainDate,
  invoices: readonly PastInvoice[] = PAST_INVOICES,
  estimates: readonly PastEstimate[] = [],
): Promise<SampleLedger> {
  const local = memoryArea()
  const world = pastWorld(local.area)
  const sent: SentInvoice[] = []
  world.moveTo(addDays(today, -60))
  await done(saveProfile(world, SELLER, PROFILE_FORM))
  for (const [index, past] of invoices.entries()) {
    sent.push(await livePastInvoice(world, past, index + 1, today))
  }
  for (const [index, past] of estimates.entries()) {
    await livePastEstimate(world, past, invoices.length + index + 1, today)
  }
  await beginHere(world)
  return { items: local.items(), sent }
}

/** The browser that gets this past has no second copy of it yet; to one that has many commits, that would be a loss. */
async function beginHere({ store }: PastWorld): Promise<void> {
  const [meta] = await store.load('meta', [''])
  if (meta?.kind !== 'ok') throw new Error('The sample ledger has no beginning')
  await store.write([
    { kind: 'meta', id: '', data: { ...meta.data, revision: 1 } },
    { kind: 'journal', id: '', data: [] },
  ])
}

/** Yahoo Mail is at one address alone. */
const ORIGIN = {
  gmail: { origin: 'https://mail.google.com' },
  outlook: { origin: 'https://outlook.live.com' },
  yahoo: {},
} as const

async function livePastInvoice(
  world: PastWorld,
  past: PastInvoice,
  tabId: number,
  today: PlainDate,
): Promise<SentInvoice> {
  const { client, host, threadId } = past
  world.moveTo(issueDateOf(past, today))
  const frame = { tabId, frameId: 0 }
  const view = `past-${tabId}`
  const recipients = [{ name: client.contactName, email: client.email }]
  const { session } = await openComposer(world, frame, { view, kind: 'new', host, recipients })
  const issued = await issueInvoice(world, tabId, {
    command: world.ids.next(),
    session,
    draft: draftOf(past, world.clock.today(), tabId),
  })
  if (!issued.ok) throw new Error(`The sample invoice was refused: ${issued.code}`)
  const { invoiceId, invoice } = issued
  const document = documentOf(invoice)
  const block = mailBlock(document, invoice.language)
  const subject = invoiceSubject(document, invoice.language)
  const file = {
    name: invoiceFileName(document, invoice.language),
    type: 'application/pdf',
    base64: await pdfOf(document, invoice.language),
  }
  await done(fillDraft(world, tabId, session, { documentId: invoiceId, file, block, subject }))
  const thread: MailThread = {
    host,
    ...ORIGIN[host],
    account: SELLER.email,
    threadId,
    subject,
  }
  await reportSend(world, frame, { view, host, signal: past.sent, thread })
  const sentAt = world.clock.now()
  if (past.paidDaysAgo !== undefined) {
    const on = addDays(today, -past.paidDaysAgo)
    world.moveTo(on)
    await done(
      recordPayment(world, { command: world.ids.next(), invoiceId, amount: invoice.totals.total, on }),
    )
  }
  return { past, invoice, sentAt, subject, ...block }
}

/** Made once for the whole past: subsetting the fonts takes a while. */
let fonts: ReturnType<typeof builtFonts> | undefined

async function pdfOf(document: InvoiceDocument, language: ClientLanguage): Promise<string> {
  fonts ??= builtFonts()
  const pdf = await renderInvoicePdf(document, language, await fonts)
  if (!pdf.ok) throw new Error(`The sample has characters that cannot be printed: ${pdf.characters}`)
  return Buffer.from(pdf.bytes).toString('base64')
}

function draftOf(past: PastInvoice, today: PlainDate, ordinal: number): InvoiceDraft {
  const lines = past.lines.map((line, index) => ({
    ...newLine(`${ordinal}-${index}`, SELLER, past.client),
    ...line,
  }))
  return { ...newDraft(SELLER, past.client, today, ''), lines }
}

async function done(result: Promise<{ readonly ok: boolean }>): Promise<void> {
  const { ok, ...rest } = await result
  if (!ok) throw new Error(`A step of the sample was refused: ${JSON.stringify(rest)}`)
}
