import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { isNumberPattern, numberFor } from '../../lib/domain/numbering/number-pattern'
import { ESTIMATE_PATTERN } from '../../lib/domain/numbering/series'
import { setupWords } from '../../lib/i18n/setup-words'
import { useWords } from '../hooks/language'
import { Field } from '../ui/Field'
import { FieldGroup } from '../ui/FieldGroup'
import { TextArea } from '../ui/TextArea'
import styles from './ProfileFields.module.css'
import { type ProfileGroupProps, useProfileTexts } from './use-profile-texts'

interface NumberFieldsProps extends ProfileGroupProps {
  readonly today: PlainDate
}

const YEAR_PLACE = '{year}'
const CLIENT_PLACE = '{client}'

/** How papers are numbered, and in how many days invoices are due. */
export function NumberFields({ today, ...group }: NumberFieldsProps) {
  const { form } = group
  const t = useWords(setupWords)
  const { text, needed } = useProfileTexts(group)
  return (
    <FieldGroup title={t('numbers')}>
      <Field {...needed('numberPattern')} label={t('numberPattern')} hint={numberHint()} />
      <Field
        {...text('numberStart')}
        label={t('numberStart')}
        hint={t('numberStartHint')}
        inputMode="numeric"
      />
      <div className={styles['wide']}>
        <TextArea
          {...text('otherPatterns')}
          label={t('otherPatterns')}
          hint={t('otherPatternsHint', { client: CLIENT_PLACE })}
        />
      </div>
      <Field
        {...text('creditPattern')}
        label={t('creditPattern')}
        hint={seriesHint('creditPattern', `C-${form.numberPattern.trim()}`)}
      />
      <Field
        {...text('estimatePattern')}
        label={t('estimatePattern')}
        hint={seriesHint('estimatePattern', ESTIMATE_PATTERN)}
      />
      <Field {...needed('termDays')} label={t('termDays')} inputMode="numeric" />
    </FieldGroup>
  )

  function seriesHint(field: 'creditPattern' | 'estimatePattern', usual: string): string | undefined {
    const typed = (form[field] ?? '').trim()
    const pattern = typed === '' ? usual : typed
    if (!isNumberPattern(pattern)) return undefined
    return t(typed === '' ? 'seriesUsual' : 'seriesOwn', { number: numberFor(pattern, 1, today) })
  }

  function numberHint(): string | undefined {
    const pattern = form.numberPattern.trim()
    if (!isNumberPattern(pattern)) return undefined
    return t('numberPreview', { number: numberFor(pattern, 1, today), year: YEAR_PLACE })
  }
}
