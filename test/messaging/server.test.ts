import { describe, expect, test, vi } from 'vitest'
import type { Answer } from '../../lib/messaging/envelope'
import { type CallName, protocol } from '../../lib/messaging/protocol'
import type { Sender } from '../../lib/messaging/sender'
import { type Handlers, messageServer } from '../../lib/messaging/server'

const CALLERS: readonly Sender[] = [
  { caller: 'mail', tabId: 7, frameId: 0, origin: 'https://mail.google.com' },
  { caller: 'composer', tabId: 7, frameId: 4 },
  { caller: 'popup' },
  { caller: 'dashboard' },
]

function serverFor(sender: Sender | undefined, handlers: Partial<Handlers> = {}) {
  const onError = vi.fn()
  const listen = messageServer(handlers as Handlers, { classify: () => sender, onError })
  const ask = (message: unknown) =>
    new Promise<Answer | 'not heard'>((resolve) => {
      if (listen(message, {}, resolve) === undefined) resolve('not heard')
    })
  return { ask, onError }
}

describe('the server', () => {
  test('gives the call to its handler and the result back', async () => {
    const { ask } = serverFor(CALLERS[2], {
      'invoice.void': async ({ invoiceId }) => ({ ok: true, undo: invoiceId }),
    })
    expect(await ask({ call: 'invoice.void', input: { command: 'c', invoiceId: 'i' } })).toEqual({
      ok: true,
      value: { ok: true, undo: 'i' },
    })
  })

  test('leaves other messages to others', async () => {
    const { ask } = serverFor(CALLERS[2])
    for (const message of [undefined, null, 'hello', {}, { type: 'ledgerChanged' }, { call: 1, input: {} }]) {
      expect(await ask(message)).toBe('not heard')
    }
  })

  test.each(['nonsense', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'knows no call %s',
    async (call) => {
      expect(await serverFor(CALLERS[2]).ask({ call, input: {} })).toEqual({ ok: false, code: 'unknown' })
    },
  )

  test('answers nobody it does not know', async () => {
    const { ask } = serverFor(undefined)
    for (const call of Object.keys(protocol)) {
      expect(await ask({ call, input: {} })).toEqual({ ok: false, code: 'forbidden' })
    }
  })

  test.each(CALLERS.map((sender) => [sender.caller, sender] as const))(
    'refuses %s every call that is not for it, before reading it',
    async (caller, sender) => {
      const { ask } = serverFor(sender)
      const others = (Object.keys(protocol) as CallName[]).filter(
        (call) => !(protocol[call].callers as readonly string[]).includes(caller),
      )
      expect(others.length).toBeGreaterThan(5)
      for (const call of others) {
        const input = {
          get trap() {
            throw new Error('It was read')
          },
        }
        expect(await ask({ call, input })).toEqual({ ok: false, code: 'forbidden' })
      }
    },
  )

  test('lets a mail page near nothing but its drafts', () => {
    const open = (Object.keys(protocol) as CallName[]).filter((call) =>
      (protocol[call].callers as readonly string[]).includes('mail'),
    )
    expect(open.every((call) => call.startsWith('draft.') || call.startsWith('mail.'))).toBe(true)
  })

  test.each([
    { command: 'c' },
    { command: '', invoiceId: 'i' },
    { command: 'c', invoiceId: 3 },
    { command: 'c', invoiceId: 'x'.repeat(201) },
    null,
    'text',
  ])('refuses what is not the call’s input: %j', async (input) => {
    const { ask } = serverFor(CALLERS[2])
    expect(await ask({ call: 'invoice.void', input })).toEqual({ ok: false, code: 'invalid' })
  })

  test('hands on only what the call takes', async () => {
    const seen: unknown[] = []
    const { ask } = serverFor(CALLERS[2], {
      'invoice.void': async (input) => {
        seen.push(input)
        return { ok: true }
      },
    })
    await ask({ call: 'invoice.void', input: { command: 'c', invoiceId: 'i', more: 'secret' } })
    expect(seen).toEqual([{ command: 'c', invoiceId: 'i' }])
  })

  test('tells nobody but the log about a bug', async () => {
    const bug = new Error('ella@northlight.example')
    const { ask, onError } = serverFor(CALLERS[2], { 'invoice.void': () => Promise.reject(bug) })
    const answer = await ask({ call: 'invoice.void', input: { command: 'c', invoiceId: 'i' } })
    expect(answer).toEqual({ ok: false, code: 'internal' })
    expect(onError).toHaveBeenCalledExactlyOnceWith('The call invoice.void failed', bug)
  })

  test('gives out only what the call promises', async () => {
    const { ask } = serverFor(CALLERS[0], {
      'draft.openComposer': async () => ({ session: 's', seller: 'secret' }) as { session: string },
      'draft.findings': (async () => 'nonsense') as never,
    })
    const request = { view: 'v', kind: 'new', host: 'gmail', recipients: [] }
    expect(await ask({ call: 'draft.openComposer', input: request })).toEqual({
      ok: true,
      value: { session: 's' },
    })
    expect(
      await ask({ call: 'draft.findings', input: { view: 'v', findings: [], isPartGone: false } }),
    ).toEqual({
      ok: false,
      code: 'internal',
    })
  })
})
