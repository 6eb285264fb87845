/** What is used of `browser.storage.session`, which is emptied when the extension is updated, turned off or removed. */
export interface WakeArea {
  get(keys: string[]): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

const AWAKE = 'awake'

/**
 * To be called at each start of the worker; calls `began` at the first one after the extension was installed, updated or
 * turned on, or the browser started. No event tells of the turning on. Where the worker ended or failed before `began` was
 * done, it begins again.
 */
export async function onFirstWake(area: WakeArea, began: () => Promise<void>): Promise<void> {
  if ((await area.get([AWAKE]))[AWAKE] === true) return
  await began()
  await area.set({ [AWAKE]: true })
}
