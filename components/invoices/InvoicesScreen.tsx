import { useEffect, useMemo, useRef, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Seller } from '../../lib/domain/party/party'
import { buildOverview } from '../../lib/domain/receivables/build-overview'
import {
  clientsIn,
  countsByState,
  currenciesIn,
  entriesOn,
  groupsIn,
  tagsIn,
  yearsIn,
} from '../../lib/domain/receivables/invoice-list'
import { type InvoiceRow, isOutstanding } from '../../lib/domain/receivables/invoice-row'
import { SHOWN_STATES } from '../../lib/domain/receivables/list-view'
import { standingsOf } from '../../lib/domain/reminders/next-step'
import { DEFAULT_RULES } from '../../lib/domain/reminders/ways'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { invoiceListWords } from '../../lib/i18n/invoice-list-words'
import { LOCALES } from '../../lib/i18n/locales'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { CommandEcho } from '../CommandEcho'
import { BackupNag } from '../data/BackupNag'
import { askInvoices } from '../hooks/invoice-rows'
import { useLanguage, useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { useCommands } from '../hooks/use-commands'
import { useInvoiceActions } from '../receivables/use-invoice-actions'
import { DueInvoicesNote } from '../recurring/DueInvoicesNote'
import { UnreachableBanner } from '../UnreachableBanner'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { FilterTabs } from '../ui/FilterTabs'
import { Found } from '../ui/Found'
import { PageTitle } from '../ui/PageTitle'
import { SearchField } from '../ui/SearchField'
import { Waiting } from '../ui/Waiting'
import { BulkBar } from './BulkBar'
import { BulkEcho } from './BulkEcho'
import styles from './InvoicesScreen.module.css'
import { InvoicesTable } from './InvoicesTable'
import { filtersIn, ListFilters, NO_FILTERS } from './ListFilters'
import { writeView } from './list-address'
import { SavedViews } from './SavedViews'
import { TotalsStrip } from './TotalsStrip'
import { useBulkChange } from './use-bulk-change'
import { useListView } from './use-list-view'
import { useSelection } from './use-selection'

interface InvoicesScreenProps {
  readonly today: PlainDate
  readonly seller: Seller | undefined
  /** What the address says behind `#invoices?`. */
  readonly query: string
}

const NO_ROWS: readonly InvoiceRow[] = []

/** Every invoice: who owes, and what comes next. */
export function InvoicesScreen({ today, seller, query }: InvoicesScreenProps) {
  const t = useWords(dashboardWords)
  const list = useWords(invoiceListWords)
  const receivable = useWords(receivablesWords)
  const language = useLanguage()
  const { answer, askAgain } = useAnswer(askInvoices)
  const commands = useCommands(askAgain)
  const bulk = useBulkChange(askAgain)
  const actions = useInvoiceActions(commands, today)
  const { view, change, open } = useListView(query)
  const filterButton = useRef<HTMLButtonElement>(null)
  const [isFiltering, setFiltering] = useState(filtersIn(view) > 0)
  const rows = answer.kind === 'answered' ? answer.value.rows : NO_ROWS
  const rules = answer.kind === 'answered' ? answer.value.rules : DEFAULT_RULES
  const compareNames = useMemo(
    () => new Intl.Collator(LOCALES[language], { numeric: true }).compare,
    [language],
  )
  const entries = useMemo(() => entriesOn(rows, today), [rows, today])
  const counts = useMemo(() => countsByState(entries), [entries])
  const choices = useMemo(
    () => ({
      clients: clientsIn(rows, compareNames),
      years: yearsIn(rows),
      currencies: currenciesIn(rows),
      tags: tagsIn(rows, compareNames),
    }),
    [rows, compareNames],
  )
  const overview = useMemo(
    () =>
      buildOverview({
        standings: standingsOf(rows.filter(isOutstanding), rules, today),
        reminderRows: [],
        today,
        rules,
      }),
    [rows, today, rules],
  )
  const groups = useMemo(
    () => groupsIn(view, entries, { today, compareNames }),
    [view, entries, today, compareNames],
  )
  const shown = useMemo(() => groups.flatMap((group) => group.rows), [groups])
  const selection = useSelection(shown)
  useKeptScroll(answer.kind === 'answered', writeView(view))
  if (answer.kind === 'waiting') return <Waiting text={list('loading')} />
  const filters = filtersIn(view)
  const showAll = () => {
    change(NO_FILTERS)
    filterButton.current?.focus()
  }
  return (
    <main className={styles['screen']}>
      <div className={styles['top']}>
        <PageTitle className={styles['title']}>{t('invoices')}</PageTitle>
        <SearchField
          className={styles['search'] ?? ''}
          label={receivable('search')}
          value={view.find}
          onChange={(find) => change({ find }, 'letter')}
        />
        <Button ref={filterButton} isExpanded={isFiltering} onPress={() => setFiltering((before) => !before)}>
          {filters > 0 ? list('filterActive', { count: filters }) : list('filter')}
        </Button>
        <SavedViews query={writeView(view)} commands={commands} onOpen={open} />
      </div>
      {answer.kind === 'unreachable' && <UnreachableBanner />}
      <CommandEcho commands={commands} />
      <BulkEcho bulk={bulk} />
      <div className={styles['notes']} data-screen-only="">
        <BackupNag />
        <DueInvoicesNote today={today} />
      </div>
      {answer.kind === 'answered' && rows.length === 0 && (seller ? <NoInvoices /> : <NoProfile />)}
      {rows.length > 0 && (
        <>
          <TotalsStrip
            outstandingLabel={t('outstanding')}
            overdueLabel={t('overdue')}
            totals={overview.totals}
          />
          {isFiltering && <ListFilters view={view} choices={choices} onChange={change} onClear={showAll} />}
          <FilterTabs
            label={t('show')}
            chosen={view.show}
            options={SHOWN_STATES.map((value) => ({ value, label: list(value), count: counts[value] }))}
            onChoose={(show) => change({ show })}
          />
          <Found text={list('found', { count: shown.length })} />
          {groups.length > 0 ? (
            <InvoicesTable
              groups={groups}
              overview={overview}
              today={today}
              actions={actions}
              sort={view.sort}
              onSort={(sort) => change({ sort })}
              selection={selection}
            />
          ) : filters > 0 && counts[view.show] > 0 ? (
            <EmptyState
              title={receivable('nothingFound')}
              level={2}
              action={!isFiltering && <Button onPress={showAll}>{list('clearFilters')}</Button>}
            >
              {list('nothingFits')}
            </EmptyState>
          ) : (
            <EmptyState title={view.find ? receivable('nothingFound') : t('noneTitle')} level={2}>
              {view.find ? receivable('nothingFoundText') : t('noneText')}
            </EmptyState>
          )}
          <BulkBar selection={selection} bulk={bulk} actions={actions} today={today} />
        </>
      )}
    </main>
  )
}

const SCROLL = 'plainvoice.invoices.scroll'

/** Comes back to where this view of the list was left, once it is drawn; another view begins at its top. */
function useKeptScroll(isDrawn: boolean, query: string): void {
  useEffect(() => {
    if (!isDrawn) return
    const [kept, at] = (sessionStorage.getItem(SCROLL) ?? '').split(' ')
    if (kept === `?${query}`) window.scrollTo(0, Number(at))
    const keep = () => sessionStorage.setItem(SCROLL, `?${query} ${window.scrollY}`)
    window.addEventListener('scrollend', keep)
    return () => window.removeEventListener('scrollend', keep)
  }, [isDrawn, query])
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
