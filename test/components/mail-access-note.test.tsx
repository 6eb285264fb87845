// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { CommandEcho } from '../../components/CommandEcho'
import { DiagnosticsScreen } from '../../components/diagnostics/DiagnosticsScreen'
import { type KeptOut, MailAccessContext } from '../../components/hooks/mail-access'
import { useCommands } from '../../components/hooks/use-commands'
import { MailAccessNote } from '../../components/MailAccessNote'
import { fakeMailAccess, KEPT_OUT } from './fake-mail-access'
import { aPerson, fakeBackground, renderPage } from './page'

const PARTLY: KeptOut = {
  origins: ['https://outlook.cloud.microsoft'],
  sites: ['outlook.cloud.microsoft'],
  isEverywhere: false,
}

afterEach(() => {
  cleanup()
  localStorage.clear()
})

function renderNote(access = fakeMailAccess(), isWhole = false) {
  renderPage(
    fakeBackground({}),
    <MailAccessContext value={access}>
      <MailAccessNote isWhole={isWhole} />
      <p>below</p>
    </MailAccessContext>,
  )
  return access
}

/** Writes thanks at a press, and says what became of it. */
function Writer() {
  const commands = useCommands(() => {})
  const write = () => void commands.run((call, command) => call('thanks.write', { command, invoiceId: 'A' }))
  return (
    <>
      <CommandEcho commands={commands} />
      <button type="button" onClick={write}>
        Write
      </button>
    </>
  )
}

test('says which mail sites the browser keeps us out of, and is gone once the person lets us in', async () => {
  const { asked } = renderNote()
  expect((await screen.findByRole('alert')).textContent).toContain('Gmail, Yahoo Mail')
  await aPerson().click(screen.getByRole('button', { name: 'Let Plainvoice in' }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(asked).toEqual([KEPT_OUT.origins])
})

test('says where it can be done later when the browser was told no', async () => {
  renderNote(fakeMailAccess(KEPT_OUT, false))
  await aPerson().click(await screen.findByRole('button', { name: 'Let Plainvoice in' }))
  expect(await screen.findByText(/You can do it here at any time/)).toBeTruthy()
})

test('a person who wants us in one mail site alone is asked once, and told where they look for it', async () => {
  renderNote(fakeMailAccess(PARTLY))
  await aPerson().click(await screen.findByRole('button', { name: 'Leave it so' }))
  expect(screen.queryByRole('alert')).toBeNull()
  cleanup()
  renderNote(fakeMailAccess(PARTLY))
  await screen.findByText('below')
  expect(screen.queryByRole('alert')).toBeNull()
  cleanup()
  renderNote(fakeMailAccess(PARTLY), true)
  expect((await screen.findByRole('alert')).textContent).toContain('outlook.cloud.microsoft')
})

test('another site that we are kept out of is told of again', async () => {
  localStorage.setItem('plainvoice.leftOut', 'https://mail.yahoo.com')
  renderNote(fakeMailAccess(PARTLY))
  expect(await screen.findByRole('alert')).toBeTruthy()
})

test('a mail that could not be written for it has the way in beside it', async () => {
  const access = fakeMailAccess(PARTLY)
  renderPage(
    fakeBackground({ 'thanks.write': () => ({ ok: false, code: 'keptOut' }) }),
    <MailAccessContext value={access}>
      <Writer />
    </MailAccessContext>,
  )
  await aPerson().click(screen.getByRole('button', { name: 'Write' }))
  expect(await screen.findByText(/Nothing was written/)).toBeTruthy()
  await aPerson().click(await screen.findByRole('button', { name: 'Let Plainvoice in' }))
  expect(access.asked).toEqual([PARTLY.origins])
  await waitFor(() => expect(screen.queryByText(/Nothing was written/)).toBeNull())
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Write' }))
})

test('no mail page is said to be missing while we cannot see any', async () => {
  const looks: number[] = []
  const look = async () => {
    looks.push(looks.length)
    return []
  }
  renderPage(
    fakeBackground({}),
    <MailAccessContext value={fakeMailAccess()}>
      <DiagnosticsScreen mailPages={{ version: '1', look }} />
    </MailAccessContext>,
  )
  expect(await screen.findByText(/keeps Plainvoice out/)).toBeTruthy()
  expect(screen.queryByText('No mail page is open')).toBeNull()
  const before = looks.length
  await aPerson().click(screen.getByRole('button', { name: 'Let Plainvoice in' }))
  expect(await screen.findByText('No mail page is open')).toBeTruthy()
  expect(looks.length).toBeGreaterThan(before)
})
