import { randomInt } from 'node:crypto'
import { checkLibraries } from './check-libraries.ts'
import { createClock } from './clock.ts'
import type { Config } from './config.ts'
import { version } from './contract.ts'
import { firstCause } from './end-cause.ts'
import { createLog } from './log.ts'
import { helpText, readConfig } from './read-config.ts'
import { createService, scheduleOf } from './service.ts'
import { watchParent } from './watch-parent.ts'

// Without getconf pidusage would print lines of its own among the JSON lines of the log.
process.env.PIDUSAGE_SILENT = '1'

const reading = readConfig(process.argv.slice(2), process.env)
if (reading.kind === 'run') await run(reading.config)
else if (reading.kind === 'wrong') fail(reading.mistakes)
else print(reading.kind === 'help' ? helpText(reading.isDemo) : `${version}\n`)

/** Runs the service until a signal or an uncaught exception, then ends the process: 0 when nothing was cut off, else 1. */
async function run(config: Config): Promise<void> {
  await checkLibraries().catch((error: Error) => fail([error.message]))
  const schedule = await scheduleOf(config)
  if (schedule.kind === 'wrong') fail(schedule.mistakes)
  const seed = config.seed === 'random' ? randomInt(2 ** 32) : config.seed
  const log = createLog(config.logLevel)
  const { logger } = log
  const parts = { clock: createClock(), log, seed, schedule: schedule.entries }
  const service = await createService(config, parts).catch((error: Error) => fail([error.message]))
  const end = firstCause((error) => logger.fatal(error, 'uncaught'))
  void end.then(watchParent(process.env))
  await service.start().catch((error: Error) => fail([error.message]))

  const cause = await end
  const cut = await service.stop().catch((error) => void logger.fatal(error, 'the shutdown has failed'))
  if (cut === 0) logger.info({ cause, cut }, 'stopped')
  if (cut) logger.info({ cause, cut }, 'stopped at the deadline, connections were cut off')
  await log.flush()
  process.exit(cut === 0 ? process.exitCode : 1)
}

/** Prints a text. A reader that closes the pipe early, such as `head`, has read enough. */
function print(text: string): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  process.stdout.write(text)
}

/** Ends a start that cannot succeed: a line for each mistake, no stack, exit code 2. */
function fail(mistakes: readonly string[]): never {
  for (const mistake of mistakes) process.stderr.write(`prometric: ${mistake}\n`)
  process.exit(2)
}
