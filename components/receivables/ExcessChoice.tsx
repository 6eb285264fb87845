import type { Excess } from '../../lib/domain/invoice/excess'
import type { Money } from '../../lib/domain/money/money'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useWords } from '../hooks/language'
import { Select } from '../ui/Select'

interface ExcessChoiceProps {
  /** What is more than is left to pay. */
  readonly over: Money
  readonly goes: Excess['goes'] | undefined
  readonly onChoose: (goes: Excess['goes']) => void
}

const CHOICES = ['credit', 'back'] as const

/** What becomes of what was paid too much; nothing until it is chosen. */
export function ExcessChoice({ over, goes, onChoose }: ExcessChoiceProps) {
  const t = useWords(receivablesWords)
  return (
    <Select
      label={t('excess', { over })}
      placeholder={t('excess.choose')}
      value={goes}
      options={CHOICES.map((value) => ({ value, label: t(`excess.${value}`) }))}
      onChange={onChoose}
    />
  )
}
