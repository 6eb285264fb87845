import { MARGIN, type Paper, STYLES } from './measures'
import { beside, rule, type Section, space, stack } from './section'
import type { Style, TypeSetter } from './type-setter'

/** A row of words and amounts; strong rows are sums of those above. */
export interface AmountRow {
  readonly words: string
  /** From left to right, each on the right edge of its column. */
  readonly amounts: readonly string[]
  readonly isStrong?: boolean
}

const AMOUNT_WIDTH = 112
const GAP = 16

/** The head of the table, to be repeated on each page. */
export function amountTableHead(
  words: string,
  amounts: readonly string[],
  paper: Paper,
  setter: TypeSetter,
): Section {
  const [left, width] = [MARGIN.side, paper.width - 2 * MARGIN.side]
  return stack(
    rowSection({ words, amounts }, STYLES.head, paper, setter),
    space(6),
    rule(left, width, 'dark'),
  )
}

/** The rows, each with a hairline below. */
export function amountRows(rows: readonly AmountRow[], paper: Paper, setter: TypeSetter): readonly Section[] {
  const [left, width] = [MARGIN.side, paper.width - 2 * MARGIN.side]
  return rows.map((row) =>
    stack(
      setter.space(8, 4),
      rowSection(row, row.isStrong ? STYLES.cellStrong : STYLES.cell, paper, setter),
      setter.space(8, 4),
      rule(left, width, row.isStrong ? 'dark' : 'light'),
    ),
  )
}

function rowSection({ words, amounts }: AmountRow, style: Style, paper: Paper, setter: TypeSetter): Section {
  const right = paper.width - MARGIN.side
  const wordsWidth = right - MARGIN.side - amounts.length * AMOUNT_WIDTH - GAP
  return beside(
    setter.paragraph(words, MARGIN.side, wordsWidth, style),
    ...amounts.map((amount, index) =>
      setter.endingAt(amount, right - (amounts.length - 1 - index) * AMOUNT_WIDTH, style),
    ),
  )
}
