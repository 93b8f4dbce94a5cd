// Prints one line of true counts for a report of vitest (its JSON reporter); exits with 1 unless all tests ran and passed.
// Plain JavaScript, since .ci/run may have no newer Node.js than the system's.

import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2] ?? 'test-results/vitest.json', 'utf8'))
// A file that cannot be loaded and a hook that throws fail without a failed test; each is one failure.
const broken = report.testResults.filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
)
const failed = report.numFailedTests + broken.length
const skipped = report.numPendingTests + report.numTodoTests
for (const { name } of broken) console.error(`ci: ${name} failed as a whole`)
console.log(`${report.numPassedTests} passed, ${failed} failed, ${skipped} skipped`)
if (!report.success || failed > 0 || report.numPassedTests === 0 || skipped > 0) process.exitCode = 1
