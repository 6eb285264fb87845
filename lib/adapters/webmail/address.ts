/**
 * Names have apostrophes in them, and some mails name an address between two. No part before an @ is longer (RFC 5321,
 * 4.5.3.1).
 */
const ADDRESS = /[^\s@<>()"',;:][^\s@<>()",;:]{0,63}@[^\s@<>()"',;:]+\.[^\s@<>()"',;:]+/g

/**
 * The address of whom these texts tell: a sender may be called like anybody's address, but a name stands before the
 * address. Of several texts, that with the most addresses has the name and the address, and others perhaps the name alone.
 * What an address has in quotes before its @ is none.
 */
export function addressIn(...texts: readonly (string | null | undefined)[]): string | undefined {
  const [fullest] = texts
    .map((text) => text?.split('"@').at(-1)?.match(ADDRESS) ?? [])
    .sort((a, b) => b.length - a.length)
  return fullest?.at(-1)
}

/** As an element says it in its title, its label or its text. */
export function addressOn(element: Element | null | undefined): string | undefined {
  return addressIn(...labelsOf(element), element?.textContent)
}

/** What an element is said to be. */
export function labelsOf(element: Element | null | undefined): (string | null | undefined)[] {
  return ['title', 'aria-label'].map((name) => element?.getAttribute(name))
}
