import type { Call } from './call'
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

/** Waits before each further attempt, in ms: a worker that is just ending takes a moment to go. */
const PAUSES = [50, 250, 1000]

/**
 * Calls the background through `send`. A call whose worker died before the answer is made again: every call may come
 * twice, and carries a command id where that would matter. Answers are believed as they come, since nobody but the
 * background can give one.
 */
export function callBackground(send: Send, pause: (ms: number) => Promise<void> = passing): Call {
  return async (name, input) => {
    let answer = await answerOf(send, name, input)
    for (const wait of PAUSES) {
      if (isAnswer(answer)) break
      await pause(wait)
      answer = await answerOf(send, name, input)
    }
    if (!isAnswer(answer)) throw new CallFailed(name, 'unanswered')
    if (!answer.ok) throw new CallFailed(name, answer.code)
    return answer.value as Output<typeof name>
  }
}

function passing(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
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
