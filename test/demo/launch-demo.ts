import { systemClock } from '../../lib/adapters/system/system-clock'
import type { Clock } from '../../lib/ports/clock'
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

export interface DemoOptions
  extends Pick<LaunchOptions, 'headless' | 'colorScheme' | 'viewport' | 'reducedMotion' | 'proxy'> {
  /** The build as it ships, unless told otherwise. */
  readonly extensionFolder?: string
  /** The day up to which the past was lived; today, unless told otherwise. */
  readonly clock?: Pick<Clock, 'now' | 'today'>
}

/** A Chromium with the extension, the sample's past in it, and both demo mailboxes. */
export async function launchDemo(
  { extensionFolder = freshBuild('chrome'), clock = systemClock, ...look }: DemoOptions,
  say: (line: string) => void,
  invoices: readonly PastInvoice[] = PAST_INVOICES,
  estimates: readonly PastEstimate[] = [],
): Promise<Demo> {
  const browser = needChromium(say)
  const ledger = await sampleLedger(clock.today(), invoices, estimates)
  const running = await launchExtension({ ...look, browser, extensionFolder })
  const { strayRequests } = await routeDemoMailboxes(running.context, ledger.sent, {
    now: clock.now(),
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
