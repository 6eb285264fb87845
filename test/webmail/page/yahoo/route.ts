/** Yahoo's numbers of the folders that every mailbox has; mails that wait for their time have one of their own. */
export const FOLDERS = { inbox: '1', sent: '2', drafts: '3', scheduled: '27' } as const

export type FolderName = keyof typeof FOLDERS

export interface Route {
  readonly folder: FolderName
  readonly threadId?: string
  readonly search?: string
  readonly isCompose: boolean
}

/** Reads `/d/folders/1`, `/d/folders/1/messages/X`, `/d/search/keyword=words`, `/d/compose/`. */
export function readRoute(pathname: string): Route {
  const [, , kind, name = '', , messageId] = pathname.split('/').map(decodeURIComponent)
  if (kind === 'compose') return { folder: 'inbox', isCompose: true }
  if (kind === 'search') return { folder: 'inbox', search: name.replace(/^keyword=/, ''), isCompose: false }
  const folder = (Object.keys(FOLDERS) as FolderName[]).find((key) => FOLDERS[key] === name) ?? 'inbox'
  return { folder, ...(messageId ? { threadId: messageId } : {}), isCompose: false }
}

export function folderPath(folder: FolderName): string {
  return `/d/folders/${FOLDERS[folder]}`
}

export function threadPath(folder: FolderName, threadId: string): string {
  return `${folderPath(folder)}/messages/${encodeURIComponent(threadId)}`
}
