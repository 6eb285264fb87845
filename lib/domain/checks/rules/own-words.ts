import type { FlaggedPhrase } from '../preferences'
import type { Part } from '../reading'
import { type Found, finding, type Mail, replacement } from '../rule'

/** The phrases that the person wants to be shown, wherever they stand as whole words. */
export function ownWords(mail: Mail): Found[] {
  const { flagged = [] } = mail.context.preferences ?? {}
  return flagged.flatMap((entry) => mail.parts.flatMap((part) => marked(part, entry)))
}

function marked(part: Part, { phrase, instead }: FlaggedPhrase): Found[] {
  const words = phrase.trim().split(/\s+/).map(escaped)
  if (words.join('') === '') return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu')
  const plain = instead.trim()
  return [...part.plain.matchAll(pattern)].map((match) => {
    const span = [match.index, match.index + match[0].length] as const
    const fixes = plain === '' ? [] : [replacement('plain', span, plain, 'safe')]
    return finding('jargon.own', 'warning', part.where, span, { phrase: match[0], plain }, fixes)
  })
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
