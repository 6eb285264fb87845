import { expect, test } from 'vitest'
import { namesClient } from '../../../lib/domain/party/names-client'

const NAMES = ['Northlight Studio Oy', 'Ella Moreau', 'ella@northlight.example', '']

test.each([
  ['What Ella Moreau owes', '', true],
  ['ELLA MOREAU', '', true],
  ['To ella@northlight.example', '', true],
  ['Northlight Studio Oy 2026', '', true],
  ['', 'moreau', true],
  ['', 'northl', true],
  ['', 'light', false],
  ['', 'oy', false],
  ['', '2026-001', false],
  ['Ella Moreaus', '', false],
  ['Late in pounds', '', false],
] as const)('%j and a search for %j name the client: %j', (said, searched, expected) => {
  expect(namesClient(said, searched, NAMES)).toBe(expected)
})

test('nobody is named without a name', () => {
  expect(namesClient('', '', [''])).toBe(false)
})
