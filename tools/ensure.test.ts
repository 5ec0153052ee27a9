import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLONE, remedyFor } from './ensure.mjs';

let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'jieyi-ensure-'));
  for (const part of ['tools/ensure.mjs', 'tools/processes'])
    cpSync(join(CLONE, part), join(clone, part), { recursive: true });
  describePackage('>=20.19');
});

afterEach(() => rmSync(clone, { recursive: true, force: true }));

describe('the installation', () => {
  it('runs once, however many ask for it at once, and says nothing on stdout', async () => {
    const [one, two, three] = await Promise.all([run(), run(), run()]);
    expect([one, two, three]).toMatchObject([{ code: 0 }, { code: 0 }, { code: 0 }]);
    expect([one, two, three].map(({ stdout }) => stdout)).toEqual(['', '', '']);
    const installing = [one, two, three].filter(({ stderr }) => stderr.includes('installing packages'));
    expect(installing).toHaveLength(1);
  });

  it('is skipped when nothing has changed, and repeated when the lock has', async () => {
    await run();
    expect((await run()).stderr).toBe('');
    writeFileSync(join(clone, 'package-lock.json'), `${readFileSync(join(clone, 'package-lock.json'), 'utf8')}\n`);
    rmSync(join(clone, 'node_modules'), { recursive: true, force: true });
    expect((await run()).stderr).toContain('installing packages');
  });

  it('takes over what was installed by hand', async () => {
    await run();
    const lock = readFileSync(join(clone, 'package-lock.json'), 'utf8');
    writeFileSync(join(clone, 'node_modules/.package-lock.json'), lock);
    rmSync(join(clone, 'node_modules/.installed-for'));
    expect((await run()).stderr).toBe('');
    expect(existsSync(join(clone, 'node_modules/.installed-for'))).toBe(true);
  });

  it('says which Node is needed', async () => {
    describePackage('>=99.1');
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toContain('Jieyi needs Node 99.1 or newer');
  });

  it.each([
    ['npm error code ENOTFOUND', /network/],
    ['npm error code EAI_AGAIN', /network/],
    ['npm error code ENOSPC', /disk/],
    ['npm error code EACCES', /writable/],
    ['`npm ci` can only install packages when your package.json and package-lock.json are in sync', /npm install/],
  ])('knows what to do about: %s', (output, remedy) => {
    expect(remedyFor(output)).toMatch(remedy);
  });
});

function describePackage(node: string) {
  const described = { name: 'clone', version: '1.0.0', engines: { node } };
  const lock = { name: 'clone', version: '1.0.0', lockfileVersion: 3, requires: true, packages: { '': described } };
  writeFileSync(join(clone, 'package.json'), JSON.stringify(described));
  writeFileSync(join(clone, 'package-lock.json'), JSON.stringify(lock));
}

function run(): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(clone, 'tools/ensure.mjs')], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}
