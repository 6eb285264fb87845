import { type Estimate, lastOffered } from '../../domain/estimate/estimate'
import { canAsk, type QuestionPlan, withoutQuestion, withQuestion } from '../../domain/estimate/question'
import { addresseesOf } from '../../domain/party/addressees'
import { noticeWords } from '../../i18n/notice-words'
import { screenTranslator } from '../../i18n/translator'
import { clientToday } from '../clients/client-book'
import { commit, note } from '../ledger/commit'
import { reading } from '../ledger/reading'
import { recordOf } from '../ledger/records'
import { type CommandResult, Refusal, type Refused, refuse } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import { needAccess } from '../mail/need-access'
import { openTask } from '../mail/tab-tasks'
import { screenLanguage } from '../settings/settings'
import type { World } from '../world'
import type { EstimateOrder } from './answer-estimate'
import { estimateIn, putEstimate } from './estimate-records'
import { isQuestionNotification, questionNotificationId } from './question-notification'

/**
 * Tells the person, once, of each of the awaited estimates that nobody has answered for days. Claimed before it
 * is shown and marked after, so that whatever dies in between tells it again under the same id.
 */
export async function tellOfQuestions(
  world: World,
  { toAsk, toTell }: QuestionPlan,
  onShow: readonly string[],
): Promise<{ readonly ok: true } | Refused> {
  const { clock, notifications } = world
  for (const id of onShow) {
    if (isQuestionNotification(id) && !toAsk.some((estimate) => questionNotificationId(estimate.id) === id)) {
      await notifications.clear(id)
    }
  }
  if (toTell.length === 0) return { ok: true }
  const claimed = await mark(world, toTell, 'claimed')
  if (!claimed.ok) return refuse(claimed.code)
  const say = screenTranslator(noticeWords, await screenLanguage(world))
  for (const estimate of toTell) {
    const offered = estimate.versions[lastOffered(estimate)]
    const { client, totals } = offered?.content ?? {}
    const named = { number: estimate.number, client: client?.name ?? '', amount: totals?.total ?? '' }
    const on = { date: offered?.sentOn ?? clock.today() }
    await notifications.show({
      id: questionNotificationId(estimate.id),
      title: say('unansweredTitle', named),
      message: say('unansweredText', { ...named, on }),
    })
  }
  const shown = await mark(world, toTell, 'shown')
  return shown.ok ? { ok: true } : refuse(shown.code)
}

/**
 * Opens the thread and has a mail with the question filled; the person sends it. It counts as asked once it stands there.
 * Refusals: `estimateMoved` where it is answered or was asked, `clientReplied`, `noThread`, `keptOut`.
 */
export async function askClient(
  world: World,
  { command, estimateId, text }: EstimateOrder & { readonly text: string },
): Promise<CommandResult> {
  const result = await commit(world, command, async (tx) => {
    const estimate = await estimateIn(tx, estimateId)
    if (estimate.reply) throw new Refusal('clientReplied')
    if (!canAsk(estimate, world.clock.today())) throw new Refusal('estimateMoved')
    const { thread } = estimate.versions[lastOffered(estimate)] ?? {}
    if (thread) await needAccess(world, thread)
    await putEstimate(tx, withQuestion(estimate, { asking: command }))
    return { settingsBefore: { kind: 'question', estimateId } }
  })
  if (!result.ok) return result
  return reading(async () => {
    const estimate = await recordOf(world.store, 'estimate', estimateId)
    const { thread, content } = estimate?.versions[lastOffered(estimate)] ?? {}
    if (!thread || !content) throw new Refusal('noThread')
    const addressees = addresseesOf(content.client, await clientToday(world.store, content.client))
    await openTask(world, command, {
      purpose: { what: 'question', estimateId },
      thread,
      mail: { ...addressees, subject: thread.subject, body: text },
      isNewMail: false,
    })
    await world.notifications.clear(questionNotificationId(estimateId))
    return result
  })
}

/** The question was not sent after all: it may be asked. Refusal: `unknownEstimate`. */
export async function restoreQuestion(tx: Transaction, estimateId: string): Promise<void> {
  await putEstimate(tx, withoutQuestion(await estimateIn(tx, estimateId)))
}

function mark(world: World, estimates: readonly Estimate[], state: 'claimed' | 'shown') {
  const notice = { state, on: world.clock.today() }
  return note(world, async (tx) => {
    for (const { id } of estimates) {
      await putEstimate(tx, withQuestion(await estimateIn(tx, id), { notice }))
    }
  })
}
