import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../../../lib/domain/checks/text/passages'

const texts = (plain: string) => passagesOf(plain).map(([start, end]) => plain.slice(start, end))

describe('the passages of a text', () => {
  it('end at empty lines', () => {
    expect(texts('Hi Ella,\n\nThe invoice is attached.\n\n\nKind regards,\nAino')).toEqual([
      'Hi Ella,\n\n',
      'The invoice is attached.\n\n\n',
      'Kind regards,\nAino',
    ])
  })

  it('hold a label and what stands below it', () => {
    expect(texts('Due date\n\n14 April 2026\n\nTotal:\n\n€300.00.\n\nBye.')).toEqual([
      'Due date\n\n14 April 2026\n\nTotal:\n\n€300.00.\n\n',
      'Bye.',
    ])
    expect(
      texts('Please pay by bank transfer to this account of ours:\n\nFI21 1234 5600 0007 85'),
    ).toHaveLength(1)
  })

  it('are the whole text together, also of an empty one', () => {
    expect(texts('')).toEqual([''])
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '.', ' ', ':'), maxLength: 200 }), (plain) => {
        expect(texts(plain).join('')).toBe(plain)
      }),
    )
  })
})
