import path from 'node:path'
import { gmail, outlook } from '../webmail/drivers'
import { type Album, openAlbum } from './album'
import { chasePayment } from './chase-payment'
import { type Demo, launchDemo } from './launch-demo'
import { lookAtWording } from './look-at-wording'
import { lookBack } from './look-back'
import { writeInvoice } from './write-invoice'

const demoFolder = path.resolve(import.meta.dirname, '../../.output/demo')

/** Does the whole job by itself, in light and in dark, and leaves a picture of every step. */
export async function runTour(say: (line: string) => void): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    say(`In ${colorScheme} colours:`)
    const demo = await launchDemo({ headless: true, colorScheme }, say)
    await takeTour(demo, openAlbum(path.join(demoFolder, colorScheme), say))
    await demo.close()
  }
  say(`Done. The pictures and the PDFs are in ${path.relative(process.cwd(), demoFolder)}.`)
}

/** The whole job: two invoices, a look at the wording, a reminder, a payment and the dashboard. Throws where a step fails. */
export async function takeTour(demo: Demo, album: Album): Promise<void> {
  const { context, extensionId } = demo
  const gmailbox = gmail(await context.newPage())
  await gmailbox.open()
  await album.take(gmailbox.page, 'gmail', 'Opened Gmail: Ella asks for an invoice.')
  await writeInvoice(gmailbox, extensionId, album, {
    thread: 'Autumn newsletter',
    greeting: 'Hi Ella,\n\nthank you for the kind words.',
    description: 'Autumn newsletter, writing and layout',
    quantity: '8',
    unitPrice: '85.00',
  })
  const outlookbox = outlook(await context.newPage())
  await outlookbox.open()
  await album.take(outlookbox.page, 'outlook', 'Opened Outlook: Nora asks for an invoice.')
  await writeInvoice(outlookbox, extensionId, album, {
    thread: 'Photographs of the new wing',
    greeting: 'Hi Nora,\n\nit was a pleasure.',
    description: 'Photographs of the new wing',
    quantity: '0.5',
    unitPrice: '780.00',
  })
  await lookAtWording(gmailbox, 'Ikkunateippaukset', album)
  await chasePayment(context, extensionId, album)
  await lookBack(context, extensionId, album)
  if (demo.strayRequests.length > 0)
    throw new Error(`Requests left the browser: ${demo.strayRequests.join(', ')}`)
}
