import { findingWords } from '../../../i18n/checks-words'
import { draftWords } from '../../../i18n/draft-words'
import { translator } from '../../../i18n/translator'
import type { ComposeView } from '../../../ports/webmail'
import { follow } from '../dom/follow'
import { keepKeys } from '../dom/own-keys'
import { applyEdits } from '../dom/replace'
import { checkCard } from './check-card'
import { composerFrame } from './composer-frame'
import { draftChecks, type PlacedFinding } from './draft-checks'
import type { ComposerRequest, DraftServices } from './draft-services'
import { type FillOrder, type FillReport, fillDraft } from './fill-draft'
import { findingAtCaret, findingAtPoint, lineOf } from './finding-at'
import { invoiceButton } from './invoice-button'
import { reportSends } from './report-sends'

/** What the background may ask of a compose window that Plainvoice is in. */
export interface MountedDraft {
  readonly view: ComposeView
  fill(order: FillOrder): Promise<FillReport>
  /** Opens the card of a finding; false if it is gone. */
  showFinding(key: string): boolean
  /** Opens the composer unless it is open. */
  openComposer(): void
  closeComposer(): void
  /** Checks again, after the day or the settings changed. */
  recheck(): void
}

/** Puts Plainvoice into one compose window: the button, the checks with their card, the composer, the sending. */
export function mountDraft(view: ComposeView, services: DraftServices): MountedDraft {
  const say = translator(draftWords, services.language)
  const stop = view.closed
  let openKey: string | undefined
  let isLost = false
  let isOpening = false
  let isFixing = false

  const button = invoiceButton(view, services.language, () => void toggleComposer())
  const composer = composerFrame(view, () => {
    showButton()
    // A composer that goes away by itself must not catch the keys of a person who is writing.
    if (!view.root.contains(document.activeElement)) button.button.focus({ preventScroll: true })
  })
  const card = checkCard(services.language, {
    fix: (finding, fix) => void applyFix(finding.key, fix.id),
    ignore(finding) {
      hideCard(true)
      checks.ignore(finding.key)
    },
    go: (step) => goTo(step),
    close: () => hideCard(true),
  })
  button.ground.append(card.element)
  const checks = draftChecks(view, services, () => button.theme, findingsChanged)

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
        title: findingWords(finding, services.language).title,
      })),
    )
  }
  function showCard(placed: PlacedFinding, focus: boolean) {
    openKey = placed.finding.key
    checks.open(openKey)
    placed.range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
    const index = checks.findings.indexOf(placed) + 1
    const line = lineOf(placed) ?? button.button.getBoundingClientRect()
    card.show({ finding: placed.finding, index, count: checks.findings.length }, line, focus)
  }
  function hideCard(backToText: boolean) {
    if (!card.isOpen) return
    const hadFocus = button.host.shadowRoot?.activeElement != null
    card.hide()
    openKey = undefined
    checks.open(undefined)
    if (backToText && hadFocus) view.editor.focus({ preventScroll: true })
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
    isFixing = true
    const done =
      finding.where === 'body'
        ? await view.replaceInBody(fix.edits)
        : await view.setSubject(applyEdits(view.readSubject() ?? '', fix.edits))
    isFixing = false
    if (done.ok) hideCard(true)
    else card.say(say('fixFailed'))
    checks.refresh()
  }
  async function toggleComposer() {
    if (isLost) return tell(say('reloadTitle'), say('reload'))
    if (composer.isOpen) return composer.close()
    if (isOpening) return
    isOpening = true
    const opened = await services.openComposer(composerRequest(view))
    isOpening = false
    if (stop.aborted) return
    if (opened.ok) {
      hideCard(false)
      composer.open(opened.url, say('composer'), button.theme)
      showButton()
    } else if (opened.reason === 'contextLost') lose()
    else tell(say('notOpenedTitle'), say('notOpened'))
  }
  function tell(title: string, text: string) {
    card.tell(title, text, button.button.getBoundingClientRect())
  }
  /** The extension was updated under this page: take everything away but the way to say so. */
  function lose() {
    if (isLost) return
    isLost = true
    hideCard(false)
    checks.stop()
    composer.close()
    showButton()
    tell(say('reloadTitle'), say('reload'))
  }

  button.settle()
  view.onChange(() => {
    button.settle()
    if (isLost || isFixing) return
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
  keepKeys(
    (event) => event.target === button.host || isOurKey(event),
    (event) => {
      if (event.key === 'Escape') {
        event.preventDefault()
        hideCard(true)
      } else if (event.altKey && event.key === 'Enter') {
        event.preventDefault()
        const placed = findingAtCaret(checks.findings, view)
        if (placed) showCard(placed, true)
      } else if (event.key === 'Tab' && card.isOpen) keepTabInside(event, card.element)
    },
    stop,
  )
  /** Keys pressed in the text that are meant for us. */
  function isOurKey(event: KeyboardEvent): boolean {
    if (event.isComposing || !(event.target instanceof Node) || !view.root.contains(event.target))
      return false
    if (event.key === 'Escape') return card.isOpen
    return (
      event.key === 'Enter' && event.altKey && !event.ctrlKey && !event.metaKey && checks.findings.length > 0
    )
  }
  follow(
    view.root,
    () => {
      if (!card.isOpen) return
      const placed = openFinding()
      card.move((placed && lineOf(placed)) ?? button.button.getBoundingClientRect())
    },
    stop,
  )
  reportSends(view, services)
  services.onContextLost(lose)
  stop.addEventListener('abort', () => {
    hideCard(false)
    checks.stop()
    composer.close()
    button.remove()
  })
  checks.refresh()
  return {
    view,
    fill: (order) => fillDraft(view, order),
    showFinding(key) {
      const placed = checks.findings.find(({ finding }) => finding.key === key)
      if (placed) showCard(placed, true)
      return placed !== undefined
    },
    openComposer() {
      if (!composer.isOpen) void toggleComposer()
    },
    closeComposer: () => composer.close(),
    recheck: () => checks.refresh(),
  }
}

function composerRequest(view: ComposeView): ComposerRequest {
  const draftId = view.draftId()
  const subject = view.readSubject()
  const thread = view.thread()
  return {
    view: view.key,
    kind: view.kind,
    recipients: view.readRecipients() ?? [],
    ...(draftId !== undefined ? { draftId } : {}),
    ...(subject !== undefined ? { subject } : {}),
    ...(thread !== undefined ? { thread } : {}),
  }
}

function keepTabInside(event: KeyboardEvent, card: HTMLElement): void {
  const stops = [...card.querySelectorAll('button')]
  const root = card.getRootNode() as ShadowRoot
  const current = stops.indexOf(root.activeElement as HTMLButtonElement)
  const next = stops[(current + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]
  event.preventDefault()
  next?.focus({ preventScroll: true })
}
