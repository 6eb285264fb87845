import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright'
import { composerFrame } from '../launch'
import { gmail } from '../webmail/drivers'
import type { Demo } from './launch-demo'
import type { GoTo } from './screens'
import { describeWork } from './write-invoice'

const STORE = { width: 1280, height: 800 }
const TILE = { width: 440, height: 280 }

function iconOf(size: number): string {
  const file = path.resolve(import.meta.dirname, `../../public/icon/${size}.png`)
  return `data:image/png;base64,${readFileSync(file).toString('base64')}`
}

/** What the stores ask for: pictures of 1280 × 800, and a tile of 440 × 280. */
export async function takeStorePictures(
  demo: Demo,
  goTo: GoTo,
  folder: string,
  say: (line: string) => void,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const take = async (page: Page, name: string) => {
    await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' })
    say(`  store/${name}`)
  }
  const stage = await demo.context.newPage()

  await composeInvoice(demo, async (page) => take(page, '1-composer'))

  const popup = await goTo('popup')
  await popup.emulateMedia({ colorScheme: 'light' })
  await popup.setViewportSize({ width: 380, height: 600 })
  await popup.getByRole('listitem').first().waitFor()
  await take(popup, 'popup')
  const picture = readFileSync(path.join(folder, 'popup.png')).toString('base64')
  await stage.setViewportSize(STORE)
  await stage.setContent(beside(picture))
  await take(stage, '2-popup')

  const invoices = await goTo('dashboard', '#invoices?show=open')
  await invoices.emulateMedia({ colorScheme: 'light' })
  await invoices.setViewportSize(STORE)
  await invoices.getByRole('row').getByRole('link').first().waitFor()
  await take(invoices, '3-invoices')
  await invoices.emulateMedia({ colorScheme: 'dark' })
  await take(invoices, '4-invoices-dark')

  await stage.setViewportSize({ width: 400, height: 120 })
  await stage.setContent(toolbars())
  await take(stage, 'icons-on-toolbars')

  await stage.setViewportSize(TILE)
  await stage.setContent(tile())
  await take(stage, 'tile')
}

async function composeInvoice(demo: Demo, take: (page: Page) => Promise<void>): Promise<void> {
  const mail = gmail(await demo.context.newPage())
  await mail.page.setViewportSize(STORE)
  await mail.open()
  await mail.openThread('Autumn newsletter')
  const draft = await mail.reply()
  await draft.typeBody('Hi Ella,\n\nthank you for the kind words.')
  await mail.page.getByRole('button', { name: 'Invoice', exact: true }).click()
  const frame = await composerFrame(mail.page, demo.extensionId)
  await describeWork(frame, {
    description: 'Autumn newsletter, writing and layout',
    quantity: '8',
    unitPrice: '85.00',
  })
  await take(mail.page)
}

const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif'

function beside(picture: string): string {
  return `<!doctype html><style>
    body { margin: 0; display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 80px; height: 800px;
      padding: 0 120px; box-sizing: border-box; background: #f5f7f7; color: #1a2023; font: 20px/1.5 ${FONT} }
    h1 { margin: 0 0 16px; font-size: 44px; font-weight: 600; line-height: 1.2 }
    p { margin: 0; max-width: 26em; color: #545d62 }
    img { border-radius: 8px; box-shadow: 0 0 0 1px rgb(20 30 34 / 0.08), 0 8px 40px rgb(20 30 34 / 0.18) }
  </style><div><h1>Who owes you, and what to do today</h1>
  <p>Reminders are written for you, in the thread of the invoice. Nothing goes out until you press Send.</p></div>
  <img src="data:image/png;base64,${picture}" width="380" height="600" alt="">`
}

/** The icons as toolbars show them, light and dark: to be looked at, not for the stores. */
function toolbars(): string {
  const sizes = [16, 32, 48]
  const row = (ground: string) =>
    `<div style="display:flex;align-items:center;gap:24px;padding:6px 24px;background:${ground}">${sizes
      .map((size) => `<img src="${iconOf(size)}" width="${size}" height="${size}" alt="">`)
      .join('')}</div>`
  return `<body style="margin:0">${row('#dee1e6')}${row('#202124')}`
}

function tile(): string {
  return `<!doctype html><style>
    body { margin: 0; display: grid; place-content: center; justify-items: center; gap: 14px; height: 280px;
      background: #f5f7f7; color: #1a2023; font: 18px/1.4 ${FONT} }
    h1 { margin: 0; font-size: 34px; font-weight: 600; line-height: 1.2 }
    p { margin: 0; color: #545d62 }
  </style><img src="${iconOf(128)}" width="72" height="72" alt="">
  <h1>Plainvoice</h1><p>Invoices in the mail you already use</p>`
}
