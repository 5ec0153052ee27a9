import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  lockLife,
  makeMoveOf,
  type TicketFollower,
  ticketChanged,
  ticketFollower,
  writeHistory,
} from '../../src/casework/tickets/index.ts';
import { follow } from '../../src/platform/follower.ts';
import { defineRefusal } from '../../src/platform/refusal.ts';
import { inOneWork } from '../../src/platform/work.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';
import type { Person } from '../help/person.ts';
import { raiseTicket, readTicket } from '../help/tickets.ts';

let centre: TestCentre;
let agent: Person;
beforeAll(async () => {
  centre = await openCentre();
  agent = await centre.signIn('agent');
});
afterAll(() => centre?.close());

/** The centre with these followers after its own. */
const followedBy = (...followers: TicketFollower[]) => ({
  ...centre.centre,
  followers: [...centre.centre.followers, follow(ticketFollower, followers)],
});

describe('the history of a ticket', () => {
  test('has those who follow it do their part once it is written, in the order of their list', async () => {
    const { id } = await raiseTicket(agent);
    const seen: string[] = [];
    const noting = (name: string): TicketFollower => ({
      follow: async (work, ticket, { kind }) => {
        const { rows } = await sql<{ kind: string }>`select kind from ticket_entry
          where ticket_id = ${ticket.id} order by id desc limit 1`.execute(work.db);
        seen.push(`${name} ${kind} after ${rows[0]?.kind}`);
      },
    });
    await inOneWork(followedBy(noting('one'), noting('another')), async (work) => {
      const { ticket } = await lockLife(work, null, id);
      await writeHistory(work, ticket, { kind: 'noted', by: null, change: {}, detail: { note: '来电询问进度' } });
    });
    expect(seen).toEqual(['one noted after noted', 'another noted after noted']);
  });

  test('is left as it was where one of them has something against its end', async () => {
    const before = await raiseTicket(agent);
    const notYet = defineRefusal({ code: 'not-yet', status: 409, reason: 'Not yet', remedy: 'Wait' });
    const never: TicketFollower = { againstEnd: async (_, ids) => new Map(ids.map((id) => [id, notYet()])) };
    const cancelling = inOneWork(followedBy(never), async (work) =>
      makeMoveOf(work, null, await lockLife(work, null, before.id), 'cancel', { said: { reason: '重复' } }),
    );
    await expect(cancelling).rejects.toMatchObject({ code: 'not-yet' });
    expect(await readTicket(agent, before.id)).toEqual(before);
  });

  test('has the clocks of the ticket derived once, however often it is written in one work', async () => {
    const { id } = await raiseTicket(agent);
    const asked: string[] = [];
    await inOneWork(centre.centre, async (work) => {
      const { ticket } = await lockLife(work, null, id);
      const counting = {
        ...work,
        beforeCommit: (key: string, act: () => Promise<unknown>) => {
          work.beforeCommit(key, async () => {
            asked.push(key);
            await act();
          });
        },
      };
      for (const note of ['一', '二', '三'])
        await writeHistory(counting, ticket, { kind: 'noted', by: null, change: {}, detail: { note } });
      expect(asked).toEqual([]);
    });
    expect(asked).toEqual([`ticket-clocks:${id}`]);
  });
});

describe('one work', () => {
  test('does at its end what was left to it: once for a key, what is asked for there afterwards', async () => {
    const done: string[] = [];
    const note = (what: string) => async () => void done.push(what);
    await inOneWork(centre.centre, async (work) => {
      work.beforeCommit('one', note('one'));
      work.beforeCommit('two', async () => {
        done.push('two');
        work.beforeCommit('one', note('one again'));
      });
      work.beforeCommit('one', note('one, asked for twice'));
      done.push('verb');
    });
    expect(done).toEqual(['verb', 'one, asked for twice', 'two', 'one again']);
  });

  test('undoes all of it where that fails', async () => {
    const before = await raiseTicket(agent);
    const failing = inOneWork(centre.centre, async (work) => {
      const { ticket } = await lockLife(work, null, before.id);
      await writeHistory(work, ticket, { kind: 'noted', by: null, change: {}, detail: { note: '不会留下' } });
      work.beforeCommit('failing', () => Promise.reject(new Error('at the end')));
    });
    await expect(failing).rejects.toThrow('at the end');
    expect(await readTicket(agent, before.id)).toEqual(before);
  });

  test('tells once what is announced twice in the same words', async () => {
    const about = { ticketId: '0199aaaa-0000-7000-8000-000000000001', did: 'noted' };
    await inOneWork(centre.centre, async (work) => {
      work.announce(ticketChanged, about, ['province:zj']);
      work.announce(ticketChanged, about, ['province:zj']);
      work.announce(ticketChanged, { ...about, did: 'amended' }, ['province:zj']);
    });
    const { rows } = await sql<{ did: string }>`select about->>'did' as did from event
      where about->>'ticketId' = ${about.ticketId} order by id`.execute(centre.centre.db);
    expect(rows.map(({ did }) => did)).toEqual(['noted', 'amended']);
  });
});
