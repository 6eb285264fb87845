import { findChromium, thisMachine } from '../browser'
import { freshBuild } from '../build'
import { calmMails } from '../domain/checks/corpus/calm-mails'
import { launchExtension } from '../launch'
import { gmail, outlook } from '../webmail/drivers'
import { routeWebmail } from '../webmail/routing'
import { figures, traced } from './trace'

/** All that listens to a letter typed, until the underlines are set: 3 ms in a draft of this length. */
const LENGTH = 20_000
const LETTERS = 60
/** The first ones find code that has not run often enough to be quick. */
const WARMING = 20

const mails = `Invoice 77 of €1,240.00 is due asap, net 30.\n\n${calmMails.map(({ body }) => body).join('\n\n')}\n\n`

const browser = findChromium(thisMachine)
if (browser) await measure(browser)
else console.log('Typing: no Chromium here, nothing measured.')

async function measure(browser: NonNullable<ReturnType<typeof findChromium>>): Promise<void> {
  const extension = await launchExtension({ browser, extensionFolder: freshBuild('chrome'), headless: true })
  await routeWebmail(extension.context)
  // Content scripts come into pages once the extension has started.
  const own = await extension.context.newPage()
  await own.goto(`chrome-extension://${extension.extensionId}/dashboard.html`)
  for (const [site, driver] of Object.entries({ gmail, outlook })) {
    const page = await extension.context.newPage()
    const mail = driver(page)
    await mail.open()
    const compose = await mail.compose()
    await compose.setSubject('Invoice 77')
    await compose.body.evaluate(
      (body, text) => {
        body.replaceChildren(
          ...text.split('\n').map((line) => {
            const block = document.createElement('div')
            block.append(line || document.createElement('br'))
            return block
          }),
        )
        body.dispatchEvent(new InputEvent('input', { bubbles: true }))
      },
      mails.repeat(Math.ceil(LENGTH / mails.length)).slice(0, LENGTH),
    )
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('plainvoice')))
    await compose.body.click({ position: { x: 5, y: 5 } })
    const type = async (letters: number) => {
      for (let letter = 0; letter < letters; letter += 1) await page.keyboard.type('a')
    }
    await type(WARMING)
    const devTools = await extension.context.newCDPSession(page)
    const events = await traced(devTools, () => type(LETTERS))
    const dispatched = events
      .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'input')
      .map(({ tdur = 0 }) => tdur / 1000)
    console.log(`Typing in ${site}, a draft of ${LENGTH} letters: input to underlines ${figures(dispatched)}`)
    await page.close()
  }
  await extension.close()
}
