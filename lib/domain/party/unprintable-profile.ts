import { unprintable } from '../document/printable'
import { bankFieldsOf } from './countries'
import type { ProfileForm } from './profile-form'
import { subdivisionOf } from './subdivision'

/** A field of the profile that stands on documents, with what no PDF can say of it. */
export interface UnprintableField {
  readonly field: keyof ProfileForm
  readonly characters: readonly string[]
}

const PRINTED = [
  'name',
  'contactName',
  'street',
  'postalCode',
  'city',
  'email',
  'phone',
  'taxId',
  'paymentLink',
  'paymentLinkLabel',
  'otherPayment',
  'numberPattern',
  'otherPatterns',
  'creditPattern',
  'estimatePattern',
  'legalLine',
] as const

/** The fields that are printed where the profile is of its country, and hold what no PDF can say. */
export function unprintableProfile(form: ProfileForm): readonly UnprintableField[] {
  const printed = [
    ...PRINTED,
    ...(subdivisionOf(form.country) ? (['subdivision'] as const) : []),
    ...(bankFieldsOf(form.country).account ? (['bankCode', 'accountNumber', 'bankName'] as const) : []),
  ]
  return printed.flatMap((field) => {
    const characters = unprintable(form[field] ?? '')
    return characters.length === 0 ? [] : [{ field, characters }]
  })
}
