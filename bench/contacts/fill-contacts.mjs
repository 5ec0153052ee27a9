/*
 * Ninety days of contacts, put straight into the tables of a migrated database with sample data. Each is one of the sample's
 * past contacts once more, on another day, with another customer and another agent: its timeline, facts, decisions,
 * explanation and acts are copied as they are, so that rows are as wide as real ones. Three in five are of one province.
 * Five contacts in ninety days have the same customer, some two of them the same matter.
 */
import { connectTo } from '../../tools/postgres/ensure-database.mjs';
import { casesOf } from './fill-cases.mjs';
import { peopleOf } from './fill-people.mjs';

const FILLED = [
  'account customer contact contact_party contact_entry matter decision last_decision explanation fact resolution act',
  'training_need queue_place seat session presence_interval audit_entry event ticket ticket_standing ticket_entry',
  'ticket_words ticket_clock timer customer_promise escalation escalated_complaint',
].flatMap((line) => line.split(' '));

/** @returns {Promise<number>} seconds */
export async function fillContacts(url, count) {
  const began = performance.now();
  const client = await connectTo(url);
  const indexes = await dropIndexes(client);
  // Nobody else writes here: what triggers and foreign keys would do is done below.
  await client.query("set session_replication_role = 'replica'");
  await client.query("set maintenance_work_mem = '512MB'");
  await client.query("set work_mem = '256MB'");
  for (const statement of [...peopleOf(count), ...contactsOf(count), ...casesOf()]) await client.query(statement);
  await client.query("set session_replication_role = 'origin'");
  for (const definition of indexes) await client.query(definition);
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  await client.end();
  return (performance.now() - began) / 1000;
}

/** All but those that keep rows unique; made anew afterwards, which is quicker than keeping them up. */
async function dropIndexes(client) {
  const { rows } = await client.query(
    `select indexname, indexdef from pg_indexes
      where schemaname = 'public' and tablename = any($1) and indexdef not like 'CREATE UNIQUE%'`,
    [FILLED],
  );
  for (const { indexname } of rows) await client.query(`drop index ${indexname}`);
  // Of a divided table those of its parts are made with it.
  return rows.map(({ indexdef }) => indexdef.replace(' ON ONLY ', ' ON '));
}

/** The last ones go on: one on each seat, a hundred wait. */
const TALKING = 2000;
const WAITING = 100;

const contactsOf = (count) => [
  `create unlogged table sample as
    select row_number() over (order by contact.id)::int - 1 as sample, contact.id as was, contact.arrived_at as was_at,
      matter.id as was_matter, matter.type
    from contact join matter on matter.id = matter_id join last_decision on last_decision.contact_id = contact.id
      and last_decision.matter_id = matter.id
    where contact.state = 'closed'`,
  'create unique index on sample (sample)',
  'create index on sample (was)',
  // Customers come again in the same order: the first and second time on one matter, and so on.
  `create unlogged table filled as
    select given.number, filled_id(at) as id, at, customer.customer, customer.city, left(customer.city, 2) as province,
      seat.id as agent, given.number % (select count(*)::int from sample) as sample,
      case when given.number >= ${count - WAITING} then 'waiting' when given.number >= ${count - WAITING - TALKING} then 'active'
        else 'closed' end as state,
      given.number - case when given.number / people % 2 = 1 then people else 0 end as matter_of, filled_id(at) as matter
    from (select number, (select count(*)::int from filled_customer) as people,
        now() - interval '90 days' * ((${count} - number + random()) / ${count}) as at
      from generate_series(0, ${count - 1}) as number) as given
    join filled_customer as customer on customer.number = given.number % people
    join filled_seat as seat on seat.number = case when given.number >= ${count - WAITING - TALKING}
      then (${count - WAITING} - given.number) % ${TALKING}
      when left(customer.city, 2) = 'zj' then given.number::bigint * 7919 % 1200 else 1200 + given.number::bigint * 7919 % 800 end
    order by given.number`,
  'create unique index on filled (number)',
  'analyze filled, sample, filled_customer, filled_seat',
  `update filled set matter = first.matter from filled as first where first.number = filled.matter_of and filled.number <> first.number`,
  `insert into matter (id, customer_id, province_id, type, opened_at)
    select matter, customer, province, type, at from filled join sample using (sample) where number = matter_of`,
  `insert into contact (id, customer_id, province_id, way_in, begun_by, state, matter_id, handler_id, agent_id, opening_words,
      arrived_at, answered_at, ended_at, closed_at)
    select filled.id, customer, province, way_in, begun_by, filled.state, case when filled.state = 'waiting' then null else matter end,
      case when filled.state <> 'waiting' then agent end, case when filled.state <> 'waiting' then agent end, opening_words, at,
      case when filled.state <> 'waiting' then at + interval '12 seconds' end,
      case when filled.state = 'closed' then at + interval '5 minutes' end,
      case when filled.state = 'closed' then at + interval '6 minutes' end
    from filled join sample using (sample) join contact as one on one.id = was`,
  `insert into contact_party (id, contact_id, main, standing, customer_id, known_by, to_recognise, joined_at)
    select filled_id(at), id, true, 'known', customer, 'number', false, at from filled`,
  `insert into queue_place (contact_id, province_id, desk, order_at, order_key, accept_seconds)
    select id, province, 'general', at, at, 30 from filled where state = 'waiting'`,
  // One contact after the other, each in its order.
  `create unlogged table sample_entry as select contact_id, id, at, account_id, kind, detail from contact_entry`,
  'create index on sample_entry (contact_id, id)',
  'analyze sample_entry',
  `insert into contact_entry (contact_id, at, account_id, kind, detail)
    select filled.id, filled.at + (one.at - was_at), case when one.account_id is null then null else agent end, kind, detail
    from filled join sample using (sample) cross join lateral (select * from sample_entry where contact_id = was order by id offset 0) as one
    where filled.state <> 'waiting'`,
  `create unlogged table filled_decision as
    select filled.id as contact, matter, filled_id(filled.at) as id, filled.at + (one.at - was_at) as at, one.id as was_decision, number,
      one.seq = max(one.seq) over (partition by number) as last
    from filled join sample using (sample) join decision as one on one.contact_id = was where filled.state <> 'waiting'
    order by number, one.seq`,
  `insert into decision (id, contact_id, matter_id, policy_id, at, facts, answer, status, disposition, rule, fact_set)
    select filled_decision.id, contact, matter, policy_id, filled_decision.at, facts, answer, status, disposition, rule, fact_set
    from filled_decision join decision as one on one.id = was_decision`,
  `insert into last_decision
    select contact, filled.matter, decision.id, decision.seq, fact_set, province, city,
      date_trunc('week', filled.at at time zone 'Asia/Shanghai')::date
    from filled join filled_decision using (number) join decision on decision.id = filled_decision.id where last`,
  `insert into act (id, contact_id, decision_id, key, disposition, kind, reason, state, result, account_id, begun_at, done_at)
    select filled_id(filled.at), filled.id, decision_id, 'filled-' || number || '-' || one.seq, disposition, kind, reason, one.state, result, agent,
      filled.at + (begun_at - was_at), filled.at + (done_at - was_at)
    from filled join sample using (sample) join act as one on one.contact_id = was where filled.state = 'closed'`,
  copyOf('explanation', 'contact_id, state, body, at', 'filled.id, one.state, body, filled.at'),
  copyOf(
    'fact',
    'contact_id, fact, state, value, source, records, note, asked_at, settled_at',
    'filled.id, fact, one.state, value, source, records, note, filled.at, filled.at',
  ),
  copyOf(
    'resolution',
    'contact_id, matter_id, policy_id, explained, accepted',
    'filled.id, matter, policy_id, explained, accepted',
  ),
  `insert into training_need (id, account_id, province_id, contact_id, rule, at)
    select filled_id(at), agent, province, id, 'caller-id', at from filled where abs(hashint4(number)) % 20 = 0`,
  `insert into audit_entry (at, account_id, province_id, what, about)
    select at + interval '1 minute', agent, province, what, jsonb_build_object('contactId', id, 'customerId', customer)
    from filled cross join (values ('contact.read'), ('records.read')) as read (what)`,
  // A day of them is kept.
  `insert into event (name, about, audience, at)
    select 'contact.changed', jsonb_build_object('contactId', id, 'by', agent), array['account:' || agent], at
    from filled cross join generate_series(1, 24) where at > now() - interval '1 day' order by number`,
];

/** What the sample's contacts have, for all that were answered. */
function copyOf(table, columns, values) {
  return `insert into ${table} (${columns}) select ${values} from filled join sample using (sample)
      join ${table} as one on one.contact_id = was where filled.state <> 'waiting'`;
}
