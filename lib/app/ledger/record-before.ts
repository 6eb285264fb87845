import type { RecordBefore } from '../../ports/store'
import type { Outcome } from './commit'
import { settingsNow } from './settings-now'
import type { Transaction } from './transaction'

/** How to put a record back as it is now, before a command replaces or removes it. */
export async function undoingRecord(
  tx: Transaction,
  kind: RecordBefore['kind'],
): Promise<Pick<Outcome, 'settingsBefore'>> {
  return { settingsBefore: await settingsNow(tx, { kind: 'record', record: { kind } }) }
}

/** Puts a record back; where there was none, it goes. */
export function restoreRecord(tx: Transaction, { kind, data }: RecordBefore): void {
  if (data === undefined) tx.remove(kind, '')
  else tx.put(kind, '', data)
}
