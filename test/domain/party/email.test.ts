import { describe, expect, test } from 'vitest'
import { looksLikeEmail } from '../../../lib/domain/party/email'

describe('looksLikeEmail', () => {
  test.each(['aino@lehtonen.design', ' ella.moreau+invoices@northlight.studio ', 'ä@yritys.fi'])(
    'takes %s for an address',
    (text) => expect(looksLikeEmail(text)).toBe(true),
  )

  test.each([
    '',
    'aino',
    '@lehtonen.design',
    'aino@',
    'aino@lehtonen',
    'aino@lehtonen.',
    'a b@c.fi',
    'a@b@c.fi',
  ])('does not take "%s" for an address', (text) => expect(looksLikeEmail(text)).toBe(false))

  test('does not take more than 254 characters for an address', () => {
    expect(looksLikeEmail(`${'a'.repeat(250)}@b.fi`)).toBe(false)
  })
})
