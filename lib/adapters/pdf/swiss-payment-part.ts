import { printReference } from '../../domain/document/payment-blocks'
import type { Money } from '../../domain/money/money'
import type { ClientLanguage } from '../../domain/party/party'
import { plainAmount } from '../../domain/payment/code-text'
import { printIban } from '../../domain/payment/iban'
import type { SwissBill } from '../../domain/payment/swiss-qr'
import { swissBillWords } from '../../i18n/swiss-bill-words'
import { translator } from '../../i18n/translator'
import type { Mark, Section } from './section'
import type { Style, TypeSetter } from './type-setter'

/** The guidelines measure in millimetres and points; pages are laid out in CSS pixels. */
const MM = 96 / 25.4
const PT = 96 / 72

export const SWISS_PART_HEIGHT = 105 * MM

const RECEIPT_WIDTH = 62
const PAGE_WIDTH = 210
const QR_MM = 46
const CROSS_MM = 7

const TITLE: Style = { size: 11 * PT, line: 13 * PT, bold: true }
const RECEIPT: Styles = {
  head: { size: 6 * PT, line: 9 * PT, bold: true },
  value: { size: 8 * PT, line: 9 * PT },
}
const PART: Styles = {
  head: { size: 8 * PT, line: 11 * PT, bold: true },
  value: { size: 10 * PT, line: 11 * PT },
}

interface Styles {
  readonly head: Style
  readonly value: Style
}

/**
 * Receipt and payment part of a Swiss QR-bill, 210 × 105 mm, for the foot of an A4 page (SIX, Style Guide QR-bill): the
 * code of 46 mm with the cross in its middle, lines to cut along, and the facts of the code in words.
 */
export function swissPaymentPart(
  bill: SwissBill,
  amount: Money,
  language: ClientLanguage,
  setter: TypeSetter,
): Section {
  const translate = translator(swissBillWords, language)
  const printedAmount = plainAmount(amount).replace(/\B(?=(\d{3})+(?=\.))/g, '\u00A0')
  const payee = [printIban(bill.iban), ...bill.creditor]
  const at = (top: number) => {
    const text = (words: string, x: number, y: number, width: number, style: Style): readonly Mark[] =>
      setter.paragraph(words, x * MM, width * MM, style).marks(top + y * MM)
    const facts = (x: number, y: number, width: number, styles: Styles, withMessage: boolean) => {
      const marks: Mark[] = []
      let next = top + y * MM
      const put = (head: string, lines: readonly string[]) => {
        const [headed, valued] = [
          setter.paragraph(head, x * MM, width * MM, styles.head),
          setter.lines(lines, x * MM, width * MM, styles.value),
        ]
        marks.push(...headed.marks(next), ...valued.marks(next + headed.height))
        next += headed.height + valued.height + styles.value.line * 0.8
      }
      put(translate('payableTo'), payee)
      if (bill.reference !== '') put(translate('reference'), [printReference(bill.reference)])
      if (withMessage && bill.message !== '') put(translate('message'), [bill.message])
      if (bill.debtor) put(translate('payableBy'), bill.debtor)
      else {
        put(translate('payableByBlank'), [])
        const size = withMessage ? { width: 65, height: 25 } : { width: 52, height: 20 }
        marks.push(...corners(x * MM, next - styles.value.line * 0.5, size.width * MM, size.height * MM))
      }
      return marks
    }
    const amountRow = (x: number, gap: number, styles: Styles) => [
      ...text(translate('currency'), x, 68, gap, styles.head),
      ...text(translate('amount'), x + gap, 68, 34, styles.head),
      ...text(amount.currency, x, 68 + styles.head.line / MM, gap, styles.value),
      ...text(printedAmount, x + gap, 68 + styles.head.line / MM, 34, styles.value),
    ]
    return [
      ...line(0, top, PAGE_WIDTH * MM, 0.75),
      ...line(RECEIPT_WIDTH * MM, top, 0.75, SWISS_PART_HEIGHT),
      ...text(translate('receipt'), 5, 5, 52, TITLE),
      ...facts(5, 12, 52, RECEIPT, false),
      ...amountRow(5, 13, RECEIPT),
      ...setter.endingAt(translate('acceptancePoint'), 57 * MM, RECEIPT.head).marks(top + 82 * MM),
      ...text(translate('paymentPart'), 67, 5, 46, TITLE),
      ...code(bill.payload, 67 * MM, top + 17 * MM),
      ...amountRow(67, 15, PART),
      ...facts(118, 5, 87, PART, true),
    ]
  }
  return { height: SWISS_PART_HEIGHT, marks: at }
}

function code(payload: string, x: number, y: number): readonly Mark[] {
  const size = QR_MM * MM
  const [middleX, middleY] = [x + size / 2, y + size / 2]
  const centred = (width: number, height: number, ink: 'black' | 'white'): Mark => ({
    kind: 'fill',
    ink,
    box: { x: middleX - width / 2, y: middleY - height / 2, width, height },
  })
  const arm = (CROSS_MM - 1) * MM
  return [
    { kind: 'code', payload, box: { x, y, width: size, height: size } },
    centred(CROSS_MM * MM, CROSS_MM * MM, 'white'),
    centred(arm, arm, 'black'),
    centred(arm * 0.65, arm * 0.2, 'white'),
    centred(arm * 0.2, arm * 0.65, 'white'),
  ]
}

function line(x: number, y: number, width: number, height: number): readonly Mark[] {
  return [{ kind: 'fill', ink: 'black', box: { x, y, width, height } }]
}

/** Marks at the corners of a field that the payer fills in. */
function corners(x: number, y: number, width: number, height: number): readonly Mark[] {
  const [long, thin] = [3 * MM, 0.75 * PT]
  return [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ].flatMap(([cornerX = 0, cornerY = 0]) => [
    ...line(cornerX === x ? x : cornerX - long, cornerY, long, thin),
    ...line(cornerX, cornerY === y ? y : cornerY - long, thin, long),
  ])
}
