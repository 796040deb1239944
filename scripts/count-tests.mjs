/**
 * Prints the counts of a test run as one line, `N passed, N failed`: `node scripts/count-tests.mjs <vitest's JSON report>`.
 * A file that could not be loaded counts as one failure, as its tests did not run.
 */
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const skipped = report.numPendingTests + report.numTodoTests;
const counts = [
  `${report.numPassedTests} passed`,
  `${report.numFailedTests + unloaded.length} failed`,
  ...(skipped > 0 ? [`${skipped} skipped`] : []),
];
process.stdout.write(`${counts.join(', ')}\n`);
