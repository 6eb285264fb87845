import { useMemo, useRef, useState } from 'react'
import { dueDateOf } from '../../lib/domain/calendar/payment-term'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { followingForm } from '../../lib/domain/following-form'
import type { Seller } from '../../lib/domain/party/party'
import { DEFAULT_POLICY, type ReminderPolicy } from '../../lib/domain/reminders/policy'
import { formOfPolicy, readPolicy } from '../../lib/domain/reminders/policy-form'
import { reminderSettingsWords } from '../../lib/i18n/reminder-settings-words'
import { BegunNote } from '../BegunNote'
import { useWords } from '../hooks/language'
import { useBegunForm } from '../hooks/use-begun-form'
import { useFocusRequest } from '../hooks/use-focus-request'
import { Button } from '../ui/Button'
import { PolicyFields } from './PolicyFields'
import { PolicyPreview } from './PolicyPreview'
import styles from './RemindersScreen.module.css'

interface PolicyEditorProps {
  readonly policy: ReminderPolicy
  readonly today: PlainDate
  readonly seller: Seller | undefined
  /** Says whether it was saved. */
  readonly onSave: (policy: ReminderPolicy) => Promise<boolean>
}

/** The policy in fields, beside the days it means for an invoice sent today. */
export function PolicyEditor({ policy, today, seller, onSave }: PolicyEditorProps) {
  const t = useWords(reminderSettingsWords)
  const root = useRef<HTMLFormElement>(null)
  const currencies = useMemo(() => [seller?.currency ?? 'EUR'], [seller])
  const initial = useMemo(() => formOfPolicy(policy, currencies), [policy, currencies])
  const begun = useBegunForm('reminder steps', initial)
  const { form, setForm } = begun
  const [focus, setFocus] = useState<{ field: string; count: number }>()
  useFocusRequest(root, focus)

  const reading = useMemo(() => readPolicy(form, policy), [form, policy])
  const problems = reading.ok ? [] : reading.problems
  const isChanged = JSON.stringify(form) !== JSON.stringify(initial)
  const usual = formOfPolicy(DEFAULT_POLICY, currencies)
  const isUsual = JSON.stringify(form) === JSON.stringify(usual)
  const messageOf = (field: string) => {
    const problem = problems.find((each) => each.field === field)
    return problem && { tone: 'bad' as const, text: t(problem.key, problem.params) }
  }
  const save = async () => {
    if (!reading.ok) setFocus({ field: problems[0]?.field ?? '', count: (focus?.count ?? 0) + 1 })
    else if (await onSave(reading.policy)) {
      begun.forget()
      const saved = formOfPolicy(reading.policy, currencies)
      setForm((now) => followingForm(now, form, saved))
    }
  }
  return (
    <form
      ref={root}
      noValidate
      className={styles['columns']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div>
        <BegunNote {...begun} />
        <PolicyFields form={form} onChange={setForm} messageOf={messageOf} />
        <div className={styles['actions']}>
          <Button look="primary" type="submit">
            {t('save')}
          </Button>
          {!isUsual && <Button onPress={() => setForm(usual)}>{t('usual')}</Button>}
          <span className={problems.length > 0 ? styles['bad'] : styles['quiet']} role="status">
            {problems.length > 0 ? t('putRight', { count: problems.length }) : isChanged ? t('unsaved') : ''}
          </span>
        </div>
      </div>
      <section aria-labelledby="preview" className={styles['preview']}>
        <h2 id="preview" className={styles['heading']}>
          {t('preview')}
        </h2>
        {reading.ok ? (
          <PolicyPreview
            policy={reading.policy}
            today={today}
            dueDate={dueDateOf(seller?.defaultTerm ?? USUAL_TERM, today, seller?.address.country)}
            country={seller?.address.country}
          />
        ) : (
          <p className={styles['quiet']}>{t('previewBad')}</p>
        )}
      </section>
    </form>
  )
}

const USUAL_TERM = { kind: 'days', days: 14 } as const
