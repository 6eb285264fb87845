import { daysBetween } from '../../calendar/plain-date'
import { type Found, finding } from '../finding'
import type { Passage } from '../reading'
import { isReminder, type Mail } from '../rule'

/**
 * The most a reminder may cost, in minor units: in Finland (Act on the Collection of Debts 513/1999, 10 a §), and in
 * Sweden (lag 1981:739 om ersättning för inkassokostnader m.m., 4 §, which the regulation 1981:1057 no longer sets).
 */
const MOST = {
  FI: { currency: 'EUR', consumer: 500, business: 1200 },
  SE: { currency: 'SEK', consumer: 6000, business: 6000 },
} as const
/** In Finland, the days that must have passed since the due date before a reminder to a consumer may cost anything. */
const CONSUMER_WAIT = 14

/** A fee for the reminder above what the law of the country allows, or before a consumer may be charged one. */
export function reminderFee(mail: Mail, { amounts, plain, folded }: Passage): Found[] {
  const { country, client } = mail.context
  if ((country !== 'FI' && country !== 'SE') || !isReminder(mail)) return []
  const { currency, [client?.isConsumer ? 'consumer' : 'business']: most } = MOST[country]
  const due = mail.places
    .flatMap(({ passage }) => passage.dates)
    .find(({ role }) => role === 'wasDue' || role === 'due')
  const waited = due?.kind === 'day' ? daysBetween(due.day, mail.today) : Infinity
  return amounts.flatMap(({ label, minor, currency: own = currency, start, end }): Found[] => {
    const isFee = label === 'fee' || OF_REMINDER.test(folded.slice(end, end + LONGEST_NAME))
    if (!isFee || minor === 0 || own !== currency) return []
    // What else is charged for a late payment in Sweden has other limits.
    if (
      country === 'SE' &&
      !REMINDER.test(folded.slice(Math.max(0, start - LONGEST_NAME), end + LONGEST_NAME))
    )
      return []
    const span = [start, end] as const
    const params = { phrase: plain.slice(start, end), first: { minor: most, currency } }
    if (minor > most) return [finding('payment.reminderFee', 'error', span, params)]
    const isEarly = country === 'FI' && client?.isConsumer === true && waited >= 0 && waited <= CONSUMER_WAIT
    return isEarly ? [finding('payment.earlyFee', 'error', span, { phrase: params.phrase })] : []
  })
}

/** "€16 reminder charge", "€25.00 for this reminder", "25 € muistutuskuluja". */
const OF_REMINDER =
  /^(?: (?:is|are|was|will be|lisätään|lisätty|läggs till))?(?: (?:added|charged|billed))?(?: (?:as|for|som|för))?(?: (?:a|the|this|each|every|den här))? (?:remind(?!.{1,4}that)|dunning|muistutus|muistutuksesta|huomautus(?:maksu|kulu)|maksumuistutusmaksu|påminn)/
const REMINDER = /remind|dunning|påminn|muistut|huomaut/
const LONGEST_NAME = 48
