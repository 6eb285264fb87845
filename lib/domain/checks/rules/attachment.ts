import { type Found, finding, type Mail } from '../rule'

/** The mail says that something is attached, and nothing is. An invoice in the making will be attached by Insert. */
export function attachment(mail: Mail): Found[] {
  const body = mail.parts[1]
  if (!mail.attachmentsKnown || mail.draft.attachments.length > 0 || mail.draft.invoice) return []
  const promise = body.hits.find((hit) => hit.payload.kind === 'signal' && hit.payload.signal === 'attached')
  if (!promise) return []
  const before = body.tokens[promise.first - 1]?.word
  if (before === 'not' || before === 'ei') return []
  const span = [body.tokens[promise.first]?.start ?? 0, body.tokens[promise.last]?.end ?? 0] as const
  return [finding('missing.attachment', 'error', 'body', span)]
}
