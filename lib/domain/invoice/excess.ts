import type { PlainDate } from '../calendar/plain-date'

/** What becomes of what a client has paid too much: it waits as their credit, or was given back on a day. */
export type Excess = { readonly goes: 'credit' } | { readonly goes: 'back'; readonly on: PlainDate }

/** What becomes of an excess from today on: what goes back, goes back today. */
export function excessOf(goes: Excess['goes'], today: PlainDate): Excess {
  return goes === 'back' ? { goes, on: today } : { goes }
}
