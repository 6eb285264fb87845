import type { Table } from '../import/table'
import type { BankMatching } from './bank-columns'

const SPENT =
  /^(?:out|outgoing|debit|dbit|debet|deebet|débit|debito|débito|dr|d|af|soll|s|ulos|otto|uttag|withdrawal|[-−–])$/i
const RECEIVED =
  /^(?:in|incoming|credit|crdt|kredit|kreedit|crédit|credito|crédito|cr|c|k|bij|haben|h|sisään|pano|insättning|deposit|\+)$/i

/** What a bank writes beside an amount without a sign; undefined for any other word. */
export function directionSaid(word: string): 'spent' | 'received' | undefined {
  if (SPENT.test(word.trim())) return 'spent'
  return RECEIVED.test(word.trim()) ? 'received' : undefined
}

/** Whether any amount of a table is marked as below zero; else something beside the amounts says which went out. */
export function hasSigns({ rows }: Table, { amount }: BankMatching): boolean {
  return amount !== undefined && rows.some(({ cells }) => /[-−–(]/.test(cells[amount] ?? ''))
}

/**
 * The matching with the column that says in every row whether money came in or went out, whatever it is called. Where
 * amounts have signs, none is needed.
 */
export function withDirection(table: Table, matching: BankMatching): BankMatching {
  if (!needsDirection(table, matching)) return matching
  const at = table.headings.findIndex((_, column) => {
    const isTaken = [matching.date, matching.amount, matching.currency].includes(column)
    return !isTaken && saysDirections(table, column)
  })
  if (at < 0) return matching
  const others = Object.entries(matching).filter(([, column]) => column !== at)
  return { ...Object.fromEntries(others), direction: at }
}

/** So few payments may all have come in. */
const FEW = 5

/** Whether money that went out cannot be told from what came in. */
export function isDirectionUnsure(table: Table, matching: BankMatching): boolean {
  if (!needsDirection(table, matching)) return false
  const beside = table.rows.flatMap(({ cells }) => cells.filter((_, at) => at !== matching.amount))
  return table.rows.length > FEW || beside.some((cell) => directionSaid(firstWord(cell)) === 'spent')
}

/** A letter or a dash alone may mean anything. */
function firstWord(cell: string): string {
  return /^\p{L}{2,}/u.exec(cell.trim())?.[0] ?? ''
}

function needsDirection(table: Table, matching: BankMatching): boolean {
  return matching.amount !== undefined && matching.direction === undefined && !hasSigns(table, matching)
}

function saysDirections({ rows }: Table, at: number): boolean {
  const words = rows.map(({ cells }) => (cells[at] ?? '').trim())
  // A dash in every row says that there is nothing.
  const isSaid = words.some((word) => /[\p{L}+]/u.test(word))
  return isSaid && words.every((word) => directionSaid(word) !== undefined)
}
