import { type Found, finding, replacement } from '../finding'
import type { Passage } from '../reading'
import type { Mail } from '../rule'

/**
 * A due date that has passed already, in a mail that brings the invoice or an offer. In a reminder that is what one expects, and a
 * mail that names another day to come is one.
 */
export function dueDatePast(mail: Mail, { dueDays }: Passage): Found[] {
  const isOffer = mail.stage === 'other' && mail.signals.has('offer')
  if (!(mail.stage === 'invoice' || isOffer) || mail.isDayGiven) return []
  return dueDays.flatMap((date): Found[] => {
    if (date.kind !== 'day' || date.day >= mail.today) return []
    const text = date.pack.write.date(mail.proposedDay)
    const span = [date.start, date.end] as const
    const params = { date: { date: date.day } }
    return [finding('dueDate.past', 'warning', span, params, [replacement('later', span, text)])]
  })
}
