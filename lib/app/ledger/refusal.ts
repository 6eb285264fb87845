import type { RefusalCode } from '../../domain/refusal-codes'

export interface Refused {
  readonly ok: false
  readonly code: RefusalCode
}

/** A command's result; `undo` takes it back. */
export type CommandResult =
  | { readonly ok: true; readonly undo?: string; readonly invoiceId?: string }
  | Refused

/** The result of a command that is not carried out. */
export function refuse(code: RefusalCode): Refused {
  return { ok: false, code }
}

/** Stops work that cannot go on, from any depth: nothing is written. `commit` and `reading` turn it into a refusal. */
export class Refusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(code)
    this.name = 'Refusal'
  }
}
