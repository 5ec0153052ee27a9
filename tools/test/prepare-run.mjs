/*
 * Before the tests of a project, and before every further run of `--watch`: policy, queue and server are built, for threads and
 * real servers run what was built; and the tests are told what their sample database is made from. Brings a PostgreSQL
 * where vitest was started without `npm test`, by an editor for example.
 */
import { buildParts } from '../build.mjs';
import { hashInputs } from '../build/compare-sources.mjs';
import { CLONE } from '../ensure.mjs';
import { CannotStart, describeFailure } from '../processes/cannot-start.mjs';
import { say } from '../processes/report-progress.mjs';
import { openTestDatabases } from './open-test-databases.mjs';

const OF_TESTS = ['server/test/help/centre.ts', 'server/test/help/database/let-sign-in-quickly.ts'];
/** Whatever a database with sample data could come out differently for. */
const SAMPLE_INPUTS = ['package-lock.json', 'policy/src', 'queue/src', 'server/src', ...OF_TESTS, 'content'];

/** @param {import('vitest/node').TestProject} project */
export default async function prepareRun(project) {
  const prepare = async () => {
    await buildForTests();
    project.provide('sampleHash', hashSample(CLONE));
  };
  await prepare();
  project.onTestsRerun(prepare);
  if (process.env['TEST_DATABASE_URL']) return undefined;
  const databases = await openTestDatabases(CLONE);
  Object.assign(process.env, databases.environment);
  return databases.close;
}

/** What the sample database that tests copy is named after. @param {string} root */
export function hashSample(root) {
  return hashInputs(root, SAMPLE_INPUTS).slice(0, 16);
}

/** A mistake somewhere need not keep tests of something else from running: they run from the sources. */
async function buildForTests() {
  try {
    await buildParts(['policy', 'queue', 'server']);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    say(describeFailure(error));
  }
}
