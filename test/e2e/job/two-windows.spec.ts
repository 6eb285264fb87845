import { LINDBERG, SELLER } from '../../demo/sample-data'
import { expect, test } from '../extension'
import { openComposer, openMail, writeOneLine } from './draft-driver'
import { seedSeller } from './seed'

test.use({ mailbox: { account: SELLER.email, accountName: SELLER.contactName } })

// Yahoo gives a draft no name by which another window could know it.
for (const host of ['gmail', 'outlook'] as const) {
  test(`in ${host}, a draft that is open in two windows is written in one composer at a time`, async ({
    plainvoice,
  }) => {
    await seedSeller(plainvoice)
    const mail = await openMail(plainvoice, host)
    const compose = await mail.compose()
    await compose.addRecipient(LINDBERG.email, LINDBERG.contactName)
    await compose.setSubject('The yard')
    await compose.typeBody('Dear Nora,')
    const first = await openComposer(compose)
    await writeOneLine(first, 'Survey of the yard', '1234')
    await expect(first.frame.getByText('Saved', { exact: true })).toBeVisible()

    const other = await openMail(plainvoice, host)
    await other.openFolder('drafts')
    const second = await openComposer(await other.openDraft('The yard'))
    await second.field('Note').fill('Thank you')
    await expect(first.frame.getByRole('heading', { name: 'This invoice is closed here' })).toBeVisible()
    await expect(second.frame.getByText('Saved', { exact: true })).toBeVisible()
    await mail.page.bringToFront()
    await first.frame.getByRole('button', { name: 'Close' }).click()

    const again = await openComposer(compose)
    await expect(again.frame.getByText('Thank you')).toBeVisible()
    await expect(second.frame.getByRole('heading', { name: 'This invoice is closed here' })).toBeVisible()
  })
}
