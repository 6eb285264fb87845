import { describe, expect, it } from 'vitest'
import { vatNotes } from '../../../lib/domain/document/vat-notes'
import type { VatCategory } from '../../../lib/domain/vat/category'
import { vatNoteText } from '../../../lib/i18n/document-text'
import { aClient, aLine, anInvoice, aSeller } from '../../builders/invoice'

const address = (country: string) => ({ ...aClient().address, country })

function notesOf(categories: readonly VatCategory[], from: string, to: string, vatReason?: string) {
  return vatNotes(
    anInvoice({
      seller: aSeller({ address: address(from) }),
      client: aClient({ address: address(to) }),
      lines: categories.map((vatCategory) => aLine('Work', '1', '100', { vatRate: '0', vatCategory })),
      ...(vatReason === undefined ? {} : { vatReason }),
    }),
  )
}

describe('what the law wants said of the VAT', () => {
  it.each([
    ['reverseCharge', 'FI', 'DE', 'en', 'Reverse charge: the buyer accounts for the VAT (AVL 65 §).'],
    [
      'reverseCharge',
      'FI',
      'FI',
      'fi',
      'Käännetty verovelvollisuus: ostaja tilittää arvonlisäveron (AVL 8 c §).',
    ],
    ['intraEu', 'FI', 'SE', 'fi', 'Veroton yhteisömyynti (AVL 72 a §).'],
    ['smallBusiness', 'FI', 'FI', 'fi', 'Ei arvonlisäveroa: vähäinen liiketoiminta (AVL 3 §).'],
    ['reverseCharge', 'DE', 'AT', 'de', 'Steuerschuldnerschaft des Leistungsempfängers (§ 3a Abs. 2 UStG).'],
    [
      'smallBusiness',
      'DE',
      'DE',
      'de',
      'Keine Umsatzsteuer: Steuerbefreiung für Kleinunternehmer (§ 19 UStG).',
    ],
    ['intraEu', 'DE', 'FI', 'de', 'Steuerfreie innergemeinschaftliche Lieferung (§ 4 Nr. 1b UStG).'],
    [
      'reverseCharge',
      'SE',
      'FI',
      'sv',
      'Omvänd betalningsskyldighet: köparen redovisar momsen (artikel 196 i direktiv 2006/112/EG).',
    ],
    ['reverseCharge', 'SE', 'SE', 'sv', 'Omvänd betalningsskyldighet: köparen redovisar momsen.'],
    ['export', 'GB', 'US', 'en', 'Export, exempt from VAT (VAT Act 1994 s. 30(6)).'],
    [
      'outsideScope',
      'FI',
      'US',
      'en',
      'No VAT is charged: the place of supply is the buyer’s country (AVL 65 §).',
    ],
    ['outsideScope', 'FI', 'FI', 'fi', 'Ei kuulu arvonlisäverotuksen piiriin.'],
    ['export', 'AU', 'US', 'en', 'Export, exempt from GST.'],
    ['exempt', 'CA', 'CA', 'en', 'Exempt from GST/HST.'],
    ['smallBusiness', 'NZ', 'NZ', 'en', 'No GST is charged: the seller is not registered for it.'],
    ['outsideScope', 'IN', 'FI', 'fi', 'Ei veroa (GST): myynti tapahtuu ulkomailla.'],
    // What the buyer accounts for is the tax of their own country.
    ['reverseCharge', 'CH', 'DE', 'de', 'Steuerschuldnerschaft des Leistungsempfängers.'],
    ['reverseCharge', 'CH', 'CH', 'de', 'Steuerschuldnerschaft des Leistungsempfängers (MWST).'],
    ['reverseCharge', 'LI', 'CH', 'de', 'Steuerschuldnerschaft des Leistungsempfängers (MWST).'],
    ['reverseCharge', 'AU', 'FI', 'en', 'Reverse charge: the buyer accounts for the VAT.'],
    ['reverseCharge', 'AU', 'NZ', 'en', 'Reverse charge: the buyer accounts for the GST.'],
    ['reverseCharge', 'AU', '', 'en', 'Reverse charge: the buyer accounts for the GST.'],
    ['reverseCharge', 'US', 'US', 'en', 'Reverse charge: the buyer accounts for the sales tax.'],
  ] as const)('%s from %s to %s in %s: %s', (category, from, to, language, text) => {
    expect(notesOf([category], from, to).map((note) => vatNoteText(note, language))).toEqual([text])
  })

  it('tells at which rates a British buyer accounts for the VAT', () => {
    const rates = ['20', '5', '20']
    const notes = vatNotes(
      anInvoice({
        seller: aSeller({ address: address('GB') }),
        client: aClient({ address: address('GB') }),
        lines: rates.map((vatRate) => aLine('Work', '1', '100', { vatRate, vatCategory: 'reverseCharge' })),
      }),
    )
    expect(notes.map((note) => vatNoteText(note, 'en'))).toEqual([
      'Reverse charge: the buyer accounts for the VAT, 20%, 5% (VAT Act 1994 s. 55A).',
    ])
  })

  it('is nothing for ordinary rates, and one sentence however many lines there are', () => {
    expect(vatNotes(anInvoice())).toEqual([])
    expect(notesOf(['reverseCharge', 'reverseCharge'], 'FI', 'DE')).toHaveLength(1)
  })

  it('names the provision the person gave for an exemption or a zero rate', () => {
    expect(notesOf(['exempt'], 'FI', 'FI', 'AVL 39 §').map((note) => vatNoteText(note, 'en'))).toEqual([
      'Exempt from VAT (AVL 39 §).',
    ])
    expect(notesOf(['exempt'], 'FI', 'FI').map((note) => vatNoteText(note, 'en'))).toEqual([
      'Exempt from VAT.',
    ])
    expect(notesOf([], 'FI', 'FI', 'AVL 56 §').map((note) => vatNoteText(note, 'fi'))).toEqual([
      'ALV 0 % (AVL 56 §).',
    ])
    expect(notesOf([], 'FI', 'FI', 'AVL 56 §').map((note) => vatNoteText(note, 'en'))).toEqual([
      'VAT 0% (AVL 56 §).',
    ])
  })
})
