// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { useCommands } from '../../../components/hooks/use-commands'
import { InvoiceHead } from '../../../components/invoice/InvoiceHead'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { IssuedInvoice } from '../../../lib/domain/invoice/content'
import { deductionOf } from '../../../lib/domain/invoice/deposit'
import { fold } from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import { DEFAULT_RULES } from '../../../lib/domain/reminders/ways'
import type { Output } from '../../../lib/messaging/protocol'
import { anInvoice } from '../../builders/invoice'
import { aRow } from '../../builders/invoice-row'
import { aPerson, fakeBackground, renderPage } from '../page'

const overdrawn = { amount: money(10_668, 'EUR'), byInvoiceId: 'f2', number: '2026-003' }
const deposit = aRow({ id: 'd', number: '2026-001', lifecycle: 'paid', overdrawn })
const final = aRow({ id: 'f2', number: '2026-003' })
const SAID =
  'Invoices deduct €106.68 too much for deposit 2026-001. Credit 2026-003, which deducted it last, then write it anew.'

function Head({ row, issued }: { readonly row: InvoiceRow; readonly issued: IssuedInvoice }) {
  const commands = useCommands(() => {})
  return (
    <InvoiceHead
      row={row}
      invoice={fold(row.id, [{ type: 'issued', invoice: issued }])}
      today={plainDate('2026-11-23')}
      country="FI"
      stage="friendly"
      commands={commands}
    />
  )
}

function openHead(row: InvoiceRow, issued: IssuedInvoice = anInvoice()) {
  const background = fakeBackground({
    'invoice.history': () =>
      ({
        ok: true,
        row: deposit,
        rules: DEFAULT_RULES,
        invoice: anInvoice(),
        events: [],
      }) as unknown as Output<'invoice.history'>,
    'invoice.writeCreditNote': () => ({ ok: true }),
    'invoice.confirmSent': () => ({ ok: true, undo: 'u' }),
  })
  renderPage(background, <Head row={row} issued={issued} />)
  return background
}

describe('a deposit that is deducted too often', () => {
  const user = aPerson()
  afterEach(cleanup)

  test('says so on its page, and leads to the invoice that is to be corrected', async () => {
    const background = openHead(deposit)
    expect((await screen.findByRole('alert')).textContent).toContain(SAID)
    expect(screen.getByRole('link', { name: 'Open 2026-003' }).getAttribute('href')).toBe('#invoice/f2')
    await user.click(screen.getByRole('button', { name: 'Write a credit note for 2026-003' }))
    expect(background.inputsOf('invoice.writeCreditNote')).toMatchObject([{ invoiceId: 'f2' }])
  })

  test('says so on the page of that invoice, and not on that of one before it', async () => {
    const deducts = [deductionOf('d', anInvoice({ number: '2026-001' }))]
    openHead(final, anInvoice({ deducts }))
    expect((await screen.findByRole('alert')).textContent).toContain(SAID)
    expect(screen.queryByRole('link', { name: 'Open 2026-003' })).toBeNull()
    cleanup()
    const background = openHead(aRow({ id: 'f1', number: '2026-002' }), anInvoice({ deducts }))
    await expect.poll(() => background.inputsOf('invoice.history')).toHaveLength(1)
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

test('an invoice whose overpayment is taken off twice says so, with nothing to credit', async () => {
  const isOverpayment = true as const
  openHead(aRow({ number: '2026-001', overdrawn: { isOverpayment, ...overdrawn } }))
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Tell the client in your own words, as 2026-003 did not ask for it, and record what they pay here.',
  )
  expect(screen.queryByRole('button', { name: /credit note for/ })).toBeNull()
  cleanup()
})

describe('an invoice that was not sent', () => {
  const user = aPerson()
  afterEach(cleanup)

  test('can be said to be thrown away, so that no other draft waits for it', async () => {
    const background = openHead(aRow({ number: '2026-002', lifecycle: 'draft', delivery: 'unsent' }))
    await user.click(screen.getByRole('button', { name: 'More for 2026-002' }))
    await user.click(await screen.findByRole('menuitem', { name: 'The draft was thrown away' }))
    expect(background.inputsOf('invoice.confirmSent')).toMatchObject([{ sent: false }])
    expect(await screen.findByText('2026-002 waits no longer to be sent')).toBeDefined()
  })
})
