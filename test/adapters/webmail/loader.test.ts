// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenComposeMayBeOpen } from '../../../lib/adapters/webmail/loader'

let frames: FrameRequestCallback[] = []
let change: () => void = () => undefined
let looks = 0
let stop = new AbortController()

/** The next frame, in which the page first does this. */
function frame(doing: () => void = () => undefined): void {
  doing()
  for (const asked of frames.splice(0)) asked(0)
}

beforeEach(() => {
  frames = []
  looks = 0
  stop = new AbortController()
  document.body.replaceChildren()
  vi.stubGlobal('requestAnimationFrame', (asked: FrameRequestCallback) => frames.push(asked))
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: () => void) {
        change = callback
      }
      observe() {}
      disconnect() {
        change = () => undefined
      }
    },
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function start() {
  const found = vi.fn()
  whenComposeMayBeOpen('gmail', found, stop.signal, () => {
    looks += 1
  })
  return found
}

function subject(): void {
  const field = document.createElement('input')
  field.name = 'subjectbox'
  document.body.append(field)
}

test('a window that is open already is found at once, and never again', () => {
  subject()
  const found = start()
  change()
  frame()
  expect(found).toHaveBeenCalledTimes(1)
})

test('a window that opens is found as soon as the page stands still, and nothing more is asked for', () => {
  const found = start()
  subject()
  frame(change)
  frame(change)
  expect(looks).toBe(1)
  frame()
  expect(found).toHaveBeenCalledTimes(1)
  frame(change)
  expect([found.mock.calls.length, looks, frames.length]).toEqual([1, 2, 0])
})

test('a page that never stands still is looked at now and then', () => {
  const found = start()
  for (let each = 0; each < 200; each += 1) frame(change)
  expect(looks).toBe(11)
  subject()
  for (let each = 0; each < 20; each += 1) frame(change)
  expect(found).toHaveBeenCalledTimes(1)
})

test('nothing is looked at once the extension is gone', () => {
  const found = start()
  subject()
  change()
  stop.abort()
  frame()
  frame()
  expect([found.mock.calls.length, looks]).toEqual([0, 1])
})
