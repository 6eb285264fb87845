import type { Client } from './client'
import { type AnswerRefusal, isAnswer, type Send } from './envelope'
import type { Output } from './protocol'

/** The extension was updated or removed under this page: nothing of ours can work here until it is reloaded. */
export class ContextLost extends Error {
  constructor() {
    super('The extension was updated or removed')
    this.name = 'ContextLost'
  }
}

/** The background refused a call or failed at it. */
export class CallFailed extends Error {
  constructor(
    name: string,
    readonly code: AnswerRefusal | 'unanswered',
  ) {
    super(`${name}: ${code}`)
    this.name = 'CallFailed'
  }
}

const ATTEMPTS = 3

/**
 * Calls the background through `send`. A call whose worker died before the answer is made again: every call may come
 * twice, and carries a command id where that would matter. Answers are believed as they come, since nobody but the
 * background can give one.
 */
export function callBackground(send: Send): Client {
  return async (name, input) => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const answer = await answerOf(send, name, input)
      if (!isAnswer(answer)) continue
      if (!answer.ok) throw new CallFailed(name, answer.code)
      return answer.value as Output<typeof name>
    }
    throw new CallFailed(name, 'unanswered')
  }
}

/** Undefined when nobody answered, which a worker that died or is only starting can cause. */
async function answerOf(send: Send, call: string, input: unknown): Promise<unknown> {
  try {
    return await send({ call, input })
  } catch (error) {
    const text = String(error)
    if (/context invalidated|extension context|dead object/i.test(text)) throw new ContextLost()
    if (/channel closed|port closed|receiving end|could not establish/i.test(text)) return undefined
    throw error
  }
}
