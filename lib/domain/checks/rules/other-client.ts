import { isOfSameFirm } from '../../party/email'
import { type Found, finding, placed, replacement } from '../finding'
import type { Mail } from '../rule'
import { foldLetters } from '../text/canonical-text'
import { isCapital, isWordCode, tokensOf } from '../text/tokens'

/** Shorter names are words of their own. */
const SHORTEST_NAME = 4

/** A mail about one client's invoice that names another client, or goes to an address of neither. */
export function otherClient(mail: Mail): Found[] {
  return [...otherName(mail), ...otherAddress(mail)]
}

function otherName(mail: Mail): Found[] {
  const { client, otherClients } = mail.context
  if (!client?.name || !otherClients) return []
  const own = `${client.name} ${client.contactName ?? ''} ${mail.context.seller?.name ?? ''}`.toLowerCase()
  const names = namesByWord(otherClients)
  for (const place of mail.judged) {
    const { tokens, folded, plain } = place.passage
    for (const { word, start } of tokens) {
      const end = (name: string) => start + name.length
      const name = names
        .get(word)
        ?.find(
          (other) =>
            folded.startsWith(other, start) &&
            !isWordCode(folded.charCodeAt(end(other))) &&
            !own.includes(other),
        )
      if (name === undefined) continue
      // One word may be a person's name, or no name at all.
      const isOneWord = !name.includes(' ')
      if (isOneWord && !isCapital(plain.charAt(start))) continue
      const span = [start, end(name)] as const
      const params = { phrase: plain.slice(...span), first: client.name }
      const fixes = [replacement('client', span, client.name)]
      return [
        placed(finding('consistency.client', isOneWord ? 'warning' : 'error', span, params, fixes), place),
      ]
    }
  }
  return []
}

/** The names in lower case by their first words. A person may have a thousand clients, and checks at each letter. */
const known = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>()

function namesByWord(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const before = known.get(names)
  if (before) return before
  const fresh = new Map<string, string[]>()
  for (const name of names) {
    const wanted = foldLetters(name.trim())
    const word = tokensOf(wanted)[0]?.word
    if (word === undefined || wanted.length < SHORTEST_NAME) continue
    fresh.set(word, [...(fresh.get(word) ?? []), wanted])
  }
  known.set(names, fresh)
  return fresh
}

function otherAddress({ context, draft }: Mail): Found[] {
  const known = (context.client?.emails ?? []).map((email) => email.toLowerCase())
  const given = draft.recipients.flatMap(({ email }) => (email ? [email.toLowerCase()] : []))
  if (known.length === 0 || given.length === 0) return []
  if (given.some((email) => isOfSameFirm(email, known))) return []
  return [
    finding('consistency.recipient', 'warning', null, { phrase: given[0] ?? '', first: known[0] ?? '' }),
  ]
}
