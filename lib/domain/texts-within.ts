/** A value with each text in it changed; all else stays as it is. */
export function textsWithin<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value
  if (Array.isArray(value)) return value.map((part) => textsWithin(part, change)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, textsWithin(part, change)]),
  ) as Value
}
