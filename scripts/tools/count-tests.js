// Prints one line of true counts for a report of vitest (its JSON reporter); exits with 1 unless all tests ran and passed.
// Plain JavaScript, since .ci/run may have no newer Node.js than the system's.

import { readFileSync } from 'node:fs'

const [file = 'test-results/vitest.json', ...others] = process.argv.slice(2)
if ((file === '-h' || file === '--help') && others.length === 0) {
  console.log('Usage: node scripts/tools/count-tests.js [report]\n\nCounts the tests of a JSON report of vitest.')
  process.exit(0)
}
if (file.startsWith('-') || others.length > 0) {
  console.error('count-tests: it takes one report and no options; see node scripts/tools/count-tests.js --help')
  process.exit(2)
}
const report = readReport()
// A file that cannot be loaded and a hook that throws fail without a failed test; each is one failure.
const broken = report.testResults.filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
)
const failed = report.numFailedTests + broken.length
const skipped = report.numPendingTests + report.numTodoTests
for (const { name } of broken) console.error(`ci: ${name} failed as a whole`)
console.log(`${report.numPassedTests} passed, ${failed} failed, ${skipped} skipped`)
if (!report.success || failed > 0 || report.numPassedTests === 0 || skipped > 0) process.exitCode = 1

/** The report of a run; one that is not there or was cut off ends this with one line. */
function readReport() {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    if (!Array.isArray(report?.testResults)) throw new Error('it has no testResults')
    return report
  } catch (error) {
    console.error(`count-tests: ${file} is not a report: ${error.message}`)
    process.exit(2)
  }
}
