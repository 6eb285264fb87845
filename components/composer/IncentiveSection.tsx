import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { DateField } from '../ui/DateField'
import { Field } from '../ui/Field'
import { MoneyField } from '../ui/MoneyField'
import styles from './IncentiveSection.module.css'
import { Split } from './Split'
import type { SectionProps } from './section'

/** Something for the client beyond the invoice: a credit for next time, or a gift card. Drawn once it is wanted. */
export function IncentiveSection({ draft, today, onEdit, onView, messageOf }: SectionProps) {
  const t = useWords(composerWords)
  const { incentive } = draft
  if (!incentive) return null
  const field = (name: 'code' | 'amount' | 'until') => ({
    label: t(`incentive.${incentive.kind}.${name}`),
    name: `incentive.${name}`,
    value: incentive[name],
    message: messageOf(`incentive.${name}`),
    onChange: (typed: string) => onEdit({ type: 'setIncentive', incentive: { ...incentive, [name]: typed } }),
    onBlur: () => onView({ type: 'touch', field: `incentive.${name}` }),
  })
  return (
    <Split title={t(`incentive.${incentive.kind}`)} beside="field">
      <div className={styles['fields']}>
        {incentive.kind === 'code' && <Field {...field('code')} />}
        <MoneyField {...field('amount')} currency={draft.currency} />
        <DateField {...field('until')} today={today} />
      </div>
      <p className={styles['hint']}>{t(`incentive.${incentive.kind}.hint`)}</p>
      <Button
        look="bare"
        size="small"
        className={styles['remove'] ?? ''}
        onPress={() => {
          onEdit({ type: 'setIncentive', incentive: undefined })
          onView({ type: 'moveTo', field: 'lines' })
        }}
      >
        {t('removeIncentive')}
      </Button>
    </Split>
  )
}
