import { url } from '../scripts/options.ts'
import { PROMETHEUS_URL } from '../src/tour/prometheus.ts'
import { SERVICE_URL } from '../src/tour/service.ts'

/** How the tour is called; `env` has the addresses where they are not given. */
export const tourCommand = (env: Readonly<Record<string, string | undefined>>) => ({
  name: 'tour',
  forms: [
    'npm run tour -- [options]                     lists the lessons',
    "npm run tour -- check <lesson> '<answer>'     checks PromQL, or a trace id: exit code 0 right, 1 wrong, 2 could not be checked",
    'npm run tour -- start <lesson>                stops all incidents and starts the one of a lesson',
  ],
  about: 'The lessons of tour/. The token of a service that has one comes from PROMETRIC_CONTROL_TOKEN.',
  options: {
    prometheus: url('Or PROMETHEUS_URL.', PROMETHEUS_URL, 'PROMETHEUS_URL', env),
    service: url('Or BASE_URL.', SERVICE_URL, 'BASE_URL', env),
  },
  hasOperands: true,
  hint: "an answer that begins with - comes last, after --: npm run tour -- check 2 -- '-vector(1)'",
})

/** What the user asks the tour to do. */
type Command =
  | { readonly name: 'list' }
  | { readonly name: 'check'; readonly id: string; readonly query: string }
  | { readonly name: 'start'; readonly id: string }

const EXAMPLES = { check: "check 1 'up'", start: 'start 4' }

/** Reads the arguments that are not options; an unknown command throws with what is wrong. */
export function readCommand([name, id, query = '', ...rest]: readonly string[]): Command {
  if (name === undefined) return { name: 'list' }
  if ((name === 'check' || name === 'start') && !id && !query && rest.length === 0) {
    throw new Error(`the lesson is missing, for example: npm run tour -- ${EXAMPLES[name]}`)
  }
  if (name === 'check' && id) {
    const form = `npm run tour -- check ${id} '<PromQL>'`
    if (rest.length > 0) throw new Error(`the query came in ${rest.length + 1} parts; put it in single quotes: ${form}`)
    if (!query.trim()) throw new Error(`the query is missing; put it after the lesson, in single quotes: ${form}`)
    return { name, id, query }
  }
  if (name === 'start' && id && !query && rest.length === 0) return { name, id }
  throw new Error(
    `${[name, id, query, ...rest].join(' ').trim() || '""'}: not a command of the tour; see npm run tour -- --help`,
  )
}
