import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText } from '../../../lib/domain/export/csv-text'

const ENGLISH = { separator: ',', decimalMark: '.' } as const
const FINNISH = { separator: ';', decimalMark: ',' } as const
const bare = (text: string) => text.replace(/^\uFEFF/, '')

describe('a file of separated values', () => {
  test('is marked as UTF-8 and ends each line as RFC 4180 says', () => {
    expect(csvText([['a', 'b'], ['ä']], ENGLISH)).toBe('\uFEFFa,b\r\nä\r\n')
  })

  test('quotes what would be read as more than one cell', () => {
    expect(bare(csvText([['a,b', 'say "no"', 'two\nlines', 'a;b']], ENGLISH))).toBe(
      '"a,b","say ""no""","two\nlines",a;b\r\n',
    )
  })

  test('writes numbers as the language of the spreadsheet does', () => {
    const row = [{ number: '-1240.50' }, { number: '25.5' }]
    expect(bare(csvText([row], ENGLISH))).toBe('-1240.50,25.5\r\n')
    expect(bare(csvText([row], FINNISH))).toBe('-1240,50;25,5\r\n')
  })

  test.each(['=1+1', '+358 40', '-2', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '＋1', '－1', '＠x'])(
    'shows %j instead of carrying it out',
    (text) => {
      expect(bare(csvText([[text]], ENGLISH)).replace(/^"/, '')).toMatch(/^'/)
    },
  )

  test('never begins a text cell as a formula begins, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const cell = bare(csvText([[text]], FINNISH)).replace(/^"/, '')
        expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/)
      }),
    )
  })
})
