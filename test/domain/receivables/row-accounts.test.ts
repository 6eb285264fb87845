import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../lib/domain/calendar/plain-date'
import { fold, givenAway, overpaid } from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import { accountsOf } from '../../../lib/domain/receivables/row-accounts'
import { VAT_CATEGORIES } from '../../../lib/domain/vat/category'
import { anyHistory } from '../../builders/history'
import { aClient, aLine, anInvoice, aSeller, totalsOf } from '../../builders/invoice'

const on = plainDate('2026-11-24')

function accountsFor(changes: Parameters<typeof anInvoice>[0], ...events: Parameters<typeof fold>[1]) {
  const invoice = fold('A', [{ type: 'issued', invoice: anInvoice(changes) }, ...events])
  return accountsOf(invoice ?? expect.fail())
}

function accountsOfLines(...lines: ReturnType<typeof aLine>[]) {
  return accountsFor({ lines, totals: totalsOf(lines) })
}

describe('what the reports need of an invoice', () => {
  test('is its VAT by category and rate, and what is under no rate', () => {
    const untaxed = aLine('Abroad', '1', '50', { vatRate: '0', vatCategory: 'outsideScope' })
    expect(accountsOfLines(aLine('Design', '1', '100'), untaxed).vat).toEqual([
      { rate: '25.5', category: 'standard', base: 10_000, vat: 2_550 },
      { category: 'outsideScope', base: 5_000, vat: 0 },
    ])
  })

  test('names a buyer in another member state who accounts for the VAT, and no other', () => {
    const line = aLine('Design', '1', '100', { vatRate: '0', vatCategory: 'reverseCharge' })
    const inCountry = (country: string) => ({ address: { ...aClient().address, country } })
    const buyerOf = (from: string, to: string, taxed = line) => {
      const seller = aSeller(inCountry(from))
      const client = aClient({ taxId: 'SE556036079301', ...inCountry(to) })
      return accountsFor({ seller, client, lines: [taxed], totals: totalsOf([taxed]) }).buyerTaxId
    }
    expect(buyerOf('FI', 'SE')).toBe('SE556036079301')
    expect(buyerOf('FI', 'FI')).toBeUndefined()
    expect(buyerOf('GB', 'SE')).toBeUndefined()
    expect(buyerOf('DE', 'CH')).toBeUndefined()
    expect(buyerOf('FI', 'SE', aLine('Design', '1', '100'))).toBeUndefined()
  })

  test('is every payment with the discount it earned, and the last day of the supply', () => {
    const accounts = accountsFor(
      { supply: { from: plainDate('2026-10-01'), to: plainDate('2026-10-31') } },
      { type: 'paymentRecorded', paymentId: 'p', amount: money(50_000, 'EUR'), on },
      { type: 'discountTaken', paymentId: 'p', amount: money(1_000, 'EUR') },
      { type: 'paymentRecorded', paymentId: 'q', amount: money(100, 'EUR'), on },
    )
    expect(accounts.suppliedOn).toBe('2026-10-31')
    expect(accounts.receipts).toEqual([
      { on, amount: 50_000, discount: 1_000 },
      { on, amount: 100 },
    ])
  })

  test('counts a payment no more than a credit note before it left to be paid', () => {
    const accounts = accountsFor(
      {},
      { type: 'credited', creditNoteId: 'n', number: 'C-1', amount: money(128_760, 'EUR'), on },
      { type: 'paymentRecorded', paymentId: 'p', amount: money(228_760, 'EUR'), on: addDays(on, 1) },
    )
    expect(accounts.receipts).toEqual([{ on: addDays(on, 1), amount: 100_000 }])
    expect(accounts.toGiveBack).toBeUndefined()
  })

  test('tells what a credit note made too much of what had been paid, as it went out', () => {
    const accounts = accountsFor(
      {},
      { type: 'paymentRecorded', paymentId: 'p', amount: money(200_000, 'EUR'), on },
      {
        type: 'credited',
        creditNoteId: 'n',
        number: 'C-1',
        amount: money(128_760, 'EUR'),
        on: addDays(on, 2),
      },
      { type: 'refunded', refundId: 'r', amount: money(100_000, 'EUR'), on: addDays(on, 3) },
    )
    expect(accounts.receipts).toEqual([{ on, amount: 200_000 }])
    expect(accounts.toGiveBack).toEqual([{ on: addDays(on, 2), amount: 100_000 }])
  })

  test('tells what a credit note took back of tax that was withheld', () => {
    const creditedOn = addDays(on, 2)
    const accounts = accountsFor(
      {},
      { type: 'paymentRecorded', paymentId: 'p', amount: money(200_000, 'EUR'), on },
      { type: 'taxWithheld', withheldId: 'w', amount: money(28_760, 'EUR'), on },
      { type: 'credited', creditNoteId: 'n', number: 'C-1', amount: money(228_760, 'EUR'), on: creditedOn },
    )
    expect(accounts.withheldTaxBack).toEqual([{ on: creditedOn, amount: 28_760 }])
    expect(accounts.discountsBack).toBeUndefined()
  })

  test('counts no longer what was given back because of a credit note that was withdrawn', () => {
    const accounts = accountsFor(
      {},
      { type: 'paymentRecorded', paymentId: 'p', amount: money(228_760, 'EUR'), on },
      { type: 'refunded', refundId: 'r', amount: money(100_000, 'EUR'), on: addDays(on, 3) },
    )
    expect(accounts.receipts).toEqual([
      { on, amount: 228_760 },
      { on: addDays(on, 3), amount: -100_000 },
    ])
  })

  test('counts all that was paid, less what was too much of it', () => {
    fc.assert(
      fc.property(anyHistory, (invoice) => {
        const { receipts = [], toGiveBack = [] } = accountsOf(invoice)
        const counted = receipts.reduce((so, { amount, fee = 0 }) => so + amount + fee, 0)
        const back = toGiveBack.reduce((so, { amount }) => so + amount, 0)
        const { payments, fees = [], withheld = [], issued } = invoice
        const paid = [...payments, ...fees, ...withheld].reduce((so, { amount }) => so + amount.minor, 0)
        const tooMuch = overpaid(invoice).minor + givenAway(invoice).minor
        const inVain = paid + (issued.totals.prepaid?.minor ?? 0) - tooMuch - (counted - back)
        expect(inVain).toBeGreaterThanOrEqual(0)
        expect(inVain).toBeLessThanOrEqual(withheld.reduce((so, { amount }) => so + amount.minor, 0))
      }),
    )
  })

  test('leaves out what deposits have charged before', () => {
    const lines = [aLine('Design', '1', '100')]
    const totals = totalsOf(lines)
    const deposit = totalsOf([aLine('Deposit', '1', '30')])
    const deducts = [{ invoiceId: 'D', number: '1', issueDate: on, ...deposit }]
    expect(accountsFor({ lines, totals, deducts })).toMatchObject({
      net: 7_000,
      vat: [{ rate: '25.5', base: 7_000, vat: 1_785 }],
    })
    expect(accountsFor({ deposit: {} })).toMatchObject({ isDeposit: true })
    expect(accountsFor({ lines, totals, deducts }).takesOff).toEqual(['D'])
    const credits = { invoiceId: 'F', number: '2' } as never
    expect(accountsFor({ lines, totals, deducts, credits }).takesOff).toBeUndefined()
  })

  test('has no VAT where the invoice is from elsewhere', () => {
    expect(accountsFor({ isFromElsewhere: true })).toMatchObject({ vat: [], isFromElsewhere: true })
  })

  test('has bases that add up to the sum before VAT', () => {
    const anyLine = fc.record({
      price: fc.integer({ min: 0, max: 99_999 }),
      vatRate: fc.constantFrom('0', '10', '13.5', '25.5'),
      vatCategory: fc.option(fc.constantFrom(...VAT_CATEGORIES), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 6 }), (lines) => {
        const made = lines.map(({ price, vatRate, vatCategory }) =>
          aLine('Work', '1', String(price), { vatRate, ...(vatCategory ? { vatCategory } : {}) }),
        )
        const { net, vat } = accountsOfLines(...made)
        expect(vat.reduce((so, { base }) => so + base, 0)).toBe(net)
        const groups = vat.map(({ rate, category }) => `${rate} ${category}`)
        expect(new Set(groups).size).toBe(groups.length)
      }),
      { numRuns: 60 },
    )
  })
})
