import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText, foldLetters } from '../../../../lib/domain/checks/text/canonical-text'

describe('the canonical text', () => {
  it('is the original where nothing is special', () => {
    const text = canonicalText('Lasku ÄÖ 12')
    expect(text.plain).toBe('Lasku ÄÖ 12')
    expect(text.originalSpan(2, 5)).toEqual([2, 5])
  })

  it('drops carriage returns and invisible characters, and finds the way back', () => {
    const original = 'a\u200bb\r\nc\u00a0d'
    const text = canonicalText(original)
    expect(text.plain).toBe('ab\nc d')
    expect(text.originalSpan(0, 2)).toEqual([0, 3])
    expect(original.slice(...text.originalSpan(3, 6))).toBe('c\u00a0d')
  })

  it('keeps every place where only signs are others', () => {
    const text = canonicalText('it’s\u00a012')
    expect(text.plain).toBe("it's 12")
    expect(text.originalSpan(3, 6)).toEqual([3, 6])
  })

  it('composes letters with their marks', () => {
    const text = canonicalText('era\u0308pa\u0308iva\u0308')
    expect(text.plain).toBe('eräpäivä')
    expect(text.originalSpan(0, 8)).toEqual([0, 11])
  })

  it('folds without changing the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (original) => {
        expect(foldLetters(`${original}İ`)).toHaveLength(original.length + 1)
      }),
    )
  })
})
