import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { dateRow, moneyRow, taxIdLabel, textRow } from '../../../lib/domain/document/rows'
import { money } from '../../../lib/domain/money/money'

describe('a row of a document', () => {
  it('keeps its value as a value', () => {
    expect(textRow('payee', 'Lehtonen').value).toEqual({ kind: 'text', text: 'Lehtonen' })
    expect(dateRow('dueDate', plainDate('2026-12-07')).value).toEqual({ kind: 'date', date: '2026-12-07' })
    expect(moneyRow('amount', money(5, 'EUR')).value).toEqual({ kind: 'money', amount: money(5, 'EUR') })
  })
})

describe('a tax id', () => {
  it.each([
    ['2948301-8', 'businessId'],
    ['2948301-9', 'taxId'],
    ['FI29483018', 'vatNumber'],
    ['ATU12345678', 'uid'],
    ['CHE-116.281.710 MWST', 'uid'],
    ['che 116 281 710', 'uid'],
    ['DE 136 695 976', 'vatNumber'],
    ['FR 40 303265045', 'vatNumber'],
    ['FI 29483018', 'vatNumber'],
    ['GB 123 4567 89', 'vatNumber'],
    ['de123456789', 'vatNumber'],
    ['BE 0403.170.701', 'vatNumber'],
    ['EL 123456789', 'vatNumber'],
    ['St. Nr. 12/345/67890', 'taxId'],
    ['Siret 303 265 045 00012', 'taxId'],
    ['Org. nr 556677-8899', 'taxId'],
    ['none', 'taxId'],
    ['84-1234567', 'taxId'],
    ['', 'taxId'],
  ])('%s is called %s', (taxId, label) => {
    expect(taxIdLabel(taxId)).toBe(label)
  })

  it.each([
    ['51 824 753 556', 'AU', 'abn'],
    ['27AAPFU0939F1ZV', 'IN', 'gstin'],
    ['M2-1234567-8', 'SG', 'gstNumber'],
    ['200312345A', 'SG', 'gstNumber'],
    ['51 824 753 556', '', 'taxId'],
  ] as const)('%s in %s is called %s', (taxId, country, label) => {
    expect(taxIdLabel(taxId, country)).toBe(label)
  })
})
