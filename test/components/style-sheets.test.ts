import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = path.resolve(import.meta.dirname, '../../components')
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
)
const rules = sheets
  .filter((file) => file !== 'ui/tokens.css')
  .flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .map((line) => ({ file, line: line.trim() })),
  )
  // A name given to a value where it is used once, such as the colours of our own mark.
  .filter(({ line }) => !line.startsWith('--'))

function linesWith(pattern: RegExp): string[] {
  return rules.filter(({ line }) => pattern.test(line)).map(({ file, line }) => `${file}: ${line}`)
}

describe('the style sheets', () => {
  test('are seen', () => expect(sheets.length).toBeGreaterThan(30))

  test('take colours from the tokens alone', () => {
    expect(linesWith(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i)).toEqual([])
  })

  test('take type and durations from the tokens alone', () => {
    expect(linesWith(/\b\d+m?s\b|font-size|font-family|font:(?!.*(?:var\(--type|inherit))/)).toEqual([])
  })

  test('use every token', () => {
    const all = sheets.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n')
    const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
    const given = new Set([...all.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name))
    expect([...given].filter((name) => !used.has(name))).toEqual([])
  })
})
