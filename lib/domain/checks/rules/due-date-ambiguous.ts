import type { PlainDate } from '../../calendar/plain-date'
import type { DateFact } from '../facts/dates'
import { type Found, finding, replacement } from '../finding'
import { anyPassage, type Passage } from '../reading'
import type { Mail } from '../rule'
import { isNumberByMonth } from './presence'

type AmbiguousDate = Extract<DateFact, { kind: 'ambiguous' }>

/**
 * 03/04/2026: March or April. Silent where the draft settles it: the same day in other words, or another date in
 * slashes that reads one way only. A known country makes it a hint, since the client may live elsewhere.
 */
export function dueDateAmbiguous(mail: Mail, passage: Passage): Found[] {
  return passage.dates
    .filter((date): date is AmbiguousDate => date.kind === 'ambiguous')
    .filter((date) => !settledByDraft(mail, date) && !isNumberByMonth(passage, date))
    .map((date) => ambiguous(mail, passage, date))
}

function settledByDraft(mail: Mail, { days }: AmbiguousDate): boolean {
  return anyPassage(mail, ({ dates }) =>
    dates.some((date) => date.kind === 'day' && (date.withSlash || days.includes(date.day))),
  )
}

function ambiguous(mail: Mail, { plain }: Passage, date: AmbiguousDate): Found {
  const { write, dayFirst } = date.pack
  const settled = mail.context.country !== undefined || dayFirst === true
  const choices = inOrder(mail, date)
  const from = date.weekday && date.weekday.span[0] < date.start ? date.weekday.span[0] : date.start
  return finding(
    'dueDate.ambiguous',
    settled ? 'hint' : date.role === 'other' || date.role === 'issued' ? 'warning' : 'error',
    [date.start, date.end],
    {
      phrase: plain.slice(date.start, date.end),
      first: { date: choices[0] },
      second: { date: choices[1] },
    },
    choices.map((day) => {
      const long = write.longDate(day)
      return replacement(day, [from, date.end], dayFirst ? write.date(day) : long, 'choice', long)
    }),
  )
}

/** The likelier reading first: the one that agrees with the weekday, is to come, and follows the country's order. */
function inOrder(
  { today, context }: Mail,
  { days, weekday }: AmbiguousDate,
): readonly [PlainDate, PlainDate] {
  const [dayFirst, monthFirst] = days
  const usual = context.country === 'US' ? ([monthFirst, dayFirst] as const) : days
  if (weekday) return usual
  if (context.country === undefined && usual[0] < today && usual[1] >= today) return [usual[1], usual[0]]
  return usual
}
