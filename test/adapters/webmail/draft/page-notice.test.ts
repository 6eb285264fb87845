// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { showNotice } from '../../../../lib/adapters/webmail/draft/page-notice'

const HEIGHT = 100

function notice(title: string, stop: AbortController): void {
  showNotice({ title, text: 'Something to know', close: 'Close', actions: [] }, stop.signal)
}

/** By title, the top of each notice that is shown. */
function tops(): Record<string, number> {
  const cards = [...document.querySelectorAll('[data-plainvoice="notice"]')].map(
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

test('two notices stand one above the other, and the second comes down when the first is gone', () => {
  const [first, second] = [new AbortController(), new AbortController()]
  notice('File', first)
  const lowest = window.innerHeight - 24 - HEIGHT
  expect(tops()).toEqual({ File: lowest })
  notice('Sender', second)
  expect(tops()).toEqual({ File: lowest, Sender: lowest - 12 - HEIGHT })
  first.abort()
  expect(tops()).toEqual({ Sender: lowest })
  second.abort()
  expect(tops()).toEqual({})
})
