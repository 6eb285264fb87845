import type { DocumentPayment, InvoiceDocument } from '../../domain/document/invoice-document'
import type { Row } from '../../domain/document/rows'
import type { ClientLanguage } from '../../domain/party/party'
import type { ScanCode } from '../../domain/payment/scan-code'
import { documentTranslator } from '../../i18n/document-text'
import { factRows } from './head'
import { COLUMN_GAP, MARGIN, type Paper, QR_SIZE, STYLES } from './measures'
import { beside, rule, type Section, space, stack } from './section'
import type { TypeSetter } from './type-setter'

/** What of a document says how to pay it. */
type Payable = Pick<InvoiceDocument, 'payments' | 'paymentFacts' | 'barCode'>

/**
 * How to pay, each way with its code to scan, in parts that may pass to a next page. A Swiss QR-bill is left to its
 * payment part when `hasSwissPart`.
 */
export function howToPaySections(
  document: Payable,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
  hasSwissPart = false,
): readonly Section[] {
  const [left, width] = [MARGIN.side, paper.width - 2 * MARGIN.side]
  const translate = documentTranslator(language)
  const shown = document.payments.filter(({ code }) => !hasSwissPart || code?.kind !== 'swiss')
  const [first, ...others] = shown.map((payment, index) =>
    paymentSection(
      payment,
      index === 0 ? [...payment.rows, ...document.paymentFacts] : payment.rows,
      index === 0 ? translate('howToPay') : '',
      language,
      paper,
      setter,
    ),
  )
  if (!first) return []
  return [
    stack(rule(left, width, 'dark'), setter.space(16, 12), first),
    ...others.map((other) => stack(space(10), other)),
    ...(document.barCode === undefined
      ? []
      : [barCodeSection(document.barCode, language, left, width, setter)]),
  ]
}

/** A Swiss code stands in its payment part alone, never by itself. */
function paymentSection(
  { code: possible }: DocumentPayment,
  rows: readonly Row[],
  heading: string,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): Section {
  const [left, width] = [MARGIN.side, paper.width - 2 * MARGIN.side]
  const code = possible?.kind === 'swiss' ? undefined : possible
  const rowsWidth = width - (code ? QR_SIZE + COLUMN_GAP : 0)
  const facts = factRows(rows, left, rowsWidth, language, setter, STYLES.payLabel, STYLES.payFact)
  const words =
    heading === ''
      ? facts
      : stack(setter.paragraph(heading, left, rowsWidth, STYLES.heading), space(8), facts)
  return code ? beside(words, codeSection(code, language, left + width - QR_SIZE, setter)) : words
}

const CAPTIONS = {
  epc: 'scan',
  spayd: 'scan',
  upi: 'scanUpi',
  bitcoin: 'scanBitcoin',
} as const satisfies Record<PlainCode['kind'], string>

type PlainCode = Exclude<ScanCode, { kind: 'swiss' }>

function codeSection(code: PlainCode, language: ClientLanguage, x: number, setter: TypeSetter): Section {
  const captions = setter
    .wrapped(documentTranslator(language)(CAPTIONS[code.kind]), QR_SIZE, STYLES.scan)
    .map((line) =>
      setter.paragraph(line, x + (QR_SIZE - setter.width(line, STYLES.scan)) / 2, QR_SIZE, STYLES.scan),
    )
  const square: Section = {
    height: QR_SIZE,
    marks: (top) => [
      { kind: 'code', payload: code.payload, box: { x, y: top, width: QR_SIZE, height: QR_SIZE } },
    ],
  }
  return stack(square, space(6), ...captions)
}

function barCodeSection(
  barCode: string,
  language: ClientLanguage,
  left: number,
  width: number,
  setter: TypeSetter,
): Section {
  return stack(
    setter.space(14, 8),
    setter.paragraph(documentTranslator(language)('barCode'), left, width, STYLES.codeLabel),
    setter.paragraph(barCode, left, width, STYLES.barCode),
  )
}
