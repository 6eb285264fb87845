import { type Found, finding, replacement } from '../finding'
import type { FlaggedPhrase } from '../preferences'
import type { Passage } from '../reading'
import type { Mail } from '../rule'

interface OwnPhrase {
  readonly pattern: RegExp
  readonly better: string
}

/** The phrases that the person wants to be shown, wherever they stand as whole words. */
export function ownWords(mail: Mail, { plain }: Passage): Found[] {
  const { flagged } = mail.context.preferences ?? {}
  if (!flagged) return []
  return phrasesOf(flagged).flatMap(({ pattern, better }) =>
    [...plain.matchAll(pattern)].map((match) => {
      const span = [match.index, match.index + match[0].length] as const
      const fixes = better === '' ? [] : [replacement('plain', span, better, 'safe')]
      return finding('jargon.own', 'warning', span, { phrase: match[0], plain: better }, fixes)
    }),
  )
}

/** Made once for a list, as each letter typed asks for them in every passage. */
const known = new WeakMap<readonly FlaggedPhrase[], readonly OwnPhrase[]>()

function phrasesOf(flagged: readonly FlaggedPhrase[]): readonly OwnPhrase[] {
  const made = known.get(flagged) ?? flagged.flatMap(ownPhrase)
  known.set(flagged, made)
  return made
}

function ownPhrase({ phrase, instead }: FlaggedPhrase): readonly OwnPhrase[] {
  const words = phrase.trim().split(/\s+/).map(escaped)
  if (words.join('') === '') return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu')
  return [{ pattern, better: instead.trim() }]
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
