import { test } from 'vitest';
import { makeOwnDatabase } from './own-database.ts';
import { configFor, content, handMovedClock } from './centre.ts';
import { openServer } from '../src/open-server.ts';
test('x', async () => {
  const own = await makeOwnDatabase('scratch_seed');
  const orig = performance.now();
  const mod = await import('../src/modules/sample/history/seed-history.ts');
  const server = await openServer(configFor(own.url), handMovedClock(), content);
  console.log('open', performance.now() - orig);
  await server.close();
  await own.drop();
});
