import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { DateField } from '../ui/DateField'
import { Split } from './Split'
import styles from './SupplySection.module.css'
import type { SectionProps } from './section'

/** When the work was done, or the goods delivered: a day, or from one to another. Drawn once it is wanted. */
export function SupplySection({ draft, assessment, today, onEdit, onView, messageOf }: SectionProps) {
  const t = useWords(composerWords)
  const { supply } = draft
  if (!supply) return null
  const day = (end: 'from' | 'to') => {
    const name = `supply.${end}`
    return {
      name,
      value: supply[end],
      message: messageOf(name),
      choices: assessment.problems.find(({ field }) => field === name)?.choices,
      onChange: (typed: string) => onEdit({ type: 'setSupply', supply: { ...supply, [end]: typed } }),
      onBlur: () => onView({ type: 'touch', field: name }),
    }
  }
  return (
    <Split title={t('supply')} beside="field">
      <div className={styles['dates']}>
        <DateField {...day('from')} label={t('supplyFrom')} isLabelHidden today={today} isNear />
        <DateField {...day('to')} label={t('supplyTo')} isLabelHidden today={today} isNear />
      </div>
      <Button
        look="bare"
        size="small"
        className={styles['remove'] ?? ''}
        onPress={() => {
          onEdit({ type: 'setSupply', supply: undefined })
          onView({ type: 'moveTo', field: 'lines' })
        }}
      >
        {t('removeSupply')}
      </Button>
    </Split>
  )
}
