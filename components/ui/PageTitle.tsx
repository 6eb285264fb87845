import { useEffect, useRef } from 'react'

interface PageTitleProps {
  readonly children: string
  /** What the page is called in the tab and in the history, where its own title does not say which of several it is. */
  readonly named?: string
  /** What the page is about is in; buttons come and go with it. */
  readonly state?: string
  readonly className?: string | undefined
}

const PRODUCT = 'Plainvoice'

/**
 * The title of a page, which names the tab as well. Where the link that led here, or a button that changed the state, went
 * away with the focus, the title takes it, so that it is heard and the keyboard goes on below it.
 */
export function PageTitle({ children, named = children, state, className }: PageTitleProps) {
  const title = useRef<HTMLHeadingElement>(null)
  const shown = useRef<string>(undefined)
  useEffect(() => {
    const isFirstPage = document.title === PRODUCT
    if (!isFirstPage) takeLostFocus(title.current)
  }, [])
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== state) takeLostFocus(title.current)
    shown.current = state
  }, [state])
  useEffect(() => {
    document.title = `${named} – ${PRODUCT}`
  }, [named])
  return (
    <h1 ref={title} tabIndex={-1} className={className}>
      {children}
    </h1>
  )
}

function takeLostFocus(title: HTMLElement | null): void {
  if (document.activeElement === document.body) title?.focus({ preventScroll: true })
}
