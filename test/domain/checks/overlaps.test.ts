import { expect, it } from 'vitest'
import type { Found } from '../../../lib/domain/checks/finding'
import { withoutOverlaps } from '../../../lib/domain/checks/overlaps'

const found = (rule: string, severity: Found['severity'], span: Found['span']): Found => ({
  rule,
  kind: 'wordy',
  category: 'tone',
  severity,
  where: 'body',
  start: 0,
  span,
  message: { key: rule },
  fixes: [],
})

it('keeps the more severe of two findings, then the longer, and all without a place', () => {
  const kept = withoutOverlaps(
    [
      found('hint', 'hint', [0, 9]),
      found('error', 'error', [5, 7]),
      found('short', 'warning', [20, 22]),
      found('long', 'warning', [20, 25]),
      found('whole', 'hint', null),
    ],
    { subject: 0, body: 30 },
  )
  expect(kept.map(({ rule }) => rule)).toEqual(['error', 'long', 'whole'])
})
