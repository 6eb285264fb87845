import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBusinessId } from '../../../lib/domain/payment/business-id'

describe('a Finnish business id', () => {
  it.each(['2077474-0', '2948301-8', ' 2948301-8 '])('%s is valid', (id) => {
    expect(isBusinessId(id)).toBe(true)
  })

  it.each(['2077474-1', '29483018', 'FI29483018', '294830-8', '2948301-X', ''])('%s is not valid', (id) => {
    expect(isBusinessId(id)).toBe(false)
  })

  it('has at most one valid check digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{7}$/), (digits) => {
        const valid = [...'0123456789'].filter((check) => isBusinessId(`${digits}-${check}`))
        expect(valid.length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
