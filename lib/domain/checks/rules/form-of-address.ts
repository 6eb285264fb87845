import { type Found, finding } from '../finding'
import type { Mail } from '../rule'

/** A Finnish mail that says both sinä and te to the same person. */
export function formOfAddress({ body }: Mail): Found[] {
  return body.signals.has('sinä') && body.signals.has('te')
    ? [finding('consistency.address', 'hint', null)]
    : []
}
