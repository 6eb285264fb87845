import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { estimateDocument } from '../../../lib/domain/document/estimate-document'
import { agreedOn, anEstimate, anOffer, aVersion, COPY_EDITING, GUIDELINES } from '../../builders/estimate'
import { aSeller } from '../../builders/invoice'
import { aLogo } from '../../builders/logo'

const changed = anEstimate([
  aVersion(anOffer(), agreedOn('2026-11-24')),
  aVersion(anOffer([COPY_EDITING, GUIDELINES]), agreedOn('2026-11-25')),
])
const labelsOf = (document: ReturnType<typeof estimateDocument>) =>
  document.agreement.map(({ heading, rows }) => [heading, ...rows.map(({ label }) => label)])

describe('the document of an estimate', () => {
  test('says until when it is valid and not how to pay', () => {
    const document = estimateDocument(anEstimate(), 0)
    expect(document).toMatchObject({
      kind: 'estimate',
      number: 'E-2026-001',
      dueDate: '2026-12-23',
      payments: [],
      paymentFacts: [],
      agreement: [],
    })
    expect(document.barCode).toBeUndefined()
    expect(document.meta.map(({ label }) => label)).toEqual(['estimateDate', 'validUntil', 'contact'])
  })

  test.each(['AU', 'IN', 'SG'])(
    'is no tax invoice, which a client could claim the tax with: from %s',
    (country) => {
      const from = aSeller({ address: { ...aSeller().address, country } })
      const first = anOffer([COPY_EDITING], { seller: from })
      const second = anOffer([COPY_EDITING, GUIDELINES], { seller: from })
      const estimate = anEstimate([aVersion(first, agreedOn('2026-11-24')), aVersion(second)])
      for (const version of [0, 1]) {
        expect(estimateDocument(estimate, version)).not.toHaveProperty('isTaxInvoice')
      }
    },
  )

  test('leaves the offer of the month to invoices: it has a last day of its own', () => {
    const monthOffer = { text: 'Logos at half price', until: plainDate('2026-11-30') }
    const first = anOffer([COPY_EDITING], { seller: aSeller({ monthOffer }) })
    expect(estimateDocument(anEstimate([aVersion(first)]), 0)).not.toHaveProperty('monthOffer')
  })

  test('has nothing in its texts that would show in the mail and not on paper', () => {
    const line = { ...COPY_EDITING, description: 'Copy\u0007 editing' }
    const made = anEstimate([aVersion(anOffer(), agreedOn('2026-11-24')), aVersion(anOffer([line]))])
    expect(JSON.stringify(estimateDocument(made, 1))).not.toContain('\\u0007')
  })

  test('shows the logo of today', () => {
    const logo = aLogo()
    expect(estimateDocument(anEstimate(), 0, logo).seller.logo).toEqual(logo)
  })

  test('of a change says what changes and what it all comes to', () => {
    const document = estimateDocument(changed, 1)
    expect(document).toMatchObject({ kind: 'changeOrder', ordinal: 1, total: { minor: 208330 } })
    expect(labelsOf(document)).toEqual([
      ['whatChanges', 'added', 'tax', 'extraCost'],
      ['altogether', 'original', 'thisChange', 'newTotal'],
    ])
  })

  test('of a change that costs less calls it a saving', () => {
    const less = anEstimate([...changed.versions, aVersion(anOffer())])
    expect(labelsOf(estimateDocument(less, 2))).toEqual([
      ['whatChanges', 'removed', 'tax', 'saving'],
      ['altogether', 'original', 'agreedChange', 'thisChange', 'newTotal'],
    ])
  })

  test('throws for a version there is not', () => {
    expect(() => estimateDocument(anEstimate(), 4)).toThrow()
  })
})
