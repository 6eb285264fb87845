import { canonicalJson } from '../canonical-json'
import type { StoredEvent } from './events'

/**
 * The union of histories by event id, in the order of their clocks. The same in whatever order and however often
 * histories are merged. Should two histories disagree about one event, which only a tampered file can make them do,
 * all mergers keep the same one.
 */
export function mergeEvents(...histories: readonly (readonly StoredEvent[])[]): readonly StoredEvent[] {
  const union = new Map<string, StoredEvent>()
  for (const event of histories.flat()) {
    const known = union.get(event.id)
    if (!known || canonicalJson(event) < canonicalJson(known)) union.set(event.id, event)
  }
  return [...union.values()].toSorted((a, b) => compare(a.clock, b.clock) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
