import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { claimOf, type LetterChoices, lateLetter } from '../../../lib/domain/document/late-letter'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { evolve, fold, type Invoice } from '../../../lib/domain/invoice/invoice'
import { money, subtract, sum } from '../../../lib/domain/money/money'
import { anInvoice, aSeller, without } from '../../builders/invoice'

const issued = without(
  anInvoice({ issueDate: plainDate('2026-01-17'), dueDate: plainDate('2026-01-31') }),
  'earlyPayment',
)

function anOpenInvoice(...payments: readonly (readonly [on: string, minor: number])[]): Invoice {
  const invoice = fold('i1', [
    { type: 'issued', invoice: issued },
    { type: 'sendReported', certainty: 'confirmed', on: issued.issueDate },
    ...payments.map(([on, minor]) => ({
      type: 'paymentRecorded' as const,
      paymentId: on,
      on: plainDate(on),
      amount: money(minor, 'EUR'),
    })),
  ])
  if (!invoice) throw new Error('No invoice')
  return invoice
}

function after(invoice: Invoice, ...events: readonly InvoiceEvent[]): Invoice {
  return events.reduce((so, event) => evolve(so, so.id, event) ?? so, invoice)
}

const choices = (changes: Partial<LetterChoices> = {}): LetterChoices => ({
  date: plainDate('2026-03-02'),
  payBy: plainDate('2026-03-12'),
  regime: 'fiBusiness',
  ownRates: [],
  ...changes,
})

function letterOf(invoice: Invoice, changes: Partial<LetterChoices> = {}) {
  const reading = lateLetter(invoice, choices(changes))
  if (!reading.ok) throw new Error(reading.code)
  return reading.letter
}

describe('a reminder letter', () => {
  it('adds interest to the day and a fee to what is open', () => {
    const letter = letterOf(anOpenInvoice(), { fee: { kind: 'compensation', amount: money(4000, 'EUR') } })
    expect(letter.open).toEqual(money(228_760, 'EUR'))
    expect(letter.interest).toEqual(money(1974, 'EUR'))
    expect(letter.toPay).toEqual(money(228_760 + 1974 + 4000, 'EUR'))
    expect(letter.paymentFacts).toEqual([
      { label: 'payBy', value: { kind: 'date', date: '2026-03-12' } },
      { label: 'amount', value: { kind: 'money', amount: letter.toPay } },
    ])
  })

  it('is a paper of today: its seller and account are those of today', () => {
    const methods = [{ id: 'iban', kind: 'iban', iban: 'EE382200221020145685', bic: '' } as const]
    const seller = aSeller({ name: 'Aino Virta Oy', contactName: 'Aino Virta', methods })
    const letter = letterOf(anOpenInvoice(), { seller })
    expect(letter).toMatchObject({ seller: { name: 'Aino Virta Oy' }, contactName: 'Aino Virta' })
    expect(letter.payments).toMatchObject([
      {
        rows: [
          { value: { text: 'Aino Virta Oy' } },
          { value: { text: 'EE38 2200 2210 2014 5685' } },
          { label: 'reference' },
        ],
        code: { kind: 'epc' },
      },
    ])
    expect(JSON.stringify(letter.payments)).not.toContain('Lehtonen')
  })

  it('takes payments off on their days, and the code to scan asks for what is left', () => {
    const letter = letterOf(anOpenInvoice(['2026-02-10', 100_000]))
    expect(letter.taken).toEqual([
      { kind: 'payment', on: '2026-02-10', number: '2026-040', amount: money(100_000, 'EUR') },
    ])
    expect(letter.open).toEqual(money(128_760, 'EUR'))
    expect(letter.spans.map(({ days, principal }) => [days, principal.minor])).toEqual([
      [10, 228_760],
      [20, 128_760],
    ])
    const amount = `EUR${(letter.toPay.minor / 100).toFixed(2)}`
    expect(letter.payments[0]?.code?.payload).toContain(`\n${amount}\n`)
    expect(letter.payments[0]?.code?.payload).toContain('ReqdExctnDt/2026-03-12')
  })

  it('asks for interest on what a credit note left, from the due date on', () => {
    const credited: InvoiceEvent = {
      type: 'credited',
      creditNoteId: 'n',
      number: 'C-1',
      amount: money(200_000, 'EUR'),
      on: plainDate('2026-02-20'),
    }
    const invoice = after(anOpenInvoice(['2026-02-10', 10_000]), credited)
    const letter = letterOf(invoice)
    expect(letter.taken.map(({ kind, number, amount }) => [kind, number, amount.minor])).toEqual([
      ['credit', 'C-1', 200_000],
      ['payment', '2026-040', 10_000],
    ])
    expect(letter.open).toEqual(money(18_760, 'EUR'))
    expect(letter.spans.map(({ days, principal }) => [days, principal.minor])).toEqual([
      [10, 28_760],
      [20, 18_760],
    ])
    expect(claimOf(invoice)).toEqual(money(28_760, 'EUR'))
  })

  it('tells all that makes the total what is open, also what was given back or kept by a bank', () => {
    const [on, later] = [plainDate('2026-02-10'), plainDate('2026-02-20')]
    const kept = after(
      anOpenInvoice(['2026-02-10', 100_000]),
      { type: 'feeAccepted', paymentId: '2026-02-10', amount: money(300, 'EUR') },
      { type: 'refunded', refundId: 'r', amount: money(1_000, 'EUR'), on },
      {
        type: 'takenOff',
        what: 'overpayment',
        byInvoiceId: 'B',
        number: '2026-041',
        amount: money(2_000, 'EUR'),
        on: later,
      },
    )
    const { taken, total, open } = letterOf(kept)
    expect(taken.map(({ kind, amount }) => [kind, amount.minor])).toEqual([
      ['payment', 100_000],
      ['fee', 300],
      ['refund', -1_000],
      ['overpayment', -2_000],
    ])
    expect(
      subtract(
        total,
        sum(
          taken.map(({ amount }) => amount),
          'EUR',
        ),
      ),
    ).toEqual(open)
  })

  it('asks for no interest where none was chosen', () => {
    const { regime: _regime, ...plain } = choices()
    const reading = lateLetter(anOpenInvoice(), plain)
    expect(reading.ok && [reading.letter.interest.minor, reading.letter.spans]).toEqual([0, []])
  })

  it('is refused where a rate is not known', () => {
    const reading = lateLetter(anOpenInvoice(), choices({ date: plainDate('2026-09-01') }))
    expect(reading).toMatchObject({ ok: false, code: 'rateUnknown', day: '2026-07-01' })
  })
})
