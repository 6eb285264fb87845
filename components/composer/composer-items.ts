import { CATEGORIES, type Category } from '../../lib/domain/checks/types'
import type { FieldProblem } from '../../lib/domain/invoice/problem'
import type { Money } from '../../lib/domain/money/money'
import type { checkCategoryWords } from '../../lib/i18n/check-category-words'
import type { composerWords } from '../../lib/i18n/composer-words'
import type { estimateWords } from '../../lib/i18n/estimate-words'
import type { Translate } from '../../lib/i18n/translator'
import type { SeenFinding } from '../../lib/messaging/mail-schemas'
import type { MissingGroup, MissingItem } from '../ui/MissingList'
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
  readonly category: Translate<keyof typeof checkCategoryWords.en & string>
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

/**
 * What the list above the composer says, each with the way to its place: by what it is about, the gravest first, and
 * last of what weighs the same what the panel lacks, since it asks for that itself.
 */
export function groupedItems(toSettle: ToSettle, words: ItemWords, ways: ItemWays): readonly MissingGroup[] {
  const titles = toSettle.findings.map(({ title }) => title)
  // The same of the subject and of the body could not be told apart: the next is listed once the first is settled.
  const findings = toSettle.findings.filter(({ title }, index) => titles.indexOf(title) === index)
  const itemsIn = (category: Category): readonly MissingItem[] =>
    findings
      .filter((finding) => finding.category === category)
      .map(({ key, severity, title }) => ({
        key: `finding ${key}`,
        severity,
        text: title,
        onPress: () => ways.showFinding(key),
      }))
  return [
    ...CATEGORIES.map((category) => ({ name: words.category(category), items: itemsIn(category) })),
    { name: words.composer('inThisPanel'), items: itemsOfPanel(toSettle, words, ways) },
  ]
    .filter(({ items }) => items.length > 0)
    .map(({ name, items }) => ({ name, items: [...items].sort((one, other) => rank(one) - rank(other)) }))
    .sort((one, other) => rankOfGravest(one) - rankOfGravest(other))
}

function itemsOfPanel(
  { supposedEmail, aboveAgreed, problems }: ToSettle,
  words: ItemWords,
  { goTo, openNote }: ItemWays,
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
  for (const problem of problems) {
    items.push({
      key: `${problem.field} ${problem.message.key}`,
      severity: problem.choices ? 'warning' : problem.severity,
      text: listText(problem, words.problem),
      onPress: () => goTo(problem.field),
    })
  }
  return items
}

function rank({ severity }: MissingItem): number {
  return SEVERITIES.indexOf(severity)
}

function rankOfGravest({ items }: MissingGroup): number {
  return Math.min(...items.map(rank))
}
