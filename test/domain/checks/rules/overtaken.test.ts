import { expect, it } from 'vitest'
import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import { proveRules } from '../prove-rules'
import { check, TODAY } from '../rule-table'

proveRules(
  'overtaken.paid',
  'overtaken.closed',
  'overtaken.disputed',
  'overtaken.open',
  'overtaken.dueDate',
  'overtaken.seller',
)

it('leaves the dates of an invoice alone that was due before it left, since its PDF names them as well', () => {
  const dueDate = plainDate('2026-03-17')
  const draft = {
    subject: 'Invoice 2026-002: €125.50, due Tuesday 17 March 2026',
    body: 'Invoice 2026-002 is attached as a PDF. Please pay within 14 days, by Tuesday 17 March 2026.',
    invoice: { dueDate },
  }
  const overtaken = { by: 'dueDate', params: { date: { date: dueDate } }, after: dueDate } as const
  const rulesOn = (body: string) =>
    check({ draft: { ...draft, body }, context: { today: TODAY, stage: 'auto', overtaken } })
      .filter(({ rule }) => /^(?:dueDate|overtaken|consistency)/.test(rule))
      .map(({ rule, fixes }) => [rule, fixes.length])
  expect(rulesOn(draft.body)).toEqual([['overtaken.dueDate', 0]])
  expect(rulesOn('Invoice 2026-002 is attached. Please pay by Tuesday 14 April 2026.')).toEqual([
    ['overtaken.dueDate', 0],
  ])
})

it('holds subject and body against what is open, and not against each other', () => {
  const context = {
    today: TODAY,
    stage: 'reminder',
    overtaken: {
      by: 'open',
      params: { open: { minor: 2550, currency: 'EUR' } },
      sum: { was: 12550, is: 2550, currency: 'EUR' },
    },
  } as const
  const draft = { subject: 'Invoice 2026-001: €125.50 still open', body: 'Of it, €25.50 is still open.' }
  const found = check({ draft, context }).filter(({ rule }) => /^(?:overtaken|consistency)/.test(rule))
  expect(found).toMatchObject([{ rule: 'overtaken.open', where: 'subject', span: [18, 25] }])
})
