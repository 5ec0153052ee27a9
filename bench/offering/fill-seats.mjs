/*
 * A province with many people who are ready, put straight into the tables of a migrated database with sample data: each
 * with a session that was used just now, their presence and their seat. And contacts that wait at its general desk.
 */
const PROVINCE = 'zj';
const DESK = 'general';

export async function fillSeats(client, count) {
  await client.query(
    `create unlogged table bench_seat as
      select number, gen_random_uuid() as id, now() - interval '1 hour' + number * interval '1 second' as ready_since
      from generate_series(1, $1::int) as number`,
    [count],
  );
  await client.query(
    `insert into account (id, username, name_zh, name_en, province_id, posts, password_hash)
      select id, 'bench-' || number, '话务员', 'Agent', $1, '{agent}', '' from bench_seat`,
    [PROVINCE],
  );
  await client.query(`insert into session (token_hash, account_id, created_at, seen_at, expires_at)
    select 'bench-' || number, id, now(), now() + interval '1 hour', now() + interval '12 hours' from bench_seat`);
  await client.query(`insert into presence_interval (id, account_id, state, began_at)
    select gen_random_uuid(), id, 'ready', ready_since from bench_seat`);
  await client.query(
    `insert into seat (account_id, province_id, ready_since, live) select id, $1, ready_since, 0 from bench_seat`,
    [PROVINCE],
  );
  await client.query('vacuum analyze');
}

let came = 0;

/** @returns {Promise<string[]>} their ids, in the order in which they came */
export async function letWait(client, count) {
  const first = came;
  came += count;
  const { rows } = await client.query(
    `with waiting as (
        insert into contact (id, province_id, way_in, begun_by, state, arrived_at)
        select gen_random_uuid(), $1, 'hotline', 'customer', 'waiting', now() + number * interval '1 millisecond'
        from generate_series($2::int + 1, $2::int + $3::int) as number
        returning id, arrived_at),
      parties as (
        insert into contact_party (id, contact_id, main, standing, to_recognise, joined_at)
        select gen_random_uuid(), id, true, 'unknown', false, arrived_at from waiting),
      places as (
        insert into queue_place (contact_id, province_id, desk, order_at, order_key, accept_seconds)
        select id, $1, $4, arrived_at, arrived_at, 600 from waiting order by arrived_at)
      select id from waiting order by arrived_at`,
    [PROVINCE, first, count, DESK],
  );
  return rows.map(({ id }) => id);
}

/** Everybody's conversation is over, and nobody waits: as it was before anybody came. */
export async function clearDesks(client) {
  await client.query(`delete from queue_place`);
  await client.query(
    `update contact set state = 'closed', ended_at = now(), closed_at = now() where state <> 'closed'`,
  );
  await client.query(`update seat set live = 0 where live <> 0`);
  await client.query('vacuum analyze seat, contact, queue_place');
  await client.query('checkpoint');
}

/** How many ring, on how many desks; and how many seats say otherwise than what rings. */
export async function countRung(client) {
  const { rows } = await client.query(`select count(*)::int as contacts, count(distinct handler_id)::int as desks,
      (select count(*)::int from seat where live <> (
        select count(*) from contact where handler_id = account_id and state in ('ringing', 'active'))) as wrong
    from contact where state = 'ringing'`);
  return rows[0];
}
