import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLONE, remedyFor } from './ensure.mjs';

let clone: string;

// Some run npm several times.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'jieyi-ensure-'));
  for (const part of ['tools/ensure.mjs', 'tools/ensure', 'tools/processes'])
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

  describe('that lost a file', () => {
    beforeEach(async () => {
      addPackage();
      await run();
    });

    it.each<[string, (file: string) => void, string]>([
      ['is missing', (file) => rmSync(file), 'kept/index.js is missing'],
      ['is cut off', (file) => (rmSync(file), writeFileSync(file, '')), 'kept/index.js is not whole'],
      ['is gone with its package', (file) => rmSync(dirname(file), { recursive: true }), 'kept/index.js is missing'],
    ])('which %s is repaired, and says so', async (_, damage, said) => {
      const file = join(clone, 'node_modules/kept/index.js');
      damage(file);
      const { code, stderr } = await run();
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(said) });
      expect(readFileSync(file, 'utf8')).toBe('export {};\n');
      expect((await run()).stderr).toBe('');
    });

    it('and cannot be repaired says why in words, without a stack, and is not taken for whole the next time', async () => {
      rmSync(join(clone, 'node_modules/kept/index.js'));
      rmSync(join(clone, 'kept-1.0.0.tgz'));
      // Nor does npm have it kept from before.
      const cache = { npm_config_cache: join(clone, 'cache') };
      for (const turn of [1, 2]) {
        const { code, stderr } = await run(cache);
        expect({ turn, code }).toEqual({ turn, code: 1 });
        expect(stderr).toContain('npm ci failed');
        expect(stderr).not.toMatch(/^\s+at /m);
      }
    });

    it('but was only touched, or lies in another place, is left alone', async () => {
      utimesSync(join(clone, 'node_modules/kept'), new Date(0), new Date(0));
      expect((await run()).stderr).toBe('');
    });
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

/** A package that comes from a file beside it. */
function addPackage() {
  const source = join(clone, 'source');
  mkdirSync(source);
  writeFileSync(join(source, 'package.json'), JSON.stringify({ name: 'kept', version: '1.0.0', main: 'index.js' }));
  writeFileSync(join(source, 'index.js'), 'export {};\n');
  execFileSync('npm', ['pack', '--silent', '--pack-destination', clone], { cwd: source });
  execFileSync('npm', ['install', '--silent', '--package-lock-only', '--save', './kept-1.0.0.tgz'], { cwd: clone });
}

function run(
  more: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(clone, 'tools/ensure.mjs')], {
    env: { ...process.env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}
