import type { MountedDraft } from '../../lib/adapters/webmail/draft/mount-draft'
import type { DraftCommand, FillReport } from '../../lib/messaging/protocol'
import type { MailFile } from '../../lib/ports/webmail'
import { bytesOf } from './base64'

/** Carries out a command of the background on one mounted draft. */
export async function answerCommand(
  draft: MountedDraft,
  command: DraftCommand,
): Promise<FillReport | { ok: true }> {
  switch (command.type) {
    case 'fill': {
      const { type: _type, view: _view, file, calendar, ...order } = command
      const report = await draft.fill({
        ...order,
        file: mailFile(file),
        ...(calendar ? { calendar: mailFile(calendar) } : {}),
      })
      const draftId = draft.view.draftId()
      return { ...report, ...(draftId === undefined ? {} : { draftId }) }
    }
    case 'showFinding':
      draft.showFinding(command.key)
      return { ok: true }
    case 'closeComposer':
      draft.closeComposer()
      return { ok: true }
    case 'ping':
      return { ok: true }
  }
}

function mailFile({ name, type, base64 }: Extract<DraftCommand, { type: 'fill' }>['file']): MailFile {
  return { name, type, bytes: bytesOf(base64) }
}
