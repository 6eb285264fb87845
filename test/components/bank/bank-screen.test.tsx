// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { BankScreen } from '../../../components/bank/BankScreen'
import type { BankFiles } from '../../../components/bank/bank-files'
import { keyed } from '../../../lib/domain/bank/line-key'
import type { StatementLine, StatementReading } from '../../../lib/domain/bank/statement'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { anInvoice, aSeller, without } from '../../builders/invoice'
import { aRow } from '../../builders/invoice-row'
import { aLine } from '../../domain/bank/bank-line'
import { aPerson, fakeBackground, renderPage } from '../page'

const WHOLE = 228_760
const numbers = ['2026-040', '2026-041']
const references: Readonly<Record<string, string>> = { '2026-040': '20260406', '2026-041': '20260419' }

function history(number: string) {
  const issued = without(
    anInvoice({ number, reference: references[number] ?? '', issueDate: plainDate('2026-11-02') }),
    'earlyPayment',
  )
  const events: InvoiceEvent[] = [
    { type: 'issued', invoice: issued },
    { type: 'sendReported', certainty: 'confirmed', on: issued.issueDate },
  ]
  return events.map((event, at) => ({ id: `${number}${at}`, invoiceId: number, clock: `${at}`, at, event }))
}

const camt = (...lines: readonly StatementLine[]): StatementReading => ({
  ok: true,
  statement: { format: 'camt', lines, unreadable: [], pending: 0 },
})

const certain = aLine({ minor: WHOLE, payer: 'NORTHLIGHT STUDIO OY', references: ['20260406'] })
const part = aLine({ minor: 50_000, payer: 'Northlight Studio', text: 'Invoice 2026-041' })
const other = aLine({ minor: 1_234, payer: 'Tax office' })

function openScreen(
  reading: StatementReading | BankFiles['readStatement'],
  bankPayments: readonly string[] = [],
) {
  const background = fakeBackground({
    'profile.load': () => ({ seller: aSeller(), language: 'en' }),
    'bank.layouts': () => ({ layouts: [] }),
    'invoices.list': () => ({
      rows: numbers.map((number) =>
        aRow({ id: number, number, ...(bankPayments.length > 0 ? { bankPayments } : {}) }),
      ),
    }),
    'invoices.histories': ({ invoiceIds }: { invoiceIds: string[] }) => ({
      ok: true,
      events: invoiceIds.flatMap(history),
      files: [],
    }),
    'bank.record': () => ({ ok: true, undo: 'B' }),
  } as never)
  const files = { readStatement: typeof reading === 'function' ? reading : async () => reading }
  renderPage(background, <BankScreen today={plainDate('2026-11-26')} files={files} />)
  return background
}

async function choose(name = 'statement.xml', content = 'x', lastModified = 1): Promise<void> {
  await screen.findByRole('button', { name: /^Choose (statements|more)$/ })
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('No way to choose a file')
  await aPerson().upload(input, new File([content], name, { lastModified }))
}

const group = async (name: RegExp) => {
  const heading = await screen.findByRole('heading', { name })
  return within(heading.closest('section') ?? document.body)
}

afterEach(cleanup)

describe('payments from the bank', () => {
  const user = aPerson()

  test('names who paid without what turns or hides what stands beside the name', async () => {
    openScreen(camt(aLine({ minor: 1_234, payer: 'Tax \u202Eeciffo\u200B' })))
    await choose()
    expect(await screen.findByText('Tax eciffo')).toBeDefined()
  })

  test('lists what could not be read, to be looked for in the bank', async () => {
    const unreadable = [{ row: 3, text: '31.2.2026 · Halla · 99,00' }, { text: 'soon · 5' }]
    openScreen({ ok: true, statement: { format: 'csv', lines: [certain], unreadable, pending: 0 } })
    await choose()
    await screen.findByText(/^2 transactions in statement\.xml could not be read\./)
    expect(screen.getByText('Row 3: 31.2.2026 · Halla · 99,00')).toBeDefined()
    expect(screen.getByText('soon · 5')).toBeDefined()
  })

  test('teaches the first step', async () => {
    openScreen(camt())
    expect(await screen.findByText('Your bank knows who has paid')).toBeDefined()
  })

  test('shows what is certain, what is to be decided and what is neither, and records what is ticked', async () => {
    const background = openScreen(camt(certain, part, other))
    await choose()
    const sure = await group(/^Certain/)
    expect(sure.getByRole('checkbox', { name: 'NORTHLIGHT STUDIO OY €2,287.60' })).toHaveProperty(
      'checked',
      true,
    )
    expect(sure.getByText('The reference is that of 2026-040.')).toBeDefined()
    const asked = await group(/For you to decide/)
    expect(asked.getByText(/The payer wrote 2026-041\. A part; €1,787\.60 stays to be paid\./)).toBeDefined()
    expect((await group(/No invoice found/)).getByText('Tax office')).toBeDefined()
    expect(background.inputsOf('bank.record')).toEqual([])

    await user.click(asked.getByRole('checkbox'))
    await user.click(screen.getByRole('button', { name: 'Record 2 payments' }))
    expect(await screen.findByText('2 payments recorded')).toBeDefined()
    const [first, second] = keyed([certain, part])
    expect(background.inputsOf('bank.record')).toMatchObject([
      {
        payments: [
          { invoiceId: '2026-040', paymentId: first?.key, amount: { minor: WHOLE }, on: '2026-11-12' },
          { invoiceId: '2026-041', paymentId: second?.key, amount: { minor: 50_000 } },
        ],
        reversals: [],
      },
    ])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(background.inputsOf('command.undo')).toMatchObject([{ undo: 'B' }])
  })

  test('takes a payment less the tax that the client withheld as the whole, once that is agreed to', async () => {
    const background = openScreen(camt(aLine({ minor: WHOLE * 0.8, references: certain.references })))
    await choose()
    await user.click(await screen.findByRole('checkbox', { name: /^They withheld .* as tax for you/ }))
    await user.click(screen.getByRole('button', { name: 'Record 1 payment' }))
    expect(background.inputsOf('bank.record')).toMatchObject([
      {
        payments: [
          { invoiceId: '2026-040', amount: { minor: WHOLE * 0.8 }, withheldTax: { minor: WHOLE * 0.2 } },
        ],
      },
    ])
  })

  test('takes one transfer for several invoices less tax as the whole of each, once that is agreed to', async () => {
    const text = 'Invoices 2026-040 2026-041'
    const background = openScreen(camt(aLine({ minor: WHOLE * 1.6, payer: 'Northlight Studio', text })))
    await choose()
    await user.click(
      await screen.findByRole('checkbox', {
        name: 'They withheld €915.04 as tax for you: take the invoices as paid',
      }),
    )
    await user.click(screen.getByRole('button', { name: 'Record 1 payment' }))
    const share = { amount: { minor: WHOLE * 0.8 }, withheldTax: { minor: WHOLE * 0.2 } }
    expect(background.inputsOf('bank.record')).toMatchObject([
      { payments: numbers.map((invoiceId) => ({ invoiceId, ...share })) },
    ])
  })

  test('takes a payment less a bank’s fee as the whole, once that is agreed to', async () => {
    const background = openScreen(camt(aLine({ minor: WHOLE - 1_200, references: certain.references })))
    await choose()
    await user.click(
      await screen.findByRole('checkbox', { name: 'A bank kept €12.00: take the invoice as paid' }),
    )
    await user.click(screen.getByRole('button', { name: 'Record 1 payment' }))
    expect(background.inputsOf('bank.record')).toMatchObject([
      { payments: [{ invoiceId: '2026-040', amount: { minor: WHOLE - 1_200 }, acceptsFee: true }] },
    ])
  })

  test('knows what is recorded already', async () => {
    const [line] = keyed([certain])
    openScreen(camt(certain), [line?.key ?? ''])
    await choose()
    expect(await screen.findByText('1 payment in these files is recorded already.')).toBeDefined()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  test('holds two files of one name apart, and takes the same file once', async () => {
    const statements: Readonly<Record<string, StatementReading>> = {
      'of one bank': camt(certain),
      'of another': camt(part, other),
    }
    openScreen(async (file) => statements[await file.text()] ?? camt())
    await choose('transactions.csv', 'of one bank')
    await choose('transactions.csv', 'of another')
    await choose('transactions.csv', 'of another')
    const notes = await screen.findAllByText(/^transactions\.csv:/)
    expect(notes.map(({ textContent }) => textContent)).toEqual([
      'transactions.csv: 1 transaction.',
      'transactions.csv: 2 transactions.',
    ])
    expect((await group(/^Certain/)).getByText('NORTHLIGHT STUDIO OY')).toBeDefined()
    expect((await group(/No invoice found/)).getByText('Tax office')).toBeDefined()
  })

  test('lets the person choose another invoice, and asks what becomes of what is too much', async () => {
    const background = openScreen(camt(aLine({ minor: 300_000, payer: 'Somebody' })))
    await choose()
    await user.click(
      await screen.findByRole('button', { name: /Choose an invoice for the payment from Somebody/ }),
    )
    expect(screen.getByText('Choose the invoice that was paid.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: /Show open invoices/ }))
    await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name: /2026-041/ }))
    const amount = screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' })
    expect(amount.value).toBe('3,000.00')
    expect(screen.getByRole('button', { name: 'Record payments' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: /€712\.40 too much was paid/ }))
    const choices = within(await screen.findByRole('listbox'))
    await user.click(choices.getByRole('option', { name: 'It is paid back' }))
    await user.click(screen.getByRole('button', { name: 'Record 1 payment' }))
    expect(background.inputsOf('bank.record')).toMatchObject([
      {
        payments: [
          { invoiceId: '2026-041', amount: { minor: 300_000 }, excess: { goes: 'back', on: '2026-11-26' } },
        ],
      },
    ])
  })

  test('asks which columns are which, once for each bank', async () => {
    const background = openScreen({
      ok: true,
      table: {
        headings: ['When', 'Amount', 'Reference'],
        rows: [{ number: 2, cells: ['12.11.2026', '2287,60', '20260406'] }],
      },
    })
    await choose('bank.csv')
    expect(await screen.findByText(/Say which columns of bank\.csv are which/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Not in the file Date' }))
    await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name: 'When' }))
    await user.click(screen.getByRole('button', { name: 'Use these columns' }))
    expect((await group(/^Certain/)).getByRole('checkbox')).toBeDefined()
    await waitFor(() => {
      expect(background.inputsOf('bank.saveLayouts')).toEqual([
        { layouts: [{ headings: 'when|amount|reference', matching: { date: 0, amount: 1, reference: 2 } }] },
      ])
    })
  })

  test.each([
    ['broken', /ends too early or is damaged/],
    ['unsafe', /was not opened/],
    ['notStatement', /is not a statement that can be read/],
    ['tooLarge', /larger than 20\sMB/],
  ] as const)('says plainly why a file is refused: %s', async (code, words) => {
    openScreen({ ok: false, code })
    await choose()
    expect((await screen.findByRole('alert')).textContent).toMatch(words)
  })
})
