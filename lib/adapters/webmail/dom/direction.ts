/** Whether text runs from right to left there, as in a mailbox in Arabic or Hebrew. */
export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl'
}
