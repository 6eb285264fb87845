import { bench, describe } from 'vitest'
import { plainDate } from '../../lib/domain/calendar/plain-date'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { ageingOf } from '../../lib/domain/reports/ageing'
import { expectedCash } from '../../lib/domain/reports/expected-cash'
import { incomeByClient, incomeByMonth, incomeOf } from '../../lib/domain/reports/income'
import { paceByMonth, pacesByClient } from '../../lib/domain/reports/pay-pace'
import { taxPeriodsOf } from '../../lib/domain/reports/tax-period'
import { vatEntries } from '../../lib/domain/reports/vat-entries'
import { vatReturn } from '../../lib/domain/reports/vat-return'
import { aLargeLedger } from '../builders/large-ledger'

const today = plainDate('2026-11-26')
const rows: readonly InvoiceRow[] = aLargeLedger(today, 10_000, 1_000).flatMap((change) =>
  change.kind === 'openIndex' || change.kind === 'archiveIndex' ? change.data : [],
)

describe('the reports of 10 000 invoices', () => {
  bench('all of them, as when the screen is opened: bar 1 s', () => {
    ageingOf(rows, 'EUR', today)
    expectedCash({ rows, plans: [], currency: 'EUR', today, weeks: 8, country: 'FI' })
    const incomes = incomeOf(rows, 'EUR', 'invoiced')
    incomeByMonth(incomes, 2026)
    incomeByClient(incomes, 2026)
    const entries = vatEntries(rows, 'EUR', 'supply')
    for (const period of taxPeriodsOf(2026, 'month')) vatReturn(entries, period)
    paceByMonth(rows, today)
    pacesByClient(rows, today)
  })
})
