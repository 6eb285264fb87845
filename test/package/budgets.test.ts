import path from 'node:path'
import { buildSync } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { CHECKED_LANGUAGES, type CheckedLanguage } from '../../lib/domain/checks/preferences'
import { LANGUAGES } from '../../lib/domain/party/party'
import { gzipSize, manifestOf, packageFiles, zipSize } from './package'

const KB = 1000

describe.each(['chrome', 'firefox'] as const)('the package for %s', (target) => {
  const files = packageFiles(target)
  const manifest = manifestOf(target)
  const bytesOf = (name: string): Buffer => {
    const file = files.find((candidate) => candidate.name === name)
    if (!file) throw new Error(`${name} is not in the package`)
    return file.bytes
  }

  test('loads at most 15 kB into a mail page that shows no draft', () => {
    const loaders = manifest.content_scripts.flatMap(({ js }) => js)
    expect(loaders).toHaveLength(3)
    for (const name of loaders) expect.soft(bytesOf(name).length, name).toBeLessThanOrEqual(15 * KB)
  })

  test.each(['gmail-draft.js', 'outlook-draft.js', 'yahoo-draft.js'])(
    'loads at most 60 kB for a draft: %s',
    (name) => {
      expect(gzipSize(bytesOf(name))).toBeLessThanOrEqual(60 * KB)
    },
  )

  test.each(LANGUAGES.map((language) => `findings-${language}.js`))(
    'loads what is said in mail pages in one language: %s, at most 6.8 kB',
    (name) => {
      expect(gzipSize(bytesOf(name))).toBeLessThanOrEqual(6.8 * KB)
    },
  )

  // Plain-language entries, as many more about tone, dates and what a mail says, each some 20 letters that no other entry has;
  // patterns for wordings that nobody listed, which take as much again; and up to 18 kB of weights learnt from sentences.
  const mostOf: Readonly<Record<CheckedLanguage, number>> = { en: 64.9, fi: 58.8, sv: 34 }
  test.each(CHECKED_LANGUAGES.map((language) => [`checks-${language}.js`, mostOf[language]] as const))(
    'loads the words of one language for a draft in it: %s, at most %d kB',
    (name, most) => {
      expect(gzipSize(bytesOf(name))).toBeLessThanOrEqual(most * KB)
    },
  )

  test('loads the rules for drafts in any language, with the VAT and account numbers of their countries: at most 48.5 kB', () => {
    expect(gzipSize(bytesOf('rules.js'))).toBeLessThanOrEqual(48.5 * KB)
  })

  test('wakes a background worker of at most 117.7 kB', () => {
    const { service_worker, scripts } = manifest.background
    const start = service_worker ?? scripts?.[0] ?? 'no background'
    const code = Buffer.concat([...withImports(start, bytesOf)].map(bytesOf))
    expect(gzipSize(code)).toBeLessThanOrEqual(117.7 * KB)
  })

  test('is at most 2 MB to download', () => {
    expect(zipSize(files)).toBeLessThanOrEqual(2000 * KB)
  })
})

/** A script and all that it loads before it runs. */
function withImports(
  name: string,
  bytesOf: (name: string) => Buffer,
  found = new Set<string>(),
): ReadonlySet<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const [, file = ''] of bytesOf(name)
    .toString('utf8')
    .matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) {
    withImports(path.posix.join(path.posix.dirname(name), file), bytesOf, found)
  }
  return found
}

test('the checks without the words of a language take at most 20 kB of a draft script', () => {
  const { outputFiles } = buildSync({
    entryPoints: ['lib/domain/checks/check-draft.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'checks',
    target: 'es2022',
  })
  expect(gzipSize(outputFiles[0]?.contents ?? new Uint8Array())).toBeGreaterThan(1 * KB)
  expect(gzipSize(outputFiles[0]?.contents ?? new Uint8Array())).toBeLessThanOrEqual(20 * KB)
})
