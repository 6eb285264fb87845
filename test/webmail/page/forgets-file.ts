import type { Attachment } from '../model'

/** The mail speaks of a file and holds none. */
export function forgetsFile(text: string, attachments: readonly Attachment[]): boolean {
  return /attach|liit/i.test(text) && attachments.length === 0
}
