import { type Browser, firefox } from 'playwright'

/** What Playwright speaks WebDriver BiDi with; it is not part of its interface. */
interface BidiSession {
  send(method: string, params: unknown): Promise<unknown>
}

interface InnerParts {
  readonly _connection: { toImpl(browser: Browser): { readonly _browserSession: BidiSession } }
}

/**
 * A stock Firefox with the unpacked extension in it. Playwright drives one over WebDriver BiDi, but has no way to put an
 * extension in, and sends a command that the long-term release does not know yet; so both are done below its interface.
 */
export async function launchStockFirefox(executablePath: string, extensionFolder: string): Promise<Browser> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath,
    headless: true,
    firefoxUserPrefs: { 'dom.ipc.processPrelaunch.enabled': false },
  })
  const session = (browser as unknown as InnerParts)._connection.toImpl(browser)._browserSession
  const send = session.send.bind(session)
  session.send = async (method, params) =>
    method === 'emulation.setMediaFeaturesOverride' ? {} : send(method, params)
  await send('webExtension.install', { extensionData: { type: 'path', path: extensionFolder } })
  return browser
}
