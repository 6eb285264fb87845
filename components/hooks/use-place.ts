import { useSyncExternalStore } from 'react'

/** The part of the address after `#`: the place before a question mark, and its query. */
export interface Place {
  readonly place: string
  readonly query: string
}

/** Where the address says one is; the page is drawn anew when it changes. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => location.hash.slice(1))
  const at = hash.indexOf('?')
  return at < 0 ? { place: hash, query: '' } : { place: hash.slice(0, at), query: hash.slice(at + 1) }
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
