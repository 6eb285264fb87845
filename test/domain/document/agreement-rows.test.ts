import { describe, expect, test } from 'vitest'
import { agreedPart, changeParts } from '../../../lib/domain/document/agreement-rows'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import { agreedWork, changeOrder } from '../../../lib/domain/estimate/agreement'
import type { Estimate } from '../../../lib/domain/estimate/estimate'
import { sum } from '../../../lib/domain/money/money'
import { agreedOn, anEstimate, anOffer, aVersion, COPY_EDITING, GUIDELINES } from '../../builders/estimate'
import { anInvoice } from '../../builders/invoice'

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
