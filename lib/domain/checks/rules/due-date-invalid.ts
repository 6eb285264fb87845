import { dateOf, endOfMonth, type PlainDate } from '../../calendar/plain-date'
import type { Found, Mail } from '../rule'

/** 31 April, 30.2.2026: a day that is in no calendar. The fix offers the month's last day. */
export function dueDateInvalid(mail: Mail): Found[] {
  return mail.parts.flatMap((part) =>
    part.dates.flatMap((date): Found[] => {
      if (date.kind !== 'invalid') return []
      const phrase = part.plain.slice(date.start, date.end)
      const last = date.month && lastDay(date.month[0], date.month[1])
      const text = last && date.language.pack.write.date(last)
      return [
        {
          rule: 'dueDate.invalid',
          category: 'dueDate',
          kind: 'invalid',
          severity: 'error',
          where: part.where,
          span: [date.start, date.end],
          message: { key: 'dueDate.invalid', params: { phrase } },
          fixes: text
            ? [
                {
                  id: 'last-day',
                  label: { key: 'fix.replace', params: { text } },
                  edits: [{ span: [date.start, date.end], text }],
                  mode: 'choice',
                },
              ]
            : [],
        },
      ]
    }),
  )
}

function lastDay(year: number, month: number): PlainDate {
  return endOfMonth(dateOf(year, month, 1))
}
