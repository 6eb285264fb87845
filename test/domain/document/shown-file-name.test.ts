import { expect, test } from 'vitest'
import { isNameOf } from '../../../lib/domain/document/shown-file-name'

test.each([
  ['invoice-1.pdf', true],
  ['  invoice-1.pdf ', true],
  ['invoice-10.pdf', false],
  ['invo….pdf', true],
  ['inv...pdf', true],
  ['invo….doc', false],
  ['….pdf', false],
  ['', false],
])('a card that says "%s" is for invoice-1.pdf: %s', (shown, isSo) => {
  expect(isNameOf(shown, 'invoice-1.pdf')).toBe(isSo)
})
