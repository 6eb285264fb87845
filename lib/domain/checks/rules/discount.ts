import type { DateFact } from '../facts/dates'
import { type Found, finding } from '../finding'
import { anyWithin, isInSentence, sentenceSpan } from '../ground'
import { hasSignal } from '../languages/signal-bits'
import type { Stage } from '../types'
import type { Paragraph } from './written-sum'

interface DatedParagraph extends Paragraph {
  readonly dates: readonly DateFact[]
}

/** "2 % off if you pay early": what is there to pay then? Silent where the sentence says the sum, or both the days. */
export function discount({ stage }: { readonly stage: Stage }, passage: DatedParagraph): Found[] {
  if (stage !== 'invoice' || !hasSignal(passage.bits, 'discount')) return []
  const { hits, tokens, amounts, dates, plain } = passage
  const seen = new Set<number>()
  return hits.flatMap((hit): Found[] => {
    if (hit.phrase.meaning.signal !== 'discount' || !isInSentence(passage, hit)) return []
    const sentence = sentenceSpan(passage, hit.start)
    if (seen.has(sentence[0])) return []
    seen.add(sentence[0])
    const percent = tokens.some(
      ({ word, start }) => PERCENT.test(word) && start >= sentence[0] && start < sentence[1],
    )
    const days = dates.filter(
      ({ kind, start }) => kind === 'day' && start >= sentence[0] && start < sentence[1],
    )
    if (!percent || anyWithin(amounts, sentence) || days.length > 1) return []
    const phrase = plain.slice(hit.start, hit.end)
    return [finding('incentive.discount', 'hint', [hit.start, hit.end], { phrase })]
  })
}

const PERCENT = /^(?:%$|pct$|(?:per|pro)?cent$|prosent)/
