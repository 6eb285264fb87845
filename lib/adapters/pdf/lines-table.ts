import type { InvoiceDocument } from '../../domain/document/invoice-document'
import type { InvoiceLine } from '../../domain/invoice/content'
import type { Currency } from '../../domain/money/currency'
import { sum } from '../../domain/money/money'
import type { ClientLanguage } from '../../domain/party/party'
import { documentTranslator, lineDetails, quantityText } from '../../i18n/document-text'
import { formatAmount, formatPercent } from '../../i18n/format'
import { MARGIN, type Paper, STYLES } from './measures'
import { beside, rule, type Section, space, stack } from './section'
import type { TypeSetter } from './type-setter'

export interface LinesTable {
  readonly head: Section
  /** A line is one section; one with a very long description is several, so that it can pass from page to page. */
  readonly lines: readonly (readonly Section[])[]
}

interface Column {
  readonly head: string
  readonly cells: readonly string[]
  readonly right: number
}

const WIDEST_GAP = 44
const NARROWEST_GAP = 16
const DESCRIPTION_WIDTH = 260
const LINES_TOGETHER = 20

/** The table of lines: a description, and numbers set right in columns as wide as they need. */
export function linesTable(
  document: InvoiceDocument,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): LinesTable {
  const [left, width] = [MARGIN.side, paper.width - 2 * MARGIN.side]
  const { columns, descriptionWidth } = columnsOf(document, language, left, width, setter)
  const translate = documentTranslator(language)
  const head = stack(
    beside(
      setter.paragraph(translate('description'), left, descriptionWidth, STYLES.head),
      ...columns.map((column) => setter.endingAt(column.head, column.right, STYLES.head)),
    ),
    space(6),
    rule(left, width, 'dark'),
  )
  const lines = document.lines.map((line, index) => {
    const numbers = columns.map((column) =>
      setter.endingAt(column.cells[index] ?? '', column.right, STYLES.cell),
    )
    const texts = setter.wrapped(line.description, descriptionWidth, STYLES.cell)
    const details = lineDetails(line, document, language).map((detail) =>
      setter.paragraph(detail, left, descriptionWidth, STYLES.cellDetail),
    )
    return parts(texts).map((part, at, all) => {
      const description = stack(
        setter.lines(part, left, descriptionWidth, STYLES.cell),
        ...(at === all.length - 1 ? details : []),
      )
      return stack(
        ...(at === 0 ? [setter.space(9, 6)] : []),
        at === 0 ? beside(description, ...numbers) : description,
        ...(at === all.length - 1 ? [setter.space(9, 6), rule(left, width, 'light')] : []),
      )
    })
  })
  return { head, lines }
}

/** What the lines so far come to, at the end of a page and at the beginning of the next. */
export function carriedSection(
  key: 'carriedForward' | 'broughtForward',
  lines: readonly InvoiceLine[],
  currency: Currency,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): Section {
  const right = paper.width - MARGIN.side
  const sofar = sum(
    lines.map((line) => line.gross ?? line.net),
    currency,
  )
  return stack(
    space(8),
    beside(
      setter.paragraph(documentTranslator(language)(key), MARGIN.side, right / 2, STYLES.carried),
      setter.endingAt(formatAmount(sofar, language), right, STYLES.carried),
    ),
    space(8),
  )
}

function parts(texts: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(texts.length / LINES_TOGETHER) }, (_, index) =>
    texts.slice(index * LINES_TOGETHER, (index + 1) * LINES_TOGETHER),
  )
}

function columnsOf(
  document: InvoiceDocument,
  language: ClientLanguage,
  left: number,
  width: number,
  setter: TypeSetter,
): { readonly columns: readonly Column[]; readonly descriptionWidth: number } {
  const texts = numberColumns(document, language)
  const widths = texts.map(({ head, cells }) =>
    Math.max(
      setter.width(head, STYLES.head),
      ...[...new Set(cells)].map((cell) => setter.width(cell, STYLES.cell)),
    ),
  )
  const numbers = widths.reduce((total, each) => total + each, 0)
  const room = (width - DESCRIPTION_WIDTH - numbers) / widths.length
  const gap = Math.max(NARROWEST_GAP, Math.min(WIDEST_GAP, room))
  let right = left + width
  const columns = texts
    .map((column, index) => ({ ...column, width: widths[index] ?? 0 }))
    .reverse()
    .map(({ head, cells, width: own }) => {
      const column = { head, cells, right }
      right -= own + gap
      return column
    })
    .reverse()
  return { columns, descriptionWidth: right - left }
}

function numberColumns(
  { lines, hasVat, tax, pricesIncludeVat }: InvoiceDocument,
  language: ClientLanguage,
): readonly { readonly head: string; readonly cells: readonly string[] }[] {
  const translate = documentTranslator(language)
  const priceHead = pricesIncludeVat
    ? translate('priceWithTax', { tax: translate(`${tax}Inside`) })
    : translate('unitPrice')
  const column = (head: string, cell: (line: InvoiceLine) => string) => ({ head, cells: lines.map(cell) })
  return [
    column(translate('quantity'), (line) => quantityText(line, language)),
    column(priceHead, (line) => formatAmount(line.unitPrice, language)),
    ...(hasVat
      ? [
          column(translate(tax), ({ vatRate }) =>
            vatRate === undefined ? '' : formatPercent(vatRate, language),
          ),
        ]
      : []),
    column(translate('lineAmount'), (line) => formatAmount(line.gross ?? line.net, language)),
  ]
}
