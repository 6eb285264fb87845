import { isSameData } from '../canonical-json'
import type { Client } from './party'

/**
 * A client of whom two were changed: `before` is what both began with, `typed` what became of it in one place, `now` in
 * the book meanwhile. What was changed in one place alone is taken from there; what was changed in both, as typed.
 */
export function mergedClient(before: Client, typed: Client, now: Client): Client {
  const { facts: _facts, ...merged } = fieldsMerged<Client>(before, typed, now)
  const facts = fieldsMerged(before.facts ?? {}, typed.facts ?? {}, now.facts ?? {})
  return {
    ...merged,
    address: fieldsMerged(before.address, typed.address, now.address),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
  }
}

function fieldsMerged<Fields extends object>(before: Fields, typed: Fields, now: Fields): Fields {
  const merged = { ...now }
  const keys = new Set([...Object.keys(before), ...Object.keys(typed)] as (keyof Fields)[])
  for (const key of keys) {
    if (isSameData(before[key] ?? null, typed[key] ?? null)) continue
    if (typed[key] === undefined) delete merged[key]
    else merged[key] = typed[key]
  }
  return merged
}
