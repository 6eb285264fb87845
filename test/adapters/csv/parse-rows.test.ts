import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRows } from '../../../lib/adapters/csv/parse-rows'

const rowsOf = (...lines: string[]) => parseRows(lines.join('\n'), ';')

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

describe('rows of separated values', () => {
  test.each([
    ['nothing quoted', ['a;b', '1;"Kulma" Oy', '2;C'], ['1', '"Kulma" Oy'], ['2', 'C']],
    ['all quoted, its marks not doubled', ['"a";"b"', '"1";""Kulma" Oy"', '"2";"C"'], ['1', '"Kulma" Oy']],
    ['a name that is nothing but quoted', ['a;b', '1;"Kulma"', '2;"D" E'], ['1', 'Kulma'], ['2', '"D" E']],
    [
      'lines above',
      ['Tili;1', 'a;b;c', '1;"Kulma" Oy;3', '2;C;4'],
      ['a', 'b', 'c'],
      ['1', '"Kulma" Oy', '3'],
    ],
  ])('with %s', (_, lines, ...expected) => {
    expect(rowsOf(...lines)).toHaveLength(lines.length)
    expect(rowsOf(...lines)).toEqual(expect.arrayContaining(expected))
  })

  test('keep what was quoted for its separators and line breaks', () => {
    expect(rowsOf('a;b', '1;"x;y"', '2;"x', 'y"')).toEqual([
      ['a', 'b'],
      ['1', 'x;y'],
      ['2', 'x\ny'],
    ])
  })

  test.each([
    ['opens and never closes', ['a;b', '1;"Kul', '2;C']],
    ['opens in one row and closes in a later one', ['a;b', '1;"Kul', '2;C', '3;Oy "D"']],
    ['opens in one row and seems to end a cell of a later one', ['a;b', '1;"Kul', '2;C', '3;D"', '4;E']],
    ['stands beside separators that were quoted', ['a;b', '1;"Kulma" Oy', '2;"x;y"']],
  ])('are not guessed where a mark %s', (_, lines) => {
    expect(rowsOf(...lines)).toBeUndefined()
  })

  const cell = fc.string({ unit: fc.constantFrom('a', 'ö', '"', ' ', ';', '\n'), maxLength: 6 })
  const tableOf = (cells: fc.Arbitrary<string>) =>
    fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      )

  test('come back as they were from a table that quotes', () => {
    fc.assert(
      fc.property(tableOf(cell), (rows) => {
        expect(parseRows(rows.map((row) => row.map(quoted).join(';')).join('\n'), ';')).toEqual(rows)
      }),
    )
  })

  test('are never fewer than the lines of a table that does not', () => {
    const bare = cell.map((text) => `x${text.replaceAll(/[;\n]/g, '')}`)
    const row = fc.tuple(
      bare,
      bare.map((text) => text.replace('x', '')),
      bare,
    )
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (rows) => {
        const read = parseRows(rows.map((cells) => cells.join(';')).join('\n'), ';')
        expect(read?.length ?? rows.length).toBe(rows.length)
      }),
    )
  })
})
