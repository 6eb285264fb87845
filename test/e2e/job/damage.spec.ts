import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { systemClock } from '../../../lib/adapters/system/system-clock'
import { ledgerWords } from '../../../lib/i18n/ledger-words'
import { translator } from '../../../lib/i18n/translator'
import { LINDBERG, SELLER } from '../../demo/sample-data'
import { expect, type Plainvoice, test } from '../extension'
import { popupDriver } from './popup-driver'
import { seedPast } from './seed'

const TOTAL = '€803.20'

test.use({ mailbox: { account: SELLER.email, accountName: SELLER.contactName } })

test('amounts that change on the disk while the browser is closed come back, and are told', async ({
  launch,
  profile,
}) => {
  const before = await launch()
  await seedPast(before, [
    {
      client: LINDBERG,
      host: 'gmail',
      threadId: '18c1d0a52e7b3f10',
      issuedDaysAgo: 3,
      lines: [{ description: 'Photographs', quantity: '1', unit: 'day', unitPrice: '640.00' }],
      sent: 'confirmed',
    },
  ])
  await before.from('dashboard')('language.choose', { language: 'en' })
  await expect.poll(() => recordsIn(before)).toBeGreaterThan(10)
  expect(await before.from('dashboard')('ledger.condition', {})).toEqual({ isRoomLow: false })
  const { extensionId } = before
  await before.close()
  expect(rot(path.join(profile, 'Default', 'Local Extension Settings', extensionId))).toBeGreaterThan(2)

  const after = await launch()
  const popup = popupDriver(await after.openPage('popup'), 'en')
  await popup.shows(LINDBERG.name, TOTAL)
  const say = translator(ledgerWords, 'en')
  await expect(popup.page.getByText(say('repaired', { on: { date: systemClock.today() } }))).toBeVisible()
  await popup.page.getByRole('button', { name: say('dismiss') }).click()
  await expect(popup.page.getByRole('button', { name: say('dismiss') })).toBeHidden()
})

interface WorkerScope {
  indexedDB: IDBFactory
}

/** How many records the second copy has, once it stands at a revision. */
async function recordsIn(plainvoice: Plainvoice): Promise<number> {
  const worker = await plainvoice.serviceWorker()
  return worker.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = (globalThis as unknown as WorkerScope).indexedDB.open('plainvoice')
        request.onsuccess = () => {
          const records = request.result.transaction('records').objectStore('records')
          const meta = records.getKey('m')
          const count = records.count()
          count.onsuccess = () => {
            request.result.close()
            resolve(meta.result === undefined ? 0 : count.result)
          }
        }
      }),
  )
}

/** Changes a digit of the amount wherever it stands in the files of the store; gives how often. */
function rot(folder: string): number {
  let count = 0
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.log'))) {
    const file = path.join(folder, name)
    const bytes = readFileSync(file)
    for (let at = bytes.indexOf('80320'); at >= 0; at = bytes.indexOf('80320', at + 1)) {
      bytes.write('80720', at)
      count += 1
    }
    writeFileSync(file, bytes)
  }
  return count
}
