/** What the status of an invoice says of asking for its total. `unknown`: words that no list here has. */
export type InvoiceStatus = 'open' | 'paid' | 'partPaid' | 'notOpen' | 'unknown'

/** What a row of a list of sales is. */
export type DocumentKind = 'invoice' | 'notOpen' | 'unknown'

/** With words before or behind them that change nothing, such as a day. */
const PAID = /^((auto|over|fully|markedas)?paid|maksettu|suoritettu|kuitattu|yli(maksettu|suoritettu))/
const PART = /^(depositpaid|part(ial|ially|ly)?(paid|payments?)?|(osa|osin|osittain)(maksettu|suoritettu)?)$/
const PART_OF_PAID = /inpart|partial|partly|osa|osin|osittain/

const OPEN = new Set([
  'open',
  'sent',
  'viewed',
  'issued',
  'posted',
  'published',
  'due',
  'duetoday',
  'dueindays',
  'duetomorrow',
  'dueinday',
  'overdue',
  'overduebydays',
  'overduebyday',
  'pastdue',
  'late',
  'outstanding',
  'unpaid',
  'notpaid',
  'notyetpaid',
  'awaitingpayment',
  'authorised',
  'authorized',
  'reminded',
  'avoin',
  'avoinna',
  'lähetetty',
  'avattu',
  'katsottu',
  'erääntynyt',
  'myöhässä',
  'maksamatta',
  'maksamaton',
  'eimaksettu',
  'odottaamaksua',
  'muistutettu',
  // Yes and no answer a column that is called Paid.
  'no',
  'ei',
])

const OTHERWISE_PAID = new Set(['settled', 'closed', 'deposited', 'notdeposited', 'yes', 'kyllä'])

/** What is also written of a document's type. */
const NO_INVOICES: readonly string[] = [
  'creditnote',
  'creditmemo',
  'creditinvoice',
  'salescreditnote',
  'accreccredit',
  'payment',
  'refund',
  'estimate',
  'quote',
  'hyvityslasku',
  'hyvitys',
  'maksu',
  'suoritus',
  'palautus',
  'tarjous',
]

const NOT_OPEN = new Set([
  ...NO_INVOICES,
  'draft',
  'unsent',
  'notsent',
  'notsaved',
  'unfinished',
  'awaitingapproval',
  'pendingapproval',
  'submitted',
  'rejected',
  'void',
  'voided',
  'invalidated',
  'cancelled',
  'canceled',
  'deleted',
  'credited',
  'refunded',
  'writtenoff',
  'writeoff',
  'baddebt',
  'creditloss',
  'uncollectible',
  'uncollectable',
  'luonnos',
  'kesken',
  'keskeneräinen',
  'tallentamaton',
  'lähettämätön',
  'lähettämättä',
  'mitätöity',
  'peruttu',
  'peruutettu',
  'poistettu',
  'hyvitetty',
  'luottotappio',
])

const INVOICES = new Set([
  'invoice',
  'salesinvoice',
  'taxinvoice',
  'accrec',
  'lasku',
  'myyntilasku',
  'verkkolasku',
])

const OTHER_DOCUMENTS = new Set([
  ...NO_INVOICES,
  'salesreceipt',
  'deposit',
  'bill',
  'purchaseinvoice',
  'accpay',
  'accpaycredit',
  'order',
  'salesorder',
  'ostolasku',
  'tilaus',
  'myyntitilaus',
  'kuitti',
])

/**
 * Reads a status as English and Finnish programs write it; undefined for an empty one. Words that mean an open invoice
 * with one program and none with another, such as Approved or Pending, are not known.
 */
export function invoiceStatus(text: string): InvoiceStatus | undefined {
  const bare = bareWords(text)
  if (text === '') return undefined
  if (OPEN.has(bare)) return 'open'
  if (NOT_OPEN.has(bare)) return 'notOpen'
  if (PART.test(bare) || (PAID.test(bare) && PART_OF_PAID.test(bare))) return 'partPaid'
  return PAID.test(bare) || OTHERWISE_PAID.has(bare) ? 'paid' : 'unknown'
}

/** Reads what kind of document a row says it is; undefined where it says nothing. */
export function documentKind(text: string): DocumentKind | undefined {
  const bare = bareWords(text)
  if (text === '') return undefined
  if (INVOICES.has(bare)) return 'invoice'
  return OTHER_DOCUMENTS.has(bare) ? 'notOpen' : 'unknown'
}

/** Letters alone, since a day or a number of days often stands beside them. */
function bareWords(text: string): string {
  return text.toLowerCase().normalize('NFC').replace(/\P{L}/gu, '')
}
