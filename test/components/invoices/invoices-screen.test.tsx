// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { InvoicesScreen } from '../../../components/invoices/InvoicesScreen'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import { DEFAULT_RULES } from '../../../lib/domain/reminders/ways'
import type { Output } from '../../../lib/messaging/protocol'
import { aRow } from '../../builders/invoice-row'
import { aPerson, type FakeBackground, fakeBackground, renderPage } from '../page'

const today = plainDate('2026-11-23')
const late = aRow({ id: 'halla', number: '31', clientName: 'Halla Coffee', dueDate: plainDate('2026-11-09') })
const soon = aRow({ id: 'kaisla', number: '36', clientName: 'Kaisla Oy', dueDate: plainDate('2026-11-25') })
const paid = aRow({
  id: 'roux',
  number: '30',
  clientName: 'Atelier Roux',
  lifecycle: 'paid',
  tags: ['spring'],
})

interface Situation {
  readonly rows?: readonly InvoiceRow[]
  readonly query?: string
  readonly views?: Output<'views.load'>
  readonly result?: Output<'invoices.change'>
  /** What the list is after the first time it was asked for. */
  readonly later?: readonly InvoiceRow[]
}

function openList({
  rows = [late, soon, paid],
  later = rows,
  query = '',
  views,
  result,
}: Situation = {}): FakeBackground {
  let shown = rows
  const background = fakeBackground({
    'invoices.list': () => {
      const answer = { rows: shown, rules: DEFAULT_RULES } as Output<'invoices.list'>
      shown = later
      return answer
    },
    'invoices.change': () => result ?? { ok: true, refused: 0 },
    'views.load': () => views ?? { ok: true, views: [] },
    'recurring.list': () => ({ ok: true, plans: [], clients: [] }),
  })
  renderPage(background, <InvoicesScreen today={today} seller={undefined} query={query} />)
  return background
}

const many = Array.from({ length: 10_000 }, (_, index) =>
  aRow({ id: `i${index}`, number: `${index}`, clientName: `Client ${index % 400} Oy` }),
)
const clients = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
const checkbox = (name: RegExp) => screen.getByRole('checkbox', { name }) as HTMLInputElement

// Tests of other screens may have left where they were.
beforeEach(() => {
  sessionStorage.clear()
  history.replaceState(null, '', '#invoices')
})

afterEach(cleanup)

describe('the list of invoices', () => {
  const user = aPerson()

  test('says what its amounts are: what is left to pay only where they all are that', async () => {
    const note = aRow({ id: 'note', creditedNumber: '30', lifecycle: 'creditNote' })
    openList({ rows: [late, soon, paid, note] })
    expect(await screen.findByRole('columnheader', { name: 'Left to pay' })).toBeDefined()
    for (const tab of ['Paid 2', 'All 4']) {
      await user.click(screen.getByRole('button', { name: tab }))
      expect(screen.getByRole('columnheader', { name: 'Amount' })).toBeDefined()
      expect(screen.queryByText('Left to pay')).toBeNull()
    }
  })

  test('shows the open ones by urgency, and the others under their tabs', async () => {
    openList()
    expect(await screen.findByText('14 days late')).toBeDefined()
    expect(screen.queryByText('Atelier Roux')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Paid 1' }))
    expect(screen.getByText('Atelier Roux')).toBeDefined()
    expect(location.hash).toBe('#invoices?show=paid')
  })

  test('takes the order of a column, falls, and goes back to urgency', async () => {
    openList({ query: 'show=all' })
    const head = await screen.findByRole('columnheader', { name: 'Client' })
    const press = () => user.click(within(head).getByRole('button'))
    expect(head.getAttribute('aria-sort')).toBe('none')
    await press()
    expect(head.getAttribute('aria-sort')).toBe('ascending')
    expect(clients()).toEqual(['Atelier Rouxspring', 'Halla Coffee', 'Kaisla Oy'])
    await press()
    expect(head.getAttribute('aria-sort')).toBe('descending')
    expect(location.hash).toBe('#invoices?show=all&sort=-client')
    await press()
    expect(head.getAttribute('aria-sort')).toBe('none')
    expect(clients()[0]).toMatch(/^Late/)
  })

  test('names the tab, and says how many are found', async () => {
    openList({ query: 'show=all' })
    expect(await screen.findByText('3 invoices in the list')).toBeDefined()
    expect(document.title).toBe('Invoices – Plainvoice')
    await user.type(screen.getByRole('searchbox'), 'Halla')
    expect(await screen.findByText('1 invoice in the list')).toBeDefined()
    await user.type(screen.getByRole('searchbox'), 'zzz')
    expect(await screen.findByText('0 invoices in the list')).toBeDefined()
  })

  test('draws only the rows near what is seen, and says how many there are', async () => {
    openList({ rows: many, query: 'show=all' })
    const table = await screen.findByRole('table', { name: 'Invoices' })
    expect(table.getAttribute('aria-rowcount')).toBe('10002')
    expect(table.querySelectorAll('tr[data-id]').length).toBeLessThan(80)
  })

  test('is where one was, coming back', async () => {
    openList({ query: 'show=paid' })
    await screen.findByText('Atelier Roux')
    cleanup()
    openList()
    expect(await screen.findByText('Atelier Roux')).toBeDefined()
    expect(location.hash).toBe('#invoices?show=paid')
  })

  test('narrows to a tag and a time, and shows all again', async () => {
    openList({ query: 'show=all&tag=spring&period=2026' })
    expect(await screen.findByText('Atelier Roux')).toBeDefined()
    expect(screen.queryByText('Halla Coffee')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show all again' }))
    expect(screen.getByText('Halla Coffee')).toBeDefined()
    expect(location.hash).toBe('#invoices?show=all')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Filter' }))
  })

  test('narrows to one client and then to another, typed in the same place', async () => {
    const rows = [late, soon, paid].map((row) => ({ ...row, clientId: row.id }))
    openList({ rows, query: 'show=all&sort=client' })
    await user.click(await screen.findByRole('button', { name: 'Filter' }))
    const client = screen.getByRole('combobox', { name: 'Client' }) as HTMLInputElement
    await user.type(client, 'Hal')
    await user.click(await screen.findByRole('option', { name: 'Halla Coffee' }))
    expect(clients()).toEqual(['Halla Coffee'])
    expect(document.activeElement).toBe(client)
    await user.clear(client)
    expect(clients()).toHaveLength(3)
    expect(document.activeElement).toBe(client)
    await user.type(client, 'Kai')
    await user.click(await screen.findByRole('option', { name: 'Kaisla Oy' }))
    expect(clients()).toEqual(['Kaisla Oy'])
    expect(client.value).toBe('Kaisla Oy')
    await user.click(screen.getByRole('button', { name: 'Show all again' }))
    expect(client.value).toBe('')
  })

  test('says that the filters leave nothing, and shows all again also where they are folded away', async () => {
    openList({ query: 'show=all&period=2020' })
    expect(await screen.findByText('No invoice fits what the list is narrowed to.')).toBeDefined()
    expect(screen.getAllByRole('button', { name: 'Show all again' })).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Filter: 1' }))
    await user.click(screen.getByRole('button', { name: 'Show all again' }))
    expect(screen.getByText('Halla Coffee')).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Filter' }))
  })

  test('says of a state that no invoice is in it, whatever the filters are', async () => {
    openList({ query: 'show=void&period=2020' })
    expect(await screen.findByText('No invoice is in this state.')).toBeDefined()
  })

  test('keeps a view under a name, opens and forgets it', async () => {
    const views = {
      ok: true as const,
      views: [{ name: 'Paid this year', query: 'show=paid&period=thisYear' }],
    }
    const background = openList({ query: 'show=overdue', views })
    await user.click(await screen.findByRole('button', { name: 'Views' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Save this view…' }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(screen.getByText('Write a name for it.')).toBeDefined()
    await user.type(screen.getByRole('textbox', { name: 'Name of the view' }), 'Late{Enter}')
    const [own] = views.views
    expect(background.inputsOf('views.save')).toMatchObject([
      { views: [own, { name: 'Late', query: 'show=overdue' }] },
    ])
    await user.click(screen.getByRole('button', { name: 'Views' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Paid this year' }))
    expect(screen.getByText('Atelier Roux')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Views' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Forget “Paid this year”' }))
    expect(background.inputsOf('views.save').at(-1)).toMatchObject({ views: [] })
  })
})

describe('what is selected', () => {
  const user = aPerson()

  test('is let go of, with the focus back in the list', async () => {
    openList()
    await user.click(await screen.findByRole('checkbox', { name: /Kaisla/ }))
    await user.click(screen.getByRole('button', { name: 'Clear selection' }))
    expect(checkbox(/Kaisla/).checked).toBe(false)
    expect(document.activeElement).toBe(checkbox(/Kaisla/))
  })

  test('is recorded as paid in one go, with one undo for all', async () => {
    const background = openList()
    await user.click(await screen.findByRole('checkbox', { name: 'Select all in this list' }))
    expect(screen.getByText('2 invoices selected')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Record full payment' }))
    expect(await screen.findByText('2 payments recorded')).toBeDefined()
    expect(document.activeElement?.textContent).toContain('2 invoices selected')
    const [recorded] = background.inputsOf('invoices.change') as { change: { paymentId: string } }[]
    expect(recorded).toMatchObject({
      invoiceIds: ['halla', 'kaisla'],
      change: { kind: 'recordPaid', on: today },
    })
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(background.inputsOf('invoices.change').at(-1)).toMatchObject({
      invoiceIds: ['halla', 'kaisla'],
      change: { kind: 'reversePaid', paymentId: recorded?.change.paymentId },
    })
  })

  test('leaves the keyboard in the list when none of it stays there', async () => {
    openList({ later: [paid, soon] })
    await user.click(await screen.findByRole('checkbox', { name: /Halla/ }))
    await user.click(screen.getByRole('button', { name: 'Record full payment' }))
    await waitFor(() => expect(screen.queryByText('1 invoice selected')).toBeNull())
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Kaisla Oy'))
  })

  test('leaves the keyboard at the title when no invoice stays in the list', async () => {
    openList({ rows: [late], later: [paid] })
    await user.click(await screen.findByRole('checkbox', { name: /Halla/ }))
    await user.click(screen.getByRole('button', { name: 'Record full payment' }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })))
  })

  test('goes over in parts, and says which could not be changed', async () => {
    const background = openList({ rows: many.slice(0, 250), result: { ok: true, refused: 1 } })
    await user.click(await screen.findByRole('checkbox', { name: 'Select all in this list' }))
    await user.click(screen.getByRole('button', { name: 'Tag…' }))
    await user.type(screen.getByRole('textbox', { name: 'Tag' }), ' spring {Enter}')
    expect(await screen.findByText('“spring” put on 247 invoices; 3 stay as they were')).toBeDefined()
    const parts = background.inputsOf('invoices.change') as { invoiceIds: string[] }[]
    expect(parts.map(({ invoiceIds }) => invoiceIds.length)).toEqual([100, 100, 50])
  })

  test('says why one could not be changed, and what to do instead', async () => {
    openList({ result: { ok: true, refused: 1, why: 'creditNoteSent' } })
    await user.click(await screen.findByRole('checkbox', { name: 'Select all in this list' }))
    await user.click(screen.getByRole('button', { name: 'More for the selected invoices' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Void' }))
    expect(
      await screen.findByText(
        /^1 invoice is void; 1 stays as it was\. A credit note was sent, .* credit note\.$/,
      ),
    ).toBeDefined()
  })

  test('says of months that may have been reported that void invoices count in them no longer', async () => {
    openList({ rows: [aRow({ issueDate: plainDate('2026-10-30') })] })
    await user.click(await screen.findByRole('checkbox', { name: 'Select all in this list' }))
    await user.click(screen.getByRole('button', { name: 'More for the selected invoices' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Void' }))
    const told = /^1 invoice is void and counts no longer on its day: if you have reported .* credit note$/
    expect(await screen.findByText(told)).toBeDefined()
  })

  test('is chosen with the keyboard: arrows, with shift a whole run, Ctrl+A all, Escape none', async () => {
    openList({ rows: many.slice(0, 5) })
    const first = await screen.findByRole('checkbox', { name: /^Select 0,/ })
    first.focus()
    await user.keyboard(' {ArrowDown}')
    expect(first).toHaveProperty('checked', true)
    expect(document.activeElement).toBe(checkbox(/^Select 1,/))
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    expect(screen.getByText('4 invoices selected')).toBeDefined()
    await user.keyboard('{Escape}')
    expect(screen.queryByText(/selected/)).toBeNull()
    await user.keyboard('{Control>}a{/Control}')
    expect(screen.getByText('5 invoices selected')).toBeDefined()
  })

  test('takes a whole run with the mouse and shift', async () => {
    openList({ rows: many.slice(0, 5) })
    await user.click(await screen.findByRole('checkbox', { name: /^Select 1,/ }))
    await user.keyboard('{Shift>}')
    await user.click(checkbox(/^Select 3,/))
    await user.keyboard('{/Shift}')
    expect(await screen.findByText('3 invoices selected')).toBeDefined()
    expect(checkbox(/^Select 2,/).checked).toBe(true)
  })

  test('is reminded one after the other, by the person', async () => {
    const background = openList()
    await user.click(await screen.findByRole('checkbox', { name: /Halla/ }))
    await user.click(screen.getByRole('button', { name: 'Remind…' }))
    const panel = within(screen.getByRole('region', { name: 'Remind one after the other' }))
    expect(document.activeElement?.textContent).toBe('Remind one after the other')
    await user.click(panel.getByRole('button', { name: 'Write reminder' }))
    expect(background.inputsOf('reminder.write')).toMatchObject([{ invoiceId: 'halla' }])
    await user.click(panel.getByRole('button', { name: 'Close' }))
    expect(document.activeElement?.textContent).toBe('Remind…')
  })

  test('is not reminded of where the person or the client holds it back, and it is said why', async () => {
    const disputed = { ...late, id: 'd', clientName: 'Aurora', disputedOn: plainDate('2026-11-20') }
    const paused = { ...late, id: 'p', clientName: 'Bright', paused: true }
    const promised = { ...late, id: 'w', clientName: 'Cedar', promisedFor: plainDate('2099-01-02') }
    openList({ rows: [disputed, paused, promised, late] })
    await user.click(await screen.findByRole('checkbox', { name: 'Select all in this list' }))
    await user.click(screen.getByRole('button', { name: 'Remind…' }))
    const panel = within(screen.getByRole('region', { name: 'Remind one after the other' }))
    const items = panel.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(items[0]).toMatch(/^Halla Coffee/)
    expect(items.slice(1)).toEqual([
      expect.stringMatching(/^Aurora.*says that something is wrong, Friday 20 November/),
      expect.stringMatching(/^Bright.*Reminders are paused/),
      expect.stringMatching(/^Cedar.*has promised to pay by Friday 2 January/),
    ])
    expect(panel.getAllByRole('button', { name: 'Write reminder' })).toHaveLength(1)
  })

  test('names the total of what is open and loses what a filter hides', async () => {
    openList({ rows: [late, { ...soon, open: money(100, 'GBP'), total: money(100, 'GBP') }] })
    await user.click(await screen.findByRole('checkbox', { name: 'Select all in this list' }))
    expect(screen.getByText('€1,240.00 · £1.00')).toBeDefined()
    await user.type(screen.getByRole('searchbox'), 'Halla')
    await waitFor(() => expect(screen.getByText('1 invoice selected')).toBeDefined())
  })
})
