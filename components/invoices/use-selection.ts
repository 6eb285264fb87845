import { useCallback, useMemo, useRef, useState } from 'react'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'

export interface Selection {
  /** Those of the shown rows that are chosen, in the order of the list. */
  readonly rows: readonly InvoiceRow[]
  readonly has: (id: string) => boolean
  /** Chooses or leaves one; `upTo` does the same with all between it and the one touched before. */
  readonly toggle: (id: string, isChosen: boolean, upTo?: boolean) => void
  readonly setAll: (areChosen: boolean) => void
}

/** What is chosen in a list. What a filter hides is not touched by anything, and is there again when it is shown. */
export function useSelection(shown: readonly InvoiceRow[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string>(undefined)
  const rows = useMemo(() => (ids.size === 0 ? [] : shown.filter(({ id }) => ids.has(id))), [shown, ids])
  const toggle = useCallback(
    (id: string, isChosen: boolean, upTo = false) => {
      const touched = upTo ? between(shown, last.current, id) : [id]
      last.current = id
      setIds((before) => {
        const after = new Set(before)
        for (const each of touched) {
          if (isChosen) after.add(each)
          else after.delete(each)
        }
        return after
      })
    },
    [shown],
  )
  const setAll = useCallback(
    (areChosen: boolean) => setIds(new Set(areChosen ? shown.map(({ id }) => id) : [])),
    [shown],
  )
  return { rows, has: (id) => ids.has(id), toggle, setAll }
}

function between(shown: readonly InvoiceRow[], from: string | undefined, to: string): readonly string[] {
  const [start, end] = [from, to].map((id) => shown.findIndex((row) => row.id === id))
  if (start === undefined || end === undefined || start < 0 || end < 0) return [to]
  return shown.slice(Math.min(start, end), Math.max(start, end) + 1).map(({ id }) => id)
}
