// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { useCommands } from '../../../components/hooks/use-commands'
import { DueInvoicesNote } from '../../../components/recurring/DueInvoicesNote'
import { RecurringScreen } from '../../../components/recurring/RecurringScreen'
import { RepeatInvoice } from '../../../components/recurring/RepeatInvoice'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { RecurringRecord } from '../../../lib/domain/recurring/occurrences'
import type { Output } from '../../../lib/messaging/protocol'
import { aClient, aSeller } from '../../builders/invoice'
import { aRow } from '../../builders/invoice-row'
import { aPlan, aRecurringRecord, aSchedule } from '../../builders/recurring'
import { aPerson, fakeBackground, Leavable, renderPage } from '../page'

afterEach(cleanup)
const user = aPerson()
const TODAY = plainDate('2026-12-02')

function open(
  plans: readonly RecurringRecord[],
  write: Output<'recurring.write'> = { ok: true },
  seller = aSeller(),
) {
  const background = fakeBackground({
    'recurring.list': () =>
      ({ ok: true, plans, clients: [aClient()], seller }) as unknown as Output<'recurring.list'>,
    'recurring.write': () => write,
    'recurring.skip': () => ({ ok: true, undo: 'U' }),
  })
  renderPage(
    background,
    <Leavable>
      <RecurringScreen today={TODAY} />
    </Leavable>,
  )
  return background
}

async function choose(action: string, index = 0): Promise<void> {
  const buttons = await screen.findAllByRole('button', { name: 'More for Northlight Studio Oy' })
  await user.click(buttons[index] ?? expect.fail())
  await user.click(await screen.findByRole('menuitem', { name: action }))
}

const later = aSchedule({ firstDate: plainDate('2027-01-01') })

const lookElsewhereAndBack = () => user.dblClick(screen.getByRole('button', { name: 'Look elsewhere' }))

describe('the recurring invoices', () => {
  test('teach how to begin where there are none', async () => {
    open([])
    expect(await screen.findByText('No recurring invoices yet')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Show invoices' })).toBeTruthy()
  })

  test('stand with client, what, amount, rhythm and next day', async () => {
    open([aRecurringRecord({ schedule: later })])
    const row = await screen.findByRole('listitem')
    for (const text of [
      'Northlight Studio Oy',
      'Website copy editing and 2 more',
      '€2,287.60',
      'Every month on the 1st',
      'Next: Friday 1 January 2027',
    ]) {
      expect(within(row).getByText(text)).toBeTruthy()
    }
  })

  test('that wait are written with one press, and a second time in words', async () => {
    const background = open([aRecurringRecord()], { ok: false, code: 'alreadyInDraft' })
    await user.click(await screen.findByRole('button', { name: 'Write invoice' }))
    expect(await screen.findByText(/already stands in a draft/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Write it again' }))
    expect(background.inputsOf('recurring.write')).toMatchObject([
      { planId: 'PLAN', date: '2026-12-01', again: false },
      { planId: 'PLAN', date: '2026-12-01', again: true },
    ])
  })

  test('are skipped, paused and ended from their menu', async () => {
    const background = open([aRecurringRecord({ schedule: later })])
    await choose('Skip 1 January 2027')
    expect(await screen.findByText('Northlight Studio Oy: skipped 1 January 2027')).toBeTruthy()
    await choose('Pause')
    await choose('End')
    expect(background.inputsOf('recurring.skip')).toMatchObject([{ planId: 'PLAN', date: '2027-01-01' }])
    expect(background.inputsOf('recurring.pause')).toMatchObject([{ planId: 'PLAN', paused: true }])
    expect(background.inputsOf('recurring.end')).toMatchObject([{ planId: 'PLAN' }])
  })

  test('that wait from before their end are only to be written or skipped', async () => {
    open([aRecurringRecord({ endedOn: plainDate('2026-12-01') })])
    const [more] = await screen.findAllByRole('button', { name: 'More for Northlight Studio Oy' })
    await user.click(more ?? expect.fail())
    await screen.findByRole('menu')
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Skip this one'])
  })

  test('say that they are paused, ended or all sent', async () => {
    const on = plainDate('2026-12-01')
    open([
      aRecurringRecord({ id: 'A', pausedOn: on }),
      aRecurringRecord({ id: 'B', endedOn: on }, [{ date: on, isSkipped: true }]),
      aRecurringRecord({ id: 'C', schedule: aSchedule({ end: { kind: 'count', count: 1 } }) }, [
        { date: on, isSkipped: true },
      ]),
    ])
    expect(await screen.findByText('Paused since 1 December 2026')).toBeTruthy()
    expect(screen.getByText('Ended on 1 December 2026')).toBeTruthy()
    expect(screen.getByText('All sent')).toBeTruthy()
    expect(screen.getAllByRole('button', { name: /^More for/ })).toHaveLength(2)
  })

  test('are changed where they stand: what they bill and how often', async () => {
    const background = open([aRecurringRecord({ schedule: later })])
    await choose('Change…')
    const every = await screen.findByRole('textbox', { name: 'Every' })
    await user.clear(every)
    await user.click(screen.getByRole('button', { name: 'Save changes' }))
    expect(screen.getByText('Write a number from 1 to 99.')).toBeTruthy()
    await user.type(every, '3')
    expect(screen.getByRole('heading', { name: 'Every 3 months on the 1st' })).toBeTruthy()
    expect(screen.getByText('Thursday 1 April 2027')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Save changes' }))
    expect(background.inputsOf('recurring.change')).toMatchObject([
      {
        planId: 'PLAN',
        content: { term: { kind: 'days', days: 14 } },
        schedule: { rhythm: { unit: 'month', every: 3, anchorDay: 1 }, firstDate: '2027-01-01' },
      },
    ])
  })

  test('have a change that was typed and not saved again after a look elsewhere, until it is left', async () => {
    open([aRecurringRecord({ schedule: later })])
    await choose('Change…')
    await user.clear(await screen.findByRole('textbox', { name: 'Every' }))
    await user.type(screen.getByRole('textbox', { name: 'Every' }), '3')
    await user.click(screen.getByRole('button', { name: /Website copy editing/ }))
    await user.type(screen.getByRole('textbox', { name: 'Description' }), ' and layout')
    await lookElsewhereAndBack()
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Every' })).value).toBe('3')
    expect(screen.getByRole('button', { name: /Website copy editing and layout/ })).toBeTruthy()
    expect(screen.getByText(/^What you typed before is still here/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await lookElsewhereAndBack()
    await screen.findByRole('button', { name: 'More for Northlight Studio Oy' })
    expect(screen.queryByRole('textbox', { name: 'Every' })).toBeNull()
  })
})

describe('changing a recurring invoice', () => {
  test('covers the series of its numbers, where the seller has several', async () => {
    const seller = aSeller({ numberPattern: '{year}-###', otherPatterns: ['B-{yy}-##', '{client}-##'] })
    const { content } = aPlan()
    const background = open(
      [aRecurringRecord({ schedule: later, content: { ...content, numberPattern: 'B-{yy}-##' } })],
      { ok: true },
      seller,
    )
    const series = () => screen.findByRole('button', { name: /Number series/ })
    const changeTo = async (name: string) => {
      await choose('Change…')
      await user.click(await series())
      await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name }))
      await user.click(screen.getByRole('button', { name: 'Save changes' }))
    }
    await choose('Change…')
    expect((await series()).textContent).toContain('B-26-…')
    await user.click(screen.getByRole('button', { name: 'Save changes' }))
    await changeTo('NORTHLIG-…')
    await changeTo('2026-…')
    const [kept, other, usual] = background.inputsOf('recurring.change')
    expect(kept).toMatchObject({ content: { numberPattern: 'B-{yy}-##' } })
    expect(other).toMatchObject({ content: { numberPattern: '{client}-##' } })
    expect(usual).not.toHaveProperty('content.numberPattern')
  })

  test('asks for no series where there is one', async () => {
    open([aRecurringRecord({ schedule: later })])
    await choose('Change…')
    await screen.findByRole('button', { name: 'Save changes' })
    expect(screen.queryByRole('button', { name: /Number series/ })).toBeNull()
  })

  test('that is paused over its next day begins with the first one after today', async () => {
    const pausedOn = plainDate('2026-11-20')
    const background = open([aRecurringRecord({ pausedOn })])
    await choose('Change…')
    await user.click(await screen.findByRole('button', { name: 'Save changes' }))
    expect(background.inputsOf('recurring.change')).toMatchObject([{ schedule: { firstDate: '2027-01-01' } }])
  })

  test('begins at the client, and covers the language, the currency, the order number and the ways to pay', async () => {
    const background = open([aRecurringRecord({ schedule: later })])
    await choose('Change…')
    const change = await screen.findByRole('button', { name: 'Change' })
    await waitFor(() => expect(document.activeElement).toBe(change))
    await user.click(change)
    const order = screen.getByRole('textbox', { name: 'Order number' })
    await user.clear(order)
    await user.type(order, '4600-1')
    await user.click(screen.getByRole('button', { name: /Language of the invoice/ }))
    await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name: 'Finnish' }))
    await user.click(screen.getByRole('button', { name: 'Save changes' }))
    expect(background.inputsOf('recurring.change')).toMatchObject([
      { content: { poNumber: '4600-1', language: 'fi', client: { language: 'fi' }, methodIds: ['bank'] } },
    ])
  })
})

test('a name is asked about once another was typed over it', async () => {
  open([aRecurringRecord({ schedule: later })])
  await choose('Change…')
  await user.click(await screen.findByRole('button', { name: 'Change' }))
  const name = screen.getByRole('combobox', { name: 'Client' })
  await user.click(name)
  await user.tab()
  expect(screen.queryByText(/will be called/)).toBeNull()
  await user.clear(name)
  await user.type(name, 'Northwind Oy')
  await user.tab()
  expect(
    screen.getByText('Northlight Studio Oy will be called Northwind Oy, on new invoices too.'),
  ).toBeTruthy()
})

test('Escape in an open line closes the line, and a second one the change', async () => {
  open([aRecurringRecord({ schedule: later })])
  await choose('Change…')
  await user.click(await screen.findByRole('button', { name: /Website copy editing/ }))
  await user.click(screen.getByRole('textbox', { name: 'Description' }))
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('textbox', { name: 'Description' })).toBeNull()
  expect(screen.getByRole('form', { name: 'Change the invoice to Northlight Studio Oy' })).toBeTruthy()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('form')).toBeNull()
})

test('the button that repeats an invoice has the focus again where its form is left', async () => {
  const background = fakeBackground({})
  renderPage(background, <Repeated />)
  const repeat = () => screen.getByRole('button', { name: 'Repeat this invoice…' })
  await user.click(repeat())
  await user.click(screen.getByRole('textbox', { name: 'Every' }))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(document.activeElement).toBe(repeat()))
})

function Repeated() {
  const commands = useCommands(() => {})
  return <RepeatInvoice row={aRow()} today={TODAY} country="FI" commands={commands} />
}

test('a row has the focus once it has ended, and its menu is gone', async () => {
  let plan = aPlan({ schedule: later })
  const background = fakeBackground({
    'recurring.list': () =>
      ({
        ok: true,
        plans: [{ plan, occurrences: [] }],
        clients: [],
        seller: aSeller(),
      }) as unknown as Output<'recurring.list'>,
    'recurring.end': () => {
      plan = { ...plan, endedOn: TODAY }
      return { ok: true }
    },
  })
  renderPage(background, <RecurringScreen today={TODAY} />)
  await choose('End')
  expect(await screen.findByText('Ended on 2 December 2026')).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('listitem')))
})

test('a plan that has ended says that an invoice from before is still to be sent', async () => {
  open([aRecurringRecord({ endedOn: TODAY })])
  expect(
    await screen.findByText('Ended on 2 December 2026. 1 invoice from before is still ready to send.'),
  ).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Write invoice' })).toBeTruthy()
})

test('a day that is none is said once its field is left', async () => {
  renderPage(fakeBackground({}), <Repeated />)
  await user.click(screen.getByRole('button', { name: 'Repeat this invoice…' }))
  const first = screen.getByRole('textbox', { name: 'First invoice' })
  await user.clear(first)
  await user.type(first, '31 September 2026')
  expect(screen.queryByText('There is no such day in the calendar.')).toBeNull()
  await user.tab()
  expect(screen.getByText('There is no such day in the calendar.')).toBeTruthy()
})

test('the invoices lead to the recurring ones that wait', async () => {
  const plans = [aRecurringRecord()]
  const background = fakeBackground({
    'recurring.list': () => ({ ok: true, plans }) as unknown as Output<'recurring.list'>,
  })
  renderPage(background, <DueInvoicesNote today={TODAY} />)
  expect(await screen.findByText('1 recurring invoice is ready to send')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Show recurring invoices' }))
  expect(location.hash).toBe('#recurring')
})
