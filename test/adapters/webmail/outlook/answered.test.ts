// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { answeredBy } from '../../../../lib/adapters/webmail/outlook/answered'

test('a mail in a window of its own goes on answering its thread, whatever the mailbox shows later', () => {
  const root = document.createElement('div')
  const offer = { threadId: 'AQQk=', subject: 'Offer 42: the  catalogue' }
  expect(answeredBy(root, () => offer)).toEqual(offer)
  expect(answeredBy(root, () => ({ threadId: 'AQQl=', subject: 'Another' }))).toEqual(offer)
})

test('a thread whose id no list tells is known by its subject, and none by nothing', () => {
  const known = { threadId: undefined, subject: 'Offer 42' }
  expect(answeredBy(document.createElement('div'), () => known)).toEqual(known)
  const none = { threadId: undefined, subject: undefined }
  expect(answeredBy(document.createElement('div'), () => none)).toEqual(none)
})
