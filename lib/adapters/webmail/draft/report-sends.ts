import type { ComposeView } from '../../../ports/webmail'
import type { DraftServices, SeenSend } from './draft-services'
import type { InsertedParts } from './inserted-parts'

/** Reports what became of each press on Send. The draft is read at the press: afterwards its window is gone. */
export function reportSends(view: ComposeView, services: DraftServices, parts: InsertedParts): void {
  let known = readDraft(view, parts)
  const read = () => {
    known = { ...known, ...readDraft(view, parts) }
  }
  view.onPress(read)
  view.onSend((signal, sentFrom) => {
    if (signal === 'returned' && !view.closed.aborted) read()
    services.reportSend({ view: view.key, signal, ...(sentFrom === undefined ? {} : { sentFrom }), ...known })
  })
  view.onDiscard(() => services.reportDiscarded(view.key, view.draftId() ?? known.draftId))
}

function readDraft(view: ComposeView, parts: InsertedParts): Omit<SeenSend, 'view' | 'signal' | 'sentFrom'> {
  const holds = parts.standing()
  const draftId = view.draftId()
  const subject = view.readSubject()
  const thread = view.thread()
  return {
    ...(draftId !== undefined ? { draftId } : {}),
    ...(subject !== undefined ? { subject } : {}),
    ...(thread !== undefined ? { thread } : {}),
    ...(holds !== undefined ? { holds } : {}),
  }
}
