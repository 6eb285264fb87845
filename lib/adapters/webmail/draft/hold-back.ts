import type { DraftChecks } from './draft-checks'
import type { DraftServices } from './draft-services'
import type { FindingCard } from './finding-card'

/**
 * True when something in the mail is wrong that the person was not asked about yet: they are to look before it leaves. Of
 * what has happened since it was written they are asked in any case.
 */
export function holdBack(
  { say, asksBeforeSending }: Pick<DraftServices, 'say' | 'asksBeforeSending'>,
  checks: DraftChecks,
  card: FindingCard,
): () => boolean {
  const asked = new Set<string>()
  return () => {
    checks.refresh()
    const wrong = checks.findings.filter(({ finding }) => finding.severity === 'error')
    const overtaken = wrong.filter(({ finding }) => finding.category === 'overtaken')
    const first = [...overtaken, ...(asksBeforeSending() ? wrong : [])].find(
      ({ finding }) => !asked.has(finding.key),
    )
    if (!first) return false
    for (const { finding } of wrong) asked.add(finding.key)
    const look = { label: say('look'), act: () => card.show(first, true) }
    card.tell(say('askTitle', { count: wrong.length }), say('ask'), look)
    return true
  }
}
