import { parseArgs } from 'node:util'
import { isHttpUrl } from '../arguments.ts'

/** What a setting of the scripts may be; the scripts refuse the rest as well, but in the words of k6. */
type Setting = { readonly wanted: string; readonly example: string; readonly isGood: (value: string) => boolean }

const SETTINGS: Readonly<Record<string, Setting>> = {
  BASE_URL: { wanted: 'an http or https URL', example: 'http://localhost:7080', isGood: isHttpUrl },
  SCALE: {
    wanted: 'a number from 0.01 to 100',
    example: '0.05',
    isGood: (value) => Number(value) >= 0.01 && Number(value) <= 100,
  },
  PEAK: {
    wanted: 'a whole number from 10 on',
    example: '200',
    isGood: (value) => Number.isInteger(Number(value)) && Number(value) >= 10,
  },
  MINUTES: { wanted: 'a number above 0', example: '5', isGood: (value) => Number(value) > 0 },
}

/** What is wrong with the settings of a run, from the environment and from each `--env`; undefined when all are good. */
export function faultOfSettings(
  line: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const options = { env: { type: 'string', short: 'e', multiple: true } } as const
  const given = parseArgs({ args: [...line], options, strict: false }).values.env ?? []
  for (const text of given) {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(String(text)) ?? []
    if (!name) return `--env: ${JSON.stringify(text)} is not a setting and its value, for example --env SCALE=0.05`
    const fault = faultOf(name, value)
    if (fault) return fault
  }
  return Object.keys(SETTINGS)
    .map((name) => faultOf(name, variables[name]))
    .find(Boolean)
}

/** An empty setting counts as none. */
function faultOf(name: string, value = ''): string | undefined {
  const setting = SETTINGS[name]
  if (!setting || value === '' || setting.isGood(value)) return undefined
  return `${name}: ${JSON.stringify(value)} is not ${setting.wanted}, for example ${name}=${setting.example}`
}
