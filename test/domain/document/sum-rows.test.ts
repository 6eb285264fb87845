import { describe, expect, it } from 'vitest'
import { rowsWithin, type SumRow, sumRows } from '../../../lib/domain/document/sum-rows'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { aDraft, aDraftLine, TODAY } from '../../builders/draft'
import { anAmericanSeller, aSeller } from '../../builders/invoice'

const travel = { id: 'c', description: 'Travel', amount: '100', vatRate: '25.5' }

function contentOf(changes: Partial<InvoiceDraft>, seller = aSeller()) {
  const { content } = assessDraft(aDraft({ methodIds: [seller.methods[0]?.id ?? ''], ...changes }), {
    seller,
    today: TODAY,
  })
  if (!content) throw new Error('The draft is not whole')
  return content
}

const brief = (rows: readonly SumRow[]) =>
  rows.map((row) => [row.label === 'charge' ? row.name : row.label, row.amount.minor])

describe('the sums of a document', () => {
  it('lead from the lines over discount and charges to what is taxed', () => {
    const rows = sumRows(contentOf({ discount: { kind: 'percent', percent: '10' }, charges: [travel] }))
    expect(brief(rows)).toEqual([
      ['linesTotal', 102_000],
      ['discount', -10_200],
      ['Travel', 10_000],
      ['beforeVat', 101_800],
      ['vatOn', 25_959],
    ])
    expect(rows[1]).toMatchObject({ percent: '10' })
  })

  it('add up to the total with the rounding of cash', () => {
    const content = contentOf({
      roundsForCash: true,
      lines: [aDraftLine({ quantity: '1', unitPrice: '10.01' })],
    })
    expect(brief(sumRows(content))).toEqual([
      ['beforeVat', 1001],
      ['vatOn', 255],
      ['rounding', -1],
    ])
    expect(content.totals.total.minor).toBe(1255)
  })

  it('of prices with VAT state these, and the VAT in them below the total', () => {
    const content = contentOf({ pricesIncludeVat: true, discount: { kind: 'amount', amount: '20' } })
    expect(brief(sumRows(content))).toEqual([
      ['linesTotal', 102_000],
      ['discount', -2_000],
    ])
    expect(content.totals.total.minor).toBe(100_000)
    expect(rowsWithin(content)).toEqual([
      {
        label: 'vatWithin',
        tax: 'vat',
        rate: '25.5',
        base: { minor: 79_681, currency: 'EUR' },
        amount: { minor: 20_319, currency: 'EUR' },
      },
    ])
    expect(rowsWithin(contentOf({}))).toEqual([])
  })

  it('name the sales tax of an American seller', () => {
    const seller = anAmericanSeller()
    const rows = sumRows(contentOf({ currency: 'USD', lines: [aDraftLine({ vatRate: '8.875' })] }, seller))
    expect(rows[0]).toMatchObject({ label: 'beforeTax' })
    expect(rows[1]).toMatchObject({ label: 'vatOn', tax: 'salesTax', amount: { minor: 9053 } })
  })
})
