import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { Field } from '../ui/Field'
import type { SectionProps } from './section'

export function PoNumberField({ draft, view, onEdit, onView, messageOf }: SectionProps) {
  const t = useWords(composerWords)
  return (
    <Field
      label={t('poNumber')}
      name="poNumber"
      value={draft.poNumber}
      message={messageOf('poNumber')}
      onFocus={() => {
        if (!view.isPoNumberOpen) onView({ type: 'hold', part: 'poNumber' })
      }}
      onChange={(poNumber) => onEdit({ type: 'setPoNumber', poNumber })}
      onBlur={() => {
        onView({ type: 'touch', field: 'poNumber' })
        onView({ type: 'close', part: 'poNumber' })
      }}
    />
  )
}
