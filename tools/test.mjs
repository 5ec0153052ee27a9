/*
 * npm test [-- vitest's arguments]: install, build, a PostgreSQL for the tests (or DATABASE_URL's server), vitest, the
 * slowest files, and a closing line with the counts. With file names given the web is built only by a test that shows it,
 * and the rest by prepare-run.mjs. With --watch vitest stays and runs again what a saved file concerns.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildParts } from './build.mjs';
import { CLONE, ensurePackages } from './ensure.mjs';
import { describeFailure, runMain } from './processes/cannot-start.mjs';
import { reportStep, say } from './processes/report-progress.mjs';
import { spawnTied, waitForExit } from './processes/spawn-tied.mjs';
import { openTestDatabases } from './test/open-test-databases.mjs';
import { countResults } from './test/count-results.mjs';

/** The closing line comes whatever happens: what cannot be started has failed. @param {string[]} args */
async function main(args) {
  try {
    await ensurePackages();
    if (args.every((arg) => arg.startsWith('-'))) await buildParts();
    return await runTests(args);
  } catch (error) {
    say(describeFailure(error));
    console.log('\n0 passed, 1 failed');
    return 1;
  }
}

/** @param {string[]} args */
async function runTests(args) {
  const databases = await reportStep('starting PostgreSQL for the tests', () => openTestDatabases(CLONE));
  const folder = mkdtempSync(join(tmpdir(), 'jieyi-test-'));
  const stopOnce = stopBeforeExit(databases.close);
  try {
    const report = join(folder, 'report.json');
    const code = await runVitest(args, report, databases.environment);
    const { line, failed } = countResults(report, code);
    console.log(`\n${line}`);
    return code || (failed > 0 ? 1 : 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await stopOnce();
  }
}

/** @param {string[]} args @param {string} report @param {Record<string, string>} environment */
async function runVitest(args, report, environment) {
  const vitest = join(CLONE, 'node_modules/vitest/vitest.mjs');
  const slowest = join(CLONE, 'tools/test/report-slowest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, `--reporter=${slowest}`];
  const command = args.includes('--watch') ? 'watch' : 'run';
  const child = spawnTied(process.execPath, [vitest, command, ...reporters, ...args], {
    cwd: CLONE,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  const { code } = await waitForExit(child);
  return code ?? 1;
}

/** Ctrl-C ends vitest too; the database goes after it. @param {() => Promise<void>} close */
function stopBeforeExit(close) {
  /** @type {Promise<void> | undefined} */
  let closing;
  const closeOnce = () => (closing ??= close());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => closeOnce().then(() => process.exit(1)));
  return closeOnce;
}

await runMain(() => main(process.argv.slice(2)));
