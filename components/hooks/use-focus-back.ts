import { useEffect, useState } from 'react'

/**
 * Gives the focus back to what opened the drawn part, when that goes away with it. A button that was not drawn meanwhile
 * is found again by its name.
 */
export function useFocusBack(): void {
  // Asked while it is first drawn, before a field of it takes the focus.
  const [opener] = useState(() => openerOf(document.activeElement))
  useEffect(
    () => () => {
      if (document.activeElement === document.body) standing(opener)?.focus()
    },
    [opener],
  )
}

/** A menu closes with the choice; what stays is the button that opened it. */
function openerOf(focused: Element | null): HTMLElement | null {
  const menu = focused?.closest('[role="menu"]')
  const opener = menu ? document.querySelector(`[aria-controls=${JSON.stringify(menu.id)}]`) : focused
  return opener instanceof HTMLElement ? opener : null
}

function standing(opener: HTMLElement | null): HTMLElement | null {
  const name = opener?.dataset['field']
  if (!name || opener?.isConnected) return opener
  return document.querySelector<HTMLElement>(`[data-field=${JSON.stringify(name)}]`)
}
