import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { decodeText } from '../../../lib/adapters/text-files/decode-text'

/** Node reads Windows-1252 as ISO 8859-1 unless it reads by parts; browsers do not. */
class BrowserDecoder extends TextDecoder {
  override decode(bytes: Uint8Array): string {
    return super.decode(bytes, { stream: this.encoding === 'windows-1252' })
  }
}

vi.stubGlobal('TextDecoder', BrowserDecoder)

/** A text of an encoding with one byte for each character. */
function encoded(text: string, encoding: string): Uint8Array {
  const characters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (character) => characters.indexOf(character))
}

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

describe('text of one byte a character', () => {
  test.each([
    ['Finnish', 'Määrä;Jyväskylän Työ Oy – “Åbo” 5 €;José Müller', 'windows-1252'],
    ['Danish, with a name from elsewhere', 'Beløb;Sørensen & Østergaard ApS;Ágúst;Æblegård', 'windows-1252'],
    ['French', 'Libellé;Françoise Lefèvre;l’hôtel «Noël» où', 'windows-1252'],
    ['Italian, with a name from elsewhere', 'Niccolò è più là;Jäger', 'windows-1252'],
    ['German', '„Größe“ – Müller & Söhne;Straße 5;§ 14', 'windows-1252'],
    ['Spanish', '¿Señor Muñoz? Nº 5;Peña', 'windows-1252'],
    ['Spanish numbers', 'Concepto;Importe\nFactura Nº 17 de José;2ª cuota alquiler\n', 'windows-1252'],
    ['a Spanish ordinal alone', 'Concepto\n2ª cuota alquiler', 'windows-1252'],
    ['Portuguese', 'Data;Nº;Descrição;Valor\n1.2.2026;4;João Conceição, prestação;10', 'windows-1252'],
    ['Finnish cubic metres', 'Pvm;Selite;Määrä\n1.2.2026;Betoni 5 m³;10', 'windows-1252'],
    ['German, with an accent for an apostrophe', 'Datum;Text\n1.2.2026;Müller d´Or 5 m³;3', 'windows-1252'],
    ['Finnish, with a mark for a note', 'Määrä¹;Jyväskylän Työ;Päivä;Käyttö', 'windows-1252'],
    ['one letter of a name alone', 'Maksaja;Summa\nLefèvre;10', 'windows-1252'],
    [
      'a long Hungarian text',
      'Győr, Kőbánya, ügyfél, előleg, számla, Szűcs, Erdős. '.repeat(40),
      'windows-1250',
    ],
    ['Polish amounts', 'Kwota;Tytuł\n100 zł;Jan Kowalski są\n', 'windows-1250'],
    ['English', 'The client’s “note” – £5 … ½', 'windows-1252'],
    ['Czech', 'Částka;Dvořák a synové;Příliš žluťoučký kůň;Novák Jiří;Němcová', 'windows-1250'],
    ['Polish', 'Kwota;Michał Łukasiewicz;Żółć Sp. z o.o.;Wąsik', 'windows-1250'],
    ['Hungarian', 'Összeg;Erdős Győző;Szűcs Mihály;Kovács', 'windows-1250'],
    ['Romanian', 'Ştefănescu şi fiii;Bârlad;Ţepeş', 'windows-1250'],
    ['Croatian', 'Iznos;Đurđica Kovačić;Šimić', 'windows-1250'],
  ])('is read as what it is: %s', (_, text, encoding) => {
    expect(decodeText(encoded(text, encoding))).toBe(text)
  })

  test('is read as DOS wrote it', () => {
    const bytes = latin1('M\x84\x84r\x84;M\x81ller;\x8Fngstr\x94m;Lef\x8Avre;\x99ster\x86ker AB')
    expect(decodeText(bytes)).toBe('Määrä;Müller;Ångström;Lefèvre;Österåker AB')
  })
})

describe('UTF-8 with letters cut in two', () => {
  test('stays UTF-8', () => {
    const bytes = Buffer.from('Määrä;Mäkelän kukka;Viesti\n', 'utf8')
    const cut = Buffer.concat([bytes, Buffer.from('Jyväskylä').subarray(0, 4), Buffer.from(';1\n')])
    expect(decodeText(new Uint8Array(cut))).toBe('Määrä;Mäkelän kukka;Viesti\nJyv\uFFFD;1\n')
  })

  test('is never taken for it where more is broken than whole', () => {
    expect(decodeText(latin1('M\xE4kel\xE4 \xC3\xA4'))).toBe('Mäkelä Ã¤')
  })
})

describe('UTF-16', () => {
  const table = 'Määrä;Maksaja\n1,00;Mäkelä\n'

  test.each([
    ['the small end first', Buffer.from(table, 'utf16le')],
    ['the large end first', Buffer.from(table, 'utf16le').swap16()],
  ])('is known without a mark, %s', (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(table)
  })

  test.each(['SIA Ārija;', 'Ārija'])(
    'is known without a mark also by letters that end in a zero: %j',
    (start) => {
      const text = `<?xml version="1.0"?><Nm>${start}</Nm>${'x'.repeat(100)}`
      expect(decodeText(new Uint8Array(Buffer.from(text, 'utf16le')))).toBe(text)
      expect(decodeText(new Uint8Array(Buffer.from(text, 'utf16le').swap16()))).toBe(text)
    },
  )

  test.each([
    ['a program', [0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]],
    ['text with a zero in it', [0x61, 0x62, 0x63, 0, 0x64, 0x65, 0x66, 0x67, 0x68]],
  ])('is not what %s is', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBeUndefined()
  })
})

test('whatever is UTF-8 comes back as it was', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((each) => !/[\0\uFEFF]/.test(each))
  fc.assert(
    fc.property(text, (each) => {
      expect(decodeText(new TextEncoder().encode(each))).toBe(each)
    }),
  )
})
