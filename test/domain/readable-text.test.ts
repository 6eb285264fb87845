import { describe, expect, test } from 'vitest'
import { readable, readableWithin } from '../../lib/domain/readable-text'

describe('a text that can stand beside others', () => {
  test.each([
    ['does not turn its neighbours round', 'Acme \u202Etfel ot thgir\u2066\u061C', 'Acme tfel ot thgir'],
    ['has nothing in it that nobody sees', 'a\u00ADb\u200Bc\uFEFFd\u200Fe', 'abcde'],
    ['has no controls', 'a\u0000b\u0007c\u009Bd', 'abcd'],
    ['has one sign for line breaks', 'a\r\nb\rc\u2028d\u000Be\n', 'a\nb\nc\nd\ne\n'],
    ['keeps tabs and spaces', 'a\tb\u00A0c', 'a\tb\u00A0c'],
    [
      'keeps what joins letters and pictures',
      'می\u200Cخواهم 👩\u200D💻 ❤\uFE0F',
      'می\u200Cخواهم 👩\u200D💻 ❤\uFE0F',
    ],
  ])('%s', (_, text, clean) => {
    expect(readable(text)).toBe(clean)
  })

  test('is made of every text within a value', () => {
    expect(readableWithin({ lines: [{ text: 'a\u0007' }] })).toEqual({ lines: [{ text: 'a' }] })
  })
})
