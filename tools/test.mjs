/*
 * npm test [-- vitest's arguments]: install, build, a throw-away PostgreSQL (or DATABASE_URL's server), vitest, and a closing
 * line with the counts. With file names given, a part that does not build is only reported: tests run from the sources.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildParts } from './build.mjs';
import { CLONE, ensurePackages } from './ensure.mjs';
import { CannotStart, describeFailure, runMain } from './processes/cannot-start.mjs';
import { reportStep, say } from './processes/report-progress.mjs';
import { spawnTied, waitForExit } from './processes/spawn-tied.mjs';
import { openTestDatabases } from './test/open-test-databases.mjs';
import { countResults } from './test/count-results.mjs';

/** The closing line comes whatever happens: what cannot be started has failed. @param {string[]} args */
async function main(args) {
  try {
    await ensurePackages();
    await buildFor(args);
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

/** @param {string[]} args */
async function buildFor(args) {
  const files = args.filter((arg) => !arg.startsWith('-'));
  try {
    await buildParts();
  } catch (error) {
    if (files.length === 0 || !(error instanceof CannotStart)) throw error;
    say(`  it has errors (npm run types shows them); the tests you named run from the sources all the same`);
  }
}

/** @param {string[]} args @param {string} report @param {Record<string, string>} environment */
async function runVitest(args, report, environment) {
  const vitest = join(CLONE, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawnTied(process.execPath, [vitest, 'run', ...reporters, ...args], {
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
