import type { RunningExtension } from '../launch'
import { WEBMAIL_ORIGINS } from '../webmail/server'
import { clearSites } from './clear-sites'

/** What is cleared, of the extension API inside a page of ours. */
interface ExtensionScope {
  readonly chrome: {
    readonly storage: Readonly<Record<'local' | 'session', { clear(): Promise<void> }>>
    readonly alarms: { clearAll(): Promise<boolean> }
    readonly runtime: { sendMessage(message: string): Promise<unknown> }
    readonly action: { setBadgeText(details: { text: string }): Promise<void> }
    readonly notifications: {
      getAll(callback: (shown: Record<string, boolean>) => void): void
      clear(id: string, callback: () => void): void
    }
  }
}

/**
 * Takes everything out of a running browser that a test may have left: its pages and listeners, what the mail
 * sites hold, and all that the extension remembers, in its store, its second copy and its worker. The extension is
 * then as after its installation, but opens no set-up of its own.
 */
export async function startAfresh({
  context,
  extensionId,
  killServiceWorker,
}: RunningExtension): Promise<void> {
  for (const event of ['page', 'weberror', 'serviceworker']) await context.removeAllListeners(event)
  const left = context.pages()
  const page = await context.newPage()
  for (const other of left) await other.close()
  await killServiceWorker()
  // A file of the extension that runs no script of its own.
  await page.goto(`chrome-extension://${extensionId}/manifest.json`)
  await clearSites(page, [`chrome-extension://${extensionId}`, ...WEBMAIL_ORIGINS])
  await page.evaluate(forgetEverything)
  await page.goto('about:blank')
}

async function forgetEverything(): Promise<void> {
  const { storage, alarms, action, notifications, runtime } = (globalThis as unknown as ExtensionScope).chrome
  await alarms.clearAll()
  await storage.local.clear()
  await storage.session.clear()
  await action.setBadgeText({ text: '' })
  const shown = await new Promise<string[]>((resolve) =>
    notifications.getAll((all) => resolve(Object.keys(all))),
  )
  for (const id of shown) await new Promise<void>((resolve) => notifications.clear(id, resolve))
  // Nobody answers, but the worker starts to look.
  await runtime.sendMessage('start')
}
