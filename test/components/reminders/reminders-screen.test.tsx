// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { Dashboard } from '../../../components/dashboard/Dashboard'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { DEFAULT_POLICY, type ReminderPolicy } from '../../../lib/domain/reminders/policy'
import { DEFAULT_RULES } from '../../../lib/domain/reminders/ways'
import type { Output } from '../../../lib/messaging/protocol'
import { anInvoice, aSeller } from '../../builders/invoice'
import { aRow } from '../../builders/invoice-row'
import { fakeDataFiles } from '../fake-data-files'
import { fakePapers } from '../fake-papers'
import { aPerson, fakeBackground, renderPage } from '../page'

type Settings = Output<'reminders.load'>

const user = aPerson()
afterEach(cleanup)

function open(
  hash: string,
  settings: Partial<Settings> = {},
  row = aRow(),
  onSavePolicy: (policy: ReminderPolicy) => void = () => {},
) {
  location.hash = hash
  const rulesNow = () => ({ ...DEFAULT_RULES, country: 'FI', ...settings.rules }) as Settings['rules']
  const rules = rulesNow()
  const background = fakeBackground({
    'profile.load': () =>
      ({ language: 'en', seller: aSeller({ numberPattern: '{year}-###' }) }) as Output<'profile.load'>,
    'reminders.load': () => ({ clients: [], ...settings, rules: rulesNow() }),
    'invoice.history': () =>
      ({ ok: true, row, rules, invoice: anInvoice(), events: [] }) as unknown as Output<'invoice.history'>,
    'reminderTexts.load': () => ({ ok: true, texts: [] }),
    'reminders.savePolicy': ({ policy }) => {
      onSavePolicy(policy)
      return { ok: true, undo: 'u' }
    },
    'reminders.setClientWay': () => ({ ok: true, undo: 'u' }),
    'reminders.setInvoiceWay': () => ({ ok: true, undo: 'u' }),
    'invoice.recordByHand': () => ({ ok: true, undo: 'u' }),
  })
  renderPage(
    background,
    <Dashboard
      dataFiles={fakeDataFiles()}
      mailPages={{ version: '1', look: async () => [] }}
      mailSites={{ gmail: 'https://mail.google.com/', outlook: '', yahoo: '' }}
      today={() => plainDate('2026-11-23')}
      papers={fakePapers()}
      renderPdf={async () => ({ ok: false as const, characters: 'x' })}
      renderEstimate={async () => ({ ok: false as const, characters: 'x' })}
      writeSample={() => ({ subject: '', body: '' }) as never}
    />,
  )
  return background
}

async function type(label: string, text: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name: label })
  await user.clear(field)
  await user.type(field, text)
}

const preview = () => within(screen.getByRole('region', { name: 'An invoice sent today' }))

describe('the settings of the reminders', () => {
  test('show the days that they mean, while one types', async () => {
    open('reminders')
    await type('Days of Plain reminder', '10')
    expect(preview().getByText('Thu 17 Dec')).toBeTruthy()
    expect(preview().getByText('10 days after the due date')).toBeTruthy()
  })

  test('are saved by Enter in a field', async () => {
    const background = open('reminders')
    await type('Days of Plain reminder', '9{Enter}')
    expect(background.inputsOf('reminders.savePolicy')).toHaveLength(1)
  })

  test('say what is wrong and save nothing until it is right', async () => {
    const background = open('reminders')
    await type('Days of Plain reminder', '3')
    expect(screen.getByText('Choose a later day: at least 2 days after the step before.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(background.inputsOf('reminders.savePolicy')).toEqual([])
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Days of Plain reminder' })),
    )
    await type('Days of Plain reminder', '9')
    await user.click(screen.getByRole('checkbox', { name: 'Note before due' }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    const steps = DEFAULT_POLICY.steps.map((step) => ({
      ...step,
      ...(step.stage === 'beforeDue' ? { isOn: false } : {}),
      ...(step.stage === 'neutral' ? { days: 9 } : {}),
    }))
    expect(background.inputsOf('reminders.savePolicy')).toMatchObject([
      { policy: { ...DEFAULT_POLICY, steps } },
    ])
    expect(await screen.findByText('Reminders saved')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy()
  })

  test('keep the focus where they are saved, and stand there as they were read', async () => {
    const rules = { ...DEFAULT_RULES, country: 'FI' } as Settings['rules']
    const settings = { rules }
    open('reminders', settings, undefined, (policy) => {
      settings.rules = { ...rules, policy } as Settings['rules']
    })
    await type('Days of Plain reminder', '09')
    await user.click(screen.getByRole('link', { name: /About/ }))
    await user.click(screen.getByRole('link', { name: 'Reminders' }))
    await screen.findByText(/^What you typed before is still here/)
    const save = screen.getByRole('button', { name: 'Save' })
    save.focus()
    await user.keyboard('{Enter}')
    await screen.findByText('Reminders saved')
    await waitFor(() => expect(screen.queryByText(/^What you typed before/)).toBeNull())
    expect(document.activeElement).toBe(save)
    expect(screen.getByRole('textbox', { name: 'Days of Plain reminder' })).toHaveProperty('value', '9')
    expect(screen.queryByText('Not saved yet')).toBeNull()
  })

  test('have the steps that were typed and not saved again after a look elsewhere, until they are saved', async () => {
    const background = open('reminders')
    await type('Days of Plain reminder', '9')
    const lookElsewhere = async () => {
      await user.click(screen.getByRole('link', { name: /About/ }))
      await waitFor(() =>
        expect(screen.queryByRole('textbox', { name: 'Days of Plain reminder' })).toBeNull(),
      )
      await user.click(screen.getByRole('link', { name: 'Reminders' }))
      return screen.findByRole<HTMLInputElement>('textbox', { name: 'Days of Plain reminder' })
    }
    expect((await lookElsewhere()).value).toBe('9')
    expect(screen.getByText(/^What you typed before is still here/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(background.inputsOf('reminders.savePolicy')).toHaveLength(1)
    await screen.findByText('Reminders saved')
    expect((await lookElsewhere()).value).toBe('7')
  })

  test('show who is spared the note before the due date, and let that be changed', async () => {
    const habit = { inTime: 4, late: 0 }
    const background = open('reminders', {
      rules: { ...DEFAULT_RULES, habits: { c: habit } } as unknown as Settings['rules'],
      clients: [
        { id: 'c', name: 'Halla Coffee', habit },
        { id: 'd', name: 'Atelier Roux' },
      ],
    })
    expect(await screen.findByText('Paid 4 of 4 invoices in time')).toBeTruthy()
    expect(screen.queryByText(/Atelier Roux/)).toBeNull()
    await user.click(screen.getByRole('button', { name: /Note before due, Halla Coffee/ }))
    await user.click(await screen.findByRole('option', { name: 'Always', hidden: false }))
    expect(background.inputsOf('reminders.setClientWay')).toMatchObject([
      { clientId: 'c', way: { beforeDue: 'always' } },
    ])
  })
})

describe('what comes next for an invoice', () => {
  test('says what, when and why', async () => {
    open('invoice/x')
    const next = within(await screen.findByRole('region', { name: 'What comes next' }))
    expect(next.getByText('Plain reminder is ready')).toBeTruthy()
    expect(next.getByText('7 days after the due date')).toBeTruthy()
  })

  test('can be off for the invoice', async () => {
    const background = open('invoice/x')
    await user.click(await screen.findByRole('button', { name: /Pace, invoice 2026-037/ }))
    await user.click(await screen.findByRole('option', { name: 'No reminders', hidden: false }))
    expect(background.inputsOf('reminders.setInvoiceWay')).toMatchObject([{ way: { pace: 'off' } }])
  })

  test('is a list for the person after the last reminder', async () => {
    const row = aRow({ remindedStage: 'formal', remindedOn: plainDate('2026-11-10') })
    const background = open('invoice/x', {}, row)
    await user.click(await screen.findByRole('checkbox', { name: 'Call the client' }))
    await user.click(screen.getByRole('button', { name: 'Leave out: Collection agency' }))
    expect(background.inputsOf('invoice.recordByHand')).toMatchObject([
      { step: 'call', outcome: 'done' },
      { step: 'collections', outcome: 'skipped' },
    ])
  })
})
