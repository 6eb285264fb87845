import type { RecordKind } from '../../../ports/store'

/** From the version before to `to`, for the kinds whose shape changed. Pure; only ever forward. */
export interface Migration {
  readonly to: number
  readonly kinds: { readonly [Kind in RecordKind]?: (data: unknown) => unknown }
}
