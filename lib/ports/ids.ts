export interface Ids {
  /** A new ULID: unique, sorts by time of making. */
  next(): string
}
