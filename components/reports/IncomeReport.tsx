import { useMemo } from 'react'
import { daysOfYear } from '../../lib/domain/calendar/recent-period'
import { money } from '../../lib/domain/money/money'
import {
  INCOME_BASES,
  incomeByClient,
  incomeByMonth,
  incomeOf,
  keptIn,
} from '../../lib/domain/reports/income'
import { besideVat } from '../../lib/domain/reports/vat-return'
import { formatMoney, formatMonth, formatWhole } from '../../lib/i18n/format'
import { reportsWords } from '../../lib/i18n/reports-words'
import { useLanguage, useWords } from '../hooks/language'
import { useQuery } from '../hooks/use-query'
import { Select } from '../ui/Select'
import { BarChart } from './BarChart'
import { Chart, Report } from './Report'
import styles from './Reports.module.css'
import type { SharedReportProps } from './report-props'
import type { ReportTable } from './report-table'
import { TableView } from './TableView'

/** What came in, or was invoiced, by month and by client. */
export function IncomeReport({ rows, currency, year }: SharedReportProps & { readonly year: number }) {
  const t = useWords(reportsWords)
  const language = useLanguage()
  const { query, choose } = useQuery()
  const basis = INCOME_BASES.find((known) => known === query.get('income')) ?? 'invoiced'
  const incomes = useMemo(() => incomeOf(rows, currency, basis), [rows, currency, basis])
  const months = useMemo(() => incomeByMonth(incomes, year), [incomes, year])
  const clients = useMemo(() => incomeByClient(incomes, year), [incomes, year])
  const { fromElsewhere } = useMemo(() => besideVat(rows, currency, daysOfYear(year)), [rows, currency, year])
  const { fees, withheldTax, withheldTaxBack } = useMemo(
    () => keptIn(rows, currency, year),
    [rows, currency, year],
  )
  const amount = (minor: number) => money(minor, currency)
  const sum = months.reduce((so, month) => so + month.amount, 0)
  const scope = [String(year), currency, t(`income.${basis}`)]
  const byMonth: ReportTable = {
    title: t('incomeByMonth'),
    scope,
    columns: [t('month'), t('amount')],
    rows: months.map((month) => ({
      key: month.month,
      cells: [formatMonth(month.month, language), amount(month.amount)],
    })),
    total: [t('total'), amount(sum)],
  }
  const byClient: ReportTable = {
    title: t('incomeByClient'),
    scope,
    columns: [t('client'), t('count'), t('amount')],
    rows: clients.map(({ key, name, count, amount: own }) => ({ key, cells: [name, count, amount(own)] })),
    total: [t('total'), clients.reduce((so, { count }) => so + count, 0), amount(sum)],
  }
  return (
    <Report
      title={t('income')}
      choices={
        <div className={styles['choices']}>
          <Select
            label={t('incomeBasis')}
            className={styles['choice'] ?? ''}
            value={basis}
            options={INCOME_BASES.map((value) => ({ value, label: t(`income.${value}`) }))}
            onChange={(value) => choose('income', value)}
          />
        </div>
      }
    >
      <p className={styles['lead']}>
        {t('incomeSum', {
          basis: t(`income.${basis}`),
          amount: formatMoney(amount(sum), language),
          year: String(year),
        })}
        {basis === 'invoiced' && fromElsewhere > 0 && ` ${t('incomeElsewhere', { count: fromElsewhere })}`}
        {fees > 0 && ` ${t('incomeFees', { amount: formatMoney(amount(fees), language) })}`}
        {withheldTax > 0 &&
          ` ${t('incomeWithheld', {
            amount: formatMoney(amount(withheldTax), language),
            year: String(year),
          })}`}
        {withheldTaxBack > 0 &&
          ` ${t('incomeWithheldBack', {
            amount: formatMoney(amount(withheldTaxBack), language),
            year: String(year),
          })}`}
      </p>
      <Chart
        table={byMonth}
        chart={
          <BarChart
            bars={months.map((month) => ({
              key: month.month,
              label: formatMonth(month.month, language, 'short'),
              value: month.amount === 0 ? '' : formatWhole(amount(month.amount), language),
              parts: [{ fill: 'solid', amount: month.amount }],
            }))}
          />
        }
      />
      {clients.length > 0 && (
        <>
          <h3 className={styles['subheading']}>{t('incomeByClient')}</h3>
          <TableView table={byClient} />
        </>
      )}
    </Report>
  )
}
