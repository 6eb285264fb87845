import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type LaunchOptions, launchExtension } from '../../launch'

/** Chromium takes an extension out again that was put in by DevTools, as long as this bit of its flags is set. */
const INSTALLED_BY_DEVTOOLS = 1 << 15

interface Preferences {
  readonly extensions: { readonly settings: Record<string, { creation_flags?: number }> }
}

interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: { updateProfileConfiguration(change: object): Promise<void> }
  }
}

/**
 * Installs the extension into a profile for good, as from a store: it starts with the browser, its alarms outlive a
 * restart, and no start is an installation.
 */
export async function installForGood(options: LaunchOptions & { readonly profile: string }): Promise<void> {
  const browser = { ...options.browser, loading: 'devTools' } as const
  const { context, extensionId, close } = await launchExtension({ ...options, browser })
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(() =>
    (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  )
  await close()
  const file = path.join(options.profile, 'Default', 'Preferences')
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences
  const own = preferences.extensions.settings[extensionId]
  if (!own) throw new Error('The profile does not know the extension.')
  own.creation_flags = (own.creation_flags ?? 0) & ~INSTALLED_BY_DEVTOOLS
  writeFileSync(file, JSON.stringify(preferences))
}
