import { describe, expect, test, vi } from 'vitest'
import { itemsOf } from '../../../components/composer/composer-items'
import { composerWords } from '../../../lib/i18n/composer-words'
import { estimateWords } from '../../../lib/i18n/estimate-words'
import { problemWords } from '../../../lib/i18n/problem-words'
import { taxPlaces } from '../../../lib/i18n/tax-words'
import { screenTranslator } from '../../../lib/i18n/translator'

const tax = taxPlaces('vat', 'en')
const words = {
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
  findings: [{ key: '7', severity: 'hint' as const, title: '“ASAP” is unclear' }],
}

function ways() {
  return { goTo: vi.fn(), openNote: vi.fn(), showFinding: vi.fn() }
}

describe('the list above the composer', () => {
  test('is empty where nothing is to be settled', () => {
    expect(itemsOf(none, words, ways())).toEqual([])
  })

  test('begins with what is gravest, then whom it goes to and what was agreed, and ends with hints', () => {
    const items = itemsOf(all, words, ways())
    expect(items.map(({ key, severity }) => [key, severity])).toEqual([
      ['note tooLong', 'error'],
      ['supposed client', 'warning'],
      ['above agreed', 'warning'],
      ['finding 7', 'hint'],
    ])
    expect(items[1]?.text).toContain('anna@example.com')
    expect(items[2]?.text).toContain('€50.00')
  })

  test('says what is as grave of the mail before what its own fields lack, in the order of the mail', () => {
    const findings = (['hint', 'error', 'warning', 'error'] as const).map((severity, at) => ({
      key: `${at}`,
      severity,
      title: `Finding ${at}`,
    }))
    const items = itemsOf({ ...all, findings }, words, ways())
    expect(items.map(({ key }) => key)).toEqual([
      'finding 1',
      'finding 3',
      'note tooLong',
      'supposed client',
      'above agreed',
      'finding 2',
      'finding 0',
    ])
  })

  test('says the same words of subject and body once, and leads to the first', () => {
    const twice = { severity: 'error' as const, title: '€90.00 or €100.00?' }
    const findings = [
      { key: 'subject', ...twice },
      { key: 'body', ...twice },
    ]
    expect(itemsOf({ ...none, findings }, words, ways()).map(({ key }) => key)).toEqual(['finding subject'])
  })

  test('leads to the place of each', () => {
    const { goTo, openNote, showFinding } = ways()
    const items = itemsOf(all, words, { goTo, openNote, showFinding })
    for (const { onPress } of items) onPress()
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
    expect(itemsOf({ ...none, problems: [problem] }, words, ways())).toMatchObject([{ severity: 'warning' }])
  })
})
