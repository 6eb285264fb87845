import type { PlainDate } from '../calendar/plain-date'
import { type Found, placed } from './finding'
import type { Passage, Place, Reading } from './reading'
import type { Stage } from './types'

/** The draft as the rules see it, with what kind of mail it is. */
export interface Mail extends Reading {
  readonly isAnswer: boolean
  /** What can be wrong with this mail: all but the subject of an answer, which is that of its thread. */
  readonly judged: readonly Place[]
  readonly stage: Exclude<Stage, 'auto'>
  /** True when a due date, or the one that has passed, stands in the mail as a date. */
  readonly dated: boolean
  /** True when it says by which day to pay, rather than by which day it was to be paid, or when no day it says would count. */
  readonly isDayGiven: boolean
  /** The day that fixes write. */
  readonly proposedDay: PlainDate
}

/** One check, a pure function over what was read. It runs only when the draft reads like an invoice mail. */
export type Rule = (mail: Mail) => readonly Found[]

/** A check that needs only one passage at a time. */
export type PassageRule = (mail: Mail, passage: Passage, where: Place['where']) => readonly Found[]

/** The check of every passage. */
export function inEach(rule: PassageRule): Rule {
  return (mail) => {
    const all: Found[] = []
    for (const place of mail.judged) {
      for (const found of rule(mail, place.passage, place.where)) all.push(placed(found, place))
    }
    return all
  }
}

/** The check of every passage that holds facts of the kind that it judges. */
export function inEachWith(facts: FactList, rule: PassageRule): Rule {
  return inEach((mail, passage, where) =>
    passage[facts].length === 0 ? NOTHING : rule(mail, passage, where),
  )
}

type FactList = 'amounts' | 'ibans' | 'ids' | 'dates' | 'dueDays' | 'wordings' | 'manners'
const NOTHING: readonly Found[] = []

/** The check of every passage that needs nothing else of the mail; what it found in a passage is kept with it. */
export function inEachAlone(rule: (passage: Passage) => readonly Found[]): Rule {
  return inEach((_, passage) => {
    const known = passage.found.get(rule)
    if (known) return known
    const found = rule(passage)
    passage.found.set(rule, found)
    return found
  })
}

/** True for a mail that asks again for a payment that is late. */
export function isReminder(mail: Mail): boolean {
  return mail.stage === 'reminder' || mail.stage === 'finalNotice'
}

/** True while its invoice is being written: Insert brings the file, and numbers it. */
export function isInTheMaking({ draft: { invoice } }: Pick<Mail, 'draft'>): boolean {
  return invoice !== undefined && invoice.number === undefined
}
