import { LONGEST } from '../longest'
import type { ProfileForm } from './profile-form'

const { field, wayToPay } = LONGEST

/** So many other number patterns may be chosen from. */
export const MOST_PATTERNS = 20

/** How many letters a field of text may have, where it is not as many as any. */
const MOST: Readonly<Partial<Record<keyof ProfileForm, number>>> = {
  iban: wayToPay,
  bic: wayToPay,
  bankCode: wayToPay,
  accountNumber: wayToPay,
  bankName: wayToPay,
  paymentLink: wayToPay,
  paymentLinkLabel: wayToPay,
  bitcoinAddress: wayToPay,
  upiAddress: wayToPay,
  otherPayment: wayToPay,
}

/** The fields with more letters in them than are kept, and how many are. */
export function tooLongInProfile(
  form: ProfileForm,
): readonly { readonly field: keyof ProfileForm; readonly most: number }[] {
  return (Object.keys(form) as (keyof ProfileForm)[]).flatMap((name) => {
    const value = form[name]
    if (typeof value !== 'string') return []
    const most = (MOST[name] ?? field) - (name === 'paymentLink' ? missingScheme(value) : 0)
    return value.length > most ? [{ field: name, most }] : []
  })
}

/** A link is kept with the `https://` that may be left out where it is typed. */
function missingScheme(link: string): number {
  return /^[a-z]+:/i.test(link) ? 0 : 'https://'.length
}

/** The form as it can be kept: of a text that is too long, which `readProfile` tells, its beginning. */
export function keptProfile(form: ProfileForm): ProfileForm {
  const cut = tooLongInProfile(form).map(({ field: name, most }) => [name, String(form[name]).slice(0, most)])
  return { ...form, ...Object.fromEntries(cut) }
}
