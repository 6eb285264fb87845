import { expect, test } from 'vitest'
import { newProfileForm } from '../../../lib/domain/party/read-profile'
import { unprintableProfile } from '../../../lib/domain/party/unprintable-profile'

const form = { ...newProfileForm('en'), country: 'FI' }

test('a profile says by field what no PDF can print of it', () => {
  expect(unprintableProfile({ ...form, name: 'Ångström & Łódź', legalLine: '✓ F-skatt → 2026' })).toEqual([])
  expect(
    unprintableProfile({
      ...form,
      name: 'Studio Ella ✨',
      otherPayment: '💳 Card\n📱 MobilePay 💳',
      numberPattern: '東-##',
    }),
  ).toEqual([
    { field: 'name', characters: ['✨'] },
    { field: 'otherPayment', characters: ['💳', '📱'] },
    { field: 'numberPattern', characters: ['東'] },
  ])
})

test('what is not asked for in its country or never stands in a PDF is left alone', () => {
  const hidden = { ...form, bankName: 'Bank ✨', subdivision: '✨', monthOffer: 'Snow ☃' }
  expect(unprintableProfile(hidden)).toEqual([])
  expect(unprintableProfile({ ...hidden, country: 'US' }).map(({ field }) => field)).toEqual([
    'subdivision',
    'bankName',
  ])
})
