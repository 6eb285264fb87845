import { useMemo, useRef, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { assessDraft } from '../../lib/domain/invoice/assess'
import { type DraftEdit, editDraft } from '../../lib/domain/invoice/edit-draft'
import { patternFor } from '../../lib/domain/numbering/number-pattern'
import { seriesName } from '../../lib/domain/numbering/series'
import type { Client, Seller } from '../../lib/domain/party/party'
import { firstToChange, type RecurringRecord } from '../../lib/domain/recurring/occurrences'
import { draftOf, type PlanContent, withFittingDiscount } from '../../lib/domain/recurring/plan'
import { occurrencesUntil, type Schedule } from '../../lib/domain/recurring/schedule'
import { formOf, readChange } from '../../lib/domain/recurring/schedule-form'
import { problemWords } from '../../lib/i18n/problem-words'
import { recurringWords } from '../../lib/i18n/recurring-words'
import { BegunNote } from '../BegunNote'
import { ClientSection } from '../composer/ClientSection'
import { LinesSection } from '../composer/LinesSection'
import { NoteSection } from '../composer/NoteSection'
import { fieldMessage, listText } from '../composer/problem-texts'
import { type RemovedLine, RemovedLineToast } from '../composer/RemovedLineToast'
import type { SectionProps } from '../composer/section'
import { useComposerView } from '../composer/use-composer-view'
import { WaysToPaySection } from '../composer/WaysToPaySection'
import { useWords } from '../hooks/language'
import { useBegunForm } from '../hooks/use-begun-form'
import { useFocusRequest } from '../hooks/use-focus-request'
import { MissingList } from '../ui/MissingList'
import { RowForm } from '../ui/RowForm'
import { Select } from '../ui/Select'
import styles from './RecurringScreen.module.css'
import { ScheduleFields } from './ScheduleFields'

interface PlanEditorProps {
  /** The name that what is typed waits under. */
  readonly begunAs: string
  readonly record: RecurringRecord
  readonly seller: Seller
  /** To choose from. */
  readonly clients: readonly Client[]
  readonly today: PlainDate
  /** Says whether it was saved. */
  readonly onSave: (content: PlanContent, schedule: Schedule) => Promise<boolean>
  readonly onClose: () => void
}

/** What a recurring invoice bills and when it comes, from its next invoice on. */
export function PlanEditor({ begunAs, record, seller, clients, today, onSave, onClose }: PlanEditorProps) {
  const t = useWords(recurringWords)
  const problemText = useWords(problemWords)
  const root = useRef<HTMLDivElement>(null)
  const { content, schedule } = record.plan
  const { country } = seller.address
  const next = useMemo(() => nextOf(record, today, country), [record, today, country])
  const told = useMemo(
    () => ({
      draft: draftOf(content, undefined, today),
      schedule: formOf(schedule, next.date, next.left),
    }),
    [content, schedule, next, today],
  )
  const begun = useBegunForm(begunAs, told)
  const { draft, schedule: form } = begun.form
  const onEdit = (edit: DraftEdit) =>
    begun.setForm((last) => ({ ...last, draft: editDraft(last.draft, edit) }))
  // What was opened from a menu has the focus, not the menu's button.
  const [view, onView] = useComposerView(draft, { focus: { field: 'changeClient', count: 0 } })
  const [saysAll, setSaysAll] = useState(false)
  const [removed, setRemoved] = useState<RemovedLine>()
  useFocusRequest(root, view.focus)
  const assessment = useMemo(
    () => assessDraft(withFittingDiscount(draft, today, country), { seller, today }),
    [draft, seller, today, country],
  )
  const reading = readChange(form, record, today, country)
  const errors = assessment.problems.filter(({ severity }) => severity === 'error')
  const patterns = (seller.otherPatterns ?? []).filter((pattern) => pattern !== seller.numberPattern)
  const section: SectionProps = {
    draft,
    assessment,
    seller,
    today,
    // The series stands in a field of its own, since no number is shown here.
    isNumbered: true,
    view,
    onEdit,
    onView,
    messageOf: (field) => fieldMessage(field, assessment.problems, view, problemText),
  }
  const close = () => {
    begun.forget()
    onClose()
  }
  const save = async () => {
    setSaysAll(true)
    onView({ type: 'sayAll' })
    if (errors.length > 0 || !reading.schedule) return
    const { dueDate: _dueDate, term = content.term, ...rest } = draft
    if (await onSave({ ...rest, term }, reading.schedule)) close()
  }
  return (
    <div ref={root} className={styles['editor']}>
      <RowForm
        label={t('changeOf', { client: content.client.name })}
        send={t('save')}
        onSend={save}
        onCancel={close}
      >
        <BegunNote {...begun} />
        <h3 className={styles['heading']}>{t('whatToBill')}</h3>
        {saysAll && (
          <MissingList
            title={t('whatToBill')}
            groups={[
              {
                name: t('whatToBill'),
                items: errors.map((problem) => ({
                  key: `${problem.field} ${problem.message.key}`,
                  severity: problem.severity,
                  text: listText(problem, problemText),
                  onPress: () => onView({ type: 'goTo', field: problem.field }),
                })),
              },
            ]}
          />
        )}
        <div className={styles['sections']}>
          <ClientSection {...section} clients={clients} />
          <LinesSection {...section} onRemoved={(line, index) => setRemoved({ line, index })} />
          <WaysToPaySection {...section} onOpenSettings={() => location.assign('#settings')} />
          <NoteSection {...section} />
        </div>
        {patterns.length > 0 && (
          <Select
            label={t('series')}
            value={patterns.find((pattern) => pattern === draft.numberPattern) ?? seller.numberPattern}
            options={[seller.numberPattern, ...patterns].map((value) => ({
              value,
              label: seriesName(patternFor(value, draft.client.name), today),
            }))}
            onChange={(pattern) =>
              onEdit({
                type: 'setNumberPattern',
                numberPattern: pattern === seller.numberPattern ? undefined : pattern,
              })
            }
          />
        )}
        <ScheduleFields
          form={form}
          reading={reading}
          today={today}
          country={country}
          saysAll={saysAll}
          dateLabel="nextDate"
          {...(next.isWaiting ? { waiting: next.date } : {})}
          onChange={(changed) => begun.setForm((last) => ({ ...last, schedule: changed }))}
        />
      </RowForm>
      <RemovedLineToast
        removed={removed}
        onRestore={(line) => onEdit({ type: 'restoreLine', ...line })}
        onClose={() => setRemoved(undefined)}
      />
    </div>
  )
}

/** The occurrence a change begins with, whether its time has come, and how many are left where the schedule counts. */
function nextOf(
  record: RecurringRecord,
  today: PlainDate,
  country: string,
): { readonly date: PlainDate; readonly isWaiting: boolean; readonly left: number } {
  const { schedule } = record.plan
  const first = firstToChange(record, today, country)
  const date = first?.date ?? today
  const passed = occurrencesUntil({ ...schedule, weekend: 'keep' }, date).filter(
    (each) => each.date < date,
  ).length
  const left = schedule.end.kind === 'count' ? Math.max(1, schedule.end.count - passed) : 1
  return { date, isWaiting: first !== undefined && first.on <= today, left }
}
