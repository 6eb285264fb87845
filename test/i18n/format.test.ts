import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money, readMoney } from '../../lib/domain/money/money'
import { CLIENT_LANGUAGES, LANGUAGES } from '../../lib/domain/party/party'
import {
  fieldAmount,
  formatAmount,
  formatDate,
  formatDayMonth,
  formatLongDate,
  formatMoney,
  formatOrdinal,
  formatPercent,
  formatQuantity,
  formatShortDate,
  formatWeekday,
  typedMoney,
} from '../../lib/i18n/format'

const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ')

describe('amounts', () => {
  it.each([
    [124000, 'EUR', '€1,240.00', '1 240,00 €'],
    [124000, 'USD', '$1,240.00', '1 240,00 $'],
    [1240, 'JPY', '¥1,240', '1 240 ¥'],
    [124000, 'CAD', 'CAD 1,240.00', '1 240,00 CAD'],
    [124000, 'AUD', 'AUD 1,240.00', '1 240,00 AUD'],
    [124000, 'CNY', 'CNY 1,240.00', '1 240,00 CNY'],
    [124000, 'SEK', 'SEK 1,240.00', '1 240,00 SEK'],
    [124000, 'PLN', 'zł 1,240.00', '1 240,00 PLN'],
    [1240500, 'KWD', 'KWD 1,240.500', '1 240,500 KWD'],
    [-5, 'EUR', '-€0.05', '−0,05 €'],
  ])('%d minor units of %s are %s and %s', (minor, currency, english, finnish) => {
    expect(plain(formatMoney({ minor, currency }, 'en'))).toBe(english)
    expect(plain(formatMoney({ minor, currency }, 'fi'))).toBe(finnish)
  })

  it.each([
    [124000, 'EUR', '1 240,00 €', '1.240,00 €'],
    [124000, 'SEK', '1 240,00 kr', '1.240,00 SEK'],
    [124000, 'NOK', '1 240,00 NOK', '1.240,00 NOK'],
    [124000, 'CAD', '1 240,00 CAD', '1.240,00 CAD'],
    [124000, 'CHF', '1 240,00 CHF', '1.240,00 CHF'],
    [-5, 'EUR', '−0,05 €', '-0,05 €'],
  ])('%d minor units of %s are %s in Swedish and %s in German', (minor, currency, swedish, german) => {
    expect(plain(formatMoney({ minor, currency }, 'sv'))).toBe(swedish)
    expect(plain(formatMoney({ minor, currency }, 'de'))).toBe(german)
  })

  it('go without a symbol in columns, with the decimals of their currency', () => {
    expect(formatAmount({ minor: 124000, currency: 'EUR' }, 'en')).toBe('1,240.00')
    expect(formatAmount({ minor: 1240, currency: 'JPY' }, 'en')).toBe('1,240')
    expect(plain(formatAmount({ minor: 124000, currency: 'EUR' }, 'fi'))).toBe('1 240,00')
  })

  it('go into a field as the language writes them, unless that could be read in two ways', () => {
    expect(fieldAmount(money(124000, 'EUR'), 'en')).toBe('1,240.00')
    expect(plain(fieldAmount(money(124000, 'EUR'), 'fi'))).toBe('1 240,00')
    expect(fieldAmount(money(105000, 'KWD'), 'en')).toBe('105.000')
    expect(fieldAmount(money(105125, 'KWD'), 'fi')).toBe('105.125')
    expect(plain(fieldAmount(money(1105125, 'KWD'), 'fi'))).toBe('1 105,125')
  })

  it('read back from a field as they were, in every language and currency', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 10 ** 7 })),
        fc.constantFrom('JPY', 'EUR', 'KWD', 'CLF'),
        fc.constantFrom(...LANGUAGES),
        (minor, currency, language) => {
          const amount = money(minor, currency)
          expect(readMoney(fieldAmount(amount, language), currency)).toEqual({ kind: 'ok', value: amount })
        },
      ),
    )
  })

  it.each([
    ['1,125', 'EUR', 'fi', 'tooManyDecimals'],
    ['1,125 €', 'EUR', 'fi', 'tooManyDecimals'],
    ['1,125', 'JPY', 'fi', 'tooManyDecimals'],
    ['1.125', 'EUR', 'en', 'tooManyDecimals'],
    ['1,125', 'KWD', 'fi', 'ambiguous'],
  ] as const)(
    'typed as %s in %s on a screen in %s are %s, not a thousand',
    (typed, currency, language, kind) => {
      expect(readMoney(typedMoney(typed, currency, language, ''), currency).kind).toBe(kind)
    },
  )

  it.each([
    ['1.125', 'fi'],
    ['1,125', 'en'],
    ['€1,125', 'en'],
  ] as const)('typed as %s on a screen in %s are whole thousands', (typed, language) => {
    expect(readMoney(typedMoney(typed, 'EUR', language, ''), 'EUR')).toEqual({
      kind: 'ok',
      value: money(112_500, 'EUR'),
    })
  })

  it.each([
    ['1,125', 'en', 'US', '1,125.00'],
    ['€1,125', 'en', 'IE', '€1,125.00'],
    ['1.125', 'en', 'US', '1.1250'],
    ['1,125', 'fi', 'FI', '1,1250'],
    ['1.125 €', 'fi', 'FI', '1.125,00 €'],
    ['1,125', 'en', 'MX', '1,125.00'],
    ['1,125', 'en', 'DE', '1,125'],
    ['1.125', 'en', 'SE', '1.125'],
    ['1.125', 'en', 'FI', '1.125'],
    ['1,125', 'fi', 'GB', '1,125'],
    ['1,125', 'en', 'Atlantis', '1,125.00'],
    ['0,125', 'en', 'US', '0,125'],
    ['1,125.5', 'en', 'US', '1,125.5'],
  ] as const)('typed as %s on a screen in %s in %s are given on as %s', (typed, language, country, given) => {
    expect(typedMoney(typed, 'EUR', language, country)).toBe(given)
  })

  it('pasted back with their sign are read as they were, whatever the currency', () => {
    const currencies = fc.constantFrom(
      'EUR',
      'INR',
      'SEK',
      'PLN',
      'CZK',
      'HUF',
      'CHF',
      'AUD',
      'BRL',
      'JPY',
      'TRY',
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        currencies,
        fc.constantFrom(...CLIENT_LANGUAGES),
        (minor, currency, language) => {
          const amount = money(minor, currency)
          expect(readMoney(formatMoney(amount, language), currency)).toEqual({ kind: 'ok', value: amount })
        },
      ),
    )
  })

  it('that stand in a field stay as they are when they are typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.constantFrom('JPY', 'EUR', 'KWD'),
        fc.constantFrom(...LANGUAGES),
        (minor, currency, language) => {
          const text = fieldAmount(money(minor, currency), language)
          expect(typedMoney(text, currency, language, '')).toBe(text)
        },
      ),
    )
  })

  it('of per cent follow the language', () => {
    expect(formatPercent('25.5', 'en')).toBe('25.5%')
    expect(formatPercent('25.5', 'fi')).toBe('25,5\u00A0%')
    expect(formatPercent('25.5', 'sv')).toBe('25,5\u00A0%')
    expect(formatPercent('25.5', 'de')).toBe('25,5\u00A0%')
  })

  it('of pieces and hours are grouped, with all their decimals', () => {
    expect(formatQuantity('12500.125', 'en')).toBe('12,500.125')
    expect(formatQuantity('12500.125', 'fi')).toBe('12\u00A0500,125')
    expect(formatQuantity('0.000001', 'sv')).toBe('0,000001')
    expect(formatQuantity('1000000', 'de')).toBe('1.000.000')
  })
})

describe('dates', () => {
  it.each([
    ['en', '7 December 2026', 'Monday 7 December 2026', '7 December', 'Mon 7 Dec', 'Monday'],
    ['fi', '7.12.2026', 'maanantai 7.12.2026', '7.12.', 'ma 7.12.', 'maanantai'],
    ['sv', '7 december 2026', 'måndag 7 december 2026', '7 december', 'mån 7 dec.', 'måndag'],
    ['de', '7. Dezember 2026', 'Montag, 7. Dezember 2026', '7. Dezember', 'Mo 7. Dez.', 'Montag'],
  ] as const)('in %s are written as %s', (language, date, long, dayMonth, short, weekday) => {
    const day = '2026-12-07'
    expect(formatDate(day, language)).toBe(date)
    expect(formatLongDate(day, language)).toBe(long)
    expect(formatDayMonth(day, language)).toBe(dayMonth)
    expect(formatShortDate(day, language)).toBe(short)
    expect(formatWeekday(day, language)).toBe(weekday)
  })
})

it.each([
  [1, '1st', '1.'],
  [2, '2nd', '2.'],
  [11, '11th', '11.'],
  [23, '23rd', '23.'],
])('day %d of a month is %s and %s', (day, english, finnish) => {
  expect(formatOrdinal(day, 'en')).toBe(english)
  expect(formatOrdinal(day, 'fi')).toBe(finnish)
})
