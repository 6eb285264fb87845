import { useMemo } from 'react'
import { paceByMonth, pacesByClient } from '../../lib/domain/reports/pay-pace'
import { clientsWords } from '../../lib/i18n/clients-words'
import { formatMonth } from '../../lib/i18n/format'
import { reportsWords } from '../../lib/i18n/reports-words'
import { latenessWords } from '../clients/pace-words'
import { useLanguage, useWords } from '../hooks/language'
import { BarChart } from './BarChart'
import { Chart, Report } from './Report'
import styles from './Reports.module.css'
import type { SharedReportProps } from './report-props'
import type { ReportTable } from './report-table'
import { TableView } from './TableView'

/** How long it takes to be paid, by month and by client; days are the same in all currencies. */
export function PaceReport({ rows, today }: Omit<SharedReportProps, 'currency'>) {
  const t = useWords(reportsWords)
  const client = useWords(clientsWords)
  const language = useLanguage()
  const months = useMemo(() => paceByMonth(rows, today), [rows, today])
  const paces = useMemo(() => pacesByClient(rows, today), [rows, today])
  const isAny = months.some(({ days }) => days !== undefined)
  const byMonth: ReportTable = {
    title: t('pace'),
    scope: [today],
    columns: [t('month'), t('paceCount'), t('paceDays')],
    rows: months.map(({ month, count, days }) => ({
      key: month,
      cells: [formatMonth(month, language), count, days ?? ''],
    })),
  }
  const byClient: ReportTable = {
    title: t('paceBy'),
    scope: [today],
    columns: [t('client'), t('paceCount'), t('paceLate'), t('paceDays')],
    rows: paces.map(({ key, name, count, daysToPay, ...pace }) => ({
      key,
      cells: [name, count, latenessWords(pace, client), daysToPay],
    })),
  }
  return (
    <Report title={t('pace')}>
      <p className={styles['lead']}>{t(isAny ? 'paceLead' : 'paceNone')}</p>
      {isAny && (
        <>
          <Chart
            table={byMonth}
            chart={
              <BarChart
                bars={months.map(({ month, days }) => ({
                  key: month,
                  label: formatMonth(month, language, 'short'),
                  value: days === undefined ? '' : String(days),
                  parts: [{ fill: 'solid', amount: days ?? 0 }],
                }))}
              />
            }
          />
          <h3 className={styles['subheading']}>{t('paceBy')}</h3>
          <p className={styles['lead']}>{t('paceByLead')}</p>
          <TableView table={byClient} />
        </>
      )}
    </Report>
  )
}
