// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { CommandEcho } from '../../../components/CommandEcho'
import { useCommands } from '../../../components/hooks/use-commands'
import { BulkEcho } from '../../../components/invoices/BulkEcho'
import { useBulkChange } from '../../../components/invoices/use-bulk-change'
import type { Output } from '../../../lib/messaging/protocol'
import { aPerson, fakeBackground, renderPage } from '../page'

afterEach(cleanup)
const user = aPerson()
const NOTHING = () => {}

function Archived() {
  const commands = useCommands(NOTHING)
  const archive = () =>
    void commands.run(async () => ({ ok: true, undo: 'U' }) as Output<'command.undo'>, 'Archived')
  return (
    <>
      <h1 tabIndex={-1}>Clients</h1>
      <button type="button" onClick={archive}>
        Archive
      </button>
      <CommandEcho commands={commands} />
    </>
  )
}

function Paused() {
  const bulk = useBulkChange(NOTHING)
  return (
    <>
      <h1 tabIndex={-1}>Invoices</h1>
      {!bulk.done && (
        <button type="button" onClick={() => void bulk.run(['a'], { kind: 'pause' }, () => 'Paused')}>
          Pause
        </button>
      )}
      <BulkEcho bulk={bulk} />
    </>
  )
}

test('an undo says that it is under way, and then that it is done', async () => {
  let answer = (_: Output<'command.undo'>) => {}
  const answered = new Promise<Output<'command.undo'>>((resolve) => {
    answer = resolve
  })
  renderPage(fakeBackground({ 'command.undo': () => answered }), <Archived />)
  await user.click(screen.getByRole('button', { name: 'Archive' }))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(screen.getByRole('status').textContent).toBe('Undoing…')
  answer({ ok: true })
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Undone'))
})

test('an undo that is refused says why, and not that it is done', async () => {
  const background = fakeBackground({ 'command.undo': () => ({ ok: false, code: 'storageFull' }) })
  renderPage(background, <Archived />)
  await user.click(screen.getByRole('button', { name: 'Archive' }))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(screen.queryByText('Undoing…')).toBeNull())
  expect(screen.queryByText('Undone')).toBeNull()
})

test('the keyboard goes on where it was before Undo', async () => {
  renderPage(fakeBackground({}), <Archived />)
  await user.click(screen.getByRole('button', { name: 'Archive' }))
  await screen.findByRole('button', { name: 'Undo' })
  await user.tab()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Archive'))
})

test('a change of many invoices that is taken back says so, and the keyboard goes on at the title', async () => {
  const background = fakeBackground({
    'invoices.change': () => ({ ok: true, refused: 0 }) as Output<'invoices.change'>,
  })
  renderPage(background, <Paused />)
  await user.click(screen.getByRole('button', { name: 'Pause' }))
  await screen.findByRole('button', { name: 'Undo' })
  await user.tab()
  await user.keyboard('{Enter}')
  expect(await screen.findByText('Undone')).toBeTruthy()
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
})
