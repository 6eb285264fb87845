import { useEffect, useState } from 'react'

/**
 * Gives the focus back to what opened the drawn part, when that goes away with it. A button that was not drawn meanwhile
 * is found again by its name; of one that is gone, the title of the page has it.
 */
export function useFocusBack(): void {
  // Asked while it is first drawn, before a field of it takes the focus.
  const [opener] = useState(() => openerOf(document.activeElement))
  useEffect(
    () => () => {
      if (hasFocus()) return
      const back = standing(opener)
      if (back) back.focus()
      // What is drawn in its place may take the focus first.
      else queueMicrotask(() => hasFocus() || titleOfPage()?.focus({ preventScroll: true }))
    },
    [opener],
  )
}

/** Whether anything has. */
function hasFocus(): boolean {
  return document.activeElement !== document.body
}

function titleOfPage(): HTMLElement | null {
  return document.querySelector('h1')
}

/** A menu closes with the choice; what stays is the button that opened it. */
function openerOf(focused: Element | null): HTMLElement | null {
  const menu = focused?.closest('[role="menu"]')
  const opener = menu ? document.querySelector(`[aria-controls=${JSON.stringify(menu.id)}]`) : focused
  return opener instanceof HTMLElement ? opener : null
}

function standing(opener: HTMLElement | null): HTMLElement | null {
  if (opener?.isConnected && opener !== document.body) return opener
  const name = opener?.dataset['field']
  if (!name) return null
  return document.querySelector<HTMLElement>(`[data-field=${JSON.stringify(name)}]`)
}
