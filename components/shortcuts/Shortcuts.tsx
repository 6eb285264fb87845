import { useEffect, useRef, useState } from 'react'
import { shortcutsWords } from '../../lib/i18n/shortcuts-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import styles from './Shortcuts.module.css'
import { hasSingleKeys, setSingleKeys } from './single-keys'

/** One line of the sheet; the keys as they are printed on the keyboard. */
interface Shortcut {
  readonly keys: readonly string[]
  readonly does: string
}

interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[]
}

/** Opens the sheet from anywhere on the page. */
const OPEN = 'plainvoice-shortcuts'

export function openShortcuts(): void {
  window.dispatchEvent(new Event(OPEN))
}

/** The sheet of the keys of this page, which a question mark opens, and the way into the search by a slash. */
export function Shortcuts({ shortcuts }: ShortcutsProps) {
  const t = useWords(shortcutsWords)
  const sheet = useRef<HTMLDialogElement>(null)
  const [areOn, setOn] = useState(hasSingleKeys)
  useEffect(() => {
    const open = () => sheet.current?.showModal()
    const hear = (event: KeyboardEvent) => {
      if (!isForPage(event) || !hasSingleKeys()) return
      const search = document.querySelector<HTMLElement>('input[type=search]')
      if (event.key === '?') open()
      else if (event.key === '/' && search) search.focus()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    window.addEventListener(OPEN, open)
    return () => {
      document.removeEventListener('keydown', hear)
      window.removeEventListener(OPEN, open)
    }
  }, [])
  return (
    <dialog ref={sheet} className={styles['sheet']} aria-labelledby="shortcuts">
      <h2 id="shortcuts" className={styles['title']}>
        {t('title')}
      </h2>
      <dl className={styles['list']}>
        {[...shortcuts, { keys: ['?'], does: t('thisSheet') }].map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        isSelected={areOn}
        onChange={(next) => {
          setOn(next)
          setSingleKeys(next)
        }}
      >
        {t('singleKeys')}
      </Checkbox>
      <div className={styles['foot']}>
        <Button onPress={() => sheet.current?.close()}>{t('close')}</Button>
      </div>
    </dialog>
  )
}

/** False for what is typed into a field, chosen in a list, or meant for the browser. */
function isForPage({
  target,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
  defaultPrevented,
}: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return false
  return !(
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox]), textarea, select, [role=menu], [role=listbox], dialog')
  )
}
