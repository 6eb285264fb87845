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
    expect(rowsOf('a;b;c', '1;"x', 'y";2', '3;"z', 'z";4')).toHaveLength(3)
    expect(rowsOf('"a', 'a";b', '1;2')).toHaveLength(2)
    expect(rowsOf('Tili;1', '', 'a;b;c', '1;"x', 'y";2', '3;"z', 'z";4')).toHaveLength(5)
    expect(rowsOf('Tili;1', 'a;b', '1;"x;y"', '2;"x', 'z;y"')).toHaveLength(4)
  })

  test.each([
    ['opens and never closes', ['a;b', '1;"Kul', '2;C']],
    ['opens in one row and closes in a later one', ['a;b', '1;"Kul', '2;C', '3;Oy "D"']],
    ['opens in one row and seems to end a cell of a later one', ['a;b', '1;"Kul', '2;C', '3;D"', '4;E']],
    [
      'opens in one row and seems to end a cell of a later one, below lines of an account',
      ['Tili;1', 'Kausi;2', '', 'a;b;c;d', '1;"Kul;5;6', '2;C;5;6', '3;D";5;6', '4;E;5;6'],
    ],
    [
      'seems to end a cell of another column, above a sum',
      ['Tili;1', 'a;b;c', '1;"Kul;5', '2;C;6"', 'Summa;11'],
    ],
    ['stands beside separators that were quoted', ['a;b', '1;"Kulma" Oy', '2;"x;y"']],
  ])('are not guessed where a mark %s', (_, lines) => {
    expect(rowsOf(...lines)).toBeUndefined()
  })

  const cellOf = (...special: string[]) =>
    fc.string({ unit: fc.constantFrom('a', 'ö', '"', ' ', ...special), maxLength: 6 })
  const row = (cell: fc.Arbitrary<string>) => fc.tuple(cell, cell, cell)
  const below = (cell: fc.Arbitrary<string>) => fc.array(row(cell), { minLength: 1, maxLength: 6 })

  test.each([';', '\n'])('come back as they were from a table that quotes: %j', (special) => {
    fc.assert(
      fc.property(below(cellOf(special)), (written) => {
        const rows = [['a', 'b', 'c'], ...written]
        expect(parseRows(rows.map((cells) => cells.map(quoted).join(';')).join('\n'), ';')).toEqual(rows)
      }),
    )
  })

  test('are never fewer than the lines of a table that does not, whatever stands above and below it', () => {
    const line = fc.constantFrom('', 'Tili', 'Tili;FI21', 'Kausi;1-2/2026')
    const around = fc.array(line, { maxLength: 4 })
    fc.assert(
      fc.property(around, below(cellOf()), around, (before, written, after) => {
        const lines = [...before, 'a;b;c', ...written.map((cells) => cells.join(';')), ...after]
        expect(parseRows(lines.join('\n'), ';')?.length ?? lines.length).toBe(lines.length)
      }),
    )
  })
})
