import { canBeAllowed } from '../../../domain/checks/preferred'
import type { Edit, Finding } from '../../../domain/checks/types'
import type { ComposeView } from '../../../ports/webmail'
import { follow } from '../dom/follow'
import { applyEdits } from '../dom/replace'
import { cardKeys } from './card-keys'
import { type CardAnswer, checkCard } from './check-card'
import { composerFrame } from './composer-frame'
import { draftChecks, type PlacedFinding } from './draft-checks'
import type { ComposerRequest, DraftServices } from './draft-services'
import { type FillOrder, type FillReport, fillDraft } from './fill-draft'
import { bringIntoView, findingAtCaret, findingAtPoint, lineOf } from './finding-at'
import { insertedParts } from './inserted-parts'
import { invoiceButton } from './invoice-button'
import { lastingChoices } from './lasting-choices'
import { WRITING } from './leftovers'
import { personElsewhere } from './person-elsewhere'
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
  let openKey: string | undefined
  let isLost = false
  let isOpening = false
  let isFixing = false
  const askedOf = new Set<boolean>()

  const button = invoiceButton(view, say, () => void toggleComposer(), themed)
  const composer = composerFrame(view, (hadFocus) => {
    showButton()
    if (!isLost) lookAgain()
    if (hadFocus) button.button.focus({ preventScroll: true })
  })
  const card = checkCard(services, {
    fix: (finding, fix) => void applyFix(finding.key, fix.id),
    ignore(finding) {
      hideCard(true)
      checks.ignore(finding.key)
    },
    allow: (phrase) => void choices.allow(phrase),
    turnOff: ({ rule }) => void choices.turnOff(rule),
    fixAll() {
      checks.refresh()
      void writeFixes(checks.clearEdits().flat())
    },
    go: (step) => goTo(step),
    close: () => leaveCard(),
  })
  button.ground.append(card.element)
  const choices = lastingChoices(services, tell, () => hideCard(true), stop)
  const checks = draftChecks(view, services, () => button.theme, findingsChanged)

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
    button.show({ findings: checks.findings.length, isOpen: composer.isOpen })
  }
  function findingsChanged() {
    showButton()
    services.reportFindings(
      view.key,
      checks.findings.map(({ finding }) => ({
        key: finding.key,
        severity: finding.severity,
        title: services.findingWords(finding).title,
      })),
    )
  }
  function showCard(placed: PlacedFinding, focus: boolean) {
    openKey = placed.finding.key
    checks.open(openKey)
    bringIntoView(placed)
    const index = checks.findings.indexOf(placed) + 1
    const line = lineOf(placed) ?? button.button.getBoundingClientRect()
    const { finding } = placed
    const phrase = finding.where === 'body' && canBeAllowed(finding) ? placed.words : undefined
    const clearFixes = checks.clearEdits().length
    const isInSteps = checks.isInSteps(finding)
    card.show({ finding, index, count: checks.findings.length, phrase, clearFixes, isInSteps }, line, focus)
  }
  function hideCard(backToText: boolean) {
    if (!card.isOpen) return
    const hadFocus = button.host.shadowRoot?.activeElement != null
    card.hide()
    openKey = undefined
    checks.open(undefined)
    if (backToText && hadFocus) view.editor.focus({ preventScroll: true })
  }
  /** The person is done with the card; one that says that the extension is gone is the last of it. */
  function leaveCard() {
    hideCard(true)
    if (isLost) button.remove()
  }
  function openFinding(): PlacedFinding | undefined {
    return checks.findings.find(({ finding }) => finding.key === openKey)
  }
  function goTo(step: 1 | -1) {
    const { findings } = checks
    const current = findings.findIndex(({ finding }) => finding.key === openKey)
    const next = findings[(current + step + findings.length) % findings.length]
    if (next) showCard(next, button.host.shadowRoot?.activeElement != null)
  }
  async function applyFix(key: string, fixId: string) {
    checks.refresh()
    const finding = checks.findings.find((placed) => placed.finding.key === key)?.finding
    const fix = finding?.fixes.find(({ id }) => id === fixId)
    if (!finding || !fix) return hideCard(true)
    await writeFixes(fix.edits, finding.where)
  }
  async function writeFixes(edits: readonly Edit[], where: Finding['where'] = 'body') {
    isFixing = true
    const done =
      where === 'body'
        ? await view.replaceInBody(edits)
        : await view.setSubject(applyEdits(view.readSubject() ?? '', edits), true)
    isFixing = false
    if (done.ok) hideCard(true)
    else card.say(say(done.code === 'holdsMarkup' ? 'fixLoses' : 'fixFailed'))
    checks.refresh()
  }
  /**
   * True once, when something in the mail is wrong: the person is asked to look before it leaves. Of what has happened
   * since it was written they are asked in any case.
   */
  function holdsBack(): boolean {
    checks.refresh()
    const wrong = checks.findings.filter(({ finding }) => finding.severity === 'error')
    const overtaken = wrong.find(({ finding }) => finding.category === 'overtaken')
    const [first] = overtaken ? [overtaken] : services.asksBeforeSending() ? wrong : []
    if (isLost || !first || askedOf.has(!overtaken)) return false
    askedOf.add(!overtaken)
    const look = { label: say('look'), act: () => showCard(first, true) }
    tell(say('askTitle', { count: wrong.length }), say('ask'), look)
    return true
  }
  async function toggleComposer(takesFocus = true) {
    if (isLost) return tell(say('reloadTitle'), say('reload'))
    if (composer.isOpen) return composer.close()
    if (isOpening) return
    isOpening = true
    const elsewhere = takesFocus ? personElsewhere(stop) : AbortSignal.abort()
    const opened = await services.openComposer(composerRequest(view), view)
    isOpening = false
    if (stop.aborted) return
    if (opened.ok) {
      hideCard(false)
      composer.open(opened.url, say('composer'), button.theme, elsewhere)
      showButton()
    } else if (opened.reason === 'contextLost') lose(true)
    else tell(say('notOpenedTitle'), say('notOpened'))
  }
  function tell(title: string, text: string, answer?: CardAnswer) {
    openKey = undefined
    checks.open(undefined)
    card.tell(title, text, button.button.getBoundingClientRect(), answer)
  }
  /**
   * The extension was updated, turned off or removed under this page: everything is taken away. Who is in the middle of
   * an invoice, or asks for one, is told how to go on.
   */
  function lose(isAsked = composer.isOpen) {
    if (isLost) return
    isLost = true
    const wasAtWork = composer.isOpen
    hideCard(false)
    checks.stop()
    composer.close()
    showButton()
    if (wasAtWork) button.host.toggleAttribute(WRITING, true)
    if (isAsked) tell(say('reloadTitle'), say('reload'))
    else button.remove()
  }

  button.settle()
  view.onChange(() => {
    if (isLost) return
    button.settle()
    if (isFixing) return
    checks.refresh()
    if (card.isOpen && openKey !== undefined && !openFinding()) hideCard(false)
  })
  view.editor.ownerDocument.addEventListener(
    'input',
    (event) => {
      if (isLost || isFixing || !event.isTrusted) return
      if (view.root.contains(event.target as Node)) hideCard(false)
    },
    { capture: true, passive: true, signal: stop },
  )
  view.root.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !view.editor.contains(event.target as Node)) return
      const placed = findingAtPoint(checks.findings, event.clientX, event.clientY)
      if (placed) showCard(placed, false)
    },
    { capture: true, passive: true, signal: stop },
  )
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.target !== button.host) hideCard(false)
    },
    { capture: true, passive: true, signal: stop },
  )
  cardKeys(view, button.host, card, {
    hide: () => leaveCard(),
    hasFindings: () => checks.findings.length > 0,
    openAtCaret() {
      const placed = findingAtCaret(checks.findings, view)
      if (placed) showCard(placed, true)
    },
  })
  follow(
    view.root,
    () => {
      // A site that puts its window elsewhere in the page empties the ranges.
      if (checks.findings.some(({ range }) => range?.collapsed)) checks.refresh()
      if (!card.isOpen) return
      const placed = openFinding()
      card.move((placed && lineOf(placed)) ?? button.button.getBoundingClientRect())
    },
    stop,
  )
  const parts = insertedParts(view, (standing) => {
    if (!isLost && standing !== 'whole') tell(say('takenOut'), say(standing))
  })
  reportSends(view, services, parts)
  view.beforeSend(holdsBack)
  services.onGroundChanged(() => checks.refresh(), stop)
  services.onContextLost(() => lose(), stop)
  stop.addEventListener('abort', () => {
    hideCard(false)
    checks.stop()
    composer.close()
    button.remove()
  })
  checks.refresh()
  return {
    view,
    async fill(order) {
      const report = await parts.during(order, () => fillDraft(view, order))
      lookAgain()
      return report
    },
    showFinding(key) {
      const placed = checks.findings.find(({ finding }) => finding.key === key)
      if (placed) showCard(placed, true)
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

function composerRequest(view: ComposeView): ComposerRequest {
  const draftId = view.draftId()
  const subject = view.readSubject()
  const thread = view.thread()
  const byHand = view.byHand()
  return {
    view: view.key,
    kind: view.kind,
    recipients: view.readRecipients() ?? [],
    ...(draftId !== undefined ? { draftId } : {}),
    ...(subject !== undefined ? { subject } : {}),
    ...(thread !== undefined ? { thread } : {}),
    ...(byHand.length > 0 ? { byHand } : {}),
  }
}
