import { describe, expect, test } from 'vitest'
import { isOfSameFirm, isSameAddress, looksLikeEmail } from '../../../lib/domain/party/email'

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

test('isSameAddress takes two addresses for one in whatever case, and none that is missing', () => {
  expect(isSameAddress('Ella@x.example', 'ella@X.example ')).toBe(true)
  expect(isSameAddress('ella@x.example', 'ella@y.example')).toBe(false)
  expect(isSameAddress(' ', '')).toBe(false)
  expect(isSameAddress(undefined, undefined)).toBe(false)
})

describe('isOfSameFirm', () => {
  const known = ['ella@northlight.example', 'Bo@Gmail.com']

  test.each(['ELLA@northlight.example ', 'accounts@Northlight.example', 'bo@gmail.com'])(
    'takes %s for one of theirs',
    (address) => expect(isOfSameFirm(address, known)).toBe(true),
  )

  test.each(['ella@other.example', 'ella@notnorthlight.example', 'di@gmail.com', ''])(
    'does not take "%s" for one of theirs',
    (address) => expect(isOfSameFirm(address, known)).toBe(false),
  )

  test.each(['googlemail.com', 't-online.de', 'msn.com', 'telia.com', 'saunalahti.fi', 'yahoo.co.uk'])(
    'takes nobody at %s for one of another’s',
    (domain) => expect(isOfSameFirm(`stranger@${domain}`, [`client@${domain}`])).toBe(false),
  )

  test('takes nobody at another provider that was named for one of another’s, or below it', () => {
    const isFirm = (domain: string) => isOfSameFirm(`a@${domain}`, [`b@${domain}`], ['rr.com', 'web.de'])
    expect(['web.de', 'tampabay.rr.com'].filter(isFirm)).toEqual([])
    expect(['web.example', 'starr.com'].filter(isFirm)).toEqual(['web.example', 'starr.com'])
    expect(isOfSameFirm('A@Web.de', ['a@web.de'], ['web.de'])).toBe(true)
  })

  test('knows no firm where nothing is known', () => {
    expect(isOfSameFirm('ella@northlight.example', [])).toBe(false)
  })
})
