import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

interface EmptyStateProps {
  /** One number or nothing. */
  readonly figure?: string
  readonly title: string
  readonly children: ReactNode
  readonly action?: ReactNode
  /** The rank of the title on its page; 1 when it is all there is. */
  readonly level?: 1 | 2
}

/** One number or fact, a sentence, and one way on, with a quieter one where there are two. */
export function EmptyState({ figure, title, children, action, level = 1 }: EmptyStateProps) {
  const Title = `h${level}` as const
  return (
    <div className={styles['empty']}>
      {figure && <p className={styles['figure']}>{figure}</p>}
      <Title>{title}</Title>
      <div className={styles['words']}>{children}</div>
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  )
}
