import { threadOf, versionToSend, withDelivery } from '../../domain/estimate/estimate'
import { type CommitWorld, commit } from '../ledger/commit'
import { type CommandResult, Refusal } from '../ledger/refusal'
import type { EstimateOrder } from './answer-estimate'
import { estimateIn, putEstimate } from './estimate-records'

/**
 * The person's word on a version that no page saw leave: it was sent, on the day that it bears and, if it changes an
 * offer, in the conversation of that; or its draft was thrown away, which may have been said by mistake. Refusal:
 * `estimateMoved` where it has left.
 */
export function confirmEstimate(
  world: CommitWorld,
  { command, estimateId, sent }: EstimateOrder & { readonly sent: boolean },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const estimate = await estimateIn(tx, estimateId)
    const unsent = versionToSend(estimate)
    if (!unsent) throw new Refusal('estimateMoved')
    const version = estimate.versions.length - 1
    const { issueDate: on } = unsent.inMail ?? unsent.content
    const thread = threadOf(estimate)
    const whole = { type: 'sent', certainty: 'confirmed', on, ...(thread ? { thread } : {}) } as const
    await putEstimate(tx, withDelivery(estimate, version, sent ? whole : { type: 'abandoned' }))
    return { settingsBefore: { kind: 'estimate', estimateId, estimate } }
  })
}
