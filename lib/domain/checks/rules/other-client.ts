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
      const ended = (name: string) => endOf(folded, start, name)
      const name = names.get(word)?.find((other) => ended(other) !== undefined && !own.includes(other))
      const end = name && ended(name)
      if (!name || !end) continue
      // One word may be a person's name, or no name at all.
      const isOneWord = !name.includes(' ')
      if (isOneWord && !isCapital(plain.charAt(start))) continue
      const span = [start, end] as const
      const params = { phrase: plain.slice(...span), first: client.name }
      // What ending the right name would have is not known.
      const fixes = end === start + name.length ? [replacement('client', span, client.name)] : []
      return [
        placed(finding('consistency.client', isOneWord ? 'warning' : 'error', span, params, fixes), place),
      ]
    }
  }
  return []
}

/** Where a name ends that stands at a place of the text; of more than one word, also with a Finnish ending. */
function endOf(folded: string, start: number, name: string): number | undefined {
  if (!folded.startsWith(name, start)) return undefined
  const end = start + name.length
  if (!isWordCode(folded.charCodeAt(end))) return end
  const ending = name.includes(' ') && ENDING.exec(folded.slice(end, end + LONGEST_ENDING))?.[0]
  return ending ? end + ending.length : undefined
}

/** "Kahvila Kaislalle", "Lindberg Designin työ". */
const ENDING = /^i?(?:n|ll[eaä]|lt[aä]|ss[aä]|st[aä]|ksi|na|nä)(?![a-zåäö\d])/
const LONGEST_ENDING = 6
const COMPANY_FORM = / (?:oyj?|ab|ky|tmi|ltd|limited|inc|llc|gmbh|plc)\.?$/

/** A name, without the form of its company, and with the stem of its last word that endings follow ("Mäkinen", "Mäkisen"). */
function waysToSay(name: string): readonly string[] {
  const short = name.replace(COMPANY_FORM, '')
  return [name, ...(short.includes(' ') ? [short, short.replace(/nen$/, 'se')] : [])]
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
    fresh.set(word, [...(fresh.get(word) ?? []), ...waysToSay(wanted)])
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
