import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** One source file of the product, parsed. Paths are relative to the project and use `/`. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
  readonly imports: readonly Import[]
}

export interface Import {
  /** As written. */
  readonly specifier: string
  /** The project file it names, or the npm package. */
  readonly target: { readonly file: string } | { readonly npm: string }
  /** True where nothing of the target is left at run time. */
  readonly typeOnly: boolean
}

const ROOTS = ['entrypoints', 'components', 'lib']

/** All TypeScript files of the product, without tests. */
export function projectSources(projectFolder: string): Source[] {
  const paths = ROOTS.flatMap((root) => codeFiles(projectFolder, root))
  return parseSources(
    new Map(paths.map((file) => [file, readFileSync(path.join(projectFolder, file), 'utf8')])),
  )
}

/** Parses some files that know each other by path. */
export function parseSources(texts: ReadonlyMap<string, string>): Source[] {
  return [...texts].map(([file, text]) => {
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, kind)
    return { path: file, text, tree, imports: importsOf(tree, file, texts) }
  })
}

/** Calls `visit` for a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** `path:line` of a node, as editors open it. */
export function place({ path: file, tree }: Source, node: ts.Node): string {
  return `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`
}

function codeFiles(projectFolder: string, folder: string): string[] {
  return readdirSync(path.join(projectFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`
    if (entry.isDirectory()) return codeFiles(projectFolder, name)
    return /\.tsx?$/.test(name) ? [name] : []
  })
}

function importsOf(tree: ts.SourceFile, file: string, known: ReadonlyMap<string, string>): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return
    found.push({ specifier: specifier.text, target: targetOf(specifier.text, file, known), typeOnly })
  }
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
  })
  return found
}

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  if (clause.name || !clause.namedBindings || ts.isNamespaceImport(clause.namedBindings)) return false
  return clause.namedBindings.elements.every((element) => element.isTypeOnly)
}

function targetOf(specifier: string, from: string, known: ReadonlyMap<string, string>): Import['target'] {
  if (!specifier.startsWith('.') && !/^[@~]{1,2}\//.test(specifier)) return { npm: packageName(specifier) }
  const bare = specifier.startsWith('.')
    ? path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier))
    : specifier.replace(/^[@~]{1,2}\//, '')
  const file = bare.replace(/\?.*$/, '')
  const candidates = [file, `${file}.ts`, `${file}.tsx`, `${file}/index.ts`, file.replace(/\.js$/, '.ts')]
  return { file: candidates.find((candidate) => known.has(candidate)) ?? file }
}

function packageName(specifier: string): string {
  const [scope = '', name] = specifier.split('/')
  return scope.startsWith('@') && name ? `${scope}/${name}` : scope
}
