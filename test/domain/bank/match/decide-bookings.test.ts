import { describe, expect, test } from 'vitest'
import { keyed } from '../../../../lib/domain/bank/line-key'
import { type BookingDecision, orderOf, rowsOf } from '../../../../lib/domain/bank/match/decide-bookings'
import { matchStatement } from '../../../../lib/domain/bank/match/match'
import type { Payable } from '../../../../lib/domain/bank/match/payable'
import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import { aLine } from '../bank-line'
import { aPayable, eur } from './payables'

const TODAY = plainDate('2026-11-26')
const TWO = [aPayable('2026-040'), aPayable('2026-041')]

type Decided = Partial<Omit<BookingDecision, 'shares'>> & {
  readonly shares: readonly (readonly [invoiceId: string, amount: string])[]
}

/** The rows of bookings of so many cents, each decided in turn. */
function decided(payables: readonly Payable[], ...bookings: readonly (readonly [number, Decided])[]) {
  const lines = bookings.map(([minor], at) =>
    aLine({ minor, bookedOn: '2026-11-13', text: `Transfer ${at + 1}` }),
  )
  const { proposals } = matchStatement(keyed(lines), payables, new Set())
  return rowsOf(proposals, payables, ({ line }) => {
    const at = lines.findIndex(({ text }) => text === line.text)
    const { shares = [], ...rest } = bookings[at]?.[1] ?? {}
    return {
      isTicked: true,
      ...rest,
      shares: shares.map(([invoiceId, amount]) => ({ invoiceId, amount })),
    }
  })
}

const problemsOf = (rows: ReturnType<typeof decided>) => rows.map(({ problem }) => problem)

describe('a booking cannot be recorded', () => {
  test.each<[string, string, number, Decided['shares']]>([
    ['for no invoice', 'noInvoice', 124_000, []],
    ['while an invoice is not chosen yet', 'noInvoice', 124_000, [['', '1240']]],
    ['for something that is no amount', 'notAmount', 124_000, [['2026-040', 'all']]],
    ['for nothing', 'notAmount', 124_000, [['2026-040', '0']]],
    [
      'for one invoice twice',
      'twice',
      124_000,
      [
        ['2026-040', '1000'],
        ['2026-040', '240'],
      ],
    ],
    [
      'where one of several invoices would get more than is open',
      'aboveOpen',
      248_000,
      [
        ['2026-040', '1300'],
        ['2026-041', '1180'],
      ],
    ],
    [
      'where its shares come to more than it is',
      'aboveLine',
      200_000,
      [
        ['2026-040', '1240'],
        ['2026-041', '1240'],
      ],
    ],
    ['before it is said what becomes of what is too much', 'excess', 130_000, [['2026-040', '1300']]],
  ])('%s', (_name, problem, minor, shares) => {
    const rows = decided(TWO, [minor, { shares }])
    expect(problemsOf(rows)).toEqual([problem])
    expect(orderOf(rows, TODAY).payments).toEqual([])
  })
})

describe('a booking is recorded', () => {
  test('for several invoices, under its own key and on its day', () => {
    const rows = decided(TWO, [
      248_000,
      {
        shares: [
          ['2026-040', '1240'],
          ['2026-041', '1240'],
        ],
      },
    ])
    const paymentId = rows[0]?.proposal.line.key
    expect(orderOf(rows, TODAY)).toEqual({
      payments: ['2026-040', '2026-041'].map((invoiceId) => ({
        invoiceId,
        paymentId,
        amount: eur(124_000),
        on: '2026-11-13',
      })),
      reversals: [],
    })
  })

  test('only where the person ticked it', () => {
    const rows = decided(TWO, [124_000, { isTicked: false, shares: [['2026-040', '1240']] }])
    expect(orderOf(rows, TODAY).payments).toEqual([])
  })

  test('with what becomes of what is too much', () => {
    const rows = decided(TWO, [130_000, { excess: 'back', shares: [['2026-040', '1300']] }])
    expect(rows).toMatchObject([{ over: eur(6_000) }])
    expect(orderOf(rows, TODAY).payments).toMatchObject([
      { amount: eur(130_000), excess: { goes: 'back', on: TODAY } },
    ])
  })

  test('with the tax that the client withheld of each invoice', () => {
    const rows = decided(TWO, [
      198_400,
      {
        kept: 'tax',
        shares: [
          ['2026-040', '992'],
          ['2026-041', '992'],
        ],
      },
    ])
    expect(rows).toMatchObject([{ taxes: [eur(24_800), eur(24_800)] }])
    expect(orderOf(rows, TODAY).payments).toMatchObject([
      { invoiceId: '2026-040', withheldTax: eur(24_800) },
      { invoiceId: '2026-041', withheldTax: eur(24_800) },
    ])
  })

  test('with late discounts of several invoices, which count together on the person’s word', () => {
    const offer = { until: plainDate('2026-11-12'), saving: eur(2_480) }
    const payables = ['2026-040', '2026-041'].map((number) => aPayable(number, { offer }))
    const rows = decided(payables, [
      243_040,
      {
        kept: 'fee',
        shares: [
          ['2026-040', '1215.20'],
          ['2026-041', '1215.20'],
        ],
      },
    ])
    expect(rows.map(({ missing }) => missing)).toEqual([{ discount: eur(4_960), fee: eur(0) }])
    expect(orderOf(rows, TODAY).payments).toMatchObject([
      { invoiceId: '2026-040', amount: eur(121_520), acceptsFee: true },
      { invoiceId: '2026-041', amount: eur(121_520), acceptsFee: true },
    ])
  })
})

describe('what a booking leaves of an invoice for the next one', () => {
  test('is what it does not pay', () => {
    const rows = decided(
      TWO,
      [100_000, { shares: [['2026-040', '1000']] }],
      [30_000, { shares: [['2026-040', '300']] }],
    )
    expect(rows).toMatchObject([{}, { problem: 'excess', over: eur(6_000) }])
  })

  test.each<['fee' | 'tax', string, number]>([
    ['fee', '1230', 123_000],
    ['tax', '992', 99_200],
  ])('is nothing where the rest was let go as %s', (kept, amount, minor) => {
    const rows = decided(
      TWO,
      [minor, { kept, shares: [['2026-040', amount]] }],
      [500, { shares: [['2026-040', '5']] }],
    )
    expect(rows).toMatchObject([{}, { problem: 'excess', over: eur(500) }])
  })

  test('is all of it while it is not ticked, or is not in order', () => {
    const whole: Decided = { shares: [['2026-040', '1240']] }
    expect(problemsOf(decided(TWO, [124_000, { ...whole, isTicked: false }], [124_000, whole]))).toEqual([
      undefined,
      undefined,
    ])
    const tooMuch: Decided = { shares: [['2026-040', '1300']] }
    expect(problemsOf(decided(TWO, [124_000, tooMuch], [124_000, whole]))).toEqual(['aboveLine', undefined])
  })
})
