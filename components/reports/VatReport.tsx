import { useMemo } from 'react'
import { money } from '../../lib/domain/money/money'
import {
  TAX_PERIODS,
  type TaxPeriod,
  taxPeriodsOf,
  usualTaxPeriod,
} from '../../lib/domain/reports/tax-period'
import { VAT_BASES, vatEntries } from '../../lib/domain/reports/vat-entries'
import { besideVat, vatReturn } from '../../lib/domain/reports/vat-return'
import { formatMoney, formatMonth } from '../../lib/i18n/format'
import { reportsWords } from '../../lib/i18n/reports-words'
import { useLanguage, useWords } from '../hooks/language'
import { useKept } from '../hooks/use-kept'
import { useQuery } from '../hooks/use-query'
import { Select } from '../ui/Select'
import { Report } from './Report'
import styles from './Reports.module.css'
import type { SharedReportProps } from './report-props'
import { TableView } from './TableView'
import { useVatTables } from './use-vat-tables'

interface VatReportProps extends SharedReportProps {
  readonly year: number
  /** The seller's. */
  readonly country: string | undefined
}

/** What a tax return asks for, by period; how the person counts is remembered. */
export function VatReport({ rows, currency, today, year, country }: VatReportProps) {
  const t = useWords(reportsWords)
  const language = useLanguage()
  const { query, choose } = useQuery()
  const [length, setLength] = useKept('tax-period', TAX_PERIODS, usualTaxPeriod(country))
  const [basis, setBasis] = useKept('tax-basis', VAT_BASES, 'supply')
  const entries = useMemo(() => vatEntries(rows, currency, basis), [rows, currency, basis])
  const returns = useMemo(
    () => taxPeriodsOf(year, length).map((period) => vatReturn(entries, period)),
    [entries, year, length],
  )
  const isShown = ({ period }: { readonly period: TaxPeriod }) => period.from === query.get('from')
  const current = returns.findLast(({ period }) => period.from <= today) ?? returns[0]
  const shown = returns.find(isShown) ?? current
  const nameOf = ({ from, to }: TaxPeriod) => {
    if (length === 'year') return String(year)
    if (length === 'month') return formatMonth(from.slice(0, 7), language)
    return `${formatMonth(from.slice(0, 7), language, 'short')}–${formatMonth(to.slice(0, 7), language, 'short')} ${year}`
  }
  const tables = useVatTables({ returns, shown, currency, year, basis, nameOf })
  if (!shown || !tables) return null
  const { fromElsewhere, rounding, writtenOff, ownVat } = besideVat(rows, currency, shown.period)
  const amount = (minor: number) => formatMoney(money(minor, currency), language)
  return (
    <Report
      title={t('vat')}
      choices={
        <div className={styles['choices']}>
          <Select
            label={t('vatBasis')}
            className={styles['choice'] ?? ''}
            value={basis}
            options={VAT_BASES.map((value) => ({ value, label: t(`vatBasis.${value}`) }))}
            onChange={setBasis}
          />
          <Select
            label={t('vatPeriod')}
            className={styles['short'] ?? ''}
            value={length}
            options={TAX_PERIODS.map((value) => ({ value, label: t(`vatPeriod.${value}`) }))}
            onChange={setLength}
          />
          {returns.length > 1 && (
            <Select
              label={t('vatShown')}
              className={styles['choice'] ?? ''}
              value={shown.period.from}
              options={returns.map(({ period }) => ({ value: period.from, label: nameOf(period) }))}
              onChange={(from) => choose('from', from)}
            />
          )}
        </div>
      }
    >
      <p className={styles['lead']}>{t('vatLead')}</p>
      <h3 className={styles['subheading']}>{tables.period.title}</h3>
      {shown.lines.length > 0 ? (
        <TableView table={tables.period} most={20} />
      ) : (
        <p className={styles['lead']}>{t('vatNone')}</p>
      )}
      <div className={styles['notes']}>
        {fromElsewhere > 0 && <p>{t('vatElsewhere', { count: fromElsewhere })}</p>}
        {rounding !== 0 && <p>{t('vatRounding', { amount: amount(rounding) })}</p>}
        {ownVat && <p>{t('vatOwn', { amount: formatMoney(ownVat, language) })}</p>}
        {writtenOff > 0 && <p>{t('vatWrittenOff', { amount: amount(writtenOff) })}</p>}
        {basis === 'supply' && rows.some(({ accounts }) => accounts?.isDeposit) && <p>{t('vatDeposits')}</p>}
      </div>
      {shown.buyers.length > 0 && (
        <>
          <h3 className={styles['subheading']}>{t('vatBuyers')}</h3>
          <p className={styles['lead']}>{t('vatBuyersDay')}</p>
          <TableView table={tables.buyers} />
        </>
      )}
      {returns.length > 1 && (
        <>
          <h3 className={styles['subheading']}>{tables.year.title}</h3>
          <TableView table={tables.year} />
        </>
      )}
    </Report>
  )
}
