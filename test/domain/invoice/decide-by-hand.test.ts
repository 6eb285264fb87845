import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { decide, type InvoiceCommand } from '../../../lib/domain/invoice/decide'
import { evolve, type Invoice } from '../../../lib/domain/invoice/invoice'
import { anInvoice } from '../../builders/invoice'

const on = plainDate('2026-12-28')
const call = { type: 'recordByHand', step: 'call', outcome: 'done', on } as const

function after(...commands: readonly InvoiceCommand[]): Invoice | undefined {
  const all: readonly InvoiceCommand[] = [
    { type: 'issue', invoice: anInvoice() },
    { type: 'reportSend', certainty: 'confirmed', on: plainDate('2026-11-02') },
    ...commands,
  ]
  return all.reduce<Invoice | undefined>((invoice, command) => {
    const decision = decide(command, invoice)
    if (!decision.ok) throw new Error(decision.code)
    return decision.events.reduce<Invoice | undefined>((so, event) => evolve(so, 'a', event), invoice)
  }, undefined)
}

describe('the steps after the reminders', () => {
  test('are noted once each, the last word counting', () => {
    expect(after(call)?.byHand).toEqual([{ step: 'call', outcome: 'done', on }])
    expect(after({ ...call, outcome: 'skipped' }, call)?.byHand).toEqual([
      { step: 'call', outcome: 'done', on },
    ])
    expect(decide(call, after(call))).toEqual({ ok: true, events: [] })
  })

  test('can be taken back', () => {
    const back = { type: 'reverseByHand', step: 'call' } as const
    expect(after(call, back)).toEqual(after())
    expect(decide(back, after())).toEqual({ ok: true, events: [] })
  })

  test('are for open invoices alone', () => {
    expect(decide(call, after({ type: 'void' }))).toEqual({ ok: false, code: 'notOpen' })
  })
})
