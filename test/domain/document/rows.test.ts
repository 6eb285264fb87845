import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { dateRow, moneyRow, taxIdRow, textRow } from '../../../lib/domain/document/rows'
import { money } from '../../../lib/domain/money/money'
import { rowLabel } from '../../../lib/i18n/row-text'

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
    ['FRXX 303265045', 'vatNumber'],
    ['ESX1234567X', 'vatNumber'],
    ['GBGD001', 'vatNumber'],
    ['NO 974 760 673 MVA', 'vatNumber'],
    ['EIN 84-1234567', 'taxId'],
    ['ABN 51 824 753 556', 'taxId'],
    ['HRB 12345', 'taxId'],
    ['KVK 12345678', 'taxId'],
    ['SIRET 303 265 045 00018', 'taxId'],
    ['SIREN 303265045', 'taxId'],
    ['UTR 1234567890', 'taxId'],
    ['ORG 559012-3456', 'taxId'],
    ['NIF 12345678Z', 'taxId'],
    ['No. 12345', 'taxId'],
    ['St. Nr. 12/345/67890', 'taxId'],
    ['Siret 303 265 045 00012', 'taxId'],
    ['Org. nr 556677-8899', 'taxId'],
    ['none', 'taxId'],
    ['84-1234567', 'taxId'],
    ['', 'taxId'],
  ])('%s is called %s', (taxId, label) => {
    expect(taxIdRow(taxId).label).toBe(label)
  })

  it.each([
    ['51 824 753 556', 'AU', 'abn'],
    ['27AAPFU0939F1ZV', 'IN', 'gstin'],
    ['M2-1234567-8', 'SG', 'gstNumber'],
    ['200312345A', 'SG', 'gstNumber'],
    ['ABN 51 824 753 556', 'AU', 'abn'],
    ['GSTIN: 29ABCDE1234F1Z5', 'IN', 'gstin'],
    ['51 824 753 556', '', 'taxId'],
    ['559012-3456', 'SE', 'registrationNumber'],
    ['5590123456', 'SE', 'registrationNumber'],
    ['Org.nr 559012-3456', 'SE', 'registrationNumber'],
    ['SE559012345601', 'SE', 'vatNumber'],
    ['974 760 673', 'NO', 'registrationNumber'],
    ['Org. nr: 974 760 673', 'NO', 'registrationNumber'],
    ['974 760 673 MVA', 'NO', 'vatNumber'],
    ['974760673mva', '', 'vatNumber'],
    ['10128854', 'EE', 'registrationNumber'],
    ['10128854', 'GB', 'taxId'],
    ['2948301-8', 'FI', 'businessId'],
  ] as const)('%s in %s is called %s', (taxId, country, label) => {
    expect(taxIdRow(taxId, country).label).toBe(label)
  })
  it('says its name once where it was typed with it', () => {
    const text = (taxId: string, country: string) => taxIdRow(taxId, country).value
    expect(text('ABN 51 824 753 556', 'AU')).toEqual({ kind: 'text', text: '51 824 753 556' })
    expect(text('GSTIN: 29ABCDE1234F1Z5', 'IN')).toEqual({ kind: 'text', text: '29ABCDE1234F1Z5' })
    expect(text('Organisationsnummer 559012-3456', 'SE')).toEqual({ kind: 'text', text: '559012-3456' })
    expect(text('EIN 84-1234567', 'US')).toEqual({ kind: 'text', text: 'EIN 84-1234567' })
  })
})

it.each([
  ['SE', '559012-3456', 'sv', 'Organisationsnummer'],
  ['NO', '974 760 673', 'sv', 'Organisationsnummer'],
  ['NO', '974 760 673 MVA', 'sv', 'Momsnummer'],
  ['FI', '2948301-8', 'sv', 'FO-nummer'],
  ['SE', '559012-3456', 'fi', 'Yritystunnus'],
  ['EE', '10128854', 'en', 'Registration number'],
] as const)('of %s, %s is called in %s %s', (country, taxId, language, words) => {
  expect(rowLabel(taxIdRow(taxId, country), language)).toBe(words)
})
