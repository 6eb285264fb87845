import { expect, test } from 'vitest'
import { noticeIn } from '../../lib/messaging/notice'

const background = { id: 'plainvoice', url: 'chrome-extension://plainvoice/background.js' }

test.each([
  { type: 'ledgerChanged' },
  { type: 'profileTyped' },
  { type: 'findingsChanged', session: 's', findings: [], isPartGone: false },
])('what the background says is a notice: $type', (message) => {
  expect(noticeIn(message, background, 'plainvoice')).toEqual(message)
})

test.each([
  ['a script in a mail page', { ...background, url: 'https://mail.google.com/', tab: { id: 7 } }],
  ['another extension', { ...background, id: 'other' }],
])('the same from %s is none', (_, sender) => {
  expect(noticeIn({ type: 'ledgerChanged' }, sender, 'plainvoice')).toBeUndefined()
})

test.each([
  undefined,
  null,
  'ledgerChanged',
  {},
  { type: 'toString' },
  { type: 7 },
  { call: 'ledger.condition', input: {} },
])('anything else is none: %j', (message) => {
  expect(noticeIn(message, background, 'plainvoice')).toBeUndefined()
})
