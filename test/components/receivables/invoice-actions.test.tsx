// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { Dashboard } from '../../../components/dashboard/Dashboard'
import { Popup } from '../../../components/popup/Popup'
import { sampleText } from '../../../lib/app/reminders/reminder-text'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { money } from '../../../lib/domain/money/money'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import { DEFAULT_RULES } from '../../../lib/domain/reminders/ways'
import type { Output } from '../../../lib/messaging/protocol'
import { anInvoice, aSeller } from '../../builders/invoice'
import { aRow } from '../../builders/invoice-row'
import { fakeDataFiles } from '../fake-data-files'
import { fakePapers } from '../fake-papers'
import { aPerson, type FakeBackground, fakeBackground, renderPage } from '../page'

const today = plainDate('2026-11-23')
const done = (): Output<'command.undo'> => ({ ok: true, undo: 'u1' })
const COMMANDS = {
  'invoice.recordPayment': done,
  'invoice.reversePayment': done,
  'invoice.recordWithheldTax': done,
  'invoice.recordRefund': done,
  'invoice.reverseRefund': done,
  'invoice.pauseReminders': done,
  'invoice.dispute': done,
  'invoice.resolveDispute': done,
  'invoice.promise': done,
  'invoice.withdrawPromise': done,
  'invoice.readReply': done,
  'invoice.openMail': done,
  'invoice.writeOff': done,
  'invoice.void': done,
  'invoice.reopen': done,
  'reminder.write': done,
}

function openPopup(changes: Partial<InvoiceRow>): FakeBackground {
  const row = aRow(changes)
  const background = fakeBackground({
    ...COMMANDS,
    'receivables.overview': () =>
      ({
        ok: true,
        overview: {
          today,
          totals: [],
          tasks: [{ kind: 'remind', row, stage: 'neutral' }],
          open: [],
          counts: { tasks: 1, thanks: 0, open: 0 },
        },
        toInvoice: [],
        toFollowUp: [],
        hasProfile: true,
        language: 'en',
      }) as Output<'receivables.overview'>,
  })
  renderPage(background, <Popup today={() => today} onOpenDashboard={() => {}} />)
  return background
}

function openInvoice(
  changes: Partial<InvoiceRow>,
  events: readonly InvoiceEvent[] = [],
  commands: typeof COMMANDS = COMMANDS,
): FakeBackground {
  const row = aRow(changes)
  location.hash = `invoice/${row.id}`
  const history = [{ type: 'issued' as const, invoice: anInvoice() }, ...events].map((event, index) => ({
    id: `e${index}`,
    invoiceId: row.id,
    clock: String(index),
    at: 0,
    event,
  }))
  const background = fakeBackground({
    ...commands,
    'profile.load': () => ({ language: 'en', seller: aSeller() }) as unknown as Output<'profile.load'>,
    'invoice.history': () =>
      ({
        ok: true,
        row,
        invoice: anInvoice(),
        events: history,
        rules: DEFAULT_RULES,
      }) as unknown as Output<'invoice.history'>,
  })
  const refusesPdf = async () => ({ ok: false as const, characters: 'x' })
  renderPage(
    background,
    <Dashboard
      today={() => today}
      papers={fakePapers()}
      renderEstimate={async () => ({ ok: false as const, characters: '' })}
      renderPdf={refusesPdf}
      writeSample={sampleText}
      dataFiles={fakeDataFiles()}
      mailPages={{ version: '1', look: async () => [] }}
      mailSites={{ gmail: 'https://mail.google.com/', outlook: '', yahoo: '' }}
    />,
  )
  return background
}

const user = aPerson()
const choose = async (item: string) => {
  await user.click(await screen.findByRole('button', { name: 'More for 2026-037' }))
  await user.click(screen.getByRole('menuitem', { name: item }))
}

afterEach(cleanup)

describe('the menu of an invoice', () => {
  test.each<[string, Partial<InvoiceRow>, string, object]>([
    ['Pause reminders', {}, 'invoice.pauseReminders', { paused: true }],
    ['Go on with reminders', { paused: true }, 'invoice.pauseReminders', { paused: false }],
    ['The problem is resolved', { disputedOn: today }, 'invoice.resolveDispute', {}],
    ['The promise is off', { promisedFor: today }, 'invoice.withdrawPromise', {}],
    ['I have read their answer', { repliedOn: today }, 'invoice.readReply', {}],
    ['Write off, unpaid', {}, 'invoice.writeOff', {}],
    ['Open the mail', {}, 'invoice.openMail', {}],
    [
      'Record €1,215.20, paid early',
      { earlyOffer: { until: today, saving: money(2_480, 'EUR') } },
      'invoice.recordPayment',
      { amount: money(121_520, 'EUR'), on: today },
    ],
  ])('has "%s"', async (item, changes, call, input) => {
    const background = openPopup(changes)
    await choose(item)
    expect(background.inputsOf(call as never)).toMatchObject([{ invoiceId: aRow().id, ...input }])
  })

  test('says of a month that may have been reported that a void invoice counts in it no longer', async () => {
    openPopup({ issueDate: plainDate('2026-10-30') })
    await choose('Void invoice')
    const told = '2026-037 is void and counts no longer on 30 October 2026: if you have reported that time'
    expect(await screen.findByText(told, { exact: false })).toBeDefined()
    cleanup()
    openPopup({ issueDate: plainDate('2026-11-02') })
    await choose('Void invoice')
    expect(await screen.findByText('2026-037 is void')).toBeDefined()
  })

  test('takes a promise for a day to come, and says plainly that another is over', async () => {
    const background = openPopup({})
    await choose('They promised a day…')
    const form = within(screen.getByRole('form', { name: 'Promise of Northlight Studio Oy' }))
    const day = form.getByRole('textbox', { name: 'They will pay on' })
    await user.type(day, '22.11.2026')
    await user.click(form.getByRole('button', { name: 'Record promise' }))
    expect(form.getByText('That day is over. Choose today or a day to come.')).toBeDefined()
    await user.clear(day)
    await user.type(day, '15.12.2026')
    expect(form.getByText('Reminders continue on the banking day after.')).toBeDefined()
    await user.click(form.getByRole('button', { name: 'Record promise' }))
    expect(background.inputsOf('invoice.promise')).toMatchObject([{ day: '2026-12-15' }])
    expect(screen.getByText('Northlight Studio Oy promised to pay on Tuesday 15 December')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined()
  })

  test('has the focus again where its form is left, and where it is sent', async () => {
    openPopup({})
    const more = () => screen.getByRole('button', { name: 'More for 2026-037' })
    await choose('They promised a day…')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(more()))
    await choose('They promised a day…')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(document.activeElement).toBe(more()))
    await choose('They promised a day…')
    await user.keyboard('15.12.2026{Enter}')
    await waitFor(() => expect(document.activeElement).toBe(more()))
  })

  test('has what was typed of a dispute again after a look elsewhere, until it is cancelled', async () => {
    openInvoice({ id: 'x' })
    const note = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'What do they say is wrong?' })
    const lookElsewhere = async () => {
      await user.click(screen.getByRole('link', { name: /About/ }))
      await waitFor(() => expect(screen.queryByRole('button', { name: 'More for 2026-037' })).toBeNull())
      location.hash = 'invoice/x'
      await screen.findByRole('button', { name: 'More for 2026-037' })
    }
    await choose('They say something is wrong…')
    await user.type(await note(), 'Two hours')
    await lookElsewhere()
    expect((await note()).value).toBe('Two hours')
    expect(screen.getByText(/^What you typed before is still here/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await lookElsewhere()
    expect(screen.queryByRole('textbox', { name: 'What do they say is wrong?' })).toBeNull()
  })

  test.each([
    ['They promised a day…', 'They will pay on', '15.1.2027', '15 January 2027'],
    ['The rest was withheld as tax…', 'Tax withheld', '12', '12'],
  ])('has what was typed after “%s” again after a look elsewhere', async (action, field, typed, back) => {
    openInvoice({ id: 'x', open: money(10_000, 'EUR'), total: money(100_000, 'EUR') })
    const input = () => screen.findByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${field}`) })
    await choose(action)
    await user.clear(await input())
    await user.type(await input(), typed)
    await user.click(screen.getByRole('link', { name: /About/ }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'More for 2026-037' })).toBeNull())
    location.hash = 'invoice/x'
    expect((await input()).value).toBe(back)
    expect(screen.getByText(/^What you typed before is still here/)).toBeDefined()
  })

  test.each([
    ['Record another amount…', 'Amount', '12.34', '12.34', 'Record'],
    ['The rest was withheld as tax…', 'Tax withheld', '12.34', '12.34', 'Record'],
    ['They promised a day…', 'They will pay on', '15.1.2027', '15 January 2027', 'Record promise'],
    [
      'They say something is wrong…',
      'What do they say is wrong?',
      'Two hours',
      'Two hours',
      'Stop reminders',
    ],
  ])(
    'keeps what was typed after “%s” until it is recorded, where that was refused',
    async (action, field, typed, kept, send) => {
      let isFull = true
      const answer = () => (isFull ? { ok: false as const, code: 'storageFull' as const } : done())
      openInvoice({ id: 'x', open: money(10_000, 'EUR'), total: money(100_000, 'EUR') }, [], {
        ...COMMANDS,
        'invoice.recordPayment': answer,
        'invoice.recordWithheldTax': answer,
        'invoice.promise': answer,
        'invoice.dispute': answer,
      })
      const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: field })
      await choose(action)
      await user.clear(input())
      await user.type(input(), typed)
      await user.click(screen.getByRole('button', { name: send }))
      expect(await screen.findByText(/^The browser has no room left/)).toBeDefined()
      expect(input().value).toBe(kept)
      isFull = false
      await user.click(screen.getByRole('button', { name: send }))
      await waitFor(() => expect(screen.queryByRole('form')).toBeNull())
      await choose(action)
      expect(input().value).not.toBe(kept)
      expect(screen.queryByText(/^What you typed before is still here/)).toBeNull()
    },
  )

  test('takes a few words about what is wrong, or none', async () => {
    const background = openPopup({})
    await choose('They say something is wrong…')
    const form = within(screen.getByRole('form', { name: 'What Northlight Studio Oy says is wrong' }))
    await user.type(form.getByRole('textbox', { name: 'What do they say is wrong?' }), 'Two hours too many')
    await user.click(form.getByRole('button', { name: 'Stop reminders' }))
    expect(background.inputsOf('invoice.dispute')).toMatchObject([{ note: 'Two hours too many' }])
  })
})

test('an answer is to be read first, and reminding comes second', async () => {
  const background = openPopup({ repliedOn: plainDate('2026-11-17') })
  expect(
    await screen.findByText(/They answered on Tuesday 17 November; read it before you remind\./),
  ).toBeDefined()
  const labels = screen.getAllByRole('button').map((button) => button.textContent)
  expect(labels.indexOf('Open the mail')).toBeLessThan(labels.indexOf('Remind anyway'))
  expect(screen.queryByRole('button', { name: 'Write reminder' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Open the mail' }))
  await user.click(screen.getByRole('button', { name: 'Remind anyway' }))
  expect(background.inputsOf('invoice.openMail')).toHaveLength(1)
  expect(background.inputsOf('reminder.write')).toMatchObject([{ anyway: true }])
})

describe('the form of a payment', () => {
  const offer = { earlyOffer: { until: plainDate('2026-11-20'), saving: money(2_480, 'EUR') } }

  test('offers the sum less the discount for a payment in time, and says what it settles', async () => {
    const background = openPopup(offer)
    await choose('Record another amount…')
    const form = within(screen.getByRole('form'))
    expect(form.queryByRole('button', { name: /with the early-payment discount/ })).toBeNull()
    const paidOn = form.getByRole('textbox', { name: 'Paid on' })
    await user.clear(paidOn)
    await user.type(paidOn, '20.11.2026')
    await user.click(form.getByRole('button', { name: 'Put €1,215.20, with the early-payment discount' }))
    expect(form.getByText('With €24.80 off for early payment, the invoice is settled.')).toBeDefined()
    await user.click(form.getByRole('button', { name: 'Record' }))
    expect(background.inputsOf('invoice.recordPayment')).toMatchObject([
      { amount: money(121_520, 'EUR'), on: '2026-11-20' },
    ])
    expect(await screen.findByText('€1,215.20 recorded for Northlight Studio Oy')).toBeDefined()
  })

  test('takes an invoice as paid of which a bank kept a little, on the person’s word', async () => {
    const background = openPopup({})
    await choose('Record another amount…')
    const form = within(screen.getByRole('form'))
    const amount = form.getByRole('textbox', { name: 'Amount' })
    await user.clear(amount)
    await user.type(amount, '1228.00')
    await user.click(form.getByRole('checkbox', { name: 'A bank kept €12.00: take the invoice as paid' }))
    await user.click(form.getByRole('button', { name: 'Record' }))
    expect(background.inputsOf('invoice.recordPayment')).toMatchObject([
      { amount: money(122_800, 'EUR'), acceptsFee: true },
    ])
    expect(await screen.findByText('€1,228.00 recorded for Northlight Studio Oy')).toBeDefined()
  })

  test.each([
    ['2026-11-23', '1215.20', 'Let the discount of €24.80 count all the same: nothing is left to pay'],
    ['2026-11-20', '1213.20', 'The discount is €24.80, and a bank kept €2.00: take the invoice as paid'],
  ])('lets a discount count, paid on %s with %s, on the person’s word', async (on, paid, words) => {
    const background = openPopup(offer)
    await choose('Record another amount…')
    const form = within(screen.getByRole('form'))
    for (const [name, typed] of [
      ['Amount', paid],
      ['Paid on', on],
    ] as const) {
      await user.clear(form.getByRole('textbox', { name }))
      await user.type(form.getByRole('textbox', { name }), typed)
    }
    await user.click(form.getByRole('checkbox', { name: words }))
    await user.click(form.getByRole('button', { name: 'Record' }))
    expect(background.inputsOf('invoice.recordPayment')).toMatchObject([{ on, acceptsFee: true }])
  })

  test('takes the tax that the client withheld with a payment, and says what is left', async () => {
    const background = openPopup({})
    await choose('Record another amount…')
    const form = within(screen.getByRole('form'))
    const amount = form.getByRole('textbox', { name: 'Amount' })
    await user.clear(amount)
    await user.type(amount, '992')
    await user.click(form.getByRole('checkbox', { name: 'They withheld tax for you' }))
    const tax = form.getByRole<HTMLInputElement>('textbox', { name: 'Tax withheld' })
    expect(tax.value).toBe('248.00')
    expect(form.queryByText(/stays open/)).toBeNull()
    await user.clear(tax)
    await user.type(tax, '600')
    await user.click(form.getByRole('button', { name: 'Record' }))
    expect(form.getByText('At most €248.00 is left to pay.')).toBeDefined()
    await user.clear(tax)
    await user.type(tax, '148')
    expect(form.getByText('€100.00 stays open.')).toBeDefined()
    await user.click(form.getByRole('button', { name: 'Record' }))
    expect(background.inputsOf('invoice.recordPayment')).toMatchObject([
      { amount: money(99_200, 'EUR'), withheldTax: money(14_800, 'EUR') },
    ])
    expect(
      await screen.findByText('€992.00 recorded for Northlight Studio Oy, €100.00 stays open'),
    ).toBeDefined()
  })

  const paidInPart = { open: money(24_800, 'EUR'), total: money(124_000, 'EUR') }

  test('takes what is left of an invoice for tax that was withheld on the day of the last payment, where it may be', async () => {
    const receipts = [{ on: plainDate('2026-11-10'), amount: 99_200 }]
    const background = openPopup({ ...paidInPart, accounts: { net: 124_000, vat: [], receipts } })
    await choose('The rest was withheld as tax…')
    await user.click(screen.getByRole('button', { name: 'Record' }))
    expect(background.inputsOf('invoice.recordWithheldTax')).toMatchObject([
      { amount: money(24_800, 'EUR'), on: '2026-11-10' },
    ])
    expect(await screen.findByText('€248.00 recorded as withheld tax')).toBeDefined()
  })

  test('takes another sum and day of tax that was withheld, and says what is wrong with them', async () => {
    const background = openPopup(paidInPart)
    await choose('The rest was withheld as tax…')
    const form = within(screen.getByRole('form', { name: 'Tax withheld by Northlight Studio Oy' }))
    const tax = form.getByRole('textbox', { name: 'Tax withheld' })
    const on = form.getByRole('textbox', { name: 'Withheld on' })
    await user.clear(tax)
    await user.type(tax, '249')
    await user.clear(on)
    await user.type(on, '24.11.2026')
    await user.click(form.getByRole('button', { name: 'Record' }))
    expect(form.getByText('At most €248.00 is left to pay.')).toBeDefined()
    expect(form.getByText('That day is still to come.')).toBeDefined()
    await user.clear(tax)
    await user.type(tax, '148')
    await user.clear(on)
    await user.type(on, '20.11.2026')
    await user.click(form.getByRole('button', { name: 'Record' }))
    expect(background.inputsOf('invoice.recordWithheldTax')).toMatchObject([
      { amount: money(14_800, 'EUR'), on: '2026-11-20' },
    ])
  })

  test('takes more than is asked for once it is said what becomes of the rest', async () => {
    const background = openPopup({})
    await choose('Record another amount…')
    const form = within(screen.getByRole('form'))
    const amount = form.getByRole('textbox', { name: 'Amount' })
    await user.clear(amount)
    await user.type(amount, '1300')
    await user.click(form.getByRole('button', { name: 'Record' }))
    expect(form.getByText('Choose what becomes of it, or record €1,240.00.')).toBeDefined()
    await user.click(form.getByRole('button', { name: /€60\.00 too much was paid/ }))
    const choices = within(await screen.findByRole('listbox'))
    await user.click(choices.getByRole('option', { name: 'Keep it for their next invoice' }))
    await user.click(form.getByRole('button', { name: 'Record' }))
    expect(background.inputsOf('invoice.recordPayment')).toMatchObject([
      { amount: money(130_000, 'EUR'), excess: { goes: 'credit' } },
    ])
    expect(await screen.findByText('€1,300.00 recorded for Northlight Studio Oy')).toBeDefined()
  })

  test('names the rest of a payment that came too late for the discount', async () => {
    openPopup(offer)
    await choose('Record another amount…')
    const form = within(screen.getByRole('form'))
    const amount = form.getByRole('textbox', { name: 'Amount' })
    await user.clear(amount)
    await user.type(amount, '1215.20')
    expect(
      form.getByText('The discount was for paying by 20 November 2026, so €24.80 stays open.'),
    ).toBeDefined()
    await user.click(form.getByRole('button', { name: 'Record' }))
    expect(
      await screen.findByText('€1,215.20 recorded for Northlight Studio Oy, €24.80 stays open'),
    ).toBeDefined()
  })
})

describe('the page of an invoice', () => {
  test('shows its pages, which open the PDF', async () => {
    openInvoice({})
    const pages = await screen.findByRole('link', { name: 'Open the PDF of 2026-040' })
    expect(pages.getAttribute('href')).toBe(`#pdf/${aRow().id}`)
    expect(pages.querySelectorAll('img')).toHaveLength(1)
  })

  test('says what was paid too much, and takes that it is paid back, or was not after all', async () => {
    const payment = { type: 'paymentRecorded', paymentId: 'p1', on: today } as const
    const more = { ...payment, amount: money(230_760, 'EUR') }
    const background = openInvoice({ lifecycle: 'paid', open: money(0, 'EUR') }, [more])
    expect(await screen.findByText('€20.00 too much was paid.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Record as paid back' }))
    const refund = { amount: money(2_000, 'EUR'), on: today }
    expect(background.inputsOf('invoice.recordRefund')).toMatchObject([refund])
    cleanup()
    const refunded = { type: 'refunded', refundId: 'r1', ...refund } as const
    const later = openInvoice({ lifecycle: 'paid', open: money(0, 'EUR') }, [more, refunded])
    await choose('€20.00 was not paid back on 23 November 2026')
    expect(later.inputsOf('invoice.reverseRefund')).toMatchObject([{ refundId: 'r1' }])
    expect(screen.queryByText('€20.00 too much was paid.')).toBeNull()
  })

  test('says what they say is wrong, and takes that it is resolved', async () => {
    const background = openInvoice({ disputedOn: today }, [
      { type: 'disputed', note: 'Two hours too many', on: today },
    ])
    expect(
      await screen.findByText('They say something is wrong. No reminders until it is resolved.'),
    ).toBeDefined()
    expect(screen.getAllByText('Two hours too many')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'The problem is resolved' }))
    expect(background.inputsOf('invoice.resolveDispute')).toHaveLength(1)
  })

  test.each<[string, Partial<InvoiceRow>, string, string]>([
    ['Reminders are paused.', { paused: true }, 'Go on with reminders', 'invoice.pauseReminders'],
    [
      'They promised to pay on Tuesday 15 December. Reminders continue on the banking day after.',
      { promisedFor: plainDate('2026-12-15') },
      'The promise is off',
      'invoice.withdrawPromise',
    ],
    [
      'They answered on Monday 23 November; read it before you remind.',
      { repliedOn: today },
      'I have read their answer',
      'invoice.readReply',
    ],
  ])('says "%s" and how to go on', async (words, changes, button, call) => {
    const background = openInvoice(changes)
    expect(await screen.findByText(words)).toBeDefined()
    await user.click(screen.getByRole('button', { name: button }))
    expect(background.inputsOf(call as never)).toHaveLength(1)
  })

  test.each(['void', 'writtenOff'] as const)('brings a %s invoice back', async (lifecycle) => {
    const background = openInvoice({ lifecycle })
    await user.click(await screen.findByRole('button', { name: 'Open it again' }))
    expect(background.inputsOf('invoice.reopen')).toHaveLength(1)
  })

  test('records that one which was written off is paid after all', async () => {
    const background = openInvoice({ lifecycle: 'writtenOff' })
    await user.click(await screen.findByRole('button', { name: 'Record payment' }))
    await user.click(screen.getByRole('button', { name: 'Record' }))
    expect(background.inputsOf('invoice.recordPayment')).toHaveLength(1)
  })

  test('takes back a payment, also of a paid invoice', async () => {
    const payment: InvoiceEvent = {
      type: 'paymentRecorded',
      paymentId: 'p1',
      amount: money(124_000, 'EUR'),
      on: plainDate('2026-11-20'),
    }
    const background = openInvoice({ lifecycle: 'paid', open: money(0, 'EUR') }, [payment])
    await choose('Take back €1,240.00, paid 20 November 2026')
    expect(background.inputsOf('invoice.reversePayment')).toMatchObject([{ paymentId: 'p1' }])
  })
})
