import { spawn } from 'node:child_process'
import { helpText, readConfig } from '../../src/read-config.ts'
import { handOver } from '../hand-over.ts'

/** `npm run dev`: the service, started again when a source changes; a mistake in the flags ends it at once. */
const SOURCES = ['src', 'generated', 'openapi.yaml'].map((path) => `--watch-path=${path}`)

const args = process.argv.slice(2)
const reading = readConfig(args, process.env)
if (reading.kind === 'help') {
  const about = 'Starts the service, and again when src/, generated/ or openapi.yaml changes.'
  process.stdout.write(helpText(reading.isDemo, ['npm run dev -- [flags]', about]))
  process.exit(0)
}
const line = [...(reading.kind === 'run' ? SOURCES : []), 'src/main.ts', ...args]
handOver(spawn(process.execPath, line, { stdio: 'inherit' }))
