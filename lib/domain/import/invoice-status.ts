import { bareHeading } from './headings'

/** What the status of an invoice may say against asking for its total. */
export type InvoiceStatus = 'paid' | 'partPaid' | 'notOpen'

const WORDS: Readonly<Record<InvoiceStatus, readonly string[]>> = {
  // Yes and no answer a column that is called Paid.
  paid: [
    'paid',
    'paidinfull',
    'fullypaid',
    'settled',
    'closed',
    'yes',
    'maksettu',
    'maksettukokonaan',
    'suoritettu',
    'kuitattu',
    'kyllä',
  ],
  partPaid: [
    'partial',
    'partiallypaid',
    'partlypaid',
    'partpaid',
    'osittainmaksettu',
    'osinmaksettu',
    'osamaksettu',
    'osasuoritettu',
  ],
  notOpen: [
    'draft',
    'void',
    'voided',
    'cancelled',
    'canceled',
    'deleted',
    'credited',
    'refunded',
    'writtenoff',
    'luonnos',
    'keskeneräinen',
    'mitätöity',
    'peruttu',
    'peruutettu',
    'poistettu',
    'hyvitetty',
    'luottotappio',
  ],
}

/** Reads a status as English and Finnish programs write it; undefined for one that is open, or says nothing of it. */
export function invoiceStatus(text: string): InvoiceStatus | undefined {
  const bare = bareHeading(text)
  return (Object.keys(WORDS) as InvoiceStatus[]).find((status) => WORDS[status].includes(bare))
}
