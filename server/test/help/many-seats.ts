import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { TestCentre } from './centre.ts';

/** An agent with a session, who says that contacts can reach them or goes on a break. */
export interface SeatedAgent {
  accountId: string;
  send(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object): Promise<void>;
}

let made = 0;

/** Agents of a province with a session each: a hash a password would take as long as everything they do. */
export async function hireAgents(centre: TestCentre, provinceId: string, count: number): Promise<SeatedAgent[]> {
  const { db } = centre.centre;
  const hired = Array.from({ length: count }, () => {
    made += 1;
    return { accountId: crypto.randomUUID(), token: `token-${made}`, username: `seat-${made}` };
  });
  const nobodys = { passwordHash: '', nameZh: '话务员', nameEn: 'Agent', provinceId, cityId: null, posts: ['agent'] };
  const accounts = hired.map(({ accountId, username }) => ({ id: accountId, username, ...nobodys, sample: false }));
  await db.insertInto('account').values(accounts).execute();
  const now = centre.clock.now();
  const times = { createdAt: now, seenAt: now, expiresAt: new Date(Number(now) + 12 * 3_600_000) };
  const sessions = hired.map(({ accountId, token }) => ({ accountId, tokenHash: hashOf(token), ...times }));
  await db.insertInto('session').values(sessions).execute();
  return hired.map(({ accountId, token }) => ({
    accountId,
    send: async (method, url, payload) => {
      const headers = { cookie: `jieyi_session=${token}` };
      const reply = await centre.app.inject({ method, url, headers, ...(payload && { payload }) });
      if (reply.statusCode >= 300) throw new Error(`${method} ${url}: ${reply.statusCode} ${reply.body}`);
    },
  }));
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Contacts that wait at the general desk of a province, one after the other; nobody is told of them. */
export async function letWait(centre: TestCentre, provinceId: string, count: number): Promise<string[]> {
  const { db } = centre.centre;
  const ids = Array.from({ length: count }, () => crypto.randomUUID());
  const came = sql`unnest(${ids}::uuid[]) with ordinality as came (id, place)`;
  const at = sql`${centre.clock.now()}::timestamptz + place * interval '1 millisecond'`;
  await sql`insert into contact (id, province_id, way_in, begun_by, state, arrived_at)
    select id, ${provinceId}, 'hotline', 'customer', 'waiting', ${at} from ${came}`.execute(db);
  await sql`insert into contact_party (id, contact_id, main, standing, to_recognise, joined_at)
    select gen_random_uuid(), id, true, 'unknown', false, ${at} from ${came}`.execute(db);
  await sql`insert into queue_place (contact_id, province_id, desk, order_at, order_key, accept_seconds)
    select id, ${provinceId}, 'general', ${at}, ${at}, 30 from ${came} order by place`.execute(db);
  return ids;
}

/** So many at once, until all are done. */
export async function sideBySide<T>(atOnce: number, all: readonly T[], one: (each: T) => Promise<unknown>) {
  const left = [...all];
  const next = async () => {
    for (let each = left.shift(); each !== undefined; each = left.shift()) await one(each);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}

/** What rings or is in conversation, by whose desk it is on. */
export async function inHand(centre: TestCentre): Promise<Map<string, string[]>> {
  const rows = await centre.centre.db
    .selectFrom('contact')
    .select(['id', 'handlerId'])
    .where('state', 'in', ['ringing', 'active'])
    .execute();
  const byDesk = new Map<string, string[]>();
  for (const { id, handlerId } of rows) {
    if (handlerId) byDesk.set(handlerId, [...(byDesk.get(handlerId) ?? []), id]);
  }
  return byDesk;
}

/** At any moment seats say the same as contacts and presence do. @throws Error with those that do not */
export async function demandRightSeats(centre: TestCentre): Promise<void> {
  const { rows } = await sql<object>`select username, seat.live, seat.ready_since from account
    left join seat on seat.account_id = account.id
    left join presence_interval ready
      on ready.account_id = account.id and ready.ended_at is null and ready.state = 'ready'
    where coalesce(seat.live, 0) <> (
        select count(*) from contact where handler_id = account.id and state in ('ringing', 'returned', 'active'))
      or seat.ready_since is distinct from ready.began_at`.execute(centre.centre.db);
  if (rows.length > 0) throw new Error(`seats that do not say what is so: ${JSON.stringify(rows)}`);
}
