import type { Page } from 'playwright'
import { findChromium, thisMachine } from '../browser'
import { freshBuild } from '../build'
import { launchExtension } from '../launch'
import { routeWebmail } from '../webmail/routing'
import { figures, type TraceEvent, traced } from './trace'

/** The script evaluated on a processor a quarter as fast: 25 ms. A callback on this one: 1 ms at the 95th percentile. */
const THROTTLE = 4
const ROUNDS = 10
const NODES = 5_000
const FRAMES = 200
/** Nodes that come and go in each frame. */
const CHURN = 50

const SITES = {
  gmail: 'https://mail.google.com/mail/u/0/',
  outlook: 'https://outlook.office.com/mail/',
  yahoo: 'https://mail.yahoo.com/d/folders/1',
} as const

const browser = findChromium(thisMachine)
if (browser) await measure(browser)
else console.log('Loader: no Chromium here, nothing measured.')

async function measure(browser: NonNullable<ReturnType<typeof findChromium>>): Promise<void> {
  const extension = await launchExtension({ browser, extensionFolder: freshBuild('chrome'), headless: true })
  await routeWebmail(extension.context)
  const page = await extension.context.newPage()
  const devTools = await extension.context.newCDPSession(page)
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
  for (const [site, address] of Object.entries(SITES)) {
    const evaluated: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const events = await traced(devTools, () => page.goto(address, { waitUntil: 'load' }))
      evaluated.push(...times(events, 'EvaluateScript', site))
    }
    // Throttling halts the thread in slices longer than a callback, which would fall on one in twenty.
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const callbacks = times(await traced(devTools, () => churn(page)), 'FunctionCall', site)
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
    console.log(`Loader, ${site}: evaluated in ${figures(evaluated)}; a callback: ${figures(callbacks)}`)
  }
  await extension.close()
}

/** A page of many nodes of which some come and go in each frame, as a mail page that draws its lists anew. */
function churn(page: Page): Promise<void> {
  return page.evaluate(
    async ([nodes, frames, some]) => {
      const list = document.body.appendChild(document.createElement('div'))
      for (let each = 0; each < nodes; each += 1) list.append(document.createElement('p'))
      for (let frame = 0; frame < frames; frame += 1) {
        for (let each = 0; each < some; each += 1) list.firstElementChild?.remove()
        for (let each = 0; each < some; each += 1) list.append(document.createElement('p'))
        await new Promise((drawn) => requestAnimationFrame(drawn))
      }
      list.remove()
    },
    [NODES, FRAMES, CHURN] as const,
  )
}

/** In ms, of the loader's events of a name. */
function times(events: readonly TraceEvent[], name: string, site: string): readonly number[] {
  return events
    .filter((event) => event.name === name && event.args?.data?.url?.endsWith(`content-scripts/${site}.js`))
    .map(({ tdur = 0 }) => tdur / 1000)
}
