import { useDeferredValue, useEffect, useState } from 'react'
import type { Estimate } from '../../lib/domain/estimate/estimate'
import { money } from '../../lib/domain/money/money'
import {
  FIRST_DRAWN,
  holdsAll,
  type Overview,
  overviewCounts,
  type Task,
} from '../../lib/domain/receivables/overview'
import { answersSearch } from '../../lib/domain/receivables/search-row'
import type { DueInvoice } from '../../lib/domain/recurring/due-invoices'
import { formatMoney } from '../../lib/i18n/format'
import { popupWords } from '../../lib/i18n/popup-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { totalsWords } from '../../lib/i18n/totals-words'
import { CommandEcho } from '../CommandEcho'
import { FollowUpTask } from '../estimates/FollowUpTask'
import { useEstimateActions } from '../estimates/use-estimate-actions'
import { clientOf } from '../estimates/version-shown'
import { useLanguage, useWords } from '../hooks/language'
import { useCommands } from '../hooks/use-commands'
import { useShowMore } from '../hooks/use-show-more'
import { useInvoiceActions } from '../receivables/use-invoice-actions'
import { DueInvoiceTask } from '../recurring/DueInvoiceTask'
import { useRecurringActions } from '../recurring/use-recurring-actions'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { BrandMark } from '../ui/icons/BrandMark'
import { SettingsIcon } from '../ui/icons/SettingsIcon'
import { SearchField } from '../ui/SearchField'
import { TotalsTable } from '../ui/TotalsTable'
import { OpenInvoiceRow } from './OpenInvoiceRow'
import styles from './Popup.module.css'
import { PopupFooter } from './PopupFooter'
import { PopupShortcuts } from './PopupShortcuts'
import { TodayTask } from './TodayTask'

interface OverviewScreenProps {
  readonly overview: Overview
  /** Recurring invoices whose time has come. */
  readonly toInvoice: readonly DueInvoice[]
  /** Estimates that need the person today. */
  readonly toFollowUp: readonly Estimate[]
  /** The seller's own, for an empty screen. */
  readonly currency: string
  readonly isBackupDue: boolean
  readonly onChanged: () => void
  /** More is wanted than the overview holds. */
  readonly onWantWhole: () => void
  readonly onOpenDashboard: (place: string) => void
}

/** So many of each list are drawn at once, which is what the popup shows without scrolling. */
const AT_ONCE = 5
/** So many more with each press. */
const PAGE = 50

export function OverviewScreen(props: OverviewScreenProps) {
  const { overview, currency, isBackupDue, onChanged, onWantWhole, onOpenDashboard } = props
  const t = useWords(popupWords)
  const receivable = useWords(receivablesWords)
  const totals = useWords(totalsWords)
  const language = useLanguage()
  const commands = useCommands(onChanged)
  const actions = useInvoiceActions(commands, overview.today)
  const recurring = useRecurringActions(commands)
  const estimates = useEstimateActions(commands)
  const [typed, setTyped] = useState('')
  // Nothing is sought in a part of what there is.
  const search = holdsAll(overview) ? typed : ''
  const [wantedTasks, setWantedTasks] = useState(FIRST_DRAWN)
  const [wanted, setWanted] = useState(FIRST_DRAWN)
  const moreTasks = useShowMore<HTMLUListElement>(() => setWantedTasks((count) => count + PAGE))
  const more = useShowMore<HTMLUListElement>(() => setWanted((count) => count + PAGE))
  const shownTasks = useDeferredValue(wantedTasks, AT_ONCE)
  const shown = useDeferredValue(wanted, Math.max(0, AT_ONCE - overview.tasks.length))
  const tasks = overview.tasks.filter(({ row }) => answersSearch(row, search))
  const named = (name: string) => name.toLowerCase().includes(search.trim().toLowerCase())
  const toInvoice = props.toInvoice.filter(({ clientName }) => named(clientName))
  const toFollowUp = props.toFollowUp.filter((estimate) => named(clientOf(estimate).name))
  const open = overview.open.filter(({ row }) => answersSearch(row, search))
  const counts = search === '' ? overview.counts : overviewCounts(tasks, open)
  // As on the toolbar button: thanks are offered, and wait for nobody.
  const count = counts.tasks + toInvoice.length + toFollowUp.length
  const shownCount = count + counts.thanks
  const isEmpty =
    overview.tasks.length + overview.open.length + props.toInvoice.length + props.toFollowUp.length === 0
  const wantsWhole = !holdsAll(overview) && (typed !== '' || Math.max(wantedTasks, wanted) > FIRST_DRAWN)
  useEffect(() => {
    if (wantsWhole) onWantWhole()
  }, [wantsWhole, onWantWhole])
  return (
    <>
      <header className={styles['top']}>
        <h1 tabIndex={-1} className="hidden-visually">
          {t('name')}
        </h1>
        <div className={styles['header']}>
          <BrandMark />
          <SearchField
            className={styles['search'] ?? ''}
            label={receivable('search')}
            value={typed}
            onChange={setTyped}
          />
          <Button look="icon" label={t('settings')} onPress={() => onOpenDashboard('settings')}>
            <SettingsIcon />
          </Button>
        </div>
        {overview.totals.length > 0 && (
          <div className={styles['totals']}>
            <TotalsTable
              caption={t('totals')}
              outstandingLabel={totals('outstanding')}
              overdueLabel={totals('overdue')}
              totals={overview.totals}
            />
          </div>
        )}
      </header>
      <CommandEcho commands={commands} />
      <main className={styles['list']}>
        {isEmpty && (
          <EmptyState
            figure={formatMoney(money(0, currency), language)}
            title={totals('nothingOut')}
            level={2}
          >
            <p>{t('nothingOutText')}</p>
            <p>{t('nothingOutNext')}</p>
          </EmptyState>
        )}
        {!isEmpty && shownCount + open.length === 0 && (
          <EmptyState level={2} title={receivable('nothingFound')}>
            {receivable('nothingFoundText')}
          </EmptyState>
        )}
        {shownCount > 0 && (
          <section aria-labelledby="today">
            <h2 id="today" className={styles['heading']}>
              {totals('today')} {count > 0 && <span className={styles['count']}>{count}</span>}
            </h2>
            <ul ref={moreTasks.list}>
              {toInvoice.map((invoice) => (
                <DueInvoiceTask
                  key={`${invoice.planId} ${invoice.date}`}
                  invoice={invoice}
                  actions={recurring}
                />
              ))}
              {toFollowUp.map((estimate) => (
                <FollowUpTask
                  key={estimate.id}
                  estimate={estimate}
                  actions={estimates}
                  onOpen={() => onOpenDashboard(`estimate/${encodeURIComponent(estimate.id)}`)}
                />
              ))}
              {tasks.slice(0, shownTasks).map((task) => (
                <TodayTask key={questionOf(task)} task={task} today={overview.today} actions={actions} />
              ))}
            </ul>
            {counts.tasks + counts.thanks > shownTasks && (
              <Button look="bare" className={styles['more'] ?? ''} onPress={moreTasks.showMore}>
                {receivable('showMore')}
              </Button>
            )}
          </section>
        )}
        {open.length > 0 && (
          <section aria-labelledby="open">
            <h2 id="open" className={styles['heading']}>
              {t('open')} <span className={styles['count']}>{counts.open}</span>
            </h2>
            <ul ref={more.list}>
              {open.slice(0, shown).map((invoice) => (
                <OpenInvoiceRow
                  key={invoice.row.id}
                  invoice={invoice}
                  today={overview.today}
                  actions={actions}
                />
              ))}
            </ul>
            {counts.open > shown && (
              <Button look="bare" className={styles['more'] ?? ''} onPress={more.showMore}>
                {receivable('showMore')}
              </Button>
            )}
          </section>
        )}
      </main>
      {isBackupDue && (
        <Button look="bare" className={styles['backup'] ?? ''} onPress={() => onOpenDashboard('data')}>
          {t('backupDue')}
        </Button>
      )}
      <PopupShortcuts />
      <PopupFooter overview={overview} onOpenDashboard={() => onOpenDashboard('invoices')} />
    </>
  )
}

/** Another question about the same invoice is another row: a second press does not answer what was not asked. */
function questionOf(task: Task): string {
  return [task.row.id, task.kind, task.row.delivery, 'step' in task ? task.step : ''].join(' ')
}
