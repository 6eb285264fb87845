import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recogniseBank } from '../../../lib/domain/bank/bank-columns'
import { readBankRows } from '../../../lib/domain/bank/bank-rows'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { type Currency, exponentOf } from '../../../lib/domain/money/currency'

function read(headings: readonly string[], ...rows: readonly (readonly string[])[]) {
  return readIn('EUR', headings, ...rows)
}

function readIn(currency: Currency, headings: readonly string[], ...rows: readonly (readonly string[])[]) {
  const reading = readBankRows(
    { headings, rows: rows.map((cells, at) => ({ number: at + 2, cells })) },
    { matching: recogniseBank(headings), order: 'dayFirst', today: plainDate('2026-11-26'), currency },
  )
  if (!('statement' in reading)) throw new Error('Not read')
  return reading.statement
}

const amountsIn = (currency: Currency, ...texts: readonly string[]) =>
  readIn(currency, ['Date', 'Amount'], ...texts.map((text) => ['12.11.2026', text])).lines.map(
    ({ amount }) => amount.minor,
  )

const amounts = (...texts: readonly string[]) => amountsIn('EUR', ...texts)

describe('amounts of a table', () => {
  test('are read alike throughout, by those that leave no doubt', () => {
    expect(amounts('1.240,00', '1.240')).toEqual([124_000, 124_000])
    expect(amounts('1,240.00', '1,240')).toEqual([124_000, 124_000])
    expect(amounts('12,5', '-3,10')).toEqual([1250, -310])
  })

  test('have their thousands grouped where no decimals are written at all', () => {
    expect(amountsIn('JPY', '110,000', '660', '1,240', '-12,000', '1,100,000')).toEqual([
      110_000, 660, 1240, -12_000, 1_100_000,
    ])
    expect(amountsIn('ISK', '110.000', '660', '-12.000')).toEqual([110_000, 660, -12_000])
    expect(amountsIn('HUF', '110.000', '24.000')).toEqual([11_000_000, 2_400_000])
    expect(amountsIn('INR', '1,10,000', '10,000')).toEqual([11_000_000, 1_000_000])
  })

  test('have three decimals where their currency has', () => {
    expect(amountsIn('KWD', '105.250', '12.000')).toEqual([105_250, 12_000])
    expect(amountsIn('KWD', '1.105,250', '12,000')).toEqual([1_105_250, 12_000])
  })

  test('go by zeros that no group begins with, and by four digits that none has', () => {
    expect(amounts('0.500', '1240.500', '12.000')).toEqual([50, 124_050, 1200])
  })

  test('are read as they were written, in any currency and either way', () => {
    const writing = fc.record({
      currency: fc.constantFrom('JPY', 'EUR', 'KWD'),
      marks: fc.constantFrom(['.', ','] as const, [',', '.'] as const),
      minors: fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), { minLength: 1, maxLength: 5 }),
    })
    fc.assert(
      fc.property(writing, ({ currency, marks: [group, mark], minors }) => {
        const write = (minor: number) => {
          const digits = String(Math.abs(minor)).padStart(exponentOf(currency) + 1, '0')
          const at = digits.length - exponentOf(currency)
          const whole = digits.slice(0, at).replaceAll(/\B(?=(\d{3})+$)/g, group)
          const sign = minor < 0 ? '-' : ''
          return sign + (at === digits.length ? whole : whole + mark + digits.slice(at))
        }
        expect(amountsIn(currency, ...minors.map(write))).toEqual(minors)
      }),
    )
  })

  test('may have signs of currencies and the minus where it pleases the bank', () => {
    expect(amounts('€ 5.00', '5.00-', '(5.00)', '+5.00 EUR', "1'240.00")).toEqual([
      500, -500, -500, 500, 124_000,
    ])
  })

  test('may stand in two columns, in and out', () => {
    const { lines } = read(
      ['Date', 'Paid out', 'Paid in'],
      ['12/11/2026', '', '5.00'],
      ['12/11/2026', '6.00', ''],
      ['12/11/2026', '0.00', '7.00'],
    )
    expect(lines.map(({ amount }) => amount.minor)).toEqual([500, -600, 700])
  })

  test('may have their direction in a column', () => {
    const { lines } = read(
      ['Datum', 'Bedrag', 'Af Bij'],
      ['20261112', '5,00', 'Af'],
      ['20261112', '5,00', 'Bij'],
    )
    expect(lines.map(({ amount }) => amount.minor)).toEqual([-500, 500])
  })
})

describe('the currency of amounts', () => {
  const currenciesOf = (headings: readonly string[], ...cells: readonly string[]) =>
    readIn('USD', headings, ['12.11.2026', ...cells]).lines.map(({ amount }) => amount.currency)

  test('is the one that their heading names', () => {
    expect(currenciesOf(['Date', 'Amount (EUR)'], '5,00')).toEqual(['EUR'])
    expect(currenciesOf(['Päivä', 'Määrä EUROA'], '5,00')).toEqual(['EUR'])
    expect(currenciesOf(['Date', 'Paid in (GBP)', 'Paid out (GBP)'], '5.00', '')).toEqual(['GBP'])
    expect(currenciesOf(['Date', 'Amount'], '5.00')).toEqual(['USD'])
  })

  test('is not guessed where a heading, a column and an amount contradict each other', () => {
    expect(currenciesOf(['Date', 'Amount (EUR)', 'Currency'], '5,00', 'SEK')).toEqual([])
    expect(currenciesOf(['Date', 'Amount (EUR)', 'Currency'], '5,00', 'EUR')).toEqual(['EUR'])
    expect(currenciesOf(['Date', 'Amount'], '€5.00')).toEqual([])
  })
})

describe('rows of a table', () => {
  test('that cannot be read are named', () => {
    const statement = read(['Date', 'Amount'], ['soon', '5'], ['12.11.2026', 'five'], ['12.11.2026', '5,00'])
    expect(statement.lines).toHaveLength(1)
    expect(statement.unreadable).toEqual([
      { row: 2, text: 'soon · 5' },
      { row: 3, text: '12.11.2026 · five' },
    ])
  })

  test('that are announced, or came to nothing, are no bookings', () => {
    const statement = read(
      ['Date', 'Amount', 'State'],
      ['12.11.2026', '5', 'PENDING'],
      ['12.11.2026', '5', 'REVERTED'],
      ['12.11.2026', '5', 'COMPLETED'],
    )
    expect([statement.lines.length, statement.pending, statement.unreadable]).toEqual([1, 1, []])
  })

  test('have a reference where it is one, and words otherwise', () => {
    const { lines } = read(
      ['Date', 'Amount', 'Reference', 'Message'],
      ['12.11.2026', '5', 'ref=0000 20260406', ''],
      ['12.11.2026', '5', 'rf34 1234 561', ''],
      ['12.11.2026', '5', 'thanks', 'for all'],
    )
    expect(lines.map(({ references, text }) => [references.join(), text])).toEqual([
      ['000020260406', ''],
      ['RF341234561', ''],
      ['', 'for all thanks'],
    ])
  })

  test('may keep long digits as Excel does', () => {
    expect(read(['Date', 'Amount', 'Viite'], ['12.11.2026', '5', '="000123"']).lines[0]?.references).toEqual([
      '000123',
    ])
  })
})

test('balances and turnovers between the bookings are none', () => {
  const headings = ['Date', 'Beneficiary/Payer', 'Details', 'Amount']
  const { lines } = read(
    headings,
    ['01.11.2026', '', 'Opening balance', '500.00'],
    ['12.11.2026', 'Northlight Studio Oy', 'Invoice 2026-001', '1240.00'],
    ['13.11.2026', 'Turnover Analytics Ltd', 'Turnover report', '80.00'],
    ['30.11.2026', '', 'Turnover', '1240.00'],
    ['30.11.2026', '', 'Closing balance', '1740.00'],
  )
  expect(lines.map(({ text }) => text)).toEqual(['Invoice 2026-001', 'Turnover report'])
})
