/*
 * What a change would have done to a million past decisions: how long the engine takes from columns, beside a peer that
 * evaluates the same two versions in a loop; how long a replay takes from PostgreSQL, asked over HTTP; and how long a desk
 * waits for a simple reply meanwhile.
 *   npm run replay                a throw-away PostgreSQL, or DATABASE_URL's server
 *   npm run replay -- --engine    the engine and the peer only
 */
import { cpus, loadavg } from 'node:os';
import { measureDatabase } from './database.mjs';
import { measureEngine } from './engine.mjs';

const DECISIONS = 1_000_000;

console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, load ${loadavg()[0].toFixed(2)} before the run\n`,
);
await measureEngine(DECISIONS);
if (!process.argv.includes('--engine')) await measureDatabase(DECISIONS);
process.exit(0);
