import { canonicalJson } from '../canonical-json'
import type { DeductedDeposit } from '../invoice/deducted-deposit'

/** What of an estimate a draft was prepared from: once that has moved, the draft says what was agreed no longer. */
export interface DraftSource {
  /** The place of the version whose lines it began with. */
  readonly version: number
  /** The deposits that waited to be taken off. */
  readonly deducts: readonly DeductedDeposit[]
}

/** Whether two drafts say the same of an estimate as far as that goes; of none, they do. */
export function isSameSource(a: DraftSource | undefined, b: DraftSource | undefined): boolean {
  return a && b ? canonicalJson(a) === canonicalJson(b) : a === b
}
