import { execFileSync } from 'node:child_process'
import type { Change } from './change.ts'

/** A change as `oasdiff changelog --format json` reports it; level 3 is ERR. */
type Finding = {
  readonly id: string
  readonly text: string
  readonly level: number
  readonly operation?: string
  readonly operationId?: string
  readonly path?: string
}

const ERROR = 3

/** What oasdiff lets pass, and why it breaks somebody here. */
const STRICTER = new Set([
  // The value of the label `operation`, and the key of every generated thing.
  'api-operation-id-removed',
  // Clients read optional properties too.
  'response-optional-property-removed',
  // The same request gets another answer.
  'request-parameter-default-value-changed',
])

/** Whether the info.version announces a change is decided elsewhere, by what it announces. */
const IGNORED = new Set(['api-version-not-bumped', 'api-major-version-not-bumped'])

/**
 * A new kind of problem breaks nobody: it comes with a status that generic clients understand (RFC 9110, section 15), and a
 * client must expect problem types that it does not know.
 */
const isNewProblem = ({ id, text }: Finding) =>
  id === 'response-property-enum-value-added' && text.includes('`urn:prometric:problem:')

/** Compares what requests and answers may be, by oasdiff; throws with its message when it cannot. */
export function compareHttp(oasdiff: string, base: string, revision: string): Change[] {
  // The name of a path parameter is part of the template, and so of the label `path`.
  const args = ['changelog', '--format', 'json', '--include-path-params', base, revision]
  const output = execFileSync(oasdiff, args, { encoding: 'utf8', maxBuffer: 2 ** 26, timeout: 60_000 })
  const findings: Finding[] = output.trim() === '' ? [] : JSON.parse(output)

  const groups = Map.groupBy(
    findings.filter(({ id }) => !IGNORED.has(id)),
    ({ id, text }) => `${id} ${text}`,
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    return {
      breaking: (first.level >= ERROR && !isNewProblem(first)) || STRICTER.has(first.id),
      place: [...new Set(group.map(placeOf))].join(', '),
      text: first.text,
      names: namesOf(group, first),
    }
  })
}

function placeOf({ id, operationId, operation, path }: Finding): string {
  const route = [operation, path].filter(Boolean).join(' ')
  if (!operationId) return route || 'the contract'
  return /^(api|endpoint)-/.test(id) ? `${operationId} (${route})` : operationId
}

/** The property, header, parameter or value that a finding is about, or else its status, or else its operation. */
function namesOf(group: readonly Finding[], { id, text }: Finding): string[][] {
  const quoted = quotedNames(text)
  if (id === 'api-operation-id-removed') return quoted
  if (quoted[0]) return [quoted[0]]
  const routes = group.map(({ operationId, operation, path }) =>
    [operationId, path, operation && path && `${operation} ${path}`].filter((name): name is string => Boolean(name)),
  )
  const [, status] = /\bstatus `(\d+)`/.exec(text) ?? []
  return status ? [[status], ...routes] : routes
}

/** The names that oasdiff quotes, `items/email` also as `email`; no numbers, they are values, and no kinds of parameter. */
function quotedNames(text: string): string[][] {
  const quoted = [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  return quoted
    .filter((name) => /[a-z]/i.test(name) && !['query', 'path', 'header'].includes(name))
    .map((name) => [...new Set([name, name.split('/').at(-1) ?? ''])])
}
