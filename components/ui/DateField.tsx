import { type ReactNode, useId, useState } from 'react'
import { isPlainDate, type PlainDate } from '../../lib/domain/calendar/plain-date'
import { readDate, readNearDate } from '../../lib/domain/calendar/read-date'
import { formatDate } from '../../lib/i18n/format'
import { withNumericMonth } from '../../lib/i18n/month-words'
import { useLanguage } from '../hooks/language'
import { Button } from './Button'
import styles from './DateField.module.css'
import { Field } from './Field'
import { type FieldMessage, FieldNote } from './FieldNote'
import { CalendarIcon } from './icons/CalendarIcon'

interface DateFieldProps {
  readonly label: string
  /** `YYYY-MM-DD`, or what was typed while that is no clear date. */
  readonly value: string
  readonly today: PlainDate
  /** A date without a year is the nearest one; else the next one. */
  readonly isNear?: boolean
  /** Gives `YYYY-MM-DD` as soon as the text is one clear date, else the text itself. */
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly message?: FieldMessage | undefined
  /** The dates that an unclear text can mean, offered as buttons. */
  readonly choices?: readonly string[] | undefined
  /** The date in words, below the field. */
  readonly dueWords?: string | undefined
  readonly isLabelHidden?: boolean
  /** Stands beside the field, such as a choice of terms. */
  readonly beside?: ReactNode
  readonly name?: string
  readonly autoFocus?: boolean
}

/** A date as people type it. It is shown in full once it is clear, and never guessed. */
export function DateField({
  label,
  value,
  today,
  isNear = false,
  onChange,
  dueWords,
  choices = [],
  beside,
  ...rest
}: DateFieldProps) {
  const language = useLanguage()
  const noteId = useId()
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? (isPlainDate(value) ? formatDate(value, language) : value)
  return (
    <div className={styles['date']}>
      <div className={styles['row']}>
        <Field
          {...rest}
          className={styles['field'] ?? ''}
          {...(dueWords ? { hint: dueWords } : {})}
          noteId={noteId}
          label={label}
          value={shown}
          // A date in full needs the room where something stands beside it.
          {...(beside ? {} : { before: <CalendarIcon size={14} /> })}
          onChange={(text) => {
            setTyped(text)
            const figures = withNumericMonth(text, language)
            const reading = (isNear ? readNearDate : readDate)(figures, today)
            if (reading.kind === 'ok') onChange(reading.value)
            else onChange(reading.kind === 'impossible' ? figures : text)
          }}
          onBlur={() => {
            setTyped(undefined)
            rest.onBlur?.()
          }}
        />
        {beside}
      </div>
      {(rest.message || dueWords) && <FieldNote id={noteId} message={rest.message} hint={dueWords} />}
      {choices.length > 0 && (
        <div className={styles['choices']}>
          {choices.map((choice) => (
            <Button
              key={choice}
              size="small"
              onPress={() => {
                setTyped(undefined)
                onChange(choice)
              }}
            >
              {formatDate(choice, language)}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
