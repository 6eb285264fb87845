import { expect, test } from 'vitest'
import { askAhead } from '../../lib/messaging/ask-ahead'
import type { Call } from '../../lib/messaging/call'

function countingCall() {
  const asked: string[] = []
  const call = (async (name: string) => `${name} ${asked.push(name)}`) as unknown as Call
  return { call, asked }
}

/** What is told of changes, and whether anybody listens. */
function changes() {
  const listeners = new Set<() => void>()
  const onChange = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return { onChange, listeners, tell: () => [...listeners].map((listener) => listener()) }
}

const never = changes().onChange

test('a question is asked before the page does, and the page gets that answer', async () => {
  const { call, asked } = countingCall()
  const ahead = askAhead(call, ['backup.status', 'ledger.condition'], never)
  expect(asked).toEqual(['backup.status', 'ledger.condition'])
  expect(await ahead('ledger.condition', {})).toBe('ledger.condition 2')
  expect(asked).toHaveLength(2)
})

test('asked again, or anything else, it is asked anew', async () => {
  const { call } = countingCall()
  const ahead = askAhead(call, ['backup.status'], never)
  await ahead('backup.status', {})
  expect(await ahead('backup.status', {})).toBe('backup.status 2')
  expect(await ahead('profile.load', {})).toBe('profile.load 3')
})

test('a failure is told to whoever asks, and to nobody else', async () => {
  const failing = (async () => Promise.reject(new Error('gone'))) as unknown as Call
  const ahead = askAhead(failing, ['backup.status'], never)
  await new Promise((resolve) => setImmediate(resolve))
  await expect(ahead('backup.status', {})).rejects.toThrow('gone')
})

test('what has changed meanwhile is asked anew, so that no old answer is shown', async () => {
  const { call } = countingCall()
  const { onChange, tell } = changes()
  const ahead = askAhead(call, ['backup.status'], onChange)
  tell()
  expect(await ahead('backup.status', {})).toBe('backup.status 2')
})

test('nobody listens for changes once every answer was taken', async () => {
  const { call } = countingCall()
  const { onChange, listeners } = changes()
  const ahead = askAhead(call, ['backup.status', 'ledger.condition'], onChange)
  await ahead('backup.status', {})
  expect(listeners.size).toBe(1)
  await ahead('ledger.condition', {})
  expect(listeners.size).toBe(0)
})
