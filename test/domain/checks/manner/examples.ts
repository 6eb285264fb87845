import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { MANNERS } from '../../../../lib/domain/checks/manner/manner'
import type { CheckedLanguage } from '../../../../lib/domain/checks/preferences'
import type { Example } from './learn'

const FOLDER = fileURLToPath(new URL('./sentences/', import.meta.url))
/**
 * So often the sentences of a file count: what Plainvoice itself writes has to be fine, what is rare has to be heard, what
 * only looks like trouble has to pass, and most of what stands in a mail is fine.
 */
const COUNTS: Readonly<Record<string, number>> = {
  'ours.txt': 16,
  'extras.txt': 3,
  'additions.txt': 3,
  'neighbours.txt': 2,
  'whole-mails.txt': 2,
}
const LINE = new RegExp(`^(fine|${MANNERS.join('|')})\\t(.+)$`)

/**
 * The sentences of a language by who wrote them: each file holds those of one writer, a line each, as what is amiss
 * (`fine`: nothing), a tab and the sentence. Throws for a line that is none.
 */
export function examplesOf(language: CheckedLanguage): ReadonlyMap<string, readonly Example[]> {
  const folder = path.join(FOLDER, language)
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => {
        const examples = examplesIn(path.join(folder, file))
        return [file, Array.from({ length: COUNTS[file] ?? 1 }, () => examples).flat()]
      }),
  )
}

function examplesIn(file: string): Example[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, manner, sentence] = LINE.exec(line) ?? []
      if (!manner || !sentence)
        throw new Error(`${path.basename(file)} has a line that is no sentence: ${line}`)
      return { manner: manner as Example['manner'], sentence }
    })
}
