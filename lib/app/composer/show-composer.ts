import type { PlainDate } from '../../domain/calendar/plain-date'
import { agreedWork } from '../../domain/estimate/agreement'
import type { Advance } from '../../domain/invoice/advance'
import type { InvoiceDraft } from '../../domain/invoice/draft'
import type { Money } from '../../domain/money/money'
import { estimateSeriesOf, firstNumberOf, seriesOf } from '../../domain/numbering/series'
import { currentClientId } from '../../domain/party/client-register'
import { mergedClient } from '../../domain/party/merged-client'
import type { Client, Language, Seller } from '../../domain/party/party'
import type { SeenFinding } from '../../ports/notices'
import type { Ability, Recipient } from '../../ports/webmail'
import { knownClients, payingRecipient, proposeClient, registerOf } from '../clients/client-book'
import { viewName } from '../drafts/names'
import { sellerOf } from '../invoices/credit-notes'
import { reading } from '../ledger/reading'
import { readerOf, recordOf } from '../ledger/records'
import type { Refused } from '../ledger/refusal'
import { screenLanguage } from '../settings/settings'
import type { World } from '../world'
import { composerSession } from './composer-session'
import { nextNumber } from './invoice-numbers'
import { goOnWith, type UnfinishedDraft, unfinishedDrafts } from './unfinished-drafts'

export interface ComposerStart {
  readonly ok: true
  /** Absent before the first set-up. */
  readonly seller?: Seller
  readonly language: Language
  readonly today: PlainDate
  readonly draft?: InvoiceDraft
  /** What may have been written in this mail before, to be gone on with; absent where there is none. */
  readonly unfinished?: readonly UnfinishedDraft[]
  /** The number the invoice has, or would get now. */
  readonly number: string
  readonly issuedBefore: boolean
  /** The number it has, or would get now, as an estimate. */
  readonly estimateNumber: string
  /** Nothing has settled yet which of the two it is. */
  readonly canBeEstimate: boolean
  /** The day of the recurring invoice that it is. */
  readonly recurringOn?: PlainDate
  /** The days for the discount as agreed for each month, where there are fewer in this one. */
  readonly agreedEarlyDays?: string
  /** Which change order it is, from 1. */
  readonly changeOrdinal?: number
  /** What the client has agreed to pay for the work that this invoices. */
  readonly agreedTotal?: Money
  /** What waits to be taken off an invoice, of all clients. */
  readonly advances: readonly Advance[]
  readonly proposedClient?: Client
  /** The mail shows the proposed client's name alone: that it goes to their address is only supposed. */
  readonly isSupposed?: boolean
  readonly clients: readonly Client[]
  readonly recipient?: Recipient
  readonly findings: readonly SeenFinding[]
  /** What has to be done by hand in this compose window. */
  readonly unaided?: readonly Ability[]
}

/** Everything the composer begins with, or goes on with where it was offered that draft. Refusals: `sessionEnded`, `storageDamaged`, `newerVersion`. */
export function showComposer(
  world: Pick<World, 'store' | 'sessions' | 'ids' | 'clock' | 'browserLanguage' | 'drafts'>,
  tabId: number,
  sessionId: string,
  chosen?: string,
): Promise<ComposerStart | Refused> {
  return reading(async () => {
    const { store, sessions, clock } = world
    const begun = await composerSession(world, tabId, sessionId)
    const session = chosen === undefined ? begun : await goOnWith(world, sessionId, begun, chosen)
    const unfinished = await unfinishedDrafts(world, session)
    const today = clock.today()
    const [seller, language, kept, clients, view, advances, register] = await Promise.all([
      recordOf(store, 'profile'),
      screenLanguage(world),
      recordOf(store, 'draft', session.draftKey),
      knownClients(store),
      sessions.get('view', viewName(session.frame, session.view)),
      recordOf(store, 'advances'),
      registerOf(readerOf(store)),
    ])
    const onPaper = await sellerOf(readerOf(store), kept?.draft)
    const issued = kept?.invoiceId ? await recordOf(store, 'invoice', kept.invoiceId) : undefined
    const key = kept?.estimate
    const estimate = key && (await recordOf(store, 'estimate', key.estimateId))
    const planned = kept?.occurrence && (await recordOf(store, 'recurring', kept.occurrence.planId))
    const { days: agreedEarlyDays = '' } = planned?.plan.content.earlyPayment ?? {}
    const hasFewerDays = Number(kept?.draft?.earlyPayment.days) < Number(agreedEarlyDays)
    const isOffered = key?.version !== undefined && estimate?.versions[key.version] !== undefined
    const agreed = estimate && key?.version === undefined ? agreedWork(estimate) : undefined
    const recipient = payingRecipient(session.recipients, seller)
    const proposal = seller && (await proposeClient(world, clients, session.recipients, seller))
    if (proposal?.isNew) {
      await sessions.put('composer', sessionId, { ...session, proposed: proposal.client })
    }
    const proposedClient = proposal?.client
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
      issuedBefore: issued !== undefined || isOffered,
      estimateNumber:
        estimate?.number ??
        (await estimateNumberToCome(store, seller, kept?.draft?.client ?? proposedClient, today)),
      canBeEstimate: !kept?.invoiceId && !key && !kept?.occurrence,
      ...(kept?.occurrence ? { recurringOn: kept.occurrence.date } : {}),
      ...(hasFewerDays ? { agreedEarlyDays } : {}),
      ...(key?.version ? { changeOrdinal: key.version } : {}),
      ...(agreed ? { agreedTotal: agreed.total } : {}),
      clients,
      advances: (advances ?? []).map((advance) => ({
        ...advance,
        clientId: currentClientId(register, advance.clientId),
      })),
      findings: view?.findings ?? [],
      ...(onPaper ? { seller: onPaper } : {}),
      ...(kept?.draft ? { draft: withClientOfToday(kept.draft, kept.clientBefore, clients) } : {}),
      ...(unfinished.length > 0 ? { unfinished } : {}),
      ...(proposedClient ? { proposedClient } : {}),
      ...(proposal?.isSupposed ? { isSupposed: true } : {}),
      ...(recipient ? { recipient } : {}),
      ...(session.unaided ? { unaided: session.unaided } : {}),
    }
  })
}

/** What was put right in the book since the draft was left; a credit note names the client as its invoice does. */
function withClientOfToday(
  draft: InvoiceDraft,
  before: Client | undefined,
  clients: readonly Client[],
): InvoiceDraft {
  const now = clients.find(({ id }) => id === draft.client.id)
  return draft.credits || before?.id !== draft.client.id || !now
    ? draft
    : { ...draft, client: mergedClient(before, draft.client, now) }
}

async function numberToCome(
  store: World['store'],
  seller: Seller | undefined,
  draft: Pick<InvoiceDraft, 'client' | 'numberPattern' | 'credits'> | undefined,
  today: PlainDate,
): Promise<string> {
  if (!seller) return ''
  const { number } = await nextNumber(
    readerOf(store).load,
    seriesOf(seller, draft),
    today,
    firstNumberOf(seller, draft),
  )
  return number
}

async function estimateNumberToCome(
  store: World['store'],
  seller: Seller | undefined,
  client: Client | undefined,
  today: PlainDate,
): Promise<string> {
  const series = estimateSeriesOf(seller ?? {}, client)
  return (await nextNumber(readerOf(store).load, series, today)).number
}
