// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import {
  agreed,
  all,
  attribute,
  first,
  label,
  only,
  type Resolvers,
  resolve,
  shape,
  structure,
  token,
} from '../../../../lib/adapters/webmail/dom/layers'
import { gmailBody, gmailParts, gmailRoot } from '../../../../lib/adapters/webmail/gmail/compose-parts'
import { gmail } from '../../../../lib/adapters/webmail/gmail/selectors'
import { outlookRoot } from '../../../../lib/adapters/webmail/outlook/compose-marks'
import { outlookBody, outlookParts } from '../../../../lib/adapters/webmail/outlook/compose-parts'
import { outlook } from '../../../../lib/adapters/webmail/outlook/selectors'
import { yahooParts, yahooRoot } from '../../../../lib/adapters/webmail/yahoo/compose-parts'
import { yahoo, yahooBody } from '../../../../lib/adapters/webmail/yahoo/selectors'

const SUBJECT: Resolvers = [
  attribute('2026-07', 'input[name="subjectbox"]'),
  structure('2026-07', only('form input')),
  token('2026-07', 'input.aoT'),
  label('2026-03', 'input', 'subject'),
]

const page = (html: string) => {
  document.body.innerHTML = html
}
const idOf = (element: Element | undefined) => element?.id

beforeEach(() => page(''))

describe('what is looked for', () => {
  test('is what the most lasting way finds that finds anything', () => {
    page('<form><input id="a" name="subjectbox"><input id="b" class="aoT"></form>')
    expect(idOf(first(document, SUBJECT))).toBe('a')
    page('<form><input id="a"><input id="b" class="aoT"><input id="c" class="aoT"></form>')
    expect(idOf(first(document, SUBJECT))).toBe('b')
    expect(all(document, SUBJECT).map(idOf)).toEqual(['b', 'c'])
    expect(first(document, [])).toBeUndefined()
  })

  test('is known by its label in several languages, without its shortcut', () => {
    for (const words of ['Subject', 'Aihe', 'Betreff', '\u202aSubject\u202c (Ctrl-S)', 'Aihe, pakollinen']) {
      page(`<input id="a" aria-label="Other"><input id="b" placeholder="${words}">`)
      expect(idOf(first(document, SUBJECT)), words).toBe('b')
    }
  })

  test('is not one of several that would be a guess', () => {
    page('<form><input id="a"><input id="b"></form>')
    expect(first(document, SUBJECT)).toBeUndefined()
  })
})

describe('for what must not go wrong', () => {
  test('one way alone is not enough', () => {
    page('<form><input id="a" name="subjectbox"><input></form>')
    expect(idOf(first(document, SUBJECT))).toBe('a')
    expect(agreed(document, SUBJECT)).toBeUndefined()
  })

  test('two ways that agree are, whichever of them is left', () => {
    page('<form><input id="a" class="aoT"></form>')
    expect(idOf(agreed(document, SUBJECT))).toBe('a')
    expect(resolve(document, SUBJECT)).toMatchObject({ layer: 'structure', votes: 2, against: 0 })
  })

  test('as many ways for another are an objection', () => {
    page('<form><input id="a" name="subjectbox" class="aoT"></form>')
    const split = [
      ...SUBJECT,
      shape('2026-07', () => [document.body]),
      shape('2026-07', () => [document.body]),
      shape('2026-07', () => [document.body]),
    ]
    expect(agreed(document, split)).toBeUndefined()
  })
})

describe.each<[string, Readonly<Record<string, Resolvers>>]>([
  ['Gmail', { ...gmail, ...gmailParts, ...gmailBody, root: gmailRoot }],
  ['Yahoo', { ...yahoo, ...yahooParts, ...yahooBody, root: yahooRoot }],
  ['Outlook', { ...outlook, ...outlookParts, ...outlookBody, root: outlookRoot }],
])('the tables of %s', (_host, tables) => {
  const ORDER = ['attribute', 'structure', 'class', 'label', 'shape']

  test('say of each way when the page was seen to be so', () => {
    for (const [name, resolvers] of Object.entries(tables)) {
      expect(resolvers.length, name).toBeGreaterThan(0)
      for (const { seen } of resolvers) expect(seen, name).toMatch(/^202\d-(0[1-9]|1[0-2])$/)
    }
  })

  test('begin with the most lasting way, and end with the least', () => {
    for (const [name, resolvers] of Object.entries(tables)) {
      const order = resolvers.map(({ layer }) => ORDER.indexOf(layer))
      expect(order, name).toEqual([...order].sort())
    }
  })

  test('give whatever is written into more than two ways, so that one may go', () => {
    for (const name of ['editor', 'subject', 'to', 'fileField']) {
      expect(tables[name]?.length, name).toBeGreaterThanOrEqual(name === 'fileField' ? 2 : 3)
    }
  })
})
