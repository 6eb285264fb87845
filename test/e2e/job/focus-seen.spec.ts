import type { Locator } from 'playwright/test'
import { expect, test } from '../extension'
import { openComposer } from './draft-driver'
import { seedPast, seedSeller } from './seed'

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

/** The names of the fields that are not seen whole with their label as one tabs from `first` to Insert. */
async function fieldsCutOff(first: Locator, end: Locator): Promise<string[]> {
  const page = first.page()
  const cutOff: string[] = []
  await first.focus()
  for (let at = 0; at < MOST_CONTROLS; at++) {
    if (await end.evaluate((element) => element === document.activeElement)) return cutOff
    const found = await first.evaluate(() => {
      const focused = document.activeElement
      if (!(focused instanceof HTMLInputElement)) return
      const parts = [focused, ...(focused.labels ?? [])].filter((part) => part.offsetWidth > 1)
      const isSeen = parts.every((part) => {
        const { left, top, bottom } = part.getBoundingClientRect()
        return [top + 2, (top + bottom) / 2, bottom - 2].every((y) => {
          const there = document.elementFromPoint(left + 2, y)
          return there && (part.contains(there) || there.contains(part))
        })
      })
      return isSeen ? undefined : (focused.labels?.[0]?.textContent ?? focused.outerHTML)
    })
    if (found) cutOff.push(found)
    await page.keyboard.press('Tab')
  }
  throw new Error('Insert was not reached')
}

test('at 320 × 256, which is a window at 400 %, one who tabs through the composer sees each field with its label', async ({
  plainvoice,
}) => {
  await seedSeller(plainvoice)
  const mail = await plainvoice.openGmail()
  const compose = await mail.compose()
  await compose.addRecipient('someone@new.example', 'Someone New')
  const composer = await openComposer(compose)
  await mail.page.setViewportSize({ width: 320, height: 256 })
  await composer.insertButton.press('Enter')
  const description = composer.field(composer.words('description'))
  await expect(description).toBeFocused()
  await expect(description).toBeInViewport({ ratio: 1 })
  await composer.button(composer.words('change')).press('Enter')
  const client = composer.frame.getByRole('combobox', { name: composer.words('clientName') })
  expect(await fieldsCutOff(client, composer.insertButton)).toEqual([])
})
