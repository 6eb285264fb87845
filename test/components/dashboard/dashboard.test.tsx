// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Dashboard } from '../../../components/dashboard/Dashboard'
import { sampleText } from '../../../lib/app/reminders/reminder-text'
import { type PlainDate, plainDate } from '../../../lib/domain/calendar/plain-date'
import type { Seller } from '../../../lib/domain/party/party'
import type { ProfileForm } from '../../../lib/domain/party/profile-form'
import { newProfileForm } from '../../../lib/domain/party/read-profile'
import { DEFAULT_RULES } from '../../../lib/domain/reminders/ways'
import type { Output } from '../../../lib/messaging/protocol'
import { anInvoice, aSeller } from '../../builders/invoice'
import { aRow } from '../../builders/invoice-row'
import { fakeDataFiles } from '../fake-data-files'
import { fakePapers } from '../fake-papers'
import { aPerson, type FakeBackground, fakeBackground, renderPage } from '../page'

const late = aRow({
  id: 'halla',
  number: '2026-031',
  clientName: 'Halla Coffee',
  dueDate: plainDate('2026-11-09'),
})
const paid = aRow({ id: 'roux', number: '2026-030', clientName: 'Atelier Roux', lifecycle: 'paid' })

const RULES = { ...DEFAULT_RULES, country: 'FI' } as Output<'invoices.list'>['rules']

interface Situation {
  readonly profile?: Partial<Output<'profile.load'>>
  readonly rows?: Output<'invoices.list'>['rows']
  readonly saveTyped?: () => Promise<Output<'profile.saveTyped'>>
  readonly save?: Output<'profile.save'>
  readonly addRate?: Output<'profile.addRate'>
  readonly choose?: Output<'language.choose'>
  readonly today?: () => PlainDate
}

function openDashboard(hash: string, situation: Situation = {}): FakeBackground {
  location.hash = hash
  const background = fakeBackground({
    'profile.load': () => ({ language: 'en', ...situation.profile }) as Output<'profile.load'>,
    'profile.saveTyped': () => situation.saveTyped?.() ?? { ok: true },
    'profile.save': () => situation.save ?? { ok: true },
    'profile.addRate': () => situation.addRate ?? { ok: true },
    'language.choose': () => situation.choose ?? { ok: true },
    'invoices.list': () => ({ rows: situation.rows ?? [late, paid], rules: RULES }),
    'views.load': () => ({ ok: true, views: [] }),
    'invoice.history': () =>
      ({
        ok: true,
        row: late,
        rules: RULES,
        invoice: anInvoice(),
        events: [
          {
            id: 'e1',
            invoiceId: 'halla',
            clock: '1',
            at: 0,
            event: { type: 'issued', invoice: anInvoice() },
          },
        ],
      }) as Output<'invoice.history'>,
    'invoice.recordPayment': () => ({ ok: true, undo: 'u1' }),
  })
  const refusesPdf = async () => ({ ok: false as const, characters: 'x' })
  renderPage(
    background,
    <Dashboard
      today={situation.today ?? (() => plainDate('2026-11-23'))}
      papers={fakePapers()}
      renderPdf={refusesPdf}
      renderEstimate={refusesPdf}
      writeSample={sampleText}
      dataFiles={fakeDataFiles()}
      mailPages={{ version: '1', look: async () => [] }}
      mailSites={{ gmail: 'https://mail.google.com/', outlook: '', yahoo: '' }}
    />,
  )
  return background
}

const known = { seller: aSeller({ numberPattern: '{year}-###' }) as never }

// Tests of the list may have left it narrowed.
beforeEach(() => sessionStorage.clear())

describe('the first set-up', () => {
  const user = aPerson()
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
  })
  afterEach(() => {
    cleanup()
    vi.useRealTimers()
  })

  test('proposes the language of the country for the documents', async () => {
    openDashboard('setup')
    await user.type(await screen.findByRole('combobox', { name: 'Country' }), 'German')
    await user.click(await screen.findByRole('option', { name: 'Germany' }))
    expect(screen.getByRole('button', { name: /Language of your invoices/ }).textContent).toContain('German')
  })

  test('leads to what was saved on another computer, without a set-up', async () => {
    openDashboard('setup')
    const link = await screen.findByRole('link', { name: 'I have a backup' })
    expect(link.getAttribute('href')).toBe('#data')
  })

  test('saves a whole profile and says what comes next', async () => {
    const situation: { profile: NonNullable<Situation['profile']> } = { profile: {} }
    const background = openDashboard('setup', situation)
    const write = async (label: string, text: string) => {
      await user.click(await screen.findByRole('textbox', { name: label }))
      await user.paste(text)
    }
    await write('Business name', 'Lehtonen Design')
    await user.type(screen.getByRole('combobox', { name: 'Country' }), 'Finl')
    await user.click(await screen.findByRole('option', { name: 'Finland' }))
    await write('Street address', 'Vuorikatu 14')
    await write('City', 'Helsinki')
    await write('Email', 'aino@lehtonen.design')
    await write('Business ID (Y-tunnus)', '2948301-8')
    await write('IBAN', 'FI21 1234 5600 0007 85')
    await user.type(screen.getByRole('textbox', { name: 'IBAN' }), '{Enter}')
    situation.profile = known
    await act(async () => background.notify({ type: 'ledgerChanged' }))
    const title = await screen.findByRole('heading', { name: 'You are ready', level: 1 })
    expect(document.activeElement).toBe(title)
    expect(document.title).toBe('You are ready – Plainvoice')
    expect(screen.getByRole('link', { name: 'Gmail' }).getAttribute('href')).toBe('https://mail.google.com/')
    const bringIn = screen.getByRole('link', { name: 'Bring in clients and invoices' })
    expect(bringIn.getAttribute('href')).toBe('#data')
    expect(background.inputsOf('profile.save')).toMatchObject([
      {
        seller: { name: 'Lehtonen Design', address: { country: 'FI' }, currency: 'EUR' },
        form: { iban: 'FI21 1234 5600 0007 85' },
      },
    ])
  })

  test('begins no second time where a profile is here, whoever saved it', async () => {
    openDashboard('setup', { profile: known })
    expect(await screen.findByRole('heading', { name: 'You are ready' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('href')).toBe('#settings')
    expect(screen.getByRole('link', { name: 'Invoices' }).getAttribute('aria-current')).toBeNull()
  })

  test('says by the field what is wrong, and goes to the first', async () => {
    const background = openDashboard('setup', {
      profile: { form: { ...newProfileForm('en'), country: 'FI', iban: 'FI21 1234 5600 0007 86' } },
    })
    await user.click(await screen.findByRole('button', { name: 'Save and begin' }))
    expect(background.inputsOf('profile.save')).toHaveLength(0)
    const name = screen.getByRole('textbox', { name: 'Business name' })
    await waitFor(() => expect(document.activeElement).toBe(name))
    expect(screen.getByText(/This IBAN has a wrong digit/)).toBeDefined()
    expect(screen.getByText('6 things to put right')).toBeDefined()
  })

  test('says before anything is typed which fields are needed, and of the others that they are not', async () => {
    openDashboard('setup')
    const textbox = (name: string) => screen.findByRole('textbox', { name })
    for (const name of ['Business name', 'Street address', 'City', 'Email', 'Invoice numbers', 'Days to pay'])
      expect((await textbox(name)).getAttribute('aria-required'), name).toBe('true')
    for (const name of ['Country', 'Currency'])
      expect(screen.getByRole('combobox', { name }).getAttribute('aria-required'), name).toBe('true')
    for (const name of ['Your name', 'Postal code', 'Phone', 'BIC']) {
      const field = await textbox(name)
      expect(field.getAttribute('aria-required'), name).toBeNull()
      const note = document.getElementById(field.getAttribute('aria-describedby') ?? '')
      expect(note?.textContent, name).toBe('Optional')
    }
    expect(screen.getByText(/^At least one way/)).toBeDefined()
    expect((await textbox('Tax id')).getAttribute('aria-describedby'), 'hangs on the country').toBeNull()
    await user.type(screen.getByRole('combobox', { name: 'Country' }), 'Finland{Tab}')
    expect((await textbox('Business ID (Y-tunnus)')).getAttribute('aria-required')).toBe('true')
    await user.click(screen.getByRole('checkbox', { name: 'I charge VAT' }))
    expect((await textbox('Business ID (Y-tunnus)')).getAttribute('aria-required')).toBeNull()
  })

  test('says what is wrong with a field as soon as it is left', async () => {
    openDashboard('setup')
    await user.type(await screen.findByRole('textbox', { name: 'Email' }), 'aino@')
    expect(screen.queryByText('Write it like name@example.com.')).toBeNull()
    await user.tab()
    expect(screen.getByText('Write it like name@example.com.')).toBeDefined()
  })

  test('keeps what is typed, and has it again', async () => {
    const background = openDashboard('setup')
    await user.type(await screen.findByRole('textbox', { name: 'Business name' }), 'Leh')
    await act(() => vi.advanceTimersByTimeAsync(1000))
    const form = background.inputsOf('profile.saveTyped').at(-1)?.['form'] as ProfileForm
    expect(form.name).toBe('Leh')
    cleanup()
    openDashboard('setup', { profile: { form } })
    expect(((await screen.findByRole('textbox', { name: 'Business name' })) as HTMLInputElement).value).toBe(
      'Leh',
    )
  })

  test('goes on with what another tab has kept meanwhile, and keeps what is typed here over that', async () => {
    const other = { ...newProfileForm('en'), street: 'Vuorikatu 14', city: 'Helsinki' }
    const situation: { profile: NonNullable<Situation['profile']> } = { profile: {} }
    const background = openDashboard('setup', situation)
    const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name })
    await user.type(await field('City'), 'Tur')
    situation.profile = { form: other }
    await act(async () => background.notify({ type: 'profileTyped' }))
    expect((await field('Street address')).value).toBe('Vuorikatu 14')
    await user.type(await field('Phone'), '1')
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(background.inputsOf('profile.saveTyped').at(-1)).toMatchObject({
      form: { street: 'Vuorikatu 14', city: 'Tur', phone: '1' },
      over: { street: 'Vuorikatu 14', phone: '' },
    })
  })

  test('has no letter again that was taken out while the one before it was being kept', async () => {
    const kept: (() => void)[] = []
    const situation: Situation & { profile: NonNullable<Situation['profile']> } = {
      profile: {},
      saveTyped: () => new Promise((resolve) => kept.push(() => resolve({ ok: true }))),
    }
    const background = openDashboard('setup', situation)
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Business name' })
    const isTold = async () => {
      situation.profile = { form: background.inputsOf('profile.saveTyped').at(-1)?.['form'] as ProfileForm }
      await act(async () => background.notify({ type: 'profileTyped' }))
    }
    await user.type(name, 'L')
    await act(() => vi.advanceTimersByTimeAsync(1000))
    await user.type(name, '{Backspace}')
    await isTold()
    await act(async () => kept.shift()?.())
    expect(name.value).toBe('')
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(background.inputsOf('profile.saveTyped').at(-1)).toMatchObject({
      form: { name: '' },
      over: { name: 'L' },
    })
    await act(async () => kept.shift()?.())
    await isTold()
    expect(name.value).toBe('')
  })

  test('proposes what is usual in the chosen country', async () => {
    openDashboard('setup')
    await user.type(await screen.findByRole('combobox', { name: 'Country' }), 'United Sta')
    expect(screen.queryByRole('textbox', { name: 'State' })).toBeNull()
    await user.click(await screen.findByRole('option', { name: 'United States' }))
    expect(screen.getByRole('textbox', { name: 'State' })).toBeDefined()
    expect(screen.getByRole('textbox', { name: 'EIN' })).toBeDefined()
    expect(screen.getByRole('textbox', { name: 'Routing number' })).toBeDefined()
    expect(screen.queryByRole('textbox', { name: 'IBAN' })).toBeNull()
    expect((screen.getByRole('combobox', { name: 'Currency' }) as HTMLInputElement).value).toBe(
      'USD, US Dollar',
    )
    expect((screen.getByRole('checkbox', { name: 'I charge sales tax' }) as HTMLInputElement).checked).toBe(
      false,
    )
  })

  test.each([
    ['SEK', '{Tab}'],
    ['SEK', '{Enter}'],
    ['swedish krona', '{Tab}'],
    ['Ruotsin kruunu', '{Tab}'],
  ])('takes a currency as it is typed, whatever the list is at: %s %s', async (typed, key) => {
    openDashboard('setup')
    const currency = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Currency' })
    await user.clear(currency)
    await user.type(currency, `${typed}${key}`)
    expect(currency.value).toBe('SEK, Swedish Krona')
  })

  test('says of a currency that is none that the one before is kept, and has the words still there', async () => {
    openDashboard('setup')
    const currency = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Currency' })
    await user.clear(currency)
    await user.type(currency, 'Talers{Tab}')
    expect(currency.value).toBe('Talers')
    expect(screen.getByText(/^We know no currency of that name.*EUR, Euro/)).toBeDefined()
    await user.clear(currency)
    await user.tab()
    expect(currency.value).toBe('EUR, Euro')
  })

  test('shows the number that a pattern gives', async () => {
    openDashboard('setup')
    const pattern = await screen.findByRole('textbox', { name: 'Invoice numbers' })
    expect(screen.getByText(/The first one is 2026-001\./)).toBeDefined()
    await user.clear(pattern)
    await user.paste('AL-#####')
    expect(screen.getByText(/The first one is AL-00001\./)).toBeDefined()
  })

  test('refuses a logo of more than 10 MB in plain words', async () => {
    openDashboard('setup')
    await screen.findByRole('button', { name: 'Choose a picture' })
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('No file input')
    const file = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'logo.png', { type: 'image/png' })
    await user.upload(input, file)
    expect((await screen.findByRole('alert')).textContent).toContain('at most 10 MB')
  })

  test('says why it could not be saved', async () => {
    const form: ProfileForm = {
      ...newProfileForm('en'),
      name: 'A',
      street: 'B',
      city: 'C',
      country: 'SE',
      email: 'a@b.se',
      taxId: 'SE556188840401',
      otherPayment: 'Swish',
    }
    openDashboard('setup', { profile: { form }, save: { ok: false, code: 'storageFull' } })
    await user.click(await screen.findByRole('button', { name: 'Save and begin' }))
    expect((await screen.findByRole('alert')).textContent).toContain('no room left')
    expect((screen.getByRole('textbox', { name: 'Business name' }) as HTMLInputElement).value).toBe('A')
  })
})

describe('the dashboard', () => {
  const user = aPerson()
  afterEach(cleanup)

  test('lists the invoices in groups and narrows them', async () => {
    openDashboard('invoices', { profile: known })
    const row = within(await screen.findByRole('row', { name: /Halla Coffee/ }))
    expect(row.getByText('14 days late')).toBeDefined()
    expect(screen.queryByText('Atelier Roux')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'All 2' }))
    const shown = await screen.findByRole('link', { name: 'Atelier Roux' })
    expect(shown.getAttribute('href')).toBe('#invoice/roux')
    await user.type(screen.getByRole('searchbox', { name: 'Find a client, number or amount' }), '031')
    expect(screen.queryByText('Atelier Roux')).toBeNull()
  })

  test('names the invoice that was opened in the tab, with the keyboard at its title', async () => {
    openDashboard('invoices', { profile: known })
    const link = await screen.findByRole('link', { name: 'Halla Coffee' })
    expect(document.title).toBe('Invoices – Plainvoice')
    link.focus()
    location.hash = 'invoice/halla'
    const title = await screen.findByRole('heading', { name: 'Halla Coffee', level: 1 })
    expect(document.title).toBe('2026-031, Halla Coffee – Plainvoice')
    expect(document.activeElement).toBe(title)
  })

  test('tells one invoice’s life and records a payment', async () => {
    const background = openDashboard('invoice/halla', { profile: known })
    expect(await screen.findByRole('heading', { name: 'Halla Coffee' })).toBeDefined()
    expect(background.inputsOf('invoice.history')).toEqual([{ invoiceId: 'halla' }])
    expect(screen.getByText('Issued as 2026-040')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Record payment' }))
    await user.click(screen.getByRole('button', { name: 'Record' }))
    expect(background.inputsOf('invoice.recordPayment')).toMatchObject([
      { invoiceId: 'halla', on: '2026-11-23' },
    ])
    expect(await screen.findByText('€1,240.00 recorded for Halla Coffee')).toBeDefined()
  })

  test('has a payment that was typed and not recorded again after a look elsewhere, until it is recorded', async () => {
    openDashboard('invoice/halla', { profile: known })
    await user.click(await screen.findByRole('button', { name: 'Record payment' }))
    const amount = () => screen.findByRole<HTMLInputElement>('textbox', { name: /^Amount/ })
    await user.clear(await amount())
    await user.type(await amount(), '400')
    const lookElsewhere = async () => {
      await user.click(screen.getByRole('link', { name: /About/ }))
      await waitFor(() => expect(screen.queryByRole('heading', { name: 'Halla Coffee' })).toBeNull())
      location.hash = 'invoice/halla'
      await screen.findByRole('heading', { name: 'Halla Coffee' })
    }
    await lookElsewhere()
    expect((await amount()).value).toBe('400')
    expect(screen.getByText(/^What you typed before is still here/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Record' }))
    await lookElsewhere()
    expect(screen.queryByRole('textbox', { name: /^Amount/ })).toBeNull()
  })

  test('records a payment on the day it is, where it was left open since yesterday', async () => {
    let day = plainDate('2026-11-23')
    const background = openDashboard('invoice/halla', { profile: known, today: () => day })
    await screen.findByText('14 days late')
    day = plainDate('2026-11-24')
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(screen.getByText('15 days late')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Record payment' }))
    await user.click(screen.getByRole('button', { name: 'Record' }))
    expect(background.inputsOf('invoice.recordPayment')).toMatchObject([{ on: '2026-11-24' }])
  })

  test('changes the language of the screens at once', async () => {
    const background = openDashboard('settings', { profile: known })
    await user.click(await screen.findByRole('button', { name: /Language of Plainvoice/ }))
    await user.click(await screen.findByRole('option', { name: 'Finnish', hidden: false }))
    expect(await screen.findByRole('heading', { name: 'Asetukset' })).toBeDefined()
    expect(background.inputsOf('language.choose')).toEqual([{ language: 'fi' }])
    expect(document.documentElement.lang).toBe('fi')
  })

  test('says why another language was not kept, and goes on in the one before', async () => {
    openDashboard('settings', { profile: known, choose: { ok: false, code: 'storageFull' } })
    await user.click(await screen.findByRole('button', { name: /Language of Plainvoice/ }))
    await user.click(await screen.findByRole('option', { name: 'Finnish', hidden: false }))
    expect(await screen.findByText(/The browser has no room left/)).toBeDefined()
    expect(screen.getByRole('heading', { name: 'Settings' })).toBeDefined()
  })

  test.each([true, false])(
    'keeps a looked-up rate, or says why not and leaves it in its field: %s',
    async (fits) => {
      const addRate = fits ? ({ ok: true } as const) : ({ ok: false, code: 'storageFull' } as const)
      const background = openDashboard('invoice/halla', {
        profile: known,
        addRate,
        today: () => plainDate('2026-12-15'),
      })
      await user.click(await screen.findByRole('button', { name: 'Write a reminder letter' }))
      const rate = screen.getByRole('textbox', { name: /^Per cent a year from/ }) as HTMLInputElement
      await user.type(rate, '10,5{Enter}')
      expect(background.inputsOf('profile.addRate')).toMatchObject([{ rate: { percent: '10.5' } }])
      if (!fits) expect(await screen.findByText(/The browser has no room left/)).toBeDefined()
      await waitFor(() => expect(rate.value).toBe(fits ? '' : '10,5'))
    },
  )

  test('fills the settings from the profile', async () => {
    openDashboard('settings', { profile: known })
    expect(((await screen.findByRole('textbox', { name: 'Business name' })) as HTMLInputElement).value).toBe(
      'Lehtonen Design',
    )
  })

  test('names the signs that no PDF can print, at the field that has them, also where a sample is asked for', async () => {
    const seller = aSeller({ legalLine: 'Since 2020 🌱' }) as never
    const background = openDashboard('settings', { profile: { seller } })
    await user.click(await screen.findByRole('button', { name: 'Download a sample' }))
    const foot = screen.getByRole('textbox', { name: 'More at the foot' })
    expect(foot.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(/cannot print these characters: 🌱/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(background.inputsOf('profile.save')).toEqual([])
  })

  test('says at once by its field of a text that is too long, and keeps its beginning with all else', async () => {
    const situation: { profile: NonNullable<Situation['profile']> } = { profile: known }
    const background = openDashboard('settings', situation)
    const other = await screen.findByRole('textbox', { name: 'Another way to pay' })
    await user.click(other)
    await user.paste('x'.repeat(528))
    expect(other.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('At most 500 characters. Only the beginning is kept.')).toBeDefined()
    await waitFor(() =>
      expect(background.inputsOf('profile.saveTyped')).toMatchObject([
        { form: { name: 'Lehtonen Design', otherPayment: 'x'.repeat(500) } },
      ]),
    )
    situation.profile = {
      ...known,
      form: background.inputsOf('profile.saveTyped').at(-1)?.['form'] as ProfileForm,
    }
    await act(async () => background.notify({ type: 'profileTyped' }))
    expect((other as HTMLInputElement).value).toHaveLength(528)
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(background.inputsOf('profile.save')).toEqual([])
    expect(document.activeElement).toBe(other)
  })

  test('settings follow what was changed in another tab, and keep what is typed here', async () => {
    const situation: { profile: NonNullable<Situation['profile']> } = { profile: known }
    const background = openDashboard('settings', situation)
    await user.type(await screen.findByRole('textbox', { name: 'Business name' }), ' Oy')
    situation.profile = {
      seller: aSeller({ numberPattern: '{year}-###', phone: '+358 50 111 2222' }) as never,
    }
    await act(async () => background.notify({ type: 'ledgerChanged' }))
    await user.type(screen.getByRole('textbox', { name: 'Business name' }), '{Enter}')
    await waitFor(() =>
      expect(background.inputsOf('profile.save')).toMatchObject([
        { seller: { name: 'Lehtonen Design Oy', phone: '+358 50 111 2222' } },
      ]),
    )
  })

  test('settings have what was typed and not saved again after a look elsewhere, and keep it with what is typed then', async () => {
    const situation: { profile: NonNullable<Situation['profile']> } = { profile: known }
    const background = openDashboard('settings', situation)
    await user.type(await screen.findByRole('textbox', { name: 'Business name' }), ' Oy')
    await user.click(screen.getByRole('link', { name: 'Invoices' }))
    await screen.findByRole('row', { name: /Halla Coffee/ })
    const form = background.inputsOf('profile.saveTyped').at(-1)?.['form'] as ProfileForm
    situation.profile = { ...known, form }
    await act(async () => background.notify({ type: 'profileTyped' }))
    await user.click(screen.getByRole('link', { name: 'Settings' }))
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Business name' })
    expect(name.value).toBe('Lehtonen Design Oy')
    await user.type(screen.getByRole('textbox', { name: 'City' }), '!')
    await waitFor(() =>
      expect(background.inputsOf('profile.saveTyped').at(-1)).toMatchObject({
        form: { name: 'Lehtonen Design Oy', city: 'Helsinki!' },
      }),
    )
  })

  test('settings that come back follow what another tab changed meanwhile', async () => {
    const situation: { profile: NonNullable<Situation['profile']> } = { profile: known }
    const background = openDashboard('settings', situation)
    await user.type(await screen.findByRole('textbox', { name: 'Business name' }), ' Oy')
    await user.click(screen.getByRole('link', { name: 'Invoices' }))
    await screen.findByRole('row', { name: /Halla Coffee/ })
    const typed = background.inputsOf('profile.saveTyped').at(-1)?.['form'] as ProfileForm
    const seller = aSeller({ numberPattern: '{year}-###', phone: '+358 50 1' })
    situation.profile = { seller: seller as never, form: { ...typed, phone: seller.phone } }
    await act(async () => background.notify({ type: 'ledgerChanged' }))
    await user.click(screen.getByRole('link', { name: 'Settings' }))
    const textIn = async (field: string) =>
      (await screen.findByRole<HTMLInputElement>('textbox', { name: field })).value
    expect(await textIn('Business name')).toBe('Lehtonen Design Oy')
    expect(await textIn('Phone')).toBe('+358 50 1')
  })

  describe('Undo of the settings', () => {
    const phone = '+358 50 111 2222'
    const seller = (changes: Partial<Seller> = {}) =>
      ({ seller: aSeller({ numberPattern: '{year}-###', ...changes }) }) as never
    const field = async (name: string) => (await screen.findByRole('textbox', { name })) as HTMLInputElement

    /** Saves another name here. */
    async function renamed() {
      const situation: { profile: NonNullable<Situation['profile']> } = { profile: seller() }
      const background = openDashboard('settings', situation)
      const isTold = async (profile: NonNullable<Situation['profile']>) => {
        situation.profile = profile
        await act(async () => background.notify({ type: 'ledgerChanged' }))
      }
      await user.type(await field('Business name'), ' Oy{Enter}')
      await screen.findByRole('button', { name: 'Undo' })
      await isTold(seller({ name: 'Lehtonen Design Oy' }))
      const saved = () => background.inputsOf('profile.save').slice(1)
      return { isTold, saved, undo: () => user.click(screen.getByRole('button', { name: 'Undo' })) }
    }

    test('puts back what was saved', async () => {
      const { saved, undo } = await renamed()
      await undo()
      expect(saved()).toMatchObject([
        { seller: { name: 'Lehtonen Design' }, form: { name: 'Lehtonen Design' } },
      ])
      expect((await field('Business name')).value).toBe('Lehtonen Design')
    })

    test('leaves what another tab has changed since', async () => {
      const { isTold, saved, undo } = await renamed()
      await isTold(seller({ name: 'Lehtonen Design Oy', phone }))
      await undo()
      expect(saved()).toMatchObject([
        { seller: { name: 'Lehtonen Design', phone }, form: { name: 'Lehtonen Design', phone } },
      ])
      expect((await field('Phone')).value).toBe(phone)
    })

    test('leaves what was typed since, which does not count yet', async () => {
      const { saved, undo } = await renamed()
      await user.type(await field('City'), '!')
      await undo()
      expect(saved()).toMatchObject([
        { seller: { address: { city: 'Helsinki' } }, form: { city: 'Helsinki!' } },
      ])
      expect((await field('City')).value).toBe('Helsinki!')
      expect(screen.queryByText('Saved')).toBeNull()
    })

    test('says so where another tab has changed the same', async () => {
      const { isTold, saved, undo } = await renamed()
      await isTold(seller({ name: 'Aino Lehtonen' }))
      await undo()
      expect(saved()).toEqual([])
      expect(screen.getByText(/Something has happened since/)).toBeDefined()
      expect((await field('Business name')).value).toBe('Aino Lehtonen')
    })
  })

  test('saves the settings by Enter in a field', async () => {
    const background = openDashboard('settings', { profile: known })
    await user.type(await screen.findByRole('textbox', { name: 'Business name' }), ' Oy{Enter}')
    await waitFor(() =>
      expect(background.inputsOf('profile.save')).toMatchObject([{ seller: { name: 'Lehtonen Design Oy' } }]),
    )
  })

  test.each([
    ['invoices', ['Search', 'Next or previous invoice', 'Select the invoice', 'This sheet']],
    ['clients', ['Search', 'This sheet']],
    ['settings', ['This sheet']],
    ['invoice/halla', ['This sheet']],
  ])('names no keys that do nothing where one is: #%s', async (hash, named) => {
    openDashboard(hash, { profile: known })
    await user.click(await screen.findByRole('button', { name: 'Keyboard shortcuts' }))
    const sheet = within(screen.getByRole('dialog', { name: 'Keyboard shortcuts' }))
    for (const does of ['Search', 'Next or previous invoice', 'Select the invoice', 'This sheet']) {
      expect(sheet.queryAllByText(does), does).toHaveLength(named.includes(does) ? 1 : 0)
    }
  })

  test('leads to the set-up while there is neither profile nor invoice', async () => {
    openDashboard('invoices', { rows: [] })
    await user.click(await screen.findByRole('button', { name: 'Set up Plainvoice' }))
    expect(await screen.findByRole('heading', { name: 'Welcome to Plainvoice' })).toBeDefined()
  })
})
