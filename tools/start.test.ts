import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLONE } from './ensure.mjs';

describe('npm start', () => {
  it('serves from a database it has made, and stops in order when told to, even twice', async () => {
    const { child, said } = launch();
    const address = await waitFor(said, /https?:\/\/127\.0\.0\.1:\d+/);
    await waitFor(said, /listening after/);
    expect((await fetch(address)).status).toBeLessThan(500);
    const askedAt = performance.now();
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
    expect(performance.now() - askedAt).toBeLessThan(5000);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  }, 60_000);
});

function launch() {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.pathname = `/${process.env['TEST_DATABASE_PREFIX'] ?? ''}start`;
  const child = spawn(process.execPath, [join(CLONE, 'tools/start.mjs')], {
    env: { ...process.env, DATABASE_URL: url.href, PORT: '', NODE_ENV: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return { child, said: () => (child.exitCode === null ? output : fail(output)) };
}

async function waitFor(said: () => string, words: RegExp): Promise<string> {
  for (;;) {
    const match = words.exec(said());
    if (match) return match[0];
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function fail(output: string): never {
  throw new Error(output);
}
