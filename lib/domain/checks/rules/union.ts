import { isInUnion } from '../../vat/union'

/** True for a member state of the European Union (ISO 3166-1 alpha-2); false where the country is not known. */
export function inUnion(country: string | undefined): boolean {
  return country !== undefined && isInUnion(country)
}
