import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { EditInPlace } from './EditInPlace'
import styles from './LineRow.module.css'

export interface LineRowProps {
  readonly title: string
  readonly detail: string
  readonly amount: string
  /** Said before the texts: that pressing opens the row. */
  readonly label: string
  readonly isBad: boolean
  readonly onOpen: () => void
  readonly name: string
  /** The fields, while the row is open. */
  readonly children?: ReactNode
}

/** A line of the invoice: two lines of text that open in place to edit. */
export function LineRow({ title, detail, amount, label, isBad, onOpen, name, children }: LineRowProps) {
  if (children) return <li className={styles['open']}>{children}</li>
  return (
    <li>
      <EditInPlace
        label={label}
        onEdit={onOpen}
        name={name}
        className={classNames(styles['row'], isBad && styles['bad'])}
      >
        <span className={styles['title']}>{title}</span>
        <span className={styles['amount']}>{amount}</span>
        <span className={styles['detail']}>{detail}</span>
      </EditInPlace>
    </li>
  )
}
