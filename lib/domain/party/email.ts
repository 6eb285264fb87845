/** Mail providers at which people of many firms have their addresses, in whatever country. */
const PROVIDERS =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|aol|gmx|proton|protonmail|luukku|kolumbus|pp|elisanet|saunalahti|telia|t-online)\./

/**
 * Whether an address is one of these, in whatever case, or of the same firm as one: no mail provider's domain makes a
 * firm. `providers`: domains of others than the best known ones.
 */
export function isOfSameFirm(
  address: string,
  known: readonly string[],
  providers: readonly string[] = [],
): boolean {
  const domain = domainOf(address)
  const isProviders =
    PROVIDERS.test(domain) || providers.some((provider) => `.${domain}`.endsWith(`.${provider}`))
  return known.some((own) => isSameAddress(own, address) || (!isProviders && domainOf(own) === domain))
}

/** Whether two mail addresses are one, in whatever case; where one is missing or empty they are not. */
export function isSameAddress(a: string | undefined, b: string | undefined): boolean {
  const one = a?.trim().toLowerCase()
  return one !== undefined && one !== '' && one === b?.trim().toLowerCase()
}

function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
}

/** True for text with the shape of one mail address: something, one @, a domain with a dot, no spaces. */
export function looksLikeEmail(text: string): boolean {
  const address = text.trim()
  const at = address.indexOf('@')
  if (at < 1 || at !== address.lastIndexOf('@') || address.length > 254 || /\s/.test(address)) return false
  const labels = address.slice(at + 1).split('.')
  return labels.length > 1 && labels.every((label) => label !== '')
}
