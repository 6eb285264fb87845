import { type ReactNode, useId, useRef, useState } from 'react'
import { checkSettingsWords } from '../../lib/i18n/check-settings-words'
import { useWords } from '../hooks/language'
import { useFocusRequest } from '../hooks/use-focus-request'
import { Button } from '../ui/Button'
import { CloseIcon } from '../ui/icons/CloseIcon'
import styles from './WordList.module.css'

interface WordListProps {
  readonly title: string
  readonly lead: string
  /** What each row is about, for the button that removes it. */
  readonly phrases: readonly string[]
  /** The fields of a row; the first of them has the name. */
  readonly fields: (at: number, name: string) => ReactNode
  readonly onAdd: () => void
  readonly onRemove: (at: number) => void
}

/** Rows of words that can be added to and removed from. */
export function WordList({ title, lead, phrases, fields, onAdd, onRemove }: WordListProps) {
  const t = useWords(checkSettingsWords)
  const id = useId()
  const root = useRef<HTMLElement>(null)
  const [focus, setFocus] = useState<{ field: string; count: number }>()
  useFocusRequest(root, focus)
  const goTo = (field: string) => setFocus({ field, count: (focus?.count ?? 0) + 1 })
  return (
    <section ref={root} className={styles['list']} aria-labelledby={id}>
      <h2 id={id} className={styles['heading']}>
        {title}
      </h2>
      <p className={styles['quiet']}>{lead}</p>
      <ul className={styles['rows']}>
        {phrases.map((phrase, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: while it is typed, a row is known by its place alone
          <li key={at} className={styles['row']}>
            {fields(at, String(at))}
            <Button
              look="icon"
              label={t('remove', { phrase })}
              onPress={() => {
                onRemove(at)
                goTo('add')
              }}
            >
              <CloseIcon />
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button
          size="small"
          name="add"
          onPress={() => {
            onAdd()
            goTo(String(phrases.length))
          }}
        >
          {t('add')}
        </Button>
      </div>
    </section>
  )
}
