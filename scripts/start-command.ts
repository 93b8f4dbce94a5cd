import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PACKAGE = new URL('../package.json', import.meta.url)
const [, ...parts]: string[] = JSON.parse(readFileSync(PACKAGE, 'utf8')).scripts.start.split(' ')
const isFlag = (part: string) => part.startsWith('--')

/** What `npm start` runs: the flags of Node.js, then the path of the program. */
export const startCommand: readonly string[] = parts.map((part) =>
  isFlag(part) ? part : fileURLToPath(new URL(part, PACKAGE)),
)

/** The flags of Node.js in {@link startCommand}. The memory that the service takes depends on them. */
export const startFlags: readonly string[] = parts.filter(isFlag)

/** The environment without the variables that configure the service, a script, Node.js or a library; Vitest sets BASE_URL. */
export const cleanEnv: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(PORT|HOST|PROMETRIC_.*|OTEL_.*|NODE_ENV|NODE_OPTIONS|BASE_URL|PROMETHEUS_URL|VITEST.*)$/.test(name),
  ),
)
