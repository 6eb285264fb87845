import type { Locale } from '../../webmail/model'
import { longDate, onDay, shortDate } from './calendar'

/** One real-life invoice: what is typed, and what must come out, worked out by hand and not by the product. */
export interface Job {
  readonly name: string
  /** Of the browser, the mailbox and the documents. */
  readonly language: Locale
  readonly profile: TypedProfile
  readonly client: {
    readonly name: string
    readonly contact: string
    readonly email: string
    readonly street: string
    readonly postalCode: string
    readonly city: string
    readonly poNumber?: string
  }
  readonly lines: readonly TypedLine[]
  readonly termDays: number
  readonly earlyPayment?: { readonly percent: string; readonly days: string }
  readonly note: string
  readonly expected: {
    readonly number: string
    readonly total: string
    readonly subject: string
    readonly fileName: string
    /** What must stand in the PDF's text. */
    readonly pdf: readonly string[]
    /** What must stand in the mail. */
    readonly mail: readonly string[]
    readonly halfOfTotal: string
  }
}

/** The set-up as typed; what is left out is left as proposed. */
export interface TypedProfile {
  readonly name: string
  readonly contactName: string
  /** As the list of countries shows it. */
  readonly country: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly email: string
  readonly phone: string
  readonly taxId: string
  readonly iban?: string
  readonly bic?: string
  readonly sortCode?: string
  readonly routingNumber?: string
  readonly accountNumber?: string
  readonly bankName?: string
  readonly paymentLink?: string
  readonly numberPattern: string
  readonly termDays: string
}

export interface TypedLine {
  readonly description: string
  readonly quantity: string
  readonly unitPrice: string
  /** As the list shows it. */
  readonly vat?: string
}

const year = new Date().getFullYear()
const nbsp = '\u00A0'

export const translator: Job = {
  name: 'a Finnish translator',
  language: 'fi',
  profile: {
    name: 'Käännöstoimisto Sanna Mäkelä',
    contactName: 'Sanna Mäkelä',
    street: 'Hämeenkatu 12 B 4',
    postalCode: '33200',
    city: 'Tampere',
    country: 'Suomi',
    email: 'sanna@makela.example',
    phone: '+358 40 123 4567',
    taxId: '2077474-0',
    iban: 'FI21 1234 5600 0007 85',
    bic: 'NDEAFIHH',
    numberPattern: '{year}-###',
    termDays: '14',
  },
  client: {
    name: 'Pohjola Kustannus Oy',
    contact: 'Jyrki Öhman',
    email: 'jyrki@pohjola.example',
    street: 'Bulevardi 7',
    postalCode: '00120',
    city: 'Helsinki',
  },
  lines: [
    {
      description: 'Käännös suomesta englantiin, 3 250 sanaa',
      quantity: '3250',
      unitPrice: '0,18',
      vat: '25,5',
    },
    { description: 'Oikoluku', quantity: '2,5', unitPrice: '62', vat: '25,5' },
  ],
  termDays: 14,
  note: 'Kiitos mukavasta yhteistyöstä, Jyrki.',
  expected: {
    // 3250 × 0.18 = 585.00; 2.5 × 62.00 = 155.00; 25.5 % of 740.00 = 188.70
    number: `${year}-001`,
    total: `928,70${nbsp}€`,
    subject: `Lasku ${year}-001: 928,70${nbsp}€, eräpäivä ${longDate('fi', 14)}`,
    fileName: `lasku-${year}-001.pdf`,
    pdf: [
      `Lasku ${year}-001`,
      'Käännöstoimisto Sanna Mäkelä',
      'Pohjola Kustannus Oy',
      'Jyrki Öhman',
      'Käännös suomesta englantiin, 3 250 sanaa',
      '585,00',
      'Oikoluku',
      '155,00',
      '740,00',
      '188,70',
      '928,70 €',
      'FI21 1234 5600 0007 85',
      'NDEAFIHH',
      '2077474-0',
      shortDate('fi', 0),
      onDay('fi', 14),
      'Kiitos mukavasta yhteistyöstä, Jyrki.',
    ],
    mail: [
      `${year}-001`,
      '928,70 €',
      onDay('fi', 14),
      'FI21 1234 5600 0007 85',
      'Kiitos mukavasta yhteistyöstä, Jyrki.',
    ],
    halfOfTotal: '464,35',
  },
}

export const plumber: Job = {
  name: 'a British plumber',
  language: 'en',
  profile: {
    name: 'Ridgeway Plumbing',
    contactName: 'Tom Ridgeway',
    street: '4 Mill Lane',
    postalCode: 'LS1 4AP',
    city: 'Leeds',
    country: 'United Kingdom',
    email: 'tom@ridgeway.example',
    phone: '+44 113 496 0142',
    taxId: 'GB980780684',
    sortCode: '20-00-00',
    accountNumber: '55779911',
    bankName: 'Aire Bank',
    numberPattern: 'RP-####',
    termDays: '30',
  },
  client: {
    name: 'Harewood Lettings Ltd',
    contact: 'Priya Shah',
    email: 'priya@harewood.example',
    street: '18 Park Row',
    postalCode: 'LS1 5HD',
    city: 'Leeds',
    poNumber: 'PO-7731',
  },
  lines: [
    { description: 'Boiler service', quantity: '1', unitPrice: '96', vat: '20' },
    { description: 'Energy-saving controls, fitted', quantity: '1', unitPrice: '240.00', vat: '5' },
    { description: 'Call-out', quantity: '1.5', unitPrice: '55', vat: '20' },
  ],
  termDays: 30,
  note: 'Thank you for the cup of tea, Priya.',
  expected: {
    // 20 % of 178.50 = 35.70; 5 % of 240.00 = 12.00; 418.50 + 47.70
    number: 'RP-0001',
    total: '£466.20',
    subject: `Invoice RP-0001: £466.20, due ${longDate('en', 30)}`,
    fileName: 'invoice-RP-0001.pdf',
    pdf: [
      'Invoice RP-0001',
      'Ridgeway Plumbing',
      'Harewood Lettings Ltd',
      'PO-7731',
      'Boiler service',
      'Energy-saving controls, fitted',
      'Call-out',
      '82.50',
      '418.50',
      '178.50',
      '35.70',
      '240.00',
      '12.00',
      '£466.20',
      '20-00-00',
      '55779911',
      'GB980780684',
      longDate('en', 30),
    ],
    mail: ['RP-0001', '£466.20', longDate('en', 30), '20-00-00', '55779911'],
    halfOfTotal: '233.10',
  },
}

export const designer: Job = {
  name: 'an American designer',
  language: 'en',
  profile: {
    name: 'Hollis Design LLC',
    contactName: 'June Hollis',
    street: '218 Alder Street',
    postalCode: 'OR 97205',
    city: 'Portland',
    country: 'United States',
    email: 'june@hollis.example',
    phone: '+1 503 555 0119',
    taxId: '84-1234567',
    routingNumber: '123000220',
    accountNumber: '4417009821',
    bankName: 'Columbia River Bank',
    paymentLink: 'https://pay.example.com/hollis',
    numberPattern: '###',
    termDays: '30',
  },
  client: {
    name: 'Meridian Museum',
    contact: 'Walt Nguyen',
    email: 'walt@meridian.example',
    street: '900 Harbor Drive',
    postalCode: 'CA 94111',
    city: 'San Francisco',
  },
  lines: [
    { description: 'Brand identity design', quantity: '40', unitPrice: '95' },
    { description: 'Icon set', quantity: '12', unitPrice: '45.50' },
  ],
  termDays: 30,
  earlyPayment: { percent: '2', days: '10' },
  note: 'It was a joy to work on the reopening, Walt. Thank you.',
  expected: {
    // 40 × 95.00 + 12 × 45.50 = 4346.00; 2 % = 86.92
    number: '001',
    total: '$4,346.00',
    subject: `Invoice 001: $4,346.00, due ${longDate('en', 30)}`,
    fileName: 'invoice-001.pdf',
    pdf: [
      'Invoice 001',
      'Hollis Design LLC',
      'Meridian Museum',
      'Brand identity design',
      '3,800.00',
      'Icon set',
      '546.00',
      '$4,346.00',
      '$4,259.08',
      '$86.92',
      longDate('en', 10).replace(/ \d{4}$/, ''),
      longDate('en', 30),
      '123000220',
      '4417009821',
      'https://pay.example.com/hollis',
      '84-1234567',
    ],
    mail: [
      '001',
      '$4,346.00',
      '$4,259.08',
      longDate('en', 10),
      longDate('en', 30),
      'https://pay.example.com/hollis',
    ],
    halfOfTotal: '2173.00',
  },
}
