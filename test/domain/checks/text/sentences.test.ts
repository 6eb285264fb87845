import { describe, expect, it } from 'vitest'
import { sentenceAt, sentencesOf } from '../../../../lib/domain/checks/text/sentences'

const split = (text: string) => sentencesOf(text).map(([start, end]) => text.slice(start, end).trim())

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Invoice no. 12 is due 7. joulukuuta 2026.', ['Invoice no. 12 is due 7. joulukuuta 2026.']],
    ['Due 14.4.2026. Thank you.', ['Due 14.4.2026.', 'Thank you.']],
    ['Total: €300.00\nDue: 7 May', ['Total: €300.00', 'Due: 7 May']],
    [
      'A line that a mail program has wrapped at its right\nedge goes on.',
      ['A line that a mail program has wrapped at its right\nedge goes on.'],
    ],
  ])('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  it('are found by an offset inside them', () => {
    const text = 'One. Two. Three.'
    expect(sentenceAt(sentencesOf(text), text.indexOf('Two'))).toBe(1)
  })

  it('go on after the short name of a month and its year', () => {
    const sentence = 'Please pay before 11th Dec. 2026.'
    expect(sentencesOf(`${sentence} Thanks.`)[0]).toEqual([0, sentence.length])
    expect(sentencesOf('That was May. I was away.')).toHaveLength(2)
  })
})
