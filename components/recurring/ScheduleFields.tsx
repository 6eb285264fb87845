import { useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import {
  asksForLastDay,
  type ScheduleField,
  type ScheduleForm,
  type ScheduleReading,
  withFirstDate,
} from '../../lib/domain/recurring/schedule-form'
import { recurringWords } from '../../lib/i18n/recurring-words'
import { useAfterPress } from '../hooks/after-press'
import { useWords } from '../hooks/language'
import { Checkbox } from '../ui/Checkbox'
import { DateField } from '../ui/DateField'
import { Field } from '../ui/Field'
import type { FieldMessage } from '../ui/FieldNote'
import { Select } from '../ui/Select'
import { ComingDates } from './ComingDates'
import styles from './ScheduleFields.module.css'

interface ScheduleFieldsProps {
  readonly form: ScheduleForm
  readonly reading: ScheduleReading
  readonly today: PlainDate
  readonly country: string | undefined
  /** Everything wrong is said, after the form was sent; before, what is wrong with a field that was left. */
  readonly saysAll: boolean
  /** The first invoice of all, or the next one. */
  readonly dateLabel: 'firstDate' | 'nextDate'
  /** The oldest invoice that is not sent yet, with which a change begins. */
  readonly waiting?: PlainDate
  readonly onChange: (form: ScheduleForm) => void
}

const UNITS = ['week', 'month', 'year'] as const
const ENDS = ['open', 'date', 'count'] as const
const WEEKENDS = ['nextBusinessDay', 'keep'] as const

/** How often, from when, until when; and below, the days that follow from it. */
export function ScheduleFields(props: ScheduleFieldsProps) {
  const { form, reading, today, country, saysAll, dateLabel, waiting, onChange } = props
  const t = useWords(recurringWords)
  const afterPress = useAfterPress()
  const [left, setLeft] = useState<ReadonlySet<ScheduleField>>(new Set())
  const leave = (field: ScheduleField) => () =>
    afterPress(() => setLeft((before) => new Set(before).add(field)))
  const count = /^\d+$/.test(form.every.trim()) ? Number(form.every) : 1
  const messageOf = (field: ScheduleField): FieldMessage | undefined => {
    const problem = reading.problems[field]
    const isUnclear = reading.choices[field] !== undefined
    if (!problem || !(saysAll || isUnclear || left.has(field))) return undefined
    return { tone: isUnclear ? 'unsure' : 'bad', text: t(problem.key, problem.params) }
  }
  const dateField = (
    field: 'firstDate' | 'endDate',
    label: string,
    change: (typed: string) => ScheduleForm,
  ) => {
    const choices = reading.choices[field]
    return (
      <DateField
        label={label}
        name={field}
        value={form[field]}
        today={today}
        message={messageOf(field)}
        onBlur={leave(field)}
        onChange={(typed) => onChange(change(typed))}
        {...(choices ? { choices } : {})}
      />
    )
  }
  return (
    <div className={styles['fields']}>
      <div className={styles['rhythm']}>
        <Field
          label={t('every')}
          name="every"
          inputMode="numeric"
          align="end"
          value={form.every}
          message={messageOf('every')}
          onBlur={leave('every')}
          onChange={(every) => onChange({ ...form, every })}
        />
        <Select
          label={t('unit')}
          isLabelHidden
          value={form.unit}
          options={UNITS.map((value) => ({ value, label: t(`unit.${value}`, { count }) }))}
          onChange={(unit) => onChange({ ...form, unit })}
        />
      </div>
      <div className={styles['first']}>
        {dateField('firstDate', t(dateLabel), (typed) => withFirstDate(form, typed))}
        {waiting && form.firstDate === waiting && (
          <p className={styles['waits']}>{t('waitsToo', { day: { date: waiting } })}</p>
        )}
        {asksForLastDay(form) && (
          <Checkbox isSelected={form.isLastDay} onChange={(isLastDay) => onChange({ ...form, isLastDay })}>
            {t('lastDayAlways')}
          </Checkbox>
        )}
      </div>
      <Select
        label={t('until')}
        value={form.end}
        options={ENDS.map((value) => ({ value, label: t(`end.${value}`) }))}
        onChange={(end) => onChange({ ...form, end })}
      />
      {form.end === 'date' && dateField('endDate', t('endDate'), (endDate) => ({ ...form, endDate }))}
      {form.end === 'count' && (
        <Field
          label={t('count')}
          name="count"
          inputMode="numeric"
          value={form.count}
          message={messageOf('count')}
          onBlur={leave('count')}
          onChange={(typed) => onChange({ ...form, count: typed })}
        />
      )}
      <Select
        label={t('weekend')}
        value={form.weekend}
        options={WEEKENDS.map((value) => ({ value, label: t(`weekend.${value}`) }))}
        onChange={(weekend) => onChange({ ...form, weekend })}
      />
      <ComingDates className={styles['coming'] ?? ''} schedule={reading.schedule} country={country} />
    </div>
  )
}
