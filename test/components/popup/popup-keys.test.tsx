// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { Popup } from '../../../components/popup/Popup'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { Estimate } from '../../../lib/domain/estimate/estimate'
import type { Overview, Task } from '../../../lib/domain/receivables/overview'
import type { Output } from '../../../lib/messaging/protocol'
import { agreedOn, anEstimate, anOffer, aVersion } from '../../builders/estimate'
import { aRow } from '../../builders/invoice-row'
import { aPerson, type FakeBackground, fakeBackground, renderPage } from '../page'

const today = plainDate('2026-11-30')
const late = aRow({ id: 'late', clientName: 'Halla Coffee', dueDate: plainDate('2026-11-16') })
const answered = aRow({ id: 'answered', clientName: 'Kaisla Oy', repliedOn: plainDate('2026-11-27') })
const paid = aRow({ id: 'paid', clientName: 'Atelier Roux', lifecycle: 'paid' })
const overview: Overview = {
  today,
  totals: [],
  tasks: [
    { kind: 'remind', row: late, stage: 'neutral' },
    { kind: 'answer', row: answered },
    { kind: 'thank', row: paid },
  ],
  open: [],
  counts: { tasks: 2, thanks: 1, open: 0 },
}

const opened: string[] = []

/** What the popup shows before something was done, and after. */
interface Shown {
  readonly before?: Partial<Overview>
  readonly after?: Partial<Overview>
}

function openPopup(toFollowUp: readonly Estimate[] = [], { before, after }: Shown = {}): FakeBackground {
  let asked = 0
  const background = fakeBackground({
    'invoice.recordPayment': () => ({ ok: true, undo: 'u' }),
    'receivables.overview': () =>
      ({
        ok: true,
        overview: { ...overview, ...(asked++ === 0 ? before : after) },
        toInvoice: [],
        toFollowUp,
        hasProfile: true,
        language: 'en',
      }) as unknown as Output<'receivables.overview'>,
  })
  renderPage(background, <Popup today={() => today} onOpenDashboard={(place) => opened.push(place)} />)
  return background
}

const rowOf = async (name: string) => within((await screen.findByText(name)).closest('li') as HTMLElement)

afterEach(() => {
  cleanup()
  localStorage.clear()
  opened.length = 0
})

describe('what waits for an answer', () => {
  const user = aPerson()

  test('is counted as on the toolbar button, where thanks are not', async () => {
    openPopup()
    expect((await screen.findByRole('heading', { name: 'Today 2' })).textContent).toBe('Today 2')
  })

  test('is a mail of the client, to be read', async () => {
    const background = openPopup()
    const row = await rowOf('Kaisla Oy')
    expect(row.getByText(/They wrote on Friday 27 November/)).toBeDefined()
    await user.click(row.getByRole('button', { name: 'Open the mail' }))
    expect(background.inputsOf('invoice.openMail')).toMatchObject([{ invoiceId: 'answered' }])
  })

  test('is an estimate: to ask about, or to read what they wrote', async () => {
    const silent = anEstimate(undefined, { id: 'silent', number: 'E-1' })
    const written = anEstimate(undefined, {
      id: 'written',
      number: 'E-2',
      reply: { replyId: 'm', on: plainDate('2026-11-27'), isRead: false },
    })
    const background = openPopup([silent, written])
    await user.click(await screen.findByRole('button', { name: 'Ask if it suits' }))
    expect(background.inputsOf('estimate.ask')).toMatchObject([{ estimateId: 'silent' }])
    const row = screen.getByText(/Estimate E-2/).closest('li') ?? document.body
    await user.click(within(row).getByRole('button', { name: 'Open the mail' }))
    expect(background.inputsOf('estimate.openMail')).toEqual([{ estimateId: 'written' }])
    await user.click(screen.getByRole('button', { name: 'More for E-1' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Open the estimate' }))
    expect(opened).toEqual(['estimate/silent'])
  })

  test('is an estimate that was not seen to leave: was it sent?', async () => {
    const [version] = anEstimate().versions
    if (!version) throw new Error('No version')
    const background = openPopup([anEstimate([{ content: version.content, delivery: 'unsent' }])])
    const row = within((await screen.findByText(/Estimate E-2026-001/)).closest('li') ?? document.body)
    expect(row.getByText(/Did you send it/)).toBeDefined()
    await user.click(row.getByRole('button', { name: 'Yes, sent' }))
    await user.click(row.getByRole('button', { name: 'The draft was thrown away' }))
    expect(background.inputsOf('estimate.confirmSent')).toMatchObject([{ sent: true }, { sent: false }])
  })

  test('is a change that was not seen to leave, whatever they wrote on the offer before', async () => {
    const reply = { replyId: 'm', on: plainDate('2026-11-24'), isRead: false }
    const agreed = aVersion(anOffer(), agreedOn('2026-11-24'))
    openPopup([anEstimate([agreed, aVersion(anOffer(), { delivery: 'unsent' })], { reply })])
    const row = within((await screen.findByText(/Estimate E-2026-001/)).closest('li') ?? document.body)
    expect(row.getByText(/Did you send it/)).toBeDefined()
    expect(row.getByRole('button', { name: 'Yes, sent' })).toBeDefined()
    expect(row.queryByText(/They wrote/)).toBeNull()
  })
})

describe('the keys of the popup', () => {
  const user = aPerson()
  const focusRow = async (name: string) => (await rowOf(name)).getAllByRole('button')[0]?.focus()

  test('do what is done most with the invoice that has the focus', async () => {
    const background = openPopup()
    await focusRow('Halla Coffee')
    await user.keyboard('s')
    expect(background.inputsOf('invoice.snooze')).toMatchObject([{ invoiceId: 'late', until: '2026-12-03' }])
    await user.keyboard('h')
    expect(background.inputsOf('invoice.pauseReminders')).toMatchObject([{ invoiceId: 'late', paused: true }])
    await user.keyboard('p')
    expect(background.inputsOf('invoice.recordPayment')).toMatchObject([{ invoiceId: 'late', on: today }])
  })

  test('go from row to row', async () => {
    const background = openPopup()
    await focusRow('Halla Coffee')
    await user.keyboard('{ArrowDown}o')
    expect(background.inputsOf('invoice.openMail')).toMatchObject([{ invoiceId: 'answered' }])
  })

  test('are letters where something is typed, and nothing where the person turned them off', async () => {
    const background = openPopup()
    await user.type(await screen.findByRole('searchbox'), 'sh?')
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'sh?')
    expect(screen.queryByRole('dialog', { hidden: false })).toBeNull()
    await user.clear(screen.getByRole('searchbox'))
    localStorage.setItem('plainvoice.singleKeys', 'off')
    await focusRow('Halla Coffee')
    await user.keyboard('sp')
    expect(background.inputsOf('invoice.snooze')).toEqual([])
    expect(background.inputsOf('invoice.recordPayment')).toEqual([])
  })

  test('lead to the search and to a sheet that names them', async () => {
    openPopup()
    await focusRow('Halla Coffee')
    await user.keyboard('?')
    const sheet = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }))
    expect(sheet.getByText('Record full payment')).toBeDefined()
    await user.click(sheet.getByRole('checkbox', { name: 'Listen to single keys' }))
    expect(localStorage.getItem('plainvoice.singleKeys')).toBe('off')
    await user.click(sheet.getByRole('checkbox', { name: 'Listen to single keys' }))
    await user.click(sheet.getByRole('button', { name: 'Close' }))
    await focusRow('Halla Coffee')
    await user.keyboard('/')
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  })
})

describe('the focus, once a row has gone from its place', () => {
  const user = aPerson()
  const [remind, answer, thank] = overview.tasks as [Task, Task, Task]
  const focusedRow = () => document.activeElement?.closest('li')
  const nameIn = (row: Element | null | undefined) => row?.querySelector('p')?.textContent
  const press = async (client: string, name: string, key = '{Enter}') => {
    ;(await rowOf(client)).getByRole('button', { name }).focus()
    await user.keyboard(key)
  }

  test('is on the row that stands there now, where letters and arrows go on and the same key does nothing', async () => {
    const background = openPopup([], { after: { tasks: [answer, thank] } })
    await press('Halla Coffee', 'Write reminder')
    await waitFor(() => expect(nameIn(focusedRow())).toBe('Kaisla Oy'))
    await user.keyboard('{Enter} ')
    expect(background.calls.map(({ name }) => name)).not.toContain('invoice.openMail')
    await user.keyboard('o')
    expect(background.inputsOf('invoice.openMail')).toMatchObject([{ invoiceId: 'answered' }])
    await user.keyboard('{ArrowDown}')
    expect(nameIn(focusedRow())).toBe('Atelier Roux')
  })

  test('is on the next row also where a letter or the menu said what to do', async () => {
    openPopup([], { after: { tasks: [answer, thank] } })
    await press('Halla Coffee', 'Write reminder', 'p')
    await waitFor(() => expect(nameIn(focusedRow())).toBe('Kaisla Oy'))
    cleanup()
    openPopup([], { after: { tasks: [answer, thank] } })
    await press('Halla Coffee', 'More for 2026-037')
    await user.click(screen.getByRole('menuitem', { name: 'Record full payment' }))
    await waitFor(() => expect(nameIn(focusedRow())).toBe('Kaisla Oy'))
  })

  test('is on the last row after the last, and on the title when there is no more to do', async () => {
    openPopup([], { after: { tasks: [remind, answer] } })
    await press('Atelier Roux', 'Skip')
    await waitFor(() => expect(nameIn(focusedRow())).toBe('Kaisla Oy'))
    cleanup()
    openPopup([], { after: { tasks: [] } })
    await press('Atelier Roux', 'Skip')
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
  })

  test('is on the words of what is asked of the same invoice next, not on an answer to it', async () => {
    const likely = { ...late, lifecycle: 'draft', delivery: 'likely' } as const
    const background = openPopup([], {
      before: { tasks: [{ kind: 'confirmSent', row: likely }, answer] },
      after: { tasks: [{ kind: 'confirmSent', row: { ...likely, delivery: 'unsent' } }, answer] },
    })
    await press('Halla Coffee', 'Not yet')
    await screen.findByRole('button', { name: 'The draft was thrown away' })
    await user.keyboard('{Enter}')
    expect(background.inputsOf('invoice.confirmSent')).toMatchObject([{ sent: false, staysInDraft: true }])
    expect(focusedRow()).toBe(document.activeElement)
    expect(nameIn(focusedRow())).toBe('Halla Coffee')
  })

  test('comes back to that row from Undo', async () => {
    openPopup([], { after: { tasks: [answer, thank] } })
    await press('Halla Coffee', 'More for 2026-037')
    await user.click(screen.getByRole('menuitem', { name: 'Record full payment' }))
    await waitFor(() => expect(nameIn(focusedRow())).toBe('Kaisla Oy'))
    screen.getByRole('button', { name: 'Undo' }).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(nameIn(focusedRow())).toBe('Kaisla Oy'))
  })

  test('is left where the person has gone meanwhile', async () => {
    openPopup([], { after: { tasks: [answer, thank] } })
    await press('Halla Coffee', 'Write reminder')
    screen.getByRole('searchbox').focus()
    await waitFor(() => expect(screen.queryByText('Halla Coffee')).toBeNull())
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  })
})
