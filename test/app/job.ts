import { fillDraft } from '../../lib/app/composer/fill-draft'
import { issueInvoice } from '../../lib/app/composer/issue-invoice'
import { openComposer } from '../../lib/app/composer/open-composer'
import { reportSend } from '../../lib/app/drafts/report-send'
import type { World } from '../../lib/app/world'
import type { InvoiceDraft } from '../../lib/domain/invoice/draft'
import type { SendReport } from '../../lib/ports/sessions'
import type { SendSignal } from '../../lib/ports/webmail'
import { aDraft } from '../builders/draft'

export const FRAME = { tabId: 7, frameId: 0 }
export const ELLA = { name: 'Ella Moreau', email: 'ella@northlight.example' }
const THREAD = { host: 'gmail', threadId: '18c2', subject: 'Invoice 2026-001' } as const

export const PIECES = {
  file: { name: 'invoice-2026-001.pdf', type: 'application/pdf', base64: 'JVBERg==' },
  block: { html: '<div data-plainvoice-block></div>', text: 'Invoice 2026-001' },
  subject: 'Invoice 2026-001',
}

/** Presses Invoice in a compose window. */
export async function openIn(world: World, view = 'gmail-1', draftId?: string): Promise<string> {
  const { session } = await openComposer(world, FRAME, {
    view,
    kind: 'new',
    host: 'gmail',
    recipients: [ELLA],
    ...(draftId === undefined ? {} : { draftId }),
  })
  return session
}

/** Issues an invoice in a composer and returns its id. */
export async function issueIn(
  world: World,
  session: string,
  { command = world.ids.next(), draft = aDraft() }: { command?: string; draft?: InvoiceDraft } = {},
): Promise<string> {
  const issued = await issueInvoice(world, FRAME.tabId, { command, session, draft })
  if (!issued.ok) throw new Error(`Not issued: ${issued.code}`)
  return issued.invoiceId
}

export function fillIn(world: World, session: string, invoiceId: string) {
  return fillDraft(world, FRAME.tabId, session, { documentId: invoiceId, ...PIECES })
}

export function signal(
  world: World,
  signal: SendSignal,
  {
    view = 'gmail-1',
    ...more
  }: Partial<Pick<SendReport, 'view' | 'sentFrom' | 'draftId' | 'holds' | 'closesWithMail' | 'thread'>> = {},
) {
  return reportSend(world, FRAME, {
    view,
    host: 'gmail',
    signal,
    thread: THREAD,
    ...more,
  })
}

/** The whole way to a sent invoice; returns its id. */
export async function sentInvoice(
  world: World,
  how: SendSignal = 'confirmed',
  view = 'gmail-1',
  draft: InvoiceDraft = aDraft(),
) {
  const session = await openIn(world, view)
  const invoiceId = await issueIn(world, session, { draft })
  await fillIn(world, session, invoiceId)
  await signal(world, how, { view })
  return invoiceId
}
