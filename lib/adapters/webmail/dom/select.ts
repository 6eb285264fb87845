/** Selectors for one thing, the most lasting first; see the `selectors.ts` of each host. */
export type Layers = readonly string[]

/** The first element that the most trusted layer finds. */
export function first<E extends Element = HTMLElement>(root: ParentNode, layers: Layers): E | undefined {
  for (const selector of layers) {
    const found = root.querySelector<E>(selector)
    if (found) return found
  }
  return undefined
}

/** All elements of the first layer that finds any. */
export function all<E extends Element = HTMLElement>(root: ParentNode, layers: Layers): E[] {
  for (const selector of layers) {
    const found = [...root.querySelectorAll<E>(selector)]
    if (found.length > 0) return found
  }
  return []
}

/** Has a box on the page: neither `display: none` nor detached. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}

/** A label as compared with a dictionary: without case, direction marks, and a shortcut in brackets. */
export function plainLabel(element: Element): string {
  const label =
    element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent ?? ''
  return label
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\([^)]*\)/g, '')
    .trim()
    .toLowerCase()
}
