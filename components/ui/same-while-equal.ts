import { useState } from 'react'

/** The rows as first given, until rows come that say something else: so that what is drawn of them can be kept. */
export function useSameWhileEqual<Row extends object>(rows: readonly Row[]): readonly Row[] {
  const [kept, setKept] = useState(rows)
  if (kept === rows || areEqual(kept, rows)) return kept
  setKept(rows)
  return rows
}

function areEqual<Row extends object>(some: readonly Row[], others: readonly Row[]): boolean {
  return some.length === others.length && some.every((row, index) => saysTheSame(row, others[index]))
}

function saysTheSame(one: object, other: object | undefined): boolean {
  if (!other) return false
  const entries = Object.entries(one)
  return (
    entries.length === Object.keys(other).length &&
    entries.every(([key, value]) => Reflect.get(other, key) === value)
  )
}
