import { draftWords } from '../../../lib/i18n/draft-words'
import { translator } from '../../../lib/i18n/translator'
import { LINDBERG, SELLER } from '../../demo/sample-data'
import { expect, test } from '../extension'
import { checkCard, HOSTS, invoiceButton, openComposer, openMail, writeOneLine } from './draft-driver'
import { seedSeller } from './seed'

const t = translator(draftWords, 'en')

test.use({ mailbox: { account: SELLER.email, accountName: SELLER.contactName } })

for (const host of HOSTS) {
  test(`after an update under an open composer the tab asks to be reloaded in ${host}`, async ({
    launch,
  }) => {
    const plainvoice = await launch()
    await seedSeller(plainvoice)
    const mail = await openMail(plainvoice, host)
    const compose = await mail.compose()
    await compose.addRecipient(LINDBERG.email, LINDBERG.contactName)
    await compose.setSubject('The yard')
    const composer = await openComposer(compose)
    await writeOneLine(composer, 'Survey of the yard', '100')
    await expect(composer.frame.getByText(composer.words('saved'), { exact: true })).toBeVisible()

    await plainvoice.update()
    await compose.typeBody('Dear Nora, please pay ASAP.')
    await expect(checkCard(compose)).toContainText(t('reload'))
    await expect(mail.page.locator('[data-plainvoice="composer"]')).toHaveCount(0)
    await compose.typeBody(' Thank you.')
    const whole = 'Dear Nora, please pay ASAP. Thank you.'
    expect(await compose.bodyText()).toContain(whole)
    await expect
      .poll(async () => (await mail.drafts()).map(({ html }) => html).join())
      .toContain('Thank you.')

    await mail.page.reload()
    const again = await mail.openDraft('The yard')
    expect(await again.bodyText()).toContain(whole)
    await expect(invoiceButton(again)).toBeVisible()
    const reopened = await openComposer(again)
    await expect(reopened.frame.getByText('Survey of the yard')).toBeVisible()
    await expect(reopened.frame.getByText('€125.50', { exact: true })).toBeVisible()
  })
}
