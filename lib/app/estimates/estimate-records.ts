import { canonicalJson } from '../../domain/canonical-json'
import { entryOf } from '../../domain/estimate/entry'
import {
  type Estimate,
  type EstimateContent,
  type EstimateKey,
  type EstimateRefusal,
  withInMail,
} from '../../domain/estimate/estimate'
import { depositsIn } from '../../domain/invoice/advance'
import type { DeductedDeposit } from '../../domain/invoice/deducted-deposit'
import type { RecordKind, Records } from '../../ports/store'
import type { RecordReader } from '../ledger/records'
import { Refusal } from '../ledger/refusal'

/** What of a transaction is needed to keep an estimate. */
export interface RecordKeeper extends RecordReader {
  put<Kind extends RecordKind>(kind: Kind, id: string, data: Records[Kind]): void
}

/** Throws the `Refusal` `unknownEstimate` where there is none. */
export async function estimateIn(tx: RecordReader, estimateId: string): Promise<Estimate> {
  const estimate = await tx.load('estimate', estimateId)
  if (!estimate) throw new Refusal('unknownEstimate')
  return estimate
}

/** What was decided, or the `Refusal`. */
export function accepted(decided: Estimate | EstimateRefusal): Estimate {
  if (typeof decided === 'string') throw new Refusal(decided)
  return decided
}

/** Keeps an estimate, and its entry in the list of all. */
export async function putEstimate(tx: RecordKeeper, estimate: Estimate): Promise<void> {
  tx.put('estimate', estimate.id, estimate)
  const entries = (await tx.load('estimateIndex')) ?? []
  const entry = entryOf(estimate)
  const at = entries.findIndex(({ id }) => id === estimate.id)
  if (at !== -1 && canonicalJson(entries[at]) === canonicalJson(entry)) return
  tx.put('estimateIndex', '', at === -1 ? [...entries, entry] : entries.with(at, entry))
}

/** The deposits that were asked for the work, which its invoice takes off. */
export async function depositsFor(
  read: RecordReader,
  { estimateId, version }: EstimateKey,
): Promise<readonly DeductedDeposit[]> {
  if (version !== undefined) return []
  return depositsIn(await read.load('advances'))
    .filter((advance) => advance.estimateId === estimateId)
    .map(({ deduction }) => deduction)
}

/** What stands in the mail of a version, where a change to it has not come there. */
export async function inMailOf(
  read: RecordReader,
  { estimateId, version = -1 }: EstimateKey,
): Promise<EstimateContent | undefined> {
  return (await read.load('estimate', estimateId))?.versions[version]?.inMail
}

/** Keeps what stands in the mail of a version; `undefined` for what the version says. */
export async function putInMail(
  tx: RecordKeeper,
  { estimateId, version = -1 }: EstimateKey,
  inMail: EstimateContent | undefined,
): Promise<void> {
  const estimate = await tx.load('estimate', estimateId)
  if (estimate) await putEstimate(tx, withInMail(estimate, version, inMail))
}
