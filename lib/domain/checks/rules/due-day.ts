import { isBusinessDay, nextBusinessDay, previousBusinessDay } from '../../calendar/business-day'
import { addDays, daysBetween, type PlainDate } from '../../calendar/plain-date'
import { type Found, finding } from '../finding'
import { hasSignal } from '../languages/signal-bits'
import type { Passage } from '../reading'
import type { Mail } from '../rule'
import { otherDay } from './other-day'
import { inUnion } from './union'

/** A longer term needs an express agreement between businesses (Directive 2011/7/EU Art. 3(5)). */
const LONGEST_TERM = 60
/** In Finland (act 30/2013, section 5). */
const LONGEST_TERM_FI = 30

/**
 * A due day before the invoice's own date, later than the law allows, or on a day when no bank moves money. A term whose
 * last day is such a day ends on the next business day (Regulation 1182/71 Art. 3(4)). That of the invoice in the mail is
 * moved in the composer, with the PDF, which offers the next business day itself.
 */
export function dueDay(mail: Mail, { dueDays, plain, bits }: Passage): Found[] {
  if (mail.stage !== 'invoice') return []
  // The law is for what businesses did not agree on.
  const isAgreed = mail.context.client?.isConsumer === true || hasSignal(bits, 'agreed')
  return dueDays.flatMap((date): Found[] => {
    if (date.kind !== 'day' || isOfNoInvoice(mail, date.day)) return []
    const isOwn = date.day === mail.draft.invoice?.dueDate
    const span = [date.start, date.end] as const
    const found = (
      rule: 'beforeIssue' | 'tooLong' | 'weekend',
      severity: 'error' | 'warning' | 'hint',
      day: PlainDate,
    ) =>
      finding(
        `dueDate.${rule}`,
        severity,
        span,
        { date: { date: date.day } },
        isOwn ? [] : otherDay('day', date, day, plain),
      )
    const issued = issueDay(mail)
    const { country } = mail.context
    if (issued !== undefined && date.day < issued) {
      return date.day < mail.today
        ? []
        : [
            found(
              'beforeIssue',
              'error',
              mail.proposedDay > issued ? mail.proposedDay : nextBusinessDay(addDays(issued, 14), country),
            ),
          ]
    }
    if (date.day < mail.today) return []
    const most = country === 'FI' ? LONGEST_TERM_FI : inUnion(country) ? LONGEST_TERM : undefined
    const from = issued ?? mail.today
    if (most !== undefined && !isAgreed && date.day > nextBusinessDay(addDays(from, most), country)) {
      const severity = daysBetween(from, date.day) > LONGEST_TERM ? 'warning' : 'hint'
      return [found('tooLong', severity, previousBusinessDay(addDays(from, most), country))]
    }
    return isOwn || isBusinessDay(date.day, country)
      ? []
      : [found('weekend', 'hint', nextBusinessDay(date.day, country))]
  })
}

/** A day that is not the invoice's is an error already, and no better for being moved. */
function isOfNoInvoice({ draft }: Mail, day: PlainDate): boolean {
  const { number, dueDate } = draft.invoice ?? {}
  return number !== undefined && dueDate !== undefined && day !== dueDate
}

function issueDay({ places }: Mail): PlainDate | undefined {
  for (const { passage } of places) {
    for (const date of passage.dates) if (date.kind === 'day' && date.role === 'issued') return date.day
  }
  return undefined
}
