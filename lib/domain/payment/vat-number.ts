import {
  austria,
  bulgaria,
  checkVAT,
  croatia,
  cyprus,
  czechRepublic,
  denmark,
  estonia,
  finland,
  france,
  germany,
  greece,
  hungary,
  ireland,
  italy,
  latvia,
  lithuania,
  luxembourg,
  malta,
  netherlands,
  norway,
  poland,
  portugal,
  romania,
  slovakiaRepublic,
  slovenia,
  spain,
  sweden,
  switzerland,
  unitedKingdom,
} from 'jsvat'

/** By the letters a number begins with: those of ISO 3166, except `EL` for Greece and `XI` for Northern Ireland. */
const COUNTRIES = {
  AT: austria,
  BG: bulgaria,
  CH: switzerland,
  CY: cyprus,
  CZ: czechRepublic,
  DE: germany,
  DK: denmark,
  EE: estonia,
  EL: greece,
  ES: spain,
  FI: finland,
  FR: france,
  GB: unitedKingdom,
  HR: croatia,
  HU: hungary,
  IE: ireland,
  IT: italy,
  LT: lithuania,
  LU: luxembourg,
  LV: latvia,
  MT: malta,
  NL: netherlands,
  NO: norway,
  PL: poland,
  PT: portugal,
  RO: romania,
  SE: sweden,
  SI: slovenia,
  SK: slovakiaRepublic,
} as const

/** Whether the digits of a VAT number hold, and where they do not, whether it is written as one at all. */
export type VatNumberReading = 'valid' | 'wrongDigit' | 'wrongShape'

/**
 * A VAT number with its country's letters (EU, United Kingdom, Norway, Switzerland); undefined where the letters are no
 * such country's. Spaces, dots and dashes are ignored, and that a Swiss firm is in the register (`HR`).
 */
export function readVatNumber(text: string): VatNumberReading | undefined {
  const clean = text
    .toUpperCase()
    .replace(/[\s.-]/g, '')
    .replace(/^XI/, 'GB')
    .replace(/^(CHE\d{9})HR\/?/, '$1')
  const letters = clean.slice(0, 2)
  if (letters === 'BE') return readBelgian(clean)
  const country = Object.entries(COUNTRIES).find(([code]) => code === letters)?.[1]
  if (!country) return undefined
  const { isValid, isValidFormat } = checkVAT(clean, [country])
  return isValid ? 'valid' : isValidFormat ? 'wrongDigit' : 'wrongShape'
}

/**
 * True for a VAT number whose digits hold, false for one whose do not; undefined for what is none, as ids of persons that
 * begin with more letters than any VAT number has.
 */
export function isVatNumber(text: string): boolean | undefined {
  const reading = readVatNumber(text)
  if (reading === 'wrongShape' && /^\s*[a-z]{4}/i.test(text)) return undefined
  return reading && reading === 'valid'
}

/**
 * Ten digits, the first of which is 0, which was left out once, or since 2023 also 1; the last two are 97 less what is
 * left of the others divided by 97 (FPS Finance, structure of the Belgian VAT number). jsvat knows none with 1.
 */
function readBelgian(clean: string): VatNumberReading {
  const [, digits, check] = /^BE([01]?\d{7})(\d\d)$/.exec(clean) ?? []
  if (digits === undefined) return 'wrongShape'
  return 97 - (Number(digits) % 97) === Number(check) ? 'valid' : 'wrongDigit'
}
