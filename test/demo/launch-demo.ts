import { systemClock } from '../../lib/adapters/system/system-clock'
import { needChromium } from '../browser'
import { freshBuild } from '../build'
import { type LaunchOptions, launchExtension, type RunningExtension } from '../launch'
import { routeDemoMailboxes } from './mailbox'
import { PAST_INVOICES, type PastInvoice } from './sample-data'
import type { PastEstimate } from './sample-estimates'
import { sampleLedger } from './sample-ledger'

export interface Demo extends RunningExtension {
  readonly strayRequests: readonly string[]
}

/** A Chromium with the extension, the sample's past in it, and both demo mailboxes. */
export async function launchDemo(
  look: Pick<LaunchOptions, 'headless' | 'colorScheme' | 'viewport'>,
  say: (line: string) => void,
  invoices: readonly PastInvoice[] = PAST_INVOICES,
  estimates: readonly PastEstimate[] = [],
): Promise<Demo> {
  const browser = needChromium(say)
  const extensionFolder = freshBuild('chrome')
  const ledger = await sampleLedger(systemClock.today(), invoices, estimates)
  const running = await launchExtension({ ...look, browser, extensionFolder })
  const { strayRequests } = await routeDemoMailboxes(running.context, ledger.sent, {
    now: systemClock.now(),
    dark: look.colorScheme === 'dark',
  })
  const worker = await running.serviceWorker()
  await worker.evaluate((items) => {
    const { storage } = (globalThis as unknown as { chrome: ChromeStorage }).chrome
    return storage.local.set(items)
  }, ledger.items)
  return { ...running, strayRequests }
}

interface ChromeStorage {
  readonly storage: { readonly local: { set(items: object): Promise<void> } }
}
