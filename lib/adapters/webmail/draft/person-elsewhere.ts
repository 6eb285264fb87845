const MODIFIERS: readonly string[] = ['Alt', 'AltGraph', 'CapsLock', 'Control', 'Fn', 'Meta', 'Shift']

/**
 * Aborts once the person types or presses something in the mail page: from then on the focus is where they want it.
 * What they do inside one of our frames is not heard here. `over` ends the watch.
 */
export function personElsewhere(over: AbortSignal): AbortSignal {
  const controller = new AbortController()
  const acted = (event: Event) => {
    if (!event.isTrusted || MODIFIERS.includes((event as KeyboardEvent).key)) return
    controller.abort()
  }
  const signal = AbortSignal.any([over, controller.signal])
  for (const type of ['keydown', 'pointerdown']) {
    window.addEventListener(type, acted, { capture: true, passive: true, signal })
  }
  return controller.signal
}
