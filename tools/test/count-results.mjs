/* The closing line of a test run: `N passed, N failed`, and what was skipped. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @param {string} report vitest's JSON report
 * @param {number} exitCode vitest's
 */
export function countResults(report, exitCode) {
  const {
    passed,
    failed: failedTests,
    skipped,
  } = existsSync(report) ? readCounts(report) : { passed: 0, failed: 0, skipped: 0 };
  // An error outside every test (a rejected promise, no test found) leaves all counts at nought.
  const failed = failedTests === 0 && exitCode !== 0 ? 1 : failedTests;
  return { failed, line: `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}` };
}

/** @param {string} report */
function readCounts(report) {
  const results = JSON.parse(readFileSync(report, 'utf8'));
  // A file that cannot be loaded has no tests to fail: it counts as one failure itself.
  const unloadable = results.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && !file.assertionResults.some(hasFailed),
  ).length;
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + unloadable,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/** @param {any} test */
function hasFailed(test) {
  return test.status === 'failed';
}
