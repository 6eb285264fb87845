import { expect, test } from './extension'

interface OwnScope {
  readonly chrome: {
    readonly action: { openPopup(): Promise<void> }
    readonly extension: { getViews(filter: { type: 'popup' }): readonly Window[] }
  }
}

test('the first run opens the set-up, and the popup leads there too', async ({ launch }) => {
  const plainvoice = await launch()
  const setUp = `chrome-extension://${plainvoice.extensionId}/dashboard.html#setup`
  await expect.poll(() => plainvoice.context.pages().map((page) => page.url())).toContain(setUp)

  const popup = await plainvoice.openPage('popup')
  await expect(popup.getByRole('heading', { name: 'Set up in two minutes' })).toBeVisible()
})

test('the popup of the toolbar button is as wide as it wants to be', async ({ plainvoice }) => {
  const page = await plainvoice.openPage('popup')
  await page.evaluate(() => (globalThis as unknown as OwnScope).chrome.action.openPopup())
  const width = () =>
    page.evaluate(() => {
      const [popup] = (globalThis as unknown as OwnScope).chrome.extension.getViews({ type: 'popup' })
      return popup?.document.querySelector('main')?.parentElement?.getBoundingClientRect().width
    })
  await expect.poll(width).toBe(380)
})

test('the worker comes back after it was ended', async ({ plainvoice }) => {
  const before = await plainvoice.serviceWorker()
  await before.evaluate(() => {
    ;(globalThis as { mark?: string }).mark = 'from before'
  })
  await plainvoice.killServiceWorker()
  await plainvoice.from('popup')('receivables.overview', {})
  const after = await plainvoice.serviceWorker()
  expect(await after.evaluate(() => (globalThis as { mark?: string }).mark)).toBeUndefined()
})

test('a mail page is told nothing that only our own pages may know', async ({ plainvoice }) => {
  const mail = await plainvoice.openGmail()
  const reach = await mail.page.evaluate(
    () => typeof (globalThis as { chrome?: { storage?: unknown } }).chrome?.storage,
  )
  expect(reach).toBe('undefined')
  const framed = await mail.page.evaluate(async (address) => {
    const frame = document.createElement('iframe')
    frame.src = address
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
    document.body.append(frame)
    await loaded
    return frame.contentDocument === null
  }, `chrome-extension://${plainvoice.extensionId}/popup.html`)
  expect(framed).toBe(true)
  const frames = mail.page.frames().map((frame) => frame.url())
  expect(frames.filter((url) => url.includes('/popup.html'))).toEqual([])
})
