import { useRef } from 'react'
import { pageWords } from '../lib/i18n/page-words'
import styles from './BegunNote.module.css'
import { useWords } from './hooks/language'
import type { BegunForm } from './hooks/use-begun-form'
import { Banner } from './ui/Banner'
import { Button } from './ui/Button'

type BegunNoteProps = Pick<BegunForm<object>, 'isBack' | 'drop'>

/** Says at the head of a form that it has come back as typed. The focus goes to its first field where that is dropped. */
export function BegunNote({ isBack, drop }: BegunNoteProps) {
  const page = useWords(pageWords)
  const note = useRef<HTMLDivElement>(null)
  if (!isBack) return null
  const dropAll = () => {
    note.current?.closest('form')?.querySelector<HTMLElement>('input, textarea')?.focus()
    drop()
  }
  return (
    <div ref={note} className={styles['note']}>
      <Banner
        tone="plain"
        actions={
          <Button size="small" onPress={dropAll}>
            {page('dropBegun')}
          </Button>
        }
      >
        {page('begun')}
      </Banner>
    </div>
  )
}
