import type { ClientLanguage } from './party'

/** A title before a name: "Hello Dr Moreau" rather than "Hello Dr". */
const TITLES =
  /^(?:mr|mrs|ms|mx|miss|dr|prof|sir|hra|herra|rva|rouva|nti|tri|dos|herr|frau|fru|fröken|doktor)\.?$/i

/** What belongs to a surname. */
const PARTICLE = '(?:van|von|vom|zu|der|den|ter|ten|de|del|della|di|da|dos|du|la|le|af|bin|al|el)'

/** A surname first, with what belongs to it: "Moreau, Ella", "van der Berg, Jan". Not "Ella Moreau, CFO". */
const SURNAME_FIRST = new RegExp(`^((?:${PARTICLE} )*[^ ,]+), ?([^,]+)$`, 'i')

/** No first name to begin with: "J. Smith", "J.-P. Smith", "van der Berg". */
const WITHOUT_FIRST_NAME = new RegExp(`^(?:(?:\\p{L}\\.-?)+|\\p{L}|${PARTICLE})(?: |$)`, 'iu')

/** No one person: "Accounts Payable", "The Bookkeeper", "Ella & Jan". */
const NOT_ONE_PERSON =
  /(?:^| )(?:&|and|ja|och|the|team|billing|finance|office|(?:account|bookkeep|invoic|kirjanpi|ekonomi|faktur)\S*|\S*(?:lasku|reskontra)\S*)(?= |$)/i

/** Where business mail does not use the first name alone. */
const BY_FULL_NAME: readonly ClientLanguage[] = ['de']

/**
 * What a person is called in a mail: by the first name where that is usual and surely one, else by the whole. `Moreau, Ella`
 * is turned round. Empty without a name; an address is none.
 */
export function calledBy(contactName: string, language: ClientLanguage): string {
  const fullName = contactName
    .trim()
    .replace(/\s+/g, ' ')
    .replace(SURNAME_FIRST, '$2 $1')
    .replace(/[ ,]+$/, '')
  if (/^\S+@\S+$/.test(fullName)) return ''
  const [first = '', second] = fullName.split(' ')
  const isWhole =
    BY_FULL_NAME.includes(language) ||
    (second !== undefined && TITLES.test(first)) ||
    WITHOUT_FIRST_NAME.test(fullName) ||
    NOT_ONE_PERSON.test(fullName)
  return isWhole ? fullName : first
}
