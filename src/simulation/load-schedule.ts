import { readFile } from 'node:fs/promises'
import type { Explain } from './schedule-entry.ts'
import type { Schedule } from './schedule-file.ts'

/** Reads a schedule file. The YAML parser is loaded only here, because most starts have no schedule. */
export async function loadSchedule(file: string, explain: Explain): Promise<Schedule> {
  const { readSchedule } = await import('./schedule-file.ts')
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error)
  if (!(bytes instanceof Error)) return readSchedule(bytes, file, explain)
  const reason = bytes.code === 'ENOENT' ? '' : ` (${bytes.code})`
  const mistake = `--schedule: cannot read ${file}${reason}; give a file such as deploy/incidents.yaml`
  return { kind: 'wrong', mistakes: [mistake] }
}
