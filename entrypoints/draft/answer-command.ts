import type { MountedDraft } from '../../lib/adapters/webmail/draft/mount-draft'
import { fromBase64 } from '../../lib/base64'
import type { DraftCommand } from '../../lib/messaging/draft-command'
import type { ClientMail, FillReport } from '../../lib/ports/draft-frames'
import type { ComposeView, MailFile, Webmail } from '../../lib/ports/webmail'

/** Nobody's details stand further down. */
const LONGEST_MAIL = 20_000

/** Carries out a command of the background on one mounted draft. */
export async function answerCommand(
  draft: MountedDraft,
  command: DraftCommand,
  webmail: Webmail,
): Promise<FillReport | ClientMail | { ok: true } | boolean> {
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
    case 'readClientMail':
      return clientMailOf(draft.view, webmail.mailFrom(command.from))
    case 'holdsBlock':
      return draft.view.holdsBlock(command.block) ?? false
    case 'showFinding':
      draft.showFinding(command.key)
      return { ok: true }
    case 'closeComposer':
      draft.closeComposer()
      return { ok: true }
    case 'lookAgain':
      draft.lookAgain()
      return { ok: true }
  }
}

function clientMailOf(view: ComposeView, mail: string | undefined): ClientMail {
  const draft = view.readWhole()
  return {
    ...(mail === undefined ? {} : { mail: mail.slice(0, LONGEST_MAIL) }),
    ...(draft === undefined ? {} : { draft: draft.slice(0, LONGEST_MAIL) }),
  }
}

function mailFile({ name, type, base64 }: Extract<DraftCommand, { type: 'fill' }>['file']): MailFile {
  return { name, type, bytes: fromBase64(base64) }
}
