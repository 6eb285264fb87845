import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printable, unprintable } from '../../../lib/domain/document/printable'

describe('a text as it is printed', () => {
  test.each([
    ['letters and accents apart become one', 'a\u0308', 'ä'],
    ['the sign that a phone marks as a picture', 'Acme\u2122\uFE0F \u00A9\uFE0F', 'Acme™ ©'],
    ['a line break of PowerPoint', 'Slide one\u000BSlide two', 'Slide one\nSlide two'],
    ['other line breaks', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['controls and the place of an object', 'a\u0000b\u001Fc\uFFFCd', 'abcd'],
    ['marks without a shape', 'a\u00ADb\u200Bc\uFEFFd\u200Fe', 'abcde'],
    ['spaces of all widths', 'a\u2009b\u202Fc\td', 'a b\u00A0c d'],
    ['letters that a PDF glued together', 'o\uFB03ce', 'office'],
    ['letters of an Asian keyboard', '\uFF21\uFF11', 'A1'],
    ['arrows', 'Oslo → Bergen ↔ Voss', 'Oslo -> Bergen <-> Voss'],
    ['comparisons', '≥ 5, ≤ 6, ≈ 7, ≠ 8', '>= 5, <= 6, ~ 7, =/= 8'],
    ['bullets of Word', '\uF0B7 one\n\uF0A7 two\n■ three', '• one\n• two\n• three'],
    ['check marks of a list', '✓ one\n  ✔\uFE0F two\n✅ three', '• one\n  • two\n• three'],
    ['a currency sign of no font', '\u0E3F100', 'THB\u00A0100'],
  ])('%s', (_, text, printed) => {
    expect(printable(text)).toBe(printed)
    expect(unprintable(text)).toEqual([])
  })

  test('is the same when it is printed again', () => {
    const characters = fc.constantFrom(...'a \u0300\u000B\uFE0F✓→\uFB03\uF0B7\u0E3F1\n\r\uFF21≠')
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(characters, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) }),
        (text) => {
          expect(printable(printable(text))).toBe(printable(text))
        },
      ),
    )
  })
})

describe('what cannot be printed', () => {
  test('is named once, in order, and without what nobody sees', () => {
    expect(unprintable('山\u200D田 🎈\uFE0F Oy 山')).toEqual(['山', '田', '🎈'])
  })

  test('is an accent with its letter, where it would stand beside it', () => {
    expect(unprintable('Añn\u0304o ẹ\u0300')).toEqual(['n\u0304'])
  })

  test('is a check mark that says something', () => {
    expect(unprintable('Logo ✓')).toEqual(['✓'])
  })
})
