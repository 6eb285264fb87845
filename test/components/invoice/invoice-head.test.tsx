// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { type Commands, useCommands } from '../../../components/hooks/use-commands'
import { InvoiceHead } from '../../../components/invoice/InvoiceHead'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import { aRow } from '../../builders/invoice-row'
import { aPerson, fakeBackground, renderPage } from '../page'

function Head({ row, commands }: { readonly row: InvoiceRow; readonly commands?: Commands }) {
  const own = useCommands(() => {})
  return (
    <InvoiceHead
      row={row}
      invoice={undefined}
      today={plainDate('2026-11-23')}
      country="FI"
      stage="friendly"
      commands={commands ?? own}
    />
  )
}

const ASKED = aRow({ id: 'i', clientName: 'Halla Coffee', lifecycle: 'draft', delivery: 'likely' })

/** One that may have been sent, until it is said. */
function Asked() {
  const [row, setRow] = useState(ASKED)
  const commands = useCommands(() => setRow({ ...ASKED, lifecycle: 'open', delivery: 'confirmed' }))
  return <Head row={row} commands={commands} />
}

const user = aPerson()
afterEach(cleanup)

test.each(['open', 'creditNote'] as const)(
  'what was set to be sent later can be said not to have been sent: %s',
  async (lifecycle) => {
    const background = fakeBackground({ 'invoice.confirmSent': () => ({ ok: true, undo: 'u' }) })
    renderPage(
      background,
      <Head row={aRow({ id: 'i', number: '2026-001', lifecycle, delivery: 'scheduled' })} />,
    )
    await user.click(await screen.findByRole('button', { name: 'More for 2026-001' }))
    await user.click(screen.getByRole('menuitem', { name: 'It was not sent after all' }))
    expect(background.inputsOf('invoice.confirmSent')).toMatchObject([{ invoiceId: 'i', sent: false }])
  },
)

test('the keyboard goes on at the title when the question it answered is gone', async () => {
  renderPage(fakeBackground({ 'invoice.confirmSent': () => ({ ok: true, undo: 'u' }) }), <Asked />)
  const answer = await screen.findByRole('button', { name: 'Yes, sent' })
  answer.focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Yes, sent' })).toBeNull())
  expect(document.activeElement?.textContent).toBe('Halla Coffee')
})
