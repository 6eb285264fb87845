/**
 * Keeps keys pressed in our own interface from the site, whose single-key shortcuts would take them: they end at the
 * window, before any listener of the page. What the browser does with them (Tab, Enter on a button) still happens.
 */
export function keepKeys(
  owns: (event: KeyboardEvent) => boolean,
  pressed: (event: KeyboardEvent) => void,
  signal: AbortSignal,
): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(
      type,
      (event) => {
        if (!owns(event)) return
        event.stopImmediatePropagation()
        if (type === 'keydown' && event.isTrusted) pressed(event)
      },
      { capture: true, signal },
    )
  }
}

/** Keeps the mouse likewise: for the site, a click in our interface is nowhere. */
export function keepMouse(root: ShadowRoot): void {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick']) {
    root.addEventListener(type, (event) => event.stopPropagation())
  }
}
