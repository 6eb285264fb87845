import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { recognise } from '../../../lib/domain/import/columns'
import { readRows } from '../../../lib/domain/import/read-rows'

const HEADINGS = ['Number', 'Client', 'Email', 'Date', 'Due', 'Total', 'Open', 'Currency', 'Country']

function read(...rows: readonly (readonly string[])[]) {
  return readUnder(HEADINGS, ...rows)
}

function readUnder(headings: readonly string[], ...rows: readonly (readonly string[])[]) {
  const table = { headings, rows: rows.map((cells, at) => ({ number: at + 2, cells })) }
  return readRows(table, {
    kind: 'invoices',
    matching: recognise(headings),
    order: 'dayFirst',
    today: plainDate('2026-11-26'),
    currency: 'EUR',
    countryNamed: (name) => (name === 'Suomi' ? 'FI' : undefined),
  })
}

/** An invoice of 1240.50 without an open sum, with these cells under their headings. */
function readNamed(cells: Readonly<Record<string, string>>) {
  const named = {
    Number: 'A-1',
    Client: 'N',
    Date: '1.11.2026',
    Due: '15.11.2026',
    Total: '1 240,50',
    ...cells,
  }
  return readUnder(Object.keys(named), Object.values(named))[0]
}

const SOUND = [
  '2026-1',
  'Northlight Oy',
  'a@b.example',
  '1.11.2026',
  '15.11.2026',
  '1 240,50 €',
  '240,50',
  '',
  'Suomi',
]
const withCell = (at: number, cell: string) => SOUND.map((sound, index) => (index === at ? cell : sound))

describe('the rows of a file of invoices', () => {
  test('are read with decimal comma, currency sign and country by name', () => {
    expect(read(SOUND)).toEqual([
      {
        number: 2,
        ok: true,
        row: {
          client: {
            name: 'Northlight Oy',
            contactName: '',
            email: 'a@b.example',
            address: { street: '', postalCode: '', city: '', country: 'FI' },
            taxId: '',
          },
          invoice: {
            number: '2026-1',
            issueDate: '2026-11-01',
            dueDate: '2026-11-15',
            total: { minor: 124_050, currency: 'EUR' },
            open: { minor: 24_050, currency: 'EUR' },
            reference: '',
            poNumber: '',
          },
        },
      },
    ])
  })

  test('bring in no name that turns or hides what stands beside it', () => {
    expect(read(withCell(1, 'Acme \u202Etfel\u200B'))).toMatchObject([
      { ok: true, row: { client: { name: 'Acme tfel' } } },
    ])
  })

  test.each([
    [0, '', 'missing', 'number'],
    [1, '', 'missing', 'name'],
    [1, '=HYPERLINK("x")', 'formula', 'name'],
    [1, '@SUM(A1)', 'formula', 'name'],
    [1, '+cmd|calc', 'formula', 'name'],
    [1, 'x'.repeat(201), 'tooLong', 'name'],
    [2, 'not an address', 'notEmail', 'email'],
    [3, 'yesterday', 'notDate', 'issueDate'],
    [4, '', 'missing', 'dueDate'],
    [4, '31.10.2026', 'dueBeforeIssue', 'dueDate'],
    [5, 'a lot', 'notAmount', 'total'],
    [5, '-5', 'notAmount', 'total'],
    [5, '1 240,50 $', 'otherCurrency', 'total'],
    [6, '0,00', 'paid', 'open'],
    [6, '5000', 'openAboveTotal', 'open'],
    [7, 'Euro', 'notCurrency', 'currency'],
    [8, 'Atlantis', 'notCountry', 'country'],
  ])('say what is wrong: cell %i as %j is %s', (at, cell, trouble, field) => {
    expect(read(withCell(at, cell))).toMatchObject([{ number: 2, ok: false, trouble, field }])
  })

  test('take the total for what is open, and the other way round', () => {
    const [onlyTotal, onlyOpen, none] = read(
      withCell(6, ''),
      withCell(5, '').map((cell, at) => (at === 0 ? '2026-2' : cell)),
      ['2026-3', 'N', '', '1.11.2026', '2.11.2026', '', '', '', ''],
    )
    expect(onlyTotal).toMatchObject({ row: { invoice: { open: { minor: 124_050 } } } })
    expect(onlyOpen).toMatchObject({ row: { invoice: { total: { minor: 24_050 } } } })
    expect(none).toMatchObject({ ok: false, trouble: 'missing', field: 'total' })
  })

  test.each([
    ['5.11.2026', '5.11.2026', { paidOn: '2026-11-05' }],
    ['nothing', '', {}],
    ['a day to come', '1.12.2026', {}],
  ])('say when a part was paid, where the file does: %s', (_, cell, paidOn) => {
    const [reading] = readUnder([...HEADINGS, 'Date paid'], [...SOUND, cell])
    const { paidOn: on } = (reading?.ok && reading.row.invoice) || {}
    expect(on === undefined ? {} : { paidOn: on }).toEqual(paidOn)
  })

  test('need a payment day that can be read where it tells what was paid', () => {
    const readOne = (cells: readonly string[]) => readUnder([...HEADINGS, 'Date paid'], [...cells, 'soon'])
    expect(readOne(SOUND)).toMatchObject([{ ok: false, trouble: 'notDate', field: 'paidOn' }])
    expect(readOne(withCell(6, ''))).toMatchObject([{ ok: false, trouble: 'notDate', field: 'paidOn' }])
    expect(readOne(withCell(6, '1 240,50'))).toMatchObject([{ ok: true }])
  })

  describe.each([
    ['a payment day without any sum', { 'Date paid': '14.11.2026' }, 'paidOn'],
    ['all of the total as paid', { Paid: '1 240,50' }, 'paid'],
    ['more than the total as paid', { 'Amount paid': '1300' }, 'paid'],
    ['a payment day and no sum in its column', { Paid: '', 'Date paid': '14.11.2026' }, 'paidOn'],
    ['a total of nothing', { Total: '0' }, 'total'],
    ['the status', { Status: 'Paid' }, 'status'],
    ['the status, whatever the sums', { Tila: 'Maksettu', Open: '240,50' }, 'status'],
    ['an answer that somebody calls the status', { Status: 'Kyllä' }, 'status'],
  ])('are paid by %s', (_, cells, field) => {
    test('and not open', () => {
      expect(readNamed(cells)).toMatchObject({ ok: false, trouble: 'paid', field })
    })
  })

  test.each([
    ['a day to come', { 'Date paid': '1.12.2026' }, 124_050],
    ['a dash for a day', { 'Date paid': '-' }, 124_050],
    ['a part that was paid', { Maksettu: '1 000,00', Maksupäivä: '14.11.2026' }, 24_050],
    ['nothing paid', { 'Paid amount': '0,00' }, 124_050],
    ['an open sum beside another that was paid', { Open: '240,50', Paid: '900' }, 24_050],
    ['an open sum beside a payment day', { Open: '1 240,50', 'Date paid': '14.11.2026' }, 124_050],
    ['a status that says no more', { Status: 'Sent' }, 124_050],
    ['a status of a part, with what is open', { Status: 'Partially paid', Open: '240,50' }, 24_050],
  ])('are open by what the file says: %s', (_, cells, open) => {
    expect(readNamed(cells)).toMatchObject({ ok: true, row: { invoice: { open: { minor: open } } } })
  })

  test.each([
    ['Void', 'notOpen', 'status'],
    ['Luonnos', 'notOpen', 'status'],
    ['Osittain maksettu', 'partPaid', 'status'],
    ['Collected', 'unknown', 'status'],
  ])('say what a status leaves nothing to bring in for: %s', (status, trouble, field) => {
    expect(readNamed({ Status: status })).toMatchObject({ ok: false, trouble, field })
  })

  test('whose status is not known are not brought in, whatever the file calls open', () => {
    expect(readNamed({ Status: 'Collected', Open: '240,50' })).toMatchObject({
      ok: false,
      trouble: 'unknown',
      field: 'status',
      text: 'Collected',
    })
    expect(readNamed({ Status: 'Collected', Open: '0' })).toMatchObject({ trouble: 'paid', field: 'open' })
  })

  test.each([
    ['Type', 'Credit note', 'notOpen'],
    ['Tyyppi', 'Hyvityslasku', 'notOpen'],
    ['Transaction type', 'Payment', 'notOpen'],
    ['Type', 'Consulting', 'unknown'],
  ])('say by their type that they are no invoice to be paid: %s %s', (heading, type, trouble) => {
    expect(readNamed({ [heading]: type })).toMatchObject({ ok: false, trouble, field: 'type' })
  })

  test('are open where their type is an invoice, or says nothing', () => {
    expect(readNamed({ Type: 'Sales invoice' })).toMatchObject({ ok: true })
    expect(readNamed({ Type: '' })).toMatchObject({ ok: true })
  })

  test('say what is no sum where a sum was paid', () => {
    expect(readNamed({ Maksettu: 'Kyllä' })).toMatchObject({
      ok: false,
      trouble: 'notAmount',
      field: 'paid',
      text: 'Kyllä',
    })
  })

  test('never ask for more than the total without what was paid', () => {
    const minor = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(minor, minor, (total, paid) => {
        const sum = (cents: number) => (cents / 100).toFixed(2)
        const reading = readNamed({ Total: sum(total), Paid: sum(paid) })
        if (paid >= total) expect(reading).toMatchObject({ ok: false, trouble: 'paid', field: 'paid' })
        else expect(reading).toMatchObject({ row: { invoice: { open: { minor: total - paid } } } })
      }),
    )
  })

  test('that say the same of one invoice, and what of it is open, are taken once', () => {
    expect(read(SOUND, SOUND)).toMatchObject([{ ok: true }, { number: 3, ok: false, trouble: 'twice' }])
  })

  describe('of which an invoice has several, one for each of its lines', () => {
    const headings = ['Number', 'Client', 'Date', 'Due', 'Item', 'Amount', 'Type']
    const line = (number: string, sum: string, type = '') =>
      number === ''
        ? ['', '', '', '', 'Print', sum, type]
        : [number, 'Acme', '1.11.2026', '15.11.2026', 'Design', sum, type]
    const troubles = (...rows: readonly (readonly string[])[]) =>
      readUnder(headings, ...rows).map((reading) => (reading.ok ? 'ok' : reading.trouble))

    test('are none of them taken for the whole', () => {
      expect(troubles(line('1001', '100'), line('1002', '70'), line('1001', '250'))).toEqual([
        'severalRows',
        'ok',
        'severalRows',
      ])
    })

    test('nor two lines of the same sum', () => {
      expect(troubles(line('1001', '100'), line('1001', '100'))).toEqual(['severalRows', 'severalRows'])
    })

    test('nor the one of them that can be read', () => {
      expect(troubles(line('1001', '-20'), line('1001', '250'))).toEqual(['notAmount', 'severalRows'])
    })

    test('nor an invoice below which its payment stands', () => {
      expect(troubles(line('1001', '350', 'Invoice'), line('1001', '350', 'Payment'))).toEqual([
        'severalRows',
        'notOpen',
      ])
    })

    test('nor one whose further lines do not repeat its number', () => {
      expect(
        troubles(line('1001', '100'), line('', '250'), line('', '30'), line('1002', '70'), line('', '5')),
      ).toEqual(['severalRows', 'missing', 'missing', 'severalRows', 'missing'])
    })

    test('but the sum of all rows below them is no line', () => {
      expect(troubles(line('1001', '100'), line('1002', '70'), line('', '170'))).toEqual([
        'ok',
        'ok',
        'missing',
      ])
    })
  })

  test('whatever they hold, are read or refused one by one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 250 }), { maxLength: 12 })),
        (rows) => {
          const readings = read(...rows)
          expect(readings.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 2))
          for (const reading of readings) {
            if (!reading.ok) expect(reading.text.length).toBeLessThanOrEqual(60)
            else expect(reading.row.invoice?.open.minor).toBeGreaterThan(0)
          }
        },
      ),
    )
  })
})

test('clients are taken once each, and those of one bookkeeper by their names', () => {
  const table = {
    headings: ['Name', 'Email'],
    rows: [
      { number: 2, cells: ['Alpha Oy', 'laskut@tili.example'] },
      { number: 3, cells: ['Beta Oy', 'laskut@tili.example'] },
      { number: 4, cells: ['alpha oy', 'Laskut@tili.example'] },
    ],
  }
  const readings = readRows(table, {
    kind: 'clients',
    matching: recognise(table.headings),
    order: 'dayFirst',
    today: plainDate('2026-11-26'),
    currency: 'EUR',
  })
  expect(readings).toMatchObject([{ ok: true }, { ok: true }, { ok: false, trouble: 'twice' }])
})

test.each([
  ['clients', { street: '', postalCode: '', city: 'Austin', subdivision: 'TX', country: 'US' }],
  ['invoices', { street: '', postalCode: '', city: 'Austin', country: 'US' }],
] as const)(
  'a state is read in a file of clients, since one of invoices tells there whether they are paid: %s',
  (kind, address) => {
    const headings = [...HEADINGS, 'City', 'State']
    const cells = [...SOUND.slice(0, 8), 'US', 'Austin', 'TX']
    const [reading] = readRows(
      { headings, rows: [{ number: 2, cells }] },
      {
        kind,
        matching: recognise(headings),
        order: 'dayFirst',
        today: plainDate('2026-11-26'),
        currency: 'EUR',
      },
    )
    expect(reading).toMatchObject({ ok: true, row: { client: { address } } })
    if (reading?.ok) expect(reading.row.client.address).toEqual(address)
  },
)

describe('the currency of the sums', () => {
  const inDollars = (cells: Readonly<Record<string, string>> = {}) => {
    const row = { Number: 'A-1', Client: 'N', Date: '1.11.2026', Due: '15.11.2026', ...cells }
    const named = { ...row, 'Total (USD)': '1240.00', 'Balance (USD)': '1240.00' }
    return readUnder(Object.keys(named), Object.values(named))[0]
  }

  test('is the one that their heading names', () => {
    const total = { minor: 124_000, currency: 'USD' }
    expect(inDollars()).toMatchObject({ ok: true, row: { invoice: { total, open: total } } })
    expect(inDollars({ Currency: 'USD' })).toMatchObject({ ok: true, row: { invoice: { total } } })
  })

  test('is not guessed where a heading and a column contradict each other', () => {
    expect(inDollars({ Currency: 'EUR' })).toMatchObject({
      ok: false,
      trouble: 'otherCurrency',
      field: 'total',
    })
  })
})

describe('an invoice of which a part was paid', () => {
  test('is open by what remains, not by what was asked for', () => {
    const sums = { 'Amount Due': '1240.50', 'Amount Paid': '240.00', 'Amount Remaining': '1000.50' }
    expect(readNamed(sums)).toMatchObject({ ok: true, row: { invoice: { open: { minor: 100_050 } } } })
  })

  test('is refused where what was paid counts as open too', () => {
    const refusal = { ok: false, trouble: 'unknown', field: 'open' }
    expect(readNamed({ 'Amount Due': '1240.50', 'Amount Paid': '240.00' })).toMatchObject(refusal)
  })

  test('may have less open than the payment leaves, as after a credit note', () => {
    const sums = { 'Amount Due': '900.00', 'Amount Paid': '240.00' }
    expect(readNamed(sums)).toMatchObject({ ok: true, row: { invoice: { open: { minor: 90_000 } } } })
  })
})
