// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Popup } from '../../../components/popup/Popup'
import { type PlainDate, plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { firstOf, type Overview, overviewCounts } from '../../../lib/domain/receivables/overview'
import type { Output } from '../../../lib/messaging/protocol'
import { aRow } from '../../builders/invoice-row'
import { aPerson, type FakeBackground, fakeBackground, renderPage } from '../page'

const today = plainDate('2026-11-23')
const late = aRow({
  id: 'halla',
  number: '2026-031',
  clientName: 'Halla Coffee',
  dueDate: plainDate('2026-11-09'),
})
const likely = aRow({
  id: 'northlight',
  number: '2026-039',
  lifecycle: 'draft',
  delivery: 'likely',
  sentOn: plainDate('2026-11-20'),
})
const open = aRow({
  id: 'kaisla',
  number: '2026-036',
  clientName: 'Kaisla Oy',
  dueDate: plainDate('2026-11-25'),
  total: money(311_240, 'EUR'),
  open: money(311_240, 'EUR'),
})
const overview: Omit<Overview, 'counts'> = {
  today,
  totals: [{ outstanding: money(435_240, 'EUR'), overdue: money(124_000, 'EUR') }],
  tasks: [
    { kind: 'remind', row: late, stage: 'neutral' },
    { kind: 'confirmSent', row: likely },
  ],
  open: [
    {
      row: open,
      next: {
        kind: 'remind',
        stage: 'friendly',
        on: plainDate('2026-11-27'),
        why: { code: 'afterDue', days: 2, unit: 'banking' },
      },
      mailStage: 'friendly',
    },
  ],
  nextReminderOn: plainDate('2026-11-27'),
}

interface Situation {
  readonly overview?: Partial<typeof overview>
  readonly answer?: Partial<Output<'receivables.overview'>>
  readonly result?:
    | { readonly ok: true; readonly undo?: string }
    | { readonly ok: false; readonly code: 'alreadyFilled' }
}

function openPopup(situation: Situation = {}): FakeBackground {
  const result = () => situation.result ?? { ok: true as const, undo: 'u1' }
  const background = fakeBackground({
    'receivables.overview': ({ isWhole }) => {
      const lists = { ...overview, ...situation.overview }
      const whole = { ...lists, counts: overviewCounts(lists.tasks, lists.open) }
      return {
        ok: true,
        overview: isWhole ? whole : firstOf(whole),
        toInvoice: [],
        toFollowUp: [],
        hasProfile: true,
        language: 'en',
        ...situation.answer,
      } as Output<'receivables.overview'>
    },
    'invoice.recordPayment': result,
    'invoice.confirmSent': result,
    'invoice.recordReminder': result,
    'invoice.snooze': result,
    'invoice.void': result,
    'reminder.write': result,
    'reminder.words': () => ({ ok: true, mail: { subject: 'Invoice', body: 'The words of a reminder' } }),
  })
  renderPage(background, <Popup today={() => day} onOpenDashboard={(place) => opened.push(place)} />)
  return background
}

const opened: string[] = []
/** As the page's clock has it. */
let day: PlainDate = today
const rowOf = async (name: string) => {
  const row = (await screen.findByText(name)).closest('li')
  if (!row) throw new Error(`${name} stands in no row`)
  return within(row)
}

test('where no reminder after the due date is switched on, an invoice without one says that and nothing of later ones', async () => {
  const [invoice] = overview.open
  if (!invoice) throw new Error('No open invoice')
  const next = { kind: 'none', why: { code: 'off', of: 'policy' } } as const
  openPopup({ overview: { open: [{ ...invoice, next }] } })
  const row = await rowOf('Kaisla Oy')
  expect(row.getByText('Reminders after the due date are switched off in the settings')).toBeDefined()
  cleanup()
})

test('an open invoice tells its total once less is open, whether it was paid or credited in part', async () => {
  const [invoice] = overview.open
  if (!invoice) throw new Error('No open invoice')
  openPopup({ overview: { open: [{ ...invoice, row: { ...open, open: money(100_000, 'EUR') } }] } })
  const row = await rowOf('Kaisla Oy')
  expect(row.getByText('left of €3,112.40')).toBeDefined()
  expect(row.queryByText(/part paid/)).toBeNull()
  cleanup()
})

describe('many invoices', () => {
  const user = aPerson()
  afterEach(cleanup)
  const many = Array.from({ length: 40 }, (_, at) => ({
    kind: 'remind' as const,
    row: aRow({ id: `R${at}`, clientName: `Client ${at}` }),
    stage: 'friendly' as const,
  }))

  test('are counted whole, and found by the search, which alone asks for all of them', async () => {
    const background = openPopup({ overview: { tasks: many, open: [] } })
    expect((await screen.findByRole('heading', { name: /^Today/ })).textContent).toBe('Today 40')
    expect(background.inputsOf('receivables.overview')).toEqual([{}])
    await user.type(screen.getByRole('searchbox'), 'Client 39')
    expect(await screen.findByText('Client 39')).toBeDefined()
    expect(screen.queryByText('Client 1')).toBeNull()
    expect(screen.getByRole('heading', { name: /^Today/ }).textContent).toBe('Today 1')
    expect(background.inputsOf('receivables.overview')).toEqual([{}, { isWhole: true }])
  })

  test('are drawn a few at a time, those of today too, and all on the person’s word', async () => {
    openPopup({ overview: { tasks: many, open: [] } })
    expect(await screen.findByText('Client 11')).toBeDefined()
    expect(screen.queryByText('Client 12')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show more' }))
    expect(await screen.findByText('Client 39')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
  })
})

describe('the popup', () => {
  const user = aPerson()
  beforeEach(() => {
    opened.length = 0
    vi.useFakeTimers({ shouldAdvanceTime: true })
  })
  afterEach(() => {
    cleanup()
    vi.useRealTimers()
  })

  test('offers a recurring invoice whose time has come among the things of today', async () => {
    const due = {
      planId: 'PLAN',
      date: plainDate('2026-11-23'),
      on: plainDate('2026-11-23'),
      clientName: 'Atelier Roux',
      total: money(124_000, 'EUR'),
      rhythm: { unit: 'month', every: 1, anchorDay: 23 },
      isInDraft: false,
      hasEnded: false,
    } as const
    const background = openPopup({ answer: { toInvoice: [due] } })
    const row = await rowOf('Atelier Roux')
    expect(row.getByText(/Monthly invoice/).innerHTML).toBe('Monthly invoice<br>€1,240.00, for 23 November')
    await user.click(row.getByRole('button', { name: 'Write invoice' }))
    expect(background.inputsOf('recurring.write')).toMatchObject([{ planId: 'PLAN', date: '2026-11-23' }])
  })

  test('shows totals, what to do today, and what is open with its next step', async () => {
    openPopup()
    expect(await screen.findByRole('row', { name: /Outstanding €4,352\.40/ })).toBeDefined()
    expect((await rowOf('Halla Coffee')).getByText('14 days late')).toBeDefined()
    expect((await rowOf('Northlight Studio Oy')).getByText('2026-039: sent on Friday?')).toBeDefined()
    const kaisla = await rowOf('Kaisla Oy')
    expect(kaisla.getByText('due in 2 days')).toBeDefined()
    expect(kaisla.getByText('Friendly reminder, Fri 27 Nov')).toBeDefined()
    expect(screen.getByText('Next reminder on Friday')).toBeDefined()
  })

  test('records the full payment in one press, and takes it back', async () => {
    const background = openPopup()
    await user.click((await rowOf('Kaisla Oy')).getByRole('button', { name: 'Record payment' }))
    expect(background.inputsOf('invoice.recordPayment')).toMatchObject([
      { invoiceId: 'kaisla', amount: money(311_240, 'EUR'), on: '2026-11-23' },
    ])
    expect(await screen.findByText('€3,112.40 recorded for Kaisla Oy')).toBeDefined()
    expect(background.inputsOf('receivables.overview')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(background.inputsOf('command.undo')).toMatchObject([{ undo: 'u1' }])
    expect(screen.queryByText('€3,112.40 recorded for Kaisla Oy')).toBeNull()
  })

  test('gives each command an id of its own', async () => {
    const background = openPopup()
    const row = await rowOf('Kaisla Oy')
    await user.click(row.getByRole('button', { name: 'Record payment' }))
    await user.click(row.getByRole('button', { name: 'Record payment' }))
    const ids = background.inputsOf('invoice.recordPayment').map(({ command }) => command)
    expect(new Set(ids).size).toBe(2)
  })

  test('records a part of the payment, and asks what becomes of more than is open', async () => {
    const background = openPopup()
    await user.click((await rowOf('Kaisla Oy')).getByRole('button', { name: 'More for 2026-036' }))
    await user.click(screen.getByRole('menuitem', { name: 'Record another amount…' }))
    const form = within(screen.getByRole('form', { name: 'Payment from Kaisla Oy' }))
    const amount = form.getByRole('textbox', { name: 'Amount' }) as HTMLInputElement
    expect(amount.value).toBe('3,112.40')
    await user.clear(amount)
    await user.type(amount, '5000{Enter}')
    expect(form.getByText('Choose what becomes of it, or record €3,112.40.')).toBeDefined()
    expect(background.inputsOf('invoice.recordPayment')).toHaveLength(0)
    await user.clear(amount)
    await user.type(amount, '1000')
    await user.click(form.getByRole('button', { name: 'Record' }))
    expect(background.inputsOf('invoice.recordPayment')).toMatchObject([{ amount: money(100_000, 'EUR') }])
  })

  test.each([
    ['I reminded them myself', 'invoice.recordReminder', { stage: 'friendly' }],
    ['Remind in 3 days', 'invoice.snooze', { until: '2026-11-26' }],
    ['Remind in a week', 'invoice.snooze', { until: '2026-11-30' }],
    ['Void invoice', 'invoice.void', {}],
  ] as const)('has "%s" in the menu of a row', async (item, call, input) => {
    const background = openPopup()
    await user.click((await rowOf('Kaisla Oy')).getByRole('button', { name: 'More for 2026-036' }))
    await user.click(screen.getByRole('menuitem', { name: item }))
    expect(background.inputsOf(call)).toMatchObject([{ invoiceId: 'kaisla', ...input }])
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined()
  })

  test('lets the person say that an invoice which was set to be sent later did not go', async () => {
    const [invoice] = overview.open
    if (!invoice) throw new Error('No open invoice')
    const background = openPopup({
      overview: { open: [{ ...invoice, row: { ...open, delivery: 'scheduled' } }] },
    })
    await user.click((await rowOf('Kaisla Oy')).getByRole('button', { name: 'More for 2026-036' }))
    await user.click(screen.getByRole('menuitem', { name: 'It was not sent after all' }))
    expect(background.inputsOf('invoice.confirmSent')).toMatchObject([{ invoiceId: 'kaisla', sent: false }])
    expect(screen.getByText('2026-036 is not sent yet')).toBeDefined()
  })

  test('does not offer that for an invoice which was seen to leave', async () => {
    openPopup()
    await user.click((await rowOf('Kaisla Oy')).getByRole('button', { name: 'More for 2026-036' }))
    expect(screen.queryByRole('menuitem', { name: 'It was not sent after all' })).toBeNull()
  })

  test.each([
    ['Yes, sent', true],
    ['Not yet', false],
  ])('takes "%s" for an answer', async (answer, sent) => {
    const background = openPopup()
    await user.click((await rowOf('Northlight Studio Oy')).getByRole('button', { name: answer }))
    expect(background.inputsOf('invoice.confirmSent')).toMatchObject([{ invoiceId: 'northlight', sent }])
  })

  test('asks of an invoice that no page saw leave whether it was sent, or its draft is gone', async () => {
    const { sentOn: _sentOn, ...row } = { ...likely, delivery: 'unsent' as const }
    const background = openPopup({ overview: { tasks: [{ kind: 'confirmSent', row }] } })
    const shown = await rowOf('Northlight Studio Oy')
    expect(shown.getByText('In a draft, not seen to leave. Did you send it?')).toBeDefined()
    await user.click(shown.getByRole('button', { name: 'The draft was thrown away' }))
    expect(screen.getByText(/2026-039/)).toBeDefined()
    await user.click(shown.getByRole('button', { name: 'Yes, sent' }))
    expect(background.inputsOf('invoice.confirmSent')).toMatchObject([{ sent: false }, { sent: true }])
  })

  test('asks whether a filled reminder went out', async () => {
    const task = { kind: 'confirmReminder' as const, row: late, stage: 'neutral' as const }
    const background = openPopup({ overview: { tasks: [task] } })
    const row = await rowOf('Halla Coffee')
    expect(row.getByText('Did the reminder go out?')).toBeDefined()
    await user.click(row.getByRole('button', { name: 'No' }))
    await user.click(row.getByRole('button', { name: 'Yes' }))
    expect(background.inputsOf('reminder.notSent')).toMatchObject([{ invoiceId: 'halla' }])
    expect(background.inputsOf('invoice.recordReminder')).toMatchObject([{ stage: 'neutral' }])
  })

  test('copies the words of a reminder whose thread is not known, and says so', async () => {
    const row = { ...late, hasThread: false }
    const background = openPopup({ overview: { tasks: [{ kind: 'remind', row, stage: 'neutral' }] } })
    const task = await rowOf('Halla Coffee')
    expect(task.queryByRole('button', { name: 'Write reminder' })).toBeNull()
    await user.click(task.getByRole('button', { name: 'Copy reminder' }))
    await screen.findByText(/^Reminder to Halla Coffee copied\./)
    expect(background.inputsOf('reminder.words')).toMatchObject([{ invoiceId: 'halla' }])
    expect(await navigator.clipboard.readText()).toBe('The words of a reminder')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'))
    await user.click(task.getByRole('button', { name: 'Copy reminder' }))
    await screen.findByText(/did not let the text be copied/)
  })

  test('offers to thank for a payment, or not', async () => {
    const row = { ...late, lifecycle: 'paid' as const, open: money(0, 'EUR') }
    const background = openPopup({ overview: { tasks: [{ kind: 'thank', row }] } })
    const task = await rowOf('Halla Coffee')
    expect(task.getByText('It is paid in full')).toBeDefined()
    expect(task.queryByRole('button', { name: /^More/ })).toBeNull()
    await user.click(task.getByRole('button', { name: 'Thank the client' }))
    expect(background.inputsOf('thanks.write')).toMatchObject([{ invoiceId: 'halla' }])
    await user.click(task.getByRole('button', { name: 'Skip' }))
    expect(background.inputsOf('thanks.decline')).toMatchObject([{ invoiceId: 'halla' }])
  })

  test('leads to the credit note where a deposit was deducted too often', async () => {
    const overdrawn = { amount: money(10_000, 'EUR'), byInvoiceId: 'later', number: '2026-040' }
    const row = { ...late, lifecycle: 'paid' as const, open: money(0, 'EUR'), overdrawn }
    const background = openPopup({ overview: { tasks: [{ kind: 'overdrawn', row, overdrawn }] } })
    const task = await rowOf('Halla Coffee')
    expect(task.getByText(/^Invoices deduct €100.00 too much for deposit 2026-031\./)).toBeDefined()
    await user.click(task.getByRole('button', { name: 'Write a credit note for 2026-040' }))
    expect(background.inputsOf('invoice.writeCreditNote')).toMatchObject([{ invoiceId: 'later' }])
  })

  test('offers no reminder where an overpayment was taken off twice, but the payment', async () => {
    const amount = money(10_000, 'EUR')
    const overdrawn = { isOverpayment: true, amount, byInvoiceId: 'later', number: '2026-040' } as const
    const row = { ...late, open: amount, overdrawn }
    openPopup({ overview: { tasks: [{ kind: 'overdrawn', row, overdrawn }] } })
    const task = await rowOf('Halla Coffee')
    expect(task.getByText(/^Invoices take off €100.00 more than was overpaid on 2026-031,/)).toBeDefined()
    expect(task.queryByRole('button', { name: 'Write reminder' })).toBeNull()
    await user.click(task.getByRole('button', { name: 'Record payment' }))
    expect(task.getByRole('textbox', { name: 'Amount' })).toBeDefined()
  })

  test('advises a call when no more mail should go', async () => {
    openPopup({ overview: { tasks: [{ kind: 'byHand', step: 'call', row: late }] } })
    const row = await rowOf('Call Halla Coffee')
    expect(row.getByText(/No more mail/)).toBeDefined()
    expect(row.queryByRole('button', { name: 'Write reminder' })).toBeNull()
  })

  test('writes a reminder, and offers to write it again when one already waits', async () => {
    const background = openPopup({ result: { ok: false, code: 'alreadyFilled' } })
    await user.click((await rowOf('Halla Coffee')).getByRole('button', { name: 'Write reminder' }))
    expect(screen.getByRole('alert').textContent).toContain('already waiting')
    await user.click((await rowOf('Halla Coffee')).getByRole('button', { name: 'Write it again' }))
    expect(background.inputsOf('reminder.write').map(({ again }) => again)).toEqual([false, true])
  })

  test('offers to write it again only for the client whose reminder waits', async () => {
    const other = { ...late, id: 'bright', clientName: 'Brightwater' }
    openPopup({
      overview: {
        tasks: [
          { kind: 'remind', row: late, stage: 'neutral' },
          { kind: 'remind', row: other, stage: 'neutral' },
        ],
      },
      result: { ok: false, code: 'alreadyFilled' },
    })
    await user.click((await rowOf('Halla Coffee')).getByRole('button', { name: 'Write reminder' }))
    await (await rowOf('Halla Coffee')).findByRole('button', { name: 'Write it again' })
    expect((await rowOf('Brightwater')).getByRole('button', { name: 'Write reminder' })).toBeDefined()
  })

  test('finds by client, number and amount', async () => {
    const background = openPopup()
    const search = await screen.findByRole('searchbox', { name: 'Find a client, number or amount' })
    await user.type(search, '3112')
    expect(screen.queryByText('Halla Coffee')).toBeNull()
    expect(screen.getByText('Kaisla Oy')).toBeDefined()
    await user.type(search, 'x')
    expect(screen.getByRole('heading', { name: 'Nothing found' })).toBeDefined()
    expect(background.inputsOf('receivables.overview')).toHaveLength(1)
  })

  test('reads anew when the ledger changes', async () => {
    const background = openPopup()
    await screen.findByText('Kaisla Oy')
    act(() => background.notify({ type: 'ledgerChanged' }))
    expect(background.inputsOf('receivables.overview')).toHaveLength(2)
  })

  test('reads anew on the next day, when the person comes back to one that was left open as a tab', async () => {
    const background = openPopup()
    await screen.findByText('Kaisla Oy')
    act(() => void window.dispatchEvent(new Event('focus')))
    expect(background.inputsOf('receivables.overview')).toHaveLength(1)
    day = plainDate('2026-11-24')
    act(() => void window.dispatchEvent(new Event('focus')))
    expect(background.inputsOf('receivables.overview')).toHaveLength(2)
    day = today
  })

  test('says what it is when nothing is out', async () => {
    openPopup({ overview: { totals: [], tasks: [], open: [] } })
    expect(await screen.findByRole('heading', { name: 'Nothing is outstanding' })).toBeDefined()
  })

  test('leads to the set-up first', async () => {
    openPopup({ answer: { hasProfile: false } as Partial<Output<'receivables.overview'>> })
    await user.click(await screen.findByRole('button', { name: 'Set up Plainvoice' }))
    expect(opened).toEqual(['setup'])
  })

  test('leads to what was saved on another computer, without a set-up', async () => {
    openPopup({ answer: { hasProfile: false } as Partial<Output<'receivables.overview'>> })
    await user.click(await screen.findByRole('button', { name: 'I have a backup' }))
    expect(opened).toEqual(['data'])
  })

  test.each([
    ['storageDamaged', 'The stored invoices cannot be read'],
    ['newerVersion', 'written by a newer Plainvoice'],
  ] as const)('says plainly when the storage answers %s', async (code, words) => {
    openPopup({ answer: { ok: false, code } })
    expect((await screen.findByRole('alert')).textContent).toContain(words)
  })

  test('says that it must be reloaded when the extension is gone', async () => {
    const background = fakeBackground({
      'receivables.overview': () => Promise.reject(new Error('Extension context invalidated.')),
    })
    renderPage(background, <Popup today={() => day} onOpenDashboard={() => {}} />)
    expect((await screen.findByRole('alert')).textContent).toContain('Reload this page')
  })

  test('lets the toast go after eight seconds, but not from under the pointer', async () => {
    openPopup()
    await user.click((await rowOf('Kaisla Oy')).getByRole('button', { name: 'Record payment' }))
    const toast = await screen.findByText('€3,112.40 recorded for Kaisla Oy')
    await user.hover(toast)
    await act(() => vi.advanceTimersByTimeAsync(20_000))
    expect(screen.queryByText('€3,112.40 recorded for Kaisla Oy')).not.toBeNull()
    await user.unhover(toast)
    await act(() => vi.advanceTimersByTimeAsync(8000))
    expect(screen.queryByText('€3,112.40 recorded for Kaisla Oy')).toBeNull()
  })
})
