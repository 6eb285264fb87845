// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ClientsPlace } from '../../../components/clients/ClientsPlace'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { DEFAULT_RULES } from '../../../lib/domain/reminders/ways'
import type { Output } from '../../../lib/messaging/protocol'
import { aClient, aSeller } from '../../builders/invoice'
import { aReportRow } from '../../builders/report-row'
import { aPerson, fakeBackground, renderPage } from '../page'

const today = plainDate('2026-11-26')
const NORTH = aClient({ id: 'north', name: 'Northlight' })
const LUX = aClient({ id: 'lux', name: 'Lux Oy', email: 'lux@lux.example', contactName: '', taxId: '' })
const OLD = aClient({ id: 'old', name: 'Old Client', email: '' })

const rows = [
  aReportRow({}, { id: 'A', clientId: 'north', clientName: 'Northlight' }),
  aReportRow({}, { id: 'B', clientId: 'lux', open: money(99_900, 'EUR'), total: money(99_900, 'EUR') }),
  aReportRow({}, { id: 'C', clientId: 'lux', total: money(500, 'GBP'), open: money(500, 'GBP') }),
]

/** The clients, and another place to look at. */
function Places({ clientId }: { readonly clientId: string | undefined }) {
  const [isElsewhere, setElsewhere] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setElsewhere(!isElsewhere)}>
        Elsewhere
      </button>
      {!isElsewhere && <ClientsPlace clientId={clientId} today={today} seller={aSeller()} />}
    </>
  )
}

function openPlace(
  clientId?: string,
  archived = ['old'],
  save?: Output<'client.save'>,
  clients = [NORTH, LUX, OLD],
) {
  const background = fakeBackground({
    'clients.list': () => ({ clients, archived }) as Output<'clients.list'>,
    'invoices.list': () => ({ rows }) as unknown as Output<'invoices.list'>,
    'client.show': () =>
      ({
        ok: true,
        client: NORTH,
        isArchived: false,
        merged: [aClient({ id: 'twin', name: 'North Light' })],
        rows: [rows[0]],
        lines: [
          { description: 'Design', quantity: '1', unit: 'hour', unitPrice: money(9_000, 'EUR'), on: today },
        ],
        rules: DEFAULT_RULES,
      }) as unknown as Output<'client.show'>,
    'recurring.list': () => ({ ok: true, plans: [], clients: [] }) as Output<'recurring.list'>,
    'estimates.list': () => ({ ok: true, estimates: [], deposits: [] }) as Output<'estimates.list'>,
    'client.save': () => save ?? { ok: true, undo: 'U' },
    'client.merge': () => ({ ok: true, undo: 'U' }),
    'client.archive': () => ({ ok: true, undo: 'U' }),
    'command.undo': () => ({ ok: true }),
  })
  renderPage(background, <Places clientId={clientId} />)
  return background
}

async function namesShown(): Promise<readonly string[]> {
  const [, ...shown] = await screen.findAllByRole('row')
  return shown.map((row) => within(row).getByRole('link').textContent ?? '')
}

afterEach(cleanup)
beforeEach(() => {
  location.hash = '#clients'
})

describe('the list of clients', () => {
  test('tells what each owes in each currency, and leaves the archived to their own list', async () => {
    openPlace()
    expect(await namesShown()).toEqual(['Lux Oy', 'Northlight'])
    const lux = screen.getByRole('row', { name: /Lux Oy/ })
    expect(lux.textContent).toContain('€999.00')
    expect(lux.textContent).toContain('£5.00')
    await aPerson().click(screen.getByRole('button', { name: /Archived 1/ }))
    expect(await namesShown()).toEqual(['Old Client'])
  })

  test('is narrowed by what is typed, and sorted by a column', async () => {
    const person = aPerson()
    openPlace()
    await person.click(await screen.findByRole('button', { name: 'Client' }))
    expect(screen.getByRole('columnheader', { name: 'Client' }).getAttribute('aria-sort')).toBe('ascending')
    expect(await namesShown()).toEqual(['Lux Oy', 'Northlight'])
    await person.type(screen.getByRole('searchbox'), 'LIGHT')
    expect(await namesShown()).toEqual(['Northlight'])
    await person.type(screen.getByRole('searchbox'), 'zz')
    expect(screen.getByText('Nobody found')).toBeTruthy()
    expect(screen.getByText('0 clients in the list')).toBeTruthy()
  })
})

test('a list of many shows more, and goes on with the keyboard at the first that is new', async () => {
  const many = Array.from({ length: 101 }, (_, index) =>
    aClient({ id: `c${index}`, name: `Client ${index}` }),
  )
  openPlace(undefined, [], undefined, many)
  const hundred = await namesShown()
  await aPerson().click(screen.getByRole('button', { name: 'Show more' }))
  const all = await namesShown()
  expect(all).toHaveLength(101)
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
  expect(document.activeElement?.textContent).toBe(all[hundred.length])
})

describe('a list with nobody in it', () => {
  test('says that all are archived', async () => {
    openPlace(undefined, ['north', 'lux', 'old'])
    expect(await screen.findByText('Every client is archived.')).toBeTruthy()
    await aPerson().type(screen.getByRole('searchbox'), 'light')
    expect(screen.getByText('No client has this in their name, email or tax id.')).toBeTruthy()
  })

  test('says that none is archived', async () => {
    openPlace(undefined, [])
    await aPerson().click(await screen.findByRole('button', { name: /Archived 0/ }))
    expect(screen.getByText('No client is archived.')).toBeTruthy()
  })
})

describe('the page of a client', () => {
  test('shows who they are, what they owe, what they buy, and their invoices', async () => {
    openPlace('north')
    expect(await screen.findByRole('heading', { level: 1, name: 'Northlight' })).toBeTruthy()
    expect(screen.getByText('Design')).toBeTruthy()
    expect(screen.getByRole('link', { name: '2026-037' }).getAttribute('href')).toBe('#invoice/A')
    expect(screen.getAllByText('€125.50').length).toBeGreaterThan(0)
  })

  test('says before a merge what it changes, and takes it back with one undo', async () => {
    const person = aPerson()
    const background = openPlace('north')
    await person.click(await screen.findByRole('button', { name: 'More for Northlight' }))
    await person.click(await screen.findByRole('menuitem', { name: 'This is the same client as another' }))
    await person.type(screen.getByRole('combobox', { name: 'Client to keep' }), 'Lux')
    await person.click(await screen.findByRole('option', { name: /Lux Oy/ }))
    expect(screen.getByText('1 invoice moves')).toBeTruthy()
    expect(screen.getByText('Lux Oy gets what is missing there: Contact.')).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Make them one' }))
    expect(background.inputsOf('client.merge')).toMatchObject([{ clientId: 'north', into: 'lux' }])
    await person.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(background.inputsOf('command.undo')).toMatchObject([{ undo: 'U' }])
  })

  test('is archived, and a merged one taken apart', async () => {
    const person = aPerson()
    const background = openPlace('north')
    await person.click(await screen.findByRole('button', { name: 'Take apart: North Light' }))
    expect(background.inputsOf('client.merge')).toMatchObject([{ clientId: 'twin' }])
    await person.click(screen.getByRole('button', { name: 'More for Northlight' }))
    await person.click(await screen.findByRole('menuitem', { name: 'Archive' }))
    expect(background.inputsOf('client.archive')).toMatchObject([{ clientId: 'north', archived: true }])
  })

  test('says by its field what is too long to be kept', async () => {
    const person = aPerson()
    const background = openPlace('north')
    await person.click(await screen.findByRole('button', { name: 'Edit' }))
    const contact = screen.getByRole('textbox', { name: 'Contact person' })
    await person.click(contact)
    await person.paste('x'.repeat(1001))
    expect(screen.getByText('At most 1000 characters.')).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Save' }))
    expect(document.activeElement).toBe(contact)
    expect(background.inputsOf('client.save')).toEqual([])
  })

  test('keeps changed details', async () => {
    const person = aPerson()
    const background = openPlace('north')
    await person.click(await screen.findByRole('button', { name: 'Edit' }))
    await person.type(screen.getByRole('textbox', { name: 'Email of who pays, if another' }), 'bills')
    await person.click(screen.getByRole('button', { name: 'Save' }))
    expect(background.inputsOf('client.save')).toEqual([])
    expect(screen.getByText('This does not look like an email address.')).toBeTruthy()
    await person.type(
      screen.getByRole('textbox', { name: 'Email of who pays, if another' }),
      '@north.example',
    )
    await person.click(screen.getByRole('button', { name: 'Save' }))
    expect(background.inputsOf('client.save')).toMatchObject([
      { client: { ...NORTH, payerEmail: 'bills@north.example' } },
    ])
  })
})

describe('a new client', () => {
  test('has a state where addresses have one', async () => {
    const person = aPerson()
    const background = openPlace('new')
    await person.type(await screen.findByRole('textbox', { name: 'Client' }), 'Hollis')
    expect(screen.queryByRole('textbox', { name: 'Province' })).toBeNull()
    const country = screen.getByRole('combobox', { name: 'Country' })
    await person.clear(country)
    await person.type(country, 'Canada')
    await person.click(await screen.findByRole('option', { name: 'Canada' }))
    await person.type(screen.getByRole('textbox', { name: 'Province' }), 'ON')
    await person.click(screen.getByRole('button', { name: 'Save' }))
    expect(background.inputsOf('client.save')).toMatchObject([
      { client: { address: { subdivision: 'ON', country: 'CA' } } },
    ])
  })

  test.each([
    ['USA', 'United States'],
    ['UK', 'United Kingdom'],
    ['Hollanti', 'Netherlands'],
    ['gb', 'United Kingdom'],
  ])('is in the country that people call %s', async (typed, name) => {
    const person = aPerson()
    openPlace('new')
    const country = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Country' })
    await person.clear(country)
    await person.type(country, typed)
    expect(screen.getByRole('option', { name })).toBeTruthy()
    await person.tab()
    expect(country.value).toBe(name)
  })

  test('keeps what is no country, and says so, until another is chosen', async () => {
    const person = aPerson()
    openPlace('new')
    const country = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Country' })
    await person.clear(country)
    await person.type(country, 'Atlantis')
    await person.tab()
    expect(country.value).toBe('Atlantis')
    expect(screen.getByText(/^We know no country of that name/)).toBeTruthy()
    await person.clear(country)
    await person.type(country, 'Turkey{Enter}')
    expect(country.value).toBe('Türkiye')
    expect(screen.queryByText(/^We know no country of that name/)).toBeNull()
  })

  test('needs a name alone', async () => {
    const person = aPerson()
    const background = openPlace('new')
    await person.click(await screen.findByRole('button', { name: 'Save' }))
    expect(screen.getByText('Add a name.')).toBeTruthy()
    await person.type(screen.getByRole('textbox', { name: 'Client' }), 'Halla')
    await person.click(screen.getByRole('button', { name: 'Save' }))
    expect(background.inputsOf('client.save')).toMatchObject([{ client: { name: 'Halla', currency: 'EUR' } }])
  })

  test('leads to what is wrong', async () => {
    const person = aPerson()
    const background = openPlace('new')
    const save = () => person.click(screen.getByRole('button', { name: 'Save' }))
    await person.type(await screen.findByRole('textbox', { name: 'Email' }), 'halla')
    await save()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Client' }))
    await person.type(screen.getByRole('textbox', { name: 'Client' }), 'Halla')
    await save()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Email' }))
    expect(background.inputsOf('client.save')).toEqual([])
  })

  test('is saved by Enter in a field', async () => {
    const background = openPlace('new')
    await aPerson().type(await screen.findByRole('textbox', { name: 'Client' }), 'Halla{Enter}')
    expect(background.inputsOf('client.save')).toMatchObject([{ client: { name: 'Halla' } }])
  })
})

describe('a client whose details were begun and not saved', () => {
  const STILL_HERE = 'What you typed before is still here. It is not saved yet.'
  const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name })
  const lookElsewhere = async (person: ReturnType<typeof aPerson>) => {
    const place = screen.getByRole('button', { name: 'Elsewhere' })
    await person.click(place)
    await person.click(place)
  }

  test('stands as typed after a look elsewhere, which is said, and can be dropped', async () => {
    const person = aPerson()
    openPlace('new')
    await person.type(await field('Client'), 'Halla')
    await person.type(await field('City'), 'Turku')
    expect(screen.queryByText(STILL_HERE)).toBeNull()
    await lookElsewhere(person)
    expect((await field('Client')).value).toBe('Halla')
    expect((await field('City')).value).toBe('Turku')
    expect(screen.getByText(STILL_HERE)).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Drop it' }))
    expect((await field('Client')).value).toBe('')
    expect(document.activeElement).toBe(await field('Client'))
    expect(screen.queryByText(STILL_HERE)).toBeNull()
    await lookElsewhere(person)
    expect((await field('City')).value).toBe('')
  })

  test('stands open in the form that changes it', async () => {
    const person = aPerson()
    const background = openPlace('north')
    await person.click(await screen.findByRole('button', { name: 'Edit' }))
    await person.type(await field('City'), '!')
    await lookElsewhere(person)
    expect((await field('City')).value).toBe(`${NORTH.address.city}!`)
    await person.click(screen.getByRole('button', { name: 'Save' }))
    expect(background.inputsOf('client.save')).toMatchObject([
      { client: { address: { city: `${NORTH.address.city}!` } } },
    ])
    await screen.findByRole('button', { name: 'Edit' })
    await lookElsewhere(person)
    expect(await screen.findByRole('button', { name: 'Edit' })).toBeTruthy()
  })

  test('is given up by Cancel', async () => {
    const person = aPerson()
    openPlace('north')
    await person.click(await screen.findByRole('button', { name: 'Edit' }))
    await person.type(await field('City'), '!')
    await person.click(screen.getByRole('button', { name: 'Cancel' }))
    await person.click(await screen.findByRole('button', { name: 'Edit' }))
    expect((await field('City')).value).toBe(NORTH.address.city)
    expect(screen.queryByText(STILL_HERE)).toBeNull()
  })

  test('stays where it could not be saved', async () => {
    const person = aPerson()
    openPlace('new', [], { ok: false, code: 'storageFull' })
    await person.type(await field('Client'), 'Halla{Enter}')
    expect(await screen.findByText(/no room left/)).toBeTruthy()
    await lookElsewhere(person)
    expect((await field('Client')).value).toBe('Halla')
  })
})
