// @vitest-environment happy-dom

import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { DataScreen } from '../../../components/data/DataScreen'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { Input, Output } from '../../../lib/messaging/protocol'
import { aBackup } from '../../builders/backup'
import { aClient, aSeller } from '../../builders/invoice'
import { fakeDataFiles } from '../fake-data-files'
import { aPerson, fakeBackground, noInvoices, renderPage } from '../page'

const { events, files: _files, ...rest } = aBackup()
const today = plainDate('2026-11-26')

function openScreen(answers: Parameters<typeof fakeBackground>[0] = {}, files = fakeDataFiles()) {
  const background = fakeBackground({
    ...noInvoices,
    'backup.status': () => ({ changes: 7, isDue: true, madeOn: plainDate('2026-10-03') }),
    'backup.begin': () =>
      ({ ok: true, device: 'D', eventCount: 3, invoiceIds: ids(250), rest }) as Output<'backup.begin'>,
    'backup.histories': () => ({ ok: true, events: structuredClone(events) as never, files: [] }),
    'clients.list': () => ({ clients: [aClient({ id: 'c1', name: 'Northlight', email: '' })], archived: [] }),
    ...answers,
  })
  renderPage(background, <DataScreen today={today} files={files} />)
  return { background, files }
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `i${index}`)

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('making a backup', () => {
  const user = aPerson()

  test('says how old the last one is, makes one in a click and tells that it was made', async () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:made')
    const { background, files } = openScreen()
    expect(await screen.findByText('Last backup: 3 October 2026. 7 changes since then.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Make a backup' }))
    expect(await screen.findByText(/Saved as plainvoice-backup-2026-11-26.json/)).toBeDefined()
    expect(
      background.inputsOf('backup.histories').map(({ invoiceIds }) => (invoiceIds as []).length),
    ).toEqual(Array(10).fill(25))
    expect(files.made).toMatchObject([{ passphrase: '', backup: { clients: rest.clients } }])
    expect(background.inputsOf('backup.made')).toEqual([{ eventCount: 3, filesLeftOut: 0 }])
  })

  test('leaves out the PDFs that would make the file too large to be read, and says so', async () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:made')
    const base64 = 'A'.repeat(15_000_000)
    const pdf = (at: number) => ({ invoiceId: `i${at}`, name: 'i.pdf', type: 'application/pdf', base64 })
    let page = 0
    let filesLeftOut = 0
    const { background, files } = openScreen({
      'backup.status': () => ({ changes: 7, isDue: true, ...(filesLeftOut ? { filesLeftOut } : {}) }),
      'backup.begin': () =>
        ({ ok: true, device: 'D', eventCount: 3, invoiceIds: ids(200), rest }) as Output<'backup.begin'>,
      'backup.histories': () => {
        page += 1
        return { ok: true, events: [], files: [pdf(page)] }
      },
      'backup.made': (made: Input<'backup.made'>) => {
        filesLeftOut = made.filesLeftOut ?? 0
        return { ok: true }
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Make a backup' }))
    await screen.findByText(/Saved as/)
    expect(files.made[0]?.backup.files).toHaveLength(6)
    expect(background.inputsOf('backup.made')).toEqual([{ eventCount: 3, filesLeftOut: 2 }])
    background.notify({ type: 'ledgerChanged' })
    expect(await screen.findByText(/The PDFs of 2 open invoices had no room/)).toBeDefined()
  })

  test('wants a passphrase typed twice, and hands it on', async () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:made')
    const { files } = openScreen()
    await user.click(screen.getByRole('checkbox', { name: 'Protect the file with a passphrase' }))
    await user.type(screen.getByLabelText('Passphrase'), 'short')
    await user.click(screen.getByRole('button', { name: 'Make a backup' }))
    expect(screen.getByText('Use at least 8 characters.')).toBeDefined()
    await user.type(screen.getByLabelText('Passphrase'), ' no more')
    await user.click(screen.getByRole('button', { name: 'Make a backup' }))
    expect(screen.getByText('The two are not the same.')).toBeDefined()
    expect(files.made).toEqual([])
    await user.type(screen.getByLabelText('Passphrase again'), 'short no more')
    await user.click(screen.getByRole('button', { name: 'Make a backup' }))
    await screen.findByText(/Saved as/)
    expect(files.made).toMatchObject([{ passphrase: 'short no more' }])
  })

  test('says why there is none, and does not note one', async () => {
    const { background } = openScreen({ 'backup.histories': () => ({ ok: false, code: 'storageDamaged' }) })
    await user.click(screen.getByRole('button', { name: 'Make a backup' }))
    expect((await screen.findByRole('alert')).textContent).toContain('cannot be read')
    expect(background.inputsOf('backup.made')).toEqual([])
  })
})

describe('backups by themselves', () => {
  const user = aPerson()

  test('are turned on once the browser allows it, as often as the person wants', async () => {
    const { background } = openScreen()
    await user.click(await screen.findByRole('button', { name: /How often/ }))
    const list = await screen.findByRole('listbox')
    await user.click(within(list).getByRole('option', { name: 'After 10 new invoices' }))
    await user.click(screen.getByRole('button', { name: 'Turn on' }))
    expect(await screen.findByText('Backups are made by themselves from now on')).toBeDefined()
    expect(background.inputsOf('backup.schedule')).toMatchObject([
      { rhythm: { kind: 'invoices', count: 10 } },
    ])
  })

  test('keep the focus on the button that turns them on and off', async () => {
    let isOn = false
    const { background } = openScreen({
      'backup.status': () => ({ changes: 1, isDue: false, wishes: isOn ? { rhythm: { kind: 'week' } } : {} }),
      'backup.schedule': () => {
        isOn = !isOn
        background.notify({ type: 'ledgerChanged' })
        return { ok: true }
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Turn on' }))
    const off = await screen.findByRole('button', { name: 'Turn off' })
    expect(document.activeElement).toBe(off)
    await user.click(off)
    expect(document.activeElement).toBe(await screen.findByRole('button', { name: 'Turn on' }))
  })

  test('are not turned on where it does not', async () => {
    const { background } = openScreen({}, { ...fakeDataFiles(), allowDownloads: async () => false })
    await user.click(await screen.findByRole('button', { name: 'Turn on' }))
    expect((await screen.findByRole('alert')).textContent).toContain('nothing was turned on')
    expect(background.inputsOf('backup.schedule')).toEqual([])
  })

  test('say that they are on and that one failed, and can be turned off', async () => {
    const wishes = { rhythm: { kind: 'week' }, failedOn: plainDate('2026-11-25') } as const
    const { background } = openScreen({ 'backup.status': () => ({ changes: 1, isDue: false, wishes }) })
    expect((await screen.findByRole('alert')).textContent).toContain('25 November 2026')
    expect(screen.getByText(/each week\.$/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Turn off' }))
    expect(background.inputsOf('backup.schedule')).toEqual([{ command: expect.any(String) }])
  })
})

test('says of each series of numbers whether one is missing', async () => {
  const rows = ['2026-001', '2026-002', '2026-004'].map((number) => ({ number }))
  openScreen({
    'invoices.list': () => ({ rows }) as unknown as Output<'invoices.list'>,
    'profile.load': () => ({ seller: aSeller(), language: 'en' }) as Output<'profile.load'>,
  })
  expect(await screen.findByText('2026-001 to 2026-004, 3 invoices: 2026-003 is missing.')).toBeDefined()
})

test('says which number stands on more than one invoice', async () => {
  const rows = ['2026-001', '2026-002', '2026-002'].map((number) => ({ number }))
  openScreen({
    'invoices.list': () => ({ rows }) as unknown as Output<'invoices.list'>,
    'profile.load': () => ({ seller: aSeller(), language: 'en' }) as Output<'profile.load'>,
  })
  expect(
    await screen.findByText(
      '2026-001 to 2026-002, 3 invoices: no number is missing. More than one invoice has the number 2026-002.',
    ),
  ).toBeDefined()
})
