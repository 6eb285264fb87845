import { type Answer, isCall } from './envelope'
import { type CallName, type Input, type Output, protocol } from './protocol'
import type { RawSender, Sender } from './sender'

type Deep<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { readonly [Key in keyof Value]: Deep<Value[Key]> }

/** What is done for each call. What comes in has been checked; what goes out will be. */
export type Handlers = {
  readonly [Name in CallName]: (input: Input<Name>, sender: Sender) => Promise<Deep<Output<Name>>>
}

export interface ServerOptions {
  readonly classify: (sender: RawSender) => Sender | undefined
  readonly onError: (message: string, error: unknown) => void
}

/**
 * A listener for `runtime.onMessage` that answers calls. Who asks is checked before what is asked is read; a bug is
 * told to nobody but the log.
 */
export function messageServer(handlers: Handlers, { classify, onError }: ServerOptions) {
  return (
    message: unknown,
    rawSender: RawSender,
    sendResponse: (answer: Answer) => void,
  ): true | undefined => {
    if (!isCall(message)) return undefined
    const { call, input } = message
    answer(call, input, classify(rawSender)).then(sendResponse, (error: unknown) => {
      onError(`The call ${call} failed`, error)
      sendResponse({ ok: false, code: 'internal' })
    })
    return true
  }

  async function answer(call: string, input: unknown, sender: Sender | undefined): Promise<Answer> {
    if (!isCallName(call)) return { ok: false, code: 'unknown' }
    const row = protocol[call]
    if (!sender || !(row.callers as readonly string[]).includes(sender.caller)) {
      return { ok: false, code: 'forbidden' }
    }
    const parsed = row.input.safeParse(input)
    if (!parsed.success) return { ok: false, code: 'invalid' }
    const handler = handlers[call] as (input: unknown, sender: Sender) => Promise<unknown>
    return { ok: true, value: row.output.parse(await handler(parsed.data, sender)) }
  }
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(protocol, name)
}
