import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money } from '../../../lib/domain/money/money'
import type { PaymentRequest } from '../../../lib/domain/payment/payment-request'
import { swissBill } from '../../../lib/domain/payment/swiss-qr'
// Not among the package's entries, but what its bills are drawn from.
import { generateQRData } from '../../../node_modules/swissqrbill/lib/esm/shared/qr-code.js'
import { aRequest } from '../../builders/payment'

const QR_IBAN = { id: 'a', kind: 'iban', iban: 'CH44 3199 9123 0008 8901 2', bic: '' } as const
const PLAIN_IBAN = { id: 'b', kind: 'iban', iban: 'CH5800791123000889012', bic: '' } as const
const QR_REFERENCE = '210000000003139471430009017'

const payload = (account: typeof QR_IBAN | typeof PLAIN_IBAN, request: PaymentRequest) => {
  const reading = swissBill(account, request)
  return reading.ok ? reading.bill.payload : reading.code
}

describe('a Swiss QR-bill', () => {
  it('says the example of the standard, line by line', () => {
    expect(payload(QR_IBAN, aRequest({ reference: QR_REFERENCE })).split('\n')).toEqual([
      ...['SPC', '0200', '1', 'CH4431999123000889012'],
      ...['S', 'Robert Schneider AG', 'Rue du Lac', '1268', '2501', 'Biel', 'CH'],
      ...['', '', '', '', '', '', ''],
      ...['1949.75', 'CHF'],
      ...['S', 'Pia-Maria Rutschmann-Schnyder', 'Grosse Marktgasse', '28', '9400', 'Rorschach', 'CH'],
      ...['QRR', QR_REFERENCE, '2026-040', 'EPD'],
    ])
  })

  it('carries a creditor reference, or none, on an account that is no QR-IBAN', () => {
    const withReference = payload(PLAIN_IBAN, aRequest({ reference: 'RF18539007547034' })).split('\n')
    expect(withReference.slice(-4, -2)).toEqual(['SCOR', 'RF18539007547034'])
    expect(payload(PLAIN_IBAN, aRequest()).split('\n').slice(-4, -2)).toEqual(['NON', ''])
  })

  it('leaves a client without a whole address to be written by the payer', () => {
    const payer = { name: 'Pia', address: { street: '', postalCode: '', city: 'Rorschach', country: 'CH' } }
    const reading = swissBill(PLAIN_IBAN, aRequest({ payer }))
    expect(reading.ok && reading.bill.debtor).toBe(undefined)
    expect(reading.ok && reading.bill.payload.split('\n').slice(20, 27)).toEqual(['', '', '', '', '', '', ''])
  })

  it.each([
    ['notSwiss', { id: 'c', kind: 'iban', iban: 'FI2112345600000785', bic: '' }, {}],
    ['currency', PLAIN_IBAN, { amount: money(100, 'USD') }],
    ['amount', PLAIN_IBAN, { amount: money(0, 'CHF') }],
    [
      'creditor',
      PLAIN_IBAN,
      { payee: { name: 'A', address: { street: 'B', postalCode: '', city: 'C', country: 'CH' } } },
    ],
    ['reference', QR_IBAN, {}],
    ['reference', PLAIN_IBAN, { reference: QR_REFERENCE }],
  ] as const)('is refused: %s', (code, account, changes) => {
    expect(swissBill(account, aRequest(changes))).toEqual({ ok: false, code })
  })

  it.each([
    ['L’Atelier ‘Bis’ Sàrl', "L'Atelier 'Bis' Sàrl"],
    ['Müller – Partner—AG', 'Müller - Partner-AG'],
    ['Stefan „Grafik“ “Bild” «Ton»', 'Stefan "Grafik" "Bild" "Ton"'],
    ['Und\u00A0so\u202Fweiter…', 'Und so weiter...'],
  ])('writes typographic signs plainly, in the code and in print: %s', (written, plain) => {
    const street = `${written} 7`
    const party = { name: written, address: { street, postalCode: '9400', city: written, country: 'CH' } }
    const reading = swissBill(PLAIN_IBAN, aRequest({ payee: party, payer: party, number: written }))
    if (!reading.ok) throw new Error(reading.code)
    const fields = [plain, plain, '7', '9400', plain, 'CH']
    const lines = reading.bill.payload.split('\n')
    expect([lines.slice(5, 11), lines.slice(21, 27), lines.at(-2)]).toEqual([fields, fields, plain])
    expect(reading.bill.creditor).toEqual([plain, `${plain} 7`, `9400 ${plain}`])
  })

  const address = (changes: object) => ({ street: '', postalCode: '1', city: 'B', country: 'CH', ...changes })
  it.each([
    ['payeeCharacters', { payee: { name: 'Шар', address: address({}) } }, ['Ш', 'а', 'р']],
    ['payeeCharacters', { number: '№ 7' }, ['№']],
    ['payerNameCharacters', { payer: { name: 'ΑΑ 🎈', address: address({}) } }, ['Α', '🎈']],
    ['payerAddressCharacters', { payer: { name: 'A', address: address({ city: 'Ỹ' }) } }, ['Ỹ']],
  ] as const)('is refused for other characters, which it names: %s', (code, changes, characters) => {
    expect(swissBill(PLAIN_IBAN, aRequest(changes))).toEqual({ ok: false, code, characters })
  })

  it('is the payload another implementation makes of the same facts, for any amount and number', () => {
    const words = fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,20}$/)
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 1, max: 99_999_999_999 }),
        fc.integer({ min: 1, max: 9999 }),
        (name, minor, building) => {
          const address = { street: `Weg ${building}`, postalCode: '8001', city: 'Zürich', country: 'CH' }
          const request = aRequest({
            payee: { name, address },
            amount: money(minor, 'CHF'),
            number: `N${minor}`,
          })
          const party = {
            name,
            address: 'Weg',
            buildingNumber: building,
            zip: '8001',
            city: 'Zürich',
            country: 'CH',
          }
          const { payer } = request
          expect(payload(PLAIN_IBAN, request)).toBe(
            generateQRData({
              amount: minor / 100,
              currency: 'CHF',
              creditor: { account: PLAIN_IBAN.iban, ...party },
              debtor: {
                name: payer.name,
                address: 'Grosse Marktgasse',
                buildingNumber: 28,
                zip: payer.address.postalCode,
                city: payer.address.city,
                country: 'CH',
              },
              message: `N${minor}`,
            }),
          )
        },
      ),
    )
  })
})
