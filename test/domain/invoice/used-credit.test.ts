import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import type { Totals } from '../../../lib/domain/invoice/content'
import type { DraftLine, InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { usedCreditLeft } from '../../../lib/domain/invoice/used-credit'
import { money } from '../../../lib/domain/money/money'
import { aDraft, aDraftLine, TODAY } from '../../builders/draft'
import { aSeller } from '../../builders/invoice'

interface Line {
  readonly price: string
  readonly vatRate?: string
}

function draftOf(lines: readonly Line[], credit: number): InvoiceDraft {
  return aDraft({
    lines: lines.map(({ price, vatRate = '25.5' }, index) =>
      aDraftLine({ id: `${index}`, quantity: '1', unit: 'piece', unitPrice: price, vatRate }),
    ),
    usesCredit: { invoiceId: 'Z', number: '9', amount: money(credit, 'EUR') },
  })
}

function totalsOf(draft: InvoiceDraft): Totals {
  return assessDraft(draft, { seller: aSeller(), today: TODAY }).totals
}

/** A credit note for these lines of the invoice, after these notes. */
function noteFor(invoice: InvoiceDraft, lines: readonly DraftLine[], before: readonly Totals[] = []): Totals {
  const totals = totalsOf(invoice)
  const left = usedCreditLeft(totals, before)
  const { usesCredit, ...draft } = invoice
  return totalsOf({
    ...draft,
    lines,
    ...(left && usesCredit ? { usesCredit: { ...usesCredit, amount: left.amount } } : {}),
    credits: {
      invoiceId: 'I',
      number: '1',
      issueDate: TODAY,
      atMost: totals.total,
      ...(left ? { linesLeft: left.lines } : {}),
    },
  })
}

describe('a credit note for an invoice that used a credit', () => {
  const invoice = draftOf([{ price: '1000' }, { price: '100', vatRate: '10' }], 10_000)

  const [dear, cheap] = [invoice.lines.slice(0, 1), invoice.lines.slice(1)]

  it('takes off what was charged for the lines that it credits', () => {
    expect(noteFor(invoice, cheap)).toMatchObject({ credit: { minor: 909 }, net: { minor: 9_091 } })
    expect(noteFor(invoice, dear)).toMatchObject({ credit: { minor: 9_091 }, net: { minor: 90_909 } })
    expect(noteFor(invoice, cheap).vat[0]).toMatchObject(totalsOf(invoice).vat[1] ?? {})
  })

  it('takes off all of it for all lines, and no more where there are more', () => {
    expect(noteFor(invoice, invoice.lines)).toEqual(totalsOf(invoice))
    expect(noteFor(invoice, [...invoice.lines, ...dear]).credit?.minor).toBe(10_000)
  })

  it('leaves the rest of the credit to the next, to the cent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 600_000 }),
        (cents, credit) => {
          const whole = draftOf(
            cents.map((each) => ({ price: (each / 100).toFixed(2) })),
            credit,
          )
          const notes: Totals[] = []
          for (const line of whole.lines) notes.push(noteFor(whole, [line], notes))
          const { net } = totalsOf(whole)
          expect(notes.reduce((so, note) => so + note.net.minor, 0)).toBe(net.minor)
          expect(usedCreditLeft(totalsOf(whole), notes)).toBeUndefined()
        },
      ),
      { numRuns: 200 },
    )
  })

  it('that was begun by an earlier version reads as it did', () => {
    const credits = { invoiceId: 'I', number: '1', issueDate: TODAY, atMost: money(100_000, 'EUR') }
    expect(totalsOf({ ...invoice, credits })).toEqual(totalsOf(invoice))
  })

  it('takes none off where notes of an earlier version took all of it', () => {
    const totals = totalsOf(invoice)
    expect(usedCreditLeft(totals, [{ ...totals, linesNet: money(10_000, 'EUR') }])).toBeUndefined()
  })
})
