/** What the part of a country in an address is called; the words are in `lib/i18n`. */
export type SubdivisionName = 'state' | 'province'

const NAMES: ReadonlyMap<string, SubdivisionName> = new Map([
  ['AU', 'state'],
  ['CA', 'province'],
  ['IN', 'state'],
  ['US', 'state'],
])

/** What addresses in this country (ISO 3166) name beside the town; undefined where they need none. */
export function subdivisionOf(country: string): SubdivisionName | undefined {
  return NAMES.get(country)
}
