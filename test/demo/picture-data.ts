import type { Client } from '../../lib/domain/party/party'
import { KAISLA, LINDBERG, NORTHLIGHT, PAST_INVOICES, type PastInvoice } from './sample-data'

const HALLA: Client = {
  ...KAISLA,
  id: 'halla',
  name: 'Hallan Kahvipaahtimo Oy',
  contactName: 'Iida Halla',
  email: 'iida@halla.example',
  address: { street: 'Tehtaankatu 21', postalCode: '00150', city: 'Helsinki', country: 'FI' },
}

const PIKE: Client = {
  ...LINDBERG,
  id: 'pike',
  name: 'Pike & Daughters Ltd',
  contactName: 'Joan Pike',
  email: 'joan@pike.example',
  address: { street: '4 Quay Street', postalCode: 'BS1 4DJ', city: 'Bristol', country: 'GB' },
  currency: 'GBP',
}

/** A name that lists must have room for. */
const SOCIETY: Client = {
  ...LINDBERG,
  id: 'society',
  name: 'Keski-Suomen Arkkitehtuuri- ja Muotoiluyhdistys ry',
  contactName: 'Pekka Niemi',
  email: 'pekka@yhdistys.example',
}

const invoice = (
  ordinal: number,
  client: Client,
  issuedDaysAgo: number,
  [description, quantity, unitPrice]: readonly [string, string, string],
  paidDaysAgo?: number,
): PastInvoice => ({
  client,
  host: 'gmail',
  threadId: `18d0000000000${String(ordinal).padStart(3, '0')}`,
  issuedDaysAgo,
  lines: [{ description, quantity, unit: 'hour', unitPrice }],
  sent: 'confirmed',
  ...(paidDaysAgo === undefined ? {} : { paidDaysAgo }),
})

/** The sample with some months before it, so that a picture shows what a year looks like. */
export const PICTURE_INVOICES: readonly PastInvoice[] = [
  invoice(1, NORTHLIGHT, 58, ['Brand workshop', '9', '92.00'], 41),
  invoice(2, HALLA, 56, ['Pakkauksen luonnokset', '14', '74,00'], 44),
  invoice(3, LINDBERG, 52, ['Competition boards', '11', '80.00'], 36),
  invoice(4, SOCIETY, 49, ['Vuosikirjan taitto', '32', '68,00']),
  ...PAST_INVOICES.slice(0, 1),
  invoice(5, PIKE, 33, ['Shop signage', '12', '70.00']),
  ...PAST_INVOICES.slice(1, 2),
  invoice(6, HALLA, 21, ['Kahvipussin etiketti', '8', '74,00']),
  ...PAST_INVOICES.slice(2, 3),
  invoice(7, PIKE, 9, ['Menu boards', '6', '70.00']),
  invoice(8, NORTHLIGHT, 6, ['Illustrations for the annual report', '16', '92.00']),
  invoice(9, KAISLA, 3, ['Talvimenu', '5', '68,00']),
  ...PAST_INVOICES.slice(3),
]
