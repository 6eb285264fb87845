import { memo } from 'react'
import { classNames } from './class-names'
import { EditInPlace } from './EditInPlace'
import styles from './LineRow.module.css'

interface LineRowProps {
  readonly title: string
  readonly detail: string
  readonly amount: string
  /** Said before the texts: that pressing opens the row. */
  readonly label: string
  readonly isBad: boolean
  /** Must stay the same from one drawing to the next, so that only a line that changed is drawn anew. */
  readonly onOpen: (id: string) => void
  readonly id: string
  readonly name: string
}

/** A line of the invoice as two lines of text, pressed to be opened. An invoice may have hundreds of them. */
export const LineRow = memo(function LineRow({
  id,
  title,
  detail,
  amount,
  label,
  isBad,
  onOpen,
  name,
}: LineRowProps) {
  return (
    <li>
      <EditInPlace
        label={label}
        onEdit={() => onOpen(id)}
        name={name}
        className={classNames(styles['row'], isBad && styles['bad'])}
      >
        <span className={styles['title']}>{title}</span>
        <span className={styles['amount']}>{amount}</span>
        <span className={styles['detail']}>{detail}</span>
      </EditInPlace>
    </li>
  )
})
