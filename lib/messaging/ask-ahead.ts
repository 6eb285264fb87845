import type { Call } from './call'
import type { CallName, Input } from './protocol'

/** The calls that say nothing but their name. */
type Question = { [Name in CallName]: Record<string, never> extends Input<Name> ? Name : never }[CallName]

/**
 * Asks at once, so that the background works while the page is still being loaded. The first to ask the same through
 * the way given gets that answer, whatever it is; later calls are made anew, as are all once `onChange` has told that
 * the answers may be old.
 */
export function askAhead(
  call: Call,
  questions: readonly Question[],
  onChange: (listener: () => void) => () => void,
): Call {
  const asked = new Map<CallName, Promise<unknown>>(questions.map((name) => [name, call(name, {})]))
  // A failure is for whoever asks.
  for (const answer of asked.values()) answer.catch(() => undefined)
  const stopListening = onChange(() => asked.clear())
  return ((name: CallName, input: never) => {
    const answer = asked.get(name)
    asked.delete(name)
    if (asked.size === 0) stopListening()
    return answer ?? call(name, input)
  }) as Call
}
