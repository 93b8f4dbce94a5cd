import { execFileSync } from 'node:child_process'
import type { Change } from './change.ts'

/** A change as `oasdiff changelog --format json` reports it; level 3 is ERR, 2 WARN and 1 INFO. */
type Finding = {
  readonly id: string
  readonly text: string
  readonly level: number
  readonly operation?: string
  readonly operationId?: string
  readonly path?: string
}

/** What oasdiff cannot judge (another pattern, a parameter or property that is gone) breaks whoever relied on it. */
const WARNING = 2

/** What oasdiff takes for harmless, and why it breaks somebody here; `oasdiff checks changelog` lists all of its checks. */
const STRICTER: readonly RegExp[] = [
  // The value of the label `operation`, and the key of every generated thing.
  /^api-operation-id-removed$/,
  // Clients read optional properties and headers too.
  /^response-optional-property-removed$/,
  /^optional-response-header-removed$/,
  // A client that compares the media type, or negotiates it, gets another one.
  /^response-media-type-(name-specialized|parameter-added)$/,
  // A client that waits for 201 does not take 202 for success.
  /^response-success-status-added$/,
  // The same request gets another response.
  /^request-.*default-value-(added|changed|removed)$/,
  // The service has no read-only properties in requests: each constraint counts.
  /^request-read-only-property-.*(decreased|increased|removed)$/,
  /^request-required-property-became-not-read-only-in-openapi-31$/,
  // A deprecation warns of the break; the break comes with the removal.
  /-removed-with-deprecation$/,
]

/** What is judged elsewhere: whether the version announces a break (announcement.ts), media types of requests (terms.ts). */
const IGNORED =
  /^(api-version-(not-bumped|decreased)|api-major-version-not-bumped|request-body-media-type-(added|removed))$/

const isAboutProblem = ({ id, text }: Finding) =>
  /^response-property-enum-value-(added|removed)$/.test(id) && text.includes('`urn:prometric:problem:')

/** Compares what requests and responses may be, by oasdiff; throws with its message when it cannot. */
export function compareHttp(oasdiff: string, base: string, revision: string): Change[] {
  // The name of a path parameter is part of the template, and so of the label `path`. Changes of a parameter that stands
  // at its path are seen only when it is merged into the operations.
  const args = ['changelog', '--format', 'json', '--include-path-params', '--flatten-params', base, revision]
  const output = execFileSync(oasdiff, args, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26, timeout: 60_000 })
  const findings: Finding[] = output.trim() === '' ? [] : JSON.parse(output)
  const [problems, others] = [findings.filter(isAboutProblem), findings.filter((finding) => !isAboutProblem(finding))]

  const groups = Map.groupBy(
    others.filter(({ id }) => !IGNORED.test(id)),
    ({ id, text }) => `${id} ${withoutStatus(text)}`,
  )
  return [...[...groups.values()].flatMap(changeOf), ...problemChanges(problems)]
}

/** One change for what oasdiff finds in several operations and statuses. */
function changeOf(group: readonly Finding[]): Change[] {
  const [first] = group
  if (!first) return []
  const isOneText = group.every(({ text }) => text === first.text)
  return [
    {
      breaking: first.level >= WARNING || STRICTER.some((id) => id.test(first.id)),
      place: [...new Set(group.map(placeOf))].join(', '),
      text: isOneText ? first.text : withoutStatus(first.text),
      names: namesOf(group, first),
    },
  ]
}

/** The same schema stands in several responses of an operation. */
function withoutStatus(text: string): string {
  return text.replace(/ for (the )?(response )?(with the )?status `\d+`/, '')
}

/**
 * What became of the types of problems, each once: each is one value of one enum that every failure refers to. A new one
 * breaks nobody: it comes with a status that generic clients understand (RFC 9110, section 15), and a client must expect
 * types that it does not know. One that is gone breaks clients that tell failures apart by it.
 */
function problemChanges(findings: readonly Finding[]): Change[] {
  const typesOf = (end: string) => {
    const texts = findings.filter(({ id }) => id.endsWith(end)).map(({ text }) => text)
    return [...new Set(texts.flatMap((text) => /`urn:prometric:problem:([^`]+)`/.exec(text)?.[1] ?? []))].sort()
  }
  const gone = typesOf('removed').map((type): Change => {
    const names = [[type, `urn:prometric:problem:${type}`]]
    return { breaking: true, place: 'Problem', text: `the problem type ${type} is gone`, names }
  })
  const added = typesOf('added')
  const text = `new problem types: ${added.join(', ')}`
  return added.length > 0 ? [...gone, { breaking: false, place: 'Problem', text, names: [] }] : gone
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
