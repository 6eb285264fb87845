import type { KeyboardEventHandler, ReactNode } from 'react'
import { useRowPassedOn } from '../hooks/use-row-passed-on'
import { classNames } from './class-names'
import styles from './TaskRow.module.css'

interface TaskRowProps {
  readonly title: string
  readonly under: ReactNode
  readonly actions: ReactNode
  /** What stands under the title is sentences: they get the whole width, and the actions a line of their own. */
  readonly isLong?: boolean
  readonly onKeyDown?: KeyboardEventHandler<HTMLElement>
  /** A form that is open in the row. */
  readonly children?: ReactNode
}

/** Something to do today: what, how it stands, and the one next step. */
export function TaskRow({ title, under, actions, isLong = false, onKeyDown, children }: TaskRowProps) {
  const row = useRowPassedOn()
  return (
    <li ref={row} className={styles['task']} onKeyDown={onKeyDown}>
      <div className={styles['row']}>
        <div className={classNames(styles['words'], isLong && styles['long'])}>
          <p className={styles['title']}>{title}</p>
          <p className={styles['under']}>{under}</p>
        </div>
        <div className={styles['actions']}>{actions}</div>
      </div>
      {children}
    </li>
  )
}
