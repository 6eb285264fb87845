import { type Found, finding, replacement } from '../finding'
import { type Mail, placed } from '../rule'
import { isWordCode } from '../text/tokens'

/** Shorter names are words of their own. */
const SHORTEST_NAME = 4
/** Mail providers at which people of many firms have their addresses. */
const FREE_MAIL =
  /^(?:gmail|outlook|hotmail|live|yahoo|icloud|me|aol|gmx|proton|protonmail|luukku|kolumbus|pp|elisanet)\./

/** A mail about one client's invoice that names another client, or goes to an address of neither. */
export function otherClient(mail: Mail): Found[] {
  return [...otherName(mail), ...otherAddress(mail)]
}

function otherName(mail: Mail): Found[] {
  const { client, otherClients = [] } = mail.context
  if (!client?.name) return []
  const own = `${client.name} ${client.contactName ?? ''}`.toLowerCase()
  for (const name of otherClients) {
    const wanted = name.trim().toLowerCase()
    if (wanted.length < SHORTEST_NAME || own.includes(wanted)) continue
    for (const place of mail.places) {
      const { folded, plain } = place.passage
      const start = folded.indexOf(wanted)
      const end = start + wanted.length
      if (start < 0 || isWordCode(folded.charCodeAt(start - 1)) || isWordCode(folded.charCodeAt(end)))
        continue
      const span = [start, end] as const
      const params = { phrase: plain.slice(start, end), first: client.name }
      return [
        placed(
          finding('consistency.client', 'error', span, params, [replacement('client', span, client.name)]),
          place,
        ),
      ]
    }
  }
  return []
}

function otherAddress({ context, draft }: Mail): Found[] {
  const known = (context.client?.emails ?? []).map((email) => email.toLowerCase())
  const given = draft.recipients.flatMap(({ email }) => (email ? [email.toLowerCase()] : []))
  if (known.length === 0 || given.length === 0) return []
  const domain = (email: string) => email.slice(email.lastIndexOf('@') + 1)
  const domains = known.map(domain).filter((name) => !FREE_MAIL.test(name))
  if (given.some((email) => known.includes(email) || domains.includes(domain(email)))) return []
  return [
    finding('consistency.recipient', 'warning', null, { phrase: given[0] ?? '', first: known[0] ?? '' }),
  ]
}
