import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

/** One import of a file: the file of this repository or the package that it names, and whether it imports types alone. */
export type Import = { readonly target: string; readonly isFile: boolean; readonly isType: boolean }

/** The imports of each file, by its path from the root of the repository. */
export type Graph = ReadonlyMap<string, readonly Import[]>

/** The target of an import that the code computes. */
export const COMPUTED = '(computed)'

const ROOTS = ['src', 'scripts', 'monitoring', 'tour', 'test', 'deploy', 'generated']
const CODE = `{${ROOTS}}/**/*.{ts,js,mjs,cjs}`

/** Reads the imports of every file with code in it, without installed packages and folders that tests make for a moment. */
export function readGraph(): Graph {
  const found = globSync(['*.ts', CODE], { exclude: (path) => /(^|[\\/])(node_modules$|tmp-)/.test(path) })
  const paths = found.map((path) => path.replaceAll('\\', '/'))
  return new Map(paths.map((path) => [path, importsOf(path, readFileSync(path, 'utf8'))]))
}

/**
 * The imports in a text, by TypeScript's parser: static, dynamic, re-exported, required, resolved, in types and in JSDoc.
 * A URL beside the module counts where it names code: the module forks, sends or reads the file.
 */
export function importsOf(path: string, text: string): Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  // TypeScript reads types in JSDoc in JavaScript files only.
  const hasTypesInComments = !path.endsWith('.ts')
  const found: Import[] = file.referencedFiles.map(({ fileName }) => ({ ...besideOf(path, fileName), isType: true }))
  const loaders = new Set(['require'])
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && isCallOf(node.initializer, 'createRequire')) loaders.add(node.name.getText())
    const { name, isType } = importOf(node, loaders) ?? {}
    const url = urlOf(node)
    if (name) found.push({ ...targetOf(path, name), isType: isType === true })
    else if (url && ROOTS.some((root) => besideOf(path, url).target.startsWith(`${root}/`))) {
      found.push({ ...besideOf(path, url), isType: false })
    }
    // Unlike `forEachChild`, this visits every block of JSDoc, also those above another block or at the end of the file.
    for (const child of node.getChildren(file)) if (hasTypesInComments || !ts.isJSDoc(child)) visit(child)
  }
  visit(file)
  return found
}

/** The specifier of a node that imports something. `import { type A }` still loads its module. */
function importOf(
  node: ts.Node,
  loaders: ReadonlySet<string>,
): { name: ts.Node | undefined; isType: boolean } | undefined {
  if (ts.isImportDeclaration(node))
    return { name: node.moduleSpecifier, isType: node.importClause?.isTypeOnly === true }
  if (ts.isJSDocImportTag(node)) return { name: node.moduleSpecifier, isType: true }
  if (ts.isExportDeclaration(node)) return { name: node.moduleSpecifier, isType: node.isTypeOnly }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { name: node.argument.literal, isType: true }
  }
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
    return { name: node.moduleReference.expression, isType: node.isTypeOnly }
  }
  return ts.isCallExpression(node) && isLoader(node.expression, loaders)
    ? { name: node.arguments[0], isType: false }
    : undefined
}

/** Whether a call of this loads or resolves a module: `import`, `require`, `module.require`, `import.meta.resolve` ... */
function isLoader(node: ts.Expression, loaders: ReadonlySet<string>): boolean {
  if (ts.isIdentifier(node)) return loaders.has(node.text)
  if (!ts.isPropertyAccessExpression(node)) {
    return node.kind === ts.SyntaxKind.ImportKeyword || isCallOf(node, 'createRequire')
  }
  const isOfLoader = ts.isMetaProperty(node.expression) || isLoader(node.expression, loaders)
  return node.name.text === 'require' || (node.name.text === 'resolve' && isOfLoader)
}

/** Whether a node calls a function of this name, also as a member of a module. */
function isCallOf(node: ts.Node | undefined, name: string): boolean {
  if (!node || !ts.isCallExpression(node)) return false
  const { expression } = node
  return (ts.isPropertyAccessExpression(expression) ? expression.name : expression).getText() === name
}

/** The path in `new URL(path, import.meta.url)`. */
function urlOf(node: ts.Node): string | undefined {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'URL') return undefined
  const [path, base] = node.arguments ?? []
  return path && ts.isStringLiteralLike(path) && base?.getText() === 'import.meta.url' ? path.text : undefined
}

/** A file by its path, or a package without the path within it. */
function targetOf(path: string, node: ts.Node): { target: string; isFile: boolean } {
  if (!ts.isStringLiteralLike(node)) return { target: COMPUTED, isFile: true }
  const name = node.text
  if (name.startsWith('.')) return besideOf(path, name)
  const parts = name.split('/').slice(0, name.startsWith('@') ? 2 : 1)
  return { target: parts.join('/'), isFile: false }
}

const besideOf = (path: string, name: string) => ({ target: posix.join(posix.dirname(path), name), isFile: true })

/**
 * Whether a text reads the environment or the arguments, in any way that names `process`. Whatever does more with `process`
 * than to use one of its members by name counts too.
 */
export function readsEnvironment(path: string, text: string): boolean {
  if (!text.includes('process')) return false
  const isProcess = ({ target }: Import) => target === 'node:process' || target === 'process'
  const isRead = (node: ts.Node): boolean => {
    if (!ts.isIdentifier(node) || node.text !== 'process') return ts.forEachChild(node, isRead) ?? false
    const { parent } = node
    if (ts.isPropertyAccessExpression(parent)) {
      return parent.expression === node
        ? /^(env|argv)$/.test(parent.name.text)
        : parent.name.text === 'process' && /^(globalThis|global)$/.test(parent.expression.getText())
    }
    return !('name' in parent && parent.name === node)
  }
  return importsOf(path, text).some(isProcess) || isRead(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
}

/** All that these files load, directly or through others, with one file that imports it. Types load nothing. */
export function loadedBy(graph: Graph, roots: readonly string[]): { importer: string; found: Import }[] {
  const loaded = new Map<string, { importer: string; found: Import }>()
  const waiting = [...roots]
  for (let importer = waiting.pop(); importer !== undefined; importer = waiting.pop()) {
    for (const found of graph.get(importer) ?? []) {
      if (found.isType || loaded.has(found.target)) continue
      loaded.set(found.target, { importer, found })
      waiting.push(found.target)
    }
  }
  return [...loaded.values()]
}

/** The circles among some nodes: each is a sorted group of those that reach each other. */
export function circles(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const reach = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>()
    const waiting = [...(edges.get(from) ?? [])]
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (seen.has(node)) continue
      seen.add(node)
      waiting.push(...(edges.get(node) ?? []))
    }
    return seen
  }
  const reached = new Map([...edges.keys()].map((node) => [node, reach(node)]))
  const groups = [...reached].flatMap(([node, seen]) => {
    const group = [...seen].filter((other) => reached.get(other)?.has(node))
    return seen.has(node) ? [group.sort().join(' ')] : []
  })
  return [...new Set(groups)].sort()
}
