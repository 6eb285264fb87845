import { expect, test } from 'vitest'
import { USUAL_PREFERENCES } from '../../lib/domain/checks/preferences'
import type { DraftCommand } from '../../lib/messaging/draft-command'
import { draftFrames } from '../../lib/messaging/draft-frames'

const FRAME = { tabId: 7, frameId: 0 }
const ORDER = {
  view: 'gmail-1',
  file: { name: 'a.pdf', type: 'application/pdf', base64: '' },
  block: { html: '', text: '' },
  subject: 'Invoice',
  others: [],
}

function framesAnswering(answer: unknown) {
  const told: unknown[] = []
  const frames = draftFrames(
    async (frame, command: DraftCommand) => {
      told.push([frame, command])
      return answer
    },
    async (notice) => void told.push(notice),
  )
  return { frames, told }
}

test('a filling goes to its frame and comes back as a report', async () => {
  const step = { outcome: 'done' }
  const report = { attach: step, block: step, subject: { outcome: 'failed', code: 'timedOut' }, draftId: 'r' }
  const { frames, told } = framesAnswering({ ...report, more: 1 })
  expect(await frames.fill(FRAME, ORDER)).toEqual(report)
  expect(told).toEqual([[FRAME, { type: 'fill', ...ORDER }]])
})

test.each([undefined, null, {}, { attach: 'done' }])('%j is no report: the draft is gone', async (answer) => {
  expect(await framesAnswering(answer).frames.fill(FRAME, ORDER)).toBeUndefined()
})

test('findings are shown, the composer closed and a draft looked at again by view', async () => {
  const { frames, told } = framesAnswering({ ok: true })
  await frames.showFinding(FRAME, 'gmail-1', 'key')
  await frames.closeComposer(FRAME, 'gmail-1')
  await frames.lookAgain(FRAME, 'gmail-1')
  expect(told).toEqual([
    [FRAME, { type: 'showFinding', view: 'gmail-1', key: 'key' }],
    [FRAME, { type: 'closeComposer', view: 'gmail-1' }],
    [FRAME, { type: 'lookAgain', view: 'gmail-1' }],
  ])
})

test('what the client wrote is asked for by their address; from a draft that is gone there is nothing', async () => {
  const { frames, told } = framesAnswering({ mail: 'Hello', draft: 'Hi', more: 1 })
  expect(await frames.readClientMail(FRAME, 'gmail-1', 'a@b.example')).toEqual({ mail: 'Hello', draft: 'Hi' })
  expect(told).toEqual([[FRAME, { type: 'readClientMail', view: 'gmail-1', from: 'a@b.example' }]])
  expect(await framesAnswering(undefined).frames.readClientMail(FRAME, 'gmail-1', 'a@b.example')).toEqual({})
})

test.each([
  [true, true],
  [false, false],
  [undefined, false],
])('a block is looked for by view: %j', async (answer, holds) => {
  const { frames, told } = framesAnswering(answer)
  expect(await frames.holdsBlock(FRAME, 'gmail-1', ORDER.block)).toBe(holds)
  expect(told).toEqual([[FRAME, { type: 'holdsBlock', view: 'gmail-1', block: ORDER.block }]])
})

test('a change of the checks goes to every mail page', async () => {
  const { frames, told } = framesAnswering(undefined)
  await frames.changeChecks(USUAL_PREFERENCES)
  expect(told).toEqual([{ type: 'checksChanged', checks: USUAL_PREFERENCES }])
})
