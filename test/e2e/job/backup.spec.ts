import { rmSync } from 'node:fs'
import { dataWords } from '../../../lib/i18n/data-words'
import { translator } from '../../../lib/i18n/translator'
import { LINDBERG, NORTHLIGHT } from '../../demo/sample-data'
import { expect, type Plainvoice, test } from '../extension'
import { seedPast } from './seed'

const t = translator(dataWords, 'en')

test('a backup brings every invoice and sum to a browser that knew nothing', async ({
  launch,
  profile,
}, testInfo) => {
  const file = testInfo.outputPath('backup.json')
  const before = await launch()
  await seedPast(before)
  const saved = await invoicesOf(before)
  const old = await before.openPage('dashboard', '#data')
  const download = old.waitForEvent('download')
  await old.getByRole('button', { name: t('makeBackup') }).click()
  await (await download).saveAs(file)
  await before.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 })

  const after = await launch()
  expect(await invoicesOf(after)).toEqual([])
  const dashboard = await after.openPage('dashboard', '#data')
  await dashboard.locator('input[type=file][accept*=json]').setInputFiles(file)
  await expect(dashboard.getByText(t('invoicesAdded', { count: saved.length }))).toBeVisible()
  await dashboard.getByRole('button', { name: t('restoreNow'), exact: true }).click()
  await expect(dashboard.getByText(t('restored'))).toBeVisible()
  expect(await invoicesOf(after)).toEqual(saved)
  await dashboard.goto(dashboard.url().replace('#data', '#invoices'))
  for (const { name } of [NORTHLIGHT, LINDBERG]) await expect(dashboard.getByText(name)).toBeVisible()
})

/** What is known of each invoice, sums and states among it. */
async function invoicesOf(plainvoice: Plainvoice) {
  const { rows } = await plainvoice.from('dashboard')('invoices.list', {})
  return [...rows].sort((one, other) => one.id.localeCompare(other.id))
}
