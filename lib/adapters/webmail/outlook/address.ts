/** Names have apostrophes in them, and some mails name an address between two. */
const ADDRESS = /[^\s@<>()"',;:][^\s@<>()",;:]*@[^\s@<>()"',;:]+\.[^\s@<>()"',;:]+/

/** The first email address in these texts, in their order. */
export function addressIn(...texts: readonly (string | null | undefined)[]): string | undefined {
  return ADDRESS.exec(texts.join(' '))?.[0]
}

/** As an element says it in its title, its label or its text. */
export function addressOn(element: Element | null | undefined): string | undefined {
  return addressIn(element?.getAttribute('title'), element?.getAttribute('aria-label'), element?.textContent)
}
