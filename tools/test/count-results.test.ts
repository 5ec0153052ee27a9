import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countResults } from './count-results.mjs';

const folder = mkdtempSync(join(tmpdir(), 'jieyi-count-'));
const report = join(folder, 'report.json');
const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the closing line', () => {
  it('counts what passed and failed', () => {
    expect(count({ ...none, numPassedTests: 7, numFailedTests: 2 }, 1)).toBe('7 passed, 2 failed');
  });

  it('counts what was skipped, if anything was', () => {
    expect(count({ ...none, numPassedTests: 7, numPendingTests: 1, numTodoTests: 2 }, 0)).toBe(
      '7 passed, 0 failed, 3 skipped',
    );
  });

  it('counts a file that cannot be loaded as a failure', () => {
    const unloadable = { status: 'failed', assertionResults: [] };
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(count({ ...none, numFailedTests: 1, testResults: [unloadable, failing] }, 1)).toBe('0 passed, 2 failed');
  });

  it('never says that nothing failed when the run did', () => {
    expect(count({ ...none, numPassedTests: 7 }, 1)).toBe('7 passed, 1 failed');
    expect(countResults(join(folder, 'missing.json'), 1).line).toBe('0 passed, 1 failed');
  });
});

function count(results: object, exitCode: number): string {
  writeFileSync(report, JSON.stringify(results));
  return countResults(report, exitCode).line;
}
