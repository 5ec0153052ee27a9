import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCentre, type TestCentre } from './centre.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre.close());

test('a roaming caller', async () => {
  const agent = await centre.signIn('agent');
  const callers = await agent.get<{ id: string; type: string }[]>('/api/sample-callers');
  expect(callers.status).toBe(200);
  const id = await agent.takeCall('no-signal-same-village', 'network.unsolved');
  console.log(JSON.stringify(await agent.contact(id), null, 1));
  console.log(JSON.stringify(await agent.resolution(id), null, 1).slice(0, 6000));
});
