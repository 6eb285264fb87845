import type { Finding, Fix } from '../../../domain/checks/types'
import { element } from '../dom/element'
import type { DraftServices } from './draft-services'
import { stroke } from './icons'
import { cardPlace } from './place'
import { lower, moveTo, raise } from './top-layer'

export interface CardActions {
  fix(finding: Finding, fix: Fix): void
  ignore(finding: Finding): void
  /** Never to mark these words again. */
  allow(phrase: string): void
  turnOff(finding: Finding): void
  fixAll(): void
  /** To the finding `step` places further on: 1 or -1. */
  go(step: 1 | -1): void
  close(): void
}

export interface CardContent {
  readonly finding: Finding
  /** From 1. */
  readonly index: number
  readonly count: number
  /** The words that can be allowed once and for all, if any. */
  readonly phrase: string | undefined
  /** How many findings have a fix that needs no choice. */
  readonly clearFixes: number
  /** Whether one Ctrl+Z takes back but a part of what a fix here does. */
  readonly isInSteps: boolean
  /** The same of all that need no choice. */
  readonly areAllInSteps: boolean
}

export interface CardAnswer {
  readonly label: string
  act(): void
}

export interface CheckCard {
  readonly element: HTMLElement
  readonly isOpen: boolean
  /** Shows a finding beside its line; with `focus` the first fix takes the keyboard. */
  show(content: CardContent, line: DOMRect, focus: boolean): void
  /** Shows a sentence, and what can be done about it. */
  tell(title: string, text: string, line: DOMRect, answer?: CardAnswer): void
  /** Moves the card to where its line is now. */
  move(line: DOMRect): void
  say(problem: string): void
  hide(): void
}

const MOST_FIXES = 3

/**
 * The card beside a line that is marked; hidden till it is shown. Only events that the browser marks as a person's own
 * press its buttons.
 */
export function checkCard(
  { say, findingWords }: Pick<DraftServices, 'say' | 'findingWords'>,
  actions: CardActions,
): CheckCard {
  const card = element('section', { class: 'card', role: 'dialog', tabindex: -1, hidden: true })
  const problem = element('p', { class: 'problem', role: 'status' })
  let isOpen = false
  let lastLine = new DOMRect()
  card.addEventListener('mousedown', (event) => event.preventDefault())

  const action = (button: HTMLButtonElement, act: () => void) => {
    button.addEventListener('click', (event) => {
      if (event.isTrusted) act()
    })
    return button
  }
  const icon = (name: 'previous' | 'next' | 'close', act: () => void) =>
    action(element('button', { type: 'button', class: 'icon', 'aria-label': say(name) }, stroke(name)), act)

  const appear = (line: DOMRect) => {
    problem.textContent = ''
    raise(card)
    card.classList.toggle('arriving', !isOpen)
    isOpen = true
    move(line)
  }
  const move = (line: DOMRect) => {
    lastLine = line
    const { width, height } = card.getBoundingClientRect()
    const { left, top } = cardPlace(line, { width, height }, window.innerWidth, window.innerHeight)
    moveTo(card, left, top)
  }
  return {
    element: card,
    get isOpen() {
      return isOpen
    },
    show({ finding, index, count, phrase, clearFixes, isInSteps, areAllInSteps }, line, focus) {
      const words = findingWords(finding)
      const fixes = finding.fixes.slice(0, MOST_FIXES).map((fix, position) => {
        const label = words.fixLabels[position] ?? ''
        const kind = position === 0 ? 'fix primary' : 'fix'
        return action(element('button', { type: 'button', class: kind }, label), () =>
          actions.fix(finding, fix),
        )
      })
      const steps =
        count > 1 ? [icon('previous', () => actions.go(-1)), icon('next', () => actions.go(1))] : []
      const bare = (label: string, act: () => void) =>
        action(element('button', { type: 'button', class: 'bare' }, label), act)
      const ignore = bare(say('ignore'), () => actions.ignore(finding))
      const takesBack = (how: 'takeBack' | 'takeBackInSteps') =>
        element('span', { class: 'keys' }, say(how, { keys: undoKeys() }))
      const choices = element(
        'div',
        { class: 'choices', hidden: true },
        ...(clearFixes > 1 ? [bare(say('fixAll', { count: clearFixes }), () => actions.fixAll())] : []),
        ...(clearFixes > 1 && areAllInSteps && !isInSteps ? [takesBack('takeBackInSteps')] : []),
        ...(phrase === undefined ? [] : [bare(say('allow', { phrase }), () => actions.allow(phrase))]),
        bare(say('turnOff'), () => actions.turnOff(finding)),
      )
      const more = bare(say('more'), () => {
        choices.hidden = !choices.hidden
        more.setAttribute('aria-expanded', String(!choices.hidden))
        move(lastLine)
      })
      more.setAttribute('aria-expanded', 'false')
      card.setAttribute('aria-label', words.title)
      card.replaceChildren(
        element(
          'header',
          {},
          element('span', { class: 'line', 'data-severity': finding.severity }),
          element(
            'span',
            { class: 'kind' },
            count > 1 ? say('place', { kind: words.kind, index, count }) : words.kind,
          ),
          ...steps,
        ),
        element(
          'div',
          { class: 'content' },
          element('h2', {}, words.title),
          ...(words.reason ? [element('p', {}, words.reason)] : []),
          ...(words.tip ? [element('p', { class: 'quiet' }, words.tip)] : []),
          ...(fixes.length > 0 ? [element('div', { class: 'fixes' }, ...fixes)] : []),
          problem,
        ),
        choices,
        element(
          'footer',
          {},
          element('span', {}, ignore, more),
          ...(fixes.length > 0 ? [takesBack(isInSteps ? 'takeBackInSteps' : 'takeBack')] : []),
        ),
      )
      appear(line)
      if (focus) (fixes[0] ?? ignore).focus({ preventScroll: true })
    },
    tell(title, text, line, answer) {
      const hadFocus = card.contains((card.getRootNode() as ShadowRoot).activeElement)
      const buttons = answer
        ? [action(element('button', { type: 'button', class: 'fix' }, answer.label), answer.act)]
        : []
      card.setAttribute('aria-label', title)
      card.replaceChildren(
        element(
          'header',
          {},
          element('span', { class: 'kind' }),
          icon('close', () => actions.close()),
        ),
        element(
          'div',
          { class: 'content' },
          element('h2', {}, title),
          element('p', { role: 'status' }, text),
          ...(buttons.length > 0 ? [element('div', { class: 'fixes' }, ...buttons)] : []),
        ),
      )
      appear(line)
      if (hadFocus) buttons[0]?.focus({ preventScroll: true })
    },
    move,
    say(text) {
      problem.textContent = text
    },
    hide() {
      if (!isOpen) return
      isOpen = false
      lower(card)
      card.replaceChildren()
    },
  }
}

function undoKeys(): string {
  return /Mac/.test(navigator.platform) ? '⌘Z' : 'Ctrl+Z'
}
