import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitForExit } from '../processes/spawn-tied.mjs';
import { choosePort } from './choose-port.mjs';
import { launchServer, stopServer } from './launch-server.mjs';

const LAUNCHER = new URL('launch-server.mjs', import.meta.url).href;
const PATIENCE = { timeout: 10_000 };
let folder: string;
let server: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jieyi-server-'));
  server = join(folder, 'server.mjs');
  writeFileSync(
    server,
    `import { writeFileSync } from 'node:fs';
    setInterval(() => {}, 1000);
    process.once('SIGTERM', () => {
      writeFileSync('${folder}/stopped', '');
      process.exit(0);
    });
    writeFileSync('${folder}/started', '');`,
  );
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the server', () => {
  it('is stopped in order', async () => {
    const child = launchServer(server, { ANY: '1' });
    await expect.poll(() => isThere('started'), PATIENCE).toBe(true);
    await stopServer(child);
    expect(await waitForExit(child)).toEqual({ code: 0, signal: null });
  });

  it('does not outlive a launcher that was killed', async () => {
    const script = `import { launchServer } from '${LAUNCHER}'; launchServer('${server}', {});`;
    const launcher = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
    await expect.poll(() => isThere('started'), PATIENCE).toBe(true);
    launcher.kill('SIGKILL');
    await expect.poll(() => isThere('stopped'), PATIENCE).toBe(true);
  });
});

describe('the port', () => {
  it('is the one asked for, or refused', async () => {
    const { port, close } = await takePort();
    await expect(choosePort('127.0.0.1', String(port))).rejects.toThrow(`Port ${port} cannot be used`);
    await close();
    expect(await choosePort('127.0.0.1', String(port))).toBe(port);
  });

  it('must be a port number', async () => {
    await expect(choosePort('127.0.0.1', 'http')).rejects.toThrow('not a port number');
  });

  it('is free, if none is asked for, and not given to two launchers', async () => {
    const ports = await Promise.all([choosePort('127.0.0.1', undefined), choosePort('127.0.0.1', undefined)]);
    expect(new Set(ports).size).toBe(2);
  });
});

function isThere(file: string): boolean {
  return existsSync(join(folder, file));
}

async function takePort() {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  const address = holder.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { port, close: () => new Promise((resolve) => holder.close(resolve)) };
}
