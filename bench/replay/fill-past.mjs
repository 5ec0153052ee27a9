/*
 * Past decisions by the million, put straight into the tables of a migrated database. Facts are drawn type by type as the
 * two shipped versions read them, one in twenty missing; cities, weeks and customers are spread evenly. Answers are left
 * short, for a replay does not read them. Every contact has an earlier decision too, which does not count.
 */
import { readFile } from 'node:fs/promises';
import { compilePolicy, readPolicy } from '../../policy/dist/index.js';
import { connectTo } from '../../tools/postgres/ensure-database.mjs';

const SETS = 20_000;
const CUSTOMERS = 50_000;
const WEEKS = 52;

export async function fillPast(url, count) {
  const began = performance.now();
  const sets = await drawSets();
  const client = await connectTo(url);
  // Nobody else writes here: what triggers and foreign keys would check is known to be right.
  await client.query("set session_replication_role = 'replica'");
  for (const text of statements(count)) await client.query(text, text.includes('$1') ? [JSON.stringify(sets)] : []);
  await client.query("set session_replication_role = 'origin'");
  await client.query('vacuum analyze');
  const { rows } = await client.query('select count(distinct fact_set)::int as sets from last_decision');
  await client.end();
  return { sets: rows[0].sets, seconds: (performance.now() - began) / 1000 };
}

const statements = (count) => [
  `create temporary table drawn as
    select row_number() over () - 1 as number, facts, fact_set_id(facts) as set from json_to_recordset($1::json) as given (facts jsonb)`,
  `insert into fact_set select distinct on (set) set, jsonb_strip_nulls(facts) from drawn on conflict do nothing`,
  `create temporary table person as
    select number, gen_random_uuid() as id, (array['zj-hz', 'zj-nb', 'js-nj', 'js-sz'])[number % 4 + 1] as city
    from generate_series(0, ${CUSTOMERS - 1}) as number`,
  `insert into customer select id, left(city, 2), city, '+8617' || lpad(number::text, 9, '0'), 'B' || number, '王伟', '先生',
    'ordinary', '轻松卡', 'Easy Card', now(), '王伟' from person`,
  `create temporary table played as
    select number, gen_random_uuid() as contact, gen_random_uuid() as matter, gen_random_uuid() as decision,
      now() - interval '${WEEKS} weeks' * (1 - number / ${count}::float) as at,
      (random() * ${CUSTOMERS - 1})::int as customer, (random() * ${SETS - 1})::int as drawn
    from generate_series(0, ${count - 1}) as number`,
  `insert into matter (id, customer_id, province_id, type, opened_at)
    select matter, person.id, left(city, 2), facts ->> 'type', at
    from played join person on person.number = customer join drawn on drawn.number = played.drawn`,
  `insert into contact (id, customer_id, province_id, way_in, begun_by, state, matter_id, arrived_at, closed_at)
    select contact, person.id, left(city, 2), 'hotline', 'customer', 'closed', matter, at, at
    from played join person on person.number = customer`,
  `insert into decision (id, contact_id, matter_id, policy_id, at, facts, answer, status, fact_set)
    select case when last then decision else gen_random_uuid() end, contact, matter, 'v2', at, facts,
      '{"status":"undecided","possible":[],"need":[]}', 'undecided', set
    from played join drawn on drawn.number = played.drawn cross join (values (false), (true)) as made (last)
    order by played.number, last`,
  `insert into last_decision
    select contact_id, matter_id, decision.id, seq, fact_set, left(city, 2), city,
      date_trunc('week', decision.at at time zone 'Asia/Shanghai')::date
    from played join decision on decision.id = played.decision join person on person.number = customer
    order by seq`,
];

async function drawSets() {
  const policies = await Promise.all(['v1-as-defined', 'v2-as-revised'].map(openShipped));
  const random = randomFrom(4443);
  return Array.from({ length: SETS }, () => ({ facts: drawFacts(policies, random) }));
}

async function openShipped(name) {
  const file = new URL(`../../content/policies/${name}.dmn`, import.meta.url);
  return compilePolicy(await readPolicy(await readFile(file, 'utf8'), { file: name }));
}

function drawFacts(policies, random) {
  const { types, facts } = policies[1];
  const type = types[Math.floor(random() * types.length)];
  const read = new Set(policies.flatMap((policy) => policy.factsOf(type)));
  const drawn = facts
    .filter(({ name }) => read.has(name) && random() > 0.05)
    .map(({ name, domain }) => [name, drawValue(domain, random)]);
  return consistent({ type, ...Object.fromEntries(drawn) });
}

function drawValue(domain, random) {
  if (domain.kind === 'boolean') return random() < 0.5;
  if (domain.kind === 'enum') return domain.values[Math.floor(random() * domain.values.length)];
  return domain.min + Math.floor(random() * 12);
}

/** Without the combinations that cannot hold. */
function consistent(facts) {
  if (facts.accepted === true) facts.explained = true;
  if (facts.earlierComplaint === 'none' || facts.earlierComplaint === undefined) delete facts.earlierOutcome;
  return facts;
}

/** Mulberry32. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
