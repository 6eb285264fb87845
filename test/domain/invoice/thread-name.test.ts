import { expect, test } from 'vitest'
import type { MailThread } from '../../../lib/domain/invoice/mail-thread'
import { isForwardSubject, threadName, threadNames } from '../../../lib/domain/invoice/thread-name'

const kept = (thread: Partial<MailThread>) => threadName({ host: 'gmail', subject: 'Invoice 7', ...thread })
const seen = (thread: Partial<MailThread>) =>
  threadNames({ host: 'gmail', threadId: '18c2', subject: 'Invoice 7', ...thread })

test.each<[string, Partial<MailThread>, Partial<MailThread>, boolean]>([
  ['by its id, whatever its subject says', { threadId: '18c2', subject: 'Old' }, {}, true],
  ['by its subject where no id was known', {}, {}, true],
  ['by its subject with an answer’s prefix', {}, { subject: 'RE: Vs:  invoice  7' }, true],
  ['not by its subject where another id is known', { threadId: '99' }, {}, false],
  ['not by another subject', { subject: 'Invoice 8' }, {}, false],
  ['not on another mail site', { host: 'outlook', threadId: '18c2' }, {}, false],
  ['not by an empty subject', { subject: '' }, { subject: '' }, false],
])('a thread is found again %s', (_, before, now, isFound) => {
  expect(seen(now).includes(kept(before))).toBe(isFound)
})

test.each<[string, boolean]>([
  ['Fwd: Invoice 7', true],
  ['VL: Lasku 7', true],
  ['TR : Facture 7', true],
  ['Re: Fwd: Invoice 7', false],
  ['Forward planning', false],
])('%s is the subject of a mail that is passed on: %s', (subject, isPassedOn) => {
  expect(isForwardSubject(subject)).toBe(isPassedOn)
})
