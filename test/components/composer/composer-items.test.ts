import { describe, expect, test, vi } from 'vitest'
import { groupedItems } from '../../../components/composer/composer-items'
import { checkCategoryWords } from '../../../lib/i18n/check-category-words'
import { composerWords } from '../../../lib/i18n/composer-words'
import { estimateWords } from '../../../lib/i18n/estimate-words'
import { problemWords } from '../../../lib/i18n/problem-words'
import { taxPlaces } from '../../../lib/i18n/tax-words'
import { screenTranslator } from '../../../lib/i18n/translator'

const tax = taxPlaces('vat', 'en')
const words = {
  category: screenTranslator(checkCategoryWords, 'en', tax),
  composer: screenTranslator(composerWords, 'en', tax),
  estimate: screenTranslator(estimateWords, 'en', tax),
  problem: screenTranslator(problemWords, 'en', tax),
}
const none = { supposedEmail: undefined, aboveAgreed: undefined, problems: [], findings: [] }
const all = {
  supposedEmail: 'anna@example.com',
  aboveAgreed: { minor: 5_000, currency: 'EUR' },
  problems: [
    {
      field: 'note',
      severity: 'error' as const,
      message: { key: 'tooLong' as const, params: { most: 500 } },
    },
  ],
  findings: [
    { key: '7', category: 'dueDate' as const, severity: 'hint' as const, title: '“ASAP” is unclear' },
  ],
}

function ways() {
  return { goTo: vi.fn(), openNote: vi.fn(), showFinding: vi.fn() }
}

/** The name of each group and the keys of what is in it. */
function keysOf(toSettle: Parameters<typeof groupedItems>[0]): readonly (readonly string[])[] {
  return groupedItems(toSettle, words, ways()).map(({ name, items }) => [
    name,
    ...items.map(({ key }) => key),
  ])
}

describe('the list above the composer', () => {
  test('is empty where nothing is to be settled', () => {
    expect(groupedItems(none, words, ways())).toEqual([])
  })

  test('begins with what is gravest, and says whom it goes to and what was agreed before what a field lacks', () => {
    const groups = groupedItems(all, words, ways())
    expect(
      groups.map(({ name, items }) => [name, items.map(({ key, severity }) => [key, severity])]),
    ).toEqual([
      [
        'In this panel',
        [
          ['note tooLong', 'error'],
          ['supposed client', 'warning'],
          ['above agreed', 'warning'],
        ],
      ],
      ['The due date', [['finding 7', 'hint']]],
    ])
    expect(groups[0]?.items[1]?.text).toContain('anna@example.com')
    expect(groups[0]?.items[2]?.text).toContain('€50.00')
  })

  test('says together what is of one category, the gravest first and then in the order of the mail', () => {
    const findings = [
      { key: '0', category: 'tone', severity: 'hint', title: 'Blame' },
      { key: '1', category: 'jargon', severity: 'hint', title: 'Remit' },
      { key: '2', category: 'tone', severity: 'error', title: 'A threat' },
      { key: '3', category: 'dueDate', severity: 'warning', title: 'ASAP' },
      { key: '4', category: 'tone', severity: 'error', title: 'An insult' },
      { key: '5', category: 'jargon', severity: 'warning', title: 'Pursuant to' },
    ] as const
    expect(keysOf({ ...none, findings })).toEqual([
      ['Tone', 'finding 2', 'finding 4', 'finding 0'],
      ['The due date', 'finding 3'],
      ['Plain words', 'finding 5', 'finding 1'],
    ])
  })

  test('says what is as grave of the mail before what the panel lacks, which it asks for anyway', () => {
    const findings = [{ key: '0', category: 'courtesy', severity: 'error', title: 'No greeting' }] as const
    expect(keysOf({ ...all, findings })).toEqual([
      ['Courtesy', 'finding 0'],
      ['In this panel', 'note tooLong', 'supposed client', 'above agreed'],
    ])
  })

  test('says the same words of subject and body once, and leads to the first', () => {
    const twice = { category: 'consistency', severity: 'error', title: '€90.00 or €100.00?' } as const
    const findings = [
      { key: 'subject', ...twice },
      { key: 'body', ...twice },
    ]
    expect(keysOf({ ...none, findings })).toEqual([['What does not add up', 'finding subject']])
  })

  test('leads to the place of each', () => {
    const { goTo, openNote, showFinding } = ways()
    const groups = groupedItems(all, words, { goTo, openNote, showFinding })
    for (const { onPress } of groups.flatMap(({ items }) => items)) onPress()
    expect(goTo.mock.calls).toEqual([['note'], ['client.email']])
    expect(openNote).toHaveBeenCalledOnce()
    expect(showFinding).toHaveBeenCalledExactlyOnceWith('7')
  })

  test('only warns of what can be read in two ways, since the choices stand at the field', () => {
    const problem = {
      field: 'lines.a.price',
      severity: 'error' as const,
      message: { key: 'priceAmbiguous' as const, params: { line: 'Photographs' } },
      choices: ['1.5', '1500'],
    }
    expect(groupedItems({ ...none, problems: [problem] }, words, ways())).toMatchObject([
      { items: [{ severity: 'warning' }] },
    ])
  })
})
