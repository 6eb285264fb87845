import { expect, it } from 'vitest'
import { finding, insertion, replacement } from '../../../lib/domain/checks/finding'

it('reads category and kind of a finding from the name of its rule', () => {
  expect(finding('dueDate.past', 'warning', [3, 7], { phrase: 'soon' })).toEqual({
    rule: 'dueDate.past',
    category: 'dueDate',
    kind: 'past',
    severity: 'warning',
    where: 'body',
    start: 0,
    span: [3, 7],
    message: { key: 'dueDate.past', params: { phrase: 'soon' } },
    fixes: [],
  })
})

it('labels a replacement with what it writes, or with what is to be shown', () => {
  expect(replacement('same', [0, 2], 'INV-1').label.params).toEqual({ text: 'INV-1' })
  expect(replacement('day', [0, 2], '1.4.2026', 'choice', 'keskiviikko 1.4.2026').label.params).toEqual({
    text: 'keskiviikko 1.4.2026',
  })
})

it('puts a line in before the text at its place, or after it', () => {
  expect(insertion('greeting', 0, 'Hello,').edits).toEqual([{ span: [0, 0], text: 'Hello,\n\n' }])
  expect(insertion('thanks', 9, 'Thank you.', '\n\n').edits).toEqual([
    { span: [9, 9], text: '\n\nThank you.' },
  ])
})
