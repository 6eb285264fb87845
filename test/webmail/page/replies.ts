import type { ComposeKind, Draft, Mail, Person, Thread } from '../model'
import { sameAddress, withoutDuplicates } from './people'

export interface Addressed {
  to: Person[]
  cc: Person[]
}

/** Whom an answer to a mail goes to. */
function answerRecipients(kind: ComposeKind, mail: Mail, owner: Person): Addressed {
  if (kind === 'forward') return { to: [], cc: [] }
  const isOwn = sameAddress(mail.from, owner)
  const to = isOwn ? mail.to : [mail.from]
  if (kind === 'reply') return { to, cc: [] }
  const others = (people: readonly Person[]) => people.filter((person) => !sameAddress(person, owner))
  const everyone = withoutDuplicates(others(isOwn ? mail.to : [mail.from, ...mail.to]))
  return {
    to: everyone,
    cc: others(mail.cc).filter((person) => !everyone.some((other) => sameAddress(other, person))),
  }
}

const PREFIXES = /^((re|fwd?|vs|vl)\s*:\s*)+/i

export function bareSubject(subject: string): string {
  return subject.replace(PREFIXES, '').trim()
}

function answerSubject(thread: Thread, prefix: string): string {
  return `${prefix} ${bareSubject(thread.subject)}`
}

export type AnswerKind = Exclude<ComposeKind, 'new'>

/** An answer to a mail, but for its body. `prefixes`: what the host puts before a subject. */
export function answerTo(
  kind: AnswerKind,
  { thread, mail, owner }: { thread: Thread; mail: Mail; owner: Person },
  prefixes: { reply: string; forward: string },
): Partial<Draft> {
  const isForward = kind === 'forward'
  return {
    kind,
    ...(isForward ? {} : { threadId: thread.id }),
    replyTo: mail.id,
    ...answerRecipients(kind, mail, owner),
    subject: answerSubject(thread, isForward ? prefixes.forward : prefixes.reply),
    attachments: isForward ? mail.attachments : [],
  }
}
