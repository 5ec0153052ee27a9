/* npm run check: everything a change has to pass, one line a step, stopping at the first that fails. */
import { buildParts } from './build.mjs';
import { CLONE, ensurePackages, findNpm, runNpm } from './ensure.mjs';
import { CannotStart, runMain } from './processes/cannot-start.mjs';
import { say, secondsSince } from './processes/report-progress.mjs';
import { spawnTied, waitForExit } from './processes/spawn-tied.mjs';

/**
 * @typedef {{ what: string, run: () => Promise<{ code: number, output: string }>, remedy: string }} Step
 * @type {Step[]}
 */
const STEPS = [
  { what: 'format', run: () => runScript('format'), remedy: 'npm run format:write puts it right.' },
  { what: 'lint and reading order', run: () => runScript('lint'), remedy: 'Correct what is named above.' },
  { what: 'house', run: () => runScript('house'), remedy: 'Put in order what is marked ✗ above.' },
  { what: 'types', run: () => runScript('types'), remedy: 'Correct what is named above.' },
  { what: 'generated files', run: () => runScript('generate', '--check'), remedy: 'Then run npm run check again.' },
  { what: 'unused code', run: () => runScript('unused'), remedy: 'Remove it, or use it.' },
  { what: 'tests', run: runTests, remedy: 'npm test -- FILE runs one file.' },
];

async function main() {
  const startedAt = performance.now();
  await ensurePackages();
  await buildParts();
  for (const step of STEPS) await passStep(step);
  say(`✓ check passed in ${secondsSince(startedAt)}`);
}

/** @param {Step} step */
async function passStep({ what, run, remedy }) {
  const startedAt = performance.now();
  const { code, output } = await run();
  if (code !== 0) throw new CannotStart(`${what} (${secondsSince(startedAt)})\n${output.trimEnd()}`, remedy);
  say(`✓ ${what} (${secondsSince(startedAt)})`);
}

/** @param {string[]} words */
function runScript(...words) {
  const [name = '', ...args] = words;
  return runNpm(['run', '--silent', name, '--', ...args]);
}

/** Shown as they run: they take longest. */
async function runTests() {
  const [npm, ...first] = findNpm();
  const child = spawnTied(npm, [...first, 'test', '--silent'], { cwd: CLONE, stdio: 'inherit' });
  const { code } = await waitForExit(child);
  return { code: code ?? 1, output: '' };
}

await runMain(main);
