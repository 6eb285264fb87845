// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { showCornerNote } from '../../../../lib/adapters/webmail/draft/corner-note'

const HEIGHT = 100

function note(title: string, stop: AbortController): void {
  showCornerNote({ title, text: 'Something to know', close: 'Close', actions: [] }, stop.signal)
}

/** By title, the top of each note that is shown. */
function tops(): Record<string, number> {
  const cards = [...document.querySelectorAll('[data-plainvoice="note"]')].map(
    (host) => host.shadowRoot?.querySelector<HTMLElement>('.card') as HTMLElement,
  )
  return Object.fromEntries(
    cards.map((card) => [card.getAttribute('aria-label'), Number.parseInt(card.style.top, 10)]),
  )
}

beforeEach(() => {
  for (const old of document.querySelectorAll('[data-plainvoice]')) old.remove()
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({ height: HEIGHT } as DOMRect)
})

test('two notes stand one above the other, and the second comes down when the first is gone', () => {
  const [first, second] = [new AbortController(), new AbortController()]
  note('File', first)
  const lowest = window.innerHeight - 24 - HEIGHT
  expect(tops()).toEqual({ File: lowest })
  note('Sender', second)
  expect(tops()).toEqual({ File: lowest, Sender: lowest - 12 - HEIGHT })
  first.abort()
  expect(tops()).toEqual({ Sender: lowest })
  second.abort()
  expect(tops()).toEqual({})
})
