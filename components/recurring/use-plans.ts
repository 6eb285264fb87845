import { useMemo } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { type DueInvoice, dueInvoices } from '../../lib/domain/recurring/due-invoices'
import type { Call } from '../../lib/messaging/call'
import type { Output } from '../../lib/messaging/protocol'
import { type Answer, useAnswer } from '../hooks/use-answer'

const askPlans = (call: Call) => call('recurring.list', {})

/** All plans as the background has them, and those of their invoices whose time has come. */
export function usePlans(today: PlainDate): {
  readonly answer: Answer<Output<'recurring.list'>>
  readonly askAgain: () => void
  readonly known: Extract<Output<'recurring.list'>, { ok: true }> | undefined
  readonly due: readonly DueInvoice[]
} {
  const { answer, askAgain } = useAnswer(askPlans)
  const known = answer.kind === 'answered' && answer.value.ok ? answer.value : undefined
  const due = useMemo(() => {
    const country = known?.seller?.address.country
    return dueInvoices({ records: known?.plans ?? [], today, ...(country ? { country } : {}) })
  }, [known, today])
  return { answer, askAgain, known, due }
}
