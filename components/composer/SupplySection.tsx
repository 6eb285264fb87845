import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { DateField } from '../ui/DateField'
import { Split } from './Split'
import styles from './SupplySection.module.css'
import type { SectionProps } from './section'

/** When the work was done, or the goods delivered: a day, or from one to another. Drawn once it is wanted. */
export function SupplySection({ draft, today, onEdit, onView, messageOf }: SectionProps) {
  const t = useWords(composerWords)
  const { supply } = draft
  if (!supply) return null
  const touch = (field: string) => () => onView({ type: 'touch', field })
  return (
    <Split title={t('supply')} beside="field">
      <div className={styles['dates']}>
        <DateField
          label={t('supplyFrom')}
          isLabelHidden
          name="supply.from"
          value={supply.from}
          today={today}
          message={messageOf('supply.from')}
          onChange={(from) => onEdit({ type: 'setSupply', supply: { ...supply, from } })}
          onBlur={touch('supply.from')}
        />
        <DateField
          label={t('supplyTo')}
          isLabelHidden
          name="supply.to"
          value={supply.to}
          today={today}
          message={messageOf('supply.to')}
          onChange={(to) => onEdit({ type: 'setSupply', supply: { ...supply, to } })}
          onBlur={touch('supply.to')}
        />
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
