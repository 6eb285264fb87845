import type { InvoiceDocument } from '../../domain/document/invoice-document'
import type { ClientLanguage } from '../../domain/party/party'
import { documentTranslator } from '../../i18n/document-text'
import { factRows } from './head'
import { COLUMN_GAP, MARGIN, type Paper, QR_SIZE, STYLES } from './measures'
import { beside, rule, type Section, space, stack } from './section'
import type { TypeSetter } from './type-setter'

/** The foot of the last page: how to pay, with the payment code; in parts that may pass to a next page. */
export function howToPaySections(
  document: InvoiceDocument,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): readonly Section[] {
  const [left, width] = [MARGIN.side, paper.width - 2 * MARGIN.side]
  const translate = documentTranslator(language)
  const rowsWidth = width - (document.qr === undefined ? 0 : QR_SIZE + COLUMN_GAP)
  const rows = (block: InvoiceDocument['payments'][number], index: number) =>
    factRows(
      index === 0 ? [...block.rows, ...document.paymentFacts] : block.rows,
      left,
      rowsWidth,
      language,
      setter,
      STYLES.payLabel,
      STYLES.payFact,
    )
  const [first, ...others] = document.payments.map(rows)
  return [
    stack(
      rule(left, width, 'dark'),
      space(16),
      beside(
        stack(
          setter.paragraph(translate('howToPay'), left, rowsWidth, STYLES.heading),
          space(8),
          first ?? space(0),
        ),
        qrSection(document, language, left + width - QR_SIZE, setter),
      ),
    ),
    ...others.map((other) => stack(space(10), other)),
    ...(document.barCode === undefined
      ? []
      : [barCodeSection(document.barCode, language, left, width, setter)]),
  ]
}

function qrSection(
  { qr }: InvoiceDocument,
  language: ClientLanguage,
  x: number,
  setter: TypeSetter,
): Section {
  if (qr === undefined) return space(0)
  const captions = setter
    .wrapped(documentTranslator(language)('scan'), QR_SIZE, STYLES.scan)
    .map((line) =>
      setter.paragraph(line, x + (QR_SIZE - setter.width(line, STYLES.scan)) / 2, QR_SIZE, STYLES.scan),
    )
  const code: Section = {
    height: QR_SIZE,
    marks: (top) => [{ kind: 'code', payload: qr, box: { x, y: top, width: QR_SIZE, height: QR_SIZE } }],
  }
  return stack(code, space(6), ...captions)
}

function barCodeSection(
  barCode: string,
  language: ClientLanguage,
  left: number,
  width: number,
  setter: TypeSetter,
): Section {
  return stack(
    space(14),
    setter.paragraph(documentTranslator(language)('barCode'), left, width, STYLES.codeLabel),
    setter.paragraph(barCode, left, width, STYLES.barCode),
  )
}
