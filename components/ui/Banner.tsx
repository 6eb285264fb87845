import type { ReactNode } from 'react'
import styles from './Banner.module.css'
import { classNames } from './class-names'

interface BannerProps {
  readonly tone: 'bad' | 'warning' | 'plain'
  readonly children: ReactNode
  /** One or two buttons. */
  readonly actions?: ReactNode
}

/** Something went otherwise than wished: what happened, what to do by hand, and the way on. */
export function Banner({ tone, children, actions }: BannerProps) {
  return (
    <div className={classNames(styles['banner'], styles[tone])} role={tone === 'plain' ? 'status' : 'alert'}>
      <div className={styles['words']}>{children}</div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
