import { type Found, finding, type Mail } from '../rule'

/** The mail says that something is attached, and nothing is. An invoice in the making will be attached by Insert. */
export function attachment(mail: Mail): Found[] {
  const body = mail.parts[1]
  if (!mail.attachmentsKnown || mail.draft.attachments.length > 0 || mail.draft.invoice) return []
  const promise = body.hits.find((hit) => hit.phrase.meaning.signal === 'attached')
  if (!promise) return []
  const before = body.tokens[promise.first - 1]?.word
  if (before === 'not' || before === 'ei') return []
  return [finding('missing.attachment', 'error', 'body', [promise.start, promise.end])]
}
