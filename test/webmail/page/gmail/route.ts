import type { FolderName } from './shell'

export interface Route {
  folder: FolderName
  threadId?: string
  /** `?compose=new` in the hash. */
  compose: boolean
}

const FOLDERS: readonly string[] = ['inbox', 'sent', 'drafts', 'scheduled', 'all'] satisfies FolderName[]

/** Reads `#inbox`, `#all/183b2a348d698d42`, `#inbox?compose=new`. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const [folder = '', threadId] = path.split('/')
  return {
    folder: FOLDERS.includes(folder) ? (folder as FolderName) : 'inbox',
    ...(threadId ? { threadId } : {}),
    compose: new URLSearchParams(query).get('compose') === 'new',
  }
}
