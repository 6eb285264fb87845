import { LINDBERG, SELLER } from '../../demo/sample-data'
import { expect, test } from '../extension'
import { draftWithInvoice, openComposer, writeOneLine, YEAR } from './draft-driver'
import { seedSeller } from './seed'

test.use({ mailbox: { account: SELLER.email, accountName: SELLER.contactName } })

const NEW_SUBJECT = new RegExp(`^Invoice ${YEAR}-003: €125.50, due `)
const DIFFERING = `${YEAR}-002 or ${YEAR}-003?`
const OTHER_FILE = `${YEAR}-003, or the number of the file?`
/** Gmail shows no subject of a forwarded mail that could be written over. */
const SITES = [
  { host: 'gmail', open: 'openGmail', subject: /^Fwd: /, finding: DIFFERING },
  { host: 'outlook', open: 'openOutlook', subject: NEW_SUBJECT, finding: OTHER_FILE },
  { host: 'yahoo', open: 'openYahoo', subject: NEW_SUBJECT, finding: OTHER_FILE },
] as const

for (const { host, open, subject, finding } of SITES) {
  test(`in ${host}, a new invoice never leaves unnoticed under the number or with the file of the one it forwards`, async ({
    plainvoice,
  }) => {
    await seedSeller(plainvoice)
    const mail = await plainvoice[open]()
    const first = await draftWithInvoice(mail, { to: LINDBERG.email, description: 'Photographs in August' })
    await first.send()
    await expect.poll(async () => (await mail.sent()).length).toBe(1)
    await mail.openThread(`Invoice ${YEAR}-002`)
    const forward = await mail.forward()
    await forward.addRecipient(LINDBERG.email)
    const composer = await openComposer(forward)
    await writeOneLine(composer, 'Photographs in September', '100')
    await composer.insert()
    await expect.poll(() => forward.subject()).toMatch(subject)
    expect([...(await forward.attachments())].sort()).toEqual([
      `invoice-${YEAR}-002.pdf`,
      `invoice-${YEAR}-003.pdf`,
    ])
    await expect(composer.frame.getByText(finding)).toBeVisible()
  })
}
