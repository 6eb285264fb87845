import {
  austria,
  belgium,
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
  BE: belgium,
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

/**
 * True for a VAT number with its country's letters whose check digits hold (EU, United Kingdom, Norway, Switzerland);
 * undefined where the letters are no such country's. Spaces, dots and dashes are ignored.
 */
export function isVatNumber(text: string): boolean | undefined {
  const clean = text
    .toUpperCase()
    .replace(/[\s.-]/g, '')
    .replace(/^XI/, 'GB')
  const letters = clean.slice(0, 2)
  const country = Object.entries(COUNTRIES).find(([code]) => code === letters)?.[1]
  return country && checkVAT(clean, [country]).isValid
}
