import { systemClock } from '../../../lib/adapters/system/system-clock'
import type { Client, Language } from '../../../lib/domain/party/party'
import { LINDBERG, type PastInvoice } from '../../demo/sample-data'
import { type SampleLedger, sampleLedger } from '../../demo/sample-ledger'
import type { Plainvoice } from '../extension'

interface StorageScope {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } }
}

/** In English unless told otherwise: a seller who is set up and has been paid once by this client, so that nothing is open and the client is known. */
export async function seedSeller(
  plainvoice: Plainvoice,
  language: Language = 'en',
  client: Client = LINDBERG,
): Promise<void> {
  await seedPast(plainvoice, [{ ...paidOnce, client: { ...client, language } }])
  if (language !== 'en') await plainvoice.from('dashboard')('language.choose', { language })
}

/** Puts a lived past into the browser's store, the sample's unless told otherwise. */
export async function seedPast(plainvoice: Plainvoice, invoices?: readonly PastInvoice[]): Promise<void> {
  const { items } = await sampleLedger(systemClock.today(), invoices)
  await putRecords(plainvoice, items)
}

export async function putRecords(plainvoice: Plainvoice, items: SampleLedger['items']): Promise<void> {
  const worker = await plainvoice.serviceWorker()
  // As one text: Playwright walks through an object, which takes a large one twenty seconds.
  await worker.evaluate(
    (records) => (globalThis as unknown as StorageScope).chrome.storage.local.set(JSON.parse(records)),
    JSON.stringify(items),
  )
}

const paidOnce: PastInvoice = {
  client: LINDBERG,
  host: 'gmail',
  threadId: '18c1d0a52e7b3f10',
  issuedDaysAgo: 41,
  lines: [{ description: 'Photographs', quantity: '1', unit: 'day', unitPrice: '640.00' }],
  sent: 'confirmed',
  paidDaysAgo: 29,
}
