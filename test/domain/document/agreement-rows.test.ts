import { describe, expect, test } from 'vitest'
import { agreedPart, changeParts } from '../../../lib/domain/document/agreement-rows'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import { agreedWork, changeOrder } from '../../../lib/domain/estimate/agreement'
import type { Estimate } from '../../../lib/domain/estimate/estimate'
import type { InvoiceLine } from '../../../lib/domain/invoice/content'
import { totalsOf } from '../../../lib/domain/invoice/totals'
import { decimal } from '../../../lib/domain/money/decimal'
import { sum } from '../../../lib/domain/money/money'
import { CLIENT_LANGUAGES, type ClientLanguage } from '../../../lib/domain/party/party'
import { agreementLabel } from '../../../lib/i18n/document-text'
import { agreedOn, anEstimate, anOffer, aVersion, COPY_EDITING, GUIDELINES } from '../../builders/estimate'
import { aLine, anInvoice, aSeller } from '../../builders/invoice'

const changed = anEstimate([
  aVersion(anOffer(), agreedOn('2026-11-24')),
  aVersion(anOffer([COPY_EDITING, GUIDELINES]), agreedOn('2026-11-25')),
])

function workOf(estimate: Estimate) {
  const agreed = agreedWork(estimate)
  if (!agreed) throw new Error('Nothing agreed')
  return agreed
}

describe('what was agreed', () => {
  test('stands on the invoice as the original and its changes, which add up to the last row', () => {
    const [part] = documentOf(anInvoice({ agreed: workOf(changed) })).agreement
    expect(part?.heading).toBe('agreedWork')
    expect(part?.rows.map(({ label }) => label)).toEqual(['original', 'agreedChange', 'agreedTotal'])
    const amounts = part?.rows.map(({ amount }) => amount) ?? []
    expect(sum(amounts.slice(0, -1), 'EUR')).toEqual(amounts.at(-1))
  })

  test('without a change is the original alone, and nothing where there was no estimate', () => {
    const alone = agreedPart(workOf(anEstimate([aVersion(anOffer(), agreedOn('2026-11-24'))])))
    expect(alone.rows.map(({ label }) => label)).toEqual(['original'])
    expect(documentOf(anInvoice()).agreement).toEqual([])
  })
})

test('both tables of a change add up to their last rows', () => {
  const change = changeOrder(changed, 1)
  if (!change) throw new Error('No change')
  for (const { rows } of changeParts(change)) {
    const amounts = rows.map(({ amount }) => amount)
    expect(sum(amounts.slice(0, -1), 'EUR')).toEqual(amounts.at(-1))
  }
})

describe('what a change comes to beside its lines', () => {
  const more = aLine('Website copy editing', '14', '85', { unit: 'hour' })
  const fivePercent = { kind: 'percent', percent: decimal('5') } as const

  function offers(country: string, treatment: Partial<InvoiceLine>, isLess = false, isGross = false) {
    const seller = aSeller({ address: { ...aSeller().address, country } })
    return [COPY_EDITING, more].map((line, at) => {
      const lines = [{ ...line, ...treatment, ...(isGross ? { gross: line.net } : {}) }]
      const discount = isLess && at === 1 ? fivePercent : ({ kind: 'none' } as const)
      const totals = totalsOf(lines, discount, 'EUR')
      return anOffer(lines, { seller, totals, ...(isGross ? { pricesIncludeVat: true } : {}) })
    })
  }

  function namedBeside(offered: ReturnType<typeof offers>, language: ClientLanguage = 'en') {
    const [first = anOffer(), second = anOffer()] = offered
    const change = changeOrder(anEstimate([aVersion(first, agreedOn('2026-11-24')), aVersion(second)]), 1)
    const [part] = change ? changeParts(change) : []
    return part?.rows.slice(1, -1).map((row) => agreementLabel(row, language))
  }

  test.each([
    ['FI', '25.5', 'VAT'],
    ['US', '8.875', 'Sales tax'],
    ['AU', '10', 'GST'],
    ['CA', '13', 'GST/HST'],
  ])('names the tax as the seller’s country does: %s', (country, vatRate, tax) => {
    expect(namedBeside(offers(country, { vatRate }))).toEqual([tax])
    expect(namedBeside(offers(country, { vatRate }, true))).toEqual([`${tax}, discounts and charges`])
  })

  test.each(CLIENT_LANGUAGES)('names no tax where none is charged, in %s', (language) => {
    const treatments = [
      { vatRate: '0', vatCategory: 'smallBusiness' },
      { vatRate: '0', vatCategory: 'reverseCharge' },
    ] as const
    for (const treatment of treatments) {
      expect(namedBeside(offers('FI', treatment), language)).toEqual([])
      const [label = ''] = namedBeside(offers('FI', treatment, true), language) ?? []
      expect(label).toMatch(/[a-z]/)
      expect(label).not.toMatch(/vat|alv|moms|ust|steuer|tax/i)
    }
  })

  test('names no tax where the prices have it in them', () => {
    const treatment = { vatRate: '25.5' }
    expect(namedBeside(offers('FI', treatment, true, true))).toEqual(['Discounts and charges'])
  })
})
