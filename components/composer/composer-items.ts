import type { FieldProblem } from '../../lib/domain/invoice/problem'
import type { Money } from '../../lib/domain/money/money'
import type { composerWords } from '../../lib/i18n/composer-words'
import type { estimateWords } from '../../lib/i18n/estimate-words'
import type { Translate } from '../../lib/i18n/translator'
import type { SeenFinding } from '../../lib/messaging/mail-schemas'
import type { MissingItem } from '../ui/MissingList'
import { listText, type ProblemTranslate } from './problem-texts'

/** All that is missing, unclear or to be looked at before the invoice goes. */
interface ToSettle {
  /** The address of a client who is only supposed, after the name that the mail shows. */
  readonly supposedEmail: string | undefined
  /** How much more it comes to than was agreed. */
  readonly aboveAgreed: Money | undefined
  readonly problems: readonly FieldProblem[]
  /** Of the words of the mail. */
  readonly findings: readonly SeenFinding[]
}

interface ItemWords {
  readonly composer: Translate<keyof typeof composerWords.en & string>
  readonly estimate: Translate<keyof typeof estimateWords.en & string>
  readonly problem: ProblemTranslate
}

interface ItemWays {
  readonly goTo: (field: string) => void
  readonly openNote: () => void
  readonly showFinding: (key: string) => void
}

const SEVERITIES: readonly MissingItem['severity'][] = ['error', 'warning', 'hint']

/** What the list above the composer says, the gravest first, each with the way to its place. */
export function itemsOf(
  { supposedEmail, aboveAgreed, problems, findings }: ToSettle,
  words: ItemWords,
  { goTo, openNote, showFinding }: ItemWays,
): readonly MissingItem[] {
  const items: MissingItem[] = []
  if (supposedEmail !== undefined) {
    items.push({
      key: 'supposed client',
      severity: 'warning',
      text: words.composer('nameAlone', { email: supposedEmail }),
      onPress: () => goTo('client.email'),
    })
  }
  if (aboveAgreed) {
    items.push({
      key: 'above agreed',
      severity: 'warning',
      text: words.estimate('aboveAgreed', { amount: aboveAgreed }),
      onPress: openNote,
    })
  }
  const titles = findings.map(({ title }) => title)
  for (const [index, { key, severity, title }] of findings.entries()) {
    // The same of the subject and of the body could not be told apart: the next is listed once the first is settled.
    if (titles.indexOf(title) < index) continue
    items.push({ key: `finding ${key}`, severity, text: title, onPress: () => showFinding(key) })
  }
  for (const problem of problems) {
    items.push({
      key: `${problem.field} ${problem.message.key}`,
      severity: problem.choices ? 'warning' : problem.severity,
      text: listText(problem, words.problem),
      onPress: () => goTo(problem.field),
    })
  }
  // In the order of above where they weigh the same: the composer itself asks for what its fields lack, the mail does not.
  return items.sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity))
}
