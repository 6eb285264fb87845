import { describe, expect, test } from 'vitest'
import { money } from '../../lib/domain/money/money'
import { toolbarTitle } from '../../lib/i18n/toolbar-title'

const totals = [
  { outstanding: money(435_240, 'EUR'), overdue: money(124_000, 'EUR') },
  { outstanding: money(50_000, 'GBP'), overdue: money(0, 'GBP') },
]

describe('the toolbar button', () => {
  test('says how much there is to do, and how much is out, each currency by itself', () => {
    expect(toolbarTitle({ count: 3, totals }, 'en')).toBe(
      'Plainvoice\nToday: 3\nOutstanding: €4,352.40 · £500.00\nLate: €1,240.00',
    )
    expect(toolbarTitle({ count: 0, totals }, 'fi').replace(/\u00A0/g, ' ')).toBe(
      'Plainvoice\nSaatavaa: 4 352,40 € · 500,00 £\nMyöhässä: 1 240,00 €',
    )
  })

  test('says that nothing is out', () => {
    expect(toolbarTitle({ count: 0, totals: [] }, 'en')).toBe('Plainvoice\nNothing is outstanding')
  })
})
