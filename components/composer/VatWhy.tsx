import { isTaxedAsAbroad } from '../../lib/domain/invoice/usual-vat'
import { proposedVat } from '../../lib/domain/vat/proposal'
import { composerWords } from '../../lib/i18n/composer-words'
import { formatPercent } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import type { SectionProps } from './section'
import { spokenCategory } from './VatSelect'
import styles from './VatWhy.module.css'

/**
 * Why this client's lines have no VAT, or should have none; and the reason for an exemption, where the law asks for one.
 * A credit note has the VAT of its invoice.
 */
export function VatWhy({ draft, seller, onEdit, onView, messageOf }: SectionProps) {
  const t = useWords(composerWords)
  const language = useLanguage()
  const { client, lines, charges = [], vatReason } = draft
  const { reason: proposed, vatRate, vatCategory } = proposedVat(seller, client)
  const isSmallNoMore = seller.chargesVat && lines.some((line) => line.vatCategory === 'smallBusiness')
  const reason =
    proposed ??
    (isSmallNoMore && vatRate !== '' ? 'taxable' : undefined) ??
    (isTaxedAsAbroad(draft, seller) ? 'atHome' : undefined)
  const isFollowed = [...lines, ...charges].every((each) => spokenCategory(each) === vatCategory)
  const isExempt = [...lines, ...charges].some((each) => each.vatCategory === 'exempt')
  const says = !draft.credits && reason !== undefined && !(reason === 'smallBusiness' && isFollowed)
  if (!says && !isExempt && !vatReason) return null
  return (
    <div className={styles['why']}>
      {says && (
        <p className={styles['says']}>
          {t(`why.${reason}`, { client: client.name })}{' '}
          {!isFollowed && (
            <Button
              look="bare"
              size="small"
              className={styles['choice'] ?? ''}
              onPress={() =>
                onEdit({ type: 'taxAll', vat: { vatRate, ...(vatCategory ? { vatCategory } : {}) } })
              }
            >
              {t('proposedForAll', {
                treatment: vatCategory ? t(`category.${vatCategory}`) : formatPercent(vatRate, language),
              })}
            </Button>
          )}
        </p>
      )}
      {(isExempt || vatReason) && (
        <Field
          label={t('vatReason')}
          name="vatReason"
          value={vatReason ?? ''}
          message={messageOf('vatReason')}
          onChange={(text) => onEdit({ type: 'setVatReason', vatReason: text })}
          onBlur={() => onView({ type: 'touch', field: 'vatReason' })}
        />
      )}
    </div>
  )
}
