import type { ComposeKind, Mail, Person, Thread } from '../model'
import { sameAddress, withoutDuplicates } from './people'

export interface Addressed {
  to: Person[]
  cc: Person[]
}

/** Whom an answer to a mail goes to. */
export function answerRecipients(kind: ComposeKind, mail: Mail, owner: Person): Addressed {
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

export function answerSubject(thread: Thread, prefix: string): string {
  return `${prefix} ${bareSubject(thread.subject)}`
}
