import type { Money } from '../../lib/domain/money/money'
import { Amount } from './Amount'
import { classNames } from './class-names'
import styles from './TotalsTable.module.css'

interface TotalsTableProps {
  readonly caption: string
  readonly outstandingLabel: string
  readonly overdueLabel: string
  /** One for each currency: they are never added together. */
  readonly totals: readonly { readonly outstanding: Money; readonly overdue: Money }[]
}

/** What is out and what of it is late, for each currency. */
export function TotalsTable({ caption, outstandingLabel, overdueLabel, totals }: TotalsTableProps) {
  const isLate = totals.some(({ overdue }) => overdue.minor > 0)
  if (totals.length > MOST_COLUMNS) {
    return (
      <table className={classNames(styles['totals'], styles['many'])}>
        <caption className="hidden-visually">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{outstandingLabel}</th>
            {isLate && <th scope="col">{overdueLabel}</th>}
          </tr>
        </thead>
        <tbody>
          {totals.map(({ outstanding, overdue }) => (
            <tr key={outstanding.currency}>
              <td className={styles['figure']}>
                <Amount value={outstanding} />
              </td>
              {isLate && (
                <td className={styles['late']}>{overdue.minor > 0 && <Amount value={overdue} />}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    )
  }
  return (
    <table className={styles['totals']}>
      <caption className="hidden-visually">{caption}</caption>
      <tbody>
        <tr>
          <th scope="row">{outstandingLabel}</th>
          {totals.map(({ outstanding }) => (
            <td key={outstanding.currency} className={styles['figure']}>
              <Amount value={outstanding} />
            </td>
          ))}
        </tr>
        {isLate && (
          <tr>
            <th scope="row">{overdueLabel}</th>
            {totals.map(({ overdue }) => (
              <td key={overdue.currency} className={styles['late']}>
                {overdue.minor > 0 && <Amount value={overdue} />}
              </td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  )
}

/** More currencies than this stand below each other. */
const MOST_COLUMNS = 2
