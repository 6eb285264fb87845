import type { PolicyForm } from '../../lib/domain/reminders/policy-form'
import { REMINDER_STAGES } from '../../lib/domain/reminders/stage'
import { reminderSettingsWords } from '../../lib/i18n/reminder-settings-words'
import { useWords } from '../hooks/language'
import { Checkbox } from '../ui/Checkbox'
import { FieldGroup } from '../ui/FieldGroup'
import type { FieldMessage } from '../ui/FieldNote'
import { MoneyField } from '../ui/MoneyField'
import { Select } from '../ui/Select'
import styles from './RemindersScreen.module.css'
import { StepFields } from './StepFields'

interface PolicyFieldsProps {
  readonly form: PolicyForm
  readonly onChange: (form: PolicyForm) => void
  readonly messageOf: (field: string) => FieldMessage | undefined
}

/** The ladder and its limits. */
export function PolicyFields({ form, onChange, messageOf }: PolicyFieldsProps) {
  const t = useWords(reminderSettingsWords)
  const hours = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => String(first + index)).map((value) => ({
      value,
      label: t('hour', { hour: value }),
    }))
  return (
    <>
      <FieldGroup title={t('steps')}>
        <StepFields form={form} onChange={onChange} messageOf={messageOf} />
        <p className={styles['note']}>{t('thenCall')}</p>
      </FieldGroup>
      <FieldGroup title={t('limits')}>
        <Select
          label={t('most')}
          options={REMINDER_STAGES.map((_, index) => ({ value: `${index + 1}`, label: `${index + 1}` }))}
          value={String(form.mostReminders)}
          onChange={(most) => onChange({ ...form, mostReminders: Number(most) })}
        />
        {form.least.map(({ currency, amount }) => (
          <MoneyField
            key={currency}
            currency={currency}
            label={t('least', { currency })}
            hint={t('leastHint')}
            name={currency}
            value={amount}
            message={messageOf(currency)}
            onChange={(typed) =>
              onChange({
                ...form,
                least: form.least.map((each) =>
                  each.currency === currency ? { currency, amount: typed } : each,
                ),
              })
            }
          />
        ))}
        <Select
          label={t('from')}
          options={hours(0, 23)}
          value={String(form.from)}
          onChange={(from) => onChange({ ...form, from: Number(from) })}
        />
        <Select
          label={t('until')}
          name="until"
          options={hours(1, 24)}
          value={String(form.until)}
          message={messageOf('until')}
          onChange={(until) => onChange({ ...form, until: Number(until) })}
        />
        <p className={styles['note']}>{t('hoursHint')}</p>
        <div className={styles['wide']}>
          <Checkbox
            isSelected={form.sparesPunctual}
            onChange={(sparesPunctual) => onChange({ ...form, sparesPunctual })}
          >
            {t('sparesPunctual')}
          </Checkbox>
        </div>
      </FieldGroup>
    </>
  )
}
