import { describe, expect, it } from 'vitest'
import { depositDraft, depositTotals } from '../../../lib/domain/estimate/deposit-of'
import { offerOf } from '../../../lib/domain/estimate/draft-of'
import type { EstimateContent } from '../../../lib/domain/estimate/estimate'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import { deductionOf, vatCharged } from '../../../lib/domain/invoice/deposit'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { decimal } from '../../../lib/domain/money/decimal'
import { aDraft, aDraftLine, TODAY } from '../../builders/draft'
import { anOffer, COPY_EDITING } from '../../builders/estimate'
import { aLine, aSeller } from '../../builders/invoice'

const seller = aSeller()
const WISH = { id: 'E', number: 'E-2026-001', percent: '30', description: 'Deposit' }
const GUIDES = aLine('Printed style guides', '10', '18', { vatRate: '13.5' })

function offered(draft: InvoiceDraft): EstimateContent {
  const { content } = assessDraft(draft, { seller, today: TODAY })
  if (!content) throw new Error('Not whole')
  return offerOf(content)
}

describe('a deposit of an estimate', () => {
  it('asks for its share with a line for each VAT rate, and knows its estimate', () => {
    const draft = depositDraft(anOffer([COPY_EDITING, GUIDES]), { seller, today: TODAY }, WISH)
    expect(draft).toMatchObject({ deposit: { estimate: { id: 'E', number: 'E-2026-001' } } })
    expect(draft.lines).toMatchObject([
      { description: 'Deposit', quantity: '1', unitPrice: '306', vatRate: '25.5' },
      { description: 'Deposit', quantity: '1', unitPrice: '54', vatRate: '13.5' },
    ])
    expect(draft.kind).toBeUndefined()
    expect(assessDraft(draft, { seller, today: TODAY }).problems).toEqual([])
  })

  it.each([
    ['prices without VAT', {}],
    ['prices with VAT', { pricesIncludeVat: true }],
    ['a discount', { discount: { kind: 'percent', percent: '7' } as const }],
  ])('comes to the cent to what its invoice asks for: %s', (_, changes) => {
    const lines = [
      aDraftLine({ quantity: '1', unitPrice: '33.35' }),
      aDraftLine({ id: 'line-2', quantity: '1', unitPrice: '66.65', vatRate: '13.5' }),
      aDraftLine({ id: 'line-3', quantity: '1', unitPrice: '9.99', vatRate: '10' }),
      aDraftLine({
        id: 'line-4',
        quantity: '1',
        unitPrice: '5.55',
        vatRate: '',
        vatCategory: 'outsideScope',
      }),
    ]
    const offer = offered(aDraft({ lines, ...changes }))
    const draft = depositDraft(offer, { seller, today: TODAY }, WISH)
    expect(depositTotals(offer, decimal('30'))).toEqual(assessDraft(draft, { seller, today: TODAY }).totals)
  })

  it('asks for a share of prices with VAT where the estimate has them', () => {
    const draft = depositDraft(offered(aDraft({ pricesIncludeVat: true })), { seller, today: TODAY }, WISH)
    expect(draft).toMatchObject({ pricesIncludeVat: true, lines: [{ unitPrice: '306' }] })
  })

  it('carries the category of work without any VAT', () => {
    const { vatRate: _rate, ...untaxed } = aLine('Export of services', '1', '1000')
    const offer = anOffer([{ ...untaxed, vatCategory: 'outsideScope' }])
    const draft = depositDraft(offer, { seller, today: TODAY }, WISH)
    expect(draft.lines).toMatchObject([{ unitPrice: '300', vatRate: '', vatCategory: 'outsideScope' }])
  })

  it('reads back to the last decimal of a currency that has three', () => {
    const line = aDraftLine({ quantity: '1', unitPrice: '41.15', vatRate: '', vatCategory: 'outsideScope' })
    const draft = depositDraft(
      offered(aDraft({ currency: 'KWD', lines: [line] })),
      { seller, today: TODAY },
      WISH,
    )
    const { content } = assessDraft(draft, { seller, today: TODAY })
    expect(content?.totals.total).toEqual({ minor: 12_345, currency: 'KWD' })
  })

  it('of all of it leaves nothing to charge', () => {
    const draft = depositDraft(anOffer(), { seller, today: TODAY }, { ...WISH, percent: '100' })
    const whole = assessDraft(aDraft({ lines: [aDraftLine()] }), { seller, today: TODAY })
    const { content } = assessDraft(draft, { seller, today: TODAY })
    if (!content) throw new Error('Not whole')
    expect(vatCharged(whole.totals, [deductionOf('D', { ...content, number: 'D' })])).toMatchObject([
      { base: { minor: 0 }, vat: { minor: 0 } },
    ])
  })
})
