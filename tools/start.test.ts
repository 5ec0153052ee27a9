import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFailure } from '../server/src/describe-failure.ts';
import { CLONE } from './ensure.mjs';
import { PORT_TAKEN } from './start/launch-server.mjs';

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

describe('npm start on a port that is taken', () => {
  it('says which, and what to do, before anything else; it never says that it listens', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const address = holder.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { child, output } = launch(port);
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(1);
    expect(output()).toContain(`Port ${port} cannot be used on 127.0.0.1: another program listens there.`);
    expect(output()).toContain('set PORT to another port');
    expect(output()).not.toContain('listening');
    holder.close();
  }, 60_000);

  it('is told of by the server too, where it was taken since', () => {
    const taken = Object.assign(new Error('listen EADDRINUSE'), {
      code: 'EADDRINUSE',
      address: '127.0.0.1',
      port: 8086,
    });
    expect(describeFailure(taken)).toEqual({
      words: 'Port 8086 on 127.0.0.1 is taken by another program. Stop it, or set PORT to a port that is free.',
      exitCode: PORT_TAKEN,
    });
    expect(describeFailure(new Error('no database'))).toEqual({ words: 'no database', exitCode: 1 });
  });
});

function launch(port = '') {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.pathname = `/${process.env['TEST_DATABASE_PREFIX'] ?? ''}start`;
  const child = spawn(process.execPath, [join(CLONE, 'tools/start.mjs')], {
    env: { ...process.env, DATABASE_URL: url.href, PORT: port, NODE_ENV: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return { child, output: () => output, said: () => (child.exitCode === null ? output : fail(output)) };
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
