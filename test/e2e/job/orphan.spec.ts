import type { Frame } from 'playwright/test'
import { draftWords } from '../../../lib/i18n/draft-words'
import { translator } from '../../../lib/i18n/translator'
import { LINDBERG, SELLER } from '../../demo/sample-data'
import { expect, test } from '../extension'
import { composerDriver } from './composer-driver'
import {
  checkCard,
  composerFrames,
  HOSTS,
  invoiceButton,
  openComposer,
  openMail,
  ourMark,
  writeOneLine,
} from './draft-driver'
import { seedSeller } from './seed'

const t = translator(draftWords, 'en')

test.use({ mailbox: { account: SELLER.email, accountName: SELLER.contactName } })

test('an update under an open composer brings the new version into the page, and the invoice with it', async ({
  launch,
}) => {
  const plainvoice = await launch()
  await seedSeller(plainvoice)
  const opened = []
  for (const host of HOSTS) {
    const mail = await openMail(plainvoice, host)
    const compose = await mail.compose()
    await compose.addRecipient(LINDBERG.email, LINDBERG.contactName)
    await compose.setSubject('The yard')
    const composer = await openComposer(compose)
    await writeOneLine(composer, 'Survey of the yard', '100')
    await expect(composer.frame.getByText(composer.words('saved'), { exact: true })).toBeVisible()
    opened.push({ mail, compose, composer })
  }

  await plainvoice.update()
  for (const { mail, compose, composer } of opened) {
    await mail.page.bringToFront()
    const again = () => composerFrames(mail.page).find((frame) => frame !== composer.frame)
    await expect.poll(again, { message: 'the composer opens again' }).toBeDefined()
    const frame = again() as Frame
    await expect(frame.getByText('Survey of the yard')).toBeVisible()
    await expect(frame.getByText('€125.50', { exact: true })).toBeVisible()
    await expect(ourMark(compose)).toHaveCount(1)
    await composerDriver(frame, 'en').insert()
    await compose.typeBody('Dear Nora, please pay ASAP.')
    expect(await compose.bodyText()).toContain('Dear Nora, please pay ASAP.')
    await expect(checkCard(compose)).toBeHidden()
    await expect(invoiceButton(compose)).toHaveAccessibleName(t('invoiceToLookAt', { count: 2 }))
  }
})
