import { parseArgs } from 'node:util'
import { type Look, soak } from './soak.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    'per-second': { type: 'string', default: '300' },
    looks: { type: 'string', default: '20' },
  },
})
const [minutes, perSecond, looks] = [values.minutes, values['per-second'], values.looks].map(Number)
if (!minutes || !perSecond || !looks) throw new Error('--minutes, --per-second and --looks are numbers above 0')

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
