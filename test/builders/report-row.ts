import fc from 'fast-check'
import { addDays, plainDate } from '../../lib/domain/calendar/plain-date'
import { money } from '../../lib/domain/money/money'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import type { AccountedVat, RowAccounts } from '../../lib/domain/receivables/row-accounts'
import { VAT_CATEGORIES } from '../../lib/domain/vat/category'
import { aRow } from './invoice-row'

const TODAY = plainDate('2026-11-26')

/** €100.00 and 25.5% of VAT on it. */
export const HUNDRED: AccountedVat = { rate: '25.5', category: 'standard', base: 10_000, vat: 2_550 }

/** A row whose total is what its accounts say, and what a payment leaves of it is open. */
export function aReportRow(
  { vat = [HUNDRED], ...accounts }: Partial<RowAccounts> = {},
  changes: Partial<InvoiceRow> = {},
): InvoiceRow {
  const net = vat.reduce((so, { base }) => so + base, 0)
  const total = vat.reduce((so, part) => so + part.vat, net)
  const settled = (accounts.receipts ?? []).reduce(
    (so, receipt) => so + receipt.amount + (receipt.discount ?? 0),
    0,
  )
  return aRow({
    clientId: 'northlight',
    total: money(total, 'EUR'),
    open: money(Math.max(0, total - settled), 'EUR'),
    ...(settled >= total && settled > 0 ? { lifecycle: 'paid' } : {}),
    accounts: { net, vat, ...accounts },
    ...changes,
  })
}

const anyDay = fc.integer({ min: -700, max: 60 }).map((days) => addDays(TODAY, days))

const anyVat = fc.record({
  rate: fc.constantFrom('0', '10', '13.5', '25.5'),
  category: fc.constantFrom(...VAT_CATEGORIES),
  base: fc.integer({ min: 0, max: 999_999 }),
  vat: fc.integer({ min: 0, max: 250_000 }),
})

/** Any rows, of two currencies and five clients, some of them credit notes, paid in parts, void or given up. */
export const anyRows: fc.Arbitrary<readonly InvoiceRow[]> = fc.array(
  fc
    .record({
      vat: fc.array(anyVat, { minLength: 1, maxLength: 3 }),
      issueDate: anyDay,
      days: fc.integer({ min: 0, max: 90 }),
      client: fc.integer({ min: 0, max: 4 }),
      currency: fc.constantFrom('EUR', 'SEK'),
      state: fc.constantFrom('open', 'open', 'paid', 'creditNote', 'writtenOff', 'void', 'draft'),
      paid: fc.array(fc.record({ on: anyDay, part: fc.integer({ min: 1, max: 4 }) }), { maxLength: 3 }),
      isSupplied: fc.boolean(),
    })
    .map(({ vat, issueDate, days, client, currency, state, paid, isSupplied }) => {
      const net = vat.reduce((so, { base }) => so + base, 0)
      const total = vat.reduce((so, part) => so + part.vat, net)
      const parts = paid.map(({ on, part }) => ({ on, amount: Math.floor(total / part / 4) }))
      const so = parts.reduce((sum, { amount }) => sum + amount, 0)
      const receipts =
        state === 'paid' ? [...parts, { on: addDays(issueDate, days + 3), amount: total - so }] : parts
      return aRow({
        clientId: `client-${client}`,
        clientName: `Client ${client}`,
        total: money(total, currency),
        open: money(state === 'open' || state === 'writtenOff' ? total - so : 0, currency),
        issueDate,
        sentOn: issueDate,
        dueDate: addDays(issueDate, days),
        lifecycle: state as InvoiceRow['lifecycle'],
        ...(state === 'creditNote' ? { creditedNumber: '2026-001' } : {}),
        ...(state === 'writtenOff' ? { writtenOffOn: addDays(issueDate, 200) } : {}),
        accounts: {
          net,
          vat,
          ...(isSupplied ? { suppliedOn: addDays(issueDate, -20) } : {}),
          ...(state !== 'creditNote' && receipts.length > 0 ? { receipts } : {}),
        },
      })
    }),
  { maxLength: 30 },
)
