import type { PostalAddress } from './party'

type PostalLine = Pick<PostalAddress, 'postalCode' | 'city' | 'subdivision'> & { readonly country?: string }

/** Letters that stand before postal codes (CEPT), by country. */
const PREFIXES: Readonly<Record<string, string>> = { A: 'AT', B: 'BE', D: 'DE', F: 'FR', I: 'IT', S: 'SE' }
const COUNTRIES_OF_PREFIXES = 'AT BE CH CZ DE DK EE ES FI FR HR IT LI LT LU LV NL NO PL PT SE SI SK'.split(
  ' ',
)

const TOWN = "(\\p{Lu}[\\p{L} .'’-]{1,39})"
/** Five digits, or three and two as in Sweden; the country's letters before them. */
const CONTINENTAL = new RegExp(`^(?:([A-Z]{1,2})-)?(\\d{5}|\\d{3} \\d{2}|\\d{4}(?: [A-Z]{2})?) ${TOWN}$`, 'u')
const BRITISH = new RegExp(`^${TOWN} ([A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})$`, 'u')
const AMERICAN = new RegExp(`^${TOWN}, ([A-Z]{2}) (\\d{5}(?:-\\d{4})?)$`, 'u')

/**
 * Reads the line of an address that has the postal code and the town, as it is written in Europe, Britain and the
 * United States. Four digits alone may be a year; they count only with the country's letters, or with those of the
 * Netherlands behind them.
 */
export function postalLine(text: string): PostalLine | undefined {
  const line = text.trim()
  const british = BRITISH.exec(line)
  if (british?.[1] && british[2]) return { postalCode: british[2], city: british[1], country: 'GB' }
  const [, town, subdivision, zip] = AMERICAN.exec(line) ?? []
  if (town && subdivision && zip) return { postalCode: zip, city: town, subdivision, country: 'US' }
  const [, letters, code = '', city] = CONTINENTAL.exec(line) ?? []
  if (!city) return undefined
  const isDutch = /[A-Z]$/.test(code)
  if (code.length === 4 && !letters) return undefined
  const named = letters && (PREFIXES[letters] ?? COUNTRIES_OF_PREFIXES.find((country) => country === letters))
  const country = named ?? (isDutch ? 'NL' : undefined)
  return { postalCode: code, city, ...(country ? { country } : {}) }
}
