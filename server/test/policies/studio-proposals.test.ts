import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Proposal } from '../../src/policy/policies/proposals/proposal-contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { decideCall, expertFromTheFirst, Studio } from '../help/studio.ts';

let centre: TestCentre;
let studio: Studio;
beforeEach(async () => {
  centre = await openCentre();
  studio = await Studio.open(centre);
});
afterEach(() => centre?.close());

describe('a proposal', () => {
  const list = (): Promise<Proposal[]> => studio.author.must(studio.author.get<Proposal[]>('/api/policy-proposals'));

  test('anybody makes one, with reasons and the contacts that showed it; it ends with the draft that took it up', async () => {
    const { id: contactId, agent } = await decideCall(centre);
    const proposal = {
      kind: 'narrow',
      rules: ['caller-id-suggestion'],
      types: ['marketing.caller-id-fee'],
      reason: '客户第一次来电就要求专家解释',
      contacts: [contactId],
    };
    const { id } = await agent.must(agent.post<{ id: string }>('/api/policy-proposals', proposal));
    expect(await list()).toMatchObject([{ id, ...proposal, state: 'open', account: { zh: '林晓彤' } }]);
    const draft = await studio.ready(expertFromTheFirst, { proposals: [id] });
    expect(await list()).toMatchObject([{ id, state: 'taken-up', draftId: draft }]);
    await studio.publish(draft);
    expect(await list()).toMatchObject([{ id, state: 'published' }]);
    expect(await agent.must(agent.get<Proposal[]>('/api/policy-proposals'))).toMatchObject([
      { id, state: 'published' },
    ]);
    const other = await centre.signIn('agent2');
    expect(await other.must(other.get<Proposal[]>('/api/policy-proposals'))).toEqual([]);
  });

  test('is declined with an answer, once', async () => {
    const lead = await centre.signIn('lead');
    const wish = { kind: 'train', reason: '合账分摊可由前台解释，应加强培训' };
    const { id } = await lead.must(lead.post<{ id: string }>('/api/policy-proposals', wish));
    const path = `/api/policy-proposals/${id}/decline`;
    await studio.author.must(studio.author.post(path, { answer: '已列入下月培训' }));
    expect(await studio.author.post(path, { answer: '再说一次' })).toMatchObject({
      status: 409,
      body: { code: 'proposal-answered' },
    });
    expect(await list()).toMatchObject([
      { id, state: 'declined', answer: '已列入下月培训', answeredBy: { zh: '何文清' } },
    ]);
  });

  test('cannot name a contact of another province', async () => {
    const { id: contactId } = await decideCall(centre);
    const js = await centre.signIn('agent-js');
    const wish = { kind: 'add', reason: '试试', contacts: [contactId] };
    expect(await js.post('/api/policy-proposals', wish)).toMatchObject({
      status: 400,
      body: { code: 'no-such-contact-named' },
    });
  });
});
