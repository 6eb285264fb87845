import { LONGEST } from '../longest'
import type { Client, PostalAddress } from './party'

export type ClientText = 'name' | 'contactName' | 'taxId' | 'poNumber' | 'notes' | keyof PostalAddress

/** The texts of a client with more letters in them than are kept, and how many are. */
export function tooLongInClient({
  name,
  contactName,
  taxId,
  poNumber,
  address,
  facts,
}: Client): ReadonlyMap<ClientText, number> {
  const fields = Object.entries({ name, contactName, taxId, poNumber, ...address }) as [ClientText, string][]
  const texts = [
    ...fields.map(([field, text]) => ({ field, text, most: LONGEST.field })),
    { field: 'notes' as const, text: facts?.notes ?? '', most: LONGEST.text },
  ]
  return new Map(texts.filter(({ text, most }) => text.length > most).map(({ field, most }) => [field, most]))
}
