import fc from 'fast-check'
import { addDays, type PlainDate, plainDate } from '../../lib/domain/calendar/plain-date'
import { decide, type InvoiceCommand } from '../../lib/domain/invoice/decide'
import type { InvoiceEvent } from '../../lib/domain/invoice/events'
import { creditable, evolve, type Invoice, openAmount, overpaid } from '../../lib/domain/invoice/invoice'
import { workOut } from '../../lib/domain/invoice/totals'
import { type Money, money } from '../../lib/domain/money/money'
import { aLine, anInvoice } from './invoice'

const sentOn = plainDate('2026-11-23')

/** An invoice of €2,287.60 that was sent, and what happened then. */
export function aHistory(...events: readonly InvoiceEvent[]): readonly InvoiceEvent[] {
  return [
    { type: 'issued', invoice: anInvoice() },
    { type: 'sendReported', certainty: 'confirmed', on: sentOn },
    ...events,
  ]
}

const STEPS = [
  'pay',
  'payAll',
  'payLess',
  'payLessTax',
  'withhold',
  'payMore',
  'payAndGiveBack',
  'credit',
  'creditAll',
  'withdrawCredit',
  'giveBack',
  'use',
  'takeBack',
] as const

interface Step {
  readonly kind: (typeof STEPS)[number]
  /** Of what it may be at most, in per mille. */
  readonly part: number
  /** Since the step before. */
  readonly days: number
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...STEPS),
  part: fc.integer({ min: 1, max: 1000 }),
  days: fc.integer({ min: 0, max: 9 }),
})

/**
 * Any invoice of two rates that has left, some of it paid before, and all that may befall what is to be paid of it: paid
 * in parts, early, less a bank's fee or too much; credited, also after that; what was too much given back or used.
 */
export const anyHistory: fc.Arbitrary<Invoice> = fc
  .record({
    prices: fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 99_999 })),
    prepaid: fc.option(fc.integer({ min: 1, max: 99_999 }), { nil: undefined }),
    cashStep: fc.option(fc.constantFrom(5, 10), { nil: undefined }),
    steps: fc.array(anyStep, { maxLength: 12 }),
  })
  .map(({ prices: [one, two], prepaid, cashStep, steps }) => {
    const lines = [
      aLine('Design', '1', String(one / 100)),
      aLine('Print', '1', String(two / 100), { vatRate: '13.5' }),
    ]
    const { totals } = workOut({
      lines: lines.map((line) => ({ ...line, amount: line.net })),
      discount: { kind: 'none' },
      currency: 'EUR',
      ...(prepaid === undefined ? {} : { prepaid: euros(prepaid) }),
      ...(cashStep === undefined ? {} : { cashStep }),
    })
    const issued = anInvoice({ lines, totals })
    let invoice = decided(undefined, { type: 'issue', invoice: issued })
    invoice = decided(invoice, { type: 'reportSend', certainty: 'confirmed', on: sentOn })
    let on = sentOn
    for (const [index, step] of steps.entries()) {
      on = addDays(on, step.days)
      invoice = decided(invoice, commandOf(step, `s${index}`, on, invoice))
    }
    return invoice
  })

function decided(invoice: Invoice | undefined, command: InvoiceCommand | undefined): Invoice {
  const decision = command && decide(command, invoice)
  const events = decision?.ok ? decision.events : []
  const after = events.reduce<Invoice | undefined>((so, event) => evolve(so, 'A', event), invoice)
  if (!after) throw new Error('No invoice')
  return after
}

function commandOf(
  { kind, part }: Step,
  id: string,
  on: PlainDate,
  invoice: Invoice,
): InvoiceCommand | undefined {
  const open = openAmount(invoice)
  const partOf = ({ minor }: Money) => euros(Math.ceil((minor * part) / 1000))
  const last = invoice.credits?.at(-1)
  const pay = { type: 'recordPayment', paymentId: id, on } as const
  switch (kind) {
    case 'pay':
      return { ...pay, amount: partOf(open) }
    case 'payAll':
      return { ...pay, amount: open }
    case 'payLess':
      return { ...pay, amount: euros(open.minor - Math.ceil(part / 10)), acceptsFee: true }
    case 'payLessTax':
      return {
        ...pay,
        amount: euros(Math.ceil(open.minor * 0.7)),
        withheldTax: euros(Math.floor(open.minor * 0.2)),
      }
    case 'withhold':
      return { type: 'recordWithheldTax', withheldId: id, amount: partOf(open), on }
    case 'payMore':
      return { ...pay, amount: euros(open.minor + part), excess: { goes: 'credit' } }
    case 'payAndGiveBack':
      return { ...pay, amount: euros(open.minor + part), excess: { goes: 'back', on } }
    case 'credit':
    case 'creditAll': {
      const amount = kind === 'credit' ? partOf(creditable(invoice)) : creditable(invoice)
      return amount.minor > 0
        ? { type: 'credit', creditNoteId: id, number: `C-${id}`, amount, on }
        : undefined
    }
    case 'withdrawCredit':
      return last && { type: 'reverseCredit', creditNoteId: last.creditNoteId }
    case 'giveBack':
      return { type: 'recordRefund', refundId: id, amount: partOf(overpaid(invoice)), on }
    case 'use': {
      const amount = partOf(overpaid(invoice))
      return amount.minor > 0
        ? { type: 'takeOff', what: 'overpayment', byInvoiceId: id, number: id, amount, on }
        : undefined
    }
    case 'takeBack': {
      const paymentId = invoice.payments[0]?.paymentId
      return paymentId === undefined ? undefined : { type: 'reversePayment', paymentId }
    }
  }
}

function euros(minor: number): Money {
  return money(minor, 'EUR')
}
