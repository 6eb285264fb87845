import { beforeAll, expect, it } from 'vitest'
import { renderInvoicePdf } from '../../../lib/adapters/pdf/invoice-pdf'
import type { PdfFonts } from '../../../lib/adapters/pdf/render-pages'
import { addressWindow } from '../../../lib/adapters/pdf/window'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import { aClient, anInvoice, aSeller } from '../../builders/invoice'
import { builtFonts } from './fonts'
import { readPdf } from './read-pdf'

const MM = 96 / 25.4

it.each([
  ['DE', 25, 62.7, 2],
  ['AT', 25, 62.7, 2],
  ['CH', 120, 53, 0],
  ['FI', 20, 41.7, 0],
  ['US', 24, 51, 0],
])('a letter from %s has its address %f mm from the left and %f mm down', (country, x, y, folds) => {
  const window = addressWindow(country)
  expect(window.x / MM).toBeCloseTo(x)
  expect(window.y / MM).toBeCloseTo(y)
  expect(window.senderY).toBeLessThan(window.y)
  expect(window.bodyY).toBeGreaterThan(window.y)
  expect(window.folds).toHaveLength(folds)
})

it('a Swiss letter has its address on the left where the person wants it, as far down', () => {
  const [left, right] = [addressWindow('CH', 'left'), addressWindow('CH')]
  expect(left.x / MM).toBeCloseTo(22)
  expect({ ...left, x: 0 }).toEqual({ ...right, x: 0 })
  expect(addressWindow('LI', 'left')).toEqual(left)
  expect(addressWindow('DE', 'left')).toEqual(addressWindow('DE'))
})

let fonts: PdfFonts

beforeAll(async () => {
  fonts = await builtFonts()
})

it.each(['FI', 'DE', 'CH', 'US'])(
  'a letter from %s names its sender in one line above the address',
  async (country) => {
    const name = 'Valokuvaamojamediatuotantoyhtymä'.repeat(3)
    const seller = aSeller({ name, look: { layout: 'letter', accent: '#0b6e69' } })
    const address = { ...seller.address, country }
    const client = aClient({ name: 'Kahvila Kaisla Oy' })
    const document = documentOf(anInvoice({ seller: { ...seller, address }, client }))
    const pdf = await renderInvoicePdf(document, 'en', fonts)
    if (!pdf.ok) throw new Error(`Refused: ${pdf.characters.join(' ')}`)
    const { texts } = readPdf(pdf.bytes).pages[0] ?? expect.fail()
    const at = texts.findIndex(({ text }) => text === 'Kahvila Kaisla Oy')
    const sender = texts.filter(({ x, y }) => x === texts[at]?.x && y > (texts[at]?.y ?? 0))
    const smallest = Math.min(...sender.map(({ size }) => size))
    expect(sender.filter(({ size }) => size === smallest).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Valokuvaamojamediatuotantoyhtymä.*…$/),
    ])
  },
)

/** An envelope and its window, in millimetres from the left and top edge; `sheet`: the folded letter in it. */
interface Envelope {
  readonly width: number
  readonly height: number
  readonly window: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly sheet: { readonly width: number; readonly height: number }
}

const HALF = { width: 210, height: 148.5 }
const THIRD = { width: 210, height: 99 }
/** DIN 680: 90 × 45 mm, 20 mm from the left and 15 mm from the bottom; a letter after DIN 5008 folds at 105 mm. */
const DIN_LONG: Envelope = {
  width: 220,
  height: 110,
  window: { x: 20, y: 50, width: 90, height: 45 },
  sheet: { width: 210, height: 105 },
}
/** SN 010130: 100 × 45 mm, 12 mm from the right; 65 mm from the bottom of a C5, 21 mm of a C6/5. */
const SWISS_C5: Envelope = {
  width: 229,
  height: 162,
  window: { x: 117, y: 52, width: 100, height: 45 },
  sheet: HALF,
}
const SWISS_LONG: Envelope = {
  width: 229,
  height: 114,
  window: { x: 117, y: 48, width: 100, height: 45 },
  sheet: THIRD,
}
/** The same windows on the left, 12 mm from the edge, as near as the Post reads. */
const SWISS_C5_LEFT: Envelope = { ...SWISS_C5, window: { ...SWISS_C5.window, x: 12 } }
const SWISS_LONG_LEFT: Envelope = { ...SWISS_LONG, window: { ...SWISS_LONG.window, x: 12 } }
/** Finnish windows, 18 mm from the left and 40 mm down: an E65 has 90 × 30 mm, a C5 95 × 35 mm. */
const NORDIC_LONG: Envelope = {
  width: 220,
  height: 110,
  window: { x: 18, y: 40, width: 90, height: 30 },
  sheet: THIRD,
}
const NORDIC_C5: Envelope = {
  width: 229,
  height: 162,
  window: { x: 18, y: 40, width: 95, height: 35 },
  sheet: HALF,
}

/** What of the sheet the window shows while it has slipped by this part of the room it has. */
function shown({ width, height, window, sheet }: Envelope, slip: number) {
  const left = window.x - slip * (width - sheet.width)
  const top = window.y - slip * (height - sheet.height)
  return { left, top, right: left + window.width, bottom: top + window.height }
}

async function addressOn(country: string, window?: 'left') {
  const look = { layout: 'letter', accent: '#0b5b63', ...(window ? { window } : {}) } as const
  const seller = aSeller({ look })
  const address = { ...seller.address, country }
  const client = aClient({ address: { ...aClient().address, country } })
  const document = documentOf(anInvoice({ seller: { ...seller, address }, client }))
  const pdf = await renderInvoicePdf(document, 'en', fonts)
  if (!pdf.ok) throw new Error('Refused')
  const [page] = readPdf(pdf.bytes).pages
  const lines = [client.name, client.contactName, client.address.street, '00540 Helsinki']
  return lines.map((line) => {
    const at = page?.texts.find(({ text }) => text.replaceAll('\u00A0', ' ') === line)
    if (!page || !at) throw new Error(`Not on the page: ${line}`)
    const mm = 25.4 / 72
    const baseline = (page.height - at.y) * mm
    // From the height of the capitals to the depth of the descenders, and as wide as the letters can be at most.
    const size = at.size * mm
    return {
      left: at.x * mm,
      right: at.x * mm + line.length * size * 0.6,
      top: baseline - 0.75 * size,
      bottom: baseline + 0.25 * size,
    }
  })
}

it.each([
  ['DE', 'a long envelope after DIN 680', DIN_LONG, [0, 0.5, 1]],
  ['CH', 'a C5 with its window on the right', SWISS_C5, [0, 0.5, 1]],
  ['CH', 'a C6/5 with its window on the right', SWISS_LONG, [0, 0.5, 1]],
  ['FI', 'an E65', NORDIC_LONG, [0, 0.5, 0.9]],
  ['FI', 'a C5', NORDIC_C5, [0, 0.5, 1]],
  ['CH', 'a C5 with its window on the left', SWISS_C5_LEFT, [0, 0.5, 1], 'left'],
  ['CH', 'a C6/5 with its window on the left', SWISS_LONG_LEFT, [0, 0.5, 1], 'left'],
] as const)(
  'the whole address of a letter from %s stands in the window of %s',
  async (country, _, envelope, slips, side?: 'left') => {
    const lines = await addressOn(country, side)
    for (const slip of slips) {
      const window = shown(envelope, slip)
      for (const line of lines) {
        expect(line.left).toBeGreaterThan(window.left)
        expect(line.right).toBeLessThan(window.right)
        expect(line.top).toBeGreaterThan(window.top)
        expect(line.bottom).toBeLessThan(window.bottom)
      }
    }
  },
)

it('the name on a Finnish letter stands on the eighth line of SFS 2487, 45 mm down and 20 mm in', async () => {
  const [name] = await addressOn('FI')
  const baseline = (name?.bottom ?? 0) - 0.25 * ((name?.bottom ?? 0) - (name?.top ?? 0))
  expect(name?.left).toBeCloseTo(20, 1)
  expect(Math.abs(baseline - 45)).toBeLessThan(0.5)
})
