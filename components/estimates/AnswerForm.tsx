import { useMemo, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { readDay } from '../../lib/domain/calendar/read-day'
import type { Estimate, EstimateAnswer } from '../../lib/domain/estimate/estimate'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { BegunNote } from '../BegunNote'
import { useWords } from '../hooks/language'
import { useBegunForm } from '../hooks/use-begun-form'
import { DateField } from '../ui/DateField'
import { RowForm } from '../ui/RowForm'
import { TextArea } from '../ui/TextArea'
import type { EstimateActions } from './use-estimate-actions'
import { clientOf } from './version-shown'

interface AnswerFormProps {
  /** The name that what is typed waits under. */
  readonly begunAs: string
  readonly estimate: Estimate
  /** The version that it is an answer to. */
  readonly version: number
  readonly kind: EstimateAnswer['kind']
  readonly today: PlainDate
  readonly actions: EstimateActions
  readonly onClose: () => void
}

/** Longer than any note needs to be. */
const LONGEST = 500

/** What the client has answered: the day, and where it can be read. */
export function AnswerForm({ begunAs, estimate, version, kind, today, actions, onClose }: AnswerFormProps) {
  const t = useWords(estimateWords)
  const receivable = useWords(receivablesWords)
  const usualDay: string = estimate.reply?.on ?? today
  const told = useMemo(() => ({ day: usualDay, note: '' }), [usualDay])
  const begun = useBegunForm(begunAs, told)
  const { day: typed, note } = begun.form
  const [saysAll, setSaysAll] = useState(false)
  const { sentOn, thread } = estimate.versions[version] ?? {}
  const reading = readDay(typed, today, 'past')
  const isEarly = reading.ok && sentOn !== undefined && reading.day < sentOn
  const choices = reading.ok ? undefined : reading.choices
  return (
    <RowForm
      label={t(kind === 'agreed' ? 'agreedOf' : 'declinedOf', { client: clientOf(estimate).name })}
      send={t(kind === 'agreed' ? 'recordAgreed' : 'recordDeclined')}
      onSend={send}
      onCancel={() => {
        begun.forget()
        onClose()
      }}
    >
      <BegunNote {...begun} />
      <DateField
        label={t('answeredOn')}
        value={typed}
        today={today}
        isNear
        autoFocus
        message={message()}
        onChange={(day) => begun.setForm({ day, note })}
        {...(choices ? { choices } : {})}
      />
      <p>{thread ? t('inMail', { subject: thread.subject }) : t('inNoMail')}</p>
      <TextArea
        label={t('note')}
        hint={t('noteHint')}
        value={note}
        onChange={(text) => begun.setForm({ day: typed, note: text.slice(0, LONGEST) })}
      />
    </RowForm>
  )

  async function send() {
    if (!reading.ok || isEarly) return setSaysAll(true)
    if (!(await actions.answer(estimate, { version, kind, on: reading.day, note }))) return
    begun.forget()
    onClose()
  }

  function message() {
    if (!saysAll && !choices) return undefined
    if (isEarly) return { tone: 'bad' as const, text: t('dayBefore', { day: { date: sentOn } }) }
    if (reading.ok) return undefined
    const { key, params } = reading.problem
    return { tone: choices ? ('unsure' as const) : ('bad' as const), text: receivable(key, params) }
  }
}
