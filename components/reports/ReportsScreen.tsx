import { useCallback, useMemo } from 'react'
import { type PlainDate, yearOf } from '../../lib/domain/calendar/plain-date'
import type { Seller } from '../../lib/domain/party/party'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import type { RecurringRecord } from '../../lib/domain/recurring/occurrences'
import { currenciesOf } from '../../lib/domain/reports/counted'
import { reportYears } from '../../lib/domain/reports/report-years'
import { currencyName } from '../../lib/i18n/display-names'
import { reportsWords } from '../../lib/i18n/reports-words'
import type { Call } from '../../lib/messaging/call'
import { askAccounts } from '../hooks/invoice-rows'
import { useLanguage, useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { useQuery } from '../hooks/use-query'
import { UnreachableBanner } from '../UnreachableBanner'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { PageTitle } from '../ui/PageTitle'
import { Select } from '../ui/Select'
import { AgeReport } from './AgeReport'
import { CashReport } from './CashReport'
import { IncomeReport } from './IncomeReport'
import { PaceReport } from './PaceReport'
import styles from './Reports.module.css'
import { VatReport } from './VatReport'

interface ReportsScreenProps {
  readonly today: PlainDate
  readonly seller: Seller | undefined
}

const askReports = async (call: Call) => {
  const [{ rows }, plans] = await Promise.all([askAccounts(call), call('recurring.list', {})])
  return { rows, plans: plans.ok ? plans.plans : [] }
}

/** What comes, what is late, what was earned, and the tax on it: one currency at a time. */
export function ReportsScreen({ today, seller }: ReportsScreenProps) {
  const t = useWords(reportsWords)
  const { answer } = useAnswer(askReports)
  const known = answer.kind === 'answered' ? answer.value : undefined
  const currencies = useMemo(() => currenciesOf(known?.rows ?? []), [known])
  if (answer.kind === 'waiting') return <main className={styles['screen']} />
  return (
    <main className={styles['screen']}>
      {answer.kind === 'unreachable' && <UnreachableBanner />}
      {known && currencies.length > 0 ? (
        <Reports {...known} currencies={currencies} today={today} seller={seller} />
      ) : (
        <>
          <PageTitle className={styles['title']}>{t('title')}</PageTitle>
          {known && (
            <EmptyState level={2} title={t('emptyTitle')}>
              {t('emptyText')}
            </EmptyState>
          )}
        </>
      )}
    </main>
  )
}

interface ReportsProps extends ReportsScreenProps {
  readonly rows: readonly InvoiceRow[]
  readonly plans: readonly RecurringRecord[]
  readonly currencies: readonly string[]
}

function Reports({ rows, plans, currencies, today, seller }: ReportsProps) {
  const t = useWords(reportsWords)
  const language = useLanguage()
  const { query, choose } = useQuery()
  const currency = currencies.find((code) => code === query.get('currency')) ?? currencies[0] ?? ''
  const years = useMemo(() => reportYears(rows, today), [rows, today])
  const year = years.find((known) => String(known) === query.get('year')) ?? yearOf(today)
  const setYear = useCallback((value: string) => choose('year', value), [choose])
  const shared = { rows, currency, today }
  return (
    <>
      <div className={styles['top']}>
        <PageTitle className={styles['title']}>{t('title')}</PageTitle>
        {currencies.length > 1 && (
          <Select
            label={t('currency')}
            className={styles['short'] ?? ''}
            value={currency}
            options={currencies.map((code) => ({ value: code, label: currencyName(code, language) }))}
            onChange={(code) => choose('currency', code)}
          />
        )}
        <Select
          label={t('year')}
          className={styles['short'] ?? ''}
          value={String(year)}
          options={years.map((known) => ({ value: String(known), label: String(known) }))}
          onChange={setYear}
        />
        <Button className={styles['print'] ?? ''} onPress={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <CashReport {...shared} plans={plans} country={seller?.address.country} />
      <AgeReport {...shared} />
      <IncomeReport {...shared} year={year} />
      <VatReport {...shared} year={year} country={seller?.address.country} />
      <PaceReport rows={rows} today={today} />
    </>
  )
}
