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
import type { Notice } from '../ports/notifications'
import { note } from './commit'
import { tellOfQuestions } from './estimates/ask-client'
import { awaitedEstimates, estimatesToday } from './estimates/estimates-today'
import { isQuestionNotice } from './estimates/question-notice'
import { isDueNotice } from './recurring/due-notice'
import { dueWork, tellOfDueInvoices } from './recurring/due-work'
import { type Refused, reading } from './refusal'
import { reminderIdOf } from './reminder-id'
import { screenLanguage } from './settings'
import { keepOverview, overviewStamp } from './show-overview'
import { outstanding } from './show-receivables'
import { unseenSends } from './unseen-sends'
import type { World } from './world'

/** More reminders than this at once come as one notification. */
const MOST_AT_ONCE = 3
const DIGEST = 'digest:'

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
      await takeBackNotices(world, tasks, onShow)
      const told = await tellOfDueInvoices(world, invoices, onShow)
      if (!told.ok) return told
      const asked = await tellOfQuestions(world, questions, onShow)
      if (!asked.ok) return asked
      const offered = await offer(world, plan, language)
      if (!offered.ok) return offered
      await keepOverview(world, stamp, out)
      return { ok: true }
    }),
  )
}

async function offer(
  world: World,
  plan: ReminderPlan,
  language: Language,
): Promise<{ readonly ok: true } | Refused> {
  if (plan.due.length === 0) return { ok: true }
  const claimed = await mark(world, plan, 'claimed')
  if (!claimed.ok) return claimed
  for (const notice of noticesFor(plan, world.clock.today(), language)) {
    await world.notifications.show(notice)
  }
  const shown = await mark(world, plan, 'shown')
  return shown.ok ? { ok: true } : shown
}

/** What was paid, put off, written or answered meanwhile is not asked for any longer. */
async function takeBackNotices(
  { notifications }: World,
  tasks: readonly Task[],
  onShow: readonly string[],
): Promise<void> {
  const wanted = tasks.flatMap((task) =>
    task.kind === 'remind' && !task.row.repliedOn ? [reminderIdOf(keyOf(task.row, task.stage))] : [],
  )
  for (const id of onShow) {
    if (isDueNotice(id) || isQuestionNotice(id)) continue
    const isOver = id.startsWith(DIGEST) ? wanted.length === 0 : !wanted.includes(id)
    if (isOver) await notifications.clear(id)
  }
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

/** A notification for each, or one for all. Its id is the reminder's, so that it replaces itself. */
function noticesFor({ due }: ReminderPlan, today: PlainDate, language: Language): readonly Notice[] {
  const say = screenTranslator(noticeWords, language)
  if (due.length <= MOST_AT_ONCE) return due.map(({ row, key }) => noticeOf(row, key, today, language))
  const oldest = due.reduce((a, b) => (b.row.dueDate < a.row.dueDate ? b : a), due[0] as (typeof due)[number])
  return [
    {
      id: `${DIGEST}${today}`,
      title: say('digestTitle', { count: due.length }),
      message: say('digestText', wordsOf(oldest.row)),
    },
  ]
}

function noticeOf(row: InvoiceRow, key: ReminderKey, today: PlainDate, language: Language): Notice {
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
