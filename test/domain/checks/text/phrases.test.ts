import { describe, expect, it } from 'vitest'
import { calculations } from '../../../../lib/domain/checks/calculations'
import { english } from '../../../../lib/domain/checks/languages/en/en'
import {
  isInPlace,
  type PhraseBook,
  type PhraseMatch,
  phraseBook,
  readPhrases,
  wordOf,
} from '../../../../lib/domain/checks/text/phrases'
import { tokensOf } from '../../../../lib/domain/checks/text/tokens'

function bookOf(pattern: string) {
  return phraseBook({ ...english, numbers: calculations }, [
    ['other words\nand more => other words', { signal: 'reply' }],
    [pattern, { signal: 'closing' }],
    ['two', { number: 2 }],
    ['monday|mon*', { weekday: 1 }],
    ['may', { month: 5 }],
    ['not|never', { sort: 'not' }],
    ['stop*|*ment', { sort: 'harm' }],
  ])
}

function hitsOf(book: PhraseBook, text: string): readonly PhraseMatch[] {
  return readPhrases([book], tokensOf(text)).hits
}

function matches(pattern: string, text: string): string[] {
  return hitsOf(bookOf(pattern), text).flatMap(({ phrase, start, end }) =>
    phrase.meaning.signal === 'closing' ? [text.slice(start, end)] : [],
  )
}

describe('a phrase', () => {
  it.each([
    ['pay now', 'please pay now', ['pay now']],
    ['pay|settle now', 'settle now', ['settle now']],
    ['we will? sue', 'we sue, we will sue', ['we sue', 'we will sue']],
    ['the? end of the? month', 'end of month', ['end of month']],
    ['laimin*', 'olette laiminlyöneet', ['laiminlyöneet']],
    ['net #', 'net 30 net two net x', ['net 30', 'net two']],
    ['on the #th', 'on the 3rd, on the 3', ['on the 3rd']],
    ['by @', 'by monday, by noon', ['by monday']],
    ['# days', 'in 14 days', ['14 days']],
    ['don t pay', "don't pay", ["don't pay"]],
    ['past due', 'past-due', ['past-due']],
    ['pay now', 'pay. now', []],
    ['pay now', 'pay\n\nnow', []],
    ['pay now', 'pay\nnow', ['pay\nnow']],
    ['due in # days|weeks?', 'due in 3 days', ['due in 3 days']],
    ['will <harm>', 'we will stopper, will settlement, will go', ['will stopper', 'will settlement']],
    ['<harm> now', 'stop now', ['stop now']],
    ['early <month>', 'early may', ['early may']],
    ['will _? stop', 'will surely stop, will not stop', ['will surely stop']],
    ['please ,please', 'please, please. please please', ['please, please']],
  ])('%s in "%s"', (pattern, text, found) => {
    expect(matches(pattern, text)).toEqual(found)
  })
})

describe('a phrase after others', () => {
  const isFound = (pattern: string, text: string) => {
    const tokens = tokensOf(text)
    return hitsOf(bookOf(pattern), text).some(
      (match) => match.phrase.meaning.signal === 'closing' && isInPlace(match, tokens, 0),
    )
  }

  it.each([
    ['if .. we stop', 'if it rains, we stop', true],
    ['if .. we stop', 'we stop if it rains', false],
    ['if .. <not> .. we stop', 'if you do not pay, we stop', true],
    ['if .. <not> .. we stop', 'if you pay, we stop', false],
    ['if .. <not> .. we stop', 'never mind if we stop', false],
  ])('%s in "%s"', (pattern, text, found) => {
    expect(isFound(pattern, text)).toBe(found)
  })
})

describe('a book of phrases', () => {
  it('keeps what stands after the arrow for the phrase before it', () => {
    const book = bookOf('prior to => before')
    const [match] = hitsOf(book, 'prior to that')
    expect(match?.phrase.plain).toBe('before')
    expect(hitsOf(book, 'before other')).toEqual([])
  })

  it('knows numbers and weekdays by their words, and signs for nothing', () => {
    const book = bookOf('# days')
    expect(wordOf(book, 'two')).toMatchObject({ number: 2, names: ['two', '#'] })
    expect(wordOf(book, 'montag')).toMatchObject({ weekday: 1 })
    expect(wordOf(book, '#').longer).toEqual([])
  })

  it('reads a word once', () => {
    const book = bookOf('pay')
    expect(wordOf(book, 'pay')).toBe(wordOf(book, 'pay'))
  })

  it('says the same after many words', () => {
    const book = bookOf('pay now')
    const first = hitsOf(book, 'pay now')
    hitsOf(book, Array.from({ length: 12_000 }, (_, at) => `w${at}`).join(' '))
    expect(hitsOf(book, 'pay now')).toEqual(first)
  })
})
