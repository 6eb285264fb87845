import type { Attachment } from '../model'
import { wait } from './dom'

const UPLOAD_TIME = 300

/** Reads a file as the host would upload it: not at once. */
export async function upload(file: File): Promise<Attachment> {
  const [bytes] = await Promise.all([file.arrayBuffer(), wait(UPLOAD_TIME)])
  return {
    name: file.name,
    type: file.type,
    size: file.size,
    base64: base64Of(new Uint8Array(bytes)),
  }
}

function base64Of(bytes: Uint8Array): string {
  const CHUNK = 0x8000
  let binary = ''
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  }
  return btoa(binary)
}

export function attachmentUrl({ base64, type }: Attachment): string {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  return URL.createObjectURL(new Blob([bytes], { type }))
}

export function sizeLabel(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${Math.ceil(bytes / 1024)} kB`
}

/** `invoice-2026-0042.pdf` in a narrow card: `invoice-20…42.pdf`. */
export function shortened(name: string, limit = 18): string {
  if (name.length <= limit) return name
  const tail = name.slice(-6)
  return `${name.slice(0, limit - tail.length - 1)}…${tail}`
}
