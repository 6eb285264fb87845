import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../../../lib/domain/calendar/plain-date'
import { compareText } from '../../../lib/domain/compare-text'
import type { Invoice } from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import { type InvoiceRow, rowOf } from '../../../lib/domain/receivables/invoice-row'
import type { RowAccounts } from '../../../lib/domain/receivables/row-accounts'
import { countedIn } from '../../../lib/domain/reports/counted'
import { VAT_BASES, type VatEntry, vatEntries } from '../../../lib/domain/reports/vat-entries'
import { anyHistory } from '../../builders/history'
import { anyRows, aReportRow, HUNDRED } from '../../builders/report-row'

const issueDate = plainDate('2026-11-02')
const day = (text: string) => plainDate(text)
const FIFTY = { rate: '10', category: 'standard', base: 5_000, vat: 500 } as const

function whole(entries: readonly VatEntry[]): number {
  return entries.reduce((so, { base, vat }) => so + base + vat, 0)
}

function grossOf(row: InvoiceRow): number {
  return (row.accounts?.vat ?? []).reduce((so, { base, vat }) => so + base + vat, 0)
}

/** What had happened to an invoice by the end of a day. */
function knownBy(invoice: Invoice, today: PlainDate): Invoice {
  const { payments, discounts, fees = [], withheld = [], credits = [], refunds = [], takenOff = [] } = invoice
  const byThen = <T extends { readonly on: PlainDate }>(all: readonly T[]) =>
    all.filter(({ on }) => on <= today)
  const paid = byThen(payments)
  const isPaid = (part: { readonly paymentId: string }) =>
    paid.some(({ paymentId }) => paymentId === part.paymentId)
  return {
    ...invoice,
    payments: paid,
    discounts: discounts.filter(isPaid),
    fees: fees.filter(isPaid),
    withheld: byThen(withheld),
    credits: byThen(credits),
    refunds: byThen(refunds),
    takenOff: byThen(takenOff),
  }
}

describe('the amounts of a tax return', () => {
  test('fall on the day of supply, or on the invoice date', () => {
    const row = aReportRow({ suppliedOn: day('2026-10-31') }, { issueDate })
    expect(vatEntries([row], 'EUR', 'supply')).toEqual([{ on: '2026-10-31', ...HUNDRED }])
    expect(vatEntries([row], 'EUR', 'invoice')).toEqual([{ on: '2026-11-02', ...HUNDRED }])
  })

  test('of a deposit fall on the day it is paid', () => {
    const receipts = [{ on: day('2026-11-20'), amount: 12_550 }]
    const deposit = aReportRow({ isDeposit: true, receipts }, { issueDate })
    expect(vatEntries([deposit], 'EUR', 'supply')).toEqual([{ on: '2026-11-20', ...HUNDRED }])
    expect(vatEntries([aReportRow({ isDeposit: true })], 'EUR', 'supply')).toEqual([])
  })

  const finalOn = day('2026-12-10')
  const final = aReportRow(
    { vat: [FIFTY], takesOff: ['deposit'] },
    { id: 'final', issueDate: finalOn, number: 'F' },
  )

  test('of a deposit fall, where it is not paid by then, on the day of supply of the invoice that takes it off', () => {
    const bySupply = (accounts: Partial<RowAccounts>, notes: readonly InvoiceRow[] = []) =>
      vatEntries(
        [
          aReportRow({ isDeposit: true, ...accounts }, { id: 'deposit', issueDate, number: 'D' }),
          final,
          ...notes,
        ],
        'EUR',
        'supply',
      ).filter(({ rate }) => rate === HUNDRED.rate)
    expect(bySupply({})).toEqual([{ on: finalOn, ...HUNDRED }])
    const receipts = [{ on: day('2027-01-20'), amount: 12_550 }]
    expect(bySupply({ receipts })).toEqual([{ on: finalOn, ...HUNDRED }])
    expect(bySupply({ receipts: [{ on: issueDate, amount: 5_020 }, ...receipts] })).toMatchObject([
      { on: issueDate, base: 4_000, vat: 1_020 },
      { on: finalOn, base: 6_000, vat: 1_530 },
    ])
    const half = { ...HUNDRED, base: 5_000, vat: 1_275 }
    const note = aReportRow({ vat: [half] }, { issueDate, creditedNumber: 'D', lifecycle: 'creditNote' })
    expect(bySupply({}, [note])).toMatchObject([{ on: finalOn, base: 5_000, vat: 1_275 }])
    const early = [{ on: day('2026-12-20'), amount: 12_299, discount: 251 }]
    expect(bySupply({ receipts: early })).toMatchObject([
      { on: finalOn, base: 10_000, vat: 2_550 },
      { on: '2026-12-20', base: -200, vat: -51 },
    ])
  })

  test('of a deposit wait for its payment while the invoice that takes it off has not left, and by payment always', () => {
    const deposit = aReportRow({ isDeposit: true }, { id: 'deposit', issueDate, number: 'D' })
    expect(vatEntries([deposit, { ...final, lifecycle: 'draft' }], 'EUR', 'supply')).toEqual([])
    expect(vatEntries([deposit, final], 'EUR', 'payment')).toEqual([])
  })

  test('of work with a deposit are all of its VAT, however much of the deposit was paid, and when', () => {
    const paid = fc.array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 4_000 })), {
      maxLength: 3,
    })
    fc.assert(
      fc.property(paid, (payments) => {
        const receipts = payments
          .map(([days, amount]) => ({ on: addDays(finalOn, days), amount }))
          .toSorted((a, b) => compareText(a.on, b.on))
        const deposit = aReportRow({ isDeposit: true, receipts }, { id: 'deposit', issueDate })
        const entries = vatEntries([deposit, final], 'EUR', 'supply')
        expect(entries.reduce((so, { vat }) => so + vat, 0)).toBe(HUNDRED.vat + FIFTY.vat)
        expect(whole(entries.filter(({ on }) => on <= finalOn))).toBe(whole(entries))
      }),
    )
  })

  test('of work with a deposit stay as they were on each day, whatever is credited or paid after it', () => {
    const days = (most: number) => fc.integer({ min: 1, max: most }).map((count) => addDays(issueDate, count))
    const anyNotes = fc.array(fc.record({ on: days(90), of: fc.constantFrom('D', 'F') }), { maxLength: 3 })
    const anyReceipts = fc.array(fc.record({ on: days(90), amount: fc.integer({ min: 1, max: 12_550 }) }), {
      maxLength: 3,
    })
    fc.assert(
      fc.property(anyNotes, anyReceipts, days(90), (notes, receipts, today) => {
        const entriesBy = (known: PlainDate) => {
          const credited = notes
            .filter(({ on }) => on >= finalOn && on <= known)
            .map(({ on, of }, at) =>
              aReportRow(
                { vat: [{ ...HUNDRED, base: 2_000, vat: 510 }] },
                { id: `note${at}`, issueDate: on, creditedNumber: of, lifecycle: 'creditNote' },
              ),
            )
          const paid = receipts.filter(({ on }) => on <= known).toSorted((a, b) => compareText(a.on, b.on))
          const deposit = aReportRow(
            { isDeposit: true, receipts: paid },
            { id: 'deposit', issueDate, number: 'D' },
          )
          const rows = [deposit, ...(finalOn <= known ? [final] : []), ...credited]
          return vatEntries(rows, 'EUR', 'supply').filter(({ on }) => on <= today)
        }
        expect(entriesBy(addDays(issueDate, 99))).toEqual(entriesBy(today))
      }),
    )
  })

  test('of an invoice or a deposit stay as they were on each day, on every basis, whatever comes after it', () => {
    const fewDays = fc.integer({ min: 0, max: 20 })
    fc.assert(
      fc.property(anyHistory, fc.boolean(), fewDays, fewDays, (invoice, isDeposit, toFinal, toNow) => {
        fc.pre((rowOf(invoice).accounts?.receipts ?? []).every(({ amount }) => amount >= 0))
        const { issued } = invoice
        const finalOn = addDays(issued.issueDate, toFinal)
        const today = addDays(finalOn, toNow - 5)
        const rowsBy = (known: PlainDate) => {
          const then = knownBy(invoice, known)
          const row = rowOf(isDeposit ? { ...then, issued: { ...issued, deposit: {} } } : then)
          const notes = (then.credits ?? []).map(({ on, amount }) =>
            aReportRow(
              { vat: [{ ...HUNDRED, base: amount.minor, vat: 0 }] },
              { issueDate: on, creditedNumber: row.number, lifecycle: 'creditNote' },
            ),
          )
          const taking = aReportRow({ takesOff: [row.id] }, { id: 'F', number: 'F', issueDate: finalOn })
          return [row, ...notes, ...(isDeposit && finalOn <= known ? [taking] : [])]
        }
        for (const basis of VAT_BASES) {
          const entriesBy = (known: PlainDate) =>
            vatEntries(rowsBy(known), 'EUR', basis).filter(({ on }) => on <= today)
          expect(entriesBy(addDays(issued.issueDate, 999)), basis).toEqual(entriesBy(today))
        }
      }),
    )
  })

  test('of a deposit are taken off by its credit note only as far as it was paid', () => {
    const note = aReportRow(
      {},
      { issueDate: day('2026-12-01'), creditedNumber: 'D', lifecycle: 'creditNote' },
    )
    const depositPaid = (...receipts: { on: PlainDate; amount: number }[]) =>
      vatEntries([note, aReportRow({ isDeposit: true, receipts }, { number: 'D' })], 'EUR', 'supply')
    expect(depositPaid()).toEqual([])
    expect(depositPaid({ on: day('2026-11-20'), amount: 12_550 })).toMatchObject([
      { on: '2026-11-20', base: 10_000, vat: 2_550 },
      { on: '2026-12-01', base: -10_000, vat: -2_550 },
    ])
  })

  test('are taken off by a credit note on its own date', () => {
    const note = aReportRow(
      { suppliedOn: day('2026-01-31') },
      { issueDate, creditedNumber: '2026-001', lifecycle: 'creditNote' },
    )
    expect(vatEntries([note], 'EUR', 'supply')).toMatchObject([
      { on: '2026-11-02', base: -10_000, vat: -2_550 },
    ])
  })

  test('are lowered by an early-payment discount on the day it was earned', () => {
    const receipts = [{ on: day('2026-12-01'), amount: 12_299, discount: 251 }]
    const [, discount] = vatEntries([aReportRow({ receipts }, { issueDate })], 'EUR', 'invoice')
    expect(discount).toMatchObject({ on: '2026-12-01', base: -200, vat: -51 })
  })

  test('are nothing for an invoice that was paid less a discount, and then credited', () => {
    const creditedOn = day('2026-12-15')
    const receipts = [{ on: day('2026-12-01'), amount: 12_299, discount: 251 }]
    const discountsBack = [{ on: creditedOn, amount: 251 }]
    const paid = aReportRow({ receipts, discountsBack }, { issueDate, number: '2026-001' })
    const note = aReportRow(
      {},
      { issueDate: creditedOn, creditedNumber: '2026-001', lifecycle: 'creditNote' },
    )
    for (const basis of VAT_BASES) {
      const entries = vatEntries([paid, note], 'EUR', basis)
      expect(entries.reduce((so, { base }) => so + base, 0)).toBe(0)
      expect(entries.reduce((so, { vat }) => so + vat, 0)).toBe(0)
    }
  })

  test('by payment are shared among the rates, and whole once all is paid', () => {
    const receipts = [
      { on: day('2026-11-20'), amount: 6_000 },
      { on: day('2026-12-20'), amount: 12_050 },
    ]
    const entries = vatEntries([aReportRow({ vat: [HUNDRED, FIFTY], receipts })], 'EUR', 'payment')
    expect(whole(entries.filter(({ on }) => on === '2026-11-20'))).toBe(6_000)
    const sums = ['25.5', '10'].map((rate) => {
      const own = entries.filter((entry) => entry.rate === rate)
      return [own.reduce((so, { base }) => so + base, 0), own.reduce((so, { vat }) => so + vat, 0)]
    })
    expect(sums).toEqual([
      [10_000, 2_550],
      [5_000, 500],
    ])
  })

  test('by payment are taken off by a credit note only as far as was paid', () => {
    const [number, creditedNumber] = ['2026-001', '2026-001']
    const note = aReportRow({}, { issueDate: day('2026-12-01'), creditedNumber, lifecycle: 'creditNote' })
    const unpaid = aReportRow({}, { number, lifecycle: 'credited' })
    expect(vatEntries([unpaid, note], 'EUR', 'payment')).toEqual([])
    const receipts = [{ on: day('2026-11-20'), amount: 12_550 }]
    const paid = aReportRow({ receipts }, { number })
    expect(vatEntries([note, paid], 'EUR', 'payment')).toMatchObject([
      { on: '2026-11-20', base: 10_000, vat: 2_550 },
      { on: '2026-12-01', base: -10_000, vat: -2_550 },
    ])
  })

  const noteOf = (vat: RowAccounts['vat'], on: PlainDate) =>
    aReportRow({ vat }, { issueDate: on, creditedNumber: '2026-001', lifecycle: 'creditNote' })
  const OLD_RATE = { rate: '24', category: 'standard', base: -2_000, vat: -480 } as const

  test.each([
    ['payment', false],
    ['supply', true],
  ] as const)(
    'as they are paid, by %s, have nothing of a rate that was credited before',
    (basis, isDeposit) => {
      const paidOn = day('2026-12-20')
      const receipts = [{ on: paidOn, amount: 12_550 }]
      const row = aReportRow(
        { vat: [HUNDRED, FIFTY], receipts, ...(isDeposit ? { isDeposit } : {}) },
        { number: '2026-001' },
      )
      expect(vatEntries([row, noteOf([FIFTY], day('2026-12-01'))], 'EUR', basis)).toEqual([
        { on: paidOn, ...HUNDRED },
      ])
    },
  )

  test('by payment are those by invoice date once all is settled, however payments and credit notes take turns', () => {
    const anyStep = fc.record({
      days: fc.integer({ min: 0, max: 9 }),
      share: fc.integer({ min: 0, max: 100 }),
    })
    const anySteps = fc.array(fc.tuple(fc.constantFrom('pay', 'credit', 'early'), anyStep), { maxLength: 5 })
    const sums = (entries: readonly VatEntry[]) => {
      const rates: Record<string, readonly [number, number]> = {}
      for (const { rate = '', base, vat } of entries) {
        const [bases, vats] = rates[rate] ?? [0, 0]
        rates[rate] = [bases + base, vats + vat]
      }
      return Object.fromEntries(Object.entries(rates).filter(([, [base, vat]]) => base !== 0 || vat !== 0))
    }
    fc.assert(
      fc.property(anySteps, fc.boolean(), fc.integer({ min: -2, max: 2 }), (steps, hasOldRate, rounding) => {
        const parts = hasOldRate ? [HUNDRED, FIFTY, OLD_RATE] : [HUNDRED, FIFTY]
        let left: RowAccounts['vat'] = parts
        let [on, paid, isEarly] = [issueDate, 0, false]
        let due = parts.reduce((so, { base, vat }) => so + base + vat, rounding)
        const asked = money(due, 'EUR')
        const receipts: { on: PlainDate; amount: number; discount?: number }[] = []
        const notes: InvoiceRow[] = []
        for (const [what, { days, share }] of [...steps, ['pay', { days: 1, share: 100 }] as const]) {
          on = addDays(on, days)
          const open = Math.max(0, due - paid)
          const part = Math.floor((open * share) / 100)
          if (what === 'credit') {
            const [credited, ...others] = left
            if (!credited || credited.base <= 0) continue
            const off = {
              ...credited,
              base: Math.floor((credited.base * share) / 100),
              vat: Math.floor((credited.vat * share) / 100),
            }
            if (due - off.base - off.vat < 0) continue
            left = [...others, { ...credited, base: credited.base - off.base, vat: credited.vat - off.vat }]
            due -= off.base + off.vat
            notes.push(noteOf([off], on))
          } else if (what === 'early' && !isEarly && part > 100) {
            isEarly = true
            receipts.push({ on, amount: part - 100, discount: 100 })
            due -= 100
            paid += part - 100
          } else if (part > 0) {
            receipts.push({ on, amount: part })
            paid += part
          }
        }
        const row = aReportRow({ vat: parts, receipts }, { issueDate, number: '2026-001', total: asked })
        const byPayment = vatEntries([row, ...notes], 'EUR', 'payment')
        expect(sums(byPayment)).toEqual(sums(vatEntries([row, ...notes], 'EUR', 'invoice')))
      }),
    )
  })

  test('leave out what was rounded for cash', () => {
    const rounded = aReportRow(
      { receipts: [{ on: issueDate, amount: 12_555 }] },
      { total: money(12_555, 'EUR') },
    )
    for (const basis of VAT_BASES) expect(whole(vatEntries([rounded], 'EUR', basis)), basis).toBe(12_550)
  })

  test('name the buyer who accounts for the VAT, and know nothing of invoices from elsewhere', () => {
    const vat = [{ rate: '0', category: 'reverseCharge', base: 10_000, vat: 0 } as const]
    const rows = [aReportRow({ vat, buyerTaxId: 'SE556036079301' }), aReportRow({ isFromElsewhere: true })]
    expect(vatEntries(rows, 'EUR', 'supply')).toMatchObject([{ buyer: { taxId: 'SE556036079301' } }])
    expect(vatEntries([aReportRow({ vat })], 'EUR', 'supply')[0]?.buyer).toBeUndefined()
  })

  test('for which a buyer in another member state accounts fall on the day of supply, however the rest is counted', () => {
    const services = { rate: '0', category: 'reverseCharge', base: 20_000, vat: 0 } as const
    const row = aReportRow(
      {
        vat: [HUNDRED, services],
        buyerTaxId: 'FI29483018',
        suppliedOn: day('2026-10-31'),
        receipts: [{ on: day('2027-02-10'), amount: 32_550 }],
      },
      { issueDate },
    )
    const onOf = { supply: '2026-10-31', invoice: '2026-11-02', payment: '2027-02-10' }
    for (const basis of VAT_BASES) {
      expect(vatEntries([row], 'EUR', basis)).toEqual([
        { on: onOf[basis], ...HUNDRED },
        { on: '2026-10-31', ...services, buyer: { taxId: 'FI29483018', name: row.clientName } },
      ])
    }
    const unpaid = aReportRow({ vat: [services], buyerTaxId: 'FI29483018' }, { issueDate })
    expect(vatEntries([unpaid], 'EUR', 'payment')).toMatchObject([{ on: '2026-11-02', base: 20_000 }])
  })

  test('of goods to another member state fall on the invoice date, on the 15th of the next month at the latest', () => {
    const vat = [{ rate: '0', category: 'intraEu', base: 10_000, vat: 0 } as const]
    const goods = (suppliedOn: string) =>
      aReportRow({ vat, buyerTaxId: 'FI29483018', suppliedOn: day(suppliedOn) }, { issueDate })
    for (const basis of VAT_BASES) {
      expect(vatEntries([goods('2026-10-31')], 'EUR', basis)).toMatchObject([{ on: '2026-11-02' }])
      expect(vatEntries([goods('2026-09-30')], 'EUR', basis)).toMatchObject([{ on: '2026-10-15' }])
    }
  })

  test('for which a buyer in another member state accounts are the same, however the rest is counted', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const abroad = rows.map((row) =>
          row.accounts ? { ...row, accounts: { ...row.accounts, buyerTaxId: 'FI29483018' } } : row,
        )
        const [supply, ...others] = VAT_BASES.map((basis) =>
          vatEntries(abroad, 'EUR', basis).filter(({ buyer }) => buyer),
        )
        for (const other of others) expect(other).toEqual(supply)
      }),
    )
  })

  test('add up to all that was invoiced less credit notes', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('supply', 'invoice'), (rows, basis) => {
        const counted = countedIn(rows, 'EUR')
        const expected = counted.reduce((so, row) => so + (row.creditedNumber ? -1 : 1) * grossOf(row), 0)
        expect(whole(vatEntries(rows, 'EUR', basis))).toBe(expected)
      }),
    )
  })

  test('add up by payment to all that was paid, and to the cent to each rate once it is paid in full', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const invoices = countedIn(rows, 'EUR').filter((row) => row.creditedNumber === undefined)
        const paid = invoices.flatMap((row) => row.accounts?.receipts ?? [])
        const entries = vatEntries(invoices, 'EUR', 'payment')
        expect(whole(entries)).toBe(paid.reduce((so, { amount }) => so + amount, 0))
        const settled = invoices.filter(({ lifecycle }) => lifecycle === 'paid')
        const vat = settled.flatMap((row) => row.accounts?.vat ?? []).reduce((so, part) => so + part.vat, 0)
        expect(vatEntries(settled, 'EUR', 'payment').reduce((so, one) => so + one.vat, 0)).toBe(vat)
      }),
    )
  })

  test('add up by payment to what was paid less what credit notes made too much', () => {
    fc.assert(
      fc.property(anyHistory, (invoice) => {
        fc.pre((invoice.issued.totals.rounding?.minor ?? 0) === 0)
        const row = rowOf(invoice)
        const notes = (invoice.credits ?? []).map(({ on, amount }) =>
          aReportRow(
            { vat: [{ ...HUNDRED, base: amount.minor, vat: 0 }] },
            { issueDate: on, creditedNumber: row.number, lifecycle: 'creditNote' },
          ),
        )
        const { receipts = [], toGiveBack = [] } = row.accounts ?? {}
        // A credit note that was withdrawn after what it made too much had been given back.
        fc.pre(receipts.every(({ amount }) => amount >= 0))
        const paid = receipts.reduce((so, { amount, fee = 0 }) => so + amount + fee, 0)
        const back = toGiveBack.reduce((so, { amount }) => so + amount, 0)
        expect(whole(vatEntries([row, ...notes], 'EUR', 'payment'))).toBe(paid - back)
      }),
    )
  })

  test('have the whole VAT of a payment of which a bank kept a little', () => {
    const row = aReportRow({ receipts: [{ on: day('2026-11-20'), amount: 12_400, fee: 150 }] })
    expect(vatEntries([row], 'EUR', 'payment')).toMatchObject([{ base: 10_000, vat: 2_550 }])
  })
})
