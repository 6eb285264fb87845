import { BANK_PREFIX } from './payment-id'
import type { StatementLine } from './statement'

export interface KeyedLine extends StatementLine {
  /** The same booking has the same key in every file that has it; it is the id of the payment that it becomes. */
  readonly key: string
}

/**
 * Names each booking by account, day, amount and the bank's id, or what the payer wrote where the bank gives none.
 * Bookings that agree in all of it are counted, since two may well be alike on one day. Only a fingerprint is kept.
 */
export function keyed(lines: readonly StatementLine[]): readonly KeyedLine[] {
  const counts = new Map<string, number>()
  return lines.map((line) => {
    const name = nameOf(line)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return { ...line, key: `${BANK_PREFIX}${fingerprint(name)}-${count}` }
  })
}

/** The lines of several statements; a booking that stands in more than one of them once. */
export function joined(statements: readonly (readonly StatementLine[])[]): readonly KeyedLine[] {
  const lines = new Map(statements.flatMap(keyed).map((line) => [line.key, line]))
  return [...lines.values()]
}

function nameOf({ account, bookedOn, amount, bankId, payer, text, references }: StatementLine): string {
  const said =
    bankId === '' ? [payer, text, ...references].join(' ').toUpperCase().replaceAll(/\s+/g, '') : bankId
  return [account, bookedOn, amount.minor, amount.currency, said].join('|')
}

/** 64 bits in two halves of FNV-1a, from different offsets: far more than the bookings of a life need. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x1b873593].map((offset) => fnv1a(text, offset)).join('')
}

function fnv1a(text: string, offset: number): string {
  let hash = offset
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    hash ^= hash >>> 15
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
