import { classNames } from './class-names'
import styles from './Timeline.module.css'

export interface TimelineEntry {
  readonly key: string
  readonly when: string
  readonly title: string
  /** Where more is said of it. */
  readonly href?: string | undefined
  readonly detail?: string | undefined
  readonly tense: 'past' | 'now' | 'later'
}

/** What has happened, solid; what is still to come, dashed. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className={styles['timeline']}>
      {entries.map(({ key, when, title, href, detail, tense }) => (
        <li key={key} className={classNames(styles['entry'], styles[tense])}>
          <span className={styles['dot']} aria-hidden="true" />
          <span className={styles['when']}>{when}</span>
          <div>
            <p className={styles['title']}>{href ? <a href={href}>{title}</a> : title}</p>
            {detail && <p className={styles['detail']}>{detail}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
