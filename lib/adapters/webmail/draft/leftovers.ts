/** On our element in a compose window while its composer is open. */
export const WRITING = 'data-writing'

/** Where in the page a composer is open, perhaps of a version of the extension before this one. */
export function placesWrittenIn(): readonly Element[] {
  const hosts = document.querySelectorAll(`[data-plainvoice][${WRITING}]`)
  return [...hosts].flatMap(({ parentElement }) => (parentElement ? [parentElement] : []))
}

/** Takes away what a version of the extension before this one left in the page. */
export function removeLeftovers(): void {
  for (const host of document.querySelectorAll('[data-plainvoice]')) host.remove()
}
