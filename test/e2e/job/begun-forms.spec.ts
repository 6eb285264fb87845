import type { Page } from 'playwright/test'
import { NORTHLIGHT } from '../../demo/sample-data'
import { expect, test } from '../extension'
import { seedPast, seedSeller } from './seed'

const elsewhere = (page: Page) => page.getByRole('link', { name: 'Invoices', exact: true }).click()

test('settings typed and not saved outlive a look at another place, and what is typed after it', async ({
  plainvoice,
}) => {
  await seedSeller(plainvoice)
  const page = await plainvoice.openPage('dashboard', '#settings')
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  await field('Business name').fill('Lehtonen Oy')
  await elsewhere(page)
  await expect(page.getByRole('heading', { name: 'Invoices' })).toBeVisible()
  await page.goBack()
  await expect(field('Business name')).toHaveValue('Lehtonen Oy')
  await field('Phone').fill('123')
  await expect(page.getByText('Kept as typed')).toBeVisible()
  await page.reload()
  await expect(field('Business name')).toHaveValue('Lehtonen Oy')
  await expect(field('Phone')).toHaveValue('123')
})

test('a client’s details that were begun come back, and the browser asks before it closes over them', async ({
  plainvoice,
}) => {
  await seedPast(plainvoice)
  const page = await plainvoice.openPage('dashboard', `#clients/${NORTHLIGHT.id}`)
  await page.getByRole('button', { name: 'Edit' }).click()
  const city = page.getByRole('textbox', { name: 'City' })
  await city.fill('Turku')
  await elsewhere(page)
  await page.goBack()
  await expect(city).toHaveValue('Turku')
  await expect(page.getByText('What you typed before is still here.')).toBeVisible()

  const asked = page.waitForEvent('dialog')
  const reload = page.reload({ timeout: 5_000 }).catch(() => 'stayed')
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await reload
  await expect(city).toHaveValue('Turku')
  await page.getByRole('button', { name: 'Drop it' }).click()
  await expect(city).toHaveValue(NORTHLIGHT.address.city)
})
