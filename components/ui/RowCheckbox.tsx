import { useEffect, useRef } from 'react'
import styles from './RowCheckbox.module.css'

interface RowCheckboxProps {
  /** What is chosen by it; only heard. */
  readonly label: string
  readonly isSelected: boolean
  readonly isPartly?: boolean
  /** `upTo`: the shift key was held. */
  readonly onChange: (isSelected: boolean, upTo: boolean) => void
}

/** Chooses a row, or all of them. */
export function RowCheckbox({ label, isSelected, isPartly = false, onChange }: RowCheckboxProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current) input.current.indeterminate = isPartly
  }, [isPartly])
  return (
    <label className={styles['target']}>
      <input
        ref={input}
        type="checkbox"
        className={styles['box']}
        aria-label={label}
        checked={isSelected}
        onChange={(event) => {
          const { nativeEvent } = event
          onChange(event.target.checked, 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true)
        }}
      />
    </label>
  )
}
