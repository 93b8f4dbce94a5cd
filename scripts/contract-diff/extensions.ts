import type { Contract, Json } from '../../src/openapi/document.ts'
import { catalogueOf, type Operation, operationsOf } from '../../src/openapi/operations.ts'
import type { Change } from './change.ts'

/** Compares what oasdiff leaves out beside schemas: the metric catalogue, what is measured, objectives, limits, hosts, servers. */
export function compareTelemetry(base: Contract, revision: Contract): Change[] {
  const comparisons = [compareCatalogues, compareOperations, compareServers, compareRoots]
  return comparisons.flatMap((compare) => compare(base, revision))
}

function compareCatalogues(base: Contract, revision: Contract): Change[] {
  const byName = (contract: Contract) => new Map(catalogueOf(contract).map((metric) => [String(metric.name), metric]))
  const [before, after] = [byName(base), byName(revision)]
  const removed = [...before.keys()].filter((name) => !after.has(name))
  const added = [...after.keys()].filter((name) => !before.has(name))
  return [
    ...removed.map((name) => metricChange(name, true, 'it is gone (renamed is gone, too)')),
    ...added.map((name) => metricChange(name, false, 'it is new')),
    ...[...before].flatMap(([name, metric]) => (after.has(name) ? compareMetrics(metric, after.get(name)) : [])),
  ]
}

function compareMetrics(before: Json, after: Json): Change[] {
  const changes: Change[] = []
  const report = (breaking: boolean, text: string, ...names: string[][]) =>
    changes.push(metricChange(before.name, breaking, text, names))

  for (const key of ['type', 'unit']) {
    if (before[key] !== after[key])
      report(true, `its ${key} was ${before[key]} and is ${after[key]}`, [key, String(after[key])])
  }
  for (const label of without(before.labels, after.labels)) report(true, `the label ${label} is gone`, [label])
  // Another label makes other series of all of them: vector matching, recording rules and `without` see it.
  for (const label of without(after.labels, before.labels)) report(true, `the label ${label} is new`, [label])
  for (const bucket of without(before.buckets, after.buckets))
    report(true, `the bucket le="${bucket}" is gone`, [bucket, `le="${bucket}"`])
  // Every bucket that a query or an alert names is still there and counts the same.
  for (const bucket of without(after.buckets, before.buckets)) report(false, `the bucket le="${bucket}" is new`)
  changes.push(...compareNative(before, after))
  if (before.when !== after.when) {
    const [was, is] = [before, after].map(({ when }) => (when === undefined ? 'always there' : `there with --${when}`))
    report(after.when !== undefined, `it was ${was} and is ${is}`, ['when', `--${after.when}`])
  }
  if (before.help !== after.help) report(false, 'its help says something else')
  return changes
}

/** A native histogram that is gone ends its series; one that is coarser makes every estimate from it worse. */
function compareNative({ name, native: before }: Json, { native: after }: Json): Change[] {
  const change = (breaking: boolean, text: string, key?: string) =>
    metricChange(name, breaking, text, key ? [['native', key]] : [['native']])
  if (!before && !after) return []
  if (!after) return [change(true, 'its native histogram is gone')]
  if (!before) return [change(false, 'it has a native histogram now')]
  const text = (key: string) => `${key} of its native histogram was ${before[key]} and is ${after[key]}`
  return [
    ...(before.factor === after.factor ? [] : [change(after.factor > before.factor, text('factor'), 'factor')]),
    ...(before.maxBuckets === after.maxBuckets
      ? []
      : [change(after.maxBuckets < before.maxBuckets, text('maxBuckets'), 'maxBuckets')]),
  ]
}

function compareOperations(base: Contract, revision: Contract): Change[] {
  const after = new Map(operationsOf(revision).map((operation) => [operation.id, operation]))
  return operationsOf(base).flatMap(({ id, source: before }) => {
    const source = after.get(id)?.source
    if (!source) return []
    const changes: Change[] = []
    const report = (breaking: boolean, text: string) => changes.push({ breaking, place: id, text, names: [[id]] })
    if (before['x-measured'] && !source['x-measured']) report(true, 'it is not measured any more, its series are gone')
    if (!before['x-measured'] && source['x-measured']) report(false, 'it is measured now')
    if (before['x-measured'] && source['x-measured']) {
      // Success statuses are oasdiff's to judge; whichever it is, the series that alerts name are gone.
      for (const code of without(Object.keys(before.responses), Object.keys(source.responses))) {
        if (!code.startsWith('2')) changes.push(statusGone(id, code))
      }
    }
    if (before['x-any-host'] && !source['x-any-host']) report(true, 'it does not serve any host any more')
    if (!before['x-any-host'] && source['x-any-host']) report(false, 'it serves any host now')
    const [was, is] = [before['x-objective'], source['x-objective']].map((objective) => JSON.stringify(objective))
    if (was !== is) report(false, `its objective was ${was ?? 'none'} and is ${is ?? 'gone'}`)
    return changes
  })
}

/** The servers of operations that have some of their own, or whose path has; they stand in for those of the root. */
function compareServers(base: Contract, revision: Contract): Change[] {
  const own = ({ root }: Contract, { path, source }: Operation): Json => source.servers ?? root.paths[path].servers
  const after = new Map(operationsOf(revision).map((operation) => [operation.id, operation]))
  return operationsOf(base).flatMap((operation) => {
    const next = after.get(operation.id)
    const lists = [own(base, operation), next && own(revision, next)]
    if (!next || lists.every((list) => list === undefined)) return []
    const urls = [lists[0] ?? base.root.servers, lists[1] ?? revision.root.servers].map(urlsOf)
    return compareLists(operation.id, 'url', true, urls)
  })
}

function compareRoots({ root: base }: Contract, { root: revision }: Contract): Change[] {
  return [
    ...compareLists('x-unmatched', 'status', true, [base, revision].map(unmatchedOf)),
    ...compareLists(
      'x-connection',
      'reason',
      true,
      [base, revision].map((root) => root['x-connection']?.reasons),
    ),
    ...compareLists(
      'x-faults',
      'value',
      true,
      [base, revision].map((root) => root['x-faults']),
    ),
    ...['commands', 'reasons'].flatMap((key) =>
      compareLists(
        'x-store',
        key.slice(0, -1),
        true,
        [base, revision].map((root) => root['x-store']?.[key]),
      ),
    ),
    ...compareLists('x-connection', 'status', false, [base, revision].map(connectionOf)),
    ...compareLists('servers', 'url', true, [base.servers, revision.servers].map(urlsOf)),
    ...compareLimits(base['x-limits'] ?? {}, revision['x-limits'] ?? {}),
  ]
}

const unmatchedOf = (root: Json) => Object.keys(root['x-unmatched']?.responses ?? {})
const connectionOf = (root: Json) => Object.keys(root['x-connection']?.responses ?? {})
const urlsOf = (servers: Json = []) => servers.map(({ url }: Json) => url)

/** What of a list is gone, which may break somebody, and what is new, which does not. */
function compareLists(place: string, kind: string, breaking: boolean, [before, after]: readonly Json[]): Change[] {
  const change = (breaks: boolean, one: string, text: string) => {
    return { breaking: breaks, place, text: `the ${kind} ${one} is ${text}`, names: [[place], [one]] }
  }
  return [
    ...without(before, after).map((one) => change(breaking, one, 'gone')),
    ...without(after, before).map((one) => change(false, one, 'new')),
  ]
}

/** A limit that is lower or new refuses what was accepted, and one that is gone promises nothing any more. */
function compareLimits(before: Json, after: Json): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys
    .filter((key) => before[key] !== after[key])
    .map((key) => ({
      breaking: !(after[key] > before[key]),
      place: 'x-limits',
      text: `${key} was ${before[key] ?? 'none'} and is ${after[key] ?? 'gone'}`,
      names: [[key]],
    }))
}

function statusGone(id: string, code: string): Change {
  return { breaking: true, place: id, text: `the status ${code} is gone, and its series`, names: [[id], [code]] }
}

function metricChange(metric: string, breaking: boolean, text: string, names: readonly string[][] = []): Change {
  return { breaking, place: `metric ${metric}`, text, names: [[metric], ...names] }
}

function without(all: readonly unknown[] = [], those: readonly unknown[] = []): string[] {
  return all.filter((one) => !those.includes(one)).map(String)
}
