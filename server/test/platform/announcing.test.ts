import { sql } from 'kysely';
import pg from 'pg';
import { Type } from 'typebox';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { defineAnnouncement } from '../../src/platform/announcing/announcement.ts';
import { type Following, type Live, startLive } from '../../src/platform/announcing/live.ts';
import { type DatabaseTransaction, openDatabase, type OpenDatabase } from '../../src/platform/database/database.ts';
import { inOneWork, type Centre } from '../../src/platform/work.ts';
import { openCentre, type TestCentre } from '../help/centre.ts';

// Writers that commit when they like, beside one that takes all the time: several processes that tell of them.

const changed = defineAnnouncement('subject.changed', { subject: Type.String(), count: Type.String() });
const WRITERS = 24;
const TURNS = 12;
/** Any number: while it is held, a transaction that has begun goes on. */
const HELD = 42;

let centre: TestCentre;
let stores: OpenDatabase[];
let processes: Centre[];
beforeAll(async () => {
  centre = await openCentre();
  const { log } = centre.centre;
  stores = [1, 2, 3].map(() => openDatabase(centre.databaseUrl, log));
  processes = await Promise.all(
    stores.map(async ({ db }) => ({ ...centre.centre, db, live: await startLive(db, centre.databaseUrl, log) })),
  );
  await sql`create table subject (id text primary key, count int not null default 0)`.execute(centre.centre.db);
  await makeCommitsSlow();
});
afterAll(async () => {
  await Promise.all(processes?.map(({ live }) => live.stop()) ?? []);
  await Promise.all(stores?.map(({ pool }) => pool.end()) ?? []);
  await centre?.close();
});

/** Between writing an event and its commit up to a tenth of a second goes by, if it is a slow one; one in twenty is rolled back there. */
async function makeCommitsSlow(): Promise<void> {
  await sql`create function take_time() returns trigger language plpgsql as $$ begin
    if new.audience = '{slow}' then perform pg_sleep(random() / 10); end if;
    if new.id % 20 = 0 and current_setting('test.spared', true) is null then raise exception 'rolled back'; end if;
    return null; end $$`.execute(centre.centre.db);
  await sql`create constraint trigger slow after insert on event deferrable initially deferred
    for each row when (new.name = 'subject.changed') execute function take_time()`.execute(centre.centre.db);
}

interface Change {
  audience: string;
  subject: number;
  before?: (db: DatabaseTransaction) => Promise<unknown>;
}

/** Changes a subject and says how often it was changed. */
async function change(process: Centre, { audience, subject, before }: Change) {
  await inOneWork(process, async (work) => {
    await before?.(work.db);
    const { rows } = await sql<{ count: number }>`update subject set count = count + 1
      where id = ${`${audience}-${subject}`} returning count`.execute(work.db);
    work.announce(changed, { subject: `${audience}-${subject}`, count: String(rows[0]?.count) }, [audience]);
  });
}

/** Has its number before others have their turn at the subject. */
const early = (db: DatabaseTransaction) => sql`select pg_current_xact_id(), pg_sleep(0.01)`.execute(db);

/** One that has its number before all others, and goes on until it is let go. */
async function beginLong(audience: string) {
  const client = new pg.Client({ connectionString: centre.databaseUrl });
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [HELD]);
  const before = async (db: DatabaseTransaction) => {
    await sql`select pg_current_xact_id(), set_config('test.spared', 'yes', true)`.execute(db);
    await sql`select pg_advisory_xact_lock(${HELD})`.execute(db);
  };
  const changing = change(nth(processes, 0), { audience, subject: 1, before });
  return async () => {
    await client.end();
    await changing;
  };
}

/** What one screen hears. */
class Screen {
  readonly heard: string[] = [];
  position: string | null = null;
  private text = '';
  private readonly audience: string[];

  constructor(audience: string) {
    this.audience = [audience];
  }

  async follow(live: Live): Promise<Following> {
    const take = (text: string) => this.take(text);
    return live.follow(this.position, { audience: this.audience, open: take, hear: take });
  }

  private take(text: string): void {
    this.text += text;
    const lines = this.text.split('\n');
    this.text = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('id: ')) this.position = line.slice(4);
      if (line.startsWith('data: {"')) this.heard.push(line.slice(6));
    }
  }
}

/** Leaves again and again, and resumes at another process where it was. */
async function wander(screen: Screen, until: () => boolean): Promise<void> {
  for (let turn = 0; !until(); turn += 1) {
    const following = await screen.follow(nth(processes, turn).live);
    const before = screen.heard.length;
    await vi.waitFor(() => expect(until() || screen.heard.length > before).toBe(true), {
      interval: 5,
      timeout: 20_000,
    });
    following.leave();
  }
}

function nth<T>(list: readonly T[], index: number): T {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

test.each([
  ['slow', 40],
  ['quick', 2],
])(
  'every change is told once, each subject’s in order, though a long one goes on: %s ones of %i',
  async (audience, subjects) => {
    await sql`insert into subject select ${audience} || '-' || generate_series(1, ${subjects}::int)`.execute(
      centre.centre.db,
    );
    const steady = processes.map(() => new Screen(audience));
    await Promise.all(steady.map((screen, index) => screen.follow(nth(processes, index).live)));
    const wanderer = new Screen(audience);
    let over = false;
    const wandering = wander(wanderer, () => over);
    const endLong = await beginLong(audience);
    let rolledBack = 0;
    const write = async (writer: number) => {
      for (let turn = 0; turn < TURNS; turn += 1) {
        const subject = 1 + ((writer * 7 + turn * 11) % subjects);
        const wanted = turn % 2 ? { audience, subject, before: early } : { audience, subject };
        await change(nth(processes, writer), wanted).catch(() => void (rolledBack += 1));
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    const made = WRITERS * TURNS - rolledBack;
    await heardBy(steady, made);
    await endLong();
    over = true;
    await wandering;
    await wanderer.follow(nth(processes, 1).live);
    await heardBy([...steady, wanderer], made + 1);

    expect(rolledBack).toBeGreaterThan(5);
    const { rows } = await sql<{ id: string; count: number }>`select id, count from subject
    where starts_with(id, ${audience})`.execute(centre.centre.db);
    for (const { heard } of [...steady, wanderer]) {
      const told = heard.map(readChange);
      for (const { id, count } of rows) {
        const counts = told.filter(({ subject }) => subject === id).map((one) => one.count);
        expect(counts).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      }
    }
  },
);

async function heardBy(screens: readonly Screen[], count: number): Promise<void> {
  await vi.waitFor(() => expect(screens.map(({ heard }) => heard.length)).toEqual(screens.map(() => count)), {
    timeout: 20_000,
  });
}

function readChange(data: string): { subject: string; count: number } {
  const { subject, count } = JSON.parse(data) as { subject: string; count: string };
  return { subject, count: Number(count) };
}
