import { isValidBIC, ValidationErrorsIBAN, validateIBAN } from 'ibantools'

export type IbanRefusal = 'characters' | 'country' | 'length' | 'checkDigits'

export type IbanReading =
  | { readonly ok: true; readonly iban: string }
  | { readonly ok: false; readonly code: IbanRefusal }

/**
 * Reads an IBAN (ISO 13616) as typed, with or without spaces, in either case; gives it in electronic form, capitals
 * without spaces. `characters`: other than letters and digits, or letters where the country has digits. `country`: not
 * in the IBAN registry. `checkDigits`: a digit is wrong or two are swapped.
 */
export function readIban(text: string): IbanReading {
  const iban = text.replace(/[\s\u00A0\u202F]/g, '').toUpperCase()
  if (!/^[A-Z0-9]*$/.test(iban)) return { ok: false, code: 'characters' }
  const { valid, errorCodes } = validateIBAN(iban)
  return valid ? { ok: true, iban } : { ok: false, code: refusalOf(errorCodes) }
}

/** True for a BIC in capitals (ISO 9362): four letters, a country, two characters, and three more of a branch. */
export function isBic(text: string): boolean {
  return isValidBIC(text)
}

/** In groups of four, as ISO 13616 prints it: `FI21 1234 5600 0007 85`. */
export function printIban(iban: string): string {
  return iban.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ')
}

function refusalOf(codes: readonly ValidationErrorsIBAN[]): IbanRefusal {
  if (codes.includes(ValidationErrorsIBAN.NoIBANProvided)) return 'length'
  if (codes.includes(ValidationErrorsIBAN.NoIBANCountry)) return 'country'
  if (codes.includes(ValidationErrorsIBAN.WrongBBANLength)) return 'length'
  if (codes.includes(ValidationErrorsIBAN.ChecksumNotNumber)) return 'characters'
  if (codes.includes(ValidationErrorsIBAN.WrongBBANFormat)) return 'characters'
  return 'checkDigits'
}
