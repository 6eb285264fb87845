/** The characters an id of ours (ULID, Crockford's base 32) can end with. */
const LAST_CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** All parts of the open index and of the reminders, to read everything outstanding at once. */
export const PARTS: readonly string[] = [...LAST_CHARACTERS]

/** The part an invoice belongs to: its id's last character is random, so the parts stay even. */
export function partOf(invoiceId: string): string {
  return invoiceId.slice(-1)
}
