import { shortcutsWords } from '../../lib/i18n/shortcuts-words'
import { useWords } from '../hooks/language'
import { Shortcuts } from '../shortcuts/Shortcuts'

/** The keys of the dashboard; most are of its list of invoices. */
export function DashboardShortcuts() {
  const t = useWords(shortcutsWords)
  return (
    <Shortcuts
      shortcuts={[
        { keys: ['↑', '↓'], does: t('rows') },
        { keys: [t('key.enter')], does: t('openRow') },
        { keys: [t('key.space')], does: t('select') },
        { keys: [t('key.shift'), '↑', '↓'], does: t('selectRun') },
        { keys: [t('key.control'), 'A'], does: t('selectAll') },
        { keys: [t('key.escape')], does: t('selectNone') },
      ]}
    />
  )
}
