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

/** What is missing or unclear of one kind. */
export interface MissingGroup {
  /** No other group has it. */
  readonly name: string
  readonly items: readonly MissingItem[]
}

interface MissingListProps {
  readonly title: string
  readonly groups: readonly MissingGroup[]
}

/** What is missing or unclear, each a link to the place; the lines are those of the underlines in the draft. */
export function MissingList({ title, groups }: MissingListProps) {
  const titleId = useId()
  if (groups.every(({ items }) => items.length === 0)) return null
  return (
    <nav className={styles['missing']} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles['title']}>
        {title}
      </h2>
      <div className={styles['groups']}>
        {groups.map((group) => (
          <Group key={group.name} group={group} isNamed={groups.length > 1} />
        ))}
      </div>
    </nav>
  )
}

function Group({
  group: { name, items },
  isNamed,
}: {
  readonly group: MissingGroup
  readonly isNamed: boolean
}) {
  const nameId = useId()
  return (
    <>
      {isNamed && (
        <h3 id={nameId} className={styles['name']}>
          {name}
        </h3>
      )}
      <ul {...(isNamed ? { 'aria-labelledby': nameId } : {})}>
        {items.map((item) => (
          <li key={item.key} className={styles['item']}>
            <span className={classNames(styles['line'], styles[item.severity])} aria-hidden="true" />
            <Button className={styles['link'] ?? ''} onPress={item.onPress}>
              {item.text}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
