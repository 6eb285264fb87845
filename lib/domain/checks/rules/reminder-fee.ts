import { daysBetween } from '../../calendar/plain-date'
import { type Found, finding } from '../finding'
import type { Passage } from '../reading'
import { isReminder, type Mail } from '../rule'

/**
 * The most a reminder may cost in Finland, in cents, and the days that must have passed since the due date before one
 * to a consumer may cost anything (Act on the Collection of Debts 513/1999, 10 a §).
 */
const MOST = { consumer: 500, business: 1200 }
const CONSUMER_WAIT = 14

/** A fee for the reminder above what the law allows, or before a consumer may be charged one. Finland only. */
export function reminderFee(mail: Mail, { amounts, plain }: Passage): Found[] {
  const { country, client } = mail.context
  if (country !== 'FI' || !isReminder(mail)) return []
  const kind = client?.isConsumer ? 'consumer' : 'business'
  const due = mail.places
    .flatMap(({ passage }) => passage.dates)
    .find(({ role }) => role === 'wasDue' || role === 'due')
  const waited = due?.kind === 'day' ? daysBetween(due.day, mail.today) : Infinity
  return amounts.flatMap(({ label, minor, start, end }): Found[] => {
    if (label !== 'fee' || minor === 0) return []
    const span = [start, end] as const
    const params = { phrase: plain.slice(start, end), first: { minor: MOST[kind], currency: 'EUR' } }
    if (minor > MOST[kind]) return [finding('payment.reminderFee', 'error', span, params)]
    const isEarly = client?.isConsumer === true && waited >= 0 && waited <= CONSUMER_WAIT
    return isEarly ? [finding('payment.earlyFee', 'error', span, { phrase: params.phrase })] : []
  })
}
