import type { Draft } from '../../model'
import { h } from '../dom'
import { escapeHtml } from '../html'
import { parsePeople } from '../people'
import { freshBody } from './answers'
import type { GmailApp } from './app'
import { Compose } from './compose'
import { ThreadView } from './thread'

/** What the mailbox has around it, and a page of its own has not. */
const OF_THE_PAGE = 'body > .b8, body > .aC7, body > .aSs'

/** `?view=cm`: the draft that the address holds. */
export async function draftOfAddress(app: GmailApp, query: URLSearchParams): Promise<Draft> {
  const body = query.get('body') ?? ''
  return app.newDraft({
    to: parsePeople(query.get('to') ?? ''),
    cc: parsePeople(query.get('cc') ?? ''),
    bcc: parsePeople(query.get('bcc') ?? ''),
    subject: query.get('su') ?? '',
    html: body === '' ? freshBody(app) : escapeHtml(body).replaceAll('\n', '<br>') + freshBody(app),
  })
}

/** A page that is one compose and nothing else. */
export function composePage(app: GmailApp, draft: Draft): void {
  const only = new Compose(app, draft, false)
  const main = pageOf('xE xp', only.parts.content)
  document.title = `${app.words.newMessage} - ${app.config.account.email} - Gmail`
  only.settle({ staysWhileSending: true, leave: () => main.replaceChildren() })
  only.focus()
}

/** `/popout?th=…`: a conversation in a window of its own. Undefined if there is none. */
export function threadPage(app: GmailApp, permId: string): ThreadView | undefined {
  const find = () => app.store.state.threads.find((thread) => `#${thread.permId}` === permId)
  const thread = find()
  if (!thread) return undefined
  const view = new ThreadView(app, thread, thread.id)
  pageOf('aAU xE Su', view.element)
  document.title = `${thread.subject} - ${app.config.account.email} - Gmail`
  app.store.onChange(() => view.update(find() ?? thread))
  return view
}

function pageOf(classes: string, content: HTMLElement): HTMLElement {
  const main = h('div.aAU-page', { role: 'main' }, content)
  document.body.replaceChildren(main, ...document.querySelectorAll(OF_THE_PAGE))
  document.body.className = classes
  return main
}

/** Takes a draft out of the mailbox into a window of its own. */
export async function popOut(app: GmailApp, compose: Compose): Promise<void> {
  await app.sync.save([compose])
  const address = `popout?${new URLSearchParams({ ver: '1', msg: `#${compose.draftId}`, cvid: '1' })}`
  await compose.close()
  window.open(address, '_blank', 'popup,width=640,height=620')
}
