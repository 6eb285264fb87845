import { expect, test } from '../extension'
import { seedPast } from './seed'

test('on paper a sum stands once, after its rows, and not at the foot of each page', async ({
  plainvoice,
}) => {
  await seedPast(plainvoice)
  const page = await plainvoice.openPage('dashboard', '#reports')
  const sums = page.locator('tfoot')
  await expect(sums).not.toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  for (const sum of await sums.all()) await expect(sum).toHaveCSS('display', 'table-row-group')
})

test('on paper no table leaves its head alone at the foot of a page', async ({ plainvoice }) => {
  await seedPast(plainvoice)
  const page = await plainvoice.openPage('dashboard', '#reports')
  const firstRows = page.locator('tbody > tr:first-child')
  await expect(firstRows).not.toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  for (const row of await firstRows.all()) await expect(row).toHaveCSS('break-before', 'avoid')
})
