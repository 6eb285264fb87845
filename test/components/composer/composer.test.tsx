// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Composer } from '../../../components/composer/Composer'
import type { ComposerDocuments } from '../../../components/composer/composer-documents'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { newDraft } from '../../../lib/domain/invoice/new-draft'
import { money } from '../../../lib/domain/money/money'
import { CallFailed, ContextLost } from '../../../lib/messaging/call-background'
import type { Output } from '../../../lib/messaging/protocol'
import type { FillReport } from '../../../lib/ports/draft-frames'
import { anEstimate } from '../../builders/estimate'
import { aClient, anInvoice, aSeller } from '../../builders/invoice'
import { aPerson, type FakeBackground, fakeBackground, renderPage } from '../page'

const today = plainDate('2026-11-23')
const seller = aSeller({
  methods: [
    ...aSeller().methods,
    { id: 'card', kind: 'link', label: 'Card', url: 'https://pay.example.com/a' },
  ],
})
const client = aClient({ name: 'Northlight Studio', poNumber: '' })
const draft: InvoiceDraft = {
  ...newDraft(seller, client, today, 'l1'),
  lines: [
    {
      id: 'l1',
      description: 'Website copy editing',
      quantity: '12',
      unit: 'hour',
      unitPrice: '85',
      vatRate: '25.5',
    },
    {
      id: 'l2',
      description: 'Brand guidelines',
      quantity: '1',
      unit: 'piece',
      unitPrice: '640',
      vatRate: '25.5',
    },
    {
      id: 'l3',
      description: 'Printed style guides',
      quantity: '10',
      unit: 'piece',
      unitPrice: '18',
      vatRate: '13.5',
    },
  ],
}
const opened = {
  ok: true as const,
  seller,
  language: 'en' as const,
  today,
  number: '2026-040',
  issuedBefore: false,
  estimateNumber: 'E-2026-001',
  canBeEstimate: true,
  clients: [client],
  advances: [],
  findings: [],
}
const PLAINER = {
  key: 'f1',
  category: 'dueDate',
  severity: 'hint',
  title: '“net 14” could be plainer',
} as const
type Opened = Extract<Output<'composer.opened'>, { ok: true }>

const allDone: FillReport = {
  attach: { outcome: 'done' },
  block: { outcome: 'done' },
  subject: { outcome: 'skipped' },
}

function documents(changes: Partial<ComposerDocuments> = {}): ComposerDocuments {
  return {
    renderPdf: async () => ({
      ok: true,
      file: { name: 'invoice-2026-040.pdf', type: 'application/pdf', base64: 'cGRm' },
    }),
    writeMail: () => ({
      block: { html: '<div>', text: 'Please pay €2,287.60.' },
      subject: 'Invoice 2026-040',
    }),
    renderEstimate: async () => ({
      ok: true,
      file: { name: 'estimate-E-2026-001.pdf', type: 'application/pdf', base64: 'cGRm' },
    }),
    writeEstimateMail: () => ({
      block: { html: '<div>', text: 'It is valid until 25 December 2026.' },
      subject: 'Estimate E-2026-001',
    }),
    writeCalendar: () => ({ name: 'invoice-2026-040.ics', type: 'text/calendar', base64: 'aWNz' }),
    ...changes,
  }
}

interface Situation {
  readonly opened?: Partial<Output<'composer.opened'>>
  readonly draft?: InvoiceDraft
  readonly report?: FillReport
  readonly save?: Output<'composer.save'>
  readonly documents?: Partial<ComposerDocuments>
  readonly answers?: Parameters<typeof fakeBackground>[0]
}

function open(situation: Situation = {}): FakeBackground {
  const background = fakeBackground({
    'composer.opened': () =>
      ({ ...opened, draft: situation.draft ?? draft, ...situation.opened }) as Output<'composer.opened'>,
    'composer.save': () => situation.save ?? { ok: true },
    'composer.issue': () => ({ ok: true, invoiceId: 'i1', invoice: anInvoice() }) as Output<'composer.issue'>,
    'composer.fill': () => ({ ok: true, report: situation.report ?? allDone }),
    ...situation.answers,
  })
  renderPage(
    background,
    <Composer
      session="s1"
      documents={documents(situation.documents)}
      today={() => today}
      onOpenDashboard={() => {}}
    />,
  )
  return background
}

function without(changed: InvoiceDraft, ...keys: readonly (keyof InvoiceDraft)[]): InvoiceDraft {
  return Object.fromEntries(
    Object.entries(changed).filter(([key]) => !keys.includes(key as keyof InvoiceDraft)),
  ) as unknown as InvoiceDraft
}

/** What is read out after the name of a field. */
function spokenOf(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
}

function comesBefore(first: HTMLElement, second: HTMLElement): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

const noAnswer = () => Promise.reject(new Error('Nobody answers'))

const insertButton = () => screen.findByRole('button', { name: 'Insert into draft' })

describe('the composer', () => {
  const user = aPerson()
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
  })
  afterEach(() => {
    cleanup()
    vi.useRealTimers()
  })

  test('shows number, client, lines, VAT by rate and the total', async () => {
    open()
    expect(await screen.findByRole('heading', { name: 'Invoice 2026-040' })).toBeDefined()
    expect(screen.getByText('Northlight Studio')).toBeDefined()
    expect(
      screen.getByRole('button', { name: /Website copy editing.*1,020\.00.*12\u00A0h × 85\.00, VAT 25\.5%/ }),
    ).toBeDefined()
    expect(screen.getByText('423.30')).toBeDefined()
    expect(screen.getByText('24.30')).toBeDefined()
    expect(screen.getByText('€2,287.60')).toBeDefined()
    expect(screen.getByText('Monday 7 December, in 14 days')).toBeDefined()
    expect(document.documentElement.lang).toBe('en')
  })

  test('says why a client in another EU country gets no VAT, and takes it up for all lines', async () => {
    const german = aClient({
      name: 'Nordlicht Verlag',
      taxId: 'DE811907980',
      poNumber: '',
      address: { street: 'Lange Reihe 4', postalCode: '20099', city: 'Hamburg', country: 'DE' },
    })
    open({ draft: { ...draft, client: german } })
    expect(await screen.findByText(/Nordlicht Verlag is a business in another EU country/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Use “Reverse charge” for all lines' }))
    expect(screen.getByText('€1,840.00')).toBeDefined()
    expect(screen.getByRole('button', { name: /Website copy editing.*85\.00, Reverse charge/ })).toBeDefined()
    expect(screen.queryByRole('button', { name: /for all lines/ })).toBeNull()
  })

  test('says that a client is at home where lines have no VAT as abroad, and lets it stay so', async () => {
    const vat = { vatRate: '0', vatCategory: 'reverseCharge' as const }
    const lines = draft.lines.map((line) => ({ ...line, ...vat }))
    const background = open({ draft: { ...draft, client: { ...client, taxId: 'FI20774740' }, lines } })
    expect(
      await screen.findByText(/Northlight Studio is in your own country, where you usually charge VAT\./),
    ).toBeDefined()
    await user.click(await insertButton())
    await waitFor(() =>
      expect(background.inputsOf('composer.issue')).toMatchObject([{ draft: { lines: [vat, vat, vat] } }]),
    )
    await user.click(screen.getByRole('button', { name: 'Use “25.5%” for all lines' }))
    expect(screen.getByText('€2,309.20')).toBeDefined()
    expect(screen.queryByText(/is in your own country/)).toBeNull()
  })

  test('lets a small business leave the VAT to a client abroad', async () => {
    const small = { ...seller, chargesVat: false, isSmallBusiness: true } as NonNullable<Opened['seller']>
    const lines = draft.lines.map((line) => ({ ...line, vatRate: '', vatCategory: 'smallBusiness' as const }))
    const shown = (country: string) => {
      const abroad = { ...client, poNumber: '', taxId: '', address: { ...client.address, country } }
      open({ opened: { seller: small }, draft: { ...draft, client: abroad, lines } })
    }
    shown('AT')
    await user.click(await screen.findByRole('button', { name: /Website copy editing/ }))
    await user.click(screen.getByRole('button', { name: 'Small business VAT' }))
    await user.click(within(screen.getByRole('listbox')).getByRole('option', { name: 'Reverse charge' }))
    expect(screen.getByRole('button', { name: 'Reverse charge VAT' })).toBeDefined()
    expect(screen.getByText(/has no VAT number/)).toBeDefined()
    cleanup()
    shown('FI')
    await user.click(await screen.findByRole('button', { name: /Website copy editing/ }))
    expect(screen.queryByRole('button', { name: 'Small business VAT' })).toBeNull()
  })

  test('offers to tax all lines as usual where a small business has become taxable', async () => {
    const lines = draft.lines.map((line) => ({ ...line, vatRate: '', vatCategory: 'smallBusiness' as const }))
    open({ draft: { ...draft, lines } })
    expect(await screen.findByText(/By your settings you charge VAT\./)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Use “25.5%” for all lines' }))
    expect(screen.getByText('€2,309.20')).toBeDefined()
    expect(screen.queryByText(/By your settings you charge/)).toBeNull()
  })

  test('shows nothing of it on an invoice at home', async () => {
    open()
    await insertButton()
    expect(screen.queryByText(/VAT number|another EU country|Why there is no VAT/)).toBeNull()
    expect(screen.queryByRole('textbox', { name: /Day it was done/ })).toBeNull()
  })

  test('takes a charge, prices with VAT and the day of the work from behind one button', async () => {
    open()
    const more = async (action: string) => {
      await user.click(await screen.findByRole('button', { name: 'More for this invoice' }))
      await user.click(await screen.findByRole('menuitem', { name: action }))
    }
    await more('Add a charge, such as travel')
    await user.type(screen.getByRole('textbox', { name: 'Charge' }), 'Travel')
    await user.type(screen.getByRole('textbox', { name: 'Amount' }), '100')
    expect(screen.getByText('€2,413.10')).toBeDefined()
    await more('Prices include VAT')
    expect(screen.getByText('€1,940.00')).toBeDefined()
    expect(screen.getByText('Includes VAT 25.5%')).toBeDefined()
    await more('Say when it was done')
    expect(screen.getByRole('textbox', { name: /^Day it was done/ })).toHaveProperty(
      'value',
      '23 November 2026',
    )
    await user.click(screen.getByRole('button', { name: 'Remove charge' }))
    expect(screen.getByText('€1,840.00')).toBeDefined()
  })

  test('says at the VAT of a line what to look at, also where it is only unsure', async () => {
    open({ opened: { seller: { ...seller, chargesVat: false } as NonNullable<Opened['seller']> } })
    await user.click(await screen.findByRole('button', { name: /you charge none/ }))
    const vat = screen.getByRole('button', { name: /^25\.5% VAT/ })
    expect(document.activeElement).toBe(vat)
    expect(spokenOf(vat)).toBe('Check the line, or your settings.')
  })

  test('leads to a rate that is typed, and says there what is wrong with it', async () => {
    const abroad = { ...seller, chargesVat: false, address: { ...seller.address, country: 'AU' } }
    const [first, second] = draft.lines
    open({
      opened: { seller: abroad as NonNullable<Opened['seller']> },
      draft: {
        ...draft,
        lines: [
          { ...first, vatRate: '10' },
          { ...second, vatRate: '', vatCategory: 'smallBusiness' },
        ] as InvoiceDraft['lines'],
      },
    })
    await user.click(await screen.findByRole('button', { name: /small business without GST/ }))
    const rate = screen.getByRole('textbox', { name: 'GST, per cent' })
    expect(document.activeElement).toBe(rate)
    expect(spokenOf(rate)).toBe('Choose the same GST treatment for all lines.')
    await user.clear(rate)
    await user.type(rate, 'some')
    expect(spokenOf(rate)).toMatch(/^Write/)
  })

  test('asks for a rate where we know none, and offers the reasons for none beside it', async () => {
    const australian = { ...seller, address: { ...seller.address, country: 'AU' } }
    open({
      opened: { seller: australian as NonNullable<Opened['seller']> },
      draft: { ...draft, lines: draft.lines.map((line) => ({ ...line, vatRate: '' })) },
    })
    await user.click(await screen.findByRole('button', { name: /Website copy editing has no GST rate/ }))
    const rate = screen.getByRole('textbox', { name: 'GST, per cent' })
    expect((rate as HTMLInputElement).value).toBe('')
    expect(screen.getByText(/^Which rate is it/)).toBeDefined()
    await user.type(rate, 'ten')
    await user.tab()
    expect(spokenOf(rate)).toBe('Write a percentage, such as 20.')
    expect(screen.queryByText(/^Which rate is it/)).toBeNull()
    await user.clear(rate)
    await user.type(rate, '10')
    await user.click(screen.getByRole('button', { name: 'Rate GST' }))
    await user.click(within(screen.getByRole('listbox')).getByRole('option', { name: 'Outside GST' }))
    expect(screen.queryByRole('textbox', { name: 'GST, per cent' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Outside GST GST' }))
    await user.click(within(screen.getByRole('listbox')).getByRole('option', { name: 'Rate' }))
    expect((screen.getByRole('textbox', { name: 'GST, per cent' }) as HTMLInputElement).value).toBe('')
  })

  test.each([
    ['AU', 'GST, per cent'],
    ['US', 'Sales tax, per cent'],
  ])(
    'counts no rate in %s that was deleted or cannot be read, and does not insert',
    async (country, label) => {
      const abroad = { ...seller, address: { ...seller.address, country } }
      const background = open({
        opened: { seller: abroad as NonNullable<Opened['seller']> },
        draft: {
          ...draft,
          client: { ...client, address: { ...client.address, country } },
          lines: draft.lines.map((line) => ({ ...line, vatRate: '10' })),
        },
      })
      await user.click(await screen.findByRole('button', { name: /Website copy editing/ }))
      const rate = screen.getByRole('textbox', { name: label })
      expect(screen.getByText('€2,024.00')).toBeDefined()
      const missing = { name: /Website copy editing has no (GST|sales tax) rate/ }
      await user.clear(rate)
      expect(screen.getByText('€1,922.00')).toBeDefined()
      expect(screen.getByRole('button', missing)).toBeDefined()
      await user.type(rate, '10')
      expect(screen.queryByRole('button', missing)).toBeNull()
      await user.type(rate, 'x')
      await user.click(await insertButton())
      expect(screen.getByRole('button', missing)).toBeDefined()
      expect(background.inputsOf('composer.issue')).toEqual([])
    },
  )

  test('takes a rate that is none of the country’s, and wonders at it', async () => {
    open()
    await user.click(await screen.findByRole('button', { name: /Website copy editing/ }))
    const choose = async (shown: string, wanted: string) => {
      await user.click(screen.getByRole('button', { name: shown }))
      await user.click(within(screen.getByRole('listbox')).getByRole('option', { name: wanted }))
    }
    await choose('25.5% VAT', 'Other')
    const rate = screen.getByRole('textbox', { name: 'VAT, per cent' })
    expect((rate as HTMLInputElement).value).toBe('')
    await waitFor(() => expect(document.activeElement).toBe(rate))
    await user.keyboard('14')
    await user.tab()
    expect(screen.getByRole('button', { name: /Website copy editing has an unusual VAT rate/ })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Done' }))
    await user.click(screen.getByRole('button', { name: /Website copy editing.*VAT 14%/ }))
    await choose('14% VAT', '25.5%')
    expect(screen.queryByRole('button', { name: /unusual VAT rate/ })).toBeNull()
  })

  test('names the rate of a British reverse charge', async () => {
    const address = { ...seller.address, country: 'GB' }
    open({
      opened: { seller: { ...seller, address } as NonNullable<Opened['seller']> },
      draft: {
        ...draft,
        client: { ...client, taxId: 'GB980780684', address: { ...client.address, country: 'GB' } },
        lines: draft.lines.map((line) => ({ ...line, vatRate: '20' })),
      },
    })
    await user.click(await screen.findByRole('button', { name: /Website copy editing/ }))
    await user.click(screen.getByRole('button', { name: '20% VAT' }))
    await user.click(within(screen.getByRole('listbox')).getByRole('option', { name: 'Reverse charge 5%' }))
    expect(screen.getByRole('button', { name: 'Reverse charge 5% VAT' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Done' }))
    expect(screen.getByRole('button', { name: /Website copy editing.*, Reverse charge 5%/ })).toBeDefined()
  })

  test('says what is wrong with a field that was left by a press once that is over, so that nothing moves under it', async () => {
    const wrong = 'Write a number above 0, a percentage up to 100.'
    open()
    await user.click(await screen.findByRole('button', { name: 'Add discount' }))
    const field = screen.getByRole('textbox', { name: 'Discount' })
    const other = screen.getByRole('button', { name: 'Add early payment discount' })
    await user.pointer({ target: other, keys: '[MouseLeft>]' })
    expect(document.activeElement).not.toBe(field)
    expect(screen.queryByText(wrong)).toBeNull()
    await user.pointer({ target: other, keys: '[/MouseLeft]' })
    expect(screen.getByRole('textbox', { name: /^Discount, per cent/ })).toBeDefined()
    expect(await screen.findByText(wrong)).toBeDefined()
  })

  test('takes a discount on one line', async () => {
    open()
    await user.click(await screen.findByRole('button', { name: /Website copy editing/ }))
    await user.click(screen.getByRole('button', { name: 'Discount this line' }))
    await user.type(screen.getByRole('textbox', { name: 'Discount on the line' }), '10')
    await user.click(screen.getByRole('button', { name: 'Done' }))
    expect(screen.getByRole('button', { name: /Website copy editing.*918\.00.*10% off/ })).toBeDefined()
  })

  test('moves a due date that the client’s payments of the month may miss to their next one, at one press', async () => {
    open({ draft: { ...draft, term: { kind: 'dayOfMonth', day: 24 } } })
    expect(await screen.findByText(/they may pay it only on .*24 December.*Move it there/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: /^24 December 2026$/ }))
    expect(screen.queryByText(/Move it there/)).toBeNull()
  })

  test('says where the discount of a recurring invoice ends sooner than was agreed', async () => {
    open({ opened: { recurringOn: plainDate('2027-02-16'), agreedEarlyDays: '26' } })
    expect(await screen.findByText(/the discount for paying within 26 days ends sooner/)).toBeDefined()
  })

  test('offers no banking day that is over already', async () => {
    open({ draft: { ...without(draft, 'term'), dueDate: '2026-11-01' } })
    expect(await screen.findByRole('textbox', { name: 'Due date' })).toBeDefined()
    expect(screen.queryByRole('button', { name: /^Move to/ })).toBeNull()
  })

  test('offers the banks’ next day for a due date on which they are closed', async () => {
    open({ draft: { ...without(draft, 'term'), dueDate: '2026-12-05' } })
    await user.click(
      await screen.findByRole('button', { name: 'Move to Monday 7 December, when banks are open' }),
    )
    expect(screen.getByText('Monday 7 December, in 14 days')).toBeDefined()
    expect(screen.queryByRole('button', { name: /when banks are open/ })).toBeNull()
  })

  test('keeps what one knows of a client behind one button, and wishes a happy birthday on the day', async () => {
    const facts = { occasion: { kind: 'birthday', day: '23 November' } } as const
    const background = open({ draft: { ...draft, note: '', client: { ...client, facts } } })
    await user.click(await screen.findByRole('button', { name: 'Suggest a birthday wish' }))
    const wish = () =>
      screen.queryByRole('textbox', { name: 'In the mail alone' }) as HTMLTextAreaElement | null
    expect(wish()?.value).toBe('Happy birthday, Ella.')
    await user.click(screen.getByRole('button', { name: 'Leave out' }))
    expect(wish()).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Suggest a birthday wish' }))
    await user.click(await insertButton())
    await screen.findByText('In the draft', { exact: false })
    expect(background.inputsOf('composer.issue')[0]).toMatchObject({
      draft: { note: '', wish: 'Happy birthday, Ella.' },
    })
    cleanup()
    open()
    await user.click(await screen.findByRole('button', { name: 'Change' }))
    expect(screen.queryByRole('textbox', { name: 'Email of who pays, if another' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'More about this client' }))
    await user.type(screen.getByRole('textbox', { name: 'Email of who pays, if another' }), 'ap@')
    await user.tab()
    expect(screen.getByText('The client’s email is not whole')).toBeDefined()
  })

  test('says what it cannot read of a client’s occasion, and keeps the year of a new position', async () => {
    const background = open()
    await user.click(await screen.findByRole('button', { name: 'Change' }))
    await user.click(screen.getByRole('button', { name: 'More about this client' }))
    const day = screen.getByRole('textbox', { name: 'Its day' }) as HTMLInputElement
    await user.type(day, '4/12')
    expect(screen.getByText('Write the day like 4 December, so that it is understood.')).toBeDefined()
    await user.clear(day)
    await user.type(day, '20 November')
    expect(screen.queryByText(/so that it is understood/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Birthday Occasion' }))
    await user.click(within(screen.getByRole('listbox')).getByRole('option', { name: 'New position' }))
    expect(day.value).toBe('20 November 2026')
    await act(() => vi.advanceTimersByTimeAsync(1000))
    const saved = background.inputsOf('composer.save').at(-1)?.['draft'] as InvoiceDraft
    expect(saved.client.facts?.occasion).toEqual({ kind: 'promotion', day: '2026-11-20' })
  })

  test('speaks the language the background names', async () => {
    open({ opened: { language: 'fi' } })
    expect(await screen.findByRole('button', { name: 'Lisää luonnokseen' })).toBeDefined()
    expect(document.documentElement.lang).toBe('fi')
  })

  test('changes the totals while one types, and saves a moment later', async () => {
    const background = open()
    await user.click(await screen.findByRole('button', { name: /Brand guidelines/ }))
    const price = screen.getByRole('textbox', { name: 'Unit price' })
    await user.clear(price)
    await user.type(price, '1000')
    expect(screen.getByText('€2,739.40')).toBeDefined()
    expect(background.inputsOf('composer.save')).toHaveLength(0)
    await act(() => vi.advanceTimersByTimeAsync(1000))
    const saved = background.inputsOf('composer.save').at(-1)?.['draft'] as InvoiceDraft
    expect(saved.lines[1]?.unitPrice).toBe('1000')
    expect(screen.getByText('Saved')).toBeDefined()
  })

  test('saves at once when the page is left', async () => {
    const background = open()
    await user.click(await screen.findByRole('button', { name: 'Add discount' }))
    await user.type(screen.getByRole('textbox', { name: 'Discount' }), '5')
    window.dispatchEvent(new Event('pagehide'))
    const saved = background.inputsOf('composer.save').at(-1)?.['draft'] as InvoiceDraft
    expect(saved.discount).toEqual({ kind: 'percent', percent: '5' })
  })

  test('says why something is not saved', async () => {
    open({ save: { ok: false, code: 'storageFull' } })
    await user.click(await screen.findByRole('button', { name: 'Add discount' }))
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(screen.getByText('Not saved')).toBeDefined()
    expect(screen.getByRole('alert').textContent).toContain('The browser has no room left')
  })

  test('saves again what could not be saved, once there is room', async () => {
    let hasRoom = false
    const background = fakeBackground({
      'composer.opened': () => ({ ...opened, draft }) as unknown as Output<'composer.opened'>,
      'composer.save': () => (hasRoom ? { ok: true } : { ok: false, code: 'storageFull' }),
    })
    renderPage(
      background,
      <Composer session="s1" documents={documents()} today={() => today} onOpenDashboard={() => {}} />,
    )
    await user.click(await screen.findByRole('button', { name: 'Add discount' }))
    await act(() => vi.advanceTimersByTimeAsync(1000))
    hasRoom = true
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Saved')).toBeDefined()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('counts from the day it is, where it stays open over midnight', async () => {
    let day = today
    const background = fakeBackground({
      'composer.opened': () => ({ ...opened, today: day, draft }) as unknown as Output<'composer.opened'>,
    })
    renderPage(
      background,
      <Composer session="s1" documents={documents()} today={() => day} onOpenDashboard={() => {}} />,
    )
    expect(await screen.findByText(/\b7 Dec.*, in 14 days/)).toBeDefined()
    day = plainDate('2026-11-24')
    act(() => void window.dispatchEvent(new Event('focus')))
    expect(await screen.findByText(/\b8 Dec.*, in 14 days/)).toBeDefined()
  })

  test('leads from what is missing to its field', async () => {
    const lines = draft.lines.map((line) => (line.id === 'l2' ? { ...line, unitPrice: '' } : line))
    open({ draft: { ...draft, lines } })
    await user.click(await screen.findByRole('button', { name: 'Brand guidelines has no price' }))
    const price = screen.getByRole('textbox', { name: 'Unit price' })
    await waitFor(() => expect(document.activeElement).toBe(price))
    expect(price.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('Add a price. For work without charge, write 0.').id).toBe(
      price.getAttribute('aria-describedby'),
    )
  })

  test('does not insert while something is missing, but says what', async () => {
    const background = open({ draft: { ...draft, client: { ...client, needsPoNumber: true } } })
    await user.click(await insertButton())
    expect(background.inputsOf('composer.issue')).toHaveLength(0)
    const poNumber = screen.getByRole('textbox', { name: 'Order number' })
    await waitFor(() => expect(document.activeElement).toBe(poNumber))
    expect(screen.getByText('Northlight Studio asks for it on every invoice.')).toBeDefined()
    await user.type(poNumber, '4500-2217')
    expect(screen.queryByRole('navigation', { name: 'Before you insert' })).toBeNull()
    await user.click(await insertButton())
    expect(background.inputsOf('composer.issue')).toHaveLength(1)
  })

  test('says while one types what the PDF cannot print, and draws no number for it', async () => {
    const background = open()
    await user.click(await screen.findByRole('button', { name: /Brand guidelines/ }))
    const description = screen.getByRole('textbox', { name: 'Description' })
    await user.type(description, ' 山')
    expect(screen.getByRole('button', { name: 'The PDF cannot print these characters: 山' })).toBeDefined()
    await user.click(await insertButton())
    expect(background.inputsOf('composer.issue')).toHaveLength(0)
    expect(document.activeElement).toBe(description)
    await user.type(description, '{Backspace}')
    expect(screen.queryByRole('navigation', { name: 'Before you insert' })).toBeNull()
  })

  test('offers both dates that a typed one can mean', async () => {
    open({ draft: without({ ...draft, dueDate: '07/12/26' }, 'term') })
    expect(await screen.findByText('7 December 2026 or 12 July 2026? Choose one.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: '7 December 2026' }))
    expect(screen.getByText('Monday 7 December, in 14 days')).toBeDefined()
    expect(screen.queryByRole('navigation', { name: 'Before you insert' })).toBeNull()
  })

  test('takes the nearest day of the work where no year is typed, asks which of two, and warns of next year', async () => {
    open({ draft: { ...draft, supply: { from: '', to: '' } } })
    const day = await screen.findByRole<HTMLInputElement>('textbox', { name: /^Day it was done/ })
    await user.type(day, '3.11.')
    await user.tab()
    expect(day.value).toBe('3 November 2026')
    await user.clear(day)
    await user.type(day, '3/11/2026')
    await user.click(screen.getByRole('button', { name: '3 November 2026' }))
    expect(day.value).toBe('3 November 2026')
    expect(screen.queryByRole('navigation', { name: 'Before you insert' })).toBeNull()
    await user.clear(day)
    await user.type(day, '3.11.2027')
    expect(screen.getByRole('button', { name: /3 November 2027 is months ahead/ })).toBeDefined()
  })

  test('tells two ways to pay through the bank apart', async () => {
    const methods = [
      ...seller.methods.filter(({ kind }) => kind === 'iban'),
      {
        id: 'account',
        kind: 'domesticAccount',
        bankCode: '12-34-56',
        accountNumber: '12345678',
        bankName: '',
      } as const,
    ]
    open({
      opened: { seller: { ...seller, methods } as NonNullable<Opened['seller']> },
      draft: { ...draft, methodIds: methods.map(({ id }) => id) },
    })
    expect(await screen.findByRole('checkbox', { name: 'Bank transfer, IBAN' })).toBeDefined()
    expect(screen.getByRole('checkbox', { name: 'Bank transfer, account number' })).toBeDefined()
    expect(screen.getByRole('button', { name: /Bank transfer, account number/ })).toBeDefined()
  })

  test('asks which quantity is meant by 1,000 pieces', async () => {
    const lines = draft.lines.map((line) => (line.id === 'l2' ? { ...line, quantity: '1,000' } : line))
    open({ draft: { ...draft, lines } })
    const problem = 'The quantity of Brand guidelines can be read in two ways'
    await user.click(await screen.findByRole('button', { name: problem }))
    expect(screen.getByText('Which one is meant? Choose one.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: '1000' }))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Quantity' }).value).toBe('1000')
    expect(screen.queryByRole('button', { name: problem })).toBeNull()
  })

  test('takes no price with three decimals for a thousand, in the language of the screen', async () => {
    open({ opened: { language: 'fi' } })
    await user.click(await screen.findByRole('button', { name: /Website copy editing/ }))
    const price = screen.getByRole<HTMLInputElement>('textbox', { name: 'Yksikköhinta' })
    await user.clear(price)
    await user.type(price, '1,125')
    expect(price.value).toBe('1,125')
    expect(
      screen.getByRole('button', { name: 'Website copy editing: hinnassa on liikaa desimaaleja' }),
    ).toBeDefined()
    await user.clear(price)
    await user.type(price, '1.125')
    expect(screen.queryByRole('button', { name: /liikaa desimaaleja|kahdella tavalla/ })).toBeNull()
  })

  test('asks which price is meant where the country writes decimals otherwise than the screen', async () => {
    open()
    await user.click(await screen.findByRole('button', { name: /Website copy editing/ }))
    const price = screen.getByRole<HTMLInputElement>('textbox', { name: 'Unit price' })
    for (const [typed, reading] of [
      ['1,125', '1.13'],
      ['1.125', '1,125.00'],
    ] as const) {
      await user.clear(price)
      await user.type(price, typed)
      expect(screen.getByText(/^Thousands or decimals\?/)).toBeDefined()
      await user.click(screen.getByRole('button', { name: reading }))
      expect(price.value).toBe(reading)
      expect(screen.queryByText(/^Thousands or decimals\?/)).toBeNull()
    }
  })

  test('asks nothing about a thousand where screen and country write it alike', async () => {
    const irish = { ...seller, address: { ...seller.address, country: 'IE' } }
    open({ opened: { seller: irish as NonNullable<Opened['seller']> } })
    await user.click(await screen.findByRole('button', { name: /Website copy editing/ }))
    const price = screen.getByRole<HTMLInputElement>('textbox', { name: 'Unit price' })
    await user.clear(price)
    await user.type(price, '1,125')
    expect(price.value).toBe('1,125')
    expect(screen.queryByText(/^Thousands or decimals\?/)).toBeNull()
  })

  test('offers the readings of a quantity right below its question, as the person writes numbers', async () => {
    const australian = { ...seller, address: { ...seller.address, country: 'AU' } }
    open({
      opened: { seller: australian as NonNullable<Opened['seller']>, language: 'fi' },
      draft: {
        ...draft,
        lines: draft.lines.map((line) => ({ ...line, unit: 'piece', quantity: '1,234', vatRate: '' })),
      },
    })
    await user.click(await screen.findByRole('button', { name: /^Website copy editing: GST-kanta puuttuu/ }))
    await user.tab()
    const reading = screen.getByRole('button', { name: '1,2340' })
    const question = screen.getByText('Kumpaa tarkoitat? Valitse toinen.')
    expect(comesBefore(question, reading)).toBe(true)
    expect(comesBefore(screen.getByText(/^Mikä GST-kanta\?/), question)).toBe(true)
    await user.click(reading)
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Määrä' }).value).toBe('1,2340')
    expect(screen.queryByText('Kumpaa tarkoitat? Valitse toinen.')).toBeNull()
  })

  test('offers the readings of a price so that none is asked about again', async () => {
    open({
      opened: { language: 'fi' },
      draft: {
        ...draft,
        currency: 'KWD',
        lines: draft.lines.map((line) => ({ ...line, unitPrice: '12,345' })),
      },
    })
    await user.click(await screen.findByRole('button', { name: /^Website copy editing/ }))
    expect(screen.getByText(/^Tuhansia vai desimaaleja\?/)).toBeDefined()
    expect(screen.getByRole('button', { name: /^12\s345,000$/ })).toBeDefined()
    await user.click(screen.getByRole('button', { name: '12.345' }))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /hinta/ }).value).toBe('12.345')
    expect(screen.queryByText(/^Tuhansia vai desimaaleja\?/)).toBeNull()
  })

  test('takes a typed due date with its month as a word', async () => {
    const background = open()
    const due = await screen.findByRole('textbox', { name: 'Due date' })
    await user.clear(due)
    await user.type(due, '9 December 2026')
    expect(screen.getByText('Wednesday 9 December, in 16 days')).toBeDefined()
    await act(() => vi.advanceTimersByTimeAsync(1000))
    const saved = background.inputsOf('composer.save').at(-1)?.['draft'] as InvoiceDraft
    expect([saved.dueDate, saved.term]).toEqual(['2026-12-09', undefined])
  })

  test('adds a line, and brings a removed one back', async () => {
    open()
    await user.click(await screen.findByRole('button', { name: 'Add line' }))
    await user.type(screen.getByRole('textbox', { name: 'Description' }), 'Proofreading')
    await user.type(screen.getByRole('textbox', { name: 'Unit price' }), '100{Enter}')
    expect(screen.getByText('€2,413.10')).toBeDefined()
    await user.click(screen.getByRole('button', { name: /Website copy editing/ }))
    await user.click(screen.getByRole('button', { name: 'Remove line' }))
    expect(screen.queryByText('Website copy editing')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByText('Website copy editing')).toBeDefined()
    expect(screen.getByText('€2,413.10')).toBeDefined()
    expect(document.activeElement?.textContent).toContain('Website copy editing')
  })

  test('moves the focus on from a button that goes away', async () => {
    open()
    await user.click(await screen.findByRole('button', { name: 'Change' }))
    await user.click(screen.getByRole('button', { name: 'More about this client' }))
    expect(document.activeElement).toBe(
      screen.getByRole('textbox', { name: 'Email of who pays, if another' }),
    )
  })

  test('works out a discount and an early payment', async () => {
    open()
    await user.click(await screen.findByRole('button', { name: 'Add discount' }))
    await user.type(screen.getByRole('textbox', { name: 'Discount' }), '10')
    expect(screen.getByText('-184.00')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Add early payment discount' }))
    await user.type(screen.getByRole('textbox', { name: 'Discount, per cent' }), '2')
    await user.type(screen.getByRole('textbox', { name: 'Within days' }), '7')
    expect(screen.getByText('€2,017.66 if paid by Monday 30 November')).toBeDefined()
  })

  test('puts the preferred way to pay first', async () => {
    const background = open()
    await user.click(await screen.findByRole('button', { name: 'Make Card, by link preferred' }))
    await act(() => vi.advanceTimersByTimeAsync(1000))
    const saved = background.inputsOf('composer.save').at(-1)?.['draft'] as InvoiceDraft
    expect(saved.methodIds).toEqual(['card', 'bank'])
  })

  test('says that a way to pay is gone, until the ways were chosen anew', async () => {
    const background = open({ draft: { ...draft, methodIds: ['account', 'card'] } })
    const gone = 'A way to pay that it had is not among yours any more'
    expect(await screen.findByText(gone)).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: 'Bank transfer' }))
    expect(screen.queryByText(gone)).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: 'Card, by link' }))
    await act(() => vi.advanceTimersByTimeAsync(1000))
    const saved = background.inputsOf('composer.save').at(-1)?.['draft'] as InvoiceDraft
    expect(saved.methodIds).toEqual(['bank'])
  })

  test('suggests a thank-you in the client’s language', async () => {
    open({ draft: { ...draft, language: 'fi' } })
    await user.click(await screen.findByRole('button', { name: 'Suggest thanks' }))
    expect((screen.getByRole('textbox', { name: 'Note' }) as HTMLTextAreaElement).value).toBe(
      'Kiitos hyvästä yhteistyöstä, Ella.',
    )
  })

  test('inserts: issues, makes the PDF, fills the draft, and says what comes next', async () => {
    const background = open()
    await user.click(await insertButton())
    await screen.findByText('In the draft', { exact: false })
    expect(background.inputsOf('composer.fill')[0]).toMatchObject({
      session: 's1',
      documentId: 'i1',
      file: { name: 'invoice-2026-040.pdf' },
      subject: 'Invoice 2026-040',
    })
    expect(background.calls.map(({ name }) => name).filter((name) => name !== 'composer.save')).toEqual([
      'composer.opened',
      'composer.readClientMail',
      'composer.issue',
      'composer.fill',
    ])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('does not say press Send while a part of what was inserted is gone from the mail', async () => {
    const background = open()
    await user.click(await insertButton())
    await screen.findByText('then press Send', { exact: false })
    const partGone = (isPartGone: boolean) =>
      act(() => background.notify({ type: 'findingsChanged', session: 's1', findings: [], isPartGone }))
    partGone(true)
    expect(screen.getByText('Part of it is no longer in the draft')).toBeDefined()
    expect(screen.queryByText('then press Send', { exact: false })).toBeNull()
    partGone(false)
    expect(screen.getByText('then press Send', { exact: false })).toBeDefined()
  })

  test.each([
    ['2026-002', '2026-002 already stands in this mail. Nothing was put in. Take it out first'],
    ['', 'An invoice or an estimate already stands in this mail, so nothing was put in.'],
  ])(
    'says which invoice stands in the mail already, and does not call this one inserted: %s',
    async (stands, words) => {
      const failed = { outcome: 'failed' } as const
      open({ report: { attach: failed, block: failed, subject: { outcome: 'skipped' }, stands } })
      await user.click(await insertButton())
      expect((await screen.findByRole('alert')).textContent).toContain(words)
      expect(screen.queryByText('In the draft', { exact: false })).toBeNull()
    },
  )

  test('attaches the due date for a calendar where the person wants it, and says when it could not', async () => {
    const invoice = anInvoice({ seller: aSeller({ attachesCalendar: true }) })
    const background = open({
      report: { ...allDone, calendar: { outcome: 'failed', code: 'timedOut' } },
      answers: {
        'composer.issue': () => ({ ok: true, invoiceId: 'i1', invoice }) as Output<'composer.issue'>,
      },
    })
    await user.click(await insertButton())
    expect(await screen.findByText(/The calendar file could not be attached/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Download it' })).toBeDefined()
    expect(background.inputsOf('composer.fill')[0]).toMatchObject({
      calendar: { name: 'invoice-2026-040.ics' },
    })
  })

  test('lists what the law of the seller’s country wants, and leads to it', async () => {
    const address = { ...seller.address, country: 'DE' }
    open({ opened: { seller: { ...seller, address } as never } })
    await user.click(await screen.findByRole('button', { name: 'When the work was done' }))
    expect(await screen.findByRole('textbox', { name: /Done|from/i })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'When the work was done' })).toBeNull()
  })

  test('says by its field why an invoice in francs would have no payment part', async () => {
    const address = { ...seller.address, country: 'CH' }
    const methods = [
      { id: 'ch', kind: 'iban' as const, iban: 'CH58 0079 1123 0008 8901 2', bic: '' },
      ...seller.methods,
    ]
    const swiss = { ...draft, currency: 'CHF', methodIds: ['ch'], client: { ...client, name: 'Шар AG' } }
    open({ opened: { seller: { ...seller, address, methods } as never }, draft: swiss })
    await user.click(
      await screen.findByRole('button', { name: /^A QR-bill cannot hold Ш а р of the client/ }),
    )
    const name = await screen.findByRole('combobox', { name: 'Client' })
    expect(spokenOf(name)).toContain('Write them in Latin letters')
  })

  test('asks to check where the mail goes if it shows the client’s name alone, until another client is chosen', async () => {
    const other = { ...client, id: 'other', name: 'Harbour Press', email: 'bea@harbour.example' }
    const supposed = { isSupposed: true, proposedClient: client, clients: [client, other] }
    open({ opened: supposed as Partial<Opened> })
    const warning = `The mail shows a name alone. Check that it goes to ${client.email}.`
    await user.click(await screen.findByRole('button', { name: warning }))
    const email = await screen.findByRole('textbox', { name: 'Email' })
    await waitFor(() => expect(document.activeElement).toBe(email))
    cleanup()
    open({ opened: supposed as Partial<Opened>, draft: { ...draft, client: other } })
    await insertButton()
    expect(screen.queryByRole('button', { name: /shows a name alone/ })).toBeNull()
  })

  test('lists what to look at before the insert, then before one sends, and again before an insert of changes', async () => {
    open({ opened: { agreedTotal: money(100_000, 'EUR') } })
    expect(await screen.findByRole('navigation', { name: 'Before you insert' })).toBeDefined()
    await user.click(await insertButton())
    expect(await screen.findByRole('navigation', { name: 'Before you send' })).toBeDefined()
    expect(screen.queryByRole('navigation', { name: 'Before you insert' })).toBeNull()
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Thank you')
    expect(screen.getByRole('navigation', { name: 'Before you insert' })).toBeDefined()
  })

  test('offers to insert again once something was changed after inserting', async () => {
    open()
    await user.click(await insertButton())
    await screen.findByText('In the draft', { exact: false })
    await user.click(screen.getByRole('button', { name: 'Add discount' }))
    expect(screen.getByText('Changed since it was inserted')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Insert again' })).toBeDefined()
  })

  test.each([
    ['and the account has changed', { iban: 'FI5542345670000081' }, {}, true],
    ['and the name has changed', {}, { name: 'Lehtonen & Co' }, true],
    ['but not where no document says what has changed', {}, { numberPattern: 'A-###' }, false],
  ])('offers to insert again once it is inserted, %s', async (_what, account, changes, isChanged) => {
    let today: Partial<typeof seller> = {}
    const background = open({
      answers: {
        'composer.opened': () =>
          ({ ...opened, draft, seller: { ...seller, ...today } }) as unknown as Output<'composer.opened'>,
      },
    })
    await user.click(await insertButton())
    await screen.findByText('In the draft', { exact: false })
    today = { ...changes, methods: seller.methods.map((way, at) => (at ? way : { ...way, ...account })) }
    act(() => background.notify({ type: 'ledgerChanged' }))
    await waitFor(() => expect(background.inputsOf('composer.opened')).toHaveLength(2))
    const said = isChanged ? 'Changed since it was inserted' : 'In the draft'
    expect(await screen.findByText(said, { exact: false })).toBeDefined()
  })

  test('says how to finish by hand what could not be inserted', async () => {
    open({ report: { ...allDone, attach: { outcome: 'failed' }, block: { outcome: 'failed' } } })
    await user.click(await insertButton())
    const banner = within(await screen.findByRole('alert'))
    expect(
      banner.getByText('The file could not be attached. Download it and attach it by hand.'),
    ).toBeDefined()
    expect(banner.getByRole('button', { name: 'Download PDF' })).toBeDefined()
    expect((banner.getByRole('textbox', { name: 'Text for the mail' }) as HTMLTextAreaElement).value).toBe(
      'Please pay €2,287.60.',
    )
  })

  test('makes an estimate instead, with a last day and no way to pay, and takes it back as easily', async () => {
    open()
    expect(await screen.findByRole('heading', { name: 'Invoice 2026-040' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'As estimate' }))
    expect(screen.getByRole('heading', { name: 'Estimate E-2026-001' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Valid until' })).toBeTruthy()
    expect(screen.queryByText('Ways to pay')).toBeNull()
    expect(screen.queryByRole('button', { name: /early payment/i })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'As invoice' }))
    expect(screen.getByRole('heading', { name: 'Invoice 2026-040' })).toBeTruthy()
    expect(screen.getByText('Ways to pay')).toBeTruthy()
  })

  test('inserts the estimate, after which it stays one', async () => {
    const background = open({
      answers: {
        'composer.issueEstimate': () =>
          ({ ok: true, estimate: anEstimate(), version: 0 }) as unknown as Output<'composer.issueEstimate'>,
      },
    })
    await user.click(await screen.findByRole('button', { name: 'As estimate' }))
    await user.click(await insertButton())
    await screen.findByText('In the draft', { exact: false })
    expect(background.inputsOf('composer.issueEstimate')[0]).toMatchObject({ draft: { kind: 'estimate' } })
    expect(background.inputsOf('composer.fill')[0]).toMatchObject({
      documentId: 'ESTIMATE',
      file: { name: 'estimate-E-2026-001.pdf' },
      subject: 'Estimate E-2026-001',
    })
    expect(background.inputsOf('composer.issue')).toEqual([])
    expect(screen.queryByRole('button', { name: 'As invoice' })).toBeNull()
  })

  test('says how much more an invoice comes to than was agreed, and does not stand in the way', async () => {
    const background = open({
      opened: { agreedTotal: { minor: 200_000, currency: 'EUR' }, canBeEstimate: false },
    })
    expect(await screen.findByText(/This is €287.60 more than they agreed to/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'As estimate' })).toBeNull()
    await user.click(await insertButton())
    await screen.findByText('In the draft', { exact: false })
    expect(background.inputsOf('composer.issue')).toHaveLength(1)
  })

  test('names the characters that cannot be printed', async () => {
    open({ documents: { renderPdf: async () => ({ ok: false, characters: '😀' }) } })
    await user.click(await insertButton())
    expect((await screen.findByRole('alert')).textContent).toContain('😀')
  })

  test('leads to the set-up without a profile, and goes on by itself when there is one', async () => {
    let hasProfile = false
    const background = fakeBackground({
      'composer.opened': () => {
        const { seller: known, ...anonymous } = opened
        return (hasProfile ? { ...anonymous, seller: known, draft } : anonymous) as Output<'composer.opened'>
      },
    })
    const places: string[] = []
    renderPage(
      background,
      <Composer
        session="s1"
        documents={documents()}
        today={() => today}
        onOpenDashboard={(place) => places.push(place)}
      />,
    )
    await user.click(await screen.findByRole('button', { name: 'Set up Plainvoice' }))
    expect(places).toEqual(['setup'])
    await user.keyboard('{Escape}')
    expect(background.inputsOf('composer.close')).toEqual([{ session: 's1' }])
    hasProfile = true
    act(() => background.notify({ type: 'ledgerChanged' }))
    expect(await insertButton()).toBeDefined()
  })

  describe('that may go on with what was written before', () => {
    const lindberg = { ...draft, client: aClient({ name: 'Lindberg Oy' }) }
    const nameless = { ...draft, kind: 'estimate', client: aClient({ name: '', email: '' }) } as const
    const unfinished = [
      { draftKey: 'd1', draft: lindberg },
      { draftKey: 'd2', draft: nameless },
    ]
    const goOn = () => screen.findByRole('button', { name: /^Invoice: Lindberg Oy, €/ })

    function offer() {
      return open({
        answers: {
          'composer.opened': ({ chosen }) =>
            ({
              ...opened,
              ...(chosen === undefined ? { unfinished } : { draft: lindberg }),
            }) as unknown as Output<'composer.opened'>,
        },
      })
    }

    test('asks with its client and amount, and shows it on the person’s word', async () => {
      const background = offer()
      expect(await screen.findByRole('heading', { level: 2 })).toHaveProperty(
        'textContent',
        'Go on with what you were writing?',
      )
      expect(screen.getByRole('button', { name: /^Estimate: no client yet, €/ })).toBeDefined()
      expect(screen.queryByRole('button', { name: 'Insert into draft' })).toBeNull()
      await user.click(await goOn())
      expect(await insertButton()).toBeDefined()
      expect(background.inputsOf('composer.opened').at(-1)).toEqual({ session: 's1', chosen: 'd1' })
      expect(screen.getByText('Lindberg Oy')).toBeDefined()
      expect(document.activeElement?.tagName).toBe('H1')
    })

    test('begins a new one where the person says so, and leaves the other', async () => {
      const background = offer()
      await user.click(await screen.findByRole('button', { name: 'Begin a new one' }))
      expect(await insertButton()).toBeDefined()
      expect(screen.queryByText('Lindberg Oy')).toBeNull()
      expect(background.inputsOf('composer.opened')).toEqual([{ session: 's1' }])
      expect(document.activeElement?.tagName).toBe('H1')
    })

    test('closes on Escape', async () => {
      const background = offer()
      await goOn()
      await user.tab()
      await user.keyboard('{Escape}')
      expect(background.inputsOf('composer.close')).toEqual([{ session: 's1' }])
    })
  })

  test('lists what the draft’s text lacks, and shows it there', async () => {
    const background = open({
      opened: { findings: [PLAINER] },
    })
    await user.click(await screen.findByRole('button', { name: '“net 14” could be plainer' }))
    expect(background.inputsOf('composer.showFinding')).toEqual([{ session: 's1', key: 'f1' }])
    act(() =>
      background.notify({ type: 'findingsChanged', session: 'other', findings: [], isPartGone: false }),
    )
    expect(screen.getByText('“net 14” could be plainer')).toBeDefined()
    act(() => background.notify({ type: 'findingsChanged', session: 's1', findings: [], isPartGone: false }))
    expect(screen.queryByText('“net 14” could be plainer')).toBeNull()
  })

  test('lists it under what it is about, once it is about several things', async () => {
    const threat = {
      key: 'f2',
      category: 'tone',
      severity: 'error',
      title: 'This reads as a threat',
    } as const
    const background = open({ opened: { findings: [PLAINER, threat] } })
    const list = within(await screen.findByRole('navigation', { name: 'Before you insert' }))
    expect(list.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Tone',
      'The due date',
    ])
    expect(within(list.getByRole('list', { name: 'Tone' })).getAllByRole('button')).toHaveLength(1)
    act(() =>
      background.notify({ type: 'findingsChanged', session: 's1', findings: [threat], isPartGone: false }),
    )
    expect(list.queryAllByRole('heading', { level: 3 })).toEqual([])
    expect(list.getByRole('button', { name: threat.title })).toBeDefined()
  })

  test('chooses another client with what is usual for them', async () => {
    const halla = aClient({ id: 'halla', name: 'Halla Oy', language: 'fi', term: { kind: 'days', days: 30 } })
    open({ opened: { clients: [client, halla] } })
    await user.click(await screen.findByRole('button', { name: 'Change' }))
    const name = screen.getByRole('combobox', { name: 'Client' })
    await user.clear(name)
    await user.type(name, 'Hal')
    await user.click(await screen.findByRole('option', { name: /Halla Oy/ }))
    await user.click(screen.getByRole('button', { name: 'Done' }))
    expect(screen.getByText('Halla Oy')).toBeDefined()
    expect(screen.getByText('Wednesday 23 December, in 30 days')).toBeDefined()
  })

  describe('a name typed over that of a known client', () => {
    const halla = aClient({ id: 'halla', name: 'Halla Oy', email: 'info@halla.example' })
    const typeName = async (typed: string) => {
      open({ opened: { clients: [client, halla] } })
      await user.click(await screen.findByRole('button', { name: 'Change' }))
      const name = screen.getByRole('combobox', { name: 'Client' })
      await user.clear(name)
      await user.type(name, typed)
      await user.tab()
    }

    test('chooses the other client whose name it is', async () => {
      await typeName('halla oy')
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Email' }).value).toBe(
        'info@halla.example',
      )
      expect(screen.queryByRole('button', { name: 'Make it a new client' })).toBeNull()
    })

    test('is said to be a new name, and makes a new client where the person says so', async () => {
      await typeName('Northwind Oy')
      expect(
        screen.getByText('Northlight Studio will be called Northwind Oy, on new invoices too.'),
      ).toBeDefined()
      await user.click(screen.getByRole('button', { name: 'Make it a new client' }))
      expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Client' }).value).toBe('Northwind Oy')
      const email = screen.getByRole<HTMLInputElement>('textbox', { name: 'Email' })
      expect(email.value).toBe('')
      expect(document.activeElement).toBe(email)
      expect(screen.queryByText(/will be called/)).toBeNull()
    })

    test('says nothing where only its capitals changed', async () => {
      await typeName('NORTHLIGHT Studio')
      expect(screen.queryByText(/will be called/)).toBeNull()
    })
  })

  describe('a credit note', () => {
    const halla = aClient({ id: 'halla', name: 'Halla Oy', email: 'info@halla.example' })
    const credits = {
      invoiceId: 'i1',
      number: '2026-039',
      issueDate: today,
      atMost: money(228760, 'EUR'),
    }

    test('has the client of its invoice, whose name is corrected and never chosen', async () => {
      open({ draft: { ...draft, credits }, opened: { clients: [client, halla] } })
      await user.click(await screen.findByRole('button', { name: 'Change' }))
      expect(screen.queryByRole('combobox', { name: 'Client' })).toBeNull()
      expect(screen.queryByRole('button', { name: 'New client' })).toBeNull()
      const name = screen.getByRole('textbox', { name: 'Client' })
      await user.clear(name)
      await user.type(name, 'Halla Oy')
      await user.tab()
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Email' }).value).toBe(client.email)
      expect(
        screen.getByText('Northlight Studio will be called Halla Oy, on new invoices too.'),
      ).toBeDefined()
      expect(screen.queryByRole('button', { name: 'Make it a new client' })).toBeNull()
    })

    test('of a final invoice says what becomes of the deposit, and lets nobody choose that', async () => {
      const [net, vat, total] = [30_000, 7_650, 37_650].map((minor) => money(minor, 'EUR'))
      if (!net || !vat || !total) throw new Error('No deposit')
      const rows = [{ rate: '25.5', base: net, vat }]
      const deposit = { invoiceId: 'd', number: '2026-038', issueDate: today, net, vat: rows, total }
      const lines = draft.lines
        .slice(0, 1)
        .map((line) => ({ ...line, quantity: '10', unitPrice: '100', vatRate: '25.5' }))
      const note = {
        ...draft,
        lines,
        credits: { ...credits, atMost: money(87_850, 'EUR') },
        deducts: [deposit],
      }
      open({ draft: note })
      expect(
        await screen.findByText(/All that is left is credited, so deposit 2026-038 is free again/),
      ).toBeDefined()
      expect(screen.queryByRole('checkbox', { name: /Deposit 2026-038/ })).toBeNull()
      await user.click(screen.getByRole('button', { name: /Website copy editing/ }))
      const quantity = screen.getByRole('textbox', { name: 'Quantity' })
      await user.clear(quantity)
      await user.type(quantity, '4')
      expect(await screen.findByText(/A part is credited: deposit 2026-038 stays taken off/)).toBeDefined()
      expect(screen.queryByText('Before deposits')).toBeNull()
      await user.clear(quantity)
      await user.type(quantity, '8')
      expect(await screen.findByText(/At most €878.50 can be credited as a part/)).toBeDefined()
    })

    test('keeps the VAT that was charged, wherever the client is by now', async () => {
      const address = { street: 'Lange Reihe 4', postalCode: '20099', city: 'Hamburg', country: 'DE' }
      const moved = { ...client, taxId: 'DE811907980', address }
      open({ draft: { ...draft, client: moved, credits } })
      await insertButton()
      expect(screen.queryByText(/is a business in another EU country/)).toBeNull()
      expect(screen.queryByRole('button', { name: /for all lines/ })).toBeNull()
    })
  })

  test('says that the session has ended, and closes on Escape', async () => {
    const background = open({ opened: { ok: false, code: 'sessionEnded' } as Output<'composer.opened'> })
    expect(await screen.findByRole('heading', { name: 'This invoice is closed here' })).toBeDefined()
    await act(async () => {})
    await user.keyboard('{Escape}')
    expect(background.inputsOf('composer.close')).toHaveLength(1)
  })

  test('stays usable with 200 lines', async () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      id: `m${index}`,
      description: `Line ${index}`,
      quantity: '1',
      unit: 'hour' as const,
      unitPrice: '10',
      vatRate: '25.5',
    }))
    open({ draft: { ...draft, lines: many } })
    expect(await screen.findByText('€2,510.00')).toBeDefined()
    await user.click(screen.getByRole('button', { name: /Line 150/ }))
    expect((screen.getByRole('textbox', { name: 'Description' }) as HTMLInputElement).value).toBe('Line 150')
  })

  test('closes only the list of clients on Escape while that is open', async () => {
    const background = open({ opened: { clients: [client, aClient({ id: 'halla', name: 'Halla Oy' })] } })
    await user.click(await screen.findByRole('button', { name: 'Change' }))
    const name = screen.getByRole('combobox', { name: 'Client' })
    await user.clear(name)
    await user.type(name, 'Hal')
    await screen.findByRole('option', { name: /Halla Oy/ })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(name.getAttribute('aria-expanded')).toBe('false'))
    expect((name as HTMLInputElement).value).toBe(client.name)
    expect(background.inputsOf('composer.close')).toEqual([])
    await user.keyboard('{Escape}')
    await waitFor(() => expect(background.inputsOf('composer.close')).toHaveLength(1))
  })

  test('closes on Escape, saved', async () => {
    const background = open()
    await user.click(await screen.findByRole('button', { name: 'Add line' }))
    await user.keyboard('{Escape}')
    expect(background.inputsOf('composer.close')).toHaveLength(0)
    await user.keyboard('{Escape}')
    expect(background.inputsOf('composer.save')).toHaveLength(1)
    expect(background.inputsOf('composer.close')).toHaveLength(1)
  })

  test('says so when showing a finding does not reach the draft', async () => {
    open({
      opened: { findings: [PLAINER] },
      answers: { 'composer.showFinding': noAnswer },
    })
    await user.click(await screen.findByRole('button', { name: '“net 14” could be plainer' }))
    expect(await screen.findByText(/Reload this tab to go on/)).toBeDefined()
  })

  test('says so when closing does not reach the draft', async () => {
    open({ answers: { 'composer.close': noAnswer } })
    await user.click(await screen.findByRole('button', { name: 'Close' }))
    expect(await screen.findByText(/Reload this tab to go on/)).toBeDefined()
  })

  describe('a text that is too long', () => {
    test('is said by its field at once, and the beginning of it and all else are saved', async () => {
      const background = open()
      const note = await screen.findByRole('textbox', { name: 'Note' })
      await user.click(note)
      await user.paste('x'.repeat(10_001))
      expect(spokenOf(note)).toContain('At most 10000 characters. Only the beginning is saved.')
      await waitFor(() => expect(background.inputsOf('composer.save')).toHaveLength(1))
      expect(background.inputsOf('composer.save')[0]).toMatchObject({
        draft: { note: 'x'.repeat(10_000), lines: draft.lines },
      })
    })

    test('is not inserted, and no number is drawn for it', async () => {
      const background = open({ draft: { ...draft, poNumber: 'x'.repeat(1001) } })
      await user.click(await insertButton())
      expect(background.inputsOf('composer.issue')).toEqual([])
      const field = screen.getByRole('textbox', { name: 'Order number' })
      expect(document.activeElement).toBe(field)
      expect(spokenOf(field)).toContain('At most 1000 characters.')
    })
  })

  describe('where the background does not answer', () => {
    const refuse = (error: Error) => () => Promise.reject<never>(error)
    const write = async () => user.type(await screen.findByRole('textbox', { name: 'Note' }), 'x')

    test('says of what could not be saved that it is not, and what to do', async () => {
      open({ answers: { 'composer.save': refuse(new CallFailed('composer.save', 'invalid')) } })
      await write()
      expect(
        await screen.findByText(
          'Not saved: something went wrong in Plainvoice. Copy what you wrote before you reload this tab.',
        ),
      ).toBeTruthy()
      expect(screen.getByText('Not saved')).toBeTruthy()
      expect(screen.queryByText(/is saved|was updated/)).toBeNull()
    })

    test('does not call saved what was written after an update', async () => {
      const answers = {
        'composer.save': refuse(new ContextLost()),
        'composer.issue': refuse(new ContextLost()),
      }
      open({ answers })
      await write()
      await user.click(await insertButton())
      expect(await screen.findByText(/was updated\. What you wrote last may not be saved/)).toBeTruthy()
      expect(screen.getAllByText(/was updated/)).toHaveLength(1)
    })

    test('says that it may not all be in the draft', async () => {
      open({ answers: { 'composer.fill': refuse(new CallFailed('composer.fill', 'invalid')) } })
      await user.click(await insertButton())
      expect(await screen.findByText(/not all of it may be in the draft/)).toBeTruthy()
    })

    test('does not speak of an update where it cannot be opened', async () => {
      open({ answers: { 'composer.opened': refuse(new CallFailed('composer.opened', 'internal')) } })
      expect(
        await screen.findByText('Something went wrong in Plainvoice. Reload this tab to try again.'),
      ).toBeTruthy()
    })
  })

  test('offers to take a deposit of this client off, and says what is left', async () => {
    const deduction = {
      invoiceId: 'D',
      number: '2026-031',
      issueDate: plainDate('2026-10-03'),
      net: { minor: 49_800, currency: 'EUR' },
      vat: [
        {
          rate: '25.5',
          base: { minor: 49_800, currency: 'EUR' },
          vat: { minor: 12_699, currency: 'EUR' },
        },
      ],
      total: { minor: 62_499, currency: 'EUR' },
    }
    const deposit = { kind: 'deposit' as const, clientId: client.id, isPaid: false, deduction }
    const others = { ...deposit, clientId: 'other', deduction: { ...deduction, invoiceId: 'E', number: 'X' } }
    const background = open({ opened: { advances: [deposit, others] } })
    const choice = await screen.findByRole('checkbox', { name: 'Deposit 2026-031, €624.99' })
    expect(screen.getAllByRole('checkbox', { name: /^Deposit/ })).toHaveLength(1)
    expect(screen.getByText('Not paid yet. It stays to be paid by itself.')).toBeTruthy()
    await user.click(choice)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Final invoice 2026-040')
    expect(screen.getByText('VAT 25.5% in 2026-031')).toBeTruthy()
    await user.click(await insertButton())
    await screen.findByText('In the draft', { exact: false })
    expect(background.inputsOf('composer.issue')[0]).toMatchObject({
      draft: { deducts: [{ invoiceId: 'D' }] },
    })
  })

  test('keeps the client’s name and address to themselves, in whatever direction they are written', async () => {
    open({ draft: { ...draft, client: { ...client, name: 'נורה', contactName: 'נורה לינד' } } })
    await insertButton()
    for (const text of ['נורה', 'נורה לינד', client.email]) {
      expect(screen.getByText(text).tagName).toBe('BDI')
    }
  })

  describe('what the client’s own mail says of them', () => {
    const signature =
      'Hi, please invoice us.\n\nBest regards,\nElla Moreau\nNorthlight Studio Oy\nKalasatamankatu 9 B\n00540 Helsinki\n2077474-0'
    const gaps = aClient({
      name: 'Ella Moreau',
      taxId: '',
      address: { street: '', postalCode: '', city: '', country: 'FI' },
    })
    const openBeside = (mail: Output<'composer.readClientMail'>, of = gaps) =>
      open({
        draft: { ...draft, client: of },
        opened: { clients: [] },
        answers: { 'composer.readClientMail': () => mail },
      })

    test('is offered in words, fills only what is empty, and is taken back', async () => {
      const background = openBeside({ mail: signature })
      const offer = await screen.findByText(/^From their mail: /)
      expect(offer.textContent).toContain(
        'Northlight Studio Oy, 2077474-0, Kalasatamankatu 9 B, 00540 Helsinki',
      )
      expect(background.inputsOf('composer.readClientMail')).toEqual([
        { session: 's1', from: 'ella@northlight.example' },
      ])
      expect(screen.queryByText('Northlight Studio Oy')).toBeNull()
      await user.click(screen.getByRole('button', { name: 'Use' }))
      await user.click(screen.getByRole('button', { name: 'Change' }))
      const value = (name: string) =>
        (screen.getByRole('textbox', { name }) as HTMLInputElement | null)?.value
      expect(value('Street address')).toBe('Kalasatamankatu 9 B')
      expect(value('Contact person')).toBe('Ella Moreau')
      await user.click(screen.getByRole('button', { name: 'Undo' }))
      expect(value('Street address')).toBe('')
      expect(await screen.findByText(/^From their mail: /)).toBeTruthy()
    })

    test('is found in what the draft quotes, where no thread is shown', async () => {
      openBeside({ draft: `Hello\n\nOn Mon, Ella Moreau <ella@northlight.example> wrote:\n${signature}` })
      expect(await screen.findByText(/^From their mail: Northlight Studio Oy/)).toBeTruthy()
    })

    test('is not asked for where nothing is missing', async () => {
      const background = openBeside({ mail: signature }, aClient({ taxId: '2077474-0' }))
      await insertButton()
      expect(background.inputsOf('composer.readClientMail')).toEqual([])
    })
  })

  test('makes a deposit invoice of it, and a plain one again', async () => {
    open()
    await user.click(await screen.findByRole('button', { name: 'More for this invoice' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Make it a deposit invoice' }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Deposit invoice 2026-040')
    expect(screen.getByText(/^Money asked for before the work/)).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'More for this invoice' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Make it a plain invoice' }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Invoice 2026-040')
  })

  test('adds a gift card on demand, and asks for nothing of it before', async () => {
    const background = open()
    expect(screen.queryByText('Gift card')).toBeNull()
    await user.click(await screen.findByRole('button', { name: 'More for this invoice' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Add a gift card' }))
    await user.type(screen.getByRole('textbox', { name: 'Code' }), 'TAKK-25')
    await user.click(await insertButton())
    expect(await screen.findByText('Write a sum above zero, such as 50.')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: /^Worth/ }), '25')
    await user.click(await insertButton())
    await screen.findByText('In the draft', { exact: false })
    expect(background.inputsOf('composer.issue')[0]).toMatchObject({
      draft: { incentive: { kind: 'code', code: 'TAKK-25', amount: '25' } },
    })
  })

  test('asks for the rate only where VAT must be told in another currency', async () => {
    open()
    await insertButton()
    expect(screen.queryByRole('textbox', { name: '1 EUR in USD' })).toBeNull()
    cleanup()
    open({ opened: { draft: { ...draft, currency: 'USD' } as NonNullable<Opened['draft']> } })
    await user.type(await screen.findByRole('textbox', { name: '1 EUR in USD' }), '1.085')
    expect(screen.getByText(/^The VAT is €/)).toBeTruthy()
  })
})
