const UNION = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'

/** True for a member state of the European Union (ISO 3166-1 alpha-2); false where the country is not known. */
export function inUnion(country: string | undefined): boolean {
  return country !== undefined && UNION.includes(country)
}
