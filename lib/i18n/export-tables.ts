import type { Cell, CsvStyle } from '../domain/export/csv-text'
import type { Posting } from '../domain/export/journal'
import { decimalText } from '../domain/money/decimal'
import { type Money, toDecimal } from '../domain/money/money'
import type { Language } from '../domain/party/party'
import type { InvoiceRow } from '../domain/receivables/invoice-row'
import type { TaxName } from '../domain/vat/tax-name'
import { exportWords } from './export-words'
import { taxPlaces } from './tax-words'
import { translator } from './translator'

/** How spreadsheets in a language write such files: Finnish ones keep the comma for decimals. */
export function csvStyleOf(language: Language): CsvStyle {
  return language === 'fi' ? { separator: ';', decimalMark: ',' } : { separator: ',', decimalMark: '.' }
}

/** Headings and one row a posting, with what the seller's tax is called; dates as `YYYY-MM-DD`, amounts in major units. */
export function journalTable(
  postings: readonly Posting[],
  language: Language,
  tax: TaxName,
): readonly (readonly Cell[])[] {
  const t = translator(exportWords, language)
  const places = taxPlaces(tax, language)
  const headings = [
    t('column.date'),
    t('column.entry'),
    t('column.number'),
    t('column.credited'),
    t('column.client'),
    t('column.taxId'),
    t('column.category'),
    t('column.rate', places),
    t('column.net'),
    t('column.vat', places),
    t('column.gross'),
    t('column.currency'),
  ]
  const rows = postings.map((posting): readonly Cell[] => [
    posting.date,
    t(`entry.${posting.kind}`),
    posting.number,
    posting.creditedNumber ?? '',
    posting.clientName,
    posting.clientTaxId,
    posting.category ? t(`category.${posting.category}`, places) : '',
    posting.rate ? { number: posting.rate } : '',
    posting.net ? amountCell(posting.net) : '',
    posting.vat ? amountCell(posting.vat) : '',
    amountCell(posting.gross),
    posting.gross.currency,
  ])
  return [headings, ...rows]
}

/** Headings and one row an invoice or credit note, whose amounts are negative. */
export function invoiceTable(
  invoices: readonly InvoiceRow[],
  language: Language,
): readonly (readonly Cell[])[] {
  const t = translator(exportWords, language)
  const headings = [
    t('column.number'),
    t('column.kind'),
    t('column.credited'),
    t('column.client'),
    t('column.issueDate'),
    t('column.dueDate'),
    t('column.sentOn'),
    t('column.state'),
    t('column.total'),
    t('column.open'),
    t('column.currency'),
  ]
  const rows = invoices.map((row): readonly Cell[] => {
    const isNote = row.creditedNumber !== undefined
    return [
      row.number,
      t(isNote ? 'kind.creditNote' : 'kind.invoice'),
      row.creditedNumber ?? '',
      row.clientName,
      row.issueDate,
      isNote ? '' : row.dueDate,
      row.sentOn ?? '',
      t(row.lifecycle === 'draft' && row.delivery === 'likely' ? 'state.likely' : `state.${row.lifecycle}`),
      amountCell(isNote ? { ...row.total, minor: -row.total.minor } : row.total),
      amountCell(row.lifecycle === 'open' ? row.open : { ...row.open, minor: 0 }),
      row.total.currency,
    ]
  })
  return [headings, ...rows]
}

/** All the decimals of the currency, so that a column lines up. */
export function amountCell(amount: Money): Cell {
  const { scale } = toDecimal(amount)
  const [whole = '0', decimals = ''] = decimalText(toDecimal(amount)).split('.')
  return { number: scale === 0 ? whole : `${whole}.${decimals.padEnd(scale, '0')}` }
}
