import { dayLabel, momentLabel } from '../dates'
import { h, onActivate } from '../dom'
import { lastOf, threadsIn } from '../mailbox'
import { displayName } from '../people'
import type { YahooApp } from './app'
import type { FolderName } from './route'

/** The lines of a folder or of a search, the latest first. */
export function mailList(
  app: YahooApp,
  folder: FolderName,
  search: string | undefined,
  openThread: (threadId: string) => void,
): HTMLElement {
  const { state } = app.store
  const { words, config } = app
  const line = (who: string, subject: string, when: string, act: () => void) =>
    onActivate(
      h(
        'a.line',
        { 'data-test-id': 'message-list-item', role: 'article' },
        h('span', { 'data-test-id': 'senders' }, who),
        h('span', { 'data-test-id': 'message-subject' }, subject || words.noSubject),
        h('time', {}, when),
      ),
      act,
    )
  const threads = threadsIn(
    state,
    search === undefined && folder === 'sent' ? 'sent' : search === undefined ? 'inbox' : 'all',
    config,
  ).filter(({ subject }) => search === undefined || subject.includes(search))
  const lines =
    folder === 'drafts'
      ? state.drafts.map((draft) =>
          line(words.draft, draft.subject, '', () => {
            app.openDraft(draft)
          }),
        )
      : folder === 'scheduled'
        ? state.sent
            .filter(({ scheduled }) => scheduled !== undefined)
            .map(({ id, to, subject, scheduled = '' }) =>
              line(to.map(displayName).join(', '), subject, momentLabel(scheduled, config.locale), () => {
                void app.undo(id)
              }),
            )
        : threads.map((thread) => {
            const { from, at } = lastOf(thread)
            return line(displayName(from), thread.subject, dayLabel(at, config.locale), () =>
              openThread(thread.id),
            )
          })
  return h('div.list', { role: 'list', 'data-test-id': 'virtual-list' }, ...lines)
}
