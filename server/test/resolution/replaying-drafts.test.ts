import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ReplaySummary } from '../../src/policy/policies/replays/replay-contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';
import { askReplay, replay } from '../help/replays.ts';
import { expertFromTheFirst, Studio, withRule } from '../help/studio.ts';

// Each replay starts a thread, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

let centre: TestCentre;
let studio: Studio;
let author: Person;
let agent: Person;
beforeAll(async () => {
  centre = await openCentre();
  studio = await Studio.open(centre);
  author = studio.author;
  agent = await centre.signIn('agent');
});
afterAll(() => centre?.close());

describe('a draft', () => {
  test('is replayed as it stood when it was asked about', async () => {
    const { id, revision } = await studio.begin();
    const same = await replay(author, 'v2', `draft:${id}`);
    expect(same).toMatchObject({ changed: 0, cannotTell: 0, cannotJudge: 0 });
    const next = await studio.edit(id, expertFromTheFirst);
    const changed = await replay(author, 'v2', `draft:${id}`);
    const [only, ...others] = changed.byChange;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ from: { disposition: 'suggestion' }, to: { disposition: 'expert' } });
    expect(only?.count).toBe(changed.changed);
    const path = `/api/policy-replays?to=draft:${id}`;
    const asked = await author.must(author.get<ReplaySummary[]>(path));
    expect(asked.map(({ toRevision, state }) => [toRevision, state])).toEqual([
      [next, 'done'],
      [revision, 'done'],
    ]);
  });

  test('with a gap shows which decisions would be left without an answer', async () => {
    const { id } = await studio.begin();
    await studio.edit(id, (dmn) => withRule(dmn, 'security-harassment', () => ''));
    const result = await replay(author, 'v2', `draft:${id}`);
    expect(result.byChange).toMatchObject([
      { from: { disposition: 'expert' }, to: { status: 'undecided', possible: [], need: [] } },
    ]);
    expect(result.byType.filter(({ changed }) => changed > 0).map(({ type }) => type)).toEqual(['security.harassment']);
  });

  test('that takes a type away shows its decisions as ones it cannot judge', async () => {
    const { id } = await studio.begin();
    await studio.edit(id, (dmn) =>
      dmn.replace('"ordinary"</text>', '"no-longer"</text>').replaceAll('"ordinary"', '"no-longer"'),
    );
    const result = await replay(author, 'v2', `draft:${id}`);
    expect(result.cannotJudge).toBe(result.byType.find(({ type }) => type === 'ordinary')?.decisions);
    expect(result.byCannotJudge[0]?.to).toMatchObject({ status: 'invalid', errors: [{ field: 'type' }] });
  });

  test('that cannot be decided by is refused, with the reason', async () => {
    const { id } = await studio.begin();
    await studio.edit(id, (dmn) => dmn.replace('"network.unsolved"', '"network.unsolved'));
    const reply = await author.post<{ code: string; details: object[] }>('/api/policy-replays', {
      from: 'v2',
      to: `draft:${id}`,
    });
    expect(reply).toMatchObject({ status: 409, body: { code: 'cannot-replay' } });
    expect(reply.body.details.length).toBeGreaterThan(0);
    expect(await author.must(author.get<ReplaySummary[]>(`/api/policy-replays?to=draft:${id}`))).toEqual([]);
  });
});

describe('who may see what', () => {
  test('a province replays its own decisions alone, and nobody else sees its replays', async () => {
    const [js, approver] = [await centre.signIn('author-js'), studio.approver];
    const own = await replay(js, 'v1', 'v2');
    const whole = await replay(author, 'v1', 'v2');
    expect(own.byCity.map(({ city }) => city?.id)).toEqual(['js-nj', 'js-sz']);
    expect(own.byCity).toEqual(whole.byCity.filter(({ city }) => city?.id.startsWith('js-')));
    expect(own.decisions).toBeLessThan(whole.decisions);
    const [listed] = await approver.must(approver.get<ReplaySummary[]>('/api/policy-replays'));
    expect(await js.get(`/api/policy-replays/${listed?.id}`)).toMatchObject({
      status: 404,
      body: { code: 'no-such-replay' },
    });
    expect(await js.post(`/api/policy-replays/${listed?.id}/cancel`)).toMatchObject({ status: 404 });
    const mine = await js.must(js.get<ReplaySummary[]>('/api/policy-replays'));
    expect(mine.map(({ province }) => province)).toEqual(['js']);
  });

  test('a double click asks once', async () => {
    const replies = await Promise.all([1, 2, 3].map(() => askReplay(author, 'v2', 'v1')));
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1);
  });

  test('who neither writes nor approves policies is refused', async () => {
    expect(await askReplay(agent, 'v1', 'v2')).toMatchObject({ status: 403 });
    expect((await agent.get('/api/policy-replays')).status).toBe(403);
  });

  test('what is not there is refused', async () => {
    expect(await askReplay(author, 'v1', 'v9')).toMatchObject({ status: 404, body: { code: 'no-such-policy' } });
    expect(await askReplay(author, 'v1', 'draft:nothing')).toMatchObject({
      status: 404,
      body: { code: 'no-such-draft' },
    });
    const nobody = '01900000-0000-7000-8000-000000000000';
    expect(await author.get(`/api/policy-replays/${nobody}`)).toMatchObject({ status: 404 });
    expect(await author.post(`/api/policy-replays/${nobody}/cancel`)).toMatchObject({ status: 404 });
  });
});
