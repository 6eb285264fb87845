import { isAboutPaying } from '../facts/date-role'
import type { DateFact } from '../facts/dates'
import { type Found, finding } from '../finding'
import { hasWithin, sentenceSpan } from '../ground'
import { PLACED } from '../languages/signal-bits'
import type { Passage } from '../reading'
import { isReminder, type Mail } from '../rule'
import { tokenAt } from '../text/tokens'
import { otherDay } from './other-day'

/**
 * A due date that has passed already, in a mail that brings the invoice or an offer. In a reminder that is what one
 * expects, but not of the day by which it asks to pay. A mail that names another day to come is one.
 */
export function dueDatePast(mail: Mail, passage: Passage): Found[] {
  if ((mail.stage === 'other' && !mail.signals.has('offer')) || mail.isDayGiven) return []
  return passage.dueDays.flatMap((date): Found[] => {
    if (date.kind !== 'day' || date.day >= mail.today) return []
    if ((isReminder(mail) && !isAskedFor(passage, date)) || wasMoved(passage, date)) return []
    const span = [date.start, date.end] as const
    const params = { date: { date: date.day } }
    const fixes = otherDay('later', date, mail.proposedDay, passage.plain)
    return [finding('dueDate.past', 'warning', span, params, fixes)]
  })
}

/** "The original due date, 20 March 2026, no longer counts." */
function wasMoved(passage: Passage, { start }: DateFact): boolean {
  const [from, to] = sentenceSpan(passage, start)
  return hasWithin(passage, [tokenAt(passage.tokens, from), tokenAt(passage.tokens, to - 1)], PLACED.parts)
}

/** "Please pay by 10 March 2026", and not "invoice 12, due 10 March 2026". */
function isAskedFor(passage: Passage, { start, end }: DateFact): boolean {
  const [first, last] = [tokenAt(passage.tokens, start), tokenAt(passage.tokens, end - 1)]
  const hasCue =
    hasWithin(passage, [first - 2, first - 1], PLACED.by) ||
    hasWithin(passage, [last + 1, last + 2], PLACED.byAfter)
  return hasCue && isAboutPaying(passage, first, last, 'clause')
}
