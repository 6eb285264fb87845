import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastOnWhite, PLAIN_ACCENT, paperOf, readableAccent } from '../../../lib/domain/party/look'

describe('an accent colour', () => {
  it('stays as it is where text in it can be read on white', () => {
    expect(readableAccent('#0b6e69')).toBe('#0b6e69')
  })

  it('is the ink of the text for anything that is no colour', () => {
    expect(readableAccent('red')).toBe(PLAIN_ACCENT)
    expect(readableAccent('')).toBe(PLAIN_ACCENT)
  })

  it('can always be read on white, whatever was chosen', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^#[0-9a-f]{6}$/), (color) => {
        const accent = readableAccent(color)
        const rgb = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16))
        expect(contrastOnWhite(rgb)).toBeGreaterThanOrEqual(4.5)
      }),
    )
    expect(contrastOnWhite([0, 0, 0])).toBeCloseTo(21)
  })
})

it.each([
  ['FI', 'a4'],
  ['US', 'letter'],
  ['CA', 'letter'],
])('the paper of %s is %s', (country, paper) => {
  expect(paperOf(country)).toBe(paper)
})
