import { describe, expect, it } from 'vitest'
import { tokenAt, tokensOf } from '../../../../lib/domain/checks/text/tokens'

const words = (text: string) =>
  tokensOf(text).map(({ word, breakBefore }) => (breakBefore ? `|${word}` : word))

describe('tokens', () => {
  it.each([
    ['pay now', ['|pay', 'now']],
    ['pay, now', ['|pay', '|now']],
    ["we'll pay", ['|we', 'll', 'pay']],
    ['past-due', ['|past', 'due']],
    ['past - due', ['|past', '|due']],
    ['in seven (7) days', ['|in', 'seven', '7', 'days']],
    ['in seven (or 7) days', ['|in', 'seven', '|or', '7', '|days']],
    ['a.s.a.p.', ['|a', 's', 'a', 'p']],
    ['alv:n kanssa', ['|alv', 'n', 'kanssa']],
    ['viite:hanke', ['|viite', '|hanke']],
    ['klo 9:30', ['|klo', '9', '|30']],
    ['2/10 net 30 %', ['|2', '/', '10', 'net', '30', '%']],
    ['eräpäivä on', ['|eräpäivä', 'on']],
    ['soon😀now', ['|soon', '|now']],
    ['one\n\ntwo', ['|one', '|two']],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('are found by an offset at or after their start', () => {
    const tokens = tokensOf('pay now please')
    expect([-1, 0, 3, 4, 99].map((offset) => tokenAt(tokens, offset))).toEqual([-1, 0, 0, 1, 2])
  })
})
