// @vitest-environment happy-dom

import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { DataScreen } from '../../../components/data/DataScreen'
import type { BackupReading } from '../../../lib/domain/backup/backup'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { ContextLost } from '../../../lib/messaging/call-background'
import type { Output } from '../../../lib/messaging/protocol'
import { aBackup } from '../../builders/backup'
import { aClient } from '../../builders/invoice'
import { fakeDataFiles } from '../fake-data-files'
import { aPerson, fakeBackground, noInvoices, renderPage } from '../page'

const head = { madeAt: '2026-10-03T09:00:00.000Z', device: 'D' }
const difference: Extract<Output<'restore.compare'>, { ok: true }>['difference'] = {
  invoices: { added: 12, extended: 3, same: 40, doubled: [] },
  clients: { added: 2, same: 5, differing: [{ id: 'c9', name: 'Halla Coffee' }], erased: 0 },
  settings: { added: [], differing: ['seller', 'profileForm', 'reminderTexts'] },
  filesAdded: 0,
  hasOthers: false,
  isNew: true,
}

const missing: typeof difference = {
  invoices: { added: 0, extended: 0, same: 40, doubled: [] },
  clients: { added: 0, same: 5, differing: [], erased: 0 },
  settings: { added: ['reminderPolicy'], differing: [] },
  filesAdded: 2,
  hasOthers: false,
  isNew: true,
}

function openScreen(
  read: (passphrase: string) => BackupReading,
  answers: Parameters<typeof fakeBackground>[0] = {},
) {
  const background = fakeBackground({
    ...noInvoices,
    'backup.status': () => ({ changes: 0, isDue: false }),
    'clients.list': () => ({
      clients: [aClient({ id: 'c1', name: 'Northlight', email: 'ella@n.example' })],
      archived: [],
    }),
    'restore.compare': () => ({ ok: true, difference }),
    'restore.run': () => ({ ok: true, undo: 'R' }),
    ...answers,
  })
  renderPage(background, <DataScreen today={plainDate('2026-11-26')} files={fakeDataFiles(read)} />)
  return background
}

async function chooseFile(user: ReturnType<typeof aPerson>): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('No way to choose a file')
  await user.upload(input, new File(['{}'], 'plainvoice-backup.json', { type: 'application/json' }))
}

afterEach(cleanup)

describe('restoring', () => {
  const user = aPerson()

  test('shows what would change, and changes it on the person’s word, with one undo', async () => {
    const background = openScreen(() => ({ ok: true, head, backup: aBackup() }))
    await chooseFile(user)
    expect(await screen.findByText('12 new invoices')).toBeDefined()
    expect(screen.getByText('3 invoices with more history')).toBeDefined()
    expect(background.inputsOf('restore.run')).toEqual([])
    await user.click(screen.getByRole('checkbox', { name: 'Use the details of Halla Coffee from the file' }))
    await user.click(screen.getByRole('button', { name: 'Restore' }))
    expect(await screen.findByText('The backup was restored')).toBeDefined()
    expect(background.inputsOf('restore.run')).toMatchObject([
      { choices: { clientIds: ['c9'], takesSettings: false }, backup: { files: [] } },
    ])
    expect(background.inputsOf('restore.file')).toMatchObject([{ file: { invoiceId: 'INVOICE1' } }])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(background.inputsOf('command.undo')).toMatchObject([{ undo: 'R' }])
  })

  test('says of a backup that the browser cannot hand over that it is too much, not that Plainvoice is gone', async () => {
    const fail = () => Promise.reject(new Error('Message exceeded maximum allowed size'))
    const word = 'x'.repeat(2 ** 26)
    const backup = { ...aBackup(), files: [{ invoiceId: word, name: '', type: '', base64: '' }] }
    openScreen(() => ({ ok: true, head, backup }) as BackupReading, { 'restore.compare': fail })
    await chooseFile(user)
    expect(await screen.findByText(/holds more than this browser lets Plainvoice take in/)).toBeDefined()
    cleanup()
    openScreen(() => ({ ok: true, head, backup: aBackup() }), { 'restore.compare': fail })
    await chooseFile(user)
    expect(
      await screen.findByText(/Something went wrong in Plainvoice, and this was not finished/),
    ).toBeDefined()
    cleanup()
    const isGone = () => Promise.reject(new ContextLost())
    openScreen(() => ({ ok: true, head, backup: aBackup() }), { 'restore.compare': isGone })
    await chooseFile(user)
    expect(await screen.findByText(/Plainvoice was updated/)).toBeDefined()
  })

  test('names the settings that differ, and takes them on the person’s word', async () => {
    const background = openScreen(() => ({ ok: true, head, backup: aBackup() }), {
      'restore.compare': () => ({ ok: true, difference: { ...difference, isNew: false } }),
    })
    await chooseFile(user)
    const name = 'Use your settings from the file: your own details, reminders in your own words'
    await user.click(await screen.findByRole('checkbox', { name }))
    await user.click(screen.getByRole('button', { name: 'Restore' }))
    expect(await screen.findByText('The backup was restored')).toBeDefined()
    expect(background.inputsOf('restore.run')).toMatchObject([{ choices: { takesSettings: true } }])
  })

  test('brings settings and PDFs that are missing, where all else is here', async () => {
    const background = openScreen(() => ({ ok: true, head, backup: aBackup() }), {
      'restore.compare': () => ({ ok: true, difference: missing }),
      'restore.run': () => ({ ok: true }),
    })
    await chooseFile(user)
    expect(await screen.findByText('The PDFs of 2 invoices that are here without them')).toBeDefined()
    expect(screen.getByText('Settings that are missing here: when to remind')).toBeDefined()
    // Of PDFs it is enough to know of which invoices they are.
    expect(background.inputsOf('restore.compare')).toMatchObject([
      { backup: { files: [{ invoiceId: 'INVOICE1', base64: '' }] } },
    ])
    await user.click(screen.getByRole('button', { name: 'Restore' }))
    expect(await screen.findByText('The backup was restored')).toBeDefined()
    expect(background.inputsOf('restore.file')).toMatchObject([{ file: { base64: 'JVBERg==' } }])
  })

  test('warns of a number that another invoice here has, and names drafts, estimates and recurring invoices', async () => {
    const invoices = { ...difference.invoices, doubled: ['2026-005'] }
    openScreen(() => ({ ok: true, head, backup: aBackup() }), {
      'restore.compare': () => ({ ok: true, difference: { ...difference, invoices, hasOthers: true } }),
    })
    await chooseFile(user)
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Number 2026-005 is used here already/)
    expect(screen.getByText('12 new invoices')).toBeDefined()
    expect(screen.getByText('Drafts, estimates or recurring invoices that are not here yet')).toBeDefined()
  })

  test('offers nothing to restore where all is here', async () => {
    openScreen(() => ({ ok: true, head, backup: aBackup() }), {
      'restore.compare': () => ({
        ok: true,
        difference: { ...missing, isNew: false, filesAdded: 0, settings: { added: [], differing: [] } },
      }),
    })
    await chooseFile(user)
    expect(await screen.findByText(/Everything in it is here already/)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull()
  })

  test('tells how many PDFs are in, offers no way to stop half-way, and keeps the keyboard where it is', async () => {
    const answers: ((answer: { ok: true }) => void)[] = []
    const backup = aBackup()
    const files = [...backup.files, ...backup.files.map((file) => ({ ...file, invoiceId: 'INVOICE2' }))]
    openScreen(() => ({ ok: true, head, backup: { ...backup, files } }), {
      'restore.compare': () => {
        // Where the browser's own window gives it back.
        screen.getByRole('button', { name: 'Reading the file' }).focus()
        return { ok: true, difference }
      },
      'restore.file': () => new Promise((resolve) => answers.push(resolve)),
    })
    await chooseFile(user)
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/3 October 2026/))
    await user.click(await screen.findByRole('button', { name: 'Restore' }))
    expect(await screen.findByRole('button', { name: 'Restoring' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
    await waitFor(() => expect(answers).toHaveLength(1))
    answers[0]?.({ ok: true })
    expect(await screen.findByText('PDFs: 1 of 2')).toBeDefined()
    await waitFor(() => expect(answers).toHaveLength(2))
    answers[1]?.({ ok: true })
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Choose a backup file' })),
    )
  })

  test('says when a PDF had no room', async () => {
    openScreen(() => ({ ok: true, head, backup: aBackup() }), {
      'restore.file': () => ({ ok: false, code: 'storageFull' }),
    })
    await chooseFile(user)
    await user.click(await screen.findByRole('button', { name: 'Restore' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/no room/)
  })

  test.each([
    ['notBackup', /not a Plainvoice backup/],
    ['damaged', /damaged or changed/],
    ['newer', /newer Plainvoice/],
    ['tooLarge', /larger than any backup/],
  ] as const)('says plainly why a file is refused: %s', async (code, words) => {
    const background = openScreen(() => ({ ok: false, code }))
    await chooseFile(user)
    expect((await screen.findByRole('alert')).textContent).toMatch(words)
    expect(background.inputsOf('restore.compare')).toEqual([])
  })

  test('asks for the passphrase, and again for the right one', async () => {
    openScreen((passphrase) => {
      if (passphrase === 'right') return { ok: true, head, backup: aBackup() }
      return { ok: false, code: passphrase === '' ? 'passphraseNeeded' : 'wrongPassphrase' }
    })
    await chooseFile(user)
    await user.type(await screen.findByLabelText('Passphrase'), 'wrong')
    await user.click(screen.getByRole('button', { name: 'Open' }))
    expect(await screen.findByText('This passphrase does not open the file.')).toBeDefined()
    await user.clear(screen.getByLabelText('Passphrase'))
    await user.type(screen.getByLabelText('Passphrase'), 'right{Enter}')
    expect(await screen.findByText('12 new invoices')).toBeDefined()
    screen.getByRole('button', { name: 'Restore' }).focus()
    await user.keyboard('{Enter}')
    expect(await screen.findByText('The backup was restored')).toBeDefined()
    const title = screen.getByRole('heading', { level: 1 })
    await waitFor(() => expect(document.activeElement, 'what was pressed is gone').toBe(title))
  })
})

describe('erasing a client', () => {
  const user = aPerson()
  const plan = {
    ok: true as const,
    name: 'Northlight',
    keptInvoices: 3,
    drafts: 1,
    estimates: 2,
    views: ['Ella owes', 'North'],
    openInvoices: 0,
    unsentInvoices: 0,
  }

  async function chooseClient(): Promise<void> {
    await user.click(await screen.findByRole('button', { name: /Choose a client/ }))
    const list = await screen.findByRole('listbox')
    await user.click(within(list).getByRole('option', { name: /Northlight/ }))
  }

  test('says what goes, what stays and why, and then erases for good', async () => {
    const background = openScreen(() => ({ ok: false, code: 'notBackup' }), {
      'client.planErasing': () => ({ ...plan, keptUntilYear: 2032 }),
    })
    await chooseClient()
    expect(await screen.findByText(/What goes for good/)).toBeDefined()
    expect(screen.getByText('2 estimates go too.')).toBeDefined()
    expect(
      screen.getByText('The 2 saved views that tell of the client go too: Ella owes, North.'),
    ).toBeDefined()
    expect(screen.getByText(/3 invoices stay .* until the end of 2032/)).toBeDefined()
    expect(background.inputsOf('client.erase')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Erase for good' }))
    expect(await screen.findByText('The client’s data was erased')).toBeDefined()
    expect(background.inputsOf('client.erase')).toMatchObject([{ clientId: 'c1' }])
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('waits for open invoices', async () => {
    openScreen(() => ({ ok: false, code: 'notBackup' }), {
      'client.planErasing': () => ({ ...plan, openInvoices: 2 }),
    })
    await chooseClient()
    expect(await screen.findByText(/2 invoices are still open/)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Erase for good' })).toBeNull()
  })

  test('waits for an invoice in a mail draft, and says what to do with it', async () => {
    openScreen(() => ({ ok: false, code: 'notBackup' }), {
      'client.planErasing': () => ({ ...plan, unsentInvoices: 1 }),
    })
    await chooseClient()
    expect(await screen.findByText(/1 invoice stands in a mail draft .* Send it, or say/)).toBeDefined()
    expect(screen.queryByText(/What goes for good/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Erase for good' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Choose a client/ }))
  })
})
