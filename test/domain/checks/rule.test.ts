import { expect, it } from 'vitest'
import { finding } from '../../../lib/domain/checks/finding'
import { inEach, inEachAlone, isReminder, type Mail } from '../../../lib/domain/checks/rule'
import { readMail } from './read-body'

const reading = readMail({ subject: 'Invoice 12', body: 'Hello Ella.\n\nPlease pay.' })
const mail = { ...reading, judged: reading.places } as Mail

it('takes a final notice for a reminder, and an invoice not', () => {
  const stages = ['invoice', 'reminder', 'finalNotice', 'other'] as const
  expect(stages.filter((stage) => isReminder({ stage } as Mail))).toEqual(['reminder', 'finalNotice'])
})

it('says where the passage of a finding stands', () => {
  const found = inEach(() => [finding('dueDate.past', 'warning', [0, 2])])(mail)
  expect(found.map(({ where, start, span }) => [where, start, span])).toEqual([
    ['subject', 0, [0, 2]],
    ['body', 0, [0, 2]],
    ['body', 13, [0, 2]],
  ])
})

it('asks a rule that needs a passage alone once about it', () => {
  const asked: string[] = []
  const rule = inEachAlone(({ plain }) => {
    asked.push(plain)
    return []
  })
  rule(mail)
  rule(mail)
  expect(asked).toEqual(['Invoice 12', 'Hello Ella.\n\n', 'Please pay.'])
})
