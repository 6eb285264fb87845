import { type ReactNode, useId } from 'react'
import styles from './DataScreen.module.css'

export interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** One thing that can be done with one's data. */
export function Section({ title, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} className={styles['heading']}>
        {title}
      </h2>
      {children}
    </section>
  )
}
