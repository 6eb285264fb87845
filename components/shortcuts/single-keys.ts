/** Where this browser keeps that single letters are not to be listened to. */
const KEPT_AS = 'plainvoice.singleKeys'

/** True unless the person turned them off: letters can be struck by mistake, or be said to a computer that writes. */
export function hasSingleKeys(): boolean {
  return localStorage.getItem(KEPT_AS) !== 'off'
}

export function setSingleKeys(areOn: boolean): void {
  if (areOn) localStorage.removeItem(KEPT_AS)
  else localStorage.setItem(KEPT_AS, 'off')
}
