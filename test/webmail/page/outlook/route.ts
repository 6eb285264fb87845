import { conversationOfOutlookId, outlookItemId } from '../../ids'

export type FolderName = 'inbox' | 'sentitems' | 'drafts' | 'scheduled'

const FOLDERS: readonly string[] = ['inbox', 'sentitems', 'drafts', 'scheduled'] satisfies FolderName[]

export interface Route {
  folder: FolderName
  threadId?: string
  /** A deep link shows one thing without the lists around it. */
  alone?: 'compose' | 'reading'
}

/** Reads `/mail/`, `/mail/0/inbox/id/X`, `/mail/id/X`, `/mail/deeplink/readconv/X`, `/mail/0/deeplink/compose`. */
export function readRoute(pathname: string): Route {
  const parts = pathname
    .replace(/^\/mail\/?(\d+\/)?/, '')
    .split('/')
    .map(decodeURIComponent)
  const [first = '', second = '', third = ''] = parts
  if (first === 'deeplink' && second === 'compose') return { folder: 'inbox', alone: 'compose' }
  if (first === 'deeplink' && second === 'readconv') {
    return { folder: 'inbox', alone: 'reading', threadId: conversationOfOutlookId(third) }
  }
  if (first === 'id') return { folder: 'inbox', threadId: conversationOfOutlookId(second) }
  const folder = FOLDERS.includes(first) ? (first as FolderName) : 'inbox'
  return second === 'id' ? { folder, threadId: conversationOfOutlookId(third) } : { folder }
}

export function folderPath(folder: FolderName): string {
  return `/mail/${folder}`
}

export function threadPath(folder: FolderName, conversationId: string, visit: number): string {
  return `/mail/${folder}/id/${encodeURIComponent(outlookItemId(conversationId, visit))}`
}
