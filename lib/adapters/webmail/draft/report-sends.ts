import type { ComposeView } from '../../../ports/webmail'
import type { DraftServices, SendReport } from './draft-services'

/** Reports what became of each press on Send. The draft is read at the press: afterwards its window is gone. */
export function reportSends(view: ComposeView, services: DraftServices): void {
  let known = readDraft(view)
  view.onSend((signal) => {
    if (signal === 'attempted' || signal === 'scheduled') known = { ...known, ...readDraft(view) }
    services.reportSend({ view: view.key, signal, ...known })
  })
  view.onDiscard(() => services.reportDiscarded(view.key, view.draftId() ?? known.draftId))
}

function readDraft(view: ComposeView): Omit<SendReport, 'view' | 'signal'> {
  const draftId = view.draftId()
  const subject = view.readSubject()
  const thread = view.thread()
  return {
    ...(draftId !== undefined ? { draftId } : {}),
    ...(subject !== undefined ? { subject } : {}),
    ...(thread !== undefined ? { thread } : {}),
  }
}
