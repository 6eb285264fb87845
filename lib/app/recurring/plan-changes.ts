import { endOfMonth, type PlainDate } from '../../domain/calendar/plain-date'
import { canonicalJson } from '../../domain/canonical-json'
import type { InvoiceDraft } from '../../domain/invoice/draft'
import type { Client, Seller } from '../../domain/party/party'
import { contentOn } from '../../domain/recurring/moved-words'
import { type RecurringRecord, withoutSkip } from '../../domain/recurring/occurrences'
import { draftOfPlan, type PlanTerms, type RecurringPlan } from '../../domain/recurring/plan'
import { monthNames } from '../../i18n/month-words'
import type { PlanBefore } from '../../ports/store'
import { Refusal } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'

/** The plan with what is known of its occurrences. Throws the `Refusal` `unknownPlan`. */
export async function planRecord(tx: Pick<Transaction, 'load'>, planId: string): Promise<RecurringRecord> {
  const record = await tx.load('recurring', planId)
  if (!record) throw new Refusal('unknownPlan')
  return record
}

/** The key of the draft that is prepared for an occurrence: one only, so that no occurrence is billed twice. */
export function draftKeyOf(planId: string, date: PlainDate): string {
  return `${planId}:${date}`
}

/**
 * The draft of the invoice of one date of a plan, for the client as known now. What was delivered in an earlier month than that of
 * the invoice has its day of supply (Directive 2006/112/EC art. 226(7)).
 */
export function draftOn(
  plan: RecurringPlan,
  date: PlainDate,
  client: Client | undefined,
  today: PlainDate,
  seller: Seller | undefined,
): InvoiceDraft {
  const content = contentOn(plan, date, monthNames(plan.content.language))
  const draft = draftOfPlan(content, client, today, seller)
  return endOfMonth(date) < today ? { ...draft, supply: { from: date, to: '' } } : draft
}

/** Gives a plan other terms. What was prepared by another content, but not issued, is prepared anew. */
export async function putTerms(
  tx: Transaction,
  record: RecurringRecord,
  terms: PlanTerms,
  today: PlainDate,
): Promise<void> {
  const { id, mailbox } = record.plan
  tx.put('recurring', id, { ...record, plan: { ...terms, id, mailbox } })
  if (canonicalJson(terms.content) === canonicalJson(record.plan.content)) return
  const seller = await tx.load('profile')
  for (const { date, mail, invoice } of record.occurrences) {
    if (!mail || invoice) continue
    const key = draftKeyOf(id, date)
    const kept = await tx.load('draft', key)
    if (!kept) continue
    const client = kept.draft?.client.id === terms.content.client.id ? kept.draft.client : undefined
    const draft = draftOn({ ...terms, id, mailbox }, date, client, today, seller)
    tx.put('draft', key, { ...kept, draft, clientBefore: draft.client })
  }
}

/** What a person can change about a plan, to be put back. */
export function termsOf({ plan }: RecurringRecord): PlanTerms {
  const { id: _id, mailbox: _mailbox, ...terms } = plan
  return terms
}

/** Puts a plan back as it was; what happened to its occurrences meanwhile stays. Refusal: `nothingToUndo`. */
export async function restorePlan(
  tx: Transaction,
  { planId, terms, unskipped }: PlanBefore,
  today: PlainDate,
): Promise<void> {
  const record = await planRecord(tx, planId)
  if (terms) {
    await putTerms(tx, unskipped.reduce(withoutSkip, record), terms, today)
    return
  }
  if (record.occurrences.some(({ invoice }) => invoice)) throw new Refusal('nothingToUndo')
  tx.remove('recurring', planId)
  const ids = (await tx.load('recurringIndex')) ?? []
  tx.put(
    'recurringIndex',
    '',
    ids.filter((id) => id !== planId),
  )
}
