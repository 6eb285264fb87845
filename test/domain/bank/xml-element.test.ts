import { describe, expect, test } from 'vitest'
import { find, findAll, textAt, type XmlElement } from '../../../lib/domain/bank/xml-element'

const el = (name: string, ...inside: readonly (XmlElement | string)[]): XmlElement => ({
  name,
  attributes: {},
  children: inside.filter((each) => typeof each === 'object'),
  text: inside.filter((each) => typeof each === 'string').join(''),
})

const root = el('a', el('b', el('c', 'one')), el('b', el('c', 'two'), el('d', '')))

describe('the way through a document', () => {
  test('goes to the first, or to all', () => {
    expect(find(root, 'b', 'c')?.text).toBe('one')
    expect(findAll(root, 'b', 'c').map(({ text }) => text)).toEqual(['one', 'two'])
    expect(find(root, 'x', 'c')).toBeUndefined()
    expect(findAll(undefined, 'b')).toEqual([])
  })

  test('gives the text at the end of the first way with one', () => {
    expect(textAt(root, ['b', 'x'], ['b', 'c'])).toBe('one')
    expect(textAt(root, ['b', 'd'])).toBe('')
  })
})
