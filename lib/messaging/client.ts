import type { CallName, Input, Output } from './protocol'

/** Calls the background. Rejects when the extension was updated or removed under this page. */
export type Client = <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Output<Name>>
