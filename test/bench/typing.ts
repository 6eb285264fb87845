import { findChromium, thisMachine } from '../browser'
import { freshBuild } from '../build'
import { calmMails } from '../domain/checks/corpus/calm-mails'
import { launchExtension } from '../launch'
import { gmail, outlook } from '../webmail/drivers'
import { routeWebmail } from '../webmail/routing'
import { figures, type TraceEvent, traced } from './trace'

/** All of ours that listens to a letter typed, until the underlines are set: 3 ms in a draft of this length. */
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
  const started = await extension.context.newPage()
  await started.goto(`chrome-extension://${extension.extensionId}/dashboard.html`)
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
    const inputs = events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'input')
    const own = inputs.map((input) => ownTime(input, events))
    console.log(`Typing in ${site}, a draft of ${LENGTH} letters: input to underlines ${figures(own)}`)
    await page.close()
  }
  await extension.close()
}

/** What the extension spent within an event, in ms; the page listens to it, too. */
function ownTime(event: TraceEvent, events: readonly TraceEvent[]): number {
  const own = events.filter(
    ({ name, tid, ts, args }) =>
      name === 'FunctionCall' &&
      tid === event.tid &&
      ts >= event.ts &&
      ts < event.ts + (event.dur ?? 0) &&
      args?.data?.url?.startsWith('chrome-extension:'),
  )
  return own.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000
}
