import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { type LetterChoices, lateLetter } from '../../../lib/domain/document/late-letter'
import { fold, type Invoice } from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import { anInvoice, without } from '../../builders/invoice'

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
      { label: 'dueDate', value: { kind: 'date', date: '2026-03-12' } },
      { label: 'amount', value: { kind: 'money', amount: letter.toPay } },
    ])
  })

  it('takes payments off on their days, and the code to scan asks for what is left', () => {
    const letter = letterOf(anOpenInvoice(['2026-02-10', 100_000]))
    expect(letter.taken).toEqual([{ kind: 'payment', on: '2026-02-10', amount: money(100_000, 'EUR') }])
    expect(letter.open).toEqual(money(128_760, 'EUR'))
    expect(letter.spans.map(({ days, principal }) => [days, principal.minor])).toEqual([
      [10, 228_760],
      [20, 128_760],
    ])
    const amount = `EUR${(letter.toPay.minor / 100).toFixed(2)}`
    expect(letter.payments[0]?.code?.payload).toContain(`\n${amount}\n`)
    expect(letter.payments[0]?.code?.payload).toContain('ReqdExctnDt/2026-03-12')
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
