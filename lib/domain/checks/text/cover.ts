/** Which letters of a text already belong to a fact, so that none is read twice. */
export interface Cover {
  add(start: number, end: number): void
  /** True when a letter of the span is taken. */
  touches(start: number, end: number): boolean
}

/** A text of this length with nothing taken. */
export function coverOf(length: number): Cover {
  const taken = new Uint8Array(length)
  return {
    add: (start, end) => {
      taken.fill(1, start, end)
    },
    touches: (start, end) => {
      for (let at = start; at < end; at += 1) if (taken[at] === 1) return true
      return false
    },
  }
}
