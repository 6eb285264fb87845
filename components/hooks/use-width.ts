import { type RefCallback, useCallback, useState } from 'react'

interface Width<E extends Element> {
  readonly ref: RefCallback<E>
  /** In CSS pixels; nothing before it is drawn. */
  readonly width: number | undefined
}

/** How wide an element is drawn, whenever that changes. */
export function useWidth<E extends Element>(): Width<E> {
  const [width, setWidth] = useState<number>()
  const ref = useCallback((element: E) => {
    const watch = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return { ref, width }
}
