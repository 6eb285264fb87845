import { type RefObject, useLayoutEffect, useState } from 'react'
import { usePrinting } from './printing'

/** So many rows are drawn beyond each edge, so that scrolling and the arrow keys never meet a gap. */
const BEYOND = 8
/** The window moves in steps, not with every pixel. */
const STEP = 4
/** Before the first row was measured, in px. */
const LIKELY_HEIGHT = 38

export interface RowWindow {
  readonly first: number
  /** One after the last. */
  readonly end: number
  /** Of one row, in px. */
  readonly height: number
}

/**
 * Which of `count` equally high rows of a long list are near what is seen of the page, so that only they are drawn; all
 * of them on paper.
 * Rows carry `data-row`.
 */
export function useRowWindow(body: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [height, setHeight] = useState(LIKELY_HEIGHT)
  const isPrinting = usePrinting()
  const [edges, setEdges] = useState({ first: 0, end: BEYOND * 4 })
  useLayoutEffect(() => {
    const list = body.current
    if (!list) return
    const look = () => {
      const measured = list.querySelector<HTMLElement>('[data-row]')?.offsetHeight || LIKELY_HEIGHT
      setHeight(measured)
      const above = -list.getBoundingClientRect().top
      const seen = Math.ceil(window.innerHeight / measured)
      const first = Math.max(0, Math.floor((above / measured - BEYOND) / STEP) * STEP)
      const end = Math.min(count, first + Math.ceil((seen + 2 * BEYOND) / STEP) * STEP + STEP)
      setEdges((before) => (before.first === first && before.end === end ? before : { first, end }))
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [body, count])
  if (isPrinting) return { first: 0, end: count, height }
  return { first: Math.min(edges.first, Math.max(0, count - 1)), end: Math.min(edges.end, count), height }
}
