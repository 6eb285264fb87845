import { useState } from 'react'
import { addDays, type PlainDate } from '../../lib/domain/calendar/plain-date'
import { formatDayMonth, formatWeekday } from '../../lib/i18n/format'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import { DateField } from '../ui/DateField'
import { RowForm } from './RowForm'
import { readDay } from './read-day'

export interface PromiseFormProps {
  readonly clientName: string
  readonly today: PlainDate
  readonly onRecord: (day: PlainDate) => void
  readonly onCancel: () => void
}

/** The day on which the client has promised to pay. */
export function PromiseForm({ clientName, today, onRecord, onCancel }: PromiseFormProps) {
  const t = useWords(receivablesWords)
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [saysAll, setSaysAll] = useState(false)
  const reading = readDay(typed, today, 'coming')
  const choices = reading.ok ? undefined : reading.choices
  const problem = !reading.ok && (saysAll || choices) ? reading.problem : undefined
  return (
    <RowForm
      label={t('promiseOf', { client: clientName })}
      send={t('recordPromise')}
      onSend={() => (reading.ok ? onRecord(reading.day) : setSaysAll(true))}
      onCancel={onCancel}
    >
      <DateField
        label={t('promisedDay')}
        value={typed}
        today={today}
        autoFocus
        message={problem && { tone: choices ? 'unsure' : 'bad', text: t(problem.key, problem.params) }}
        dueWords={reading.ok ? t('promiseHint', dayAfter(reading.day)) : undefined}
        onChange={setTyped}
        {...(choices ? { choices } : {})}
      />
    </RowForm>
  )

  function dayAfter(day: PlainDate) {
    const next = addDays(day, 1)
    return { weekday: formatWeekday(next, language), day: formatDayMonth(next, language) }
  }
}
