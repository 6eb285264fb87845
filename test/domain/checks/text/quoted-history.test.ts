import { describe, expect, it } from 'vitest'
import { mayQuote, withoutQuotedHistory } from '../../../../lib/domain/checks/text/quoted-history'

describe('quoted history', () => {
  it.each([
    ['own\n> theirs\nown', 'own own'],
    ['own\nOn Mon, 2 Nov 2026, Ella <e@example.com> wrote:\ntheirs', 'own'],
    ['own\n-----Original Message-----\ntheirs', 'own'],
    ['own\nFrom: Ella\nSent: Monday\ntheirs', 'own'],
    ['own\nma 2.11.2026 klo 9.00 Ella (e@example.com) kirjoitti:\ntheirs', 'own'],
    ['own\nLähettäjä: Ella\nLähetetty: maanantai\ntheirs', 'own'],
    ['From: Lehtonen Oy\nTo: Laine Oy', 'From: Lehtonen Oy To: Laine Oy'],
    ['a > b and c', 'a > b and c'],
  ])('%j leaves %j', (text, own) => {
    const left = withoutQuotedHistory(text)
    expect(left).toHaveLength(text.length)
    expect(left.split(/\s+/).filter(Boolean).join(' ')).toBe(own)
  })

  it('can begin in a paragraph with such a line, and in no other', () => {
    expect(['own\n> theirs', 'Ella wrote:', '-- \nSam', 'From: Ella'].map(mayQuote)).toEqual(
      Array(4).fill(true),
    )
    expect(['a > b and c', 'Here is what Ella wrote.', 'The date: Monday'].map(mayQuote)).toEqual(
      Array(3).fill(false),
    )
  })
})
