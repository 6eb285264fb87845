import { plainDate } from '../../lib/domain/calendar/plain-date'
import type { InvoiceLine, IssuedInvoice, Totals } from '../../lib/domain/invoice/content'
import { totalsOf as totalsWith } from '../../lib/domain/invoice/totals'
import { decimal } from '../../lib/domain/money/decimal'
import { money, multiply } from '../../lib/domain/money/money'
import type { Client, Seller } from '../../lib/domain/party/party'

/** A Finnish freelancer; the profile of most tests. */
export function aSeller(changes: Partial<Seller> = {}): Seller {
  return {
    name: 'Lehtonen Design',
    contactName: 'Aino Lehtonen',
    address: { street: 'Vuorikatu 14 A 3', postalCode: '00100', city: 'Helsinki', country: 'FI' },
    email: 'aino@lehtonen.design',
    phone: '+358 40 555 0142',
    taxId: '2948301-8',
    currency: 'EUR',
    language: 'en',
    chargesVat: true,
    methods: [{ id: 'bank', kind: 'iban', iban: 'FI2112345600000785', bic: 'NDEAFIHH' }],
    numberPattern: '{year}-###',
    defaultTerm: { kind: 'days', days: 14 },
    ...changes,
  }
}

/** A seller in the United States: no VAT, Letter paper, a routing number. */
export function anAmericanSeller(changes: Partial<Seller> = {}): Seller {
  return aSeller({
    name: 'Hollis Photography LLC',
    contactName: 'June Hollis',
    address: { street: '218 Alder Street', postalCode: 'OR 97205', city: 'Portland', country: 'US' },
    email: 'june@hollis.photo',
    phone: '+1 503 555 0119',
    taxId: '84-1234567',
    currency: 'USD',
    chargesVat: false,
    methods: [
      {
        id: 'bank',
        kind: 'domesticAccount',
        bankCode: '123000220',
        accountNumber: '4417 0098 21',
        bankName: 'Columbia River Bank',
      },
      { id: 'card', kind: 'link', label: 'Card', url: 'https://pay.example.com/hollis/040' },
    ],
    ...changes,
  })
}

export function aClient(changes: Partial<Client> = {}): Client {
  return {
    id: 'northlight',
    name: 'Northlight Studio Oy',
    contactName: 'Ella Moreau',
    email: 'ella@northlight.example',
    address: { street: 'Kalasatamankatu 9 B', postalCode: '00540', city: 'Helsinki', country: 'FI' },
    taxId: '',
    poNumber: '4500-2217',
    needsPoNumber: false,
    language: 'en',
    currency: 'EUR',
    ...changes,
  }
}

/** A line with its net amount worked out. `price` in major units, canonical text. */
export function aLine(
  description: string,
  quantity: string,
  price: string,
  rest: Partial<InvoiceLine> & { readonly currency?: string } = {},
): InvoiceLine {
  const { currency = 'EUR', ...changes } = rest
  const unitPrice = multiply(money(100, currency), decimal(price))
  return {
    description,
    quantity,
    unit: 'piece',
    unitPrice,
    vatRate: '25.5',
    net: multiply(unitPrice, decimal(quantity)),
    ...changes,
  }
}

/** The totals of some lines without a discount. */
export function totalsOf(lines: readonly InvoiceLine[], currency = 'EUR'): Totals {
  return totalsWith(lines, { kind: 'none' }, currency)
}

/** An issued invoice of three lines at two rates, €2,287.60, with 2 % off for early payment. */
export function anInvoice(changes: Partial<IssuedInvoice> = {}): IssuedInvoice {
  const currency = changes.currency ?? 'EUR'
  const lines = changes.lines ?? [
    aLine('Website copy editing', '12', '85', { unit: 'hour' }),
    aLine('Brand guidelines, print-ready', '1', '640'),
    aLine('Printed style guides', '10', '18', { vatRate: '13.5' }),
  ]
  const seller = changes.seller ?? aSeller()
  return {
    number: '2026-040',
    reference: '20260406',
    seller,
    client: aClient(),
    poNumber: '4500-2217',
    currency,
    language: 'en',
    issueDate: plainDate('2026-11-23'),
    dueDate: plainDate('2026-12-07'),
    term: { kind: 'days', days: 14 },
    lines,
    totals: totalsOf(lines, currency),
    earlyPayment: {
      percent: '2',
      days: 7,
      until: plainDate('2026-11-30'),
      saving: money(4575, currency),
      amount: money(224185, currency),
    },
    methods: seller.methods,
    note: 'Thank you for the quick answers on the drafts, Ella.',
    ...changes,
  }
}

/** Takes optional parts off an invoice, since `undefined` is not a value of theirs. */
export function without<Key extends 'reference' | 'earlyPayment' | 'term'>(
  invoice: IssuedInvoice,
  ...keys: readonly Key[]
): IssuedInvoice {
  return Object.fromEntries(
    Object.entries(invoice).filter(([key]) => !keys.includes(key as Key)),
  ) as unknown as IssuedInvoice
}
