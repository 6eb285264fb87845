import { composerWords } from '../../lib/i18n/composer-words'
import { formatDayMonth, formatMoney, formatWeekday } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { FieldNote } from '../ui/FieldNote'
import { QuantityField } from '../ui/QuantityField'
import styles from './EarlyPaymentRow.module.css'
import type { SectionProps } from './section'

const NOTE_ID = 'early-payment-note'

/** "2 % if paid within 7 days", with the sum and the day it comes to. */
export function EarlyPaymentRow({ draft, assessment, onEdit, onView, messageOf }: SectionProps) {
  const t = useWords(composerWords)
  const language = useLanguage()
  const { earlyPayment } = assessment
  const percent = messageOf('earlyPayment.percent')
  const days = messageOf('earlyPayment.days')
  const hint = earlyPayment
    ? t('earlySum', {
        amount: formatMoney(earlyPayment.amount, language),
        weekday: formatWeekday(earlyPayment.until, language),
        day: formatDayMonth(earlyPayment.until, language),
      })
    : undefined
  const note = percent ?? days
  return (
    <fieldset className={styles['early']}>
      <legend className={styles['legend']}>{t('early')}</legend>
      <div className={styles['sentence']}>
        <QuantityField
          className={styles['number'] ?? ''}
          label={t('earlyPercent')}
          isLabelHidden
          name="earlyPayment.percent"
          noteId={NOTE_ID}
          value={draft.earlyPayment.percent}
          message={percent}
          onChange={(text) => onEdit({ type: 'setEarlyPayment', changes: { percent: text } })}
          onBlur={() => onView({ type: 'touch', field: 'earlyPayment.percent' })}
        />
        <span>{t('earlyPercentAfter')}</span>
        <QuantityField
          className={styles['number'] ?? ''}
          label={t('earlyDays')}
          isLabelHidden
          name="earlyPayment.days"
          noteId={NOTE_ID}
          value={draft.earlyPayment.days}
          message={days}
          onChange={(text) => onEdit({ type: 'setEarlyPayment', changes: { days: text } })}
          onBlur={() => onView({ type: 'touch', field: 'earlyPayment.days' })}
        />
        <span>{t('earlyDaysAfter')}</span>
      </div>
      {(note || hint) && <FieldNote id={NOTE_ID} message={note} hint={hint} />}
      <Button
        look="bare"
        size="small"
        className={styles['remove'] ?? ''}
        onPress={() => {
          onEdit({ type: 'setEarlyPayment', changes: { percent: '', days: '' } })
          onView({ type: 'close', part: 'early', focus: 'addEarly' })
        }}
      >
        {t('removeEarly')}
      </Button>
    </fieldset>
  )
}
