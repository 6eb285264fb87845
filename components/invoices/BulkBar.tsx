import { type RefObject, useEffect, useRef, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { CHANGEABLE, type PlainBulkKind } from '../../lib/domain/receivables/bulk-changeable'
import { countedBefore } from '../../lib/domain/receivables/counted-before'
import { openOf } from '../../lib/domain/receivables/invoice-list'
import { exportWords } from '../../lib/i18n/export-words'
import { formatMoney } from '../../lib/i18n/format'
import { invoiceListWords } from '../../lib/i18n/invoice-list-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import { ExportProgress } from '../export/ExportProgress'
import { useExport } from '../export/use-export'
import { useLanguage, useWords } from '../hooks/language'
import type { InvoiceActions } from '../receivables/use-invoice-actions'
import { Button } from '../ui/Button'
import { CloseIcon } from '../ui/icons/CloseIcon'
import { Menu, type MenuAction } from '../ui/Menu'
import styles from './BulkBar.module.css'
import { NameForm } from './NameForm'
import { RemindList } from './RemindList'
import type { BulkChange, BulkChanges, BulkResult } from './use-bulk-change'
import type { Selection } from './use-selection'

interface BulkBarProps {
  readonly selection: Selection
  readonly bulk: BulkChanges
  readonly actions: InvoiceActions
  readonly today: PlainDate
}

const EXPORTS = ['list', 'pdfs', 'journal'] as const

const SAID = {
  recordPaid: 'didRecordPaid',
  pause: 'didPause',
  resume: 'didResume',
  void: 'didVoid',
  reopen: 'didReopen',
} as const satisfies Record<PlainBulkKind, string>

/** What can be done with all that is selected, at the foot of the page. */
export function BulkBar({ selection, bulk, actions, today }: BulkBarProps) {
  const t = useWords(invoiceListWords)
  const language = useLanguage()
  const [open, setOpen] = useState<'tag' | 'remind'>()
  const refusal = useWords(refusalWords)
  const exports = useWords(exportWords)
  const exporting = useExport()
  const { rows } = selection
  const { progress } = bulk
  const count = useFocusKept(progress !== undefined, rows.length > 0)
  if (rows.length === 0) return null
  const sums = openOf(rows.filter(({ lifecycle }) => lifecycle === 'open'))
  const change = (kind: PlainBulkKind) => {
    const changeable = rows.filter(CHANGEABLE[kind])
    const isEarlier = kind === 'void' && changeable.some((row) => countedBefore(row, today))
    return run(
      kind === 'recordPaid' ? { kind, paymentId: crypto.randomUUID(), on: today } : { kind },
      changeable.map(({ id }) => id),
      ({ changed }) => t(isEarlier && changed > 0 ? 'didVoidEarlier' : SAID[kind], { count: changed }),
    )
  }
  const clear = () => {
    // The bar goes away with the selection, and its button with it.
    document.querySelector<HTMLElement>('tr[data-id] input:checked')?.focus()
    selection.setAll(false)
  }
  const may = (kind: PlainBulkKind) => rows.some(CHANGEABLE[kind])
  const more: readonly MenuAction[] = [
    ...(may('pause') ? [{ id: 'pause', label: t('pause'), onAction: () => change('pause') }] : []),
    ...(may('resume') ? [{ id: 'resume', label: t('resume'), onAction: () => change('resume') }] : []),
    ...tagsOf(rows).map((tag) => ({
      id: `tag ${tag}`,
      label: t('removeTag', { tag }),
      onAction: () =>
        run(
          { kind: 'removeTag', tag },
          rows.filter(({ tags }) => tags?.includes(tag)).map(({ id }) => id),
          ({ changed }) => t('didRemoveTag', { tag, count: changed }),
        ),
    })),
    ...EXPORTS.map((what) => ({
      id: what,
      label: exports(`what.${what}`),
      onAction: () =>
        void exporting.exportInvoices(
          rows.map(({ id }) => id),
          what,
        ),
    })),
    ...(may('void') ? [{ id: 'void', label: t('voidThem'), onAction: () => change('void') }] : []),
    ...(may('reopen') ? [{ id: 'reopen', label: t('reopen'), onAction: () => change('reopen') }] : []),
  ]
  return (
    <section className={styles['bar']} aria-label={t('bulk')} data-screen-only="">
      {open === 'remind' && (
        <RemindList rows={rows} today={today} actions={actions} onClose={() => setOpen(undefined)} />
      )}
      {open === 'tag' && (
        <NameForm
          title={t('tagSelected')}
          label={t('tagName')}
          hint={t('tagHint')}
          missing={t('tagMissing')}
          send={t('addTag')}
          onCancel={() => setOpen(undefined)}
          onSend={(tag) => {
            setOpen(undefined)
            run(
              { kind: 'tag', tag },
              rows.filter(({ tags }) => !tags?.includes(tag)).map(({ id }) => id),
              ({ changed }) => t('didTag', { tag, count: changed }),
            )
          }}
        />
      )}
      {exporting.state.kind !== 'idle' && <ExportProgress exporting={exporting} />}
      <div className={styles['line']}>
        <p ref={count} tabIndex={-1} className={styles['count']} role="status">
          {t('selected', { count: rows.length })}
          {sums.length > 0 && (
            <span className={styles['sums']}>
              {sums.map((sum) => formatMoney(sum, language)).join(' · ')}
            </span>
          )}
        </p>
        {progress ? (
          <div className={styles['actions']}>
            <progress value={progress.done} max={progress.of} aria-label={t('bulk')} />
            <span role="status">{t('progress', { done: progress.done, of: progress.of })}</span>
            <Button onPress={bulk.stop}>{t('stop')}</Button>
          </div>
        ) : (
          <div className={styles['actions']}>
            {may('recordPaid') && <Button onPress={() => change('recordPaid')}>{t('recordPaid')}</Button>}
            {may('recordPaid') && <Button onPress={() => setOpen('remind')}>{t('remind')}</Button>}
            <Button onPress={() => setOpen('tag')}>{t('tag')}</Button>
            {more.length > 0 && <Menu label={t('moreForSelected')} actions={more} />}
            <Button look="icon" label={t('clearSelection')} onPress={clear}>
              <CloseIcon />
            </Button>
          </div>
        )}
      </div>
    </section>
  )

  function run(wanted: BulkChange, ids: readonly string[], words: (result: BulkResult) => string): void {
    void bulk.run(ids, wanted, (result) => {
      const text = words(result)
      const { refused, why } = result
      if (refused === 0) return text
      const left = t('didRefuse', { text, count: refused })
      return why ? `${left}. ${refusal(why)}` : left
    })
  }
}

function tagsOf(rows: Selection['rows']): readonly string[] {
  return [...new Set(rows.flatMap(({ tags = [] }) => tags))]
}

/**
 * What takes the focus when the pressed button has given way to the progress, or the one that stops it to the buttons. When
 * the bar goes away with it, the first invoice that is left takes it, else the title of the page.
 */
function useFocusKept(isRunning: boolean, isShown: boolean): RefObject<HTMLParagraphElement | null> {
  const target = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (!isShown) return
    return () => {
      if (document.activeElement !== document.body) return
      const first = document.querySelector<HTMLElement>('tr[data-id] a') ?? document.querySelector('h1')
      first?.focus({ preventScroll: true })
    }
  }, [isShown])
  const wasRunning = useRef(isRunning)
  useEffect(() => {
    if (isRunning === wasRunning.current) return
    wasRunning.current = isRunning
    if (document.activeElement === document.body) target.current?.focus()
  }, [isRunning])
  return target
}
