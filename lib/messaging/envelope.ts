/** What goes over the wire: a call by name, and its answer. */
export interface CallMessage {
  readonly call: string
  readonly input: unknown
}

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: AnswerRefusal }

/** `unknown`: no such call. `forbidden`: not for this caller. `invalid`: not what the call takes. `internal`: a bug. */
export type AnswerRefusal = 'unknown' | 'forbidden' | 'invalid' | 'internal'

/** Sends one message to the background and resolves with its answer. */
export type Send = (message: CallMessage) => Promise<unknown>

/** True for what may be a call; whether there is such a call, and what goes into it, is looked at later. */
export function isCall(message: unknown): message is CallMessage {
  return isObject(message) && typeof message['call'] === 'string' && 'input' in message
}

/** True for an answer to a call, given or refused. */
export function isAnswer(message: unknown): message is Answer {
  return isObject(message) && typeof message['ok'] === 'boolean'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
