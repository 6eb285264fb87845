import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { CLIENT_LANGUAGES, type ClientLanguage, LANGUAGES } from '../lib/domain/party/party'
import { cycles, forbiddenImports, LAYERS, layerOf } from './architecture/layers'
import {
  barrels,
  comparatorsWithoutZero,
  defaultExports,
  drawerNames,
  enumsAndClasses,
  impurities,
  misnamedFiles,
  rulesInComponents,
  sideDoors,
  undocumented,
  untested,
} from './architecture/shape'
import { parseSources, projectSources, type Source } from './architecture/source'
import { strayWords, type Table, tableDifferences } from './architecture/words'

const projectFolder = path.resolve(import.meta.dirname, '..')
const sources = projectSources(projectFolder)

function planted(files: Readonly<Record<string, string>>): Source[] {
  return parseSources(new Map(Object.entries(files)))
}

describe('the product', () => {
  test('is seen by these tests, every layer of it', () => {
    const seen = new Map(LAYERS.map(({ name }) => [name, 0]))
    for (const { path: file } of sources) {
      const name = layerOf(file)?.name
      if (name) seen.set(name, (seen.get(name) ?? 0) + 1)
    }
    const least = {
      domain: 80,
      i18n: 40,
      ports: 10,
      app: 25,
      messaging: 8,
      adapters: 50,
      browser: 1,
      log: 1,
      components: 80,
      entrypoints: 12,
    }
    for (const [name, count] of Object.entries(least)) {
      expect.soft(seen.get(name), name).toBeGreaterThanOrEqual(count)
    }
    const edges = sources.flatMap(({ imports }) => imports)
    expect(edges.filter(({ target }) => 'file' in target).length).toBeGreaterThan(sources.length)
  })

  test('imports only what the table of layers allows', () => {
    expect(forbiddenImports(sources)).toEqual([])
  })

  test('has no circles of imports', () => {
    expect(cycles(sources)).toEqual([])
  })

  test('names files after what is in them', () => {
    expect(drawerNames(sources)).toEqual([])
    expect(misnamedFiles(sources)).toEqual([])
  })

  test('has no barrel files, default exports, enums or classes', () => {
    expect(barrels(sources)).toEqual([])
    expect(defaultExports(sources)).toEqual([])
    expect(enumsAndClasses(sources)).toEqual([])
  })

  test('reaches the browser and the console through one door each', () => {
    expect(sideDoors(sources)).toEqual([])
  })

  test('keeps clock and chance out of the pure layers, and does not poll', () => {
    expect(impurities(sources)).toEqual([])
  })

  test('compares equal values as equal, so that every engine sorts alike', () => {
    expect(comparatorsWithoutZero(sources)).toEqual([])
  })

  test('has a test for every file of the core that holds logic', () => {
    expect(untested(sources, (file) => existsSync(path.join(projectFolder, file)))).toEqual([])
  })

  test('keeps rules of money and days out of the components', () => {
    expect(rulesInComponents(sources)).toEqual([])
  })

  test('says of every function that a file of lib gives to others what it does', () => {
    expect(undocumented(sources)).toEqual([])
  })

  test('holds its words in the message tables', () => {
    expect(strayWords(sources)).toEqual([])
  })
})

describe('the message tables', () => {
  const parts = (language: string): string[] =>
    readdirSync(path.join(projectFolder, 'lib/i18n', language)).sort()

  const ofScreens: readonly ClientLanguage[] = LANGUAGES
  const forClients = CLIENT_LANGUAGES.filter((language) => !ofScreens.includes(language))

  test('lie in a folder of every language, and of no other', () => {
    const folders = readdirSync(path.join(projectFolder, 'lib/i18n'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect(folders.sort()).toEqual([...CLIENT_LANGUAGES].sort())
  })

  test('exist in every language', () => {
    expect(parts('en').length).toBeGreaterThan(0)
    for (const language of LANGUAGES) expect(parts(language), language).toEqual(parts('en'))
  })

  test('of what a client reads exist in their languages too', () => {
    const read = [
      'document.ts',
      'notes.ts',
      'papers.ts',
      'reminder-texts.ts',
      'reminders.ts',
      'rows.ts',
      'thanks.ts',
    ]
    for (const language of forClients) expect(parts(language), language).toEqual(read)
  })

  const others = CLIENT_LANGUAGES.filter((language) => language !== 'en').flatMap((language) =>
    parts(language).map((file) => [file, language]),
  )

  test.each(others)(
    'of %s have the same messages and places in English and in %s',
    async (file, language) => {
      const [english, other] = await Promise.all([tables('en', file), tables(language, file)])
      expect(Object.keys(english).length).toBeGreaterThan(0)
      expect(Object.keys(other)).toEqual(Object.keys(english))
      const differences = Object.entries(english).flatMap(([part, table]) =>
        tableDifferences(part, table, other[part] ?? {}),
      )
      expect(differences).toEqual([])
    },
  )

  async function tables(language = '', file = ''): Promise<Record<string, Table>> {
    const module = await import(`../lib/i18n/${language}/${file.replace(/\.ts$/, '')}.ts`)
    return Object.fromEntries(
      Object.entries(module).filter(([, value]) => typeof value === 'object'),
    ) as Record<string, Table>
  }
})

describe('the guard itself', () => {
  test.each([
    ['a layer further out', { 'lib/domain/a.ts': "import { b } from '../app/b'", 'lib/app/b.ts': '' }],
    ['run-time code of a port', { 'lib/app/a.ts': "import { b } from '../ports/b'", 'lib/ports/b.ts': '' }],
    ['an adapter in a component', { 'components/A.tsx': "import { b } from '../lib/adapters/pdf/b'" }],
    ['the types of an adapter', { 'components/A.tsx': "import type { B } from '../lib/adapters/pdf/b'" }],
    ['another adapter', { 'lib/adapters/pdf/a.ts': "import { b } from '../storage/b'" }],
    ['messaging code in a component', { 'components/A.tsx': "import { call } from '../lib/messaging/call'" }],
    ['React in the core', { 'lib/domain/a.ts': "import { useState } from 'react'" }],
    [
      'ibantools outside the payments',
      { 'lib/domain/money/a.ts': "import { isValidIBAN } from 'ibantools'" },
    ],
    ['date-fns outside the calendar', { 'lib/domain/money/a.ts': "import { addDays } from 'date-fns'" }],
    ['zod outside a schema', { 'lib/domain/money/a.ts': "import * as z from 'zod/mini'" }],
    ['jsPDF in the mail page’s adapter', { 'lib/adapters/webmail/a.ts': "import { jsPDF } from 'jspdf'" }],
    ['a re-export', { 'lib/domain/a.ts': "export { b } from '../app/b'" }],
    ['a dynamic import', { 'lib/domain/a.ts': "export const b = () => import('../app/b')" }],
    ['an import type expression', { 'lib/domain/a.ts': "export type B = import('../app/b').B" }],
    ['a file outside the layers', { 'lib/stray/a.ts': '' }],
  ])('finds %s', (_, files: Record<string, string>) => {
    expect(forbiddenImports(planted(files))).toHaveLength(1)
  })

  test('lets the allowed pass', () => {
    const files = {
      'lib/domain/calendar/a.ts': "import { addDays } from 'date-fns'\nimport { b } from '../money/b'",
      'lib/domain/money/schema.ts': "import * as z from 'zod/mini'",
      'lib/app/a.ts': "import type { B } from '../ports/b'\nimport { c } from '../domain/c'",
      'lib/adapters/pdf/a.ts':
        "import { jsPDF } from 'jspdf'\nimport { b } from './b'\nimport { log } from '../../log'",
      'components/A.tsx':
        "import { type Client } from '../lib/messaging/call'\nimport css from './A.module.css'",
      'entrypoints/popup/main.tsx':
        "import { createRoot } from 'react-dom/client'\nimport { a } from '../../lib/app/a'",
      'lib/log.ts': '',
    }
    expect(forbiddenImports(planted(files))).toEqual([])
  })

  test('finds a circle once, also one of types', () => {
    const files = {
      'lib/domain/a.ts': "import { b } from './b'",
      'lib/domain/b.ts': "import type { C } from './c'",
      'lib/domain/c.ts': "import { a } from './a'",
      'lib/domain/d.ts': "import { a } from './a'",
    }
    expect(cycles(planted(files))).toEqual([
      'lib/domain/a.ts → lib/domain/b.ts → lib/domain/c.ts → lib/domain/a.ts',
    ])
  })

  test('finds drawers and misnamed files', () => {
    expect(
      drawerNames(planted({ 'lib/app/utils/a.ts': '', 'components/helpers.ts': '', 'lib/app/pay.ts': '' })),
    ).toHaveLength(2)
    expect(
      misnamedFiles(
        planted({ 'lib/app/payBill.ts': '', 'components/pay.tsx': '', 'components/Pay.tsx': '' }),
      ),
    ).toHaveLength(2)
  })

  test('finds a barrel but not a register', () => {
    const text = "export { a } from './a'"
    expect(barrels(planted({ 'lib/app/index.ts': text, 'lib/domain/checks/index.ts': text }))).toHaveLength(1)
  })

  test('finds default exports, enums and classes', () => {
    const text = 'export default function a() {}\nenum B { c }\nclass D {}\nclass E extends Error {}'
    const found = planted({ 'lib/app/a.ts': text, 'lib/app/b.ts': 'const b = 1\nexport default b' })
    expect(defaultExports(found)).toHaveLength(2)
    expect(enumsAndClasses(found)).toHaveLength(2)
  })

  test('finds side doors', () => {
    const files = {
      'lib/app/a.ts': "import browser from 'webextension-polyfill'\nconsole.log(1)\nchrome.runtime.reload()",
      'lib/log.ts': 'console.log(1)',
    }
    expect(sideDoors(planted(files))).toHaveLength(3)
  })

  test('finds clock, chance and polling', () => {
    const text = 'new Date()\nDate.now()\nMath.random()\nsetInterval(() => {}, 1)\nnew Date(0)'
    expect(impurities(planted({ 'lib/domain/a.ts': text }))).toHaveLength(4)
    expect(impurities(planted({ 'lib/adapters/system/a.ts': text }))).toHaveLength(1)
  })

  test('finds a comparator that never gives 0, by name and in place', () => {
    const faults = `
      list.toSorted((a, b) => (a.on < b.on ? -1 : 1))
      list.sort((a, b) => b.times - a.times || (a.on < b.on ? 1 : -1))
      function byDay(a: Day, b: Day) {
        if (a.on !== b.on) return a.on >= b.on ? 1 : -1
        return a.number < b.number ? -1 : 1
      }`
    const found = comparatorsWithoutZero(planted({ 'lib/domain/a.ts': faults }))
    expect(found.map((line) => /:(\d+):/.exec(line)?.[1])).toEqual(['2', '3', '6'])
    const fine = `
      list.toSorted((a, b) => (a === b ? 0 : a < b ? -1 : 1))
      list.toSorted((a, b) => (isDescending ? -1 : 1) * compareText(a, b))
      const signOf = (amount: number) => (amount < 0 ? -1 : 1)`
    expect(comparatorsWithoutZero(planted({ 'lib/domain/a.ts': fine }))).toEqual([])
  })

  test('finds logic without a test', () => {
    const files = {
      'lib/domain/a.ts': 'export function a() {}',
      'lib/domain/b.ts': 'export const b = (c: number) => c',
      'lib/domain/types-only.ts': 'export interface D { e(): void }',
      'lib/domain/data.ts': "export const units = ['hour']",
    }
    expect(untested(planted(files), (file) => file === 'test/domain/b.test.ts')).toEqual([
      'test/domain/a.test.ts is missing',
    ])
  })

  test('finds rules in components', () => {
    const reckoning = "import { add } from '../lib/domain/money/money'"
    const files = {
      'lib/domain/money/money.ts': 'export const add = 1\nexport type Money = 1',
      'lib/i18n/format.ts': 'export const formatMoney = 1',
      'components/rule.ts': reckoning,
      'components/type.ts': "import type { Money } from '../lib/domain/money/money'",
      'components/words.ts': `${reckoning}\nimport { formatMoney } from '../lib/i18n/format'`,
      'components/use-sum.ts': `${reckoning}\nimport { useState } from 'react'`,
      'components/Sum.tsx': reckoning,
    }
    expect(rulesInComponents(planted(files))).toEqual(['components/rule.ts holds rules'])
  })

  test('finds functions that are given without a word', () => {
    const given = [
      'export function a() {}',
      'export const b = () => 1',
      'export const c = (function () {}) satisfies D',
      '// a remark\nexport async function e() {}',
      '/** */\nexport function f() {}',
      'function g() {}\nexport { g }',
    ]
    const quiet = [
      '/** Says it. */\nexport function a() {}',
      '/** Says it. */\nexport const b = () => 1',
      'function c() {}',
      'export interface D { e(): void }',
      'export const F = { g: () => 1 }',
      "export type { H } from './h'",
      '/** Says it. */\nexport function i(a: 1): 1\nexport function i(a: 2): 2\nexport function i(a: number) { return a }',
    ]
    const found = (texts: readonly string[], folder: string) =>
      undocumented(planted(Object.fromEntries(texts.map((text, at) => [`${folder}/${at}.ts`, text]))))
    expect(found(given, 'lib/app')).toHaveLength(given.length)
    expect(found(quiet, 'lib/app')).toEqual([])
    expect(found(given, 'components')).toEqual([])
  })

  test('finds words in components', () => {
    const text = `export const A = () => <p title="Pay now" className="wide" aria-label={t('pay')}>
      Pay {'now'} {late ? 'late' : t('onTime')} {\`\${days} days\`} {t('hello')} Plainvoice 12 · {kind === 'x' && <b>{name}</b>}
    </p>`
    const found = strayWords(planted({ 'components/A.tsx': text }))
    expect(found.map((line) => /"(.*)"/.exec(line)?.[1])).toEqual([
      'Pay now',
      'Pay',
      'now',
      'late',
      'days',
      'Plainvoice 12 ·',
    ])
  })

  test('finds missing, superfluous and differing messages', () => {
    const english = { a: 'A {name}', b: { one: '{count} day', other: '{count} days' }, c: 'C' }
    const finnish = { a: 'A {nimi}', b: { one: 'päivä', other: '{count} päivää' }, d: 'D' }
    expect(tableDifferences('part', english, finnish)).toEqual([
      'part.a has the places nimi, English has name',
      'part.c has no translation',
      'part.d is not in English',
    ])
  })
})
