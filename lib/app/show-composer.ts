import type { PlainDate } from '../domain/calendar/plain-date'
import type { InvoiceDraft } from '../domain/invoice/draft'
import { seriesOf } from '../domain/numbering/series'
import type { Client, Language, Seller } from '../domain/party/party'
import type { SeenFinding } from '../ports/notices'
import type { Recipient } from '../ports/webmail'
import { knownClients, payingRecipient, proposeClient } from './client-book'
import { composerSession } from './composer-session'
import { nextNumber } from './invoice-numbers'
import { viewName } from './names'
import { recordOf } from './records'
import { type Refused, reading } from './refusal'
import { screenLanguage } from './settings'
import type { World } from './world'

export interface ComposerStart {
  readonly ok: true
  /** Absent before the first set-up. */
  readonly seller?: Seller
  readonly language: Language
  readonly today: PlainDate
  readonly draft?: InvoiceDraft
  /** The number the invoice has, or would get now. */
  readonly number: string
  readonly issuedBefore: boolean
  readonly proposedClient?: Client
  readonly clients: readonly Client[]
  readonly recipient?: Recipient
  readonly findings: readonly SeenFinding[]
}

/** Everything the composer begins with. Refusals: `sessionEnded`, `storageDamaged`, `newerVersion`. */
export function showComposer(
  world: Pick<World, 'store' | 'sessions' | 'ids' | 'clock' | 'browserLanguage'>,
  tabId: number,
  sessionId: string,
): Promise<ComposerStart | Refused> {
  return reading(async () => {
    const { store, sessions, clock, ids } = world
    const session = await composerSession(world, tabId, sessionId)
    const today = clock.today()
    const [seller, language, kept, clients, view] = await Promise.all([
      recordOf(store, 'profile'),
      screenLanguage(world),
      recordOf(store, 'draft', session.draftKey),
      knownClients(store),
      sessions.get('view', viewName(session.frame, session.view)),
    ])
    const issued = kept?.invoiceId ? await recordOf(store, 'invoice', kept.invoiceId) : undefined
    const recipient = payingRecipient(session.recipients, seller)
    const proposedClient = seller && proposeClient(clients, session.recipients, seller, ids)
    return {
      ok: true,
      language,
      today,
      number: issued
        ? issued.invoice.issued.number
        : await numberToCome(
            store,
            seller,
            kept?.draft ?? (proposedClient && { client: proposedClient }),
            today,
          ),
      issuedBefore: issued !== undefined,
      clients,
      findings: view?.findings ?? [],
      ...(seller ? { seller } : {}),
      ...(kept?.draft ? { draft: kept.draft } : {}),
      ...(proposedClient ? { proposedClient } : {}),
      ...(recipient ? { recipient } : {}),
    }
  })
}

async function numberToCome(
  store: World['store'],
  seller: Seller | undefined,
  draft: Pick<InvoiceDraft, 'client' | 'numberPattern'> | undefined,
  today: PlainDate,
): Promise<string> {
  if (!seller) return ''
  const { number } = await nextNumber(
    (kind, id) => recordOf(store, kind, id),
    seriesOf(seller, draft),
    today,
    seller.numberStart,
  )
  return number
}
