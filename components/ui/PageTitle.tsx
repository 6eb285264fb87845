import { useEffect, useRef } from 'react'

export interface PageTitleProps {
  readonly children: string
  /** What the page is called in the tab and in the history, where its own title does not say which of several it is. */
  readonly named?: string
  readonly className?: string | undefined
}

const PRODUCT = 'Plainvoice'

/**
 * The title of a page, which names the tab as well. Where the link that led here went away with the focus, the title takes
 * it, so that it is heard and the keyboard goes on below it.
 */
export function PageTitle({ children, named = children, className }: PageTitleProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const isFirstPage = document.title === PRODUCT
    if (!isFirstPage && document.activeElement === document.body)
      title.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    document.title = `${named} – ${PRODUCT}`
  }, [named])
  return (
    <h1 ref={title} tabIndex={-1} className={className}>
      {children}
    </h1>
  )
}
