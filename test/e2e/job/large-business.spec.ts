import type { Page } from 'playwright/test'
import { localStore } from '../../../lib/adapters/storage/local-store'
import { systemClock } from '../../../lib/adapters/system/system-clock'
import { receivablesWords } from '../../../lib/i18n/receivables-words'
import { translator } from '../../../lib/i18n/translator'
import type { Change } from '../../../lib/ports/store'
import { aLargeLedger } from '../../builders/large-ledger'
import { expect, type Plainvoice, test } from '../extension'
import { putRecords } from './seed'

const INVOICES = 10_000
/** More rows than this are never drawn, wherever the list is scrolled to: a screenful, and some before and behind it. */
const MOST_ROWS = 90
const MEGABYTE = 2 ** 20
const t = translator(receivablesWords, 'en')

test('popup and list draw a screenful of 10 000 invoices, find one of them, and hold no more memory for it', async ({
  plainvoice,
}) => {
  await seedLargeBusiness(plainvoice)
  const popup = await plainvoice.openPage('popup')
  await expect(popup.getByRole('listitem').first()).toBeVisible()
  expect(await popup.getByRole('listitem').count()).toBeLessThan(MOST_ROWS)
  await popup.close()

  const page = await plainvoice.openPage('dashboard', '#invoices?show=all')
  const rows = page.locator('tr[data-id]')
  const search = page.getByRole('searchbox', { name: t('search') })
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', /^100\d\d$/, { timeout: 60_000 })
  await scrollThrough(page)
  const before = await heapOf(page)
  for (const wanted of ['7431', '9002', '1234']) {
    await search.fill(wanted)
    await expect(rows.first()).toContainText(wanted)
    expect(await rows.count()).toBeLessThan(MOST_ROWS)
    await search.fill('')
    await scrollThrough(page)
  }
  expect((await heapOf(page)) - before).toBeLessThan(20 * MEGABYTE)
})

async function scrollThrough(page: Page): Promise<void> {
  for (const part of [0.25, 0.5, 0.75, 1, 0]) {
    await page.evaluate((at) => window.scrollTo(0, at * document.documentElement.scrollHeight), part)
    // The rows in the middle of the window are drawn, and few others.
    await expect
      .poll(() =>
        page.evaluate(() => document.elementFromPoint(640, 400)?.closest('tr')?.dataset['id'] ?? ''),
      )
      .not.toBe('')
    expect(await page.locator('tr[data-id]').count()).toBeLessThan(MOST_ROWS)
  }
}

async function heapOf(page: Page): Promise<number> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devTools.send('Runtime.getHeapUsage')
  await devTools.detach()
  return usedSize
}

/** The records that these screens read, put there at once. */
async function seedLargeBusiness(plainvoice: Plainvoice): Promise<void> {
  const read: readonly Change['kind'][] = [
    'profile',
    'client',
    'clientIndex',
    'openIndex',
    'archiveIndex',
    'habits',
    'advances',
    'meta',
  ]
  const ledger = aLargeLedger(systemClock.today(), INVOICES, INVOICES / 10)
  const items: Record<string, unknown> = {}
  await localStore({
    get: async () => ({}),
    set: async (records) => void Object.assign(items, records),
    remove: async () => {},
  }).write(ledger.filter(({ kind }) => read.includes(kind)))
  await putRecords(plainvoice, items)
  await (await plainvoice.serviceWorker()).evaluate(keepInSecondCopy, { key: 'm', value: items['m'] })
}

/** The second copy is as late as the main one, so that nobody makes the histories that are not here anew. */
async function keepInSecondCopy({ key, value }: { key: string; value: unknown }): Promise<void> {
  const scope = globalThis as unknown as { indexedDB: IDBFactory }
  const request = scope.indexedDB.open('plainvoice', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('records')
  const database = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result)
  })
  const written = database.transaction('records', 'readwrite')
  written.objectStore('records').put(value, key)
  await new Promise((resolve) => {
    written.oncomplete = resolve
  })
  database.close()
}
