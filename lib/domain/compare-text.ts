/** Puts texts in the order of their code units, such as ids, clocks and `YYYY-MM-DD` dates. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
