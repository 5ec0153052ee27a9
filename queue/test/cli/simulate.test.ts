import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEASURES } from '../../src/simulate/measures.ts';
import type { Simulated } from '../../src/simulate/simulate.ts';

const CLONE = fileURLToPath(new URL('../../../', import.meta.url));
const EXAMPLE = join(CLONE, 'docs/simulate-example.json');
const folder = mkdtempSync(join(tmpdir(), 'jieyi-simulate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** What is told of a build belongs to no test. */
beforeAll(() => void byNpm('--help'), 120_000);

/** As somebody runs it who stands in `folder`. */
function byNpm(...args: readonly string[]) {
  return run('npm', ['run', '--silent', '--prefix', CLONE, 'simulate', '--', ...args]);
}

/** The same without npm, which takes longer to start than most runs. */
function simulate(...args: readonly string[]) {
  return run(process.execPath, [join(CLONE, 'queue/dist/cli/simulate.js'), ...args]);
}

function run(program: string, args: readonly string[]) {
  const done = spawnSync(program, args, { cwd: folder, env: { ...process.env, INIT_CWD: folder } });
  return { code: done.status, out: done.stdout.toString(), err: done.stderr.toString() };
}

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

describe('npm run simulate', () => {
  it('writes every measure of all and of each class with its interval, the same each time', () => {
    const first = byNpm(EXAMPLE);
    expect([first.code, first.err]).toEqual([0, '']);
    const { all, classes, ...nothing }: Simulated = JSON.parse(first.out);
    expect(nothing).toEqual({});
    expect(Object.keys(classes)).toEqual(
      JSON.parse(readFileSync(EXAMPLE, 'utf8')).classes.map(({ name }: { name: string }) => name),
    );
    for (const measures of [all, ...Object.values(classes)]) {
      expect(Object.keys(measures)).toEqual([...MEASURES]);
      for (const estimate of Object.values(measures)) expect(Object.keys(estimate)).toEqual(['mean', 'low', 'high']);
    }
    expect(simulate(EXAMPLE)).toEqual(first);
  }, 120_000);

  it('finds rows of arrivals beside FILE, not where the caller stands', () => {
    const { code, err } = byNpm(
      write('rows.json', '{"classes":[{"arrivals":{"csv":"nowhere.csv","at":"a","count":"b"}}]}'),
    );
    expect(code).toBe(1);
    expect(err).toContain(`classes[0].arrivals.csv: cannot be read`);
    expect(err).toContain(join(folder, 'nowhere.csv'));
  }, 60_000);

  it.each<[readonly string[], RegExp]>([
    [[], /Say which file/u],
    [['nowhere.json'], /^nowhere.json: cannot be read/u],
    [['.'], /^\.: is no file$/mu],
    [['a.json', 'b.json'], /One file/u],
    [['--fast'], /--fast/u],
    [[write('text.json', 'hours: 3')], /^text.json: is not JSON/u],
    [[write('many.json', '{"hours":-1,"seed":"x"}')], /^many.json: hours: must.*\n(?:.*\n)*many.json: seed: must/mu],
  ])(
    'says what is wrong with %j on stderr alone',
    (args, message) => {
      const { code, out, err } = simulate(...args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(message);
      expect(err).not.toMatch(/ {4}at /u);
    },
    60_000,
  );

  it('gives up in words where more and more wait', () => {
    const one = {
      name: 'all',
      arrivals: { poissonPerHour: 2_000_000 },
      handle: { exponential: 3600 },
      skills: ['all'],
    };
    const file = { hours: 4, classes: [one], staff: [{ people: 1, skills: ['all'] }], target: { seconds: 20 } };
    const { code, out, err } = simulate(write('growing.json', JSON.stringify(file)));
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^growing.json: staff: 0\.\d+ hours into a run more than 500000 wait at once; add people/u);
  }, 60_000);

  it('tells how it is used', () => {
    const { code, out } = byNpm('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: npm run --silent simulate -- FILE.json/u);
  }, 60_000);
});
