import { expect, it } from 'vitest'
import { isReminder, type Mail } from '../../../lib/domain/checks/rule'

it('takes a final notice for a reminder, and an invoice not', () => {
  const stages = ['invoice', 'reminder', 'finalNotice', 'other'] as const
  expect(stages.filter((stage) => isReminder({ stage } as Mail))).toEqual(['reminder', 'finalNotice'])
})
