import type { ReactNode } from 'react'
import { PageTitle } from './PageTitle'
import styles from './Screen.module.css'

interface ScreenProps {
  readonly title: string
  /** What the screen is for. */
  readonly lead?: string
  readonly children: ReactNode
}

/** A place of the dashboard under its title. */
export function Screen({ title, lead, children }: ScreenProps) {
  return (
    <main className={styles['screen']}>
      <PageTitle className={styles['title']}>{title}</PageTitle>
      {lead && <p className={styles['lead']}>{lead}</p>}
      {children}
    </main>
  )
}
