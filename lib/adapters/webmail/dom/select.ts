/** Has a box on the page: neither `display: none` nor detached. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}
