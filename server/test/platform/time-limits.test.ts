import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Type } from 'typebox';
import { openServer } from '../../src/open-server.ts';
import { defineAnnouncement } from '../../src/platform/announcing/announcement.ts';
import { StoreLost } from '../../src/platform/database/database-errors.ts';
import { readLimits } from '../../src/platform/database/database-limits.ts';
import { inOneWork, type Work } from '../../src/platform/work.ts';
import type { Contact } from '../../src/contact/contacts/contract.ts';
import { openCentre, openEmptyCentre, settingsFor, handMovedClock, type TestCentre } from '../help/centre.ts';
import { type DatabaseWatch, watchDatabase } from '../help/database/database-watch.ts';
import { newKey, Person, type Reply } from '../help/person.ts';
import { openStallingProxy } from '../help/database/stalling-proxy.ts';

const WITHIN_MS = 3000;

/** How long somebody sat before it, and what they were told. */
async function timed(
  asking: Promise<Reply<{ code?: string }>>,
): Promise<{ status: number; code?: string; ms: number }> {
  const asked = performance.now();
  const { status, body } = await asking;
  return { status, ...(body.code !== undefined && { code: body.code }), ms: performance.now() - asked };
}

/** With the limits that nobody set. */
function asInService(databaseUrl: string) {
  const settings = settingsFor(databaseUrl);
  return { ...settings, config: { ...settings.config, databaseLimits: readLimits({}) } };
}

/** Something to wait for, and what lets those who wait go on. */
function gate(): [Promise<void>, () => void] {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [opened, open];
}

test('a database that says nothing any more: everybody is told within 3 s, who signs in too, and all is well when it speaks again', async () => {
  const { databaseUrl, drop } = await openEmptyCentre();
  const way = await openStallingProxy(databaseUrl);
  const server = await openServer(asInService(way.url), handMovedClock());
  const settle = async () => {
    while (!(await server.centre.jobs.idle())) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const host = { app: server.app, settle };
  const agent = await Person.signIn(host, 'agent');
  const contactId = await agent.takeCall('refund-due', 'refund.not-arrived');
  const note = { text: '稍后再记' };
  const sign = { username: 'lead', password: 'lead-jieyi' };
  const ask = () => [
    // More than there are connections: some wait for one that is silent, some for a new one that never comes about.
    ...Array.from({ length: 12 }, () => agent.get<{ code?: string }>('/api/me')),
    agent.get<{ code?: string }>(`/api/contacts/${contactId}`),
    agent.get<{ code?: string }>('/api/me/day'),
    agent.post<{ code?: string }>(`/api/contacts/${contactId}/note`, note),
    agent.post<{ code?: string }>('/api/sign-in', sign),
  ];
  way.stall();
  for (const turn of [1, 2]) {
    const told = await Promise.all(ask().map(timed));
    expect(told.map(({ status, code }) => ({ turn, status, code }))).toEqual(
      told.map(() => ({ turn, status: 503, code: 'store-lost' })),
    );
    expect(Math.max(...told.map(({ ms }) => ms))).toBeLessThan(WITHIN_MS);
  }
  way.goOn();
  await agent.must(agent.post<Contact>(`/api/contacts/${contactId}/note`, { text: '又能用了' }));
  expect((await Promise.all(ask())).map(({ status }) => status)).toEqual(ask().map(() => 200));
  await agent.must(agent.post(`/api/contacts/${contactId}/close`));
  // Jobs are done again as well: who rings now is offered.
  const { contactId: next } = await agent.must(
    agent.post<{ contactId: string }>('/api/sample-callers/roaming-new-place/ring'),
  );
  await vi.waitFor(async () => expect(await agent.contact(next)).toMatchObject({ state: 'ringing' }), 20_000);
  await server.close();
  await way.close();
  await drop();
}, 60_000);

describe('with others who hold what one wants', () => {
  let centre: TestCentre;
  let agent: Person;
  let watch: DatabaseWatch;
  const held: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    centre = await openCentre({ databaseLimits: readLimits({}) });
    watch = await watchDatabase(centre.databaseUrl);
    agent = await centre.signIn('agent');
  });
  afterEach(async () => {
    for (const release of held.splice(0)) await release();
  });
  afterAll(async () => {
    await watch?.close();
    await centre?.close();
  });

  async function hold(table: string, id: string): Promise<() => Promise<void>> {
    const release = await watch.holdRow(table, id);
    held.push(release);
    return release;
  }

  test('a row that somebody holds for too long: told within 3 s, and done once it is let go', async () => {
    const contactId = await agent.takeCall('refund-due', 'refund.not-arrived');
    const release = await hold('contact', contactId);
    const note = () => agent.post<Contact & { code?: string }>(`/api/contacts/${contactId}/note`, { text: '等一等' });
    const told = await timed(note());
    expect(told).toMatchObject({ status: 503, code: 'store-busy' });
    expect(told.ms).toBeLessThan(WITHIN_MS);
    held.pop();
    await release();
    const { timeline } = await agent.must(note());
    expect(timeline.filter(({ kind }) => kind === 'noted')).toHaveLength(1);
  });

  test('a burst of jobs that wait keeps no request from its connection', async () => {
    const order = { kind: 'complaint', category: 'billing', summary: '多收', form: { happened: '多收' } };
    const [customer] = await watch.query<{ id: string }>(`select id from customer where province_id = 'zj' limit 1`);
    const { id: ticketId } = await agent.must(
      agent.post<{ id: string }>('/api/tickets', { key: newKey(), customerId: customer?.id, ...order }),
    );
    const dueAt = new Date(centre.clock.now().getTime() + 3_600_000).toISOString();
    const promise = { ticketId, kind: 'callback', dueAt };
    const promises: { id: string }[] = [];
    for (let at = 1; at <= 24; at += 1)
      promises.push(
        await agent.must(
          agent.post<{ id: string }>('/api/promises', { key: newKey(), ...promise, words: `第 ${at} 次回电` }),
        ),
      );
    await centre.settle();
    await hold('ticket', ticketId);
    // Each is heard by a job that wants the ticket; withdrawing itself does not.
    await Promise.all(
      promises.map(({ id }) => agent.must(agent.post(`/api/promises/${id}/withdraw`, { reason: '记错了' }))),
    );
    await watch.untilWaiting(5);
    const told = await Promise.all(Array.from({ length: 12 }, () => timed(agent.get('/api/me'))));
    expect(told.map(({ status }) => status)).toEqual(told.map(() => 200));
    expect(Math.max(...told.map(({ ms }) => ms))).toBeLessThan(1000);
    await held.pop()?.();
    await centre.settle();
  }, 60_000);

  test('of two who stand in each other’s way one is done again, and nothing of it is told or done twice', async () => {
    // The database looks for such only after a second: the limits of a request leave it little more on a busy machine.
    const server = await openServer(settingsFor(centre.databaseUrl), centre.clock);
    const tried = defineAnnouncement('limits.tried', { who: Type.String() });
    const [first, second] = await watch.query<{ id: string }>('select id from account order by id limit 2');
    if (!first || !second) throw new Error('there are accounts');
    const [both, meet] = gate();
    let holding = 0;
    const done: string[] = [];
    const attempts: string[] = [];
    const lock = (work: Work, id: string) =>
      work.db.selectFrom('account').select('id').where('id', '=', id).forNoKeyUpdate().execute();
    const cross = (who: string, one: string, other: string) =>
      inOneWork(server.centre, async (work) => {
        attempts.push(who);
        work.announce(tried, { who }, [`account:${one}`]);
        work.beforeCommit(who, async () => void done.push(who));
        await lock(work, one);
        holding += 1;
        if (holding === 2) meet();
        await both;
        await lock(work, other);
        return who;
      });
    const results = await Promise.all([cross('left', first.id, second.id), cross('right', second.id, first.id)]);
    expect(results).toEqual(['left', 'right']);
    expect(attempts).toHaveLength(3);
    expect(done.toSorted()).toEqual(['left', 'right']);
    const told = await watch.query<{ who: string }>(
      `select about ->> 'who' as who from event where name = 'limits.tried' order by 1`,
    );
    expect(told.map(({ who }) => who)).toEqual(['left', 'right']);
    await server.close();
  });

  test('a work whose transaction rests too long is ended, and frees what it held', async () => {
    const [account] = await watch.query<{ id: string }>('select id from account order by id limit 1');
    const quick = { ...settingsFor(centre.databaseUrl) };
    quick.config = { ...quick.config, databaseLimits: readLimits({ DATABASE_IDLE_IN_TRANSACTION_MS: '1000' }) };
    const server = await openServer(quick, centre.clock);
    const [rested, goOn] = gate();
    const [began, begin] = gate();
    const resting = inOneWork(server.centre, async (work) => {
      await work.db
        .selectFrom('account')
        .select('id')
        .where('id', '=', account?.id ?? '')
        .forUpdate()
        .execute();
      begin();
      await rested;
      await work.db.selectFrom('account').select('id').execute();
    });
    await began;
    expect(await watch.isFree('account', account?.id ?? '')).toBe(false);
    await vi.waitFor(async () => expect(await watch.isFree('account', account?.id ?? '')).toBe(true), 10_000);
    goOn();
    await expect(resting).rejects.toBeInstanceOf(StoreLost);
    await server.close();
  }, 30_000);
});

describe('limits as settings', () => {
  test('are what the documents say where nothing is set', () => {
    expect(readLimits({})).toEqual({
      connections: 10,
      jobConnections: 5,
      answerMs: 2000,
      statementMs: 15_000,
      lockMs: 1500,
      idleInTransactionMs: 10_000,
    });
  });

  test.each([
    [{ DATABASE_CONNECTIONS: '0' }, /DATABASE_CONNECTIONS=0/],
    [{ DATABASE_JOB_CONNECTIONS: '1' }, /DATABASE_JOB_CONNECTIONS=1/],
    [{ DATABASE_ANSWER_MS: '2.5' }, /DATABASE_ANSWER_MS=2\.5/],
    [{ DATABASE_STATEMENT_MS: '15s' }, /DATABASE_STATEMENT_MS=15s/],
    [{ DATABASE_LOCK_MS: '-1' }, /DATABASE_LOCK_MS=-1/],
    [{ DATABASE_LOCK_MS: '2000' }, /DATABASE_LOCK_MS=2000 is not below DATABASE_ANSWER_MS=2000/],
    [{ DATABASE_ANSWER_MS: '20000' }, /DATABASE_ANSWER_MS=20000 is above DATABASE_STATEMENT_MS=15000/],
    [{ DATABASE_IDLE_IN_TRANSACTION_MS: '1' }, /DATABASE_IDLE_IN_TRANSACTION_MS=1/],
  ])('%j is refused', (env, said) => {
    expect(() => readLimits(env)).toThrow(said);
  });
});
