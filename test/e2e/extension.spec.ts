import { expect, test } from './extension'

test('the extension starts, and its worker comes back after it was ended', async ({ plainvoice }) => {
  const before = await plainvoice.serviceWorker()
  await before.evaluate(() => {
    ;(globalThis as { mark?: string }).mark = 'from before'
  })
  await plainvoice.killServiceWorker()
  await plainvoice.from('popup')('receivables.overview', {})
  const after = await plainvoice.serviceWorker()
  expect(await after.evaluate(() => (globalThis as { mark?: string }).mark)).toBeUndefined()
})
