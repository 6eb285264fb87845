import { expect, test } from 'vitest'
import { encryptWith, newEncryption, open } from '../../../lib/adapters/backup/passphrase'

const quick = () => ({ ...newEncryption(), iterations: 10 })

test('opens with the passphrase alone, and only what was not changed', async () => {
  const encryption = quick()
  const sealed = await encryptWith('Lasku 2026-001 €', 'kesäyö', encryption, 'head')
  expect(await open(sealed, 'kesäyö', encryption, 'head')).toBe('Lasku 2026-001 €')
  // The same letters as other code points.
  expect(await open(sealed, 'kesäyö'.normalize('NFD'), encryption, 'head')).toBe('Lasku 2026-001 €')
  expect(await open(sealed, 'kesayo', encryption, 'head')).toBeUndefined()
  expect(await open(sealed, 'kesäyö', encryption, 'other head')).toBeUndefined()
  expect(await open(sealed, 'kesäyö', { ...encryption, iterations: 11 }, 'head')).toBeUndefined()
  const another = sealed.startsWith('A') ? 'B' : 'A'
  expect(await open(another + sealed.slice(1), 'kesäyö', encryption, 'head')).toBeUndefined()
})

test('draws salt and initialisation vector anew', () => {
  const [one, other] = [newEncryption(), newEncryption()]
  expect(one.salt).not.toBe(other.salt)
  expect(one.iv).not.toBe(other.iv)
  expect(one).toMatchObject({ kdf: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, cipher: 'AES-GCM' })
})
