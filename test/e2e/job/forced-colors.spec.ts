import type { Locator, Page } from 'playwright/test'
import { expect, test } from '../extension'
import { openComposer, openMail } from './draft-driver'
import { seedPast } from './seed'

const CHOSEN = { forcedColors: 'active', colorScheme: 'dark' } as const

/** The line below an element, or nothing where it cannot be told from the ground. */
function edgeOf(mark: Locator): Promise<string> {
  return mark.evaluate((element) => {
    const { backgroundColor: ground } = getComputedStyle(document.body)
    const { borderBlockEndStyle, borderBlockEndWidth, borderBlockEndColor } = getComputedStyle(element)
    const isSeen = borderBlockEndWidth !== '0px' && borderBlockEndColor !== ground
    return isSeen ? `${borderBlockEndWidth} ${borderBlockEndStyle}` : ''
  })
}

function isFilled(mark: Locator): Promise<boolean> {
  return mark.evaluate(
    (element) =>
      getComputedStyle(element).backgroundColor !== getComputedStyle(document.body).backgroundColor,
  )
}

test('with forced colours, the past of an invoice is a filled disc and the future an empty ring', async ({
  plainvoice,
}) => {
  await seedPast(plainvoice)
  const page = await openForced(plainvoice.openPage('dashboard', '#invoices?show=all'))
  await page.getByRole('row').getByRole('link', { name: 'Northlight Studio Oy' }).click()
  const marks = page.getByRole('main').locator('ol > li > [aria-hidden]')
  await marks.first().waitFor()
  expect(await isFilled(marks.first())).toBe(true)
  expect(await isFilled(marks.last())).toBe(false)
  expect(await edgeOf(marks.last())).toBe('1px dashed')
})

test('with forced colours, one tab of a list is marked as chosen', async ({ plainvoice }) => {
  await seedPast(plainvoice)
  const page = await openForced(plainvoice.openPage('dashboard', '#invoices?show=all'))
  const tabs = page
    .getByRole('group')
    .filter({ has: page.locator('[aria-pressed]') })
    .first()
  await expect(tabs.getByRole('button', { pressed: true })).toHaveCount(1)
  expect(await edgeOf(tabs.getByRole('button', { pressed: true }))).toBe('2px solid')
  for (const other of await tabs.getByRole('button', { pressed: false }).all())
    expect(await edgeOf(other)).toBe('')
})

test('with forced colours, the place that is shown is marked in the navigation', async ({ plainvoice }) => {
  await seedPast(plainvoice)
  const page = await openForced(plainvoice.openPage('dashboard', '#invoices?show=all'))
  const places = page.getByRole('navigation').first()
  expect(await edgeOf(places.locator('[aria-current]'))).not.toBe('')
})

test('with forced colours, the composer has an edge against the mail', async ({ plainvoice }) => {
  await seedPast(plainvoice)
  const mail = await openMail(plainvoice, 'gmail')
  await mail.page.emulateMedia(CHOSEN)
  const { frame } = await openComposer(await mail.compose())
  await frame.getByRole('textbox').first().waitFor()
  expect(await edgeOf(frame.locator('main'))).toBe('1px solid')
})

async function openForced(opened: Promise<Page>): Promise<Page> {
  const page = await opened
  await page.emulateMedia(CHOSEN)
  return page
}
