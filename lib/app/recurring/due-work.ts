import { type DueInvoice, type DuePlan, planInvoices } from '../../domain/recurring/due-invoices'
import { withOccurrence } from '../../domain/recurring/occurrences'
import type { ReminderRules } from '../../domain/reminders/ways'
import { noticeWords } from '../../i18n/notice-words'
import { screenTranslator } from '../../i18n/translator'
import type { Notification } from '../../ports/notifications'
import { note } from '../ledger/commit'
import { recordOf } from '../ledger/records'
import { type Refused, refuse } from '../ledger/refusal'
import { screenLanguage } from '../settings/settings'
import type { World } from '../world'
import { DUE_DIGEST, dueNotificationId, isDueNotification } from './due-notification'
import { plansOfToday } from './plans-of-today'

/** Which recurring invoices wait, and when to look again. Throws a `Refusal` on damaged records. */
export async function dueWork(
  { store, clock }: Pick<World, 'store' | 'clock'>,
  { policy, country }: ReminderRules,
): Promise<DuePlan> {
  return planInvoices({
    records: await plansOfToday({ store, clock }, await recordOf(store, 'profile')),
    now: clock.now(),
    today: clock.today(),
    at: clock.at,
    noticeHours: policy.noticeHours,
    ...(country ? { country } : {}),
  })
}

/**
 * Tells the person, once, of the invoices whose time has come: of one, or of all that wait in one notification.
 * Claimed before it is shown and marked after, so that whatever dies in between tells it again under the same id.
 */
export async function tellOfDueInvoices(
  world: World,
  { due, toTell }: DuePlan,
  onShow: readonly string[],
): Promise<{ readonly ok: true } | Refused> {
  const { notifications } = world
  const notice = toTell.length > 0 ? await notificationOf(world, due) : undefined
  for (const id of onShow) {
    if (isDueNotification(id) && isOver(id, due, notice)) await notifications.clear(id)
  }
  if (!notice) return { ok: true }
  const claimed = await mark(world, toTell, 'claimed')
  if (!claimed.ok) return refuse(claimed.code)
  await notifications.show(notice)
  const shown = await mark(world, toTell, 'shown')
  return shown.ok ? { ok: true } : refuse(shown.code)
}

/** What was billed, skipped or ended meanwhile is not asked for any longer, and one notification is enough. */
function isOver(id: string, due: readonly DueInvoice[], coming: Notification | undefined): boolean {
  if (coming) return id !== coming.id
  return id === DUE_DIGEST ? due.length === 0 : !due.some((invoice) => dueNotificationId(invoice) === id)
}

async function notificationOf(world: World, due: readonly DueInvoice[]): Promise<Notification | undefined> {
  const [oldest, ...others] = due
  if (!oldest) return undefined
  const language = await screenLanguage(world)
  const say = screenTranslator(noticeWords, language)
  const { rhythm, clientName: client, total: amount, on } = oldest
  if (others.length > 0) {
    return {
      id: DUE_DIGEST,
      title: say('invoicesDueTitle', { count: due.length }),
      message: say('invoicesDueText', { client, amount, due: { date: on } }),
    }
  }
  const what = say(`invoice.${rhythm.unit}`, { count: rhythm.every })
  return {
    id: dueNotificationId(oldest),
    title: say('invoiceDueTitle', { client }),
    message: say('invoiceDueText', { what, amount }),
  }
}

function mark(world: World, invoices: readonly DueInvoice[], state: 'claimed' | 'shown') {
  const on = world.clock.today()
  return note(world, async (tx) => {
    for (const { planId, date } of invoices) {
      const record = await tx.load('recurring', planId)
      if (record) tx.put('recurring', planId, withOccurrence(record, date, { notice: { state, on } }))
    }
  })
}
