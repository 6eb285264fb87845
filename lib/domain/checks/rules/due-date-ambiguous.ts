import type { PlainDate } from '../../calendar/plain-date'
import type { DateFact } from '../facts/dates'
import type { Part } from '../reading'
import type { Found, Mail } from '../rule'
import type { Fix } from '../types'

type AmbiguousDate = Extract<DateFact, { kind: 'ambiguous' }>

/**
 * 03/04/2026: March or April. Silent where the draft settles it: the same day in other words, or another date in
 * slashes that reads one way only. A known country makes it a hint, since the client may live elsewhere.
 */
export function dueDateAmbiguous(mail: Mail): Found[] {
  return mail.parts.flatMap((part) =>
    part.dates
      .filter((date): date is AmbiguousDate => date.kind === 'ambiguous')
      .filter((date) => !settledByDraft(mail, date))
      .map((date) => finding(mail, part, date)),
  )
}

function settledByDraft(mail: Mail, { days }: AmbiguousDate): boolean {
  return mail.parts.some((part) =>
    part.dates.some((date) => date.kind === 'day' && (date.withSlash || days.includes(date.day))),
  )
}

function finding(mail: Mail, part: Part, date: AmbiguousDate): Found {
  const { write, id } = date.language.pack
  const settled = mail.context.country !== undefined || id === 'fi'
  const choices = inOrder(mail, date)
  return {
    rule: 'dueDate.ambiguous',
    category: 'dueDate',
    kind: 'ambiguous',
    severity: settled ? 'hint' : date.role === 'other' ? 'warning' : 'error',
    where: part.where,
    span: [date.start, date.end],
    message: {
      key: 'dueDate.ambiguous',
      params: {
        phrase: part.plain.slice(date.start, date.end),
        first: { date: choices[0] },
        second: { date: choices[1] },
      },
    },
    fixes: choices.map(
      (day): Fix => ({
        id: day,
        label: { key: 'fix.replace', params: { text: write.longDate(day) } },
        edits: [
          {
            span: [
              date.weekday && date.weekday.span[0] < date.start ? date.weekday.span[0] : date.start,
              date.end,
            ],
            text: id === 'fi' ? write.date(day) : write.longDate(day),
          },
        ],
        mode: 'choice',
      }),
    ),
  }
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
