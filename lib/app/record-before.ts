import type { RecordBefore } from '../ports/store'
import type { Outcome } from './commit'
import type { Transaction } from './transaction'

/** How to put a record back as it is now, before a command replaces or removes it. */
export async function undoingRecord(
  tx: Transaction,
  kind: RecordBefore['kind'],
): Promise<Pick<Outcome, 'settingsBefore'>> {
  const data = await tx.load(kind)
  // The kind and its data are read together.
  const record = (data === undefined ? { kind } : { kind, data }) as RecordBefore
  return { settingsBefore: { kind: 'record', record } }
}

/** Puts a record back; where there was none, it goes. */
export function restoreRecord(tx: Transaction, { kind, data }: RecordBefore): void {
  if (data === undefined) tx.remove(kind, '')
  else tx.put(kind, '', data)
}
