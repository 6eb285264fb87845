// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { InvoicePapers } from '../../../components/invoice/InvoicePapers'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { fold, type Invoice } from '../../../lib/domain/invoice/invoice'
import { DEFAULT_RULES } from '../../../lib/domain/reminders/ways'
import type { Output } from '../../../lib/messaging/protocol'
import { aClient, anInvoice, aSeller, without } from '../../builders/invoice'
import { aRow } from '../../builders/invoice-row'
import { fakePapers } from '../fake-papers'
import { aPerson, fakeBackground, renderPage } from '../page'

const issued = without(
  anInvoice({ issueDate: plainDate('2026-05-17'), dueDate: plainDate('2026-05-31') }),
  'earlyPayment',
)
const events = [
  { type: 'issued' as const, invoice: issued },
  { type: 'sendReported' as const, certainty: 'confirmed' as const, on: issued.issueDate },
]
const history = events.map((event, index) => ({
  id: `e${index}`,
  invoiceId: 'i1',
  clock: `${index}`,
  at: 0,
  event,
}))
const row = aRow({
  id: 'i1',
  clientId: 'c1',
  number: '2026-040',
  clientName: 'Northlight',
  dueDate: issued.dueDate,
})

function openPapers(today: string, country = 'FI', answers: Parameters<typeof fakeBackground>[0] = {}) {
  const seller = { ...issued.seller, address: { ...issued.seller.address, country } }
  const invoice = { ...(fold('i1', events) as Invoice), issued: { ...issued, seller } }
  const papers = fakePapers()
  const onOwnRate = vi.fn(async () => true)
  renderPage(
    fakeBackground({
      'invoices.list': () => ({ rows: [row], rules: DEFAULT_RULES }) as unknown as Output<'invoices.list'>,
      'client.show': () =>
        ({
          ok: true,
          client: aClient({ id: 'c1', name: 'Northlight Studio Ltd' }),
        }) as unknown as Output<'client.show'>,
      'invoices.histories': () => ({ ok: true, events: history }) as unknown as Output<'invoices.histories'>,
      ...answers,
    }),
    <InvoicePapers
      row={row}
      invoice={invoice}
      today={plainDate(today)}
      seller={aSeller()}
      papers={papers}
      onOwnRate={onOwnRate}
    />,
  )
  return { papers, onOwnRate }
}

describe('letters about an invoice', () => {
  const user = aPerson()
  afterEach(cleanup)

  test('show what is to pay with interest before the letter is made', async () => {
    const { papers } = openPapers('2026-06-30')
    await user.click(await screen.findByRole('button', { name: 'Write a reminder letter' }))
    expect(screen.getByText('€2,287.60 open, €19.74 interest: €2,307.34 to pay')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Download the letter' }))
    expect(papers.letters.map(({ toPay }) => toPay.minor)).toEqual([230_734])
    expect((await screen.findByRole('alert')).textContent).toContain('could not be made')
  })

  test('leave the focus on the button that began the letter, where it is left', async () => {
    openPapers('2026-06-30')
    await user.click(await screen.findByRole('button', { name: 'Write a reminder letter' }))
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Write a reminder letter' })),
    )
  })

  test('ask for the rate that is not known, with where to look it up', async () => {
    const { papers, onOwnRate } = openPapers('2026-07-15')
    await user.click(await screen.findByRole('button', { name: 'Write a reminder letter' }))
    expect(screen.getByRole('link', { name: 'suomenpankki.fi' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Download the letter' }))
    expect(papers.letters).toEqual([])
    await user.type(screen.getByRole('textbox', { name: 'Per cent a year from 1 July 2026' }), '10,5')
    await user.click(screen.getByRole('button', { name: 'Keep this rate' }))
    expect(onOwnRate).toHaveBeenCalledWith({ regime: 'fiBusiness', from: '2026-07-01', percent: '10.5' })
  })

  test('say where the country’s law is not known that only the contract counts', async () => {
    openPapers('2026-06-30', 'CZ')
    await user.click(await screen.findByRole('button', { name: 'Write a reminder letter' }))
    expect(screen.getByText(/does not know the law on late interest in your country/)).toBeDefined()
    expect(screen.queryByRole('option', { name: /law/ })).toBeNull()
    cleanup()
    openPapers('2026-06-30', 'AT')
    await user.click(await screen.findByRole('button', { name: 'Write a reminder letter' }))
    expect(screen.queryByText(/does not know the law/)).toBeNull()
    expect(screen.getByRole('button', { name: /Late interest/ }).textContent).toContain('Austrian law')
  })

  test('keep the rate by Enter in its field', async () => {
    const { onOwnRate } = openPapers('2026-07-15')
    await user.click(await screen.findByRole('button', { name: 'Write a reminder letter' }))
    const rate = screen.getByRole('textbox', { name: 'Per cent a year from 1 July 2026' })
    await user.type(rate, '10,5{Enter}')
    expect(onOwnRate).toHaveBeenCalledWith({ regime: 'fiBusiness', from: '2026-07-01', percent: '10.5' })
  })

  test('say by the field that a rate cannot be read, and keep none', async () => {
    const { onOwnRate } = openPapers('2026-07-15')
    await user.click(await screen.findByRole('button', { name: 'Write a reminder letter' }))
    const rate = screen.getByRole('textbox', { name: 'Per cent a year from 1 July 2026' })
    await user.type(rate, 'ten')
    expect(screen.queryByText('Write the rate as a number, such as 10.5.')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Keep this rate' }))
    const problem = screen.getByText('Write the rate as a number, such as 10.5.')
    expect(rate.getAttribute('aria-describedby')).toContain(problem.id)
    expect(onOwnRate).not.toHaveBeenCalled()
    await user.clear(rate)
    await user.type(rate, '10')
    expect(screen.queryByText('Write the rate as a number, such as 10.5.')).toBeNull()
  })

  test('are none before the invoice is late; the account can always be told', async () => {
    const { papers } = openPapers('2026-05-20')
    expect(screen.queryByRole('button', { name: 'Write a reminder letter' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Statement of account' }))
    await vi.waitFor(() => expect(papers.statements).toHaveLength(1))
    expect(papers.statements[0]?.left.minor).toBe(228_760)
    expect(papers.statements[0]?.buyer.name).toBe('Northlight Studio Ltd')
  })

  test.each([
    ['an invoice cannot be read', { 'invoices.histories': () => ({ ok: false, code: 'storageDamaged' }) }],
    ['an invoice has no history', { 'invoices.histories': () => ({ ok: true, events: [] }) }],
    ['the client cannot be read', { 'client.show': () => ({ ok: false, code: 'storageDamaged' }) }],
  ])('tell no account where %s', async (_, answers) => {
    const { papers } = openPapers('2026-05-20', 'FI', answers as Parameters<typeof fakeBackground>[0])
    await user.click(screen.getByRole('button', { name: 'Statement of account' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not/)
    expect(papers.statements).toEqual([])
  })
})
