import type { InvoiceDocument } from '../../domain/document/invoice-document'
import type { ClientLanguage } from '../../domain/party/party'
import { addressLines } from '../../i18n/document-text'
import { rowLabel, rowValue } from '../../i18n/row-text'
import { MARGIN, type Paper, STYLES } from './measures'
import { beside, rule, type Section, space, stack } from './section'
import type { TypeSetter } from './type-setter'

const NARROWEST_GAP = 24

/** The seller in small type at the foot of every page: spread over one line, or in as many as it takes. */
export function footSection(
  { seller }: Pick<InvoiceDocument, 'seller'>,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): Section {
  const [left, width] = [MARGIN.side, paper.width - 2 * MARGIN.side]
  const items = [
    [seller.name, ...addressLines(seller.address, language)].join(', '),
    ...(seller.taxId ? [`${rowLabel(seller.taxId, language)} ${rowValue(seller.taxId, language)}`] : []),
    seller.email,
    seller.phone,
    seller.legalLine.replace(/\s+/g, ' '),
  ].filter((item) => item.trim() !== '')
  return stack(rule(left, width, 'light'), space(10), ...rowsOf(items, left, width, setter))
}

/** All on one line, or else the name and address on the first and the rest below. */
function rowsOf(
  items: readonly string[],
  left: number,
  width: number,
  setter: TypeSetter,
): readonly Section[] {
  if (rowWidth(items, setter) <= width) return [rowSection(items, true, left, width, setter)]
  const [first = '', ...others] = items
  const rows: string[][] = []
  for (const item of others) {
    const row = rows.at(-1)
    if (row && rowWidth([...row, item], setter) <= width) row.push(item)
    else rows.push([item])
  }
  return [[first], ...rows].map((row) => rowSection(row, false, left, width, setter))
}

function rowWidth(row: readonly string[], setter: TypeSetter): number {
  return row.reduce(
    (total, item) => total + setter.width(item, STYLES.small),
    (row.length - 1) * NARROWEST_GAP,
  )
}

function rowSection(
  row: readonly string[],
  spread: boolean,
  left: number,
  width: number,
  setter: TypeSetter,
): Section {
  const rest = width - rowWidth(row, setter)
  const gap = NARROWEST_GAP + (spread && row.length > 1 ? rest / (row.length - 1) : 0)
  let x = left
  return beside(
    ...row.map((item) => {
      const section = setter.paragraph(item, x, width, STYLES.small)
      x += setter.width(item, STYLES.small) + gap
      return section
    }),
  )
}
