import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const CASES = 'test/types/contract.types.ts'
const DIRECTIVE = /^\s*\/\/ @ts-expect-error: .*$/

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  '.',
)
const host = ts.createCompilerHost(options)
const readSource = host.getSourceFile
const sources = new Map<string, ts.SourceFile | undefined>()
/** The program before this one: it knows where modules are. */
let oldProgram: ts.Program | undefined

/**
 * The errors in a program that begins at these files, as `path:line`; some files are read with another text. When that
 * is a file where the program begins, only its errors are looked for: no other file imports it.
 */
function errorsIn(roots: readonly string[], changed: Readonly<Record<string, string>> = {}): string[] {
  host.getSourceFile = (name, languageVersion) => {
    const text = changed[relative('.', name)]
    if (text !== undefined) return ts.createSourceFile(name, text, languageVersion, true)
    if (!sources.has(name)) sources.set(name, readSource(name, languageVersion))
    return sources.get(name)
  }
  const program = ts.createProgram(roots, options, host, oldProgram)
  oldProgram = program
  const changedRoot = roots.find((root) => root in changed)
  const file = changedRoot === undefined ? undefined : program.getSourceFile(changedRoot)
  return ts.getPreEmitDiagnostics(program, file).map(({ file, start = 0 }) => {
    if (!file) return 'options'
    return `${relative('.', file.fileName)}:${file.getLineAndCharacterOfPosition(start).line + 1}`
  })
}

/** The text of a file with one part replaced wherever it stands, which it must. */
function edited(path: string, from: string, to: string): Record<string, string> {
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  return { [path]: text.replaceAll(from, to) }
}
const filesOf = (errors: readonly string[]) => new Set(errors.map((error) => error.split(':')[0]))

describe('contract.types.ts', () => {
  const lines = readFileSync(CASES, 'utf8').split('\n')
  const directives = lines.flatMap((line, index) => (DIRECTIVE.test(line) ? [index + 1] : []))

  it('compiles as it is', () => {
    expect(directives.length).toBeGreaterThan(20)
    expect(errorsIn([CASES])).toEqual([])
  })

  it('does not compile without any one of its directives', () => {
    const bare = lines.map((line) => (DIRECTIVE.test(line) ? '' : line)).join('\n')
    const places = new Set(errorsIn([CASES], { [CASES]: bare }))
    expect([...places]).toEqual(directives.map((line) => `${CASES}:${line + 1}`))
  })

  it('does not compile with a directive that is not needed', () => {
    const more = lines
      .join('\n')
      .replace('take<Handlers>(handlers)', '// @ts-expect-error: nothing.\ntake<Handlers>(handlers)')
    expect(errorsIn([CASES], { [CASES]: more })).toHaveLength(1)
  })
})

describe('the service does not compile against a contract with', () => {
  const roots = ['src/main.ts']

  it('an operation that has neither handler nor latency profile', () => {
    const errors = errorsIn(roots, {
      ...edited('generated/types.ts', 'getPersonAlias', 'getPersonTwin'),
      ...edited('generated/operations.ts', 'getPersonAlias', 'getPersonTwin'),
    })
    // The kinds of incident that name the operation do not compile either.
    const others = [...filesOf(errors)].filter((path) => !path?.startsWith('src/simulation/kinds/'))
    expect(new Set(others)).toEqual(
      new Set([
        'src/api/handler-failures.ts',
        'src/api/handlers.ts',
        'src/api/handlers/persons.ts',
        'src/simulation/latency.ts',
      ]),
    )
  })

  it('a kind of incident that nobody knows', () => {
    const errors = errorsIn(roots, {
      ...edited('generated/types.ts', '"bad-deploy" |', '"bad-deploy" | "disk-full" |'),
      ...edited(
        'generated/operations.ts',
        '  "bad-deploy": {',
        '  "disk-full": { "unit": "ratio", "minimum": 0, "maximum": 1 },\n  "bad-deploy": {',
      ),
    })
    expect(filesOf(errors)).toEqual(new Set(['src/simulation/kinds.ts']))
  })

  it('a problem code that has no row in the table of statuses', () => {
    const code = '"urn:prometric:problem:internal"'
    const errors = errorsIn(roots, edited('generated/types.ts', code, `${code} | "urn:prometric:problem:on-fire"`))
    expect(filesOf(errors)).toEqual(new Set(['src/api/problem-table.ts', 'src/api/problem.ts']))
  })

  it('an operation whose handler fails in a way that it does not declare', () => {
    const getPerson =
      /( getPerson: \{[\s\S]*?responses: \{[\s\S]*?) +404: components\["responses"\]\["PersonNotFound"\];\n/
    const text = readFileSync('generated/types.ts', 'utf8')
    const changed = text.replace(getPerson, '$1')
    expect(changed).not.toBe(text)
    expect(filesOf(errorsIn(roots, { 'generated/types.ts': changed }))).toEqual(
      new Set(['src/api/handler-failures.ts']),
    )
  })

  it('a metric that has lost a label which the code fills', () => {
    const errors = errorsIn(roots, edited('generated/metrics.ts', '"operation"', '"route"'))
    const files = [...filesOf(errors)]
    expect(files).toEqual(expect.arrayContaining(['src/metrics/instrument.ts', 'src/metrics/incidents.ts']))
    expect(files.filter((file) => !file?.startsWith('src/metrics/'))).toEqual([])
  })
})
