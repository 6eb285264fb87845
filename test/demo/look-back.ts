import type { BrowserContext } from 'playwright'
import type { Album } from './album'
import { NORTHLIGHT } from './sample-data'

/** The dashboard: all invoices, and what has happened to the one that was late. */
export async function lookBack(context: BrowserContext, extensionId: string, album: Album): Promise<void> {
  const dashboard = await context.newPage()
  await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html`)
  await dashboard.getByRole('heading', { name: 'Invoices' }).waitFor()
  await dashboard.getByRole('link', { name: NORTHLIGHT.name }).first().waitFor()
  await album.take(dashboard, 'invoices', 'The dashboard has all invoices, the open ones first.')

  await dashboard.getByRole('button', { name: /^Paid/ }).click()
  await dashboard.getByRole('link', { name: NORTHLIGHT.name }).click()
  await dashboard.getByRole('heading', { name: 'What has happened' }).waitFor()
  await dashboard.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
  await album.take(dashboard, 'invoice', 'Each invoice tells what has happened to it.')
  await dashboard.close()
}
