import { watchParent } from '../../src/watch-parent.ts'
import { readArguments } from '../arguments.ts'
import { integer, number } from '../options.ts'
import { type Look, soak } from './soak.ts'

const { values } = readArguments({
  name: 'soak',
  forms: ['npm run soak -- [options]'],
  about:
    'Finds leaks inside a service that it starts itself: heap, descriptors, handles. For load on a running service from\noutside, see npm run load -- soak.',
  options: {
    minutes: number('How long it takes.', [0.1, 10_080], 20),
    'per-second': integer('Requests per second.', [1, 10_000], 300),
    looks: integer('How often memory and descriptors are read.', [2, 1000], 20),
  },
})
watchParent(process.env)
const { minutes, 'per-second': perSecond, looks } = values

const mebibytes = (bytes: number) => (bytes / 2 ** 20).toFixed(2)
const row = (look: Look) =>
  [look.minute.toFixed(1), mebibytes(look.heap), mebibytes(look.resident), look.descriptors, look.listeners]
    .concat([look.resources, look.persons])
    .join(' | ')

console.log('| minute | heap after GC, MiB | resident, MiB | descriptors | listeners | timers and handles | persons |')
console.log('| --- | --- | --- | --- | --- | --- | --- |')
const { requests, aborted, failed, slope } = await soak({ minutes, perSecond, looks }, (look) =>
  console.log(`| ${row(look)} |`),
)
console.log(
  `\n${requests} requests, ${aborted} aborted, ${failed} failed; heap ${(slope / 1024).toFixed(2)} KiB a minute`,
)
