import { useMemo } from 'react'
import { addDays } from '../../lib/domain/calendar/plain-date'
import { money } from '../../lib/domain/money/money'
import type { RecurringRecord } from '../../lib/domain/recurring/occurrences'
import { CASH_KINDS, type CashKind, expectedCash, sumOf } from '../../lib/domain/reports/expected-cash'
import { formatDate, formatDayMonth, formatMoney, formatWhole } from '../../lib/i18n/format'
import { reportsWords } from '../../lib/i18n/reports-words'
import { useLanguage, useWords } from '../hooks/language'
import { BarChart, type BarFill, ChartKey } from './BarChart'
import { Chart, Report } from './Report'
import styles from './Reports.module.css'
import type { SharedReportProps } from './report-props'
import type { ReportTable } from './report-table'

interface CashReportProps extends SharedReportProps {
  readonly plans: readonly RecurringRecord[]
  readonly country: string | undefined
}

const WEEKS = 8
/** So far ahead the sentence looks. */
const SOON_WEEKS = 2

const FILLS: Readonly<Record<CashKind, BarFill>> = { due: 'solid', late: 'hatched', planned: 'dashed' }

/** When the money comes, week by week. */
export function CashReport({ rows, plans, currency, today, country }: CashReportProps) {
  const t = useWords(reportsWords)
  const language = useLanguage()
  const cash = useMemo(
    () => expectedCash({ rows, plans, currency, today, weeks: WEEKS, country }),
    [rows, plans, currency, today, country],
  )
  const { weeks, later, unsure } = cash
  const amount = (minor: number) => money(minor, currency)
  const inWeeks = weeks.reduce((so, week) => so + sumOf(week), 0)
  const total = inWeeks + sumOf(later)
  const soon = weeks.slice(0, SOON_WEEKS)
  const soonDay = addDays(soon.at(-1)?.from ?? today, 6)
  const kinds = CASH_KINDS.filter((kind) => [later, ...weeks].some((week) => week[kind] > 0))
  const labelOf = (from: string, at: number) =>
    at === 0 ? t('thisWeek') : formatDayMonth(from, language, 'short')
  const table: ReportTable = {
    title: t('cash'),
    scope: [today, currency],
    columns: [t('week'), ...kinds.map((kind) => t(`cash.${kind}`)), t('total')],
    rows: [
      ...weeks.map((week, at) => ({
        key: week.from,
        cells: [
          at === 0 ? t('thisWeek') : t('weekOf', { day: formatDayMonth(week.from, language) }),
          ...kinds.map((kind) => amount(week[kind])),
          amount(sumOf(week)),
        ],
      })),
      {
        key: 'later',
        cells: [t('later'), ...kinds.map((kind) => amount(later[kind])), amount(sumOf(later))],
      },
      ...(unsure.count > 0
        ? [{ key: 'unsure', cells: [t('unsure'), ...kinds.map(() => ''), amount(unsure.amount)] }]
        : []),
    ],
    total: [t('total'), ...kinds.map(() => ''), amount(total + unsure.amount)],
  }
  return (
    <Report
      title={t('cash')}
      choices={
        <div className={styles['chart']}>
          <ChartKey entries={kinds.map((kind) => ({ fill: FILLS[kind], label: t(`cash.${kind}`) }))} />
        </div>
      }
    >
      <p className={styles['lead']}>
        {total === 0
          ? t('cashNone')
          : t('cashSome', {
              amount: formatMoney(amount(total), language),
              soon: formatMoney(amount(soon.reduce((so, week) => so + sumOf(week), 0)), language),
              day: formatDate(soonDay, language),
            })}{' '}
        {sumOf(later) > 0 && t('cashLater', { amount: formatMoney(amount(sumOf(later)), language) })}{' '}
        {unsure.count > 0 &&
          t('cashUnsure', { count: unsure.count, amount: formatMoney(amount(unsure.amount), language) })}{' '}
        {t('cashHow')}
      </p>
      {total + unsure.amount > 0 && (
        <Chart
          table={table}
          chart={
            <BarChart
              bars={weeks.map((week, at) => ({
                key: week.from,
                label: labelOf(week.from, at),
                value: formatWhole(amount(sumOf(week)), language),
                parts: CASH_KINDS.map((kind) => ({ fill: FILLS[kind], amount: week[kind] })),
              }))}
            />
          }
        />
      )}
    </Report>
  )
}
