import type { PolicyForm, StepForm } from '../../lib/domain/reminders/policy-form'
import { REMINDER_STAGES, type ReminderStage } from '../../lib/domain/reminders/stage'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { reminderSettingsWords } from '../../lib/i18n/reminder-settings-words'
import { useWords } from '../hooks/language'
import { Checkbox } from '../ui/Checkbox'
import { Field } from '../ui/Field'
import type { FieldMessage } from '../ui/FieldNote'
import { Select } from '../ui/Select'
import styles from './StepFields.module.css'

interface StepFieldsProps {
  readonly form: PolicyForm
  readonly onChange: (form: PolicyForm) => void
  readonly messageOf: (field: string) => FieldMessage | undefined
}

/** The ladder, one line a step: on or off, how many days, of which kind. */
export function StepFields({ form, onChange, messageOf }: StepFieldsProps) {
  const t = useWords(reminderSettingsWords)
  const stageWords = useWords(receivablesWords)
  const change = (stage: ReminderStage, part: Partial<StepForm>) =>
    onChange({ ...form, steps: { ...form.steps, [stage]: { ...form.steps[stage], ...part } } })
  const units = (['calendar', 'banking'] as const).map((value) => ({ value, label: t(value) }))
  return (
    <ul className={styles['steps']}>
      {REMINDER_STAGES.map((stage) => {
        const { isOn, days, unit } = form.steps[stage]
        const step = stageWords(stage)
        return (
          <li key={stage} className={styles['step']}>
            <Checkbox isSelected={isOn} onChange={(isOn) => change(stage, { isOn })}>
              {step}
            </Checkbox>
            {isOn && (
              <div className={styles['when']}>
                <Field
                  className={styles['days'] ?? ''}
                  label={t('daysOf', { step })}
                  isLabelHidden
                  name={stage}
                  inputMode="numeric"
                  align="end"
                  value={days}
                  noteId={`note-${stage}`}
                  message={messageOf(stage)}
                  onChange={(days) => change(stage, { days })}
                />
                {stage === 'beforeDue' ? (
                  <span>{t('beforeDueDays')}</span>
                ) : (
                  <Select
                    className={styles['unit'] ?? ''}
                    label={t('unitOf', { step })}
                    isLabelHidden
                    options={units}
                    value={unit}
                    onChange={(unit) => change(stage, { unit })}
                  />
                )}
                <Note field={stage} messageOf={messageOf} />
                {stage === 'beforeDue' && (
                  <>
                    <Field
                      className={styles['days'] ?? ''}
                      label={t('longTermDays')}
                      isLabelHidden
                      name="longTermDays"
                      inputMode="numeric"
                      align="end"
                      value={form.longTermDays}
                      noteId="note-longTermDays"
                      message={messageOf('longTermDays')}
                      onChange={(longTermDays) => onChange({ ...form, longTermDays })}
                    />
                    <span>{t('longTermDays')}</span>
                    <Note field="longTermDays" messageOf={messageOf} />
                  </>
                )}
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Note({ field, messageOf }: { readonly field: string } & Pick<StepFieldsProps, 'messageOf'>) {
  const message = messageOf(field)
  if (!message) return null
  return (
    <span id={`note-${field}`} className={styles['bad']}>
      {message.text}
    </span>
  )
}
