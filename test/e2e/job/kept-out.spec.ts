import type { Page } from 'playwright/test'
import { systemClock } from '../../../lib/adapters/system/system-clock'
import { NORTHLIGHT } from '../../demo/sample-data'
import { sampleLedger } from '../../demo/sample-ledger'
import { expect, type Plainvoice, test } from '../extension'
import { invoiceButton } from './draft-driver'
import { popupDriver } from './popup-driver'
import { putRecords } from './seed'

const TERM = 14
const late = await sampleLedger(systemClock.today(), [
  {
    client: NORTHLIGHT,
    host: 'gmail',
    threadId: '18c5f2b91d3a7e44',
    issuedDaysAgo: TERM + 12,
    lines: [{ description: 'Website copy editing', quantity: '12', unit: 'hour', unitPrice: '85.00' }],
    sent: 'confirmed',
  },
])

interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>
    }
  }
}

/** As the person says on the browser's own page of extensions. */
async function setAccess(page: Page, { extensionId }: Plainvoice, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') {
  await page.evaluate(
    (change) =>
      (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateExtensionConfiguration(change),
    { extensionId, hostAccess },
  )
}

test('access to the mail sites that was taken back is asked for, and open mails go on once it is given', async ({
  launch,
}) => {
  const plainvoice = await launch()
  const extensions = await plainvoice.context.newPage()
  await extensions.goto('chrome://extensions')
  await putRecords(plainvoice, late.items)
  await setAccess(extensions, plainvoice, 'ON_CLICK')
  const mail = await plainvoice.openGmail()
  const compose = await mail.compose()

  const popup = popupDriver(await plainvoice.openPage('popup'), 'en')
  const note = popup.page.getByRole('alert').filter({ hasText: 'Mails there have no Invoice button' })
  await expect(note).toContainText('Gmail, Outlook, Yahoo Mail')
  await popup.press(NORTHLIGHT.name, 'Write reminder')
  await expect(popup.page.getByText('Nothing was written')).toBeVisible()
  await expect(popup.page.getByText('Did the reminder go out?')).toBeHidden()

  await setAccess(extensions, plainvoice, 'ON_ALL_SITES')
  await expect(note).toBeHidden()
  await expect(invoiceButton(compose)).toBeVisible()
})
