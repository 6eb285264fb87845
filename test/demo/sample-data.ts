import { addDays, type PlainDate } from '../../lib/domain/calendar/plain-date'
import type { DraftLine } from '../../lib/domain/invoice/draft'
import type { WebmailHost } from '../../lib/domain/invoice/mail-thread'
import type { Client, Seller } from '../../lib/domain/party/party'
import type { ProfileForm } from '../../lib/domain/party/profile-form'

/** A freelancer, three clients and their last invoices: enough for every corner of the product to have something in it. */

export const PROFILE_FORM: ProfileForm = {
  name: 'Lehtonen Design',
  contactName: 'Aino Lehtonen',
  street: 'Vuorikatu 14 A 3',
  postalCode: '00100',
  city: 'Helsinki',
  country: 'FI',
  email: 'aino@lehtonen.example',
  phone: '+358 40 555 0142',
  taxId: '2948301-8',
  currency: 'EUR',
  language: 'en',
  chargesVat: true,
  iban: 'FI21 1234 5600 0007 85',
  bic: 'NDEAFIHH',
  bankCode: '',
  accountNumber: '',
  bankName: '',
  paymentLink: '',
  paymentLinkLabel: '',
  bitcoinAddress: '',
  upiAddress: '',
  acceptsCash: false,
  layout: 'modern',
  accent: '',
  legalLine: '',
  attachesCalendar: false,
  paper: 'country',
  otherPayment: '',
  numberPattern: '{year}-###',
  termDays: '14',
}

export const SELLER: Seller = {
  name: PROFILE_FORM.name,
  contactName: PROFILE_FORM.contactName,
  address: {
    street: PROFILE_FORM.street,
    postalCode: PROFILE_FORM.postalCode,
    city: PROFILE_FORM.city,
    country: PROFILE_FORM.country,
  },
  email: PROFILE_FORM.email,
  phone: PROFILE_FORM.phone,
  taxId: PROFILE_FORM.taxId,
  currency: PROFILE_FORM.currency,
  language: PROFILE_FORM.language,
  chargesVat: PROFILE_FORM.chargesVat,
  methods: [{ id: 'iban', kind: 'iban', iban: 'FI2112345600000785', bic: PROFILE_FORM.bic }],
  numberPattern: PROFILE_FORM.numberPattern,
  defaultTerm: { kind: 'days', days: 14 },
}

export const NORTHLIGHT: Client = {
  id: 'northlight',
  name: 'Northlight Studio Oy',
  contactName: 'Ella Moreau',
  email: 'ella@northlight.example',
  address: { street: 'Kalasatamankatu 9 B', postalCode: '00540', city: 'Helsinki', country: 'FI' },
  taxId: '',
  poNumber: '4500-2217',
  needsPoNumber: true,
  language: 'en',
  currency: 'EUR',
}

export const KAISLA: Client = {
  id: 'kaisla',
  name: 'Kahvila Kaisla Oy',
  contactName: 'Otto Virtanen',
  email: 'otto@kaisla.example',
  address: { street: 'Merikatu 27', postalCode: '20100', city: 'Turku', country: 'FI' },
  taxId: '',
  poNumber: '',
  needsPoNumber: false,
  language: 'fi',
  currency: 'EUR',
}

export const LINDBERG: Client = {
  id: 'lindberg',
  name: 'Lindberg Architects Oy',
  contactName: 'Nora Lind',
  email: 'nora@lindberg.example',
  address: { street: 'Itsenäisyydenkatu 4', postalCode: '33100', city: 'Tampere', country: 'FI' },
  taxId: '',
  poNumber: '',
  needsPoNumber: false,
  language: 'en',
  currency: 'EUR',
}

/** An invoice of the past, in days from today. */
export interface PastInvoice {
  readonly client: Client
  readonly host: WebmailHost
  readonly threadId: string
  readonly issuedDaysAgo: number
  readonly lines: readonly Pick<DraftLine, 'description' | 'quantity' | 'unit' | 'unitPrice'>[]
  /** `likely`: the mail page closed before it said that the mail was sent. */
  readonly sent: 'confirmed' | 'likely'
  readonly paidDaysAgo?: number
}

/** With the term of 14 days: paid, two weeks late, due in two days, and one nobody saw leaving. */
export const PAST_INVOICES: readonly PastInvoice[] = [
  {
    client: KAISLA,
    host: 'gmail',
    threadId: '18c1d0a52e7b3f10',
    issuedDaysAgo: 41,
    lines: [{ description: 'Ruokalistan taitto', quantity: '6', unit: 'hour', unitPrice: '68,00' }],
    sent: 'confirmed',
    paidDaysAgo: 29,
  },
  {
    client: NORTHLIGHT,
    host: 'gmail',
    threadId: '18c5f2b91d3a7e44',
    issuedDaysAgo: 28,
    lines: [
      { description: 'Website copy editing', quantity: '12', unit: 'hour', unitPrice: '85.00' },
      { description: 'Brand guidelines, print-ready', quantity: '1', unit: 'piece', unitPrice: '640.00' },
    ],
    sent: 'confirmed',
  },
  {
    client: LINDBERG,
    host: 'outlook',
    threadId: 'AQQkADEyMWQ0ZjM3LTAwMTIAEADL7xYdsampleA=',
    issuedDaysAgo: 12,
    lines: [{ description: 'Photographs of the library', quantity: '1', unit: 'day', unitPrice: '780.00' }],
    sent: 'confirmed',
  },
  {
    client: KAISLA,
    host: 'gmail',
    threadId: '18cb77e0415f9c02',
    issuedDaysAgo: 1,
    lines: [
      { description: 'Joulukortti, 200 kappaletta', quantity: '200', unit: 'piece', unitPrice: '1,10' },
    ],
    sent: 'likely',
  },
]

export function issueDateOf({ issuedDaysAgo }: PastInvoice, today: PlainDate): PlainDate {
  return addDays(today, -issuedDaysAgo)
}
