import type { DraftChecks } from './draft-checks'
import type { DraftServices } from './draft-services'
import type { FindingCard } from './finding-card'

/**
 * True once, when something in the mail is wrong: the person is asked to look before it leaves. Of what has happened since
 * it was written they are asked in any case.
 */
export function holdBack(
  { say, asksBeforeSending }: Pick<DraftServices, 'say' | 'asksBeforeSending'>,
  checks: DraftChecks,
  card: FindingCard,
): () => boolean {
  const askedOf = new Set<boolean>()
  return () => {
    checks.refresh()
    const wrong = checks.findings.filter(({ finding }) => finding.severity === 'error')
    const overtaken = wrong.find(({ finding }) => finding.category === 'overtaken')
    const [first] = overtaken ? [overtaken] : asksBeforeSending() ? wrong : []
    if (!first || askedOf.has(!overtaken)) return false
    askedOf.add(!overtaken)
    const look = { label: say('look'), act: () => card.show(first, true) }
    card.tell(say('askTitle', { count: wrong.length }), say('ask'), look)
    return true
  }
}
