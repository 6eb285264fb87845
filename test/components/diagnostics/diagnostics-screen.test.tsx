// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { DiagnosticsScreen } from '../../../components/diagnostics/DiagnosticsScreen'
import type { MailReport } from '../../../lib/messaging/mail-reports'
import { aPerson, fakeBackground, renderPage } from '../page'

afterEach(cleanup)

const way = (layer: 'attribute' | 'class', agrees: boolean) => ({ layer, seen: '2026-07', count: 1, agrees })
const GMAIL: MailReport = {
  host: 'gmail',
  things: [],
  windows: [
    {
      kind: 'new',
      unaided: ['subject'],
      things: [
        { name: 'editor', ways: [way('attribute', true), way('class', true), way('class', true)] },
        { name: 'subject', ways: [way('attribute', false), way('class', false)] },
      ],
      structure: ['div'],
    },
  ],
}

test('says what works in each mail being written, and by what it is recognised', async () => {
  renderPage(
    fakeBackground({}),
    <DiagnosticsScreen mailPages={{ version: '1', look: async () => [GMAIL] }} />,
  )
  const table = await screen.findByRole('table', { name: 'New mail' })
  const row = (name: string) => within(table).getByRole('row', { name: new RegExp(name) })
  expect(row('Read the text').textContent).toBe('Read the textWorksattributes, class names')
  expect(row('Write the subject').textContent).toBe('Write the subjectBy handnothing')
})

test('says what to do where no mail page is open, and looks again', async () => {
  const answers = [[], [{ ...GMAIL, windows: [] }]]
  renderPage(
    fakeBackground({}),
    <DiagnosticsScreen mailPages={{ version: '1', look: async () => answers.shift() ?? [] }} />,
  )
  expect(await screen.findByText(/Open Gmail, Outlook or Yahoo Mail in another tab/)).toBeTruthy()
  await aPerson().click(screen.getByRole('button', { name: 'Look again' }))
  expect(await screen.findByText(/No mail is being written here/)).toBeTruthy()
})
