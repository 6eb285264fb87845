/** Shows an element above everything of the site; where the browser has no popovers, its `z-index` must do. */
export function raise(element: HTMLElement): void {
  element.hidden = false
  if (typeof element.showPopover !== 'function') return
  if (!element.hasAttribute('popover')) element.setAttribute('popover', 'manual')
  if (!element.matches(':popover-open')) element.showPopover()
}

/** Hides an element, raised or not. */
export function lower(element: HTMLElement): void {
  if (element.hasAttribute('popover') && element.matches(':popover-open')) element.hidePopover()
  element.hidden = true
}

/** Places an element, in whole CSS pixels from its left and top edges. */
export function moveTo(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${Math.round(left)}px`
  element.style.top = `${Math.round(top)}px`
}
