import { expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { newDraft } from '../../../lib/domain/invoice/new-draft'
import { unprintableFields } from '../../../lib/domain/invoice/unprintable'
import { aClient, aSeller } from '../../builders/invoice'
import { aLogo } from '../../builders/logo'

const draft = newDraft(aSeller(), aClient(), plainDate('2026-11-23'), 'l1')

test('a draft says by field what its PDF cannot print', () => {
  expect(unprintableFields(draft, aSeller())).toEqual([])
  const [line] = draft.lines
  const written = {
    ...draft,
    client: aClient({ name: '山田 Oy', address: { ...aClient().address, city: '東' } }),
    lines: line ? [{ ...line, description: 'Balloons 🎈🎈' }] : [],
    note: 'Kiitos →',
  }
  expect(
    unprintableFields(written, aSeller()).map(({ field, message }) => [
      field,
      message.params?.['characters'],
    ]),
  ).toEqual([
    ['client.name', '山 田'],
    ['client.address', '東'],
    ['lines.l1.description', '🎈'],
  ])
})

test('a logo that is no picture is said to be left out', () => {
  expect(unprintableFields(draft, aSeller({ logo: aLogo() }))).toEqual([])
  expect(unprintableFields(draft, aSeller({ logo: aLogo({ width: 0 }) }))).toEqual([
    { field: 'profile', severity: 'warning', message: { key: 'logoLeftOut' } },
  ])
})

test('what of the seller it cannot print is put right in the profile, but for a way to pay that is not on it', () => {
  const other = { id: 'other', kind: 'other', text: '📱 MobilePay' } as const
  const seller = aSeller({
    name: 'Studio ✨',
    legalLine: 'Since 2020 ✨🌱',
    methods: [...aSeller().methods, other],
  })
  const profile = (characters: string) => [
    { field: 'profile', severity: 'error', message: { key: 'sellerUnprintable', params: { characters } } },
  ]
  expect(unprintableFields(draft, seller)).toEqual(profile('✨ 🌱'))
  const paid = { ...draft, methodIds: [...draft.methodIds, 'other'] }
  expect(unprintableFields(paid, seller)).toEqual(profile('✨ 📱 🌱'))
  expect(unprintableFields({ ...paid, kind: 'estimate' }, seller)).toEqual(profile('✨ 🌱'))
})
