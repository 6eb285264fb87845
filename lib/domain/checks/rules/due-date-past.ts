import type { Found, Mail } from '../rule'

/** A due date that has passed already, in a mail that brings the invoice. In a reminder that is what one expects. */
export function dueDatePast(mail: Mail): Found[] {
  if (mail.stage !== 'invoice') return []
  return mail.parts.flatMap((part) =>
    part.dates.flatMap((date): Found[] => {
      if (date.kind !== 'day' || date.role !== 'due' || date.day >= mail.today) return []
      const text = date.language.pack.write.date(mail.proposedDay)
      return [
        {
          rule: 'dueDate.past',
          category: 'dueDate',
          kind: 'past',
          severity: 'warning',
          where: part.where,
          span: [date.start, date.end],
          message: { key: 'dueDate.past', params: { date: { date: date.day } } },
          fixes: [
            {
              id: 'later',
              label: { key: 'fix.replace', params: { text } },
              edits: [{ span: [date.start, date.end], text }],
              mode: 'choice',
            },
          ],
        },
      ]
    }),
  )
}
