/*
 * Whole contacts over HTTP, one after another: a sample's caller rings, is answered, says what it is about, is explained to in vain, and
 * what is decided is done; and beside it the twenty reads that the desk asks for meanwhile. What counts is the work of the processors.
 */
import { existsSync, readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { signIn } from '../replay/database.mjs';

const CONTACTS = Number(process.env.BENCH_PLAYED ?? 60);
const TICK_MS = 10;

/** @returns {Promise<{ ours: number, postgres: number, seconds: number, announcing: number }>} for each contact; processors in milliseconds */
export async function playContacts(server, client) {
  const agent = await signIn(server.address, 'agent');
  await agent('GET', '/api/me/presence');
  for (let warm = 0; warm < 5; warm++) await playOne(agent);
  const [backends, first, began] = [await listBackends(client), await countAnnouncing(client), performance.now()];
  const [ours, postgres] = [spentBy([server.pid]), spentBy(backends)];
  for (let played = 0; played < CONTACTS; played++) await playOne(agent);
  const stayed = (await listBackends(client)).filter((pid) => backends.includes(pid));
  return {
    ours: (total(spentBy([server.pid])) - total(ours)) / CONTACTS,
    postgres: stayed.reduce((sum, pid) => sum + spentBy([pid]).get(pid) - postgres.get(pid), 0) / CONTACTS,
    seconds: (performance.now() - began) / 1000 / CONTACTS,
    announcing: ((await countAnnouncing(client)) - first) / CONTACTS,
  };
}

async function playOne(agent) {
  const { contactId } = await agent('POST', '/api/sample-callers/refund-due/ring');
  const at = `/api/contacts/${contactId}`;
  const { customerId } = await agent('GET', at);
  const shown = async (...more) => {
    for (const path of ['/api/contacts', at, ...more]) await agent('GET', path);
  };
  await shown(
    '/api/me/day',
    `/api/customers/${customerId}`,
    `/api/customers/${customerId}/contacts?contactId=${contactId}`,
  );
  await agent('POST', `${at}/answer`);
  await shown();
  await agent('POST', `${at}/matter`, { type: 'refund.not-arrived' });
  await shown(`${at}/resolution`);
  const { decision } = await decided(agent, at);
  await agent('POST', `${at}/acts`, {
    key: randomUUID(),
    decisionId: decision.id,
    disposition: decision.answer.disposition,
    record: { situation: '退款至今未到账' },
  });
  await shown(`${at}/resolution`, '/api/ticket-counts');
  await agent('POST', `${at}/end`);
  await shown();
  await agent('POST', `${at}/close`);
  await agent('GET', '/api/me/day');
}

/** What BOSS knows is asked for beside it. */
async function decided(agent, at) {
  await agent('POST', `${at}/marks`, { explained: true, accepted: false });
  for (;;) {
    const resolution = await agent('GET', `${at}/resolution`);
    if (resolution.facts.every(({ state }) => state !== 'fetching') && resolution.decision.answer.status === 'decided')
      return resolution;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function listBackends(client) {
  return (
    await client.query(
      'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
  ).rows.map(({ pid }) => pid);
}

async function countAnnouncing(client) {
  return (await client.query(`select count(distinct xid)::int as count from event where name not like '%.counted'`))
    .rows[0].count;
}

/** Milliseconds of a processor so far, by process; one that ended meanwhile is left out. */
function spentBy(pids) {
  const spent = pids.map((pid) => {
    const file = `/proc/${pid}/stat`;
    if (!existsSync(file)) return [pid, 0];
    const fields = readFileSync(file, 'utf8').split(') ')[1].split(' ');
    return [pid, (Number(fields[11]) + Number(fields[12])) * TICK_MS];
  });
  return new Map(spent);
}

const total = (spent) => [...spent.values()].reduce((sum, one) => sum + one, 0);
