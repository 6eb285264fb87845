import { Button } from 'react-aria-components/Button'
import styles from './FilterTabs.module.css'

interface FilterTabsProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string; readonly count: number }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

/** Which part of the list is shown, with how many there are. */
export function FilterTabs<Value extends string>({
  label,
  options,
  chosen,
  onChoose,
}: FilterTabsProps<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div role="group" aria-label={label} className={styles['tabs']}>
      {options.map((option) => (
        <Button
          key={option.value}
          className={styles['tab'] ?? ''}
          aria-pressed={option.value === chosen}
          onPress={() => onChoose(option.value)}
        >
          {option.label} <span className={styles['count']}>{option.count}</span>
        </Button>
      ))}
    </div>
  )
}
