import { describe, expect, it } from 'vitest'
import { MARKS, marksOf } from '../../../../lib/domain/checks/manner/marks'
import { tokensOf } from '../../../../lib/domain/checks/text/tokens'

function marks(text: string, ending = '.'): number[] {
  return marksOf(text, tokensOf(text), ending)
}

const shared = (one: readonly number[], other: readonly number[]) =>
  one.filter((mark) => other.includes(mark)).length

describe('the marks of a sentence', () => {
  it('are numbers that a table of weights has a place for', () => {
    for (const mark of marks('the invoice of 3 november is still open')) {
      expect(mark).toBeGreaterThanOrEqual(0)
      expect(mark).toBeLessThan(MARKS)
    }
  })

  it('are the same whatever the figures', () => {
    expect(marks('invoice 12 is open')).toEqual(marks('invoice 2026 is open'))
  })

  it('are the same wherever the sentence stands', () => {
    const text = 'thank you. invoice 12 is open'
    expect(marksOf(text, tokensOf(text).slice(2), '.')).toEqual(marks('invoice 12 is open'))
  })

  it('tell a question from a statement', () => {
    expect(marks('you lost it', '?')).not.toEqual(marks('you lost it'))
  })

  it('are shared by the forms of a word, and hardly by other words', () => {
    const paying = marks('maksaminen')
    expect(shared(marks('maksamisesta'), paying)).toBeGreaterThan(shared(marks('kirjoittaminen'), paying) + 3)
  })

  it('tell in which order words stand', () => {
    expect(marks('pay me first').sort()).not.toEqual(marks('first pay me').sort())
  })
})
