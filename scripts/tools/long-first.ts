import { BaseSequencer, type TestSequencer, type TestSpecification, type Vitest } from 'vitest/node'

/**
 * The files that take longest, by their path below `test/`, the longest of each group first. They start first, so that
 * none of them runs alone at the end. Vitest does the same with durations of an earlier run, but a fresh checkout has
 * none.
 */
export const LONG: readonly string[] = [
  'contract/aborts',
  'types/contract',
  'contract/hidden-incidents',
  'generate/generate',
  'tools/container',
  'tools/k6',
  'tools/truth',
  'console/console',
  'console/failures',
  'console/incidents',
  'console/view',
  'tools/haproxy',
  'tools/accuracy',
  'tools/prism',
  'tools/prometheus',
  'tools/store',
  'tools/formats',
  'stack/alerts',
  'tour/tour',
  'hostile/soak',
  'lifecycle/traffic',
  'scripts/contract-diff',
  'rules/rules',
  'lifecycle/shutdown',
  'effects/process',
  'lifecycle/collector',
  'lifecycle/start',
  'effects/latency',
  'lifecycle/snapshot',
  'scripts/entry-points',
  'tour/corpus',
  'tour/check',
  'paced/store-ledger',
  'paced/surge',
  'paced/store-faults',
  'paced/littles-law',
  'paced/k6-rates',
  'paced/system',
]

const rank = ({ moduleId, project }: TestSpecification): number => {
  const place = LONG.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
  return project.config.sequence.groupOrder * 1000 + (place < 0 ? LONG.length : place)
}

/** The order of files within each group of projects. Vitest calls it with `new`. */
export function LongFirst(vitest: Vitest): TestSequencer {
  const base = new BaseSequencer(vitest)
  return {
    shard: (files) => base.shard(files),
    sort: async (files) => (await base.sort(files)).sort((a, b) => rank(a) - rank(b)),
  }
}
