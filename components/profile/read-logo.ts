import type { Logo } from '../../lib/domain/party/party'

type LogoReading =
  | { readonly ok: true; readonly logo: Logo }
  | { readonly ok: false; readonly code: 'tooLarge' | 'unreadable' }

const LARGEST_FILE = 10 * 1024 * 1024
const LONGEST_SIDE = 600
/** A picture of more pixels than this would take the browser's memory and the person's time. */
const MOST_PIXELS = 60_000_000

/**
 * Reads a picture file as a logo: drawn anew as PNG, at most 600 pixels on its longer side, so that nothing but pixels
 * is kept. Refused above 10 MB, and when the browser cannot draw it.
 */
export async function readLogo(file: File): Promise<LogoReading> {
  if (file.size > LARGEST_FILE) return { ok: false, code: 'tooLarge' }
  const url = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    // A drawing in vectors may have no size of its own.
    const width = image.naturalWidth || LONGEST_SIDE
    const height = image.naturalHeight || LONGEST_SIDE
    if (width * height > MOST_PIXELS) return { ok: false, code: 'tooLarge' }
    return drawn(image, width, height)
  } catch {
    return { ok: false, code: 'unreadable' }
  } finally {
    URL.revokeObjectURL(url)
  }
}

function drawn(image: HTMLImageElement, width: number, height: number): LogoReading {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const context = canvas.getContext('2d')
  if (!context) return { ok: false, code: 'unreadable' }
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return {
    ok: true,
    logo: { png: canvas.toDataURL('image/png'), width: canvas.width, height: canvas.height },
  }
}
