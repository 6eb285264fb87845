import type { InvoiceDocument } from '../../domain/document/invoice-document'
import type { Row } from '../../domain/document/rows'
import type { ClientLanguage, Logo } from '../../domain/party/party'
import { addressLines, documentTranslator, toPayBy } from '../../i18n/document-text'
import { formatMoney } from '../../i18n/format'
import { rowLabel, rowValue } from '../../i18n/row-text'
import { COLUMN_GAP, LABEL_WIDTH, MARGIN, type Paper, RIGHT_COLUMN, STYLES } from './measures'
import { beside, type Section, space, stack } from './section'
import type { Style, TypeSetter } from './type-setter'

const LOGO_LIMIT = { width: 220, height: 56 } as const
const LABEL_GAP = 12

/** The top of the first page: who, what, to whom, when; then the amount and the day, large. */
export function headSection(
  document: InvoiceDocument,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): Section {
  const left = MARGIN.side
  const right = paper.width - MARGIN.side - RIGHT_COLUMN
  const leftWidth = right - COLUMN_GAP - left
  const translate = documentTranslator(language)
  const { seller, buyer, number } = document

  const who = seller.logo ? logoSection(seller.logo, left) : sellerName(seller.name, left, leftWidth, setter)
  const title = setter.paragraph(translate('title', { number }), right, RIGHT_COLUMN, STYLES.title)
  const to = setter.lines(
    [
      buyer.name,
      ...(buyer.contactName === '' || buyer.contactName === buyer.name ? [] : [buyer.contactName]),
      ...addressLines(buyer.address, language),
      ...(buyer.taxId ? [`${rowLabel(buyer.taxId, language)} ${rowValue(buyer.taxId, language)}`] : []),
    ],
    left,
    leftWidth,
    STYLES.address,
  )
  const facts = factRows(document.meta, right, RIGHT_COLUMN, language, setter, STYLES.factLabel, STYLES.fact)
  return stack(
    beside(who, title),
    space(40),
    beside(to, facts),
    space(48),
    amountSection(document, language, paper, setter),
    space(36),
  )
}

/** Rows of a quiet label and a value, the values on one left edge. */
export function factRows(
  rows: readonly Row[],
  x: number,
  width: number,
  language: ClientLanguage,
  setter: TypeSetter,
  labelStyle: Style,
  valueStyle: Style,
): Section {
  const labels = rows.map((row) => rowLabel(row, language))
  const widest = Math.max(0, ...labels.map((label) => setter.width(label, labelStyle)))
  const labelWidth = Math.min(Math.max(LABEL_WIDTH, widest + LABEL_GAP), width / 2)
  return stack(
    ...rows.map((row, index) =>
      beside(
        setter.paragraph(labels[index] ?? '', x, labelWidth - LABEL_GAP, labelStyle),
        factValue(row, x + labelWidth, width - labelWidth, language, setter, valueStyle),
      ),
    ),
  )
}

function factValue(
  row: Row,
  x: number,
  width: number,
  language: ClientLanguage,
  setter: TypeSetter,
  style: Style,
): Section {
  const strong = row.value.kind === 'money' ? { ...style, bold: true } : style
  const text = setter.paragraph(rowValue(row, language), x, width, strong)
  const url = row.value.kind === 'link' ? row.value.url : ''
  if (!/^https?:\/\//i.test(url)) return text
  return {
    height: text.height,
    marks: (top) => [
      ...text.marks(top),
      { kind: 'link', url, box: { x, y: top, width, height: text.height } },
    ],
  }
}

/** Level with the title; set closer when it takes several lines. */
function sellerName(name: string, x: number, width: number, setter: TypeSetter): Section {
  return setter.wrapped(name, width, STYLES.seller).length === 1
    ? setter.paragraph(name, x, width, STYLES.seller)
    : stack(space(5), setter.paragraph(name, x, width, STYLES.longSeller))
}

/** The logo, scaled into its place, its middle level with the title's. */
function logoSection(logo: Logo, x: number): Section {
  const scale = Math.min(LOGO_LIMIT.width / logo.width, LOGO_LIMIT.height / logo.height)
  const [width, height] = [logo.width * scale, logo.height * scale]
  const line = STYLES.title.line
  return {
    height: line,
    marks: (top) => [
      { kind: 'picture', png: logo.png, box: { x, y: top + (line - height) / 2, width, height } },
    ],
  }
}

function amountSection(
  document: InvoiceDocument,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): Section {
  const width = paper.width - 2 * MARGIN.side
  const [before, day, after] = toPayBy(document.dueDate, language)
  return stack(
    setter.paragraph(formatMoney(document.total, language), MARGIN.side, width, STYLES.sum),
    setter.run(
      [
        [before, STYLES.toPayBy],
        [day, STYLES.toPayDay],
        [after, STYLES.toPayBy],
      ],
      MARGIN.side,
      width,
    ),
  )
}
