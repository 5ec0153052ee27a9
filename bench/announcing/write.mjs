/* One process of a centre, with 32 connections: writes as it is told, and says how many transactions it made. */
import { sql } from 'kysely';
import { Type } from 'typebox';
import { defineAnnouncement } from '../../server/dist/platform/announcing/announcement.js';
import { startLive } from '../../server/dist/platform/announcing/live.js';
import { openDatabase } from '../../server/dist/platform/database/database.js';
import { openKeeping } from '../../server/dist/platform/keeping/keep.js';
import { inOneWork } from '../../server/dist/platform/work.js';

/** A pool has no more than ten connections. */
const POOLS = 4;
const CONNECTIONS_OF_A_POOL = 8;
const SUBJECTS = 10_000;

const changed = defineAnnouncement('bench.changed', { subjectId: Type.String() });
const noted = defineAnnouncement('bench.noted', { subjectId: Type.String() });
const audience = ['account:0197a3b2-0000-7000-8000-000000000001', 'province:zj'];

const log = { error: (detail, message) => console.error(message, detail) };
const jobs = { enqueue: async () => {}, wake: () => {} };
const pools = Array.from({ length: POOLS }, () => openDatabase(process.env.DATABASE_URL, log).db);
const kept = openKeeping(pools[0]);
const live = await startLive(pools[0], process.env.DATABASE_URL, log, undefined, kept);
const centreOf = (db) => ({ clock: { now: () => new Date() }, db, jobs, kept, live, log, followers: [] });

/** What a note in a contact does: hold, change, write down. */
async function change(store, subjectId) {
  await sql`select id from bench_subject where id = ${subjectId} for no key update`.execute(store);
  await sql`update bench_subject set changes = changes + 1 where id = ${subjectId}`.execute(store);
  await sql`insert into bench_entry (subject_id, words) values (${subjectId}, 'noted')`.execute(store);
}

const ways = {
  silent: (db, subjectId) => inOneWork(centreOf(db), (work) => change(work.db, subjectId)),
  announcing: (db, subjectId) =>
    inOneWork(centreOf(db), async (work) => {
      await change(work.db, subjectId);
      work.announce(changed, { subjectId: String(subjectId) }, audience);
      work.announce(noted, { subjectId: String(subjectId) }, audience);
    }),
  // As it was before: a lock that orders all, and NOTIFY in the transaction.
  locked: (db, subjectId) =>
    db.transaction().execute(async (store) => {
      await change(store, subjectId);
      await sql`select pg_advisory_xact_lock(7305114)`.execute(store);
      const about = JSON.stringify({ subjectId: String(subjectId) });
      await sql`insert into event (name, about, audience, at) values
        ('bench.changed', ${about}, ${audience}, now()), ('bench.noted', ${about}, ${audience}, now())`.execute(store);
      await sql`select pg_notify('jieyi_live', '')`.execute(store);
    }),
};

async function writeFor(way, seconds) {
  const end = performance.now() + seconds * 1000;
  let made = 0;
  const one = async (db) => {
    while (performance.now() < end) {
      await ways[way](db, 1 + Math.floor(Math.random() * SUBJECTS));
      made += 1;
    }
  };
  await Promise.all(pools.flatMap((db) => Array.from({ length: CONNECTIONS_OF_A_POOL }, () => one(db))));
  return made;
}

process.on('message', async ({ way, seconds }) => process.send({ made: await writeFor(way, seconds) }));
process.on('disconnect', () => process.exit(0));
process.send({ ready: true });
