import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { parse, stringify } from 'yaml'
import { at, type Pace } from '../../monitoring/pace.ts'
import { seldomCollecting, type ToolName, tool } from './tools.ts'

/** Where the generated rule files are. */
export const RULES = resolve('generated/prometheus')
/** How far two values of a series are apart at the standard pace, in seconds. */
export const STEP_S = 60

/** A rule as a generated file has it: it records a name or it alerts. */
export type Rule = {
  readonly record?: string
  readonly alert?: string
  readonly annotations?: Readonly<Record<string, string>>
}

/** The groups of a generated rule file. */
export const groupsOf = (file: string): readonly { readonly name: string; readonly rules: readonly Rule[] }[] =>
  parse(readFileSync(join(RULES, file), 'utf8')).groups

/** One test of `promtool test rules`: what the series are, and what expressions find. */
export type RuleTest = {
  readonly input_series: readonly { readonly series: string; readonly values: string }[]
  readonly promql_expr_test: readonly {
    readonly expr: string
    readonly eval_time: string
    readonly exp_samples: readonly { readonly labels: string; readonly value: number }[]
  }[]
}

/** Runs a test of the generated rules, which are evaluated at every nth step; resolves to what promtool finds wrong. */
export async function testRules(program: ToolName, pace: Pace, every: number, test: RuleTest): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'prometric-rules-'))
  const path = join(folder, 'test.yml')
  const files = ['recording.yml', pace.compression === 1 ? 'alerts.yml' : `alerts-${pace.name}.yml`]
  const step = at(pace, STEP_S)
  const content = {
    rule_files: files.map((file) => join(RULES, file)),
    // Recorded first, then looked at: promtool evaluates groups in an order of its own otherwise.
    group_eval_order: files.flatMap((file) => groupsOf(file).map(({ name }) => name)),
    evaluation_interval: `${every * step}s`,
    tests: [{ interval: `${step}s`, ...test }],
  }
  writeFileSync(path, stringify(content))
  try {
    await promisify(execFile)(tool(program), ['test', 'rules', path], { env: seldomCollecting, maxBuffer: 2 ** 26 })
    return ''
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string }
    return stdout + stderr || message
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * The part of what promtool finds wrong that is about the expressions which contain a text. When it has not come to the
 * expressions, it is everything.
 */
export function about(text: string, wrong: string): string {
  const [start = '', ...expressions] = wrong.split(/\n(?= *expr: ")/)
  if (expressions.length === 0) return start
  return expressions.filter((one) => one.includes(JSON.stringify(text).slice(1, -1))).join('\n')
}
