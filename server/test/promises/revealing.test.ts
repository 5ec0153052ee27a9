import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MadePromise } from '../../src/casework/promises/contract.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { newKey, type Person } from '../help/person.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre?.close());

test('whom something was promised to is read in full for a purpose while it can be kept, in their province, on record', async () => {
  const agent = await centre.signIn('agent');
  const contactId = await agent.takeCall('asks-for-hall-hours', 'ordinary');
  const dueAt = new Date(centre.clock.now().getTime() + 7_200_000).toISOString();
  const promise = { key: newKey(), kind: 'callback', words: '查清后回电', contactId, dueAt };
  const made = await agent.must(agent.post<MadePromise>('/api/promises', promise));
  const reveal = (who: Person) =>
    who.post<{ phone: string; code?: string }>(`/api/promises/${made.id}/reveal`, { purpose: 'call-back' });
  expect(made.customerPhone).toMatch(/^\d{3}\*{4}\d{4}$/);
  expect((await reveal(await centre.signIn('agent-js'))).status).toBe(404);
  const { phone } = (await reveal(agent)).body;
  expect(phone).toMatch(/^\+861\d{10}$/);
  expect(made.customerPhone).toBe(`${phone.slice(3, 6)}****${phone.slice(-4)}`);
  const admin = await centre.signIn('admin');
  const about = expect.objectContaining({ customerId: made.customerId, promiseId: made.id, purpose: 'call-back' });
  expect(await admin.must(admin.get('/api/audit'))).toContainEqual(
    expect.objectContaining({ what: 'customer.revealed', about }),
  );
  await agent.must(agent.post(`/api/promises/${made.id}/withdraw`, { reason: '记错了' }));
  expect(await reveal(agent)).toMatchObject({ status: 409, body: { code: 'promise-settled' } });
});
