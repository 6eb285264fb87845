import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import styles from './Checkbox.module.css'
import { CheckIcon } from './icons/CheckIcon'

interface CheckboxProps {
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly name?: string
}

export function Checkbox({ children, isSelected, onChange, name }: CheckboxProps) {
  return (
    <AriaCheckbox
      className={styles['checkbox'] ?? ''}
      isSelected={isSelected}
      onChange={onChange}
      {...(name ? { 'data-field': name } : {})}
    >
      <span className={styles['box']}>{isSelected && <CheckIcon size={14} />}</span>
      <span>{children}</span>
    </AriaCheckbox>
  )
}
