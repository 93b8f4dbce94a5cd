import { parseArgs } from 'node:util'
import { faultOf } from '../arguments.ts'
import { HTTP_URL, isHttpUrl, type Wanted } from '../options.ts'

/** What a setting of the scripts may be; the scripts refuse the rest as well, but in the words of k6. */
type Setting = Wanted & { readonly isGood: (value: string) => boolean }

const SETTINGS: Readonly<Record<string, Setting>> = {
  BASE_URL: { wanted: HTTP_URL, example: 'http://localhost:7080', mayHoldSecret: true, isGood: isHttpUrl },
  SCALE: { wanted: 'a number from 0.01 to 100', example: '0.05', isGood: within(0.01, 100) },
  PEAK: {
    wanted: 'a whole number from 10 to 10000',
    example: '200',
    isGood: (value) => Number.isInteger(Number(value)) && within(10, 10_000)(value),
  },
  MINUTES: { wanted: 'a number from 0.01 to 10080', example: '5', isGood: within(0.01, 10_080) },
}

function within(min: number, max: number): (value: string) => boolean {
  return (value) => Number(value) >= min && Number(value) <= max
}

/** What `--env` takes. */
export const ENV = { wanted: 'a setting and its value', example: 'SCALE=0.05', form: /^([a-z_]\w*)=(.*)$/is }

/** What is wrong with the settings of a run, from the environment and from each `--env`; undefined when all are good. */
export function faultOfSettings(
  line: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const options = { env: { type: 'string', short: 'e', multiple: true } } as const
  const given = parseArgs({ args: [...line], options, strict: false }).values.env ?? []
  for (const text of given) {
    const [, name, value] = ENV.form.exec(String(text)) ?? []
    if (!name) return faultOf('--env', String(text), ENV)
    const fault = faultOfSetting(name, value)
    if (fault) return fault
  }
  return Object.keys(SETTINGS)
    .map((name) => faultOfSetting(name, variables[name]))
    .find(Boolean)
}

/** An empty setting counts as none. */
function faultOfSetting(name: string, value = ''): string | undefined {
  const setting = SETTINGS[name]
  if (!setting || value === '' || setting.isGood(value)) return undefined
  return faultOf(name, value, setting)
}
