import { usePlace } from './use-place'

/** What is chosen on a screen: the query of the address. A change takes the place of the address before. */
export function useQuery(): {
  readonly query: URLSearchParams
  readonly choose: (name: string, value: string) => void
} {
  const { place, query } = usePlace()
  return {
    query: new URLSearchParams(query),
    choose(name, value) {
      const changed = new URLSearchParams(query)
      changed.set(name, value)
      location.replace(`#${place}?${changed}`)
    },
  }
}
