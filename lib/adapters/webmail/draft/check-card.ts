import type { Finding, Fix } from '../../../domain/checks/types'
import type { Language } from '../../../domain/party/party'
import { findingWords } from '../../../i18n/checks-words'
import { draftWords } from '../../../i18n/draft-words'
import { translator } from '../../../i18n/translator'
import { element } from '../dom/element'
import { stroke } from './icons'
import { cardPlace } from './place'
import { lower, moveTo, raise } from './top-layer'

export interface CardActions {
  fix(finding: Finding, fix: Fix): void
  ignore(finding: Finding): void
  /** To the finding `step` places further on: 1 or -1. */
  go(step: 1 | -1): void
  close(): void
}

export interface CardContent {
  readonly finding: Finding
  /** From 1. */
  readonly index: number
  readonly count: number
}

export interface CheckCard {
  readonly element: HTMLElement
  readonly isOpen: boolean
  /** Shows a finding beside its line; with `focus` the first fix takes the keyboard. */
  show(content: CardContent, line: DOMRect, focus: boolean): void
  /** Shows a sentence beside the button. */
  tell(title: string, text: string, line: DOMRect): void
  /** Moves the card to where its line is now. */
  move(line: DOMRect): void
  say(problem: string): void
  hide(): void
}

const MOST_FIXES = 3

export function checkCard(language: Language, actions: CardActions): CheckCard {
  const say = translator(draftWords, language)
  const card = element('section', { class: 'card', role: 'dialog', tabindex: -1, hidden: true })
  const problem = element('p', { class: 'problem', role: 'status' })
  let isOpen = false
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
    const { width, height } = card.getBoundingClientRect()
    const { left, top } = cardPlace(line, { width, height }, window.innerWidth, window.innerHeight)
    moveTo(card, left, top)
  }
  return {
    element: card,
    get isOpen() {
      return isOpen
    },
    show({ finding, index, count }, line, focus) {
      const words = findingWords(finding, language)
      const fixes = finding.fixes.slice(0, MOST_FIXES).map((fix, position) => {
        const label = words.fixLabels[position] ?? ''
        const kind = position === 0 ? 'fix primary' : 'fix'
        return action(element('button', { type: 'button', class: kind }, label), () =>
          actions.fix(finding, fix),
        )
      })
      const steps =
        count > 1 ? [icon('previous', () => actions.go(-1)), icon('next', () => actions.go(1))] : []
      const ignore = action(element('button', { type: 'button', class: 'bare' }, say('ignore')), () =>
        actions.ignore(finding),
      )
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
        element(
          'footer',
          {},
          ignore,
          ...(fixes.length > 0 ? [element('span', {}, say('takeBack', { keys: undoKeys() }))] : []),
        ),
      )
      appear(line)
      if (focus) (fixes[0] ?? ignore).focus({ preventScroll: true })
    },
    tell(title, text, line) {
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
        ),
      )
      appear(line)
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
