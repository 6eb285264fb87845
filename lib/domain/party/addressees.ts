import { isSameAddress } from './email'
import type { Client } from './party'

/** Whom a mail about an invoice or an estimate has to reach. */
export interface Addressees {
  /** Of a new mail. */
  readonly to: string
  /** Who has to be among the recipients of an answer in the thread. */
  readonly adds: readonly string[]
  /** All addresses of the client, by which a thread is known for theirs. */
  readonly theirs: readonly string[]
}

/**
 * The addresses of a client as `now` known, of whom an invoice or an estimate `stated` others: an answer goes to an
 * address that has changed since, too, and where it is `toPayer` to whoever pays.
 */
export function addresseesOf(stated: Client, now: Client = stated, toPayer = false): Addressees {
  const payer = toPayer ? [now.payerEmail ?? ''] : []
  const changed = isSameAddress(stated.email, now.email) ? [] : [now.email]
  const [to = ''] = given([...payer, now.email])
  return {
    to,
    adds: given([...payer, ...changed]),
    theirs: given([stated.email, stated.payerEmail ?? '', now.email, now.payerEmail ?? '']),
  }
}

function given(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses.map((address) => address.trim()))].filter((address) => address !== '')
}
