import type { AgreementPart } from '../../domain/document/agreement-rows'
import type { ClientLanguage } from '../../domain/party/party'
import { agreementAmount, agreementLabel, documentTranslator } from '../../i18n/document-text'
import { MARGIN, type Paper, STYLES } from './measures'
import { beside, rule, type Section, space, stack } from './section'
import type { TypeSetter } from './type-setter'

const GAP = 24

/** What changes and what was agreed, each row a section, so that a long change can pass from page to page. */
export function agreementSections(
  parts: readonly AgreementPart[],
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): readonly Section[] {
  const [left, width] = [MARGIN.side, paper.width - 2 * MARGIN.side]
  return parts.flatMap(({ heading, rows }) => [
    stack(
      space(GAP / 2),
      setter.paragraph(documentTranslator(language)(heading), left, width, STYLES.head),
      space(6),
      rule(left, width, 'dark'),
      space(6),
    ),
    ...rows.map((row, index) => {
      const amount = agreementAmount(row, language)
      const isSum = index === rows.length - 1 && rows.length > 1
      const style = { ...STYLES.sumAmount, bold: isSum }
      const labelWidth = width - setter.width(amount, style) - GAP
      return beside(
        setter.paragraph(agreementLabel(row, language), left, labelWidth, {
          ...STYLES.sumLabel,
          bold: isSum,
        }),
        setter.endingAt(amount, left + width, style),
      )
    }),
    space(GAP / 2),
  ])
}
