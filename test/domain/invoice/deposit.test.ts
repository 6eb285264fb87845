import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import type { InvoiceContent } from '../../../lib/domain/invoice/content'
import type { DeductedDeposit } from '../../../lib/domain/invoice/deducted-deposit'
import { deductionOf, netCharged, vatCharged } from '../../../lib/domain/invoice/deposit'
import type { DraftLine, InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { wholeOf } from '../../../lib/domain/invoice/totals'
import { money } from '../../../lib/domain/money/money'
import { aDraft, TODAY } from '../../builders/draft'
import { aSeller } from '../../builders/invoice'
import { nearest } from './oracle'

/** `PROPERTY_RUNS=100000` for the long form. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200)

const RATES = ['25.5', '13.5', '10', '0']
type Amounts = readonly { readonly cents: number; readonly rate: string }[]

const amounts = (most: number) =>
  fc.array(fc.record({ cents: fc.integer({ min: 1, max: most }), rate: fc.constantFrom(...RATES) }), {
    minLength: 1,
    maxLength: 4,
  })

function linesOf(drawn: Amounts): readonly DraftLine[] {
  return drawn.map(({ cents, rate }, index) => ({
    id: `line-${index}`,
    description: 'Work',
    quantity: '1',
    unit: 'piece',
    unitPrice: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`,
    vatRate: rate,
  }))
}

function assess(changes: Partial<InvoiceDraft>) {
  return assessDraft(aDraft({ discount: { kind: 'none' }, ...changes }), { seller: aSeller(), today: TODAY })
}

function whole(changes: Partial<InvoiceDraft>): InvoiceContent {
  const { content, problems } = assess(changes)
  if (!content) throw new Error(JSON.stringify(problems))
  return content
}

function depositOf(drawn: Amounts, id: string, isGross = false): DeductedDeposit {
  const content = whole({ lines: linesOf(drawn), pricesIncludeVat: isGross, deposit: {} })
  return deductionOf(id, { ...content, number: id })
}

/** VAT by rate, from the amounts alone, in whole cents. */
function vatOracle(drawn: Amounts, isGross: boolean): ReadonlyMap<string, { base: bigint; vat: bigint }> {
  const byRate = new Map<string, bigint>()
  for (const { cents, rate } of drawn) byRate.set(rate, (byRate.get(rate) ?? 0n) + BigInt(cents))
  return new Map(
    [...byRate].map(([rate, stated]) => {
      const tenths = BigInt(Math.round(Number(rate) * 10))
      const vat = nearest({ over: stated * tenths, under: isGross ? 1000n + tenths : 1000n })
      return [rate, { base: isGross ? stated - vat : stated, vat }]
    }),
  )
}

describe('a final invoice', () => {
  it('charges what is left of the VAT, to the cent, and asks for what is left of the whole', () => {
    fc.assert(
      fc.property(
        amounts(2_000_000),
        fc.array(amounts(50_000), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (work, drawnDeposits, isGross) => {
          const rates = new Set(work.map(({ rate }) => rate))
          const drawn = drawnDeposits
            .map((deposit) => deposit.filter(({ rate }) => rates.has(rate)))
            .filter(({ length }) => length > 0)
          const deducts = drawn.map((deposit, index) => depositOf(deposit, `D${index}`, isGross))
          const { totals, problems } = assess({ lines: linesOf(work), pricesIncludeVat: isGross, deducts })

          const expected = new Map(vatOracle(work, isGross))
          let paid = 0n
          for (const deposit of drawn) {
            for (const [rate, { base, vat }] of vatOracle(deposit, isGross)) {
              const so = expected.get(rate) ?? { base: 0n, vat: 0n }
              expected.set(rate, { base: so.base - base, vat: so.vat - vat })
              paid += base + vat
            }
          }
          const rows = vatCharged(totals, deducts)
          expect(
            new Map(
              rows.map((row) => [row.rate, { base: BigInt(row.base.minor), vat: BigInt(row.vat.minor) }]),
            ),
          ).toEqual(expected)
          const left = [...expected.values()].reduce((all, { base, vat }) => all + base + vat, 0n)
          expect(BigInt(totals.total.minor)).toBe(left)
          expect(BigInt(totals.deducted?.minor ?? 0)).toBe(paid)
          expect(BigInt(netCharged(totals, deducts).minor)).toBe(
            [...expected.values()].reduce((all, { base }) => all + base, 0n),
          )
          expect(problems.some(({ message }) => message.key === 'deductionAboveTotal')).toBe(left < 0n)
        },
      ),
      { numRuns },
    )
  })

  it('takes off what credit notes left of a deposit: whole = deposit − credits + what it charges, by rate, to the cent', () => {
    fc.assert(
      fc.property(
        amounts(2_000_000),
        fc.array(amounts(20_000), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (work, drawnNotes, isGross) => {
          const rates = new Set(work.map(({ rate }) => rate))
          const drawn = drawnNotes.map((note) => note.filter(({ rate }) => rates.has(rate)))
          const notes = drawn.filter(({ length }) => length > 0)
          // The deposit is for everything that is credited, and the work once more.
          const asked = [...work, ...notes.flat()]
          const content = whole({ lines: linesOf(asked), pricesIncludeVat: isGross, deposit: {} })
          const deduction = deductionOf(
            'D',
            { ...content, number: 'D' },
            notes.map((note, index) => ({
              number: `C${index}`,
              totals: whole({ lines: linesOf(note), pricesIncludeVat: isGross }).totals,
            })),
          )
          const expected = new Map(vatOracle(asked, isGross))
          for (const note of notes) {
            for (const [rate, { base, vat }] of vatOracle(note, isGross)) {
              const so = expected.get(rate) ?? { base: 0n, vat: 0n }
              expected.set(rate, { base: so.base - base, vat: so.vat - vat })
            }
          }
          const byRate = (rows: DeductedDeposit['vat']) =>
            rows.map(
              ({ rate, base, vat }) => [rate, { base: BigInt(base.minor), vat: BigInt(vat.minor) }] as const,
            )
          expect(new Map(byRate(deduction.vat))).toEqual(expected)
          const left = [...expected.values()].reduce((all, { base, vat }) => all + base + vat, 0n)
          expect(BigInt(deduction.total.minor)).toBe(left)

          const final = assess({
            lines: linesOf(work),
            pricesIncludeVat: isGross,
            deducts: [deduction],
          }).totals
          const charged = new Map(byRate(vatCharged(final, [deduction])))
          for (const [rate, all] of vatOracle(work, isGross)) {
            const before = expected.get(rate) ?? { base: 0n, vat: 0n }
            const now = charged.get(rate) ?? { base: 0n, vat: 0n }
            expect({ base: before.base + now.base, vat: before.vat + now.vat }).toEqual(all)
          }
          expect(BigInt(final.total.minor) + left).toBe(BigInt(wholeOf(final).minor))
        },
      ),
      { numRuns },
    )
  })

  it('charges no VAT twice: what deposits and final invoice charge is the VAT on the whole', () => {
    const lines = linesOf([
      { cents: 100_000, rate: '25.5' },
      { cents: 20_000, rate: '13.5' },
    ])
    const deposits = [
      depositOf([{ cents: 30_000, rate: '25.5' }], 'D1'),
      depositOf([{ cents: 6_000, rate: '13.5' }], 'D2'),
    ]
    const { totals, deducts } = whole({ lines, deducts: deposits })
    expect(totals.net).toMatchObject({ minor: 120_000 })
    expect(totals.deducted).toMatchObject({ minor: 37_650 + 6_810 })
    expect(totals.total).toMatchObject({ minor: 125_500 + 22_700 - 44_460 })
    expect(wholeOf(totals)).toMatchObject({ minor: 125_500 + 22_700 })
    expect(vatCharged(totals, deducts)).toMatchObject([
      { rate: '25.5', base: { minor: 70_000 }, vat: { minor: 17_850 } },
      { rate: '13.5', base: { minor: 14_000 }, vat: { minor: 1_890 } },
    ])
  })

  it('takes off the whole of a deposit for which an overpayment was used', () => {
    const work = [{ cents: 10_000, rate: '0' }]
    const usesOverpayment = { invoiceId: 'P', number: 'P', amount: money(4_000, 'EUR') }
    const deposit = whole({ lines: linesOf(work), deposit: {}, usesOverpayment })
    expect(deposit.totals.total).toEqual(money(6_000, 'EUR'))
    expect(deductionOf('D', { ...deposit, number: 'D' }).total).toEqual(money(10_000, 'EUR'))
  })

  it('may come to nothing, but not to less', () => {
    const deposit = depositOf([{ cents: 10_000, rate: '25.5' }], 'D1')
    const work = (cents: number) => ({ lines: linesOf([{ cents, rate: '25.5' }]), deducts: [deposit] })
    expect(whole(work(10_000)).totals.total.minor).toBe(0)
    expect(assess(work(9_999)).content).toBeUndefined()
    expect(assess(work(9_999)).problems).toMatchObject([
      { field: 'deducts', message: { key: 'deductionAboveTotal', params: { amount: { minor: 1 } } } },
    ])
  })

  it('rounds for cash what is left to pay', () => {
    const { totals } = whole({
      lines: linesOf([{ cents: 10_003, rate: '0' }]),
      deducts: [depositOf([{ cents: 5_000, rate: '0' }], 'D1')],
      roundsForCash: true,
    })
    expect(totals).toMatchObject({ total: { minor: 5_005 }, rounding: { minor: 2 } })
  })

  it('warns of a deposit that was taxed otherwise, and shows its VAT as a correction', () => {
    const deducts = [depositOf([{ cents: 10_000, rate: '13.5' }], 'D1')]
    const { problems, totals } = assess({ lines: linesOf([{ cents: 50_000, rate: '25.5' }]), deducts })
    expect(problems).toMatchObject([{ severity: 'warning', message: { key: 'deductionOtherVat' } }])
    expect(vatCharged(totals, deducts)).toMatchObject([
      { rate: '25.5', vat: { minor: 12_750 } },
      { rate: '13.5', vat: { minor: -1_350 } },
    ])
  })

  it('takes no deposit in another currency', () => {
    const deposit = depositOf([{ cents: 10_000, rate: '25.5' }], 'D1')
    expect(assess({ currency: 'SEK', deducts: [deposit] }).problems).toMatchObject([
      { severity: 'error', message: { key: 'deductionCurrency' } },
    ])
  })
})

describe('an invoice without deposits', () => {
  it('charges the VAT that stands on it', () => {
    const { totals } = whole({ lines: linesOf([{ cents: 500, rate: '25.5' }]) })
    expect(vatCharged(totals)).toEqual(totals.vat)
    expect(netCharged(totals)).toEqual(totals.net)
  })
})

it('a deduction refers to the deposit by number and date', () => {
  expect(depositOf([{ cents: 10_000, rate: '25.5' }], 'D1')).toMatchObject({
    invoiceId: 'D1',
    number: 'D1',
    issueDate: plainDate(TODAY),
    net: { minor: 10_000 },
    total: { minor: 12_550 },
  })
})
