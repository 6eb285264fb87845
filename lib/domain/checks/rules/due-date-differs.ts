import type { DateFact } from '../facts/dates'
import type { Part } from '../reading'
import type { Found, Mail } from '../rule'

/**
 * Two due dates in a mail that brings one invoice. Silent where two dates are usual: instalments, early payment, a
 * moved date, several invoices, reminders.
 */
export function dueDateDiffers(mail: Mail): Found[] {
  if (mail.stage !== 'invoice' || mail.parts.some((part) => part.signals.has('parts'))) return []
  const numbers = new Set(mail.parts.flatMap((part) => part.numbers.map(({ value }) => value.toLowerCase())))
  if (numbers.size > 1) return []
  const dues = mail.parts.flatMap((part) => part.dates.filter(isDue).map((date) => ({ part, date })))
  const [first, ...others] = dues
  const other = others.find(({ date }) => date.day !== first?.date.day)
  return first && other ? [finding(other.part, other.date, first.date)] : []
}

type Day = Extract<DateFact, { kind: 'day' }>

function isDue(date: DateFact): date is Day {
  return date.kind === 'day' && date.role === 'due'
}

function finding(part: Part, date: Day, first: Day): Found {
  const text = date.language.pack.write.date(first.day)
  return {
    rule: 'consistency.dueDate',
    category: 'consistency',
    kind: 'dueDate',
    severity: 'error',
    where: part.where,
    span: [date.start, date.end],
    message: {
      key: 'consistency.dueDate',
      params: { first: { date: first.day }, second: { date: date.day } },
    },
    fixes: [
      {
        id: 'same',
        label: { key: 'fix.replace', params: { text } },
        edits: [{ span: [date.start, date.end], text }],
        mode: 'choice',
      },
    ],
  }
}
