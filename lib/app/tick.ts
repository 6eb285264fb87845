import type { PlainDate } from '../domain/calendar/plain-date'
import { planQuestions } from '../domain/estimate/question'
import type { Language } from '../domain/party/party'
import { tasksOn, totalsByCurrency } from '../domain/receivables/build-overview'
import type { InvoiceRow } from '../domain/receivables/invoice-row'
import type { Task } from '../domain/receivables/overview'
import { standingsOf } from '../domain/reminders/next-step'
import { keyOf, planReminders, type ReminderPlan } from '../domain/reminders/plan'
import type { ReminderKey } from '../domain/reminders/reminder-row'
import { noticeWords } from '../i18n/notice-words'
import { toolbarTitle } from '../i18n/toolbar-title'
import { screenTranslator } from '../i18n/translator'
import type { Notification } from '../ports/notifications'
import { unseenSends } from './drafts/unseen-sends'
import { tellOfQuestions } from './estimates/ask-client'
import { awaitedEstimates, estimatesToday } from './estimates/estimates-today'
import { isQuestionNotification } from './estimates/question-notification'
import { outstanding } from './invoices/show-receivables'
import { note } from './ledger/commit'
import { reading } from './ledger/reading'
import type { Refused } from './ledger/refusal'
import { isDueNotification } from './recurring/due-notification'
import { dueWork, tellOfDueInvoices } from './recurring/due-work'
import { reminderIdOf } from './reminders/reminder-id'
import { screenLanguage } from './settings/settings'
import { keepOverview, overviewStamp } from './show-overview'
import type { World } from './world'

/** More reminders than this at once come as one notification of all that wait. */
const MOST_AT_ONCE = 3
const DIGEST = 'digest:all'

type Reminder = Extract<Task, { kind: 'remind' }>

/**
 * Looks what is due and offers it: called on every occasion, since alarms get lost. Reminders are claimed before they
 * are shown and marked after, so that whatever dies in between is shown again under the same id, and nothing twice.
 */
export function tick(world: World): Promise<{ readonly ok: true } | Refused> {
  return world.lock.run('tick', () =>
    reading(async () => {
      const { alarms, clock } = world
      await alarms.ensureSweep(clock.now())
      const stamp = await overviewStamp(world)
      const out = await outstanding(world.store)
      const { rows, reminderRows, rules } = out
      const [now, today] = [clock.now(), clock.today()]
      const known = { standings: standingsOf(rows, rules, today), reminderRows, rules, today }
      const plan = planReminders({ ...known, now, at: clock.at })
      const invoices = await dueWork(world, rules)
      const estimates = await awaitedEstimates(world)
      const questions = planQuestions({ estimates, rules, now, today, at: clock.at })
      const wakes = [plan, invoices, questions].flatMap(({ nextWake }) => nextWake ?? [])
      if (wakes.length > 0) await alarms.wakeAt(Math.min(...wakes))
      const tasks = tasksOn({ ...known, unseen: await unseenSends(world) })
      const count = tasks.length + invoices.due.length + (await estimatesToday(estimates, world)).length
      const language = await screenLanguage(world)
      await world.badge.show(count, toolbarTitle({ count, totals: totalsByCurrency(rows, today) }, language))
      const onShow = await world.notifications.shown()
      const waiting = tasks.filter((task) => task.kind === 'remind').filter(({ row }) => !row.repliedOn)
      const stillOnShow = await takeBackNotices(world, waiting, onShow)
      const told = await tellOfDueInvoices(world, invoices, onShow)
      if (!told.ok) return told
      const asked = await tellOfQuestions(world, questions, onShow)
      if (!asked.ok) return asked
      const offered = await offer(world, plan, waiting, stillOnShow, language)
      if (!offered.ok) return offered
      await keepOverview(world, stamp, out)
      return { ok: true }
    }),
  )
}

/** A notification for each, or one for all: in either case the other kind leaves the screen. */
async function offer(
  world: World,
  plan: ReminderPlan,
  waiting: readonly Reminder[],
  onShow: readonly string[],
  language: Language,
): Promise<{ readonly ok: true } | Refused> {
  const { due } = plan
  if (due.length === 0) return { ok: true }
  const claimed = await mark(world, plan, 'claimed')
  if (!claimed.ok) return claimed
  const { notifications, clock } = world
  const rows = [...new Map([...waiting, ...due].map(({ row }) => [row.id, row])).values()]
  const isOne = due.length > MOST_AT_ONCE || (onShow.includes(DIGEST) && rows.length > due.length)
  const notices = isOne
    ? [notificationOfAll(rows, language)]
    : due.map(({ row, key }) => notificationOf(row, key, clock.today(), language))
  for (const notice of notices) await notifications.show(notice)
  for (const id of onShow) if ((id === DIGEST) !== isOne) await notifications.clear(id)
  const shown = await mark(world, plan, 'shown')
  return shown.ok ? { ok: true } : shown
}

/** What was paid, put off, written or answered meanwhile is not asked for any longer. Gives what is left on screen about reminders. */
async function takeBackNotices(
  { notifications }: World,
  waiting: readonly Reminder[],
  onShow: readonly string[],
): Promise<readonly string[]> {
  const wanted = waiting.map(({ row, stage }) => reminderIdOf(keyOf(row, stage)))
  const left: string[] = []
  for (const id of onShow) {
    if (isDueNotification(id) || isQuestionNotification(id)) continue
    const isWanted = id === DIGEST ? wanted.length > 0 : wanted.includes(id)
    if (isWanted) left.push(id)
    else await notifications.clear(id)
  }
  return left
}

function mark(world: World, { due, skipped }: ReminderPlan, state: 'claimed' | 'shown') {
  const on = world.clock.today()
  return note(world, async (tx) => {
    await tx.changeReminders(
      due.map(({ key }) => key),
      { notice: { state, on } },
    )
    await tx.changeReminders(skipped, { notice: { state: 'skipped', on } })
  })
}

function notificationOfAll(rows: readonly InvoiceRow[], language: Language): Notification {
  const say = screenTranslator(noticeWords, language)
  const oldest = rows.reduce((a, b) => (b.dueDate < a.dueDate ? b : a))
  return {
    id: DIGEST,
    title: say('digestTitle', { count: rows.length }),
    message: say('digestText', wordsOf(oldest)),
  }
}

/** Its id is the reminder's, so that it replaces itself. */
function notificationOf(
  row: InvoiceRow,
  key: ReminderKey,
  today: PlainDate,
  language: Language,
): Notification {
  const say = screenTranslator(noticeWords, language)
  return {
    id: reminderIdOf(key),
    title: say('remindTitle', wordsOf(row)),
    message: say(row.dueDate < today ? 'remindOverdue' : 'remindDue', wordsOf(row)),
  }
}

function wordsOf(row: InvoiceRow) {
  return { client: row.clientName, number: row.number, amount: row.open, due: { date: row.dueDate } }
}
