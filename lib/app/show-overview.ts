import { buildOverview } from '../domain/receivables/build-overview'
import { firstOf } from '../domain/receivables/overview'
import { standingsOf } from '../domain/reminders/next-step'
import type { PopupView } from '../ports/sessions'
import { unseenSends } from './drafts/unseen-sends'
import { awaitedEstimates, estimatesToday } from './estimates/estimates-today'
import { namedAsNow, type Outstanding, outstanding } from './invoices/show-receivables'
import { reading } from './ledger/reading'
import { recordOf } from './ledger/records'
import type { Refused } from './ledger/refusal'
import { dueWork } from './recurring/due-work'
import { rowsToThank } from './reminders/thank-client'
import { screenLanguage } from './settings/settings'
import type { World } from './world'

type OverviewWorld = Pick<World, 'store' | 'sessions' | 'clock' | 'browserLanguage'>

/**
 * What the popup shows: what it draws first, or the whole. The first is kept from one look round to the next, so that
 * the cost of opening the popup grows with nothing; that of the whole grows with what is outstanding.
 */
export function showOverview(
  world: OverviewWorld,
  { isWhole }: { readonly isWhole?: boolean } = {},
): Promise<({ readonly ok: true } & PopupView) | Refused> {
  return reading(async () => {
    const [stamp, kept] = await Promise.all([overviewStamp(world), world.sessions.get('overview', '')])
    if (!isWhole && kept && kept.stamp === stamp) return { ok: true, ...kept.view }
    const view = await viewOf(world, await outstanding(world.store))
    return { ok: true, ...(isWhole ? view : firstDrawn(view)) }
  })
}

/**
 * Keeps what the popup shows first. `known`: what was outstanding when `asOf` was read just before. Throws a `Refusal`
 * on damaged records.
 */
export async function keepOverview(
  world: OverviewWorld,
  asOf: string | undefined,
  known: Outstanding,
): Promise<void> {
  // Read before what it stands for: where that changes meanwhile, this stamp is never looked for again.
  const stamp = await overviewStamp(world)
  if (!stamp || (await world.sessions.get('overview', ''))?.stamp === stamp) return
  const view = await viewOf(world, stamp === asOf ? known : await outstanding(world.store))
  await world.sessions.put('overview', '', { stamp, view: firstDrawn(view) })
}

/**
 * What an overview is true for: a state of the ledger, which is another one after each commit and each repair, and a
 * day. Undefined before the first commit. Throws a `Refusal` where that is damaged.
 */
export async function overviewStamp({
  store,
  clock,
}: Pick<World, 'store' | 'clock'>): Promise<string | undefined> {
  const meta = await recordOf(store, 'meta')
  return meta && [meta.device, meta.revision, meta.clock, clock.today()].join(' ')
}

async function viewOf(
  world: OverviewWorld,
  { rows: kept, reminderRows, rules, hasProfile }: Outstanding,
): Promise<PopupView> {
  const today = world.clock.today()
  const [rows, unseen, toThank, { due }, estimates, language] = await Promise.all([
    namedAsNow(world.store, kept),
    unseenSends(world).then((found) => namedAsNow(world.store, found)),
    rowsToThank(world),
    dueWork(world, rules),
    awaitedEstimates(world),
    screenLanguage(world),
  ])
  const standings = standingsOf(rows, rules, today)
  return {
    overview: buildOverview({ standings, reminderRows, rules, unseen, toThank, today }),
    toInvoice: due,
    toFollowUp: await estimatesToday(estimates, world),
    hasProfile,
    language,
  }
}

function firstDrawn(view: PopupView): PopupView {
  return { ...view, overview: firstOf(view.overview) }
}
