import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { POLICIES } from '../help/shipped-policies.ts';

/** The compiled commands, as the scripts of the repository run them; `npm run build` comes before. */
const CLI = fileURLToPath(new URL('../../dist/cli/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jieyi-policy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) {
  const { INIT_CWD: _none, ...outer } = process.env;
  const done = spawnSync(process.execPath, [`${CLI}${command}.js`, ...args], {
    input,
    cwd: folder,
    env: { ...outer, ...env },
    maxBuffer: 1e9,
  });
  return { code: done.status, out: done.stdout.toString(), err: done.stderr.toString() };
}

const decide = (input: string, version = 'v2') => run('decide', ['--policy', version, '-'], input);
const statuses = (out: string): string[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line).status));
const ORDINARY = '{"type":"ordinary"}';

describe('decide', () => {
  it('answers line by line, and refuses in place', () => {
    const { code, out, err } = decide(`${ORDINARY}\nnonsense\n\n{"type":"billing.roaming"}\n[1]\n{"typ":1}\n{}\n`);
    expect(statuses(out)).toEqual(['decided', 'invalid', 'undecided', 'invalid', 'invalid', 'undecided']);
    expect(code).toBe(2);
    expect(err).toBe('');
  });

  it('ends with 0 when nothing was refused, and writes the answer that the engine gives', () => {
    const { code, out } = decide('{"type":"refund.not-arrived","refundArrived":false,"daysSinceRefundPromised":3}');
    expect(code).toBe(0);
    const keys =
      'status,disposition,reason,force,rule,rules,policy,ticketCategory,bossFunction,trainingNeed,mustRecord,script,evidence,nearest,ruleNames';
    expect(Object.keys(JSON.parse(out)).join()).toBe(keys);
    expect(JSON.parse(out)).toMatchObject({ disposition: 'reopen', policy: 'v2' });
    expect(JSON.parse(out).ruleNames['refund-overdue']).toEqual({
      zh: '承诺退费满三天仍未到账',
      en: 'Refund still missing after three days',
    });
  });

  it('takes an empty input, byte-order mark, CRLF and no last line end', () => {
    expect(decide('')).toEqual({ code: 0, out: '', err: '' });
    const { code, out } = decide(`\u{FEFF}${ORDINARY}\r\n\r\n${ORDINARY}`);
    expect([code, statuses(out)]).toEqual([0, ['decided', 'decided']]);
  });

  it('takes an object over several lines, one after the other', () => {
    const pretty = JSON.stringify({ type: 'sp.unsubscribe', subscriptionFound: true, explained: null }, null, 2);
    const { code, out } = decide(`${pretty}\n${ORDINARY}\n${pretty.replaceAll('\n', '\r\n\r\n')}`);
    expect([code, statuses(out)]).toEqual([0, ['decided', 'decided', 'decided']]);
  });

  it.each([
    [['--policy', 'v9', '-'], /no policy v9.*v1, v2/u],
    [['--policy', '__proto__', '-'], /no policy/u],
    [['--policy', 'v2', 'nowhere.json'], /nowhere\.json/u],
    [['--policy', 'v2', '.'], /folder/u],
    [['--policy', 'nowhere.dmn', '-'], /nowhere\.dmn/u],
    [['--policy', 'v2'], /which file/u],
    [['-'], /--policy/u],
    [['--policy'], /--policy/u],
    [['--polizy', 'v2', '-'], /--polizy/u],
    [['--policy', 'v2', '-', '-'], /One file/u],
    [[], /--policy/u],
  ])('says what is wrong with %j and writes no answer', (args, message) => {
    const { code, out, err } = run('decide', args, ORDINARY);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/ {4}at /u);
  });

  it('finds the file from where the caller stands, and policies by path', () => {
    writeFileSync(join(folder, 'facts.json'), ORDINARY);
    const policy = `${POLICIES}v1-as-defined.dmn`;
    const { code, out } = run('decide', [`--policy=${policy}`, 'facts.json'], '', { INIT_CWD: '/' });
    expect([code, JSON.parse(out).policy]).toEqual([0, 'v1']);
    const elsewhere = spawnSync(process.execPath, [`${CLI}decide.js`, '--policy', 'v1', 'facts.json'], {
      cwd: '/',
      env: { ...process.env, INIT_CWD: folder },
    });
    expect([elsewhere.status, statuses(elsewhere.stdout.toString())]).toEqual([0, ['decided']]);
  });

  it('refuses a policy with findings', () => {
    writeFileSync(join(folder, 'draft.dmn'), '<definitions/>');
    expect(run('decide', ['--policy', './draft.dmn', '-'], ORDINARY)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/\[not-dmn-1\.3\]/u),
    });
  });

  it('answers each record as it comes, long before the input ends', async () => {
    const child = spawn(process.execPath, [`${CLI}decide.js`, '--policy', 'v2', '-']);
    try {
      for (const type of ['ordinary', 'recharge.blocked']) {
        const answer = new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
        child.stdin.write(`{"type":"${type}"}\n`);
        expect(JSON.parse(await answer)).toMatchObject({ rule: type.replace('.', '-') });
      }
    } finally {
      child.kill();
    }
  });

  it('takes no harm when its reader leaves', async () => {
    const child = spawn(process.execPath, [`${CLI}decide.js`, '--policy', 'v2', '-']);
    let err = '';
    child.stderr.on('data', (data) => (err += String(data)));
    child.stdin.on('error', () => undefined);
    child.stdout.destroy();
    child.stdin.end(`${ORDINARY}\n`.repeat(50_000));
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect([code, err]).toEqual([0, '']);
  });

  it('streams a large input in little memory', () => {
    const many =
      '{"type":"billing.wap-net","explained":true,"accepted":false,"ratingVerified":true,"earlierComplaint":"open"}\n'.repeat(
        40_000,
      );
    const { code, out } = run('decide', ['--policy', 'v2', '-'], many, { NODE_OPTIONS: '--max-old-space-size=64' });
    expect([code, out.split('\n').length]).toEqual([0, 40_001]);
  });

  it('explains itself', () => {
    expect(run('decide', ['--help'])).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage:/u), err: '' });
  });
});

describe('policy-check', () => {
  const shipped = [`${POLICIES}v1-as-defined.dmn`, `${POLICIES}v2-as-revised.dmn`];

  it('finds nothing in the policies that ship', () => {
    const { code, out, err } = run('policy-check', shipped);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/policy v1 .*34 rules.*\n.*policy v2 .*45 rules/u);
  });

  it('lists findings a line each and ends with 1, whatever the other files are', () => {
    writeFileSync(join(folder, 'broken.dmn'), '<definitions/>');
    const { code, out } = run('policy-check', ['broken.dmn', ...shipped]);
    expect(code).toBe(1);
    expect(out).toMatch(/^broken\.dmn: .*\[not-dmn-1\.3\]\n.*policy v1/u);
  });

  it.each([
    ['no file', [], /Say which/u],
    ['a missing file', ['nowhere.dmn'], /nowhere\.dmn/u],
    ['a folder', ['.'], /cannot be read/u],
    ['an unknown flag', ['--all'], /--all/u],
  ])('ends with 1 and a message for %s', (_, args, message) => {
    const { code, out, err } = run('policy-check', args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
  });

  it('refuses what is not text, or far too long', () => {
    writeFileSync(join(folder, 'binary.dmn'), Buffer.from([0xff, 0xfe, 0x00, 0x80]));
    writeFileSync(join(folder, 'long.dmn'), ' '.repeat(10_000_000));
    expect(run('policy-check', ['binary.dmn'])).toMatchObject({ code: 1, err: expect.stringMatching(/UTF-8/u) });
    expect(run('policy-check', ['long.dmn'])).toMatchObject({ code: 1, err: expect.stringMatching(/too large/u) });
  });
});

describe('policy-diff', () => {
  const [v1 = '', v2 = ''] = [`${POLICIES}v1-as-defined.dmn`, `${POLICIES}v2-as-revised.dmn`];

  it('says a region and its change in two lines', () => {
    const { code, out, err } = run('policy-diff', ['v1', v2]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(
      'type "marketing.caller-id-fee"; accepted false; explained true; contactsOnMatter 1\n' +
        '    expert (caller-id-expert “Caller-display fee, not accepted”) -> suggestion (caller-id-suggestion “Caller-display fee, first call”)\n',
    );
    expect(out).toContain('    mustRecord: [] -> ["callPlace","baseStationCode"]\n');
  });

  it('says so when nothing differs, and gives JSON when asked', () => {
    expect(run('policy-diff', [v1, 'v1'])).toMatchObject({ code: 0, out: 'every case is answered the same\n' });
    const { out } = run('policy-diff', ['v1', 'v2', '--json']);
    expect(JSON.parse(out)).toMatchObject({ proven: true, same: false, regions: expect.any(Array) });
  });

  it('compares a draft with a gap, for which policy-check has a row', () => {
    const draft = readFileSync(v2, 'utf8').replace(/<rule id="caller-id-suggestion">[^]*?<\/rule>/u, '');
    writeFileSync(join(folder, 'gap.dmn'), draft);
    expect(run('policy-diff', ['v2', 'gap.dmn']).out).toContain(
      'suggestion (caller-id-suggestion “Caller-display fee, first call”) -> no answer (no rule)',
    );
    const { code, out } = run('policy-check', ['gap.dmn']);
    expect(code).toBe(1);
    expect(out).toMatch(
      /contactsOnMatter: 1: add a rule.*\n {4}a row that would: type "marketing\.caller-id-fee".*caller-id-expert\n/u,
    );
  });

  it.each([
    ['one file', ['v1'], /Say which two/u],
    ['an unknown version', ['v1', 'v9'], /v9/u],
    ['a file that is no policy', ['v1', 'broken.dmn'], /cannot be compared/u],
  ])('ends with 1 and a message for %s', (_, args, message) => {
    writeFileSync(join(folder, 'broken.dmn'), '<definitions/>');
    const { code, out, err } = run('policy-diff', args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
  });
});
