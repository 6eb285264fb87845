import type { Page } from 'playwright/test'
import { LANGUAGES } from '../../../lib/domain/party/party'
import { expect, test } from '../extension'

/** What closed lists show only in part. */
function cutChoices(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button[aria-haspopup="listbox"] *')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth && clientWidth > 1)
      .map(({ textContent }) => textContent),
  )
}

for (const language of LANGUAGES) {
  test(`the kind of days of each reminder can be read in any window: ${language}`, async ({ plainvoice }) => {
    await plainvoice.from('dashboard')('language.choose', { language })
    const page = await plainvoice.openPage('dashboard', '#reminders')
    for (const width of [320, 600, 800, 1024, 1079, 1100, 1180, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 })
      await expect(page.locator('li button[aria-haspopup="listbox"]')).toHaveCount(4)
      expect.soft(await cutChoices(page), `${width}`).toEqual([])
    }
  })
}
