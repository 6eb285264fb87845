import type { PlainDate } from '../../domain/calendar/plain-date'
import { nextInSeries, numberFor, type SeriesState } from '../../domain/numbering/number-pattern'
import type { RecordKind, Records } from '../../ports/store'
import type { Transaction } from '../ledger/transaction'

type Read = <Kind extends RecordKind>(kind: Kind, id?: string) => Promise<Records[Kind] | undefined>

interface NextNumber {
  readonly number: string
  readonly state: SeriesState
}

/** The number the next invoice gets. Numbers taken already, as by another pattern, are passed over. */
export async function nextNumber(read: Read, pattern: string, on: PlainDate, start = 1): Promise<NextNumber> {
  let state = nextInSeries((await read('numbering'))?.[pattern], pattern, on, start)
  let number = numberFor(pattern, state.counter, on)
  while ((await read('number', number)) !== undefined) {
    state = nextInSeries(state, pattern, on)
    number = numberFor(pattern, state.counter, on)
  }
  return { number, state }
}

/** Draws the next number for an invoice. `start`: the first counter of a new series. */
export async function drawNumber(
  tx: Transaction,
  pattern: string,
  on: PlainDate,
  invoiceId: string,
  start = 1,
): Promise<string> {
  const { number, state } = await nextNumber(tx.load, pattern, on, start)
  tx.put('numbering', '', { ...(await tx.load('numbering')), [pattern]: state })
  tx.put('number', number, invoiceId)
  return number
}
