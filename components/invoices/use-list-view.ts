import { useEffect, useRef, useState } from 'react'
import type { ListChanges, ListView } from '../../lib/domain/receivables/list-view'
import { addressOf, readView, writeView } from './list-address'

/** Where the list of this tab was left, so that one comes back to it from an invoice. */
const LEFT_AT = 'plainvoice.invoices'

/**
 * The view of the list, which the address carries. A step can be gone back from, a letter in the search cannot. Coming
 * from elsewhere without a view, one is where one was.
 */
export function useListView(query: string): {
  readonly view: ListView
  readonly change: (changes: ListChanges, how?: 'step' | 'letter') => void
  readonly open: (query: string) => void
} {
  const [view, setView] = useState(() => readView(query || (sessionStorage.getItem(LEFT_AT) ?? '')))
  const shown = useRef(query)
  useEffect(() => {
    if (query === shown.current) return
    shown.current = query
    setView(readView(query))
  }, [query])
  const written = writeView(view)
  useEffect(() => {
    sessionStorage.setItem(LEFT_AT, written)
    if (shown.current === written) return
    shown.current = written
    history.replaceState(null, '', addressOf(written))
  }, [written])
  const go = (next: ListView, how: 'step' | 'letter') => {
    const address = writeView(next)
    if (how === 'step' && address !== shown.current) {
      shown.current = address
      history.pushState(null, '', addressOf(address))
    }
    setView(next)
  }
  return {
    view,
    change: (changes, how = 'step') => go(readView(writeView({ ...view, ...changes })), how),
    open: (wanted) => go(readView(wanted), 'step'),
  }
}
