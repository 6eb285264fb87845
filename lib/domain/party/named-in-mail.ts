import { readable } from '../readable-text'

/** No name is longer, and no address that a mail can reach (RFC 5321, 4.5.3.1). */
const LONGEST_NAME = 200
const LONGEST_ADDRESS = 320

/** Somebody as a mail page names them, with the name on one line and at a length that can be read and kept. */
export function namedInMail<Named extends { readonly name?: string; readonly email?: string }>(
  named: Named,
): Named {
  const { name, email } = named
  return {
    ...named,
    ...(name === undefined ? {} : { name: onOneLine(name, LONGEST_NAME) }),
    ...(email === undefined ? {} : { email: onOneLine(email, LONGEST_ADDRESS) }),
  }
}

function onOneLine(text: string, longest: number): string {
  const line = readable(text).replace(/\s+/g, ' ').trim()
  return line.length > longest ? [...line].slice(0, longest).join('').trim() : line
}
