/** So many letters are kept of what is typed into one field; more is something else, such as a whole contract. */
export const LONGEST = {
  /** Of a description or a note. */
  text: 10_000,
  /** Of a name, a line of an address, a number. */
  field: 1000,
  /** Of one thing about a way to pay. */
  wayToPay: 500,
} as const
