import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { classNames } from './class-names'
import styles from './EditInPlace.module.css'

export interface EditInPlaceProps {
  /** What a screen reader says of the text: that pressing edits it. */
  readonly label: string
  readonly children: ReactNode
  readonly onEdit: () => void
  readonly name?: string
  readonly className?: string
}

/** Something that reads as text and is pressed to be edited where it stands. */
export function EditInPlace({ label, children, onEdit, name, className }: EditInPlaceProps) {
  return (
    <Button
      className={classNames(styles['text'], className)}
      aria-label={label}
      onPress={onEdit}
      {...(name ? { 'data-field': name } : {})}
    >
      {children}
    </Button>
  )
}
