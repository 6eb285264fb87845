import { describe, expect, it } from 'vitest'
import { WORDING } from '../../../lib/domain/checks/languages/wording-rules'
import { CHECKED_LANGUAGES } from '../../../lib/domain/checks/preferences'
import type { Finding } from '../../../lib/domain/checks/types'
import { LANGUAGES } from '../../../lib/domain/party/party'
import { checksWords } from '../../../lib/i18n/checks-words'
import { checks as englishWords } from '../../../lib/i18n/en/checks'
import { findingWords } from '../../../lib/i18n/finding-words'
import { translator } from '../../../lib/i18n/translator'
import { applied, type Case, caseOf, check, doubledWords, hasRows } from './rule-table'
import { tables } from './tables/tables'

/** Every draft of every table that a rule flags. */
const flagged = tables.flatMap((table) =>
  CHECKED_LANGUAGES.flatMap((language) => {
    const rows = table[language]
    if (!hasRows(rows)) return []
    return rows.flag.map((row) => {
      const given = caseOf(row, language, table.setting)
      return [`${table.rule}: ${given.draft.body}`, given] as const
    })
  }),
)

function ruleAndText(findings: readonly Finding[], { draft }: Pick<Case, 'draft'>): string[] {
  return findings.map(({ rule, where, span }) => {
    const text = where === 'subject' ? draft.subject : draft.body
    const matched = span === null ? '' : text.slice(span[0], span[1])
    return `${rule} ${matched.replace(/[\u200b\u00ad]/g, '').replace(/\s+/g, ' ')}`
  })
}

describe('the tables', () => {
  it.each(tables.map((table) => [table.rule, table] as const))(
    '%s has three rows it flags and three it lets pass in each language',
    (_, table) => {
      for (const language of LANGUAGES) {
        const rows = table[language]
        if (!hasRows(rows)) {
          expect(rows.notApplicable).not.toBe('')
          continue
        }
        expect(rows.flag.length).toBeGreaterThanOrEqual(3)
        expect(rows.ok.length).toBeGreaterThanOrEqual(3)
      }
    },
  )

  it('cover in Swedish every list of phrases', () => {
    const words = tables.filter(({ rule }) => Object.hasOwn(WORDING, rule))
    expect(words.length).toBeGreaterThan(15)
    for (const { rule, sv } of words) {
      expect.soft(sv?.flag.length, rule).toBeGreaterThanOrEqual(3)
      expect.soft(sv?.ok.length, rule).toBeGreaterThanOrEqual(3)
    }
  })

  it('cover every rule that has words, and no other', () => {
    const withWords = Object.keys(englishWords).flatMap((key) =>
      key.endsWith('.title') ? [key.slice(0, -'.title'.length)] : [],
    )
    expect(tables.map(({ rule }) => rule).sort()).toEqual(withWords.sort())
  })
})

describe('every finding', () => {
  it.each(flagged)('has words in both languages (%s)', (_, given) => {
    for (const finding of check(given)) {
      for (const language of LANGUAGES) {
        const words = findingWords(finding, translator(checksWords, language))
        for (const text of [words.kind, words.title, words.reason, ...words.fixLabels]) {
          expect(text).not.toBe('')
          expect(text).not.toMatch(/\{(?:phrase|plain|first|second|date|weekday|text)\}|undefined|[“”]{2}/)
        }
      }
    }
  })

  it.each(flagged)('writes no word twice by a fix (%s)', (_, given) => {
    const doubled = check(given).flatMap(({ where, fixes }) =>
      fixes.flatMap((fix) => doubledWords(given.draft[where], fix)),
    )
    expect(doubled).toEqual([])
  })

  it.each(flagged)('has a key of its own (%s)', (_, given) => {
    const keys = check(given).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(flagged)('goes away by its safe fix, which brings no new one (%s)', (_, given) => {
    const before = check(given)
    const rules = new Set(before.map(({ rule }) => rule))
    for (const finding of before) {
      const fix = finding.fixes.find(({ mode }) => mode !== 'choice')
      if (!fix) continue
      const draft =
        finding.where === 'subject'
          ? { ...given.draft, subject: applied(given.draft.subject, fix) }
          : { ...given.draft, body: applied(given.draft.body, fix) }
      const after = check({ ...given, draft })
      const same = (others: readonly Finding[]) =>
        others.filter(({ rule, where }) => rule === finding.rule && where === finding.where).length
      expect(same(after), `${finding.rule} after ${JSON.stringify(draft.body)}`).toBeLessThan(same(before))
      // Under a word in capitals its own finding may appear; what is missing is a matter of the whole draft.
      const hidden = finding.kind === 'shouting' ? 'tone' : undefined
      // "PAY AT ONCE" shouts; in small letters it names no day.
      if (finding.kind === 'shouting') rules.add('dueDate.vague')
      // A Friday that was named may be a bank holiday, which only its date tells.
      rules.add('dueDate.weekend')
      // "At once" names no day; beside the one that a fix wrote it only presses.
      if (rules.has('dueDate.vague')) rules.add('tone.pressure')
      // A sentence is judged by the words of which nothing else is said, and after a fix these are more.
      const fresh = after.filter(
        ({ rule, kind, category, span }) =>
          span !== null && kind !== 'manner' && !rules.has(rule) && category !== hidden,
      )
      expect(fresh.map(({ rule }) => rule)).toEqual([])
    }
  })

  it.each(flagged)('is the same with other line ends, spaces and invisible characters (%s)', (_, given) => {
    const body = given.draft.body
    const expected = ruleAndText(check(given), given)
    const variants = [
      body.replace(/\n/g, '\r\n'),
      body.replace(/ /g, '\u00a0'),
      body.replace(/(\p{L})(?=\p{L})/gu, (letter, _group, at: number) =>
        at % 5 === 0 ? `${letter}\u200b` : letter,
      ),
      body.normalize('NFD').normalize('NFC'),
    ]
    for (const variant of variants) {
      const draft = { ...given.draft, body: variant }
      expect(ruleAndText(check({ ...given, draft }), { draft })).toEqual(expected)
    }
  })
})
