/** Calls `moved` in the next frame whenever `target` may have moved or changed its size on the screen. */
export function follow(target: Element, moved: () => void, signal: AbortSignal): void {
  let frame = 0
  let place: IntersectionObserver | undefined
  const ask = () => {
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(answer)
  }
  const answer = () => {
    frame = 0
    moved()
    watchPlace(1)
  }
  /** An observer whose root is exactly the target's box: it speaks as soon as the two part. */
  const watchPlace = (threshold: number) => {
    place?.disconnect()
    const { left, top, right, bottom, width, height } = target.getBoundingClientRect()
    if (width === 0 || height === 0) return
    const margin = [top, innerWidth - right, innerHeight - bottom, left]
      .map((side) => `${-Math.floor(side)}px`)
      .join(' ')
    let isFirst = true
    place = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0
        if (isFirst && ratio > 0 && ratio !== threshold) watchPlace(ratio)
        else if (!isFirst && ratio !== threshold) ask()
        isFirst = false
      },
      { rootMargin: margin, threshold: Math.min(1, threshold) },
    )
    place.observe(target)
  }
  const size = new ResizeObserver(ask)
  size.observe(target)
  const passive = { capture: true, passive: true, signal }
  window.addEventListener('scroll', ask, passive)
  window.addEventListener('resize', ask, passive)
  watchPlace(1)
  signal.addEventListener('abort', () => {
    size.disconnect()
    place?.disconnect()
    cancelAnimationFrame(frame)
  })
}
