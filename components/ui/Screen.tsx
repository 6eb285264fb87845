import type { ReactNode } from 'react'
import styles from './Screen.module.css'

export interface ScreenProps {
  readonly title: string
  /** What the screen is for. */
  readonly lead?: string
  readonly children: ReactNode
}

/** A place of the dashboard under its title. */
export function Screen({ title, lead, children }: ScreenProps) {
  return (
    <main className={styles['screen']}>
      <h1 className={styles['title']}>{title}</h1>
      {lead && <p className={styles['lead']}>{lead}</p>}
      {children}
    </main>
  )
}
