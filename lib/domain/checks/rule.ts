import type { PlainDate } from '../calendar/plain-date'
import type { Reading } from './reading'
import type { Finding, Stage } from './types'

/** The draft as the rules see it, with what kind of mail it is. */
export interface Mail extends Reading {
  readonly stage: Exclude<Stage, 'auto'>
  /** True when a due date, or the one that has passed, stands in the mail as a date. */
  readonly dated: boolean
  /** The day that fixes write. */
  readonly proposedDay: PlainDate
}

/** A finding in offsets of the canonical text, before its key is made. */
export type Found = Omit<Finding, 'key'>

/** One check, a pure function over what was read. It runs only when the draft reads like an invoice mail. */
export type Rule = (mail: Mail) => readonly Found[]

/** True for a mail that asks again for a payment that is late. */
export function isReminder(mail: Mail): boolean {
  return mail.stage === 'reminder' || mail.stage === 'finalNotice'
}
