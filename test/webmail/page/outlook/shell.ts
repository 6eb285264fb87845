import type { Page } from '../boot'
import { h, onActivate } from '../dom'
import { type IconName, icon } from '../icons'
import { threadsIn } from '../mailbox'
import type { FolderName } from './route'

const FOLDER_ICONS: Record<FolderName, IconName> = {
  inbox: 'inbox',
  drafts: 'file',
  sentitems: 'send',
  scheduled: 'clock',
}

export interface Shell {
  frame: HTMLElement
  list: HTMLElement
  /** Where conversations and composes are shown. */
  pane: HTMLElement
  tabs: HTMLElement
  search: HTMLInputElement
  refresh(current: FolderName): void
}

interface Actions {
  compose: () => void
  openFolder: (folder: FolderName) => void
}

/** The frame around everything: suite bar, folders, list and reading pane. */
export function buildShell(page: Page, { compose, openFolder }: Actions): Shell {
  const { words, config } = page
  const labels: Record<FolderName, string> = {
    inbox: words.inboxOutlook,
    drafts: words.drafts,
    sentitems: words.sentItems,
    scheduled: words.scheduledFolder,
  }
  const search = h('input', {
    type: 'search',
    placeholder: words.searchMail,
    'aria-label': words.searchMail,
    autocomplete: 'off',
  })
  const header = h(
    'header.suite',
    {},
    h('div.brand', {}, icon('mail'), h('span', {}, 'Mail'), h('span.demo-mark', {}, words.demo)),
    h('div.search', { role: 'search' }, icon('search'), search),
    h(
      'div.account',
      { id: 'O365_MainLink_Me' },
      h('span', { id: 'mectrl_currentAccount_secondary' }, config.account.email),
      h('span.face', {}, config.account.name.slice(0, 1).toUpperCase()),
    ),
  )

  const newMail = h(
    'button.fui-Button.primary',
    { type: 'button', 'aria-label': words.newMail },
    h('i', { 'data-icon-name': 'ComposeRegular' }, icon('mail')),
    words.newMail,
  )
  onActivate(newMail, compose)
  const root = h(
    'div.mailbox-root',
    {
      id: 'primaryMailboxRoot_1',
      role: 'treeitem',
      'data-folder-name': config.account.email,
      title: config.account.email,
      tabindex: '-1',
    },
    config.account.email,
  )
  const items = new Map<FolderName, { item: HTMLElement; count: HTMLElement }>()
  for (const folder of Object.keys(FOLDER_ICONS) as FolderName[]) {
    const count = h('span.folder-count')
    const item = h(
      'div.folder',
      {
        role: 'treeitem',
        'data-folder-name': labels[folder].toLowerCase(),
        title: labels[folder],
        tabindex: '0',
      },
      icon(FOLDER_ICONS[folder]),
      h('span', {}, labels[folder]),
      count,
    )
    items.set(folder, { item: onActivate(item, () => openFolder(folder)), count })
  }
  const folders = h(
    'nav.folders',
    {},
    newMail,
    h('div', { role: 'tree' }, root, ...[...items.values()].map(({ item }) => item)),
  )

  const list = h('div.mail-list', { id: 'MailList' })
  const tabs = h('div.compose-tabs', { role: 'tablist' })
  const pane = h('div.pane', { id: 'ReadingPaneContainerId' })
  const withoutMain = page.has('noRoleMain') || location.hostname === 'outlook.cloud.microsoft'
  const content = h(
    'div.content',
    withoutMain ? {} : { role: 'main' },
    list,
    h('div.pane-column', {}, pane, tabs),
  )
  const frame = h('div.frame', {}, header, h('div.columns', {}, folders, content))
  document.body.append(frame)

  function refresh(current: FolderName): void {
    const { state } = page.store
    const unread = threadsIn(state, 'inbox', config).filter((thread) => thread.unread).length
    const counts: Partial<Record<FolderName, number>> = { inbox: unread, drafts: state.drafts.length }
    for (const [folder, { item, count }] of items) {
      count.replaceChildren(counts[folder] ? String(counts[folder]) : '')
      item.setAttribute('aria-selected', folder === current ? 'true' : 'false')
    }
    document.title = `${labels[current]} - ${config.account.name} - Outlook`
  }
  return { frame, list, pane, tabs, search, refresh }
}
