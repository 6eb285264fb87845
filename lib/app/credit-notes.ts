import type { Invoice } from '../domain/invoice/invoice'
import type { Transaction } from './transaction'

/** The credit notes of an invoice that have left, as far as they are here. */
export async function creditNotesOf(
  { load }: Pick<Transaction, 'load'>,
  { credits = [] }: Invoice,
): Promise<readonly Invoice[]> {
  const records = await Promise.all(credits.map(({ creditNoteId }) => load('invoice', creditNoteId)))
  return records.flatMap((record) => record?.invoice ?? [])
}
