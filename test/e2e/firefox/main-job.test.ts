import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchFirefox, type RunningFirefox } from './firefox'

let firefox: RunningFirefox

beforeAll(async () => {
  firefox = await launchFirefox()
})

afterAll(async () => {
  await firefox.close()
})

test('the demo mailbox answers under Gmail’s address, and our script is in it', async () => {
  const page = await firefox.openMail('https://mail.google.com/mail/u/0/')
  expect(await page.title()).toContain('Gmail')
  await page.close()
  expect(firefox.strayRequests).toEqual([])
})
