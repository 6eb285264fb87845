import type { Frame, Page } from 'playwright'
import { composerFrame } from '../launch'
import type { ComposeDriver, WebmailDriver } from '../webmail/drivers'
import type { Album } from './album'

export interface InvoiceToWrite {
  readonly thread: string
  readonly description: string
  readonly quantity: string
  readonly unitPrice: string
  readonly greeting: string
}

/** Answers a thread with an invoice, as a person does: draft, composer, insert, send. */
export async function writeInvoice(
  mail: WebmailDriver,
  extensionId: string,
  album: Album,
  work: InvoiceToWrite,
): Promise<void> {
  const { page } = mail
  await mail.openThread(work.thread)
  const draft = await mail.reply()
  await draft.typeBody(work.greeting)
  const button = page.getByRole('button', { name: /^Invoice/ })
  await button.waitFor()
  await album.take(page, 'draft', `Answered "${work.thread}": the draft has an Invoice button.`)

  await button.click()
  const composer = await composerFrame(page, extensionId)
  await composer.getByRole('button', { name: 'Insert into draft' }).waitFor()
  await album.take(page, 'composer-opens', 'The composer knows the client and lists what is missing.')

  await describeWork(composer, work)
  await album.take(page, 'composer-filled', 'Wrote the line; the totals follow.')

  await composer.getByRole('button', { name: 'Insert into draft' }).click()
  await composer.getByRole('button', { name: 'Insert again' }).waitFor()
  await album.take(page, 'inserted', 'Inserted: the PDF is attached and the summary stands in the mail.')

  await composer.getByRole('button', { name: 'Close', exact: true }).click()
  await pictureOfDraft(page, draft, album)
  await draft.send()
  await mail.toast.waitFor()
  await album.take(page, 'sent', 'Sent.')
  await keepPdf(mail, album)
}

/** Writes one line, until nothing is missing any longer. */
export async function describeWork(
  composer: Frame,
  work: Pick<InvoiceToWrite, 'description' | 'quantity' | 'unitPrice'>,
): Promise<void> {
  await composer.getByRole('textbox', { name: 'Description' }).fill(work.description)
  await composer.getByRole('textbox', { name: 'Quantity' }).fill(work.quantity)
  await composer.getByRole('textbox', { name: 'Unit price' }).fill(work.unitPrice)
  await composer.getByRole('textbox', { name: 'Unit price' }).press('Tab')
  await composer.getByRole('heading', { name: 'Before you insert' }).waitFor({ state: 'hidden' })
}

async function pictureOfDraft(page: Page, draft: ComposeDriver, album: Album): Promise<void> {
  await draft.body.scrollIntoViewIfNeeded()
  await album.take(page, 'draft-with-invoice', 'Read the draft through.')
}

async function keepPdf(mail: WebmailDriver, album: Album): Promise<void> {
  // A page that says that it sends has not sent yet.
  await mail.page.waitForFunction(async () => (await window.demoMailbox.sent()).length > 0)
  const sent = (await mail.sent()).at(-1)
  const pdf = sent?.attachments.find(({ type }) => type === 'application/pdf')
  if (!pdf) throw new Error('The mail was sent without the PDF.')
  album.keep(pdf.name, Buffer.from(pdf.base64, 'base64'))
}
