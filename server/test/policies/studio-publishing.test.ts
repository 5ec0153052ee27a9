import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Comparison, Holding, PolicyDetail, PolicySummary } from '../../src/policy/policies/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { decideCall, Studio, withRule } from '../help/studio.ts';

let centre: TestCentre;
let studio: Studio;
beforeEach(async () => {
  centre = await openCentre();
  studio = await Studio.open(centre);
});
afterEach(() => centre?.close());

const timesTold = async (): Promise<number> =>
  (await centre.centre.db.selectFrom('event').select('id').where('name', '=', 'policy.changed').execute()).length;

describe('publishing', () => {
  test('puts the change in force on the desk at once, and past decisions keep their version', async () => {
    const before = await decideCall(centre);
    expect(before).toMatchObject({ policy: 'v2', disposition: 'suggestion' });
    expect(await studio.published()).toBe('v3');
    expect(await studio.inForce()).toBe('v3');
    expect(await decideCall(centre, 'agent2')).toMatchObject({ policy: 'v3', disposition: 'expert' });
    const kept = await before.agent.resolution(before.id);
    expect(kept.decision.answer).toMatchObject({ policy: 'v2', disposition: 'suggestion' });
    const v2 = await studio.author.must(studio.author.get<PolicyDetail>('/api/policies/v2'));
    expect(v2.rules.find(({ id }) => id === 'caller-id-suggestion')?.disposition).toBe('suggestion');
  });

  test('keeps why it was published, and names the version by its draft where the file still has the old name', async () => {
    const id = await studio.ready(undefined, { title: '来电显示费首次可转专家' });
    const reason = '省公司反映首次来电也有必要';
    expect((await studio.publish(id, studio.approver, { reason })).status).toBe(201);
    const [holding] = (await studio.holdings()).filter(({ policy }) => policy === 'v3');
    expect(holding).toMatchObject({ reason, kind: 'published' });
    expect((await studio.read(id)).history.at(-1)).toMatchObject({ kind: 'published', detail: { reason } });
    const versions = await studio.author.must(studio.author.get<PolicySummary[]>('/api/policies'));
    const nameOf = (version: string) => versions.find((one) => one.id === version)?.name;
    expect(nameOf('v3')?.zh).toBe('来电显示费首次可转专家');
    const own = await studio.ready((dmn) =>
      withRule(dmn, 'joint-account', (rule) => rule.replace('"must"', '"may"')).replace(
        / name="[^"]*"/u,
        ' name="合户新规 Joint accounts"',
      ),
    );
    await studio.publish(own);
    const later = await studio.author.must(studio.author.get<PolicySummary[]>('/api/policies'));
    expect(later.find((one) => one.id === 'v4')?.name).toEqual({ zh: '合户新规', en: 'Joint accounts' });
  });

  test('warns of a rule whose reason still names the old number, and shows each cell before and after', async () => {
    const named = (contacts: number, zh: string) => (dmn: string) =>
      withRule(dmn, 'caller-id-expert', (rule) =>
        rule
          .replace(/&gt;= \d/u, `&gt;= ${contacts}`)
          .replace(/<description>[^<]*/u, `<description>${zh}`)
          .replace(/(<annotationEntry>\s*<text>)[^<]*/u, '$1After several contacts.'),
      );
    const staleIn = async (id: string) =>
      (await studio.check(id)).findings.filter(({ code }) => code === 'stale-reason');
    await studio.publish(await studio.ready(named(2, '来电满两次，可转专家。')));
    const { id } = await studio.begin();
    await studio.edit(id, named(3, '来电满两次，可转专家。'));
    expect(await staleIn(id)).toMatchObject([
      { rule: 'caller-id-expert', table: 'marketing', severity: 'note', values: { numbers: '2' } },
    ]);
    const { ruleChanges } = await studio.author.must(
      studio.author.get<Comparison>(`/api/policy-comparisons?from=v3&to=draft:${id}`),
    );
    expect(ruleChanges).toMatchObject([
      {
        rule: 'caller-id-expert',
        change: 'changed',
        table: { name: 'marketing' },
        cells: [{ kind: 'input', column: 'contactsOnMatter', before: '>= 2', after: '>= 3' }],
      },
    ]);
    await studio.edit(id, named(3, '来电满三次，可转专家。'));
    expect(await staleIn(id)).toEqual([]);
  });

  test('two approvers at once: one publishes, the other is told', async () => {
    const id = await studio.ready();
    const other = await centre.signIn('approver2');
    const { revision, hash } = await studio.check(id, other);
    const send = (who: typeof other) => who.post(`/api/policy-drafts/${id}/publish`, { revision, hash });
    const replies = await Promise.all([send(studio.approver), send(other)]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await studio.holdings()).filter(({ policy }) => policy === 'v3')).toHaveLength(1);
  });

  test('a conflict stops it until it is acknowledged with a reason; then the row read first answers', async () => {
    const { id } = await studio.begin();
    await studio.edit(id, (dmn) => withRule(dmn, 'caller-id-expert', (rule) => rule.replace('&gt;= 2', '&gt;= 1')));
    const conflict = (await studio.check(id)).findings.find(({ code }) => code === 'conflict');
    expect(conflict?.rules.toSorted()).toEqual(['caller-id-expert', 'caller-id-suggestion']);
    const ready = async () => {
      await studio.mendExamples(id);
      await studio.replay(id);
      await studio.submit(id);
    };
    await ready();
    expect(await studio.publish(id)).toMatchObject({ status: 409, body: { code: 'not-ready' } });
    await studio.author.must(studio.author.post(`/api/policy-drafts/${id}/recall`));
    const path = `/api/policy-drafts/${id}/acknowledgements`;
    const wrong = { key: 'gap:none', reason: '没有' };
    expect(await studio.author.send('PUT', path, wrong)).toMatchObject({
      status: 409,
      body: { code: 'not-a-conflict' },
    });
    await studio.author.must(studio.author.send('PUT', path, { key: conflict?.key, reason: '首次来电仍按建议处理' }));
    // What is left is that it answers as before, which the rename of a reason mends.
    await studio.edit(id, (dmn) => withRule(dmn, 'joint-account', (rule) => rule.replace('"must"', '"may"')));
    await ready();
    expect((await studio.publish(id)).status).toBe(201);
    expect(await decideCall(centre)).toMatchObject({ policy: 'v3', disposition: 'suggestion' });
  });

  test('over a version published meanwhile is refused until its author has looked at the difference', async () => {
    const first = await studio.ready();
    const second = await studio.ready((dmn) =>
      withRule(dmn, 'forwarded-calls-suggestion', (rule) => rule.replace('"suggestion"', '"expert"')),
    );
    expect((await studio.publish(first)).status).toBe(201);
    const refused = await studio.publish(second);
    expect(refused.body.details?.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['base-moved', 'version-taken']),
    );
  });
});

describe('a date from which it holds', () => {
  test('a version to come decides when its time has come, without anybody doing anything', async () => {
    const id = await studio.ready();
    const tomorrow = new Date(centre.clock.now().getTime() + 86_400_000).toISOString();
    expect((await studio.publish(id, studio.approver, { holdsFrom: tomorrow })).status).toBe(201);
    expect(await studio.inForce()).toBe('v2');
    expect((await studio.holdings())[0]).toMatchObject({ policy: 'v3', state: 'will-hold' });
    expect(await decideCall(centre)).toMatchObject({ policy: 'v2', disposition: 'suggestion' });
    await centre.lookAfter();
    expect(await timesTold()).toBe(1);
    centre.clock.pass({ days: 1 });
    studio = await Studio.open(centre);
    expect(await studio.inForce()).toBe('v3');
    // Open desks are told once that there is something new, however many look at the clock.
    await Promise.all([centre.lookAfter(), centre.lookAfter()]);
    await centre.lookAfter();
    expect(await timesTold()).toBe(2);
    expect(await decideCall(centre, 'agent2')).toMatchObject({ policy: 'v3', disposition: 'expert' });
  });

  test('it can be called off while it is to come, and not afterwards', async () => {
    const id = await studio.ready();
    const tomorrow = new Date(centre.clock.now().getTime() + 86_400_000).toISOString();
    await studio.publish(id, studio.approver, { holdsFrom: tomorrow });
    const [coming, now] = await studio.holdings();
    const callOff = (holding: Holding | undefined) =>
      studio.approver.post(`/api/policies-in-force/${holding?.id}/call-off`, { reason: '发布日期有误' });
    expect((await callOff(coming)).status).toBe(204);
    expect(await callOff(coming)).toMatchObject({ status: 409, body: { code: 'not-to-be-called-off' } });
    expect(await callOff(now)).toMatchObject({ status: 409 });
    centre.clock.pass({ days: 2 });
    studio = await Studio.open(centre);
    expect(await studio.inForce()).toBe('v2');
  });
});

describe('taking back', () => {
  test('an earlier version holds again; what was decided meanwhile keeps its version', async () => {
    await studio.published();
    const meanwhile = await decideCall(centre);
    const back = { policy: 'v2', reason: '专家席应接不暇' };
    await studio.approver.must(studio.approver.post('/api/policies-in-force/take-back', back));
    expect(await studio.inForce()).toBe('v2');
    expect(await decideCall(centre, 'agent2')).toMatchObject({ policy: 'v2', disposition: 'suggestion' });
    const kept = await meanwhile.agent.resolution(meanwhile.id);
    expect(kept.decision.answer).toMatchObject({ policy: 'v3', disposition: 'expert' });
    expect((await studio.holdings())[0]).toMatchObject({
      policy: 'v2',
      kind: 'taken-back',
      reason: back.reason,
      state: 'holds',
    });
    const again = await studio.approver.post('/api/policies-in-force/take-back', back);
    expect(again).toMatchObject({ status: 409, body: { code: 'holds-already' } });
  });
});
