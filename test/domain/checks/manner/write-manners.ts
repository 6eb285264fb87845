import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MANNERS } from '../../../../lib/domain/checks/manner/manner'
import { CHECKED_LANGUAGES, type CheckedLanguage } from '../../../../lib/domain/checks/preferences'
import { examplesOf } from './examples'
import { learn, shareFound } from './learn'
import { writeWeights } from './write-weights'

for (const language of CHECKED_LANGUAGES) {
  const byWriter = examplesOf(language)
  writeFileSync(fileOf(language), moduleOf(language, writeWeights(learn([...byWriter.values()].flat()))))
  for (const [writer, own] of byWriter) {
    const others = [...byWriter].flatMap(([name, examples]) => (name === writer ? [] : examples))
    const weights = learn(others)
    const shares = [...MANNERS, 'fine' as const].map(
      (manner) => `${manner} ${Math.round(100 * shareFound(weights, own, manner))} %`,
    )
    console.log(`${language}/${writer}, judged by what the others wrote: ${shares.join(', ')}`)
  }
}

function fileOf(language: CheckedLanguage): string {
  return fileURLToPath(
    new URL(`../../../../lib/domain/checks/languages/${language}/manner.ts`, import.meta.url),
  )
}

function moduleOf(language: CheckedLanguage, weights: string): string {
  const name = `manner${language.charAt(0).toUpperCase()}${language.slice(1)}`
  return [
    `/** What \`npm run learn\` learnt from the sentences in \`test/domain/checks/manner/sentences/${language}\`. */`,
    `export const ${name} =\n  '${weights}'\n`,
  ].join('\n')
}
