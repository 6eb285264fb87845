import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * For a row of a page's lists: one that goes away with the focus in it passes the focus on to the row that stands in its
 * place then, else to the title of the page. The row itself takes it, none of its buttons, so that the same key pressed
 * again does nothing there.
 */
export function useRowPassedOn(): RefObject<HTMLLIElement | null> {
  const row = useRef<HTMLLIElement>(null)
  const passOn = useRef<() => void>(undefined)
  // While the row is still on the page.
  useLayoutEffect(() => {
    const own = row.current
    return () => {
      const page = own?.closest('main')
      const at = own && page && hasFocus(own) ? rowsOf(page).indexOf(own) : undefined
      passOn.current = page && at !== undefined ? () => focusAt(page, at) : undefined
    }
  }, [])
  useEffect(() => () => passOn.current?.(), [])
  return row
}

/** A menu that belongs to the row is drawn elsewhere. */
function hasFocus(row: HTMLElement): boolean {
  const focused = document.activeElement
  const menu = focused?.closest('[role="menu"]')
  return row.contains(menu ? row.querySelector(`[aria-controls=${JSON.stringify(menu.id)}]`) : focused)
}

function focusAt(page: Element, at: number): void {
  if (document.activeElement !== document.body) return
  const rows = rowsOf(page)
  const next = rows[at] ?? rows.at(-1)
  if (!next) {
    document.querySelector<HTMLElement>('h1')?.focus()
    return
  }
  // Not before: a press somewhere in a row does not make what is typed next into commands.
  next.tabIndex = -1
  next.focus()
}

function rowsOf(page: Element): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('li')]
}
