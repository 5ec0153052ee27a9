import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre?.close());

test('the bar tells who waits in the province and what I handled today', async () => {
  const agent = await centre.signIn('agent');
  const stranger = await centre.signIn('agent-js');
  await agent.send('PUT', '/api/me/presence', { state: 'break' });
  const waitingSince = centre.clock.now().toISOString();
  await agent.must(agent.post('/api/sample-callers/refund-arrived/ring'));
  await centre.settle();
  expect((await agent.get('/api/me/day')).body).toEqual({
    waiting: 1,
    longestSince: waitingSince,
    handledToday: 0,
    promisesDue: 0,
  });
  expect((await stranger.get('/api/me/day')).body).toEqual({
    waiting: 0,
    longestSince: null,
    handledToday: 0,
    promisesDue: 0,
  });
  await agent.send('PUT', '/api/me/presence', { state: 'ready' });
  await centre.settle();
  const [mine] = await agent.must(agent.get<{ id: string }[]>('/api/contacts'));
  await agent.must(agent.post(`/api/contacts/${mine?.id}/answer`));
  await agent.must(agent.post(`/api/contacts/${mine?.id}/end`));
  expect((await agent.get('/api/me/day')).body).toEqual({
    waiting: 0,
    longestSince: null,
    handledToday: 1,
    promisesDue: 0,
  });
  centre.clock.pass({ hours: 14 });
  const tomorrow = await centre.signIn('agent');
  expect((await tomorrow.get('/api/me/day')).body).toMatchObject({ handledToday: 0 });
});
