import type { Invoice } from '../domain/invoice/invoice'
import type { RecordReader } from './records'

/** The credit notes of an invoice that have left, as far as they are here. */
export async function creditNotesOf(
  { load }: RecordReader,
  { credits = [] }: Invoice,
): Promise<readonly Invoice[]> {
  const records = await Promise.all(credits.map(({ creditNoteId }) => load('invoice', creditNoteId)))
  return records.flatMap((record) => record?.invoice ?? [])
}
