import type { InvoiceDocument } from '../../domain/document/invoice-document'
import type { SumRow } from '../../domain/document/sum-rows'
import type { ClientLanguage } from '../../domain/party/party'
import {
  documentRemarks,
  earlyPaymentLines,
  sumLabel,
  totalLabel,
  vatNoteText,
} from '../../i18n/document-text'
import { formatAmount, formatMoney } from '../../i18n/format'
import { COLUMN_GAP, MARGIN, type Paper, RIGHT_COLUMN, STYLES } from './measures'
import { beside, rule, type Section, space, stack } from './section'
import type { TypeSetter } from './type-setter'

const OFFER = { width: 300, padX: 14, padY: 10, radius: 4 } as const

const LABEL_GAP = 8
const WIDEST_COLUMN = 480

/** Below the lines: the early payment offer on the left, the sums and the total on the right. */
export function sumsSection(
  document: InvoiceDocument,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): Section {
  const right = paper.width - MARGIN.side
  const column = document.earlyPayment ? RIGHT_COLUMN : columnWidth(document, language, setter)
  const left = right - column
  const sumSection = (sum: SumRow) => {
    const amount = formatAmount(sum.amount, language)
    const labelWidth = column - setter.width(amount, STYLES.sumAmount) - LABEL_GAP
    return beside(
      setter.paragraph(sumLabel(sum, language), left, labelWidth, STYLES.sumLabel),
      setter.endingAt(amount, right, STYLES.sumAmount),
    )
  }
  const amounts = document.sums.map(sumSection)
  const total = stack(
    ...(amounts.length === 0 ? [] : [setter.space(7, 5), rule(left, column, 'dark'), setter.space(7, 5)]),
    beside(
      setter.paragraph(totalLabel(document, language), left, column / 2, STYLES.total),
      setter.endingAt(formatMoney(document.total, language), right, STYLES.total),
    ),
    ...document.within.map(sumSection),
  )
  const offer = offerSection(document, language, left - COLUMN_GAP - MARGIN.side, setter)
  const sentences = [
    ...document.vatNotes.map((note) => vatNoteText(note, language)),
    ...documentRemarks(document, language),
  ]
  const notes = sentences.map((text) =>
    setter.paragraph(text, MARGIN.side, right - MARGIN.side, STYLES.vatNote),
  )
  return stack(
    space(12),
    beside(offer, stack(...amounts, total)),
    ...(notes.length > 0 ? [setter.space(16, 12), ...notes] : []),
  )
}

/** So wide that each sum is one line, where nothing stands beside them. */
function columnWidth(
  { sums, within }: InvoiceDocument,
  language: ClientLanguage,
  setter: TypeSetter,
): number {
  const widths = [...sums, ...within].map(
    (sum) =>
      setter.width(sumLabel(sum, language), STYLES.sumLabel) +
      LABEL_GAP +
      setter.width(formatAmount(sum.amount, language), STYLES.sumAmount),
  )
  return Math.ceil(Math.min(WIDEST_COLUMN, Math.max(RIGHT_COLUMN, ...widths)))
}

function offerSection(
  document: InvoiceDocument,
  language: ClientLanguage,
  available: number,
  setter: TypeSetter,
): Section {
  const texts = earlyPaymentLines(document, language)
  if (!texts) return space(0)
  const width = Math.min(OFFER.width, available)
  const [x, limit] = [MARGIN.side + OFFER.padX, width - 2 * OFFER.padX]
  const inside = stack(
    setter.paragraph(texts[0], x, limit, STYLES.offer),
    setter.paragraph(texts[1], x, limit, STYLES.offerReason),
  )
  const height = inside.height + 2 * OFFER.padY
  return {
    height,
    marks: (top) => [
      {
        kind: 'frame',
        box: { x: MARGIN.side + 0.5, y: top + 0.5, width: width - 1, height: height - 1 },
        radius: OFFER.radius,
        ink: 'light',
      },
      ...inside.marks(top + OFFER.padY),
    ],
  }
}
