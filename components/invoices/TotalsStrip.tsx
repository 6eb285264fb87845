import type { CurrencyTotal } from '../../lib/domain/receivables/overview'
import { Amount } from '../ui/Amount'
import styles from './TotalsStrip.module.css'

interface TotalsStripProps {
  readonly outstandingLabel: string
  readonly overdueLabel: string
  readonly totals: readonly CurrencyTotal[]
}

/** The large numbers of the page; a second currency stands below, smaller. */
export function TotalsStrip({ outstandingLabel, overdueLabel, totals }: TotalsStripProps) {
  const late = totals.filter(({ overdue }) => overdue.minor > 0)
  if (totals.length === 0) return null
  return (
    <dl className={styles['strip']}>
      <div>
        <dt>{outstandingLabel}</dt>
        {totals.map(({ outstanding }) => (
          <dd key={outstanding.currency}>
            <Amount value={outstanding} />
          </dd>
        ))}
      </div>
      {late.length > 0 && (
        <div className={styles['late']}>
          <dt>{overdueLabel}</dt>
          {late.map(({ overdue }) => (
            <dd key={overdue.currency}>
              <Amount value={overdue} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}
