import type { Page } from 'playwright/test'
import { expect, test } from '../extension'
import { seedSeller } from './seed'

/** More than any of these forms has. */
const MOST_CONTROLS = 120

/** The controls of a form that its bar with Save lies over, wholly or in part, as one tabs from the first to Save. */
async function controlsUnderBar(page: Page): Promise<string[]> {
  const form = page.locator('main form:has(button[type="submit"])').first()
  await form.locator('input, textarea').first().focus()
  const covered: string[] = []
  for (let at = 0; at < MOST_CONTROLS; at++) {
    const found = await form.evaluate((within) => {
      const focused = document.activeElement
      const bar = within.querySelector('button[type="submit"]')?.parentElement
      if (!focused || !bar || bar.contains(focused)) return 'end'
      const { top, bottom, height } = (focused.closest('label') ?? focused).getBoundingClientRect()
      const edge = bar.getBoundingClientRect()
      const isUnder = bottom > edge.top + 1 && top < edge.bottom - 1 && height < edge.top
      return isUnder ? `${focused.outerHTML.slice(0, 200)}: ${top} to ${bottom} at ${edge.top}` : undefined
    })
    if (found === 'end') return covered
    if (found) covered.push(found)
    await page.keyboard.press('Tab')
  }
  throw new Error('Save was not reached')
}

for (const [width, height] of [
  [1280, 800],
  [640, 400],
  [320, 600],
] as const) {
  test(`at ${width} × ${height}, one who tabs through the settings sees each control that has the focus`, async ({
    plainvoice,
  }) => {
    await seedSeller(plainvoice)
    const page = await plainvoice.openPage('dashboard', '#settings')
    await page.setViewportSize({ width, height })
    await page.getByRole('textbox', { name: 'Business name' }).waitFor()
    expect.soft(await controlsUnderBar(page), 'settings').toEqual([])
    await page.getByRole('link', { name: 'Reminders', exact: true }).click()
    await page.getByRole('textbox', { name: 'Days of Plain reminder' }).fill('9')
    expect.soft(await controlsUnderBar(page), 'reminders').toEqual([])
  })
}
