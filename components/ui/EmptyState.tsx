import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  /** One number or nothing. */
  readonly figure?: string
  readonly title: string
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** One number or fact, a sentence, and one way on. */
export function EmptyState({ figure, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      {figure && <p className={styles['figure']}>{figure}</p>}
      <h1 className={styles['title']}>{title}</h1>
      <div className={styles['words']}>{children}</div>
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  )
}
