import type pg from 'pg';

/**
 * Reads past decisions for a replay, on a connection of its own. A past decision is the last decision of a contact about a
 * matter, as it stands when the replay begins: those before it were made while facts were still being gathered. All of it
 * is read in one snapshot, so that decisions that are made meanwhile neither come twice nor are missed.
 */
export interface PastDecisions {
  /** How many there are in the province; null is all provinces. */
  readonly total: number;
  /** Counts by set of facts, city and week, a part of the decisions at a time. */
  batches(): AsyncGenerator<readonly CountedSet[]>;
  factsOf(sets: readonly string[]): Promise<ReadonlyMap<string, Record<string, unknown>>>;
  newestOf(sets: readonly string[], limit: number): Promise<readonly PastDecision[]>;
  cities(): Promise<ReadonlyMap<string, { zh: string; en: string }>>;
}

export interface CountedSet {
  readonly set: string;
  /** Null: it was decided for somebody unknown. */
  readonly city: string | null;
  /** The Monday of the week in the operator's zone, as `2026-03-02`. */
  readonly week: string;
  readonly count: number;
}

export interface PastDecision {
  readonly decisionId: string;
  readonly contactId: string;
  readonly matterId: string;
  readonly set: string;
  readonly at: Date;
  readonly policy: string;
  readonly disposition: string | null;
}

/** Positions of decisions a step, half of which or more are no last ones: some hundredths of a second of reading. */
const STEP = 100_000;

/**
 * Has the database notice by itself that this thread is gone, also in the middle of a query. Not every system can; then it
 * notices after the query.
 */
export async function endWithThread(client: pg.Client): Promise<void> {
  await client.query(`set client_connection_check_interval = '500ms'`).catch(() => undefined);
}

/** Whoever holds this runs the replay; it goes with the connection, however a process ends. False: somebody has it. */
export async function lockReplay(client: pg.Client, replayId: string): Promise<boolean> {
  const text = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as locked';
  const { rows } = await client.query<{ locked: boolean }>(text, [`replay:${replayId}`]);
  return rows[0]?.locked === true;
}

export async function openPastDecisions(client: pg.Client, provinceId: string | null): Promise<PastDecisions> {
  await client.query('set max_parallel_workers_per_gather = 0');
  await client.query('begin transaction isolation level repeatable read, read only');
  const counted = await client.query<{ total: number; first: number; last: number }>(
    `select count(*)::int as total, coalesce(min(seq), 0)::float as first, coalesce(max(seq), -1)::float as last
     from last_decision where $1::text is null or province_id = $1`,
    [provinceId],
  );
  const { total = 0, first = 0, last = -1 } = counted.rows[0] ?? {};
  return {
    total,
    batches: () => readBatches(client, provinceId, first, last),
    factsOf: (sets) => readFacts(client, sets),
    newestOf: (sets, limit) => readNewest(client, provinceId, sets, limit),
    cities: () => readCities(client),
  };
}

async function* readBatches(client: pg.Client, provinceId: string | null, first: number, last: number) {
  // Weeks become text only when they are counted: making a text of each row's would take as long as all the rest.
  const text = `select set, city, week::text, count from (
      select fact_set as set, city_id as city, week, count(*)::int as count from last_decision
      where seq between $1 and $2 and ($3::text is null or province_id = $3) group by 1, 2, 3) as counted`;
  for (let from = first; from <= last; from += STEP) {
    const { rows } = await client.query<CountedSet>(text, [from, from + STEP - 1, provinceId]);
    yield rows;
  }
}

async function readFacts(client: pg.Client, sets: readonly string[]) {
  const text = 'select id, facts from fact_set where id = any($1)';
  const { rows } = await client.query<{ id: string; facts: Record<string, unknown> }>(text, [sets]);
  return new Map(rows.map(({ id, facts }) => [id, facts]));
}

async function readNewest(client: pg.Client, provinceId: string | null, sets: readonly string[], limit: number) {
  const text = `select decision_id as "decisionId", last.contact_id as "contactId", last.matter_id as "matterId",
      last.fact_set as set, at, policy_id as policy, disposition
    from unnest($1::uuid[]) as wanted (set)
    cross join lateral (
      select * from last_decision where fact_set = wanted.set and ($3::text is null or province_id = $3)
      order by seq desc limit $2) as last
    join decision on decision.id = decision_id
    order by last.seq desc limit $2`;
  return (await client.query<PastDecision>(text, [sets, limit, provinceId])).rows;
}

async function readCities(client: pg.Client) {
  const { rows } = await client.query<{ id: string; zh: string; en: string }>(
    'select id, name_zh as zh, name_en as en from city',
  );
  return new Map(rows.map(({ id, zh, en }) => [id, { zh, en }]));
}
