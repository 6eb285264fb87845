import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { usePrinting } from './printing'

/** So many rows are drawn beyond each edge, so that scrolling and the arrow keys never meet a gap. */
const BEYOND = 8
/** The window moves in steps, not with every pixel. */
const STEP = 4
/** Before the first row was measured, in px. */
const LIKELY_HEIGHT = 38

interface RowWindow {
  readonly first: number
  /** One after the last. */
  readonly end: number
  /** Of one row, in px. */
  readonly height: number
}

interface Edges {
  readonly first: number
  readonly end: number
  /** False while what lies beyond the edges is left out. */
  readonly isWhole: boolean
}

/**
 * Which of `count` equally high rows of a long list are near what is seen of the page, so that only they are drawn; all
 * of them on paper.
 * Rows carry `data-row`.
 */
export function useRowWindow(body: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [height, setHeight] = useState(LIKELY_HEIGHT)
  const isPrinting = usePrinting()
  const [edges, setEdges] = useState<Edges>({ first: 0, end: BEYOND * 4, isWhole: true })
  const lookAgain = useRef(() => {})
  useLayoutEffect(() => {
    const list = body.current
    if (!list) return
    const look = () => {
      const measured = list.querySelector<HTMLElement>('[data-row]')?.offsetHeight || LIKELY_HEIGHT
      setHeight(measured)
      const above = -list.getBoundingClientRect().top
      const seen = Math.ceil(window.innerHeight / measured)
      const around = (beyond: number) => {
        const first = Math.max(0, Math.floor((above / measured - beyond) / STEP) * STEP)
        return { first, end: Math.min(count, first + Math.ceil((seen + 2 * beyond) / STEP) * STEP + STEP) }
      }
      setEdges((before) => {
        const { first, end } = around(BEYOND)
        if (first >= before.end || end <= before.first) return { ...around(0), isWhole: false }
        return before.isWhole && before.first === first && before.end === end
          ? before
          : { first, end, isWhole: true }
      })
    }
    look()
    lookAgain.current = look
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [body, count])
  // After a jump what is seen is drawn first, and what lies beyond it a frame later.
  useEffect(() => {
    if (edges.isWhole) return
    const frame = requestAnimationFrame(() => lookAgain.current())
    return () => cancelAnimationFrame(frame)
  }, [edges])
  if (isPrinting) return { first: 0, end: count, height }
  return { first: Math.min(edges.first, Math.max(0, count - 1)), end: Math.min(edges.end, count), height }
}
