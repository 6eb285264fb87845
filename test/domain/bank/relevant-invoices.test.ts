import { describe, expect, test } from 'vitest'
import { keyed } from '../../../lib/domain/bank/line-key'
import { relevantInvoices } from '../../../lib/domain/bank/relevant-invoices'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import { aRow } from '../../builders/invoice-row'
import { aLine } from './bank-line'
import { eur } from './match/payables'

const paid = (id: string, changes: Partial<InvoiceRow> = {}) =>
  aRow({ id, number: id, total: eur(777), open: eur(0), lifecycle: 'paid', ...changes })
const ids = (rows: readonly InvoiceRow[], said: Parameters<typeof aLine>[0] = {}) =>
  relevantInvoices(rows, keyed([aLine(said)]), (number) => (number === '2026-020' ? ['99', '20260202'] : []))

describe('the invoices that a statement may be about', () => {
  test('are all that are open, probably sent ones too', () => {
    expect(
      ids([
        aRow({ id: 'open' }),
        aRow({ id: 'likely', lifecycle: 'draft', delivery: 'likely' }),
        aRow({ id: 'draft', lifecycle: 'draft', delivery: 'unsent' }),
        aRow({ id: 'note', lifecycle: 'creditNote', creditedNumber: '1' }),
      ]),
    ).toEqual(['open', 'likely'])
  })

  test('and of the others those that are named, or have the amount', () => {
    const rows = ['2026-010', '2026-020', '2026-030'].map((id) => paid(id))
    expect(ids(rows, { text: 'Invoice 2026/010' })).toEqual(['2026-010'])
    expect(ids(rows, { references: ['00020260202'] })).toEqual(['2026-020'])
    expect(ids([...rows, paid('2026-040', { total: eur(124_000) })])).toEqual(['2026-040'])
    expect(ids([paid('2026-040', { total: eur(50) })], { minor: -50, isReversal: true })).toEqual([
      '2026-040',
    ])
  })
})
