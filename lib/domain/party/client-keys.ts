import type { Client } from './party'

/** Equal for names that are the same however they are written. */
export function nameKey({ name }: Pick<Client, 'name'>): string {
  return name.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, ' ')
}

/** Equal for addresses that are the same however they are written; empty for none. */
export function addressKey({ email }: Pick<Client, 'email'>): string {
  return email.trim().toLowerCase()
}
