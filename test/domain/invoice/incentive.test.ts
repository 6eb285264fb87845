import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import { type DraftIncentive, newIncentive } from '../../../lib/domain/invoice/incentive'
import { workOut } from '../../../lib/domain/invoice/totals'
import { money } from '../../../lib/domain/money/money'
import { contentOf } from '../../../lib/domain/recurring/plan'
import { aDraft, TODAY } from '../../builders/draft'
import { aSeller } from '../../builders/invoice'

const about = { seller: aSeller(), today: TODAY }

function read(changes: Partial<DraftIncentive>) {
  return assessDraft(aDraft({ incentive: { ...newIncentive('credit', TODAY), ...changes } }), about)
}

describe('an incentive', () => {
  it('is good for three months unless the person says otherwise', () => {
    expect(read({ amount: '50' }).content?.incentive).toEqual({
      kind: 'credit',
      amount: money(5_000, 'EUR'),
      until: '2027-02-23',
    })
  })

  it('needs its worth, a code where it is a gift card, and a day that is not over', () => {
    const fieldsOf = (changes: Partial<DraftIncentive>) =>
      read(changes).problems.flatMap(({ field }) => (field.startsWith('incentive.') ? [field] : []))
    expect(fieldsOf({ kind: 'code' })).toEqual(['incentive.code', 'incentive.amount'])
    expect(fieldsOf({ amount: '0' })).toEqual(['incentive.amount'])
    expect(fieldsOf({ amount: '50', until: '2026-11-24' })).toEqual(['incentive.until'])
    expect(fieldsOf({ kind: 'code', code: 'TAKK', amount: '25,00', until: '31.12.2026' })).toEqual([])
  })

  it('stands on no estimate', () => {
    const incentive = newIncentive('code', TODAY)
    expect(assessDraft(aDraft({ kind: 'estimate', incentive }), about).content?.incentive).toBeUndefined()
  })
})

describe('a used credit', () => {
  const stated = fc.array(
    fc.record({ cents: fc.integer({ min: 0, max: 500_000 }), vatRate: fc.constantFrom('25.5', '13.5', '0') }),
    { minLength: 1, maxLength: 5 },
  )

  it('comes off as a discount of the same sum would, but never more than the lines', () => {
    fc.assert(
      fc.property(
        stated,
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 1, max: 900_000 }),
        fc.boolean(),
        (amounts, discount, credit, pricesIncludeVat) => {
          const lines = amounts.map(({ cents, vatRate }) => ({ amount: money(cents, 'EUR'), vatRate }))
          const common = { lines, currency: 'EUR', pricesIncludeVat }
          const { credit: used, ...totals } = workOut({
            ...common,
            discount: { kind: 'amount', amount: money(discount, 'EUR') },
            credit: money(credit, 'EUR'),
          }).totals
          const together = workOut({
            ...common,
            discount: { kind: 'amount', amount: money(discount + credit, 'EUR') },
          }).totals
          expect(totals).toEqual(together)
          const all = amounts.reduce((sum, { cents }) => sum + cents, 0)
          expect(used?.minor ?? 0).toBe(Math.min(credit, all - Math.min(discount, all)))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('does not come back in a copy of the invoice, while the agreed discount does', () => {
    const usesCredit = { invoiceId: 'C', number: '2026-001', amount: money(5_000, 'EUR') }
    const { content } = assessDraft(aDraft({ usesCredit, discount: { kind: 'amount', amount: '20' } }), about)
    if (!content) throw new Error('Not whole')
    expect(content.totals).toMatchObject({ discount: { minor: 7_000 }, credit: { minor: 5_000 } })
    expect(contentOf({ ...content, number: 'X' })).toMatchObject({
      discount: { kind: 'amount', amount: '20' },
    })
    expect(contentOf({ ...content, number: 'X' })).not.toHaveProperty('usesCredit')
  })
})
