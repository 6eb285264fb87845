import { useMemo } from 'react'
import { money } from '../../lib/domain/money/money'
import { AGE_BANDS, type AgedAmounts, ageingOf } from '../../lib/domain/reports/ageing'
import { reportsWords } from '../../lib/i18n/reports-words'
import { useWords } from '../hooks/language'
import { Amount } from '../ui/Amount'
import { classNames } from '../ui/class-names'
import data from '../ui/DataTable.module.css'
import { Report } from './Report'
import styles from './Reports.module.css'
import type { SharedReportProps } from './report-props'
import type { ReportTable } from './report-table'
import { ShareBar } from './ShareBar'
import { TableView } from './TableView'

/** What is open, by how long it is overdue, as a whole and by client. */
export function AgeReport({ rows, currency, today }: SharedReportProps) {
  const t = useWords(reportsWords)
  const ageing = useMemo(() => ageingOf(rows, currency, today), [rows, currency, today])
  const { amounts, clients, total, late } = ageing
  const amount = (minor: number) => money(minor, currency)
  const largest = Math.max(...AGE_BANDS.map((band) => amounts[band]))
  const cellsOf = (aged: AgedAmounts, sum: number) => [
    ...AGE_BANDS.map((band) => amount(aged[band])),
    amount(sum),
  ]
  const table: ReportTable = {
    title: t('ageBy'),
    scope: [today, currency],
    columns: [t('client'), ...AGE_BANDS.map((band) => t(`age.${band}`)), t('total')],
    rows: clients.map(({ key, name, amounts: own, total: sum }) => ({
      key,
      cells: [name, ...cellsOf(own, sum)],
    })),
    total: [t('total'), ...cellsOf(amounts, total)],
  }
  return (
    <Report title={t('age')}>
      <p className={styles['lead']}>{late === 0 ? t('ageNone') : t('ageLate', { count: late })}</p>
      <table className={data['table']}>
        <caption className="hidden-visually">{t('age')}</caption>
        <tbody>
          {AGE_BANDS.map((band) => (
            <tr key={band}>
              <th scope="row">{t(`age.${band}`)}</th>
              <td className={styles['bar']}>
                <ShareBar
                  fill={band === 'notDue' ? 'solid' : 'hatched'}
                  share={largest === 0 ? 0 : amounts[band] / largest}
                />
              </td>
              <td className={classNames(data['amount'], amounts[band] === 0 && data['quiet'])}>
                <Amount value={amount(amounts[band])} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            <td className={styles['bar']} />
            <td className={data['amount']}>
              <Amount value={amount(total)} />
            </td>
          </tr>
        </tfoot>
      </table>
      {clients.length > 0 && (
        <>
          <h3 className={styles['subheading']}>{t('ageBy')}</h3>
          <TableView table={table} />
        </>
      )}
    </Report>
  )
}
