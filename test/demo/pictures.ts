import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright'
import { systemClock } from '../../lib/adapters/system/system-clock'
import { LANGUAGES, type Language } from '../../lib/domain/party/party'
import type { Call } from '../../lib/messaging/call'
import { callBackground } from '../../lib/messaging/call-background'
import { type Demo, launchDemo } from './launch-demo'
import { PICTURE_INVOICES } from './picture-data'
import { NORTHLIGHT } from './sample-data'
import { PICTURE_ESTIMATES } from './sample-estimates'
import { type GoTo, type OwnPageName, type Shown, screensOf } from './screens'
import { takeStorePictures } from './store-pictures'

const folder = path.resolve(import.meta.dirname, '../../.output/pictures')
const say = (line: string): void => console.log(line)
const WIDTHS = [320, 800, 1280]
/** What lies over the page is shown as a person sees it. */
const AS_IN_A_WINDOW: ReadonlySet<string> = new Set(['popup', 'shortcuts'])
const taken: { readonly look: string; readonly name: string }[] = []

rmSync(folder, { recursive: true, force: true })
const demo = await launchDemo(
  { headless: true, colorScheme: 'light' },
  say,
  PICTURE_INVOICES,
  PICTURE_ESTIMATES,
)
try {
  const goTo = pagesOf(demo)
  const dashboard = await goTo('dashboard', '#about')
  const background = backgroundFrom(dashboard)
  const shown = await prepare(background)
  if (!process.argv.includes('--store')) {
    for (const language of LANGUAGES) {
      await background('language.choose', { language })
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of WIDTHS) await tour(goTo, { language, colorScheme, width, shown })
      }
    }
    writeFileSync(path.join(folder, 'index.html'), contactSheet())
    await background('language.choose', { language: 'en' })
  }
  await takeStorePictures(demo, goTo, path.join(folder, 'store'), say)
} finally {
  await demo.close()
}
say(`Done. The pictures are in ${path.relative(process.cwd(), folder)}.`)

interface Look {
  readonly language: Language
  readonly colorScheme: 'light' | 'dark'
  readonly width: number
  readonly shown: Shown
}

async function tour(goTo: GoTo, { language, colorScheme, width, shown }: Look): Promise<void> {
  const look = `${language}-${colorScheme}-${width}`
  mkdirSync(path.join(folder, look), { recursive: true })
  const dressed: GoTo = async (name, hash) => {
    const page = await goTo(name, hash)
    await page.emulateMedia({ colorScheme })
    const isPopup = name === 'popup'
    await page.setViewportSize({ width: isPopup ? Math.min(width, 380) : width, height: isPopup ? 600 : 800 })
    return page
  }
  for await (const [name, page] of screensOf(dressed, shown)) {
    await page.evaluate(() => window.scrollTo(0, 0))
    if (!AS_IN_A_WINDOW.has(name)) await growToContent(page)
    const file = path.join(folder, look, `${name}.png`)
    await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
    taken.push({ look, name })
  }
  say(`  ${look}`)
}

/** What stays at the edge of the window, as the bar below a form, so stands at the end of the page. */
async function growToContent(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const content = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.max(height, content) })
}

/** One tab for each page of ours, drawn anew each time. */
function pagesOf({ context, extensionId }: Demo): GoTo {
  const open = new Map<OwnPageName, Page>()
  return async (name, hash = '') => {
    const page = open.get(name) ?? (await context.newPage())
    open.set(name, page)
    await page.goto('about:blank')
    await page.goto(`chrome-extension://${extensionId}/${name}.html${hash}`)
    return page
  }
}

function backgroundFrom(page: Page): Call {
  return callBackground((message) =>
    page.evaluate(
      (sent) =>
        (
          globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }
          }
        ).chrome.runtime.sendMessage(sent),
      message,
    ),
  )
}

/** Something in every place; gives whose life is shown. */
async function prepare(background: Call): Promise<Shown> {
  const { rows } = await background('invoices.list', {})
  const late = rows.findLast(
    ({ clientName, lifecycle }) => clientName === NORTHLIGHT.name && lifecycle === 'open',
  )
  const again = rows.find(({ lifecycle }) => lifecycle === 'paid')
  if (!late || !again) throw new Error('The sample has neither an open nor a paid invoice')
  await background('recurring.repeat', {
    command: 'REPEAT',
    invoiceId: again.id,
    schedule: {
      rhythm: { unit: 'week', every: 4 },
      firstDate: systemClock.today(),
      end: { kind: 'open' },
      weekend: 'keep',
    },
  })
  await background('backup.putOff', { command: 'PUT-OFF' })
  await background('invoices.change', {
    command: 'TAG',
    invoiceIds: rows.filter(({ clientName }) => clientName === NORTHLIGHT.name).map(({ id }) => id),
    change: { kind: 'tag', tag: 'relaunch' },
  })
  return { invoiceId: late.id, clientId: NORTHLIGHT.id }
}

/** All pictures on one page, one look a row. */
function contactSheet(): string {
  const pictures = taken.map(
    ({ look, name }) =>
      `<figure><a href="${look}/${name}.png"><img src="${look}/${name}.png" loading="lazy" alt=""></a><figcaption>${look} ${name}</figcaption></figure>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>Plainvoice</title><style>body{display:flex;flex-wrap:wrap;gap:12px;font:12px sans-serif;background:#999}figure{margin:0}img{height:360px}</style>${pictures.join('')}`
}
