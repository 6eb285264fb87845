// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { DataScreen } from '../../../components/data/DataScreen'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { TableReading } from '../../../lib/domain/import/table'
import { ContextLost } from '../../../lib/messaging/call-background'
import { aSeller } from '../../builders/invoice'
import { fakeDataFiles } from '../fake-data-files'
import { aPerson, fakeBackground, noInvoices, renderPage } from '../page'

const table = (headings: readonly string[], ...rows: readonly (readonly string[])[]): TableReading => ({
  ok: true,
  table: { headings, rows: rows.map((cells, at) => ({ number: at + 2, cells })) },
})

const INVOICES = table(
  ['Invoice', 'Client', 'Date', 'Due', 'Amount due'],
  ['A-1', 'Halla Coffee', '1/10/2026', '2/11/2026', '1240.50'],
  ['A-2', 'Halla Coffee', '1/10/2026', '2/11/2026', '100'],
  ['A-3', 'Halla Coffee', '1/10/2026', 'soon', '100'],
)

function openScreen(
  reading: TableReading,
  isNew: readonly boolean[] = [true, false],
  compare: () => unknown = () => ({ ok: true, isNew: [...isNew], newClients: 1, sharedAddresses: 0 }),
  profile: object = { seller: aSeller(), language: 'en' },
) {
  const background = fakeBackground({
    ...noInvoices,
    'backup.status': () => ({ changes: 0, isDue: false }),
    'clients.list': () => ({ clients: [] }),
    'profile.load': () => profile,
    'import.compare': compare,
    'import.run': () => ({ ok: true, undo: 'I' }),
  } as never)
  renderPage(
    background,
    <DataScreen today={plainDate('2026-11-26')} files={fakeDataFiles(undefined, reading)} />,
  )
  return background
}

async function chooseFile(user: ReturnType<typeof aPerson>): Promise<void> {
  const section = (await screen.findByRole('heading', { name: 'Bring in clients and invoices' })).closest(
    'section',
  )
  await within(section ?? document.body).findByRole('button', { name: 'Choose a file' })
  const input = section?.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('No way to choose a file')
  await user.upload(input, new File(['x'], 'open.csv', { type: 'text/csv' }))
}

afterEach(cleanup)

describe('bringing in a table', () => {
  const user = aPerson()

  test('leads to the settings where nobody has said yet who sends the invoices', async () => {
    openScreen(INVOICES, [], undefined, { language: 'en' })
    expect(await screen.findByText(/^Fill in your details in the settings first/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Open settings' }))
    expect(location.hash).toBe('#settings')
    location.hash = ''
  })

  test('shows what would be added and what cannot be, and adds it on the person’s word', async () => {
    const background = openScreen(INVOICES)
    await chooseFile(user)
    expect(await screen.findByText('1 open invoice will be added.')).toBeDefined()
    expect(screen.getByText('1 client will be added.')).toBeDefined()
    expect(screen.getByText('1 row is here already.')).toBeDefined()
    expect(screen.getByText('Row 4: Due date is not a date with a year: soon')).toBeDefined()
    expect(background.inputsOf('import.run')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Add' }))
    expect(await screen.findByText('What was in the file was added')).toBeDefined()
    expect(background.inputsOf('import.run')).toMatchObject([
      { rows: [{ invoice: { number: 'A-1', dueDate: '2026-11-02', open: { minor: 124_050 } } }] },
    ])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(background.inputsOf('command.undo')).toMatchObject([{ undo: 'I' }])
  })

  test.each([
    ['', false],
    ['2000', true],
  ])(
    'says when counts what was paid before, where something was: of a total of "%s"',
    async (total, isSaid) => {
      const headings = ['Invoice', 'Client', 'Date', 'Due', 'Amount due', 'Total']
      openScreen(table(headings, ['A-1', 'Halla Coffee', '1/10/2026', '2/11/2026', '1240.50', total]), [true])
      await chooseFile(user)
      await screen.findByText('1 open invoice will be added.')
      expect(screen.queryByText(/^What was paid already counts on the day in the file/) !== null).toBe(isSaid)
    },
  )

  test.each([
    ['Total', true],
    ['Amount due', false],
  ])('says where the file tells no open sums: with a column "%s"', async (sum, isSaid) => {
    openScreen(
      table(['Invoice', 'Client', 'Date', 'Due', sum], ['A-1', 'Halla', '1/10/2026', '2/11/2026', '5']),
      [true],
    )
    await chooseFile(user)
    await screen.findByText('1 open invoice will be added.')
    expect(screen.queryByText(/^No column says how much is still to pay/) !== null).toBe(isSaid)
  })

  test('says where a new client has the address of another', async () => {
    const answer = { ok: true, isNew: [true, true], newClients: 2, sharedAddresses: 1 }
    openScreen(
      table(['Name', 'Email'], ['Alpha', 'l@tili.example'], ['Beta', 'l@tili.example']),
      [],
      () => answer,
    )
    await chooseFile(user)
    await screen.findByText('2 clients will be added.')
    expect(screen.getByText(/^1 of them has the same email address as another client/)).toBeDefined()
  })

  test('says by what an invoice is taken for paid', async () => {
    const headings = ['Invoice', 'Client', 'Date', 'Due', 'Total', 'Date paid']
    openScreen(table(headings, ['A-1', 'Halla', '1/10/2026', '2/11/2026', '5', '13/10/2026']), [])
    await chooseFile(user)
    expect(await screen.findByText('Row 2: nothing is left to pay (Paid on: 13/10/2026).')).toBeDefined()
  })

  const TEN = table(
    ['Invoice', 'Client', 'Date', 'Due', 'Amount due'],
    ['A-1', 'Halla', '13/10/2026', '2/11/2026', '5'],
    ...Array.from({ length: 10 }, (_, at) => [`B-${at}`, 'Halla; Oy', '13/10/2026', '31.2.2026', '5']),
  )

  test('names every row that cannot be added, and gives them as a file', async () => {
    openScreen(TEN, [true])
    await chooseFile(user)
    const last = 'Row 12: Due date is not a date with a year: 31.2.2026'
    await screen.findByText('10 rows cannot be added:')
    expect(screen.queryByText(last)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show all 10' }))
    expect(screen.getByText(last)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Show fewer' }))
    expect(screen.queryByText(last)).toBeNull()

    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob)
      return 'blob:made'
    })
    await user.click(screen.getByRole('button', { name: 'Save these rows as a file' }))
    const lines = ((await blobs[0]?.text()) ?? '').replace('\uFEFF', '').split('\r\n')
    expect(lines).toHaveLength(12)
    expect(lines[0]).toBe('Invoice,Client,Date,Due,Amount due,Why it was not added')
    expect(lines[10]).toBe(`B-9,Halla; Oy,13/10/2026,31.2.2026,5,${last}`)
    vi.restoreAllMocks()
  })

  test('keeps on the screen what did not come along, until it is closed', async () => {
    let isNew = [true]
    const background = openScreen(TEN, [], () => ({ ok: true, isNew, newClients: 1, sharedAddresses: 0 }))
    await chooseFile(user)
    await screen.findByText('1 open invoice will be added.')
    isNew = [false]
    await user.click(screen.getByRole('button', { name: 'Add' }))
    const left = await screen.findByText(/^10 rows of the file were not added\./)
    expect(document.activeElement).toBe(left)
    expect(screen.getByText('Row 3: Due date is not a date with a year: 31.2.2026')).toBeDefined()
    isNew = [true]
    background.notify({ type: 'ledgerChanged' } as never)
    expect(await screen.findByRole('button', { name: 'Add' })).toBeDefined()
    isNew = [false]
    background.notify({ type: 'ledgerChanged' } as never)
    await screen.findByText(/^10 rows of the file were not added/)
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText('10 rows cannot be added:')).toBeNull()
  })

  test('says what to do where a status is not known', async () => {
    const headings = ['Invoice', 'Client', 'Date', 'Due', 'Total', 'Status']
    openScreen(table(headings, ['A-1', 'Halla', '13/10/2026', '2/11/2026', '5', 'Collected']), [])
    await chooseFile(user)
    expect(
      await screen.findByText('Row 2: we cannot tell whether this is still to be paid (Status: Collected).'),
    ).toBeDefined()
    expect(screen.getByText(/^Where one is still to be paid, write Open as its status/)).toBeDefined()
  })

  test('asks how dates are written where they could be read two ways', async () => {
    const background = openScreen(INVOICES)
    await chooseFile(user)
    await user.click(await screen.findByRole('button', { name: /How are dates written/ }))
    const list = await screen.findByRole('listbox')
    await user.click(within(list).getByRole('option', { name: /Month first/ }))
    await screen.findByText('1 open invoice will be added.')
    expect(background.inputsOf('import.compare').at(-1)).toMatchObject({
      rows: [{ invoice: { issueDate: '2026-01-10', dueDate: '2026-02-11' } }, {}],
    })
  })

  test('lets the person say what a column means', async () => {
    const background = openScreen(table(['Who', 'Email'], ['Halla', 'a@b.example']), [true])
    await chooseFile(user)
    expect(await screen.findByText('Choose the columns for: Client.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Not in the file Client' }))
    const list = await screen.findByRole('listbox')
    await user.click(within(list).getByRole('option', { name: 'Who' }))
    expect(await screen.findByText('Halla, a@b.example')).toBeDefined()
    expect(background.inputsOf('import.compare').at(-1)).toMatchObject({
      rows: [{ client: { name: 'Halla' } }],
    })
  })

  test.each([
    ['Open invoices', true],
    ['Email', false],
  ])('asks for a file without titles, where no column is known: "%s"', async (heading, isAsked) => {
    openScreen(table([heading], ['Acme']))
    await chooseFile(user)
    await screen.findByText(/^Choose the columns for: Client\./)
    expect(screen.queryByText(/delete these in the file/) !== null).toBe(isAsked)
  })

  test('says when what is here already cannot be asked for', async () => {
    openScreen(INVOICES, [], () => Promise.reject(new ContextLost()))
    await chooseFile(user)
    const alert = await screen.findByRole('alert')
    expect(within(alert).getByRole('button', { name: 'Reload' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Add' })).toBeNull()
  })

  test.each([
    ['notTable', /not a table in CSV form/],
    ['tooLarge', /larger than 5\sMB/],
    ['tooManyRows', /more than 2000 rows/],
  ] as const)('says plainly why a file is refused: %s', async (code, words) => {
    openScreen({ ok: false, code })
    await chooseFile(user)
    expect((await screen.findByRole('alert')).textContent).toMatch(words)
  })
})
