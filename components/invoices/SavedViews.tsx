import { useState } from 'react'
import type { SavedView } from '../../lib/domain/receivables/list-view'
import { invoiceListWords } from '../../lib/i18n/invoice-list-words'
import type { Call } from '../../lib/messaging/call'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import type { Commands } from '../hooks/use-commands'
import { Menu, type MenuAction } from '../ui/Menu'
import { NameForm } from './NameForm'

interface SavedViewsProps {
  /** The query of what is shown. */
  readonly query: string
  readonly commands: Commands
  readonly onOpen: (query: string) => void
}

const askViews = (call: Call) => call('views.load', {})

/** The views that the person has named, and naming another. */
export function SavedViews({ query, commands, onOpen }: SavedViewsProps) {
  const t = useWords(invoiceListWords)
  const { answer, askAgain } = useAnswer(askViews)
  const [isNaming, setNaming] = useState(false)
  const views = answer.kind === 'answered' && answer.value.ok ? answer.value.views : []
  const current = views.find((view) => view.query === query)
  const save = async (next: readonly SavedView[], text: string) => {
    await commands.run((call, command) => call('views.save', { command, views: next }), text)
    askAgain()
  }
  const actions: readonly MenuAction[] = [
    ...views.map((view) => ({
      id: `view ${view.name}`,
      label: view.name,
      onAction: () => onOpen(view.query),
    })),
    ...(current
      ? [
          {
            id: 'forget',
            label: t('forgetView', { name: current.name }),
            onAction: () =>
              void save(
                views.filter((view) => view !== current),
                t('didForgetView', { name: current.name }),
              ),
          },
        ]
      : [{ id: 'save', label: t('saveView'), onAction: () => setNaming(true) }]),
  ]
  return (
    <>
      <Menu label={t('views')} text={current?.name ?? t('views')} actions={actions} />
      {isNaming && (
        <NameForm
          title={t('saveViewTitle')}
          label={t('viewName')}
          missing={t('viewNameMissing')}
          send={t('save')}
          onCancel={() => setNaming(false)}
          onSend={(name) => {
            setNaming(false)
            const others = views.filter((view) => view.name !== name)
            void save([...others, { name, query }], t('didSaveView', { name }))
          }}
        />
      )}
    </>
  )
}
