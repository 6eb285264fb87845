import type { MailThread } from './mail-thread'

/** `Re:` and its kin in the languages of mail programs. */
const PREFIXES = /^(?:(?:re|aw|antw|sv|vs|vl|fwd?|wg)\s*:\s*)+/i

/** By what a thread is found again: its id, or its subject where the mail site gave none yet. */
export function threadName({ host, threadId, subject }: MailThread): string {
  return threadId === undefined ? `${host}:subject:${bareSubject(subject)}` : `${host}:id:${threadId}`
}

/** Every name that the thread seen in a mailbox may have been given before. */
export function threadNames(thread: MailThread): readonly string[] {
  const { threadId: _threadId, ...bySubject } = thread
  const names = [threadName(thread)]
  if (thread.threadId !== undefined && bareSubject(thread.subject) !== '') names.push(threadName(bySubject))
  return names
}

/** True for the subject of an answer, whichever mail program wrote it. */
export function isReplySubject(subject: string): boolean {
  return /^(?:re|aw|antw|sv|vs)\s*:/i.test(subject)
}

/** True for the subject of a mail that is passed on, whichever mail program wrote it. */
export function isForwardSubject(subject: string): boolean {
  return /^(?:fwd?|vl|wg|tr|rv|enc)\s*:/i.test(subject)
}

/** A subject without the marks of an answer. */
export function bareSubject(subject: string): string {
  return subject.replaceAll(/\s+/g, ' ').trim().replace(PREFIXES, '').toLowerCase()
}
