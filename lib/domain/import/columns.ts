import { bareHeading, recogniseHeadings } from './headings'
import type { Table } from './table'

/** What a column can mean. */
export type ImportField =
  | 'name'
  | 'contactName'
  | 'email'
  | 'street'
  | 'postalCode'
  | 'city'
  | 'subdivision'
  | 'country'
  | 'taxId'
  | 'number'
  | 'issueDate'
  | 'dueDate'
  | 'paidOn'
  | 'total'
  | 'open'
  | 'paid'
  | 'status'
  | 'type'
  | 'currency'
  | 'reference'
  | 'poNumber'

export type ImportKind = 'clients' | 'invoices'

const CLIENT_FIELDS: readonly ImportField[] = [
  'name',
  'contactName',
  'email',
  'street',
  'postalCode',
  'city',
  'subdivision',
  'country',
  'taxId',
]

export const FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  clients: CLIENT_FIELDS,
  invoices: [
    'number',
    'name',
    'email',
    'issueDate',
    'dueDate',
    'paidOn',
    'total',
    'open',
    'paid',
    'status',
    'type',
    'currency',
    'reference',
    'poNumber',
    // A column named State tells of an invoice whether it is paid.
    ...CLIENT_FIELDS.filter((field) => !['name', 'email', 'subdivision'].includes(field)),
  ],
}

/** Which column has which meaning, by its place from 0. */
export type Matching = Readonly<Partial<Record<ImportField, number>>>

/**
 * What columns are called in English and Finnish files, bare as `bare` makes them; the likelier names first. The same
 * list serves both kinds of file.
 */
const NAMES: Readonly<Record<ImportField, readonly string[]>> = {
  number: [
    'invoicenumber',
    'invoiceno',
    'invoicenr',
    'invoice',
    'laskunnumero',
    'laskunro',
    'laskunumero',
    'lasku',
    'documentnumber',
    'number',
    'numero',
    'no',
    'nro',
  ],
  name: [
    'clientname',
    'customername',
    'companyname',
    'asiakkaannimi',
    'asiakasnimi',
    'client',
    'customer',
    'company',
    'asiakas',
    'yritys',
    'laskutettava',
    'billto',
    'buyer',
    'ostaja',
    'organization',
    'organisation',
    'name',
    'nimi',
  ],
  contactName: [
    'contactname',
    'contactperson',
    'contact',
    'yhteyshenkilö',
    'yhteyshenkilönnimi',
    'attention',
    'fullname',
    'firstandlastname',
  ],
  email: [
    'email',
    'emailaddress',
    'clientemail',
    'customeremail',
    'mail',
    'sähköposti',
    'sähköpostiosoite',
    'asiakkaansähköposti',
    'laskutussähköposti',
  ],
  street: [
    'street',
    'streetaddress',
    'address',
    'addressline1',
    'address1',
    'billingaddress',
    'katuosoite',
    'lähiosoite',
    'osoite',
    'laskutusosoite',
  ],
  postalCode: ['postalcode', 'postcode', 'zipcode', 'zip', 'postinumero', 'postinro'],
  city: ['city', 'town', 'postitoimipaikka', 'paikkakunta', 'kaupunki', 'toimipaikka'],
  subdivision: ['state', 'province', 'stateprovince', 'stateorprovince', 'osavaltio', 'provinssi'],
  country: ['countrycode', 'country', 'maakoodi', 'maa'],
  taxId: [
    'vatnumber',
    'vatid',
    'vatno',
    'taxid',
    'taxnumber',
    'businessid',
    'ytunnus',
    'alvtunnus',
    'alvnumero',
    'ovt',
  ],
  issueDate: [
    'invoicedate',
    'issuedate',
    'dateofissue',
    'dateissued',
    'issued',
    'laskunpäivä',
    'laskunpäiväys',
    'laskupäivä',
    'laskunpvm',
    'päiväys',
    'date',
    'pvm',
    'päivämäärä',
  ],
  dueDate: ['duedate', 'due', 'paymentdue', 'datedue', 'eräpäivä', 'eräpvm', 'erääntyy'],
  paidOn: [
    'paidon',
    'datepaid',
    'paymentdate',
    'lastpaymentdate',
    'maksettupvm',
    'maksupäivä',
    'maksupvm',
    'suorituspäivä',
    'suorituspvm',
  ],
  total: [
    'total',
    'invoicetotal',
    'totalamount',
    'grandtotal',
    'amount',
    'summa',
    'yhteensä',
    'loppusumma',
    'kokonaissumma',
    'laskunsumma',
    'verollinensumma',
    'sum',
  ],
  open: [
    'amountremaining',
    'amountoutstanding',
    'amountdue',
    'invoiceamountdue',
    'balancedue',
    'balance',
    'openamount',
    'outstanding',
    'open',
    'unpaid',
    'remaining',
    'avoinna',
    'avoinsumma',
    'avoin',
    'saldo',
    'maksamatta',
    'jäljellä',
  ],
  paid: [
    'paidamount',
    'amountpaid',
    'invoiceamountpaid',
    'totalpaid',
    'paidtotal',
    'paid',
    'payments',
    'maksettusumma',
    'maksettuyhteensä',
    'maksettu',
    'suoritettu',
    'suoritukset',
  ],
  status: ['status', 'invoicestatus', 'paymentstatus', 'tila', 'laskuntila', 'maksutila'],
  type: [
    'type',
    'documenttype',
    'transactiontype',
    'invoicetype',
    'tyyppi',
    'laskuntyyppi',
    'laskutyyppi',
    'tositetyyppi',
    'tositelaji',
    'laskulaji',
    'laji',
  ],
  currency: ['currency', 'currencycode', 'valuutta', 'valuuttakoodi'],
  reference: ['reference', 'referencenumber', 'paymentreference', 'viitenumero', 'viite', 'viitenro'],
  poNumber: ['ponumber', 'po', 'purchaseorder', 'ordernumber', 'tilausnumero', 'tilausnro', 'ostotilaus'],
}

/** What the columns mean by their headings, each heading once. */
export function recognise(headings: readonly string[]): Matching {
  return recogniseHeadings(NAMES, headings.map(bare))
}

/** The headings are looked for among so many rows. */
export const HEADINGS_WITHIN = 30

/** How many fields some cells name: one may be a word of a title, or a value. */
export function namedFields(cells: readonly string[]): number {
  const count = Object.keys(recognise(cells)).length
  return count > 1 ? count : 0
}

/**
 * The place of the row that names the columns, since reports have titles above them: the first of those that name the
 * most; the first of all where none names two.
 */
export function headingRow(rows: readonly (readonly string[])[]): number {
  const named = rows.slice(0, HEADINGS_WITHIN).map(namedFields)
  return Math.max(0, named.indexOf(Math.max(...named)))
}

/** A file with invoice numbers and sums is one of invoices. */
export function kindOf(matching: Matching): ImportKind {
  const hasSum = matching.total !== undefined || matching.open !== undefined
  return matching.number !== undefined && hasSum ? 'invoices' : 'clients'
}

/** The fields without which no row can be read; of `total` and `open` one is enough. */
export function missingFields(kind: ImportKind, matching: Matching): readonly ImportField[] {
  const isMissing = (field: ImportField) => matching[field] === undefined
  if (kind === 'clients') return (['name'] as const).filter(isMissing)
  const needed = (['number', 'name', 'issueDate', 'dueDate'] as const).filter(isMissing)
  return isMissing('total') && isMissing('open') ? [...needed, 'total'] : needed
}

/** Whether a file of invoices says how much of each is still to pay, or was paid; else only the totals are known. */
export function tellsOpenSums({ open, paid }: Matching): boolean {
  return open !== undefined || paid !== undefined
}

/** Sums are in euro where nothing else is said, so a heading may leave it out. */
function bare(heading: string): string {
  return bareHeading(heading).replace(/eur$/, '')
}

/** The values of a field, one a row. */
export function valuesOf(table: Table, matching: Matching, field: ImportField): readonly string[] {
  const at = matching[field]
  return at === undefined ? [] : table.rows.map(({ cells }) => cells[at] ?? '')
}
