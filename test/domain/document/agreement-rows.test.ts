import { describe, expect, test } from 'vitest'
import { agreedPart, changeParts } from '../../../lib/domain/document/agreement-rows'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import { agreedWork, changeOrder } from '../../../lib/domain/estimate/agreement'
import type { Estimate } from '../../../lib/domain/estimate/estimate'
import type { InvoiceLine } from '../../../lib/domain/invoice/content'
import { totalsOf } from '../../../lib/domain/invoice/totals'
import { decimal } from '../../../lib/domain/money/decimal'
import { money, sum } from '../../../lib/domain/money/money'
import { CLIENT_LANGUAGES, type ClientLanguage } from '../../../lib/domain/party/party'
import { agreementAmount, agreementLabel } from '../../../lib/i18n/document-text'
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

describe('what a change comes to in all', () => {
  test.each([
    ['more', '14', 'Extra cost +€213.35'],
    ['less, by how much and without a sign', '10', 'Saving €213.35'],
    ['nothing', '12', 'Price unchanged €0.00'],
  ])('is %s', (_what, quantity, text) => {
    const after = aLine('Website copy editing, by two people', quantity, '85', { unit: 'hour' })
    const change = changeOrder(anEstimate([aVersion(), aVersion(anOffer([after]))]), 1)
    const row = (change ? changeParts(change) : [])[0]?.rows.at(-1)
    expect(row && `${agreementLabel(row, 'en')} ${agreementAmount(row, 'en')}`).toBe(text)
  })
})

describe('a changed line', () => {
  const plain = aLine('Style guide', '10', '18', { unit: 'hour', vatRate: '13.5' })
  const otherRate = { ...plain, vatRate: '25.5' }
  const reverseCharge = { ...plain, vatRate: '0', vatCategory: 'reverseCharge' } as const
  const tenPercent = {
    ...plain,
    discount: { percent: '10', amount: money(1800, 'EUR') },
    net: money(16200, 'EUR'),
  }
  const twentyPercent = {
    ...plain,
    discount: { percent: '20', amount: money(3600, 'EUR') },
    net: money(14400, 'EUR'),
  }
  const sumOff = { ...plain, discount: { amount: money(3000, 'EUR') }, net: money(15000, 'EUR') }
  const withVat = { ...plain, gross: money(18000, 'EUR'), net: money(15859, 'EUR') }
  const all: readonly InvoiceLine[] = [
    ...[plain, otherRate, reverseCharge, tenPercent, twentyPercent, sumOff, withVat],
  ]

  function textOf(before: InvoiceLine, after: InvoiceLine, language: ClientLanguage = 'en') {
    const versions = [aVersion(anOffer([before]), agreedOn('2026-11-24')), aVersion(anOffer([after]))]
    const change = changeOrder(anEstimate(versions), 1)
    const [row] = (change ? changeParts(change) : [])[0]?.rows ?? []
    return row?.label === 'changed' ? agreementLabel(row, language).replaceAll('\u00A0', ' ') : ''
  }

  test.each([
    ['the rate', otherRate, '10 h × 18.00 (VAT 25.5%) instead of 10 h × 18.00 (VAT 13.5%)'],
    ['the category', reverseCharge, '10 h × 18.00 (Reverse charge) instead of 10 h × 18.00 (VAT 13.5%)'],
    ['a discount', twentyPercent, '10 h × 18.00 (discount 20%) instead of 10 h × 18.00'],
    ['a sum taken off', sumOff, '10 h × 18.00 (discount 30.00) instead of 10 h × 18.00'],
    ['VAT in the price', withVat, '10 h × 18.00 (incl. VAT) instead of 10 h × 18.00'],
  ])('says what is other: %s', (_what, after, text) => {
    expect(textOf(plain, after)).toBe(`Style guide: ${text}`)
  })

  test('says what is other of several things, and nothing of what stays', () => {
    const before = { ...tenPercent, vatRate: '25.5' }
    expect(textOf(before, twentyPercent)).toBe(
      'Style guide: 10 h × 18.00 (discount 20%, VAT 13.5%) instead of 10 h × 18.00 (discount 10%, VAT 25.5%)',
    )
    const longer = { ...tenPercent, quantity: '20', net: money(32400, 'EUR') }
    expect(textOf(tenPercent, longer)).toBe('Style guide: 20 h × 18.00 instead of 10 h × 18.00')
  })

  test.each(CLIENT_LANGUAGES)('never has two sides that read alike, in %s', (language) => {
    for (const before of all) {
      for (const after of all.filter((line) => line !== before)) {
        const text = textOf(before, after, language)
        const sides = text.match(/10\D+18[.,]00(?: \([^)]+\))?/g)
        expect(new Set(sides).size, text).toBe(2)
      }
    }
  })
})
