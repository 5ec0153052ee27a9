import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { keepGlobsFresh } from './tools/test/keep-globs-fresh.mjs';
import OrderFiles from './tools/test/order-files.mjs';

/** Builds what threads and real servers run, and brings a PostgreSQL where `npm test` has not. */
const globalSetup = ['tools/test/prepare-run.mjs'];

/** Tests run from the sources. */
export default defineConfig({
  plugins: [keepGlobsFresh()],
  resolve: {
    alias: [
      // A thread cannot run the sources: `@jieyi/policy/worker` is what was built.
      { find: /^@jieyi\/policy$/u, replacement: fileURLToPath(new URL('policy/src/index.ts', import.meta.url)) },
      { find: /^@jieyi\/queue$/u, replacement: fileURLToPath(new URL('queue/src/index.ts', import.meta.url)) },
      {
        find: /^@jieyi\/queue\/simulate$/u,
        replacement: fileURLToPath(new URL('queue/src/simulate/index.ts', import.meta.url)),
      },
    ],
  },
  test: {
    // Tests wait for the database, for browsers and for servers that were killed: one more than there are processors keeps
    // these busy, where vitest by itself would leave one idle.
    maxWorkers: availableParallelism() + 1,
    // For what never ends. What takes five seconds here takes twenty on a machine that has other work as well.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Of itself vitest gives up after a second.
    expect: { poll: { timeout: 20_000 } },
    sequence: { sequencer: OrderFiles },
    // What was made of a source is found again by the next run: importing the server takes two seconds instead of seven.
    experimental: { fsModuleCache: true, fsModuleCachePath: '.state/vitest' },
    // No module keeps a state of its own, so files may share what they import: a worker reads the server once, not eighty times.
    projects: [
      { extends: true, test: { name: 'policy', include: ['policy/**/*.test.ts'], isolate: false, globalSetup } },
      { extends: true, test: { name: 'queue', include: ['queue/**/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'server', include: ['server/**/*.test.ts'], isolate: false, globalSetup } },
      { extends: true, test: { name: 'web', include: ['web/**/*.test.{ts,tsx}'], isolate: false } },
      { extends: true, test: { name: 'tools', include: ['tools/**/*.test.ts'], globalSetup } },
    ],
  },
});
