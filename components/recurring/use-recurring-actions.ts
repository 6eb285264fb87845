import { useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Client } from '../../lib/domain/party/party'
import type { DueInvoice } from '../../lib/domain/recurring/due-invoices'
import type { PlanContent } from '../../lib/domain/recurring/plan'
import type { Schedule } from '../../lib/domain/recurring/schedule'
import { formatDate } from '../../lib/i18n/format'
import { recurringWords } from '../../lib/i18n/recurring-words'
import type { Input } from '../../lib/messaging/protocol'
import { useLanguage, useWords } from '../hooks/language'
import type { Commands } from '../hooks/use-commands'

interface PlanName {
  readonly planId: string
  readonly clientName: string
}

export interface RecurringActions {
  /** Opens the mail; asked again after the answer that the invoice stands in a draft, it opens another. */
  readonly write: (invoice: DueInvoice) => void
  readonly isWaitingInDraft: (invoice: DueInvoice) => boolean
  readonly skip: (plan: PlanName, date: PlainDate) => void
  readonly pause: (plan: PlanName, paused: boolean) => void
  readonly end: (plan: PlanName) => void
  /** Resolves with true when it was done. `clientBefore`: as the plan was shown. */
  readonly change: (
    plan: PlanName,
    content: PlanContent,
    schedule: Schedule,
    clientBefore: Client,
  ) => Promise<boolean>
  readonly repeat: (
    invoice: { readonly id: string; readonly clientName: string },
    schedule: Schedule,
  ) => Promise<boolean>
}

/** What can be done with recurring invoices, each with the words that say it was done. */
export function useRecurringActions({ run }: Commands): RecurringActions {
  const t = useWords(recurringWords)
  const language = useLanguage()
  const [waiting, setWaiting] = useState<string>()
  const write = async (invoice: DueInvoice) => {
    const { planId, date } = invoice
    const again = waiting === keyOf(invoice)
    const result = await run((call, command) => call('recurring.write', { command, planId, date, again }))
    setWaiting(result && !result.ok && result.code === 'alreadyInDraft' ? keyOf(invoice) : undefined)
  }
  return {
    write: (invoice) => void write(invoice),
    isWaitingInDraft: (invoice) => waiting === keyOf(invoice),
    skip: ({ planId, clientName: client }, date) =>
      void run(
        (to, command) => to('recurring.skip', { command, planId, date }),
        t('didSkip', { client, day: formatDate(date, language) }),
      ),
    pause: ({ planId, clientName: client }, paused) =>
      void run(
        (to, command) => to('recurring.pause', { command, planId, paused }),
        t(paused ? 'didPause' : 'didGoOn', { client }),
      ),
    end: ({ planId, clientName: client }) =>
      void run((to, command) => to('recurring.end', { command, planId }), t('didEnd', { client })),
    async change({ planId, clientName: client }, content, schedule, clientBefore) {
      // Only data goes over: what is read-only here is written anew there.
      const order = { planId, content, schedule, clientBefore } as Omit<Input<'recurring.change'>, 'command'>
      const result = await run(
        (to, command) => to('recurring.change', { command, ...order }),
        t('didChange', { client }),
      )
      return result?.ok === true
    },
    async repeat({ id: invoiceId, clientName: client }, schedule) {
      const result = await run(
        (to, command) => to('recurring.repeat', { command, invoiceId, schedule }),
        t('didRepeat', { client, day: formatDate(schedule.firstDate, language) }),
      )
      return result?.ok === true
    },
  }
}

function keyOf({ planId, date }: DueInvoice): string {
  return `${planId} ${date}`
}
