import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, moved } from '../../../../lib/adapters/webmail/dom/replace'

test('edits are in the offsets of the text before them', () => {
  const edits = [
    { span: [0, 1] as const, text: 'xyz' },
    { span: [2, 3] as const, text: '' },
    { span: [4, 4] as const, text: '!' },
  ]
  expect(applyEdits('abcd', edits)).toBe('xyzbd!')
})

test('a caret after the changed words keeps the text on both its sides', () => {
  const parts = fc.tuple(
    fc.string({ maxLength: 8 }),
    fc.string({ maxLength: 8 }),
    fc.string({ maxLength: 8 }),
    fc.string({ maxLength: 8 }),
  )
  // biome-ignore lint/nursery/noFloatingPromises: a property without promises is checked at once
  fc.assert(
    fc.property(parts, fc.nat(), ([before, old, after, fresh], position) => {
      const text = before + old + after
      const edits = [{ span: [before.length, before.length + old.length] as const, text: fresh }]
      const changed = applyEdits(text, edits)
      const start = before.length + old.length
      const caret = start + (position % (after.length + 1))
      if (old !== '' || caret > start) expect(changed.slice(moved(caret, edits))).toBe(text.slice(caret))
    }),
  )
})

test('a caret in the changed words goes behind the new ones, and one before them stays', () => {
  const edits = [{ span: [4, 8] as const, text: 'by Monday' }]
  expect([2, 4, 6, 8, 9].map((caret) => moved(caret, edits))).toEqual([2, 4, 13, 13, 14])
})
