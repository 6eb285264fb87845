import type { DocumentBuyer, DocumentSeller } from '../../domain/document/invoice-document'
import type { Row } from '../../domain/document/rows'
import type { Look } from '../../domain/party/look'
import type { ClientLanguage, Logo } from '../../domain/party/party'
import { addressLines } from '../../i18n/document-text'
import { rowLabel, rowValue } from '../../i18n/row-text'
import { COLUMN_GAP, LABEL_WIDTH, MARGIN, type Paper, RIGHT_COLUMN, STYLES } from './measures'
import { beside, placedAt, rule, type Section, space, stack } from './section'
import type { Style, TypeSetter } from './type-setter'
import { addressWindow } from './window'

/** What stands at the top of a document of any kind. */
export interface HeadFacts {
  readonly look: Pick<Look, 'layout' | 'window'>
  readonly title: string
  readonly seller: DocumentSeller
  readonly buyer: DocumentBuyer
  readonly meta: readonly Row[]
}

const LOGO_LIMIT = { width: 220, height: 56 } as const
const LABEL_GAP = 12
const SMALLEST_TITLE = 17

/** The top of the first page: who, what, to whom, when; then `lead`, what the reader should see first. */
export function headSection(
  facts: HeadFacts,
  lead: Section,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): Section {
  switch (facts.look.layout) {
    case 'modern':
      return modernHead(facts, lead, language, paper, setter)
    case 'plain':
      return plainHead(facts, lead, language, paper, setter)
    case 'letter':
      return letterHead(facts, lead, language, paper, setter)
  }
}

function modernHead(
  facts: HeadFacts,
  lead: Section,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): Section {
  const left = MARGIN.side
  const right = paper.width - MARGIN.side - RIGHT_COLUMN
  const leftWidth = right - COLUMN_GAP - left
  return stack(
    beside(
      whoSection(facts.seller, left, leftWidth, setter),
      setter.paragraph(facts.title, right, RIGHT_COLUMN, titleStyle(facts.title, RIGHT_COLUMN, setter)),
    ),
    setter.space(40, 28),
    beside(
      setter.lines(recipientLines(facts.buyer, language), left, leftWidth, STYLES.address),
      factRows(facts.meta, right, RIGHT_COLUMN, language, setter, STYLES.factLabel, STYLES.fact),
    ),
    setter.space(48, 28),
    lead,
    setter.space(36, 24),
  )
}

/** The title small enough to be one line, unless it were too small then. */
function titleStyle(title: string, width: number, setter: TypeSetter): Style {
  const { size } = STYLES.title
  const fitting = Math.floor((size * width) / setter.width(title, STYLES.title))
  return fitting < SMALLEST_TITLE ? STYLES.title : { ...STYLES.title, size: Math.min(size, fitting) }
}

/** Everything on the left edge, in one column and a half, closed by a line. */
function plainHead(
  facts: HeadFacts,
  lead: Section,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): Section {
  const [left, width] = [MARGIN.side, paper.width - 2 * MARGIN.side]
  const half = (width - COLUMN_GAP) / 2
  const right = left + half + COLUMN_GAP
  return stack(
    setter.paragraph(facts.title, left, width, STYLES.plainTitle),
    space(6),
    rule(left, width, 'dark'),
    setter.space(20, 14),
    beside(
      stack(
        whoSection(facts.seller, left, half, setter),
        setter.space(12, 8),
        setter.lines(recipientLines(facts.buyer, language), left, half, STYLES.address),
      ),
      factRows(facts.meta, right, half, language, setter, STYLES.factLabel, STYLES.fact),
    ),
    setter.space(24, 16),
    lead,
    setter.space(24, 16),
  )
}

/** The recipient where the window of an envelope is, the sender above in small type, the facts on the other side. */
function letterHead(
  facts: HeadFacts,
  lead: Section,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): Section {
  const window = addressWindow(facts.seller.country, facts.look.window)
  const isRight = window.x > paper.width / 2
  const factsX = isRight ? MARGIN.side : paper.width - MARGIN.side - RIGHT_COLUMN
  const sender = [facts.seller.name, ...facts.seller.address.lines].join(', ')
  const senderLine = oneLine(sender, window.width, setter)
  const recipient = setter.lines(recipientLines(facts.buyer, language), window.x, window.width, STYLES.window)
  const meta = factRows(facts.meta, factsX, RIGHT_COLUMN, language, setter, STYLES.factLabel, STYLES.fact)
  const [senderTop, top, body] = [window.senderY, window.y, window.bodyY].map((y) => y - MARGIN.top)
  const above = Math.max(
    body ?? 0,
    (top ?? 0) + Math.max(recipient.height, meta.height) + setter.space(24, 14).height,
  )
  return stack(
    placedAt(above, [
      [whoSection(facts.seller, MARGIN.side, paper.width / 2 - MARGIN.side, setter), 0],
      [setter.paragraph(senderLine, window.x, window.width, STYLES.sender), senderTop ?? 0],
      [recipient, top ?? 0],
      [meta, top ?? 0],
      ...window.folds.map((fold) => [rule(14, 14, 'light'), fold - MARGIN.top] as const),
    ]),
    setter.paragraph(facts.title, MARGIN.side, paper.width - 2 * MARGIN.side, STYLES.title),
    space(8),
    lead,
    setter.space(24, 16),
  )
}

/** As much of the sender as fits on the line above the address, by whole parts; of a name longer than that its beginning. */
function oneLine(sender: string, width: number, setter: TypeSetter): string {
  const fits = (text: string) => setter.width(text, STYLES.sender) <= width
  const parts = sender.split(', ')
  while (parts.length > 1 && !fits(parts.join(', '))) parts.pop()
  const line = parts.join(', ')
  if (fits(line)) return line
  const letters = Array.from(line)
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

function recipientLines(buyer: DocumentBuyer, language: ClientLanguage): readonly string[] {
  return [
    buyer.name,
    ...(buyer.contactName === '' || buyer.contactName === buyer.name ? [] : [buyer.contactName]),
    ...addressLines(buyer.address, language),
    ...(buyer.taxId ? [`${rowLabel(buyer.taxId, language)} ${rowValue(buyer.taxId, language)}`] : []),
  ]
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
  const widest = Math.ceil(Math.max(0, ...labels.map((label) => setter.width(label, labelStyle))))
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
  const text = setter.paragraph(valueText(row, language), x, width, strong)
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

/** A period that is too long for its line breaks between its days. */
function valueText(row: Row, language: ClientLanguage): string {
  const text = rowValue(row, language)
  return row.value.kind === 'period' ? text.replace(/ (?!–)/g, '\u00A0').replace('–\u00A0', '– ') : text
}

/** Logo or name; the name level with the title, and set closer when it takes several lines. */
function whoSection({ name, logo }: DocumentSeller, x: number, width: number, setter: TypeSetter): Section {
  if (logo) return logoSection(logo, x)
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
