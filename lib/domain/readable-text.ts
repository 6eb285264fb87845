import { textsWithin } from './texts-within'

/**
 * A text of anybody's as it can stand beside others: all line breaks one sign, and none of what has no shape of its own
 * and turns round or hides its neighbours (controls, direction and zero-width marks). What joins letters or pictures stays.
 */
export function readable(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu, '')
}

/** The same for every text within a value. */
export function readableWithin<Value>(value: Value): Value {
  return textsWithin(value, readable)
}
