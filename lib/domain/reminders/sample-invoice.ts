import { addDays, type PlainDate } from '../calendar/plain-date'
import type { IssuedInvoice } from '../invoice/content'
import { totalsOf } from '../invoice/totals'
import { exponentOf } from '../money/currency'
import { money } from '../money/money'
import type { ClientLanguage, Seller } from '../party/party'
import { referenceForNumber } from '../payment/references'
import type { ReminderStage } from './stage'

/** Days from the due date to a reminder of each stage, as in a sample. */
const DAYS_LATE: Readonly<Record<ReminderStage, number>> = {
  beforeDue: -3,
  friendly: 2,
  neutral: 7,
  firm: 14,
  formal: 30,
}

const TERM_DAYS = 14

export interface SampleNames {
  readonly client: string
  readonly contact: string
  readonly work: string
}

/** A made-up invoice of this seller that a reminder of the stage would be about today, to show a text filled in. */
export function sampleInvoice(
  seller: Seller,
  {
    stage,
    language,
    today,
    names,
  }: {
    readonly stage: ReminderStage
    readonly language: ClientLanguage
    readonly today: PlainDate
    readonly names: SampleNames
  },
): IssuedInvoice {
  const dueDate = addDays(today, -DAYS_LATE[stage])
  const number = `${dueDate.slice(0, 4)}-014`
  const { currency } = seller
  const net = money(1240 * 10 ** exponentOf(currency), currency)
  const line = { description: names.work, quantity: '1', unit: 'piece', unitPrice: net, net } as const
  const reference = referenceForNumber(number, seller.address.country)
  return {
    number,
    ...(reference ? { reference } : {}),
    seller,
    client: {
      id: 'sample',
      name: names.client,
      contactName: names.contact,
      email: 'name@example.com',
      address: { street: '', postalCode: '', city: '', country: seller.address.country },
      taxId: '',
      poNumber: '',
      needsPoNumber: false,
      language,
      currency,
    },
    poNumber: '',
    currency,
    language,
    issueDate: addDays(dueDate, -TERM_DAYS),
    dueDate,
    term: { kind: 'days', days: TERM_DAYS },
    lines: [line],
    totals: totalsOf([line], { kind: 'none' }, currency),
    methods: seller.methods,
    note: '',
  }
}
