import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRecipe, transpile } from './transpile.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jieyi-transpile-'));
  write('package.json', '{ "type": "module" }');
  write(
    'src/main.ts',
    `import { type Named, greet } from './deep/greet.ts';\nconst who: Named = { name: '解疑' };\ngreet(who);`,
  );
  write(
    'src/deep/greet.ts',
    `export interface Named { name: string }\nexport const greet = ({ name }: Named) => console.log(name);`,
  );
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('what is transpiled', () => {
  it('runs', async () => {
    await build();
    expect(run()).toBe('解疑\n');
  });

  it('is what has changed, and no more', async () => {
    expect(await build()).toBe(2);
    const before = statSync(join(root, 'dist/main.js')).mtimeMs;
    write(
      'src/deep/greet.ts',
      `export interface Named { name: string }\nexport const greet = ({ name }: Named) => console.log(name, 2);`,
    );
    expect(await build()).toBe(1);
    expect(run()).toBe('解疑 2\n');
    expect(statSync(join(root, 'dist/main.js')).mtimeMs).toBe(before);
  });

  it('is made again where another version of the tool is installed', async () => {
    const recipes = ['1.2.19', '1.2.20'].map((version) => {
      write(`${version}/node_modules/rolldown/package.json`, JSON.stringify({ version }));
      return readRecipe(join(root, version, 'main.js'));
    });
    expect(recipes[0]).toContain('1.2.19');
    const [source, target] = [join(root, 'src'), join(root, 'dist')];
    expect(await transpile(source, target, recipes[0])).toBe(2);
    expect(await transpile(source, target, recipes[0])).toBe(0);
    expect(await transpile(source, target, recipes[1])).toBe(2);
    expect(run()).toBe('解疑\n');
  });

  it('is made again where it is missing', async () => {
    await build();
    rmSync(join(root, 'dist/deep'), { recursive: true });
    expect(await build()).toBe(1);
    expect(run()).toBe('解疑\n');
  });

  it('is made again where it could not all be written, though its source is what it was', async () => {
    await build();
    const before = readFileSync(join(root, 'src/deep/greet.ts'), 'utf8');
    write('src/deep/greet.ts', before.replace('log(name)', 'log(name, 2)'));
    // What lies beside the code cannot be copied to where a folder is.
    write('src/words.json', '{}');
    mkdirSync(join(root, 'dist/words.json'));
    await expect(build()).rejects.toThrow(/EISDIR|words.json/u);
    rmSync(join(root, 'dist/words.json'), { recursive: true });
    write('src/deep/greet.ts', before);
    await build();
    expect(run()).toBe('解疑\n');
  });

  it('leaves out tests, and goes with its source', async () => {
    write('src/main.test.ts', 'it');
    await build();
    expect(existsSync(join(root, 'dist/main.test.js'))).toBe(false);
    rmSync(join(root, 'src/deep'), { recursive: true });
    await build();
    expect(existsSync(join(root, 'dist/deep/greet.js.map'))).toBe(false);
  });

  it('says the source and its line where it fails', async () => {
    write(
      'src/deep/greet.ts',
      `export interface Named { name: string }\n\nexport const greet = (who: Named) => { throw new Error(who.name); };`,
    );
    await build();
    expect(() => run()).toThrow(/src\/deep\/greet\.ts:3:/u);
  });

  it('stays as it was when the syntax is wrong, and says where', async () => {
    await build();
    write('src/deep/greet.ts', 'export const greet = ;');
    await expect(build()).rejects.toThrow(/deep\/greet\.ts:1:/u);
    expect(run()).toBe('解疑\n');
  });
});

function build() {
  return transpile(join(root, 'src'), join(root, 'dist'));
}

function run(): string {
  const options = { encoding: 'utf8', stdio: 'pipe' } as const;
  return execFileSync(process.execPath, ['--enable-source-maps', join(root, 'dist/main.js')], options);
}

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
