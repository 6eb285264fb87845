import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../lib/domain/calendar/plain-date'
import {
  type Estimate,
  type EstimateAnswer,
  lastAgreed,
  lastAnswered,
  lastOffered,
  leftOpen,
  nextVersion,
  stateOf,
  withAnswer,
  withDelivery,
  withInvoiceOf,
  withReply,
  withVersion,
} from '../../../lib/domain/estimate/estimate'
import { fold, type Invoice } from '../../../lib/domain/invoice/invoice'
import type { Money } from '../../../lib/domain/money/money'
import { agreedOn, anEstimate, anOffer, aVersion, COPY_EDITING, GUIDELINES } from '../../builders/estimate'
import { aHistory } from '../../builders/history'
import { anInvoice } from '../../builders/invoice'

const on = plainDate('2026-11-25')
const agreed = { kind: 'agreed', on, note: '' } as const
const declined = { kind: 'declined', on, note: '' } as const
const bigger = anOffer([COPY_EDITING, GUIDELINES])

describe('how an estimate stands', () => {
  test.each([
    ['not sent', anEstimate([aVersion(anOffer(), { delivery: 'unsent' })]), '2026-11-25', 'draft'],
    ['thrown away', anEstimate([aVersion(anOffer(), { delivery: 'abandoned' })]), '2026-11-25', 'draft'],
    ['sent', anEstimate(), '2026-11-25', 'waiting'],
    ['on its last day', anEstimate(), '2026-12-23', 'waiting'],
    ['the day after', anEstimate(), '2026-12-24', 'lapsed'],
    ['agreed', anEstimate([aVersion(anOffer(), { answer: agreed })]), '2027-11-25', 'agreed'],
    ['declined', anEstimate([aVersion(anOffer(), { answer: declined })]), '2026-11-25', 'declined'],
    [
      'agreed, with a change that waits',
      anEstimate([aVersion(anOffer(), { answer: agreed }), aVersion(bigger)]),
      '2026-11-25',
      'waiting',
    ],
    [
      'agreed, with a change that was declined',
      anEstimate([aVersion(anOffer(), { answer: agreed }), aVersion(bigger, { answer: declined })]),
      '2026-11-25',
      'agreed',
    ],
    [
      'agreed, with a change that has lapsed',
      anEstimate([aVersion(anOffer(), { answer: agreed }), aVersion(bigger)]),
      '2026-12-24',
      'agreed',
    ],
    [
      'invoiced',
      anEstimate([aVersion(anOffer(), { answer: agreed })], { invoice: { id: 'I', isSent: true } }),
      '2026-11-25',
      'invoiced',
    ],
    [
      'with an invoice that was not sent',
      anEstimate([aVersion(anOffer(), { answer: agreed })], { invoice: { id: 'I', isSent: false } }),
      '2026-11-25',
      'agreed',
    ],
  ])('%s', (_, estimate, today, state) => {
    expect(stateOf(estimate, plainDate(today))).toBe(state)
  })

  test('is known by the last version that has left, and by the last that is agreed', () => {
    const estimate = anEstimate([
      aVersion(anOffer(), agreedOn('2026-11-24')),
      aVersion(bigger, { answer: declined }),
      aVersion(bigger, { delivery: 'unsent' }),
    ])
    expect([lastOffered(estimate), lastAgreed(estimate), nextVersion(estimate)]).toEqual([1, 0, 2])
  })
})

describe('a version', () => {
  test('takes the place of the unsent one, and comes after one that has left', () => {
    const unsent = anEstimate([aVersion(anOffer(), { delivery: 'unsent' })])
    expect(withVersion(unsent, 0, bigger)).toMatchObject({ versions: [{ content: bigger }] })
    expect(withVersion(anEstimate(), 1, bigger)).toMatchObject({
      versions: [{ delivery: 'confirmed' }, { content: bigger, delivery: 'unsent' }],
    })
  })

  test('is refused in place of one that has left, and once the work is invoiced', () => {
    expect(withVersion(anEstimate(), 0, bigger)).toBe('estimateMoved')
    const invoiced = anEstimate([aVersion()], { invoice: { id: 'I', isSent: true } })
    expect(withVersion(invoiced, 1, bigger)).toBe('estimateMoved')
  })

  test('is refused in another currency than the original', () => {
    expect(withVersion(anEstimate(), 1, anOffer([], { currency: 'USD' }))).toBe('estimateCurrency')
  })

  test('that is surely sent is not reported less surely', () => {
    const likely = { type: 'sent', certainty: 'likely', on } as const
    expect(withDelivery(anEstimate(), 0, likely)).toEqual(anEstimate())
  })

  test('whose sending was taken back is unsent', () => {
    expect(withDelivery(anEstimate(), 0, { type: 'withdrawn' }).versions[0]).toMatchObject({
      delivery: 'unsent',
    })
  })

  test('that has left is not thrown away with its draft', () => {
    expect(withDelivery(anEstimate(), 0, { type: 'abandoned' })).toEqual(anEstimate())
  })
})

describe('an answer', () => {
  test('is to the version that was sent last', () => {
    const two = anEstimate([aVersion(), aVersion(bigger)])
    expect(withAnswer(two, 0, agreed)).toBe('estimateMoved')
    expect(withAnswer(two, 1, agreed)).toMatchObject({ versions: [{}, { answer: agreed }] })
  })

  test('is to an earlier one where every change since was declined', () => {
    const two = anEstimate([aVersion(), aVersion(bigger, { answer: declined })])
    expect(leftOpen(two)).toBe(0)
    const answered = withAnswer(two, 0, agreed)
    if (typeof answered === 'string') throw new Error(answered)
    expect([lastAgreed(answered), stateOf(answered, on), leftOpen(answered)]).toEqual([0, 'agreed', -1])
    expect(leftOpen(anEstimate([aVersion(), aVersion(bigger)]))).toBe(-1)
    expect(leftOpen(anEstimate([aVersion(anOffer(), { answer: declined })]))).toBe(-1)
  })

  test('is taken back where it was given last: to the change, or after that to the offer before', () => {
    const change = (day: string) =>
      aVersion(bigger, { sentOn: on, answer: { ...declined, on: plainDate(day) } })
    const place = (agreedDay: string, declinedDay: string) =>
      lastAnswered(anEstimate([aVersion(anOffer(), agreedOn(agreedDay)), change(declinedDay)]))
    expect(place('2026-11-24', '2026-11-27'), 'agreed before the change').toBe(1)
    expect(place('2026-11-25', '2026-11-27'), 'agreed on the day of the change').toBe(1)
    expect(place('2026-11-26', '2026-11-27'), 'agreed while the change stood').toBe(0)
    expect(place('2026-11-27', '2026-11-27'), 'agreed on the day it was declined').toBe(0)
    expect(lastAnswered(anEstimate([aVersion(anOffer(), agreedOn('2026-11-24')), aVersion(bigger)]))).toBe(-1)
  })

  test('can be changed and taken back until the invoice has left', () => {
    const answered = anEstimate([aVersion(anOffer(), { answer: declined })])
    expect(withAnswer(answered, 0, agreed)).toMatchObject({ versions: [{ answer: agreed }] })
    expect(withAnswer(answered, 0, undefined)).toEqual(anEstimate())
    const invoiced = { ...answered, invoice: { id: 'I', isSent: true } }
    expect(withAnswer(invoiced, 0, undefined)).toBe('estimateMoved')
  })

  test('seen in the thread is noted once, and forgotten with the next version', () => {
    const seen = withReply(anEstimate(), 'mail-2', on)
    expect(withReply(seen, 'mail-2', addDays(on, 1))).toBe(seen)
    const revised = withVersion(seen, 1, bigger)
    if (typeof revised === 'string') throw new Error(revised)
    const sent = withDelivery(revised, 1, { type: 'sent', certainty: 'confirmed', on })
    expect(sent.reply).toBeUndefined()
  })
})

describe('the invoice of an estimate', () => {
  function anInvoiceOf(id: string, changes: Partial<Invoice> = {}): Invoice {
    const invoice = fold(id, aHistory())
    if (!invoice) throw new Error('Nothing was issued')
    return { ...invoice, delivery: 'confirmed', ...changes }
  }

  const creditOf = (amount: Money) => ({ credits: [{ creditNoteId: 'N', number: 'C-1', amount, on }] })
  const { total } = anInvoice().totals
  const sent = withInvoiceOf(anEstimate(), anInvoiceOf('I'))
  const freed = { id: 'I', isSent: false, isTakenBack: true }

  test('that was sent is not replaced by another', () => {
    expect(withInvoiceOf(sent, anInvoiceOf('I'))).toBe(sent)
    expect(withInvoiceOf(sent, anInvoiceOf('J'))).toBe(sent)
  })

  test('frees the work once it is void or wholly credited, and not by a part', () => {
    expect(withInvoiceOf(sent, anInvoiceOf('I', { isVoid: true })).invoice).toEqual(freed)
    expect(withInvoiceOf(sent, anInvoiceOf('I', creditOf(total))).invoice).toEqual(freed)
    const part = creditOf({ ...total, minor: total.minor - 1 })
    expect(withInvoiceOf(sent, anInvoiceOf('I', part))).toBe(sent)
  })

  test('that was taken back gives way to the next one, whichever is heard of first', () => {
    const credited = anInvoiceOf('I', creditOf(total))
    const next = anInvoiceOf('J', { delivery: 'unsent' })
    const after = { id: 'J', isSent: false }
    const known = withInvoiceOf(anEstimate(), next)
    expect(withInvoiceOf(withInvoiceOf(sent, credited), next).invoice).toEqual(after)
    expect(withInvoiceOf(known, credited)).toBe(known)
    expect(withInvoiceOf(known, anInvoiceOf('K', { delivery: 'unsent' }))).toBe(known)
    expect(withInvoiceOf(known, anInvoiceOf('I')).invoice).toEqual({ id: 'I', isSent: true })
  })
})

/** Whatever happens to an estimate. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom('version', 'sent', 'withdrawn', 'abandoned', 'agreed', 'declined', 'none'),
    version: fc.nat(4),
    hours: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 30 },
)

test('whatever happens, a version that was sent and answered keeps its content', () => {
  fc.assert(
    fc.property(steps, (happened) => {
      let estimate: Estimate = anEstimate([])
      for (const { what, version, hours } of happened) {
        const before = estimate
        estimate = after(estimate, what, version, hours)
        before.versions.forEach(({ content, delivery, answer }, at) => {
          if (delivery === 'confirmed') expect(estimate.versions[at]?.content).toBe(content)
          if (answer) expect(estimate.versions[at]?.delivery).toBe('confirmed')
        })
        const agreedAt = lastAgreed(estimate)
        const open = leftOpen(estimate)
        expect(open === -1 || (agreedAt === -1 && !estimate.versions[open]?.answer)).toBe(true)
        if (open !== -1) expect(withAnswer(estimate, open, agreed)).toBeTypeOf('object')
        const last = lastAnswered(estimate)
        if (last !== -1) expect(withAnswer(estimate, last, undefined)).toBeTypeOf('object')
        expect(estimate.versions.slice(0, -1).every(({ delivery }) => delivery === 'confirmed')).toBe(true)
      }
    }),
  )
})

test('whatever happens, the answer of today is the one to be taken back', () => {
  fc.assert(
    fc.property(steps, (happened) => {
      let estimate: Estimate = anEstimate([])
      for (const [day, { what, version, hours }] of happened.entries()) {
        const isAnswer = what === 'agreed' || what === 'declined'
        const at =
          isAnswer && version % 2 && leftOpen(estimate) !== -1 ? leftOpen(estimate) : lastOffered(estimate)
        const kind = at === lastOffered(estimate) ? what : 'agreed'
        const before = estimate
        estimate = after(estimate, isAnswer ? kind : what, isAnswer ? at : version, hours, addDays(on, day))
        if (isAnswer && estimate !== before) expect(lastAnswered(estimate)).toBe(at)
      }
    }),
  )
})

function after(estimate: Estimate, what: string, version: number, hours: number, day = on): Estimate {
  switch (what) {
    case 'version': {
      const content = anOffer([{ ...COPY_EDITING, quantity: String(hours) }])
      const next = withVersion(estimate, version, content)
      return typeof next === 'string' ? estimate : next
    }
    case 'sent':
      return withDelivery(estimate, version, { type: 'sent', certainty: 'confirmed', on: day })
    case 'withdrawn':
    case 'abandoned':
      return withDelivery(estimate, version, { type: what })
    default: {
      const answer: EstimateAnswer | undefined =
        what === 'agreed' || what === 'declined' ? { kind: what, on: day, note: '' } : undefined
      const answered = withAnswer(estimate, version, answer)
      return typeof answered === 'string' ? estimate : answered
    }
  }
}
