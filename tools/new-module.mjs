/*
 * Makes an empty but whole module: server, desk, texts, test, and its entries in the places all modules share; then writes
 * what is generated. Or takes one away again, with everything that lies in its folders.
 *   node tools/new-module.mjs NAME --wing WING --after MODULE [--one WORD] [--zh 词]
 *   node tools/new-module.mjs NAME --remove [--one WORD]
 */
import { parseArgs } from 'node:util';
import { CLONE } from './ensure.mjs';
import { makeModule } from './new-module/make-module.mjs';
import { removeModule } from './new-module/remove-module.mjs';
import { runMain } from './processes/cannot-start.mjs';
import { spawnTied, waitForExit } from './processes/spawn-tied.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    wing: { type: 'string' },
    after: { type: 'string' },
    one: { type: 'string' },
    zh: { type: 'string' },
    remove: { type: 'boolean', default: false },
    /** For tests, which have a database at hand. */
    'no-generate': { type: 'boolean', default: false },
  },
});

await runMain(async () => {
  const { remove, 'no-generate': noGenerate, ...given } = values;
  const wish = { ...given, name: positionals[0] ?? '' };
  const report = remove ? removeModule(CLONE, wish) : makeModule(CLONE, wish);
  for (const line of report) console.log(line);
  if (noGenerate) return;
  const child = spawnTied(process.execPath, ['tools/generate/generate.mjs'], { cwd: CLONE, stdio: 'inherit' });
  return (await waitForExit(child)).code ?? 1;
});
