import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { systemClock } from '../../../lib/adapters/system/system-clock'
import { dataWords } from '../../../lib/i18n/data-words'
import { ledgerWords } from '../../../lib/i18n/ledger-words'
import { translator } from '../../../lib/i18n/translator'
import { LINDBERG, SELLER } from '../../demo/sample-data'
import { expect, type Plainvoice, test } from '../extension'
import { popupDriver } from './popup-driver'
import { seedPast } from './seed'

const TOTAL = '€803.20'

test.use({ mailbox: { account: SELLER.email, accountName: SELLER.contactName } })

test('what changes on the disk while the browser is closed comes back, and where nothing can be read it is saved', async ({
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

  allowDownloads(profile, extensionId)

  const after = await launch()
  const popup = popupDriver(await after.openPage('popup'), 'en')
  await popup.shows(LINDBERG.name, TOTAL)
  const say = translator(ledgerWords, 'en')
  await expect(popup.page.getByText(say('repaired', { on: { date: systemClock.today() } }))).toBeVisible()
  await popup.page.getByRole('button', { name: say('dismiss') }).click()
  await expect(popup.page.getByRole('button', { name: say('dismiss') })).toBeHidden()
  const data = await after.openPage('dashboard', '#data')
  const sayData = translator(dataWords, 'en')
  await data.getByRole('button', { name: sayData('turnOn') }).click()
  await expect(data.getByText(sayData('scheduled.week'))).toBeVisible()
  await expect.poll(() => recordsIn(after)).toBeGreaterThan(10)
  await after.close()
  breakStore(path.join(profile, 'Default', 'Local Extension Settings', extensionId))

  const broken = await launch()
  const rescue = await broken.openPage('dashboard')
  await expect(rescue.getByRole('heading', { name: say('rescueTitle') })).toBeVisible()
  await expect(rescue.getByText(LINDBERG.name)).toBeVisible()
  const download = rescue.waitForEvent('download')
  await rescue.getByRole('button', { name: say('rescueDownload') }).click()
  const file = await (await download).path()
  expect(readFileSync(file, 'utf8')).toContain(LINDBERG.name)
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

interface Preferences {
  readonly extensions: {
    readonly settings: Record<string, { runtime_granted_permissions?: object } | undefined>
  }
}

/**
 * The browser's question about the optional permission stands outside of every page, where no test can press. It is not
 * asked of a person who has said yes before, which the profile remembers.
 */
function allowDownloads(profile: string, extensionId: string): void {
  const file = path.join(profile, 'Default', 'Preferences')
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences
  const own = preferences.extensions.settings[extensionId]
  if (!own) throw new Error('The profile does not know the extension.')
  own.runtime_granted_permissions = {
    api: ['downloads'],
    explicit_host: [],
    manifest_permissions: [],
    scriptable_host: [],
  }
  writeFileSync(file, JSON.stringify(preferences))
}

/** From now on every call fails: the store says that a file of it is missing. */
function breakStore(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.startsWith('MANIFEST'))) {
    rmSync(path.join(folder, name))
  }
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
