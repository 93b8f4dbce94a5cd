import { spawn } from 'node:child_process'
import { readConfig } from '../../src/read-config.ts'
import { handOver } from '../hand-over.ts'

/** `npm run dev`: the service, started again when a source changes; what does not start it ends at once, as the help. */
const SOURCES = ['src', 'generated', 'openapi.yaml'].map((path) => `--watch-path=${path}`)

const args = process.argv.slice(2)
const { kind } = readConfig(args, process.env)
const line = [...(kind === 'run' ? SOURCES : []), 'src/main.ts', ...args]
handOver(spawn(process.execPath, line, { stdio: 'inherit' }))
