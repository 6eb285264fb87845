// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { RescueScreen } from '../../../components/data/RescueScreen'
import type { BackupFile } from '../../../lib/domain/backup/backup'
import { ROOM_FOR_FILES } from '../../../lib/domain/backup/room-for-files'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { Output } from '../../../lib/messaging/protocol'
import { aBackup } from '../../builders/backup'
import { aRow } from '../../builders/invoice-row'
import { fakeDataFiles } from '../fake-data-files'
import { aPerson, fakeBackground, renderPage } from '../page'

const { events, files: _files, ...rest } = aBackup()

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function open(condition: Output<'ledger.condition'>, pdfs: readonly BackupFile[] = []) {
  const background = fakeBackground({
    'ledger.condition': () => condition,
    'rescue.list': () => ({ ok: true, rows: [aRow()] }),
    'rescue.begin': () =>
      ({ ok: true, device: 'D', eventCount: 3, invoiceIds: ['A'], rest }) as Output<'rescue.begin'>,
    'rescue.histories': () => ({ ok: true, events: structuredClone(events) as never, files: [...pdfs] }),
  })
  const files = fakeDataFiles()
  renderPage(background, <RescueScreen files={files} today={plainDate('2026-11-26')} />)
  return { background, files }
}

test('where the main copy is lost, the second one is shown and saved', async () => {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:made')
  const { background, files } = open({ isRoomLow: false, isMainLost: true })
  expect(await screen.findByText(/2026-037, Northlight Studio Oy/)).toBeDefined()
  await aPerson().click(screen.getByRole('button', { name: 'Download the backup' }))
  expect(await screen.findByText(/Saved as plainvoice-backup-2026-11-26.json/)).toBeDefined()
  expect(files.made).toMatchObject([{ backup: { clients: rest.clients } }])
  expect(background.inputsOf('backup.made')).toEqual([])
})

test('tells of PDFs that had no room in what was saved', async () => {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:made')
  const base64 = 'A'.repeat(ROOM_FOR_FILES + 1)
  open({ isRoomLow: false, isMainLost: true }, [
    { invoiceId: 'A', name: 'a.pdf', type: 'application/pdf', base64 },
  ])
  await aPerson().click(await screen.findByRole('button', { name: 'Download the backup' }))
  expect(await screen.findByText(/The PDF of 1 open invoice had no room/)).toBeDefined()
})

test('otherwise the page can be loaded again', async () => {
  open({ isRoomLow: false })
  expect(await screen.findByRole('button', { name: /Reload/ })).toBeDefined()
})
