import type { CallName, Input, Output } from './protocol'

/** Calls the background. Rejects when the extension was updated or removed under this page. */
export type Call = <Name extends CallName>(name: Name, input: Unchanged<Input<Name>>) => Promise<Output<Name>>

/** The parsed shape of a message may be changed by its receiver; what is sent is only read. */
type Unchanged<Value> = Value extends string | number | boolean | undefined
  ? Value
  : { readonly [Key in keyof Value]: Unchanged<Value[Key]> }
