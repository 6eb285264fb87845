import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderInvoicePdf } from '../../../lib/adapters/pdf/invoice-pdf'
import type { PdfFonts } from '../../../lib/adapters/pdf/render-pages'
import { readTypeFace, type TypeFace } from '../../../lib/adapters/pdf/type-face'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import type { InvoiceLine, IssuedInvoice } from '../../../lib/domain/invoice/content'
import { workOut } from '../../../lib/domain/invoice/totals'
import { money } from '../../../lib/domain/money/money'
import { LAYOUTS } from '../../../lib/domain/party/look'
import { CLIENT_LANGUAGES, type ClientLanguage } from '../../../lib/domain/party/party'
import {
  aClient,
  aLine,
  anAmericanSeller,
  anInvoice,
  aSeller,
  totalsOf,
  without,
} from '../../builders/invoice'
import { aLogo } from '../../builders/logo'
import { builtFonts } from './fonts'
import { copiedText, has } from './pdf-programs'
import { type PdfContents, type PdfText, readPdf, textOf } from './read-pdf'

let fonts: PdfFonts
let faces: { readonly regular: TypeFace; readonly bold: TypeFace }

beforeAll(async () => {
  fonts = await builtFonts()
  faces = { regular: readTypeFace(fonts.regular), bold: readTypeFace(fonts.bold) }
})

async function bytesOf(invoice: IssuedInvoice, language: ClientLanguage = 'en'): Promise<Uint8Array> {
  const pdf = await renderInvoicePdf(documentOf(invoice), language, fonts)
  if (!pdf.ok) throw new Error(`Refused: ${pdf.characters.join(' ')}`)
  return pdf.bytes
}

async function pdfOf(invoice: IssuedInvoice, language: ClientLanguage = 'en'): Promise<PdfContents> {
  return readPdf(await bytesOf(invoice, language))
}

function withLines(lines: readonly InvoiceLine[], changes: Partial<IssuedInvoice> = {}): IssuedInvoice {
  return anInvoice({ lines, totals: totalsOf(lines), ...changes })
}

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00A0', ' '))
describe('the invoice as a PDF', () => {
  it('says everything, in reading order, in English', async () => {
    expect(plain(textOf(await pdfOf(anInvoice())))).toEqual(
      [
        ['Lehtonen Design', 'Invoice 2026-040'],
        ['Northlight Studio Oy', 'Ella Moreau', 'Kalasatamankatu 9 B', '00540 Helsinki'],
        ['Invoice date', '23 November 2026', 'Due date', '7 December 2026', 'Your order number', '4500-2217'],
        ['Reference', '202 60406', 'Our contact', 'Aino Lehtonen'],
        ['€2,287.60', 'to pay by', 'Monday 7 December 2026'],
        ['Description', 'Quantity', 'Unit price', 'VAT', 'Amount'],
        ['Website copy editing', '12 h', '85.00', '25.5%', '1,020.00'],
        ['Brand guidelines, print-ready', '1', '640.00', '25.5%', '640.00'],
        ['Printed style guides', '10', '18.00', '13.5%', '180.00'],
        ['Pay €2,241.85 by Monday 30 November', 'and keep €45.75, 2% of the total.'],
        ['Before VAT', '1,840.00', 'VAT 25.5% on 1,660.00', '423.30', 'VAT 13.5% on 180.00', '24.30'],
        ['Total', '€2,287.60'],
        ['Thank you for the quick answers on the drafts, Ella.'],
        ['How to pay', 'Payee', 'Lehtonen Design', 'Account', 'FI21 1234 5600 0007 85'],
        ['Bank (BIC)', 'NDEAFIHH', 'Reference', '202 60406', 'Due date', '7 December 2026'],
        ['Amount', '€2,287.60', 'Scan with your', 'banking app'],
        ['Lehtonen Design, Vuorikatu 14 A 3, 00100 Helsinki', 'Business ID 2948301-8'],
        ['aino@lehtonen.design', '+358 40 555 0142'],
      ].flat(),
    )
  })

  it('says everything in Finnish, with the bar code', async () => {
    const lines = [aLine('Verkkosivujen tekstien toimitus', '12', '85', { unit: 'hour' })]
    const texts = plain(textOf(await pdfOf(withLines(lines, { language: 'fi', note: '' }), 'fi')))
    expect(texts.slice(0, 2)).toEqual(['Lehtonen Design', 'Lasku 2026-040'])
    for (const text of [
      'maksetaan viimeistään',
      'maanantaina 7.12.2026',
      'ALV 25,5 % summasta 1 020,00',
      '1 280,10 €',
      '12 t',
      'Maksa 2 241,85 € viimeistään ma 30.11.,',
      'niin säästät 45,75 € eli 2 % summasta.',
      'Y-tunnus 2948301-8',
      '421123456000007850012801000000000000000020260406261207',
    ]) {
      expect(texts).toContain(text)
    }
  })

  it('says everything in Swedish, for a client in Finland with the bar code', async () => {
    const lines = [aLine('Översättning: Åbo, Ängö', '12', '85', { unit: 'hour' })]
    const texts = plain(textOf(await pdfOf(withLines(lines, { language: 'sv', note: '' }), 'sv')))
    expect(texts.slice(0, 2)).toEqual(['Lehtonen Design', 'Faktura 2026-040'])
    for (const text of [
      'Fakturadatum',
      '23 november 2026',
      'betalas senast',
      'måndagen den 7 december 2026',
      'Översättning: Åbo, Ängö',
      '12 h',
      'Moms 25,5 % på 1 020,00',
      '1 280,10 €',
      'Betala 2 241,85 € senast mån 30 nov.',
      'så sparar du 45,75 €, 2 % av summan.',
      'FO-nummer 2948301-8',
      '421123456000007850012801000000000000000020260406261207',
    ]) {
      expect(texts).toContain(text)
    }
    const abroad = aClient({ address: { street: '', postalCode: '', city: 'Umeå', country: 'SE' } })
    const swedish = withLines(lines, { language: 'sv', client: abroad })
    expect(textOf(await pdfOf(swedish, 'sv')).join(' ')).not.toContain('42112345600000785')
  })

  it('says everything in German, with all its letters', async () => {
    const lines = [aLine('Größenänderung für Straßenbögen', '3', '85', { unit: 'day' })]
    const texts = plain(textOf(await pdfOf(withLines(lines, { language: 'de', note: '' }), 'de')))
    expect(texts.slice(0, 2)).toEqual(['Lehtonen Design', 'Rechnung 2026-040'])
    for (const text of [
      'Rechnungsdatum',
      '23. November 2026',
      'zahlbar bis',
      'Montag, den 7. Dezember 2026',
      'Größenänderung für Straßenbögen',
      '3 Tage',
      'USt. 25,5 % auf 255,00',
      '320,03 €',
      'Zahlen Sie 2.241,85 € bis Mo 30. Nov.',
      'und sparen Sie 45,75 €, 2 % der Summe.',
      'Unternehmensnummer 2948301-8',
    ]) {
      expect(texts).toContain(text)
    }
  })

  it('says what VAT there is: category, provision, discounts, charges and when the work was done', async () => {
    const discount = { percent: '10', amount: money(10_200, 'EUR') }
    const lines = [
      aLine('Website copy editing', '12', '85', {
        vatRate: '0',
        vatCategory: 'reverseCharge',
        discount,
        net: money(91_800, 'EUR'),
      }),
    ]
    const charges = [
      {
        description: 'Travel',
        amount: money(8_200, 'EUR'),
        net: money(8_200, 'EUR'),
        vatRate: '0',
        vatCategory: 'reverseCharge' as const,
      },
    ]
    const { totals } = workOut({
      lines: lines.map((line) => ({ ...line, amount: line.net })),
      charges,
      discount: { kind: 'none' },
      currency: 'EUR',
    })
    const supply = { from: plainDate('2026-11-01'), to: plainDate('2026-11-20') }
    const client = aClient({ taxId: 'DE123456789', address: { ...aClient().address, country: 'DE' } })
    const texts = plain(textOf(await pdfOf(anInvoice({ lines, charges, totals, supply, client }))))
    for (const text of [
      'Supply period',
      '1 November 2026 –\n20 November 2026',
      'Discount 10%: -102.00',
      '918.00',
      'Travel',
      'Reverse charge, on 1,000.00',
      'Reverse charge: the buyer accounts for the VAT (AVL 65 §).',
      'VAT number FI29483018',
    ]) {
      expect.soft(texts.join('\n')).toContain(text)
    }
  })

  it('states prices with VAT where they include it, and the VAT below the total', async () => {
    const stated = aLine('Portraits', '1', '124')
    const { totals, lineNets } = workOut({
      lines: [{ ...stated, amount: stated.net }],
      discount: { kind: 'none' },
      currency: 'EUR',
      pricesIncludeVat: true,
    })
    const lines = [{ ...stated, gross: stated.net, net: lineNets[0] ?? stated.net }]
    const texts = plain(textOf(await pdfOf(anInvoice({ lines, totals, pricesIncludeVat: true }))))
    expect(texts).toContain('Price incl. VAT')
    expect(texts.filter((text) => text === '124.00')).toHaveLength(2)
    expect(texts.indexOf('€124.00')).toBeLessThan(texts.indexOf('Includes VAT 25.5%, on 98.80'))
    expect(texts).toContain('25.20')
  })

  it('is on A4, or on Letter for a seller in the United States', async () => {
    const [a4] = (await pdfOf(anInvoice())).pages
    expect([a4?.width, a4?.height].map((points) => Math.round(points ?? 0))).toEqual([595, 842])
    const seller = anAmericanSeller()
    const [letter] = (await pdfOf(without(anInvoice({ seller, methods: seller.methods }), 'reference'))).pages
    expect([letter?.width, letter?.height]).toEqual([612, 792])
  })

  it('carries title, author and language, and asks viewers to show the title', async () => {
    const { info, raw } = await pdfOf(anInvoice({ seller: aSeller({ name: 'Åsa (Design) \\ Oy' }) }), 'fi')
    expect(info).toMatchObject({
      Title: 'Lasku 2026-040',
      Author: 'Åsa (Design) \\ Oy',
      Subject: '2\u00A0287,60\u00A0€, maanantai 7.12.2026',
      CreationDate: "D:20261123120000+00'00'",
    })
    expect(raw).toContain('/Lang (fi)')
    for (const language of CLIENT_LANGUAGES) {
      expect((await pdfOf(anInvoice({ language }), language)).raw).toMatch(
        new RegExp(`/Lang \\(${language}\\b`),
      )
    }
    expect(raw).toContain('/DisplayDocTitle true')
  })

  it('embeds its two fonts and names no other', async () => {
    const { raw } = await pdfOf(anInvoice())
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(2)
    expect(raw).not.toMatch(/Helvetica|Times|Courier/)
  })

  it('is the same to the byte each time', async () => {
    expect(await bytesOf(anInvoice())).toEqual(await bytesOf(anInvoice()))
  })

  it('is small', async () => {
    expect((await bytesOf(anInvoice())).length).toBeLessThan(40_000)
  })

  it('sets each column of numbers on one right edge', async () => {
    const lines = ['2', '10', '100', '1000'].map((quantity) => aLine('Item', quantity, '12.5'))
    const pdf = await pdfOf(withLines(lines))
    const size = 13 * 0.75
    const right = ({ text, x }: PdfText) => x + faces.regular.widthOf(text, size)
    const amounts = ['25.00', '125.00', '1,250.00', '12,500.00'].map((amount) =>
      pdf.pages[0]?.texts.filter(({ text }) => text === amount).at(-1),
    )
    const edges = amounts.map((amount) => amount && right(amount))
    for (const edge of edges) expect(edge).toBeCloseTo(595.275 - 51, 1)
  })

  it('links web addresses and leaves other text alone', async () => {
    const methods = [
      { id: 'a', kind: 'link', label: 'Card', url: 'https://pay.example.com/a(b)' },
      { id: 'b', kind: 'link', label: 'Odd', url: 'javascript:alert(1)' },
    ] as const
    const pdf = await pdfOf(anInvoice({ methods }))
    expect(pdf.pages[0]?.links).toEqual(['https://pay.example.com/a\\(b\\)'])
    expect(textOf(pdf)).toContain('javascript:alert(1)')
    expect(pdf.raw).not.toContain('/JavaScript')
  })

  it('draws the logo in place of the name', async () => {
    const pdf = await pdfOf(anInvoice({ seller: aSeller({ logo: aLogo() }) }))
    expect(textOf(pdf)[0]).toBe('Invoice 2026-040')
    expect(pdf.raw).toMatch(/\/Subtype \/Image/)
  })

  it('has the name where the logo is no picture', async () => {
    const logo = aLogo({ png: 'data:image/png;base64,AAAA' })
    const pdf = await pdfOf(anInvoice({ seller: aSeller({ logo }) }))
    expect(textOf(pdf)).toContain(aSeller().name)
    expect(pdf.raw).not.toMatch(/\/Subtype \/Image/)
  })
})

describe('a long invoice', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      aLine(
        index % 3 === 0
          ? `Line ${index} with a description that takes more than one row of text`
          : `Line ${index}`,
        '2',
        '10',
      ),
    )

  it('runs over pages with repeated heads, page numbers and the seller at each foot', async () => {
    const { pages } = await pdfOf(withLines(many(200)))
    expect(pages.length).toBeGreaterThan(5)
    pages.forEach((page, index) => {
      const texts = page.texts.map(({ text }) => text)
      expect(texts).toContain(`Page ${index + 1} of ${pages.length}`)
      expect(texts).toContain('Business ID 2948301-8')
      if (index > 0) expect(texts.slice(0, 2)).toEqual(['Lehtonen Design', 'Invoice 2026-040'])
      if (texts.some((text) => text.startsWith('Line '))) expect(texts).toContain('Description')
    })
  })

  it('keeps every line, once, in order', async () => {
    const texts = textOf(await pdfOf(withLines(many(200))))
    const numbers = texts.flatMap((text) => /^Line (\d+)/.exec(text)?.[1] ?? [])
    expect(numbers.map(Number)).toEqual(Array.from({ length: 200 }, (_, index) => index))
  })

  it('has no page numbers when there is one page', async () => {
    expect(textOf(await pdfOf(anInvoice())).some((text) => text.startsWith('Page '))).toBe(false)
  })

  it('never lets two texts meet or leave the page, whatever its length', { timeout: 60_000 }, async () => {
    const text = fc.stringMatching(/^[A-Za-zÅÄÖåäö0-9 .,-]{0,120}$/)
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        text,
        text,
        text,
        fc.boolean(),
        async (count, a, b, c, letter) => {
          const lines = Array.from({ length: count }, (_, index) =>
            aLine(index % 2 ? a : `${b} ${c}`, '2', '10'),
          )
          const invoice = withLines(lines, {
            number: `N${a.slice(0, 40)}`,
            note: `${c} ${a}`.repeat(3),
            seller: letter ? anAmericanSeller({ name: b }) : aSeller({ name: b, email: c }),
            client: aClient({ name: c, contactName: a }),
          })
          for (const page of (await pdfOf(invoice)).pages) expectTidy(page.texts, page.width, faces)
        },
      ),
      { numRuns: 12 },
    )
  })

  it('passes a description longer than a page from page to page', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `word${index}`)
    const texts = textOf(await pdfOf(withLines([aLine(words.join(' '), '1', '10')])))
    expect(texts.join(' ').match(/word\d+/g)).toEqual(words)
  })
})

describe('characters the fonts do not have', () => {
  it('are named instead of drawn as gaps', async () => {
    const client = aClient({ name: 'شركة 🎈 Oy', contactName: '山田 🎈' })
    const pdf = await renderInvoicePdf(documentOf(anInvoice({ client })), 'en', fonts)
    expect(pdf).toEqual({
      ok: false,
      code: 'uncoveredCharacters',
      characters: ['ش', 'ر', 'ك', 'ة', '🎈', '山', '田'],
    })
  })

  it.each([
    'Łódź – žluťoučký kůň, Þór & Ďáblice',
    'Ğüneş İş Çözümleri',
    'Ελληνικά Ώρα',
    'Українська Ђорђе Қазақ',
    'Nguyễn Thị Ánh',
    '“quotes” ‘single’ „low“ «guillemets» … • № ™ ½ m² CO₂',
    '₺ ₴ ₽ ₹ ₪ ₩ ₦ ₫ zł Kč',
    'Adébáyọ\u0300',
  ])('are not these: %s', async (note) => {
    expect(textOf(await pdfOf(anInvoice({ note })))).toContain(note)
  })

  it.each(LAYOUTS)(
    'are not the invisible ones of phones and slides, wherever they stand: %s',
    async (layout) => {
      const name = 'Acme\u2122\uFE0F\u000BOy\u0007'
      const seller = aSeller({ name, email: name, look: { layout, accent: '#0b6e69' } })
      const invoice = anInvoice({ seller, client: aClient({ name }), poNumber: name, note: name })
      expect(textOf(await pdfOf(invoice)).join(' ')).toContain('Acme™ Oy')
    },
  )

  it('are not among the signs of money, of any currency', async () => {
    for (const currency of ['THB', 'AMD', 'AFN', 'BDT', 'KHR', 'KWD', 'JPY', 'INR', 'NGN', 'KZT']) {
      const lines = [aLine('Item', '2', '10', { currency })]
      for (const language of CLIENT_LANGUAGES) {
        const invoice = without(
          anInvoice({ currency, lines, totals: totalsOf(lines, currency) }),
          'earlyPayment',
        )
        const texts = plain(textOf(await pdfOf(invoice, language)))
        if (currency === 'THB') expect(texts).toContain(language === 'en' ? 'THB 25.10' : '25,10 THB')
      }
    }
  })

  it('are not those that have no shape or a composed form', async () => {
    const note = 'A\u00ADb\u200Bc\uFEFF e\u0301 1\u202F000'
    expect(plain(textOf(await pdfOf(anInvoice({ note }))))).toContain('Abc é 1 000')
  })
})

describe.skipIf(!has('pdftotext'))('the PDF in other programs (needs pdftotext)', () => {
  it('gives its text to be copied, in reading order', async () => {
    const text = copiedText(await bytesOf(anInvoice()))
    const order = [
      'Lehtonen Design',
      'Invoice 2026-040',
      '€2,287.60',
      'Website copy editing',
      'Total',
      'How to pay',
    ]
    const places = order.map((piece) => text.indexOf(piece))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})

/** Texts on one baseline do not overlap, and all are inside the margins. */
function expectTidy(
  texts: readonly PdfText[],
  width: number,
  both: { readonly regular: TypeFace; readonly bold: TypeFace },
): void {
  const fontOfBold = texts.find(({ size }) => size === 28.5)?.font
  const boxes = texts.map((each) => {
    const face = each.font === fontOfBold ? both.bold : both.regular
    return { ...each, right: each.x + face.widthOf(each.text, each.size) }
  })
  for (const box of boxes) {
    expect(box.x, box.text).toBeGreaterThanOrEqual(50)
    expect(box.right, box.text).toBeLessThanOrEqual(width - 50)
    expect(box.y, box.text).toBeGreaterThan(15)
    for (const other of boxes) {
      if (other === box || Math.abs(other.y - box.y) > 4) continue
      const apart = other.x >= box.right - 0.5 || box.x >= other.right - 0.5
      expect(apart, `"${box.text}" meets "${other.text}"`).toBe(true)
    }
  }
}
