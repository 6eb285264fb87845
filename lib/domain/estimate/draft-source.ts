import { canonicalJson } from '../canonical-json'
import type { DeductedDeposit } from '../invoice/deducted-deposit'

/** What of an estimate a draft was prepared from: once that has moved, the draft says what was agreed no longer. */
export interface DraftSource {
  /** The place of the version whose lines it began with. */
  readonly version: number
  /** The deposits that waited to be taken off. */
  readonly deducts: readonly DeductedDeposit[]
}

/**
 * Whether a draft that is kept says what it would say prepared now. One of no estimate does, as does one that was kept
 * before its source was noted: it may hold what a person has typed.
 */
export function isSameSource(kept: DraftSource | undefined, now: DraftSource | undefined): boolean {
  return !kept || (now !== undefined && canonicalJson(kept) === canonicalJson(now))
}

/**
 * Whether something else was agreed, or a deposit sent, that an invoice does not know of. `deducts`: what it takes off by
 * now, as a person may have chosen that anew.
 */
export function hasMoved(
  source: DraftSource,
  now: DraftSource,
  deducts: readonly DeductedDeposit[] = [],
): boolean {
  const known = [...source.deducts, ...deducts].map(({ invoiceId }) => invoiceId)
  return source.version !== now.version || now.deducts.some(({ invoiceId }) => !known.includes(invoiceId))
}
