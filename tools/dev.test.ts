import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLONE } from './ensure.mjs';

const COPIED = ['package.json', 'package-lock.json', 'policy', 'queue', 'server', 'tools', 'web'];
const LINKED = ['content', 'node_modules'];
const FILE = 'server/src/platform/describe-api.ts';
const PATIENCE = { timeout: 40_000, interval: 50 };

let clone: string;
let running: ChildProcess | null = null;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'jieyi-dev-'));
  for (const part of COPIED) cpSync(join(CLONE, part), join(clone, part), { recursive: true, filter: isSource });
  for (const part of LINKED) symlinkSync(join(CLONE, part), join(clone, part));
});

afterEach(async () => {
  if (running?.exitCode === null) {
    running.kill('SIGTERM');
    await once(running, 'exit');
  }
  rmSync(clone, { recursive: true, force: true });
});

describe('npm run dev', () => {
  it('answers with what was saved, bears a mistake, and stops with all it started', async () => {
    const { child, said } = launch();
    await expect.poll(said, PATIENCE).toMatch(/ready after/u);
    const [web = ''] = /http:\/\/127\.0\.0\.1:\d+(?=, which)/u.exec(said()) ?? [];
    const [server = ''] = /http:\/\/127\.0\.0\.1:\d+/u.exec(said()) ?? [];
    expect(await (await fetch(web)).text()).toContain('/src/desk/main.tsx');
    expect(await readTitle(web)).toBe('Jieyi');

    change("title: 'Jieyi'", "title: 'Changed once'");
    await expect.poll(() => readTitle(web), PATIENCE).toBe('Changed once');
    change("title: 'Changed once'", "title: 'Changed once");
    await expect.poll(said, PATIENCE).toMatch(/describe-api\.ts:\d+/u);
    expect(await readTitle(web)).toBe('Changed once');
    change("title: 'Changed once", "title: 'Changed twice'");
    await expect.poll(() => readTitle(web), PATIENCE).toBe('Changed twice');

    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
    for (const address of [web, server]) await expect(fetch(address)).rejects.toThrow('fetch failed');
  }, 180_000);
});

function isSource(path: string): boolean {
  return !/\/(?:node_modules|dist|\.state)(?:\/|$)/u.test(path.slice(CLONE.length)) || path.includes('/policy/dist');
}

function launch() {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.pathname = `/${process.env['TEST_DATABASE_PREFIX'] ?? ''}dev`;
  const settings = { DATABASE_URL: url.href, SAMPLE_DATA: '0', BILLING: 'simulated', PORT: '', NODE_ENV: '' };
  const child = spawn(process.execPath, [join(clone, 'tools/dev.mjs')], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return { child, said: () => output };
}

/** Nothing while a server is being replaced. */
async function readTitle(address: string): Promise<string | null> {
  try {
    const reply = await fetch(`${address}/api/openapi.json`);
    return reply.ok ? ((await reply.json()) as { info: { title: string } }).info.title : null;
  } catch {
    return null;
  }
}

function change(from: string, to: string): void {
  const file = join(clone, FILE);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${FILE} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
}
