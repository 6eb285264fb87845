import type { Locator } from 'playwright/test'
import { expect, test } from '../extension'
import { seedPast } from './seed'

/** More than any of these screens has before its bar. */
const MOST_CONTROLS = 120

/** The controls that the bar at the foot of a screen lies over, wholly or in part, as one tabs from `first` to the bar. */
async function controlsUnderBar(first: Locator): Promise<string[]> {
  const page = first.page()
  const covered: string[] = []
  await first.focus()
  for (let at = 0; at < MOST_CONTROLS; at++) {
    const found = await page.evaluate(() => {
      const focused = document.activeElement
      const bar = [...document.querySelectorAll('main *')].find(
        (part) => getComputedStyle(part).position === 'sticky' && part.querySelector('button'),
      )
      if (!focused || !bar) throw new Error('There is no bar')
      if (bar.contains(focused)) return 'end'
      const { top, bottom, height } = (focused.closest('label') ?? focused).getBoundingClientRect()
      const edge = bar.getBoundingClientRect()
      const isUnder = bottom > edge.top + 1 && top < edge.bottom - 1 && height < edge.top
      return isUnder ? `${focused.outerHTML.slice(0, 200)}: ${top} to ${bottom} at ${edge.top}` : undefined
    })
    if (found === 'end') return covered
    if (found) covered.push(found)
    await page.keyboard.press('Tab')
  }
  throw new Error('The bar was not reached')
}

for (const [width, height] of [
  [1280, 800],
  [640, 400],
  [320, 600],
] as const) {
  test(`at ${width} × ${height}, one who tabs through a screen with a bar sees each control that has the focus`, async ({
    plainvoice,
  }) => {
    await seedPast(plainvoice)
    const page = await plainvoice.openPage('dashboard', '#settings')
    await page.setViewportSize({ width, height })
    expect.soft(await controlsUnderBar(page.locator('main input').first()), 'settings').toEqual([])

    await page.getByRole('link', { name: 'Reminders', exact: true }).click()
    await page.getByRole('textbox', { name: 'Days of Plain reminder' }).fill('9')
    expect.soft(await controlsUnderBar(page.locator('main input').first()), 'reminders').toEqual([])

    await page.getByRole('link', { name: 'Invoices', exact: true }).click()
    const chosen = page.getByRole('row').getByRole('checkbox').nth(1)
    await chosen.focus()
    await page.keyboard.press('Space')
    await expect(page.getByText('1 invoice selected')).toBeVisible()
    expect.soft(await controlsUnderBar(chosen), 'invoices').toEqual([])
  })
}
