import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import { money } from '../../../lib/domain/money/money'
import type { Seller } from '../../../lib/domain/party/party'
import {
  contentOf,
  draftForClientOfToday,
  draftOf,
  draftOfPlan,
  planOfToday,
} from '../../../lib/domain/recurring/plan'
import { aDraft, aDraftLine } from '../../builders/draft'
import { aClient, anAmericanSeller, anInvoice, aSeller, without } from '../../builders/invoice'

const today = plainDate('2026-12-01')

describe('what an invoice bills, billed again', () => {
  test('is the same to the cent, with the dates of another day', () => {
    const invoice = anInvoice()
    const draft = draftOf(contentOf(invoice), undefined, today)
    const { content, problems } = assessDraft(draft, { seller: aSeller(), today })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    const { number: _number, reference: _reference, ...said } = invoice
    expect(content).toEqual({
      ...said,
      issueDate: '2026-12-01',
      dueDate: '2026-12-15',
      earlyPayment: { ...invoice.earlyPayment, until: '2026-12-08' },
    })
  })

  test('falls due on a day on which the banks of the seller’s country are open, where the term wants it', () => {
    const content = {
      ...contentOf(anInvoice()),
      term: { kind: 'days', days: 36, moves: 'nextBusinessDay' },
    } as const
    expect(draftForClientOfToday(content, undefined, today, aSeller()).dueDate).toBe('2027-01-07')
    const american = anAmericanSeller()
    expect(draftForClientOfToday(content, undefined, today, american).dueDate).toBe('2027-01-06')
  })

  test('is the same in a currency with three decimals, and with parts of pieces', () => {
    const typed = aDraft({
      currency: 'KWD',
      lines: [
        aDraftLine({ unit: 'piece', quantity: '1.1250', unitPrice: '12.345' }),
        aDraftLine({ id: 'line-2', quantity: '1.125', unitPrice: '8.125' }),
      ],
      charges: [{ id: 'charge-1', description: 'Travel', amount: '4.125', vatRate: '25.5' }],
      discount: { kind: 'amount', amount: '2.375' },
    })
    const { content } = assessDraft(typed, { seller: aSeller(), today })
    if (!content) throw new Error('Not whole')
    const again = draftOf(contentOf({ ...content, number: '1' }), undefined, today)
    expect(assessDraft(again, { seller: aSeller(), today }).content).toEqual(content)
  })

  test('is numbered in the series it was in', () => {
    const seller = aSeller({ otherPatterns: ['B-###'] })
    expect(contentOf(anInvoice({ seller, number: 'B-007' })).numberPattern).toBe('B-###')
    expect(contentOf(anInvoice({ seller })).numberPattern).toBeUndefined()
  })

  test('keeps a discount as the amount it was', () => {
    const { totals } = anInvoice()
    const invoice = anInvoice({ totals: { ...totals, discount: money(5_050, 'EUR') } })
    expect(contentOf(invoice).discount).toEqual({ kind: 'amount', amount: '50.5' })
  })

  test('is due after as many days where it was due on a day of its own', () => {
    const days = { kind: 'days', days: 14 }
    expect(contentOf(without(anInvoice(), 'term')).term).toEqual(days)
    const fixed = anInvoice({ term: { kind: 'date', date: plainDate('2026-12-07') } })
    expect(contentOf(fixed).term).toEqual(days)
  })

  test('goes to the client as known by then', () => {
    const moved = aClient({ email: 'new@northlight.example' })
    const content = contentOf(anInvoice())
    expect(draftOf(content, moved, today).client).toEqual(moved)
    expect(draftOf(content, undefined, today).client).toEqual(aClient())
  })

  test('goes by what the client wants by then, where it went by what the client wanted', () => {
    const before = aClient({ poNumber: '4500-2217', language: 'en' })
    const now = aClient({
      poNumber: 'PO-2027',
      language: 'fi',
      term: { kind: 'dayOfMonth', day: 15 },
      facts: { discountPercent: '5', methodId: 'link' },
    })
    const seller = aSeller({
      defaultTerm: { kind: 'days', days: 14 },
      methods: [
        { id: 'iban', kind: 'iban', iban: 'FI2112345600000785', bic: '' },
        { id: 'link', kind: 'link', label: 'Card', url: 'https://pay.example.com/a' },
      ],
    })
    const content = {
      ...contentOf(anInvoice()),
      client: before,
      poNumber: '4500-2217',
      language: 'en',
      discount: { kind: 'none' },
      term: { kind: 'days', days: 14 },
      methodIds: ['iban', 'link'],
    } as const
    expect(draftForClientOfToday(content, now, today, seller)).toMatchObject({
      poNumber: 'PO-2027',
      language: 'fi',
      term: { kind: 'dayOfMonth', day: 15 },
      dueDate: '2026-12-15',
      discount: { kind: 'percent', percent: '5' },
      methodIds: ['link', 'iban'],
    })
    const own = {
      ...content,
      poNumber: 'Framework 7',
      language: 'sv',
      discount: { kind: 'percent', percent: '10' },
      term: { kind: 'days', days: 30 },
    } as const
    expect(draftForClientOfToday(own, now, today, seller)).toMatchObject({
      poNumber: 'Framework 7',
      language: 'sv',
      discount: own.discount,
      term: own.term,
      dueDate: '2026-12-31',
    })
  })

  test('is paid to the account that the seller has by then, of whatever sort', () => {
    const iban = { id: 'iban', kind: 'iban', iban: 'FI2112345600000785', bic: '' } as const
    const account = {
      id: 'account',
      kind: 'domesticAccount',
      bankCode: '123000220',
      accountNumber: '4417009821',
      bankName: 'Columbia River Bank',
    } as const
    const card = { id: 'link', kind: 'link', label: 'Card', url: 'https://pay.example.com/a' } as const
    const waysOf = (methodIds: readonly string[], methods: Seller['methods']) =>
      draftForClientOfToday({ ...contentOf(anInvoice()), methodIds }, undefined, today, aSeller({ methods }))
        .methodIds
    expect(waysOf(['iban', 'link'], [account, card])).toEqual(['account', 'link'])
    expect(waysOf(['link', 'account'], [iban, card])).toEqual(['link', 'iban'])
    expect(waysOf(['iban', 'account'], [iban])).toEqual(['iban'])
    expect(waysOf(['link'], [iban, card])).toEqual(['link'])
    expect(waysOf(['link'], [iban])).toEqual(['iban'])
    expect(waysOf(['iban', 'link'], [card])).toEqual(['iban', 'link'])
  })

  test('lacks no rate that was left empty where there was no sales tax', () => {
    const american = anAmericanSeller({ chargesVat: true })
    const lines = [aDraftLine({ vatRate: '' })]
    const draft = draftForClientOfToday({ ...contentOf(anInvoice()), lines }, undefined, today, american)
    expect(draft.lines[0]?.vatRate).toBe('0')
  })
})

describe('a discount for early payment, agreed for each month', () => {
  const content = {
    ...contentOf(anInvoice()),
    term: { kind: 'endOfMonth', months: 0, days: 14 },
    earlyPayment: { percent: '2', days: '26' },
  } as const
  const on = (day: string, changes = {}) =>
    draftOfPlan({ ...content, ...changes }, undefined, plainDate(day), aSeller())

  test('is as agreed where the month is long enough for it', () => {
    expect(on('2026-12-16').earlyPayment).toEqual({ percent: '2', days: '26' })
  })

  test('ends on the day before the due date in a month that is too short for it', () => {
    const draft = on('2027-02-16')
    expect(draft.earlyPayment).toEqual({ percent: '2', days: '25' })
    const { problems, earlyPayment, dueDate } = assessDraft(draft, {
      seller: aSeller(),
      today: plainDate('2027-02-16'),
    })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect([earlyPayment?.until, dueDate]).toEqual(['2027-03-13', '2027-03-14'])
  })

  test('is left out where no day is left before the due date', () => {
    expect(on('2026-12-30', { term: { kind: 'endOfMonth', months: 0 } }).earlyPayment).toEqual({
      percent: '',
      days: '',
    })
  })

  test('is not touched where the term is as long each time, so that a slip is still said', () => {
    const days = { term: { kind: 'days', days: 14 } }
    expect(on('2027-02-16', days).earlyPayment).toEqual({ percent: '2', days: '26' })
  })

  test('stays in the plan as it was agreed', () => {
    const plan = {
      id: 'plan',
      mailbox: { host: 'gmail' },
      content,
      total: money(1, 'EUR'),
      schedule: {
        rhythm: { unit: 'month', every: 1, anchorDay: 16 },
        firstDate: today,
        end: { kind: 'open' },
        weekend: 'keep',
      },
    } as const
    const shown = planOfToday(plan, undefined, plainDate('2027-02-16'), aSeller())
    expect(shown.content.earlyPayment).toEqual({ percent: '2', days: '26' })
    expect(shown.total).toEqual(anInvoice().totals.total)
  })
})
