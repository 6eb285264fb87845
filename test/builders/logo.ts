import type { Logo } from '../../lib/domain/party/party'

/** A logo of one pixel. */
export function aLogo(changes: Partial<Logo> = {}): Logo {
  return {
    png: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    width: 400,
    height: 120,
    ...changes,
  }
}
