import { Session } from 'node:inspector/promises'

/** Loaded into every measured process with --import: reports to the bench over IPC what the process itself accounts for. */

type Question = 'account' | 'profile' | 'profiled' | 'exit'

let session = new Session()

async function answer(question: Question): Promise<unknown> {
  if (question === 'exit') process.exit()
  if (question === 'profile') {
    session = new Session()
    session.connect()
    await session.post('Profiler.enable')
    await session.post('Profiler.setSamplingInterval', { interval: 500 })
    await session.post('Profiler.start')
  }
  if (question === 'profiled') {
    const { profile } = await session.post('Profiler.stop')
    session.disconnect()
    return profile
  }
  const { user, system } = process.cpuUsage()
  return { cpuUs: user + system, rssBytes: process.memoryUsage.rss() }
}

process.on('message', (question: Question) => void answer(question).then((found) => process.send?.(found)))

// The bench's end is the end of the process that it measures.
process.once('disconnect', () => process.exit())
