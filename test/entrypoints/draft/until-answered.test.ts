// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { untilAnswered } from '../../../entrypoints/draft/until-answered'
import { CallFailed, ContextLost } from '../../../lib/messaging/call-background'

const failed = new CallFailed('draft.started', 'internal')
const goSomewhere = () => document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
const aMoment = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

test('a call that failed is made again each time the person goes somewhere in the page, until it is answered', async () => {
  const call = vi.fn(async () => 'answer')
  call.mockRejectedValueOnce(failed).mockRejectedValueOnce(failed)
  const answer = untilAnswered(call, new AbortController().signal)
  await aMoment()
  expect(call).toHaveBeenCalledTimes(1)
  goSomewhere()
  goSomewhere()
  await aMoment()
  expect(call).toHaveBeenCalledTimes(2)
  goSomewhere()
  expect(await answer).toBe('answer')
  goSomewhere()
  await aMoment()
  expect(call).toHaveBeenCalledTimes(3)
})

test('no call is made again where the extension is gone, or the script was told to stop', async () => {
  const call = vi.fn(async () => 'answer')
  const stop = new AbortController()
  call.mockRejectedValueOnce(new ContextLost()).mockRejectedValueOnce(failed)
  expect(await untilAnswered(call, stop.signal)).toBeUndefined()
  const answer = untilAnswered(call, stop.signal)
  await aMoment()
  stop.abort()
  expect(await answer).toBeUndefined()
  goSomewhere()
  await aMoment()
  expect(call).toHaveBeenCalledTimes(2)
})
