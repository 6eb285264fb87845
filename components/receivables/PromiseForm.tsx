import { useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { readDay } from '../../lib/domain/calendar/read-day'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { BegunNote } from '../BegunNote'
import { useWords } from '../hooks/language'
import { useBegunForm } from '../hooks/use-begun-form'
import { DateField } from '../ui/DateField'
import { RowForm } from '../ui/RowForm'

interface PromiseFormProps {
  /** The name that what is typed waits under. */
  readonly begunAs: string
  readonly clientName: string
  readonly today: PlainDate
  /** Resolves with true when it was done; what was typed is kept until then. */
  readonly onRecord: (day: PlainDate) => Promise<boolean>
  readonly onCancel: () => void
}

const NOTHING = { day: '' }

/** The day on which the client has promised to pay. */
export function PromiseForm({ begunAs, clientName, today, onRecord, onCancel }: PromiseFormProps) {
  const t = useWords(receivablesWords)
  const begun = useBegunForm(begunAs, NOTHING)
  const { day: typed } = begun.form
  const [saysAll, setSaysAll] = useState(false)
  const reading = readDay(typed, today, 'coming')
  const choices = reading.ok ? undefined : reading.choices
  const problem = !reading.ok && (saysAll || choices) ? reading.problem : undefined
  return (
    <RowForm
      label={t('promiseOf', { client: clientName })}
      send={t('recordPromise')}
      onSend={async () => {
        if (!reading.ok) return setSaysAll(true)
        if (await onRecord(reading.day)) begun.forget()
      }}
      onCancel={() => {
        begun.forget()
        onCancel()
      }}
    >
      <BegunNote {...begun} />
      <DateField
        label={t('promisedDay')}
        value={typed}
        today={today}
        autoFocus
        message={problem && { tone: choices ? 'unsure' : 'bad', text: t(problem.key, problem.params) }}
        dueWords={reading.ok ? t('promiseHint') : undefined}
        onChange={(day) => begun.setForm({ day })}
        {...(choices ? { choices } : {})}
      />
    </RowForm>
  )
}
