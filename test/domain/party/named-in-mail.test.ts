import { describe, expect, test } from 'vitest'
import { namedInMail } from '../../../lib/domain/party/named-in-mail'

describe('somebody whom a mail names', () => {
  test('is called as they are, with all else that is known of them', () => {
    const nora = { name: 'Nora Lind', email: 'nora@lindberg.example', isCopy: true }
    expect(namedInMail(nora)).toEqual(nora)
    expect(namedInMail({ email: 'nora@lindberg.example' })).toEqual({ email: 'nora@lindberg.example' })
  })

  test('has a name of one line, without what turns or hides what stands beside it', () => {
    expect(namedInMail({ name: ' Acme\n\t \u202Etfel\u200B', email: '\u2066new@x.example\u200B ' })).toEqual({
      name: 'Acme tfel',
      email: 'new@x.example',
    })
  })

  test('has a name that can be read and kept, however long it was made', () => {
    const { name = '', email = '' } = namedInMail({
      name: 'L'.repeat(30_000),
      email: `${'a'.repeat(30_000)}@x.example`,
    })
    expect(name).toHaveLength(200)
    expect(email).toHaveLength(320)
  })

  test('loses no half of a letter', () => {
    expect(namedInMail({ name: '𝐀'.repeat(300) }).name).toBe('𝐀'.repeat(200))
  })
})
