import {
  rowsWithin,
  type Summed,
  type SumRow,
  sumRows,
  type TaxRow,
} from '../../lib/domain/document/sum-rows'
import { composerWords } from '../../lib/i18n/composer-words'
import { formatPercent } from '../../lib/i18n/format'
import { taxPlaces } from '../../lib/i18n/tax-words'
import { useLanguage, useWords } from '../hooks/language'
import { Amount } from '../ui/Amount'
import styles from './Sums.module.css'

interface SumsProps {
  readonly of: Summed
  /** What adds up to the total, or the VAT within it, where the total stands between them; both unless told. */
  readonly part?: 'upToTotal' | 'within'
}

/** What stands between the lines and the total, and the VAT in it where prices include it or a deposit is deducted. */
export function Sums({ of, part }: SumsProps) {
  const t = useWords(composerWords)
  const language = useLanguage()
  const rows = [...(part === 'within' ? [] : sumRows(of)), ...(part === 'upToTotal' ? [] : rowsWithin(of))]
  if (rows.length === 0) return null
  return (
    <dl className={styles['sums']}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two charges may have the same name, and rows hold no state
        <div key={index} className={styles['row']}>
          <dt>{labelOf(row)}</dt>
          <dd>
            <Amount value={row.amount} isBare />
          </dd>
        </div>
      ))}
    </dl>
  )

  function labelOf(row: SumRow): string {
    switch (row.label) {
      case 'charge':
        return row.name
      case 'discount':
        return row.percent === undefined
          ? t('discount')
          : t('discountPercent', { percent: formatPercent(row.percent, language) })
      case 'vatOn':
      case 'vatWithin': {
        const { category = 'standard' } = row
        if (category !== 'standard' && category !== 'zero') return t(`category.${category}`)
        return t(row.label === 'vatWithin' ? 'vatWithin' : 'vatRow', taxOf(row))
      }
      case 'credit':
        return t('creditRow', { number: row.number })
      case 'prepaid':
        return t('prepaidRow', { number: row.number })
      case 'deposit':
        return t('depositRow', { number: row.number })
      case 'vatInDeposit':
        return t('vatInDeposit', { ...taxOf(row), number: row.number })
      case 'vatLeft':
      case 'vatTakenBack':
        return t(row.label, taxOf(row))
      default:
        return t(row.label)
    }
  }

  /** As the seller of this invoice calls it. */
  function taxOf({ tax, rate }: Pick<TaxRow, 'tax' | 'rate'>) {
    return { ...taxPlaces(tax, language), rate: formatPercent(rate, language) }
  }
}
