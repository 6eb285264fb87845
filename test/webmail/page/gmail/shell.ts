import type { Page } from '../boot'
import { h, onActivate } from '../dom'
import { type IconName, icon } from '../icons'
import { threadsIn } from '../mailbox'

export type FolderName = 'inbox' | 'sent' | 'drafts' | 'scheduled' | 'all'

const FOLDER_ICONS: Record<FolderName, IconName> = {
  inbox: 'inbox',
  sent: 'send',
  drafts: 'file',
  scheduled: 'clock',
  all: 'stack',
}

function folderLabel(page: Page, folder: FolderName): string {
  const { words } = page
  return {
    inbox: words.inbox,
    sent: words.sentFolder,
    drafts: words.drafts,
    scheduled: words.scheduledFolder,
    all: words.all,
  }[folder]
}

export interface Shell {
  main: HTMLElement
  search: HTMLInputElement
  /** Brings counts, the current folder and the title up to date. */
  refresh(current: FolderName, subject?: string): void
}

/** The frame around everything: header, folders and the place for what is open. */
export function buildShell(page: Page, onCompose: () => void): Shell {
  const { words, config } = page
  const search = h('input.gb_search', {
    name: 'q',
    type: 'search',
    placeholder: words.searchMail,
    'aria-label': words.searchMail,
    autocomplete: 'off',
  })
  const initial = config.account.name.slice(0, 1).toUpperCase()
  const accountLabel = `${words.accountOf}: ${config.account.name} \n(${config.account.email})`
  const account = h(
    'a.gb_account',
    { href: '#inbox', role: 'button', 'aria-label': accountLabel, title: config.account.email },
    initial,
  )
  const header = h(
    'header.gb_bar',
    { role: 'banner' },
    h('div.gb_brand', {}, icon('mail'), h('span', {}, 'Mail'), h('span.demo-mark', {}, words.demo)),
    h('form.gb_form', { role: 'search' }, icon('search'), search),
    h('span.gb_address', {}, config.account.email),
    account,
  )
  header.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault())

  const compose = onActivate(
    h('div.T-I.T-I-KE.L3', { role: 'button', gh: 'cm', tabindex: '0' }, icon('pencil'), words.compose),
    onCompose,
  )
  const links = new Map<FolderName, { link: HTMLAnchorElement; count: HTMLElement }>()
  for (const folder of Object.keys(FOLDER_ICONS) as FolderName[]) {
    const count = h('span.bsU')
    const link = h(
      'a.J-Ke.n0',
      { href: `#${folder}` },
      icon(FOLDER_ICONS[folder]),
      h('span.nU', {}, folderLabel(page, folder)),
      count,
    )
    links.set(folder, { link, count })
  }
  const folders = h(
    'div.wT',
    { role: 'navigation' },
    ...[...links.values()].map(({ link }) => h('div.TO', {}, h('div.aio', {}, link))),
  )
  const main = h('div.AO', { role: 'main' })
  document.body.append(
    h('div.shell', {}, header, h('div.nav', {}, h('div.z0', {}, compose), folders), main),
    h('div.aSs', {}, h('div.aSt')),
  )

  function refresh(current: FolderName, subject?: string): void {
    const { state } = page.store
    const unread = threadsIn(state, 'inbox', config).filter((thread) => thread.unread).length
    const counts: Partial<Record<FolderName, number>> = {
      inbox: unread,
      drafts: state.drafts.length,
      scheduled: state.sent.filter(({ scheduled }) => scheduled !== undefined).length,
    }
    for (const [folder, { link, count }] of links) {
      count.replaceChildren(counts[folder] ? String(counts[folder]) : '')
      link.closest('.TO')?.classList.toggle('nZ', folder === current)
      if (folder === current) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
    const bracket = unread > 0 && current === 'inbox' ? ` (${unread})` : ''
    document.title = `${subject ?? `${folderLabel(page, current)}${bracket}`} - ${config.account.email} - Gmail`
  }
  return { main, search, refresh }
}
