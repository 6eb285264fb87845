import { useMemo, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Seller } from '../../lib/domain/party/party'
import { buildOverview } from '../../lib/domain/receivables/build-overview'
import { isOutstanding } from '../../lib/domain/receivables/invoice-row'
import { standingsOf } from '../../lib/domain/reminders/next-step'
import { DEFAULT_RULES } from '../../lib/domain/reminders/ways'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import type { Client } from '../../lib/messaging/client'
import { BackupNag } from '../data/BackupNag'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { useCommands } from '../hooks/use-commands'
import { CommandEcho } from '../receivables/CommandEcho'
import { useInvoiceActions } from '../receivables/use-invoice-actions'
import { DueInvoicesNote } from '../recurring/DueInvoicesNote'
import { UnreachableBanner } from '../UnreachableBanner'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { SearchField } from '../ui/SearchField'
import { FilterTabs } from './FilterTabs'
import styles from './InvoicesScreen.module.css'
import { InvoicesTable } from './InvoicesTable'
import { groupInvoices, isIn, LIST_FILTERS, type ListFilter } from './invoice-groups'
import { TotalsStrip } from './TotalsStrip'

export interface InvoicesScreenProps {
  readonly today: PlainDate
  readonly seller: Seller | undefined
}

const askRows = (client: Client) => client('invoices.list', {})

/** Every invoice: who owes, and what comes next. */
export function InvoicesScreen({ today, seller }: InvoicesScreenProps) {
  const t = useWords(dashboardWords)
  const receivable = useWords(receivablesWords)
  const { answer, askAgain } = useAnswer(askRows)
  const commands = useCommands(askAgain)
  const actions = useInvoiceActions(commands, today)
  const [filter, setFilter] = useState<ListFilter>('open')
  const [search, setSearch] = useState('')
  const rows = answer.kind === 'answered' ? answer.value.rows : undefined
  const rules = answer.kind === 'answered' ? answer.value.rules : DEFAULT_RULES
  const overview = useMemo(
    () =>
      buildOverview({
        standings: standingsOf((rows ?? []).filter(isOutstanding), rules, today),
        reminderRows: [],
        today,
        rules,
      }),
    [rows, today, rules],
  )
  const groups = useMemo(
    () => groupInvoices(rows ?? [], filter, search, today),
    [rows, filter, search, today],
  )
  if (answer.kind === 'waiting') return <main className={styles['screen']} />
  return (
    <main className={styles['screen']}>
      <div className={styles['top']}>
        <h1 className={styles['title']}>{t('invoices')}</h1>
        <SearchField
          className={styles['search'] ?? ''}
          label={receivable('search')}
          value={search}
          onChange={setSearch}
        />
      </div>
      {answer.kind === 'unreachable' && <UnreachableBanner />}
      <CommandEcho commands={commands} />
      <div className={styles['notes']}>
        <BackupNag />
        <DueInvoicesNote today={today} />
      </div>
      {rows && rows.length === 0 && (seller ? <NoInvoices /> : <NoProfile />)}
      {rows && rows.length > 0 && (
        <>
          <TotalsStrip
            outstandingLabel={t('outstanding')}
            overdueLabel={t('overdue')}
            totals={overview.totals}
          />
          <FilterTabs
            label={t('show')}
            chosen={filter}
            options={LIST_FILTERS.map((value) => ({
              value,
              label: t(value),
              count: rows.filter((row) => isIn(value, row, today)).length,
            }))}
            onChoose={setFilter}
          />
          {groups.length > 0 ? (
            <InvoicesTable groups={groups} overview={overview} today={today} actions={actions} />
          ) : (
            <EmptyState title={search ? receivable('nothingFound') : t('noneTitle')} level={2}>
              {search ? receivable('nothingFoundText') : t('noneText')}
            </EmptyState>
          )}
        </>
      )}
    </main>
  )
}

function NoInvoices() {
  const t = useWords(dashboardWords)
  return (
    <EmptyState title={t('emptyTitle')} level={2}>
      {t('emptyText')}
    </EmptyState>
  )
}

function NoProfile() {
  const t = useWords(dashboardWords)
  return (
    <EmptyState
      title={t('noProfileTitle')}
      level={2}
      action={
        <Button look="primary" onPress={() => location.assign('#setup')}>
          {t('setUp')}
        </Button>
      }
    >
      {t('noProfileText')}
    </EmptyState>
  )
}
