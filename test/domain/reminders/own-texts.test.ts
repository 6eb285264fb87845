import { describe, expect, test } from 'vitest'
import { type OwnTexts, ownTextOf, usableText, withOwnText } from '../../../lib/domain/reminders/own-texts'

const WHOLE = { subject: 'Invoice {{number}}', body: '{{number}} {{open}} {{due}} {{howToPay}}' }
const HALF = { ...WHOLE, body: '{{number}' }
const texts: OwnTexts = withOwnText(withOwnText([], 'firm', 'fi', WHOLE), 'formal', 'sv', HALF)

describe('the person’s own reminder texts', () => {
  test('stand for one stage and language each', () => {
    expect(ownTextOf(texts, 'firm', 'fi')).toMatchObject(WHOLE)
    expect(ownTextOf(texts, 'firm', 'en')).toBeUndefined()
    expect(ownTextOf(texts, 'neutral', 'fi')).toBeUndefined()
  })

  test('are changed one at a time, and given up again', () => {
    const changed = withOwnText(texts, 'firm', 'fi', { ...WHOLE, subject: 'New' })
    expect(changed).toHaveLength(2)
    expect(ownTextOf(changed, 'firm', 'fi')?.subject).toBe('New')
    expect(withOwnText(changed, 'firm', 'fi', undefined)).toEqual(texts.slice(1))
  })

  test('are kept, but not used, while something is to put right', () => {
    expect(usableText(texts, 'firm', 'fi')).toMatchObject(WHOLE)
    expect(ownTextOf(texts, 'formal', 'sv')).toMatchObject(HALF)
    expect(usableText(texts, 'formal', 'sv')).toBeUndefined()
  })
})
