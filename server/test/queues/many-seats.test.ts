import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openCentre, type TestCentre } from '../help/centre.ts';
import { countStatements } from '../help/statements/count-statements.ts';
import { hireAgents, inHand, letWait, type SeatedAgent, sideBySide } from '../help/many-seats.ts';

const SEATS = 60;
const CONTACTS = 200;
const AT_ONCE = 8;

let centre: TestCentre;
let many: SeatedAgent[];
let waiting: string[];
/** Alone in a province of their own. */
let alone: SeatedAgent;
beforeAll(async () => {
  centre = await openCentre();
  many = await hireAgents(centre, 'zj', SEATS);
  waiting = await letWait(centre, 'zj', CONTACTS);
  const [one] = await hireAgents(centre, 'js', 1);
  if (one) alone = one;
});
afterAll(() => centre?.close());

const ready = (agent: SeatedAgent) => agent.send('PUT', '/api/me/presence', { state: 'ready' });

const stateOf = async (id: string) =>
  (await centre.centre.db.selectFrom('contact').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state;

const seatOf = ({ accountId }: SeatedAgent) =>
  centre.centre.db.selectFrom('seat').selectAll().where('accountId', '=', accountId).executeTakeFirst();

async function finish(agent: SeatedAgent, id: string): Promise<void> {
  await agent.send('POST', `/api/contacts/${id}/answer`);
  await agent.send('POST', `/api/contacts/${id}/close`);
}

/** The first so many ring, each on a desk of its own, and the seats say so. */
async function expectRung(from: number, to: number): Promise<void> {
  const byDesk = await inHand(centre);
  expect([...byDesk.values()].flat().toSorted()).toEqual(waiting.slice(from, to).toSorted());
  expect([...byDesk.keys()].toSorted()).toEqual(many.map(({ accountId }) => accountId).toSorted());
  const { rows } =
    await sql`select from seat where province_id = 'zj' and ready_since is not null and live = 1`.execute(
      centre.centre.db,
    );
  expect(rows).toHaveLength(SEATS);
}

test('many offered at once to many: nobody twice, nobody waits while somebody is free, nobody is overtaken', async () => {
  const { centre: opened } = centre;
  await Promise.all([sideBySide(AT_ONCE, many, ready), sideBySide(AT_ONCE, many, () => opened.queues.lookAtAll())]);
  await centre.settle();
  await expectRung(0, SEATS);

  const byDesk = await inHand(centre);
  await sideBySide(AT_ONCE, many, async (agent) => {
    for (const id of byDesk.get(agent.accountId) ?? []) await finish(agent, id);
  });
  await centre.settle();
  await expectRung(SEATS, 2 * SEATS);
  const { rows } = await sql<{ times: number }>`select count(*) as times from contact_entry
    where kind = 'offered' and contact_id = any(${waiting}::uuid[]) group by contact_id`.execute(opened.db);
  expect(rows).toEqual(Array.from({ length: 2 * SEATS }, () => ({ times: 1 })));
}, 60_000);

test('an arrival when all are busy costs whoever keeps the queues two statements at most, however many are busy', async () => {
  const [id = ''] = await letWait(centre, 'zj', 1);
  const busy = many[0]?.accountId;
  const ring = await countStatements(() => centre.centre.queues.changed({ contacts: [id] }));
  expect(ring.statements.slice(2)).toEqual([]);
  expect(await stateOf(id)).toBe('waiting');
  expect((await inHand(centre)).get(busy ?? '')).toHaveLength(1);
});

test('where an offer dies in the middle, nothing of it is left, and the next look rings', async () => {
  const { db } = centre.centre;
  await ready(alone);
  await centre.settle();
  const [id = ''] = await letWait(centre, 'js', 1);
  await db.transaction().execute(async (held) => {
    // What it writes last of its own: seat and contact are taken by then.
    await sql`lock table contact_entry in share mode`.execute(held);
    let isOver = false;
    void centre.centre.queues.lookAtAll().then(() => void (isOver = true));
    while (!isOver) {
      await sql`select pg_terminate_backend(pid) from pg_locks where relation = 'contact_entry'::regclass and not granted`.execute(
        held,
      );
      await wait(10);
    }
  });
  expect(await stateOf(id)).toBe('waiting');
  expect(await seatOf(alone)).toMatchObject({ live: 0 });
  await centre.lookAfter();
  expect(await stateOf(id)).toBe('ringing');
  expect(await seatOf(alone)).toMatchObject({ live: 1 });
  await finish(alone, id);
  await centre.settle();
});

/** Until something waits for rows that another transaction has locked. */
async function untilSomethingWaits(): Promise<void> {
  for (;;) {
    const { rows } = await sql`select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(centre.centre.db);
    if (rows.length > 0) return;
    await wait(10);
  }
}

test.each(['seat', 'contact'] as const)(
  'who finds the only %s held waits for it: it may be free again',
  async (what) => {
    const { db } = centre.centre;
    const [id = ''] = await letWait(centre, 'js', 1);
    const { offering } = await db.transaction().execute(async (held) => {
      if (what === 'seat')
        await sql`select from seat where account_id = ${alone.accountId}::uuid for no key update`.execute(held);
      else await sql`select from contact where id = ${id}::uuid for no key update`.execute(held);
      const begun = centre.centre.queues.lookAtAll();
      await untilSomethingWaits();
      return { offering: begun };
    });
    await offering;
    expect(await stateOf(id)).toBe('ringing');
    await finish(alone, id);
    await centre.settle();
  },
);

test('a seat that does not say what is so is set right by the next look, and that is logged', async () => {
  const { db, log } = centre.centre;
  const warned = vi.spyOn(log, 'warn');
  const wrongs = [
    sql`update seat set live = 3 where account_id = ${alone.accountId}::uuid`,
    sql`update seat set ready_since = null where account_id = ${alone.accountId}::uuid`,
    sql`delete from seat where account_id = ${alone.accountId}::uuid`,
  ];
  for (const wrong of wrongs) {
    const right = await seatOf(alone);
    const [id = ''] = await letWait(centre, 'js', 1);
    warned.mockClear();
    await wrong.execute(db);
    await centre.lookAfter();
    expect(await stateOf(id)).toBe('ringing');
    expect(warned).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ accountId: alone.accountId }),
      expect.stringContaining('seat'),
    );
    expect(await seatOf(alone)).toMatchObject({ ...right, live: 1 });
    await finish(alone, id);
    await centre.settle();
  }
  warned.mockRestore();
  await expectRung(SEATS, 2 * SEATS);
});

test('a place that does not say what its contact does is set right by the next look', async () => {
  const { db } = centre.centre;
  const [id = '', closed = ''] = await letWait(centre, 'js', 2);
  await db.updateTable('queuePlace').set({ waiting: false }).where('contactId', '=', id).execute();
  await db.updateTable('contact').set({ state: 'closed' }).where('id', '=', closed).execute();
  await centre.lookAfter();
  expect(await stateOf(id)).toBe('ringing');
  const places = db.selectFrom('queuePlace').select(['contactId', 'waiting']).where('contactId', 'in', [id, closed]);
  expect(await places.execute()).toEqual([{ contactId: id, waiting: false }]);
  await finish(alone, id);
  await centre.settle();
});

test('who was not heard of for a minute is passed over, and rings again with the next look after they were heard of', async () => {
  centre.clock.pass({ minutes: 2 });
  await centre.lookAfter();
  const [id = ''] = await letWait(centre, 'js', 1);
  await centre.centre.queues.lookAtAll();
  expect(await stateOf(id)).toBe('waiting');
  await alone.send('GET', '/api/me');
  await centre.lookAfter();
  expect(await stateOf(id)).toBe('ringing');
  await finish(alone, id);
  await centre.settle();
});
