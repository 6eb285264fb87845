import { compareText } from './compare-text'

/** JSON with the keys of every object in order: the same text for the same data, however it was put together or kept. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value))
}

/** True for the same data, however it was put together or kept. */
export function isSameData(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

/** The same data with the keys of every object in order; itself where they are, which is several times quicker to see. */
export function ordered(value: unknown): unknown {
  return isInOrder(value) ? value : inOrder(value)
}

function isInOrder(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true
  if (Array.isArray(value)) return value.every(isInOrder)
  let before = ''
  for (const key of Object.keys(value)) {
    if (key < before || !isInOrder((value as Readonly<Record<string, unknown>>)[key])) return false
    before = key
  }
  return true
}

function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(inOrder)
  const fields = Object.entries(value).toSorted(([a], [b]) => compareText(a, b))
  return Object.fromEntries(fields.map(([key, field]) => [key, inOrder(field)]))
}
