import { launchDemo } from './launch-demo'

/** Opens the demo for a person, and stays until the browser is closed. */
export async function showDemo(say: (line: string) => void): Promise<void> {
  const demo = await launchDemo({ headless: false, viewport: null }, say)
  const { context, extensionId } = demo
  const [first] = context.pages()
  const gmail = first ?? (await context.newPage())
  await gmail.goto('https://mail.google.com/mail/u/0/')
  const outlook = await context.newPage()
  await outlook.goto('https://outlook.live.com/mail/')
  const popup = await context.newPage()
  await popup.goto(`chrome-extension://${extensionId}/popup.html`)
  for (const page of context.pages()) if (![gmail, outlook, popup].includes(page)) await page.close()
  await gmail.bringToFront()
  for (const line of HOW_TO_BEGIN) say(line)
  await new Promise<void>((resolve) => context.once('close', () => resolve()))
  await demo.close()
  say('Closed. Nothing of this was kept.')
}

const HOW_TO_BEGIN: readonly string[] = [
  '',
  'Chromium is open with Plainvoice in it, on two demo mailboxes. Nothing leaves this computer.',
  'You are Aino Lehtonen of Lehtonen Design, with three clients and four invoices so far.',
  '',
  'Write an invoice, in about a minute:',
  '  1. In the Gmail tab, open "Autumn newsletter" from Ella Moreau and press Reply.',
  '  2. Press Invoice in the draft. The client and her order number are there already.',
  '  3. Add a line: Newsletter, 8 hours, 85.00. Press Insert into draft.',
  '  4. Look at the PDF and the text in the draft, then press Send.',
  '',
  'Then look around:',
  '  - The Plainvoice tab shows what is outstanding. Northlight is two weeks late: press Write reminder.',
  '  - In the same list, say whether the invoice of yesterday was sent, and record a payment.',
  '  - In the Outlook tab, do the same for Nora Lind.',
  '  - Type "Please pay net 30, ASAP" into a draft with an invoice, and click the underlined words.',
  '',
  'Close the browser to end the demo.',
]
