import ts from 'typescript'
import { type Import, place, type Source, walk } from './source'

const FORBIDDEN_NAMES = /^(utils?|helpers?|common|shared|types|constants|misc|lib)$/
/** Files whose whole point is to list others. */
const REGISTERS = /(^lib\/domain\/checks|\/migrations)\/index\.ts$/

export function drawerNames(sources: readonly Source[]): string[] {
  return sources
    .map((source) => source.path)
    .filter((file) => file !== 'lib/domain/checks/types.ts')
    .filter((file) =>
      file
        .replace(/\.tsx?$/, '')
        .split('/')
        .slice(1)
        .some((part) => FORBIDDEN_NAMES.test(part)),
    )
    .map((file) => `${file}: name it after what is in it`)
}

/** kebab-case for modules, PascalCase for components. Entrypoints are named as WXT wants. */
export function misnamedFiles(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path: file }) => {
    if (file.startsWith('entrypoints/')) return []
    const name = file.split('/').at(-1) ?? ''
    const good = name.endsWith('.tsx') ? /^[A-Z][A-Za-z0-9]*\.tsx$/ : /^[a-z0-9]+(-[a-z0-9]+)*\.ts$/
    return good.test(name) ? [] : [`${file}: modules are kebab-case, components PascalCase`]
  })
}

export function barrels(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path: file }) => file !== 'lib/browser.ts' && !REGISTERS.test(file))
    .filter(({ tree }) => tree.statements.length > 0 && tree.statements.every(isPassedOn))
    .map(({ path: file }) => `${file}: only passes exports on; import them from where they are`)
}

function isPassedOn(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) || ts.isImportDeclaration(statement)
}

export function defaultExports(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path: file }) => !file.startsWith('entrypoints/') && file !== 'lib/browser.ts')
    .flatMap((source) => source.tree.statements.filter(isDefaultExport).map((node) => place(source, node)))
    .map((where) => `${where}: export it by name`)
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  )
}

export function enumsAndClasses(sources: readonly Source[]): string[] {
  return collect(sources, (node) => {
    if (ts.isEnumDeclaration(node)) return 'write a union of literals instead of an enum'
    if (ts.isClassLike(node) && !isErrorOrBoundary(node))
      return 'only errors and error boundaries are classes'
    return undefined
  })
}

function isErrorOrBoundary(node: ts.ClassLikeDeclaration): boolean {
  const parent = node.heritageClauses?.[0]?.types[0]?.expression.getText() ?? ''
  return /(^|\.)(\w*Error|Component)$/.test(parent)
}

/** `console` lives in `lib/log.ts`, and `chrome.*` behind `lib/browser.ts`. */
export function sideDoors(sources: readonly Source[]): string[] {
  const globals = collect(sources, (node, source) => {
    if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined
    if (node.expression.text === 'console' && source.path !== 'lib/log.ts')
      return 'the only console is lib/log.ts'
    if (node.expression.text === 'chrome') return 'the browser is reached through lib/browser.ts'
    return undefined
  })
  const imports = sources.flatMap((source) =>
    source.imports
      .filter(({ specifier }) => specifier === 'webextension-polyfill' || specifier === 'wxt/browser')
      .filter(() => source.path !== 'lib/browser.ts')
      .map(() => `${source.path}: the browser is reached through lib/browser.ts`),
  )
  return [...globals, ...imports]
}

/**
 * Comparators that call one of two equal values the smaller: engines then order them differently. Where equal ones are
 * told apart beforehand, in the same expression or by an `if` around it, there is a third way.
 */
export function comparatorsWithoutZero(sources: readonly Source[]): string[] {
  return collect(sources, (node) => {
    if (!ts.isConditionalExpression(node) || !isOneWayOrTheOther(node)) return undefined
    const comparator = ts.findAncestor(node, ts.isFunctionLike)
    if (comparator?.parameters.length !== 2 || hasThirdWay(node)) return undefined
    return 'equal values compare as 0; use compareText, and a second key that decides'
  })
}

function isOneWayOrTheOther({ condition, whenTrue, whenFalse }: ts.ConditionalExpression): boolean {
  const compares = [
    ts.SyntaxKind.LessThanToken,
    ts.SyntaxKind.LessThanEqualsToken,
    ts.SyntaxKind.GreaterThanToken,
    ts.SyntaxKind.GreaterThanEqualsToken,
  ]
  return (
    ts.isBinaryExpression(condition) &&
    compares.includes(condition.operatorToken.kind) &&
    [whenTrue.getText(), whenFalse.getText()].sort().join() === '-1,1'
  )
}

function hasThirdWay(node: ts.ConditionalExpression): boolean {
  let inner: ts.Node = node
  while (ts.isParenthesizedExpression(inner.parent) || ts.isReturnStatement(inner.parent))
    inner = inner.parent
  const around = inner.parent
  return (
    (ts.isConditionalExpression(around) && around.condition !== inner) ||
    (ts.isIfStatement(around) && /[!=]==/.test(around.expression.getText()))
  )
}

/** The pure layers take time and chance as arguments; nobody polls. */
export function impurities(sources: readonly Source[]): string[] {
  return collect(sources, (node, { path: file }) => {
    const code = node.getText()
    if (
      ts.isCallExpression(node) &&
      /^((window|globalThis|self)\.)?setInterval$/.test(node.expression.getText())
    )
      return 'nothing polls; use an alarm or an observer'
    if (!/^lib\/(domain|i18n|app|ports|messaging)\//.test(file)) return undefined
    if (ts.isNewExpression(node) && /^new Date(\(\))?$/.test(code)) return 'take the time as an argument'
    if (
      ts.isCallExpression(node) &&
      /^(Date\.now|performance\.now|Math\.random|crypto\.\w+)$/.test(node.expression.getText())
    )
      return 'take time and chance as arguments'
    return undefined
  })
}

/** Files of the pure core that hold logic and have no test of their own. */
export function untested(sources: readonly Source[], hasTest: (file: string) => boolean): string[] {
  return sources
    .filter(({ path: file }) => file.startsWith('lib/domain/') && !file.endsWith('/schema.ts'))
    .filter(hasLogic)
    .map(({ path: file }) => file.replace(/^lib\/(.*)\.ts$/, 'test/$1.test.ts'))
    .filter((file) => !hasTest(file))
    .map((file) => `${file} is missing`)
}

function hasLogic({ tree }: Source): boolean {
  let found = false
  walk(tree, (node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) found = true
  })
  return found
}

/**
 * Files of the components that reckon with money or days and draw and say nothing: what they hold are rules, which are
 * at home in the domain.
 */
export function rulesInComponents(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path: file }) => /^components\/.*\.ts$/.test(file))
    .filter(({ imports }) => imports.some((each) => !each.typeOnly && reckons(each)) && !imports.some(draws))
    .map(({ path: file }) => `${file} holds rules`)
}

function reckons({ target }: Import): boolean {
  return 'file' in target && /^lib\/domain\/(money|calendar)\//.test(target.file)
}

function draws({ target }: Import): boolean {
  return 'npm' in target ? target.npm.startsWith('react') : target.file.startsWith('lib/i18n/')
}

/** Functions that a file of `lib` gives to others without saying what they do. */
export function undocumented(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path: file }) => file.startsWith('lib/'))
    .flatMap((source) => {
      const functions = source.tree.statements.filter(isFunction)
      const given = functions.filter((node) => isGiven(node, source))
      return given
        .filter((node) => !functions.some((other) => isDocumented(other) && sharesName(other, node)))
        .map((node) => `${place(source, node)}: say in a doc comment what it takes, gives and refuses`)
    })
}

function isFunction(node: ts.Statement): node is ts.FunctionDeclaration | ts.VariableStatement {
  if (ts.isFunctionDeclaration(node)) return true
  return ts.isVariableStatement(node) && node.declarationList.declarations.some(holdsFunction)
}

function holdsFunction({ initializer }: ts.VariableDeclaration): boolean {
  let value = initializer
  while (value && (ts.isParenthesizedExpression(value) || ts.isSatisfiesExpression(value)))
    value = value.expression
  return value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value))
}

function isGiven(node: ts.FunctionDeclaration | ts.VariableStatement, { tree }: Source): boolean {
  const isExported = (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  return isExported || namesOf(node).some((name) => exportedBelow(tree).includes(name))
}

/** What `export { a }` names. */
function exportedBelow(tree: ts.SourceFile): string[] {
  return tree.statements.flatMap((node) => {
    const clause = ts.isExportDeclaration(node) && !node.moduleSpecifier ? node.exportClause : undefined
    if (!clause || !ts.isNamedExports(clause)) return []
    return clause.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
  })
}

function namesOf(node: ts.FunctionDeclaration | ts.VariableStatement): string[] {
  if (ts.isFunctionDeclaration(node)) return node.name ? [node.name.text] : []
  return node.declarationList.declarations.map(({ name }) => name.getText())
}

/** One comment does for all the ways in which a function may be called. */
function sharesName(
  one: ts.FunctionDeclaration | ts.VariableStatement,
  other: ts.FunctionDeclaration | ts.VariableStatement,
): boolean {
  return one === other || namesOf(one).some((name) => namesOf(other).includes(name))
}

function isDocumented(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some(({ comment }) => ts.getTextOfJSDocComment(comment)?.trim())
}

function collect(
  sources: readonly Source[],
  judge: (node: ts.Node, source: Source) => string | undefined,
): string[] {
  return sources.flatMap((source) => {
    const found: string[] = []
    walk(source.tree, (node) => {
      const fault = judge(node, source)
      if (fault) found.push(`${place(source, node)}: ${fault}`)
    })
    return found
  })
}
