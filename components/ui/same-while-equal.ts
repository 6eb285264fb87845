import { useState } from 'react'

interface Labelled {
  readonly value: string
  readonly label: string
}

/** The options as first given, until some come that say something else: so that what is drawn of them can be kept. */
export function useSameWhileEqual<Item extends Labelled>(options: readonly Item[]): readonly Item[] {
  const [kept, setKept] = useState(options)
  if (kept === options || areEqual(kept, options)) return kept
  setKept(options)
  return options
}

function areEqual(some: readonly Labelled[], others: readonly Labelled[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ value, label }, at) => value === others[at]?.value && label === others[at]?.label)
  )
}
