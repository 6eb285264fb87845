import { beforeAll, describe, expect, it } from 'vitest'
import { renderInvoicePdf } from '../../../lib/adapters/pdf/invoice-pdf'
import { qrBoxes } from '../../../lib/adapters/pdf/qr-code'
import type { PdfFonts } from '../../../lib/adapters/pdf/render-pages'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import type { IssuedInvoice } from '../../../lib/domain/invoice/content'
import type { PaymentMethod } from '../../../lib/domain/payment/payment-method'
import { aClient, aLine, anInvoice, aSeller, totalsOf, without } from '../../builders/invoice'
import { builtFonts } from './fonts'
import { copiedText, has, scannedCodes, scannedPicture } from './pdf-programs'

let fonts: PdfFonts

beforeAll(async () => {
  fonts = await builtFonts()
})

async function bytesOf(invoice: IssuedInvoice): Promise<Uint8Array> {
  const pdf = await renderInvoicePdf(documentOf(invoice), invoice.language, fonts)
  if (!pdf.ok) throw new Error(`Refused: ${pdf.characters.join(' ')}`)
  return pdf.bytes
}

function payableBy(
  methods: readonly PaymentMethod[],
  currency: string,
  country: string,
  rest: Partial<IssuedInvoice> = {},
) {
  const address = { street: 'Bahnhofstrasse 12a', postalCode: '8001', city: 'Zürich', country }
  const lines = [aLine('Work', '3', '416.50', { currency })]
  return without(
    anInvoice({
      seller: aSeller({ name: 'Tmi Äijälä & Ölander', address, methods }),
      client: aClient({ name: 'Müller & Søn', address: { ...address, street: 'Seeweg 4' } }),
      methods,
      currency,
      lines,
      totals: totalsOf(lines, currency),
      ...rest,
    }),
    'earlyPayment',
  )
}

const BITCOIN: PaymentMethod = {
  id: 'b',
  kind: 'bitcoin',
  address: 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
}
const UPI: PaymentMethod = { id: 'u', kind: 'upi', address: 'aijala@okbank' }
const iban = (text: string): PaymentMethod => ({ id: 'i', kind: 'iban', iban: text, bic: '' })

describe.skipIf(!has('zbarimg') || !has('pdftoppm'))(
  'a phone reads from the PDF (needs zbarimg and pdftoppm)',
  () => {
    it.each<[string, IssuedInvoice]>([
      ['the EPC code', payableBy([iban('FI2112345600000785')], 'EUR', 'FI')],
      ['SPAYD', payableBy([iban('CZ2806000000000168540115')], 'CZK', 'CZ')],
      ['UPI', payableBy([UPI], 'INR', 'IN')],
      ['BIP-321', payableBy([BITCOIN], 'EUR', 'FI')],
    ])('exactly what %s is meant to say', async (_, invoice) => {
      const [payment] = documentOf(invoice).payments
      expect(payment?.code).toBeDefined()
      expect(scannedCodes(await bytesOf(invoice))).toEqual([payment?.code?.payload])
    })

    it('the Swiss code, once the cross in its middle is left out, which zbar does not read through', async () => {
      const invoice = payableBy([iban('CH4431999123000889012')], 'CHF', 'CH', {
        reference: '210000000003139471430009017',
      })
      const { code } = documentOf(invoice).payments[0] ?? {}
      if (code?.kind !== 'swiss') throw new Error('No Swiss code')
      const size = 460
      const boxes = qrBoxes(code.payload, { x: 40, y: 40, width: size, height: size }) ?? []
      expect(scannedPicture(size + 80, boxes)).toEqual([code.payload])
    })

    it('each of several codes on one page', async () => {
      const invoice = payableBy([iban('FI2112345600000785'), BITCOIN], 'EUR', 'FI')
      const codes = scannedCodes(await bytesOf(invoice))
      expect(codes.toSorted()).toEqual(
        documentOf(invoice)
          .payments.map(({ code }) => code?.payload)
          .toSorted(),
      )
      expect(codes).toHaveLength(2)
    })
  },
)

describe.skipIf(!has('pdftotext'))('the Swiss payment part (needs pdftotext)', () => {
  it('says in words what its code says, in English where the language is not Swiss', async () => {
    const methods = [iban('CH4431999123000889012')]
    const reference = '210000000003139471430009017'
    const german = copiedText(await bytesOf(payableBy(methods, 'CHF', 'CH', { reference, language: 'de' })))
    for (const text of [
      'Empfangsschein',
      'Zahlteil',
      'Konto / Zahlbar an',
      'CH44 3199 9123 0008 8901 2',
      '21 00000 00003 13947 14300 09017',
      'Seeweg 4',
      'Annahmestelle',
    ]) {
      expect(german).toContain(text)
    }
    expect(
      copiedText(await bytesOf(payableBy(methods, 'CHF', 'CH', { reference, language: 'fi' }))),
    ).toContain('Payment part')
  })
})
