import type { StatementLine } from '../statement'

/** True where two bookings speak of the same transfer. */
export function areSaidAlike(a: StatementLine, b: StatementLine): boolean {
  if (a.bankId !== '' && a.bankId === b.bankId) return true
  if (a.references.some((reference) => b.references.includes(reference))) return true
  const [first, second] = [bare(a.text), bare(b.text)]
  return first !== '' && second !== '' && (first.includes(second) || second.includes(first))
}

function bare(text: string): string {
  return text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
