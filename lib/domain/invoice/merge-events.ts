import { canonicalJson } from '../canonical-json'
import { compareText } from '../compare-text'
import type { StoredEvent } from './events'
import { redactEvent } from './redact-event'

/**
 * The union of histories by event id, in the order of their clocks. The same in whatever order and however often
 * histories are merged. Should two histories disagree about one event, the one wins from which personal data was erased,
 * so that no older copy brings that back; else all mergers keep the same one.
 */
export function mergeEvents(...histories: readonly (readonly StoredEvent[])[]): readonly StoredEvent[] {
  const union = new Map<string, StoredEvent>()
  for (const event of histories.flat()) {
    const known = union.get(event.id)
    union.set(event.id, known ? winner(known, event) : event)
  }
  return [...union.values()].toSorted((a, b) => compareText(a.clock, b.clock) || compareText(a.id, b.id))
}

function winner(one: StoredEvent, other: StoredEvent): StoredEvent {
  const [text, otherText] = [canonicalJson(one), canonicalJson(other)]
  if (text === otherText) return one
  const isErased = canonicalJson(redactEvent(one)) === text
  const isOtherErased = canonicalJson(redactEvent(other)) === otherText
  if (isErased !== isOtherErased) return isErased ? one : other
  return text < otherText ? one : other
}
