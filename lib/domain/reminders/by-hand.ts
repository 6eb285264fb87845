import { addDays, type PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'

/** What is left when the reminders are at their end: for a person to do, the gentlest first. */
export type ByHandStep = 'call' | 'writtenDemand' | 'legalAdvice' | 'collections'

export const BY_HAND_STEPS: readonly ByHandStep[] = ['call', 'writtenDemand', 'legalAdvice', 'collections']

/** A step that a person has done, or does not want. */
export interface ByHandDone {
  readonly step: ByHandStep
  readonly outcome: 'done' | 'skipped'
  readonly on: PlainDate
}

/** Days before the step, so that the one before can take effect. */
const REST: Readonly<Record<ByHandStep, number>> = {
  call: 7,
  writtenDemand: 7,
  legalAdvice: 14,
  collections: 7,
}

export interface ByHandNext {
  readonly step: ByHandStep
  readonly on: PlainDate
  /** Days after the reminder or the step before; 0 where the one before was left out. */
  readonly days: number
}

/**
 * The first step that is neither done nor left out, and its day; undefined when none is left. Of two that were
 * settled on one day, the later step counts as the last.
 */
export function nextByHand(done: readonly ByHandDone[], remindersEnded: PlainDate): ByHandNext | undefined {
  const step = BY_HAND_STEPS.find((each) => !done.some((one) => one.step === each))
  if (!step) return undefined
  const last = done.toSorted((a, b) => compareText(a.on, b.on) || placeOf(a) - placeOf(b)).at(-1)
  const days = last?.outcome === 'skipped' ? 0 : REST[step]
  return { step, days, on: addDays(last?.on ?? remindersEnded, days) }
}

function placeOf({ step }: ByHandDone): number {
  return BY_HAND_STEPS.indexOf(step)
}
