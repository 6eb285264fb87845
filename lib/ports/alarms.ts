/** Wakes the worker. Alarms may be lost or late (browser closed, clock set): whoever is woken plans anew. */
export interface Alarms {
  /** Replaces the one wake alarm; an instant in ms since 1970. */
  wakeAt(instant: number): Promise<void>
  /** Makes sure that the regular look round exists and is not further away than it should be. */
  ensureSweep(now: number): Promise<void>
}
