import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { decide, type InvoiceCommand } from '../../../lib/domain/invoice/decide'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import {
  evolve,
  fold,
  type Invoice,
  isInForce,
  lifecycleOf,
  openAmount,
  overpaid,
} from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import { anyHistory } from '../../builders/history'
import { anInvoice } from '../../builders/invoice'

const on = plainDate('2026-11-25')
const later = plainDate('2026-11-27')
const issued: InvoiceEvent = { type: 'issued', invoice: anInvoice() }
const sent: InvoiceEvent = { type: 'sendReported', certainty: 'confirmed', on }
const paid = (minor: number, paymentId = 'p1', day = on): InvoiceEvent => ({
  type: 'paymentRecorded',
  paymentId,
  amount: money(minor, 'EUR'),
  on: day,
})
const pay = (minor: number, paymentId = 'p1', day = on): InvoiceCommand => ({
  type: 'recordPayment',
  paymentId,
  amount: money(minor, 'EUR'),
  on: day,
})
const credited = (minor: number): InvoiceEvent => ({
  type: 'credited',
  creditNoteId: 'c1',
  number: 'C-1',
  amount: money(minor, 'EUR'),
  on,
})
const total = anInvoice().totals.total.minor

const given = (...events: InvoiceEvent[]) => ({
  when: (command: InvoiceCommand) => decide(command, fold('i1', events)),
  gives: () => fold('i1', events),
  over: () => {
    const invoice = fold('i1', events)
    return invoice && overpaid(invoice).minor
  },
})
const happens = (...events: InvoiceEvent[]) => ({ ok: true, events })
const refuses = (code: string) => ({ ok: false, code })

describe('issuing', () => {
  it('freezes the invoice in the first event', () => {
    expect(given().when({ type: 'issue', invoice: anInvoice() })).toEqual(happens(issued))
  })

  it('may be done again until the mail has left', () => {
    const changed = anInvoice({ note: 'Changed' })
    expect(given(issued).when({ type: 'issue', invoice: changed })).toEqual(
      happens({ type: 'issued', invoice: changed }),
    )
    expect(given(issued, sent).when({ type: 'issue', invoice: changed })).toEqual(refuses('alreadySent'))
  })

  it('brings an invoice back that was made void before it left', () => {
    const invoice = given(issued, { type: 'voided' }, issued, sent).gives()
    expect(invoice && lifecycleOf(invoice)).toBe('open')
  })
})

describe('sending', () => {
  it('opens the invoice only when it is confirmed or scheduled', () => {
    const after = (certainty: 'confirmed' | 'likely' | 'scheduled') => {
      const invoice = given(issued, { type: 'sendReported', certainty, on }).gives()
      return invoice && lifecycleOf(invoice)
    }
    expect([after('confirmed'), after('scheduled'), after('likely')]).toEqual(['open', 'open', 'draft'])
  })

  it('is undone by taking the report back', () => {
    expect(given(issued, sent).when({ type: 'withdrawSend' })).toEqual(happens({ type: 'sendWithdrawn' }))
    expect(given(issued, sent, { type: 'sendWithdrawn' }).gives()?.delivery).toBe('unsent')
  })

  describe('that was only likely', () => {
    const likely: InvoiceEvent = { type: 'sendReported', certainty: 'likely', on }
    const tax: InvoiceEvent = { type: 'taxWithheld', withheldId: 't1', amount: money(5000, 'EUR'), on }

    it.each([
      ['a part payment', paid(5000)],
      ['tax that the client withheld', tax],
    ])('is sure once there is %s: whoever pays has the invoice', (_, came) => {
      const invoice = given(issued, likely, came).gives()
      expect(invoice && lifecycleOf(invoice)).toBe('open')
    })

    it.each<InvoiceCommand>([
      { type: 'withdrawSend' },
      { type: 'abandon' },
      { type: 'issue', invoice: anInvoice({ note: 'Changed' }) },
    ])('is not taken back, thrown away or changed under a payment: $type', (command) => {
      const before = command.type === 'withdrawSend' ? [issued, likely] : [issued]
      expect(given(...before, paid(5000)).when(command)).toEqual(refuses('partPaid'))
      const reversed: InvoiceEvent = { type: 'paymentReversed', paymentId: 'p1' }
      expect(given(...before, paid(5000), reversed).when(command)).toMatchObject({ ok: true })
    })
  })

  it('never falls back from confirmed to likely', () => {
    expect(given(issued, sent).when({ type: 'reportSend', certainty: 'likely', on })).toEqual(happens())
  })

  it('cannot be abandoned afterwards', () => {
    expect(given(issued, sent).when({ type: 'abandon' })).toEqual(refuses('alreadySent'))
    expect(given(issued).when({ type: 'abandon' })).toEqual(happens({ type: 'abandoned' }))
  })
})

describe('paying', () => {
  it('in full closes the invoice', () => {
    const invoice = given(issued, sent, paid(total)).gives()
    expect(invoice && lifecycleOf(invoice)).toBe('paid')
  })

  it('in part leaves the rest open', () => {
    const invoice = given(issued, sent, paid(100000)).gives()
    expect(invoice && openAmount(invoice)).toEqual(money(total - 100000, 'EUR'))
    expect(invoice && lifecycleOf(invoice)).toBe('open')
  })

  it('short by the agreed discount, in time, settles the whole', () => {
    expect(given(issued, sent).when(pay(224185))).toEqual(
      happens(paid(224185), { type: 'discountTaken', paymentId: 'p1', amount: money(4575, 'EUR') }),
    )
  })

  it('short by the discount but late leaves the discount to pay', () => {
    const late = plainDate('2026-12-01')
    expect(given(issued, sent).when(pay(224185, 'p1', late))).toEqual(happens(paid(224185, 'p1', late)))
  })

  it('short by what a bank kept settles the whole where that is accepted, and not otherwise', () => {
    const late = plainDate('2026-12-01')
    const acceptsFee = (minor: number) => ({ ...pay(minor, 'p1', late), acceptsFee: true }) as InvoiceCommand
    const short = paid(total - 1_500, 'p1', late)
    const fee: InvoiceEvent = { type: 'feeAccepted', paymentId: 'p1', amount: money(1_500, 'EUR') }
    expect(given(issued, sent).when(acceptsFee(total - 1_500))).toEqual(happens(short, fee))
    expect(given(issued, sent).when(pay(total - 1_500, 'p1', late))).toEqual(happens(short))
    const invoice = given(issued, sent, short, fee).gives()
    expect(invoice && [openAmount(invoice).minor, lifecycleOf(invoice)]).toEqual([0, 'paid'])
    expect(given(issued, sent).when(acceptsFee(total - 5_100))).toEqual(refuses('feeTooLarge'))
  })

  const discount = (minor: number): InvoiceEvent => ({
    type: 'discountTaken',
    paymentId: 'p1',
    amount: money(minor, 'EUR'),
  })

  it('short by just the discount but late lets it count on the person’s word, and as no fee', () => {
    const late = plainDate('2026-12-01')
    const short = pay(224185, 'p1', late)
    expect(given(issued, sent).when({ ...short, acceptsFee: true } as InvoiceCommand)).toEqual(
      happens(paid(224185, 'p1', late), discount(4575)),
    )
  })

  it('in time and short by a bank’s fee beyond the discount takes both for what they are, where that is accepted', () => {
    const fee: InvoiceEvent = { type: 'feeAccepted', paymentId: 'p1', amount: money(200, 'EUR') }
    expect(given(issued, sent).when({ ...pay(223985), acceptsFee: true } as InvoiceCommand)).toEqual(
      happens(paid(223985), discount(4575), fee),
    )
    expect(given(issued, sent).when(pay(223985))).toEqual(happens(paid(223985)))
  })

  describe('of which the client withheld tax', () => {
    const late = plainDate('2026-12-01')
    const withholding = (minor: number, tax: number, id = 'p1') =>
      ({ ...pay(minor, id, late), withheldTax: money(tax, 'EUR') }) as InvoiceCommand
    const withheld = (tax: number, withheldId = 'p1'): InvoiceEvent => ({
      type: 'taxWithheld',
      withheldId,
      amount: money(tax, 'EUR'),
      on: late,
    })
    const short = paid(total - 40_000, 'p1', late)

    it('settles the whole, and falls with its tax', () => {
      expect(given(issued, sent).when(withholding(total - 40_000, 40_000))).toEqual(
        happens(short, withheld(40_000)),
      )
      const invoice = given(issued, sent, short, withheld(40_000)).gives()
      expect(invoice && [openAmount(invoice).minor, lifecycleOf(invoice)]).toEqual([0, 'paid'])
      const back = given(issued, sent, short, withheld(40_000), {
        type: 'paymentReversed',
        paymentId: 'p1',
      }).gives()
      expect(back && [openAmount(back).minor, back.withheld]).toEqual([total, undefined])
    })

    it('may be one of several, as long as all that was withheld is a third of the invoice', () => {
      const first = [paid(80_000, 'p1', late), withheld(20_000)] as const
      const next = total - 100_000
      expect(given(issued, sent, ...first).when(withholding(next - 20_000, 20_000, 'p2'))).toEqual(
        happens(paid(next - 20_000, 'p2', late), withheld(20_000, 'p2')),
      )
      expect(given(issued, sent, ...first).when(withholding(10_000, 80_000, 'p2'))).toEqual(
        refuses('withheldTooLarge'),
      )
      expect(given(issued, sent).when(withholding(total, 100))).toEqual(refuses('amountAboveOpen'))
    })

    it('can be said of what is left after the payment', () => {
      const rest = {
        type: 'recordWithheldTax',
        withheldId: 'w',
        amount: money(40_000, 'EUR'),
        on: late,
      } as const
      expect(given(issued, sent, short).when(rest)).toEqual(happens(withheld(40_000, 'w')))
      expect(given(issued, sent).when({ ...rest, amount: money(total, 'EUR') })).toEqual(
        refuses('withheldTooLarge'),
      )
      const settled = given(issued, sent, short, withheld(40_000, 'w'))
      expect(settled.when(rest)).toEqual(happens())
      expect(settled.when({ type: 'reverseWithheldTax', withheldId: 'w' })).toEqual(
        happens({ type: 'withheldTaxReversed', withheldId: 'w' }),
      )
    })

    it('is not to be given back after a credit note', () => {
      const credited: InvoiceEvent = {
        type: 'credited',
        creditNoteId: 'N',
        number: 'C-1',
        amount: money(total, 'EUR'),
        on: late,
      }
      const invoice = given(issued, sent, short, withheld(40_000), credited).gives()
      expect(invoice && overpaid(invoice).minor).toBe(total - 40_000)
    })
  })

  it('by more than is asked for is taken once it is said what becomes of the rest', () => {
    const more = pay(total + 2_000)
    const keeps = { ...more, excess: { goes: 'credit' } } as InvoiceCommand
    const gives = { ...more, excess: { goes: 'back', on: later } } as InvoiceCommand
    const refunded: InvoiceEvent = {
      type: 'refunded',
      refundId: 'p1',
      amount: money(2_000, 'EUR'),
      on: later,
    }
    expect(given(issued, sent).when(keeps)).toEqual(happens(paid(total + 2_000)))
    expect(given(issued, sent).when(gives)).toEqual(happens(paid(total + 2_000), refunded))
    expect(given(issued, sent, paid(total + 2_000)).over()).toBe(2_000)
    expect(given(issued, sent, paid(total + 2_000), refunded).over()).toBe(0)
    const again = { ...pay(500, 'p2'), excess: { goes: 'credit' } } as InvoiceCommand
    expect(given(issued, sent, paid(total)).when(again)).toEqual(happens(paid(500, 'p2')))
  })

  it('too much is given back up to what was too much, and the payment stays while its rest is gone', () => {
    const give = (minor: number): InvoiceCommand => ({
      type: 'recordRefund',
      refundId: 'r1',
      amount: money(minor, 'EUR'),
      on: later,
    })
    const refunded: InvoiceEvent = {
      type: 'refunded',
      refundId: 'r1',
      amount: money(2_000, 'EUR'),
      on: later,
    }
    const overpaid = [issued, sent, paid(total + 2_000)]
    expect(given(...overpaid).when(give(2_001))).toEqual(refuses('refundTooLarge'))
    expect(given(...overpaid).when(give(2_000))).toEqual(happens(refunded))
    const back: InvoiceCommand = { type: 'reversePayment', paymentId: 'p1' }
    expect(given(...overpaid, refunded).when(back)).toEqual(refuses('excessGiven'))
    const notGiven: InvoiceEvent = { type: 'refundReversed', refundId: 'r1' }
    expect(given(...overpaid, refunded).when({ type: 'reverseRefund', refundId: 'r1' })).toEqual(
      happens(notGiven),
    )
    expect(given(...overpaid, refunded, notGiven).over()).toBe(2_000)
  })

  it('reversed takes what was given back with it', () => {
    const refunded: InvoiceEvent = {
      type: 'refunded',
      refundId: 'p1',
      amount: money(2_000, 'EUR'),
      on: later,
    }
    const invoice = given(issued, sent, paid(total + 2_000), refunded)
    expect(invoice.when({ type: 'reversePayment', paymentId: 'p1' })).toEqual(
      happens({ type: 'paymentReversed', paymentId: 'p1' }),
    )
  })

  it('is too much after a credit note', () => {
    const credited: InvoiceEvent = {
      type: 'credited',
      creditNoteId: 'c1',
      number: '2026-041',
      amount: money(3_000, 'EUR'),
      on: later,
    }
    expect(given(issued, sent, paid(total), credited).over()).toBe(3_000)
  })

  it('is too much after a credit note only as far as it was paid: a discount that was taken was not', () => {
    const discount: InvoiceEvent = { type: 'discountTaken', paymentId: 'p1', amount: money(2_000, 'EUR') }
    const credited: InvoiceEvent = {
      type: 'credited',
      creditNoteId: 'c1',
      number: 'C-1',
      amount: money(total, 'EUR'),
      on,
    }
    expect(given(issued, sent, paid(total - 2_000), discount, credited).over()).toBe(total - 2_000)
  })

  it('reversed comes again as it was, with what went with it, whatever has become of the invoice', () => {
    const restore: InvoiceCommand = {
      type: 'restorePayment',
      paymentId: 'p1',
      amount: money(total, 'EUR'),
      on,
      refund: { amount: money(500, 'EUR'), on: later },
    }
    const credited: InvoiceEvent = {
      type: 'credited',
      creditNoteId: 'c1',
      number: 'C-1',
      amount: money(total, 'EUR'),
      on,
    }
    const restored = happens(paid(total), {
      type: 'refunded',
      refundId: 'p1',
      amount: money(500, 'EUR'),
      on: later,
    })
    expect(given(issued, sent, credited).when(restore)).toEqual(restored)
    expect(given(issued, sent, { type: 'voided' }).when(restore)).toEqual(restored)
    expect(given(issued, sent, paid(total)).when(restore)).toEqual(happens())
  })

  it('reversed takes the accepted fee with it', () => {
    const fee: InvoiceEvent = { type: 'feeAccepted', paymentId: 'p1', amount: money(1_500, 'EUR') }
    const invoice = given(issued, sent, paid(total - 1_500), fee, {
      type: 'paymentReversed',
      paymentId: 'p1',
    }).gives()
    expect(invoice && [openAmount(invoice).minor, invoice.fees]).toEqual([total, undefined])
  })

  it('is recorded once, however often it is said', () => {
    expect(given(issued, sent, paid(100)).when(pay(100))).toEqual(happens())
  })

  it.each([
    [pay(0), 'amountNotPositive'],
    [pay(-5), 'amountNotPositive'],
    [pay(total + 1), 'amountAboveOpen'],
    [{ ...pay(5), amount: money(5, 'USD') } as InvoiceCommand, 'otherCurrency'],
  ])('%j is refused as %s', (command, code) => {
    expect(given(issued, sent).when(command)).toEqual(refuses(code))
  })

  it('takes no credit note in another currency', () => {
    const note = {
      creditNoteId: 'c1',
      number: 'C-1',
      amount: money(total, 'USD'),
      on: plainDate('2026-12-01'),
    }
    expect(given(issued, sent).when({ type: 'credit', ...note })).toEqual(refuses('otherCurrency'))
  })

  it('needs an invoice that has left', () => {
    expect(given(issued).when(pay(5))).toEqual(refuses('notOpen'))
    expect(given().when(pay(5))).toEqual(refuses('unknownInvoice'))
  })

  it('reversed takes the discount with it', () => {
    const events = [
      issued,
      sent,
      paid(224185),
      { type: 'discountTaken', paymentId: 'p1', amount: money(4575, 'EUR') },
    ]
    const invoice = given(...(events as InvoiceEvent[]), { type: 'paymentReversed', paymentId: 'p1' }).gives()
    expect(invoice && openAmount(invoice).minor).toBe(total)
  })

  it('reversed takes the discount that another payment had earned, which a late one no longer earns', () => {
    const discount = { type: 'discountTaken', paymentId: 'p2', amount: money(4575, 'EUR') } as const
    const both = [issued, sent, paid(100_000), paid(total - 104_575, 'p2'), discount]
    const reversed: InvoiceEvent = { type: 'paymentReversed', paymentId: 'p1' }
    const invoice = given(...both, reversed).gives()
    expect(invoice && openAmount(invoice).minor).toBe(104_575)
    expect(given(...both, reversed).when(pay(100_000, 'p3', later))).toEqual(
      happens(paid(100_000, 'p3', later), { ...discount, paymentId: 'p3' }),
    )
    const late = plainDate('2026-12-20')
    const paidLate = given(...both, reversed, paid(100_000, 'p3', late)).gives()
    expect(paidLate && [lifecycleOf(paidLate), openAmount(paidLate).minor]).toEqual(['open', 4575])
  })

  it('reversed leaves the discount where all is paid without it', () => {
    const discount = { type: 'discountTaken', paymentId: 'p1', amount: money(4575, 'EUR') } as const
    const more = [issued, sent, paid(total - 4575), discount, paid(500, 'p2')]
    const invoice = given(...more, { type: 'paymentReversed', paymentId: 'p2' }).gives()
    expect(invoice?.discounts).toHaveLength(1)
    expect(invoice && openAmount(invoice).minor).toBe(0)
  })
})

describe('a credit note of an invoice that takes off a deposit', () => {
  const none = money(0, 'EUR')
  const deposit = { invoiceId: 'd', number: '2026-001', issueDate: on, net: none, vat: [], total: none }
  const final: InvoiceEvent = { type: 'issued', invoice: anInvoice({ deducts: [deposit] }) }
  const note = { creditNoteId: 'c1', number: 'C-1', amount: money(total, 'EUR'), on }
  const keeping: InvoiceEvent = { type: 'credited', ...note, keepsDeposits: true }
  const giving: InvoiceEvent = { type: 'credited', ...note, keepsDeposits: false }
  const lifecycle = (...events: InvoiceEvent[]) => {
    const invoice = given(final, sent, ...events).gives()
    return invoice && [lifecycleOf(invoice), isInForce(invoice)]
  }

  it('tells whether the deposit stays taken off, once', () => {
    const command: InvoiceCommand = { type: 'credit', ...note }
    const back: InvoiceCommand = { ...command, givesDepositsBack: true }
    expect(given(final, sent).when(command)).toEqual(happens(keeping))
    expect(given(final, sent).when(back)).toEqual(happens(giving))
    expect(given(final, sent, keeping).when(command)).toEqual(happens())
    expect(given(final, sent, giving).when(back)).toEqual(happens())
    expect(given(issued, sent).when(command)).toEqual(happens(credited(total)))
  })

  it('leaves in force what the deposit has paid, until a note gives that back', () => {
    expect(lifecycle(keeping)).toEqual(['paid', true])
    expect(lifecycle(keeping, { ...giving, creditNoteId: 'c2', amount: none })).toEqual(['credited', false])
  })

  it('gives it back with all of the invoice where it does not tell', () => {
    expect(lifecycle(credited(total))).toEqual(['credited', false])
    expect(lifecycle(credited(total - 1))).toEqual(['open', true])
  })
})

describe('an early-payment discount', () => {
  it('stands, after any payment or tax is taken back, only where nothing is left to pay', () => {
    fc.assert(
      fc.property(anyHistory, (invoice) => {
        for (const { paymentId } of invoice.payments) {
          const after = evolve(invoice, 'A', { type: 'paymentReversed', paymentId })
          if (after && openAmount(after).minor > 0) expect(after.discounts).toEqual([])
        }
        for (const { withheldId } of invoice.withheld ?? []) {
          const after = evolve(invoice, 'A', { type: 'withheldTaxReversed', withheldId })
          if (after && openAmount(after).minor > 0) expect(after.discounts).toEqual([])
        }
      }),
    )
  })
})

describe('voiding', () => {
  it('closes an open invoice and can be taken back', () => {
    expect(given(issued, sent).when({ type: 'void' })).toEqual(happens({ type: 'voided' }))
    const invoice = given(issued, sent, { type: 'voided' }, { type: 'voidReversed' }).gives()
    expect(invoice && lifecycleOf(invoice)).toBe('open')
  })

  it('leaves a paid invoice alone', () => {
    expect(given(issued, sent, paid(total)).when({ type: 'void' })).toEqual(refuses('notOpen'))
  })

  it('leaves one alone of which some is paid, so that no money is lost from the books', () => {
    expect(given(issued, sent, paid(total - 1)).when({ type: 'void' })).toEqual(refuses('partPaid'))
  })

  it.each([1, total])('leaves one alone of which a credit note over %i cents has left', (minor) => {
    expect(given(issued, sent, credited(minor)).when({ type: 'void' })).toEqual(refuses('creditNoteSent'))
    expect(given(issued, sent, credited(minor), paid(1)).when({ type: 'void' })).toEqual(
      refuses('creditNoteSent'),
    )
  })

  it('is over while a credit note that left all the same stands, and refused then', () => {
    const both = [issued, sent, { type: 'voided' }, credited(500)] as const
    const invoice = given(...both).gives()
    expect(invoice && lifecycleOf(invoice)).toBe('open')
    expect(given(...both).when({ type: 'void' })).toEqual(refuses('creditNoteSent'))
    const undone = given(...both, { type: 'creditReversed', creditNoteId: 'c1' }).gives()
    expect(undone && lifecycleOf(undone)).toBe('void')
  })
})

describe('reminding', () => {
  const reminder: InvoiceCommand = { type: 'recordReminder', reminderId: 'r1', stage: 'friendly', on }

  it('is recorded once, and ends a snooze', () => {
    expect(given(issued, sent).when(reminder)).toEqual(
      happens({ type: 'reminderSent', reminderId: 'r1', stage: 'friendly', on }),
    )
    const invoice = given(
      issued,
      sent,
      { type: 'reminderSnoozed', until: on },
      { type: 'reminderSent', reminderId: 'r1', stage: 'friendly', on },
    ).gives()
    expect(invoice).not.toHaveProperty('snoozedUntil')
  })

  it('is refused once the invoice is paid', () => {
    expect(given(issued, sent, paid(total)).when(reminder)).toEqual(refuses('notOpen'))
  })

  it('is noted of an invoice in any state where a page saw it go out', () => {
    for (const closing of [paid(total), { type: 'voided' } as const])
      expect(given(issued, sent, closing).when({ ...reminder, wasSeen: true })).toEqual(
        happens({ type: 'reminderSent', reminderId: 'r1', stage: 'friendly', on }),
      )
  })
})

describe('any history', () => {
  const day = fc.constantFrom(plainDate('2026-11-25'), plainDate('2026-12-01'))
  const command: fc.Arbitrary<InvoiceCommand> = fc.oneof(
    fc.constant<InvoiceCommand>({ type: 'issue', invoice: anInvoice() }),
    fc.record({
      type: fc.constant('reportSend' as const),
      certainty: fc.constantFrom('confirmed' as const, 'likely' as const, 'scheduled' as const),
      on: day,
    }),
    fc.constantFrom<InvoiceCommand>(
      { type: 'withdrawSend' },
      { type: 'abandon' },
      { type: 'pauseReminders' },
      { type: 'resumeReminders' },
      { type: 'void' },
      { type: 'reverseVoid' },
      { type: 'reversePayment', paymentId: 'p1' },
      { type: 'retractReminder', reminderId: 'r1' },
      { type: 'recordReminder', reminderId: 'r1', stage: 'firm', on },
      { type: 'snooze', until: on },
      { type: 'endSnooze' },
      { type: 'dispute', note: '', on },
      { type: 'resolveDispute' },
      { type: 'promisePayment', day: on, today: on },
      { type: 'withdrawPromise' },
      { type: 'credit', creditNoteId: 'c1', number: 'C-1', amount: money(500, 'EUR'), on },
      { type: 'reverseCredit', creditNoteId: 'c1' },
      { type: 'noteReply', replyId: 'm1', on },
      { type: 'readReply' },
      { type: 'reverseReadReply' },
      { type: 'writeOff', on },
      { type: 'reverseWriteOff' },
    ),
    fc
      .tuple(fc.integer({ min: -5, max: total + 5 }), fc.constantFrom('p1', 'p2', 'p3'), day)
      .map(([minor, paymentId, paidOn]) => pay(minor, paymentId, paidOn)),
  )

  it('keeps paid and open amounts in step with the total, and says nothing twice', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        let invoice: Invoice | undefined
        for (const next of commands) {
          const decision = decide(next, invoice)
          if (!decision.ok) continue
          for (const event of decision.events) invoice = evolve(invoice, 'i1', event)
          if (!invoice) continue
          const settled = [...invoice.payments, ...invoice.discounts].reduce(
            (a, { amount }) => a + amount.minor,
            0,
          )
          const taken = invoice.credits?.reduce((a, { amount }) => a + amount.minor, 0) ?? 0
          expect(openAmount(invoice).minor).toBe(Math.max(0, total - settled - taken))
          if (taken > 0) expect(lifecycleOf(invoice)).not.toBe('void')
          if (invoice.payments.length > 0) expect(lifecycleOf(invoice)).not.toMatch(/^(draft|void)$/)
          if (next.type === 'recordPayment') expect(decide(next, invoice)).toEqual({ ok: true, events: [] })
        }
      }),
    )
  })
})

describe('tags', () => {
  const tagged: InvoiceEvent = { type: 'tagged', tag: 'relaunch' }

  it.each([
    ['a draft', []],
    ['an open one', [sent]],
    ['a paid one', [sent, paid(total)]],
    ['a void one', [sent, { type: 'voided' }]],
  ] as const)('are put on %s, once each', (_, before) => {
    expect(given(issued, ...before).when({ type: 'tag', tag: 'relaunch' })).toEqual(happens(tagged))
    expect(given(issued, ...before, tagged).when({ type: 'tag', tag: 'relaunch' })).toEqual(happens())
  })

  it('are taken off where they are, and leave nothing', () => {
    const off: InvoiceEvent = { type: 'tagRemoved', tag: 'relaunch' }
    expect(given(issued).when({ type: 'removeTag', tag: 'relaunch' })).toEqual(happens())
    expect(given(issued, tagged).when({ type: 'removeTag', tag: 'relaunch' })).toEqual(happens(off))
    expect(given(issued, tagged, off).gives()).toEqual(given(issued).gives())
  })

  it('are gone once they are erased', () => {
    expect(given(issued, { type: 'tagged', tag: '' }).gives()?.tags).toBeUndefined()
  })
})
