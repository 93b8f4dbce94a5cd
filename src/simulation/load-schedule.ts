import { readFile } from 'node:fs/promises'
import type { Explain } from './schedule-entry.ts'
import type { Schedule } from './schedule-file.ts'

/** Reads a schedule file. The YAML parser is loaded only here, because most starts have no schedule. */
export async function loadSchedule(file: string, explain: Explain): Promise<Schedule> {
  const { readSchedule } = await import('./schedule-file.ts')
  try {
    return readSchedule(await readFile(file), file, explain)
  } catch (error) {
    return { kind: 'wrong', mistakes: [`--schedule: ${(error as Error).message}`] }
  }
}
