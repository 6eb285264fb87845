import { useId } from 'react'
import { Button } from 'react-aria-components/Button'
import { classNames } from './class-names'
import styles from './MissingList.module.css'

export interface MissingItem {
  readonly key: string
  readonly severity: 'error' | 'warning' | 'hint'
  readonly text: string
  readonly onPress: () => void
}

interface MissingListProps {
  readonly title: string
  readonly items: readonly MissingItem[]
}

/** What is missing or unclear, each a link to the place; the lines are those of the underlines in the draft. */
export function MissingList({ title, items }: MissingListProps) {
  const titleId = useId()
  if (items.length === 0) return null
  return (
    <nav className={styles['missing']} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles['title']}>
        {title}
      </h2>
      <ul className={styles['list']}>
        {items.map((item) => (
          <li key={item.key} className={styles['item']}>
            <span className={classNames(styles['line'], styles[item.severity])} aria-hidden="true" />
            <Button className={styles['link'] ?? ''} onPress={item.onPress}>
              {item.text}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
