import { type Found, finding, replacement } from '../finding'
import type { FlaggedPhrase } from '../preferences'
import type { Passage } from '../reading'
import type { Mail } from '../rule'

/** The phrases that the person wants to be shown, wherever they stand as whole words. */
export function ownWords(mail: Mail, passage: Passage): Found[] {
  const { flagged = [] } = mail.context.preferences ?? {}
  return flagged.flatMap((entry) => marked(passage, entry))
}

function marked({ plain }: Passage, { phrase, instead }: FlaggedPhrase): Found[] {
  const words = phrase.trim().split(/\s+/).map(escaped)
  if (words.join('') === '') return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu')
  const better = instead.trim()
  return [...plain.matchAll(pattern)].map((match) => {
    const span = [match.index, match.index + match[0].length] as const
    const fixes = better === '' ? [] : [replacement('plain', span, better, 'safe')]
    return finding('jargon.own', 'warning', span, { phrase: match[0], plain: better }, fixes)
  })
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
