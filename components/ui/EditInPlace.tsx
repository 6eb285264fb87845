import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { classNames } from './class-names'
import styles from './EditInPlace.module.css'

interface EditInPlaceProps {
  /** Said before the text: that pressing edits it. */
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
      onPress={onEdit}
      {...(name ? { 'data-field': name } : {})}
    >
      <span className="hidden-visually">{label} </span>
      {children}
    </Button>
  )
}
