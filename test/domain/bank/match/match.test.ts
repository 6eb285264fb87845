import { describe, expect, test } from 'vitest'
import { keyed } from '../../../../lib/domain/bank/line-key'
import { matchStatement } from '../../../../lib/domain/bank/match/match'
import type { Payable } from '../../../../lib/domain/bank/match/payable'
import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import { aLine } from '../bank-line'
import { aPayable, eur } from './payables'

const nothing: ReadonlySet<string> = new Set()
const offer = { until: plainDate('2026-11-12'), saving: eur(2_480) }

function match(line: Parameters<typeof aLine>[0], ...payables: readonly Payable[]) {
  const [proposal] = matchStatement(keyed([aLine(line)]), payables, nothing).proposals
  if (!proposal) throw new Error('Nothing was proposed')
  return {
    level: proposal.level,
    shares: proposal.shares.map(({ invoiceId, amount }) => [invoiceId, amount.minor]),
    why: proposal.why.map(({ key }) => key),
  }
}

describe('a booking that names one invoice', () => {
  const payable = aPayable('2026-040')
  const named = { references: ['20260406'] }

  test('and pays it is certain', () => {
    expect(match(named, payable)).toEqual({
      level: 'certain',
      shares: [['2026-040', 124_000]],
      why: ['byReference'],
    })
  })

  test('by its number is certain where the payer does not speak against it', () => {
    const text = 'Invoice 2026-040'
    expect(match({ text }, payable)).toMatchObject({ level: 'certain', why: ['byNumber'] })
    expect(match({ text, payer: 'HALLA COFFEE' }, payable)).toMatchObject({ level: 'certain' })
    expect(match({ text, payer: 'Other Ltd' }, payable)).toMatchObject({
      level: 'likely',
      why: ['byNumber', 'otherPayer'],
    })
  })

  test('and pays a part is likely', () => {
    expect(match({ ...named, minor: 40_000 }, payable)).toEqual({
      level: 'likely',
      shares: [['2026-040', 40_000]],
      why: ['byReference', 'part'],
    })
  })

  test('and is short by what a bank may have kept is asked', () => {
    expect(match({ ...named, minor: 122_500 }, payable)).toMatchObject({
      level: 'ask',
      why: ['byReference', 'short'],
    })
  })

  test('and pays more is asked, with what is too much', () => {
    expect(match({ ...named, minor: 130_000 }, payable)).toEqual({
      level: 'ask',
      shares: [['2026-040', 130_000]],
      why: ['byReference', 'over'],
    })
  })

  test('and takes the agreed discount in time is certain, too late is asked, another discount is likely', () => {
    const early = aPayable('2026-040', { offer })
    expect(match({ ...named, minor: 121_520 }, early)).toMatchObject({
      level: 'certain',
      why: ['byReference', 'discount'],
    })
    expect(match({ ...named, minor: 121_520, bookedOn: '2026-11-13' }, early)).toMatchObject({
      level: 'ask',
      why: ['byReference', 'discountLate'],
    })
    expect(match({ ...named, minor: 122_000 }, early)).toMatchObject({
      level: 'likely',
      why: ['byReference', 'discount'],
    })
  })

  test('and is less than the discount leaves, in time, is asked about the discount and a bank’s fee', () => {
    const early = aPayable('2026-040', { offer })
    expect(match({ ...named, minor: 121_320 }, early)).toMatchObject({
      level: 'ask',
      why: ['byReference', 'discountAndFee'],
    })
  })

  test('before it was issued, or while the same was recorded already, is asked', () => {
    expect(match({ ...named, bookedOn: '2026-10-30' }, payable)).toMatchObject({
      level: 'ask',
      why: ['byReference', 'beforeInvoice'],
    })
    const payments = [{ paymentId: 'P', amount: eur(40_000), on: plainDate('2026-11-10') }]
    const partly = aPayable('2026-040', { open: 84_000, payments })
    expect(match({ ...named, minor: 40_000 }, partly)).toMatchObject({
      level: 'ask',
      why: ['byReference', 'part', 'maybeRecorded'],
    })
  })

  test('whose reference another invoice has too is looked at', () => {
    const twin = aPayable('A2026-040', { client: 'Other Oy', open: 0, reference: '20260406' })
    expect(match(named, payable, twin)).toMatchObject({
      level: 'likely',
      why: ['byReference', 'sharedReference'],
    })
  })

  test('in another currency proposes nothing', () => {
    expect(match({ ...named, currency: 'SEK' }, payable)).toEqual({
      level: 'none',
      shares: [],
      why: ['otherCurrency'],
    })
  })

  test('that was written off is asked whether it is paid after all, and only where it is named', () => {
    const writtenOff = aPayable('2026-040', { writtenOffOn: plainDate('2026-11-09') })
    const late = { level: 'ask', shares: [['2026-040', 124_000]], why: ['writtenOff'] }
    expect(match(named, writtenOff)).toEqual(late)
    expect(match({ payer: 'Halla Coffee' }, writtenOff)).toMatchObject({ level: 'none' })
    expect(match({ ...named, text: '2026-041' }, writtenOff, aPayable('2026-041'))).toMatchObject({
      shares: [['2026-041', 124_000]],
    })
  })

  test('that is paid says whether this payment is the one', () => {
    const payments = [{ paymentId: 'P', amount: eur(124_000), on: plainDate('2026-11-11') }]
    expect(match(named, aPayable('2026-040', { open: 0, payments }))).toMatchObject({
      why: ['recordedAlready'],
    })
    expect(match(named, aPayable('2026-040', { open: 0 }))).toMatchObject({
      level: 'none',
      why: ['paidAlready'],
    })
  })
})

describe('a booking that names several invoices', () => {
  const two = [aPayable('2026-040', { offer }), aPayable('2026-041', { minor: 10_000, due: '2026-11-10' })]
  const text = '2026-040, 2026-041'

  test('and pays them all is certain', () => {
    expect(match({ text, minor: 134_000, payer: 'Halla Coffee' }, ...two)).toEqual({
      level: 'certain',
      shares: [
        ['2026-040', 124_000],
        ['2026-041', 10_000],
      ],
      why: ['byNumber'],
    })
  })

  test('and takes the discount of one is likely', () => {
    expect(match({ text, minor: 131_520 }, ...two)).toMatchObject({
      level: 'likely',
      shares: [
        ['2026-040', 121_520],
        ['2026-041', 10_000],
      ],
    })
  })

  test('and pays each less one rate of tax is asked, with that rate off each', () => {
    expect(match({ text, minor: 107_200, payer: 'Halla Coffee' }, ...two)).toEqual({
      level: 'ask',
      shares: [
        ['2026-040', 99_200],
        ['2026-041', 8_000],
      ],
      why: ['byNumber', 'withheld'],
    })
  })

  test('and does not add up is asked, with the oldest first or the one that fits', () => {
    expect(match({ text, minor: 50_000 }, ...two)).toEqual({
      level: 'ask',
      shares: [
        ['2026-041', 10_000],
        ['2026-040', 40_000],
      ],
      why: ['byNumber', 'doesNotAddUp'],
    })
    expect(match({ text, minor: 10_000 }, ...two)).toMatchObject({
      level: 'ask',
      shares: [['2026-041', 10_000]],
    })
  })
})

describe('a booking that names nothing', () => {
  const payer = 'Halla Coffee'

  test('is likely by payer and amount, with the discount too', () => {
    expect(match({ payer }, aPayable('2026-040'))).toMatchObject({
      level: 'likely',
      why: ['byAmountAndName'],
    })
    expect(match({ payer, minor: 121_520 }, aPayable('2026-040', { offer }))).toMatchObject({
      level: 'likely',
      why: ['byAmountAndName', 'discount'],
    })
  })

  test('is asked where two invoices are alike, with the older one put forward', () => {
    const newer = aPayable('2026-041', { due: '2026-12-16' })
    expect(match({ payer }, newer, aPayable('2026-040'))).toMatchObject({
      level: 'ask',
      shares: [['2026-040', 124_000]],
      why: ['byAmountAndName', 'severalFit'],
    })
  })

  test('is likely for the invoices of the client that make up the sum, if one way does', () => {
    const three = [100, 250, 400].map((major, at) => aPayable(`2026-04${at}`, { minor: major * 100 }))
    expect(match({ payer, minor: 35_000 }, ...three)).toMatchObject({
      level: 'likely',
      shares: [
        ['2026-040', 10_000],
        ['2026-041', 25_000],
      ],
      why: ['bySum'],
    })
    const alike = [1, 2, 3].map((at) => aPayable(`2026-04${at}`, { minor: 10_000 }))
    expect(match({ payer, minor: 20_000 }, ...alike)).toMatchObject({
      level: 'ask',
      why: ['bySum', 'severalFit'],
    })
  })

  test('is asked for all invoices of the client that it pays less one rate of tax', () => {
    const newer = aPayable('2026-041', { minor: 50_000, due: '2026-12-16' })
    expect(match({ payer, minor: 139_200 }, newer, aPayable('2026-040'))).toEqual({
      level: 'ask',
      shares: [
        ['2026-040', 99_200],
        ['2026-041', 40_000],
      ],
      why: ['byName', 'withheld'],
    })
  })

  test('is asked by the payer alone, and by the amount alone', () => {
    expect(match({ payer, minor: 5_000 }, aPayable('2026-040'))).toMatchObject({
      level: 'ask',
      why: ['byName', 'part'],
    })
    expect(match({ payer: 'Someone' }, aPayable('2026-040'))).toMatchObject({
      level: 'ask',
      why: ['byAmount'],
    })
    expect(match({ payer: 'Someone' }, aPayable('2026-040'), aPayable('2026-041'))).toMatchObject({
      level: 'none',
    })
    expect(match({ payer: 'Someone', minor: 1 }, aPayable('2026-040'))).toEqual({
      level: 'none',
      shares: [],
      why: [],
    })
  })

  test('is the payment that was recorded by hand, not the next invoice of the same amount', () => {
    const payments = [{ paymentId: 'P', amount: eur(124_000), on: plainDate('2026-11-10') }]
    const paid = aPayable('2026-039', { open: 0, payments })
    expect(match({ payer }, paid, aPayable('2026-040'))).toMatchObject({
      level: 'none',
      why: ['recordedAlready'],
    })
  })
})

describe('a statement', () => {
  const payable = aPayable('2026-040')

  test('pays an invoice once, the earlier booking first', () => {
    const lines = keyed([
      aLine({ references: ['20260406'], bookedOn: '2026-11-13', bankId: 'B' }),
      aLine({ references: ['20260406'], bookedOn: '2026-11-12', bankId: 'A' }),
    ])
    const { proposals } = matchStatement(lines, [payable], nothing)
    expect(proposals.map(({ line, level }) => [line.bankId, level])).toEqual([
      ['A', 'certain'],
      ['B', 'none'],
    ])
  })

  test('leaves out what is recorded from it already, and what went out', () => {
    const lines = keyed([aLine({ references: ['20260406'] }), aLine({ minor: -100 }), aLine({ minor: 1 })])
    const { proposals, known, spent } = matchStatement(lines, [payable], new Set([lines[0]?.key ?? '']))
    expect([proposals.length, known, spent]).toEqual([1, 1, 1])
  })

  test('asks about our own transfer that came back, though it names an invoice', () => {
    const lines = keyed([aLine({ references: ['20260406'], isReversal: true })])
    expect(matchStatement(lines, [payable], nothing).proposals).toMatchObject([{ level: 'ask' }])
  })

  test('asks about a payment that it takes back itself', () => {
    const lines = keyed([
      aLine({ references: ['20260406'] }),
      aLine({ references: ['20260406'], minor: -124_000, isReversal: true, bookedOn: '2026-11-14' }),
    ])
    const { proposals } = matchStatement(lines, [payable], nothing)
    expect(proposals).toMatchObject([
      { level: 'ask', why: [{ key: 'byReference' }, { key: 'reversedLater' }] },
    ])
  })
})

describe('two bookings of one amount by one client', () => {
  const lines = keyed(['a', 'b'].map((bankId) => aLine({ minor: 9_900, payer: 'Halla Coffee Oy', bankId })))
  const two = (paidBy?: string) =>
    ['2026-040', '2026-041'].map((number, at) =>
      aPayable(number, {
        minor: 9_900,
        ...(paidBy !== undefined && at === 0
          ? { open: 0, payments: [{ paymentId: paidBy, amount: eur(9_900), on: aLine().bookedOn }] }
          : {}),
      }),
    )
  const proposed = (payables: readonly Payable[], recorded: ReadonlySet<string>) =>
    matchStatement(lines, payables, recorded).proposals.map(({ level, shares }) => [
      level,
      ...shares.map(({ invoiceId }) => invoiceId),
    ])

  test('are each for one of two invoices that fit alike, to be asked', () => {
    expect(proposed(two(), nothing)).toEqual([
      ['ask', '2026-040'],
      ['ask', '2026-041'],
    ])
  })

  test('are two also once the first is recorded', () => {
    const [first] = lines
    if (!first) throw new Error('No line')
    expect(proposed(two(first.key), new Set([first.key]))).toEqual([['likely', '2026-041']])
  })

  test('may be one where it was recorded from another file', () => {
    expect(proposed(two('bank-other-1'), nothing).map(([level]) => level)).toEqual(['none', 'none'])
  })
})

test('a booking that names several and is less their discounts too late is asked about those, not about tax', () => {
  const early = ['2026-040', '2026-041'].map((number) => aPayable(number, { offer }))
  const late = { text: 'Invoices 2026-040 2026-041', minor: 243_040, bookedOn: '2026-11-13' }
  expect(match(late, ...early)).toMatchObject({
    level: 'ask',
    shares: [
      ['2026-040', 121_520],
      ['2026-041', 121_520],
    ],
    why: ['byNumber', 'discountLate'],
  })
})
