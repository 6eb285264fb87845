import { describe, expect, it } from 'vitest'
import { mannerEn } from '../../../../lib/domain/checks/languages/en/manner'
import { mannerFi } from '../../../../lib/domain/checks/languages/fi/manner'
import { mannerSv } from '../../../../lib/domain/checks/languages/sv/manner'
import { likelihoods, MANNERS } from '../../../../lib/domain/checks/manner/manner'
import { CHECKED_LANGUAGES, type CheckedLanguage } from '../../../../lib/domain/checks/preferences'
import { examplesOf } from './examples'
import { type Example, learn, marksOfSentence, shareFound } from './learn'
import { writeWeights } from './write-weights'

const FEW: readonly Example[] = [
  { manner: 'tone', sentence: 'You never answer me.' },
  { manner: 'tone', sentence: 'You never care.' },
  { manner: 'jargon', sentence: 'The remittance was effected.' },
  { manner: 'dueDate', sentence: 'Pay when the snow melts.' },
  { manner: 'fine', sentence: 'Thank you for the photographs.' },
  { manner: 'fine', sentence: 'The invoice is attached.' },
]
/** A few sentences teach little unless they come again. */
const OFTEN = Array.from({ length: 40 }, () => FEW).flat()

describe('what is learnt from examples', () => {
  it('tells them apart', () => {
    const weights = learn(OFTEN)
    const most = ({ sentence }: Example) => {
      const likely = likelihoods(weights, marksOfSentence(sentence))
      const sum = likely.reduce((all, each) => all + each, 0)
      return sum < 0.5 ? 'fine' : MANNERS[likely.indexOf(Math.max(...likely))]
    }
    expect(FEW.map(most)).toEqual(FEW.map(({ manner }) => manner))
  })

  it('holds for other sentences with the same words', () => {
    const [tone = 0] = likelihoods(learn(OFTEN), marksOfSentence('You never pay.'))
    expect(tone).toBeGreaterThan(0.4)
  })

  it('leaves likelihoods that add up to less than one', () => {
    const likely = likelihoods(learn(OFTEN), marksOfSentence('Whatever this may be.'))
    expect(likely.every((each) => each > 0)).toBe(true)
    expect(likely.reduce((all, each) => all + each)).toBeLessThan(1)
  })
})

interface Learnt {
  readonly shipped: string
  /** The share of fine sentences that may be taken for something else. */
  readonly falseAlarms: number
}

const LEARNT: Readonly<Record<CheckedLanguage, Learnt>> = {
  en: { shipped: mannerEn, falseAlarms: 0.12 },
  fi: { shipped: mannerFi, falseAlarms: 0.06 },
  sv: { shipped: mannerSv, falseAlarms: 0.13 },
}

describe.each(CHECKED_LANGUAGES)('the sentences in %s', (language) => {
  const { shipped, falseAlarms } = LEARNT[language]
  const byWriter = examplesOf(language)

  it('are those from which the shipped weights were learnt (npm run learn)', () => {
    expect(writeWeights(learn([...byWriter.values()].flat())) === shipped).toBe(true)
  })

  it('let mails by a writer of whom nothing was learnt be judged', () => {
    const own = byWriter.get('mails.txt') ?? []
    const weights = learn([...byWriter].flatMap(([name, examples]) => (name === 'mails.txt' ? [] : examples)))
    expect(own.length).toBeGreaterThan(900)
    for (const manner of ['tone', 'jargon', 'dueDate'] as const)
      expect.soft(shareFound(weights, own, manner), manner).toBeGreaterThan(0.6)
    expect(shareFound(weights, own, 'fine')).toBeLessThan(falseAlarms)
  })

  it('stand there once', () => {
    const sentences = [...byWriter.values()].flatMap((examples) => [
      ...new Set(examples.map(({ sentence }) => sentence)),
    ])
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})
