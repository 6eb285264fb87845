import type { Hit } from '../ground'
import type { Part } from '../reading'

/** How far before a phrase its negation may stand, in tokens. */
const NEGATION_REACH = 4
/** Longer quotations than this are not the quotation of a word or a sentence. */
const LONGEST_QUOTATION = 300

/** True for words that are not meant so: negated, quoted, or part of a firm's name. */
export function isGuarded(part: Part, hit: Hit): boolean {
  return isNegated(part, hit) || isQuoted(part, hit) || isName(part, hit)
}

/** "We will not take legal action", but not "if you do not pay we will" nor "will not hesitate to". */
function isNegated({ tokens, signalsEndingAt }: Part, hit: Hit): boolean {
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - NEGATION_REACH); at -= 1) {
    if (tokens[at + 1]?.breakBefore) return false
    const signals = signalsEndingAt.get(at)
    if (signals?.has('negationEnd')) return false
    if (signals?.has('negation')) return true
  }
  return false
}

function isQuoted({ plain, tokens }: Part, hit: Hit): boolean {
  const start = tokens[hit.first]?.start ?? 0
  const end = tokens[hit.last]?.end ?? 0
  const before = plain.slice(Math.max(0, start - LONGEST_QUOTATION), start)
  const after = plain.slice(end, end + LONGEST_QUOTATION)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const restOfLine = after.split('\n', 1)[0] ?? ''
  const opened = (line.match(/"/g)?.length ?? 0) % 2 === 1 && restOfLine.includes('"')
  const curly = /[“„«][^”»]*$/.test(line) && /[”»“]/.test(restOfLine)
  return (
    opened ||
    curly ||
    (/”[^”]*$/.test(line) && (line.match(/”/g)?.length ?? 0) % 2 === 1 && restOfLine.includes('”'))
  )
}

function isName({ plain, tokens, signalsEndingAt }: Part, hit: Hit): boolean {
  const start = tokens[hit.first]?.start ?? 0
  return signalsEndingAt.get(hit.last + 1)?.has('beforeName') === true && /\p{Lu}/u.test(plain.charAt(start))
}
