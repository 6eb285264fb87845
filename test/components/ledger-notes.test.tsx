// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { LedgerNotes } from '../../components/LedgerNotes'
import { plainDate } from '../../lib/domain/calendar/plain-date'
import type { Output } from '../../lib/messaging/protocol'
import { aPerson, fakeBackground, renderPage } from './page'

afterEach(cleanup)

const whole = {
  on: plainDate('2026-11-23'),
  lostHistories: [],
  lostUnnamed: 0,
  lostFiles: [],
  lost: [],
} satisfies Output<'ledger.condition'>['repair']

function show(condition: Output<'ledger.condition'>) {
  let now = condition
  const background = fakeBackground({
    'ledger.condition': () => now,
    'ledger.dismissRepair': () => {
      now = { isRoomLow: false }
      return { ok: true, undo: 'READ' }
    },
    'command.undo': () => {
      now = condition
      return { ok: true }
    },
  })
  renderPage(background, <LedgerNotes />)
  return background
}

test('says nothing while all is well', async () => {
  const background = show({ isRoomLow: false })
  await expect.poll(() => background.calls).toHaveLength(1)
  expect(screen.queryByRole('status')).toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('says what was repaired until it has been read, and again where that is taken back', async () => {
  show({ isRoomLow: false, repair: whole })
  expect((await screen.findByRole('status')).textContent).toContain('Nothing is missing')
  await aPerson().click(screen.getByRole('button', { name: 'OK' }))
  await expect.poll(() => screen.queryByText(/Nothing is missing/)).toBeNull()
  await aPerson().click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText(/Nothing is missing/)).toBeTruthy()
})

test('names each thing that is lost', async () => {
  show({
    isRoomLow: false,
    repair: {
      ...whole,
      lostHistories: ['2026-001'],
      lostUnnamed: 2,
      lostFiles: ['2026-007'],
      lost: ['profile', 'clients'],
    },
  })
  const said = (await screen.findByRole('alert')).textContent
  for (const words of [
    'invoice 2026-001',
    '2 invoices are lost',
    'PDF of invoice 2026-007',
    'Your details',
    'Some clients',
  ]) {
    expect(said).toContain(words)
  }
  expect(said).not.toContain('Nothing is missing')
})

test('warns before the disk is full', async () => {
  show({ isRoomLow: true })
  expect((await screen.findByRole('alert')).textContent).toContain('nearly full')
})
