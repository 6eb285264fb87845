import { PROFILE_FIELD } from '../../lib/domain/invoice/legal-minimum'
import type { FieldProblem } from '../../lib/domain/invoice/problem'
import type { problemWords } from '../../lib/i18n/problem-words'
import type { Translate } from '../../lib/i18n/translator'
import type { FieldMessage } from '../ui/FieldNote'
import type { ComposerView } from './composer-view'

export type ProblemTranslate = Translate<keyof typeof problemWords.en & string>

/** The problem as the list says it, naming its line: in a sentence where it is put right elsewhere. */
export function listText(problem: FieldProblem, t: ProblemTranslate): string {
  const { key } = problem.message
  return t(problem.field === PROFILE_FIELD ? `${key}Here` : key, paramsOf(problem, t))
}

/**
 * The sentence below a field, or nothing while the field was not left yet. What can be read in two ways is said at
 * once, since the choices stand there.
 */
export function fieldMessage(
  field: string,
  problems: readonly FieldProblem[],
  view: ComposerView,
  t: ProblemTranslate,
): FieldMessage | undefined {
  const problem = problems.find((each) => each.field === field)
  if (!problem) return undefined
  if (!view.saysAll && !view.touched.has(field) && !problem.choices) return undefined
  const tone = problem.severity === 'warning' || problem.choices ? 'unsure' : 'bad'
  return { tone, text: t(`${problem.message.key}Here`, paramsOf(problem, t)) }
}

function paramsOf({ message }: FieldProblem, t: ProblemTranslate) {
  const line = message.params?.['line']
  return { ...message.params, ...(line === '' ? { line: t('someLine') } : {}) }
}
