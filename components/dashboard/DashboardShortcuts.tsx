import { shortcutsWords } from '../../lib/i18n/shortcuts-words'
import { useWords } from '../hooks/language'
import { Shortcuts } from '../shortcuts/Shortcuts'

interface DashboardShortcutsProps {
  /** Which list the page is, if one. */
  readonly list: 'invoices' | 'clients' | undefined
}

/** The keys of the page one is on; most are of the list of invoices. */
export function DashboardShortcuts({ list }: DashboardShortcutsProps) {
  const t = useWords(shortcutsWords)
  const ofInvoices = [
    { keys: ['↑', '↓'], does: t('rows') },
    { keys: [t('key.enter')], does: t('openRow') },
    { keys: [t('key.space')], does: t('select') },
    { keys: [t('key.shift'), '↑', '↓'], does: t('selectRun') },
    { keys: [t('key.control'), 'A'], does: t('selectAll') },
    { keys: [t('key.escape')], does: t('selectNone') },
  ]
  return (
    <Shortcuts
      shortcuts={[
        ...(list ? [{ keys: ['/'], does: t('search') }] : []),
        ...(list === 'invoices' ? ofInvoices : []),
      ]}
    />
  )
}
