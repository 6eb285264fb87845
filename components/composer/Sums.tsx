import type { Totals } from '../../lib/domain/invoice/content'
import { money } from '../../lib/domain/money/money'
import { composerWords } from '../../lib/i18n/composer-words'
import { formatPercent } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import { Amount } from '../ui/Amount'
import styles from './Sums.module.css'

/** What stands between the lines and the total. */
export function Sums({ totals }: { readonly totals: Totals }) {
  const t = useWords(composerWords)
  const language = useLanguage()
  const hasDiscount = totals.discount.minor > 0
  return (
    <dl className={styles['sums']}>
      {hasDiscount && (
        <>
          <dt>{t('linesTotal')}</dt>
          <dd>
            <Amount value={totals.linesNet} isBare />
          </dd>
          <dt>{t('discount')}</dt>
          <dd>
            <Amount value={money(-totals.discount.minor, totals.discount.currency)} isBare />
          </dd>
        </>
      )}
      {totals.vat.length > 0 && (
        <>
          <dt>{t('beforeVat')}</dt>
          <dd>
            <Amount value={totals.net} isBare />
          </dd>
        </>
      )}
      {totals.vat.map((row) => (
        <div key={row.rate} className={styles['row']}>
          <dt>{t('vatRow', { rate: formatPercent(row.rate, language) })}</dt>
          <dd>
            <Amount value={row.vat} isBare />
          </dd>
        </div>
      ))}
    </dl>
  )
}
