import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PolicyDetail, PolicySummary } from '../../src/policy/policies/contract.ts';
import type { Draft } from '../../src/policy/policies/drafts/draft-contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { decideCall, expertFromTheFirst, Studio, withRule } from '../help/studio.ts';

let centre: TestCentre;
let studio: Studio;
beforeEach(async () => {
  centre = await openCentre();
  studio = await Studio.open(centre);
});
afterEach(() => centre?.close());

interface Refused {
  readonly code?: string;
}

describe('a province', () => {
  const ownRule = (disposition: string): string => `<rule id="js-caller-id">
    <description>江苏：来电显示费，第一次来电可转专家。</description>
    <inputEntry id="js-cell-1"><text>"marketing.caller-id-fee"</text></inputEntry>
    <inputEntry id="js-cell-2"><text>false</text></inputEntry>
    <inputEntry id="js-cell-3"><text>true</text></inputEntry>
    <outputEntry id="js-cell-4"><text>"${disposition}"</text></outputEntry>
    <outputEntry id="js-cell-5"><text>null</text></outputEntry>
    <outputEntry id="js-cell-6"><text>"may"</text></outputEntry>
    <outputEntry id="js-cell-7"><text>null</text></outputEntry>
    <outputEntry id="js-cell-8"><text>null</text></outputEntry>
    <outputEntry id="js-cell-9"><text>false</text></outputEntry>
    <outputEntry id="js-cell-10"><text>[]</text></outputEntry>
    <outputEntry id="js-cell-11"><text>null</text></outputEntry>
    <annotationEntry><text>Jiangsu: about the caller-id fee an expert may take the first contact.</text></annotationEntry>
  </rule>`;
  const withOwnRule = (dmn: string): string => {
    const rule = ownRule('expert').replaceAll(/<(\/?)(?=[a-z])/gu, '<$1dmn:');
    return dmn.replace('</dmn:decisionTable>', () => `${rule}</dmn:decisionTable>`);
  };

  async function refineJiangsu() {
    const js = await Studio.open(centre, 'author-js', 'approver-js');
    const id = await js.ready(withOwnRule);
    return { js, id };
  }

  test('refines the group’s policy: its own rows first, the group’s where it has none', async () => {
    const { js, id } = await refineJiangsu();
    expect((await js.check(id)).needsGroupApproval).toBe(true);
    // It replaces an answer of the group's, so the province cannot approve it alone.
    expect(await js.publish(id)).toMatchObject({ status: 403, body: { code: 'group-must-approve' } });
    expect((await studio.publish(id)).status).toBe(201);
    expect(await studio.inForce(js.author)).toBe('v2.js-1');
    expect(await studio.inForce()).toBe('v2');
    const agent = await centre.signIn('agent-js');
    const decide = (contactsOnMatter: number, type = 'marketing.caller-id-fee') =>
      agent.must(
        agent.post<{ policy: string; disposition: string; rule: string }>('/api/decisions', {
          facts: { type, explained: true, accepted: false, contactsOnMatter },
        }),
      );
    expect(await decide(1)).toMatchObject({ policy: 'v2.js-1', disposition: 'expert', rule: 'js-caller-id' });
    expect(await decide(1, 'marketing.forwarded-calls')).toMatchObject({ disposition: 'suggestion' });
    expect(await decideCall(centre)).toMatchObject({ policy: 'v2', disposition: 'suggestion' });
  });

  test('is told who has to approve: the group, where its answers are replaced', async () => {
    const { js, id } = await refineJiangsu();
    const byGroup = { state: 'submitted', approval: 'group' };
    const ofProvince = await js.approver.must(js.approver.get<Draft>(`/api/policy-drafts/${id}`));
    expect(ofProvince).toMatchObject({ ...byGroup, mayPublish: false });
    const ofGroup = await studio.approver.must(studio.approver.get<Draft>(`/api/policy-drafts/${id}`));
    expect(ofGroup).toMatchObject({ ...byGroup, mayPublish: true });
    const [group, province] = await Promise.all(
      [studio, js].map(({ approver }) => approver.must(approver.get<{ id: string }>('/api/me'))),
    );
    const told = ofProvince.approvers.map((one) => one.id);
    expect(told).toContain(group?.id);
    expect(told).not.toContain(province?.id);
    const own = await studio.ready();
    expect(await studio.read(own)).toMatchObject({ approval: 'own', state: 'submitted' });
  });

  test('is handed to the group by the province’s approver; it waits for one of them at a time', async () => {
    const { js, id } = await refineJiangsu();
    const seenBy = async (who: typeof js.approver) => {
      const drafts = await who.must(who.get<Draft[]>('/api/policy-drafts'));
      const { waitsForMe, mayAskGroup, groupAsked } = drafts.find((one) => one.id === id) ?? {};
      return { waitsForMe, mayAskGroup, groupAsked };
    };
    const ask = (who: typeof js.approver, draft = id) => who.post<Refused>(`/api/policy-drafts/${draft}/ask-group`, {});
    expect(await seenBy(js.approver)).toEqual({ waitsForMe: true, mayAskGroup: true, groupAsked: false });
    expect(await seenBy(studio.approver)).toEqual({ waitsForMe: false, mayAskGroup: false, groupAsked: false });
    expect(await seenBy(js.author)).toMatchObject({ waitsForMe: false, mayAskGroup: false });
    expect((await ask(js.author)).status).toBe(403);
    // A double click is one intention.
    expect([(await ask(js.approver)).status, (await ask(js.approver)).status]).toEqual([204, 204]);
    const { history } = await js.read(id);
    expect(history.filter(({ kind }) => kind === 'asked-group')).toHaveLength(1);
    expect(await seenBy(js.approver)).toEqual({ waitsForMe: false, mayAskGroup: false, groupAsked: true });
    expect(await seenBy(studio.approver)).toEqual({ waitsForMe: true, mayAskGroup: false, groupAsked: true });
    // Returned, it begins anew with the province.
    await studio.approver.must(studio.approver.post(`/api/policy-drafts/${id}/return`, { reason: '请说明依据' }));
    await js.submit(id);
    expect(await seenBy(js.approver)).toMatchObject({ waitsForMe: true, mayAskGroup: true });
    await ask(js.approver);
    expect((await studio.publish(id)).status).toBe(201);
    const own = await studio.ready();
    const refused = await ask(studio.approver, own);
    expect([refused.status, refused.body.code]).toEqual([409, 'group-not-needed']);
  });

  test('has its table’s name in the merged version, and the examples of both', async () => {
    const { js, id } = await refineJiangsu();
    await studio.publish(id);
    const read = <T>(path: string) => js.author.must(js.author.get<T>(path));
    const merged = await read<PolicyDetail>('/api/policies/v2.js-1');
    expect(merged.tables[0]).toMatchObject({ name: 'js', words: { zh: '江苏细则', en: 'Jiangsu rules' } });
    const examplesOf = (version: string) => read<unknown[]>(`/api/policies/${version}/examples`);
    const [group, own] = [await examplesOf('v2'), await examplesOf('js-1')];
    expect(await examplesOf('v2.js-1')).toEqual([...own, ...group]);
  });

  test('gets every update of the group’s under its own rows, and sees before what it would change for it', async () => {
    const { id } = await refineJiangsu();
    await studio.publish(id);
    const next = await studio.ready((dmn) =>
      withRule(expertFromTheFirst(dmn), 'joint-account', (rule) =>
        rule.replace('"explain"', '"expert"').replace('"removed"', 'null'),
      ),
    );
    const forJiangsu = await studio.author.must(
      studio.author.get<{ regions: { type: string }[] }>(
        `/api/policy-comparisons?from=v2&to=draft:${next}&province=js`,
      ),
    );
    expect(forJiangsu.regions.map(({ type }) => type)).toEqual(['marketing.joint-account']);
    await studio.publish(next);
    const js = await centre.signIn('author-js');
    expect(await studio.inForce(js)).toBe('v3.js-1');
    const back = { policy: null, province: 'js', reason: '并入集团规定' };
    await studio.approver.must(studio.approver.post('/api/policies-in-force/take-back', back));
    expect(await studio.inForce(js)).toBe('v3');
  });

  test('an update that a province’s part does not fit is refused, and nothing is published', async () => {
    const { id } = await refineJiangsu();
    await studio.publish(id);
    const clash = await studio.ready((dmn) =>
      dmn.replaceAll('"caller-id-suggestion"', '"js-caller-id"').replace('"suggestion"</text>', '"expert"</text>'),
    );
    const refused = await studio.publish(clash);
    expect(refused).toMatchObject({ status: 409, body: { code: 'refinement-unfit' } });
    expect(refused.body.details?.[0]?.field).toBe('js');
    expect(await studio.inForce()).toBe('v2');
    expect(
      (await studio.author.must(studio.author.get<PolicySummary[]>('/api/policies'))).map(({ id: one }) => one),
    ).not.toContain('v3');
  });
});
