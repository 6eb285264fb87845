import type { FillReport } from '../../../ports/draft-frames'
import type { ComposerRequest } from '../../../ports/sessions'
import type { ComposeView } from '../../../ports/webmail'
import { composerFrame } from './composer-frame'
import { draftChecks } from './draft-checks'
import type { DraftServices } from './draft-services'
import { findingCard } from './finding-card'
import { holdBack } from './hold-back'
import { insertedParts } from './inserted-parts'
import { invoiceButton } from './invoice-button'
import { WRITING } from './leftovers'
import { personElsewhere } from './person-elsewhere'
import { type FillOrder, putIntoDraft } from './put-into-draft'
import { reportSends } from './report-sends'

/** What the background may ask of a compose window that Plainvoice is in. */
export interface MountedDraft {
  readonly view: ComposeView
  fill(order: FillOrder): Promise<FillReport>
  /** Opens the card of a finding; false if it is gone. */
  showFinding(key: string): boolean
  /** Asks again what is known of the draft. */
  lookAgain(): void
  /** Opens the composer unless it is open. */
  openComposer(takesFocus?: boolean): void
  closeComposer(): void
  /** The page was away, and perhaps the session of its composer with it: it begins anew, on the same draft. */
  renewComposer(): void
}

/** Puts Plainvoice into one compose window: the button, the checks with their card, the composer, the sending. */
export function mountDraft(view: ComposeView, services: DraftServices): MountedDraft {
  const { say } = services
  const stop = view.closed
  let isLost = false
  let isOpening = false

  const button = invoiceButton(view, say, () => void toggleComposer(), themed)
  const composer = composerFrame(view, (hadFocus) => {
    showButton()
    if (!isLost) lookAgain()
    if (hadFocus) button.button.focus({ preventScroll: true })
  })
  const checks = draftChecks(view, services, () => button.theme, findingsChanged)
  // A card that says that the extension is gone is the last of it.
  const card = findingCard(view, services, button, checks, () => isLost && button.remove())
  const holdsBack = holdBack(services, checks, card)
  const parts = insertedParts(view, (standing) => {
    if (isLost) return
    if (standing !== 'whole') card.tell(say('takenOut'), say(standing))
    reportDraft()
  })

  /** What was done in the composer may have changed what the checks know. */
  function lookAgain() {
    services.forgetFacts(view)
    checks.refresh()
  }
  function themed() {
    composer.setGround(button.theme)
    checks.refresh()
  }
  function showButton() {
    button.show({ findings: checks.findings.map(({ finding }) => finding), isOpen: composer.isOpen })
  }
  function findingsChanged() {
    showButton()
    reportDraft()
  }
  function reportDraft() {
    const standing = parts.standing()
    services.reportFindings(
      view.key,
      checks.findings.map(({ finding }) => ({
        key: finding.key,
        category: finding.category,
        severity: finding.severity,
        title: services.findingWords(finding).title,
      })),
      standing !== undefined && standing !== 'whole',
    )
  }
  async function toggleComposer(takesFocus = true) {
    if (isLost) return tellToReload()
    if (composer.isOpen) return composer.close()
    if (isOpening) return
    isOpening = true
    const elsewhere = takesFocus ? personElsewhere(stop) : AbortSignal.abort()
    const opened = await services.openComposer(composerRequest(view), view)
    isOpening = false
    if (stop.aborted) return
    if (opened.ok) {
      card.hide(false)
      composer.open(opened.url, say('composer'), button.theme, elsewhere)
      showButton()
    } else if (opened.reason === 'contextLost') lose(true)
    else card.tell(say('notOpenedTitle'), say('notOpened'))
  }
  function tellToReload() {
    card.tell(say('reloadTitle'), say('reload'))
  }
  /**
   * The extension was updated, turned off or removed under this page: everything is taken away. Who is in the middle of
   * an invoice, or asks for one, is told how to go on.
   */
  function lose(isAsked = composer.isOpen) {
    if (isLost) return
    isLost = true
    const wasAtWork = composer.isOpen
    card.hide(false)
    checks.stop()
    composer.close()
    showButton()
    if (wasAtWork) button.host.toggleAttribute(WRITING, true)
    if (isAsked) tellToReload()
    else button.remove()
  }

  button.settle()
  view.onChange(() => {
    if (isLost) return
    button.settle()
    if (card.isFixing) return
    checks.refresh()
    card.keepUp()
  })
  view.editor.ownerDocument.addEventListener(
    'input',
    (event) => {
      if (isLost || card.isFixing || !event.isTrusted) return
      if (view.root.contains(event.target as Node)) card.hide(false)
    },
    { capture: true, passive: true, signal: stop },
  )
  reportSends(view, services, parts)
  view.beforeSend(() => !isLost && holdsBack())
  services.onGroundChanged(() => checks.refresh(), stop)
  services.onContextLost(() => lose(), stop)
  stop.addEventListener('abort', () => {
    card.hide(false)
    checks.stop()
    composer.close()
    button.remove()
  })
  checks.refresh()
  return {
    view,
    async fill(order) {
      const report = await parts.during(order, () => putIntoDraft(view, order))
      lookAgain()
      return report
    },
    showFinding(key) {
      const placed = checks.findings.find(({ finding }) => finding.key === key)
      if (placed) card.show(placed, true)
      return placed !== undefined
    },
    lookAgain,
    openComposer(takesFocus = true) {
      if (!composer.isOpen) void toggleComposer(takesFocus)
    },
    closeComposer: () => composer.close(),
    renewComposer() {
      if (!composer.isOpen) return
      composer.close()
      void toggleComposer(false)
    },
  }
}

function composerRequest(view: ComposeView): Omit<ComposerRequest, 'host'> {
  const draftId = view.draftId()
  const subject = view.readSubject()
  const unaided = view.unaided()
  return {
    view: view.key,
    kind: view.kind,
    recipients: view.readRecipients() ?? [],
    ...(draftId !== undefined ? { draftId } : {}),
    ...(subject !== undefined ? { subject } : {}),
    ...(unaided.length > 0 ? { unaided } : {}),
  }
}
