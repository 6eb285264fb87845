import { describe, expect, test } from 'vitest'
import { LARGEST_TABLE, readTable } from '../../../lib/adapters/csv/read-table'
import { decodeText } from '../../../lib/adapters/text-files/decode-text'
import { MOST_ROWS } from '../../../lib/domain/import/table'

const file = (...parts: BlobPart[]) => new Blob(parts)
const read = (blob: Blob) => readTable(blob, decodeText)

describe('a table’s file', () => {
  test.each([
    ['commas', 'a,b\n1,"2,5"\n'],
    ['semicolons and a mark', '\uFEFFa;b\r\n1;2,5\r\n'],
    ['tabs', 'a\tb\n1\t2,5\n'],
    ['the separator named', 'sep=;\na;b\n1;2,5\n'],
    ['bars', 'a|b\n1|2,5\n'],
  ])('with %s is read', async (_, text) => {
    expect(await read(file(text))).toEqual({
      ok: true,
      table: {
        headings: ['a', 'b'],
        rows: [{ number: text.startsWith('sep') ? 3 : 2, cells: ['1', '2,5'] }],
      },
    })
  })

  test('counts its rows as a spreadsheet does, empty ones too', async () => {
    const reading = await read(file('a,b\n\n1,2\n,\n"x\ny",4\n'))
    expect(reading.ok && reading.table.rows.map(({ number }) => number)).toEqual([3, 5])
  })

  test.each([
    ['commas', 'Open invoices\nAcme; 26.11.2026\n\nInvoice number,Customer,Total\nA-1,Halla,100\n', 5],
    [
      'semicolons',
      'Avoimet laskut\nAcme Oy, Turku, 26.11.2026\nLaskun numero;Asiakas;Yhteensä\nA-1;Halla;100\n',
      4,
    ],
    ['cells of nothing', 'Open invoices,,\n,,\n"Invoice number","Customer","Total"\nA-1,Halla,100\n', 4],
    ['the separator named', 'sep=;\nOpen invoices\nInvoice number;Customer;Total\nA-1;Halla;100\n', 4],
  ])('is read below the titles of a report, with %s', async (_, text, number) => {
    const reading = await read(file(text))
    expect(reading).toMatchObject({ table: { rows: [{ number, cells: ['A-1', 'Halla', '100'] }] } })
    expect(reading.ok && reading.table.headings).toHaveLength(3)
  })

  test.each([
    ['one name', 'Name\nHalla Oy, Turku\n', ['Halla Oy, Turku']],
    ['none that is known', 'Wer;Was\nHalla Oy, Turku, Finland;1\n', ['Halla Oy, Turku, Finland', '1']],
  ])('is separated as its first line, where no line has more headings: %s', async (_, text, cells) => {
    expect(await read(file(text))).toMatchObject({ table: { rows: [{ cells }] } })
  })

  test('is read as Excel writes it, in Windows-1252 or UTF-16', async () => {
    const western = new Uint8Array(
      [...'nimi;a\nM'].map((c) => c.charCodeAt(0)).concat([0xe4, 0x6b, 0x3b, 0x31]),
    )
    expect(await read(file(western))).toMatchObject({ table: { rows: [{ cells: ['Mäk', '1'] }] } })
    const wide = new Uint16Array([...'\uFEFFnimi;a\nMäk;1'].map((c) => c.charCodeAt(0)))
    expect(await read(file(wide))).toMatchObject({
      table: { headings: ['nimi', 'a'], rows: [{ cells: ['Mäk', '1'] }] },
    })
  })

  test.each([
    ['a spreadsheet’s own file', file(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])), 'notTable'],
    ['no rows', file('a,b\n'), 'notTable'],
    ['nothing', file(), 'notTable'],
    ['a quotation mark that is never closed', file('a,b\n"x,2\ny,4\n'), 'notTable'],
    ['too much', file('a,b\n', new Uint8Array(LARGEST_TABLE)), 'tooLarge'],
    ['endless lines', file('a,b\n', '"\n'.repeat(MOST_ROWS * 100)), 'tooManyRows'],
    ['too many rows', file('a,b\n', '1,2\n'.repeat(MOST_ROWS + 1)), 'tooManyRows'],
  ])('is refused with %s', async (_, blob, code) => {
    expect(await read(blob)).toEqual({ ok: false, code })
  })
})
