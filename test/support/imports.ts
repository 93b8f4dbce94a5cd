import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

/** One import of a file: the file of this repository or the package that it names, and whether it imports types alone. */
export type Import = { readonly target: string; readonly isFile: boolean; readonly isType: boolean }

/** The imports of each file, by its path from the root of the repository. */
export type Graph = ReadonlyMap<string, readonly Import[]>

const CODE = '{src,scripts,monitoring,tour,test,deploy,generated}/**/*.{ts,js,mjs,cjs}'

/** Reads the imports of every file with code in it, without installed packages and folders that tests make for a moment. */
export function readGraph(): Graph {
  const found = globSync(['*.ts', CODE], { exclude: (path) => /(^|[\\/])(node_modules$|tmp-)/.test(path) })
  const paths = found.map((path) => path.replaceAll('\\', '/'))
  return new Map(paths.map((path) => [path, importsOf(path, readFileSync(path, 'utf8'))]))
}

/** The imports in a text, by TypeScript's parser: static, dynamic, re-exported, required, in types and in JSDoc. */
export function importsOf(path: string, text: string): Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  // TypeScript reads types in JSDoc in JavaScript files only.
  const hasTypesInComments = !path.endsWith('.ts')
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const { name, isType } = importOf(node) ?? {}
    if (name && ts.isStringLiteralLike(name)) found.push({ ...targetOf(path, name.text), isType: isType === true })
    // Unlike `forEachChild`, this visits every block of JSDoc, also those above another block or at the end of the file.
    for (const child of node.getChildren(file)) if (hasTypesInComments || !ts.isJSDoc(child)) visit(child)
  }
  visit(file)
  return found
}

/** The specifier of a node that imports something. `import { type A }` still loads its module. */
function importOf(node: ts.Node): { name: ts.Node | undefined; isType: boolean } | undefined {
  if (ts.isImportDeclaration(node))
    return { name: node.moduleSpecifier, isType: node.importClause?.isTypeOnly === true }
  if (ts.isJSDocImportTag(node)) return { name: node.moduleSpecifier, isType: true }
  if (ts.isExportDeclaration(node)) return { name: node.moduleSpecifier, isType: node.isTypeOnly }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { name: node.argument.literal, isType: true }
  }
  if (!ts.isCallExpression(node)) return undefined
  const { expression } = node
  const isRequire = ts.isIdentifier(expression) && expression.text === 'require'
  const isCall = isRequire || expression.kind === ts.SyntaxKind.ImportKeyword
  return isCall ? { name: node.arguments[0], isType: false } : undefined
}

/** A file by its path, or a package without the path within it. */
function targetOf(path: string, name: string): { target: string; isFile: boolean } {
  if (name.startsWith('.')) return { target: posix.join(posix.dirname(path), name), isFile: true }
  const parts = name.split('/').slice(0, name.startsWith('@') ? 2 : 1)
  return { target: parts.join('/'), isFile: false }
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
