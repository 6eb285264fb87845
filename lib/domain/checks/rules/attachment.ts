import { type Found, finding } from '../finding'
import { type Mail, placed } from '../rule'

/** "The badge attached on the pocket", "attached firmly", "the attached garage": a thing is part of another. */
function isPartOfThing(word: string | undefined, next: string): boolean {
  return (
    word === 'attached' &&
    /^(?:on|firmly|securely|tightly|garage|house|shed|barn|building|room|bath|bathroom|deck|porch|terrace|workshop)$/.test(
      next,
    )
  )
}

/** The mail says that something is attached, and nothing is. An invoice in the making will be attached by Insert. */
export function attachment(mail: Mail): Found[] {
  if (!mail.attachmentsKnown || mail.draft.attachments.length > 0 || mail.draft.invoice) return []
  for (const place of mail.body.places) {
    const { hits, tokens } = place.passage
    const promise = hits.find((hit) => hit.phrase.meaning.signal === 'attached')
    if (!promise) continue
    const before = tokens[promise.first - 1]?.word
    const after = tokens[promise.last + 1]
    // "Appendix B" was there before, but not "it is attached, 8 hours" or "I attach a copy".
    const isLettered = after?.breakBefore === false && /^[b-hj-z\d]$/.test(after.word)
    if (before === 'not' || before === 'ei' || isLettered) return []
    if (after?.breakBefore === false && isPartOfThing(tokens[promise.last]?.word, after.word)) continue
    return [placed(finding('missing.attachment', 'error', [promise.start, promise.end]), place)]
  }
  return []
}
