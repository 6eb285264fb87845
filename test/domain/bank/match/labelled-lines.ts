import type { Payable } from '../../../../lib/domain/bank/match/payable'
import type { StatementLine } from '../../../../lib/domain/bank/statement'
import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import { creditorReference } from '../../../../lib/domain/payment/references'
import { aLine } from '../bank-line'
import { aPayable, eur } from './payables'

const CLIENTS = [
  'Northlight Studio Oy',
  'Halla Coffee Oy',
  'Müller & Söhne GmbH',
  'Groot Grachten B.V.',
  'Smith & Sons Ltd',
  'Mäkelä Matti',
  'Ääninen Äänitys Ky',
  'Rakennusliike Pohjoisen Terävä Kärki Oy',
  'Nordhavn Kaffe ApS',
  'Blue Door Media LLC',
]
const early = { until: plainDate('2026-11-12'), saving: eur(1_000) }

/**
 * Sixty open invoices of ten clients. Every client has a monthly one of the same amount for all, so that the amount
 * alone says little; each fourth offers €10 off, and one in eight has been paid and recorded.
 */
export const PAYABLES: readonly Payable[] = Array.from({ length: 60 }, (_, at) => {
  const minor = at % 3 === 0 ? 49_900 : 20_000 + at * 1_730
  const isPaid = at % 8 === 7
  return aPayable(`2026-${String(at + 1).padStart(3, '0')}`, {
    client: CLIENTS[at % CLIENTS.length] ?? '',
    minor,
    open: isPaid ? 0 : minor,
    issued: '2026-10-20',
    due: `2026-11-${String(3 + (at % 25)).padStart(2, '0')}`,
    ...(isPaid
      ? { payments: [{ paymentId: `P${at}`, amount: eur(minor), on: plainDate('2026-11-10') }] }
      : {}),
    ...(at % 4 === 1 ? { offer: early } : {}),
  })
})

/** A booking, and what is true of it: the invoices that it pays; none where it pays nothing that is open. */
export interface Labelled {
  readonly line: StatementLine
  readonly pays: readonly string[]
}

const payable = (at: number): Payable => {
  const found = PAYABLES[at]
  if (!found) throw new Error('No such invoice')
  return found
}

type Said = Parameters<typeof aLine>[0]
const WAYS: readonly ((of: Payable) => Said)[] = [
  ({ reference = '' }) => ({ references: [reference.padStart(20, '0')] }),
  ({ reference = '' }) => ({ references: [creditorReference(reference)], payer: 'OP-YRITYSPANKKI' }),
  ({ number, clientName }) => ({ text: `Lasku ${number}`, payer: clientName.toUpperCase() }),
  ({ number, clientName }) => ({ text: `INV${number} thank you`, payer: clientName.slice(0, 20) }),
  ({ number, clientName }) => ({
    text: `Rechnung ${number.slice(0, 6)} ${number.slice(6)}`,
    payer: clientName,
  }),
  ({ reference = '' }) => ({
    text: `viite ${reference.slice(0, 3)} ${reference.slice(3)} / ${reference.length}`,
  }),
  ({ clientName }) => ({ payer: clientName }),
  ({ clientName }) => ({ text: `Payment from ${clientName}` }),
  ({ number }) => ({ text: number.replace('-', '/'), payer: 'Perheyhtiö Toinen Oy' }),
  () => ({ payer: 'K. Tuntematon', text: 'kiitos' }),
]

/** One booking for each open invoice, in one way after the other. */
const PAYING: readonly Labelled[] = PAYABLES.flatMap((each, at) => {
  const way = WAYS[at % WAYS.length]
  if (!way || each.open.minor === 0) return []
  const kind = at % 12
  // Most pay all of it; some the discount, a part, too little by a fee, or too much.
  const minor =
    kind === 5 && each.offer
      ? each.open.minor - 1_000
      : kind === 7
        ? Math.floor(each.open.minor / 2)
        : kind === 9
          ? each.open.minor - 1_200
          : kind === 11
            ? each.open.minor + 5_000
            : each.open.minor
  return [{ line: aLine({ minor, bookedOn: '2026-11-12', bankId: `B${at}`, ...way(each) }), pays: [each.id] }]
})

/** What looks like a payment of an invoice and is none, or of another one. */
const TRAPS: readonly Labelled[] = [
  { text: 'Palautus 12.11.2026', minor: 49_900, payer: 'Verohallinto' },
  { text: 'order 2026-0011 / 2026-0021', minor: 49_900, payer: 'Webshop' },
  { text: 'puh. 040 2026 001', minor: 49_900, payer: 'Someone Else' },
  { text: '2026-001-02', minor: payable(0).open.minor, payer: 'Other Business Oy' },
  { text: 'IBAN FI20 2600 1000 1234', minor: 49_900, payer: 'Pankki' },
  { references: ['20260017'], minor: payable(1).open.minor, payer: 'Wrong check digit' },
  { references: [payable(2).reference ?? ''], minor: payable(2).open.minor, currency: 'SEK' },
  { references: [payable(7).reference ?? ''], minor: payable(7).total.minor, bookedOn: '2026-11-11' },
  { text: `Lasku ${payable(15).number}`, minor: payable(15).total.minor, payer: payable(15).clientName },
  { payer: payable(23).clientName, minor: payable(23).total.minor, bookedOn: '2026-11-09' },
  { text: 'SALARY 2026-11', minor: 124_000, payer: 'Employer Oy' },
  { text: 'Lasku 2026-900', minor: 49_900, payer: 'Halla Coffee Oy', bookedOn: '2026-10-01' },
].map((said, at) => ({ line: aLine({ bookedOn: '2026-11-12', bankId: `T${at}`, ...said }), pays: [] }))

export const LABELLED: readonly Labelled[] = [...PAYING, ...TRAPS]
