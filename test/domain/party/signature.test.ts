import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSignature, type SignatureFacts } from '../../../lib/domain/party/signature'
import { readable } from '../../../lib/domain/readable-text'
import { aSeller } from '../../builders/invoice'

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300)
const seller = aSeller()
const ella = { name: 'Ella Moreau', email: 'ella@northlight.example' }
const read = (text: string, writer: { name?: string; email?: string } = ella) =>
  readSignature(text, writer, seller)

const SIGNATURES: readonly (readonly [title: string, text: string, facts: SignatureFacts])[] = [
  [
    'below a Finnish closing',
    'Hei,\n\nvoit laskuttaa meitä.\n\nYstävällisin terveisin\nElla Moreau\nTalousjohtaja\nNorthlight Studio Oy\nKalasatamankatu 9 B\n00540 Helsinki\nY-tunnus 2077474-0\nPuh. 040 123 4567\nella@northlight.example',
    {
      contactName: 'Ella Moreau',
      company: 'Northlight Studio Oy',
      phone: '040 123 4567',
      address: { street: 'Kalasatamankatu 9 B', postalCode: '00540', city: 'Helsinki', country: 'FI' },
      taxId: '2077474-0',
    },
  ],
  [
    'on one line, below two dashes',
    'Go ahead.\n-- \nElla Moreau | Northlight Studio Oy | +358 40 123 4567\nKalasatamankatu 9 B, 00540 Helsinki, Finland | FI20774740',
    {
      contactName: 'Ella Moreau',
      company: 'Northlight Studio Oy',
      phone: '+358 40 123 4567',
      address: { street: 'Kalasatamankatu 9 B', postalCode: '00540', city: 'Helsinki', country: 'FI' },
      taxId: 'FI20774740',
    },
  ],
  [
    'with a German address',
    'Mit freundlichen Grüßen\n\nElla Moreau\nNordlicht Verlag GmbH\nHafenstraße 12\nD-20457 Hamburg\nUSt-IdNr. DE136695976',
    {
      contactName: 'Ella Moreau',
      company: 'Nordlicht Verlag GmbH',
      address: { street: 'Hafenstraße 12', postalCode: '20457', city: 'Hamburg', country: 'DE' },
      taxId: 'DE136695976',
    },
  ],
  [
    'with a British address and no tax id',
    'Kind regards,\nElla Moreau\nHead of Design, Northlight Ltd\n14 Canal Street, London, SW1A 1AA\nT: 020 7946 0018',
    {
      contactName: 'Ella Moreau',
      company: 'Northlight Ltd',
      phone: '020 7946 0018',
      address: { street: '14 Canal Street', postalCode: 'SW1A 1AA', city: 'London', country: 'GB' },
    },
  ],
  [
    'with an American address and an EIN',
    'Thanks!\n\nElla Moreau\nHollis Press, Inc.\n218 Alder Street\nPortland, OR 97205\nEIN 12-3456789\n(503) 555-0170',
    {
      contactName: 'Ella Moreau',
      company: 'Hollis Press, Inc.',
      phone: '(503) 555-0170',
      address: {
        street: '218 Alder Street',
        postalCode: '97205',
        city: 'Portland',
        subdivision: 'OR',
        country: 'US',
      },
      taxId: '12-3456789',
    },
  ],
  [
    'that begins with the name alone',
    'Perfect, thank you.\n\nElla Moreau\nNorthlight Studio Oy',
    { contactName: 'Ella Moreau', company: 'Northlight Studio Oy' },
  ],
]

describe('a signature', () => {
  test.each(SIGNATURES)('is read %s', (_title, text, facts) => {
    expect(read(text)).toEqual(facts)
  })

  test('tells the name also where the mail has only an address', () => {
    expect(read('Regards,\nElla Moreau', { email: 'ella.moreau@northlight.example' })).toEqual({
      contactName: 'Ella Moreau',
    })
  })

  test.each([
    ['a mail without one', 'Please send it to Northlight Studio Oy, 2077474-0.'],
    ['another person’s name', 'Regards,\nOtto Virtanen'],
    ['a tax id with a wrong digit', 'Regards\nY-tunnus 2077474-1'],
    ['two companies', 'Regards\nNorthlight Studio Oy\nSouthlight Studio Oy'],
    ['two tax ids', 'Regards\n2077474-0\nFI01120389'],
    ['a town without a street', 'Regards\n00540 Helsinki'],
    ['a number that may be anything', 'Regards\n12345678'],
    ['a year and a word', 'Regards\nAward 1\n2026 Winner'],
    ['a sentence that ends like a company', 'Regards\nIs this from Oy?'],
  ])('says nothing of %s', (_title, text) => {
    expect(read(text)).toEqual({})
  })

  test('leaves out the seller’s own, whoever writes it', () => {
    const { name, contactName, taxId, phone, address, email } = seller
    const own = `Regards\n${contactName}\n${name}\n${address.street}\n${address.postalCode} ${address.city}\n${taxId}\n${phone}\n${email}\nFI29483018`
    expect(read(own)).toEqual({})
  })

  test('takes nothing over that turns or hides what stands beside it', () => {
    expect(read('Regards\nElla Moreau\nNorth\u202Elight\u200B Studio Oy')).toMatchObject({
      company: 'Northlight Studio Oy',
    })
  })

  test('leaves out what is quoted', () => {
    const quoted = 'Best regards\nOtto Virtanen\nNorthlight Studio Oy\n2077474-0'
    for (const head of [
      'On Mon, 2 Nov 2026 at 10:14, Aino Lehtonen <aino@lehtonen.design> wrote:',
      'ma 2.11.2026 klo 10.14 Aino Lehtonen (aino@lehtonen.design) kirjoitti:',
      '-----Original Message-----',
      '________________________________',
      'Lähettäjä: Aino Lehtonen <aino@lehtonen.design>',
    ]) {
      expect(read(`Thanks\n\nOk.\n\n${head}\n${quoted}`)).toEqual({})
    }
    expect(read(`Ok.\n${quoted.replace(/^/gm, '> ')}`)).toEqual({})
  })
})

describe('whatever a mail says', () => {
  const words = fc.constantFrom(
    ...['Regards', '--', 'Ella Moreau', 'Oy', 'Northlight Oy', '00540 Helsinki', 'Katu 1', '2077474-0', '> '],
    ...[seller.name, seller.contactName, seller.taxId, seller.phone, seller.address.street, seller.email],
    ...['On 1.1. X wrote:', '+358 40 111 2222', 'SE5560747551', ',', '|', '\n', '\n', '\n'],
  )
  const mails = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 40 }).map((parts) => parts.join(' ')),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
  )
  const said = ({ address, ...rest }: SignatureFacts) => [
    ...Object.values(rest),
    ...Object.values(address ?? {}),
  ]

  test('it is read without a fault, gives only what stands in it, and nothing of the seller’s', () => {
    fc.assert(
      fc.property(mails, (text) => {
        const own = [seller.name, seller.contactName, seller.email, seller.address.street, seller.taxId]
        const flat = readable(text).replace(/\s+/g, ' ')
        const { address, ...rest } = read(text)
        const { country: _country, ...lines } = address ?? { country: '' }
        for (const fact of [...Object.values(rest), ...Object.values(lines)]) {
          expect(flat).toContain(fact.replace(/\s+/g, ' '))
        }
        for (const fact of said(read(text))) {
          for (const word of own) expect(fact.toLowerCase()).not.toContain(word.toLowerCase())
          expect(fact.replace(/\D/g, '')).not.toContain(seller.phone.replace(/\D/g, '').slice(-7))
        }
      }),
      { numRuns },
    )
  })

  test('nothing below a quoting line is said', () => {
    fc.assert(
      fc.property(mails, mails, (own, quoted) => {
        const head = 'On Mon, Sam <sam@example.org> wrote:'
        expect(read(`${own}\n${head}\n${quoted}`)).toEqual(read(own))
      }),
      { numRuns },
    )
  })

  test('a long mail without an end takes no time', () => {
    for (const unit of ['A ', 'Aa ', '1 ', 'SE1 ', 'Oy ', '--\n', '(0', 'On wrote ', ', ', 'FI-']) {
      expect(said(read(`Regards\n${unit.repeat(200_000)}`)).length).toBeLessThan(9)
      expect(read(unit.repeat(200_000))).toEqual({})
    }
  })
})
