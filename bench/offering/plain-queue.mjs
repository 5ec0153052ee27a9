/* The plainest queue there is: rows that wait, each taken by whoever is free with `skip locked`, in the order they came. */
import { connectTo } from '../../tools/postgres/ensure-database.mjs';

export async function fillPlain(client) {
  await client.query(`create table bench_plain (
    id bigint generated always as identity primary key, came_at timestamptz not null, state text not null, taken_by integer)`);
  await client.query(`create index bench_plain_waiting on bench_plain (came_at, id) where state = 'waiting'`);
}

/** @returns {Promise<number>} seconds until all are taken, on so many connections at once */
export async function takePlain(url, count, connections) {
  const clients = await Promise.all(Array.from({ length: connections }, () => connectTo(url)));
  await clients[0].query('truncate bench_plain');
  await clients[0].query(
    `insert into bench_plain (came_at, state)
      select now() + number * interval '1 millisecond', 'waiting' from generate_series(1, $1::int) as number`,
    [count],
  );
  await clients[0].query('vacuum analyze bench_plain');
  const start = performance.now();
  await Promise.all(clients.map(takeAll));
  const seconds = (performance.now() - start) / 1000;
  await Promise.all(clients.map((client) => client.end()));
  return seconds;
}

async function takeAll(client, worker) {
  for (;;) {
    await client.query('begin');
    const { rows } = await client.query(
      `select id from bench_plain where state = 'waiting' order by came_at, id limit 1 for update skip locked`,
    );
    if (rows[0])
      await client.query(`update bench_plain set state = 'taken', taken_by = $2 where id = $1`, [rows[0].id, worker]);
    await client.query('commit');
    if (!rows[0]) return;
  }
}
