import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { Studio, withRule } from '../help/studio.ts';

let centre: TestCentre;
let studio: Studio;
beforeAll(async () => {
  centre = await openCentre();
  studio = await Studio.open(centre);
});
afterAll(() => centre?.close());

/** Each of these leaves `v2` in force. */
describe('what is not published', () => {
  test('needs somebody who did not write it', async () => {
    const id = await studio.ready();
    const { revision, hash } = await studio.check(id);
    const own = await studio.author.post(`/api/policy-drafts/${id}/publish`, { revision, hash });
    expect(own.status).toBe(403);
    expect(await studio.inForce()).toBe('v2');
  });

  test('with anything missing nothing is published, and what is missing is named', async () => {
    const { id } = await studio.begin();
    await studio.edit(id, (dmn) => withRule(dmn, 'info-line', () => ''));
    await studio.submit(id);
    const reply = await studio.publish(id);
    expect(reply).toMatchObject({ status: 409, body: { code: 'not-ready' } });
    expect(reply.body.details?.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['findings', 'failing-examples', 'no-replay']),
    );
    expect(await studio.inForce()).toBe('v2');
  });

  test('for what the approver did not see is refused', async () => {
    const id = await studio.ready();
    const seen = await studio.check(id, studio.approver);
    await studio.author.must(studio.author.post(`/api/policy-drafts/${id}/recall`));
    await studio.edit(id, (dmn) => dmn.replace('第一次来电', '首次来电'));
    await studio.replay(id);
    await studio.submit(id);
    const { revision, hash } = seen;
    const stale = await studio.approver.post(`/api/policy-drafts/${id}/publish`, { revision, hash });
    expect(stale).toMatchObject({ status: 409, body: { code: 'content-differs' } });
  });

  test('returned with a reason, it can be written on again', async () => {
    const id = await studio.ready();
    await studio.approver.must(studio.approver.post(`/api/policy-drafts/${id}/return`, { reason: '请补充说明' }));
    const draft = await studio.read(id);
    expect(draft).toMatchObject({ state: 'drafting', mayEdit: true });
    expect(draft.history.at(-1)).toMatchObject({
      kind: 'returned',
      detail: { reason: '请补充说明' },
      by: { zh: '徐振华' },
    });
  });

  test('the past cannot be reached', async () => {
    const id = await studio.ready();
    const yesterday = new Date(centre.clock.now().getTime() - 86_400_000).toISOString();
    const refused = await studio.publish(id, studio.approver, { holdsFrom: yesterday });
    expect(refused).toMatchObject({ status: 400, body: { code: 'holds-from-past' } });
    expect(await studio.inForce()).toBe('v2');
  });

  test('only an approver may, and only to a version there is', async () => {
    const back = { policy: 'v1', reason: '试试' };
    expect((await studio.author.post('/api/policies-in-force/take-back', back)).status).toBe(403);
    const none = { ...back, policy: 'v99' };
    expect((await studio.approver.post('/api/policies-in-force/take-back', none)).status).toBe(404);
  });
});
