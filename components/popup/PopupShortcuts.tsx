import { receivablesWords } from '../../lib/i18n/receivables-words'
import { shortcutsWords } from '../../lib/i18n/shortcuts-words'
import { useWords } from '../hooks/language'
import { ROW_KEYS } from '../receivables/use-row-keys'
import { Shortcuts } from '../shortcuts/Shortcuts'

/** The keys of the popup. */
export function PopupShortcuts() {
  const t = useWords(shortcutsWords)
  const receivable = useWords(receivablesWords)
  const letters = Object.entries(ROW_KEYS).map(([key, what]) => ({
    keys: [key.toUpperCase()],
    does: what === 'pauseReminders' ? t('pause') : receivable(what),
  }))
  return (
    <Shortcuts
      shortcuts={[{ keys: ['/'], does: t('search') }, { keys: ['↑', '↓'], does: t('rows') }, ...letters]}
    />
  )
}
