import { PROFILE_FIELD } from '../../lib/domain/invoice/legal-minimum'
import type { FieldProblem } from '../../lib/domain/invoice/problem'
import type { problemWords } from '../../lib/i18n/problem-words'
import type { Translate } from '../../lib/i18n/translator'
import type { FieldMessage } from '../ui/FieldNote'
import type { ComposerView } from './composer-view'

export type ProblemTranslate = Translate<keyof typeof problemWords.en & string>

/** Of a line's description in the list. */
const MOST_LETTERS = 40

/** The problem as the list says it, naming its line: in a sentence where it is put right elsewhere. */
export function listText(problem: FieldProblem, t: ProblemTranslate): string {
  const { key } = problem.message
  return t(problem.field === PROFILE_FIELD ? `${key}Here` : key, paramsOf(problem, t))
}

/**
 * The sentence below a field, or nothing while the field was not left yet. What can be read in two ways is said at
 * once, since the choices stand there, and so is what is not saved.
 */
export function fieldMessage(
  field: string,
  problems: readonly FieldProblem[],
  view: ComposerView,
  t: ProblemTranslate,
): FieldMessage | undefined {
  const problem = problems.find((each) => each.field === field)
  if (!problem) return undefined
  const isSaidAtOnce = problem.choices !== undefined || problem.message.key === 'tooLong'
  if (!view.saysAll && !view.touched.has(field) && !isSaidAtOnce) return undefined
  const tone = problem.severity === 'warning' || problem.choices ? 'unsure' : 'bad'
  return { tone, text: t(`${problem.message.key}Here`, paramsOf(problem, t)) }
}

function paramsOf({ message }: FieldProblem, t: ProblemTranslate) {
  const line = message.params?.['line']
  if (typeof line !== 'string') return { ...message.params }
  return { ...message.params, line: line === '' ? t('someLine') : quoted(line) }
}

/** As much of a description as tells its line from others, in whole words where it has such. */
function quoted(description: string): string {
  const letters = Array.from(description)
  if (letters.length <= MOST_LETTERS) return description
  const start = letters.slice(0, MOST_LETTERS + 1).join('')
  const words = start.replace(/\s+\S*$/, '')
  return `${words === start ? letters.slice(0, MOST_LETTERS).join('') : words}…`
}
