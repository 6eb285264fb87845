import { expect, test } from 'playwright/test'
import { findChromium, thisMachine } from '../browser'
import { launchExtension } from '../launch'
import { datedFolder } from './clock'

test('the extension can also be loaded through DevTools, as branded browsers want it', async () => {
  const browser = findChromium(thisMachine)
  if (!browser) throw new Error('There is no Chromium; the set-up should have found or installed one.')
  const running = await launchExtension({
    browser: { ...browser, loading: 'devTools' },
    extensionFolder: datedFolder('chrome'),
    headless: true,
  })
  const page = await running.context.newPage()
  await page.goto(`chrome-extension://${running.extensionId}/popup.html`)
  await expect(page).toHaveTitle('Plainvoice')
  await running.close()
})
