import ts from 'typescript'
import { place, type Source, walk } from './source'

const SPOKEN_ATTRIBUTES =
  /^(aria-(label|description|placeholder|roledescription|valuetext)|title|alt|placeholder|label|description|hint|heading|caption|text|errorMessage)$/
/** The name is the same in every language. */
const NAME = 'Plainvoice'

/** Words a person would read that stand in code instead of `lib/i18n`. */
export function strayWords(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const found: string[] = []
    const judge = (text: string, node: ts.Node): void => {
      if (/\p{L}/u.test(text) && text.trim() !== NAME)
        found.push(`${place(source, node)}: "${text.trim()}" belongs in lib/i18n`)
    }
    walk(source.tree, (node) => {
      if (ts.isJsxText(node)) judge(node.text, node)
      else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent))
        literals(node.expression).forEach(judgeNode)
      else if (ts.isJsxAttribute(node) && SPOKEN_ATTRIBUTES.test(node.name.getText())) {
        const { initializer } = node
        if (initializer && ts.isJsxExpression(initializer))
          literals(initializer.expression).forEach(judgeNode)
        else literals(initializer).forEach(judgeNode)
      }
    })
    function judgeNode(node: ts.Node): void {
      judge(wordsOf(node), node)
    }
    return found
  })
}

/** The string literals that an expression can come to, without looking into calls. */
function literals(node: ts.Node | undefined): ts.Node[] {
  if (!node) return []
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return [node]
  if (ts.isParenthesizedExpression(node)) return literals(node.expression)
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)]
  if (ts.isBinaryExpression(node)) {
    const isLogical = [
      ts.SyntaxKind.AmpersandAmpersandToken,
      ts.SyntaxKind.BarBarToken,
      ts.SyntaxKind.QuestionQuestionToken,
      ts.SyntaxKind.PlusToken,
    ].includes(node.operatorToken.kind)
    return isLogical ? [...literals(node.left), ...literals(node.right)] : []
  }
  return []
}

function wordsOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return ''
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' ')
}

export type Table = Readonly<Record<string, unknown>>

/** Differences between two languages' tables of one part: keys, and `{places}` within a message. */
export function tableDifferences(part: string, reference: Table, other: Table): string[] {
  const keys = [...new Set([...Object.keys(reference), ...Object.keys(other)])]
  return keys.flatMap((key) => {
    if (!Object.hasOwn(other, key)) return [`${part}.${key} has no translation`]
    if (!Object.hasOwn(reference, key)) return [`${part}.${key} is not in English`]
    const [wanted, got] = [placesOf(reference[key]), placesOf(other[key])]
    return wanted === got
      ? []
      : [`${part}.${key} has the places ${got || 'none'}, English has ${wanted || 'none'}`]
  })
}

/**
 * The places of every form of a message together, as one sorted text. A count may be left unsaid, and whether a day is
 * written short is each language's choice.
 */
function placesOf(message: unknown): string {
  const text = typeof message === 'string' ? message : JSON.stringify(message)
  const names = [...text.matchAll(/\{(\w+)\}/g)].map((match) => (match[1] ?? '').replace(/Short$/, ''))
  return [...new Set(names)]
    .filter((name) => name !== 'count')
    .sort()
    .join(', ')
}
