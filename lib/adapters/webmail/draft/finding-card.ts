import { canBeAllowed } from '../../../domain/checks/preferred'
import type { Edit, Finding } from '../../../domain/checks/types'
import type { ComposeView } from '../../../ports/webmail'
import { follow } from '../dom/follow'
import { applyEdits } from '../dom/replace'
import { cardKeys } from './card-keys'
import { type CardAnswer, checkCard } from './check-card'
import type { DraftChecks, PlacedFinding } from './draft-checks'
import type { DraftServices } from './draft-services'
import { bringIntoView, findingAtCaret, findingAtPoint, lineOf } from './finding-at'
import type { InvoiceButton } from './invoice-button'
import { lastingChoices } from './lasting-choices'

/** The card of a compose window: it stands by a finding, or by the button with something to say. */
export interface FindingCard {
  /** Whether a fix is being written into the mail now. */
  readonly isFixing: boolean
  /** With `focus` the keyboard goes into the card. */
  show(placed: PlacedFinding, focus: boolean): void
  tell(title: string, text: string, answer?: CardAnswer): void
  /** With `backToText` the keyboard goes back to the text if it is in the card. */
  hide(backToText: boolean): void
  /** Hides the card of a finding that is there no more. */
  keepUp(): void
}

/** Shows findings by their words at a press or by the keys, writes their fixes, and hears when the person is done (`left`). */
export function findingCard(
  view: ComposeView,
  services: DraftServices,
  button: InvoiceButton,
  checks: DraftChecks,
  left: () => void,
): FindingCard {
  const { say } = services
  const stop = view.closed
  let openKey: string | undefined
  let isFixing = false
  /** What had the keyboard before the card took it from the text. */
  let cameFrom: HTMLElement | undefined

  const card = checkCard(services, {
    fix: (finding, fix) => void applyFix(finding.key, fix.id),
    ignore(finding) {
      hide(true)
      checks.ignore(finding.key)
    },
    allow: (phrase) => void choices.allow(phrase),
    turnOff: ({ rule }) => void choices.turnOff(rule),
    fixAll() {
      checks.refresh()
      void writeFixes(checks.clearEdits().flat())
    },
    go: (step) => goTo(step),
    close: () => leave(),
  })
  button.ground.append(card.element)
  const choices = lastingChoices(services, tell, () => hide(true), stop)

  function show(placed: PlacedFinding, focus: boolean) {
    openKey = placed.finding.key
    checks.open(openKey)
    bringIntoView(placed)
    const { finding } = placed
    const clear = checks.clearEdits()
    const content = {
      finding,
      index: checks.findings.indexOf(placed) + 1,
      count: checks.findings.length,
      phrase: finding.where === 'body' && canBeAllowed(finding) ? placed.words : undefined,
      clearFixes: clear.length,
      isInSteps: finding.where === 'body' && finding.fixes.some(({ edits }) => checks.isInSteps(edits)),
      areAllInSteps: checks.isInSteps(clear.flat()),
    }
    card.show(content, lineFor(placed), focus)
  }
  function tell(title: string, text: string, answer?: CardAnswer) {
    openKey = undefined
    checks.open(undefined)
    card.tell(title, text, lineFor(), answer)
  }
  function hide(backToText: boolean) {
    if (!card.isOpen) return
    const hadFocus = hasFocus()
    card.hide()
    openKey = undefined
    checks.open(undefined)
    if (backToText && hadFocus) (cameFrom ?? view.editor).focus({ preventScroll: true })
    cameFrom = undefined
  }
  function leave() {
    hide(true)
    left()
  }
  function hasFocus(): boolean {
    return button.host.shadowRoot?.activeElement != null
  }
  function lineFor(placed?: PlacedFinding): DOMRect {
    return (placed && lineOf(placed)) ?? button.button.getBoundingClientRect()
  }
  function openFinding(): PlacedFinding | undefined {
    return checks.findings.find(({ finding }) => finding.key === openKey)
  }
  function goTo(step: 1 | -1) {
    const { findings } = checks
    const current = findings.findIndex(({ finding }) => finding.key === openKey)
    const next = findings[(current + step + findings.length) % findings.length]
    if (next) show(next, hasFocus())
  }
  async function applyFix(key: string, fixId: string) {
    checks.refresh()
    const finding = checks.findings.find((placed) => placed.finding.key === key)?.finding
    const fix = finding?.fixes.find(({ id }) => id === fixId)
    if (!finding || !fix) return hide(true)
    await writeFixes(fix.edits, finding.where)
  }
  async function writeFixes(edits: readonly Edit[], where: Finding['where'] = 'body') {
    isFixing = true
    const done =
      where === 'body'
        ? await view.replaceInBody(edits)
        : await view.setSubject(applyEdits(view.readSubject() ?? '', edits), true)
    isFixing = false
    if (done.ok) hide(true)
    else card.say(say(done.code === 'holdsMarkup' ? 'fixLoses' : 'fixFailed'))
    checks.refresh()
  }

  view.root.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !view.editor.contains(event.target as Node)) return
      const placed = findingAtPoint(checks.findings, event.clientX, event.clientY)
      if (placed) show(placed, false)
    },
    { capture: true, passive: true, signal: stop },
  )
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.target !== button.host) hide(false)
    },
    { capture: true, passive: true, signal: stop },
  )
  cardKeys(view, button.host, card, {
    hide: leave,
    hasFindings: () => checks.findings.length > 0,
    openAtCaret(from) {
      const placed = findingAtCaret(checks.findings, view, from)
      cameFrom ??= from
      if (placed) show(placed, true)
    },
  })
  follow(
    view.root,
    () => {
      // A site that puts its window elsewhere in the page empties the ranges.
      if (checks.findings.some(({ range }) => range?.collapsed)) checks.refresh()
      if (card.isOpen) card.move(lineFor(openFinding()))
    },
    stop,
  )
  return {
    get isFixing() {
      return isFixing
    },
    show,
    tell,
    hide,
    keepUp() {
      if (openKey !== undefined && !openFinding()) hide(false)
    },
  }
}
