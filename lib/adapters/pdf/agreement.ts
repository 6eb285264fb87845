import type { AgreementPart } from '../../domain/document/agreement-rows'
import type { ClientLanguage } from '../../domain/party/party'
import { agreementAmount, agreementLabel, documentTranslator } from '../../i18n/document-text'
import { MARGIN, type Paper, STYLES } from './measures'
import { beside, rule, type Section, space, stack } from './section'
import type { TypeSetter } from './type-setter'

const GAP = 24

/** As much as stands on one page in any case. */
const MOST_KEPT = 320

/**
 * What changes and what was agreed: each a section, so that it stands on one page. Of a long change each row is one, so that it
 * can pass from page to page, but the heading stays with the first and the sum with the last.
 */
export function agreementSections(
  parts: readonly AgreementPart[],
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
): readonly Section[] {
  const [left, width] = [MARGIN.side, paper.width - 2 * MARGIN.side]
  return parts.flatMap(({ heading, rows }) => {
    const head = stack(
      space(GAP / 2),
      setter.paragraph(documentTranslator(language)(heading), left, width, STYLES.head),
      space(6),
      rule(left, width, 'dark'),
      space(6),
    )
    const sections = rows.map((row, index) => {
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
    })
    const whole = kept(head, ...sections, space(GAP / 2))
    if (whole.length === 1) return whole
    return [
      ...kept(head, ...sections.slice(0, 1)),
      ...sections.slice(1, -2),
      ...kept(...sections.slice(1).slice(-2), space(GAP / 2)),
    ]
  })
}

/** Together, unless that is more than a page may have room for. */
function kept(...sections: readonly Section[]): readonly Section[] {
  const whole = stack(...sections)
  return whole.height <= MOST_KEPT ? [whole] : sections
}
