// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { InvoiceHead } from '../../../components/dashboard/InvoiceHead'
import { useCommands } from '../../../components/hooks/use-commands'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import { aRow } from '../../builders/invoice-row'
import { aPerson, fakeBackground, renderPage } from '../page'

function Head({ row }: { readonly row: InvoiceRow }) {
  const commands = useCommands(() => {})
  return (
    <InvoiceHead
      row={row}
      invoice={undefined}
      today={plainDate('2026-11-23')}
      country="FI"
      stage="friendly"
      commands={commands}
    />
  )
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
