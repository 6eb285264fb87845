import type { Ground } from '../ground'
import type { Cover } from '../text/cover'

/** An invoice number as written in the text. */
export interface NumberFact {
  readonly start: number
  readonly end: number
  readonly value: string
}

const AFTER_LABEL =
  /[ \t]{0,2}\(?(?:(?:no|nr|nro|num|number|numero|n:o|id)\b\.?)?[ \t]{0,2}(?:is|on|:|#)?[ \t]{0,2}\n?[ \t]{0,2}[#(]?([a-z]{0,8}[-_/ ]?\d[a-z0-9_/-]{0,30})/y
const STANDALONE = /(?:^|[^\w/.-])(#\d{2,}[\w/-]{0,20}|inv[-_ ]?\d[\w/-]{0,20}|20\d\d[-/]\d{3,6})(?![\w])/g
const UNIT =
  /^ ?(?:%|€|£|\$|days?\b|hours?\b|weeks?\b|months?\b|eur|päiv|pv\b|vrk\b|h\b|kpl\b|kk\b|viik|tun|items?\b|st\b|nd\b|rd\b|th\b)/

/** The invoice numbers of a text, without what already was read as something else. */
export function numbersOf(ground: Ground, cover: Cover): NumberFact[] {
  const { folded, plain, tokens, signalsEndingAt } = ground
  const numbers: NumberFact[] = []
  const add = (start: number, end: number) => {
    if (cover.touches(start, end) || UNIT.test(folded.slice(end, end + 8))) return
    cover.add(start, end)
    numbers.push({ start, end, value: plain.slice(start, end) })
  }
  for (const [at, label] of tokens.entries()) {
    if (!signalsEndingAt.get(at)?.has('numberLabel')) continue
    AFTER_LABEL.lastIndex = label.end
    const match = AFTER_LABEL.exec(folded)
    if (!match?.[1]) continue
    const end = label.end + match[0].length
    const start = end - match[1].length
    if (/^[a-z]+ /.test(match[1]) && !/^(?:inv|no|nr) /.test(match[1])) continue
    add(start, end - (/[-/_]+$/.exec(match[1])?.[0].length ?? 0))
  }
  for (const match of folded.matchAll(STANDALONE)) {
    const value = match[1] ?? ''
    const start = match.index + match[0].length - value.length
    add(start, start + value.length)
  }
  return numbers.sort((a, b) => a.start - b.start)
}
