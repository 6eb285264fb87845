import { type Currency, currencyMarked } from '../money/currency'

/** A heading without what its writers vary: case, spaces, punctuation, and a currency or unit in brackets. */
export function bareHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\([^()]{0,20}\)/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * The currency that a heading names, by its code, its sign or as euro: `Amount (USD)`, `Balance £`, `Määrä EUROA`.
 * `own`: whose a sign is that several share.
 */
export function headingCurrency(heading: string, own: Currency): Currency | undefined {
  if (/eur(?:o|os|oa|oina)?[\s)\]]*$/i.test(heading)) return 'EUR'
  const marks = heading.match(/(?<![\p{L}\p{N}])[A-Z]{3}(?![\p{L}\p{N}])|[€£¥$]/gu) ?? []
  return marks.map((mark) => currencyMarked(mark, own)).find((currency) => currency !== undefined)
}

/**
 * Which column has which meaning, by its place from 0. `names`: what a column of each meaning is called, bare, the
 * likelier names first; of meanings that share a name the earlier takes it. Each column is taken once.
 */
export function recogniseHeadings<Field extends string>(
  names: Readonly<Record<Field, readonly string[]>>,
  bareHeadings: readonly string[],
): Readonly<Partial<Record<Field, number>>> {
  const taken = new Set<number>()
  const matching: Partial<Record<Field, number>> = {}
  for (const field of Object.keys(names) as Field[]) {
    const at = names[field]
      .map((name) => bareHeadings.findIndex((heading, index) => heading === name && !taken.has(index)))
      .find((index) => index >= 0)
    if (at === undefined) continue
    matching[field] = at
    taken.add(at)
  }
  return matching
}
