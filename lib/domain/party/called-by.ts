import type { ClientLanguage } from './party'

/** A title before a name: "Hello Dr Moreau" rather than "Hello Dr". */
const TITLES =
  /^(?:mr|mrs|ms|mx|miss|dr|prof|sir|hra|herra|rva|rouva|nti|tri|dos|herr|frau|fru|fröken|doktor)\.?$/i

/** A surname first, with what belongs to it: "Moreau, Ella", "van der Berg, Jan". Not "Ella Moreau, CFO". */
const SURNAME_FIRST =
  /^((?:(?:van|von|vom|zu|der|den|ter|ten|de|del|della|di|da|dos|du|la|le|af|bin|al|el) )*[^ ,]+), ?([^,]+)$/i

/** Where business mail does not use the first name alone. */
const BY_FULL_NAME: readonly ClientLanguage[] = ['de']

/**
 * What a person is called in a mail: by the first name where that is usual, else by the whole. `Moreau, Ella` is turned
 * round. Empty without a name; an address is none.
 */
export function calledBy(contactName: string, language: ClientLanguage): string {
  const fullName = contactName
    .trim()
    .replace(/\s+/g, ' ')
    .replace(SURNAME_FIRST, '$2 $1')
    .replace(/[ ,]+$/, '')
  if (/^\S+@\S+$/.test(fullName)) return ''
  const [first = '', second] = fullName.split(' ')
  const isWhole = BY_FULL_NAME.includes(language) || (second !== undefined && TITLES.test(first))
  return isWhole ? fullName : first
}
