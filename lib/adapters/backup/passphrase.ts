import { fromBase64, toBase64 } from '../../base64'
import type { BackupEncryption } from '../../domain/backup/backup'

/** What OWASP asks of PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet, since 2023). */
const ITERATIONS = 600_000

/** New parameters: salt and initialisation vector are drawn anew for every file. */
export function newEncryption(): BackupEncryption {
  return {
    kdf: 'PBKDF2',
    hash: 'SHA-256',
    iterations: ITERATIONS,
    salt: toBase64(crypto.getRandomValues(new Uint8Array(16))),
    cipher: 'AES-GCM',
    iv: toBase64(crypto.getRandomValues(new Uint8Array(12))),
  }
}

/** Encrypts a text; `associated` is not hidden, but can no longer be changed unnoticed. Base64. */
export async function encryptWith(
  text: string,
  passphrase: string,
  encryption: BackupEncryption,
  associated: string,
): Promise<string> {
  const key = await keyFrom(passphrase, encryption, 'encrypt')
  const sealed = await crypto.subtle.encrypt(parameters(encryption, associated), key, encoded(text))
  return toBase64(new Uint8Array(sealed))
}

/** The text again; undefined with another passphrase, or when anything was changed. */
export async function open(
  sealed: string,
  passphrase: string,
  encryption: BackupEncryption,
  associated: string,
): Promise<string | undefined> {
  try {
    const key = await keyFrom(passphrase, encryption, 'decrypt')
    const opened = await crypto.subtle.decrypt(parameters(encryption, associated), key, fromBase64(sealed))
    return new TextDecoder().decode(opened)
  } catch {
    // WebCrypto names no reason on purpose; broken base64 comes to the same.
    return undefined
  }
}

async function keyFrom(
  passphrase: string,
  { kdf, hash, iterations, salt, cipher }: BackupEncryption,
  usage: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  // The same passphrase may be typed as other code points on another keyboard.
  const secret = encoded(passphrase.normalize('NFKC'))
  const material = await crypto.subtle.importKey('raw', secret, kdf, false, ['deriveKey'])
  const derivation = { name: kdf, hash, iterations, salt: fromBase64(salt) }
  return crypto.subtle.deriveKey(derivation, material, { name: cipher, length: 256 }, false, [usage])
}

function parameters({ cipher, iv }: BackupEncryption, associated: string): AesGcmParams {
  return { name: cipher, iv: fromBase64(iv), additionalData: encoded(associated) }
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
