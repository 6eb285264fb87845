import type { PlainDate } from '../../domain/calendar/plain-date'
import { type EstimateAnswer, withAnswer } from '../../domain/estimate/estimate'
import type { AnswerBefore } from '../../ports/store'
import { type CommitWorld, commit } from '../ledger/commit'
import type { CommandResult } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import { accepted, estimateIn, putEstimate } from './estimate-records'

export interface EstimateOrder {
  readonly command: string
  readonly estimateId: string
}

/**
 * What the client has answered to a version: it is kept with the conversation the answer stands in, and with the very
 * mail where it was seen. Without `answer` there is none after all. Refusal: `estimateMoved`.
 */
export function answerEstimate(
  world: CommitWorld,
  order: EstimateOrder & {
    readonly version: number
    readonly answer?: {
      readonly kind: EstimateAnswer['kind']
      readonly on: PlainDate
      readonly note: string
    }
  },
): Promise<CommandResult> {
  const { command, estimateId, version, answer } = order
  return commit(world, command, async (tx) => {
    const estimate = await estimateIn(tx, estimateId)
    const { thread, answer: before } = estimate.versions[version] ?? {}
    const whole = answer && {
      ...answer,
      note: answer.note.trim(),
      ...(thread ? { thread } : {}),
    }
    await putEstimate(tx, accepted(withAnswer(estimate, version, whole)))
    return {
      settingsBefore: { kind: 'answer', estimateId, version, ...(before ? { answer: before } : {}) },
    }
  })
}

/** Puts the answer back as it was. Refusal: `estimateMoved` once a later version has left or the invoice has. */
export async function restoreAnswer(
  tx: Transaction,
  { estimateId, version, answer }: AnswerBefore,
): Promise<void> {
  await putEstimate(tx, accepted(withAnswer(await estimateIn(tx, estimateId), version, answer)))
}
