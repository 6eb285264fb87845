import { type RefObject, useEffect, useRef } from 'react'

interface ShowMore<List extends HTMLElement> {
  /** Holds the rows and nothing else. */
  readonly list: RefObject<List | null>
  readonly showMore: () => void
}

/** Draws more rows of a list: the first new one takes the focus, as the button goes away with the last. */
export function useShowMore<List extends HTMLElement>(draw: () => void): ShowMore<List> {
  const list = useRef<List>(null)
  const drawnBefore = useRef<number>(undefined)
  useEffect(() => {
    const firstNew = list.current?.children[drawnBefore.current ?? Number.POSITIVE_INFINITY]
    if (!firstNew) return
    drawnBefore.current = undefined
    firstNew.querySelector<HTMLElement>('a, button, input')?.focus()
  })
  return {
    list,
    showMore() {
      drawnBefore.current = list.current?.childElementCount
      draw()
    },
  }
}
