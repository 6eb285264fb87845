import { describe, expect, it } from 'vitest'
import { addPhrase, emptyBook, matchPhrases } from '../../../../lib/domain/checks/text/phrases'
import { tokensOf } from '../../../../lib/domain/checks/text/tokens'

function matches(pattern: string, text: string): string[] {
  const book = emptyBook<string>(new Map([['two', 2]]), (word) => (word === 'monday' ? 1 : undefined))
  addPhrase(book, pattern, 'found')
  const tokens = tokensOf(text)
  return matchPhrases(book, tokens).map(({ first, last }) =>
    text.slice(tokens[first]?.start, tokens[last]?.end),
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
    ['you _ liar', 'you big liar', ['you big liar']],
    ['don t pay', "don't pay", ["don't pay"]],
    ['past due', 'past-due', ['past-due']],
    ['pay now', 'pay. now', []],
    ['pay now', 'pay\n\nnow', []],
    ['pay now', 'pay\nnow', ['pay\nnow']],
    ['due in # days|weeks?', 'due in 3 days', ['due in 3 days']],
  ])('%s in "%s"', (pattern, text, found) => {
    expect(matches(pattern, text)).toEqual(found)
  })
})
