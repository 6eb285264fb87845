import type { Found } from './finding'
import { coverOf } from './text/cover'
import type { Category, Severity } from './types'

const SEVERITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 }
/** Which of two findings on the same words speaks, when both are as severe. */
const CATEGORY: readonly Category[] = [
  'overtaken',
  'consistency',
  'payment',
  'dueDate',
  'tone',
  'jargon',
  'courtesy',
  'missing',
  'surprise',
  'incentive',
]

/** One finding for each place: where spans overlap, the more severe one, then what is known of its words, then the longer. */
export function withoutOverlaps(
  found: readonly Found[],
  lengths: Readonly<Record<'subject' | 'body', number>>,
): Found[] {
  const ranked = found
    .filter((finding) => finding.span !== null)
    .sort(
      (a, b) =>
        SEVERITY[a.severity] - SEVERITY[b.severity] ||
        Number(a.kind === 'manner') - Number(b.kind === 'manner') ||
        CATEGORY.indexOf(a.category) - CATEGORY.indexOf(b.category) ||
        lengthOf(b) - lengthOf(a),
    )
  if (ranked.length < 2) return [...found]
  const covers = { subject: coverOf(lengths.subject), body: coverOf(lengths.body) }
  const kept = new Set<Found>()
  for (const finding of ranked) {
    const [from, to] = finding.span ?? [0, 0]
    const cover = covers[finding.where]
    if (cover.touches(finding.start + from, finding.start + to)) continue
    cover.add(finding.start + from, finding.start + to)
    kept.add(finding)
  }
  return found.filter((finding) => finding.span === null || kept.has(finding))
}

function lengthOf(finding: Found): number {
  return finding.span ? finding.span[1] - finding.span[0] : 0
}
