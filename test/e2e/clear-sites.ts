import type { Page } from 'playwright/test'

/** Takes away what these origins keep in the browser of that page. */
export async function clearSites(page: Page, origins: readonly string[]): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  for (const origin of origins) {
    await devTools.send('Storage.clearDataForOrigin', {
      origin,
      storageTypes: 'indexeddb,local_storage',
    })
  }
  await devTools.detach()
}
