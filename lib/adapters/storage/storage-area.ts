/** What is used of `browser.storage.local`. */
export interface StorageArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
  /** Not in every browser yet. */
  getKeys?(): Promise<string[]>
  /** Chrome only: keeps content scripts out. */
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>
}

/** Keeps content scripts from reading the store, where the browser can. */
export async function closeToContentScripts(area: StorageArea): Promise<void> {
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
