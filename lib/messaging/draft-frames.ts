import type { DraftFrames } from '../ports/draft-frames'
import type { MailFrame } from '../ports/tabs'
import { type ChecksChanged, clientMailSchema, type DraftCommand, fillReportSchema } from './draft-command'

/** Sends a command to one frame of one tab and resolves with its answer; undefined when nobody is there. */
export type Tell = (frame: MailFrame, command: DraftCommand) => Promise<unknown>

/** The draft scripts as the background reaches them: one by `tell`, all of them by `tellAll`. */
export function draftFrames(tell: Tell, tellAll: (notice: ChecksChanged) => Promise<void>): DraftFrames {
  return {
    async fill(frame, order) {
      const report = fillReportSchema.safeParse(await tell(frame, { type: 'fill', ...order }))
      return report.success ? report.data : undefined
    },
    async showFinding(frame, view, key) {
      await tell(frame, { type: 'showFinding', view, key })
    },
    async readClientMail(frame, view, from) {
      const answer = clientMailSchema.safeParse(await tell(frame, { type: 'readClientMail', view, from }))
      return answer.success ? answer.data : {}
    },
    holdsBlock: async (frame, view, block) =>
      (await tell(frame, { type: 'holdsBlock', view, block })) === true,
    async closeComposer(frame, view) {
      await tell(frame, { type: 'closeComposer', view })
    },
    async lookAgain(frame, view) {
      await tell(frame, { type: 'lookAgain', view })
    },
    changeChecks: (checks) => tellAll({ type: 'checksChanged', checks }),
  }
}
