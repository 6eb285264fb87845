import { describe, expect, test } from 'vitest'
import { CallFailed, ContextLost, callBackground } from '../../lib/messaging/call-background'
import type { CallMessage } from '../../lib/messaging/envelope'

const order = { command: 'c', invoiceId: 'i' }

function clientFor(...answers: readonly unknown[]) {
  const sent: CallMessage[] = []
  const waits: number[] = []
  const call = callBackground(
    async (message) => {
      const answer = answers[sent.push(message) - 1]
      if (answer instanceof Error) throw answer
      return answer
    },
    async (ms) => void waits.push(ms),
  )
  return { call, sent, waits }
}

const died = new Error(
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
)

describe('a call', () => {
  test('gives the value of the answer', async () => {
    const { call, sent } = clientFor({ ok: true, value: { ok: true } })
    expect(await call('invoice.void', order)).toEqual({ ok: true })
    expect(sent).toEqual([{ call: 'invoice.void', input: order }])
  })

  test('is made again with the same command when the worker died before the answer', async () => {
    const { call, sent } = clientFor(died, undefined, { ok: true, value: { ok: true } })
    expect(await call('invoice.void', order)).toEqual({ ok: true })
    expect(new Set(sent.map(({ input }) => JSON.stringify(input))).size).toBe(1)
    expect(sent).toHaveLength(3)
  })

  test('waits longer each time, since a worker that is ending takes a moment to go, and gives up at last', async () => {
    const { call, sent, waits } = clientFor(died, died, died, died)
    await expect(call('invoice.void', order)).rejects.toEqual(new CallFailed('invoice.void', 'unanswered'))
    expect(sent).toHaveLength(4)
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(new Set(waits).size).toBe(3)
  })

  test('rejects with the code when it is refused', async () => {
    const { call } = clientFor({ ok: false, code: 'forbidden' })
    await expect(call('invoice.void', order)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('says that the extension is gone', async () => {
    const { call } = clientFor(new Error('Extension context invalidated.'))
    await expect(call('invoice.void', order)).rejects.toBeInstanceOf(ContextLost)
  })

  test('passes other failures on', async () => {
    const { call } = clientFor(new Error('boom'))
    await expect(call('invoice.void', order)).rejects.toThrow('boom')
  })
})
