import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { isWrong, type Wrong } from '../../src/tour/verdict.ts'

/** An answer that somebody might give to a step, and what the check has to say. */
export type NamedAnswer = {
  readonly query: string
  readonly verdict: 'right' | 'wrong'
  /** The release of Prometheus that can evaluate it, where the one before cannot. */
  readonly release?: 3
  /** The name of the mistake, where it is wrong. */
  readonly fault?: Wrong
  /** Why, in words. */
  readonly because: string
}

/** The answers of the corpus by step; throws where one has no verdict or a fault that does not exist. */
export function readAnswers(): Readonly<Record<string, readonly NamedAnswer[]>> {
  const answers: Record<string, readonly NamedAnswer[]> = parse(readFileSync('test/tour/answers.yaml', 'utf8'))
  for (const { query, verdict, fault } of Object.values(answers).flat()) {
    if (verdict === 'wrong' ? !isWrong(fault ?? '') : verdict !== 'right' || fault !== undefined) {
      throw new Error(`no such verdict: ${verdict} ${fault} of ${query}`)
    }
  }
  return answers
}

/** Whether a query reads native histograms, which Prometheus 2 does not keep. */
export function readsNative(query: string): boolean {
  return /(http_request_duration_seconds|person_payload_size_bytes)(?!_)/.test(query)
}
