import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { CLONE } from '../ensure.mjs';
import { CannotStart } from '../processes/cannot-start.mjs';
import { spawnTied, waitForExit } from '../processes/spawn-tied.mjs';

const SERVER = join(CLONE, 'server/dist/main.js');

/** As server/src/platform/database/database.ts reads values: int8 and numeric are numbers, a calendar day is text. */
const TABLE_OPTIONS = [
  '--dialect=postgres',
  '--camel-case',
  '--date-parser=string',
  '--numeric-parser=number',
  '--type-mapping={"int8":"number"}',
  '--default-schema=public',
  '--include-pattern=public.*',
  '--exclude-pattern=public.kysely_*',
  '--log-level=error',
];

/** @param {string} url */
export async function migrate(url) {
  await runServer(url, '--migrate-only');
}

/** @param {string} url */
export async function describeApi(url) {
  const document = JSON.parse(await runServer(url, '--print-openapi'));
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** @param {string} document */
export async function typeApi(document) {
  const nodes = await openapiTypescript(document);
  return `/** Generated from server/openapi.json by npm run generate. */\n\n${astToString(nodes)}`;
}

/** What screens hear, and what it tells them, in the shape that the web's types follow from. @param {string} url */
export async function listAnnouncements(url) {
  /** @type {Record<string, string[]>} */
  const told = JSON.parse(await runServer(url, '--print-announcements'));
  const quoted = (/** @type {string} */ text) => `'${text}'`;
  const lines = Object.entries(told).map(
    ([name, about]) => `  [${quoted(name)}, [${about.map(quoted).join(', ')}]],\n`,
  );
  return `/** Generated from the server's announcements by npm run generate: the name of each, and of what it tells. */

export const announcements = [\n${lines.join('')}] as const;\n`;
}

/** @param {string} url */
export async function typeTables(url) {
  const folder = mkdtempSync(join(tmpdir(), 'jieyi-generate-'));
  try {
    const file = join(folder, 'database-types.ts');
    await runNode([findCodegen(), `--url=${url}`, `--out-file=${file}`, ...TABLE_OPTIONS], {});
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findCodegen() {
  const description = createRequire(import.meta.url).resolve('kysely-codegen/package.json');
  return join(dirname(description), JSON.parse(readFileSync(description, 'utf8')).bin['kysely-codegen']);
}

/** @param {string} url @param {string} flag */
function runServer(url, flag) {
  return runNode([SERVER, flag], { DATABASE_URL: url });
}

/** @param {string[]} args @param {Record<string, string>} environment @returns {Promise<string>} its stdout */
async function runNode(args, environment) {
  const options = { cwd: CLONE, env: { ...process.env, ...environment } };
  const child = spawnTied(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
  const closed = new Promise((resolve) => child.once('close', resolve));
  const { code } = await waitForExit(child);
  await closed;
  if (code !== 0)
    throw new CannotStart(`node ${args.slice(0, 2).join(' ')} failed (${code}).`, 'Its message is above.');
  return output;
}
