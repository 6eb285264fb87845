import { expect, it } from 'vitest'
import { proveRules } from '../prove-rules'
import { caseOf, check } from '../rule-table'

proveRules('dueDate.invalid')

it('is a hint in a mail that has its due date, where it is about something else', () => {
  const severityOf = (body: string) =>
    check(caseOf(body, 'en')).find(({ rule }) => rule === 'dueDate.invalid')?.severity
  const proof = 'Invoice 12: the proof did have a 31 April in it, well spotted.'
  expect(severityOf(`${proof} Please pay by 7 May 2026.`)).toBe('hint')
  expect(severityOf(proof)).toBe('error')
  expect(severityOf('Invoice 12 is due on 31 April 2026. Please pay by 7 May 2026.')).toBe('error')
})
