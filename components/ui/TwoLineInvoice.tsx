import type { KeyboardEventHandler, ReactNode } from 'react'
import { useRowPassedOn } from '../hooks/use-row-passed-on'
import styles from './TwoLineInvoice.module.css'

interface TwoLineInvoiceProps {
  readonly client: string
  readonly amount: ReactNode
  readonly status: ReactNode
  /** What stands at the right of the second line while the row rests. */
  readonly aside: string
  /** What comes next, in a line of its own. */
  readonly next?: string | undefined
  /** Shown in the place of `aside` on hover and focus. */
  readonly actions: ReactNode
  readonly onKeyDown?: KeyboardEventHandler<HTMLElement>
  readonly children?: ReactNode
}

/** An open invoice in two lines; its actions come forward when it is touched. */
export function TwoLineInvoice({
  client,
  amount,
  status,
  aside,
  next,
  actions,
  onKeyDown,
  children,
}: TwoLineInvoiceProps) {
  const row = useRowPassedOn()
  return (
    <li ref={row} className={styles['invoice']} onKeyDown={onKeyDown}>
      <div className={styles['line']}>
        <span className={styles['client']}>{client}</span>
        <span className={styles['amount']}>{amount}</span>
      </div>
      <div className={styles['line']}>
        <span className={styles['status']}>{status}</span>
        <span className={styles['end']}>
          <span className={styles['aside']}>{aside}</span>
          <span className={styles['actions']}>{actions}</span>
        </span>
      </div>
      {next && <p className={styles['next']}>{next}</p>}
      {children}
    </li>
  )
}
